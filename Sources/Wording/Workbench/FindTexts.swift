/// What the screens say about searching, saved views and a row that moves under the cursor.
extension Phrase {
  package static var titleChooseView: Phrase {
    Phrase(nl: "weergave kiezen", en: "choose a view")
  }
  package static var footerChooseView: Phrase { Phrase(nl: "weergaven", en: "views") }
  package static var helpChooseView: Phrase {
    Phrase(
      nl: "De bewaarde weergaven met hun aantal: een letter opent, + bewaart, - haalt weg.",
      en: "The saved views with their counts: a letter opens, + saves, - removes.")
  }
  package static var titleSaveView: Phrase {
    Phrase(nl: "weergave bewaren", en: "save this view")
  }
  package static var footerSaveView: Phrase { Phrase(nl: "bewaar", en: "save") }
  package static var helpSaveView: Phrase {
    Phrase(
      nl: "Bewaart wat je nu zoekt, van wie en in welke volgorde, onder een naam en een letter.",
      en: "Keeps what you search, whose cases and the order, under a name and a letter.")
  }

  package static var completionKeys: Phrase {
    Phrase(
      nl: "Tab volgende   Shift-Tab vorige   typen gaat verder   Esc sluit",
      en: "Tab next   Shift-Tab previous   typing goes on   Esc closes")
  }
  package static var nothingToComplete: Phrase {
    Phrase(nl: "Hier is niets om aan te vullen.", en: "There is nothing to complete here.")
  }

  /// Words were not found as they were typed.
  package static var nearly: Phrase { Phrase(nl: "lijkt op", en: "close to") }

  package static func unsearched(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 tekst dicht, niet doorzocht", en: "1 text closed, not searched")
      : Phrase(
        nl: "\(count) teksten dicht, niet doorzocht", en: "\(count) texts closed, not searched")
  }

  package static var viewsTitle: Phrase { Phrase(nl: "Weergaven", en: "Views") }
  package static var viewsKeys: Phrase {
    Phrase(
      nl: "Enter opent   + bewaart deze lijst   - haalt weg   Esc terug",
      en: "Enter opens   + saves this list   - removes   Esc back")
  }
  package static var saveViewTitle: Phrase { Phrase(nl: "Weergave bewaren", en: "Save view") }
  package static var saveViewKeys: Phrase {
    Phrase(nl: "Enter bewaart   Tab verder   Esc terug", en: "Enter saves   Tab next   Esc back")
  }
  package static var viewName: Phrase { Phrase(nl: "Naam", en: "Name") }
  package static var viewKey: Phrase { Phrase(nl: "Letter", en: "Letter") }
  package static var viewNameHint: Phrase {
    Phrase(nl: "Een / maakt een map: Maandag/…", en: "A / makes a folder: Monday/…")
  }
  package static var viewNeedsName: Phrase {
    Phrase(nl: "De weergave heeft nog geen naam.", en: "The view has no name yet.")
  }
  package static var viewKeyTaken: Phrase {
    Phrase(
      nl: "Deze letter opent al iets anders. Kies een andere.",
      en: "This letter opens something else already. Choose another.")
  }
  package static var viewsNotHere: Phrase {
    Phrase(nl: "Deze lijst is niet te bewaren.", en: "This list cannot be saved as a view.")
  }
  package static func viewSaved(_ name: String) -> Phrase {
    Phrase(nl: "Weergave bewaard: \(name)", en: "View saved: \(name)")
  }
  package static func viewOpened(_ name: String) -> Phrase {
    Phrase(nl: "Weergave: \(name)", en: "View: \(name)")
  }
  package static func viewRemoved(_ name: String) -> Phrase {
    Phrase(nl: "Weergave weggehaald: \(name)", en: "View removed: \(name)")
  }
  package static var standardViewStays: Phrase {
    Phrase(
      nl: "Deze weergave hoort bij Keerpunt en blijft.",
      en: "This view belongs to Keerpunt and stays.")
  }
  package static var viewOnlyForNow: Phrase {
    Phrase(nl: "alleen tot je stopt", en: "only until you stop")
  }
  /// What was left out of the search that a view or a start brought back.
  package static func filterLeftOut(_ problem: Phrase) -> Phrase {
    Phrase(
      nl: "De zoekopdracht is weggelaten. \(problem.nl)",
      en: "The search was left out. \(problem.en)")
  }

  package static var viewsFileBroken: Phrase {
    Phrase(
      nl: "Je weergaven en je plaats zijn niet te lezen. Ze zijn weggelaten; je begint opnieuw.",
      en: "Your views and your place cannot be read. They were left out; you start anew.")
  }
  package static var searchForgotten: Phrase {
    Phrase(
      nl: "Een zoekopdracht is weg: ze leidde naar iemand die is gewist of die jij niet meer ziet.",
      en: "A search is gone: it led to somebody who was erased or whom you no longer see.")
  }

  package static var rowGoneSinceLastTime: Phrase {
    Phrase(
      nl: "De regel van de vorige keer staat hier niet meer; de cursor staat op de volgende.",
      en: "The row of last time is not here any more; the cursor is on the next one.")
  }

  /// The row under the cursor stands lower or higher than before.
  package static func rowMoved(_ name: String, isLower: Bool) -> Phrase {
    isLower
      ? Phrase(nl: "\(name) staat nu lager", en: "\(name) is lower now")
      : Phrase(nl: "\(name) staat nu hoger", en: "\(name) is higher now")
  }
  package static func rowLeft(_ name: String) -> Phrase {
    Phrase(nl: "\(name) staat niet meer in deze lijst", en: "\(name) left this list")
  }
  /// Why: what a colleague recorded.
  package static func changed(by who: String, _ what: Phrase) -> Phrase {
    Phrase(nl: ", door \(who): \(what.nl)", en: ", by \(who): \(what.en)")
  }
  package static var becauseOfTime: Phrase {
    Phrase(nl: ": de tijd liep door", en: ": time went on")
  }
}
