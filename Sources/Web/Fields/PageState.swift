import Deliberation
import Synchronization
import Wording

/// What one request's handling learns on its way: which fields were asked for, and which forms its page shows.
final class PageState: Sendable {
  struct Asked {
    let label: @Sendable (Words) -> String
    let refusals: Set<Refusal.Code>
    /// True when somebody writes in it, and it is no secret.
    let isWritten: Bool
  }

  /// What is wrong with a field, and the refusal by which the command says so.
  struct Left {
    let trouble: Problem.Trouble
    let code: Refusal.Code
  }

  private struct State {
    var asked: [(name: String, field: Asked)] = []
    var forms = 0
    var isSentFormShown = false
    var isRefused = false
    var problem: Problem?
    var found: [Problem.Trouble] = []
    var left: Left?
    var asksToSignIn = false
    var mainForm: (id: String, action: String)?
  }

  private let state = Mutex(State())

  func note<Value>(_ field: Field<Value>) {
    let isWritten =
      switch field.look {
      case .area: true
      case .line(let kind, _): kind != "password"
      default: false
      }
    note(name: field.name, label: field.label, refusals: field.refusals, isWritten: isWritten)
  }

  func note(name: String, label: @escaping @Sendable (Words) -> String, refusals: Set<Refusal.Code>, isWritten: Bool = false) {
    state.withLock { $0.asked.append((name, Asked(label: label, refusals: refusals, isWritten: isWritten))) }
  }

  /// The field beside which a refusal stands.
  func field(of code: Refusal.Code) -> (name: String, field: Asked)? {
    state.withLock { $0.asked.first { $0.field.refusals.contains(code) } }
  }

  /// Every field asked for, in order, once.
  var asked: [(name: String, field: Asked)] {
    state.withLock { state in
      var seen: Set<String> = []
      return state.asked.filter { seen.insert($0.name).inserted }
    }
  }

  /// The number of the next form of the page; the one that was sent is told apart.
  func enter(isSent: Bool) -> Int {
    state.withLock { state in
      if isSent { state.isSentFormShown = true }
      state.forms += 1
      return state.forms
    }
  }

  /// Tells of a field that only its page shows to be wrong.
  func tell(_ trouble: Problem.Trouble) { state.withLock { $0.found.append(trouble) } }
  /// What only the page showed to be wrong.
  var found: [Problem.Trouble] { state.withLock { $0.found } }

  /// The field of which the command says what is wrong.
  var left: Left? { state.withLock { $0.left } }
  func leave(_ left: Left) { state.withLock { $0.left = left } }

  /// Says what is wrong with the form that was sent, which is refused.
  func refuse(_ problem: Problem) {
    state.withLock {
      $0.isRefused = true
      $0.problem = problem
    }
  }
  /// Says what is wrong with what a page is asked for; `nil` where the page tells all of it itself.
  func say(_ problem: Problem?) { state.withLock { $0.problem = problem } }
  /// What is told above the page.
  var problem: Problem? { state.withLock { $0.problem } }
  /// True when a form was refused that the page does not show any more: what it is about went on meanwhile.
  var hasLostForm: Bool { state.withLock { $0.isRefused && !$0.isSentFormShown } }

  /// True for a page whose main form is the one that signs in: no link of its bar leads away from what lies in it.
  var asksToSignIn: Bool { state.withLock { $0.asksToSignIn } }
  func askToSignIn() { state.withLock { $0.asksToSignIn = true } }

  /// The form that goes along to another language or text size: the one that was sent, else the first in which somebody writes.
  var mainForm: (id: String, action: String)? { state.withLock { $0.mainForm } }
  func keep(mainForm id: String, action: String, isSent: Bool) {
    state.withLock { if $0.mainForm == nil || isSent { $0.mainForm = (id, action) } }
  }
}
