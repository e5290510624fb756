import Canvas
import Testing

@Suite("Names of keys")
struct KeyNameTests {
  @Test(
    "a keymap's name is the key it says",
    arguments: [
      ("j", Key.character("j")), ("G", .character("G")), ("?", .character("?")),
      ("é", .character("é")), ("-", .character("-")), ("ctrl-d", .control("d")),
      ("Ctrl-D", .control("d")), ("ctrl-space", .control(" ")), ("ctrl-_", .control("_")),
      ("alt-x", .alt("x")), ("alt-X", .alt("X")), ("enter", .enter), ("Return", .enter),
      ("esc", .escape), ("tab", .tab), ("shift-tab", .backTab), ("space", .character(" ")),
      ("Space", .character(" ")), ("f1", .function(1)), ("F12", .function(12)), ("up", .up),
      ("pgdn", .pageDown), ("backspace", .backspace), ("delete", .delete),
    ])
  func reads(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(Key(name: key.name) == key)
  }

  @Test(
    "what no terminal can send is no key",
    arguments: [
      "", " ", "jj", "ctrl-", "ctrl-i", "ctrl-m", "ctrl-h", "ctrl-j", "ctrl-é", "ctrl-dd", "alt-",
      "alt-xy", "f0", "f13", "hyper-x", "shift-a",
    ])
  func refuses(name: String) {
    #expect(Key(name: name) == nil)
  }
}
