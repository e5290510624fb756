import Foundation
import Glibc
import Testing

/// A file system of the test's own: ext4 in a file, or memory where there is no loop device. Only
/// root can mount.
private final class SmallDisk {
  let path: String
  private let isMounted: Bool

  init(_ folder: TestFolder) throws {
    path = folder.path("disk")
    let image = folder.path("image")
    let script = """
      mkdir "$1" && head -c 8388608 /dev/zero > "$2" && /usr/sbin/mkfs.ext4 -q "$2" &&
        mount -o loop "$2" "$1" || mount -t tmpfs -o size=6m tmpfs "$1"
      """
    isMounted = try Spawn.run(["/bin/sh", "-c", script, "sh", path, image]).code == 0
    if !isMounted { throw TestFailure("nothing could be mounted") }
  }

  /// Lets it be written to, or not.
  func set(_ mode: String) throws {
    guard try Spawn.run(["/bin/mount", "-o", "remount,\(mode)", path]).code == 0 else {
      throw TestFailure("cannot be mounted again as \(mode)")
    }
  }

  deinit {
    if isMounted { _ = try? Spawn.run(["/bin/umount", "-l", path]) }
  }
}

@Suite(
  "A disk that takes nothing more",
  .enabled(if: geteuid() == 0, "only root can mount a small disk"),
  .enabled(if: TmuxSession.path != nil), .timeLimit(.minutes(5)), .serialized)
struct FullDiskTests {
  let folder: TestFolder
  let program: BuiltProgram
  private let disk: SmallDisk
  let log: String
  let reference: String

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
    disk = try SmallDisk(folder)
    log = disk.path + "/log"
    let made = try program.run(
      "demo", "--write", log, "--people", "12", "--seed", "7", "--now", BuiltProgram.monday)
    guard made.code == 0 else { throw TestFailure(made.complaints) }
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "returns", "--scope", "mine", "--json")
    reference = try #require(try ItemList(list.output).items.first).ref
  }

  private func texts() throws -> [String] {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "notes", "--json")
    return try ItemList(list.output).items.compactMap(\.text)
  }

  @Test(
    "a disk that is for reading only shows nothing of a sealed log: who looks could not be noted")
  func readOnly() throws {
    try disk.set("ro")
    for arguments in [["list", "notes"], ["show", reference], ["log", "export"], []] {
      let outcome = try program.run(["--log", log, "--now", BuiltProgram.monday] + arguments)
      #expect(outcome.code == 77)
      #expect(outcome.output == "" && outcome.complaints.hasPrefix("keerpunt: "))
    }
    try disk.set("rw")
    #expect(try texts().count > 5)
  }

  @Test("of a log without seals, which holds nobody who exists, it is shown and nothing is written")
  func readOnlyTest() throws {
    let test = disk.path + "/test"
    #expect(try program.run("log", "create", "--test", test).code == 0)
    let people = try folder.write(ImportTests.people, to: "people.csv")
    #expect(try program.run("--log", test, "import", "people", people).code == 0)
    try disk.set("ro")
    let session = try TmuxSession(
      [BuiltProgram.path, "--log", test, "--now", BuiltProgram.monday],
      environment: program.variables, columns: 120, rows: 40)
    try session.waitFor("Dit logboek kan nu alleen worden gelezen.")
    try session.type("Q")
    try session.waitForEnd()
    let list = try ItemList(program.run("--log", test, "list", "caseload", "--json").output)
    #expect(list.items.count == 3)
    let added = try program.run(
      [
        "--log", test, "note", "add", list.items[0].ref, "--category", "care", "--reliability",
        "observation",
      ], input: Array("Was bij de huisarts.".utf8))
    #expect(added.code != 0 && !added.complaints.isEmpty)
    try disk.set("rw")
    let notes = try program.run("--log", test, "list", "notes", "--json").output
    #expect(try ItemList(notes).items.isEmpty)
  }
}

@Suite("Somebody without rights", .timeLimit(.minutes(5)))
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
