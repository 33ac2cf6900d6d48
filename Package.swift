// swift-tools-version: 6.2
// The eight modules of bloglsp and the arrows between them. ARCHITECTURE.md says what each one is and never does.
import PackageDescription

/// Release builds for Linux carry the Swift runtime: the binary runs where no Swift is installed, and starts
/// three times as fast. Apple's systems have the runtime in the system.
let isStatic = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// What every target is compiled with: nothing implicit, and no warning survives.
let strict: [SwiftSetting] = [
  .unsafeFlags(["-static-stdlib"], isStatic),
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(
  _ name: String, uses: [Target.Dependency] = [], excluding data: [String] = []
) -> Target {
  .target(name: name, dependencies: uses, exclude: data, swiftSettings: strict)
}

func tests(
  of name: String, uses: [Target.Dependency] = [], excluding data: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ["TestSupport"] + uses, exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "bloglsp",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "bloglsp", targets: ["bloglsp"])],
  targets: [
    module("Syntax"),
    module("SiteModel", uses: ["Syntax"]),
    module(
      "PostIndex", uses: ["SiteModel", "Syntax"],
      excluding: ["development", "industry"].flatMap {
        ["Entities/Builtin/\($0).yaml", "Entities/Builtin/\($0)-sources.tsv"]
      }),
    module("LanguageFeatures", uses: ["PostIndex", "SiteModel", "Syntax"]),
    module("Workspace", uses: ["PostIndex", "SiteModel", "Syntax"]),
    module("LanguageServerProtocol"),
    module(
      "LanguageServer",
      uses: [
        "LanguageServerProtocol", "LanguageFeatures", "Workspace", "PostIndex", "SiteModel",
        "Syntax",
      ]),
    .executableTarget(
      name: "bloglsp",
      dependencies: [
        "LanguageServer", "LanguageFeatures", "Workspace", "PostIndex", "SiteModel", "Syntax",
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-static-stdlib"], isStatic)]),
    .target(
      name: "TestSupport", dependencies: ["Workspace"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Syntax", uses: ["Syntax"]),
    tests(of: "SiteModel", uses: ["SiteModel", "Syntax"], excluding: ["Vectors"]),
    tests(of: "PostIndex", uses: ["PostIndex", "SiteModel", "Syntax"], excluding: ["Entities"]),
    tests(of: "LanguageFeatures", uses: ["LanguageFeatures", "PostIndex", "SiteModel", "Syntax"]),
    tests(of: "Workspace", uses: ["Workspace", "PostIndex", "SiteModel", "Syntax"]),
    tests(of: "LanguageServerProtocol", uses: ["LanguageServerProtocol"]),
    tests(
      of: "LanguageServer",
      uses: [
        "LanguageServer", "LanguageServerProtocol", "LanguageFeatures", "Workspace", "PostIndex",
        "SiteModel", "Syntax",
      ]),
    tests(of: "bloglsp"),
    tests(of: "Tidy"),
  ]
)
