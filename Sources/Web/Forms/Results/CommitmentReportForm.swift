import Deliberation
import Institution
import Wording

/// The form by which an owner tells of its commitment, on the workbench and behind its link (3.6a, 3.6b).
struct CommitmentReportForm: Sendable {
  /// What is told.
  enum Kind: String, CaseIterable, Sendable {
    case progress, completed

    /// The step that it becomes.
    var step: CommitmentLine.Step.Kind { self == .progress ? .progress : .completed }
  }

  let kind: Field<Kind>
  let text: Field<String>
  let photo: FileField
  let late: Field<String>

  static let work = CommitmentReportForm(
    kind: .choice("kind", \.resultsReportKind), text: .passage("text", \.resultsDone).refused(by: .textMissing),
    photo: FileField("photo", \.resultsPhoto, accept: "image/*"), late: CommonFields.late)
  static let owner = CommitmentReportForm(
    kind: .choice("kind", \.matterOwnerKind), text: .passage("text", \.matterOwnerText, rows: 4).refused(by: .textMissing),
    photo: FileField("photo", \.matterOwnerPhoto, accept: "image/*"),
    late: .passage("late", \.matterOwnerLate, rows: 2).mayBeBlank.hint(\.matterOwnerLateHint).neededBy(.lateReasonMissing))

  /// What was sent about a commitment.
  ///
  /// - Parameter link: the token of the owner's link, when it came through it.
  func command(_ visit: Visit, on line: CommitmentLine, link: String? = nil) throws -> any Command {
    let (matter, id) = (line.commitment.matter, line.commitment.id)
    let (what, who, saying, reason, media) = try visit.read { form in
      let door = link.map { Read(OwnerDoor.link($0)) } ?? DoorField.read(form, visit)
      let (kind, text) = (form(kind), form(text))
      let photo = try form.media(photo, onlyImages: true)
      // Whoever is done late says why; what tells of progress has no place for a reason, and drops none that was typed.
      let late = form.needing(form(self.late), of: self.late, when: kind.known == .completed && form.shows(self.late))
      if kind.known == .progress, late.known?.isEmpty == false { form.tell({ $0.matterOwnerLateAlone }, at: self.late) }
      return (try kind.value, try door.value, try text.value, try late.value, try photo.value)
    }
    // The photo is kept once everything else can be read; the command is never sent without it.
    let kept = try media?.photo(in: visit.institution.files)
    switch what {
    case .progress: return ReportProgress(matter, id, through: who, saying: saying, photo: kept)
    case .completed: return CompleteCommitment(matter, id, through: who, saying: saying, photo: kept, lateReason: reason)
    }
  }
}

/// By whom something was brought that the committee enters for an owner without an account (3.6b).
enum DoorField {
  static let from = Field<String>.name("from", \.resultsFrom).hint(\.resultsFromHint).refused(by: .witnessMissing)

  /// A form that asks who brought the paper is a paper's, be the answer left blank or not; every other one is the owner's own.
  static func read(_ form: FormReader, _ visit: Visit) -> Read<OwnerDoor> {
    visit.form.fields[from.name] == nil ? Read(.account) : form(from).map { .paper(from: $0) }
  }
}

extension Media {
  /// The photo of an owner's report, put into the file store.
  func photo(in store: FileStore) throws -> KeptPhoto {
    let file = try keep(in: store)
    return KeptPhoto(sha256: file.sha256, kind: file.kind, size: file.size)
  }
}
