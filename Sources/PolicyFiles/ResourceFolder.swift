internal import FoundationEssentials

/// Where the program's resources lie: beside the executable, so that a copied program finds them, else where YISHI_RESOURCES says.
public enum ResourceFolder {
  /// Folder of a target's resources. Tests run from another program, so the folders of the arguments are looked through too.
  public static func path(target: String) -> String {
    let bundle = "yishi_\(target).resources/Resources"
    let files = FileManager.default
    var places: [String] = []
    if let named = ProcessInfo.processInfo.environment["YISHI_RESOURCES"] { places.append(named) }
    if let program = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe") { places.append(parent(program)) }
    places += CommandLine.arguments.filter { $0.hasSuffix(".xctest") }.map(parent)
    places.append(files.currentDirectoryPath + "/.build/debug")
    return places.map { "\($0)/\(bundle)" }.first { files.fileExists(atPath: $0) } ?? bundle
  }

  private static func parent(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
