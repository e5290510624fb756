package import Casework
package import Wording

/// Why one row was not taken in. No reason repeats what stands in the row: reasons are written into
/// files beside the import.
package enum ImportRefusal: Error, Hashable, Sendable {
  case row(RowProblem)
  /// Nothing stands where something must.
  case missing
  case noReference
  case noCitizenServiceNumber(BSNError)
  case noChainNumber
  case noBirthDate
  case noDate
  case noTime
  case noPostcode(PostcodeError)
  case noCoordinate(CoordinateError)
  case noYesOrNo
  /// None of the words that this column knows.
  case noneOf([Phrase])
  /// Not a colleague who is recorded here.
  case unknownOwner
  case inFuture
  /// No person that this viewer knows here.
  case unknownReference
  case unknownPerson
  /// The name or the number is that of one of these, but something contradicts it or more than one
  /// fits. Never merged by the program (DP-16).
  case maybeSame([Reference])
  /// The reference number is of a person with another citizen service number or birth date.
  case contradicts(Reference)
  /// The quality says that nobody knows the date, and there is one.
  case dateNotExpected
  /// A date of this kind came in later already, on this day.
  case laterDateKnown(CivilDate)
  /// More than one return of this person fits.
  case severalReturns(Reference)
  case decision(Refusal)
}

/// A refusal with the field that it is about, if it is about one.
struct FieldRefusal: Error {
  let field: ImportField?
  let reason: ImportRefusal

  init(_ field: ImportField?, _ reason: ImportRefusal) {
    self.field = field
    self.reason = reason
  }
}

extension ImportRefusal {
  /// Why the row was refused and what to do.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    switch self {
    case .row(.fieldCount(let expected, let found)): .rowFieldCount(expected, found: found)
    case .row(.controlCharacter): .rowControlCharacter
    case .row(.textAfterQuote): .rowTextAfterQuote
    case .missing: .cellMissing
    case .noReference: .cellNoReference
    case .noCitizenServiceNumber(let error): error.phrase
    case .noChainNumber: .noChainNumber
    case .noBirthDate: .birthDateUnreadable
    case .noDate: .cellNoDate
    case .noTime: .cellNoTime
    case .noPostcode(let error): error.phrase
    case .noCoordinate(let error): error.phrase
    case .noYesOrNo: .cellNoYesOrNo
    case .noneOf(let words): .cellNoneOf(words)
    case .unknownOwner: .cellUnknownOwner
    case .inFuture: .cellInFuture
    case .unknownReference: Refusal.unknownPerson.phrase(today: today, name: name)
    case .unknownPerson: .rowUnknownPerson
    case .maybeSame(let references): .rowMaybeSame(references.map(\.description))
    case .contradicts(let reference): .rowContradicts(reference.description)
    case .dateNotExpected: .cellDateNotExpected
    case .laterDateKnown(let day): .cellLaterDateKnown(.day(day, today: today))
    case .severalReturns(let reference): .rowSeveralReturns(reference.description)
    case .decision(let refusal): refusal.phrase(today: today, name: name)
    }
  }
}
