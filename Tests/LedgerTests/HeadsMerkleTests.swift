import Testing

@testable import Ledger

@Suite("Heads: the Merkle tree")
struct HeadsMerkleTests {
  /// The inputs and roots that implementations of RFC 6962 are usually checked with.
  static let vectors: [(input: [UInt8], root: String)] = [
    ([], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    ([0x00], "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
    ([0x10], "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
    ([0x20, 0x21], "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
    ([0x30, 0x31], "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
    (
      [0x40, 0x41, 0x42, 0x43],
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"
    ),
    (
      Array(0x50...0x57),
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"
    ),
    (
      Array(0x60...0x6F),
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    ),
  ]

  static func digest(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { Digest.of($0) }
  }

  /// The root as the RFC writes it down: split at the largest power of two below the size.
  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return digest([]) }
    guard leaves.count > 1 else { return first }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return digest([1] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
  }

  @Test("the known inputs have the known roots")
  func known() {
    var tree = MerkleTree()
    #expect(
      tree.root.hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for vector in HeadsMerkleTests.vectors {
      tree.add(HeadsMerkleTests.digest([0] + vector.input))
      #expect(tree.root.hexadecimal == vector.root)
    }
  }

  @Test("grown leaf by leaf it has the root of the recursive rule, at every size to 300")
  func everySize() {
    var tree = MerkleTree()
    var leaves: [Digest] = []
    for size in 0...300 {
      #expect(tree.size == UInt64(size))
      #expect(tree.root == HeadsMerkleTests.root(leaves[...]))
      let leaf = HeadsMerkleTests.digest([0, UInt8(size & 0xFF), UInt8(size >> 8)])
      tree.add(leaf)
      leaves.append(leaf)
    }
  }

  /// Leaves computed from the bytes of the file as the page about the format says.
  static func leaves(in segment: [UInt8]) -> [Digest] {
    var leaves: [Digest] = []
    var at = SegmentHeader.length
    while at < segment.count {
      func number(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reversed().reduce(0) { $0 << 8 | Int(segment[at + offset + $1]) }
      }
      let (total, envelope, body) = (number(4, 4), number(16, 2), number(20, 4))
      let middle = at + 64 + envelope
      leaves.append(
        digest(
          [0] + segment[(at + 24)..<(at + 60)] + segment[(at + 16)..<(at + 18)]
            + segment[(at + 20)..<(at + 24)]
            + digest(Array(segment[(at + 64)..<middle])).bytes
            + digest(Array(segment[middle..<(middle + body)])).bytes))
      at += total
    }
    return leaves
  }

  @Test("the head of a log is the root over the leaves in its files", arguments: [false, true])
  func ofFile(isSealed: Bool) throws {
    let disk = SimulatedDisk(seed: 1)
    let keys = isSealed ? SimulatedKeys() : nil
    let ledger = try Sample.create(Workload.path, on: disk, keys: keys)
    ledger.watchHeads(seen: [])
    for number in 1...21 {
      try ledger.append([Sample.draft(number * 2), Sample.draft(number * 2 + 1)])
      try ledger.readNew { _ in }
      let head = try #require(try ledger.signHead(nil))
      let bytes = try #require(disk.contents(of: SegmentHeader.name(1), in: Workload.path))
      let leaves = HeadsMerkleTests.leaves(in: bytes)
      #expect(
        head
          == Checkpoint(
            log: Sample.log, size: UInt64(number * 2), root: HeadsMerkleTests.root(leaves[...])))
    }
  }
}
