import Deliberation
import Institution

/// Deliberating online (3.4g).
extension Route {
  static let online = AddressOf<ID<Matter>>("/work/matters/:id/online", open: .readers)
  static let openOnline = AddressOf<ID<Matter>>("/work/matters/:id/online/open", on: online, send: .of(OpenOnline.self))
  static let moderateOnline = AddressOf<ID<Matter>>("/work/matters/:id/online/moderate", on: online, send: .of(ModerateStatement.self))
  static let addToOnline = AddressOf<ID<Matter>>("/work/matters/:id/online/add", on: online, send: .staff)
  static let onlineCodes = AddressOf<ID<Matter>>("/work/matters/:id/online/codes", on: online, send: .of(IssueCodes.self))
  static let closeOnline = AddressOf<ID<Matter>>("/work/matters/:id/online/close", on: online, send: .of(CloseOnline.self))
  static let onlineSlips = AddressOf<ID<Matter>>("/work/matters/:id/online/slips", open: .of(IssueCodes.self))
  static let onlineByCode = AddressOf<String>("/d/:code", open: .anyone, send: .anyone)
  static let addOnlineByCode = AddressOf<String>("/d/:code/add", on: onlineByCode, send: .anyone)
  // Whom a deliberation reaches stands on its roll.
  static let onlineByAccount = AddressOf<ID<OnlineCall>>("/work/online/:id", open: .members, send: .members)
  static let addOnlineByAccount = AddressOf<ID<OnlineCall>>("/work/online/:id/add", on: onlineByAccount, send: .members)
  static let onlineResult = AddressOf<ID<Matter>>("/m/:id/online", open: .anyone)
  static let onlineStatements = AddressOf<ID<Matter>>("/m/:id/online/statements.csv", open: .anyone)
  static let onlineVotes = AddressOf<ID<Matter>>("/m/:id/online/votes.csv", open: .anyone)
}
