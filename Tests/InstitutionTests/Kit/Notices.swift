/// Holiday notices of 2027, made up.
enum Notices {
  private static func days(_ days: [(String, [String])]) -> String {
    let entries = days.flatMap { name, dates in dates.map { #"{"name": "\#(name)", "date": "2027-\#($0)", "isOffDay": true}"# } }
    return #"{"year": 2027, "days": [\#(entries.joined(separator: ", "))]}"#
  }

  private static let springFestival = ("春节", ["02-05", "02-06", "02-07", "02-08", "02-09"])
  private static func rest(_ newYear: String) -> [(String, [String])] {
    [
      ("元旦", [newYear]), springFestival, ("清明节", ["04-05"]), ("劳动节", ["05-01"]), ("端午节", ["06-09"]), ("中秋节", ["09-15"]),
      ("国庆节", ["10-01", "10-02", "10-03"]),
    ]
  }

  /// The whole year.
  static let whole = days(rest("01-01"))
  /// The whole year with New Year's Day on the Monday after.
  static let mondayOff = days(rest("01-04"))
  /// New Year's Day alone (`shared/cases/calendar/one.json`).
  static let newYearAlone = #"{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}"#
  /// The beginning of a notice (`shared/cases/calendar/2027.json`).
  static let beginning = #"""
    {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, {"name": "春节", "date": "2027-02-05", "isOffDay": true}, \#
    {"name": "春节", "date": "2027-02-06", "isOffDay": true}, {"name": "春节", "date": "2027-02-07", "isOffDay": true}, \#
    {"name": "春节", "date": "2027-02-08", "isOffDay": true}, {"name": "春节", "date": "2027-02-09", "isOffDay": true}, \#
    {"name": "春节", "date": "2027-02-20", "isOffDay": false}]}
    """#
}
