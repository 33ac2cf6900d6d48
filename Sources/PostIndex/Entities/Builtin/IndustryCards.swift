// What is known of built-in entities, data only. It is never edited by hand: industry.yaml says it, and a test renders it.

enum IndustryCards {
  /// See `BuiltinEntities` for the form.
  static let lines = #"""
    1x-technologies|가정용 휴머노이드 네오를 개발하는 노르웨이 출신 로봇 기업.|Robot maker from Norway developing the home humanoid NEO.|https://www.1x.tech|2014~할로디 로보틱스로 창업~Founded as Halodi Robotics^2023-03~오픈AI 스타트업 펀드가 이끈 투자 유치~Raised a round led by the OpenAI Startup Fund
    42dot|현대차그룹의 자율주행·차량 소프트웨어 기업.|Hyundai Motor Group's self-driving and vehicle-software company.|https://42dot.ai|2019-03~송창현이 창업~Founded by Song Chang-hyeon^2022-08~현대차·기아가 인수 발표~Hyundai and Kia announced its purchase
    agibot|휴머노이드 로봇을 개발하는 중국 상하이의 기업.|Shanghai developer of humanoid robots.|https://www.agibot.com|2023-02~회사 설립~Company founded^2023-08-18~첫 휴머노이드 위안정 A1 공개~Showed its first humanoid, Raise A1
    ai|학습·추론·지각 같은 지적 작업을 기계가 하게 하는 분야.|The field of making machines do tasks that need learning, reasoning or perception.||1956~다트머스 여름 연구회에서 분야 이름으로 쓰임~Name given to the field at the Dartmouth summer workshop
    alphafold|단백질의 입체 구조를 예측하는 구글 딥마인드의 AI.|Google DeepMind's AI that predicts the shapes of proteins.||2018-12~구조 예측 대회 CASP13에서 1위~Placed first at the CASP13 contest^2020~두 번째 판 AlphaFold 2 발표~Second version AlphaFold 2 shown^2024-05-08~AlphaFold 3 발표~AlphaFold 3 presented
    alphago|딥마인드의 바둑 AI.|DeepMind's Go-playing AI.||2016-03~이세돌 9단에게 4승 1패~Beat Lee Sedol 4 to 1
    amazon|전자상거래와 클라우드 사업을 하는 미국 기업.|US e-commerce and cloud company.|https://www.amazon.com|1994-07-05~제프 베이조스가 창업~Founded by Jeff Bezos^2021-07-05~CEO가 베이조스에서 앤디 재시로 바뀜~Andy Jassy succeeded Bezos as CEO
    amd|CPU와 GPU를 설계하는 미국 기업.|US designer of CPUs and GPUs.|https://www.amd.com|1969-05-01~제리 샌더스 등이 창업~Founded by Jerry Sanders and others
    andrej-karpathy|오픈AI와 테슬라에서 일한 AI 연구자이자 교육자.|AI researcher and educator who worked at OpenAI and Tesla.||2017-06~테슬라의 AI·오토파일럿 책임자가 됨~Joined Tesla to lead AI and Autopilot^2022-07~테슬라 퇴사~Left Tesla^2024~AI 교육 기업 유레카 랩스 창업~Founded the AI-education company Eureka Labs
    andrew-ng|구글 브레인을 시작하고 코세라를 공동 창업한 AI 연구자이자 교육자.|AI researcher and educator who began Google Brain and co-founded Coursera.||2012~온라인 교육 플랫폼 코세라 공동 창업~Co-founded the online-course platform Coursera
    android|구글이 이끄는 모바일 운영체제.|Mobile operating system led by Google.|https://www.android.com|2007-11~공개~Unveiled
    anthropic|클로드를 만드는 미국 AI 기업.|US AI company that makes Claude.|https://www.anthropic.com|2021~다리오·다니엘라 아모데이 등 오픈AI 출신들이 창업~Founded by Dario and Daniela Amodei and others from OpenAI
    apple|아이폰과 맥을 만드는 미국 기업.|US maker of the iPhone and the Mac.|https://www.apple.com|1976-04-01~스티브 잡스 등 세 사람이 창업~Founded by Steve Jobs and two partners^2007-01-09~아이폰 발표~iPhone announced
    apptronik|휴머노이드 아폴로를 만드는 미국 로봇 기업.|US robot maker behind the humanoid Apollo.|https://apptronik.com|2016~텍사스대 오스틴 연구실 출신들이 창업~Founded by researchers from the University of Texas at Austin^2023-08-23~휴머노이드 아폴로 공개~Unveiled the humanoid Apollo
    arm|저전력 프로세서 구조를 설계해 사용권을 파는 영국 기업.|UK firm licensing low-power processor designs.|https://www.arm.com|1990-11~에이콘·애플·VLSI의 합작사로 출범~Set up by Acorn, Apple and VLSI^2016-09-05~소프트뱅크가 인수 완료~SoftBank completed its purchase^2023-09-14~나스닥 상장~Listed on Nasdaq
    asml|EUV 노광 장비를 만드는 네덜란드 기업.|Dutch maker of EUV lithography machines.|https://www.asml.com|1984-04-01~필립스와 ASM의 합작사로 출범~Set up by Philips and ASM^1995~암스테르담과 나스닥에 상장~Listed in Amsterdam and on Nasdaq
    atlas-robot|보스턴 다이내믹스의 이족 보행 휴머노이드 로봇.|Two-legged humanoid robot of Boston Dynamics.|https://bostondynamics.com/products/atlas|2013-07-11~유압식 아틀라스 공개~Hydraulic Atlas unveiled^2024-04-17~전동식 새 아틀라스 공개~New electric Atlas shown
    autonomous-driving|사람의 조작 없이 차가 스스로 주변을 인식하고 달리는 기술.|Technology that lets a vehicle sense its surroundings and drive itself.||2014-01~SAE가 자동화 단계 문서 J3016을 처음 발행~SAE first issued J3016, its levels of driving automation
    aws|아마존의 클라우드 컴퓨팅 서비스.|Amazon's cloud computing services.|https://aws.amazon.com|2006~클라우드 서비스 시작~Cloud services launched
    baidu|검색에서 출발해 AI와 자율주행을 개발하는 중국 인터넷 기업.|Chinese internet company that began with search and works on AI and self-driving.|https://www.baidu.com|2000-01~리옌훙 등이 베이징에서 창업~Founded in Beijing by Robin Li and a partner^2005-08-05~나스닥 상장~Listed on Nasdaq
    bert|문장을 양방향으로 읽는 구글의 언어 모델.|Google language model that reads both directions.||2018~구글 연구진이 발표~Introduced by Google researchers
    bill-gates|마이크로소프트의 공동 창업자.|Co-founder of Microsoft.||1975-04-04~마이크로소프트 공동 창업~Co-founded Microsoft
    bitcoin|블록체인에 기록되는 가상자산.|Crypto-asset recorded on a blockchain.|https://bitcoin.org|2008-10-31~백서 공개~White paper posted^2009-01-03~첫 블록 생성~First block
    blockchain|거래 기록을 나눠 보관하는 분산 장부.|Distributed ledger of transactions.||2009-01-03~비트코인 첫 블록 생성~First Bitcoin block
    blue-origin|제프 베이조스가 세운 미국의 우주 발사체 기업.|US launch company founded by Jeff Bezos.|https://www.blueorigin.com|2000-09~설립~Founded^2021-07-20~뉴 셰퍼드의 첫 유인 비행~First crewed New Shepard flight
    boston-dynamics|아틀라스·스팟 등 보행 로봇을 만드는 미국 기업.|US maker of legged robots such as Atlas and Spot.|https://bostondynamics.com|1992~마크 레이버트가 MIT에서 분사해 창업~Founded by Marc Raibert as an MIT spin-off^2013~구글이 인수~Bought by Google^2021-06~현대차그룹이 지배 지분 인수 완료~Hyundai Motor Group completed its controlling purchase
    brett-adcock|아처 에비에이션과 피규어 AI를 창업한 미국 사업가.|US entrepreneur who founded Archer Aviation and Figure AI.||2022~피규어 AI 창업~Founded Figure AI
    broadcom|통신·AI 반도체와 기업용 소프트웨어를 만드는 미국 기업.|US maker of communication and AI chips and enterprise software.|https://www.broadcom.com|1991~헨리 새뮤얼리와 헨리 니콜라스가 창업~Founded by Henry Samueli and Henry Nicholas^2016~아바고가 인수해 브로드컴 이름을 이음~Bought by Avago, which took its name^2023-11~VM웨어 인수 완료~Completed its purchase of VMware
    byd|배터리에서 출발해 전기차와 버스까지 만드는 중국 선전의 기업.|Shenzhen company that grew from batteries into electric cars and buses.|https://www.byd.com|1995~회사 설립~Company founded^2022-03~순수 내연기관차 생산 중단~Stopped making combustion-only cars
    catl|전기차 배터리를 만드는 중국 닝더의 기업.|EV-battery maker based in Ningde, China.|https://www.catl.com|2011~쩡위췬이 창업~Founded by Zeng Yuqun^2018-06~선전증권거래소 상장~Listed in Shenzhen^2025-05-20~홍콩증권거래소 상장~Listed in Hong Kong
    chatgpt|오픈AI의 대화형 AI 서비스.|Conversational AI service from OpenAI.|https://chatgpt.com|2022-11-30~공개~Released
    chey-tae-won|SK그룹을 이끄는 한국 기업인.|Korean businessman who leads SK Group.||2012-02~하이닉스 공동대표 취임~Became co-CEO of Hynix^2021-03-24~대한상공회의소 회장으로 선출~Elected chairman of the Korea Chamber of Commerce and Industry
    china|동아시아의 국가. 수도는 베이징.|Country in East Asia; capital Beijing.||1949-10-01~중화인민공화국 수립~People's Republic founded
    chung-eui-sun|현대자동차그룹을 이끄는 한국 기업인.|Korean businessman who leads Hyundai Motor Group.||2018-09~현대차그룹 수석부회장 취임~Became executive vice chairman of Hyundai Motor Group^2020-10-14~현대차그룹 회장 취임~Became chairman of Hyundai Motor Group
    claude|앤트로픽의 대화형 AI 모델.|Conversational AI models from Anthropic.|https://claude.ai|2023-03-14~첫 모델 공개~First models released
    cohere|기업용 언어 모델을 만드는 캐나다 AI 기업.|Canadian AI company making language models for business.|https://cohere.com|2019~에이단 고메즈 등이 토론토에서 창업~Founded in Toronto by Aidan Gomez and partners
    copilot|코드를 제안하는 AI 보조 도구.|AI assistant that suggests code.|https://github.com/features/copilot|2021~출시~Introduced
    coupang|한국의 전자상거래 기업.|Korean e-commerce company.|https://www.coupang.com|2021-03-11~뉴욕증권거래소 상장~Listed on the NYSE
    cuda|엔비디아 GPU용 병렬 계산 플랫폼.|Parallel computing platform for NVIDIA GPUs.|https://developer.nvidia.com/cuda-zone|2006~공개~Introduced
    dario-amodei|오픈AI 연구 부사장을 지내고 앤트로픽을 공동 창업한 연구자.|Researcher, once vice president of research at OpenAI, who co-founded Anthropic.||2021~앤트로픽 공동 창업~Co-founded Anthropic
    databricks|데이터와 AI를 함께 다루는 클라우드 플랫폼을 만드는 미국 기업.|US maker of a cloud platform for data and AI.|https://www.databricks.com|2013~마테이 자하리아 등이 창업~Founded by Matei Zaharia and others
    deep-learning|여러 층의 신경망으로 학습하는 방법.|Learning with many-layered neural networks.||2012~알렉스넷이 이미지넷 대회 우승~AlexNet won the ImageNet contest
    deepseek|공개 가중치 모델을 내놓는 중국 AI 기업.|Chinese AI company releasing open-weight models.|https://www.deepseek.com|2023~량원펑이 창업~Founded by Liang Wenfeng^2025-01-20~추론 모델 R1 공개~Released the R1 reasoning model
    demis-hassabis|딥마인드를 함께 세우고 이끄는 연구자.|Researcher who co-founded and leads DeepMind.||2010~딥마인드 공동 창업~Co-founded DeepMind^2024-10-09~노벨 화학상 공동 수상 발표~Named joint Nobel laureate in chemistry
    docker|컨테이너를 만들고 실행하는 도구.|Tool for building and running containers.|https://www.docker.com|2013-03~첫 판 공개~First version released^2014-06~1.0판 출시~Version 1.0 released
    doosan-robotics|협동로봇을 만드는 두산그룹의 로봇 기업.|Doosan Group's maker of collaborative robots.|https://www.doosanrobotics.com|2015~회사 설립~Company founded^2023-10-05~코스피 상장~Listed on KOSPI
    electric-vehicle|배터리의 전기로 모터를 돌려 달리는 자동차.|A vehicle driven by an electric motor fed from a battery.||
    elon-musk|테슬라와 스페이스X를 이끄는 사업가.|Businessman leading Tesla and SpaceX.||2002~스페이스X 창업~Founded SpaceX^2008~테슬라 CEO 취임~Became CEO of Tesla^2022-10~트위터 인수~Bought Twitter
    exaone|LG AI연구원의 대규모 AI 모델 계열.|Family of large AI models from LG AI Research.|https://www.lgresearch.ai|2021-12-14~처음 공개~First presented^2025-03~추론 모델 엑사원 딥 공개~Reasoning model EXAONE Deep released
    facebook|메타가 운영하는 소셜 네트워크 서비스.|Social network run by Meta.|https://www.facebook.com|2004-02-04~하버드대에서 서비스 시작~Launched at Harvard
    fei-fei-li|이미지넷을 이끈 컴퓨터 비전 연구자이자 스탠퍼드대 교수.|Computer-vision researcher and Stanford professor who led ImageNet.||2007~이미지넷 구축을 시작~Began ImageNet^2016-11~구글 클라우드의 AI 연구 책임자로 합류~Joined Google Cloud to lead AI research
    figure-ai|범용 휴머노이드 로봇을 만드는 미국 스타트업.|US startup building general-purpose humanoid robots.|https://www.figure.ai|2022~브렛 애드콕이 창업~Founded by Brett Adcock^2024-02-29~6억 7,500만 달러 투자 유치 발표~Announced a 675 million dollar round
    foxconn|아이폰 등 전자제품을 위탁 생산하는 대만 기업.|Taiwanese contract maker of iPhones and other electronics.|https://www.honhai.com|1974~궈타이밍이 훙하이정밀로 창업~Founded by Terry Gou as Hon Hai^1988~중국 선전에 첫 공장 설립~Opened its first plant in Shenzhen
    gemini|구글의 멀티모달 AI 모델과 대화 서비스.|Google's multimodal AI models and chat service.|https://gemini.google.com|2023-12-06~첫 모델군(울트라·프로·나노) 공개~First models (Ultra, Pro, Nano) presented^2024-02~대화 서비스 바드를 제미나이로 개명~Chat service Bard renamed Gemini^2024-02-22~사람 이미지 생성 일시 중단~Paused image generation of people
    generative-ai|글·그림·영상 등을 새로 만들어 내는 AI.|AI that produces new text, images or video.||
    geoffrey-hinton|딥러닝 연구를 이끈 컴퓨터 과학자.|Computer scientist central to deep learning.||2019-03~튜링상 공동 수상 발표~Named joint Turing laureate^2024-10-08~노벨 물리학상 공동 수상 발표~Named joint Nobel laureate in physics
    git|분산 버전 관리 도구.|Distributed version control tool.|https://git-scm.com|2005-04~리누스 토르발스가 개발~Created by Linus Torvalds
    github|Git 저장소 호스팅과 협업 서비스.|Hosting and collaboration for Git repositories.|https://github.com|2008-04-10~정식 공개~Launched^2018-10-26~마이크로소프트 인수 완료~Microsoft completed its purchase
    go-lang|구글에서 시작한 동시성 중심 언어.|Concurrency-minded language begun at Google.|https://go.dev|2009-11-10~소스 공개~Open-sourced^2012-03-28~1.0판 출시~Version 1.0 released
    google|검색·광고·클라우드·안드로이드를 운영하는 미국 기업.|US company running search, advertising, cloud and Android.|https://www.google.com|1998-09-04~회사 설립~Company incorporated^2004-08-19~나스닥 상장~Listed on Nasdaq^2015-08-10~지주회사 알파벳 체제 발표~Holding company Alphabet announced
    google-deepmind|알파고와 제미나이를 만든 구글의 AI 연구 조직.|Google's AI lab, maker of AlphaGo and Gemini.|https://deepmind.google|2010~딥마인드 창업~DeepMind founded^2014~구글이 딥마인드 인수~Google bought DeepMind^2023-04-20~구글 브레인과의 통합 발표~Merger with Google Brain announced
    gpt|글을 이어 쓰도록 미리 학습한 오픈AI의 언어 모델 계열.|OpenAI family of language models pre-trained to continue text.||2018-06~첫 GPT 공개~First GPT presented
    gpt-3|매개변수 1,750억 개의 오픈AI 언어 모델.|OpenAI language model with 175 billion parameters.||2020~공개~Presented
    gpt-4|글과 그림을 입력받는 오픈AI의 대규모 멀티모달 모델.|Large multimodal model from OpenAI that takes text and images.||2023-03-14~공개~Released
    gpu|많은 연산을 병렬로 처리하는 프로세서. 그래픽과 AI 학습에 쓴다.|Processor that runs many operations in parallel, used for graphics and AI training.||1999~엔비디아가 지포스 256을 GPU로 소개~NVIDIA presented GeForce 256 as a GPU
    grok|X의 글을 읽고 답할 수 있는 xAI의 챗봇이자 언어 모델.|Chatbot and language model of xAI that can draw on posts from X.||2023-11~시험판 공개~Released as a beta
    hbm|쌓아 올려 대역폭을 키운 메모리.|Stacked memory with high bandwidth.||2013-10~JEDEC 표준 채택~Adopted as a JEDEC standard
    hugging-face|모델과 데이터셋 공유 플랫폼을 운영하는 기업.|Company running a hub for models and data sets.|https://huggingface.co|2016~클레망 들랑그 등 세 사람이 창업~Founded by Clément Delangue and two partners
    humanoid|사람의 몸 형태를 본뜬 로봇.|A robot whose body follows the human form.||1973~와세다대가 WABOT-1 완성~WABOT-1 completed at Waseda University
    hyperclova-x|네이버의 대규모 언어 모델.|Large language model from NAVER.||2021~앞선 모델 하이퍼클로바 공개~Predecessor HyperCLOVA presented^2023-08-24~공개~Presented
    hyundai|자동차를 만드는 한국 기업.|Korean car maker.|https://www.hyundai.com|1967-12-29~회사 설립~Company founded
    hyundai-mobis|현대차그룹의 자동차 부품 기업.|Car-parts maker of Hyundai Motor Group.|https://www.mobis.co.kr|1977~현대정공의 전신으로 창업~Founded as the forerunner of Hyundai Precision^2000-11~사명을 현대모비스로 변경~Renamed Hyundai Mobis
    ibm|기업용 컴퓨터와 소프트웨어를 하는 미국 기업.|US business computing company.|https://www.ibm.com|1911-06-16~전신 CTR 설립~Predecessor CTR founded^1924~사명을 IBM으로 변경~Renamed IBM
    ilya-sutskever|오픈AI를 공동 창업하고 SSI를 세운 AI 연구자.|AI researcher who co-founded OpenAI and then SSI.||2015-12-11~오픈AI 공동 설립 발표~OpenAI announced with him among its founders^2024-05~오픈AI 퇴사~Left OpenAI^2024-06-19~세이프 슈퍼인텔리전스(SSI) 설립 발표~Announced Safe Superintelligence (SSI)
    instagram|사진과 짧은 영상을 나누는 메타의 서비스.|Meta's service for photos and short video.|https://www.instagram.com|2010-10-06~iOS 앱으로 출시~Launched as an iOS app^2012-04~페이스북이 인수를 발표~Facebook announced its purchase
    intel|x86 프로세서를 만드는 미국 반도체 기업.|US chip maker of x86 processors.|https://www.intel.com|1968-07-18~로버트 노이스와 고든 무어가 창업~Founded by Robert Noyce and Gordon Moore
    ios|아이폰의 운영체제.|The iPhone's operating system.||2007-06-29~첫 아이폰과 함께 출시~Shipped with the first iPhone
    iphone|애플의 스마트폰.|Apple's smartphone.|https://www.apple.com/iphone|2007-01-09~첫 제품 발표~First model announced^2007-06-29~미국 판매 시작~On sale in the US
    java|가상 머신에서 도는 객체지향 언어.|Object-oriented language that runs on a virtual machine.|https://dev.java|1995-05-23~선 마이크로시스템즈가 발표~Announced by Sun Microsystems^1996-01~JDK 1.0 출시~JDK 1.0 released
    javascript|웹 브라우저에서 쓰는 언어.|The language of web browsers.||1995-12-04~넷스케이프가 발표~Announced by Netscape
    jeff-bezos|아마존과 블루 오리진을 창업한 미국 사업가.|US businessman who founded Amazon and Blue Origin.||1994-07-05~아마존 설립~Founded Amazon^2021-07-05~아마존 CEO에서 물러남~Stepped down as Amazon CEO
    jensen-huang|엔비디아의 공동 창업자이자 CEO.|Co-founder and CEO of NVIDIA.||1993-04-05~엔비디아 공동 창업~Co-founded NVIDIA
    joby-aviation|전동 수직이착륙 항공택시를 개발하는 미국 기업.|US developer of electric vertical take-off air taxis.|https://www.jobyaviation.com|2009~조벤 비버트가 창업~Founded by JoeBen Bevirt^2021-08-11~뉴욕증권거래소 상장~Listed on the NYSE
    kaist|대전에 있는 과학기술 특성화 대학.|Science and technology university in Daejeon.|https://www.kaist.ac.kr|1971-02-16~한국과학원으로 설립~Founded as KAIS^1989-07~대전 대덕으로 이전~Moved to Daedeok in Daejeon
    kakao|카카오톡을 운영하는 한국 인터넷 기업.|Korean internet company behind KakaoTalk.|https://www.kakaocorp.com|2014-10-01~다음커뮤니케이션과 합병~Merged with Daum^2015-09~사명을 다음카카오에서 카카오로 변경~Renamed from Daum Kakao to Kakao
    kakao-mobility|택시 호출 앱 카카오 T를 운영하는 카카오 계열사.|Kakao affiliate that runs the taxi app Kakao T.|https://www.kakaomobility.com|2015-03-31~카카오택시 서비스 시작~Kakao Taxi service began^2017-05~카카오의 자회사로 설립~Set up as a Kakao subsidiary
    kakaotalk|카카오의 메신저.|Kakao's messenger.|https://www.kakaocorp.com/page/service/service/KakaoTalk|2010-03-18~출시~Launched
    kia|현대자동차그룹의 자동차 기업.|Car maker in Hyundai Motor Group.|https://www.kia.com|1944-12~김철호가 경성정공으로 창업~Founded as Kyungsung Precision Industry^2021-01~사명을 기아자동차에서 기아로 변경~Renamed from Kia Motors to Kia
    korea|한반도 남쪽의 국가. 수도는 서울.|Country on the southern half of the Korean peninsula; capital Seoul.||1948-08-15~대한민국 정부 수립~Government of the Republic established
    kotlin|젯브레인스가 만든 JVM 언어.|JVM language from JetBrains.|https://kotlinlang.org|2011-07~개발 계획 공개~Project unveiled^2016-02-15~1.0판 출시~Version 1.0 released
    kubernetes|컨테이너를 배치·관리하는 시스템.|System that schedules and manages containers.|https://kubernetes.io|2014-06~구글이 소스 공개~Open-sourced by Google^2015-07-21~1.0판 출시~Version 1.0 released
    lee-jae-yong|삼성전자 회장이자 삼성을 이끄는 한국 기업인.|Korean businessman who chairs Samsung Electronics and leads Samsung.||2012~삼성전자 부회장 취임~Became vice chairman of Samsung Electronics^2022-10-27~삼성전자 회장 취임~Became chairman of Samsung Electronics
    lg|전자·화학·통신을 아우르는 한국 기업집단.|Korean business group spanning electronics, chemicals and telecoms.|https://www.lg.com|1947-01~구인회가 락희화학공업사로 창업~Founded by Koo In-hwoi as Lak-Hui Chemical
    lg-ai-research|LG그룹의 인공지능 연구 조직.|Artificial-intelligence research organisation of the LG group.|https://www.lgresearch.ai|2020-12-07~출범~Launched^2021-12-14~언어·이미지 모델 엑사원 공개~Presented its language and image model EXAONE
    lg-electronics|가전과 전장을 만드는 한국 기업.|Korean maker of appliances and vehicle electronics.|https://www.lg.com|1958~금성사로 창업~Founded as GoldStar
    lg-energy|전기차 배터리를 만드는 한국 기업.|Korean EV battery maker.|https://www.lgensol.com|2020-12-01~LG화학에서 분사~Split from LG Chem^2022-01-27~코스피 상장~Listed on KOSPI
    lidar|레이저로 거리를 재는 센서.|Sensor that measures distance with lasers.||
    linus-torvalds|리눅스 커널과 Git을 만든 개발자.|Creator of the Linux kernel and Git.||1991-09-17~리눅스 0.01판을 올림~Uploaded Linux 0.01^2005-04~Git 개발 시작~Began Git
    linux|공개 소스 운영체제 커널.|Open-source operating system kernel.|https://www.kernel.org|1991-09-17~0.01판 공개~Version 0.01 released
    lisa-su|AMD를 이끌어 온 대만계 미국인 반도체 공학자이자 경영자.|Taiwanese-American chip engineer and executive, known for leading AMD.||2012~AMD에 합류~Joined AMD^2014-10-08~AMD CEO에 임명~Appointed CEO of AMD
    llama|메타의 공개 가중치 언어 모델 계열.|Meta's open-weight language models.|https://www.llama.com|2023-02-24~첫 모델 공개~First models announced
    llm|방대한 글로 학습해 글을 이해하고 만드는 신경망.|Neural network trained on vast text to read and write language.||
    lucid|고급 전기차를 만드는 미국 기업.|US maker of luxury electric cars.|https://www.lucidmotors.com|2007~배터리 기업 아티바로 창업~Founded as the battery company Atieva^2016-10~사명을 루시드 모터스로 변경~Renamed Lucid Motors^2021-07~스팩 합병으로 나스닥 상장~Listed on Nasdaq through a SPAC merger
    machine-learning|자료에서 규칙을 배우는 방법.|Methods that learn rules from data.||
    marc-raibert|보스턴 다이내믹스를 세운 로봇 공학자.|Roboticist who founded Boston Dynamics.||1992~보스턴 다이내믹스 창업~Founded Boston Dynamics
    mark-zuckerberg|페이스북을 창업하고 메타를 이끄는 사업가.|Businessman who founded Facebook and leads Meta.||2004-02-04~페이스북 시작~Launched Facebook
    meta|페이스북·인스타그램을 운영하고 라마(Llama) 모델을 내놓는 미국 기업.|US company running Facebook and Instagram and releasing Llama models.|https://about.meta.com|2004-02-04~페이스북 서비스 시작~Facebook launched^2021-10-28~사명을 메타로 변경~Renamed Meta
    micron|메모리 반도체를 만드는 미국 기업.|US memory chip maker.|https://www.micron.com|1978~아이다호주 보이시에서 창업~Founded in Boise, Idaho^1981~첫 반도체 공장 완공~First chip plant completed
    microsoft|운영체제·클라우드·생산성 소프트웨어를 만드는 미국 기업.|US maker of operating systems, cloud services and productivity software.|https://www.microsoft.com|1975-04-04~빌 게이츠와 폴 앨런이 창업~Founded by Bill Gates and Paul Allen
    midjourney|글로 된 지시문에서 그림을 만드는 AI 서비스와 그 연구소.|AI service, and the lab behind it, that makes pictures from text prompts.|https://www.midjourney.com|2022-07~공개 시험판 시작~Opened its public beta
    mistral-ai|공개 가중치 언어 모델을 내놓는 프랑스 AI 기업.|French AI company releasing open-weight language models.|https://mistral.ai|2023-04~아르튀르 멘슈 등 세 사람이 창업~Founded by Arthur Mensch and two partners
    mit|미국 매사추세츠주 케임브리지에 있는 사립 연구대학.|Private research university in Cambridge, Massachusetts.|https://www.mit.edu|1861-04-10~설립 인가~Charter granted
    mobileye|카메라 기반 운전자 보조·자율주행 칩과 소프트웨어를 만드는 이스라엘 기업.|Israeli maker of camera-based driver-assistance and self-driving chips and software.|https://www.mobileye.com|1999~예루살렘에서 암논 샤슈아 등이 창업~Founded in Jerusalem by Amnon Shashua and a partner^2017~인텔이 인수~Bought by Intel^2022~다시 상장~Listed again
    model-3|테슬라의 보급형 세단.|Tesla's mass-market sedan.||2017-07-28~첫 인도~First deliveries
    motional|현대차그룹과 앱티브가 세운 자율주행 기업.|Self-driving company set up by Hyundai Motor Group and Aptiv.|https://motional.com|2020-03~합작 법인 설립~Joint venture established^2020-08~사명을 모셔널로 확정~Named Motional
    multimodal|글·그림·소리 등 여러 형태의 입력을 함께 다루는 방식.|Handling several kinds of input, such as text, images and sound, together.||
    naver|검색과 콘텐츠, AI를 하는 한국 인터넷 기업.|Korean internet company in search, content and AI.|https://www.navercorp.com|1999-06-02~이해진 등이 네이버컴으로 창업~Founded by Lee Hae-jin and others as Naver.com
    netflix|구독형 영상 서비스를 하는 미국 기업.|US subscription video company.|https://www.netflix.com|1997-08-29~리드 헤이스팅스와 마크 랜돌프가 창업~Founded by Reed Hastings and Marc Randolph^2007~온라인 스트리밍 시작~Began streaming
    neuralink|뇌에 심는 컴퓨터 인터페이스를 개발하는 일론 머스크의 기업.|Elon Musk's company developing brain-implanted computer interfaces.|https://neuralink.com|2016~설립~Founded^2024-01-28~첫 환자에게 장치를 이식~Implanted its device in a first patient
    nodejs|브라우저 밖 자바스크립트 실행 환경.|JavaScript runtime outside the browser.|https://nodejs.org|2009-05-27~라이언 달이 첫 판 공개~First version published by Ryan Dahl
    nvidia|GPU와 AI 가속 컴퓨팅 플랫폼을 설계하는 미국 반도체 기업.|US chip designer known for GPUs and AI accelerated-computing platforms.|https://www.nvidia.com|1993-04-05~젠슨 황 등 세 사람이 회사 설립~Founded by Jensen Huang and two partners^1999-01-22~나스닥 상장~Listed on Nasdaq
    openai|GPT와 ChatGPT를 만든 미국 AI 연구·제품 기업.|US AI research and product company behind GPT and ChatGPT.|https://openai.com|2015-12-11~설립 발표~Founding announced^2023-11-22~닷새 전 해임한 샘 올트먼의 CEO 복귀 발표~Announced Sam Altman's return as CEO, five days after removing him
    optimus|테슬라가 개발하는 범용 휴머노이드 로봇.|General-purpose humanoid robot developed by Tesla.||2021-08~첫 AI 데이에서 계획 발표~Announced at the first Tesla AI Day^2022-09-30~AI 데이에서 시제품 공개~Prototypes shown at AI Day
    oracle|데이터베이스와 클라우드를 만드는 미국 기업.|US maker of databases and cloud services.|https://www.oracle.com|1977~래리 엘리슨 등이 창업~Founded by Larry Ellison and partners^1979~첫 오라클 데이터베이스 출시~First Oracle database released^2010-01~선 마이크로시스템즈 인수~Bought Sun Microsystems
    palantir|정부와 기업용 데이터 분석 소프트웨어를 만드는 미국 기업.|US maker of data-analysis software for governments and companies.|https://www.palantir.com|2003~피터 틸 등이 창업~Founded by Peter Thiel and others^2020-09-30~뉴욕증권거래소 직상장~Listed directly on the NYSE
    perplexity|출처를 달아 답하는 AI 검색 서비스를 만드는 미국 기업.|US company whose AI search service answers with cited sources.|https://www.perplexity.ai|2022-08~설립~Founded^2022-12-07~검색 서비스 출시~Launched its search service
    python|읽기 쉬운 범용 프로그래밍 언어.|Readable general-purpose programming language.|https://www.python.org|1991-02-20~귀도 반 로섬이 0.9판 공개~Guido van Rossum published version 0.9
    pytorch|동적 그래프 방식의 기계학습 라이브러리.|Machine-learning library with dynamic graphs.|https://pytorch.org|2016~페이스북이 공개~Released by Facebook^2022-09-12~파이토치 재단으로 이관 발표~Move to the PyTorch Foundation announced
    qualcomm|모바일 통신 칩을 만드는 미국 기업.|US maker of mobile communication chips.|https://www.qualcomm.com|1985-07-01~어윈 제이콥스 등 일곱 사람이 창업~Founded by Irwin Jacobs and six others
    rag|찾은 문서를 근거로 답을 만드는 방식.|Answering from documents found by search.||2020-05-22~이름을 붙인 논문 공개~Paper that named it posted
    rainbow-robotics|이족 보행 로봇 휴보 연구진이 세운 한국 로봇 기업.|Korean robot maker founded by the team behind the walking robot Hubo.|https://www.rainbow-robotics.com|2011~카이스트 휴보 연구진이 창업~Founded by KAIST's Hubo team^2021~코스닥 상장~Listed on KOSDAQ^2024-12-31~삼성전자가 최대주주가 된다고 발표~Samsung Electronics said it would become the largest shareholder
    react|화면을 컴포넌트로 짜는 자바스크립트 라이브러리.|JavaScript library for building interfaces from components.|https://react.dev|2013-05-29~페이스북이 소스 공개~Open-sourced by Facebook
    reinforcement-learning|보상을 통해 행동을 배우는 방법.|Learning behaviour through reward.||
    rivian|전기 픽업과 SUV를 만드는 미국 기업.|US maker of electric pickups and SUVs.|https://rivian.com|2009~RJ 스캐린지가 창업~Founded by RJ Scaringe^2021-11-10~나스닥 상장~Listed on Nasdaq
    runway|영상 생성 모델과 편집 도구를 만드는 미국 AI 기업.|US AI company making video-generation models and editing tools.|https://runwayml.com|2018~뉴욕대 출신 세 사람이 창업~Founded by three New York University graduates^2024-06~영상 모델 Gen-3 Alpha 공개~Released the video model Gen-3 Alpha
    rust|메모리 안전을 컴파일 때 보장하는 언어.|Language that checks memory safety at compile time.|https://www.rust-lang.org|2015-05-15~1.0판 출시~Version 1.0 released
    sam-altman|오픈AI를 함께 세우고 이끄는 사업가.|Businessman who co-founded and leads OpenAI.||2015-12-11~오픈AI 공동 설립 발표~OpenAI announced with him among its founders^2023-11-17~이사회가 CEO에서 해임, 닷새 뒤 복귀~Removed as CEO by the board, back five days later
    samsung|전자·금융·건설을 아우르는 한국 기업집단.|Korean business group spanning electronics, finance and construction.|https://www.samsung.com|1938-03~이병철이 대구에서 삼성상회로 창업~Founded by Lee Byung-chul in Daegu
    samsung-electronics|반도체와 스마트폰을 만드는 한국 기업.|Korean maker of chips and smartphones.|https://www.samsung.com|1969~회사 설립~Company founded
    samsung-sdi|배터리와 전자재료를 만드는 삼성 계열사.|Samsung affiliate making batteries and electronic materials.|https://www.samsungsdi.com|1970~삼성과 NEC의 합작사로 창업~Founded as a venture of Samsung and NEC^1999~사명을 삼성SDI로 변경~Renamed Samsung SDI
    satya-nadella|빌 게이츠와 스티브 발머에 이어 마이크로소프트를 이끈 경영자.|Executive who led Microsoft after Bill Gates and Steve Ballmer.||1992~마이크로소프트 입사~Joined Microsoft^2014-02-04~마이크로소프트 CEO 취임~Became CEO of Microsoft
    sk-hynix|메모리 반도체를 만드는 한국 기업.|Korean memory chip maker.|https://www.skhynix.com|1983~현대전자산업으로 출발~Began as Hyundai Electronics^2012-03-23~SK그룹 편입 뒤 현 사명으로 변경~Took its present name in SK Group
    sk-on|전기차 배터리를 만드는 SK이노베이션 계열사.|SK Innovation affiliate making EV batteries.|https://www.sk-on.com|2021-10-01~SK이노베이션에서 분할 출범~Split from SK Innovation
    snowflake|클라우드 데이터 웨어하우스를 제공하는 미국 기업.|US provider of a cloud data warehouse.|https://www.snowflake.com|2012~오라클 출신 개발자들이 창업~Founded by former Oracle engineers^2020~뉴욕증권거래소 상장~Listed on the NYSE
    softbank|통신과 기술 투자를 하는 일본 기업.|Japanese company in telecoms and technology investment.|https://group.softbank|1981~손정의가 창업~Founded by Masayoshi Son^2016-09-05~반도체 설계 기업 Arm 인수 완료~Completed its purchase of the chip designer Arm
    sora|글에서 짧은 영상을 만드는 오픈AI의 모델.|OpenAI model that makes short video from text.|https://openai.com/sora|2024-02-15~처음 공개~First shown^2024-12-09~유료 이용자에게 출시~Released to paying users
    spacex|재사용 로켓과 스타링크를 운영하는 미국 우주 기업.|US space company with reusable rockets and Starlink.|https://www.spacex.com|2002~일론 머스크가 창업~Founded by Elon Musk^2015~궤도 로켓 1단 첫 착륙 회수~First landing of an orbital booster
    spot-robot|보스턴 다이내믹스의 네 발 보행 로봇.|Four-legged robot of Boston Dynamics.|https://bostondynamics.com/products/spot|2019-09~기업 고객에게 제공 시작~Became available to business customers
    spring|자바 서버 프레임워크.|Java server framework.|https://spring.io|2004-03~1.0판 출시~Version 1.0 released^2014~스프링 부트 출시~Spring Boot released
    stability-ai|이미지 생성 모델 스테이블 디퓨전을 내놓은 AI 기업.|AI company that released the image model Stable Diffusion.|https://stability.ai|2022-08-22~스테이블 디퓨전 공개~Released Stable Diffusion
    stable-diffusion|글에서 그림을 만드는 공개 가중치 모델.|Open-weight model that makes images from text.||2022-08-22~일반 공개~Released to the public
    stanford|미국 캘리포니아의 사립 연구대학.|Private research university in California.|https://www.stanford.edu|1885~설립~Founded^1891-10-01~첫 입학~First students admitted
    starlink|스페이스X의 위성 인터넷 서비스.|SpaceX satellite internet service.|https://www.starlink.com|2019-05~위성 60기 첫 발사~First 60 satellites launched
    steve-jobs|애플의 공동 창업자.|Co-founder of Apple.||1976-04-01~애플 공동 창업~Co-founded Apple^1997~애플에 복귀해 CEO를 맡음~Returned to lead Apple^2011-10-05~별세~Died
    sundar-pichai|구글과 지주회사 알파벳을 이끈 경영자.|Executive who led Google and its parent Alphabet.||2015-08-10~구글 CEO로 지명~Named CEO of Google^2019~알파벳 CEO도 맡음~Also became CEO of Alphabet
    swift|애플이 시작한 시스템·앱 언어.|Systems and app language begun at Apple.|https://www.swift.org|2014-06~애플 개발자 행사에서 발표~Announced at Apple's developer conference^2015-12-03~소스 공개~Open-sourced
    tensorflow|구글이 공개한 기계학습 라이브러리.|Machine-learning library from Google.|https://www.tensorflow.org|2015-11-09~소스 공개~Open-sourced^2017-02-11~1.0판 출시~Version 1.0 released
    tesla|전기차와 에너지 저장 장치를 만들고 자율주행 소프트웨어와 로봇을 개발하는 미국 기업.|US maker of electric cars and energy storage that also develops driving software and robots.|https://www.tesla.com|2003-07~마틴 에버하드와 마크 타페닝이 회사 설립~Incorporated by Martin Eberhard and Marc Tarpenning^2010-06-29~기업공개(상장)~Initial public offering
    tim-cook|스티브 잡스에 이어 애플을 이끈 미국 경영자.|US executive who led Apple after Steve Jobs.||1998~애플 입사~Joined Apple^2011-08-24~애플 CEO 취임~Became CEO of Apple
    toss|송금에서 출발한 한국 금융 앱.|Korean finance app that began with transfers.|https://toss.im|2015-02~간편송금 출시~Money transfer launched
    toyota|자동차를 만드는 일본 기업.|Japanese car maker.|https://global.toyota|1937~도요다 기이치로가 회사 설립~Founded by Kiichiro Toyoda
    transformer|주의(attention) 연산만으로 순서 자료를 다루는 신경망 구조.|Neural network design that handles sequences with attention alone.|https://arxiv.org/abs/1706.03762|2017-06-12~논문 “Attention Is All You Need” 공개~Paper “Attention Is All You Need” posted
    tsmc|대만의 반도체 위탁생산 기업.|Taiwanese contract chip maker.|https://www.tsmc.com|1987~모리스 창이 이끌어 회사 설립~Formed under Morris Chang
    twitter|현재 X라는 이름으로 운영되는 단문 소셜 서비스.|Short-post social service now named X.|https://x.com|2006-03-21~첫 트윗~First tweet^2022-10~일론 머스크가 인수~Bought by Elon Musk^2023~이름을 X로 변경~Renamed X
    uber|승차 호출 서비스를 하는 미국 기업.|US ride-hailing company.|https://www.uber.com|2009-03~우버캡으로 창업~Founded as UberCab^2019-05-10~뉴욕증권거래소 상장~Listed on the NYSE
    unitree|네발 로봇과 휴머노이드를 만드는 중국 항저우의 기업.|Hangzhou maker of four-legged and humanoid robots.|https://www.unitree.com|2016~왕싱싱이 창업~Founded by Wang Xingxing^2023-08~휴머노이드 H1 공개~Humanoid H1 launched^2024-05~휴머노이드 G1 공개~Humanoid G1 launched
    upstage|언어 모델 솔라와 문서 AI를 만드는 한국 기업.|Korean company making the Solar language models and document AI.|https://www.upstage.ai|2023-12~솔라가 허깅페이스 공개 모델 순위 1위에 오름~Its Solar model led Hugging Face's open-model leaderboard
    usa|북아메리카의 연방 국가. 수도는 워싱턴 D.C.|Federal country in North America; capital Washington, D.C.||1776-07-04~독립 선언~Declaration of Independence
    vision-pro|애플의 혼합현실 헤드셋.|Apple's mixed-reality headset.||2023-06-05~발표~Announced^2024-02-02~미국 출시~On sale in the US
    vscode|마이크로소프트의 코드 편집기.|Microsoft's code editor.|https://code.visualstudio.com|2015-04-29~발표~Announced^2015-11-18~소스 공개~Open-sourced
    waymo|알파벳의 자율주행 기업.|Alphabet's self-driving company.|https://waymo.com|2016-12-13~구글의 자율주행 사업이 별도 회사로 분리~Spun out of Google as its own company
    windows|마이크로소프트의 운영체제.|Microsoft's operating system.||1985-11-20~1.0판 출시~Version 1.0 released
    woowa|배달의민족을 운영하는 한국 기업.|Korean company behind the Baemin delivery app.|https://www.woowahan.com|2010-06~배달의민족 앱 출시~Baemin app launched^2019-12~딜리버리히어로의 인수 발표~Purchase by Delivery Hero announced
    xai|일론 머스크가 세우고 챗봇 그록을 만든 AI 기업.|AI company founded by Elon Musk, maker of the Grok chatbot.|https://x.ai|2023-07~공식 발표~Publicly announced^2025~소셜 서비스 X를 인수~Took over the social service X^2026~스페이스X가 인수~Acquired by SpaceX
    yann-lecun|합성곱 신경망을 발전시킨 컴퓨터 과학자.|Computer scientist who developed convolutional networks.||2019-03~튜링상 공동 수상 발표~Named joint Turing laureate
    youtube|구글이 운영하는 동영상 서비스.|Video service run by Google.|https://www.youtube.com|2005-02-14~창업자들이 youtube.com 도메인을 등록~Founders registered youtube.com^2006-10~구글이 인수를 발표~Google announced its purchase
    """#
}
