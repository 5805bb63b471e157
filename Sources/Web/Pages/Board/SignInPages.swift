import Deliberation
import HTML
import Hummingbird
import Institution

/// 登录
enum SignInPages {
  static func add(to routes: Routes) {
    routes.get("/sign-in") { form($0, nil) }
    routes.post("/sign-in", by: .anyone, again: { form($0, $1) }) { visit in
      try await visit.limit("sign-in", burst: 20, perMinute: 20)
      do {
        let (token, _) = try await visit.house.accounts.signIn(visit.form["login"], password: visit.form["password"])
        var response = visit.redirect(LocalPath(visit.form["back"])?.text ?? "/work")
        response.headers[.setCookie] = Cookies.line("yishi", token, visit.house)
        return response
      } catch SignInError.wrong {
        throw Problem(sentence: visit.words.signinWrong)
      } catch SignInError.locked(let until) {
        throw Problem(sentence: visit.words.signinLocked(time: until.clock))
      }
    }
    routes.post("/sign-out", by: .anyone) { visit in
      if let token = visit.context.sessionToken { try await visit.house.accounts.signOut(token) }
      var response = visit.redirect("/")
      response.headers[.setCookie] = Cookies.line("yishi", "", visit.house, days: 0)
      return response
    }
    routes.get("/work/password") { password($0, nil) }
    routes.post("/work/password", by: .members, again: { password($0, $1) }) { visit in
      guard let member = visit.context.member else { throw AccessError.signIn }
      guard visit.form["password"] == visit.form["again"] else { throw Problem(sentence: visit.words.signinDiffer) }
      let hash = try SignInPages.hash(visit.form["password"], visit)
      try await visit.institution.perform(ChangePassword(of: member.id, passwordHash: hash), by: member, once: visit.once)
      return visit.redirect("/sign-in")
    }
  }

  static func hash(_ password: String, _ visit: Visit) throws -> String {
    do { return try PasswordRule.hash(password) } catch is PasswordRule.TooShort {
      throw Problem(sentence: visit.words.signinTooShort)
    }
  }

  private static func form(_ visit: Visit, _ problem: Problem?) -> Response {
    let words = visit.words
    let back = problem == nil ? visit.query("back") : visit.form["back"]
    let fields: HTML = """
      \(Fields.text("login", words.signinLogin, value: visit.form["login"], required: true, autocomplete: "username"))
      \(Fields.text("password", words.signinPassword, kind: "password", required: true, autocomplete: "current-password"))
      <input type="hidden" name="back" value="\(back)">
      """
    return visit.page(
      Layout.page(
        visit, title: words.commonSignIn, face: .board,
        "<h1>\(words.commonSignIn)</h1><p class=\"sub\">\(words.signinIntro)</p>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/sign-in", fields, button: words.commonSignIn))</div>"
      ))
  }

  private static func password(_ visit: Visit, _ problem: Problem?) -> Response {
    let words = visit.words
    let fields: HTML = """
      \(Fields.text("password", words.signinNew, hint: words.signinTooShort, kind: "password", required: true, autocomplete: "new-password"))
      \(Fields.text("again", words.signinAgain, kind: "password", required: true, autocomplete: "new-password"))
      """
    return visit.page(
      Layout.page(
        visit, title: words.signinChange, face: .workbench,
        "<h1>\(words.signinChange)</h1>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/work/password", fields, button: words.signinChange))</div>"
      ))
  }
}
