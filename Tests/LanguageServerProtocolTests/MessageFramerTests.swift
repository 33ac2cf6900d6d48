// Streams cut in every way give the same messages. It never looks into a message.
import LanguageServerProtocol
import TestSupport
import Testing

struct MessageFramerTests {
  /// What a fresh framer makes of `chunks`: bodies as text, an error as `!` and its description.
  private func read(_ chunks: [[UInt8]]) -> [String] {
    var framer = LSP.MessageFramer()
    return chunks.flatMap { framer.push($0) }.map {
      switch $0 {
      case .success(let body): String(decoding: body, as: UTF8.self)
      case .failure(let error): "!" + error.description
      }
    }
  }

  private func check(_ stream: String, gives expected: [String]) {
    let bytes = Array(stream.utf8)
    #expect(read([bytes]) == expected)
    #expect(read(bytes.map { [$0] }) == expected, "byte by byte")
  }

  @Test func takesHeadersInAnyCaseAndOrder() {
    check("Content-Length: 2\r\n\r\n{}", gives: ["{}"])
    check("content-length:2\r\nContent-Type: x; charset=utf-8\r\n\r\n{}", gives: ["{}"])
    check("Content-Type: x\r\nCONTENT-LENGTH:  2 \r\n\r\n{}", gives: ["{}"])
    check("Content-Length: 2\n\n{}", gives: ["{}"])
  }

  @Test func takesSeveralMessagesAtOnce() {
    check(
      "Content-Length: 1\r\n\r\n1Content-Length: 0\r\n\r\nContent-Length: 3\r\n\r\n가",
      gives: ["1", "", "가"])
  }

  @Test func saysNothingOfWhatIsIncomplete() {
    check("Content-Length: 3\r\n\r\n{}", gives: [])
    check("Content-Length: 3\r\n", gives: [])
  }

  @Test func saysWhatWasReceivedInstead() {
    check(
      "hello\r\n\r\nContent-Length: 2\r\n\r\n{}",
      gives: ["!expected a header such as 'Content-Length: 12', found 'hello'"])
    for (value, shown) in [("-5", "-5"), ("0x10", "0x10"), ("", ""), ("1e3", "1e3"), ("+1", "+1")] {
      check(
        "Content-Length: \(value)\r\n\r\n",
        gives: ["!expected a number behind 'Content-Length:', found '\(shown)'"])
    }
    check("\r\n", gives: ["!expected a number behind 'Content-Length:', found 'nothing'"])
  }

  @Test func refusesWhatIsTooLong() {
    let limit = LSP.MessageFramer.limit
    #expect(read([Array("Content-Length: \(limit)\r\n\r\n".utf8)]) == [])
    check(
      "Content-Length: \(limit + 1)\r\n\r\n",
      gives: ["!a message of \(limit + 1) bytes is longer than \(limit)"])
    check(
      "Content-Length: 99999999999999999999999\r\n\r\n",
      gives: ["!a message of \(Int.max) bytes is longer than \(limit)"])
    let endless = read([[UInt8](repeating: 0x41, count: 100_000)])
    #expect(endless.count == 1 && endless[0].hasPrefix("!expected a header"))
  }

  @Test func cutsDoNotMatter() {
    for seed in UInt64(1)...200 {
      var random = RandomSource(seed: seed)
      let bodies = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...80, using: &random)).map { _ in
          UInt8.random(in: 0...127, using: &random)
        }
      }
      let stream = bodies.flatMap { LSP.MessageFramer.frame($0) }
      var chunks: [[UInt8]] = []
      var start = 0
      while start < stream.count {
        let end = min(stream.count, start + Int.random(in: 1...40, using: &random))
        chunks.append(Array(stream[start..<end]))
        start = end
      }
      #expect(read(chunks) == bodies.map { String(decoding: $0, as: UTF8.self) }, "seed \(seed)")
    }
  }
}
