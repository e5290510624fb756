import Casework
import Exchange
import Ledger
import Records
import Wording

extension Session {
  /// Puts on record what is about to be shown. Only when this returns may it be shown.
  /// - Throws: also when the record cannot be written: then nothing is shown.
  func record(_ showing: Showing) throws(Problem) {
    guard let record = trail.due(for: showing, at: clock.now) else { return }
    let events = try decided([.recordAccess(record)], by: viewer, at: clock.now)
    if ledger.isReadOnly {
      // Only a log without seals is ever opened for reading: it holds nobody who exists.
      guard keyring == nil else { throw .log(.readOnly, folder: place.folder) }
      return
    }
    try append(events)
    for event in events { trail.record(event) }
  }

  /// Why somebody looks who uses a command: what they said, else what carries its reason by itself.
  /// A log of invented people needs none.
  func reason(_ given: AccessReason?, automatic: AccessReason?) throws(Problem) -> AccessReason {
    if let automatic { return automatic }
    if let given { return given }
    guard ledger.purpose == .real else {
      return AccessReason(.other, words: Phrase.practiceReason[.dutch])
    }
    throw .reasonMissing
  }

  /// Puts on record that somebody opens a dossier, before it is shown.
  /// - Throws: `reasonMissing` when it is not theirs and nobody said why; the refusal of a dossier that
  ///   does not open.
  func record(
    opening file: PersonFile, because given: AccessReason?, as action: AccessAction = .opened
  ) throws(Problem) {
    let now = clock.now
    let automatic: AccessReason?
    switch register.access(to: file.id, for: viewer, on: now.date) {
    case .opens(let reason): automatic = reason
    case .asksReason: automatic = nil
    case .asksGlass, .closed: throw .unknownReference(file.reference)
    }
    try record(
      Showing(
        action,
        AccessObject(
          people: [file.id], compartments: [file.compartment], position: register.count),
        AccessResult(.shown, count: 1), because: try reason(given, automatic: automatic),
        circumstances: AccessCircumstances(of: viewer, to: file, at: now, in: register)))
  }

  /// What closes the files of the quarantine: the key of administration, which every member holds.
  var quarantineSeal: any QuarantineSeal {
    guard let keyring else { return OpenQuarantine() }
    return KeyringSeal(keyring: keyring)
  }
}

/// Closes the files of a quarantine under the key of administration.
struct KeyringSeal: QuarantineSeal {
  let keyring: Keyring
  let ending = "sealed"

  private var label: UInt8 { CompartmentLabel.number(of: .administration) }

  func name(of rows: [String]) -> String {
    (try? keyring.name(of: Array(rows.joined(separator: "\n").utf8), label)) ?? "unnamed"
  }

  func close(_ text: [UInt8]) -> [UInt8]? { try? keyring.close(text, label) }

  func open(_ file: [UInt8]) -> [UInt8]? { keyring.open(file) }
}
