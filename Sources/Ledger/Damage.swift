/// A stretch of the log that cannot be read, or cannot be proved. Never skipped in silence.
package struct Damage: Hashable, Sendable {
  /// What is wrong with it.
  package enum Reason: String, Hashable, Sendable {
    /// The segment's header does not match its checksum.
    case segmentHeader
    /// A segment that its successor names is not there.
    case segmentMissing
    /// A segment of another log stands in the folder.
    case foreignSegment
    /// The segment starts with another link than its predecessor ended with.
    case brokenChain
    /// The frame's header does not match its checksum.
    case frameHeader
    /// Envelope, body or link do not match: the digests differ.
    case frameContent
    /// The fill bytes or the closing length of the frame are wrong.
    case frameEnd
    /// The bytes after a torn write were changed since they were given up.
    case deadTail
    /// The file ends before the length that was vouched for.
    case missingBytes
    /// The frame is of a kind that this format does not know (suite or flags).
    case unknownFrame
    /// A frame that starts or ends a batch where none may start or end.
    case batchMarks
    /// The frame looks whole, but what would prove it is damaged.
    case unproven
    /// The frame is proved, but its envelope or body cannot be taken apart.
    case malformedRecord
    /// A frame that is not sealed in a sealed log, or the other way round.
    case wrongSuite
    /// The chain holds, but the envelope does not open with the key that it names.
    case envelopeSeal
    /// The envelope opens, but the body does not open with the key that the envelope commits to.
    case bodySeal
    /// The batch is signed by a key that no member of the log has.
    case unknownSigner
    /// The signature under the batch is not the one of its signer, or its records name several.
    case falseSignature
  }

  /// Where it starts.
  package var position: LogPosition
  /// How many bytes cannot be used; 0 when not known.
  package var length: UInt64
  /// The first record number that is lost or in doubt.
  package var firstSequence: UInt64
  /// The last one, when it is known.
  package var lastSequence: UInt64?
  /// What is wrong.
  package var reason: Reason
  /// Whom the lost record was probably about: read from an envelope that cannot be proved.
  package var claimedSubject: RecordID?
  /// The id that the lost record probably had, from the same envelope.
  package var claimedID: RecordID?

  /// Damage from its parts.
  package init(
    position: LogPosition, length: UInt64, firstSequence: UInt64, lastSequence: UInt64? = nil,
    reason: Reason, claimedSubject: RecordID? = nil, claimedID: RecordID? = nil
  ) {
    self.position = position
    self.length = length
    self.firstSequence = firstSequence
    self.lastSequence = lastSequence
    self.reason = reason
    self.claimedSubject = claimedSubject
    self.claimedID = claimedID
  }
}
