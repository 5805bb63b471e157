import Deliberation
import Institution
import Wording

/// The forms of a matter's steps that ask only why, or why so late.
enum StepForm {
  /// Why a topic or a plan goes back (3.1b).
  static let returned = Field<String>.passage("reason", \.caseReturnReason, rows: 2).refused(by: .reasonMissing)
  /// What will be done about a matter that stands still (2.2b).
  static let moving = Field<String>.passage("text", \.resultsStalledText, rows: 2).refused(by: .textMissing)

  /// Why the step comes late; empty when it does not.
  static func late(_ visit: MemberVisit) throws -> String {
    try visit.read { form in
      let late = form.whereShown(CommonFields.late)
      return try late.value
    }
  }

  /// A step upon what its page showed, and why it comes late.
  static func seen<C: MatterCommand>(
    _ visit: MemberVisit, _ matter: ID<Matter>, _ make: (ID<Matter>, String, Version?) -> C
  ) throws -> C {
    try visit.read { form in
      let (late, version) = (form.whereShown(CommonFields.late), form.version)
      return make(matter, try late.value, version)
    }
  }

  static func returnTopic(_ visit: MemberVisit, of matter: ID<Matter>) throws -> ReturnTopic {
    try visit.read { form in
      let (reason, late) = (form(returned), form.whereShown(CommonFields.late))
      return ReturnTopic(matter, because: try reason.value, lateReason: try late.value)
    }
  }

  static func returnPlan(_ visit: MemberVisit, of matter: ID<Matter>) throws -> ReturnPlan {
    try visit.read { form in
      let (reason, late) = (form(returned), form.whereShown(CommonFields.late))
      let version = form.version
      return ReturnPlan(matter, because: try reason.value, lateReason: try late.value, from: version)
    }
  }

  static func move(_ visit: MemberVisit, _ matter: ID<Matter>) throws -> MoveStalled {
    try visit.read { form in
      let text = form(moving)
      return MoveStalled(matter, saying: try text.value)
    }
  }
}
