package import Casework

// The words of a narrow column: shorter than the label where the label would be cut.

extension ReturnType {
  /// How somebody returns, in at most twelve letters where the label is longer in English.
  package var shortPhrase: Phrase {
    switch self {
    case .sentenceEnd: Phrase(nl: phrase.nl, en: "full term")
    case .endLeave: Phrase(nl: phrase.nl, en: "end leave")
    case .conditionalRelease: Phrase(nl: phrase.nl, en: "conditional")
    case .prisonProgramme: Phrase(nl: phrase.nl, en: "programme")
    case .extramuralWork: Phrase(nl: phrase.nl, en: "work outside")
    case .preTrialSuspended: Phrase(nl: "schorsing", en: "suspended")
    case .preTrialLifted: Phrase(nl: "opheffing", en: "lifted")
    case .hostageEnd: Phrase(nl: "gijzeling", en: "coercion")
    case .tbsUnescorted: Phrase(nl: "tbs onbegel.", en: "tbs unescort.")
    case .sentenceInterruption: Phrase(nl: "onderbreking", en: "interruption")
    case .youthDetentionEnd: Phrase(nl: "jeugddet.", en: "youth det.")
    default: phrase
    }
  }
}

extension NoteCategory {
  /// What a note is about, in a word.
  package var shortPhrase: Phrase {
    switch self {
    case .work: Phrase(nl: "werk", en: "work")
    case .identity: Phrase(nl: "ID", en: "ID")
    case .substance: Phrase(nl: "middelen", en: "substance")
    default: phrase
    }
  }
}

extension Reliability {
  /// How sure a note is, in a word or two.
  package var shortPhrase: Phrase {
    switch self {
    case .personSays: Phrase(nl: "zegt zelf", en: "own words")
    default: phrase
    }
  }
}
