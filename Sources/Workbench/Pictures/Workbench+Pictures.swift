import Canvas
import Casework
import Wording

extension Workbench {
  /// A picture, or for who hears the screens what it says.
  func lines(of picture: some Picture, columns: Int) -> [Line] {
    plain == nil
      ? picture.lines(language, columns: columns)
      : picture.words.map { Line($0.capitalised[language]) }
  }

  /// The picture above the time line of a dossier.
  func timelinePicture(
    _ file: PersonFile, of dossier: Dossier, columns: Int
  ) -> [DossierLine] {
    let picture = timeline(file, of: dossier)
    let head = Line(picture.span.capitalised[language], .heading, bold: true)
    return ([head] + lines(of: picture, columns: columns) + [.empty]).map { DossierLine($0) }
  }

  private func timeline(_ file: PersonFile, of dossier: Dossier) -> PersonTimeline {
    PersonTimeline(
      file, zoom: dossier.zoom, shift: dossier.shift, settings: register.settings, today: today)
  }

  /// The six conditions over the weeks, above their histories.
  func conditionPicture(_ file: PersonFile, columns: Int) -> [DossierLine] {
    guard let item = file.currentReturn else { return [] }
    let head = Line(Phrase.stripHead.capitalised[language], .heading, bold: true)
    let strip = ConditionStrip(item, today: today)
    let legend =
      plain == nil ? Line(strip.legend[language], .muted).folded(columns: columns, hanging: 0) : []
    return ([head] + lines(of: strip, columns: columns) + legend + [.empty])
      .map { DossierLine($0) }
  }

  /// Shows less time (-1) or more (1), around the same day.
  mutating func zoomTimeline(by count: Int) {
    guard let zoom = dossier?.zoom, dossier?.tab == .timeline else {
      message = Message(.zoomElsewhere, .info)
      return
    }
    dossier?.zoom = zoom.step(count)
    dossier?.top = 0
  }

  /// Shows an earlier (-1) or a later (1) time, as far as anything stands there.
  mutating func moveTimeline(by direction: Int) {
    guard let dossier, dossier.tab == .timeline, let file = file(dossier.person) else {
      message = Message(.zoomElsewhere, .info)
      return
    }
    guard let days = timeline(file, of: dossier).step(direction) else {
      message = Message(direction < 0 ? .nothingEarlier : .nothingLater, .info)
      return
    }
    self.dossier?.shift += days
    self.dossier?.top = 0
  }
}
