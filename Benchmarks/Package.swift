// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "galley-benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    // The yardstick of a start: libedit, a prompt, and nothing else.
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .executableTarget(
      name: "EmptyShell", dependencies: ["CLibedit"],
      linkerSettings: [.linkedLibrary("edit")]),

    // Links to galley's own sources: what is `package` there can be measured without the program.
    .target(name: "AnnotationModel"),
    .target(name: "Agreement", dependencies: ["AnnotationModel"]),
    .target(name: "Segmentation", dependencies: ["AnnotationModel"]),
    .target(name: "Suggestions", dependencies: ["AnnotationModel"]),

    .target(name: "CChildProcess"),
    .executableTarget(
      name: "galley-benchmarks",
      dependencies: [
        "Agreement", "AnnotationModel", "CChildProcess", "EmptyShell", "Segmentation",
        "Suggestions",
      ],
      // What else does the same, which is run where it is installed.
      resources: [.copy("Peers")]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
