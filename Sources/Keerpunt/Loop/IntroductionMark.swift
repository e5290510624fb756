/// That this user saw the introduction: an empty file in the state folder.
struct IntroductionMark {
  private let folder: String

  init(_ surroundings: Surroundings) { folder = surroundings.stateFolder }

  private var path: String { folder + "/introduction" }

  var isThere: Bool { Files.exists(path) }

  /// Leaves the mark. When that fails the introduction comes once more, which harms nobody.
  func leave() {
    try? Files.makeFolder(folder)
    try? Files.replace(path, with: [])
  }
}
