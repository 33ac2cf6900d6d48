// The form of a Swift file: its first comment, its length, its functions' lengths. It never reads names.

enum FormRules {
  static let longestFile = 400
  static let longestFunction = 40

  /// Files that are one long table and read better in one piece. Each needs a reason here.
  static let longTables: Set<String> = []

  static func findings(in file: ProjectFile) -> [Finding] {
    var findings = firstComment(of: file)
    guard file.path.hasPrefix("Sources/") else { return findings }
    let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    if count > longestFile, !longTables.contains(file.path) {
      findings.append(
        Finding(path: file.path, line: count, message: "\(count) lines; at most \(longestFile)"))
    }
    for function in file.swift.functions() where function.lines > longestFunction {
      findings.append(
        Finding(
          path: file.path, line: function.line,
          message: "'\(function.name)' has \(function.lines) lines; at most \(longestFunction)"))
    }
    return findings
  }

  private static func firstComment(of file: ProjectFile) -> [Finding] {
    let line = file.lines.first ?? ""
    let words = line.drop { $0 == "/" }.split(separator: " ")
    if line.hasPrefix("// "), words.count >= 4 { return [] }
    return [
      Finding(
        path: file.path, line: 1,
        message: "begin with a '//' comment that says what the file is and what it never does")
    ]
  }
}
