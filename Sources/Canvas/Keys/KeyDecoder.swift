/// Turns the bytes of a terminal into events. Pure: no clock, no reading.
///
/// A sequence that was cut between two reads waits for its rest. A sequence that is not known is
/// swallowed whole, to its final byte: none of its bytes ever becomes a key, since a stray letter
/// would be a command. The caller keeps the time: `flush` when an Escape stood alone for 25 ms,
/// `abandon` when a sequence stayed unfinished for far longer.
package struct KeyDecoder: Sendable {
  /// Where in the stream the next byte stands.
  enum State: Hashable, Sendable {
    case ground
    case escape
    /// A control sequence: its parameter bytes so far.
    case control([UInt8])
    /// The one final byte of a function key of the Linux console.
    case consoleFunction
    /// A single-shift key: the first of its modifier digits, if it has any.
    case singleShift([UInt8])
    /// The bytes of an old mouse report that are still to come.
    case oldMouse(Int)
    /// A text for the program (OSC, DCS, APC, PM, SOS), and whether an Escape just came.
    case string(afterEscape: Bool)
    /// A sign of several bytes: those so far, how many it needs, and whether Escape came before it.
    case scalar([UInt8], length: Int, alt: Bool)
    case paste
  }

  private(set) var state = State.ground
  /// What was pasted so far. It stands by itself, so that a byte is added without a copy of the rest.
  private var pasted: [UInt8] = []

  /// A decoder at the start of a stream.
  package init() {}

  /// Whether a lone Escape waits for what follows it; ask again in 25 ms, then `flush`.
  package var isAwaitingEscape: Bool { state == .escape }

  /// Whether some sequence is not finished.
  package var isUnfinished: Bool { state != .ground }

  /// The events that end in these bytes, in order.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, into: &events) }
    return events
  }

  /// Nothing followed an Escape: it was the key.
  package mutating func flush() -> [InputEvent] {
    guard state == .escape else { return [] }
    state = .ground
    return [.key(.escape)]
  }

  /// The rest of a sequence is not coming: forgets it. A paste keeps what was pasted.
  package mutating func abandon() -> [InputEvent] {
    defer { state = .ground }
    switch state {
    case .escape: return [.key(.escape)]
    case .paste:
      defer { pasted = [] }
      return [.paste(Self.pastedText(pasted[...]))]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: takeFirst(byte, into: &events)
    case .escape: takeAfterEscape(byte, into: &events)
    case .control(let parameters): takeControl(byte, after: parameters, into: &events)
    case .consoleFunction:
      state = .ground
      if let key = Self.consoleKey(byte) { events.append(.key(key)) }
    case .singleShift(let digits): takeSingleShift(byte, after: digits, into: &events)
    case .oldMouse(let left): state = left > 1 ? .oldMouse(left - 1) : .ground
    case .string(let afterEscape): takeString(byte, afterEscape: afterEscape, into: &events)
    case .scalar(let bytes, let length, let alt):
      takeScalar(byte, after: bytes, length: length, alt: alt, into: &events)
    case .paste:
      pasted.append(byte)
      guard pasted.ends(with: Self.pasteEnd) else { return }
      events.append(.paste(Self.pastedText(pasted.dropLast(Self.pasteEnd.count))))
      pasted = []
      state = .ground
    }
  }

  private mutating func takeFirst(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: if let key = Self.controlKey(byte) { events.append(.key(key)) }
    case 0x20..<0x7F: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0x80..<0xA0: beginEightBit(byte)
    default: beginScalar(byte, alt: false)
    }
  }

  /// The first byte of a sign of several; a byte that cannot begin one is left out.
  private mutating func beginScalar(_ byte: UInt8, alt: Bool) {
    switch byte {
    case 0xC2..<0xE0: state = .scalar([byte], length: 2, alt: alt)
    case 0xE0..<0xF0: state = .scalar([byte], length: 3, alt: alt)
    case 0xF0..<0xF5: state = .scalar([byte], length: 4, alt: alt)
    default: state = .ground
    }
  }

  /// A control of the upper half (C1) does what Escape and the letter 64 below it does.
  private mutating func beginEightBit(_ byte: UInt8) {
    switch byte {
    case 0x8F: state = .singleShift([])
    case 0x9B: state = .control([])
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(afterEscape: false)
    default: state = .ground
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, into events: inout [InputEvent]) {
    state = .ground
    switch byte {
    case 0x1B:
      events.append(.key(.escape))
      state = .escape
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .singleShift([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(afterEscape: false)
    case 0x20..<0x7F: events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default: beginScalar(byte, alt: true)
    }
  }

  private mutating func takeControl(
    _ byte: UInt8, after parameters: [UInt8], into events: inout [InputEvent]
  ) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x18, 0x1A: break
    case UInt8(ascii: "[") where parameters.isEmpty: state = .consoleFunction
    case 0x40..<0x7F: finishControl(byte, parameters, into: &events)
    case 0x20..<0x40:
      state = .control(parameters.count < Self.mostParameters ? parameters + [byte] : parameters)
    default: state = .control(parameters)
    }
  }

  private mutating func finishControl(
    _ final: UInt8, _ parameters: [UInt8], into events: inout [InputEvent]
  ) {
    switch (final, parameters.isEmpty) {
    case (UInt8(ascii: "M"), true): state = .oldMouse(3)
    case (UInt8(ascii: "I"), true): events.append(.focus(true))
    case (UInt8(ascii: "O"), true): events.append(.focus(false))
    case (UInt8(ascii: "~"), false) where parameters == Self.pasteStart: state = .paste
    case (UInt8(ascii: "M"), false), (UInt8(ascii: "m"), false):
      if let report = MouseReport(parameters, final: final) { events.append(.mouse(report)) }
    default:
      if let key = Self.controlSequenceKey(final, parameters) { events.append(.key(key)) }
    }
  }

  private mutating func takeSingleShift(
    _ byte: UInt8, after digits: [UInt8], into events: inout [InputEvent]
  ) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x30..<0x40:
      state = .singleShift(digits.isEmpty ? [byte] : digits)
    default:
      if digits.isEmpty, let key = Self.singleShiftKey(byte) { events.append(.key(key)) }
    }
  }

  private mutating func takeString(
    _ byte: UInt8, afterEscape: Bool, into events: inout [InputEvent]
  ) {
    switch byte {
    case UInt8(ascii: "\\") where afterEscape: state = .ground
    case _ where afterEscape:
      state = .escape
      take(byte, into: &events)
    case 0x1B: state = .string(afterEscape: true)
    case 0x07, 0x18, 0x1A: state = .ground
    default: break
    }
  }

  private mutating func takeScalar(
    _ byte: UInt8, after bytes: [UInt8], length: Int, alt: Bool, into events: inout [InputEvent]
  ) {
    guard byte & 0xC0 == 0x80 else {
      state = .ground
      take(byte, into: &events)
      return
    }
    let all = bytes + [byte]
    guard all.count == length else {
      state = .scalar(all, length: length, alt: alt)
      return
    }
    state = .ground
    guard let text = String(validating: all, as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return }
    if scalar.value < 0xA0 {
      beginEightBit(UInt8(scalar.value))
    } else {
      let character = Character(scalar)
      events.append(.key(alt ? .alt(character) : .character(character)))
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && last == suffix.last && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
