// Writes down what client and server say to one another, one JSON object a line. It never changes a message.
import Foundation

/// A recording of a session: `{"from":"client","message":{…}}` and `{"from":"server","message":{…}}`.
///
/// What is no JSON object is recorded as `{"from":"client","text":"…"}`. Used by the loop alone.
final class Transcript {
  private let file: FileHandle

  /// Nil where the file cannot be made.
  init?(path: String) {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { return nil }
    self.file = file
  }

  enum Side: String {
    case client, server
  }

  func record(_ body: [UInt8], from side: Side) {
    // What only begins as an object would break the line.
    let isObject = (try? JSONSerialization.jsonObject(with: Data(body))) is [String: Any]
    var line = Data("{\"from\":\"\(side.rawValue)\",".utf8)
    if isObject {
      line += Data("\"message\":".utf8)
      // A line break inside a JSON text is white space: the record stays on one line.
      line += Data(body.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? 0x20 : $0 })
    } else {
      let text = String(decoding: body, as: UTF8.self)
      line += Data("\"text\":".utf8) + ((try? JSONEncoder().encode(text)) ?? Data("null".utf8))
    }
    try? file.write(contentsOf: line + Data("}\n".utf8))
  }
}
