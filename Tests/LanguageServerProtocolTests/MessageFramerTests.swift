// The stream of messages, however its bytes are cut and whatever they are.
import LanguageServerProtocol
import TestSupport
import Testing

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The texts of the messages that `parts` make, and the failure at the end, if any.
private func messages(_ parts: [[UInt8]]) -> (bodies: [String], failure: LSP.FramingError?) {
  var framer = LSP.MessageFramer()
  var bodies: [String] = []
  var failure: LSP.FramingError?
  for part in parts {
    for item in framer.push(part) {
      switch item {
      case .success(let body): bodies.append(String(decoding: body, as: UTF8.self))
      case .failure(let error): failure = error
      }
    }
  }
  return (bodies, failure)
}

struct MessageFramerTests {
  private let stream =
    LSP.MessageFramer.frame(bytes("{\"a\":1}")) + LSP.MessageFramer.frame(bytes("\"한글 🤖\r\n\r\n\""))
    + LSP.MessageFramer.frame([])
    + bytes("content-LENGTH:3\r\nContent-Type: x/y; charset=utf-8\r\nX-More: a:b\r\n\r\nabc")
    + bytes("Content-Length:\t 2 \r\n\r\n{}") + bytes("Content-Length: 1\n\n5")
  private let expected = ["{\"a\":1}", "\"한글 🤖\r\n\r\n\"", "", "abc", "{}", "5"]

  @Test func severalMessagesInOneRead() {
    let found = messages([stream])
    #expect(found.bodies == expected)
    #expect(found.failure == nil)
  }

  @Test func oneByteInEachRead() {
    #expect(messages(stream.map { [$0] }).bodies == expected)
  }

  @Test func oneCutAnywhere() {
    for index in stream.indices {
      let found = messages([Array(stream[..<index]), Array(stream[index...])])
      #expect(found.bodies == expected, "cut at \(index)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyCutsGiveTheSameMessages(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var sent: [String] = []
    var whole: [UInt8] = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let count = Int.random(in: 0...300, using: &random)
      let body = (0..<count).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
      sent.append(String(decoding: body, as: UTF8.self))
      whole += LSP.MessageFramer.frame(body)
    }
    var parts: [[UInt8]] = []
    while !whole.isEmpty {
      let count = min(whole.count, Int.random(in: 0...40, using: &random))
      parts.append(Array(whole.prefix(count)))
      whole.removeFirst(count)
    }
    #expect(messages(parts).bodies == sent, "seed \(seed)")
  }

  @Test func aMessageThatIsNotCompleteDoesNotCome() {
    #expect(messages([stream.dropLast()]).bodies == Array(expected.dropLast()))
    #expect(messages([bytes("Content-Length: 5\r\n\r\n1234")]).bodies.isEmpty)
    #expect(messages([[]]).bodies.isEmpty)
  }

  @Test(arguments: ["", "-1", "+1", "0x10", "1.5", "12a", "１２", "1 2"])
  func aLengthThatIsNoNumberIsAFailure(_ length: String) {
    let found = messages([bytes("Content-Length: \(length)\r\n\r\n{}")])
    #expect(found.failure == .brokenLength(length))
    #expect(found.bodies.isEmpty)
  }

  @Test(arguments: [
    "67108865", "9223372036854775807", "9223372036854775808", "99999999999999999999",
  ])
  func aLengthPastTheLimitIsAFailureBeforeItsBytesCome(_ length: String) {
    let found = messages([bytes("Content-Length: \(length)\r\n\r\n")])
    guard case .tooLong? = found.failure else {
      Issue.record("\(String(describing: found.failure))")
      return
    }
  }

  @Test func aMessageOfTheLongestLengthIsTaken() {
    let body = [UInt8](repeating: UInt8(ascii: " "), count: LSP.MessageFramer.limit)
    var framer = LSP.MessageFramer()
    var found: [Int] = []
    for part in [LSP.MessageFramer.frame(body), LSP.MessageFramer.frame([1])] {
      for item in framer.push(part) {
        if case .success(let body) = item { found.append(body.count) }
      }
    }
    #expect(found == [64 << 20, 1])
  }

  @Test func aHeaderWithoutALengthOrAColonIsAFailure() {
    #expect(messages([bytes("\r\n")]).failure == .brokenLength("nothing"))
    #expect(messages([bytes("X: y\r\n\r\n{}")]).failure == .brokenLength("nothing"))
    #expect(messages([bytes("{\"jsonrpc\"\r\n")]).failure == .brokenHeader("{\"jsonrpc\""))
  }

  @Test func aHeaderWithoutAnEndIsAFailureNotAGrowingHeap() {
    let found = messages([[UInt8](repeating: 0x61, count: 5000)])
    guard case .brokenHeader(let start)? = found.failure else {
      Issue.record("\(String(describing: found.failure))")
      return
    }
    #expect(start.utf8.count < 100)
  }

  @Test func afterAFailureNothingMoreComes() {
    #expect(messages([bytes("nonsense\r\n\r\n"), stream]).bodies.isEmpty)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyBytesEndInMessagesOrOneFailure(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let alphabet = bytes("Content-Length: 0123456789\r\n\r\n{}\u{0}\u{FF}")
    let noise = (0..<400).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    var framer = LSP.MessageFramer()
    let failures = framer.push(noise).count { if case .failure = $0 { true } else { false } }
    #expect(failures <= 1, "seed \(seed)")
    #expect(failures == 0 || framer.push(stream).isEmpty, "seed \(seed)")
  }
}
