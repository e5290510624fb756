import Testing

@testable import Casework

@Suite("Advice, cases without detention, custody and checks")
struct MatterTests {
  @Test("advice is answered once; a better answer says why")
  func advice() throws {
    var world = World()
    let person = try world.person()
    let advice = try world.take(.requestAdvice(person, World.adviceRequest))[0].id
    #expect(world.register.files[person]?.openAdvices.map(\.id) == [advice])
    let first = AdviceAnswer(on: World.today, text: "Kan", reaction: "eens")
    try world.take(.answerAdvice(person, advice, first))
    #expect(world.register.files[person]?.openAdvices == [])
    var second = AdviceAnswer(on: World.today, text: "Kan niet")
    #expect(throws: Refusal.adviceAlreadyAnswered(World.today)) {
      try world.take(.answerAdvice(person, advice, second))
    }
    second.correction = "adres van een ander"
    try world.take(.answerAdvice(person, advice, second))
    let stored = try #require(world.register.files[person]?.advices.first)
    #expect(stored.answer?.value == second)
    #expect(stored.answers.live.map(\.value) == [first, second])
    #expect(throws: Refusal.unknownAdvice) {
      try world.take(.answerAdvice(person, person, first))
    }
  }

  @Test("what does not hold together is no advice")
  func adviceRefusals() throws {
    var world = World()
    let person = try world.person()
    var request = World.adviceRequest
    request.question = " "
    #expect(throws: Refusal.textMissing) { try world.take(.requestAdvice(person, request)) }
    request = World.adviceRequest
    request.due = World.today.adding(days: -1)
    #expect(throws: Refusal.periodReversed(World.today, World.today.adding(days: -1))) {
      try world.take(.requestAdvice(person, request))
    }
    request.due = World.today
    let advice = try world.take(.requestAdvice(person, request))[0].id
    request.askedOn = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(request.askedOn)) {
      try world.take(.requestAdvice(person, request))
    }
    for (day, refusal) in [
      (1, Refusal.happenedInFuture(World.today.adding(days: 1))),
      (-1, .periodReversed(World.today, World.today.adding(days: -1))),
    ] {
      let answer = AdviceAnswer(on: World.today.adding(days: day), text: "Kan")
      #expect(throws: refusal) { try world.take(.answerAdvice(person, advice, answer)) }
    }
    #expect(throws: Refusal.textMissing) {
      try world.take(.answerAdvice(person, advice, AdviceAnswer(on: World.today, text: "")))
    }
  }

  @Test(
    "our own answer has left the house; that of another is undone like anything",
    arguments: DutyHolder.allCases)
  func adviceUndo(asked: DutyHolder) throws {
    var world = World()
    let person = try world.person()
    var request = World.adviceRequest
    request.asked = asked
    let advice = try world.take(.requestAdvice(person, request))[0].id
    try world.take(.answerAdvice(person, advice, AdviceAnswer(on: World.today, text: "Kan")))
    if asked == .us {
      #expect(throws: Refusal.hasItsOwnWithdrawal(.adviceAnswer)) { try world.undo() }
    } else {
      try world.undo()
      #expect(world.register.files[person]?.openAdvices.map(\.id) == [advice])
    }
  }

  @Test("a case without detention is open until it is closed, with a reason")
  func cases() throws {
    var world = World()
    let person = try world.person()
    let opened = try world.take(.openCase(person, World.opening))[0].id
    #expect(world.register.files[person]?.openCases.map(\.id) == [opened])
    #expect(throws: Refusal.reasonMissing) {
      try world.take(.closeCase(person, opened, reason: ""))
    }
    #expect(throws: Refusal.unknownCase) {
      try world.take(.closeCase(person, person, reason: "klaar"))
    }
    try world.take(.closeCase(person, opened, reason: "klaar"))
    #expect(world.register.files[person]?.openCases == [])
    #expect(throws: Refusal.caseAlreadyClosed) {
      try world.take(.closeCase(person, opened, reason: "klaar"))
    }
    try world.undo()
    #expect(world.register.files[person]?.openCases.map(\.id) == [opened])
    var opening = World.opening
    opening.on = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(opening.on)) {
      try world.take(.openCase(person, opening))
    }
    opening = World.opening
    opening.question = ""
    #expect(throws: Refusal.textMissing) { try world.take(.openCase(person, opening)) }
  }

  @Test(
    "a sentence lasts 30 years at most, and above 25 it is worth a second look",
    arguments: [
      (SentenceLength(years: 30), true, true), (SentenceLength(years: 30, days: 1), false, false),
      (SentenceLength(years: 29, months: 12), true, true),
      (SentenceLength(years: 29, months: 12, days: 1), false, false),
      (SentenceLength(years: 25), true, false), (SentenceLength(years: 25, days: 1), true, true),
      (SentenceLength(months: 360), true, true), (SentenceLength(months: 361), false, false),
      (SentenceLength(days: 1), true, false), (SentenceLength(days: -1), false, false),
      (SentenceLength(years: -1, months: 24), false, false),
      (SentenceLength(years: .max), false, false), (SentenceLength(days: .max), false, false),
    ])
  func length(length: SentenceLength, isPossible: Bool, isUnusual: Bool) throws {
    #expect(length.isPossible == isPossible)
    #expect(length.isUnusual == isUnusual)
    var world = World()
    let person = try world.person()
    let sentence = Sentence(length: length)
    if isPossible {
      try world.take(.recordSentence(person, sentence))
      #expect(world.register.files[person]?.sentence == sentence)
    } else {
      #expect(throws: Refusal.sentenceTooLong) {
        try world.take(.recordSentence(person, sentence))
      }
    }
  }

  @Test("a sentence without a length is only tbs, and none is of tomorrow")
  func sentences() throws {
    var world = World()
    let person = try world.person()
    let none = Sentence(length: SentenceLength())
    #expect(throws: Refusal.sentenceEmpty) { try world.take(.recordSentence(person, none)) }
    try world.take(.recordSentence(person, Sentence(length: SentenceLength(), hasTbs: true)))
    let tomorrow = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(tomorrow)) {
      try world.take(
        .recordSentence(person, Sentence(judgedOn: tomorrow, length: SentenceLength(years: 1))))
    }
  }

  @Test(
    "the nature of a conviction stands in supervision and BIJ alone",
    arguments: Compartment.aboutPeople)
  func nature(compartment: Compartment) throws {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    let command = Command.recordSentence(
      person, Sentence(length: SentenceLength(years: 1), nature: .violence))
    if [.supervision, .bij].contains(compartment) {
      try world.take(command, by: World.all)
    } else {
      #expect(throws: Refusal.natureNotHere(compartment)) {
        try world.take(command, by: World.all)
      }
    }
  }

  @Test("the last phase of leave counts; none is of tomorrow")
  func leave() throws {
    var world = World()
    let person = try world.person()
    for phase in LeavePhase.allCases {
      let leave = LeaveAuthorisation(phase: phase, from: World.today, clinic: "Kliniek")
      try world.take(.authoriseLeave(person, leave))
      #expect(world.register.files[person]?.leavePhase?.value == leave)
    }
    let tomorrow = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(tomorrow)) {
      try world.take(
        .authoriseLeave(
          person, LeaveAuthorisation(phase: .escorted, from: tomorrow, clinic: "Kliniek")))
    }
  }

  @Test("a check is about one return, the last answer counts", arguments: ReturnCheckKind.allCases)
  func checks(kind: ReturnCheckKind) throws {
    var (world, person, returned) = try World.withReturn()
    func check(_ answer: Answer, _ day: Int) -> Command {
      .checkReturn(
        person, returned, kind,
        ReturnCheck(answer: answer, on: World.today.adding(days: day), remark: "gebeld"))
    }
    #expect(world.register.files[person]?.returns[0].check(kind) == nil)
    try world.take(check(.unknown, -3))
    try world.take(check(.yes, 0))
    #expect(world.register.files[person]?.returns[0].check(kind)?.value.answer == .yes)
    #expect(throws: Refusal.happenedInFuture(World.today.adding(days: 1))) {
      try world.take(check(.yes, 1))
    }
    #expect(throws: Refusal.unknownReturn) {
      try world.take(
        .checkReturn(person, person, kind, ReturnCheck(answer: .yes, on: World.today)))
    }
    try world.undo()
    #expect(world.register.files[person]?.returns[0].check(kind)?.value.answer == .unknown)
  }
}
