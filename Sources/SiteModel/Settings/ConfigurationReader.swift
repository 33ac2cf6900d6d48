// Reads the configuration files among a site's inputs and collects what is wrong in them. It never touches the disk.
import Syntax

/// The inputs of a site while its rules are being made from them.
struct ConfigurationReader {
  let inputs: SiteInputs
  private(set) var problems: [ConfigurationProblem] = []
  private let listed: Set<SitePath>

  init(_ inputs: SiteInputs) {
    self.inputs = inputs
    listed = Set(inputs.listing)
  }

  var listing: [SitePath] { inputs.listing }

  func has(_ path: String) -> Bool { listed.contains(SitePath(path)) }

  func text(of path: SitePath) -> SourceText? { inputs.texts[path] }

  /// The configuration at `path`; nil where there is no such file or its kind is unknown.
  mutating func tree(at path: SitePath, foldingCase: Bool = false) -> ConfigurationTree? {
    guard let source = inputs.texts[path], let format = DataFormat(extension: path.fileExtension)
    else { return nil }
    let document = DataDocument(source, format: format)
    for problem in document.problems {
      problems.append(
        ConfigurationProblem(path: path, range: problem.range, message: problem.message))
    }
    let tree = ConfigurationTree(document.value, in: source, foldingCase: foldingCase)
    if case .table = tree { return tree }
    return .empty
  }

  /// The first of `paths` that exists, read.
  mutating func firstTree(among paths: [String], foldingCase: Bool = false) -> ConfigurationTree? {
    for path in paths where has(path) {
      return tree(at: SitePath(path), foldingCase: foldingCase)
    }
    return nil
  }

  mutating func report(_ message: String, in path: SitePath, at range: TextRange = TextRange(0, 0))
  {
    problems.append(ConfigurationProblem(path: path, range: range, message: message))
  }
}

extension DataFormat {
  /// By a file's extension in lower case.
  init?(extension name: String) {
    switch name {
    case "yml", "yaml": self = .yaml
    case "toml": self = .toml
    case "json": self = .json
    default: return nil
    }
  }
}
