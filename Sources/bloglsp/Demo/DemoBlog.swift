// The example blog that `bloglsp demo` shows: a small Hugo site with faults in it. It never touches a disk.

/// Posts about robots, AI chips and electric cars, in Korean and English. Nine links in them are broken
/// on purpose, each in another way.
enum DemoBlog {
  /// Paths relative to the site, with `/`.
  static let files: [(path: String, text: String)] = frame + robots + chips + cars

  private static let frame: [(path: String, text: String)] = [
    (
      "hugo.toml",
      """
      baseURL = "https://blog.example/"
      title = "관절과 전자"
      defaultContentLanguage = "ko"
      enableRobotsTXT = true

      [taxonomies]
      tag = "tags"

      """
    ),
    (
      "content/about.md",
      """
      ---
      title: "About this blog"
      date: 2025-01-02
      description: "Who writes here, and where to begin."
      ---

      Two friends write here about machines that move: one of us repairs industrial robots, the other
      one used to design circuit boards. We live in Daejeon, write some posts in Korean and others in
      English, and correct ourselves when a reader finds a mistake.

      ## Where to begin

      - [Why humanoids learn to fall first](/posts/why-humanoids-fall/) is about legs.
      - [HBM이 빠른 까닭](/posts/hbm-memory/) is about memory.
      - [One plug at last](/posts/charging-plugs/) is about cars.

      ## What we do not do

      We take no money from makers, and we do not repeat launch dates. A machine that has been shown on
      a stage is a promise; a machine that somebody uses on an ordinary Tuesday is a fact. Where we only
      have the promise, we say so.

      """
    ),
    (
      "content/posts/_index.md",
      """
      ---
      title: "글 목록"
      ---

      새 글이 위에 있다. 처음이라면 [소개](/about/)부터 읽어도 좋다.

      """
    ),
    (
      "static/images/hbm-stack.svg",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">
        <rect x="5" y="45" width="50" height="8" fill="#444"/>
        <rect x="15" y="35" width="30" height="8" fill="#888"/>
        <rect x="15" y="25" width="30" height="8" fill="#888"/>
        <rect x="15" y="15" width="30" height="8" fill="#888"/>
      </svg>

      """
    ),
  ]
}
