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

  /// The picture above the time line of a dossier, with how to come nearer.
  func timelinePicture(_ file: PersonFile, zoom: TimelineZoom, columns: Int) -> [DossierLine] {
    let picture = PersonTimeline(file, zoom: zoom, settings: register.settings, today: today)
    let keys = Phrase.zoomKeys(nearer: keyShown(for: .zoomIn), further: keyShown(for: .zoomOut))
    let head = Line([
      Span(picture.span.capitalised[language], .heading, bold: true),
      Span("  " + keys[language], .hint),
    ]).folded(columns: columns, hanging: 0)
    return (head + lines(of: picture, columns: columns) + [.empty]).map { DossierLine($0) }
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

  mutating func zoomTimeline(by count: Int) {
    guard let zoom = dossier?.zoom, dossier?.tab == .timeline else {
      message = Message(.zoomElsewhere, .info)
      return
    }
    dossier?.zoom = zoom.step(count)
    dossier?.top = 0
  }
}
