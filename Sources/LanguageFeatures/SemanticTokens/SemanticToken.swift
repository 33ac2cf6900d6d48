// A place of a post and what it means, as only an index can tell. It never says how that looks.
package import Syntax

/// One place that an editor may colour by what it means. The grammar of Markdown knows none of these.
package struct SemanticToken: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable, CaseIterable {
    /// The name of an entity, without its particle.
    case name
    /// What leads to a page of the blog.
    case post
    /// What leads to a page that readers cannot reach: a draft, or one that is dated in the future or has expired.
    case unpublishedPost
    /// What leads nowhere on this blog.
    case nowhere
    case tag
    case category
    /// The name of a shortcode or a Liquid tag.
    case call
    /// The name of an argument.
    case parameter
    /// What an expression shows: `page.title` of `{{ page.title }}`.
    case variable
  }

  package let range: TextRange
  package let meaning: Meaning

  package init(_ range: TextRange, _ meaning: Meaning) {
    self.range = range
    self.meaning = meaning
  }
}
