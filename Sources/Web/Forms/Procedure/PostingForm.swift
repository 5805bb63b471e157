import Deliberation
import Institution
import Wording

/// The form that records a paper on the physical board (3.5d, 3.5f).
enum PostingForm {
  static let paper = Field<ID<Publication>>.one("paper", \.casePaper)
  static let place = Field<String>.line("place", \.caseBoardPlace)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .postedBeforePaper)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let photo = FileField(
    "photo", \.casePhoto, accept: "image/*", isRequired: true, hint: \.casePhotoHint, refusedBy: [.photoMissing])

  /// The posting that was sent; its photo is kept once everything else can be read.
  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> RecordPosting {
    let (paper, place, postedAt, photo) = try visit.read { form in
      let (paper, place) = (form(Self.paper), form(Self.place))
      let (postedAt, now) = (form.moment(day, clock), visit.institution.clock())
      form.judge(day, postedAt) { at throws(Refusal) in try RecordPosting.check(postedAt: at, at: now) }
      let photo = try form.media(Self.photo, onlyImages: true)
      return (try paper.value, try place.value, try postedAt.value, try photo.required().value)
    }
    let kept = try photo.keep(in: visit.institution.files)
    return RecordPosting(
      matter, paper: paper, at: postedAt, place: place, photoSHA256: kept.sha256, photoKind: kept.kind, photoSize: kept.size)
  }
}
