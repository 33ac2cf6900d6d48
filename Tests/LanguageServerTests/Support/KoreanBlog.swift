// A small Hugo blog in Korean for stories: three posts, a draft, an image. Its links are right.

enum KoreanBlog {
  static let files = [
    "hugo.toml": "baseURL = \"https://blog.example.kr/\"\nlanguageCode = \"ko-kr\"\n",
    "content/posts/로봇.md": robot,
    "content/posts/ai-chip/index.md": chip,
    "content/posts/electric.md": """
    ---
    title: Electric cars in winter
    date: 2026-03-01
    ---
    Cold batteries charge slowly.
    """,
    "content/posts/draft.md": "---\ntitle: 초안\ndraft: true\n---\n아직 쓰는 중입니다.\n",
    "static/img/robot.png": "png",
  ]

  static let robot = """
    ---
    title: 로봇이 온다
    date: 2026-01-05
    tags: [로봇, 기술]
    ---
    ## 걷는 로봇
    로봇이 계단을 오른다. 아직 느리다.

    [칩](/posts/ai-chip/) ![그림](/img/robot.png)
    """

  static let chip = """
    ---
    title: AI 반도체 이야기
    date: 2026-02-10
    tags: [반도체]
    ---
    ## 메모리
    대역폭이 답이다.
    """
}
