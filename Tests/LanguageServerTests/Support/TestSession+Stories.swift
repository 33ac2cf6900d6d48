// The steps that most stories share. It checks nothing.
import LanguageServerProtocol

extension TestSession {
  static let root = "file:///blog"

  static func uri(_ path: String) -> JSON {
    .string(LSP.DocumentURI(path: "/blog/" + path).string)
  }

  /// What a client such as VS Code can; `more` replaces members at the outermost level.
  static func capabilities(_ more: [String: JSON] = [:]) -> JSON {
    let usual: [String: JSON] = [
      "general": ["positionEncodings": ["utf-16"]],
      "window": ["workDoneProgress": true],
      "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]],
      "textDocument": [
        "hover": ["contentFormat": ["markdown"]],
        "publishDiagnostics": ["versionSupport": true, "relatedInformation": true],
      ],
    ]
    return .object(usual.merging(more) { $1 })
  }

  /// `initialize` and `initialized`; nothing has been read from the disk yet.
  func start(capabilities: JSON = TestSession.capabilities(), options: JSON? = nil) {
    request(
      0, "initialize",
      [
        "processId": nil, "rootUri": .string(TestSession.root), "capabilities": capabilities,
        "initializationOptions": options ?? .null,
      ])
    notify("initialized", [:])
  }

  func open(_ path: String, _ text: String, version: Int = 1) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": TestSession.uri(path), "languageId": "markdown", "version": .integer(version),
          "text": .string(text),
        ]
      ])
  }

  func replace(_ path: String, with text: String, version: Int) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": TestSession.uri(path), "version": .integer(version)],
        "contentChanges": [["text": .string(text)]],
      ])
  }

  func filesChanged(_ paths: String..., type: Int = 2) {
    notify(
      "workspace/didChangeWatchedFiles",
      [
        "changes": .array(
          paths.map { ["uri": TestSession.uri($0), "type": .integer(type)] })
      ])
  }

  /// The latest diagnostics that were pushed for a file; nil where none ever were.
  func published(_ path: String) -> JSON? {
    sent("textDocument/publishDiagnostics").last {
      $0["params"]["uri"] == TestSession.uri(path)
    }?["params"]
  }

  /// The codes of the latest diagnostics of a file.
  func codes(_ path: String) -> [String]? {
    published(path).map { $0["diagnostics"].items.compactMap(\.["code"].text) }
  }
}

extension TestSession {
  /// A client that asks for diagnostics itself and can be told to ask again.
  static let pulling = capabilities([
    "workspace": [
      "didChangeWatchedFiles": ["dynamicRegistration": true],
      "diagnostics": ["refreshSupport": true],
      "fileOperations": ["willRename": true, "willDelete": true],
    ],
    "textDocument": [
      "diagnostic": [:], "hover": ["contentFormat": ["markdown"]],
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]],
      "rename": ["prepareSupport": true], "semanticTokens": tokens,
    ],
  ])

  /// A client that colours by meaning all that the server knows.
  static let tokens: JSON = [
    "requests": ["range": true, "full": ["delta": true]], "formats": ["relative"],
    "tokenTypes": [
      "namespace", "enum", "class", "parameter", "variable", "enumMember", "function", "keyword",
    ],
    "tokenModifiers": ["readonly", "deprecated"],
  ]
}
