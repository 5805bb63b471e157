import Deliberation
import Institution

/// What goes to the assembly (3.5h).
extension Route {
  static let callAssembly = AddressOf<ID<Matter>>("/work/matters/:id/assembly", open: .members, send: .of(CallAssembly.self))
  static let assembly = AddressOf<ID<Assembly>>("/work/assemblies/:id", open: .members)
  static let assemblyStep = AddressOf<ID<Assembly>>("/work/assemblies/:id/step", send: .of(RecordStep.self))
  static let noticeAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/notice", send: .of(NoticeAssembly.self))
  static let freezeRoll = AddressOf<ID<Assembly>>("/work/assemblies/:id/roll", send: .of(FreezeRoll.self))
  static let markPresent = AddressOf<ID<Assembly>>("/work/assemblies/:id/present", send: .of(MarkPresent.self))
  static let changeWay = AddressOf<ID<Assembly>>("/work/assemblies/:id/way", send: .of(MarkPresent.self))
  static let unmarkPresent = AddressOf<ID<Assembly>>("/work/assemblies/:id/absent", send: .of(UnmarkPresent.self))
  static let openAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/open", send: .of(OpenAssembly.self))
  static let adjournAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/adjourn", send: .of(AdjournAssembly.self))
  static let countBallots = AddressOf<ID<Assembly>>("/work/assemblies/:id/count", send: .of(CountBallots.self))
  static let breakOffAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/break", send: .of(BreakOffAssembly.self))
  static let closeAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/close", send: .of(CloseAssembly.self))
  static let withdrawAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/withdraw", send: .of(WithdrawAssembly.self))
  static let representatives = Address("/work/representatives", open: .members, send: .of(AddRepresentative.self))
  static let endRepresentative = AddressOf<ID<RepresentativeLine>>("/work/representatives/:id/end", send: .of(EndRepresentative.self))
  static let ballot = AddressOf<String>("/b/:code", open: .anyone, send: .anyone)
  static let voted = AddressOf<ID<Matter>>("/voted/:id", open: .anyone)
  static let vote = AddressOf<ID<Assembly>>("/work/vote/:id", open: .members, send: .members)
}
