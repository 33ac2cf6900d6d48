// The little Liquid that destinations are made of. It evaluates nothing else.
import Syntax

/// Evaluates `{{ site.baseurl }}`, `{{ '/x' | relative_url }}` and their kin.
struct JekyllLiquid {
  let configuration: JekyllConfiguration

  /// `text` with every expression replaced; nil where one cannot be known.
  func evaluated(_ text: String) -> String? {
    var result = ""
    var rest = text[...]
    while let start = rest.utf8Index(of: "{{") {
      result += rest[..<start]
      let inner = rest[rest.utf8.index(start, offsetBy: 2)...]
      guard let end = inner.utf8Index(of: "}}") else { return nil }
      guard let value = value(of: String(inner[..<end])) else { return nil }
      result += value
      rest = inner[inner.utf8.index(end, offsetBy: 2)...]
    }
    result += rest
    return result.utf8Index(of: "{%") == nil ? result : nil
  }

  private func value(of expression: String) -> String? {
    var text = expression.trimmingSpaces
    // `{{-` and `-}}` only trim white space.
    if text.beginsWith("-") { text = String(text.dropFirst()) }
    if text.endsWith("-") { text = String(text.dropLast()) }
    let steps = text.split(separator: "|").map { $0.trimmingSpaces }
    guard let first = steps.first, var value = operand(first) else { return nil }
    for step in steps.dropFirst() {
      guard let next = filtered(value, by: step) else { return nil }
      value = next
    }
    return value
  }

  /// A quoted string, or a scalar of the configuration.
  private func operand(_ text: String) -> String? {
    if let quote = text.utf8.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      guard text.utf8.count > 1, text.utf8.last == quote else { return nil }
      return String(text.dropFirst().dropLast())
    }
    guard text.beginsWith("site.") else { return nil }
    let keys = text.dropFirst(5).split(separator: ".").map(String.init)
    if keys == ["baseurl"] { return configuration.values["baseurl"]?.text ?? "" }
    if keys == ["url"] { return configuration.values["url"]?.text ?? "" }
    return keys.reduce(configuration.values as ConfigurationTree?) { $0?[$1] }?.text
  }

  private func filtered(_ value: String, by step: String) -> String? {
    if step == "relative_url" || step == "absolute_url", JekyllLiquid.isRespelled(value) {
      return nil
    }
    switch step {
    case "relative_url": return relative(value)
    case "absolute_url":
      guard let base = configuration.base else { return relative(value) }
      if URLText(value).scheme != nil { return value }
      return base.address(of: "/\(SitePath(value))" + (value.endsWith("/") ? "/" : ""))
    case "strip", "escape", "uri_escape", "xml_escape": return value
    default: break
    }
    for (name, isBefore) in [("prepend:", true), ("append:", false)] where step.beginsWith(name) {
      guard let other = operand(step.dropFirst(name.count).trimmingSpaces) else { return nil }
      return isBefore ? other + value : value + other
    }
    return nil
  }

  /// Both filters spell an address in NFKC, which this program cannot: `ㅋㅋ` becomes what no file is called.
  private static func isRespelled(_ value: String) -> Bool {
    value.unicodeScalars.contains {
      $0.value >= 0x80 && $0.properties.changesWhenNFKCCaseFolded
        && !$0.properties.changesWhenCaseFolded
    }
  }

  private func relative(_ value: String) -> String {
    if URLText(value).scheme != nil { return value }
    return configuration.basePath + (value.beginsWith("/") ? value : "/\(value)")
  }

  /// Whether tags in the body may print headings or anchors of their own. O(*n*).
  static func mayAddAnchors(to document: Document) -> Bool {
    let harmless: Set<String> = [
      "raw", "endraw", "comment", "endcomment", "highlight", "endhighlight", "post_url", "link",
      "gist", "assign", "capture", "endcapture",
    ]
    let bytes = document.source.bytes
    var index = min(document.frontMatter?.range.upperBound ?? 0, bytes.count)
    while let brace = bytes.index(of: UInt8(ascii: "{"), from: index) {
      index = brace + 1
      guard brace + 1 < bytes.count, bytes[brace + 1] == UInt8(ascii: "%") else { continue }
      index = brace + 2
      let word = bytes[index...].prefix(200)
        .drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }
        .prefix { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) }
      if !harmless.contains(String(decoding: word, as: UTF8.self)) { return true }
    }
    return false
  }
}
