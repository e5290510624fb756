import Foundation
import Glibc
import Testing

/// A file system of the test's own, that only root can mount.
private final class SmallDisk {
  enum Kind: String, CaseIterable {
    case memory
    case file
  }

  let path: String
  private let filler: String
  private var isMounted = false

  init(_ folder: TestFolder, _ kind: Kind) throws {
    path = folder.path("disk")
    filler = path + "/filler"
    let script =
      switch kind {
      case .memory: "mkdir \"$1\" && mount -t tmpfs -o size=2m tmpfs \"$1\""
      case .file:
        // No blocks are kept aside for root, who would not notice otherwise that the disk is full.
        """
        mkdir "$1" && head -c 8388608 /dev/zero > "$2" && /usr/sbin/mkfs.ext4 -q -m 0 "$2" &&
          mount -o loop,errors=remount-ro "$2" "$1"
        """
      }
    let mounted = try Spawn.run(["/bin/sh", "-c", script, "sh", path, folder.path("image")])
    guard mounted.code == 0 else { throw TestFailure(mounted.output) }
    isMounted = true
  }

  deinit {
    if isMounted { _ = try? Spawn.run(["/bin/umount", "-l", path]) }
  }

  /// Whether this computer lets this user mount one.
  static func canMount(_ kind: Kind) -> Bool {
    guard geteuid() == 0, let folder = try? TestFolder() else { return false }
    return (try? SmallDisk(folder, kind)) != nil
  }

  /// Writes until nothing more fits.
  func fill() throws {
    let written = try Spawn.run(["/bin/dd", "if=/dev/zero", "of=" + filler, "bs=1024"])
    guard written.output.contains("No space left") else { throw TestFailure(written.output) }
    sync()
  }

  func makeRoom() { unlink(filler) }

  /// Lets it be read alone, while nobody has it open.
  func forbidWriting() throws {
    let mounted = try Spawn.run(["/bin/mount", "-o", "remount,ro", path])
    guard mounted.code == 0 else { throw TestFailure(mounted.output) }
  }

  /// The system finds an error on it, and from then on lets nobody write, whatever is open.
  func fail() throws {
    let device = try Spawn.run(["/bin/findmnt", "-n", "-o", "SOURCE", path]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let trigger = "/sys/fs/ext4/\(device.dropFirst("/dev/".count))/trigger_fs_error"
    try Data("test".utf8).write(to: URL(fileURLWithPath: trigger))
  }
}

@Suite(
  "A disk that takes nothing more",
  .enabled(if: SmallDisk.canMount(.memory), "only root can mount a small disk"),
  .enabled(if: TmuxSession.path != nil), .timeLimit(.minutes(20)), .serialized)
struct FullDiskTests {
  static let typed = "Zus haalt op, vrijdag om tien."

  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  /// The kinds of small disks that can be mounted here.
  private static var kinds: [SmallDisk.Kind] { SmallDisk.Kind.allCases.filter(SmallDisk.canMount) }

  /// A sealed log of invented people on a disk.
  private func makeLog(on disk: SmallDisk) throws -> String {
    let log = disk.path + "/log"
    let made = try program.run(
      "demo", "--write", log, "--people", "12", "--seed", "7", "--now", BuiltProgram.monday)
    guard made.code == 0 else { throw TestFailure(made.complaints) }
    return log
  }

  /// The first and the last of those whom the user sees on the first screen.
  private func mine(in log: String) throws -> (first: ItemList.Item, last: ItemList.Item) {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "returns", "--scope", "mine", "--json")
    let items = try ItemList(list.output).items
    let first = try #require(items.first)
    let last = try #require(items.last { $0.ref != first.ref })
    return (first, last)
  }

  private func open(_ log: String) throws -> TmuxSession {
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", log, "--now", BuiltProgram.monday],
      environment: program.variables, columns: 120, rows: 40)
    try session.waitFor("OEFENLOGBOEK")
    return session
  }

  /// A note about somebody, written and not yet saved.
  private func write(about person: ItemList.Item, in session: TmuxSession) throws {
    try session.type("/" + person.ref)
    try session.press("Enter", "Enter")
    try session.waitFor("[Kort]")
    try session.type("an")
    try session.waitFor("Notitie bij " + person.name)
    try session.type("of" + Self.typed)
    try session.waitFor(Self.typed)
  }

  private func add(about person: ItemList.Item, in log: String) throws -> BuiltProgram.Outcome {
    try program.run(
      [
        "--log", log, "--now", BuiltProgram.monday, "note", "add", person.ref, "--category", "care",
        "--reliability", "observation",
      ], input: Array("Was bij de huisarts.".utf8))
  }

  /// Fills a disk to the last byte: what is left in the last block of the log takes a few notes.
  private func fill(_ disk: SmallDisk, with log: String, about person: ItemList.Item) throws {
    try disk.fill()
    for _ in 1...40 {
      let added = try add(about: person, in: log)
      if added.code == 0 { continue }
      #expect(added.code == 74)
      #expect(added.complaints.contains("No space left on device"))
      return
    }
    throw TestFailure("the disk does not become full")
  }

  private func texts(in log: String) throws -> [String] {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "notes", "--json")
    return try ItemList(list.output).items.compactMap(\.text)
  }

  @Test(
    "a full disk: the text stays, the screen says NOT SAVED, and with room again it is saved",
    arguments: kinds)
  private func full(kind: SmallDisk.Kind) throws {
    let disk = try SmallDisk(folder, kind)
    let log = try makeLog(on: disk)
    let people = try mine(in: log)
    let session = try open(log)
    try write(about: people.first, in: session)
    try fill(disk, with: log, about: people.last)
    try session.press("C-d")
    let rows = try session.waitFor("NIET BEWAARD")
    #expect(rows.contains { $0.contains(Self.typed) })
    #expect(rows.contains { $0.contains("De schijf is vol. Maak ruimte") })
    disk.makeRoom()
    #expect(try !texts(in: log).contains(Self.typed))
    try session.press("C-d")
    try session.waitFor("Vastgelegd: notitie bij " + people.first.name)
    #expect(try texts(in: log).filter { $0 == Self.typed }.count == 1)
    try session.type("Q")
    try session.waitForEnd()
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("a full disk: who cannot be put on record as looking is shown nobody", arguments: kinds)
  private func unseen(kind: SmallDisk.Kind) throws {
    let disk = try SmallDisk(folder, kind)
    let log = try makeLog(on: disk)
    let people = try mine(in: log)
    let session = try open(log)
    try session.waitFor(String(people.first.name.prefix(8)))
    try fill(disk, with: log, about: people.last)
    try session.type("3")
    try session.waitFor("NIETS GETOOND")
    let rows = try session.rowsAtRest()
    let needles = Needles(names: [people.first, people.last])
    #expect(needles.found(in: rows.joined(separator: "\n")) == [])
    try session.press("Enter")
    #expect(needles.found(in: try session.rows().joined(separator: "\n")) == [])
    // A command shows nobody either.
    let listed = try program.run("--log", log, "list", "caseload")
    #expect(listed.code == 74)
    #expect(listed.output == "" && listed.complaints.hasPrefix("keerpunt: "))
    disk.makeRoom()
    try session.type("2")
    try session.waitFor(String(people.first.name.prefix(8)))
  }

  @Test(
    "a disk that the system closes for writing meanwhile: the text stays and nobody new is shown",
    .enabled(if: SmallDisk.canMount(.file), "no disk in a file can be mounted"))
  func closed() throws {
    let disk = try SmallDisk(folder, .file)
    let log = try makeLog(on: disk)
    let people = try mine(in: log)
    let session = try open(log)
    try write(about: people.first, in: session)
    try disk.fail()
    try session.press("C-d")
    let form = try session.waitFor("NIET BEWAARD")
    #expect(form.contains { $0.contains(Self.typed) })
    #expect(form.joined(separator: " ").contains("kan alleen worden gelezen"))
    try session.press("Escape")
    try session.waitFor("Je tekst staat nog in het formulier")
    try session.type("q")
    try session.press("Escape")
    try session.type("3")
    try session.waitFor("NIETS GETOOND")
    let rows = try session.rowsAtRest()
    #expect(Needles(names: [people.last]).found(in: rows.joined(separator: "\n")) == [])
    #expect(try program.run("log", "verify", "--log", log).code == 0)
  }

  @Test("a disk for reading only: a sealed log shows nothing, one without seals shows what it has")
  func readOnly() throws {
    let disk = try SmallDisk(folder, .memory)
    let log = try makeLog(on: disk)
    let unsealed = disk.path + "/unsealed"
    #expect(try program.run("log", "create", "--test", unsealed).code == 0)
    let people = try folder.write("achternaam\nVries\n", to: "people.csv")
    #expect(try program.run("--log", unsealed, "import", "people", people).code == 0)
    try disk.forbidWriting()
    for command in [[], ["list", "caseload"], ["log", "export"]] {
      let refused = try program.run(["--log", log] + command)
      #expect(refused.code == 77)
      #expect(refused.output == "" && refused.complaints.contains("kan alleen worden gelezen"))
    }
    let shown = try program.run("--log", unsealed, "list", "caseload")
    #expect(shown.code == 0 && shown.output.contains("Vries"))
    let added = try program.run("--log", unsealed, "import", "people", people)
    #expect(added.code == 77 && added.complaints.contains("kan alleen worden gelezen"))
  }
}

@Suite("Somebody without rights", .timeLimit(.minutes(20)))
struct NoRightsTests {
  @Test("a log of another user is refused with a reason; one that may be read is read")
  func refused() throws {
    let folder = try TestFolder()
    let program = BuiltProgram(folder)
    let log = try program.demo()
    let other = program.withoutRights()
    chmod(log + "/log", 0o500)
    let reading = try other.run("--log", log, "--now", BuiltProgram.monday, "list", "caseload")
    #expect(reading.code == 0 && reading.output.split(separator: "\n").count > 5)
    chmod(log + "/log", 0)
    let refused = try other.run("--log", log, "list", "caseload")
    #expect(refused.code == 77)
    #expect(refused.output == "" && refused.complaints.hasPrefix("keerpunt: "))
    chmod(log + "/log", 0o700)
  }
}
