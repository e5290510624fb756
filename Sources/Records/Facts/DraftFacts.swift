import Casework

extension WireDraftKept: FactMessage {
  init(_ content: DraftContent) {
    self.init()
    form = content.form
    fields = content.fields.map { field in
      var wire = WireDraftField()
      wire.name = field.name
      wire.text = field.text
      return wire
    }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .draftKept(
      DraftContent(
        form: form,
        fields: self.fields.map { DraftContent.Field(name: $0.name, text: $0.text) }))
  }
}

extension WireDraftDropped: FactMessage {
  init(_ id: RecordID) {
    self.init()
    draftID = id.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .draftDropped(try fields.id(hasDraftID, draftID, "draft_id"))
  }
}
