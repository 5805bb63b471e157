import Deliberation
import Institution
import Wording

/// The form by which somebody signs in to a meeting with its code (3.5e).
enum MeetingSignInForm {
  static let name = Field<String>.name("name", \.matterYourName).looking(.line(kind: "text", autocomplete: "name"))
    .refused(by: .nameMissing, .alreadySignedIn)
  static let kind = Field<PartyKind>.choice("kind", \.matterYourSide).only(kinds)
  static let code = Field<String>.code("code", \.matterCodeOfMeeting).hint(\.matterCodeOfMeetingHint).refused(by: .wrongCode)
  /// Sides that somebody who comes by can be of.
  static let kinds: [PartyKind] = [
    .registeredResidents, .nonRegisteredResidents, .representatives, .propertyManagement, .residentUnits, .otherStakeholders,
  ]

  static func command(_ visit: Visit, for matter: ID<Matter>) throws -> SignIn {
    try visit.read { form in
      let (name, kind, code) = (form(Self.name), form(Self.kind), form(Self.code))
      return SignIn(matter, [SignIn.Arrival(kind: try kind.value, name: try name.value)], by: .qr, code: try code.value)
    }
  }
}
