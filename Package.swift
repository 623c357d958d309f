// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "galley",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "galley", targets: ["galley"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The model and what is computed from it. No files, no terminals.
    .target(name: "AnnotationModel"),
    .target(name: "Segmentation", dependencies: ["AnnotationModel"]),
    .target(name: "Agreement", dependencies: ["AnnotationModel"]),
    .target(name: "Suggestions", dependencies: ["AnnotationModel"]),
    .target(name: "ArticleReaders", dependencies: ["AnnotationModel"]),
    .target(name: "DisplayText"),
    .target(
      name: "Reports", dependencies: ["AnnotationModel", "Agreement", "DisplayText"]),
    .target(
      name: "Workbench",
      dependencies: [
        "Agreement", "AnnotationModel", "DisplayText", "Interchange", "Segmentation", "Suggestions",
      ]),

    // What touches the machine.
    .target(name: "JSONText"),
    .target(name: "SessionStore", dependencies: ["AnnotationModel", "JSONText"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Interchange", dependencies: ["AnnotationModel", "JSONText", "CZlib"]),
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CEditline", dependencies: ["CLibedit"]),
    .target(name: "Terminal", dependencies: ["CEditline", "DisplayText"]),
    .executableTarget(
      name: "galley",
      dependencies: [
        "Agreement", "AnnotationModel", "ArticleReaders", "DisplayText", "Interchange", "JSONText",
        "Reports", "Segmentation", "SessionStore", "Suggestions", "Terminal", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests.
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal"),
    .target(
      name: "Fuzzing",
      dependencies: [
        "Agreement", "AnnotationModel", "ArticleReaders", "DisplayText", "Interchange", "JSONText",
        "Segmentation", "SessionStore", "Suggestions", "Workbench",
      ],
      path: "Tests/Fuzzing"),
    .testTarget(
      name: "AgreementTests", dependencies: ["Agreement", "AnnotationModel"], exclude: ["Golden"]),
    .testTarget(name: "AnnotationModelTests", dependencies: ["AnnotationModel"]),
    .testTarget(
      name: "ArticleReadersTests", dependencies: ["ArticleReaders", "AnnotationModel"]),
    .testTarget(name: "SuggestionsTests", dependencies: ["Suggestions", "AnnotationModel"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "AnnotationModel"]),
    .testTarget(name: "DisplayTextTests", dependencies: ["DisplayText"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(
      name: "SessionStoreTests",
      dependencies: ["SessionStore", "AnnotationModel", "JSONText", "Segmentation"],
      exclude: ["Golden"]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "AnnotationModel", "JSONText"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Agreement", "AnnotationModel", "DisplayText"],
      exclude: ["Golden"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Workbench", "Agreement", "AnnotationModel", "DisplayText", "Segmentation", "Suggestions",
      ]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "DisplayText", "PseudoTerminal"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "Fuzzing", "galley", "Agreement", "AnnotationModel", "ArticleReaders", "Interchange",
        "JSONText", "Segmentation", "SessionStore", "Suggestions", "Workbench",
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "GalleyTests",
      dependencies: [
        "galley", "AnnotationModel", "Interchange", "JSONText", "PseudoTerminal", "SessionStore",
        "Suggestions", "Terminal", "Workbench",
      ],
      exclude: ["Articles", "Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
  ]
}
