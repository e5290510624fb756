import Casework
import Glibc
import Ledger

/// Where a log and what belongs to it stand.
struct LogPlace {
  /// The folder as the user named it.
  let folder: String

  /// The records themselves.
  var log: String { folder + "/log" }
  /// The keys, wrapped: the only thing that is ever destroyed.
  var keyring: String { folder + "/keyring" }
  /// Import rows that were refused.
  var quarantine: String { folder + "/quarantine" }

  /// Who writes here: this device, whose id is kept in the state folder of the user.
  func writer(_ surroundings: Surroundings, _ clock: Clock) -> LogWriter {
    LogWriter(device: LogPlace.device(surroundings)) {
      UInt64(max(0, clock.now.milliseconds))
    }
  }

  /// The id of this user on this computer, drawn once. Where it cannot be kept, every start counts
  /// as a device of its own, which costs nothing but a longer list of devices.
  private static func device(_ surroundings: Surroundings) -> DeviceID {
    let path = surroundings.stateFolder + "/device"
    if let bytes = try? Files.read(path),
      let id = DeviceID(String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace })
    {
      return id
    }
    let id = DeviceID.drawn(at: Clock.system.now.milliseconds)
    try? Files.makeFolder(surroundings.stateFolder)
    try? Files.replace(path, with: Array("\(id)\n".utf8))
    return id
  }
}

extension LogPlace {
  /// Does something with the log here.
  func doing<Result>(_ work: () throws(LedgerError) -> Result) throws(Problem) -> Result {
    do throws(LedgerError) { return try work() } catch { throw .log(error, folder: folder) }
  }

  /// Does something with the keys here.
  func keeping<Result>(_ work: () throws(KeyringError) -> Result) throws(Problem) -> Result {
    do throws(KeyringError) { return try work() } catch { throw .keys(error, folder: folder) }
  }

  /// Makes keys here: what is missing on the way to the folder is no missing keyring.
  func making<Result>(_ work: () throws(KeyringError) -> Result) throws(Problem) -> Result {
    do throws(KeyringError) {
      return try work()
    } catch {
      if case .notFound = error { throw .notMade(.notFound(path: folder), in: self) }
      throw .keys(error, folder: folder)
    }
  }
}

extension Problem {
  /// Why a log was not made: what is missing on the way to its folder is no missing log.
  static func notMade(_ error: LedgerError, in place: LogPlace) -> Problem {
    if case .notFound = error {
      return .file(FileProblem(.creating, place.folder, code: ENOTDIR))
    }
    return .log(error, folder: place.folder)
  }
}
