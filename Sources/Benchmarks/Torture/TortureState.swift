import Glibc

/// How far torture came, kept in a file so that it goes on where it was interrupted.
///
/// The file is text: a line that names the format, the seed, then a line for each part (name, cases
/// tried, cases wrong, nanoseconds, next case) and one for each thing that went wrong, with tabs
/// between.
struct TortureState {
  /// What is known of one part.
  struct Progress {
    var tried: UInt64 = 0
    var wrong: UInt64 = 0
    var nanoseconds: UInt64 = 0
    var next: UInt64 = 0
    /// The first few things that went wrong.
    var complaints: [String] = []
  }

  enum Failure: Error, CustomStringConvertible {
    case notWritten(String, Int32)
    case notUnderstood(String)

    var description: String {
      switch self {
      case .notWritten(let path, let code):
        "\(path) cannot be written: \(String(cString: strerror(code)))."
      case .notUnderstood(let path):
        "\(path) is no state of this torture: choose another --state, or delete it."
      }
    }
  }

  private static let format = "keerpunt-torture 1"
  private static let remembered = 5

  /// Every case follows from it and its number.
  var seed: UInt64
  private(set) var parts: [String: Progress] = [:]

  /// The beginning.
  init(seed: UInt64) {
    self.seed = seed
  }

  /// What is known of a part.
  subscript(name: String) -> Progress {
    parts[name] ?? Progress()
  }

  /// Adds what a slice found.
  mutating func add(_ slice: Slice, to name: String, nanoseconds: UInt64) {
    var progress = self[name]
    progress.tried += slice.tried
    progress.wrong += UInt64(slice.wrong.count)
    progress.nanoseconds += nanoseconds
    progress.next = slice.next
    let room = max(0, TortureState.remembered - progress.complaints.count)
    progress.complaints += slice.wrong.prefix(room).map(TortureState.oneLine)
    parts[name] = progress
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Reads the file; nil when there is none.
  init?(from path: String) throws(Failure) {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var lines: [String] = []
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let start = line {
      lines.append(String(cString: start).filter { !$0.isNewline })
    }
    guard lines.count > 1, lines[0] == TortureState.format,
      let seed = UInt64(lines[1].split(separator: "\t").last ?? "")
    else { throw .notUnderstood(path) }
    self.seed = seed
    for line in lines.dropFirst(2) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let numbers = fields.dropFirst(2).compactMap { UInt64($0) }
      if fields.first == "part", fields.count == 6, numbers.count == 4 {
        parts[fields[1]] = Progress(
          tried: numbers[0], wrong: numbers[1], nanoseconds: numbers[2], next: numbers[3])
      } else if fields.first == "wrong", fields.count == 3, parts[fields[1]] != nil {
        parts[fields[1]]?.complaints.append(fields[2])
      } else {
        throw .notUnderstood(path)
      }
    }
  }

  /// Writes the file anew beside the old one and takes its place.
  func save(to path: String) throws(Failure) {
    var text = "\(TortureState.format)\nseed\t\(seed)\n"
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
      text += "part\t\(name)\t\(part.tried)\t\(part.wrong)\t\(part.nanoseconds)\t\(part.next)\n"
      for complaint in part.complaints { text += "wrong\t\(name)\t\(complaint)\n" }
    }
    let fresh = path + ".new"
    guard let file = fopen(fresh, "w") else { throw .notWritten(fresh, errno) }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0, rename(fresh, path) == 0 else {
      throw .notWritten(path, errno)
    }
  }
}
