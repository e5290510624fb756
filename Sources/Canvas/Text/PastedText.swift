/// A text from outside as data, like one that is pasted: every kind of line break is one `\n`, a tab
/// is a space, other controls are left out.
package func pastedText(_ bytes: [UInt8]) -> String { KeyDecoder.pastedText(bytes[...]) }
