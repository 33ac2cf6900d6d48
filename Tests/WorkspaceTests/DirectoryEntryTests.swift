// The name of a file as the disk tells it, at the very end of the memory.
import Testing

@testable import Workspace

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

struct DirectoryEntryTests {
  /// A page that ends with an entry, and behind it one that nobody may read.
  @Test(arguments: ["a", "a.md", "한글 이름.md"])
  func nothingBehindTheNameIsRead(name: String) throws {
    let page = Int(getpagesize())
    let memory = mmap(nil, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    let start = try #require(memory)
    try #require(start != MAP_FAILED && mprotect(start + page, page, PROT_NONE) == 0)
    defer { munmap(start, 2 * page) }
    let field = try #require(MemoryLayout<dirent>.offset(of: \.d_name))
    let alignment = MemoryLayout<dirent>.alignment
    let size = (field + name.utf8.count + alignment) / alignment * alignment
    let entry = start + page - size
    (entry + field).copyMemory(from: Array(name.utf8) + [0], byteCount: name.utf8.count + 1)
    #expect(DirectoryEntry.name(of: entry.assumingMemoryBound(to: dirent.self)) == name)
  }
}
