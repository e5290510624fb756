import Casework

/// Where the dialogue of lines is, beside what the screens know.
struct PlainState: Hashable, Sendable {
  /// How many rows of the list are read out at once; one, or a page.
  var view = 1
  /// The first line that was not read out yet of what is read line by line.
  var next = 0
  /// What is being read line by line; another one begins at its top.
  var reading: Reading?
  /// The next lines of it were asked for.
  var wantsMore = false
  /// The answers of the open form are read back, before it is saved.
  var isAtSummary = false
  /// Lines of a long text are being typed, up to a line with a dot alone.
  var isTyping = false
  /// What is said once, in answer to the last line.
  var reply: [String] = []
  /// Everything is said again, also what did not change.
  var saysAll = false

  /// So many lines or rows are read out at once.
  static let page = 12

  /// What is read line by line.
  enum Reading: Hashable, Sendable {
    case tab(PersonID, DossierTab)
    case card(PersonID?)
    case finder(String)
    case guide(Guide.Page)
    case batch
    case history(RecordID)
  }
}

/// What the dialogue has to say: the state of the screens in sentences.
package struct PlainPicture: Hashable, Sendable {
  /// What stands above every screen.
  var banners: [String] = []
  /// What is open: a screen, a dossier, a form.
  var place = ""
  /// What is under the cursor: a row, a field, a choice.
  var focus: [String] = []
  /// What just happened, or went wrong.
  var message: String?
  /// What was asked for by the last line.
  var reply: [String] = []
  /// All of it is wanted again.
  var saysAll = false
  /// What the program waits for.
  package var prompt = ""
  /// A passphrase is waited for, which nobody may read.
  package var isLocked = false

  /// The lines to say when another picture was said before: only what is new.
  package func lines(after old: PlainPicture?) -> [String] {
    let old = saysAll ? nil : old
    var lines: [String] = []
    if let message { lines.append(message) }
    if banners != old?.banners { lines += banners }
    if place != old?.place, !place.isEmpty { lines.append(place) }
    lines += reply
    if focus != old?.focus || lines.isEmpty { lines += focus }
    return lines
  }
}
