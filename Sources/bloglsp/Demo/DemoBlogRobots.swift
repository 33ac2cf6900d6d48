// The example blog's posts about robots. They are data: nothing here is read by the server itself.

extension DemoBlog {
  static let robots: [(path: String, text: String)] = [
    (
      "content/posts/why-humanoids-fall.md",
      """
      ---
      title: "Why humanoids learn to fall first"
      date: 2025-02-11
      tags: [robots, humanoids, control]
      description: "Balance is a skill of recovering, not of standing still."
      ---

      A robot arm that is bolted to the floor can stop at any moment and nothing happens. A humanoid
      cannot: when it stops in the middle of a step, it falls. Everything about its legs follows from
      that one difference.

      ## Standing is moving

      A person who stands "still" sways all the time. The ankles push a little, the hips answer, and the
      centre of mass stays above the feet. A walking robot does the same, only on purpose and a few
      hundred times each second. Sensors report the angle of every joint and the tilt of the body; a
      controller decides how hard each motor should pull; and then it all begins again.

      ## Falling well

      In simulation a robot may fall a million times in an afternoon without a scratch. That is why so
      many walking controllers are now learnt there and carried over to the machine afterwards. The
      first thing worth learning is the fall itself: which arm to put out, which joints to make soft,
      how to get up again without help.

      When Boston Dynamics showed its electric Atlas in 2024, the film began with the robot lying on the
      floor. It folded its legs in a way that no person could and stood up. The message was plain:
      falling is a part of the work.

      ## What it costs

      All of this must be computed on board, because a radio link is too slow and too fragile to lean
      on. We wrote about the computers in [자동차 안의 AI 칩](/posts/chips-in-cars/), and most of that
      holds for robots too. The hands are another story, told in
      [옵티머스의 손은 왜 어려운가](/posts/optimus-hands/#힘줄과-모터).

      """
    ),
    (
      "content/posts/optimus-hands/index.md",
      """
      ---
      title: "옵티머스의 손은 왜 어려운가"
      date: 2025-03-04
      tags: [로봇, 휴머노이드, 테슬라]
      description: "다리보다 손이 늦는 까닭을 부품에서 찾아본다."
      ---

      테슬라가 휴머노이드를 만들겠다고 처음 말한 것은 2021년이다. 그 뒤로 옵티머스는 걷고, 앉고, 물건을
      옮기는 모습을 보여 주었다. 그런데 무대에서 보여 주는 순서를 가만히 보면 손이 늘 마지막이다. 왜
      그럴까.

      ## 손가락의 수와 자유도

      사람의 손은 관절의 자유도를 보통 스물일곱으로 센다. 다리 하나의 자유도는 예닐곱이면 걷기에
      모자라지 않다. 손 하나를 제대로 흉내 내려면 두 다리를 합친 것보다 더 많은 모터가 필요한데, 그
      모터가 들어갈 자리는 손바닥만큼뿐이다.

      ![손가락 마디의 그림](finger.svg)

      ## 힘줄과 모터

      그래서 많은 손이 모터를 팔뚝에 두고 줄로 손가락을 당긴다. 사람의 힘줄과 같은 방법이다. 손은
      가벼워지지만 줄은 늘어나고 닳는다. 한 달을 쓴 손이 첫날과 같은 힘으로 달걀을 집으려면, 로봇은
      자기 줄이 얼마나 늘어났는지를 알아야 한다.

      다른 길은 작은 모터와 감속기를 마디마다 넣는 것이다. 줄이 없으니 정확하지만 비싸고, 부딪히면
      톱니가 먼저 상한다. 감속기 이야기는
      [What a robot borrows from a car](/posts/robots-and-cars-share-parts/)에 따로 적었다.

      ## 만져 보는 일

      눈으로 컵을 찾는 것과 컵을 깨지 않고 쥐는 것은 다른 문제다. 쥐는 힘은 촉각 센서가 있어야 알 수
      있고, 센서를 붙이면 전선이 늘고, 전선이 늘면 고장도 는다. 집게가 더 나은 일도 많다.

      ![공장에서 쓰는 두 손가락 집게](/images/gripper.png)

      걷는 이야기가 궁금하면 [넘어지는 법부터 배우는 로봇](/posts/why-humanoids-fall/)을, 공장에 들어간
      로봇이 궁금하면 [Figure가 공장에서 한 일](/posts/figure-in-the-factory/)을 읽어 보기 바란다.

      """
    ),
    (
      "content/posts/optimus-hands/finger.svg",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20">
        <rect x="2" y="5" width="26" height="10" rx="4" fill="#888"/>
        <rect x="32" y="5" width="24" height="10" rx="4" fill="#888"/>
        <rect x="60" y="5" width="20" height="10" rx="4" fill="#888"/>
      </svg>

      """
    ),
    (
      "content/posts/figure-in-the-factory.md",
      """
      ---
      title: "Figure가 공장에서 한 일"
      date: 2025-04-15
      tags: [로봇, 휴머노이드, 공장]
      description: "휴머노이드가 자동차 공장에서 맡은 일은 생각보다 단순했다."
      aliases: ["/posts/figure-01/"]
      ---

      2024년 1월 BMW는 미국 스파턴버그 공장에서 Figure의 휴머노이드를 시험하겠다고 발표했다. 처음 온
      것은 Figure 01이었고, 곧 Figure 02가 뒤를 이었다. 로봇이 맡은 일은 판금 부품을 집어 지그에 올려놓는
      것이었다. 화려하지 않지만 시험으로는 좋은 일이다.

      ## 왜 사람 모양인가

      같은 일을 하는 로봇 팔은 이미 공장에 많다. 휴머노이드를 쓰는 까닭은 공장을 바꾸지 않아도 되기
      때문이다. 통로의 폭도, 선반의 높이도, 손잡이의 굵기도 사람에게 맞추어져 있다. 로봇이 사람의 자리에
      그대로 설 수 있다면 설비를 새로 짜는 비용이 사라진다.

      ## 무엇을 재어야 하나

      - 한 번 집어 올려놓는 데 걸리는 시간
      - 사람이 도와주어야 했던 횟수
      - 배터리를 한 번 채워 일한 시간

      셋 가운데 둘째가 가장 중요하다고 생각한다. 느린 로봇은 두 대를 놓으면 되지만, 자주 멈추는 로봇은
      사람을 한 명 더 부른다. 배터리 이야기는 [LFP, 싸고 무거운 선택](/posts/lfp-batteries/)에 있다.

      ## 남은 이야기

      손이 얼마나 정교해야 하는지는 [옵티머스의 손](/posts/optimus-hands/)에서 다루었다. 다음 글인
      [내년에 볼 로봇들](/posts/robots-of-next-year/)에서는 집 안으로 들어오려는 로봇을 살펴본다.

      """
    ),
    (
      "content/posts/robots-of-next-year.md",
      """
      ---
      title: "내년에 볼 로봇들"
      date: 2025-11-20
      tags: [로봇, 휴머노이드]
      description: "아직 쓰는 중이다."
      draft: true
      ---

      집 안은 공장보다 어렵다. 바닥에는 양말이 있고, 문턱이 있고, 고양이가 있다. 공장에서는 로봇이 다니는
      길을 노란 선으로 그을 수 있지만 거실에는 선을 그을 수 없다.

      ## 쓸 것

      - 집안일 가운데 로봇이 먼저 할 수 있는 것과 끝까지 못 할 것
      - 넘어졌을 때 아이가 다치지 않을 무게
      - 카메라가 본 것을 어디에 두는가

      빨래를 개는 영상은 많다. 그런데 빨래를 찾아서, 모아서, 개어서, 제자리에 넣는 영상은 드물다. 일은
      늘 그 사이에 있다. [Figure가 공장에서 한 일](/posts/figure-in-the-factory/)과 견주어 보자.

      """
    ),
  ]
}
