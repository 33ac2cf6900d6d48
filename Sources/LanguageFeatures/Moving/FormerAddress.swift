// The address that a post had, kept as a redirect to the one that it has now. It never adds one that the engine does not read.
import PostIndex
import SiteModel
import Syntax

/// A post that is published at another address than before.
struct FormerAddress {
  /// As it is now, or as it will be.
  let post: Post
  /// Site-relative, beginning with `/`.
  let url: String
  let site: Site

  /// The keys under which engines and their plugins look for former addresses.
  private static let keys = ["aliases", "redirect_from"]

  /// The change of the front matter after which the engine leads from the address to the post; nil where it does already,
  /// and where nothing that is written there does.
  var change: TextChange? {
    guard !leads(post),
      let frontMatter = Document(post.source, dialect: site.rules.dialect).frontMatter
    else { return nil }
    let address = URLText.decoded(url)
    return Self.keys.lazy
      .compactMap {
        FrontMatterAddition(key: $0, text: address, to: frontMatter, in: post.source).change
      }
      .first { change in
        let source = post.source.applying([change])
        let read = Post(path: post.path, source: source, site: site)
        return read.page.url == post.page.url && read.links.count == post.links.count && leads(read)
      }
  }

  private func leads(_ post: Post) -> Bool {
    let wanted = Address.output(url)
    return post.page.offers.contains { $0.kind == .alias && $0.address == wanted }
  }
}
