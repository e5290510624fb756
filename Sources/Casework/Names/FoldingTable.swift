/// What the Latin letters with diacritics fold to, for `Folding`.
///
/// Two bytes a letter: one base letter and `-`, two base letters, `--` for a space, or `??` for a
/// letter that has no base letter. The rows are the output of this Python 3 program:
///
/// ```python
/// import re, unicodedata as u
/// special = dict(zip("æœßẞðþłđħıŋŧøƒǝəƏƐɛ", "ae oe ss ss d th l d h i n t o f e e e e e".split()))
/// def pair(c):
///     if c in "×÷": return "--"
///     s = special.get(c) or special.get(c.lower())
///     if not s:
///         s = "".join(k for k in u.normalize("NFKD", c.lower()) if "a" <= k <= "z")
///     if not s:
///         m = re.match("LATIN (?:CAPITAL|SMALL) LETTER ([A-Z]) WITH", u.name(c, ""))
///         s = m[1].lower() if m else "??"
///     return (s + "-")[:2]
/// for start, end in ((0xC0, 0x260), (0x1E00, 0x1F00)):
///     for row in range(start, end, 32):
///         print("    " + "".join(pair(chr(i)) for i in range(row, row + 32)))
/// ```
enum FoldingTable {
  /// The two bytes for a letter; nil outside the table and for a letter without a base letter.
  static func pair(_ scalar: UInt32) -> (UInt8, UInt8)? {
    let index: UInt32
    switch scalar {
    case 0xC0..<0x260: index = scalar - 0xC0
    case 0x1E00..<0x1F00: index = scalar - 0x1E00 + 0x1A0
    default: return nil
    }
    let first = bytes[Int(index) * 2]
    return first == 0x3F ? nil : (first, bytes[Int(index) * 2 + 1])
  }

  private static let bytes: [UInt8] = Array(rows.utf8).filter { $0 != 0x0A }

  private static let rows = """
    a-a-a-a-a-a-aec-e-e-e-e-i-i-i-i-d-n-o-o-o-o-o---o-u-u-u-u-y-thss
    a-a-a-a-a-a-aec-e-e-e-e-i-i-i-i-d-n-o-o-o-o-o---o-u-u-u-u-y-thy-
    a-a-a-a-a-a-c-c-c-c-c-c-c-c-d-d-d-d-e-e-e-e-e-e-e-e-e-e-g-g-g-g-
    g-g-g-g-h-h-h-h-i-i-i-i-i-i-i-i-i-i-ijijj-j-k-k-??l-l-l-l-l-l-l-
    l-l-l-n-n-n-n-n-n-n-n-n-o-o-o-o-o-o-oeoer-r-r-r-r-r-s-s-s-s-s-s-
    s-s-t-t-t-t-t-t-u-u-u-u-u-u-u-u-u-u-u-u-w-w-y-y-y-z-z-z-z-z-z-s-
    b-b-b-b-??????c-c-??d-d-d-??e-e-e-f-f-g-??????i-k-k-l-????n-n-o-
    o-o-????p-p-??????????t-t-t-t-u-u-??v-y-y-z-z-??????????????????
    ????????dzdzdzljljljnjnjnja-a-i-i-o-o-u-u-u-u-u-u-u-u-u-u-e-a-a-
    a-a-????g-g-g-g-k-k-o-o-o-o-????j-dzdzdzg-g-????n-n-a-a-????o-o-
    a-a-a-a-e-e-e-e-i-i-i-i-o-o-o-o-r-r-r-r-u-u-u-u-s-s-t-t-????h-h-
    n-d-????z-z-a-a-e-e-o-o-o-o-o-o-o-o-y-y-l-n-t-??????a-c-c-l-t-s-
    z-????b-????e-e-j-j-??q-r-r-y-y-??????b-??c-d-d-??e-??e-????????
    a-a-b-b-b-b-b-b-c-c-d-d-d-d-d-d-d-d-d-d-e-e-e-e-e-e-e-e-e-e-f-f-
    g-g-h-h-h-h-h-h-h-h-h-h-i-i-i-i-k-k-k-k-k-k-l-l-l-l-l-l-l-l-m-m-
    m-m-m-m-n-n-n-n-n-n-n-n-o-o-o-o-o-o-o-o-p-p-p-p-r-r-r-r-r-r-r-r-
    s-s-s-s-s-s-s-s-s-s-t-t-t-t-t-t-t-t-u-u-u-u-u-u-u-u-u-u-v-v-v-v-
    w-w-w-w-w-w-w-w-w-w-x-x-x-x-y-y-z-z-z-z-z-z-h-t-w-y-a-s-????ss??
    a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-e-e-e-e-e-e-e-e-
    e-e-e-e-e-e-e-e-i-i-i-i-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-o-
    o-o-o-o-u-u-u-u-u-u-u-u-u-u-u-u-u-u-y-y-y-y-y-y-y-y-????????y-y-
    """
}
