// What is known of built-in entities, data only. It is never edited by hand: development.yaml says it, and a test renders it.

enum DevelopmentCards {
  /// See `BuiltinEntities` for the form.
  static let lines = #"""
    accelerated-computing|GPU 같은 전용 장치에 계산을 맡겨 속도를 높이는 방식.|Speeding up work by handing computation to devices such as GPUs.||
    acm|컴퓨터 과학 분야의 국제 학회.|International society for computing.|https://www.acm.org|1947-09-15~설립~Founded
    agility-robotics|물류 현장용 두발 로봇을 만드는 미국 기업.|US maker of two-legged robots for warehouses.|https://www.agilityrobotics.com|2015~오리건 주립대에서 분사~Spun out of Oregon State University
    alan-turing|계산 이론의 바탕을 놓은 영국 수학자.|British mathematician who laid the ground of the theory of computation.||1936~논문 〈계산 가능한 수에 관하여〉~Paper On Computable Numbers
    align-ventures|Figure AI 투자에 참여한 벤처 투자사.|Venture investor that took part in Figure AI's funding.||2024-02~Figure AI의 6억 7,500만 달러 투자에 참여~Joined the 675 million dollar round of Figure AI
    anders-hejlsberg|C#과 타입스크립트를 설계한 덴마크 출신 프로그래머.|Danish-born programmer who designed C# and TypeScript.||2000~C# 공개~C# announced^2012-10~타입스크립트 공개~TypeScript presented
    android-studio|안드로이드 앱을 만드는 공식 통합 개발 환경.|Official development environment for Android apps.|https://developer.android.com/studio|2014-12~1.0판 출시~Version 1.0 released
    angular|구글이 만든, 타입스크립트 기반 웹 애플리케이션 프레임워크.|TypeScript-based web application framework from Google.|https://angular.dev|2016-09-14~Angular 2 출시~Angular 2 released
    ansible|서버 설정과 배포를 자동화하는 도구.|Tool that automates server configuration and deployment.|https://www.ansible.com|2012-02-20~마이클 더한이 공개~Released by Michael DeHaan
    apache-foundation|여러 오픈 소스 프로젝트를 돌보는 비영리 재단.|Non-profit foundation that looks after many open-source projects.|https://www.apache.org|1999-03-25~설립~Formed
    apache-httpd|아파치 소프트웨어 재단이 관리하는 오픈 소스 웹 서버.|Open-source web server looked after by the Apache Software Foundation.|https://httpd.apache.org|1995-02~아파치 그룹이 개발 시작~Development begun by the Apache Group
    archer-aviation|전동 수직이착륙기를 개발하는 미국 기업.|US developer of electric vertical take-off aircraft.|https://www.archer.com|2018-10-16~회사 설립~Company founded^2021-09~뉴욕증권거래소 상장~Listed on the NYSE
    arduino|오픈 소스 하드웨어 보드와 개발 도구.|Open-source hardware boards and their development tools.|https://www.arduino.cc|2005~첫 상용 보드 출시~First commercial board
    ark-invest|캐시 우드가 세운, 혁신 기술 주식 중심의 미국 자산운용사.|US asset manager founded by Cathie Wood, focused on innovation stocks.|https://www.ark-invest.com|2014~캐시 우드가 창업~Founded by Cathie Wood
    asr|말소리를 글로 바꾸는 기술.|Technology that turns speech into text.||
    astro|내용 중심의 웹 사이트를 만드는 프레임워크.|Web framework for content-focused sites.|https://astro.build|2022-08-09~1.0판 출시~Version 1.0 released
    azure|마이크로소프트의 클라우드 서비스.|Microsoft's cloud service.|https://azure.microsoft.com|2010-02-01~서비스 시작~Service released
    babel|새 자바스크립트 문법을 옛 문법으로 바꾸는 컴파일러.|Compiler that turns newer JavaScript into older JavaScript.|https://babeljs.io|2014~6to5라는 이름으로 시작~Began under the name 6to5
    baidu-apollo|바이두가 이끄는 공개형 자율주행 플랫폼.|Open self-driving platform led by Baidu.|https://www.apollo.auto|2017-04~플랫폼 공개 발표~Platform announced
    bezos-expeditions|제프 베이조스의 개인 투자 회사.|Jeff Bezos's private investment firm.||2024-02~Figure AI의 6억 7,500만 달러 투자에 참여~Joined the 675 million dollar round of Figure AI
    big-data|기존 도구로 다루기 힘들 만큼 크고 빠르게 쌓이는 자료.|Data too large or fast for conventional tools.||
    bjarne-stroustrup|C++를 설계한 덴마크 출신 컴퓨터 과학자.|Danish-born computer scientist who designed C++.||1985~첫 C++ 상용판과 책 《The C++ Programming Language》~First commercial C++ and the book The C++ Programming Language
    bootstrap|트위터에서 시작된 CSS 프레임워크.|CSS framework that began at Twitter.|https://getbootstrap.com|2011-08-19~첫 공개~First released
    brendan-eich|자바스크립트를 만든 미국 프로그래머.|US programmer who created JavaScript.||1995~넷스케이프에서 자바스크립트 개발~Created JavaScript at Netscape
    byd-seagull|BYD가 만든 저가형 소형 전기차.|Low-priced small electric hatchback made by BYD.||2023-04~상하이 모터쇼에서 공개~Shown at the Shanghai auto show
    c-lang|데니스 리치가 벨 연구소에서 설계한 시스템 프로그래밍 언어.|Systems programming language designed by Dennis Ritchie at Bell Labs.||1972~처음 등장~First appeared
    cassie|애질리티 로보틱스가 만든, 다리만 있는 이족 보행 연구용 로봇.|Legs-only walking research robot from Agility Robotics.||2017~공개~Introduced^2022-05-11~두발 로봇 100m 달리기 기록(24.73초)~Ran 100 m in 24.73 s, a bipedal robot record
    ces|해마다 1월 라스베이거스에서 열리는 소비자 기술 전시회.|Consumer technology show held each January in Las Vegas.||1967-06~뉴욕에서 첫 개최~First held in New York
    chris-lattner|LLVM과 스위프트를 만든 미국 프로그래머.|US programmer who created LLVM and Swift.||2000~일리노이 대학에서 LLVM 시작~Began LLVM at the University of Illinois^2014-06-02~스위프트 공개~Swift presented
    clojure|JVM에서 도는 리스프 계열 함수형 언어.|Functional Lisp dialect for the JVM.|https://clojure.org|2007-10-16~리치 히키가 공개~Released by Rich Hickey
    cloudflare|콘텐츠 전송망과 보안 서비스를 하는 미국 기업.|US company offering content delivery and security services.|https://www.cloudflare.com|2009~회사 설립~Company founded^2010-09~테크크런치 디스럽트에서 서비스 공개~Service launched at TechCrunch Disrupt
    cmu|미국 피츠버그에 있는 사립 연구대학.|Private research university in Pittsburgh.|https://www.cmu.edu|1900~앤드루 카네기가 기술 학교로 설립~Founded by Andrew Carnegie as technical schools^1967~멜런 연구소와 통합~Merged with the Mellon Institute
    cncf|클라우드 네이티브 오픈 소스 프로젝트를 돌보는 리눅스 재단 산하 단체.|Body under the Linux Foundation that hosts cloud-native open-source projects.|https://www.cncf.io|2015-07~쿠버네티스 1.0과 함께 설립 발표~Announced together with Kubernetes 1.0
    cognition-ai|자율 코딩 에이전트를 만드는 미국 스타트업.|US startup building autonomous coding agents.|https://cognition.ai|2024-03-12~데빈 공개~Introduced Devin
    cpp|C에 클래스와 일반화 프로그래밍을 더한 범용 언어.|General-purpose language that extends C with classes and generic programming.|https://isocpp.org|1985-10~첫 상용판 공개~First commercial release
    csharp|마이크로소프트가 닷넷을 위해 만든 객체지향 언어.|Object-oriented language made by Microsoft for .NET.||2000-06~공개~Announced
    dart|구글이 만든 언어로 플러터 앱을 쓰는 데 쓰인다.|Language from Google, used to write Flutter apps.|https://dart.dev|2011-10~공개~Announced
    debian|자원봉사자들이 만드는 자유 소프트웨어 리눅스 배포판.|Free-software Linux distribution made by volunteers.|https://www.debian.org|1993-09~이언 머독의 첫 공개판~First release by Ian Murdock
    dennis-ritchie|C 언어를 만들고 유닉스를 함께 만든 미국 컴퓨터 과학자.|US computer scientist who created C and co-created Unix.||1983~켄 톰프슨과 튜링상 수상~Turing Award with Ken Thompson^2011-10~사망~Died
    deview|네이버가 여는 개발자 콘퍼런스.|NAVER's developer conference.|https://deview.kr|2008~외부 개발자에게 공개~Opened to outside developers
    devin|개발 작업을 스스로 계획하고 실행하는 코딩 에이전트.|Coding agent that plans and carries out software tasks.|https://devin.ai|2024-03-12~코그니션이 공개~Introduced by Cognition
    digit|애질리티 로보틱스가 만든, 몸통과 팔이 있는 이족 보행 로봇.|Two-legged robot with torso and arms from Agility Robotics.||2019-02~처음 공개~First shown^2020-01~포드가 첫 고객이 됨~Ford became its first customer
    disqus|웹 사이트에 붙이는 댓글 서비스.|Comment service embedded in web sites.|https://disqus.com|
    django|파이썬으로 된 웹 프레임워크.|Web framework written in Python.|https://www.djangoproject.com|2005-07~첫 공개~First released
    docusaurus|페이스북에서 시작된 문서 사이트 생성기.|Documentation site generator that began at Facebook.|https://docusaurus.io|2017-12-14~첫 공개~First announced
    donald-knuth|《컴퓨터 프로그래밍의 예술》과 TeX으로 알려진 미국 컴퓨터 과학자.|US computer scientist known for The Art of Computer Programming and TeX.||1974~튜링상 수상~Turing Award
    dx|업무와 사업을 데이터·소프트웨어 중심으로 바꾸는 일.|Reshaping work and business around data and software.||
    e2e-ai|입력에서 출력까지를 사람이 나눈 단계 없이 한 모델로 학습하는 방식.|Training one model from raw input to final output, with no hand-made stages between.||
    eclipse|IBM에서 시작된 오픈 소스 통합 개발 환경.|Open-source integrated development environment that began at IBM.|https://www.eclipse.org|2001-11~IBM이 오픈 소스로 공개~Open-sourced by IBM^2004-01~이클립스 재단 설립~Eclipse Foundation created
    elasticsearch|루씬 위에 만든 분산 검색·분석 엔진.|Distributed search and analytics engine built on Lucene.|https://www.elastic.co|2010-02~첫 공개~First released
    eleventy|자바스크립트로 된 단순한 정적 사이트 생성기.|Simple static site generator in JavaScript.|https://www.11ty.dev|2017-12~잭 레더먼이 공개~Released by Zach Leatherman
    elixir|얼랭 가상 머신 위에서 도는 함수형 언어.|Functional language that runs on the Erlang virtual machine.|https://elixir-lang.org|2014-09~1.0판 출시~Version 1.0 released
    emacs|리스프로 확장하는 편집기.|Text editor extended in Lisp.|https://www.gnu.org/software/emacs/|
    erlang|통신 장비용으로 개발된, 동시성에 강한 함수형 언어.|Concurrent functional language first built for telecom systems.|https://www.erlang.org|1998-12~오픈 소스로 공개~Released as open source
    eslint|자바스크립트 코드의 문제를 찾아 주는 정적 분석 도구.|Static analysis tool that finds problems in JavaScript code.|https://eslint.org|2013-06~니컬러스 자카스가 공개~Released by Nicholas C. Zakas
    etri|정보통신 분야의 한국 정부 출연 연구 기관.|Korean government-funded research institute for electronics and telecommunications.|https://www.etri.re.kr|1976-12~전신 연구소 설립~Forerunner institutes founded^1985-03-26~통합하여 한국전자통신연구소로 출범~Merged into one institute
    express|Node.js용 작은 웹 프레임워크.|Minimal web framework for Node.js.|https://expressjs.com|2010-11~TJ 홀러웨이척이 공개~Released by TJ Holowaychuk
    fast-follower|앞선 제품을 빠르게 따라가는 전략이나 그런 기업.|A strategy, or firm, that quickly follows a leader's product.||
    fastapi|파이썬 타입 힌트로 API를 만드는 웹 프레임워크.|Python web framework that builds APIs from type hints.|https://fastapi.tiangolo.com|2018-12~세바스티안 라미레스가 공개~Released by Sebastián Ramírez
    fedora|레드햇이 후원하는 리눅스 배포판.|Linux distribution sponsored by Red Hat.|https://fedoraproject.org|2003-11-06~첫 공개~First released
    figma|여럿이 함께 화면을 설계하는 웹 도구.|Web tool for designing interfaces together.|https://www.figma.com|
    figure-01|Figure AI의 첫 휴머노이드 로봇.|First humanoid robot from Figure AI.||2024-03-13~OpenAI 모델로 대화하는 시연 영상 공개~Demo video of conversation with an OpenAI model
    firebase|구글의 앱 백엔드 서비스 모음.|Google's set of back-end services for apps.|https://firebase.google.com|2012-04~첫 공개~First released
    flask|파이썬으로 된 작은 웹 프레임워크.|Small web framework for Python.|https://flask.palletsprojects.com|2010-04~아르민 로나허가 공개~Released by Armin Ronacher
    flutter|구글이 만든, 한 코드로 여러 화면을 만드는 앱 개발 도구.|Google toolkit for building apps for several platforms from one code base.|https://flutter.dev|2017-05~첫 공개~First released
    france|서유럽의 공화국. 수도는 파리.|Republic in Western Europe; capital Paris.||1958-10-04~제5공화국 헌법 제정~Constitution of the Fifth Republic adopted
    fsf|자유 소프트웨어를 알리고 GNU를 후원하는 비영리 단체.|Non-profit that promotes free software and supports GNU.||1985-10-04~리처드 스톨먼이 설립~Founded by Richard Stallman
    germany|중앙유럽의 연방 국가. 수도는 베를린.|Federal country in Central Europe; capital Berlin.||1990-10-03~동서독 통일~East and West reunified
    giscus|깃허브 토론을 저장소로 쓰는 댓글 위젯.|Comment widget that keeps comments in GitHub Discussions.|https://giscus.app|
    github-actions|깃허브 저장소에서 빌드·시험·배포를 자동으로 돌리는 서비스.|Service that runs builds, tests and deployments for GitHub repositories.|https://github.com/features/actions|2018-10-16~발표~Announced
    github-pages|깃허브 저장소의 파일을 웹 사이트로 내보이는 서비스.|Service that publishes a GitHub repository as a web site.||2008-12-18~공개~Launched
    gitlab|코드 저장소에서 배포까지 다루는 개발 플랫폼.|Development platform that covers the path from repository to deployment.|https://about.gitlab.com|2011-10-08~첫 공개~First released
    google-cloud|구글의 클라우드 서비스.|Google's cloud service.|https://cloud.google.com|2008-04-07~처음 선보임~First introduced
    google-io|구글이 해마다 여는 개발자 회의.|Google's yearly developer conference.||2008-05-28~샌프란시스코에서 첫 개최~First held in San Francisco
    grace-hopper|초기 컴파일러를 만들고 코볼에 영향을 준 미국 컴퓨터 과학자이자 해군 제독.|US computer scientist and navy admiral who built an early compiler and influenced COBOL.||1952~첫 컴파일러 개발~Developed her first compiler^1992-01-01~사망~Died
    gradle|JVM 계열에서 널리 쓰는 빌드 도구.|Build tool widely used on the JVM.|https://gradle.org|
    grafana|지표와 로그를 대시보드로 보여 주는 도구.|Tool that shows metrics and logs on dashboards.|https://grafana.com|2014-01-19~첫 공개~First released
    graphql|클라이언트가 필요한 자료 모양을 적어 요청하는 API 질의 언어.|API query language in which the client states the shape of the data.|https://graphql.org|2015~페이스북이 공개~Released by Facebook
    grpc|구글이 시작한 원격 프로시저 호출 프레임워크.|Remote procedure call framework started at Google.|https://grpc.io|2016-08~1.0판 출시~Version 1.0 released
    gtc|엔비디아가 여는 GPU·AI 개발자 회의.|NVIDIA's conference on GPUs and AI.||2009-09~새너제이에서 첫 개최~First held in San Jose
    guido-van-rossum|파이썬을 만든 네덜란드 출신 프로그래머.|Dutch-born programmer who created Python.||1991~파이썬 공개~Released Python
    hadoop|큰 데이터를 여러 대에 나눠 저장하고 처리하는 프레임워크.|Framework that stores and processes large data across many machines.|https://hadoop.apache.org|2006-01~너치에서 갈라져 시작~Split off from Nutch
    haskell|지연 평가와 강한 정적 타입을 쓰는 순수 함수형 언어.|Purely functional language with lazy evaluation and strong static types.|https://www.haskell.org|1990~처음 등장~First appeared
    heroku|애플리케이션을 올려 돌리는 클라우드 플랫폼(PaaS).|Cloud platform (PaaS) for running applications.|https://www.heroku.com|
    hexo|Node.js로 된 블로그용 정적 사이트 생성기.|Static blog generator on Node.js.|https://hexo.io|
    homebrew|macOS와 리눅스용 패키지 관리자.|Package manager for macOS and Linux.|https://brew.sh|2009~맥스 하월이 공개~Released by Max Howell
    hugo|Go로 된 정적 사이트 생성기.|Static site generator written in Go.|https://gohugo.io|2013-07-05~스티브 프랜시아가 0.1판 공개~Version 0.1 released by Steve Francia
    ieee|전기·전자·컴퓨터 분야의 국제 학회이자 표준 단체.|International society and standards body for electrical engineering and computing.|https://www.ieee.org|1963~AIEE와 IRE의 통합으로 출범~Formed by the merger of AIEE and IRE
    ietf|인터넷 프로토콜 표준을 만드는 공개 단체.|Open body that develops internet protocol standards.|https://www.ietf.org|1986-01~샌디에이고에서 첫 회의~First meeting in San Diego
    if-kakao|카카오가 여는 개발자 콘퍼런스.|Kakao's developer conference.||2018-09-04~첫 개최~First held
    india|남아시아의 연방 공화국. 수도는 뉴델리.|Federal republic in South Asia; capital New Delhi.||1947-08-15~독립~Independence^1950-01-26~공화국 헌법 시행~Constitution took effect; became a republic
    influencer-marketing|영향력 있는 개인을 통해 알리는 마케팅.|Marketing through individuals with an audience.||
    intel-capital|인텔에서 시작된 기술 벤처 투자 조직.|Technology venture arm started inside Intel.|https://www.intelcapital.com|1991~설립~Established
    intellij-idea|젯브레인스가 만든 통합 개발 환경.|Integrated development environment from JetBrains.|https://www.jetbrains.com/idea/|2001-01~1.0판 출시~Version 1.0 released
    james-gosling|자바를 설계한 캐나다 출신 컴퓨터 과학자.|Canadian-born computer scientist who designed Java.||1995~선 마이크로시스템스에서 자바 공개~Java released at Sun Microsystems
    japan|동아시아의 섬나라. 수도는 도쿄.|Island country in East Asia; capital Tokyo.||1947-05-03~현행 헌법 시행~Present constitution took effect
    jekyll|루비로 된, 블로그에 맞춘 정적 사이트 생성기.|Blog-aware static site generator written in Ruby.|https://jekyllrb.com|2008~톰 프레스턴워너가 공개~Released by Tom Preston-Werner
    jenkins|자바로 된 오픈 소스 자동화 서버로 CI/CD에 쓰인다.|Open-source automation server in Java, used for CI/CD.|https://www.jenkins.io|2011-02-02~젠킨스라는 이름으로 첫 공개~First release under this name
    jetbrains|IntelliJ IDEA와 코틀린을 만든 개발 도구 기업.|Developer-tools company behind IntelliJ IDEA and Kotlin.|https://www.jetbrains.com|2000-02-01~창업~Company founded
    jira|아틀라시안의 이슈 추적·프로젝트 관리 도구.|Issue tracking and project management tool from Atlassian.||2002~아틀라시안이 공개~Released by Atlassian
    jquery|브라우저의 DOM 조작을 간단하게 해 주는 자바스크립트 라이브러리.|JavaScript library that simplifies working with the DOM.|https://jquery.com|2006-01~존 레식이 공개~Presented by John Resig
    julia|수치 계산을 겨냥한 고성능 동적 언어.|High-performance dynamic language for numerical computing.|https://julialang.org|2012-02-14~공개~Announced
    jupyter|코드·글·그림을 한 문서에 담는 대화형 노트북 환경.|Interactive notebooks that hold code, text and plots in one document.|https://jupyter.org|2011-12~전신인 IPython 노트북 공개~Its forerunner, the IPython Notebook, released
    kafka|사건 기록을 모아 흘려보내는 분산 메시지 플랫폼.|Distributed platform for streams of event records.|https://kafka.apache.org|2011~링크드인이 오픈 소스로 공개~Open-sourced by LinkedIn^2012~아파치 최상위 프로젝트가 됨~Became an Apache top-level project
    ken-thompson|유닉스를 함께 만들고 Go 설계에 참여한 미국 컴퓨터 과학자.|US computer scientist who co-created Unix and took part in designing Go.||1983~데니스 리치와 튜링상 수상~Turing Award with Dennis Ritchie
    kent-beck|익스트림 프로그래밍과 테스트 주도 개발을 알린 프로그래머.|Programmer who promoted extreme programming and test-driven development.||2001-02~애자일 선언에 참여~Co-wrote the Agile Manifesto
    keras|신경망을 짧은 코드로 쌓는 파이썬 라이브러리.|Python library for building neural networks with little code.|https://keras.io|2015-03-27~프랑수아 숄레가 공개~Released by François Chollet
    langchain|대규모 언어 모델로 애플리케이션을 엮는 프레임워크.|Framework for building applications around large language models.|https://www.langchain.com|
    laravel|PHP로 된 웹 프레임워크.|Web framework for PHP.|https://laravel.com|2011-06~테일러 오트웰이 공개~Released by Taylor Otwell
    latex|TeX 위에 레슬리 램포트가 만든 조판 시스템.|Typesetting system by Leslie Lamport on top of TeX.|https://www.latex-project.org|1985~널리 쓰인 첫 판(2.09) 공개~First widely available version (2.09)
    lg-innotek|카메라 모듈과 기판 등을 만드는 LG 계열 부품 기업.|LG affiliate making camera modules, substrates and other parts.|https://www.lginnotek.com|1970-08-22~금성알프스전자로 출범~Opened as Goldstar Alps Electronics^2000-05~LG정밀이 LG이노텍으로 사명 변경~LG Precision renamed LG Innotek
    linux-foundation|리눅스와 여러 오픈 소스 프로젝트를 후원하는 단체.|Body that supports Linux and other open-source projects.||2007-01~OSDL과 FSG의 통합으로 출범~Formed by the merger of OSDL and FSG
    lua|다른 프로그램에 심어 쓰기 좋은 가벼운 스크립트 언어.|Light scripting language made to be embedded in other programs.|https://www.lua.org|1993~처음 등장~First appeared
    macos|애플 맥의 운영체제.|Operating system of Apple's Mac.|https://www.apple.com/macos/|2001-03-24~Mac OS X 첫 출시~Mac OS X first released
    mariadb|MySQL에서 갈라져 나온 오픈 소스 관계형 데이터베이스.|Open-source relational database forked from MySQL.|https://mariadb.org|2009-10-29~첫 공개~First released
    markdown|읽기 쉬운 기호로 서식을 적는 가벼운 마크업 언어.|Light markup language with readable formatting marks.|https://daringfireball.net/projects/markdown/|2004-03~존 그루버가 공개~Released by John Gruber
    martin-fowler|리팩터링과 소프트웨어 설계에 관한 책으로 알려진 저자.|Author known for books on refactoring and software design.||2001-02~애자일 선언에 참여~Co-wrote the Agile Manifesto
    maven|자바 프로젝트의 빌드와 의존성을 관리하는 도구.|Tool that manages builds and dependencies of Java projects.|https://maven.apache.org|2004-07-13~1.0판 출시~Version 1.0 released
    medium|에번 윌리엄스가 시작한 글쓰기 플랫폼.|Publishing platform started by Evan Williams.|https://medium.com|2012-08-15~공개~Launched
    metaverse|여러 사람이 함께 머무는 지속적인 가상 공간이라는 개념.|The idea of persistent virtual spaces shared by many people.||1992~소설 『스노 크래시』에서 처음 쓰인 말~Word coined in the novel Snow Crash
    mit-cheetah|MIT가 만든 전기모터 구동 네발 로봇 계열.|Family of electrically driven four-legged robots from MIT.||2019-03~미니 치타가 네발 로봇 공중제비 시연~Mini Cheetah showed a backflip
    mkdocs|마크다운으로 프로젝트 문서를 만드는 정적 사이트 생성기.|Static site generator for project documentation in Markdown.|https://www.mkdocs.org|2014~톰 크리스티가 공개~Released by Tom Christie
    mongodb|문서 형태로 자료를 담는 NoSQL 데이터베이스.|NoSQL database that stores documents.|https://www.mongodb.com|2009-02-11~첫 공개~First released
    mozilla|파이어폭스를 만드는 비영리 단체.|Non-profit organization behind Firefox.|https://www.mozilla.org|1998-03-31~넷스케이프 소스 공개로 시작~Began with the release of the Netscape source^2003-07-15~모질라 재단 설립 발표~Mozilla Foundation announced
    mysql|널리 쓰이는 오픈 소스 관계형 데이터베이스.|Open-source relational database.|https://www.mysql.com|1995-05-23~첫 공개~First released
    neovim|확장성을 노리고 Vim에서 갈라져 나온 편집기.|Fork of Vim aimed at extensibility.|https://neovim.io|2014-01~개발 시작~Development began
    nestjs|타입스크립트로 Node.js 서버를 짜는 프레임워크.|Framework for Node.js servers in TypeScript.|https://nestjs.com|2017~첫 공개~First released
    netlify|정적 사이트와 서버리스 배포 서비스를 하는 기업.|Company offering static-site and serverless hosting.|https://www.netlify.com|
    neurips|해마다 12월 무렵 열리는 기계 학습 국제 학회.|Yearly international conference on machine learning.||1987~덴버에서 첫 개최~First held in Denver^2018-11~약칭을 NIPS에서 NeurIPS로 바꿈~Acronym changed from NIPS to NeurIPS
    nextjs|버셀이 이끄는 리액트 기반 웹 프레임워크.|React-based web framework led by Vercel.|https://nextjs.org|2016-10-25~첫 공개~First released
    nginx|웹 서버이자 역방향 프록시.|Web server and reverse proxy.|https://nginx.org|2004-10-04~이고리 시소예프가 공개~Released by Igor Sysoev
    notion|글·표·일정을 한곳에서 다루는 협업 도구.|Workspace tool for notes, tables and plans.|https://www.notion.so|2016-03~첫 출시~First released
    npm|Node.js와 함께 오는 자바스크립트 패키지 관리자.|JavaScript package manager that comes with Node.js.|https://www.npmjs.com|2010-01-12~아이작 슐루터가 공개~Released by Isaac Z. Schlueter
    numpy|파이썬에서 다차원 배열 계산을 맡는 라이브러리.|Python library for computing with n-dimensional arrays.|https://numpy.org|2005~트래비스 올리펀트가 개발~Created by Travis Oliphant^2006-10-25~1.0판 출시~Version 1.0 released
    nuxt|Vue.js 위에서 서버 렌더링과 정적 생성을 돕는 프레임워크.|Framework on top of Vue.js for server rendering and static generation.|https://nuxt.com|2016~첫 공개~First released
    objective-c|C에 스몰토크식 메시지를 더한, 애플 플랫폼의 옛 주력 언어.|C with Smalltalk-style messages, long the main language of Apple platforms.||1984~처음 등장~First appeared
    obsidian|마크다운 파일을 서로 이어 두는 메모 앱.|Note-taking app that links Markdown files.|https://obsidian.md|2020-03-30~첫 베타 공개~First beta released^2022-10-13~1.0판 출시~Version 1.0 released
    opencv|실시간 컴퓨터 비전용 오픈 소스 라이브러리.|Open-source library for real-time computer vision.|https://opencv.org|2000-06~인텔에서 시작~Started at Intel
    pandas|표 형태의 데이터를 다루는 파이썬 라이브러리.|Python library for working with tables of data.|https://pandas.pydata.org|2008~웨스 매키니가 개발 시작~Development begun by Wes McKinney
    pangyo|정보기술 기업이 모인 경기도 성남시의 지역.|District of Seongnam, Gyeonggi, with many IT companies.||2006~판교테크노밸리 착공~Construction of Pangyo Techno Valley began
    parkway-vc|Figure AI 등에 투자한 벤처캐피털.|Venture firm that has backed Figure AI.||2024-02~Figure AI의 6억 7,500만 달러 투자에 참여~Joined the 675 million dollar round of Figure AI
    perl|문자열 처리에 강한, 래리 월이 만든 스크립트 언어.|Scripting language by Larry Wall, strong at text processing.|https://www.perl.org|1987-12-18~처음 공개~First released
    php|웹 서버 쪽 개발에 널리 쓰이는 스크립트 언어.|Scripting language used for server-side web development.|https://www.php.net|1995-06-08~라스무스 러도프가 공개~Released by Rasmus Lerdorf
    postech|포항에 있는 사립 공과 대학.|Private science and technology university in Pohang.|https://www.postech.ac.kr|1986-12-03~설립~Founded
    postgresql|버클리의 연구에서 나온 오픈 소스 객체 관계형 데이터베이스.|Open-source object-relational database that grew out of work at Berkeley.|https://www.postgresql.org|1996-07-08~첫 공개~First released
    postman|API를 부르고 시험하는 개발 도구.|Developer tool for calling and testing APIs.|https://www.postman.com|
    prometheus|지표를 끌어모아 감시하고 알리는 시스템.|System that pulls metrics, monitors them and raises alerts.|https://prometheus.io|2012~사운드클라우드에서 개발 시작~Started at SoundCloud^2016~CNCF의 두 번째 프로젝트가 됨~Accepted as the second CNCF project
    r-lang|통계 계산과 그래프에 쓰이는 언어이자 환경.|Language and environment for statistical computing and graphics.|https://www.r-project.org|1993-08~처음 등장~First appeared
    rails|루비로 된 웹 프레임워크.|Web framework written in Ruby.|https://rubyonrails.org|2005-12-13~1.0판 출시~Version 1.0 released
    raspberry-pi|교육용으로 시작된 작은 싱글 보드 컴퓨터.|Small single-board computer that began as a teaching aid.|https://www.raspberrypi.org|2012-02-29~첫 모델 출시~First model released
    react-native|리액트로 모바일 앱을 만드는 프레임워크.|Framework for writing mobile apps with React.|https://reactnative.dev|2015-01~페이스북이 공개~Announced by Facebook
    redis|메모리에 자료 구조를 담는 키-값 저장소.|In-memory key-value store of data structures.|https://redis.io|2009-05-10~살바토레 산필리포가 공개~Released by Salvatore Sanfilippo
    richard-stallman|GNU 프로젝트와 자유 소프트웨어 운동을 시작한 프로그래머.|Programmer who began the GNU project and the free software movement.||1983-09~GNU 프로젝트 발표~Announced the GNU project^1985-10-04~자유 소프트웨어 재단 설립~Founded the Free Software Foundation
    risc-v|누구나 쓸 수 있게 공개된 명령어 집합 구조.|Open instruction set architecture.|https://riscv.org|2010~UC 버클리에서 시작~Started at UC Berkeley
    rna|유전 정보의 전달과 조절을 맡는 핵산.|Nucleic acid that carries and regulates genetic information.||
    rob-pike|Go와 UTF-8을 함께 설계한 프로그래머.|Programmer who co-designed Go and UTF-8.||2009-11~구글에서 Go 발표~Go announced at Google
    robert-c-martin|《클린 코드》로 알려진 저자.|Author known for Clean Code.||2001-02~애자일 선언에 참여~Co-wrote the Agile Manifesto
    ros|로봇 프로그램을 짜는 도구와 라이브러리를 모은 틀.|Framework of tools and libraries for writing robot software.||2007-11~윌로 개라지가 공개 저장소를 엶~Public repository opened at Willow Garage
    ruby|마쓰모토 유키히로가 설계한 객체지향 스크립트 언어.|Object-oriented scripting language designed by Yukihiro Matsumoto.|https://www.ruby-lang.org|1995-12-21~0.95판 처음 공개~First public release (0.95)
    samsung-ventures|삼성 계열의 벤처 투자 회사.|Venture investment company of the Samsung group.|https://www.samsungventure.co.kr|
    san-francisco|미국 캘리포니아주 북부의 항구 도시.|Port city in northern California.||1850-04-15~시로 법인화~Incorporated as a city
    scala|객체지향과 함수형을 합친, JVM에서 도는 언어.|JVM language that joins object-oriented and functional programming.|https://www.scala-lang.org|2004-01-20~마르틴 오더스키가 공개~Released by Martin Odersky
    scikit-learn|고전적인 기계 학습 알고리즘을 모은 파이썬 라이브러리.|Python library of classic machine-learning algorithms.|https://scikit-learn.org|2010~첫 공개판~First public release
    seoul|대한민국의 수도.|Capital of South Korea.||1394~조선이 한양으로 도읍을 옮김~Joseon moved its capital here
    shenzhen|홍콩과 맞닿은 중국 광둥성의 도시.|City in Guangdong, China, next to Hong Kong.||1980-08-26~경제특구 지정~Made a special economic zone
    silicon-valley|미국 캘리포니아주 샌프란시스코만 남쪽의 기술 산업 지대.|Technology region south of San Francisco Bay in California.||1971-01-11~이름이 처음 지면에 쓰임~Name first used in print
    sima|여러 3D 게임에서 말로 된 지시를 따르는 구글 딥마인드의 에이전트.|Google DeepMind agent that follows instructions in plain language across 3D games.||2024-03~공개~Introduced
    slack|업무용 메신저.|Messaging tool for work.|https://slack.com|2013-08~공개~Launched
    smart-city|도시 운영에 데이터와 연결 기술을 쓰는 도시 모델.|A city model that runs services on data and connectivity.||
    smart-factory|센서·데이터·자동화로 생산 과정을 실시간 조정하는 공장.|A plant that adjusts production in real time with sensors, data and automation.||
    snu|서울 관악구에 있는 국립 대학.|National university in Gwanak, Seoul.|https://www.snu.ac.kr|1946-10~국립서울대학교로 개교~Opened as Seoul National University
    spark|큰 데이터를 메모리에서 분산 처리하는 엔진.|Engine for distributed in-memory data processing.|https://spark.apache.org|2014-05-26~1.0판 출시~Version 1.0 released
    sqlite|프로그램 안에 심어 쓰는 작은 SQL 데이터베이스.|Small SQL database embedded in other programs.|https://www.sqlite.org|2000-08-17~리처드 힙이 공개~Released by D. Richard Hipp
    stack-overflow|프로그래밍 질문과 답을 모으는 사이트.|Question-and-answer site for programmers.|https://stackoverflow.com|2008-09-15~제프 앳우드와 조엘 스폴스키가 공개~Launched by Jeff Atwood and Joel Spolsky
    supabase|PostgreSQL 위에 만든 오픈 소스 백엔드 서비스.|Open-source back-end service built on PostgreSQL.|https://supabase.com|2020~공개~Launched
    svelte|빌드할 때 코드를 컴파일해 두는 화면 프레임워크.|User interface framework that does its work at compile time.|https://svelte.dev|2016-11~리치 해리스가 공개~Released by Rich Harris
    swiftui|애플 플랫폼의 화면을 선언형으로 짜는 프레임워크.|Declarative user interface framework for Apple platforms.||2019~WWDC에서 공개~Introduced at WWDC
    tailwind-css|작은 유틸리티 클래스를 조합해 쓰는 CSS 프레임워크.|CSS framework built from small utility classes.|https://tailwindcss.com|2017-11-01~첫 공개~First released
    taiwan|동아시아의 섬. 중심 도시는 타이베이.|Island in East Asia; main city Taipei.||
    terraform|하시코프가 만든, 인프라를 코드로 적어 관리하는 도구.|HashiCorp tool that manages infrastructure as code.|https://www.terraform.io|2014-07-28~첫 공개~First released
    tesla-fsd|테슬라 차량에 들어가는 운전자 보조 소프트웨어로, 12판부터 신경망이 조작까지 맡는다.|Tesla's driver-assistance software; from version 12 a neural network also handles the controls.||2020-10~일부 고객에게 베타 배포 시작~Beta first released to a few customers^2024-03~12.3판 배포~Version 12.3 rolled out
    text-to-video|글 지시문에서 영상을 만드는 기술.|Technology that makes video from a text prompt.||
    tistory|태터툴즈에서 나온 한국의 블로그 서비스.|Korean blog service that grew out of Tattertools.|https://www.tistory.com|2006-05~비공개 시험 서비스 시작~Closed beta began^2007-11-08~정식 서비스 시작~Official launch
    tokenization|입력을 모델이 다루는 작은 단위(토큰)로 쪼개는 처리.|Splitting input into the small units (tokens) a model handles.||
    typescript|자바스크립트에 정적 타입을 더한, 마이크로소프트가 만든 언어.|Language from Microsoft that adds static types to JavaScript.|https://www.typescriptlang.org|2012-10-01~처음 공개~First public release
    ubuntu|데비안을 바탕으로 캐노니컬이 내는 리눅스 배포판.|Linux distribution from Canonical, based on Debian.|https://ubuntu.com|2004-10~첫 공개~First released
    uc-berkeley|미국 캘리포니아주 버클리에 있는 주립 연구대학.|Public research university in Berkeley, California.|https://www.berkeley.edu|1868-03-23~캘리포니아 대학교 설립 인가~University of California chartered
    uk|잉글랜드·스코틀랜드·웨일스·북아일랜드로 된 유럽의 국가. 수도는 런던.|European country of England, Scotland, Wales and Northern Ireland; capital London.||2020-01-31~유럽 연합 탈퇴~Left the European Union
    unity|유니티 테크놀로지스가 만든 2D·3D 게임 엔진.|2D and 3D game engine from Unity Technologies.|https://unity.com|2005~엔진 공개~Engine introduced
    unreal-engine|에픽게임즈가 만든 3D 게임 엔진.|3D game engine made by Epic Games.|https://www.unrealengine.com|1998-05-22~게임 〈언리얼〉과 함께 첫선~First shown in the game Unreal
    velog|개발자를 위한 한국의 블로그 서비스.|Korean blog service for developers.|https://velog.io|
    vercel|Next.js를 이끄는, 프런트엔드 배포 플랫폼 기업.|Front-end deployment company behind Next.js.|https://vercel.com|
    vim|vi를 이어받은, 모드를 오가며 쓰는 편집기.|Modal text editor descended from vi.|https://www.vim.org|1991-11-02~브람 몰레나르가 공개~Released by Bram Moolenaar
    visual-studio|마이크로소프트의 통합 개발 환경.|Microsoft's integrated development environment.|https://visualstudio.microsoft.com|1997~첫 출시~First released
    vite|에번 유가 만든 프런트엔드 빌드 도구.|Front-end build tool by Evan You.|https://vite.dev|
    vuejs|사용자 화면을 만드는 자바스크립트 프레임워크.|JavaScript framework for building user interfaces.|https://vuejs.org|2014-02~에번 유가 공개~Released by Evan You
    w3c|웹 표준을 정하는 국제 컨소시엄.|International consortium that sets web standards.|https://www.w3.org|1994-10~팀 버너스리가 MIT에서 설립~Founded by Tim Berners-Lee at MIT
    webassembly|브라우저 안팎에서 도는, 이식성 있는 이진 명령 형식.|Portable binary instruction format that runs in and outside browsers.|https://webassembly.org|2017-03~첫 공개~First released^2019-12-05~W3C 권고안이 됨~Became a W3C Recommendation
    webpack|자바스크립트 모듈을 묶는 번들러.|Bundler for JavaScript modules.|https://webpack.js.org|2012-03-10~첫 공개~First released
    wordpress|PHP로 된 오픈 소스 콘텐츠 관리 시스템.|Open-source content management system in PHP.|https://wordpress.org|2003-05-27~첫 공개~First released
    wwdc|애플이 해마다 여는 개발자 회의.|Apple's yearly developer conference.|https://developer.apple.com/wwdc/|1983~첫 개최~First held
    x86|인텔 8086에서 이어진 명령어 집합 구조.|Instruction set architecture descended from the Intel 8086.||1978-06-08~인텔 8086 출시~Intel 8086 introduced
    xcode|애플 기기용 앱을 만드는 통합 개발 환경.|Apple's development environment for its platforms.|https://developer.apple.com/xcode/|2003~첫 출시~First released
    yukihiro-matsumoto|루비를 만든 일본 프로그래머.|Japanese programmer who created Ruby.||1995-12-21~루비 0.95판 공개~Released Ruby 0.95
    zig|앤드루 켈리가 만든 시스템 프로그래밍 언어이자 도구 모음.|Systems programming language and toolchain started by Andrew Kelley.|https://ziglang.org|2016-02~처음 소개~Introduced
    zola|러스트로 된, 실행 파일 하나짜리 정적 사이트 생성기.|Static site generator in Rust, shipped as one executable.|https://www.getzola.org|
    """#
}
