/// Compiled by `.ci/fuzz` together with the sources of Records, for libFuzzer. The first two bytes
/// are the number of the kind, the rest is the body.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzRecords(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // Most numbers are no kind: the low bytes choose among the first thousand.
  let kind = (UInt16(bytes[0]) | UInt16(bytes[1]) << 8) % 1_024
  _ = try? decode(kind: kind, schemaMinor: 0, body: Array(bytes[2...]))
  return 0
}
