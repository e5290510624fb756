package import Wording

extension PreferenceProblem {
  /// Where it is, what is wrong, what it means and what to do.
  package var phrase: Phrase {
    .preferenceProblem(file: file, line: line, column: column, kind.phrase)
  }
}

extension PreferenceProblem.Kind {
  var phrase: Phrase {
    switch self {
    case .unreadable(let failure): .preferenceUnreadable(why: failure.phrase)
    case .unwritable(let failure): .preferenceUnwritable(why: failure.phrase)
    case .notText: .preferenceNotText
    case .syntax(let detail): .preferenceSyntax(detail: detail)
    case .unknownKey(let key, let suggestion):
      .unknownPreferenceKey(key, suggestion: suggestion)
    case .wrongType(let key, let expected):
      .wrongPreferenceType(key: key, expected: expected.phrase)
    case .empty(let key): .emptyPreference(key: key)
    case .unknownValue(let key, let value, let suggestion, let allowed):
      .unknownPreferenceValue(key: key, value: value, suggestion: suggestion, allowed: allowed)
    case .outOfRange(let key, let value, let allowed):
      .preferenceOutOfRange(key: key, value: value, allowed: allowed)
    case .unknownToken(let token, let suggestion): .unknownToken(token, suggestion: suggestion)
    case .unknownColour(let colour, let suggestion):
      .unknownColour(colour, suggestion: suggestion)
    case .missingMode: .themeWithoutMode
    case .backgroundNotPainted: .backgroundNotPainted
    case .unknownTheme(let name, let suggestion): .unknownTheme(name, suggestion: suggestion)
    case .inheritanceCycle(let chain): .themeCycle(chain)
    case .brokenParent(let name): .brokenParentTheme(name)
    case .nameTaken(let name, let file): .themeNameTaken(name, by: file)
    case .unknownContext(let context, let suggestion):
      .unknownKeyContext(context, suggestion: suggestion)
    case .unknownAction(let action, let suggestion):
      .unknownKeyAction(action, suggestion: suggestion)
    case .unknownKeyName(let key, let suggestion): .unknownKeyName(key, suggestion: suggestion)
    case .boundTwice(let chord, let line, let first, let second):
      .keyBoundTwice(chord, firstLine: line, first: first, second: second)
    case .hidesChord(let chord, let action, let hidden, let hiddenAction):
      .keyHidesChord(chord, action, hidden: hidden, hiddenAction)
    case .losesKey(let chord, let action, let lost): .keyIsLost(chord, action, lost: lost)
    }
  }
}

extension PreferenceProblem.ValueType {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: .expectsText
    case .wholeNumber: .expectsWholeNumber
    case .yesOrNo: .expectsYesOrNo
    case .table: .expectsTable
    case .colour: .expectsColour
    case .look: .expectsLook
    }
  }
}

extension FileFailure {
  fileprivate var phrase: Phrase {
    switch self {
    case .notFound: .reasonNotFound
    case .notPermitted: .reasonNotPermitted
    case .notAFile: .reasonNoFile
    case .tooLarge: .reasonTooLarge
    case .diskFull: .reasonDiskFull
    case .system(let number): .reasonSystemError(number)
    }
  }
}

extension ThemeLookupError {
  /// Which theme does not exist, and which do.
  package var phrase: Phrase {
    switch self {
    case .unknown(let name, let suggestion, let names):
      .unknownTheme(name, suggestion: suggestion) + .chooseFrom(names)
    }
  }
}
