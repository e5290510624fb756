/// A byte buffer that grows and is used again: the hot paths allocate nothing per record.
final class ByteBuffer {
  private(set) var base: UnsafeMutableRawPointer
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    base.deallocate()
  }

  var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Makes room for `more` bytes after the present ones; keeps what is there.
  func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(count + more, capacity * 2)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = larger
  }

  /// Forgets the first `amount` bytes and moves the rest to the front.
  func drop(_ amount: Int) {
    memoryMove(from: amount, length: count - amount)
    count -= amount
  }

  private func memoryMove(from offset: Int, length: Int) {
    guard offset > 0, length > 0 else { return }
    // copyMemory allows the two stretches to overlap.
    base.copyMemory(from: base + offset, byteCount: length)
  }
}

/// Little-endian access, independent of alignment.
extension UnsafeRawPointer {
  @inline(__always)
  func number<T: FixedWidthInteger>(_ type: T.Type, at offset: Int) -> T {
    T(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension UnsafeMutableRawPointer {
  @inline(__always)
  func put<T: FixedWidthInteger>(_ value: T, at offset: Int) {
    storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
  }
}
