import Deliberation
import Institution

/// Opinions and their ledger (3.5a).
extension Route {
  static let say = AddressOf<AreaCode>("/c/:area/say", open: .anyone, send: .anyone)
  static let slipSearch = Address("/slip", open: .anyone)
  static let slip = AddressOfTwo<AreaCode, SlipNumber>("/s/:area/:slip", open: .anyone)
  static let ledger = Address("/work/ledger", open: .staff)
  static let takeOpinion = Address("/work/ledger/new", open: .staff, send: .staff)
  static let importOpinions = Address("/work/ledger/import", open: .of(ImportOpinions.self), send: .of(ImportOpinions.self))
  static let twins = Address("/work/ledger/twins", on: takeOpinion, send: .staff)
  static let opinion = AddressOf<ID<Opinion>>("/work/ledger/:id", open: .readers)
  static let sortOpinion = AddressOf<ID<Opinion>>("/work/ledger/:id/sort", on: opinion, send: .of(SortOpinion.self))
  static let joinOpinion = AddressOf<ID<Opinion>>("/work/ledger/:id/join", on: opinion, send: .of(JoinOpinions.self))
  static let followOpinion = AddressOf<ID<Opinion>>("/work/ledger/:id/follow", on: opinion, send: .of(JoinOpinions.self))
  static let splitOpinion = AddressOf<ID<Opinion>>("/work/ledger/:id/split", on: opinion, send: .of(SplitOpinion.self))
  static let attachFile = AddressOf<ID<Opinion>>("/work/ledger/:id/attach", on: opinion, send: .of(AttachFile.self))
  static let file = AddressOf<ID<Attachment>>("/file/:id", open: .anyone)
}
