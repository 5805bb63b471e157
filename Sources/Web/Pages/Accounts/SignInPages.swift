import Deliberation
import Hummingbird
import Institution
import Wording

/// 登录
enum SignInPages {
  static func add(to routes: Routes) {
    routes.get(Route.signIn) { form($0, nil) }
    // Whoever signs in says so by name and password, whoever else has signed in meanwhile.
    routes.post(Route.signIn, proving: .browser, again: { form($0, $1) }) { visit in
      try await visit.limit("sign-in", burst: 20, perMinute: 20)
      let (login, password) = try visit.read { form in
        let (login, password) = (form(SignInForm.login), form(SignInForm.password))
        return (try login.value, try password.value)
      }
      do {
        let (token, member) = try await visit.web.accounts.signIn(login, password: password)
        let next = visit.back(to: visit.form["back"]) ?? Route.today()
        var response = visit.redirect(next)
        if visit.form.has("deposit") {
          let proof = Proof(visit.context.formToken, of: member.id)
          let isTaken = try await visit.web.accounts.takeUp(visit.form["deposit"], for: member, isOwner: proof.isMade)
          if !isTaken { response = untaken(visit, next, member) }
        }
        response.headers[.setCookie] = Cookies.line("yishi", token, isSecure: visit.web.isBehindProxy)
        return response
      } catch SignInError.wrong {
        throw Problem(sentence: visit.words.signinWrong)
      } catch SignInError.locked(let until) {
        throw Problem(sentence: visit.words.signinLocked(time: until.clock))
      }
    }
    // The button of an old page ends nobody else's session without asking.
    routes.post(Route.signOut, again: { visit, problem in visit.context.member == nil ? left(visit) : leave(visit, problem) }) { visit in
      if let token = visit.context.sessionToken { try await visit.web.accounts.signOut(token) }
      return left(visit)
    }
    routes.get(Route.password) { try password($0, nil) }
    routes.members.post(Route.password, again: { try password($0.visit, $1) }) { visit in
      let typed = try visit.read { form in
        let (fresh, again) = (form(SignInForm.fresh), form(SignInForm.again))
        if let one = fresh.known, let other = again.known, one != other { form.tell({ $0.signinDiffer }, at: SignInForm.again) }
        return try fresh.value
      }
      try await visit.perform(ChangePassword(of: visit.member.id, passwordHash: try hash(typed, for: visit.member.area, visit.visit)))
      return visit.redirect(Route.signIn())
    }
  }

  static func hash(_ password: String, for area: AreaCode?, _ visit: Visit) throws -> String {
    let (rule, field) = (try visit.institution.passwordRule(for: area), SignInForm.fresh)
    do { return try rule.hash(password) } catch is PasswordRule.TooShort {
      throw Problem(sentence: visit.words.signinTooShort(fewest: rule.fewest), field: field.name, label: field.label(visit.words))
    }
  }

  /// The home page, without a session.
  private static func left(_ visit: Visit) -> Response {
    var response = visit.redirect(Route.home())
    response.headers[.setCookie] = Cookies.line("yishi", "", isSecure: visit.web.isBehindProxy, seconds: 0)
    return response
  }

  /// Asks whether to sign out whoever is signed in now.
  private static func leave(_ visit: Visit, _ problem: Problem?) -> Response { visit.page(SignInView.signOut(visit, problem)) }

  private static func form(_ visit: Visit, _ problem: Problem?) -> Response {
    let isSent = visit.request.method == .post
    let isKept = !(isSent ? visit.form["kept"] : visit.query("kept")).isEmpty
    return visit.page(
      SignInView.signIn(
        visit, problem, back: isSent ? visit.form["back"] : visit.query("back"), deposit: isSent ? visit.form["deposit"] : "",
        isKept: isKept))
  }

  /// Asks whoever sent a form without being signed in to do so; what was typed lies in the page.
  ///
  /// - Parameter deposit: see ``Accounts/deposit(_:of:owner:)``; nothing where it could not be kept, which the page says.
  static func asking(_ visit: Visit, _ deposit: String?) -> Response {
    visit.page(
      SignInView.signIn(visit, nil, back: visit.here.path, deposit: deposit ?? "", isLost: deposit == nil), status: .forbidden)
  }

  /// Says to whoever signed in that what was typed before is no draft of theirs.
  private static func untaken(_ visit: Visit, _ next: Route, _ member: Member) -> Response {
    // The page is theirs already: its bar offers to sign out.
    var context = visit.context
    context.member = member
    return visit.page(SignInView.untaken(Visit(visit.web, visit.request, context), next))
  }

  private static func password(_ visit: Visit, _ problem: Problem?) throws -> Response {
    let fewest = try visit.institution.passwordRule(for: visit.member.area).fewest
    return visit.page(SignInView.password(visit, problem, fewest: fewest))
  }
}
