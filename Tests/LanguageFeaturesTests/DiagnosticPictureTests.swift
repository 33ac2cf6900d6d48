// Lines and columns as people and reports count them.
import LanguageFeatures
import Syntax
import Testing

struct DiagnosticPictureTests {
  /// SARIF 2.1.0 and editors alike: a byte order mark belongs to the encoding, not to the text.
  @Test func aByteOrderMarkIsNoColumn() {
    let picture = DiagnosticPicture(path: "a.md", source: SourceText("\u{FEFF}가 [x](y)\n[z](w)"))
    #expect(picture.place(of: 0) == (1, 1))
    #expect(picture.place(of: 3) == (1, 1))
    #expect(picture.place(of: 6) == (1, 2))
    #expect(picture.place(of: 14) == (2, 1))
    #expect(picture.excerpt(of: TextRange(11, 12)) == ["  가 [x](y)", "         ^"])
    #expect(picture.excerpt(of: TextRange(0, 6)) == ["  가 [x](y)", "  ^^"])
  }
}
