import Canvas

/// A piece of text with one meaning.
struct Span: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ meaning: Meaning = .text, bold: Bool = false) {
    self.text = text
    style = Style(meaning, bold: bold)
  }
}

extension Span {
  /// The span with what only separates it from the one before, a space, a comma or a dot, as plain
  /// text: looks such as an underline belong to the words.
  fileprivate var pieces: [Span] {
    let separator = text.prefix { $0 == " " || $0 == "," || $0 == "·" }
    guard !separator.isEmpty, separator.count < text.count else { return [self] }
    var words = self
    words.text = String(text.dropFirst(separator.count))
    return [Span(String(separator)), words]
  }
}

/// A line of spans, as detail panes, tabs and overlays are made of.
struct Line: Hashable, Sendable {
  var spans: [Span]
  /// Columns from the left.
  var indent: Int

  init(_ spans: [Span] = [], indent: Int = 0) {
    self.spans = spans
    self.indent = indent
  }

  init(_ text: String, _ meaning: Meaning = .text, bold: Bool = false, indent: Int = 0) {
    self.init([Span(text, meaning, bold: bold)], indent: indent)
  }

  static let empty = Line()

  var width: Int { indent + spans.reduce(0) { $0 + displayWidth($1.text) } }

  /// The same line broken at spaces into lines of at most this many columns, the later ones indented
  /// so that they hang under the first.
  func folded(columns: Int, hanging: Int) -> [Line] {
    guard width > columns else { return [self] }
    var lines: [Line] = []
    var current: [Span] = []
    var used = indent
    func flush() {
      lines.append(Line(current, indent: lines.isEmpty ? indent : hanging))
      current = []
      used = hanging
    }
    for span in spans {
      var word = ""
      func add(_ text: String) {
        guard !text.isEmpty else { return }
        let needed = displayWidth(text)
        let isBlank = text == " "
        if used + needed > columns, !current.isEmpty { flush() }
        if isBlank, current.isEmpty, !lines.isEmpty { return }
        used += needed
        if let last = current.indices.last, current[last].style == span.style {
          current[last].text += text
        } else {
          var piece = span
          piece.text = text
          current.append(piece)
        }
      }
      for character in span.text {
        if character == " " {
          add(word)
          word = ""
          add(" ")
        } else {
          word.append(character)
        }
      }
      add(word)
    }
    if !current.isEmpty { flush() }
    return lines
  }

  /// The text broken at spaces into lines of at most this many columns; a word longer than a line is
  /// broken where it must. Line feeds in the text stay.
  static func wrapped(
    _ text: String, _ meaning: Meaning = .text, columns: Int, indent: Int = 0
  ) -> [Line] {
    let room = max(1, columns - indent)
    var lines: [Line] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var current = ""
      var used = 0
      func flush() {
        lines.append(Line(current, meaning, indent: indent))
        current = ""
        used = 0
      }
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        var rest = String(word)
        var width = displayWidth(rest)
        if used > 0, used + 1 + width > room { flush() }
        while width > room {
          var piece = ""
          while let next = rest.first, displayWidth(piece + String(next)) <= room || piece.isEmpty {
            piece.append(next)
            rest.removeFirst()
          }
          lines.append(Line(piece, meaning, indent: indent))
          width = displayWidth(rest)
        }
        if used > 0 {
          current += " "
          used += 1
        }
        current += rest
        used += width
      }
      flush()
    }
    return lines
  }
}

extension Canvas {
  /// Draws spans one after another.
  /// - Parameter selected: draws the line as the one that the cursor is on.
  /// - Returns: columns used.
  @discardableResult
  mutating func draw(
    _ spans: [Span], at point: Point, within columns: Int, selected: Bool = false
  ) -> Int {
    var column = point.column
    let end = min(point.column + columns, size.columns)
    for span in spans {
      for piece in span.pieces {
        guard column < end else { break }
        var style = piece.style
        style.isSelected = selected
        column += write(
          piece.text, at: Point(column: column, row: point.row), style: style,
          within: end - column)
      }
    }
    return column - point.column
  }

  /// Draws lines from the top of a rectangle; those that do not fit are left out.
  mutating func draw(_ lines: some Sequence<Line>, in rect: Rect) {
    for (offset, line) in lines.enumerated() {
      guard offset < rect.size.rows else { return }
      draw(
        line.spans,
        at: Point(column: rect.origin.column + line.indent, row: rect.origin.row + offset),
        within: rect.size.columns - line.indent)
    }
  }
}
