import Canvas
import Wording

/// Where everything stands on a screen of a given size.
struct Layout: Hashable, Sendable {
  /// Below this nothing can be read; one line says so.
  static let smallest = Size(columns: 40, rows: 10)

  var title: Rect
  var banners: Rect
  var tabs: Rect
  /// What the list shows: scope, news, filter, count.
  var head: Rect
  /// The heads of the columns.
  var columns: Rect
  var list: Rect
  /// Details of the focused row; empty on small screens.
  var detail: Rect
  /// The detail stands beside the list, not under it.
  var isBeside: Bool
  var message: Rect
  var footer: Rect
  /// Everything between the tabs and the message, for a dossier.
  var body: Rect

  init(_ size: Size, banners count: Int) {
    let width = size.columns
    func row(_ index: Int, rows: Int = 1) -> Rect {
      Rect(column: 0, row: index, columns: width, rows: max(0, rows))
    }
    title = row(0)
    // A small screen keeps its rows for the work: there the first banner stands for all.
    let bannerRows = min(count, size.rows < 16 ? 1 : count)
    banners = row(1, rows: bannerRows)
    let tabRow = 1 + bannerRows
    tabs = row(tabRow)
    let top = tabRow + 2
    footer = row(size.rows - 1)
    message = row(size.rows - 2)
    let bodyRows = size.rows - 2 - top
    body = row(top, rows: bodyRows)
    isBeside = width >= 120
    var listWidth = width
    var listRows = bodyRows
    detail = Rect(column: 0, row: 0, columns: 0, rows: 0)
    if isBeside {
      listWidth = max(80, width * 60 / 100)
      detail = Rect(
        column: listWidth + 2, row: top, columns: width - listWidth - 3, rows: bodyRows)
    } else if width >= 80, bodyRows >= 14 {
      let rows = max(6, bodyRows * 2 / 5)
      listRows = bodyRows - rows - 1
      detail = row(top + listRows + 1, rows: rows)
    }
    head = Rect(column: 0, row: top, columns: listWidth, rows: 1)
    columns = Rect(column: 0, row: top + 1, columns: listWidth, rows: 1)
    list = Rect(column: 0, row: top + 2, columns: listWidth, rows: max(0, listRows - 2))
  }
}

extension Workbench {
  var layout: Layout { Layout(size, banners: bannerLines.count) }

  /// The banners, on one line where they fit on one, because every row is worth a person.
  var bannerLines: [String] {
    let texts = banners.map { $0[language] }
    let joined = texts.joined(separator: " · ")
    return displayWidth(joined) <= size.columns - 2 && !texts.isEmpty ? [joined] : texts
  }

  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  var listRect: Rect { layout.list }
}
