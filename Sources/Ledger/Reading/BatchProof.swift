/// Gathers from the frames of one batch what is needed to check its signature.
struct BatchProof {
  private var startsWhole = false
  private var signature: [UInt8]?
  private var signer: SignerID?
  private var namesSeveral = false
  private var isFirst = true

  /// Every frame of the batch, in order.
  mutating func take(_ frame: Frame, at start: UnsafeRawPointer) {
    if isFirst { startsWhole = frame.startsBatch }
    isFirst = false
    guard frame.isSigned else { return }
    signature = [UInt8](
      UnsafeRawBufferPointer(
        start: start + frame.signatureOffset, count: Frame.signatureLength))
  }

  /// Every envelope of it that could be opened.
  mutating func take(_ content: EnvelopeReader.Content?) {
    guard let named = content?.signer else { return }
    if let signer, signer != named { namesSeveral = true }
    signer = named
  }

  /// What is wrong with the signature. Nil too when that cannot be said: half of the batch was
  /// lost, or none of it opens, so that its signer is not known.
  func fault(
    _ proofs: [FrameProof], in log: LogID, _ keys: (any FrameKeys)?
  ) -> Damage.Reason? {
    guard let keys, startsWhole, let signature, let signer else { return nil }
    guard !namesSeveral else { return .falseSignature }
    let message = FrameSeal.message(for: proofs.lazy.map(\.leaf), in: log)
    switch keys.isSignature(signature, of: message, by: signer) {
    case nil: return .unknownSigner
    case false?: return .falseSignature
    case true?: return nil
    }
  }
}
