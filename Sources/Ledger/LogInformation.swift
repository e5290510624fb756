/// What a log may hold. It stands in the header of every segment.
package enum LogPurpose: UInt8, Sendable {
  /// Invented people, thrown away at will.
  case demo = 1
  /// Tests.
  case test = 2
  /// Real cases: only in a sealed log.
  case real = 3
}

/// Who writes: what a new segment says about its maker.
package struct LogWriter: Sendable {
  /// The device.
  package var device: DeviceID
  /// Unix time in milliseconds. Only written down, never decided on.
  package var now: @Sendable () -> UInt64

  /// A writer.
  package init(device: DeviceID, now: @escaping @Sendable () -> UInt64) {
    self.device = device
    self.now = now
  }
}

/// What the log is opened for.
package enum LogAccess: Sendable {
  /// Changes nothing, takes no lock, leaves every file as it is.
  case reading
  /// Recovers what needs it (by starting a new segment) and lets records be appended.
  case writing(LogWriter)
}

/// Sizes and times that a log keeps to.
package struct LogLimits: Sendable {
  /// A new segment is started when this many bytes would be passed. Default 64 MiB.
  package var segmentBytes: UInt64
  /// How long to wait for another process, in milliseconds. Default 5,000.
  package var lockWait: UInt64

  /// Limits, with the usual ones as default.
  package init(segmentBytes: UInt64 = 64 << 20, lockWait: UInt64 = 5_000) {
    self.segmentBytes = segmentBytes
    self.lockWait = lockWait
  }

  /// The longest body in bytes: a frame is at most 1 MiB.
  package static var longestBody: Int { 1 << 20 - 2048 }
  /// The largest batch in bytes of frames: 64 MiB.
  package static var largestBatch: Int { 64 << 20 }
}

/// Facts about a log, for a person who wants to know what stands on the disk.
package struct LogInformation: Equatable, Sendable {
  /// The id of the log.
  package var log: LogID
  /// What it may hold.
  package var purpose: LogPurpose
  /// Whether its records are sealed.
  package var isSealed: Bool
  /// The version of the format; a higher major cannot be read by an older program.
  package var formatMajor: UInt16
  /// Additive changes of the format.
  package var formatMinor: UInt16
  /// How often segments were scrubbed, all together.
  package var generation: UInt64
  /// When the first readable segment was made, Unix milliseconds.
  package var createdAt: UInt64
  /// How many segments make up the log.
  package var segments: Int
  /// How many records were appended, damaged ones included.
  package var records: UInt64
  /// Bytes of all segments together.
  package var bytes: UInt64
  /// Bytes after a torn write, left where they are and no part of the log.
  package var deadBytes: UInt64
  /// The link of the last record: 64 hexadecimal digits that stand for the whole log.
  package var head: String
}

/// What a check of every byte found.
package enum Verification: Equatable, Sendable {
  /// All is as it was written.
  case sound(LogInformation)
  /// Something is not; the first bad place first.
  case damaged(LogInformation, [Damage])
  /// Nothing can be said about it.
  case unreadable
}
