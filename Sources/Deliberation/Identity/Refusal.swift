/// A wrong attempt: what was refused, the facts that decided it, and the clause it rests on.
///
/// The sentence a person reads stands in the catalogues under the code's name (`refusal…`); `facts` fill its placeholders.
public struct Refusal: Error, Hashable, Sendable {
  /// Which rule refused.
  public let code: Code
  /// Facts for the sentence: numbers, days, names of what is missing.
  public let facts: [String: String]
  /// The clause the refusal cites.
  public let clause: Clause

  /// A refusal for `code`, resting on the code's own clause unless a stricter source is named.
  public init(_ code: Code, _ facts: [String: String] = [:], clause: Clause? = nil) {
    self.code = code
    self.facts = facts
    self.clause = clause ?? code.clause
  }

  /// Every way of being refused; the raw value is the key of its sentence.
  public enum Code: String, CaseIterable, Sendable {
    // Body
    case chairTaken, membersFull, notOfTwoCommittees, termOverlaps, outsideTerm, supervisionConflict, alreadySeated
    // Catalogue
    case entryUnknown, catalogueEmpty, catalogueMissing
    // Parties
    case identityInvalid, phoneInvalid, alreadyErased, nameMissing, personKnown, namesakeKnown, registrationUnsaid
    case organisationKnown
    // Ledger
    case textMissing, textTooLong, takenInFuture, alreadyDecided, joinNeedsTwo, joinTooMany, joinAcrossCommunities, joinedElsewhere,
      notJoined, reasonMissing, answerMissing, witnessMissing, giverUnsaid
    // Work meeting
    case nobodyPresent, committeeAbsent, nothingDecided, heldInFuture, topicUnnamed
    // Plan and notice
    case planPartMissing, meetingInPast, voiceMissing, formNeedsReason, noParticipants, noPoints, planUnapproved,
      noticeAfterMeeting, noticeUnchanged, shortNotice, lateReasonMissing, photoMissing, postedBeforePaper, servedBeforeNotice,
      alreadyServed
    // Meeting
    case meetingTooEarly, notPresent, alreadySignedIn, wrongCode, votesExceedPresent, alreadyCounted, pointUndecided, pointUnknown,
      nobodySignedIn, closedBeforeOpened, outcomeMissing
    // Report and archive
    case minutesUnsigned, correctionOpen, correctionTooLate, dossierIncomplete, findingOpen
    // Results (3.6a to 3.6f)
    case measureMissing, acceptedByOwner, extensionNotLater, pointNotAgreed, commitmentState, nextDayPast, dayInFuture,
      ratingsMissing, alreadyRated, linkUnknown, alreadyAdopted, progressEmpty, commissionState, articleMissing,
      unlawfulUnchecked, alreadyExplained, alreadyAnswered, notCompletedYet, findingNotAnswered, urgingNotAhead,
      pointWithdrawn, pointInCorrection
    // Assembly (3.5h)
    case questionMissing, nothingUndecided, notReserved, groupOnlyInVillage, groupMissing, noRepresentatives,
      authorisationMissing, petitionTooFew, assemblyStage, studyMissing, stepNotNeeded, stepOutOfOrder,
      partyMembersRefused, assemblyNoticeShort, assemblyTooEarly, assemblyRuns, quorumMissed, quorumMet, countsImpossible,
      ballotsExceedVoters, alreadyVoted, notOnRoll, notPresentToVote, handsNotSecret, otherTrack, rollEmpty,
      ballotsMissing, choiceMissing, noHouseholds, householdRepresented, rollOfAnotherDay, agesUnknown, presenceFixed,
      handsCounted, groupUnknown, householdUnknown, representativeNotBegun, representativeEnds
    // Lots (3.3b)
    case lotSizeMissing, lotPlaceMissing, lotFigureMissing, lotInPast, lotTooEarly, lotWitnessMissing, lotPoolSmall,
      lotInfeasible, lotUnsolved, lotPoolChanged, lotDrawn, lotThrowWrong, lotDigitsMissing, lotFigureWrong, lotNotSeated,
      lotNotDrawn
    // Online deliberation (3.4g)
    case onlineTooShort, onlineStatementsMissing, onlineStatementEmpty, onlineStatementLong, onlineRuns, onlineClosed,
      onlineNotReached, onlineStatementTwice
    // Leadership (2.2b, 4.2c)
    case notStalled, supervisionFromAbove, supervisorNotClerk
    // Everywhere
    case paperTooLong, wrongStage, loginTaken, postOverlaps, postNotHeld, changedMeanwhile
  }
}

extension Refusal.Code {
  /// The clause this kind of refusal rests on.
  public var clause: Clause {
    switch self {
    case .chairTaken, .membersFull, .notOfTwoCommittees, .termOverlaps, .outsideTerm, .alreadySeated: "3.1a"
    case .supervisionConflict: "VC37"
    case .entryUnknown, .catalogueEmpty, .catalogueMissing: "3.2a"
    case .identityInvalid, .phoneInvalid, .alreadyErased, .nameMissing, .personKnown, .namesakeKnown, .registrationUnsaid,
      .organisationKnown:
      "3.3a"
    case .textMissing, .textTooLong, .takenInFuture, .joinNeedsTwo, .joinTooMany, .joinAcrossCommunities, .joinedElsewhere, .notJoined,
      .witnessMissing, .giverUnsaid:
      "3.5a"
    case .alreadyDecided, .reasonMissing, .answerMissing, .nobodyPresent, .committeeAbsent, .nothingDecided, .heldInFuture,
      .topicUnnamed:
      "3.5b"
    case .planPartMissing, .meetingInPast, .noPoints: "3.5c"
    case .voiceMissing, .noParticipants: "3.3b"
    case .formNeedsReason: "3.4c"
    case .planUnapproved: "3.1b"
    case .noticeAfterMeeting, .noticeUnchanged, .shortNotice, .photoMissing, .postedBeforePaper, .servedBeforeNotice, .alreadyServed: "3.5d"
    case .meetingTooEarly, .notPresent, .alreadySignedIn, .wrongCode, .votesExceedPresent, .alreadyCounted, .pointUndecided,
      .pointUnknown, .nobodySignedIn, .closedBeforeOpened, .outcomeMissing, .correctionTooLate:
      "3.5e"
    case .lateReasonMissing: "2.2b"
    case .minutesUnsigned, .correctionOpen, .dossierIncomplete: "3.5g"
    case .findingOpen, .supervisionFromAbove, .supervisorNotClerk: "4.2c"
    case .notStalled: "2.2b"
    case .measureMissing, .acceptedByOwner, .extensionNotLater, .pointNotAgreed, .commitmentState, .alreadyAdopted,
      .notCompletedYet:
      "3.6a"
    case .nextDayPast, .linkUnknown, .urgingNotAhead: "3.6b"
    case .ratingsMissing, .alreadyRated, .progressEmpty: "3.6c"
    case .commissionState: "3.6d"
    case .alreadyExplained: "3.6e"
    case .articleMissing, .unlawfulUnchecked, .pointWithdrawn, .pointInCorrection: "3.6f"
    case .alreadyAnswered, .dayInFuture: "2.2a"
    case .findingNotAnswered: "4.2c"
    case .questionMissing, .nothingUndecided, .assemblyStage, .assemblyTooEarly, .assemblyRuns, .countsImpossible,
      .ballotsExceedVoters, .alreadyVoted, .notOnRoll, .notPresentToVote, .handsNotSecret, .otherTrack, .rollEmpty,
      .ballotsMissing, .choiceMissing, .rollOfAnotherDay, .presenceFixed, .handsCounted:
      "3.5h"
    case .notReserved, .authorisationMissing: "VC28"
    case .groupOnlyInVillage: "RC13"
    case .groupMissing, .groupUnknown: "VC32"
    case .noRepresentatives, .noHouseholds, .householdRepresented, .householdUnknown, .representativeNotBegun, .representativeEnds: "VC29"
    case .petitionTooFew, .assemblyNoticeShort, .agesUnknown: "VC25"
    case .studyMissing, .stepNotNeeded, .stepOutOfOrder, .partyMembersRefused: "3.1b"
    case .quorumMissed, .quorumMet: "VC26"
    case .lotSizeMissing, .lotPlaceMissing, .lotFigureMissing, .lotInPast, .lotTooEarly, .lotWitnessMissing, .lotPoolSmall,
      .lotInfeasible, .lotUnsolved, .lotPoolChanged, .lotDrawn, .lotThrowWrong, .lotDigitsMissing, .lotFigureWrong,
      .lotNotSeated, .lotNotDrawn:
      "3.3b"
    case .onlineTooShort, .onlineStatementsMissing, .onlineStatementEmpty, .onlineStatementLong, .onlineRuns, .onlineClosed,
      .onlineStatementTwice:
      "3.4g"
    case .onlineNotReached: "3.4e"
    case .wrongStage: "3.5"
    case .paperTooLong, .changedMeanwhile: "2.2a"
    case .loginTaken: "S.1"
    case .postOverlaps, .postNotHeld: "3.1a"
    }
  }
}
