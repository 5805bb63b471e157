import Generation
import Testing

@Suite("造数 · what is asked for")
struct SettingsTests {
  @Test(
    "is refused in one line that names the option",
    arguments: [
      (0, 1, 1, 1, "2026-10-31", "--areas 0"), (11_861, 1, 1, 1, "2026-10-31", "--areas 11861"), (1, 0, 1, 1, "2026-10-31", "--months 0"),
      (1, 49, 1, 1, "2026-10-31", "--months 49"), (1, 1, -1, 1, "2026-10-31", "--residents -1"),
      (1, 1, 1, 0, "2026-10-31", "--opinions 0"), (1, 1, 1, 1, "2026-13-01", "--until 2026-13-01"),
      (1, 1, 1, 1, "1999-10-31", "--until 1999-10-31"),
    ])
  func refused(_ areas: Int, _ months: Int, _ residents: Int, _ opinions: Int, _ until: String, _ says: String) throws {
    let problem = #expect(throws: GenerationProblem.self) {
      try GenerationSettings(areas: areas, months: months, residents: residents, opinions: opinions, seed: 1, until: until)
    }
    #expect(problem?.description.hasPrefix(says) == true)
    #expect(problem?.description.contains("\n") == false)
  }

  @Test("may be the whole province")
  func whole() throws {
    let settings = try GenerationSettings(areas: 11_860, months: 12, residents: 200, opinions: 40, seed: 1, until: "2026-10-31")
    #expect(settings.areas == 11_860)
  }
}
