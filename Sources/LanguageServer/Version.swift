// The version that the server and the command line name. It is bumped with the changelog.

package enum Version {
  package static let current = "0.1.0"
}
