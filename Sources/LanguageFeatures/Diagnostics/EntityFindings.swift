// How a post writes the names that the blog knows. It never says that a name is wrong which the store does not have.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// Spellings of names, particles that do not fit, and what could lead to the blog's own post about it.
  func entityFindings(in post: Post) -> [Finding] {
    guard let entities else { return [] }
    return entities[post.path].remarks.compactMap { remark in
      switch remark.kind {
      case .variant(let canonical): variant(remark, canonical, entities.catalog)
      case .misfit(let fitting): misfit(remark, fitting)
      case .first: unlinked(remark, in: post)
      }
    }
  }

  private func variant(
    _ remark: NameRemark, _ canonical: String, _ catalog: EntityCatalog
  ) -> Finding {
    let origin = catalog.path(of: remark.entity).map { "'\($0)' has it as" } ?? "the name is"
    return Finding(
      code: .entityNameVariant, range: remark.range,
      message: "'\(remark.written)' is another spelling: \(origin) '\(canonical)'",
      replacements: [canonical])
  }

  private func misfit(_ remark: NameRemark, _ fitting: String) -> Finding {
    Finding(
      code: .particleDisagreement, range: remark.range,
      message:
        "'\(remark.written)' does not fit '\(remark.name)'; write '\(remark.name)\(fitting)'",
      replacements: [fitting])
  }

  /// The post says whom it is about, and no link in it leads there.
  private func unlinked(_ remark: NameRemark, in post: Post) -> Finding? {
    guard let target = self.post(about: remark.entity), target !== post, target.isPublished,
      !post.links.contains(where: { self.post(behind: $0, from: post.path) == target.path }),
      let link = link(to: target, text: remark.written, from: post)
    else { return nil }
    return Finding(
      code: .entityFirstMentionUnlinked, range: remark.range,
      message: "this post names '\(remark.written)' and does not link to "
        + "'\(target.displayTitle)', which the store calls the post about it",
      replacements: [link])
  }

  /// In the style of the post.
  private func link(to target: Post, text: String, from post: Post) -> String? {
    let style = linkStyle(for: post)
    let written =
      destination(to: target, from: post, style: style == .card ? nil : style)
      // What the engine's own form cannot reach, such as a page that is no post, has an address still.
      ?? site.rules.destination(
        to: target.page, from: post.page, style: .rootURL, fragment: nil)
    guard let destination = written else { return nil }
    return style == .wiki ? "[[\(destination)|\(text)]]" : "[\(text)](\(destination))"
  }
}
