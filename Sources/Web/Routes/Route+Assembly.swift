import Deliberation
import Institution

/// What goes to the assembly (3.5h).
extension Route {
  static let callAssembly = AddressOf<ID<Matter>>("/work/matters/:id/assembly", open: .of(CallAssembly.self), send: .of(CallAssembly.self))
  static let assembly = AddressOf<ID<Assembly>>("/work/assemblies/:id", open: .officers)
  static let assemblyStep = AddressOf<ID<Assembly>>("/work/assemblies/:id/step", on: assembly, send: .of(RecordStep.self))
  static let noticeAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/notice", on: assembly, send: .of(NoticeAssembly.self))
  static let freezeRoll = AddressOf<ID<Assembly>>("/work/assemblies/:id/roll", on: assembly, send: .of(FreezeRoll.self))
  static let markPresent = AddressOf<ID<Assembly>>("/work/assemblies/:id/present", on: assembly, send: .of(MarkPresent.self))
  static let changeWay = AddressOf<ID<Assembly>>("/work/assemblies/:id/way", on: assembly, send: .of(MarkPresent.self))
  static let unmarkPresent = AddressOf<ID<Assembly>>("/work/assemblies/:id/absent", on: assembly, send: .of(UnmarkPresent.self))
  static let openAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/open", on: assembly, send: .of(OpenAssembly.self))
  static let adjournAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/adjourn", on: assembly, send: .of(AdjournAssembly.self))
  static let countBallots = AddressOf<ID<Assembly>>("/work/assemblies/:id/count", on: assembly, send: .of(CountBallots.self))
  static let breakOffAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/break", on: assembly, send: .of(BreakOffAssembly.self))
  static let closeAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/close", on: assembly, send: .of(CloseAssembly.self))
  static let withdrawAssembly = AddressOf<ID<Assembly>>("/work/assemblies/:id/withdraw", on: assembly, send: .of(WithdrawAssembly.self))
  static let representatives = Address("/work/representatives", open: .staff, send: .of(AddRepresentative.self))
  static let endRepresentative = AddressOf<ID<RepresentativeLine>>(
    "/work/representatives/:id/end", on: representatives, send: .of(EndRepresentative.self))
  static let ballot = AddressOf<String>("/b/:code", open: .anyone, send: .anyone)
  static let voted = AddressOf<ID<Matter>>("/voted/:id", open: .anyone)
  static let vote = AddressOf<ID<Assembly>>("/work/vote/:id", open: .doing(.castBallot), send: .doing(.castBallot))
}
