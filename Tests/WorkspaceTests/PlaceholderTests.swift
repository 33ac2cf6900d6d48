// Placeholder until the module has its first tests.
import Testing
