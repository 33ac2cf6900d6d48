// `bloglsp entities` and `bloglsp inspect entities`: whom a blog names, and where. They look for nothing themselves.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Command {
  static let entities = Command(
    name: "entities", operands: "[PATH]",
    summary: "list the companies, people and things that a blog names, and where",
    options: [
      Option("--format", value: "FORMAT", "text (the default) or json"),
      Option("--all", "list those too that no post names"),
      Option("--suggest", "propose entries for a store, of names that no store has yet"),
    ],
    discussion: [
      "The most named first. With --suggest, names that the blog itself marks as such are printed as entries\n"
        + "ready for entities.yaml; none of them is told as a fact before an author has taken it over."
    ],
    run: { (arguments, console) async throws(UsageError) in
      guard arguments.operands.count <= 1 else { throw UsageError(message: "one PATH at most") }
      let format = try arguments.choice("--format", of: EntitiesReport.Format.self) ?? .text
      let loaded = try await load(
        console.absolute(arguments.operands.first ?? "."), namesEntities: true)
      for site in loaded.sites {
        let report = EntitiesReport(site.snapshot, listsAll: arguments.has("--all"))
        let text =
          arguments.has("--suggest")
          ? await report.suggestions(as: format) : report.list(as: format)
        if !console.write(text) { return .clean }
      }
      return .clean
    })

  static let inspectEntities = Command(
    name: "inspect entities", operands: "FILE",
    summary: "print every name in a post that bloglsp knows, a JSON object a line", options: [],
    discussion: [
      "line is one-based; start and end count Unicode scalars in the line from 0, without the particle. agrees\n"
        + "says whether the particle fits the name's last sound."
    ],
    run: { (arguments, console) async throws(UsageError) in
      guard arguments.operands.count == 1 else { throw UsageError(message: "one FILE is needed") }
      let loaded = try await load(console.absolute(arguments.operands[0]), namesEntities: true)
      for (folder, path) in loaded.wanted {
        guard let site = loaded.sites.first(where: { $0.root.folder == folder }),
          let post = site.snapshot.post(at: path)
        else { continue }
        _ = console.write(EntitiesReport(site.snapshot).mentions(in: post))
        return .clean
      }
      throw UsageError(message: "'\(arguments.operands[0])' is not a post of its site")
    })
}
