import Crypto

/// The Merkle tree of RFC 6962 over the leaves of the records, grown leaf by leaf.
///
/// The leaf of a frame is a leaf hash of the RFC as it stands (SHA-256 over `00` and what the record
/// is). Only the roots of the complete subtrees are kept: at most 64 digests, whatever the size.
struct MerkleTree {
  /// How many leaves there are.
  private(set) var size: UInt64 = 0
  /// The roots of the complete subtrees, the largest (and first) one first.
  private var subtrees: [Digest] = []

  /// Adds the leaf of the next record.
  mutating func add(_ leaf: Digest) {
    var node = leaf
    var rest = size
    while rest & 1 == 1, let left = subtrees.popLast() {
      node = MerkleTree.node(left, node)
      rest >>= 1
    }
    subtrees.append(node)
    size += 1
  }

  /// The root over all leaves so far; for none, the digest of nothing.
  var root: Digest {
    guard var root = subtrees.last else {
      return Digest.of(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    for left in subtrees.dropLast().reversed() { root = MerkleTree.node(left, root) }
    return root
  }

  /// SHA-256(`01` | left | right).
  static func node(_ left: Digest, _ right: Digest) -> Digest {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 16) { bytes in
      guard let start = bytes.baseAddress else { return .zero }
      start.put(UInt8(1), at: 0)
      left.store(to: start + 1)
      right.store(to: start + 33)
      return Digest.of(UnsafeRawBufferPointer(bytes))
    }
  }
}
