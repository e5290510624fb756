/// Compiled by `.ci/fuzz` together with the sources of Canvas, for libFuzzer. The first byte says where
/// the rest is cut.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzKeys(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard FuzzTarget.named == "keys", count >= 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))[1...]
  let cut = bytes.startIndex + Int(start[0]) % bytes.count
  var whole = KeyDecoder()
  let expected = whole.decode(bytes)
  var parts = KeyDecoder()
  let events = parts.decode(bytes[..<cut]) + parts.decode(bytes[cut...])
  precondition(events == expected, "where it is cut matters")
  precondition(events.count <= bytes.count, "more events than bytes")
  precondition(whole.abandon() == parts.abandon() && !whole.isUnfinished, "what is left differs")
  for event in expected {
    guard case .paste(let text) = event else { continue }
    precondition(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
      "a control was pasted")
  }
  // After whatever came, what is pressed next is read.
  precondition(whole.decode([0x6A]) == [.key(.character("j"))], "out of step")
  return 0
}
