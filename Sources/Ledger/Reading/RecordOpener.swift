import Crypto
import FoundationEssentials

/// Takes frames apart that the chain has proved; opens them with the keys that are held.
final class RecordOpener {
  /// What became of a frame.
  enum Outcome {
    /// All that was wanted of it.
    case record(EnvelopeReader.Content)
    /// A record with its body left sealed, as was wanted.
    case sealedBody(EnvelopeReader.Content)
    /// Nothing to hand out and nothing wrong: a key is not held or was destroyed, or the frame was
    /// scrubbed. The envelope, when that much could be opened.
    case closed(EnvelopeReader.Content?)
    /// Not what was sealed, or not a record; what its envelope says, when that is proved.
    case damaged(Damage.Reason, EnvelopeReader.Content?)
  }

  private let keys: (any FrameKeys)?
  private let opensBodies: Bool
  /// The kinds whose bodies stay sealed. Bodies that are not sealed are handed out all the same.
  var closedKinds: Set<UInt16> = []
  private let sealing = FrameSeal()
  private var envelopes = EnvelopeReader()

  /// - Parameters:
  ///   - keys: nil for a log that is not sealed; in a sealed one everything is closed then.
  ///   - opensBodies: false where envelopes are enough: bodies are empty then.
  init(keys: (any FrameKeys)?, opensBodies: Bool) {
    self.keys = keys
    self.opensBodies = opensBodies
  }

  /// Takes one frame apart. All of it is in memory.
  func open(_ frame: Frame, at start: UnsafeRawPointer, of log: LogID) -> Outcome {
    guard frame.isSealed else { return plain(frame, at: start) }
    guard frame.hasEnvelope, let keys,
      let key = keys.envelopeKey(start.number(KeyID.self, at: 52))
    else { return .closed(nil) }
    let sealed = UnsafeRawBufferPointer(
      start: start + Frame.headerLength, count: frame.envelopeLength)
    let place = sealing.place(ofEnvelopeAt: start, in: log)
    guard let bytes = sealing.open(sealed, with: key, place: place, nonce: .envelope, of: start)
    else { return .damaged(.envelopeSeal, nil) }
    let content = bytes.withUnsafeBytes { raw in
      raw.baseAddress.flatMap { envelopes.read($0, count: raw.count) }
    }
    guard let content, content.signer != nil else { return .damaged(.malformedRecord, nil) }
    guard opensBodies else { return .record(content) }
    guard frame.hasBody else { return .closed(content) }
    guard !closedKinds.contains(content.draft.kind) else { return .sealedBody(content) }
    return body(of: content, frame, at: start, keys)
  }

  private func body(
    of content: EnvelopeReader.Content, _ frame: Frame, at start: UnsafeRawPointer,
    _ keys: any FrameKeys
  ) -> Outcome {
    let sealed = UnsafeRawBufferPointer(
      start: start + frame.bodyOffset, count: frame.bodyLength)
    let place = frame.envelopeDigest(start)
    guard let commitment = content.commitment else {
      return keys.openForAuditors(sealed, place: place).map { bytes in
        bytes.withUnsafeBytes { record(content, $0) }
      } ?? .closed(content)
    }
    guard
      let key = keys.bodyKey(
        compartment: content.draft.compartment, subject: content.draft.subject,
        commitment: commitment)
    else { return .closed(content) }
    let bound = sealing.place(ofBodyAt: place)
    guard let bytes = sealing.open(sealed, with: key, place: bound, nonce: .body, of: start)
    else { return .damaged(.bodySeal, content) }
    return bytes.withUnsafeBytes { record(content, $0) }
  }

  private func plain(_ frame: Frame, at start: UnsafeRawPointer) -> Outcome {
    guard let content = envelopes.read(start + Frame.headerLength, count: frame.envelopeLength)
    else { return .damaged(.malformedRecord, nil) }
    guard opensBodies else { return .record(content) }
    return record(
      content,
      UnsafeRawBufferPointer(start: start + frame.bodyOffset, count: frame.bodyLength))
  }

  /// - Parameter padded: the body with its length in front and its fill behind.
  private func record(
    _ content: EnvelopeReader.Content, _ padded: UnsafeRawBufferPointer
  ) -> Outcome {
    guard let start = padded.baseAddress,
      let body = Body.decode(start, padded: padded.count)
    else { return .damaged(.malformedRecord, content) }
    var content = content
    content.draft.body = body
    return .record(content)
  }
}
