import Canvas
import Wording

/// A long text in the writer's own editor.
extension Workbench {
  /// Hands the text under the cursor to the editor, where the organisation allows that.
  mutating func editOutside(_ form: Form) -> [Effect] {
    var form = form
    guard case .text(let editor)? = form.focused?.input else {
      form.problem = DraftTexts.editorForLongText
      overlay = .form(form)
      return []
    }
    guard mayEdit else {
      form.problem = DraftTexts.editorIsOff
      overlay = .form(form)
      return []
    }
    return [.edit(editor.text)]
  }

  /// Takes the text back, as data: cleaned like what is pasted, and no longer than what can be typed.
  mutating func edited(_ text: String) {
    guard case .form(var form) = overlay, case .text? = form.focused?.input else { return }
    var editor = LineEditor(multiline: true)
    editor.paste(String(text.reversed().drop(while: \.isNewline).reversed()))
    guard editor.text != form.fields[form.focus].text else { return }
    form.fields[form.focus].input = .text(editor)
    form.isTouched = true
    form.problem = nil
    overlay = .form(form)
  }

  /// The text stays as it was, and why.
  mutating func notEdited(_ reason: Phrase) {
    guard case .form(var form) = overlay else { return }
    form.problem = reason
    overlay = .form(form)
  }
}
