// The names of built-in entities, data only. It is never edited by hand: industry.yaml says it, and a test renders it.

enum IndustryNames {
  /// See `BuiltinEntities` for the form.
  static let lines = #"""
    1x-technologies|company|1X 테크놀로지스|1X Technologies|1X 테크놀로지^1X테크놀로지^1X Robotics^할로디 로보틱스^Halodi Robotics|||
    42dot|company|포티투닷|42dot||||
    agibot|company|애지봇|AgiBot|즈위안로봇^즈위안 로봇^에지봇^아기봇^智元机器人||아기봇|
    ai|technology|인공지능|artificial intelligence|AI^A.I.^에이아이|||고병원성 AI^저병원성 AI^조류인플루엔자(AI)^조류 인플루엔자(AI)
    alphafold|product|알파폴드|AlphaFold|알파폴드2^알파폴드3^알파폴드 2^알파폴드 3^AlphaFold2^AlphaFold3^AlphaFold 2^AlphaFold 3|||
    alphago|product|알파고|AlphaGo|Alpha Go|||
    amazon|company|아마존|Amazon|AMZN^아마존닷컴^Amazon.com|Amazon||아마존강^아마존 강^아마존 밀림^아마존 열대우림^아마존 우림^Amazon rainforest^Amazon River
    amd|company|AMD|AMD|에이엠디^Advanced Micro Devices|AMD||AMD 모듈^AMD 방식^습성 AMD^건성 AMD
    andrej-karpathy|person|안드레이 카파시|Andrej Karpathy|안드레 카파시^안드레이 카르파티^카파시^카르파티^Karpathy|Karpathy||
    andrew-ng|person|앤드류 응|Andrew Ng|앤드루 응^앤드류 웅^앤드류 엔지^앤드류응|||
    android|product|안드로이드|Android|안드로이드 OS^Android OS|||안드로이드 로봇^안드로이드는 전기양의 꿈을 꾸는가
    anthropic|company|앤트로픽|Anthropic|엔트로픽^앤스로픽^앤쓰로픽|Anthropic||
    apple|company|애플|Apple|AAPL^Apple Inc.^애플컴퓨터^Apple Computer|Apple||애플리케이션^애플릿^애플파이^애플망고^애플민트^애플수박^애플사이다
    apptronik|company|앱트로닉|Apptronik|앱트로닉스^압트로닉||앱트로닉스|
    arm|company|Arm|Arm|ARM^암홀딩스^Arm Holdings^ARM 홀딩스^암(Arm)|Arm^ARM||
    asml|company|ASML|ASML|에이에스엠엘|||
    atlas-robot|product|아틀라스|Atlas|아틀라스 로봇^Atlas robot^Atlas 로봇^보스턴 다이내믹스 아틀라스^전동식 아틀라스^전기 아틀라스^Electric Atlas|Atlas|아틀라스^Atlas|MongoDB Atlas^몽고DB 아틀라스^아틀라스 산맥^클라우드 아틀라스^Cloud Atlas^텍스처 아틀라스^Texture Atlas^Sprite Atlas^스프라이트 아틀라스^Apache Atlas^챗GPT 아틀라스^ChatGPT Atlas
    autonomous-driving|technology|자율주행|autonomous driving|자율 주행^자율주행차^자율주행 자동차^자율주행자동차^self-driving^self-driving car^무인주행|||
    aws|product|아마존 웹 서비스|Amazon Web Services|AWS^아마존웹서비스|||
    baidu|company|바이두|Baidu|百度^BIDU|||
    bert|technology|BERT|BERT|버트 모델|BERT||
    bill-gates|person|빌 게이츠|Bill Gates|빌게이츠|||
    bitcoin|product|비트코인|Bitcoin|BTC^비트 코인|BTC||비트코인 캐시^비트코인캐시^Bitcoin Cash
    blockchain|technology|블록체인|blockchain|블록 체인|||
    blue-origin|company|블루 오리진|Blue Origin|블루오리진^BlueOrigin|||
    boston-dynamics|company|보스턴 다이내믹스|Boston Dynamics|보스턴다이내믹스^보스톤 다이나믹스^보스톤 다이내믹스^보스턴 다이나믹스^보스턴다이나믹스|||
    brett-adcock|person|브렛 애드콕|Brett Adcock|브렛 아드콕^애드콕^Adcock|Adcock||
    broadcom|company|브로드컴|Broadcom|AVGO|||
    byd|company|BYD|BYD|비야디^비와이디^比亚迪^BYD Auto^BYD 오토|||
    catl|company|CATL|CATL|닝더스다이^宁德时代^寧德時代^Contemporary Amperex Technology|||
    chatgpt|product|챗GPT|ChatGPT|챗지피티^Chat GPT^쳇GPT^챗GTP|||
    chey-tae-won|person|최태원|Chey Tae-won|최태원 회장^Chey Taewon|||
    china|place|중국|China|PRC^중화인민공화국^中国^中國|PRC||중국집^중국어^중국인^중국사^중국은행
    chung-eui-sun|person|정의선|Chung Eui-sun|정의선 회장^Euisun Chung^Chung Euisun|||
    claude|product|클로드|Claude|클로드 AI^Claude AI|Claude||클로드 섀넌^Claude Shannon^클로드 모네^Claude Monet^클로드 드뷔시^Claude Debussy^클로드 레비스트로스^장 클로드
    cohere|company|코히어|Cohere||Cohere||
    copilot|product|깃허브 코파일럿|GitHub Copilot|깃헙 코파일럿^코파일럿^Copilot|Copilot|코파일럿^Copilot|Microsoft Copilot^마이크로소프트 코파일럿^MS 코파일럿^365 코파일럿^Microsoft 365 Copilot^365 Copilot^Windows Copilot^윈도우 코파일럿
    coupang|company|쿠팡|Coupang|CPNG|||쿠팡이츠^쿠팡플레이^쿠팡맨
    cuda|technology|쿠다|CUDA||CUDA|쿠다|
    dario-amodei|person|다리오 아모데이|Dario Amodei|다리오 아모데^아모데이^Amodei|Amodei||다니엘라 아모데이^Daniela Amodei
    databricks|company|데이터브릭스|Databricks||||
    deep-learning|technology|딥러닝|deep learning|딥 러닝^심층학습^심층 학습|||
    deepseek|company|딥시크|DeepSeek|딥씨크^深度求索|||
    demis-hassabis|person|데미스 허사비스|Demis Hassabis|허사비스^하사비스^데미스 하사비스^Hassabis|||
    docker|technology|도커|Docker|도커 컨테이너|||도커파일
    doosan-robotics|company|두산로보틱스|Doosan Robotics|두산 로보틱스|||
    electric-vehicle|technology|전기차|electric vehicle|전기자동차^전기 자동차^electric car^EV^EVs|EV^EVs|EV^EVs|
    elon-musk|person|일론 머스크|Elon Musk|머스크^엘론 머스크^Musk|Musk||머스크향^화이트머스크^화이트 머스크^머스크멜론
    exaone|product|엑사원|EXAONE|챗엑사원^ChatEXAONE|||
    facebook|product|페이스북|Facebook|페북|||
    fei-fei-li|person|페이페이 리|Fei-Fei Li|리페이페이^리 페이페이^페이페이리^Li Fei-Fei^Fei Fei Li|||
    figure-ai|company|피규어 AI|Figure AI|Figure^피겨 AI^피규어에이아이|Figure|Figure|Figure 1^Figure 2^Figure 3^Figure 4^Figure 5^Figure 6^Figure 7^Figure 8^Figure 9
    foxconn|company|폭스콘|Foxconn|훙하이^훙하이정밀^홍하이^Hon Hai^鴻海^富士康||홍하이|
    gemini|product|제미나이|Gemini|Gemini AI^제미니^제미나이 AI^Google Gemini^구글 제미나이^구글 제미니|Gemini|제미니|
    generative-ai|technology|생성형 AI|generative AI|생성형 인공지능^생성 AI^GenAI^Gen AI|||
    geoffrey-hinton|person|제프리 힌턴|Geoffrey Hinton|제프리 힌튼^힌턴^힌튼^Hinton|Hinton||
    git|technology|Git|Git|깃(Git)|||
    github|product|깃허브|GitHub|깃헙|||
    go-lang|technology|Go 언어|Go|Golang^Go lang^고랭^고 언어|Go||Pokemon Go^Pokémon Go^포켓몬 Go^포켓몬Go^Let's Go^Go to^To Go^On the Go^Go Live^Go Home
    google|company|구글|Google|GOOGL^GOOG|||구글링^구글신^구글링크^구글러^구글플레이
    google-deepmind|company|구글 딥마인드|Google DeepMind|딥마인드^DeepMind|||
    gpt|technology|GPT|GPT|지피티^Generative Pre-trained Transformer|GPT||GPT 파티션^GPT 파티션 테이블^GPT 디스크^GPT partition
    gpt-3|product|GPT-3|GPT-3|GPT3^지피티3|GPT-3^GPT3||
    gpt-4|product|GPT-4|GPT-4|GPT4^지피티4|GPT-4^GPT4||
    gpu|technology|GPU|GPU|그래픽 처리 장치^그래픽처리장치^graphics processing unit|||
    grok|product|그록|Grok|그록 AI^Grok AI^xAI 그록^xAI Grok^Grok-1^Grok 3^Grok 4|Grok|그록|Grok 패턴^Grok pattern^Grok Pattern^Grok 필터^Grok filter^Grok Filter^Grok Debugger^Grok Exporter^그록 패턴^그록 필터
    hbm|technology|HBM|high-bandwidth memory|고대역폭 메모리^고대역폭메모리^HBM2^HBM2E^HBM3^HBM3E^HBM4|||
    hugging-face|company|허깅페이스|Hugging Face|허깅 페이스^HuggingFace|||
    humanoid|technology|휴머노이드|humanoid robot|humanoid^휴머노이드 로봇^인간형 로봇|||
    hyperclova-x|product|하이퍼클로바X|HyperCLOVA X|하이퍼클로바^하이퍼클로바 엑스^HyperCLOVA|||
    hyundai|company|현대자동차|Hyundai Motor Company|현대차^Hyundai Motor^현대 자동차|||
    hyundai-mobis|company|현대모비스|Hyundai Mobis|현대 모비스^현대정공|||울산 현대모비스
    ibm|company|IBM|IBM|아이비엠|IBM||
    ilya-sutskever|person|일리야 수츠케버|Ilya Sutskever|수츠케버^일리야 서츠케버^서츠케버^Sutskever|||
    instagram|product|인스타그램|Instagram|인스타|||
    intel|company|인텔|Intel|INTC^인텔사|||인텔리^인텔리제이^인텔리전스^인텔리전트^인텔리센스
    ios|product|iOS|iOS||iOS||
    iphone|product|아이폰|iPhone|아이폰 12^아이폰 13^아이폰 14^아이폰 15^아이폰 16^아이폰 17|||
    java|technology|자바|Java|자바 언어|||자바스크립트^자바 스크립트^자바라^자바섬^자바 섬^자바 원인^자바 커피^자바칩
    javascript|technology|자바스크립트|JavaScript|JS^자바 스크립트|JS||
    jeff-bezos|person|제프 베이조스|Jeff Bezos|제프 베조스^베이조스^베조스^Bezos|Bezos||
    jensen-huang|person|젠슨 황|Jensen Huang|젠슨황^젠센 황^Jen-Hsun Huang|||
    joby-aviation|company|조비 에비에이션|Joby Aviation|조비에비에이션^조비애비에이션^조비 애비에이션^Joby|Joby|Joby|
    kaist|organization|카이스트|KAIST|한국과학기술원|||
    kakao|company|카카오|Kakao|Kakao Corp^다음카카오^Daum Kakao|||카카오나무^카카오 나무^카카오 열매^카카오닙스^카카오 닙스^카카오버터^카카오 버터^카카오 함량^카카오 콩^카카오매스
    kakao-mobility|company|카카오모빌리티|Kakao Mobility|카카오 모빌리티|||
    kakaotalk|product|카카오톡|KakaoTalk|카톡|||
    kia|company|기아|Kia|기아자동차^기아차^KIA^기아 자동차|Kia^KIA|기아|기아 타이거즈^KIA 타이거즈^기아타이거즈^기아와 빈곤^빈곤과 기아^기아 문제^기아 상태^기아대책^데이터 기아^스레드 기아
    korea|place|한국|South Korea|대한민국^Korea^남한^Republic of Korea^ROK|ROK^Korea||한국어^한국인^한국사^한국은행^North Korea^남한산성^남한강
    kotlin|technology|코틀린|Kotlin||||
    kubernetes|technology|쿠버네티스|Kubernetes|K8s^쿠베르네티스|||
    lee-jae-yong|person|이재용|Lee Jae-yong|이재용 회장^이재용 삼성전자 회장^Jay Y. Lee|||
    lg|organization|LG|LG|LG그룹^엘지^LG Group|LG||LG 트윈스^LG 그램
    lg-ai-research|organization|LG AI연구원|LG AI Research|LG 인공지능연구원|||
    lg-electronics|company|LG전자|LG Electronics|엘지전자^금성사||금성사|
    lg-energy|company|LG에너지솔루션|LG Energy Solution|LG엔솔^엘지에너지솔루션^LGES|||
    lidar|technology|라이다|lidar|라이다 센서|||
    linus-torvalds|person|리누스 토르발스|Linus Torvalds|토르발스^토발즈^리누스 토발즈^리누스 토발스^리누스 토르발즈^Torvalds|||
    linux|technology|리눅스|Linux|리눅스 커널^Linux kernel|||
    lisa-su|person|리사 수|Lisa Su|리사수^리사 수 박사|||
    llama|product|라마|Llama|LLaMA^Llama 2^Llama 3^Llama 4^라마2^라마3^라마4^메타 라마|Llama^LLaMA|라마|라마단^라마다^달라이 라마^달라이라마^라마교^라마즈^라마르크
    llm|technology|LLM|large language model|대규모 언어 모델^대규모 언어모델^대형 언어 모델^거대 언어 모델^거대언어모델^초거대 언어모델|||
    lucid|company|루시드|Lucid Motors|루시드 모터스^루시드모터스^루시드 그룹^Lucid Group^LCID||루시드|루시드 드림^루시드드림
    machine-learning|technology|머신러닝|machine learning|기계 학습^기계학습^머신 러닝^ML|ML|ML|
    marc-raibert|person|마크 레이버트|Marc Raibert|레이버트^Raibert|||
    mark-zuckerberg|person|마크 저커버그|Mark Zuckerberg|저커버그^마크 주커버그^주커버그^저커버거^Zuckerberg|||
    meta|company|메타|Meta|메타플랫폼스^메타 플랫폼스^Meta Platforms^메타 플랫폼^Meta AI^메타 AI|Meta|Meta^메타|메타버스^메타데이터^메타 데이터^메타 태그^메타태그^메타인지^메타 정보^메타문자^메타 문자^메타몽^메타 분석^메타분석^메타 학습^메타러닝^메타 러닝^메타클래스^메타프로그래밍^메타키^메타 키^메타포^Meta tag^Meta-learning^Meta learning
    micron|company|마이크론|Micron|마이크론 테크놀로지^마이크론테크놀로지^Micron Technology|Micron|마이크론^Micron|마이크론 단위^마이크론 크기
    microsoft|company|마이크로소프트|Microsoft|MS^MSFT^마소|MS|MS^마소|
    midjourney|product|미드저니|Midjourney|미드저니 AI^Mid Journey^MidJourney^미드져니|||
    mistral-ai|company|미스트랄 AI|Mistral AI|미스트랄AI^미스트랄^Mistral|Mistral|미스트랄^Mistral|
    mit|organization|MIT|MIT|Massachusetts Institute of Technology^매사추세츠 공과대학교^매사추세츠 공과대학^매사추세츠공과대학^매사추세츠공대^매사추세츠 공대|MIT||MIT License^MIT licence^MIT 라이선스^MIT 라이센스^MIT 허가서
    mobileye|company|모빌아이|Mobileye|MBLY|||
    model-3|product|모델 3|Model 3|테슬라 모델 3^Tesla Model 3|Model 3|모델 3^Model 3|
    motional|company|모셔널|Motional||||이모셔널^프로모셔널^Emotional^Promotional
    multimodal|technology|멀티모달|multimodal|멀티 모달^다중감각^다중모달^멀티모달리티^multimodality|||
    naver|company|네이버|NAVER||||네이버후드
    netflix|company|넷플릭스|Netflix|NFLX|||
    neuralink|company|뉴럴링크|Neuralink|뉴랄링크^뉴럴 링크|||
    nodejs|technology|Node.js|Node.js|노드JS^노드.js^NodeJS^Node JS|||
    nvidia|company|엔비디아|NVIDIA|NVDA^엔디비아^앤비디아^엔비디어|||
    openai|company|오픈AI|OpenAI|오픈에이아이^Open AI|||
    optimus|product|옵티머스|Optimus|Tesla Optimus^테슬라봇^Tesla Bot^테슬라 봇^옵티머스 로봇^테슬라 옵티머스|Optimus||Optimus Prime^옵티머스 프라임^옵티머스프라임^옵티머스 펀드^옵티머스펀드^옵티머스자산운용^옵티머스 사태^LG Optimus^LG 옵티머스
    oracle|company|오라클|Oracle|ORCL^Oracle Corporation|Oracle||
    palantir|company|팔란티어|Palantir|팔란티어 테크놀로지스^팔란티르^PLTR^Palantir Technologies||팔란티르|
    perplexity|company|퍼플렉시티|Perplexity|퍼플렉시티 AI^퍼플렉시티AI^Perplexity AI^perplexity.ai^퍼플렉서티|Perplexity|Perplexity^퍼플렉서티|
    python|technology|파이썬|Python|파이선|||몬티 파이썬^Monty Python
    pytorch|technology|파이토치|PyTorch||||
    qualcomm|company|퀄컴|Qualcomm|QCOM|||퀄컴퍼니
    rag|technology|검색 증강 생성|retrieval-augmented generation|RAG^검색증강생성^검색증강 생성|RAG||
    rainbow-robotics|company|레인보우로보틱스|Rainbow Robotics|레인보우 로보틱스^레인보로보틱스|||
    react|technology|리액트|React|React.js^ReactJS^리액트JS|React||React Native^리액트 네이티브^리액트네이티브
    reinforcement-learning|technology|강화학습|reinforcement learning|강화 학습|||
    rivian|company|리비안|Rivian|RIVN^리비안 오토모티브|||
    runway|company|런웨이|Runway|런웨이 AI^런웨이AI^런웨이ML^RunwayML^Runway ML^Runway AI|Runway|런웨이^Runway|패션 런웨이^런웨이 쇼^프로젝트 런웨이^Project Runway
    rust|technology|러스트|Rust|러스트 언어^러스트랭^rustlang|Rust|러스트|러스트벨트^러스트 벨트^Rust Belt^Rust belt
    sam-altman|person|샘 올트먼|Sam Altman|샘 알트만^샘 올트만^샘 알트먼^올트먼^알트만^올트만^Altman|Altman||로버트 알트만^로버트 올트먼^Robert Altman
    samsung|organization|삼성|Samsung|삼성그룹^Samsung Group|||삼성역^삼성동^삼성중앙역^삼성 라이온즈^삼성라이온즈^삼성산^삼성서울병원
    samsung-electronics|company|삼성전자|Samsung Electronics|삼전^삼성 전자||삼전|삼성전자서비스^삼전도^삼전동^삼전역
    samsung-sdi|company|삼성SDI|Samsung SDI|삼성에스디아이^삼성전관||삼성전관|
    satya-nadella|person|사티아 나델라|Satya Nadella|나델라^사티야 나델라^Nadella|Nadella||
    sk-hynix|company|SK하이닉스|SK hynix|하이닉스^에스케이하이닉스^하이닉스반도체|||
    sk-on|company|SK온|SK On|에스케이온|SK On||
    snowflake|company|스노우플레이크|Snowflake|스노플레이크|Snowflake||스노우플레이크 스키마^Snowflake schema^Snowflake ID^스노우플레이크 ID
    softbank|company|소프트뱅크|SoftBank|소프트뱅크그룹^소프트뱅크 그룹^SoftBank Group|||소프트뱅크 호크스
    sora|product|소라|Sora|소라 AI^Sora AI|Sora|소라|소라게^소라고둥^소라껍데기^소라과자^소라고
    spacex|company|스페이스X|SpaceX|스페이스엑스^Space X|||
    spot-robot|product|스팟|Spot|스팟 로봇^로봇개 스팟^Spot robot^SpotMini^스팟미니^보스턴 다이내믹스 스팟|Spot|스팟^Spot|스팟 인스턴스^스팟인스턴스^Spot Instance^Spot Instances^핫스팟^스팟성^스팟 가격^스팟라이트^포토스팟^포토 스팟^사각 스팟
    spring|technology|스프링 프레임워크|Spring Framework|스프링 부트^스프링부트^Spring Boot^스프링 MVC^Spring MVC^스프링 시큐리티^Spring Security^스프링^Spring|Spring|스프링^Spring|스프링클러^스프링 노트^스프링노트^스프링캠프^스프링필드^스프링어^스프링 매트리스^Spring Festival^Spring Break
    stability-ai|company|스태빌리티 AI|Stability AI|스테빌리티 AI^스태빌리티AI|||
    stable-diffusion|product|스테이블 디퓨전|Stable Diffusion|스테이블디퓨전^스테이블 디퓨젼|||
    stanford|organization|스탠퍼드 대학교|Stanford University|스탠퍼드^스탠포드^스탠퍼드대^스탠포드대^스탠퍼드대학교^스탠포드 대학교^스탠퍼드 대학^스탠포드 대학^Stanford|Stanford||
    starlink|product|스타링크|Starlink||||
    steve-jobs|person|스티브 잡스|Steve Jobs|스티브잡스^잡스||잡스|
    sundar-pichai|person|순다르 피차이|Sundar Pichai|피차이^선다 피차이^순다 피차이^Pichai|Pichai||
    swift|technology|스위프트|Swift|Swift 언어^스위프트 언어|Swift|스위프트|테일러 스위프트^Taylor Swift^조너선 스위프트^조나단 스위프트^Jonathan Swift^스위프트 코드^스위프트망^Swift Code^OpenStack Swift
    tensorflow|technology|텐서플로|TensorFlow|텐서플로우|||
    tesla|company|테슬라|Tesla|Tesla Motors^테슬라모터스^테슬라 모터스^TSLA|||테슬라리안^Tesla coil^테슬라 코일^테슬라코일^니콜라 테슬라^Nikola Tesla^Tesla V100^Tesla P100^Tesla T4^Tesla K80^테슬라 V100
    tim-cook|person|팀 쿡|Tim Cook|팀쿡|||
    toss|product|토스|Toss|비바리퍼블리카^Viva Republica|Toss|Toss^토스|토스트^토스터^토스뱅크^토스증권^토스페이^토스 배팅
    toyota|company|도요타|Toyota|토요타^도요타자동차^토요타자동차^Toyota Motor|||
    transformer|technology|트랜스포머|Transformer|트랜스포머 모델^Transformer model^트랜스포머 아키텍처|Transformer||영화 트랜스포머^트랜스포머 시리즈^트랜스포머 영화^트랜스포머 로봇^Sentence Transformers
    tsmc|company|TSMC|TSMC|대만적체전로제조^티에스엠씨^Taiwan Semiconductor Manufacturing|||
    twitter|product|트위터|Twitter|X(옛 트위터)^엑스(X)|||
    uber|company|우버|Uber|우버 테크놀로지스^Uber Technologies|Uber||우버이츠^우버 이츠^Uber Eats
    unitree|company|유니트리|Unitree Robotics|Unitree^유니트리 로보틱스^유니트리로보틱스^宇树科技|||
    upstage|company|업스테이지|Upstage|업스테이지 AI^Upstage AI|Upstage||
    usa|place|미국|United States|USA^U.S.^US^United States of America^미합중국|US^USA^U.S.||미국인^미국사^미국제도
    vision-pro|product|비전 프로|Vision Pro|애플 비전 프로^애플 비전프로^Apple Vision Pro|||
    vscode|product|비주얼 스튜디오 코드|Visual Studio Code|VS Code^VSCode^브이에스코드^비주얼스튜디오코드^비주얼 스튜디오코드|||
    waymo|company|웨이모|Waymo||||
    windows|product|윈도우|Windows|윈도우즈^윈도^MS 윈도우^마이크로소프트 윈도우^Microsoft Windows^Windows 10^Windows 11^윈도우 10^윈도우 11|Windows|윈도우^윈도|윈도우 함수^윈도함수^슬라이딩 윈도우^윈도우 크기^윈도우 사이즈^컨텍스트 윈도우^윈도우 브러시
    woowa|company|우아한형제들|Woowa Brothers|배달의민족^배달의 민족^배민^우형^우아한 형제들^Baemin||우형|배달의 민족답게
    xai|company|xAI|xAI|엑스AI^엑스에이아이|xAI||
    yann-lecun|person|얀 르쿤|Yann LeCun|얀 르쿤 교수^르쿤^얀 르쿵^LeCun|||
    youtube|product|유튜브|YouTube||||유튜브 뮤직^YouTube Music
    """#
}
