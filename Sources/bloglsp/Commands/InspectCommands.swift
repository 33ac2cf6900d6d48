// `bloglsp inspect`: what bloglsp knows, for scripts and bug reports. It computes nothing of its own.
import Foundation
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Command {
  static let inspectSite = Command(
    name: "inspect site", operands: "[PATH]",
    summary: "print what is known of every post, a JSON object a line", options: [],
    discussion: [
      "Lines and columns are one-based, columns count Unicode scalars; start and end are UTF-8 offsets of\n"
        + "the destination. The fields are described in Protocol/Schemas/inspect-site.schema.json."
    ],
    run: { (arguments, console) async throws(UsageError) in
      guard arguments.operands.count <= 1 else { throw UsageError(message: "one PATH at most") }
      let path = console.absolute(arguments.operands.first ?? ".")
      let loaded = try await load(path)
      for site in loaded.sites {
        for problem in site.snapshot.site.problems {
          console.note("bloglsp: \(site.root.absolute(problem.path)): \(problem.message)")
        }
        for path in site.snapshot.paths {
          guard let post = site.snapshot.post(at: path) else { continue }
          let line = PostReport(post, in: site.snapshot).json(isWhole: false).text + "\n"
          if !console.write(line) { return .clean }
        }
      }
      return .clean
    })

  static let inspectPost = Command(
    name: "inspect post", operands: "FILE", summary: "print what is known of one post, as JSON",
    options: [], discussion: [],
    run: { (arguments, console) async throws(UsageError) in
      guard arguments.operands.count == 1 else { throw UsageError(message: "one FILE is needed") }
      let loaded = try await load(console.absolute(arguments.operands[0]))
      for (folder, path) in loaded.wanted {
        guard let site = loaded.sites.first(where: { $0.root.folder == folder }),
          let post = site.snapshot.post(at: path)
        else { continue }
        _ = console.write(PostReport(post, in: site.snapshot).json(isWhole: true).text + "\n")
        return .clean
      }
      throw UsageError(message: "'\(arguments.operands[0])' is not a post of its site")
    })

  static let inspectMarkdown = Command(
    name: "inspect markdown", operands: "FILE", summary: "print a file's tree, or its HTML",
    options: [
      Option("--html", "print HTML"),
      Option("--commonmark", "read CommonMark, without extensions or front matter"),
      Option("--gfm", "read GitHub Flavored Markdown, footnotes too"),
      Option("--engine", value: "NAME", "read what an engine reads"),
    ],
    discussion: ["FILE may be - for standard input. Ranges are UTF-8 offsets."],
    run: { (arguments, console) async throws(UsageError) in
      let source = try source(arguments, console)
      let dialect: Dialect
      if arguments.has("--commonmark") {
        dialect = .commonMark
      } else if let engine = try arguments.choice("--engine", of: Engine.self) {
        let site = Site.make(engine: engine, inputs: SiteInputs(listing: [], texts: [:]), now: 0)
        dialect = site.rules.dialect
      } else {
        dialect = .gfm.union(.footnotes)
      }
      let isPure = arguments.has("--commonmark") || arguments.has("--gfm")
      let tree = MarkdownReport.tree(of: source, dialect: dialect, isPure: isPure)
      if arguments.has("--html") {
        _ = console.write(tree.html(filtersTags: arguments.has("--gfm")))
      } else {
        _ = console.write(MarkdownReport.text(of: tree))
      }
      return .clean
    })

  static let inspectData = Command(
    name: "inspect data", operands: "FILE", summary: "print YAML, TOML or JSON as JSON",
    options: [
      Option("--yaml", "read YAML"), Option("--toml", "read TOML"), Option("--json", "read JSON"),
    ],
    discussion: [
      "FILE may be - for standard input; the format follows its name where none is given. Several YAML\n"
        + "documents are printed as an array. Ends with 1 and the faults on standard error where there are any."
    ],
    run: { (arguments, console) async throws(UsageError) in
      let source = try source(arguments, console)
      let named = DataFormat.allCases.first { arguments.has("--\($0.rawValue)") }
      let name = arguments.operands.first ?? ""
      return DataReport.print(source, format: named, name, console)
    })

  private static func source(
    _ arguments: Arguments, _ console: Console
  ) throws(UsageError) -> SourceText {
    guard arguments.operands.count == 1 else { throw UsageError(message: "one FILE is needed") }
    let name = arguments.operands[0]
    if name == "-" { return SourceText(bytes: console.readInput()) }
    guard let bytes = FileSystem.real.read(console.absolute(name)) else {
      throw UsageError(message: "'\(name)' cannot be read")
    }
    return SourceText(bytes: bytes)
  }
}
