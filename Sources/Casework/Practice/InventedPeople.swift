extension Course {
  /// Who this person is. Names and dates of birth are drawn apart from everything else.
  mutating func inventedIdentity() -> Identity {
    let name = PersonName(
      given: chance.one(of: InventedNames.given),
      fullSurname: chance.one(of: InventedNames.surnames))
    // Ages in detention: 10, 66 and 24 of 100 (CBS 2024).
    let age = chance.pick((18...22, 10), (23...44, 66), (45...70, 24))
    return Identity(
      name: name, birthDate: inventedBirth(age: chance.number(age)),
      citizenServiceNumber: chance.happens(40) ? inventedNumber() : nil)
  }

  /// A date of birth that gives this age in whole years today; a few know only the year.
  mutating func inventedBirth(age: Int) -> PartialDate {
    let date = hours.today.adding(months: -12 * age).adding(days: -chance.number(1...360))
    if chance.happens(3), let year = PartialDate(year: date.year, month: nil, day: nil) {
      return year
    }
    return PartialDate(date)
  }

  /// A number of the range that is kept for tests (9999…), which passes the eleven-proof and is
  /// given out once. Only the first 10,000 people have one, and of eleven drawn one cannot be made.
  private func inventedNumber() -> CitizenServiceNumber? {
    guard number < 10_000 else { return nil }
    let stem = String(99_990_000 + (number * 7919 + 13) % 10_000)
    let weights = [9, 8, 7, 6, 5, 4, 3, 2]
    let sum = zip(stem.utf8, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    guard sum % 11 < 10 else { return nil }
    return try? CitizenServiceNumber(validating: stem + String(sum % 11))
  }

  /// One in ten has an alias, one in fifty three or more.
  mutating func inventedAliases(of name: PersonName) -> [PersonName] {
    let count = chance.pick((0, 88), (1, 10), (3, 2))
    return (0..<count).map { index in
      index == 0
        ? PersonName(
          given: chance.one(of: InventedNames.given), prefix: name.prefix, surname: name.surname)
        : PersonName(
          given: name.given, fullSurname: chance.one(of: InventedNames.surnames))
    }
  }

  /// Four in five are registered somewhere (WODC, 2013–2016); the others have a postal address or
  /// nothing. Postcodes are left out, because every one in use belongs to a real place.
  mutating func inventedAddresses(on date: CivilDate) -> [Address] {
    let kind: AddressKind? = chance.pick((.home, 80), (.postal, 8), (nil, 12))
    guard let kind else { return [] }
    let source: AddressSource = chance.pick(
      (.populationRegister, 55), (.custodialAgency, 20), (.person, 25))
    return [
      Address(
        kind: kind, street: chance.one(of: InventedNames.streets),
        houseNumber: String(chance.number(1...180)), postcode: nil, city: "Zwanendam",
        source: source,
        verifiedOn: source == .person ? nil : date.adding(days: -chance.number(0...90)))
    ]
  }
}

/// The names that invented people and streets are made of.
enum InventedNames {
  static let given = [
    "Aart", "Ali", "Amir", "An", "Ayşe", "Bas", "Ben", "Bo", "Cas", "Chris", "Daan", "Dani",
    "Deniz", "Dirk", "Elif", "Emre", "Esra", "Femke", "Finn", "Gijs", "Hanna", "Ilse", "Ivo",
    "Jaap", "Jesse", "Jip", "Joran", "José", "Kai", "Karim", "Kim", "Lars", "Lina", "Linh", "Lou",
    "Luuk", "Maik", "Malik", "Mees", "Milan", "Mo", "Nadia", "Niels", "Noah", "Omar", "Oscar",
    "Pim", "Quinten", "Rachid", "Ravi", "René", "Rik", "Robin", "Ruben", "Sam", "Sem", "Sjoerd",
    "Stef", "Teun", "Thijs", "Tim", "Tygo", "Wout", "Yara", "Youssef", "Zoë",
  ]

  static let surnames = [
    "Aalbers", "Akkerman", "Bakır", "van den Berg", "van der Berg-de Wit", "Bos", "de Boer",
    "Bouali", "ter Braak", "Brandsma", "van den Broek", "Bulut", "Çelik", "Cornelisse", "van Dam",
    "Dekker", "van Dijk", "Dijkstra", "Doğan", "Driessen", "El Amrani", "van Es", "Evers", "Fikse",
    "de Graaf", "Groot", "de Groot", "Haan", "de Haan", "van der Heijden", "Hermans", "Hofstra",
    "'t Hooft", "Huisman", "in 't Veld", "Jacobs", "de Jong", "op den Kamp", "Kaplan", "Kok",
    "Koster", "Kramer", "van der Laan", "van Leeuwen", "Lim", "van der Linden", "Maes", "Meijer",
    "Meulenbelt", "Mostafa", "Müller", "Nguyễn", "Nijland", "Okafor", "Ooms", "Öztürk", "Peters",
    "Pietersen", "van der Ploeg", "Post-van Zanten", "Prins", "de Ridder", "Roelofs", "Santos",
    "Schouten", "Şahin", "Silva", "Smit", "Snijders", "van 't Spijker", "Terpstra", "Tol",
    "Uçar", "Vermeer", "de Vries", "Vos", "de Vos", "Wagenaar", "Wiersma", "de Wit", "Yıldız",
    "Zandstra", "van Zuylen",
  ]

  static let streets = [
    "Zwanenkade", "Damplein", "Rietwerf", "Gildehof", "Touwslagerspad", "Oude Sluisweg",
    "Lisdoddelaan", "Waterlelie", "Kuiperssteeg", "Zuiderdijkje", "Plantsoen", "Veerpont",
  ]
}
