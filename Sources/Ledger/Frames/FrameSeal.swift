import Crypto
import FoundationEssentials

/// Seals and opens the parts of a frame: AES-256-GCM with a random nonce, the tag behind the
/// ciphertext. What binds a part to its place is authenticated with it.
final class FrameSeal {
  static let tagLength = 16
  /// How much longer a body gets that is sealed to the auditors: an encapsulated key and a tag.
  static let auditorsLength = 1_136
  private static let nonceLength = 12
  /// ASCII, in front of what is signed under a batch, so that no other signature of the same key
  /// can be taken for one.
  private static let batchContext = Array("RLOG-BATCH-1".utf8)

  /// Where in the header of a frame a nonce stands.
  enum Nonce: Int {
    case envelope = 24
    case body = 36
  }

  private let place = UnsafeMutableRawBufferPointer.allocate(byteCount: 32, alignment: 16)

  deinit {
    place.deallocate()
  }

  /// What an envelope is bound to: its log, and suite and key id of its frame.
  func place(ofEnvelopeAt frame: UnsafeRawPointer, in log: LogID) -> UnsafeRawBufferPointer {
    if let start = place.baseAddress {
      log.store(to: start)
      (start + 16).copyMemory(from: frame + 48, byteCount: 12)
    }
    return UnsafeRawBufferPointer(rebasing: place[..<28])
  }

  /// What a body is bound to: its envelope, as it stands in the frame.
  func place(ofBodyAt digest: Digest) -> UnsafeRawBufferPointer {
    if let start = place.baseAddress { digest.store(to: start) }
    return UnsafeRawBufferPointer(place)
  }

  /// Seals `plain`, writes a new nonce into the frame's header, and ciphertext and tag to `target`.
  func seal(
    _ plain: UnsafeRawBufferPointer, with key: SymmetricKey, place: UnsafeRawBufferPointer,
    nonce: Nonce, of frame: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer
  ) throws {
    let box = try AES.GCM.seal(plain, using: key, nonce: AES.GCM.Nonce(), authenticating: place)
    box.nonce.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress {
        (frame + nonce.rawValue).copyMemory(from: base, byteCount: FrameSeal.nonceLength)
      }
    }
    for (part, offset) in [(box.ciphertext, 0), (box.tag, plain.count)] {
      part.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress {
          (target + offset).copyMemory(from: base, byteCount: bytes.count)
        }
      }
    }
  }

  /// Opens what `seal` wrote; nil when it is not what was sealed with this key, at this place.
  func open(
    _ sealed: UnsafeRawBufferPointer, with key: SymmetricKey, place: UnsafeRawBufferPointer,
    nonce: Nonce, of frame: UnsafeRawPointer
  ) -> Data? {
    let cut = sealed.count - FrameSeal.tagLength
    guard cut > 0 else { return nil }
    let nonce = UnsafeRawBufferPointer(
      start: frame + nonce.rawValue, count: FrameSeal.nonceLength)
    guard
      let box = try? AES.GCM.SealedBox(
        nonce: AES.GCM.Nonce(data: nonce),
        ciphertext: UnsafeRawBufferPointer(rebasing: sealed[..<cut]),
        tag: UnsafeRawBufferPointer(rebasing: sealed[cut...]))
    else { return nil }
    return try? AES.GCM.open(box, using: key, authenticating: place)
  }

  /// What is signed under a batch: context, log, and the leaves in order.
  static func message(for leaves: some Sequence<Digest>, in log: LogID) -> [UInt8] {
    var message = batchContext
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 16) { bytes in
      guard let start = bytes.baseAddress else { return }
      log.store(to: start)
      message += bytes[..<16]
      for leaf in leaves {
        leaf.store(to: start)
        message += bytes
      }
    }
    return message
  }
}
