/// What is typed and not saved yet, the writer's own editor, and copying a line.
package enum DraftTexts {
  package static var kept: Phrase {
    Phrase(
      nl:
        "Je tekst blijft als concept, alleen voor jou. Open het formulier opnieuw om verder te gaan.",
      en: "Your text stays as a draft, for you alone. Open the form again to go on.")
  }
  package static func offered(_ moment: Phrase) -> Phrase {
    Phrase(nl: "Concept van ", en: "Draft of ") + moment
      + Phrase(nl: ". Ctrl-R gooit het weg.", en: ". Ctrl-R throws it away.")
  }
  package static func notKept(_ reason: Phrase) -> Phrase {
    Phrase(
      nl: "Het concept is niet op schijf. Je tekst staat nog in het formulier. ",
      en: "The draft is not on disk. Your text is still in the form. ") + reason
  }
  package static var askThrowAway: Phrase {
    Phrase(
      nl: "Dit concept is dan weg. Nog eens Ctrl-R: weggooien. Esc: laten staan.",
      en: "This draft will be gone. Ctrl-R again: throw it away. Esc: leave it.")
  }
  package static var thrownAway: Phrase {
    Phrase(nl: "Het concept is weg.", en: "The draft is gone.")
  }
  package static var title: Phrase { Phrase(nl: "mijn concepten", en: "my drafts") }
  package static func item(_ what: Phrase, at moment: Phrase) -> Phrase {
    what + .verbatim(" · ") + moment
  }
  package static var none: Phrase {
    Phrase(nl: "Je hebt geen concepten.", en: "You have no drafts.")
  }

  package static var accessFileNoDrafts: Phrase {
    Phrase(
      nl: "wat een medewerker typte en nog niet bewaarde: een eigen werkaantekening, geen deel van"
        + " het dossier",
      en: "what an employee typed and did not save yet: a working note of their own, no part of"
        + " the file")
  }

  // MARK: The editor

  package static var editorHint: Phrase {
    Phrase(
      nl: "Ctrl-X: in je eigen tekstverwerker", en: "Ctrl-X: in your own editor")
  }
  package static var editorForLongText: Phrase {
    Phrase(
      nl: "Alleen een lange tekst gaat naar je tekstverwerker. Ga eerst naar zo'n veld.",
      en: "Only a long text goes to your editor. Go to such a field first.")
  }
  package static var editorIsOff: Phrase {
    Phrase(
      nl: "De eigen tekstverwerker staat uit in jouw organisatie. Wie beheert, zet external-editor"
        + " aan.",
      en: "The own editor is off in your organisation. Who administers it can set external-editor.")
  }
  package static var editorMissing: Phrase {
    Phrase(
      nl: "Er is geen tekstverwerker. Zet VISUAL of EDITOR, of installeer vi of nano. Je tekst is"
        + " zoals hij was.",
      en: "There is no editor. Set VISUAL or EDITOR, or install vi or nano. Your text is as it was."
    )
  }
  package static func editorFailed(_ name: String, code: Int) -> Phrase {
    Phrase(
      nl: "\(name) stopte met code \(code). Je tekst is zoals hij was.",
      en: "\(name) ended with code \(code). Your text is as it was.")
  }
  package static func editorFile(_ reason: String) -> Phrase {
    Phrase(
      nl: "Het bestand voor de tekstverwerker ging niet: \(reason). Je tekst is zoals hij was.",
      en: "The file for the editor failed: \(reason). Your text is as it was.")
  }

  // MARK: Actions

  package static var titleDrafts: Phrase { title }
  package static var footerDrafts: Phrase { Phrase(nl: "concepten", en: "drafts") }
  package static var helpDrafts: Phrase {
    Phrase(
      nl: "Wat je typte en nog niet bewaarde, om er verder mee te gaan. Alleen jij ziet het.",
      en: "What you typed and did not save yet, to go on with it. Only you see it.")
  }
  package static var titleCopyLine: Phrase { Phrase(nl: "regel kopiëren", en: "copy the line") }
  package static var footerCopyLine: Phrase { Phrase(nl: "regel", en: "line") }
  package static var helpCopyLine: Phrase {
    Phrase(
      nl:
        "De regel onder de cursor als tekst naar het klembord, een halve minuut. Wordt vastgelegd.",
      en: "The line under the cursor as text to the clipboard, for half a minute. It is recorded.")
  }
  package static var lineCopied: Phrase {
    Phrase(
      nl: "De regel staat een halve minuut op het klembord. Dat is vastgelegd.",
      en: "The line is on the clipboard for half a minute. That is on record.")
  }
}
