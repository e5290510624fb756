/// What can go wrong with a log. Wording turns each into a sentence.
package enum LedgerError: Error, Equatable, Sendable {
  /// There is no folder, or no log in it.
  case notFound(path: String)
  /// A log already stands there.
  case alreadyExists(path: String)
  /// The system does not let this user read (or write) the folder.
  case noPermission(path: String)
  /// The file system can only be read now, whoever asks.
  case readOnlyFileSystem(path: String)
  /// A newer program wrote this log. Nothing was changed.
  case newerFormat(major: UInt16, minor: UInt16, known: UInt16)
  /// A log of real cases must be sealed: it is made, and opened, with keys.
  case realLogRefused
  /// The log is sealed, and no keys were given: its records cannot be read or added to.
  case sealed(path: String)
  /// Keys were given, but the log is not sealed: nothing may be written here in the belief that it
  /// is.
  case notSealed(path: String)
  /// A key that the batch needs cannot be had. Nothing was written.
  case keys(KeyringError)
  /// Files in this folder may only be appended to (the attribute of the file system), so nothing
  /// can be scrubbed until an administrator lifts that.
  case appendOnly(path: String)
  /// Not one segment can be read, so nothing is known about the log.
  case unreadable(path: String)
  /// Another process holds the lock; its process id when it could be read.
  case busy(holder: Int32?)
  /// Nothing of the batch was acknowledged. What failed last.
  case notSaved(DiskError)
  /// An earlier batch could not be saved, or the log was opened for reading.
  case readOnly
  /// Reading failed.
  case disk(DiskError)
  /// The draft with this index (from 0) does not fit a frame, or its author is too long.
  case recordTooLarge(index: Int)
  /// The batch is larger than one batch may be.
  case batchTooLarge(bytes: Int, limit: Int)
  /// The folder stands on a file system on which locks and syncs cannot be relied on; its type.
  case sharedFileSystem(type: String, path: String)
  /// Others own, may change or may read this folder or file, and this user cannot mend that: the
  /// item (empty for the folder itself), its owner's user number, and its mode.
  case unsafeRights(item: String, owner: UInt32, mode: UInt32, path: String)
}

/// A call to the disk that failed.
package struct DiskError: Error, Hashable, Sendable {
  /// The calls that the ledger makes.
  package enum Call: String, Sendable {
    case openFolder, list, open, size, read, append, write, syncData, sync, syncFolder, lock
    case rename, remove, rights
  }

  /// Which call.
  package var call: Call
  /// The system's error number (errno); 0 when fewer bytes were written than asked.
  package var code: Int32
  /// The file, without its folder; empty for the folder itself.
  package var file: String

  /// An error from its parts.
  package init(_ call: Call, code: Int32, file: String = "") {
    self.call = call
    self.code = code
    self.file = file
  }
}
