import Ledger

/// Where the keys of a user stand: in the user's own configuration folder, and for a demo, whose
/// passphrase is published, beside the log.
struct IdentityPlace {
  let path: String

  /// The user's own.
  init(_ surroundings: Surroundings) { path = surroundings.configurationFolder + "/identity" }

  /// A colleague's, wherever it stands.
  init(at path: String) { self.path = path }

  /// A demo's.
  init(demo place: LogPlace) { path = place.folder + "/identity" }

  var exists: Bool { Files.exists(path) }

  /// - Throws: `noIdentity` when there is none, `keys` when it is damaged.
  func read() throws(Problem) -> IdentityFile {
    guard exists else { throw .noIdentity(path) }
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(path) } catch { throw .file(error) }
    do throws(KeyringError) {
      return try IdentityFile(bytes: bytes)
    } catch {
      throw .keys(error, folder: path)
    }
  }

  func write(_ file: IdentityFile) throws(Problem) {
    do throws(FileProblem) {
      if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
      try Files.replace(path, with: file.bytes)
    } catch {
      throw .file(error)
    }
  }
}

/// The passphrase of every demo. It protects nothing, and everybody may know it.
enum DemoPassphrase {
  static var bytes: [UInt8] { Array("zwanendam-bestaat-niet".utf8) }
}
