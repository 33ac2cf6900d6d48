# A small Hugo blog in Korean with one broken link. It never changes; every editor gets a fresh copy.

OPENED = "content/posts/오늘의-메모.md"
ENGLISH = "content/posts/notes.md"
# No step opens it before something in it is changed.
LIST = "content/posts/list.md"
WALK = "content/posts/optimus.md"
TARGET = "/posts/optimus/"
TARGET_TITLE = "옵티머스는 어디까지 걸었나"
BROKEN = "/posts/hbm-memry/"
# Two units of UTF-16 and one scalar: a client that counts wrongly marks the wrong letters.
NAMED = "테슬라가"
ROBOT = "🤖"
REPAIRED = "/posts/hbm-memory/"

FILES = {
    "hugo.toml": """baseURL = "https://example.org/"
title = "로봇과 칩"
defaultContentLanguage = "ko"
""",
    OPENED: f"""---
title: "오늘의 메모"
date: 2026-03-02
tags: [메모]
---

어제는 테슬라가 화제였다.

로봇 소식은 [옵티머스]({TARGET})에서, {ROBOT} 칩 소식은 [메모리]({BROKEN})에서 읽는다.
""",
    WALK: f"""---
title: "{TARGET_TITLE}"
date: 2026-02-10
tags: [로봇, 휴머노이드]
---

두 발로 걷는 로봇은 넘어지지 않는 법부터 배운다.

## 걸음

발목과 엉덩이의 관절이 함께 움직인다.

### 발목의 관절

축이 둘이다.
""",
    LIST: f"""---
title: "차례"
date: 2026-01-10
tags: [메모]
---

[걸음]({TARGET}#걸음)
""",
    ENGLISH: """---
title: "Notes"
date: 2026-02-01
---

Yesterday Tesla was in the news, and so were its robots.
""",
    "content/posts/hbm-memory.md": """---
title: "HBM이 빠른 까닭"
date: 2026-01-20
tags: [AI 칩]
---

메모리를 위로 쌓으면 길이 넓어진다.
""",
}
