@testable import Institution

/// Every command there is; `Scripts/lint-house` finds one that is missing here.
enum EveryCommand {
  static let types: [any Command.Type] = [
    // Area
    CreateCommunity.self,
    // Accounts
    CreateAccount.self, ChangePassword.self, DisableAccount.self,
    // Settings
    ImportCalendar.self,
    // Body
    AdoptCharter.self, AddOfficial.self, DeclareKin.self, FillPost.self, EndPost.self, WithdrawKinship.self, OpenTerm.self,
    AppointSeat.self, PublishRoster.self,
    // Catalogue
    AdoptCatalogue.self,
    // Parties
    PrepareLot.self, DrawLot.self, ReplaceSeat.self, RegisterOrganisation.self, ImportRoster.self, SavePerson.self,
    ErasePerson.self,
    // Forms
    AnswerOnline.self, AddStatement.self, OpenOnline.self, ModerateStatement.self, IssueCodes.self, CloseOnline.self,
    CloseOverdueOnline.self,
    // Procedure
    SealDossier.self, OpenMeeting.self, CloseMeeting.self, SignIn.self, RecordStatement.self, RecordVote.self, RecordDissent.self,
    DecidePoint.self, CorrectMinutes.self, SettleCorrection.self, SignMinutes.self, PostNotice.self, ReviseNotice.self,
    RecordService.self, RecordPosting.self, TakeOpinion.self, ImportOpinions.self, SortOpinion.self, JoinOpinions.self,
    SplitOpinion.self, AttachFile.self, SubmitPlan.self, ApprovePlan.self, ReturnPlan.self, PublishReport.self, ApproveTopic.self,
    ReturnTopic.self, HoldWorkMeeting.self,
    // Assembly
    CallAssembly.self, RecordStep.self, NoticeAssembly.self, WithdrawAssembly.self, CountBallots.self, CloseAssembly.self,
    CastBallot.self, ReferMatter.self, RecordReferral.self, AddRepresentative.self, EndRepresentative.self, FreezeRoll.self,
    MarkPresent.self, UnmarkPresent.self, OpenAssembly.self, AdjournAssembly.self, BreakOffAssembly.self,
    // Results
    AdoptPoints.self, CommissionDeliberation.self, ReportCommission.self, AnswerCommission.self, MakeCommitment.self,
    DescribeCommitment.self, AcceptCommitment.self, ReturnCommitment.self, ExtendCommitment.self, PublishProgress.self,
    OrderCorrection.self, CarryOutCorrection.self, ExplainDissent.self, ReportProgress.self, CompleteCommitment.self,
    GiveOwnerLink.self, UrgeOwner.self, AnswerUrging.self, RateMatter.self, RecordRatings.self, RequestReview.self,
    AnswerReview.self,
    // Leadership
    WriteFinding.self, AnswerFinding.self, CloseFinding.self, ReopenFinding.self, MoveStalled.self,
    // Door
    QueueReminders.self,
  ]
}
