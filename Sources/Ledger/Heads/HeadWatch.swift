/// Grows the tree while a reader goes through the log, and notes head and link at the sizes that
/// somebody will ask for.
final class HeadWatch {
  /// The head of the log at one size.
  struct Entry: Equatable {
    var root: Digest
    /// The link of the last record.
    var link: Digest
  }

  private var tree = MerkleTree()
  private var link = Digest.zero
  private var wanted: [UInt64]
  /// What the log was at the wanted sizes, as far as reading came.
  private(set) var entries: [UInt64: Entry] = [:]
  /// The first record that could not be read: from there on nothing can be said.
  private(set) var gap: UInt64?

  /// - Parameter sizes: where to note the head; 0 is left out, since every log begins that way.
  init(at sizes: some Sequence<UInt64>) {
    wanted = Set(sizes).subtracting([0]).sorted(by: >)
  }

  /// How many records were taken in, from the first on.
  var size: UInt64 { tree.size }

  /// The head over all that was taken in.
  var entry: Entry { Entry(root: tree.root, link: link) }

  /// Takes in a frame. One that came before is left out: a reader whose segment was replaced goes
  /// through it again, and compares the links itself.
  func add(_ sequence: UInt64, _ proof: FrameProof) {
    guard gap == nil, sequence > tree.size else { return }
    guard sequence == tree.size + 1 else {
      gap = tree.size + 1
      return
    }
    tree.add(proof.leaf)
    link = proof.link
    while let next = wanted.last, next <= tree.size {
      if next == tree.size { entries[next] = entry }
      wanted.removeLast()
    }
  }
}

/// What a checked frame adds to chain and tree.
struct FrameProof {
  var leaf: Digest
  var link: Digest
}
