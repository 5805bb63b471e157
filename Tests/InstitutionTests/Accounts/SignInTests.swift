import Deliberation
import Institution
import PolicyFiles
import Secrets
import Storage
import TestKit
import Testing

@Suite("登录 · signing in")
struct SignInTests {
  private static let password = "correct horse"
  private static let hash = Result { try PasswordHash.make(password) }

  /// The door's keeper, checking passwords where it stands.
  private static func accounts(_ house: House) throws -> Accounts {
    try Accounts(house.institution, offload: { check in check() })
  }

  @discardableResult
  private static func open(_ login: String, in house: House, isClerk: Bool = true) async throws -> ID<Account> {
    try await house.make(
      CreateAccount(
        login: login, name: "王文书", passwordHash: hash.get(), area: House.urban, isClerk: isClerk),
      by: House.administrator)
  }

  @Test("opens a session for the right password and for no other", arguments: Backend.available)
  func right(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let (token, member) = try await accounts.signIn("clerk", password: Self.password)
      #expect(member.roles == [.clerk])
      #expect(try await accounts.resolve(token)?.id == member.id)
      #expect(try await accounts.resolve(token + "0") == nil)
      #expect(try await house.count("SELECT count(*) FROM session WHERE fingerprint = \(token)") == 0)
      await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: "wrong password") }
    }
  }

  @Test("says the same of an unknown name as of a wrong password", arguments: Backend.available)
  func unknown(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let accounts = try Self.accounts(house)
      await #expect(throws: SignInError.wrong) { try await accounts.signIn("nobody", password: Self.password) }
    }
  }

  /// One spelling signs in whatever the keyboard makes of it (form: login `Lifang`, `lifang `, full width).
  @Test("takes a sign-in name in letters of any case and width", arguments: Backend.available)
  func spelled(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Self.open("lifang", in: house)
      let accounts = try Self.accounts(house)
      for login in ["lifang", "Lifang", "lifang ", "\u{3000}LIFANG", "Ｌｉｆａｎｇ", "li\u{200B}fang"] {
        #expect(try await accounts.signIn(login, password: Self.password).member.id == id, "\(login)")
      }
      for login in ["lifan", "lifang1", "", "%", String(repeating: "lifang", count: 10_000)] {
        await #expect(throws: SignInError.wrong) { try await accounts.signIn(login, password: Self.password) }
      }
      for login in ["Lifang", "ｌｉｆａｎｇ", " lifang"] {
        let again = CreateAccount(login: login, name: "李芳", passwordHash: "x", area: House.urban, isClerk: true)
        #expect(try await house.refusal(of: again, by: House.administrator) == Refused(.loginTaken, "S.1"))
      }
    }
  }

  @Test("folds A to Z and no other letter, on every engine alike", arguments: Backend.available)
  func foldedAlike(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let accounts = try Self.accounts(house)
      for (login, same, others) in [
        ("İstanbul", ["İSTANBUL", "İstanBul", "Ｉ\u{307}stanbul"], ["istanbul", "i̇stanbul", "Istanbul", "ıstanbul"]),
        ("straße", ["STRAßE", "Straße"], ["strasse", "STRASSE", "STRAẞE"]), ("Ольга", ["Ольга "], ["ольга", "ОЛЬГА"]),
        ("ｗａｎｇ", ["WANG", "ＷＡＮＧ", "Wang"], ["ｗang1"]), ("élan", ["e\u{301}lan", "éLAN"], ["Élan", "elan"]),
      ] {
        let id = try await Self.open(login, in: house)
        for typed in [login] + same { #expect(try await accounts.signIn(typed, password: Self.password).member.id == id, "\(typed)") }
        for typed in others {
          await #expect(throws: SignInError.wrong, "\(typed)") { try await accounts.signIn(typed, password: Self.password) }
        }
      }
      for login in ["WANG", "İSTANBUL", "STRAßE"] {
        let again = CreateAccount(login: login, name: "李芳", passwordHash: "x", area: House.urban, isClerk: true)
        #expect(try await house.refusal(of: again, by: House.administrator) == Refused(.loginTaken, "S.1"), "\(login)")
      }
      for login in ["", "\u{301}", "···"] {
        let nobody = CreateAccount(login: login, name: "李芳", passwordHash: "x", area: House.urban, isClerk: true)
        #expect(try await house.refusal(of: nobody, by: House.administrator) == Refused(.nameMissing, "S.1"), "\(login)")
      }
    }
  }

  @Test("tells accounts of an earlier version apart that differ in case alone", arguments: Backend.available)
  func alike(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (small, large) = (try await Self.open("wang", in: house), try await Self.open("zhao", in: house))
      try await house.tamper("UPDATE account SET login = 'Wang' WHERE id = \(large)")
      let accounts = try Self.accounts(house)
      #expect(try await accounts.signIn("wang", password: Self.password).member.id == small)
      #expect(try await accounts.signIn("Wang ", password: Self.password).member.id == large)
      await #expect(throws: SignInError.wrong) { try await accounts.signIn("WANG", password: Self.password) }
      try await house.perform(DisableAccount(small), by: House.administrator)
      try await house.perform(DisableAccount(small), by: House.administrator)
      let told = try await house.read {
        try $0.tx.run("SELECT before_state, after_state FROM journal ORDER BY id DESC LIMIT 2").map { [try $0.text(0), try $0.text(1)] }
      }
      let (active, disabled) = (JournalFact.plain(.active).code, JournalFact.plain(.disabled).code)
      #expect(told == [[disabled, disabled], [active, disabled]], "what was disabled before was not active")
      #expect(try await accounts.signIn("WANG", password: Self.password).member.id == large)
    }
  }

  @Test("locks an account after the policy's failures, for the policy's minutes (S.1)", arguments: Backend.available)
  func lockout(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let policy = try await house.read { try $0.policy(for: House.urban) }
      for _ in 1..<policy.lockoutFailures.value {
        await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: "wrong password") }
      }
      let until = house.now.adding(minutes: policy.lockoutMinutes.value)
      await #expect(throws: SignInError.locked(until: until)) {
        try await accounts.signIn("clerk", password: "wrong password")
      }
      await #expect(throws: SignInError.locked(until: until)) {
        try await accounts.signIn("clerk", password: Self.password)
      }
      house.go("2026-11-02", until.clock)
      _ = try await accounts.signIn("clerk", password: Self.password)
    }
  }

  @Test("counts failures anew after a success", arguments: Backend.available)
  func forgiven(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let policy = try await house.read { try $0.policy(for: House.urban) }
      for _ in 1...2 {
        for _ in 1..<policy.lockoutFailures.value {
          await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: "wrong password") }
        }
        #expect(try await accounts.signIn("clerk", password: Self.password).member.roles == [.clerk])
      }
      // Without a success between them, as many failures lock.
      for _ in 1..<policy.lockoutFailures.value {
        await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: "wrong password") }
      }
      let until = house.now.adding(minutes: policy.lockoutMinutes.value)
      await #expect(throws: SignInError.locked(until: until)) { try await accounts.signIn("clerk", password: "wrong password") }
    }
  }

  @Test(
    "ends a session that was idle longer than the policy's minutes, and keeps one in use (S.1)",
    arguments: Backend.available)
  func idle(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let (token, _) = try await accounts.signIn("clerk", password: Self.password)
      house.go("2026-11-02", "09:30")
      #expect(try await accounts.resolve(token) != nil)
      house.go("2026-11-02", "10:00")
      #expect(try await accounts.resolve(token) != nil)
      house.go("2026-11-02", "10:31")
      #expect(try await accounts.resolve(token) == nil)
    }
  }

  @Test("ends with signing out", arguments: Backend.available)
  func signOut(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let (token, _) = try await accounts.signIn("clerk", password: Self.password)
      try await accounts.signOut(token)
      #expect(try await accounts.resolve(token) == nil)
    }
  }

  @Test(
    "ends for every session when the password changes or the account is disabled (S.1)", arguments: Backend.available)
  func ended(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Self.open("clerk", in: house)
      let accounts = try Self.accounts(house)
      let (token, member) = try await accounts.signIn("clerk", password: Self.password)
      try await house.perform(
        ChangePassword(of: id, passwordHash: house.institution.passwordRule(for: House.urban).hash("another password")), by: member)
      #expect(try await accounts.resolve(token) == nil)
      await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: Self.password) }
      let (second, _) = try await accounts.signIn("clerk", password: "another password")
      try await house.perform(DisableAccount(id), by: House.administrator)
      #expect(try await accounts.resolve(second) == nil)
      await #expect(throws: SignInError.wrong) { try await accounts.signIn("clerk", password: "another password") }
    }
  }

  @Test("keeps a form's draft sealed, for its writer alone, until it is discarded", arguments: Backend.available)
  func drafts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("one", in: house)
      try await Self.open("two", in: house)
      let accounts = try Self.accounts(house)
      let one = try await accounts.signIn("one", password: Self.password).member
      let two = try await accounts.signIn("two", password: Self.password).member
      try await accounts.saveDraft(["text": ["暖气不热"]], of: "opinion", for: one)
      try await accounts.saveDraft(["text": ["暖气还是不热"], "kind": ["a", "b"]], of: "opinion", for: one)
      #expect(
        try await accounts.drafts(of: one)["opinion"].flatMap { accounts.open($0) }?.fields == ["text": ["暖气还是不热"], "kind": ["a", "b"]],
        "every value of a field")
      #expect(try await accounts.drafts(of: two).isEmpty)
      #expect(try await house.count("SELECT count(*) FROM draft WHERE replace(fields, '暖气', '') <> fields") == 0)
      // A row that was moved to another account, or to another form, opens nothing.
      try await house.tamper(
        """
        INSERT INTO draft (account_id, form, fields, saved_at) SELECT \(two.id), form, fields, saved_at FROM draft
        """)
      try await house.tamper(
        """
        INSERT INTO draft (account_id, form, fields, saved_at) SELECT account_id, 'plan', fields, saved_at FROM draft
        WHERE account_id = \(one.id)
        """)
      for (member, form) in [(two, "opinion"), (one, "plan")] {
        let moved = try #require(try await accounts.drafts(of: member)[form])
        #expect(accounts.open(moved) == nil)
      }
      try await accounts.dropDraft("plan", of: one)
      try await accounts.saveDraft(["text": ["电梯不动"]], of: "opinion", for: two)
      // A form that is refused keeps its draft; one that is taken has no more use for it.
      await #expect(throws: Refusal.self) {
        try await house.institution.perform(
          TakeOpinion(Scenario.draft("", at: house.now), in: House.urban), by: one, discarding: "opinion")
      }
      #expect(try await accounts.drafts(of: one)["opinion"] != nil)
      try await house.institution.perform(
        TakeOpinion(Scenario.draft("暖气还是不热", at: house.now), in: House.urban), by: one, discarding: "opinion")
      #expect(try await accounts.drafts(of: one)["opinion"] == nil)
      #expect(try await accounts.drafts(of: two)["opinion"].flatMap { accounts.open($0) }?.fields == ["text": ["电梯不动"]])
      try await accounts.dropDraft("opinion", of: two)
      #expect(try await accounts.drafts(of: two).isEmpty, "thrown away")
    }
  }

  @Test("a draft beyond the largest form is not kept, and the oldest of very many makes room", arguments: Backend.available)
  func manyDrafts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("one", in: house)
      let accounts = try Self.accounts(house)
      let one = try await accounts.signIn("one", password: Self.password).member
      let long = String(repeating: "长", count: Draft.most)
      #expect(try await accounts.saveDraft(["text": [long]], of: "long", for: one) == false)
      #expect(try await accounts.saveDraft(["text": ["字"]], of: String(repeating: "/", count: 300), for: one) == false)
      for number in 0..<45 {
        house.go("2026-11-02", "10:\(number < 10 ? "0" : "")\(number)")
        #expect(try await accounts.saveDraft(["text": ["字"]], of: "/\(number)", for: one))
      }
      let kept = try await accounts.drafts(of: one)
      #expect(kept.count == 20 && kept["/24"] == nil && kept["/25"] != nil && kept["long"] == nil)
      // One that is saved again is the newest, whatever the clock says of it.
      house.go("2026-11-01", "08:00")
      #expect(try await accounts.saveDraft(["text": ["字"]], of: "/46", for: one))
      let later = try await accounts.drafts(of: one)
      #expect(later.count == 20 && later["/46"] != nil && later["/25"] == nil)
    }
  }

  @Test("drafts of one account hold so much together that the oldest make room for a big one", arguments: Backend.available)
  func bigDrafts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.open("one", in: house)
      try await Self.open("two", in: house)
      let accounts = try Self.accounts(house)
      let one = try await accounts.signIn("one", password: Self.password).member
      let two = try await accounts.signIn("two", password: Self.password).member
      var minute = 10
      func save(_ size: Int, _ form: String, _ member: Member) async throws -> [String] {
        minute += 1
        house.go("2026-11-02", "10:\(minute)")
        #expect(try await accounts.saveDraft(["text": [String(repeating: "a", count: size)]], of: form, for: member))
        return try await accounts.drafts(of: member).keys.sorted()
      }
      let (third, whole) = (Draft.most / 3, Draft.most - 1_000)
      #expect(try await save(third, "/other", two) == ["/other"])
      for number in 0..<5 { _ = try await save(third, "/\(number)", one) }
      #expect(try await accounts.drafts(of: one).count == 5)
      #expect(try await save(third, "/0", one) == ["/0", "/1", "/2", "/3", "/4"], "the same once more takes no more room")
      #expect(try await save(whole, "/whole", one) == ["/0", "/3", "/4", "/whole"], "the oldest made room")
      #expect(try await save(whole, "/again", one) == ["/again", "/whole"])
      #expect(try await save(100, "/small", one) == ["/again", "/small", "/whole"].sorted())
      #expect(try await save(third, "/third", one) == ["/again", "/small", "/third"])
      let drafts = try await accounts.drafts(of: one)
      #expect(drafts["/again"].flatMap { accounts.open($0) }?.fields["text"]?.first?.count == whole)
      #expect(try await accounts.drafts(of: two).keys.sorted() == ["/other"], "nobody else's")
    }
  }
}
