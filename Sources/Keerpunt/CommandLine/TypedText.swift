import Casework
import Wording

/// Words of one's own. They come from standard input, never from the command line, which other users
/// of the computer can see.
enum TypedText {
  /// The text on standard input, without the line ends after it; empty when there are only spaces.
  static func read() throws(Problem) -> String {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try StandardStreams.input() } catch { throw .file(error) }
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .inputNotUTF8 }
    while let last = text.last, last.isNewline { text.removeLast() }
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }
}
