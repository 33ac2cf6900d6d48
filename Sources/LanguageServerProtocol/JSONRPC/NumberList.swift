// Long lists of numbers as JSON. An encoder takes a third of a microsecond for each number, which tokens have ten
// thousands of. It never writes other bytes than the encoder would.
import Foundation

extension LSP {
  /// A result that writes itself.
  protocol NumberList: Encodable {
    /// As an encoder with sorted keys writes it.
    func write(to body: inout [UInt8])
  }
}

extension LSP.SemanticTokens: LSP.NumberList {
  func write(to body: inout [UInt8]) {
    body += Array("{\"data\":".utf8)
    body.append(numbers: data)
    body.append(resultId: resultId)
    body += Array("}".utf8)
  }
}

extension LSP.SemanticTokensDelta: LSP.NumberList {
  func write(to body: inout [UInt8]) {
    body += Array("{\"edits\":[".utf8)
    for (index, edit) in edits.enumerated() {
      body += Array((index == 0 ? "{" : ",{").utf8)
      if let data = edit.data {
        body += Array("\"data\":".utf8)
        body.append(numbers: data)
        body += Array(",".utf8)
      }
      body += Array("\"deleteCount\":\(edit.deleteCount),\"start\":\(edit.start)}".utf8)
    }
    body += Array("]".utf8)
    body.append(resultId: resultId)
    body += Array("}".utf8)
  }
}

extension LSP.SemanticTokensDeltaResult: LSP.NumberList {
  func write(to body: inout [UInt8]) {
    switch self {
    case .full(let tokens): tokens.write(to: &body)
    case .delta(let delta): delta.write(to: &body)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(numbers: [UInt32]) {
    append(UInt8(ascii: "["))
    for (index, number) in numbers.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(number: number)
    }
    append(UInt8(ascii: "]"))
  }

  private mutating func append(number: UInt32) {
    // Nearly all are small.
    if number >= 10 { append(number: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  fileprivate mutating func append(resultId: String?) {
    guard let resultId else { return }
    self += Array(",\"resultId\":".utf8)
    self += LSP.encoded(resultId)
  }
}
