import ArgumentParser
import Glibc

/// The first figures of Keerpunt, each a ratio to a baseline measured in the same run.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures appending, replay, the first frame and a key.",
    discussion: """
      Build with `swift build -c release` first. Every figure stands beside a baseline that is \
      measured in the same run on the same disk, since machines differ and ratios do not.
      """)

  @Option(help: "Where to write; on the disk that is measured.")
  var folder = "."

  @Option(help: "Appends.")
  var appends = 2_000

  @Option(help: "Records of the sealed log that is read.")
  var records = 100_000

  @Option(help: "Runs of the whole program.")
  var runs = 5

  @Option(help: "Keys pressed.")
  var keys = 1_000

  @Option(help: "People in the register while keys are pressed.")
  var people = 5_000

  @Option(help: "The same for the largest office there is.")
  var crowd = 25_000

  @Option(help: "People with a key in the large keyring.")
  var keyring = 75_000

  @Option(help: "People in the register while searches are typed.")
  var findPeople = 25_000

  @Option(help: "Only these: append, replay, screen, find, batch, keys, hidden, program, terminal.")
  var only: [String] = []

  func run() throws {
    let scratch = try ScratchFolder(in: folder)
    defer { scratch.remove() }
    let path = scratch.path
    print(Figure.head)
    let subjects: [(name: String, measure: () throws -> [Figure])] = [
      ("append", { try AppendFigures(folder: path, count: appends).measure() }),
      ("replay", { try ReplayFigures(folder: path, records: records, runs: runs).measure() }),
      (
        "screen",
        { [people, crowd].flatMap { ScreenFigures(people: $0, keys: keys).measure() } }
      ),
      ("find", { FindFigures(people: findPeople, keys: keys / 5).measure() }),
      ("batch", { try BatchFigures(people: people).measure() }),
      ("keys", { try KeyFigures(folder: path, people: keyring).measure() }),
      (
        "hidden",
        {
          try HiddenFigures(folder: path, people: people, keys: keys, appends: appends / 4)
            .measure()
        }
      ),
      (
        "program",
        {
          try ProgramFigures(
            program: OwnProgram.folder() + "/keerpunt", folder: path, runs: runs
          ).measure()
        }
      ),
      (
        "terminal",
        {
          try TerminalFigures(
            program: OwnProgram.folder() + "/keerpunt", folder: path, runs: runs,
            keys: min(keys, 200), counts: [people, crowd]
          ).measure()
        }
      ),
    ]
    for subject in subjects where only.isEmpty || only.contains(subject.name) {
      for figure in try subject.measure() { print(figure.line) }
    }
  }
}
