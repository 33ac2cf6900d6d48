// The names of built-in entities, data only. It is never edited by hand: development.yaml says it, and a test renders it.

enum DevelopmentNames {
  /// See `BuiltinEntities` for the form.
  static let lines = #"""
    accelerated-computing|concept|가속컴퓨팅|accelerated computing|가속 컴퓨팅^가속화 컴퓨팅|||
    acm|organization|ACM|ACM|미국 컴퓨터 학회^미국 계산기 학회^Association for Computing Machinery|ACM||
    agility-robotics|company|애질리티 로보틱스|Agility Robotics|애질리티로보틱스^어질리티 로보틱스^Agility|Agility|Agility|
    alan-turing|person|앨런 튜링|Alan Turing|튜링^알란 튜링^Turing|Turing|튜링^Turing|튜링상^튜링 상^튜링 머신^튜링머신^튜링 기계^튜링 테스트^튜링테스트^튜링 완전^Turing Award^Turing machine^Turing test^Turing complete^튜링 아키텍처
    align-ventures|company|얼라인 벤처스|Align Ventures|얼라인벤처스|||
    anders-hejlsberg|person|아네르스 하일스베르|Anders Hejlsberg|앤더스 하일스버그^아네르스 하일스베르그^하일스버그^Hejlsberg|||
    android-studio|product|안드로이드 스튜디오|Android Studio||||
    angular|technology|앵귤러|Angular|앵귤러 2^Angular 2|Angular||Angular momentum^Angular velocity^앵귤러 모멘텀
    ansible|technology|앤서블|Ansible|앤시블|||
    apache-foundation|organization|아파치 소프트웨어 재단|Apache Software Foundation|아파치소프트웨어재단^아파치 재단^ASF|ASF|ASF|
    apache-httpd|technology|아파치 HTTP 서버|Apache HTTP Server|아파치 웹 서버^아파치 웹서버^아파치 서버^Apache web server^Apache httpd^Apache2^아파치^Apache|Apache|아파치^Apache|Apache License^Apache 2.0^아파치 라이선스^아파치 라이센스^아파치 헬기^Apache helicopter^아파치족^Apache Airflow^Apache Flink^Apache Hive^Apache Tomcat^아파치 톰캣^Apache Arrow^Apache Beam^Apache Cassandra^Apache Lucene^Apache Solr^Apache Iceberg
    archer-aviation|company|아처 에비에이션|Archer Aviation|아처에비에이션^ACHR^아처 애비에이션|ACHR||
    arduino|product|아두이노|Arduino||||
    ark-invest|company|아크 인베스트|ARK Invest|ARK Investment Management^아크인베스트^ARK 인베스트|||
    asr|technology|음성 인식|automatic speech recognition|ASR^음성인식^자동 음성 인식^speech recognition|ASR||
    astro|technology|Astro|Astro|Astro 프레임워크^Astro.js^아스트로 프레임워크|Astro||Astros^Astro Boy^Astro Bot^Astro Turf
    azure|product|애저|Microsoft Azure|마이크로소프트 애저^MS 애저^Azure|Azure||애저녁^애저찜^애저회
    babel|technology|바벨|Babel|Babel.js^바벨JS^6to5|Babel|바벨|Tower of Babel^바벨탑^바벨 탑^Babel fish^Isaac Babel
    baidu-apollo|product|바이두 아폴로|Baidu Apollo|Apollo^아폴로|Apollo|Apollo^아폴로|아폴로 11호^Apollo 11^Apollo 13^Apollo Client^Apollo GraphQL^Apollo Server^Project Apollo^Apollo program^아폴로 계획^아폴로 프로젝트^아폴로 눈병
    bezos-expeditions|organization|베이조스 익스페디션|Bezos Expeditions|베조스 익스페디션^베이조스 익스페디션스^베조스 익스페디션스|||
    big-data|concept|빅데이터|big data|빅 데이터|||
    bjarne-stroustrup|person|비야네 스트로스트룹|Bjarne Stroustrup|비야네 스트롭스트룹^비야르네 스트로우스트루프^스트로스트룹^Stroustrup|||
    bootstrap|technology|부트스트랩|Bootstrap|부트스트랩 프레임워크^트위터 부트스트랩^Twitter Bootstrap^Bootstrap 3^Bootstrap 4^Bootstrap 5|Bootstrap|부트스트랩^Bootstrap|Bootstrap aggregating^Bootstrap sampling^Bootstrap method^부트스트랩 샘플링^부트스트랩 표본^부트스트랩 코드
    brendan-eich|person|브렌던 아이크|Brendan Eich|브렌던 아이히^브랜든 아이크^브렌든 아이크^브렌단 아이크|||
    byd-seagull|product|BYD 시걸|BYD Seagull|Seagull^시걸^Dolphin Mini^돌핀 미니^Dolphin Surf^씨걸|Seagull|Seagull^시걸^씨걸^돌핀 미니|스티븐 시걸^Steven Seagal
    c-lang|technology|C 언어|C language|C programming language^ANSI C^씨언어|||
    cassie|product|캐시|Cassie|Cathie^Cassie 로봇^캐시 로봇|Cassie^Cathie|캐시^Cathie|Cathie Wood^캐시우드^캐시 우드^캐시 메모리^캐시 서버^캐시 미스^캐시 히트^캐시백^캐시카우
    ces|event|CES|CES|소비자가전전시회^국제전자제품박람회^Consumer Electronics Show|CES||
    chris-lattner|person|크리스 래트너|Chris Lattner|크리스 라트너|||
    clojure|technology|클로저|Clojure|클로저 언어^클로주어||클로저|
    cloudflare|company|클라우드플레어|Cloudflare|클라우드 플레어|||
    cmu|organization|카네기 멜런 대학교|Carnegie Mellon University|카네기멜런대^카네기멜론대^카네기 멜론 대학교^카네기멜론^카네기멜런^카네기 멜론^Carnegie Mellon^CMU|CMU||
    cncf|organization|CNCF|CNCF|Cloud Native Computing Foundation^클라우드 네이티브 컴퓨팅 재단^클라우드 네이티브 컴퓨팅 파운데이션|||
    cognition-ai|company|코그니션 AI|Cognition AI|Cognition Labs^코그니션^코그니션 랩스||코그니션|
    cpp|technology|C++|C++|시플플^씨플플^씨쁠쁠^C plus plus^CPP^C++11^C++14^C++17^C++20^C++23|CPP|CPP|
    csharp|technology|C#|C#|C Sharp^씨샵^시샵^C샵||C Sharp^시샵|
    dart|technology|다트|Dart|다트 언어^Dart 언어^DartLang|Dart|다트|다트 게임^다트판
    debian|technology|데비안|Debian|데비안 리눅스^Debian GNU/Linux|||
    dennis-ritchie|person|데니스 리치|Dennis Ritchie||||
    deview|event|데뷰|DEVIEW|네이버 데뷰^NAVER DEVIEW||데뷰|
    devin|product|데빈|Devin|Devin AI^데빈 AI|Devin|데빈|데빈 부커^Devin Booker
    digit|product|디짓|Digit|Digit1^디지트^Digit 로봇^디짓 로봇^Agility Digit|Digit^Digit1|Digit^디지트^Digit1|
    disqus|product|Disqus|Disqus|디스커스^디스쿼스||디스커스|
    django|technology|장고|Django|장고 프레임워크|Django|장고|장고 끝에^Django Unchained^장고: 분노의 추적자^Django Reinhardt^장고 라인하르트^장고나
    docusaurus|technology|도큐사우루스|Docusaurus|도큐사우르스^도큐사우러스|||
    donald-knuth|person|도널드 커누스|Donald Knuth|도널드 크누스^도날드 크누스^커누스^크누스^Knuth|||
    dx|concept|디지털 전환|digital transformation|DX^디지털전환^디지털 트랜스포메이션|DX|DX|삼성전자 DX^DX부문^DX 부문
    e2e-ai|concept|엔드투엔드 AI|end-to-end AI|E2E AI^E2E 학습^엔드투엔드 학습^end-to-end learning^엔드 투 엔드 AI|||
    eclipse|product|이클립스|Eclipse|Eclipse IDE^이클립스 IDE|Eclipse||Solar Eclipse^Lunar Eclipse^Total Eclipse^Eclipse Foundation^이클립스 재단
    elasticsearch|technology|엘라스틱서치|Elasticsearch|일래스틱서치^엘라스틱 서치^일래스틱 서치^Elastic Search|||
    eleventy|technology|Eleventy|Eleventy|11ty^일레븐티|Eleventy||
    elixir|technology|엘릭서|Elixir|엘릭서 언어^엘릭시르|Elixir|엘릭서^엘릭시르|
    emacs|technology|이맥스|Emacs|GNU Emacs^GNU 이맥스|||
    erlang|technology|얼랭|Erlang|얼랑^Erlang/OTP||얼랑|
    eslint|technology|ESLint|ESLint|이에스린트^ES린트|||
    etri|organization|한국전자통신연구원|ETRI|에트리^전자통신연구원^Electronics and Telecommunications Research Institute|||
    express|technology|익스프레스|Express.js|ExpressJS^Express^익스프레스JS^Express 서버|Express|익스프레스^Express|American Express^아메리칸 익스프레스^Express Entry^Orient Express^오리엔트 익스프레스^Federal Express^AliExpress^알리 익스프레스^Express VPN^PCI Express^PCI 익스프레스
    fast-follower|concept|패스트 팔로워|fast follower|'Fast' follower^패스트팔로워|||
    fastapi|technology|FastAPI|FastAPI|패스트API^패스트에이피아이|||
    fedora|technology|페도라|Fedora Linux|페도라 리눅스^Fedora^Fedora Core|Fedora|페도라|페도라 모자
    figma|product|피그마|Figma||||
    figure-01|product|피규어 01|Figure 01|Figure01^피규어01^피겨 01^피겨01|||
    firebase|product|파이어베이스|Firebase||||
    flask|technology|플라스크|Flask|Flask 프레임워크^플라스크 프레임워크|Flask|플라스크|삼각 플라스크^Erlenmeyer Flask
    flutter|technology|플러터|Flutter||Flutter||심방 플러터^Flutter Entertainment
    france|place|프랑스|France|프랑스 공화국^French Republic|||프랑스어^프랑스인^Tour de France^투르 드 프랑스^Air France^에어프랑스
    fsf|organization|자유 소프트웨어 재단|Free Software Foundation|자유소프트웨어재단^FSF|FSF||
    germany|place|독일|Germany|독일연방공화국^Deutschland^Federal Republic of Germany|||독일어^독일인
    giscus|product|giscus|giscus|기스커스|||
    github-actions|product|깃허브 액션|GitHub Actions|깃허브 액션스^깃헙 액션^깃헙 액션스^GitHub Action|||
    github-pages|product|깃허브 페이지|GitHub Pages|깃허브 페이지스^깃헙 페이지^깃헙 페이지스^GitHub Page|||
    gitlab|product|깃랩|GitLab|GTLB|GTLB||
    google-cloud|product|구글 클라우드|Google Cloud|GCP^Google Cloud Platform^구글 클라우드 플랫폼|GCP||
    google-io|event|구글 I/O|Google I/O|구글 아이오^구글 IO^Google IO^구글 연례 개발자 회의|||
    grace-hopper|person|그레이스 호퍼|Grace Hopper||||Grace Hopper Superchip^그레이스 호퍼 슈퍼칩^Grace Hopper Celebration
    gradle|technology|그레이들|Gradle|그래들|||
    grafana|technology|그라파나|Grafana||||
    graphql|technology|GraphQL|GraphQL|그래프QL^그래프큐엘|||
    grpc|technology|gRPC|gRPC|지알피씨|||
    gtc|event|GTC|GTC|GPU Technology Conference^GPU 기술 콘퍼런스^엔비디아 GTC^NVIDIA GTC|GTC||
    guido-van-rossum|person|귀도 반 로섬|Guido van Rossum|귀도 반 로썸^귀도 반로섬^휘도 판로쉼^van Rossum|||
    hadoop|technology|하둡|Apache Hadoop|아파치 하둡^Hadoop|||
    haskell|technology|하스켈|Haskell|해스켈|||Haskell Curry^하스켈 커리
    heroku|product|헤로쿠|Heroku|히로쿠|||
    hexo|technology|Hexo|Hexo|헥소 블로그^Hexo 블로그|||
    homebrew|technology|홈브루|Homebrew|홈브류^brew 패키지|Homebrew|홈브루^홈브류|Homebrew Computer Club^홈브루 컴퓨터 클럽
    hugo|technology|휴고|Hugo|Hugo 블로그^휴고 블로그^GoHugo^Hugo 테마^휴고 테마|Hugo|휴고|Victor Hugo^빅토르 위고^Hugo Boss^휴고 보스^Hugo Award^Hugo Awards^휴고상^Hugo Chávez^Hugo Chavez^Hugo Barra
    ieee|organization|IEEE|IEEE|전기전자공학자협회^미국 전기전자학회^전기전자기술자협회^Institute of Electrical and Electronics Engineers|||
    ietf|organization|IETF|IETF|Internet Engineering Task Force^국제 인터넷 표준화 기구^인터넷 엔지니어링 태스크 포스|||
    if-kakao|event|이프 카카오|if(kakao)|이프카카오^if kakao|||
    india|place|인도|India|인도 공화국^인도 정부^인도 시장^인도 총리^인도 공장^Bharat||인도|인도네시아^인도양^인도적^인도주의^인도차이나^차량 인도
    influencer-marketing|concept|인플루언서 마케팅|influencer marketing|인플루언서마케팅|||
    intel-capital|company|인텔 캐피탈|Intel Capital|인텔캐피탈^인텔 캐피털|||
    intellij-idea|product|인텔리제이 IDEA|IntelliJ IDEA|IntelliJ^인텔리제이^인텔리J^인텔리제이 아이디어|||
    james-gosling|person|제임스 고슬링|James Gosling||||
    japan|place|일본|Japan|日本^일본국|||일본어^일본인^일본뇌염
    jekyll|technology|Jekyll|Jekyll|지킬 블로그^지킬 테마^Jekyll 테마|||Jekyll and Hyde^Dr Jekyll^Dr. Jekyll^지킬 박사^지킬과 하이드
    jenkins|technology|젠킨스|Jenkins||||Patty Jenkins^패티 젠킨스^배리 젠킨스^Barry Jenkins
    jetbrains|company|젯브레인스|JetBrains|제트브레인스^젯브레인즈^제트브레인^젯브레인|||
    jira|product|Jira|Jira|지라^지라 티켓^지라 이슈||지라|
    jquery|technology|제이쿼리|jQuery|제이 쿼리^J쿼리|||
    julia|technology|줄리아|Julia|줄리아 언어^Julia 언어^Julia language^Julia programming language^JuliaLang|Julia|줄리아^Julia|줄리아 로버츠^Julia Roberts^Julia Child
    jupyter|technology|주피터|Jupyter|주피터 노트북^Jupyter Notebook^JupyterLab^주피터랩^주피터 랩^Project Jupyter^IPython Notebook||주피터|
    kafka|technology|아파치 카프카|Apache Kafka|카프카^Kafka^카프카 클러스터^카프카 브로커|Kafka|카프카|프란츠 카프카^Franz Kafka^해변의 카프카^Kafka on the Shore
    ken-thompson|person|켄 톰프슨|Ken Thompson|켄 톰슨|||
    kent-beck|person|켄트 벡|Kent Beck|켄트벡^켄트 백|||
    keras|technology|케라스|Keras|케라스 API|||
    langchain|technology|랭체인|LangChain|랭 체인|||
    laravel|technology|라라벨|Laravel||||
    latex|technology|LaTeX|LaTeX|레이텍^라텍^라텍스^레이테크|LaTeX|라텍스^라텍|라텍스 매트리스^라텍스 장갑^라텍스 베개
    lg-innotek|company|LG이노텍|LG Innotek|이노텍^엘지이노텍^엘지 이노텍^금성알프스전자^LG전자부품||이노텍|
    linux-foundation|organization|리눅스 재단|Linux Foundation|리눅스재단|||
    lua|technology|루아|Lua|루아 언어^Lua 스크립트^루아 스크립트|Lua|루아|
    macos|technology|macOS|macOS|맥OS^Mac OS X^OS X^맥오에스|OS X||
    mariadb|technology|MariaDB|MariaDB|마리아DB^마리아디비|||
    markdown|technology|마크다운|Markdown|마크 다운^마크다운 문법|||
    martin-fowler|person|마틴 파울러|Martin Fowler||||
    maven|technology|메이븐|Apache Maven|아파치 메이븐^Maven|Maven||Project Maven^프로젝트 메이븐^MAVEN mission
    medium|product|미디엄|Medium|Medium 블로그^미디엄 블로그^Medium blog^Medium.com|Medium|미디엄^Medium|Medium size^Medium rare^미디엄 레어^Medium Term
    metaverse|concept|메타버스|metaverse||||
    mit-cheetah|product|로봇치타|MIT Cheetah|로봇 치타^치타 로봇^Mini Cheetah^미니 치타^MIT 치타|||
    mkdocs|technology|MkDocs|MkDocs||||
    mongodb|technology|MongoDB|MongoDB|몽고DB^몽고디비|||
    mozilla|organization|모질라|Mozilla|모질라 재단^Mozilla Foundation^Mozilla Corporation|||
    mysql|technology|MySQL|MySQL|마이에스큐엘^마이SQL|||
    neovim|technology|네오빔|Neovim|nvim^네오빔 에디터|||
    nestjs|technology|NestJS|NestJS|Nest.js^네스트JS^네스트제이에스|||
    netlify|company|네틀리파이|Netlify|넷리파이^넷틀리파이|||
    neurips|event|NeurIPS|NeurIPS|뉴립스^뉴럽스^NIPS^신경정보처리시스템학회^Neural Information Processing Systems|NIPS||
    nextjs|technology|Next.js|Next.js|NextJS^넥스트JS^넥스트제이에스^넥스트.js|||
    nginx|technology|엔진엑스|NGINX|엔진X|||
    notion|product|노션|Notion||Notion||Notion of^Notion that
    npm|technology|npm|npm|엔피엠^npmjs|||
    numpy|technology|넘파이|NumPy|넘피^Numerical Python||넘피|
    nuxt|technology|Nuxt|Nuxt|Nuxt.js^NuxtJS^넉스트|||
    objective-c|technology|오브젝티브-C|Objective-C|Obj-C^오브젝티브C 언어|||
    obsidian|product|옵시디언|Obsidian|옵시디안|Obsidian||Obsidian Entertainment^옵시디언 엔터테인먼트
    opencv|technology|OpenCV|OpenCV|오픈CV^오픈씨브이^Open Source Computer Vision Library|||
    pandas|technology|판다스|pandas|pandas 라이브러리^pandas DataFrame^pandas library|||giant pandas^red pandas^baby pandas^wild pandas
    pangyo|place|판교|Pangyo|판교테크노밸리^판교 테크노밸리^판교신도시^판교 신도시^Pangyo Techno Valley|||
    parkway-vc|company|파크웨이 벤처캐피털|Parkway Venture Capital|Parkway VC^파크웨이 벤처 캐피탈|||
    perl|technology|Perl|Perl|펄 언어^Perl 5|||
    php|technology|PHP|PHP|피에이치피|||
    postech|organization|포스텍|POSTECH|포항공과대학교^포항공대|||
    postgresql|technology|PostgreSQL|PostgreSQL|Postgres^포스트그레SQL^포스트그레스^포스트그레스큐엘^포스트그레에스큐엘^pgsql|||
    postman|product|포스트맨|Postman|포스트맨 API|Postman|포스트맨|Neil Postman^The Postman
    prometheus|technology|프로메테우스|Prometheus|프로메테우스 서버^Prometheus 서버^프로메테우스 모니터링^Prometheus monitoring|Prometheus|프로메테우스|Prometheus Unbound^Prometheus Bound^프로메테우스 신화
    r-lang|technology|R 언어|R language|R programming language^R 프로그래밍|||
    rails|technology|루비 온 레일즈|Ruby on Rails|루비 온 레일스^루비온레일즈^루비온레일스^레일즈^Rails^RoR|Rails^RoR|레일즈|
    raspberry-pi|product|라즈베리 파이|Raspberry Pi|RasPi|||
    react-native|technology|리액트 네이티브|React Native||||
    redis|technology|레디스|Redis||||
    richard-stallman|person|리처드 스톨먼|Richard Stallman|리차드 스톨만^리처드 스톨만^스톨먼^스톨만^Stallman|||
    risc-v|technology|RISC-V|RISC-V|리스크파이브|||
    rna|concept|RNA|RNA|리보핵산^ribonucleic acid|RNA||
    rob-pike|person|롭 파이크|Rob Pike||||
    robert-c-martin|person|로버트 C. 마틴|Robert C. Martin|로버트 마틴^로버트 C 마틴^엉클 밥^Uncle Bob|Uncle Bob||
    ros|technology|ROS|Robot Operating System|로봇 운영체제^로봇 운영 체제^ROS 2^ROS 1|ROS^ROS 2^ROS 1|ROS|
    ruby|technology|루비|Ruby|루비 언어^루비 프로그래밍|Ruby|루비|루비나^Ruby Rose^Jack Ruby
    samsung-ventures|company|삼성벤처투자|Samsung Ventures|삼성벤처스^삼성 벤처스^삼성 벤처투자^Samsung Venture Investment|||
    san-francisco|place|샌프란시스코|San Francisco|샌프란|||
    scala|technology|스칼라|Scala|스칼라 언어^Scala 2^Scala 3|Scala|스칼라|La Scala^라 스칼라^스칼라 곱^스칼라 값
    scikit-learn|technology|사이킷런|scikit-learn|싸이킷런^사이킷 런^sklearn|||
    seoul|place|서울|Seoul|서울특별시^서울시^首尔|||서울말^서울우유
    shenzhen|place|선전|Shenzhen|선전시^중국 선전^선전 경제특구^深圳^심천^선전 공장||선전^심천|선전포고^선전선동^선전 선동^선전물^허위 선전^흑색선전
    silicon-valley|place|실리콘밸리|Silicon Valley||||Silicon Valley Bank^실리콘밸리은행^실리콘밸리 은행^실리콘밸리뱅크
    sima|technology|SIMA|SIMA|SIMA Agent^SIMA 에이전트^Scalable Instructable Multiworld Agent^SIMA 2|SIMA||
    slack|product|슬랙|Slack||Slack||Slack off^Slack variable^슬랙 변수^슬랙스
    smart-city|concept|스마트시티|smart city|스마트 시티^스마트도시|||
    smart-factory|concept|스마트팩토리|smart factory|스마트 팩토리^스마트공장^스마트 공장|||
    snu|organization|서울대학교|Seoul National University|서울대^SNU|SNU||서울대공원^서울대입구^서울대병원^서울대학교병원
    spark|technology|아파치 스파크|Apache Spark|PySpark^파이스파크^스파크^Spark^Spark SQL^스파크 SQL^스파크 클러스터|Spark|스파크^Spark|DGX Spark^Adobe Spark^Spark plug^스파크 플러그^쉐보레 스파크^스파크링^Spark joy
    sqlite|technology|SQLite|SQLite|에스큐라이트^SQLite3|||
    stack-overflow|product|스택오버플로|Stack Overflow|스택오버플로우^스택 오버플로우^스택 오버플로^StackOverflow|Stack Overflow^StackOverflow|스택오버플로^스택오버플로우^스택 오버플로우^스택 오버플로|스택 오버플로우 에러^스택 오버플로우 오류^스택오버플로우 에러^스택 오버플로 오류^Stack Overflow Error^StackOverflowError
    supabase|product|수파베이스|Supabase|슈파베이스|||
    svelte|technology|스벨트|Svelte|Svelte.js|Svelte||
    swiftui|technology|스위프트UI|SwiftUI||||
    tailwind-css|technology|Tailwind CSS|Tailwind CSS|테일윈드 CSS^테일윈드^Tailwind|Tailwind|Tailwind|
    taiwan|place|대만|Taiwan|타이완^臺灣^台湾|||한 대만^두 대만^세 대만^네 대만^몇 대만^대만족
    terraform|technology|테라폼|Terraform|HashiCorp Terraform|Terraform||
    tesla-fsd|product|FSD|Full Self-Driving|FSD Beta^FSD 베타^FSD v12^FSD V12.3^풀 셀프 드라이빙^풀셀프드라이빙|FSD||
    text-to-video|technology|텍스트-비디오|text-to-video|텍스트 투 비디오^텍스트 비디오|||
    tistory|product|티스토리|Tistory||||
    tokenization|technology|토큰화|tokenization|토크나이제이션^토크나이징^tokenisation|||자산 토큰화
    typescript|technology|타입스크립트|TypeScript|타입 스크립트^TS|TS|TS|
    ubuntu|technology|우분투|Ubuntu|우분투 리눅스^Ubuntu Linux|||
    uc-berkeley|organization|UC 버클리|UC Berkeley|캘리포니아 대학교 버클리^캘리포니아대 버클리^버클리대^University of California, Berkeley^Berkeley^버클리|Berkeley|Berkeley^버클리|Berkeley DB^버클리 음대^버클리음대^Berkeley Software Distribution^버클리 소켓
    uk|place|영국|United Kingdom|UK^U.K.^Britain^Great Britain^英国|UK||영국인^New Britain
    unity|technology|유니티|Unity|유니티3D^Unity3D^유니티 엔진^Unity Engine|Unity||Ubuntu Unity^Unity Catalog^우분투 유니티
    unreal-engine|technology|언리얼 엔진|Unreal Engine|언리얼^UE4^UE5|UE4^UE5||
    velog|product|벨로그|velog||||
    vercel|company|버셀|Vercel|베르셀|||
    vim|technology|Vim|Vim|빔 에디터^빔 편집기|||vim and vigor^vim and vigour
    visual-studio|product|비주얼 스튜디오|Visual Studio|비쥬얼 스튜디오^MS Visual Studio|||비쥬얼 스튜디오 코드
    vite|technology|Vite|Vite|Vite.js|Vite||
    vuejs|technology|Vue.js|Vue.js|Vue^VueJS^뷰JS^뷰제이에스|Vue||
    w3c|organization|W3C|W3C|World Wide Web Consortium^월드 와이드 웹 컨소시엄^월드와이드웹 컨소시엄|||
    webassembly|technology|웹어셈블리|WebAssembly|웹 어셈블리^Wasm|||
    webpack|technology|웹팩|webpack||||
    wordpress|product|워드프레스|WordPress|워드 프레스|||
    wwdc|event|WWDC|WWDC|세계개발자회의^세계 개발자 회의^Worldwide Developers Conference^애플 개발자 회의|||
    x86|technology|x86|x86|x86-64^x86_64^x64^AMD64^IA-32|x64||
    xcode|product|Xcode|Xcode|엑스코드|||
    yukihiro-matsumoto|person|마쓰모토 유키히로|Yukihiro Matsumoto|마츠모토 유키히로^유키히로 마츠모토^Matz^まつもとゆきひろ|Matz||
    zig|technology|Zig|Zig|Zig 언어^Ziglang^지그 언어|Zig||
    zola|technology|Zola|Zola|Zola SSG^Zola 테마|Zola||Émile Zola^Emile Zola^에밀 졸라
    """#
}
