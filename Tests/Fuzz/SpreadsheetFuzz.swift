/// Compiled by `.ci/fuzz` together with the sources of spreadsheets in Exchange, for libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzSpreadsheet(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  _ = try? Spreadsheet(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
