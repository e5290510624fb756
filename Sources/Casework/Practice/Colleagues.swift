extension Practice {
  /// The coordinator of aftercare next to the colleague of the demo.
  static let coordinator = UserName("dewit")
  /// The coordinator who is away, and for whom the colleague of the demo steps in.
  static let absentee = UserName("bakker")
  /// Leads both teams, and so can link an identity in one to one in the other.
  static let lead = UserName("visser")
  static let firstOfficer = UserName("yilmaz")
  static let secondOfficer = UserName("hendriks")
  /// Receives what comes in for the mayor.
  static let delegate = UserName("smit")
  static let director = UserName("post")

  /// The colleagues in the practice log: two teams, all invented.
  static let members: [Member] = [
    Member(user: user, name: "M. Jansen", role: .practice, team: nearby),
    Member(user: coordinator, name: "A. de Wit", role: .aftercareCoordinator, team: nearby),
    Member(user: absentee, name: "T. Bakker", role: .aftercareCoordinator, team: nearby),
    Member(user: lead, name: "R. Visser", role: .teamLead, team: nearby),
    Member(user: delegate, name: "K. Smit", role: .bijDelegate, team: nearby),
    Member(user: director, name: "E. Post", role: .processDirector, team: nearby),
    Member(user: firstOfficer, name: "S. Yılmaz", role: .supervisionOfficer, team: probation),
    Member(user: secondOfficer, name: "L. Hendriks", role: .supervisionOfficer, team: probation),
  ]

  private static let nearby = "Nazorg en veiligheid"
  private static let probation = "Toezicht"

  /// A holiday in which today falls, with the colleague of the demo as deputy.
  static func absence(around today: CivilDate) -> Absence {
    Absence(
      user: absentee, first: today.adding(days: -4), last: today.adding(days: 10), deputy: user)
  }

  /// Whom one calls. Area code 099 is given to no place, so that none of these numbers can ring.
  static let directory: [DirectoryEntry] = [
    entry("PI Lelystad", "casemanager", "B. Terpstra", "01 12", deputy: "F. Haan"),
    entry("PI Almere", "casemanager", "N. Kuiper", "01 18", deputy: "B. Terpstra"),
    entry("PI Zwolle", "casemanager", "D. Prins", "01 25"),
    entry("PI Nieuwegein", "casemanager", "H. Faber", "01 31"),
    entry("JC Zaanstad", "casemanager", "O. Maas", "01 44"),
    entry("FPC De Oostvaarderskliniek", "maatschappelijk werker", "P. Lammers", "01 57"),
    entry("Wijkteam Oost", "consulent", "S. Kaya", "02 10", deputy: "J. Brouwer"),
    entry("Wijkteam West", "consulent", "J. Brouwer", "02 11", deputy: "S. Kaya"),
    entry("Opvang Oost", "intake", "dienstdoende", "03 05", hours: "dag en nacht"),
    entry("Jongerenopvang De Steiger", "intake", "W. Blom", "03 09", hours: "ma-zo tot 22:00"),
    entry("Woningstichting Zwanendam", "bijzondere toewijzing", "C. Vink", "04 20"),
    entry("Schuldhulp Zwanendam", "intake", "G. Schaap", "05 16", hours: "ma-do 9:00-12:00"),
    entry("Werk en Inkomen", "inkomensconsulent", "I. Postma", "06 02"),
    entry("Burgerzaken", "balie", "balie 3", "06 40", hours: "ma-vr tot 16:00, do tot 20:00"),
    entry("Zorgpunt Zwanendam", "verpleegkundige", "Y. Mulder", "07 33"),
    entry("Reclassering, unit Zwanendam", "werkbegeleider", "L. Hendriks", "08 51"),
  ]

  private static func entry(
    _ organisation: String, _ role: String, _ name: String, _ number: String,
    hours: String = "ma-vr tot 17:00", deputy: String = ""
  ) -> DirectoryEntry {
    DirectoryEntry(
      organisation: organisation, role: role, name: name, phone: "099-555 \(number)",
      hours: hours, deputy: deputy)
  }
}
