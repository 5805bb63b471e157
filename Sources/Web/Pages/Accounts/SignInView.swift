import Deliberation
import HTML
import Wording

/// 登录 — the pages by which somebody signs in and out, and sets another password.
enum SignInView {
  /// - Parameters:
  ///   - back: where to go after.
  ///   - deposit: see ``Accounts/deposit(_:of:owner:)``; blank where nothing was typed before.
  ///   - isKept: true when what was typed before lies in the browser.
  ///   - isLost: true when it could not be kept.
  static func signIn(
    _ visit: Visit, _ problem: Problem?, back: String, deposit: String, isKept: Bool = false, isLost: Bool = false
  ) -> HTML {
    let words = visit.words
    visit.page.askToSignIn()
    let kept: [(name: String, value: String)] = (deposit.isEmpty ? [] : [("deposit", deposit)]) + (isKept ? [("kept", "1")] : [])
    let form = FormView(visit, Route.signIn(), problem, hidden: [("back", back)] + kept, isMain: !deposit.isEmpty)
    let note = isLost ? words.commonNotKept : deposit.isEmpty && !isKept ? "" : words.commonKept
    let told: HTML = note.isEmpty ? "" : "<p class=\"due-note\" role=\"status\">\(note)</p>"
    return Layout.page(
      visit, title: words.commonSignIn, face: .board,
      """
      <h1>\(words.commonSignIn)</h1><p class="sub">\(words.signinIntro)</p>\(told)\
      <div class="panel">\(form.html("\(form(SignInForm.login))\(form(SignInForm.password))", button: words.commonSignIn))</div>
      """)
  }

  /// Says to whoever signed in that what was typed before is no draft of theirs.
  static func untaken(_ visit: Visit, _ next: Route) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.commonSignIn, face: .board,
      """
      <h1>\(words.commonSignIn)</h1><p class="due-note" role="status">\(words.signinUntaken)</p>\
      <p><a class="button" href="\(visit.link(next))">\(words.commonErrorBack)</a></p>
      """)
  }

  /// Asks whether to sign out whoever is signed in now.
  static func signOut(_ visit: Visit, _ problem: Problem?) -> HTML {
    let title = visit.words.commonSignOut
    let form = FormView(visit, Route.signOut(), problem).html("", button: "\(visit.member.name) \(title)")
    return Layout.page(visit, title: title, face: .workbench, "<h1>\(title)</h1><div class=\"panel\">\(form)</div>")
  }

  /// - Parameter fewest: characters that a password has to have.
  static func password(_ visit: Visit, _ problem: Problem?, fewest: Int) -> HTML {
    let title = visit.words.signinChange
    let form = FormView(visit, Route.password(), problem)
    let fields: HTML = "\(form(SignInForm.fresh.hint { $0.signinTooShort(fewest: fewest) }))\(form(SignInForm.again))"
    return Layout.page(
      visit, title: title, face: .workbench, "<h1>\(title)</h1><div class=\"panel\">\(form.html(fields, button: title))</div>")
  }
}
