import Deliberation
import Hummingbird
import Institution
import Synchronization

/// Who may send a form at all: settled before it is read. What they may do with it in which community, its command judges again.
enum Senders: Sendable {
  /// Anyone, without an account: what a slip, a code or a link proves is judged with the form.
  case anyone
  /// Whoever is signed in.
  case members
  /// Whoever holds one of these capacities, anywhere; the clause says why it takes one.
  case holders(of: Set<Role>, clause: Clause)

  /// Those who work for a community.
  static let staff = holders(of: Role.staff.union([.administrator]), clause: "2.2a")

  /// Those whom a command asks for; whoever is signed in where it judges by something else than capacity.
  static func of<C: Command>(_ command: C.Type) -> Senders {
    command.roles.map { .holders(of: $0, clause: command.clause) } ?? .members
  }

  /// - Throws: ``AccessError``.
  func admit(_ member: Member?) throws {
    if case .anyone = self { return }
    guard let member else { throw AccessError.signIn }
    guard case .holders(let roles, let clause) = self, member.roles.isDisjoint(with: roles) else { return }
    throw AccessError.forbidden(needed: roles, clause: clause)
  }
}

/// Routes of a chapter, each a function from a visit to an answer.
struct Routes {
  let router: Router<YishiContext>
  let house: House
  /// Every form that can be sent, and by whom.
  let forms: RouteList

  func get(_ path: RouterPath, _ answer: @escaping @Sendable (Visit) async throws -> Response) {
    router.get(path) { [house] request, context in try await answer(Visit(house, request, context)) }
  }

  /// A form's answer; a refusal comes back to `again` with the sentence and its clause, nothing typed being lost.
  ///
  /// - Parameter senders: who may send it; of anybody else not a byte is read.
  func post(
    _ path: RouterPath, by senders: Senders, again: (@Sendable (Visit, Problem) async throws -> Response)? = nil,
    _ answer: @escaping @Sendable (Visit) async throws -> Response
  ) {
    forms.add(path.description, senders)
    router.post(path) { [house] request, context in
      do { try senders.admit(context.member) } catch { throw Unread(because: error) }
      return try await Reception(house).take(request, context) { context in
        let visit = Visit(house, request, context)
        do { return try await answer(visit) } catch {
          guard let again, let problem = Problem(error, visit) else { throw error }
          var response = try await again(visit, problem)
          if response.status == .ok { response.status = .unprocessableContent }
          return response
        }
      }
    }
  }
}

/// The forms that can be sent.
final class RouteList: Sendable {
  private let kept = Mutex<[(path: String, senders: Senders)]>([])

  /// Path pattern and senders of each.
  var all: [(path: String, senders: Senders)] { kept.withLock { $0 } }

  func add(_ path: String, _ senders: Senders) { kept.withLock { $0.append((path, senders)) } }
}
