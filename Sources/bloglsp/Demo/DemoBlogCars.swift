// The example blog's posts about electric cars. They are data: nothing here is read by the server itself.

extension DemoBlog {
  static let cars: [(path: String, text: String)] = [
    (
      "content/posts/chips-in-cars.md",
      """
      ---
      title: "자동차 안의 AI 칩"
      date: 2025-06-17
      tags: [AI 칩, 전기차, 자율주행]
      description: "좌석 아래의 컴퓨터는 데이터 센터의 컴퓨터와 무엇이 다른가."
      ---

      운전을 돕는 컴퓨터는 초마다 여러 대의 카메라가 보내는 그림을 읽는다. 그림 한 장을 데이터 센터로
      보내 답을 기다릴 시간은 없다. 시속 100킬로미터로 달리는 차는 1초에 약 28미터를 간다.

      ## 전기를 아끼는 칩

      데이터 센터의 칩 하나는 수백 와트를 쓴다. 차에서 그만큼을 쓰면 주행 거리가 눈에 띄게 준다. 그래서
      차에 들어가는 칩은 추론만 하고, 작은 수로 계산하고, 쓰지 않는 부분을 끈다. 무엇을 덜어 내는지는
      [Training chips and inference chips](/posts/training-and-inference/#smaller-numbers)에 적었다.

      ## 직접 만든 회사

      테슬라는 2019년부터 스스로 설계한 칩을 차에 넣었다. 같은 칩 두 개를 나란히 두고 서로의 답을
      견주게 한 것이 특징이다. 한쪽이 고장 나도 차는 멈출 자리까지 간다. 이 칩의 설계와 카메라를 쓰는
      방법은 나중에 로봇으로 이어졌다. [옵티머스의 손](/posts/optimus-hands/)을 움직이는 계산도 여기서
      자랐다.

      ## 사는 회사

      대부분의 회사는 칩을 산다. 엔비디아와 퀄컴과 모빌아이가 판다. 사는 쪽은 빨리 시작하고, 만드는 쪽은
      오래 걸리는 대신 필요 없는 것을 뺄 수 있다. 어느 쪽이 옳은지는 몇 대를 파느냐에 달렸다.

      전기를 어디에서 가져오는지는 [배터리 글](/posts/lfp-batteries/)과
      [충전기 글](/posts/charging-plugs/)에서 다룬다.

      """
    ),
    (
      "content/posts/lfp-batteries.md",
      """
      ---
      title: "LFP, 싸고 무거운 선택"
      date: 2025-07-08
      tags: [전기차, 배터리]
      description: "니켈과 코발트를 뺀 배터리가 돌아온 까닭."
      ---

      전기차 배터리의 이름은 양극에 무엇을 쓰느냐로 갈린다. 니켈과 코발트와 망간을 쓰면 NCM이고, 철과
      인산을 쓰면 LFP다. 한동안 LFP는 버스에나 쓰는 것으로 여겨졌다. 지금은 승용차에도 흔하다.

      ## 무게와 값

      같은 무게에 담는 전기는 NCM이 많다. 그런데 철은 니켈보다 싸고 코발트보다 훨씬 싸다. 작은 차에
      300킬로미터쯤 갈 배터리를 싣는다면 무게보다 값이 먼저다. 배터리를 칸으로 나누지 않고 차체에 바로
      넣는 방법이 나오면서 무게의 약점도 줄었다.

      ## 오래 쓰기

      LFP는 가득 채웠다 비우기를 되풀이해도 덜 상하고, 열을 받아도 NCM보다 늦게 무너진다. 그래서 끝까지
      충전해 두어도 된다고 안내하는 차가 많다. 까닭은 결정 구조에 있는데, [전해질][electrolyte]과의 반응도
      한몫을 한다.

      ## 추운 날

      약점은 겨울이다. 영하에서는 전기를 덜 내놓고 충전도 느려진다. 남은 양을 전압으로 알아내기도
      어렵다. 전압이 거의 변하지 않다가 끝에 가서야 떨어지기 때문이다. 겨울에 급속 충전을 자주 한다면
      [충전기 이야기](/posts/charging-plugs/#겨울의-충전)도 읽어 보자. 로봇의 배터리를 고르는 사람도 같은
      표를 놓고 고민한다. [Figure가 공장에서 한 일](/posts/figure-01/)을 보라.

      """
    ),
    (
      "content/posts/charging-plugs.md",
      """
      ---
      title: "One plug at last"
      date: 2025-08-12
      tags: [electric cars, charging]
      description: "How one connector spread over North America, and why Korea kept another."
      ---

      For ten years an electric car in North America came with one of three sockets, and a driver had to
      know which. In November 2022 Tesla published the drawings of its own connector and called it the
      North American Charging Standard. In May 2023 Ford said that it would use it, and within a year
      nearly everybody else had followed. The engineers' society SAE wrote it down as J3400.

      ## What a plug decides

      The electricity is the same. What differs is how the car and the post talk before any current
      flows: how much the battery can take, how warm it is, who pays. A plug that fits is worth little
      when the two do not understand each other, and most failed charges are failed conversations.

      ## Korea

      Fast chargers in Korea mostly have the socket called CCS1, "DC 콤보". A new standard elsewhere does
      not change the posts that are already in the ground. An adapter is cheap compared with digging.

      ## Winter

      A cold battery must not be charged quickly. Many cars warm it on the way when the driver has set a
      charger as the destination. How much that matters depends on what the cells are made of, and for
      iron it matters most: see [LFP, 싸고 무거운 선택](/posts/lfp-batteries/#추운-날).

      ## The rest of the car

      The computers are described in [자동차 안의 AI 칩](../chips-in-cars/), the motors in
      [What a robot borrows from a car](/posts/shared-parts/).

      """
    ),
    (
      "content/posts/robots-and-cars-share-parts.md",
      """
      ---
      title: "What a robot borrows from a car"
      date: 2025-09-23
      slug: shared-parts
      tags: [robots, electric cars, hardware]
      description: "Motors, gears, batteries and cameras that moved from one factory to another."
      ---

      Car makers did not start to build humanoids because they like science fiction. Hyundai owns most
      of Boston Dynamics; Tesla has Optimus; several makers in China show machines of their own. They
      already buy the parts.

      ## Motors

      An electric car has one to four motors, a humanoid has a few dozen. They are smaller and must pull
      hard at low speed, but magnets, copper and power electronics come from the same suppliers.

      ## Gears

      Where a car uses one fixed gear, a robot's joint uses a strain wave gear: a thin steel cup that is
      pressed out of round and creeps along inside a toothed ring. C. Walton Musser invented it in the
      1950s. It has almost no play, which a finger needs, and it is not cheap, which a car would never
      accept. The hands depend on it most, as [we wrote about Optimus](/posts/optimus-hands/#손가락).

      ## Batteries

      A car carries its pack in the floor and hardly notices a few kilograms. A robot notices each of
      them at every step. That is why the arithmetic in
      [LFP, 싸고 무거운 선택](/posts/lfp-batteries/#무게와-값) comes out the other way for legs.

      ## Eyes and computers

      Cameras, and the chips that read them, moved over unchanged. Whoever has taught a network to see a
      road can teach it to see a table. The [chips](/posts/chips-in-cars/) stay the same, and so does the
      rule that nothing may wait for the network. Walking is the part that cars never taught anybody:
      for that, begin with [falling](/posts/why-humanoids-fall/).

      """
    ),
  ]
}
