/// Compiled by `.ci/fuzz` together with the sources of Ledger, for libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLedger(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let parser = FedParser(rawValue: FuzzTarget.named) else {
    preconditionFailure("there is no such target")
  }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let complaint = parser.feed(bytes) { preconditionFailure(complaint) }
  return 0
}
