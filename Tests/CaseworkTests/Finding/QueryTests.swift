import Testing
import Wording

@testable import Casework

@Suite("Reading a search")
struct QueryTests {
  static func read(_ text: String, in list: FindList = .returns) -> Query {
    Query(text, in: list, .standard, today: World.today)
  }

  private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

  static let valid: [(text: String, wants: [QueryTerm])] = [
    ("", []), ("   ", []),
    ("vos", [QueryTerm(.words(["vos"]))]),
    (
      "Çelik  'T HOOFT",
      [QueryTerm(.words(["celik"])), QueryTerm(.words(["t"])), QueryTerm(.words(["hooft"]))]
    ),
    ("\"van den Berg\"", [QueryTerm(.phrase("van den berg"))]),
    (
      "!vos -berg",
      [QueryTerm(isNot: true, .words(["vos"])), QueryTerm(isNot: true, .words(["berg"]))]
    ),
    ("Berg-de", [QueryTerm(.words(["berg", "de"]))]),
    ("10:30", [QueryTerm(.words(["10", "30"]))]),
    ("! -", []),
    ("due<14d", [QueryTerm(.day(.due, .before, day("2026-12-07"), typed: "14d"))]),
    ("nog<=14d", [QueryTerm(.day(.due, .until, day("2026-12-07"), typed: "14d"))]),
    ("due:<14d", [QueryTerm(.day(.due, .before, day("2026-12-07"), typed: "14d"))]),
    ("terugkeer>1-12", [QueryTerm(.day(.returns, .after, day("2026-12-01"), typed: "1-12"))]),
    (
      "returns>=2026-12-01",
      [QueryTerm(.day(.returns, .from, day("2026-12-01"), typed: "2026-12-01"))]
    ),
    ("due=vandaag", [QueryTerm(.day(.due, .on, World.today, typed: "vandaag"))]),
    ("due:none", [QueryTerm(.day(.due, .on, nil, typed: "none"))]),
    ("tier:T0,t1", [QueryTerm(.values(.tier, ["T0", "T1"], typed: ["T0", "t1"]))]),
    ("urgentie:nu", [QueryTerm(.values(.tier, ["T0"], typed: ["nu"]))]),
    ("onderdak:knelpunt", [QueryTerm(.values(.housing, ["blocked"], typed: ["knelpunt"]))]),
    ("housing:blocked", [QueryTerm(.values(.housing, ["blocked"], typed: ["blocked"]))]),
    ("Onderdak:loopt-vast", [QueryTerm(.values(.housing, ["blocked"], typed: ["loopt-vast"]))]),
    ("zorg:\"loopt vast\"", [QueryTerm(.values(.care, ["blocked"], typed: ["loopt vast"]))]),
    (
      "id:open",
      [
        QueryTerm(
          .values(.identity, ["not-asked", "unknown", "blocked", "lapsed"], typed: ["open"]))
      ]
    ),
    ("kind:vi", [QueryTerm(.values(.kind, ["conditional-release"], typed: ["vi"]))]),
    ("kind:v.i.", [QueryTerm(.values(.kind, ["conditional-release"], typed: ["v.i."]))]),
    ("theme:zeden", [QueryTerm(.values(.theme, ["sexual"], typed: ["zeden"]))]),
    ("owner:me,none", [QueryTerm(.values(.owner, ["@me", "@none"], typed: ["me", "none"]))]),
    ("regel:ME-1", [QueryTerm(.values(.rule, ["ME-1"], typed: ["ME-1"]))]),
    ("!snoozed", [QueryTerm(isNot: true, .flag(.snoozed))]),
    ("nieuw", [QueryTerm(.flag(.new))]),
    ("\"nieuw\"", [QueryTerm(.phrase("nieuw"))]),
    ("note:\"de Buurman\",buurvrouw", [QueryTerm(.note(["de buurman", "buurvrouw"]))]),
    ("note:\"buur", [QueryTerm(.note(["buur"]))]),
    (
      "-theme:zeden vos",
      [
        QueryTerm(isNot: true, .values(.theme, ["sexual"], typed: ["zeden"])),
        QueryTerm(.words(["vos"])),
      ]
    ),
  ]

  @Test("a search is read into its terms", arguments: valid)
  func reads(text: String, wants: [QueryTerm]) {
    let query = Self.read(text)
    #expect(query.terms == wants)
    #expect(query.problem == nil)
  }

  /// What is wrong, at which character, and whether more typing may mend it.
  static let wrong:
    [(text: String, list: FindList, column: Int, isUnfinished: Bool, kind: String)] = [
      ("tire:T0", .triage, 0, false, "unknownField tire → tier"),
      ("vos  ownr:me", .returns, 5, false, "unknownField ownr → owner"),
      ("!ondrdak:open", .returns, 1, false, "unknownField ondrdak → onderdak"),
      ("xyz:1", .returns, 0, false, "unknownField xyz → -"),
      ("tier:T9", .triage, 5, false, "unknownValue tier T9 → T0"),
      ("housing:blokced", .returns, 8, false, "unknownValue housing blokced → blocked"),
      ("tier:T0,x", .triage, 8, false, "unknownValue tier x → -"),
      ("kind:\"iets anders\"", .returns, 6, false, "unknownValue kind iets anders → -"),
      ("tier:", .triage, 5, true, "noValue tier"),
      ("tier: vos", .triage, 5, false, "noValue tier"),
      ("note:\"\"", .returns, 7, true, "noValue note"),
      ("due<", .returns, 4, true, "noValue due"),
      ("due<1", .returns, 5, true, "badDay due"), ("due<14", .returns, 6, true, "badDay due"),
      ("due<1-", .returns, 6, true, "badDay due"), ("due<v", .returns, 4, true, "badDay due"),
      ("due<14 vos", .returns, 6, false, "badDay due"),
      ("due<14x", .returns, 6, false, "badDay due"), ("due<32-1", .returns, 4, false, "badDay due"),
      ("due<1-13", .returns, 4, false, "badDay due"), ("due<qq", .returns, 4, false, "badDay due"),
      ("due<1-12,2-12", .returns, 9, false, "badDay due"),
      ("tier<T1", .triage, 4, false, "notOrdered tier"),
      ("note>x", .returns, 4, false, "notOrdered note"),
      ("due<14d", .notes, 0, false, "notHere due"), ("x tier:T0", .other, 2, false, "notHere tier"),
    ]

  @Test("what is wrong is told with its place and what was meant", arguments: wrong)
  func refuses(text: String, list: FindList, column: Int, isUnfinished: Bool, kind: String) throws {
    let problem = try #require(Self.read(text, in: list).problem)
    #expect(problem.column == column)
    #expect(problem.isUnfinished == isUnfinished)
    #expect(Self.told(problem.kind) == kind)
  }

  private static func told(_ kind: QueryProblem.Kind) -> String {
    switch kind {
    case .unknownField(let text, let near):
      "unknownField \(text) → \(near.map { $0.typed(text.contains("rd") ? .dutch : .english) } ?? "-")"
    case .unknownValue(let field, let text, let near):
      "unknownValue \(field.rawValue) \(text) → \(near?.typed(.english) ?? "-")"
    case .badDay(let field, _, _): "badDay \(field.rawValue)"
    case .noValue(let field): "noValue \(field.rawValue)"
    case .notOrdered(let field): "notOrdered \(field.rawValue)"
    case .notHere(let field, _): "notHere \(field.rawValue)"
    }
  }

  @Test("the terms beside a mistake count all the same")
  func besideMistake() {
    let query = Self.read("vos tire:T0 due<14d")
    #expect(query.terms.map(\.want.field) == [nil, .due])
  }

  @Test("typing a right search letter by letter never looks wrong on the way")
  func noFlicker() {
    let texts = [
      "tier:T0,T1 vos", "due<14d !snoozed", "onderdak:knelpunt", "terugkeer>=1-12-2026 vos",
      "returns:2026-12-01", "owner:me theme:zeden", "due:morgen", "note:\"de buurman\" kind:vi",
      "!housing:\"loopt vast\"",
    ]
    for text in texts {
      for end in 1...text.count {
        let query = Self.read(String(text.prefix(end)), in: .triage)
        #expect(query.problemWhileTyping == nil, "\(text.prefix(end))")
      }
      #expect(Self.read(text, in: .triage).problem == nil)
    }
  }

  @Test(
    "every field and every value is understood by its name in both languages",
    arguments: FindList.allCases)
  func bothLanguages(list: FindList) {
    for field in list.fields {
      let fieldNames = [field.phrase.nl, field.phrase.en, field.rawValue]
      for name in FindVocabulary.standard.values(of: field, in: list) {
        for language in Language.allCases {
          for fieldName in fieldNames {
            let query = Self.read("\(fieldName):\(name.typed(language))", in: list)
            guard case .values(let found, let codes, _)? = query.terms.first?.want else {
              Issue.record("\(fieldName):\(name.typed(language)) in \(list)")
              continue
            }
            #expect(found == field && codes.isSuperset(of: name.codes))
          }
        }
      }
    }
  }

  @Test(
    "random searches never stop the program, and read the same from their printed form",
    arguments: 0..<20)
  func random(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let pieces =
      FindField.allCases.flatMap { [$0.rawValue, $0.phrase.nl] } + [
        ":", "<", ">", "<=", ">=", "=", "!", "-", "\"", ",", " ", " ", "14d", "1-12", "T0", "me",
        "vos", "'t Hooft", "Çelik", "Nguyễn", "van der Berg-de Wit", "IJsbrand", "ß", "zeden",
        "open",
        "knelpunt", "geen", "vandaag", "\u{0}", "\u{301}", "🙂", "李", "T0,T1",
        "99999999999999999999d",
      ]
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &chance)
      let text = (0..<count).map { _ in pieces.randomElement(using: &chance)! }.joined()
      for list in [FindList.triage, .notes, .other] {
        let query = Self.read(text, in: list)
        if let problem = query.problem {
          #expect((0...text.count).contains(problem.column), "\(text)")
        }
        let again = Self.read(query.printed, in: list)
        #expect(again.terms == query.terms, "\(text) → \(query.printed)")
        #expect(again.problem == nil, "\(text) → \(query.printed)")
      }
    }
  }
}
