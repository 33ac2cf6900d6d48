// Which file a published address leads to.
import PostIndex
import SiteModel
import Syntax
import Testing

struct MountedFileTests {
  @Test func aFileBelongsToTheInnermostFolder() {
    let files = ["content/b/index.md", "content/b/p.png", "content/c/q.png", "static/s/index.html"]
      .map { SitePath($0) }
    let inputs = SiteInputs(
      listing: files + [SitePath("hugo.toml")],
      texts: [SitePath("hugo.toml"): SourceText("baseURL = 'https://ex.org/'")])
    let site = Site.make(engine: .hugo, inputs: inputs, now: 0)
    let post = Post(path: files[0], source: SourceText("---\nslug: moved\n---\n"), site: site)
    let snapshot = IndexSnapshot(site: site, posts: [post], files: files.dropFirst())
    #expect(snapshot.file(at: .output("/moved/p.png")) == files[1])
    #expect(snapshot.file(at: .output("/b/p.png")) == nil)
    #expect(snapshot.file(at: .output("/c/q.png")) == files[2])
    #expect(snapshot.file(at: .output("/s/")) == files[3])
    #expect(snapshot.file(at: .output("/s/index.html")) == files[3])
  }
}
