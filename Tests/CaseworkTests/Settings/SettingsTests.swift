import Testing

@testable import Casework

@Suite("Settings of the organisation")
struct SettingsTests {
  static let keeper = Viewer(user: UserName("smid"), role: .administrator)

  @Test("have a standard within their bounds", arguments: SettingDefinition.all)
  func standard(definition: SettingDefinition) {
    #expect(definition.bounds.contains(definition.standard))
    #expect(Settings().value(of: definition.id, on: World.today) == definition.standard)
  }

  @Test("say what the law and the design fix")
  func fixed() {
    #expect(SettingID.erasureGrace.definition.standard == 7)
    #expect(SettingID.keyBackup.definition.standard == 30)
    #expect(SettingID.keyBackup.definition.bounds.upperBound == 30)
    #expect(SettingID.idleLock.definition.standard == 5)
    #expect(SettingID.clipboard.definition.standard == 0)
  }

  @Test(
    "can be set to both bounds and not one beyond",
    arguments: SettingDefinition.all)
  func bounds(definition: SettingDefinition) throws {
    for value in [definition.bounds.lowerBound, definition.bounds.upperBound]
    where value != definition.standard {
      var world = World()
      try world.take(
        .changeSetting(SettingChange(setting: definition.id, value: value, from: World.today)),
        by: Self.keeper)
      #expect(world.register.settings.value(of: definition.id, on: World.today) == value)
    }
    for value in [definition.bounds.lowerBound - 1, definition.bounds.upperBound + 1] {
      var world = World()
      #expect(throws: Refusal.settingOutOfBounds(definition.id, value)) {
        try world.take(
          .changeSetting(SettingChange(setting: definition.id, value: value, from: World.today)),
          by: Self.keeper)
      }
    }
  }

  @Test("hold from their day, whatever the order in which they were recorded")
  func validFrom() throws {
    var world = World()
    let later = World.today.adding(days: 30)
    for (value, from) in [(10, later), (5, World.today.adding(days: 3))] {
      try world.take(
        .changeSetting(SettingChange(setting: .erasureGrace, value: value, from: from)),
        by: Self.keeper)
    }
    let days = [2, 3, 29, 30].map { World.today.adding(days: $0) }
    #expect(
      days.map { world.register.settings.value(of: .erasureGrace, on: $0) } == [7, 5, 5, 10])
    #expect(
      world.register.settings.history(of: .erasureGrace).entries.map(\.value.value) == [10, 5])
    try world.undo(by: Self.keeper)
    #expect(world.register.settings.value(of: .erasureGrace, on: days[1]) == 7)
    try world.redo(by: Self.keeper)
    #expect(world.register.settings.value(of: .erasureGrace, on: days[1]) == 5)
  }

  @Test("are not changed for a day that is past, to what they are, or by a caseworker")
  func refused() throws {
    var world = World()
    let yesterday = World.today.adding(days: -1)
    #expect(throws: Refusal.settingInPast(yesterday)) {
      try world.take(
        .changeSetting(SettingChange(setting: .idleLock, value: 9, from: yesterday)),
        by: Self.keeper)
    }
    #expect(throws: Refusal.settingAlready(.idleLock, 5)) {
      try world.take(
        .changeSetting(SettingChange(setting: .idleLock, value: 5, from: World.today)),
        by: Self.keeper)
    }
    #expect(throws: Refusal.notAllowed(.changeSettings, .aftercareCoordinator)) {
      try world.take(
        .changeSetting(SettingChange(setting: .idleLock, value: 9, from: World.today)))
    }
    #expect(world.events.isEmpty)
  }

  @Test("from a log of another version are held within their bounds")
  func clamped() {
    var settings = Settings()
    let id = RecordID(high: 1, low: 1)
    settings.record(
      Entry(
        id: id, at: World.start, author: World.jansen.user,
        value: SettingChange(setting: .keyBackup, value: 400, from: World.today)))
    #expect(settings.value(of: .keyBackup, on: World.today) == 30)
  }
}
