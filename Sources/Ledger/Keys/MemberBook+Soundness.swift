extension MemberBook {
  /// Whether the book hangs together: every admission, every grant and the whole were signed by a
  /// member, and of every label the epochs are 1, 2, 3…. The founder let themselves in; the printed keys may let somebody in as well.
  ///
  /// It proves that a member wrote the book as it is, not that they were right to: see `Keys.md`.
  var isSound: Bool {
    guard let founder = members.first, founder.admitter == founder.card.signer,
      recovery.count <= 2, generation < .max, areEpochsSound
    else { return false }
    // What may sign: by the id of the key, the key.
    var known: [SignerID: [UInt8]] = [:]
    for keys in recovery {
      let signing = RecoverySecret.signing(of: keys)
      known[UserCard.signer(of: signing)] = signing
    }
    let areAdmitted = members.allSatisfy { member in
      if member == founder { known[founder.card.signer] = founder.card.signing }
      guard let admitter = known[member.admitter] else { return false }
      known[member.card.signer] = member.card.signing
      return UserCard.isSignature(
        member.signature, of: admission(of: member.card), by: admitter)
    }
    guard areAdmitted, let last = member(author) else { return false }
    return last.card.isSignature(signature, of: signed) && areGrantsSound
  }

  private var areEpochsSound: Bool {
    let ids = Set(epochs.map(\.key))
    guard ids.count == epochs.count else { return false }
    return labels.allSatisfy { label in
      epochs(of: label).enumerated().allSatisfy { Int($1.number) == $0 + 1 }
    }
  }

  private var areGrantsSound: Bool {
    epochs.allSatisfy { epoch in
      epoch.grants.allSatisfy { grant in
        member(grant.granter)?.card
          .isSignature(grant.signature, of: statement(grant, of: epoch)) ?? false
      }
    }
  }
}
