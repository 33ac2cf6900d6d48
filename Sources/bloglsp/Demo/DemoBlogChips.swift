// The example blog's posts about AI chips. They are data: nothing here is read by the server itself.

extension DemoBlog {
  static let chips: [(path: String, text: String)] = [
    (
      "content/posts/hbm-memory.md",
      """
      ---
      title: "HBM이 빠른 까닭"
      date: 2025-01-20
      tags: [AI 칩, 메모리]
      description: "속도가 아니라 폭의 이야기다."
      ---

      AI 칩을 이야기할 때 연산 장치보다 메모리가 먼저 나오는 일이 많아졌다. 계산기가 아무리 빨라도
      숫자가 제때 오지 않으면 놀 수밖에 없기 때문이다. HBM은 그 숫자를 나르는 길을 넓힌 메모리다.

      ## 위로 쌓기

      보통의 메모리는 기판 위에 옆으로 늘어놓는다. HBM은 D램을 여러 층 쌓고, 층을 꿰뚫는 작은 구멍에
      구리를 채워 서로 잇는다. 이 구멍을 TSV라고 부른다. 쌓인 메모리는 연산 칩 바로 옆에 놓인다.

      ![쌓아 올린 메모리의 그림](/images/hbm-stack.svg)

      ## 길의 폭

      그래픽 카드에 쓰는 GDDR 메모리는 칩 하나에서 32가닥의 길이 나온다. HBM은 한 더미에서 1,024가닥이
      나온다. 한 가닥의 속도는 오히려 느리지만 폭이 서른두 배다. 좁은 길을 빨리 달리는 대신 넓은 길을
      천천히 가는 셈이고, 그래서 같은 양을 나를 때 전기를 덜 쓴다. HBM4에서는 폭이 다시 두 배로 늘었다.

      ## 어려운 점

      쌓은 층 가운데 하나만 나빠도 더미 전체를 못 쓴다. 열도 문제다. 아래층의 열은 위층을 지나야 밖으로
      나간다. 첫 HBM은 SK하이닉스와 AMD가 함께 만들어 2015년의 그래픽 카드에 실렸다. 그때는 게임용이었지
      AI용이 아니었다.

      이 메모리를 가장 많이 쓰는 쪽의 이야기는
      [엔비디아의 해자는 쿠다다]({{< relref "nvidia-and-cuda.md" >}})에 있고, 추론에서는 무엇이 달라지는지
      [Training chips and inference chips](/posts/training-and-inference/)에 적었다.

      """
    ),
    (
      "content/posts/nvidia-and-cuda.md",
      """
      ---
      title: "엔비디아의 해자는 쿠다다"
      date: 2025-02-25
      tags: [AI 칩, 엔비디아, 소프트웨어]
      description: "칩은 따라 만들 수 있어도 습관은 따라 만들기 어렵다."
      ---

      엔비디아의 칩이 잘 팔리는 까닭을 물으면 흔히 성능을 든다. 틀린 말은 아니지만 절반이다. 나머지
      절반은 2007년에 나온 쿠다라는 소프트웨어다.

      ## 열여덟 해의 습관

      쿠다가 처음 나왔을 때 그래픽 카드로 과학 계산을 하는 사람은 드물었다. 그래도 엔비디아는 게임용
      카드에까지 쿠다를 넣었다. 대학원생이 자기 컴퓨터로 배울 수 있었다는 뜻이다. 그들이 만든 라이브러리
      위에 다음 사람이 또 라이브러리를 얹었다. 2012년 알렉스넷이 그림 알아맞히기 대회에서 이겼을 때도
      게임용 카드 두 장과 쿠다를 썼다.

      ## 옮겨 가는 값

      다른 회사의 칩으로 옮기려면 코드를 고치는 것보다 확인하는 일이 더 오래 걸린다. 같은 모델이 같은
      답을 내는지, 느려진 곳은 없는지, 밤새 돌려도 멈추지 않는지를 모두 다시 보아야 한다. 해자는 성벽이
      아니라 이사 비용이다.

      ## 그래도 넘는 사람들

      구글은 2015년부터 TPU를 안에서 쓰고 있다. 2016년 서울에서 이세돌과 둔 알파고도 TPU로 돌았다. 자기
      모델을 자기 칩에서만 돌리면 되는 회사에는 해자가 얕다. 메모리 값이 궁금하면
      [HBM 글의 가격 이야기](/posts/hbm-memory/#가격표)를 보라. 자동차 회사가 칩을 직접 만든 이야기는
      [자동차 안의 AI 칩](/posts/chips-in-cars/)에 있다.

      """
    ),
    (
      "content/posts/training-and-inference.md",
      """
      ---
      title: "Training chips and inference chips"
      date: 2025-05-06
      tags: [AI chips, hardware]
      description: "The same arithmetic, two different bills."
      ---

      A language model is made once and used millions of times. Making it is called training, using it
      is called inference. Both multiply large matrices, so why should they need different chips?

      ## Training wants everything

      During training every layer's result is kept until the error has travelled back through it.
      Memory fills up with numbers that are needed only once more. Thousands of chips work on one model
      and must tell one another what they have learnt after each step, so the network between them
      matters as much as the chips do.

      ## Inference wants memory to be near

      To produce one word, a model reads nearly all of its weights. To produce the next one it reads
      them again. The arithmetic is small and the reading is large, which is why
      [stacked memory](/posts/hbm-memory.md) decides how fast an answer appears. Serving many readers
      at once helps: weights that have been read can be used for all of them.

      ## Smaller numbers

      A weight does not need thirty-two bits. Sixteen are enough for most training, eight or even four
      for much of inference. Each halving means half the traffic. It also means more care, since a model
      that rounds badly fails in ways which are hard to notice.

      ## Who builds what

      Most training still runs on the chips of one company, for reasons given in
      [엔비디아의 해자는 쿠다다](/posts/nvida-and-cuda/). Inference is more open, down to the computer
      under the seat of [a car](/posts/chips-in-cars/). The trade-offs are the same everywhere: width,
      distance, heat.

      """
    ),
  ]
}
