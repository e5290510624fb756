import Canvas
import Casework
import Wording

extension Workbench {
  /// Both versions of what a form is about, once its reader pressed save on a view that others had
  /// changed: what was filled in, against what stood there, and what others recorded since.
  /// - Returns: nothing for a form that nobody came between.
  func comparison(_ form: Form, columns: Int) -> [Line] {
    guard form.arrivalsShown > 0 else { return [] }
    let isMany = form.kind.people.count > 1
    var lines = Line.wrapped(Phrase.staleForm[language], .error, columns: columns)
    lines.append(Line(Phrase.yourVersion[language], .heading, bold: true))
    let filled = form.shown.compactMap { index -> Line? in
      let before = shownAnswer(form.opened[index])
      let after = shownAnswer(form.fields[index])
      guard !after.isEmpty else { return nil }
      let label = Span("\(form.fields[index].label[language]): ", .muted)
      guard before != after, !before.isEmpty else {
        return Line([label, Span(after, before == after ? .muted : .strong)], indent: 2)
      }
      return Line([label, Span("\(before) → ", .muted), Span(after, .strong)], indent: 2)
    }
    lines += filled.isEmpty ? [Line(Phrase.nothingFilledIn[language], .muted, indent: 2)] : filled
    lines.append(Line(Phrase.otherVersion[language], .heading, bold: true))
    for change in form.arrivals {
      let name = isMany ? file(change.person).map { "\($0.name.listed): " } ?? "" : ""
      let spans = [
        Span("\(Phrase.moment(change.at, today: today)[language])  ", .muted),
        Span("\(change.by)  ", .info), Span(name, .strong),
        Span(change.what[language].oneLine, .strong),
      ]
      lines += Line(spans, indent: 2).folded(columns: columns, hanging: 4)
    }
    return lines
  }

  /// An answer on one line, as its reader sees it.
  func shownAnswer(_ field: Field) -> String {
    switch field.input {
    case .choice(let choice): choice.chosen?.label[language] ?? ""
    case .picks(let picks):
      picks.chosen.sorted().map { picks.choice.options[$0].label[language] }
        .joined(separator: ", ")
    default: field.trimmed.oneLine
    }
  }
}
