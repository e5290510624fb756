import ArgumentParser
import Casework
import Wording

/// `keerpunt note correct REF NOTE --ground GROUND`: a privacy officer rectifies a note (AVG art. 16)
/// without reading the file: the whole note as it should have read comes from standard input. Nothing
/// of what stood there is shown, so that one officer suffices (H13). The owner of the case is told by
/// a task, and by another one to tell whoever got the note (art. 19).
struct NoteCorrect: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "correct", abstract: Phrase.noteCorrectAbstract.said)
  }

  /// Why a note is corrected.
  private enum Ground: String, CaseIterable {
    case request
    case ownFinding = "own-finding"

    var phrase: Phrase {
      switch self {
      case .request: .rectifiedOnRequest
      case .ownFinding: .rectifiedOnFinding
      }
    }
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: KeptPersonArgument

  @Argument(help: .said(.argumentNote, value: "note"))
  var note: String

  @Option(help: .said(.optionGroundOfCorrection(Choice.list(of: Ground.self)), value: "ground"))
  var ground: String

  var name: CommandName { .noteCorrect }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    guard let id = RecordID(text: note) else { throw .badNoteID(note) }
    let ground = try Choice.read(ground, for: "--ground", as: Ground.self)
    let text = try TypedText.read()
    guard !text.isEmpty else { throw .noteTextMissing }
    let session = try Session(opening: call.folder, for: .writing, call)
    guard session.viewer.role.has(.rectify) else { throw session.refusal(.rectify) }
    let person = try person.find(in: session)
    let today = call.clock.now.date
    // Whoever got the note is told within the month in which the person is (AVG art. 12(3)).
    let tasks = [
      TaskContent(title: Phrase.taskReadCorrection[.dutch], due: today),
      TaskContent(title: Phrase.taskTellReceivers[.dutch], due: today.adding(months: 1)),
    ]
    try session.decide(
      [
        .rectifyForPerson(
          person.person, id, text: text, reason: ground.phrase[.dutch], telling: tasks)
      ], at: call.clock.now)
    try call.say(.noteCorrected(person.reference.description))
    session.warn(in: call.language)
    session.close()
    return .ok
  }
}
