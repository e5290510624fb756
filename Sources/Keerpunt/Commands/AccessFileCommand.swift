import ArgumentParser
import Casework
import Exchange
import Ledger
import Wording

/// `keerpunt access file REF`: everything that is held about somebody, to hand over (AVG art. 15;
/// domain.md H14). Of real people it takes two: who compiles, and somebody who may read what is in it.
struct AccessFileCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "file", abstract: Phrase.accessFileAbstract.said)
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument
  @OptionGroup var second: SecondPersonOptions

  @Option(help: .said(.optionViews, value: "file"))
  var views: String?

  @Option(parsing: .singleValue, help: .said(.optionLeaveOut, value: "id"))
  var leaveOut: [String] = []

  @Option(help: .said(.optionException(Choice.list(of: AccessException.self)), value: "ground"))
  var exception: String = AccessException.others.rawValue

  @Option(help: .said(.optionOut, value: "file"))
  var out: String?

  var name: CommandName { .accessFile }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let exception = try Choice.read(exception, for: "--exception", as: AccessException.self)
    let hidden = try leaveOut.map { text throws(Problem) in
      guard let id = RecordID(text: text) else { throw Problem.badRecordID(text) }
      return id
    }
    let reason = hidden.isEmpty ? "" : try TypedText.read()
    let today = call.clock.now.date
    guard hidden.isEmpty || !reason.isEmpty else { throw .refused(.reasonMissing, today: today) }
    let told = try views.map { path throws(Problem) in try AccessFileCommand.read(path) }
    let session = try Session(opening: call.folder, for: .reading, call)
    let colleague =
      session.ledger.purpose == .real ? try second.unlock(beside: session, call) : nil
    if let colleague { try checkKeys(of: session, beside: colleague) }
    let kept = try person.find(in: session)
    func filesToHandOver() throws(Problem) -> [PersonFile] {
      do throws(Refusal) {
        return try session.register.filesToHandOver(
          of: kept.person, by: session.viewer, with: colleague?.viewer)
      } catch { throw .refused(error, today: today) }
    }
    let found = try filesToHandOver()
    guard let request = found.lazy.compactMap(\.requestToAnswer).first else {
      throw .refused(.identityNotChecked, today: today)
    }
    let people = Set(found.map(\.id))
    let known = session.viewer.sees(.audit) ? session.accesses.views(of: people) : nil
    // The texts of notes open once it is on record who hands them over.
    try record(people.sorted(), session, colleague, call)
    session.showTexts(of: people)
    let files = try filesToHandOver()
    let omissions = hidden.map {
      AccessOmission(note: $0, exception: exception, reason: reason)
    }
    guard
      let file = AccessFile(
        of: files, answering: request, views: told ?? known, leavingOut: omissions,
        in: session.register, on: today)
    else { throw .refused(.identityNotChecked, today: today) }
    let text = file.text(call.language)
    if let out {
      guard !Files.exists(out) else { throw .outputExists(out) }
      do throws(FileProblem) { try Files.replace(out, with: Array(text.utf8)) } catch {
        throw .file(error)
      }
      try call.say(.accessFileWritten(kept.reference.description))
    } else {
      try StandardStreams.print(text)
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  /// What is handed over is read with the keys of who compiles: what only the second can open would
  /// be missing, and nobody would know.
  private func checkKeys(of session: Session, beside colleague: SecondPerson) throws(Problem) {
    guard let keyring = session.keyring else { return }
    let missing = colleague.viewer.compartments.intersection(Compartment.aboutPeople)
      .subtracting(keyring.compartments)
    guard missing.isEmpty else {
      throw .accessFileLacksKeys(missing.sorted(), session.viewer.user.text)
    }
  }

  /// Both are on record before anything is handed over.
  private func record(
    _ people: [PersonID], _ session: Session, _ colleague: SecondPerson?, _ call: Invocation
  ) throws(Problem) {
    let showing = Showing(
      .exported,
      AccessObject(
        people: people, compartments: session.viewer.compartments,
        position: session.register.count),
      AccessResult(.shown, count: people.count), because: AccessReason(.dataRequest))
    try colleague?.record(showing, beside: session, call)
    try session.record(showing)
  }

  private static func read(_ path: String) throws(Problem) -> [AccessAccount] {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(path) } catch { throw .file(error) }
    guard let views = AccessViews.read(bytes) else { throw .badViews(path) }
    return views
  }
}
