// What EditorConfigs/ must hold: text that parses, and the one command. It never starts an editor.
import Foundation

enum EditorConfigRules {
  /// Each configuration that starts the server, and how that is written there.
  static let commands: [(path: String, fragments: [String])] = [
    ("neovim/lsp/bloglsp.lua", [#"cmd = { "bloglsp", "--stdio" }"#]),
    ("neovim/init.lua", [#"vim.lsp.enable("bloglsp")"#]),
    ("emacs/bloglsp-eglot.el", [#". ("bloglsp" "--stdio"))"#]),
    ("emacs/bloglsp-lsp-mode.el", [#"'("bloglsp" "--stdio")"#]),
    ("helix/languages.toml", [#"command = "bloglsp""#, #"args = ["--stdio"]"#]),
    ("vscode/extension.js", [#"get("path", "bloglsp")"#, #"args: ["--stdio"]"#]),
    ("vscode/package.json", [#""default": "bloglsp""#]),
    ("sublime/LSP.sublime-settings", [#""command": ["bloglsp", "--stdio"]"#]),
    ("zed/src/lib.rs", [#".which("bloglsp")"#, #"args: vec!["--stdio".to_string()]"#]),
    ("kate/settings.json", [#""command": ["bloglsp", "--stdio"]"#]),
    ("vim/bloglsp-vim-lsp.vim", [#"['bloglsp', '--stdio']"#]),
    ("vim/bloglsp.vim", [#"'executable': 'bloglsp'"#, #"'command': '%e --stdio'"#]),
  ]

  /// How a language writes comments and strings, as far as brackets are concerned.
  struct Grammar {
    var comment: String
    var quotes: Set<Character>
  }

  static func grammar(of path: String) -> Grammar? {
    let whole = path.split(separator: "/").last.map(String.init) ?? path
    switch whole.split(separator: ".").last.map(String.init) ?? "" {
    case "lua": return Grammar(comment: "--", quotes: ["\"", "'"])
    case "el": return Grammar(comment: ";", quotes: ["\""])
    case "toml": return Grammar(comment: "#", quotes: ["\"", "'"])
    case "js", "rs": return Grammar(comment: "//", quotes: ["\""])
    case "json", "sublime-settings": return Grammar(comment: "//", quotes: ["\""])
    default: return nil
    }
  }

  static func findings(in file: ProjectFile) -> [Finding] {
    var findings: [Finding] = []
    if file.path.hasSuffix(".json") || file.path.hasSuffix(".sublime-settings"),
      (try? JSONSerialization.jsonObject(with: Data(file.text.utf8))) == nil
    {
      findings.append(Finding(path: file.path, line: 1, message: "not valid JSON"))
    }
    if let grammar = grammar(of: file.path), let line = unbalancedLine(file.text, grammar) {
      findings.append(Finding(path: file.path, line: line, message: "brackets do not match"))
    }
    return findings
  }

  /// The options of bloglsp that a configuration names, wherever it names one: `--stdio`.
  static func options(in text: String) -> Set<String> {
    let words = text.split { !$0.isLetter && $0 != "-" }
    return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init))
  }

  /// The line where a bracket closes what was not opened, or the last one where one stays open.
  static func unbalancedLine(_ text: String, _ grammar: Grammar) -> Int? {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open: [Character] = []
    var lastLine = 1
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for letter in codeOnly(line, grammar) {
        if pairs.values.contains(letter) { open.append(letter) }
        if let opening = pairs[letter], open.popLast() != opening { return index + 1 }
      }
      lastLine = index + 1
    }
    return open.isEmpty ? nil : lastLine
  }

  /// The line without its comment and without what stands in quotes.
  private static func codeOnly(_ line: Substring, _ grammar: Grammar) -> [Character] {
    var code: [Character] = []
    var quote: Character?
    var rest = line
    while let letter = rest.first {
      if let open = quote {
        if letter == "\\" { rest = rest.dropFirst() }
        if letter == open { quote = nil }
      } else if rest.hasPrefix(grammar.comment) {
        break
      } else if grammar.quotes.contains(letter) {
        quote = letter
      } else {
        code.append(letter)
      }
      rest = rest.dropFirst()
    }
    return code
  }
}
