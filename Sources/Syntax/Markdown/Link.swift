// A link as written, each part with its place. It never says where the link leads.

/// Something that leads to, or includes, another address.
package struct Link: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `[text](destination "title")`
    case inline
    /// `![alt](destination "title")`
    case image
    /// `[text][label]`, `[label][]` or `[label]`, whose label is defined.
    case reference
    /// `![alt][label]` and its short forms, whose label is defined.
    case imageReference
    /// `<https://…>`
    case autolink
    /// A bare `https://…` or `www.…`.
    case bareURL
    /// `[[page#heading|text]]`
    case wiki
    /// `![[file]]`
    case embed
    /// An attribute of raw HTML or JSX that holds an address; both names in lower case.
    case html(tag: String, attribute: String)
    /// A template call in running text that names a target by itself: `{{< ref "x" >}}`,
    /// `{{< figure src="x" >}}`, `{% post_url x %}`, `{% link x %}`, `{% post_link x %}`.
    case template
  }

  package var kind: Kind
  /// The whole construct.
  package var range: TextRange
  /// Between the brackets (of a wiki link, behind the bar); nil where the form has no text.
  package var textRange: TextRange?
  /// The text as rendered, markup removed.
  package var text: String
  /// The destination as written, without angle brackets or quotes. Of a reference link: that of its definition.
  /// Empty range where `()` is empty.
  package var destinationRange: TextRange
  /// The destination with escapes and character references resolved; percent-encoding is kept.
  package var destination: String
  package var titleRange: TextRange?
  /// `[label]` of a reference link without brackets.
  package var labelRange: TextRange?
  /// The call when the destination is, or begins with, a template call such as `{{< relref "x" >}}`.
  package var template: TemplateCall?

  package init(
    kind: Kind, range: TextRange, textRange: TextRange? = nil, text: String = "",
    destinationRange: TextRange, destination: String, titleRange: TextRange? = nil,
    labelRange: TextRange? = nil, template: TemplateCall? = nil
  ) {
    self.kind = kind
    self.range = range
    self.textRange = textRange
    self.text = text
    self.destinationRange = destinationRange
    self.destination = destination
    self.titleRange = titleRange
    self.labelRange = labelRange
    self.template = template
  }

  /// Whether what stands at the destination is shown in place rather than led to.
  package var isImage: Bool {
    switch kind {
    case .image, .imageReference, .embed: true
    case .html(_, let attribute):
      attribute == "src" || attribute == "srcset" || attribute == "poster"
    case .template: template?.name == "figure"
    case .inline, .reference, .autolink, .bareURL, .wiki: false
    }
  }
}

/// A shortcode, Liquid or Nunjucks call as written: `{{< name args >}}`, `{% name args %}`, `{{ expression }}`.
package struct TemplateCall: Hashable, Sendable {
  package enum Syntax: Hashable, Sendable {
    /// `{{< … >}}`
    case hugoAngle
    /// `{{% … %}}`
    case hugoPercent
    /// `{% … %}`
    case tag
    /// `{{ … }}`
    case expression
  }
  package struct Argument: Hashable, Sendable {
    /// Of a named argument.
    package var name: String?
    /// Where its name is written.
    package var nameRange: TextRange?
    /// The value without quotes.
    package var value: String
    /// The value as written, without quotes.
    package var range: TextRange

    package init(
      name: String?, nameRange: TextRange? = nil, value: String, range: TextRange
    ) {
      self.name = name
      self.nameRange = nameRange
      self.value = value
      self.range = range
    }
  }
  package var syntax: Syntax
  /// Delimiters included.
  package var range: TextRange
  /// Of an expression, its first word or string as written (`'/x'` in `{{ '/x' | relative_url }}`).
  package var name: String
  package var nameRange: TextRange
  package var arguments: [Argument]
  /// `{{< /name >}}` or `{% endname %}`.
  package var isClosing: Bool

  package init(
    syntax: Syntax, range: TextRange, name: String, nameRange: TextRange, arguments: [Argument],
    isClosing: Bool = false
  ) {
    self.syntax = syntax
    self.range = range
    self.name = name
    self.nameRange = nameRange
    self.arguments = arguments
    self.isClosing = isClosing
  }
}

/// `[label]: destination "title"`
package struct LinkDefinition: Hashable, Sendable {
  /// As CommonMark matches labels: case folded, white space collapsed.
  package var label: String
  /// The label as its author wrote it.
  package var written: String
  package var range: TextRange
  package var labelRange: TextRange
  package var destinationRange: TextRange
  package var destination: String
  package var titleRange: TextRange?

  package init(
    label: String, written: String, range: TextRange, labelRange: TextRange,
    destinationRange: TextRange, destination: String, titleRange: TextRange?
  ) {
    self.label = label
    self.written = written
    self.range = range
    self.labelRange = labelRange
    self.destinationRange = destinationRange
    self.destination = destination
    self.titleRange = titleRange
  }
}

package struct UndefinedReference: Hashable, Sendable {
  package var range: TextRange
  /// The label, without brackets; of `[label][]` the first part.
  package var labelRange: TextRange
  /// As CommonMark matches labels.
  package var label: String
  /// The label as its author wrote it.
  package var written: String

  package init(range: TextRange, labelRange: TextRange, label: String, written: String) {
    self.range = range
    self.labelRange = labelRange
    self.label = label
    self.written = written
  }
}
