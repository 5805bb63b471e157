// Made by Scripts/words from the catalogues; do not edit.
// swift-format-ignore-file

extension Words {
  public var assemblyAbsent: String { texts[Key.assemblyAbsent.rawValue] }
  public var assemblyAdjournHint: String { texts[Key.assemblyAdjournHint.rawValue] }
  public var assemblyAdjournSend: String { texts[Key.assemblyAdjournSend.rawValue] }
  public func assemblyAdjourned(
    day: some CustomStringConvertible,
    present: some CustomStringConvertible,
    needed: some CustomStringConvertible,
    total: some CustomStringConvertible
  ) -> String { fill(Key.assemblyAdjourned.rawValue, [day.description, present.description, needed.description, total.description]) }
  public var assemblyAdjournments: String { texts[Key.assemblyAdjournments.rawValue] }
  public var assemblyAgenda: String { texts[Key.assemblyAgenda.rawValue] }
  public var assemblyAgesReason: String { texts[Key.assemblyAgesReason.rawValue] }
  public var assemblyAgesReasonHint: String { texts[Key.assemblyAgesReasonHint.rawValue] }
  public func assemblyAgesUnknown(
    count: some CustomStringConvertible
  ) -> String { fill(Key.assemblyAgesUnknown.rawValue, [count.description]) }
  public func assemblyArrivalNow(
    name: some CustomStringConvertible,
    way: some CustomStringConvertible
  ) -> String { fill(Key.assemblyArrivalNow.rawValue, [name.description, way.description]) }
  public var assemblyArrivals: String { texts[Key.assemblyArrivals.rawValue] }
  public var assemblyAuthorisation: String { texts[Key.assemblyAuthorisation.rawValue] }
  public var assemblyAuthorisationHint: String { texts[Key.assemblyAuthorisationHint.rawValue] }
  public var assemblyBallotLabel: String { texts[Key.assemblyBallotLabel.rawValue] }
  public var assemblyBallotWay: String { texts[Key.assemblyBallotWay.rawValue] }
  public var assemblyBasisHint: String { texts[Key.assemblyBasisHint.rawValue] }
  public var assemblyBasisLabel: String { texts[Key.assemblyBasisLabel.rawValue] }
  public func assemblyBodyLine(
    count: some CustomStringConvertible,
    members: some CustomStringConvertible
  ) -> String { fill(Key.assemblyBodyLine.rawValue, [count.description, members.description]) }
  public var assemblyBreakOff: String { texts[Key.assemblyBreakOff.rawValue] }
  public var assemblyBreakOffHint: String { texts[Key.assemblyBreakOffHint.rawValue] }
  public func assemblyBrokenOff(
    reason: some CustomStringConvertible
  ) -> String { fill(Key.assemblyBrokenOff.rawValue, [reason.description]) }
  public var assemblyByPaper: String { texts[Key.assemblyByPaper.rawValue] }
  public var assemblyByPhone: String { texts[Key.assemblyByPhone.rawValue] }
  public var assemblyCallSend: String { texts[Key.assemblyCallSend.rawValue] }
  public var assemblyCame: String { texts[Key.assemblyCame.rawValue] }
  public func assemblyCloseAs(verdict: some CustomStringConvertible) -> String { fill(Key.assemblyCloseAs.rawValue, [verdict.description]) }
  public func assemblyCloseCast(
    cast: some CustomStringConvertible,
    missing: some CustomStringConvertible
  ) -> String { fill(Key.assemblyCloseCast.rawValue, [cast.description, missing.description]) }
  public var assemblyCloseHint: String { texts[Key.assemblyCloseHint.rawValue] }
  public func assemblyClosePaper(
    favour: some CustomStringConvertible,
    against: some CustomStringConvertible,
    abstained: some CustomStringConvertible,
    invalid: some CustomStringConvertible
  ) -> String { fill(Key.assemblyClosePaper.rawValue, [favour.description, against.description, abstained.description, invalid.description]) }
  public var assemblyCloseSealed: String { texts[Key.assemblyCloseSealed.rawValue] }
  public var assemblyCloseSend: String { texts[Key.assemblyCloseSend.rawValue] }
  public func assemblyCode(name: some CustomStringConvertible) -> String { fill(Key.assemblyCode.rawValue, [name.description]) }
  public var assemblyCountHint: String { texts[Key.assemblyCountHint.rawValue] }
  public var assemblyCountSend: String { texts[Key.assemblyCountSend.rawValue] }
  public var assemblyEnd: String { texts[Key.assemblyEnd.rawValue] }
  public var assemblyEndDay: String { texts[Key.assemblyEndDay.rawValue] }
  public var assemblyExpected: String { texts[Key.assemblyExpected.rawValue] }
  public var assemblyFacts: String { texts[Key.assemblyFacts.rawValue] }
  public var assemblyFavour: String { texts[Key.assemblyFavour.rawValue] }
  public var assemblyGroundLabel: String { texts[Key.assemblyGroundLabel.rawValue] }
  public var assemblyGroup: String { texts[Key.assemblyGroup.rawValue] }
  public var assemblyGroupName: String { texts[Key.assemblyGroupName.rawValue] }
  public var assemblyHands: String { texts[Key.assemblyHands.rawValue] }
  public func assemblyHouseholds(
    count: some CustomStringConvertible
  ) -> String { fill(Key.assemblyHouseholds.rawValue, [count.description]) }
  public var assemblyInvalid: String { texts[Key.assemblyInvalid.rawValue] }
  public var assemblyKindLabel: String { texts[Key.assemblyKindLabel.rawValue] }
  public var assemblyLastDay: String { texts[Key.assemblyLastDay.rawValue] }
  public var assemblyMembers: String { texts[Key.assemblyMembers.rawValue] }
  public var assemblyNoSteps: String { texts[Key.assemblyNoSteps.rawValue] }
  public var assemblyNoticeAgain: String { texts[Key.assemblyNoticeAgain.rawValue] }
  public func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(Key.assemblyNoticeHint.rawValue, [days.description]) }
  public var assemblyNoticeSend: String { texts[Key.assemblyNoticeSend.rawValue] }
  public func assemblyNumber(
    way: some CustomStringConvertible,
    choice: some CustomStringConvertible
  ) -> String { fill(Key.assemblyNumber.rawValue, [way.description, choice.description]) }
  public var assemblyOpenSend: String { texts[Key.assemblyOpenSend.rawValue] }
  public var assemblyPaper: String { texts[Key.assemblyPaper.rawValue] }
  public var assemblyPaperVoters: String { texts[Key.assemblyPaperVoters.rawValue] }
  public var assemblyPetitioners: String { texts[Key.assemblyPetitioners.rawValue] }
  public var assemblyPetitionersHint: String { texts[Key.assemblyPetitionersHint.rawValue] }
  public func assemblyPhones(count: some CustomStringConvertible) -> String { fill(Key.assemblyPhones.rawValue, [count.description]) }
  public var assemblyPoints: String { texts[Key.assemblyPoints.rawValue] }
  public var assemblyPointsHint: String { texts[Key.assemblyPointsHint.rawValue] }
  public var assemblyPresentBack: String { texts[Key.assemblyPresentBack.rawValue] }
  public var assemblyPresentChange: String { texts[Key.assemblyPresentChange.rawValue] }
  public var assemblyPresentChangeHint: String { texts[Key.assemblyPresentChangeHint.rawValue] }
  public var assemblyPresentHint: String { texts[Key.assemblyPresentHint.rawValue] }
  public var assemblyPresentSend: String { texts[Key.assemblyPresentSend.rawValue] }
  public var assemblyPresentWay: String { texts[Key.assemblyPresentWay.rawValue] }
  public var assemblyQuestion: String { texts[Key.assemblyQuestion.rawValue] }
  public var assemblyQuestionHint: String { texts[Key.assemblyQuestionHint.rawValue] }
  public func assemblyQuorum(
    total: some CustomStringConvertible,
    needed: some CustomStringConvertible,
    present: some CustomStringConvertible
  ) -> String { fill(Key.assemblyQuorum.rawValue, [total.description, needed.description, present.description]) }
  public var assemblyRepAdd: String { texts[Key.assemblyRepAdd.rawValue] }
  public var assemblyRepGroup: String { texts[Key.assemblyRepGroup.rawValue] }
  public var assemblyRepHouseholds: String { texts[Key.assemblyRepHouseholds.rawValue] }
  public var assemblyRepHouseholdsHint: String { texts[Key.assemblyRepHouseholdsHint.rawValue] }
  public var assemblyRepName: String { texts[Key.assemblyRepName.rawValue] }
  public var assemblyRepOfficial: String { texts[Key.assemblyRepOfficial.rawValue] }
  public var assemblyRepOfficialHint: String { texts[Key.assemblyRepOfficialHint.rawValue] }
  public var assemblyRepOfficialNone: String { texts[Key.assemblyRepOfficialNone.rawValue] }
  public var assemblyRepresentatives: String { texts[Key.assemblyRepresentatives.rawValue] }
  public var assemblyResult: String { texts[Key.assemblyResult.rawValue] }
  public func assemblyRoll(
    count: some CustomStringConvertible,
    present: some CustomStringConvertible
  ) -> String { fill(Key.assemblyRoll.rawValue, [count.description, present.description]) }
  public func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(Key.assemblyRollHint.rawValue, [day.description]) }
  public var assemblyRollSend: String { texts[Key.assemblyRollSend.rawValue] }
  public var assemblySecret: String { texts[Key.assemblySecret.rawValue] }
  public var assemblySecretNo: String { texts[Key.assemblySecretNo.rawValue] }
  public var assemblySecretYes: String { texts[Key.assemblySecretYes.rawValue] }
  public var assemblySex: String { texts[Key.assemblySex.rawValue] }
  public var assemblySexUnknown: String { texts[Key.assemblySexUnknown.rawValue] }
  public var assemblyShort: String { texts[Key.assemblyShort.rawValue] }
  public var assemblyShortHint: String { texts[Key.assemblyShortHint.rawValue] }
  public var assemblyShowCode: String { texts[Key.assemblyShowCode.rawValue] }
  public var assemblyStart: String { texts[Key.assemblyStart.rawValue] }
  public func assemblyStepCounts(
    expected: some CustomStringConvertible,
    present: some CustomStringConvertible,
    favour: some CustomStringConvertible
  ) -> String { fill(Key.assemblyStepCounts.rawValue, [expected.description, present.description, favour.description]) }
  public var assemblyStepDay: String { texts[Key.assemblyStepDay.rawValue] }
  public var assemblyStepLabel: String { texts[Key.assemblyStepLabel.rawValue] }
  public var assemblyStepSend: String { texts[Key.assemblyStepSend.rawValue] }
  public var assemblyStepText: String { texts[Key.assemblyStepText.rawValue] }
  public var assemblySteps: String { texts[Key.assemblySteps.rawValue] }
  public func assemblyVoted(way: some CustomStringConvertible) -> String { fill(Key.assemblyVoted.rawValue, [way.description]) }
  public var assemblyWithdraw: String { texts[Key.assemblyWithdraw.rawValue] }
  public func assemblyWomen(count: some CustomStringConvertible) -> String { fill(Key.assemblyWomen.rawValue, [count.description]) }
  public var boardAbout: String { texts[Key.boardAbout.rawValue] }
  public func boardAnswer(text: some CustomStringConvertible) -> String { fill(Key.boardAnswer.rawValue, [text.description]) }
  public var boardBecame: String { texts[Key.boardBecame.rawValue] }
  public var boardCatalogue: String { texts[Key.boardCatalogue.rawValue] }
  public func boardCatalogueVersion(
    version: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.boardCatalogueVersion.rawValue, [version.description, day.description]) }
  public var boardChair: String { texts[Key.boardChair.rawValue] }
  public var boardCharter: String { texts[Key.boardCharter.rawValue] }
  public func boardCharterVersion(
    version: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.boardCharterVersion.rawValue, [version.description, day.description]) }
  public var boardCommitments: String { texts[Key.boardCommitments.rawValue] }
  public var boardCommittee: String { texts[Key.boardCommittee.rawValue] }
  public var boardCommitteeLine: String { texts[Key.boardCommitteeLine.rawValue] }
  public var boardDoorCome: String { texts[Key.boardDoorCome.rawValue] }
  public var boardDoorComeText: String { texts[Key.boardDoorComeText.rawValue] }
  public var boardDoorSay: String { texts[Key.boardDoorSay.rawValue] }
  public var boardDoorSayText: String { texts[Key.boardDoorSayText.rawValue] }
  public var boardDoorSee: String { texts[Key.boardDoorSee.rawValue] }
  public var boardDoorSeeText: String { texts[Key.boardDoorSeeText.rawValue] }
  public var boardDoorWatch: String { texts[Key.boardDoorWatch.rawValue] }
  public var boardDoorWatchText: String { texts[Key.boardDoorWatchText.rawValue] }
  public var boardDoors: String { texts[Key.boardDoors.rawValue] }
  public var boardDuties: String { texts[Key.boardDuties.rawValue] }
  public var boardFeed: String { texts[Key.boardFeed.rawValue] }
  public var boardFind: String { texts[Key.boardFind.rawValue] }
  public var boardFindButton: String { texts[Key.boardFindButton.rawValue] }
  public var boardFindIntro: String { texts[Key.boardFindIntro.rawValue] }
  public var boardFindLabel: String { texts[Key.boardFindLabel.rawValue] }
  public func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(Key.boardFromOpinions.rawValue, [count.description]) }
  public func boardGroups(count: some CustomStringConvertible) -> String { fill(Key.boardGroups.rawValue, [count.description]) }
  public func boardHouseholds(count: some CustomStringConvertible) -> String { fill(Key.boardHouseholds.rawValue, [count.description]) }
  public func boardJoined(slip: some CustomStringConvertible) -> String { fill(Key.boardJoined.rawValue, [slip.description]) }
  public var boardMember: String { texts[Key.boardMember.rawValue] }
  public var boardNoCatalogue: String { texts[Key.boardNoCatalogue.rawValue] }
  public var boardNoCharter: String { texts[Key.boardNoCharter.rawValue] }
  public var boardNoCommitments: String { texts[Key.boardNoCommitments.rawValue] }
  public var boardNoResults: String { texts[Key.boardNoResults.rawValue] }
  public var boardNothingFound: String { texts[Key.boardNothingFound.rawValue] }
  public var boardNothingOpen: String { texts[Key.boardNothingOpen.rawValue] }
  public var boardOffice: String { texts[Key.boardOffice.rawValue] }
  public func boardOpen(count: some CustomStringConvertible) -> String { fill(Key.boardOpen.rawValue, [count.description]) }
  public var boardPapers: String { texts[Key.boardPapers.rawValue] }
  public var boardPosts: String { texts[Key.boardPosts.rawValue] }
  public var boardRecord: String { texts[Key.boardRecord.rawValue] }
  public var boardReserved: String { texts[Key.boardReserved.rawValue] }
  public var boardResults: String { texts[Key.boardResults.rawValue] }
  public func boardRoot(
    count: some CustomStringConvertible,
    root: some CustomStringConvertible
  ) -> String { fill(Key.boardRoot.rawValue, [count.description, root.description]) }
  public var boardSaid: String { texts[Key.boardSaid.rawValue] }
  public var boardSayContact: String { texts[Key.boardSayContact.rawValue] }
  public var boardSayContactHint: String { texts[Key.boardSayContactHint.rawValue] }
  public var boardSayHint: String { texts[Key.boardSayHint.rawValue] }
  public var boardSayIntro: String { texts[Key.boardSayIntro.rawValue] }
  public var boardSayKind: String { texts[Key.boardSayKind.rawValue] }
  public var boardSayName: String { texts[Key.boardSayName.rawValue] }
  public var boardSayNameHint: String { texts[Key.boardSayNameHint.rawValue] }
  public var boardSayPlace: String { texts[Key.boardSayPlace.rawValue] }
  public var boardSayPlaceHint: String { texts[Key.boardSayPlaceHint.rawValue] }
  public var boardSayRequest: String { texts[Key.boardSayRequest.rawValue] }
  public var boardSaySend: String { texts[Key.boardSaySend.rawValue] }
  public var boardSayText: String { texts[Key.boardSayText.rawValue] }
  public var boardSayTitle: String { texts[Key.boardSayTitle.rawValue] }
  public var boardSeats: String { texts[Key.boardSeats.rawValue] }
  public var boardSlip: String { texts[Key.boardSlip.rawValue] }
  public var boardSlipButton: String { texts[Key.boardSlipButton.rawValue] }
  public var boardSlipHead: String { texts[Key.boardSlipHead.rawValue] }
  public var boardSlipKeep: String { texts[Key.boardSlipKeep.rawValue] }
  public var boardSlipLabel: String { texts[Key.boardSlipLabel.rawValue] }
  public func boardSlipLooks(example: some CustomStringConvertible) -> String { fill(Key.boardSlipLooks.rawValue, [example.description]) }
  public func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(Key.boardSlipTitle.rawValue, [number.description]) }
  public func boardSlipUnknown(number: some CustomStringConvertible) -> String { fill(Key.boardSlipUnknown.rawValue, [number.description]) }
  public func boardSlipWrong(
    number: some CustomStringConvertible,
    example: some CustomStringConvertible
  ) -> String { fill(Key.boardSlipWrong.rawValue, [number.description, example.description]) }
  public func boardTerm(
    from: some CustomStringConvertible,
    to: some CustomStringConvertible
  ) -> String { fill(Key.boardTerm.rawValue, [from.description, to.description]) }
  public func boardVacancies(count: some CustomStringConvertible) -> String { fill(Key.boardVacancies.rawValue, [count.description]) }
  public var boardVacant: String { texts[Key.boardVacant.rawValue] }
  public func boardWaiting(day: some CustomStringConvertible) -> String { fill(Key.boardWaiting.rawValue, [day.description]) }
  public var boardYearPlan: String { texts[Key.boardYearPlan.rawValue] }
  public func caseAbout(task: some CustomStringConvertible) -> String { fill(Key.caseAbout.rawValue, [task.description]) }
  public func caseAnswer(text: some CustomStringConvertible) -> String { fill(Key.caseAnswer.rawValue, [text.description]) }
  public var caseAnswerLabel: String { texts[Key.caseAnswerLabel.rawValue] }
  public var caseAnswerSend: String { texts[Key.caseAnswerSend.rawValue] }
  public var caseApprovePlan: String { texts[Key.caseApprovePlan.rawValue] }
  public var caseApproveTopic: String { texts[Key.caseApproveTopic.rawValue] }
  public var caseBoardPlace: String { texts[Key.caseBoardPlace.rawValue] }
  public var caseBreach: String { texts[Key.caseBreach.rawValue] }
  public var caseClose: String { texts[Key.caseClose.rawValue] }
  public var caseClosed: String { texts[Key.caseClosed.rawValue] }
  public var caseConclusion: String { texts[Key.caseConclusion.rawValue] }
  public var caseDossier: String { texts[Key.caseDossier.rawValue] }
  public var caseExport: String { texts[Key.caseExport.rawValue] }
  public var caseFileLost: String { texts[Key.caseFileLost.rawValue] }
  public var caseFindingAbout: String { texts[Key.caseFindingAbout.rawValue] }
  public var caseFindingBreach: String { texts[Key.caseFindingBreach.rawValue] }
  public var caseFindingClause: String { texts[Key.caseFindingClause.rawValue] }
  public var caseFindingSend: String { texts[Key.caseFindingSend.rawValue] }
  public var caseFindingText: String { texts[Key.caseFindingText.rawValue] }
  public var caseFindingWhole: String { texts[Key.caseFindingWhole.rawValue] }
  public var caseFindings: String { texts[Key.caseFindings.rawValue] }
  public func caseLateHint(day: some CustomStringConvertible) -> String { fill(Key.caseLateHint.rawValue, [day.description]) }
  public var caseLateReason: String { texts[Key.caseLateReason.rawValue] }
  public var caseMeeting: String { texts[Key.caseMeeting.rawValue] }
  public var caseMinutes: String { texts[Key.caseMinutes.rawValue] }
  public var caseMissing: String { texts[Key.caseMissing.rawValue] }
  public var caseNext: String { texts[Key.caseNext.rawValue] }
  public var caseNotNow: String { texts[Key.caseNotNow.rawValue] }
  public var caseNothingForYou: String { texts[Key.caseNothingForYou.rawValue] }
  public func caseNow(
    title: some CustomStringConvertible,
    stage: some CustomStringConvertible
  ) -> String { fill(Key.caseNow.rawValue, [title.description, stage.description]) }
  public func caseObjected(text: some CustomStringConvertible) -> String { fill(Key.caseObjected.rawValue, [text.description]) }
  public var caseObjection: String { texts[Key.caseObjection.rawValue] }
  public var caseOnBoard: String { texts[Key.caseOnBoard.rawValue] }
  public var caseOpen: String { texts[Key.caseOpen.rawValue] }
  public var casePaper: String { texts[Key.casePaper.rawValue] }
  public var casePhoto: String { texts[Key.casePhoto.rawValue] }
  public var casePhotoHint: String { texts[Key.casePhotoHint.rawValue] }
  public var casePieces: String { texts[Key.casePieces.rawValue] }
  public var casePost: String { texts[Key.casePost.rawValue] }
  public var casePosting: String { texts[Key.casePosting.rawValue] }
  public var caseRecord: String { texts[Key.caseRecord.rawValue] }
  public var caseReopen: String { texts[Key.caseReopen.rawValue] }
  public var caseReturn: String { texts[Key.caseReturn.rawValue] }
  public var caseReturnReason: String { texts[Key.caseReturnReason.rawValue] }
  public var caseRevise: String { texts[Key.caseRevise.rawValue] }
  public var caseSeal: String { texts[Key.caseSeal.rawValue] }
  public func caseSealed(number: some CustomStringConvertible) -> String { fill(Key.caseSealed.rawValue, [number.description]) }
  public var caseServe: String { texts[Key.caseServe.rawValue] }
  public var caseService: String { texts[Key.caseService.rawValue] }
  public var caseUnanswered: String { texts[Key.caseUnanswered.rawValue] }
  public var caseUnserved: String { texts[Key.caseUnserved.rawValue] }
  public var caseWay: String { texts[Key.caseWay.rawValue] }
  public var commandAcceptCommitment: String { texts[Key.commandAcceptCommitment.rawValue] }
  public var commandAddOfficial: String { texts[Key.commandAddOfficial.rawValue] }
  public var commandAddRepresentative: String { texts[Key.commandAddRepresentative.rawValue] }
  public var commandAddStatement: String { texts[Key.commandAddStatement.rawValue] }
  public var commandAdjournAssembly: String { texts[Key.commandAdjournAssembly.rawValue] }
  public var commandAdoptCatalogue: String { texts[Key.commandAdoptCatalogue.rawValue] }
  public var commandAdoptCharter: String { texts[Key.commandAdoptCharter.rawValue] }
  public var commandAdoptPoint: String { texts[Key.commandAdoptPoint.rawValue] }
  public var commandAnswerCommission: String { texts[Key.commandAnswerCommission.rawValue] }
  public var commandAnswerFinding: String { texts[Key.commandAnswerFinding.rawValue] }
  public var commandAnswerOnline: String { texts[Key.commandAnswerOnline.rawValue] }
  public var commandAnswerReview: String { texts[Key.commandAnswerReview.rawValue] }
  public var commandAnswerUrging: String { texts[Key.commandAnswerUrging.rawValue] }
  public var commandAppointSeat: String { texts[Key.commandAppointSeat.rawValue] }
  public var commandApprovePlan: String { texts[Key.commandApprovePlan.rawValue] }
  public var commandApproveTopic: String { texts[Key.commandApproveTopic.rawValue] }
  public var commandAttachFile: String { texts[Key.commandAttachFile.rawValue] }
  public var commandBreakOffAssembly: String { texts[Key.commandBreakOffAssembly.rawValue] }
  public var commandCallAssembly: String { texts[Key.commandCallAssembly.rawValue] }
  public var commandCarryOutCorrection: String { texts[Key.commandCarryOutCorrection.rawValue] }
  public var commandCastBallot: String { texts[Key.commandCastBallot.rawValue] }
  public var commandChangePassword: String { texts[Key.commandChangePassword.rawValue] }
  public var commandCloseAssembly: String { texts[Key.commandCloseAssembly.rawValue] }
  public var commandCloseFinding: String { texts[Key.commandCloseFinding.rawValue] }
  public var commandCloseMeeting: String { texts[Key.commandCloseMeeting.rawValue] }
  public var commandCloseOnline: String { texts[Key.commandCloseOnline.rawValue] }
  public var commandCloseOverdueOnline: String { texts[Key.commandCloseOverdueOnline.rawValue] }
  public var commandCommissionDeliberation: String { texts[Key.commandCommissionDeliberation.rawValue] }
  public var commandCompleteCommitment: String { texts[Key.commandCompleteCommitment.rawValue] }
  public var commandCorrectMinutes: String { texts[Key.commandCorrectMinutes.rawValue] }
  public var commandCountBallots: String { texts[Key.commandCountBallots.rawValue] }
  public var commandCreateAccount: String { texts[Key.commandCreateAccount.rawValue] }
  public var commandCreateCommunity: String { texts[Key.commandCreateCommunity.rawValue] }
  public var commandDecidePoint: String { texts[Key.commandDecidePoint.rawValue] }
  public var commandDeclareKin: String { texts[Key.commandDeclareKin.rawValue] }
  public var commandDescribeCommitment: String { texts[Key.commandDescribeCommitment.rawValue] }
  public var commandDisableAccount: String { texts[Key.commandDisableAccount.rawValue] }
  public var commandDrawLot: String { texts[Key.commandDrawLot.rawValue] }
  public var commandEndPost: String { texts[Key.commandEndPost.rawValue] }
  public var commandEndRepresentative: String { texts[Key.commandEndRepresentative.rawValue] }
  public var commandErasePerson: String { texts[Key.commandErasePerson.rawValue] }
  public var commandExplainDissent: String { texts[Key.commandExplainDissent.rawValue] }
  public var commandExtendCommitment: String { texts[Key.commandExtendCommitment.rawValue] }
  public var commandFillPost: String { texts[Key.commandFillPost.rawValue] }
  public var commandFreezeRoll: String { texts[Key.commandFreezeRoll.rawValue] }
  public var commandGiveOwnerLink: String { texts[Key.commandGiveOwnerLink.rawValue] }
  public var commandHoldWorkMeeting: String { texts[Key.commandHoldWorkMeeting.rawValue] }
  public var commandImportCalendar: String { texts[Key.commandImportCalendar.rawValue] }
  public var commandImportOpinions: String { texts[Key.commandImportOpinions.rawValue] }
  public var commandImportRoster: String { texts[Key.commandImportRoster.rawValue] }
  public var commandIssueCodes: String { texts[Key.commandIssueCodes.rawValue] }
  public var commandJoinOpinions: String { texts[Key.commandJoinOpinions.rawValue] }
  public var commandMakeCommitment: String { texts[Key.commandMakeCommitment.rawValue] }
  public var commandMarkPresent: String { texts[Key.commandMarkPresent.rawValue] }
  public var commandModerateStatement: String { texts[Key.commandModerateStatement.rawValue] }
  public var commandMoveStalled: String { texts[Key.commandMoveStalled.rawValue] }
  public var commandNoticeAssembly: String { texts[Key.commandNoticeAssembly.rawValue] }
  public var commandOpenAssembly: String { texts[Key.commandOpenAssembly.rawValue] }
  public var commandOpenMeeting: String { texts[Key.commandOpenMeeting.rawValue] }
  public var commandOpenOnline: String { texts[Key.commandOpenOnline.rawValue] }
  public var commandOpenTerm: String { texts[Key.commandOpenTerm.rawValue] }
  public var commandOrderCorrection: String { texts[Key.commandOrderCorrection.rawValue] }
  public var commandPostNotice: String { texts[Key.commandPostNotice.rawValue] }
  public var commandPrepareLot: String { texts[Key.commandPrepareLot.rawValue] }
  public var commandPublishProgress: String { texts[Key.commandPublishProgress.rawValue] }
  public var commandPublishReport: String { texts[Key.commandPublishReport.rawValue] }
  public var commandPublishRoster: String { texts[Key.commandPublishRoster.rawValue] }
  public var commandQueueReminders: String { texts[Key.commandQueueReminders.rawValue] }
  public var commandRateMatter: String { texts[Key.commandRateMatter.rawValue] }
  public var commandRecordDissent: String { texts[Key.commandRecordDissent.rawValue] }
  public var commandRecordPosting: String { texts[Key.commandRecordPosting.rawValue] }
  public var commandRecordRatings: String { texts[Key.commandRecordRatings.rawValue] }
  public var commandRecordReferral: String { texts[Key.commandRecordReferral.rawValue] }
  public var commandRecordService: String { texts[Key.commandRecordService.rawValue] }
  public var commandRecordStatement: String { texts[Key.commandRecordStatement.rawValue] }
  public var commandRecordStep: String { texts[Key.commandRecordStep.rawValue] }
  public var commandRecordVote: String { texts[Key.commandRecordVote.rawValue] }
  public var commandReferMatter: String { texts[Key.commandReferMatter.rawValue] }
  public var commandRegisterOrganisation: String { texts[Key.commandRegisterOrganisation.rawValue] }
  public var commandReopenFinding: String { texts[Key.commandReopenFinding.rawValue] }
  public var commandReplaceSeat: String { texts[Key.commandReplaceSeat.rawValue] }
  public var commandReportCommission: String { texts[Key.commandReportCommission.rawValue] }
  public var commandReportProgress: String { texts[Key.commandReportProgress.rawValue] }
  public var commandRequestReview: String { texts[Key.commandRequestReview.rawValue] }
  public var commandReturnCommitment: String { texts[Key.commandReturnCommitment.rawValue] }
  public var commandReturnPlan: String { texts[Key.commandReturnPlan.rawValue] }
  public var commandReturnTopic: String { texts[Key.commandReturnTopic.rawValue] }
  public var commandReviseNotice: String { texts[Key.commandReviseNotice.rawValue] }
  public var commandSavePerson: String { texts[Key.commandSavePerson.rawValue] }
  public var commandSealDossier: String { texts[Key.commandSealDossier.rawValue] }
  public var commandSettleCorrection: String { texts[Key.commandSettleCorrection.rawValue] }
  public var commandSignIn: String { texts[Key.commandSignIn.rawValue] }
  public var commandSignMinutes: String { texts[Key.commandSignMinutes.rawValue] }
  public var commandSortOpinion: String { texts[Key.commandSortOpinion.rawValue] }
  public var commandSplitOpinion: String { texts[Key.commandSplitOpinion.rawValue] }
  public var commandSubmitPlan: String { texts[Key.commandSubmitPlan.rawValue] }
  public var commandTakeOpinion: String { texts[Key.commandTakeOpinion.rawValue] }
  public var commandUnmarkPresent: String { texts[Key.commandUnmarkPresent.rawValue] }
  public var commandUrgeOwner: String { texts[Key.commandUrgeOwner.rawValue] }
  public var commandWithdrawAssembly: String { texts[Key.commandWithdrawAssembly.rawValue] }
  public var commandWithdrawKinship: String { texts[Key.commandWithdrawKinship.rawValue] }
  public var commandWriteFinding: String { texts[Key.commandWriteFinding.rawValue] }
  public var committeeAdopt: String { texts[Key.committeeAdopt.rawValue] }
  public var committeeCatalogueIntro: String { texts[Key.committeeCatalogueIntro.rawValue] }
  public var committeeCharterIntro: String { texts[Key.committeeCharterIntro.rawValue] }
  public var committeeEnd: String { texts[Key.committeeEnd.rawValue] }
  public var committeeEntryGroup: String { texts[Key.committeeEntryGroup.rawValue] }
  public var committeeEntryTitle: String { texts[Key.committeeEntryTitle.rawValue] }
  public var committeeFill: String { texts[Key.committeeFill.rawValue] }
  public var committeeFrom: String { texts[Key.committeeFrom.rawValue] }
  public var committeeKin: String { texts[Key.committeeKin.rawValue] }
  public var committeeKinSame: String { texts[Key.committeeKinSame.rawValue] }
  public var committeeKind: String { texts[Key.committeeKind.rawValue] }
  public var committeeNoTerm: String { texts[Key.committeeNoTerm.rawValue] }
  public var committeeOfficial: String { texts[Key.committeeOfficial.rawValue] }
  public var committeeOwnEntry: String { texts[Key.committeeOwnEntry.rawValue] }
  public var committeeOwnUntitled: String { texts[Key.committeeOwnUntitled.rawValue] }
  public var committeePost: String { texts[Key.committeePost.rawValue] }
  public var committeePublish: String { texts[Key.committeePublish.rawValue] }
  public var committeeSeat: String { texts[Key.committeeSeat.rawValue] }
  public var committeeTerm: String { texts[Key.committeeTerm.rawValue] }
  public var committeeTermBackwards: String { texts[Key.committeeTermBackwards.rawValue] }
  public var committeeTo: String { texts[Key.committeeTo.rawValue] }
  public func committeeUntil(day: some CustomStringConvertible) -> String { fill(Key.committeeUntil.rawValue, [day.description]) }
  public var committeeWho: String { texts[Key.committeeWho.rawValue] }
  public func commonArithmetic(
    start: some CustomStringConvertible,
    days: some CustomStringConvertible
  ) -> String { fill(Key.commonArithmetic.rawValue, [start.description, days.description]) }
  public func commonCitation(clause: some CustomStringConvertible) -> String { fill(Key.commonCitation.rawValue, [clause.description]) }
  public var commonColon: String { texts[Key.commonColon.rawValue] }
  public var commonComma: String { texts[Key.commonComma.rawValue] }
  public func commonDate(
    year: some CustomStringConvertible,
    month: some CustomStringConvertible,
    day: some CustomStringConvertible,
    weekday: some CustomStringConvertible
  ) -> String { fill(Key.commonDate.rawValue, [year.description, month.description, day.description, weekday.description]) }
  public func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(Key.commonDaysLeft.rawValue, [days.description]) }
  public func commonDueBy(
    day: some CustomStringConvertible,
    duty: some CustomStringConvertible
  ) -> String { fill(Key.commonDueBy.rawValue, [day.description, duty.description]) }
  public var commonDueToday: String { texts[Key.commonDueToday.rawValue] }
  public var commonDueTomorrow: String { texts[Key.commonDueTomorrow.rawValue] }
  public var commonErrorBack: String { texts[Key.commonErrorBack.rawValue] }
  public var commonErrorBusy: String { texts[Key.commonErrorBusy.rawValue] }
  public var commonErrorBusyHelp: String { texts[Key.commonErrorBusyHelp.rawValue] }
  public var commonErrorFailed: String { texts[Key.commonErrorFailed.rawValue] }
  public var commonErrorFailedHelp: String { texts[Key.commonErrorFailedHelp.rawValue] }
  public var commonErrorForbidden: String { texts[Key.commonErrorForbidden.rawValue] }
  public func commonErrorForbiddenWho(
    roles: some CustomStringConvertible
  ) -> String { fill(Key.commonErrorForbiddenWho.rawValue, [roles.description]) }
  public var commonErrorHost: String { texts[Key.commonErrorHost.rawValue] }
  public var commonErrorHostHelp: String { texts[Key.commonErrorHostHelp.rawValue] }
  public var commonErrorMethod: String { texts[Key.commonErrorMethod.rawValue] }
  public var commonErrorMethodHelp: String { texts[Key.commonErrorMethodHelp.rawValue] }
  public var commonErrorNotFound: String { texts[Key.commonErrorNotFound.rawValue] }
  public var commonErrorNotFoundHelp: String { texts[Key.commonErrorNotFoundHelp.rawValue] }
  public var commonErrorNotNow: String { texts[Key.commonErrorNotNow.rawValue] }
  public var commonErrorOtherAccount: String { texts[Key.commonErrorOtherAccount.rawValue] }
  public var commonErrorRefused: String { texts[Key.commonErrorRefused.rawValue] }
  public var commonErrorStale: String { texts[Key.commonErrorStale.rawValue] }
  public var commonErrorStaleHelp: String { texts[Key.commonErrorStaleHelp.rawValue] }
  public var commonErrorTooLarge: String { texts[Key.commonErrorTooLarge.rawValue] }
  public func commonErrorTooLargeHelp(
    limit: some CustomStringConvertible
  ) -> String { fill(Key.commonErrorTooLargeHelp.rawValue, [limit.description]) }
  public var commonErrorTooOften: String { texts[Key.commonErrorTooOften.rawValue] }
  public var commonErrorTooOftenHelp: String { texts[Key.commonErrorTooOftenHelp.rawValue] }
  public var commonErrorTooSlow: String { texts[Key.commonErrorTooSlow.rawValue] }
  public var commonErrorTooSlowHelp: String { texts[Key.commonErrorTooSlowHelp.rawValue] }
  public var commonErrorTwice: String { texts[Key.commonErrorTwice.rawValue] }
  public var commonErrorTwiceHelp: String { texts[Key.commonErrorTwiceHelp.rawValue] }
  public var commonErrorUnreadable: String { texts[Key.commonErrorUnreadable.rawValue] }
  public var commonErrorUnreadableHelp: String { texts[Key.commonErrorUnreadableHelp.rawValue] }
  public var commonFaceBoard: String { texts[Key.commonFaceBoard.rawValue] }
  public var commonFaceWorkbench: String { texts[Key.commonFaceWorkbench.rawValue] }
  public var commonFaceWorkbenchShort: String { texts[Key.commonFaceWorkbenchShort.rawValue] }
  public var commonFooter: String { texts[Key.commonFooter.rawValue] }
  public var commonHelp: String { texts[Key.commonHelp.rawValue] }
  public var commonHome: String { texts[Key.commonHome.rawValue] }
  public var commonKept: String { texts[Key.commonKept.rawValue] }
  public var commonKin: String { texts[Key.commonKin.rawValue] }
  public var commonKinConflict: String { texts[Key.commonKinConflict.rawValue] }
  public var commonKinResolve: String { texts[Key.commonKinResolve.rawValue] }
  public func commonKinSince(day: some CustomStringConvertible) -> String { fill(Key.commonKinSince.rawValue, [day.description]) }
  public var commonKinWithdraw: String { texts[Key.commonKinWithdraw.rawValue] }
  public var commonKinWithdrawReason: String { texts[Key.commonKinWithdrawReason.rawValue] }
  public func commonLateDays(days: some CustomStringConvertible) -> String { fill(Key.commonLateDays.rawValue, [days.description]) }
  public var commonLedger: String { texts[Key.commonLedger.rawValue] }
  public var commonLive: String { texts[Key.commonLive.rawValue] }
  public var commonLiveReload: String { texts[Key.commonLiveReload.rawValue] }
  public var commonLocalRule: String { texts[Key.commonLocalRule.rawValue] }
  public var commonMatters: String { texts[Key.commonMatters.rawValue] }
  public var commonMenu: String { texts[Key.commonMenu.rawValue] }
  public var commonMore: String { texts[Key.commonMore.rawValue] }
  public var commonNotKept: String { texts[Key.commonNotKept.rawValue] }
  public var commonPrint: String { texts[Key.commonPrint.rawValue] }
  public var commonProofCookie: String { texts[Key.commonProofCookie.rawValue] }
  public var commonProofNobody: String { texts[Key.commonProofNobody.rawValue] }
  public func commonProofOther(name: some CustomStringConvertible) -> String { fill(Key.commonProofOther.rawValue, [name.description]) }
  public var commonProofStale: String { texts[Key.commonProofStale.rawValue] }
  public func commonProofUnsigned(
    name: some CustomStringConvertible
  ) -> String { fill(Key.commonProofUnsigned.rawValue, [name.description]) }
  public var commonProvisional: String { texts[Key.commonProvisional.rawValue] }
  public var commonRoster: String { texts[Key.commonRoster.rawValue] }
  public var commonSettings: String { texts[Key.commonSettings.rawValue] }
  public func commonShortDate(
    month: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.commonShortDate.rawValue, [month.description, day.description]) }
  public var commonSignIn: String { texts[Key.commonSignIn.rawValue] }
  public var commonSignOut: String { texts[Key.commonSignOut.rawValue] }
  public var commonSizeElder: String { texts[Key.commonSizeElder.rawValue] }
  public var commonSizeNormal: String { texts[Key.commonSizeNormal.rawValue] }
  public var commonSkip: String { texts[Key.commonSkip.rawValue] }
  public var commonStop: String { texts[Key.commonStop.rawValue] }
  public var commonToday: String { texts[Key.commonToday.rawValue] }
  public var commonTrail: String { texts[Key.commonTrail.rawValue] }
  public var commonVerify: String { texts[Key.commonVerify.rawValue] }
  public var commonWeekday1: String { texts[Key.commonWeekday1.rawValue] }
  public var commonWeekday2: String { texts[Key.commonWeekday2.rawValue] }
  public var commonWeekday3: String { texts[Key.commonWeekday3.rawValue] }
  public var commonWeekday4: String { texts[Key.commonWeekday4.rawValue] }
  public var commonWeekday5: String { texts[Key.commonWeekday5.rawValue] }
  public var commonWeekday6: String { texts[Key.commonWeekday6.rawValue] }
  public var commonWeekday7: String { texts[Key.commonWeekday7.rawValue] }
  public func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(Key.commonWorkdaysLeft.rawValue, [days.description]) }
  public var deskAccept: String { texts[Key.deskAccept.rawValue] }
  public var deskCommission: String { texts[Key.deskCommission.rawValue] }
  public var deskCommissionHint: String { texts[Key.deskCommissionHint.rawValue] }
  public var deskCommissionPaper: String { texts[Key.deskCommissionPaper.rawValue] }
  public var deskCommissionSend: String { texts[Key.deskCommissionSend.rawValue] }
  public var deskCommissions: String { texts[Key.deskCommissions.rawValue] }
  public var deskCommunities: String { texts[Key.deskCommunities.rawValue] }
  public var deskDue: String { texts[Key.deskDue.rawValue] }
  public func deskHello(name: some CustomStringConvertible) -> String { fill(Key.deskHello.rawValue, [name.description]) }
  public var deskLate: String { texts[Key.deskLate.rawValue] }
  public var deskMine: String { texts[Key.deskMine.rawValue] }
  public var deskNoVotes: String { texts[Key.deskNoVotes.rawValue] }
  public var deskNone: String { texts[Key.deskNone.rawValue] }
  public var deskOrgan: String { texts[Key.deskOrgan.rawValue] }
  public func deskOwn(count: some CustomStringConvertible) -> String { fill(Key.deskOwn.rawValue, [count.description]) }
  public var deskSupervision: String { texts[Key.deskSupervision.rawValue] }
  public var deskSupervisionHint: String { texts[Key.deskSupervisionHint.rawValue] }
  public var deskText: String { texts[Key.deskText.rawValue] }
  public var deskTitle: String { texts[Key.deskTitle.rawValue] }
  public var deskToJudge: String { texts[Key.deskToJudge.rawValue] }
  public var deskTrouble: String { texts[Key.deskTrouble.rawValue] }
  public var deskVotes: String { texts[Key.deskVotes.rawValue] }
  public var deskWhich: String { texts[Key.deskWhich.rawValue] }
  public func formBeyond(
    least: some CustomStringConvertible,
    most: some CustomStringConvertible
  ) -> String { fill(Key.formBeyond.rawValue, [least.description, most.description]) }
  public var formChanged: String { texts[Key.formChanged.rawValue] }
  public var formChoose: String { texts[Key.formChoose.rawValue] }
  public var formChoosePlease: String { texts[Key.formChoosePlease.rawValue] }
  public var formDone: String { texts[Key.formDone.rawValue] }
  public var formDoneBefore: String { texts[Key.formDoneBefore.rawValue] }
  public var formDraftDrop: String { texts[Key.formDraftDrop.rawValue] }
  public var formDraftKept: String { texts[Key.formDraftKept.rawValue] }
  public func formDraftRestored(time: some CustomStringConvertible) -> String { fill(Key.formDraftRestored.rawValue, [time.description]) }
  public var formEndsBefore: String { texts[Key.formEndsBefore.rawValue] }
  public var formFileAgain: String { texts[Key.formFileAgain.rawValue] }
  public var formFresh: String { texts[Key.formFresh.rawValue] }
  public var formGone: String { texts[Key.formGone.rawValue] }
  public var formMissing: String { texts[Key.formMissing.rawValue] }
  public var formNoChoice: String { texts[Key.formNoChoice.rawValue] }
  public var formNoCount: String { texts[Key.formNoCount.rawValue] }
  public var formNoDay: String { texts[Key.formNoDay.rawValue] }
  public var formNoTime: String { texts[Key.formNoTime.rawValue] }
  public var formNotAsked: String { texts[Key.formNotAsked.rawValue] }
  public var formNotOffered: String { texts[Key.formNotOffered.rawValue] }
  public var formNothing: String { texts[Key.formNothing.rawValue] }
  public func formNow(value: some CustomStringConvertible) -> String { fill(Key.formNow.rawValue, [value.description]) }
  public var formSignsOnly: String { texts[Key.formSignsOnly.rawValue] }
  public var formTicked: String { texts[Key.formTicked.rawValue] }
  public func formTooLong(
    limit: some CustomStringConvertible,
    count: some CustomStringConvertible
  ) -> String { fill(Key.formTooLong.rawValue, [limit.description, count.description]) }
  public func formTooMany(
    limit: some CustomStringConvertible,
    count: some CustomStringConvertible
  ) -> String { fill(Key.formTooMany.rawValue, [limit.description, count.description]) }
  public func formTroubles(count: some CustomStringConvertible) -> String { fill(Key.formTroubles.rawValue, [count.description]) }
  public var formTwice: String { texts[Key.formTwice.rawValue] }
  public var formTyped: String { texts[Key.formTyped.rawValue] }
  public var formTypedBelow: String { texts[Key.formTypedBelow.rawValue] }
  public var ledgerAll: String { texts[Key.ledgerAll.rawValue] }
  public var ledgerAnswer: String { texts[Key.ledgerAnswer.rawValue] }
  public var ledgerAnswerHint: String { texts[Key.ledgerAnswerHint.rawValue] }
  public var ledgerAttach: String { texts[Key.ledgerAttach.rawValue] }
  public var ledgerCaption: String { texts[Key.ledgerCaption.rawValue] }
  public var ledgerChannel: String { texts[Key.ledgerChannel.rawValue] }
  public var ledgerClock: String { texts[Key.ledgerClock.rawValue] }
  public var ledgerContact: String { texts[Key.ledgerContact.rawValue] }
  public var ledgerContactHint: String { texts[Key.ledgerContactHint.rawValue] }
  public var ledgerDay: String { texts[Key.ledgerDay.rawValue] }
  public func ledgerEntry(number: some CustomStringConvertible) -> String { fill(Key.ledgerEntry.rawValue, [number.description]) }
  public var ledgerFacts: String { texts[Key.ledgerFacts.rawValue] }
  public var ledgerFile: String { texts[Key.ledgerFile.rawValue] }
  public var ledgerFileBroken: String { texts[Key.ledgerFileBroken.rawValue] }
  public func ledgerFileHint(
    photo: some CustomStringConvertible,
    file: some CustomStringConvertible
  ) -> String { fill(Key.ledgerFileHint.rawValue, [photo.description, file.description]) }
  public var ledgerFileKind: String { texts[Key.ledgerFileKind.rawValue] }
  public func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(Key.ledgerFileLarge.rawValue, [limit.description]) }
  public var ledgerGiver: String { texts[Key.ledgerGiver.rawValue] }
  public var ledgerGroup: String { texts[Key.ledgerGroup.rawValue] }
  public var ledgerImport: String { texts[Key.ledgerImport.rawValue] }
  public func ledgerImported(count: some CustomStringConvertible) -> String { fill(Key.ledgerImported.rawValue, [count.description]) }
  public var ledgerJoin: String { texts[Key.ledgerJoin.rawValue] }
  public var ledgerJoinHint: String { texts[Key.ledgerJoinHint.rawValue] }
  public var ledgerJoinTo: String { texts[Key.ledgerJoinTo.rawValue] }
  public func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(Key.ledgerJoined.rawValue, [slip.description]) }
  public var ledgerMediaAudio: String { texts[Key.ledgerMediaAudio.rawValue] }
  public var ledgerMediaImage: String { texts[Key.ledgerMediaImage.rawValue] }
  public var ledgerMediaPaper: String { texts[Key.ledgerMediaPaper.rawValue] }
  public var ledgerName: String { texts[Key.ledgerName.rawValue] }
  public var ledgerNameHint: String { texts[Key.ledgerNameHint.rawValue] }
  public var ledgerNothing: String { texts[Key.ledgerNothing.rawValue] }
  public var ledgerNumber: String { texts[Key.ledgerNumber.rawValue] }
  public var ledgerPlace: String { texts[Key.ledgerPlace.rawValue] }
  public var ledgerReason: String { texts[Key.ledgerReason.rawValue] }
  public var ledgerRequest: String { texts[Key.ledgerRequest.rawValue] }
  public var ledgerSave: String { texts[Key.ledgerSave.rawValue] }
  public var ledgerSaved: String { texts[Key.ledgerSaved.rawValue] }
  public var ledgerSearch: String { texts[Key.ledgerSearch.rawValue] }
  public var ledgerSearchButton: String { texts[Key.ledgerSearchButton.rawValue] }
  public func ledgerSearchCut(
    characters: some CustomStringConvertible,
    words: some CustomStringConvertible
  ) -> String { fill(Key.ledgerSearchCut.rawValue, [characters.description, words.description]) }
  public var ledgerSearchOn: String { texts[Key.ledgerSearchOn.rawValue] }
  public var ledgerSlip: String { texts[Key.ledgerSlip.rawValue] }
  public var ledgerSort: String { texts[Key.ledgerSort.rawValue] }
  public var ledgerSortAnswered: String { texts[Key.ledgerSortAnswered.rawValue] }
  public var ledgerSortButton: String { texts[Key.ledgerSortButton.rawValue] }
  public var ledgerSortForMeeting: String { texts[Key.ledgerSortForMeeting.rawValue] }
  public var ledgerSortNotInScope: String { texts[Key.ledgerSortNotInScope.rawValue] }
  public var ledgerSortPassedOn: String { texts[Key.ledgerSortPassedOn.rawValue] }
  public var ledgerSortTitle: String { texts[Key.ledgerSortTitle.rawValue] }
  public var ledgerSource: String { texts[Key.ledgerSource.rawValue] }
  public var ledgerSourceHint: String { texts[Key.ledgerSourceHint.rawValue] }
  public var ledgerSplit: String { texts[Key.ledgerSplit.rawValue] }
  public var ledgerState: String { texts[Key.ledgerState.rawValue] }
  public var ledgerStates: String { texts[Key.ledgerStates.rawValue] }
  public var ledgerTaken: String { texts[Key.ledgerTaken.rawValue] }
  public var ledgerText: String { texts[Key.ledgerText.rawValue] }
  public var ledgerToMatter: String { texts[Key.ledgerToMatter.rawValue] }
  public var ledgerTwins: String { texts[Key.ledgerTwins.rawValue] }
  public func ledgerTwinsCompared(
    count: some CustomStringConvertible
  ) -> String { fill(Key.ledgerTwinsCompared.rawValue, [count.description]) }
  public var ledgerTwinsFind: String { texts[Key.ledgerTwinsFind.rawValue] }
  public func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(Key.ledgerTwinsHint.rawValue, [why.description]) }
  public var ledgerTwinsImport: String { texts[Key.ledgerTwinsImport.rawValue] }
  public var ledgerTwinsJoin: String { texts[Key.ledgerTwinsJoin.rawValue] }
  public var ledgerTwinsNone: String { texts[Key.ledgerTwinsNone.rawValue] }
  public func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(Key.ledgerTwinsReason.rawValue, [why.description]) }
  public func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(Key.ledgerTwinsRow.rawValue, [row.description]) }
  public var ledgerUnnamed: String { texts[Key.ledgerUnnamed.rawValue] }
  public var ledgerWay: String { texts[Key.ledgerWay.rawValue] }
  public var ledgerWayHint: String { texts[Key.ledgerWayHint.rawValue] }
  public var ledgerWitness: String { texts[Key.ledgerWitness.rawValue] }
  public var ledgerWitnessHint: String { texts[Key.ledgerWitnessHint.rawValue] }
  public var ledgerWords: String { texts[Key.ledgerWords.rawValue] }
  public var ledgerWordsHint: String { texts[Key.ledgerWordsHint.rawValue] }
  public var ledgerWriter: String { texts[Key.ledgerWriter.rawValue] }
  public var lotAllGroups: String { texts[Key.lotAllGroups.rawValue] }
  public var lotBusy: String { texts[Key.lotBusy.rawValue] }
  public func lotChance(
    panels: some CustomStringConvertible,
    fewest: some CustomStringConvertible,
    most: some CustomStringConvertible
  ) -> String { fill(Key.lotChance.rawValue, [panels.description, fewest.description, most.description]) }
  public var lotChances: String { texts[Key.lotChances.rawValue] }
  public var lotCheck: String { texts[Key.lotCheck.rawValue] }
  public var lotCheckCommand: String { texts[Key.lotCheckCommand.rawValue] }
  public var lotCheckDice: String { texts[Key.lotCheckDice.rawValue] }
  public func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(Key.lotCheckDiceRest.rawValue, [panels.description]) }
  public func lotCheckFigure(
    digits: some CustomStringConvertible,
    panels: some CustomStringConvertible
  ) -> String { fill(Key.lotCheckFigure.rawValue, [digits.description, panels.description]) }
  public var lotCheckHash: String { texts[Key.lotCheckHash.rawValue] }
  public var lotCheckLater: String { texts[Key.lotCheckLater.rawValue] }
  public func lotCheckLine(number: some CustomStringConvertible) -> String { fill(Key.lotCheckLine.rawValue, [number.description]) }
  public var lotCircle: String { texts[Key.lotCircle.rawValue] }
  public var lotCommitment: String { texts[Key.lotCommitment.rawValue] }
  public var lotDay: String { texts[Key.lotDay.rawValue] }
  public func lotDeclined(
    day: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.lotDeclined.rawValue, [day.description, reason.description]) }
  public var lotDigits: String { texts[Key.lotDigits.rawValue] }
  public func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(Key.lotDigitsHint.rawValue, [digits.description]) }
  public func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(Key.lotDigitsOf.rawValue, [digits.description]) }
  public var lotDraw: String { texts[Key.lotDraw.rawValue] }
  public func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(Key.lotDrawnPanel.rawValue, [number.description]) }
  public var lotFigure: String { texts[Key.lotFigure.rawValue] }
  public var lotFigureHint: String { texts[Key.lotFigureHint.rawValue] }
  public var lotFigureShown: String { texts[Key.lotFigureShown.rawValue] }
  public func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(Key.lotFigureTyped.rawValue, [digits.description]) }
  public var lotFigureUnused: String { texts[Key.lotFigureUnused.rawValue] }
  public var lotGroup: String { texts[Key.lotGroup.rawValue] }
  public var lotHousehold: String { texts[Key.lotHousehold.rawValue] }
  public var lotIntro: String { texts[Key.lotIntro.rawValue] }
  public var lotList: String { texts[Key.lotList.rawValue] }
  public var lotListLost: String { texts[Key.lotListLost.rawValue] }
  public var lotMirror: String { texts[Key.lotMirror.rawValue] }
  public var lotMirrorHint: String { texts[Key.lotMirrorHint.rawValue] }
  public var lotNone: String { texts[Key.lotNone.rawValue] }
  public var lotNotYet: String { texts[Key.lotNotYet.rawValue] }
  public func lotPeople(people: some CustomStringConvertible) -> String { fill(Key.lotPeople.rawValue, [people.description]) }
  public var lotPlace: String { texts[Key.lotPlace.rawValue] }
  public var lotPublish: String { texts[Key.lotPublish.rawValue] }
  public var lotPublished: String { texts[Key.lotPublished.rawValue] }
  public var lotReplace: String { texts[Key.lotReplace.rawValue] }
  public var lotReplaceHint: String { texts[Key.lotReplaceHint.rawValue] }
  public func lotRoster(people: some CustomStringConvertible) -> String { fill(Key.lotRoster.rawValue, [people.description]) }
  public var lotSize: String { texts[Key.lotSize.rawValue] }
  public var lotThrown: String { texts[Key.lotThrown.rawValue] }
  public func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(Key.lotThrownHint.rawValue, [dice.description]) }
  public var lotTitle: String { texts[Key.lotTitle.rawValue] }
  public var lotToScheme: String { texts[Key.lotToScheme.rawValue] }
  public var lotVacant: String { texts[Key.lotVacant.rawValue] }
  public var lotWaits: String { texts[Key.lotWaits.rawValue] }
  public var lotWay: String { texts[Key.lotWay.rawValue] }
  public var lotWhen: String { texts[Key.lotWhen.rawValue] }
  public var lotWho: String { texts[Key.lotWho.rawValue] }
  public var lotWhy: String { texts[Key.lotWhy.rawValue] }
  public var lotWitnesses: String { texts[Key.lotWitnesses.rawValue] }
  public var lotWitnessesHint: String { texts[Key.lotWitnessesHint.rawValue] }
  public func matterAdjourned(
    day: some CustomStringConvertible,
    present: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.matterAdjourned.rawValue, [day.description, present.description, needed.description]) }
  public var matterAssembly: String { texts[Key.matterAssembly.rawValue] }
  public var matterBallotAdvisory: String { texts[Key.matterBallotAdvisory.rawValue] }
  public var matterBallotDone: String { texts[Key.matterBallotDone.rawValue] }
  public var matterBallotOpen: String { texts[Key.matterBallotOpen.rawValue] }
  public var matterBallotQuestion: String { texts[Key.matterBallotQuestion.rawValue] }
  public var matterBallotSecret: String { texts[Key.matterBallotSecret.rawValue] }
  public var matterBallotSend: String { texts[Key.matterBallotSend.rawValue] }
  public var matterBallotThanks: String { texts[Key.matterBallotThanks.rawValue] }
  public var matterBallotVote: String { texts[Key.matterBallotVote.rawValue] }
  public var matterBallotYour: String { texts[Key.matterBallotYour.rawValue] }
  public func matterBrokenOff(
    day: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterBrokenOff.rawValue, [day.description, reason.description]) }
  public var matterCarried: String { texts[Key.matterCarried.rawValue] }
  public var matterCode: String { texts[Key.matterCode.rawValue] }
  public var matterCodeOfMeeting: String { texts[Key.matterCodeOfMeeting.rawValue] }
  public var matterCodeOfMeetingHint: String { texts[Key.matterCodeOfMeetingHint.rawValue] }
  public var matterCommission: String { texts[Key.matterCommission.rawValue] }
  public func matterCommissionAnswer(
    text: some CustomStringConvertible
  ) -> String { fill(Key.matterCommissionAnswer.rawValue, [text.description]) }
  public func matterCommissionDeclined(
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterCommissionDeclined.rawValue, [reason.description]) }
  public func matterCommissionWaits(
    organ: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.matterCommissionWaits.rawValue, [organ.description, day.description]) }
  public func matterCommissioned(
    organ: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.matterCommissioned.rawValue, [organ.description, day.description]) }
  public var matterCommitments: String { texts[Key.matterCommitments.rawValue] }
  public func matterCorrected(day: some CustomStringConvertible) -> String { fill(Key.matterCorrected.rawValue, [day.description]) }
  public func matterCorrection(
    organ: some CustomStringConvertible,
    article: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterCorrection.rawValue, [organ.description, article.description, reason.description]) }
  public func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(Key.matterCorrectionDue.rawValue, [day.description]) }
  public var matterDissentCount: String { texts[Key.matterDissentCount.rawValue] }
  public func matterDissentLedger(
    count: some CustomStringConvertible,
    told: some CustomStringConvertible
  ) -> String { fill(Key.matterDissentLedger.rawValue, [count.description, told.description]) }
  public func matterDissents(count: some CustomStringConvertible) -> String { fill(Key.matterDissents.rawValue, [count.description]) }
  public func matterDroppedNotAdopted(
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterDroppedNotAdopted.rawValue, [reason.description]) }
  public var matterDroppedUndecided: String { texts[Key.matterDroppedUndecided.rawValue] }
  public func matterElsewhere(
    track: some CustomStringConvertible,
    clause: some CustomStringConvertible
  ) -> String { fill(Key.matterElsewhere.rawValue, [track.description, clause.description]) }
  public var matterEvidence: String { texts[Key.matterEvidence.rawValue] }
  public var matterFindings: String { texts[Key.matterFindings.rawValue] }
  public func matterFindingsOpen(
    count: some CustomStringConvertible,
    open: some CustomStringConvertible
  ) -> String { fill(Key.matterFindingsOpen.rawValue, [count.description, open.description]) }
  public func matterFirstDue(day: some CustomStringConvertible) -> String { fill(Key.matterFirstDue.rawValue, [day.description]) }
  public var matterForm: String { texts[Key.matterForm.rawValue] }
  public func matterLate(
    act: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterLate.rawValue, [act.description, reason.description]) }
  public var matterLawfulHint: String { texts[Key.matterLawfulHint.rawValue] }
  public var matterLawfulReason: String { texts[Key.matterLawfulReason.rawValue] }
  public func matterLesson(text: some CustomStringConvertible) -> String { fill(Key.matterLesson.rawValue, [text.description]) }
  public var matterLot: String { texts[Key.matterLot.rawValue] }
  public func matterMajorityLine(
    present: some CustomStringConvertible,
    needed: some CustomStringConvertible,
    favour: some CustomStringConvertible
  ) -> String { fill(Key.matterMajorityLine.rawValue, [present.description, needed.description, favour.description]) }
  public var matterMeasure: String { texts[Key.matterMeasure.rawValue] }
  public func matterMissing(
    kind: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.matterMissing.rawValue, [kind.description, reason.description]) }
  public var matterNoPapers: String { texts[Key.matterNoPapers.rawValue] }
  public var matterNoProgress: String { texts[Key.matterNoProgress.rawValue] }
  public var matterNoRatings: String { texts[Key.matterNoRatings.rawValue] }
  public var matterNotCarried: String { texts[Key.matterNotCarried.rawValue] }
  public var matterNothingDue: String { texts[Key.matterNothingDue.rawValue] }
  public func matterNumber(number: some CustomStringConvertible) -> String { fill(Key.matterNumber.rawValue, [number.description]) }
  public var matterNumbers: String { texts[Key.matterNumbers.rawValue] }
  public var matterOnline: String { texts[Key.matterOnline.rawValue] }
  public var matterOpinions: String { texts[Key.matterOpinions.rawValue] }
  public var matterOutcome: String { texts[Key.matterOutcome.rawValue] }
  public var matterOwner: String { texts[Key.matterOwner.rawValue] }
  public var matterOwnerAnswer: String { texts[Key.matterOwnerAnswer.rawValue] }
  public var matterOwnerAnswerSend: String { texts[Key.matterOwnerAnswerSend.rawValue] }
  public var matterOwnerDone: String { texts[Key.matterOwnerDone.rawValue] }
  public var matterOwnerKind: String { texts[Key.matterOwnerKind.rawValue] }
  public var matterOwnerLate: String { texts[Key.matterOwnerLate.rawValue] }
  public var matterOwnerLateAlone: String { texts[Key.matterOwnerLateAlone.rawValue] }
  public var matterOwnerLateHint: String { texts[Key.matterOwnerLateHint.rawValue] }
  public var matterOwnerPhoto: String { texts[Key.matterOwnerPhoto.rawValue] }
  public var matterOwnerReport: String { texts[Key.matterOwnerReport.rawValue] }
  public var matterOwnerSend: String { texts[Key.matterOwnerSend.rawValue] }
  public var matterOwnerSent: String { texts[Key.matterOwnerSent.rawValue] }
  public var matterOwnerText: String { texts[Key.matterOwnerText.rawValue] }
  public var matterOwnerUrged: String { texts[Key.matterOwnerUrged.rawValue] }
  public var matterPapers: String { texts[Key.matterPapers.rawValue] }
  public var matterParticipants: String { texts[Key.matterParticipants.rawValue] }
  public func matterPeople(count: some CustomStringConvertible) -> String { fill(Key.matterPeople.rawValue, [count.description]) }
  public var matterPlace: String { texts[Key.matterPlace.rawValue] }
  public var matterPlan: String { texts[Key.matterPlan.rawValue] }
  public var matterPresent: String { texts[Key.matterPresent.rawValue] }
  public func matterQuorumLine(
    total: some CustomStringConvertible,
    needed: some CustomStringConvertible,
    present: some CustomStringConvertible
  ) -> String { fill(Key.matterQuorumLine.rawValue, [total.description, needed.description, present.description]) }
  public var matterRate: String { texts[Key.matterRate.rawValue] }
  public var matterRateBySlip: String { texts[Key.matterRateBySlip.rawValue] }
  public var matterRateQuestion: String { texts[Key.matterRateQuestion.rawValue] }
  public var matterRateSend: String { texts[Key.matterRateSend.rawValue] }
  public var matterRated: String { texts[Key.matterRated.rawValue] }
  public func matterRatingLine(
    satisfied: some CustomStringConvertible,
    total: some CustomStringConvertible
  ) -> String { fill(Key.matterRatingLine.rawValue, [satisfied.description, total.description]) }
  public var matterRatings: String { texts[Key.matterRatings.rawValue] }
  public func matterReserved(clause: some CustomStringConvertible) -> String { fill(Key.matterReserved.rawValue, [clause.description]) }
  public var matterReviewAsk: String { texts[Key.matterReviewAsk.rawValue] }
  public func matterReviewCount(
    count: some CustomStringConvertible,
    open: some CustomStringConvertible
  ) -> String { fill(Key.matterReviewCount.rawValue, [count.description, open.description]) }
  public var matterReviewHint: String { texts[Key.matterReviewHint.rawValue] }
  public func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(Key.matterReviewIntro.rawValue, [days.description]) }
  public var matterReviewKeep: String { texts[Key.matterReviewKeep.rawValue] }
  public var matterReviewKept: String { texts[Key.matterReviewKept.rawValue] }
  public var matterReviewReceipt: String { texts[Key.matterReviewReceipt.rawValue] }
  public var matterReviewSend: String { texts[Key.matterReviewSend.rawValue] }
  public var matterReviewText: String { texts[Key.matterReviewText.rawValue] }
  public var matterReviewUpheld: String { texts[Key.matterReviewUpheld.rawValue] }
  public var matterReviewWaiting: String { texts[Key.matterReviewWaiting.rawValue] }
  public var matterReviews: String { texts[Key.matterReviews.rawValue] }
  public var matterShare: String { texts[Key.matterShare.rawValue] }
  public var matterSignIn: String { texts[Key.matterSignIn.rawValue] }
  public var matterSignedIn: String { texts[Key.matterSignedIn.rawValue] }
  public func matterStandAssembly(
    kind: some CustomStringConvertible,
    stage: some CustomStringConvertible
  ) -> String { fill(Key.matterStandAssembly.rawValue, [kind.description, stage.description]) }
  public func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(Key.matterStandCarried.rawValue, [kind.description]) }
  public var matterStandCommission: String { texts[Key.matterStandCommission.rawValue] }
  public func matterStandCommitments(
    total: some CustomStringConvertible,
    done: some CustomStringConvertible
  ) -> String { fill(Key.matterStandCommitments.rawValue, [total.description, done.description]) }
  public func matterStandCorrected(
    count: some CustomStringConvertible
  ) -> String { fill(Key.matterStandCorrected.rawValue, [count.description]) }
  public func matterStandCorrection(
    count: some CustomStringConvertible
  ) -> String { fill(Key.matterStandCorrection.rawValue, [count.description]) }
  public func matterStandDropped(
    count: some CustomStringConvertible
  ) -> String { fill(Key.matterStandDropped.rawValue, [count.description]) }
  public func matterStandLate(
    count: some CustomStringConvertible,
    owner: some CustomStringConvertible,
    days: some CustomStringConvertible
  ) -> String { fill(Key.matterStandLate.rawValue, [count.description, owner.description, days.description]) }
  public func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(Key.matterStandRefused.rawValue, [kind.description]) }
  public func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(Key.matterStandUndone.rawValue, [kind.description]) }
  public func matterStepCount(count: some CustomStringConvertible) -> String { fill(Key.matterStepCount.rawValue, [count.description]) }
  public var matterSteps: String { texts[Key.matterSteps.rawValue] }
  public var matterSubject: String { texts[Key.matterSubject.rawValue] }
  public var matterTask: String { texts[Key.matterTask.rawValue] }
  public var matterTime: String { texts[Key.matterTime.rawValue] }
  public var matterToAssembly: String { texts[Key.matterToAssembly.rawValue] }
  public var matterUnlawful: String { texts[Key.matterUnlawful.rawValue] }
  public var matterUntil: String { texts[Key.matterUntil.rawValue] }
  public func matterUrged(count: some CustomStringConvertible) -> String { fill(Key.matterUrged.rawValue, [count.description]) }
  public func matterVote(
    question: some CustomStringConvertible,
    yes: some CustomStringConvertible,
    no: some CustomStringConvertible,
    abstained: some CustomStringConvertible
  ) -> String { fill(Key.matterVote.rawValue, [question.description, yes.description, no.description, abstained.description]) }
  public func matterVoteLine(
    favour: some CustomStringConvertible,
    against: some CustomStringConvertible,
    abstained: some CustomStringConvertible,
    invalid: some CustomStringConvertible,
    missing: some CustomStringConvertible
  ) -> String { fill(Key.matterVoteLine.rawValue, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  public var matterYourName: String { texts[Key.matterYourName.rawValue] }
  public var matterYourSide: String { texts[Key.matterYourSide.rawValue] }
  public var meetingAbstained: String { texts[Key.meetingAbstained.rawValue] }
  public var meetingAccept: String { texts[Key.meetingAccept.rawValue] }
  public var meetingAskCorrection: String { texts[Key.meetingAskCorrection.rawValue] }
  public var meetingAttend: String { texts[Key.meetingAttend.rawValue] }
  public var meetingClose: String { texts[Key.meetingClose.rawValue] }
  public var meetingCode: String { texts[Key.meetingCode.rawValue] }
  public var meetingCorrection: String { texts[Key.meetingCorrection.rawValue] }
  public var meetingCorrections: String { texts[Key.meetingCorrections.rawValue] }
  public var meetingDecide: String { texts[Key.meetingDecide.rawValue] }
  public var meetingDissent: String { texts[Key.meetingDissent.rawValue] }
  public var meetingDissentText: String { texts[Key.meetingDissentText.rawValue] }
  public var meetingEnd: String { texts[Key.meetingEnd.rawValue] }
  public var meetingFirstSignIn: String { texts[Key.meetingFirstSignIn.rawValue] }
  public var meetingKeep: String { texts[Key.meetingKeep.rawValue] }
  public var meetingMoreCommitments: String { texts[Key.meetingMoreCommitments.rawValue] }
  public var meetingNames: String { texts[Key.meetingNames.rawValue] }
  public var meetingNamesHint: String { texts[Key.meetingNamesHint.rawValue] }
  public var meetingNo: String { texts[Key.meetingNo.rawValue] }
  public var meetingOneResident: String { texts[Key.meetingOneResident.rawValue] }
  public func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(Key.meetingOpenPoints.rawValue, [count.description]) }
  public var meetingOpinion: String { texts[Key.meetingOpinion.rawValue] }
  public func meetingPresent(count: some CustomStringConvertible) -> String { fill(Key.meetingPresent.rawValue, [count.description]) }
  public var meetingQuestion: String { texts[Key.meetingQuestion.rawValue] }
  public var meetingRecord: String { texts[Key.meetingRecord.rawValue] }
  public var meetingResult: String { texts[Key.meetingResult.rawValue] }
  public var meetingSaid: String { texts[Key.meetingSaid.rawValue] }
  public var meetingScan: String { texts[Key.meetingScan.rawValue] }
  public var meetingSettle: String { texts[Key.meetingSettle.rawValue] }
  public var meetingSettleButton: String { texts[Key.meetingSettleButton.rawValue] }
  public var meetingSign: String { texts[Key.meetingSign.rawValue] }
  public var meetingSignIn: String { texts[Key.meetingSignIn.rawValue] }
  public func meetingSigned(
    name: some CustomStringConvertible,
    time: some CustomStringConvertible
  ) -> String { fill(Key.meetingSigned.rawValue, [name.description, time.description]) }
  public var meetingSpeaker: String { texts[Key.meetingSpeaker.rawValue] }
  public var meetingStatement: String { texts[Key.meetingStatement.rawValue] }
  public func meetingThere(count: some CustomStringConvertible) -> String { fill(Key.meetingThere.rawValue, [count.description]) }
  public var meetingVote: String { texts[Key.meetingVote.rawValue] }
  public var meetingWay: String { texts[Key.meetingWay.rawValue] }
  public var meetingYes: String { texts[Key.meetingYes.rawValue] }
  public var onlineAccept: String { texts[Key.onlineAccept.rawValue] }
  public var onlineAdd: String { texts[Key.onlineAdd.rawValue] }
  public var onlineAddText: String { texts[Key.onlineAddText.rawValue] }
  public var onlineAdded: String { texts[Key.onlineAdded.rawValue] }
  public var onlineAgree: String { texts[Key.onlineAgree.rawValue] }
  public var onlineAllAgree: String { texts[Key.onlineAllAgree.rawValue] }
  public var onlineChange: String { texts[Key.onlineChange.rawValue] }
  public var onlineCheck: String { texts[Key.onlineCheck.rawValue] }
  public var onlineCheckHint: String { texts[Key.onlineCheckHint.rawValue] }
  public var onlineClose: String { texts[Key.onlineClose.rawValue] }
  public var onlineCloseHint: String { texts[Key.onlineCloseHint.rawValue] }
  public func onlineCloseWaiting(
    count: some CustomStringConvertible
  ) -> String { fill(Key.onlineCloseWaiting.rawValue, [count.description]) }
  public func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(Key.onlineCodeOf.rawValue, [name.description]) }
  public var onlineCodes: String { texts[Key.onlineCodes.rawValue] }
  public var onlineCodesHint: String { texts[Key.onlineCodesHint.rawValue] }
  public func onlineCount(
    place: some CustomStringConvertible,
    total: some CustomStringConvertible,
    done: some CustomStringConvertible
  ) -> String { fill(Key.onlineCount.rawValue, [place.description, total.description, done.description]) }
  public func onlineCounts(
    agree: some CustomStringConvertible,
    disagree: some CustomStringConvertible,
    pass: some CustomStringConvertible
  ) -> String { fill(Key.onlineCounts.rawValue, [agree.description, disagree.description, pass.description]) }
  public var onlineDiffer: String { texts[Key.onlineDiffer.rawValue] }
  public var onlineDisagree: String { texts[Key.onlineDisagree.rawValue] }
  public var onlineEnds: String { texts[Key.onlineEnds.rawValue] }
  public var onlineFair: String { texts[Key.onlineFair.rawValue] }
  public func onlineFew(fewest: some CustomStringConvertible) -> String { fill(Key.onlineFew.rawValue, [fewest.description]) }
  public func onlineGroup(
    group: some CustomStringConvertible,
    people: some CustomStringConvertible
  ) -> String { fill(Key.onlineGroup.rawValue, [group.description, people.description]) }
  public func onlineGroupShare(
    group: some CustomStringConvertible,
    share: some CustomStringConvertible
  ) -> String { fill(Key.onlineGroupShare.rawValue, [group.description, share.description]) }
  public var onlineGroups: String { texts[Key.onlineGroups.rawValue] }
  public var onlineIntroduction: String { texts[Key.onlineIntroduction.rawValue] }
  public func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(Key.onlineLeftOut.rawValue, [count.description]) }
  public func onlineLeftOutOne(
    number: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.onlineLeftOutOne.rawValue, [number.description, reason.description]) }
  public func onlineMine(count: some CustomStringConvertible) -> String { fill(Key.onlineMine.rawValue, [count.description]) }
  public var onlineMostAgree: String { texts[Key.onlineMostAgree.rawValue] }
  public var onlineNoCommon: String { texts[Key.onlineNoCommon.rawValue] }
  public var onlineNoSlips: String { texts[Key.onlineNoSlips.rawValue] }
  public var onlineNothing: String { texts[Key.onlineNothing.rawValue] }
  public var onlineOneGroup: String { texts[Key.onlineOneGroup.rawValue] }
  public var onlineOpen: String { texts[Key.onlineOpen.rawValue] }
  public var onlineOpenHint: String { texts[Key.onlineOpenHint.rawValue] }
  public var onlineOver: String { texts[Key.onlineOver.rawValue] }
  public var onlineOwn: String { texts[Key.onlineOwn.rawValue] }
  public var onlineOwnHint: String { texts[Key.onlineOwnHint.rawValue] }
  public var onlineOwnSend: String { texts[Key.onlineOwnSend.rawValue] }
  public var onlinePass: String { texts[Key.onlinePass.rawValue] }
  public var onlinePicture: String { texts[Key.onlinePicture.rawValue] }
  public var onlinePictureHint: String { texts[Key.onlinePictureHint.rawValue] }
  public var onlineReach: String { texts[Key.onlineReach.rawValue] }
  public var onlineReachAll: String { texts[Key.onlineReachAll.rawValue] }
  public var onlineReachGroups: String { texts[Key.onlineReachGroups.rawValue] }
  public var onlineReject: String { texts[Key.onlineReject.rawValue] }
  public var onlineRejectReason: String { texts[Key.onlineRejectReason.rawValue] }
  public var onlineResult: String { texts[Key.onlineResult.rawValue] }
  public var onlineSee: String { texts[Key.onlineSee.rawValue] }
  public var onlineSlips: String { texts[Key.onlineSlips.rawValue] }
  public var onlineSlipsHint: String { texts[Key.onlineSlipsHint.rawValue] }
  public var onlineStatements: String { texts[Key.onlineStatements.rawValue] }
  public func onlineStatementsHint(
    limit: some CustomStringConvertible
  ) -> String { fill(Key.onlineStatementsHint.rawValue, [limit.description]) }
  public var onlineStatementsTitle: String { texts[Key.onlineStatementsTitle.rawValue] }
  public var onlineStrong: String { texts[Key.onlineStrong.rawValue] }
  public var onlineTake: String { texts[Key.onlineTake.rawValue] }
  public var onlineTakeHint: String { texts[Key.onlineTakeHint.rawValue] }
  public var onlineTapFor: String { texts[Key.onlineTapFor.rawValue] }
  public var onlineThanks: String { texts[Key.onlineThanks.rawValue] }
  public var onlineTitle: String { texts[Key.onlineTitle.rawValue] }
  public func onlineTurnout(
    people: some CustomStringConvertible,
    votes: some CustomStringConvertible
  ) -> String { fill(Key.onlineTurnout.rawValue, [people.description, votes.description]) }
  public func onlineUntil(time: some CustomStringConvertible) -> String { fill(Key.onlineUntil.rawValue, [time.description]) }
  public func papersBasis(clause: some CustomStringConvertible) -> String { fill(Key.papersBasis.rawValue, [clause.description]) }
  public var papersBundleLarge: String { texts[Key.papersBundleLarge.rawValue] }
  public var papersChanged: String { texts[Key.papersChanged.rawValue] }
  public var papersCheck: String { texts[Key.papersCheck.rawValue] }
  public var papersCheckpoint: String { texts[Key.papersCheckpoint.rawValue] }
  public var papersCheckpointHow: String { texts[Key.papersCheckpointHow.rawValue] }
  public var papersCompare: String { texts[Key.papersCompare.rawValue] }
  public var papersCompareHow: String { texts[Key.papersCompareHow.rawValue] }
  public func papersConsistent(size: some CustomStringConvertible) -> String { fill(Key.papersConsistent.rawValue, [size.description]) }
  public func papersConsistentBoth(
    older: some CustomStringConvertible,
    newer: some CustomStringConvertible
  ) -> String { fill(Key.papersConsistentBoth.rawValue, [older.description, newer.description]) }
  public var papersCount: String { texts[Key.papersCount.rawValue] }
  public var papersHow: String { texts[Key.papersHow.rawValue] }
  public func papersInconsistent(why: some CustomStringConvertible) -> String { fill(Key.papersInconsistent.rawValue, [why.description]) }
  public var papersLeaf: String { texts[Key.papersLeaf.rawValue] }
  public var papersLeafHash: String { texts[Key.papersLeafHash.rawValue] }
  public var papersMade: String { texts[Key.papersMade.rawValue] }
  public var papersMatter: String { texts[Key.papersMatter.rawValue] }
  public var papersNewer: String { texts[Key.papersNewer.rawValue] }
  public var papersNotPosted: String { texts[Key.papersNotPosted.rawValue] }
  public var papersOnBoard: String { texts[Key.papersOnBoard.rawValue] }
  public var papersOnline: String { texts[Key.papersOnline.rawValue] }
  public func papersPhone(phone: some CustomStringConvertible) -> String { fill(Key.papersPhone.rawValue, [phone.description]) }
  public var papersPlace: String { texts[Key.papersPlace.rawValue] }
  public func papersPlaceOf(
    index: some CustomStringConvertible,
    size: some CustomStringConvertible
  ) -> String { fill(Key.papersPlaceOf.rawValue, [index.description, size.description]) }
  public func papersPosted(
    time: some CustomStringConvertible,
    place: some CustomStringConvertible
  ) -> String { fill(Key.papersPosted.rawValue, [time.description, place.description]) }
  public var papersProof: String { texts[Key.papersProof.rawValue] }
  public var papersReplaced: String { texts[Key.papersReplaced.rawValue] }
  public var papersRoot: String { texts[Key.papersRoot.rawValue] }
  public var papersSave: String { texts[Key.papersSave.rawValue] }
  public var papersSaved: String { texts[Key.papersSaved.rawValue] }
  public var papersSavedLater: String { texts[Key.papersSavedLater.rawValue] }
  public var papersSavedLaterHint: String { texts[Key.papersSavedLaterHint.rawValue] }
  public var papersScan: String { texts[Key.papersScan.rawValue] }
  public var papersSheet: String { texts[Key.papersSheet.rawValue] }
  public var papersSheetHint: String { texts[Key.papersSheetHint.rawValue] }
  public var papersSignedProof: String { texts[Key.papersSignedProof.rawValue] }
  public var papersTimes: String { texts[Key.papersTimes.rawValue] }
  public var papersTools: String { texts[Key.papersTools.rawValue] }
  public var papersToolsHow: String { texts[Key.papersToolsHow.rawValue] }
  public var papersUnchanged: String { texts[Key.papersUnchanged.rawValue] }
  public func papersUnreadable(why: some CustomStringConvertible) -> String { fill(Key.papersUnreadable.rawValue, [why.description]) }
  public func papersUntil(day: some CustomStringConvertible) -> String { fill(Key.papersUntil.rawValue, [day.description]) }
  public var papersVerifyHow: String { texts[Key.papersVerifyHow.rawValue] }
  public var papersVerifyIntro: String { texts[Key.papersVerifyIntro.rawValue] }
  public var papersVerifyTitle: String { texts[Key.papersVerifyTitle.rawValue] }
  public func papersWhyChanged(count: some CustomStringConvertible) -> String { fill(Key.papersWhyChanged.rawValue, [count.description]) }
  public var papersWhyCheckpoint: String { texts[Key.papersWhyCheckpoint.rawValue] }
  public var papersWhyFile: String { texts[Key.papersWhyFile.rawValue] }
  public var papersWhyNote: String { texts[Key.papersWhyNote.rawValue] }
  public func papersWhyOrigins(
    one: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.papersWhyOrigins.rawValue, [one.description, other.description]) }
  public func papersWhyShrunk(
    from: some CustomStringConvertible,
    to: some CustomStringConvertible
  ) -> String { fill(Key.papersWhyShrunk.rawValue, [from.description, to.description]) }
  public func papersWhySignature(name: some CustomStringConvertible) -> String { fill(Key.papersWhySignature.rawValue, [name.description]) }
  public var papersWhySigner: String { texts[Key.papersWhySigner.rawValue] }
  public var planDay: String { texts[Key.planDay.rawValue] }
  public var planForm: String { texts[Key.planForm.rawValue] }
  public var planFormReason: String { texts[Key.planFormReason.rawValue] }
  public var planFormReasonHint: String { texts[Key.planFormReasonHint.rawValue] }
  public var planHost: String { texts[Key.planHost.rawValue] }
  public var planHouseholds: String { texts[Key.planHouseholds.rawValue] }
  public var planLawfulHint: String { texts[Key.planLawfulHint.rawValue] }
  public var planMaterials: String { texts[Key.planMaterials.rawValue] }
  public func planMissing(kind: some CustomStringConvertible) -> String { fill(Key.planMissing.rawValue, [kind.description]) }
  public var planMorePeople: String { texts[Key.planMorePeople.rawValue] }
  public func planNameless(
    kind: some CustomStringConvertible,
    line: some CustomStringConvertible
  ) -> String { fill(Key.planNameless.rawValue, [kind.description, line.description]) }
  public var planOpening: String { texts[Key.planOpening.rawValue] }
  public var planPeople: String { texts[Key.planPeople.rawValue] }
  public var planPeopleHint: String { texts[Key.planPeopleHint.rawValue] }
  public var planPoints: String { texts[Key.planPoints.rawValue] }
  public var planPointsHint: String { texts[Key.planPointsHint.rawValue] }
  public var planPreview: String { texts[Key.planPreview.rawValue] }
  public var planPublishNotice: String { texts[Key.planPublishNotice.rawValue] }
  public var planPublishReport: String { texts[Key.planPublishReport.rawValue] }
  public var planRecorder: String { texts[Key.planRecorder.rawValue] }
  public var planRemark: String { texts[Key.planRemark.rawValue] }
  public var planReviseReason: String { texts[Key.planReviseReason.rawValue] }
  public func planShort(
    days: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.planShort.rawValue, [days.description, needed.description]) }
  public var planSubject: String { texts[Key.planSubject.rawValue] }
  public var planSubmit: String { texts[Key.planSubmit.rawValue] }
  public var planTimePlace: String { texts[Key.planTimePlace.rawValue] }
  public var planUnlawful: String { texts[Key.planUnlawful.rawValue] }
  public func planWide(count: some CustomStringConvertible) -> String { fill(Key.planWide.rawValue, [count.description]) }
  public var refusalAcceptedByOwner: String { texts[Key.refusalAcceptedByOwner.rawValue] }
  public func refusalAgesUnknown(
    count: some CustomStringConvertible
  ) -> String { fill(Key.refusalAgesUnknown.rawValue, [count.description]) }
  public var refusalAlreadyAdopted: String { texts[Key.refusalAlreadyAdopted.rawValue] }
  public var refusalAlreadyAnswered: String { texts[Key.refusalAlreadyAnswered.rawValue] }
  public func refusalAlreadyCounted(
    question: some CustomStringConvertible,
    yes: some CustomStringConvertible,
    no: some CustomStringConvertible,
    abstained: some CustomStringConvertible
  ) -> String { fill(Key.refusalAlreadyCounted.rawValue, [question.description, yes.description, no.description, abstained.description]) }
  public var refusalAlreadyDecided: String { texts[Key.refusalAlreadyDecided.rawValue] }
  public var refusalAlreadyErased: String { texts[Key.refusalAlreadyErased.rawValue] }
  public var refusalAlreadyExplained: String { texts[Key.refusalAlreadyExplained.rawValue] }
  public var refusalAlreadyRated: String { texts[Key.refusalAlreadyRated.rawValue] }
  public var refusalAlreadySeated: String { texts[Key.refusalAlreadySeated.rawValue] }
  public func refusalAlreadyServed(
    name: some CustomStringConvertible,
    day: some CustomStringConvertible,
    time: some CustomStringConvertible,
    way: some CustomStringConvertible,
    by: some CustomStringConvertible
  ) -> String { fill(Key.refusalAlreadyServed.rawValue, [name.description, day.description, time.description, way.description, by.description]) }
  public func refusalAlreadySignedIn(
    name: some CustomStringConvertible,
    first: some CustomStringConvertible
  ) -> String { fill(Key.refusalAlreadySignedIn.rawValue, [name.description, first.description]) }
  public var refusalAlreadyVoted: String { texts[Key.refusalAlreadyVoted.rawValue] }
  public var refusalAnswerMissing: String { texts[Key.refusalAnswerMissing.rawValue] }
  public var refusalArticleMissing: String { texts[Key.refusalArticleMissing.rawValue] }
  public func refusalAssemblyNoticeShort(
    days: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalAssemblyNoticeShort.rawValue, [days.description, needed.description]) }
  public var refusalAssemblyRuns: String { texts[Key.refusalAssemblyRuns.rawValue] }
  public func refusalAssemblyStage(
    assembly: some CustomStringConvertible,
    act: some CustomStringConvertible
  ) -> String { fill(Key.refusalAssemblyStage.rawValue, [assembly.description, act.description]) }
  public func refusalAssemblyTooEarly(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalAssemblyTooEarly.rawValue, [day.description]) }
  public var refusalAuthorisationMissing: String { texts[Key.refusalAuthorisationMissing.rawValue] }
  public func refusalBallotsExceedVoters(
    votes: some CustomStringConvertible,
    present: some CustomStringConvertible
  ) -> String { fill(Key.refusalBallotsExceedVoters.rawValue, [votes.description, present.description]) }
  public var refusalBallotsMissing: String { texts[Key.refusalBallotsMissing.rawValue] }
  public var refusalCatalogueEmpty: String { texts[Key.refusalCatalogueEmpty.rawValue] }
  public var refusalCatalogueMissing: String { texts[Key.refusalCatalogueMissing.rawValue] }
  public func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(Key.refusalChairTaken.rawValue, [limit.description]) }
  public var refusalChangedMeanwhile: String { texts[Key.refusalChangedMeanwhile.rawValue] }
  public var refusalChoiceMissing: String { texts[Key.refusalChoiceMissing.rawValue] }
  public var refusalClosedBeforeOpened: String { texts[Key.refusalClosedBeforeOpened.rawValue] }
  public func refusalCommissionState(
    commission: some CustomStringConvertible
  ) -> String { fill(Key.refusalCommissionState.rawValue, [commission.description]) }
  public func refusalCommitmentState(
    state: some CustomStringConvertible,
    act: some CustomStringConvertible
  ) -> String { fill(Key.refusalCommitmentState.rawValue, [state.description, act.description]) }
  public var refusalCommitteeAbsent: String { texts[Key.refusalCommitteeAbsent.rawValue] }
  public func refusalCorrectionOpen(
    count: some CustomStringConvertible
  ) -> String { fill(Key.refusalCorrectionOpen.rawValue, [count.description]) }
  public func refusalCorrectionTooLate(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalCorrectionTooLate.rawValue, [day.description]) }
  public var refusalCountsImpossible: String { texts[Key.refusalCountsImpossible.rawValue] }
  public var refusalDayInFuture: String { texts[Key.refusalDayInFuture.rawValue] }
  public func refusalDossierIncomplete(
    pieces: some CustomStringConvertible
  ) -> String { fill(Key.refusalDossierIncomplete.rawValue, [pieces.description]) }
  public var refusalEntryUnknown: String { texts[Key.refusalEntryUnknown.rawValue] }
  public func refusalExtensionNotLater(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalExtensionNotLater.rawValue, [day.description]) }
  public var refusalFindingNotAnswered: String { texts[Key.refusalFindingNotAnswered.rawValue] }
  public var refusalFindingOpen: String { texts[Key.refusalFindingOpen.rawValue] }
  public func refusalFormNeedsReason(
    households: some CustomStringConvertible,
    opinions: some CustomStringConvertible
  ) -> String { fill(Key.refusalFormNeedsReason.rawValue, [households.description, opinions.description]) }
  public func refusalGiverUnsaid(
    count: some CustomStringConvertible
  ) -> String { fill(Key.refusalGiverUnsaid.rawValue, [count.description]) }
  public var refusalGroupMissing: String { texts[Key.refusalGroupMissing.rawValue] }
  public var refusalGroupOnlyInVillage: String { texts[Key.refusalGroupOnlyInVillage.rawValue] }
  public func refusalGroupUnknown(
    group: some CustomStringConvertible,
    groups: some CustomStringConvertible
  ) -> String { fill(Key.refusalGroupUnknown.rawValue, [group.description, groups.description]) }
  public var refusalHandsCounted: String { texts[Key.refusalHandsCounted.rawValue] }
  public var refusalHandsNotSecret: String { texts[Key.refusalHandsNotSecret.rawValue] }
  public var refusalHeldInFuture: String { texts[Key.refusalHeldInFuture.rawValue] }
  public func refusalHouseholdRepresented(
    number: some CustomStringConvertible
  ) -> String { fill(Key.refusalHouseholdRepresented.rawValue, [number.description]) }
  public func refusalHouseholdUnknown(
    numbers: some CustomStringConvertible
  ) -> String { fill(Key.refusalHouseholdUnknown.rawValue, [numbers.description]) }
  public var refusalIdentityInvalid: String { texts[Key.refusalIdentityInvalid.rawValue] }
  public var refusalJoinAcrossCommunities: String { texts[Key.refusalJoinAcrossCommunities.rawValue] }
  public var refusalJoinNeedsTwo: String { texts[Key.refusalJoinNeedsTwo.rawValue] }
  public func refusalJoinTooMany(most: some CustomStringConvertible) -> String { fill(Key.refusalJoinTooMany.rawValue, [most.description]) }
  public var refusalJoinedElsewhere: String { texts[Key.refusalJoinedElsewhere.rawValue] }
  public func refusalLateReasonMissing(
    due: some CustomStringConvertible,
    days: some CustomStringConvertible
  ) -> String { fill(Key.refusalLateReasonMissing.rawValue, [due.description, days.description]) }
  public var refusalLinkUnknown: String { texts[Key.refusalLinkUnknown.rawValue] }
  public func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(Key.refusalLoginTaken.rawValue, [login.description]) }
  public func refusalLotDigitsMissing(
    panels: some CustomStringConvertible,
    digits: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotDigitsMissing.rawValue, [panels.description, digits.description]) }
  public var refusalLotDrawn: String { texts[Key.refusalLotDrawn.rawValue] }
  public var refusalLotFigureMissing: String { texts[Key.refusalLotFigureMissing.rawValue] }
  public func refusalLotFigureWrong(
    digits: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotFigureWrong.rawValue, [digits.description]) }
  public var refusalLotInPast: String { texts[Key.refusalLotInPast.rawValue] }
  public func refusalLotInfeasible(
    changes: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotInfeasible.rawValue, [changes.description]) }
  public var refusalLotNotDrawn: String { texts[Key.refusalLotNotDrawn.rawValue] }
  public var refusalLotNotSeated: String { texts[Key.refusalLotNotSeated.rawValue] }
  public var refusalLotPlaceMissing: String { texts[Key.refusalLotPlaceMissing.rawValue] }
  public var refusalLotPoolChanged: String { texts[Key.refusalLotPoolChanged.rawValue] }
  public func refusalLotPoolSmall(
    people: some CustomStringConvertible,
    size: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotPoolSmall.rawValue, [people.description, size.description]) }
  public var refusalLotSizeMissing: String { texts[Key.refusalLotSizeMissing.rawValue] }
  public func refusalLotThrowWrong(
    dice: some CustomStringConvertible,
    panels: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotThrowWrong.rawValue, [dice.description, panels.description]) }
  public func refusalLotTooEarly(
    at: some CustomStringConvertible,
    clock: some CustomStringConvertible
  ) -> String { fill(Key.refusalLotTooEarly.rawValue, [at.description, clock.description]) }
  public func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(Key.refusalLotUnsolved.rawValue, [size.description]) }
  public var refusalLotWitnessMissing: String { texts[Key.refusalLotWitnessMissing.rawValue] }
  public var refusalMeasureMissing: String { texts[Key.refusalMeasureMissing.rawValue] }
  public var refusalMeetingInPast: String { texts[Key.refusalMeetingInPast.rawValue] }
  public func refusalMeetingTooEarly(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalMeetingTooEarly.rawValue, [day.description]) }
  public func refusalMembersFull(
    limit: some CustomStringConvertible
  ) -> String { fill(Key.refusalMembersFull.rawValue, [limit.description]) }
  public var refusalMinutesUnsigned: String { texts[Key.refusalMinutesUnsigned.rawValue] }
  public var refusalNameMissing: String { texts[Key.refusalNameMissing.rawValue] }
  public func refusalNamesakeKnown(
    name: some CustomStringConvertible,
    household: some CustomStringConvertible
  ) -> String { fill(Key.refusalNamesakeKnown.rawValue, [name.description, household.description]) }
  public var refusalNextDayPast: String { texts[Key.refusalNextDayPast.rawValue] }
  public var refusalNoHouseholds: String { texts[Key.refusalNoHouseholds.rawValue] }
  public var refusalNoParticipants: String { texts[Key.refusalNoParticipants.rawValue] }
  public var refusalNoPoints: String { texts[Key.refusalNoPoints.rawValue] }
  public var refusalNoRepresentatives: String { texts[Key.refusalNoRepresentatives.rawValue] }
  public var refusalNobodyPresent: String { texts[Key.refusalNobodyPresent.rawValue] }
  public var refusalNobodySignedIn: String { texts[Key.refusalNobodySignedIn.rawValue] }
  public var refusalNotCompletedYet: String { texts[Key.refusalNotCompletedYet.rawValue] }
  public var refusalNotJoined: String { texts[Key.refusalNotJoined.rawValue] }
  public var refusalNotOfTwoCommittees: String { texts[Key.refusalNotOfTwoCommittees.rawValue] }
  public var refusalNotOnRoll: String { texts[Key.refusalNotOnRoll.rawValue] }
  public var refusalNotPresent: String { texts[Key.refusalNotPresent.rawValue] }
  public var refusalNotPresentToVote: String { texts[Key.refusalNotPresentToVote.rawValue] }
  public var refusalNotReserved: String { texts[Key.refusalNotReserved.rawValue] }
  public func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(Key.refusalNotStalled.rawValue, [days.description]) }
  public var refusalNothingDecided: String { texts[Key.refusalNothingDecided.rawValue] }
  public var refusalNothingUndecided: String { texts[Key.refusalNothingUndecided.rawValue] }
  public var refusalNoticeAfterMeeting: String { texts[Key.refusalNoticeAfterMeeting.rawValue] }
  public var refusalNoticeUnchanged: String { texts[Key.refusalNoticeUnchanged.rawValue] }
  public var refusalOnlineClosed: String { texts[Key.refusalOnlineClosed.rawValue] }
  public var refusalOnlineNotReached: String { texts[Key.refusalOnlineNotReached.rawValue] }
  public var refusalOnlineRuns: String { texts[Key.refusalOnlineRuns.rawValue] }
  public var refusalOnlineStatementEmpty: String { texts[Key.refusalOnlineStatementEmpty.rawValue] }
  public func refusalOnlineStatementLong(
    count: some CustomStringConvertible,
    limit: some CustomStringConvertible
  ) -> String { fill(Key.refusalOnlineStatementLong.rawValue, [count.description, limit.description]) }
  public var refusalOnlineStatementTwice: String { texts[Key.refusalOnlineStatementTwice.rawValue] }
  public var refusalOnlineStatementsMissing: String { texts[Key.refusalOnlineStatementsMissing.rawValue] }
  public func refusalOnlineTooShort(
    days: some CustomStringConvertible
  ) -> String { fill(Key.refusalOnlineTooShort.rawValue, [days.description]) }
  public func refusalOrganisationKnown(
    name: some CustomStringConvertible
  ) -> String { fill(Key.refusalOrganisationKnown.rawValue, [name.description]) }
  public func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(Key.refusalOtherTrack.rawValue, [track.description]) }
  public var refusalOutcomeMissing: String { texts[Key.refusalOutcomeMissing.rawValue] }
  public var refusalOutsideTerm: String { texts[Key.refusalOutsideTerm.rawValue] }
  public func refusalPaperTooLong(
    count: some CustomStringConvertible
  ) -> String { fill(Key.refusalPaperTooLong.rawValue, [count.description]) }
  public func refusalPartyMembersRefused(
    count: some CustomStringConvertible,
    total: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalPartyMembersRefused.rawValue, [count.description, total.description, needed.description]) }
  public var refusalPersonKnown: String { texts[Key.refusalPersonKnown.rawValue] }
  public func refusalPetitionTooFew(
    count: some CustomStringConvertible,
    total: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalPetitionTooFew.rawValue, [count.description, total.description, needed.description]) }
  public var refusalPhoneInvalid: String { texts[Key.refusalPhoneInvalid.rawValue] }
  public var refusalPhotoMissing: String { texts[Key.refusalPhotoMissing.rawValue] }
  public func refusalPlanPartMissing(
    parts: some CustomStringConvertible
  ) -> String { fill(Key.refusalPlanPartMissing.rawValue, [parts.description]) }
  public var refusalPlanUnapproved: String { texts[Key.refusalPlanUnapproved.rawValue] }
  public func refusalPointInCorrection(
    organ: some CustomStringConvertible,
    day: some CustomStringConvertible,
    article: some CustomStringConvertible
  ) -> String { fill(Key.refusalPointInCorrection.rawValue, [organ.description, day.description, article.description]) }
  public var refusalPointNotAgreed: String { texts[Key.refusalPointNotAgreed.rawValue] }
  public func refusalPointUndecided(
    points: some CustomStringConvertible
  ) -> String { fill(Key.refusalPointUndecided.rawValue, [points.description]) }
  public var refusalPointUnknown: String { texts[Key.refusalPointUnknown.rawValue] }
  public func refusalPointWithdrawn(
    organ: some CustomStringConvertible,
    day: some CustomStringConvertible,
    article: some CustomStringConvertible
  ) -> String { fill(Key.refusalPointWithdrawn.rawValue, [organ.description, day.description, article.description]) }
  public func refusalPostNotHeld(day: some CustomStringConvertible) -> String { fill(Key.refusalPostNotHeld.rawValue, [day.description]) }
  public var refusalPostOverlaps: String { texts[Key.refusalPostOverlaps.rawValue] }
  public var refusalPostedBeforePaper: String { texts[Key.refusalPostedBeforePaper.rawValue] }
  public func refusalPresenceFixed(
    name: some CustomStringConvertible
  ) -> String { fill(Key.refusalPresenceFixed.rawValue, [name.description]) }
  public var refusalProgressEmpty: String { texts[Key.refusalProgressEmpty.rawValue] }
  public var refusalQuestionMissing: String { texts[Key.refusalQuestionMissing.rawValue] }
  public func refusalQuorumMet(
    present: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalQuorumMet.rawValue, [present.description, needed.description]) }
  public func refusalQuorumMissed(
    present: some CustomStringConvertible,
    total: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalQuorumMissed.rawValue, [present.description, total.description, needed.description]) }
  public var refusalRatingsMissing: String { texts[Key.refusalRatingsMissing.rawValue] }
  public var refusalReasonMissing: String { texts[Key.refusalReasonMissing.rawValue] }
  public func refusalRegistrationUnsaid(
    count: some CustomStringConvertible
  ) -> String { fill(Key.refusalRegistrationUnsaid.rawValue, [count.description]) }
  public func refusalRepresentativeEnds(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalRepresentativeEnds.rawValue, [day.description]) }
  public func refusalRepresentativeNotBegun(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalRepresentativeNotBegun.rawValue, [day.description]) }
  public var refusalRollEmpty: String { texts[Key.refusalRollEmpty.rawValue] }
  public func refusalRollOfAnotherDay(
    day: some CustomStringConvertible
  ) -> String { fill(Key.refusalRollOfAnotherDay.rawValue, [day.description]) }
  public var refusalServedBeforeNotice: String { texts[Key.refusalServedBeforeNotice.rawValue] }
  public func refusalShortNotice(
    days: some CustomStringConvertible,
    needed: some CustomStringConvertible
  ) -> String { fill(Key.refusalShortNotice.rawValue, [days.description, needed.description]) }
  public func refusalStepNotNeeded(
    step: some CustomStringConvertible
  ) -> String { fill(Key.refusalStepNotNeeded.rawValue, [step.description]) }
  public func refusalStepOutOfOrder(
    step: some CustomStringConvertible
  ) -> String { fill(Key.refusalStepOutOfOrder.rawValue, [step.description]) }
  public func refusalStudyMissing(
    step: some CustomStringConvertible
  ) -> String { fill(Key.refusalStudyMissing.rawValue, [step.description]) }
  public var refusalSupervisionConflict: String { texts[Key.refusalSupervisionConflict.rawValue] }
  public var refusalSupervisionFromAbove: String { texts[Key.refusalSupervisionFromAbove.rawValue] }
  public var refusalSupervisorNotClerk: String { texts[Key.refusalSupervisorNotClerk.rawValue] }
  public var refusalTakenInFuture: String { texts[Key.refusalTakenInFuture.rawValue] }
  public var refusalTermOverlaps: String { texts[Key.refusalTermOverlaps.rawValue] }
  public var refusalTextMissing: String { texts[Key.refusalTextMissing.rawValue] }
  public func refusalTextTooLong(
    length: some CustomStringConvertible,
    limit: some CustomStringConvertible
  ) -> String { fill(Key.refusalTextTooLong.rawValue, [length.description, limit.description]) }
  public var refusalTopicUnnamed: String { texts[Key.refusalTopicUnnamed.rawValue] }
  public func refusalUnlawfulUnchecked(
    articles: some CustomStringConvertible
  ) -> String { fill(Key.refusalUnlawfulUnchecked.rawValue, [articles.description]) }
  public var refusalUrgingNotAhead: String { texts[Key.refusalUrgingNotAhead.rawValue] }
  public func refusalVoiceMissing(
    kinds: some CustomStringConvertible
  ) -> String { fill(Key.refusalVoiceMissing.rawValue, [kinds.description]) }
  public func refusalVotesExceedPresent(
    votes: some CustomStringConvertible,
    present: some CustomStringConvertible
  ) -> String { fill(Key.refusalVotesExceedPresent.rawValue, [votes.description, present.description]) }
  public var refusalWitnessMissing: String { texts[Key.refusalWitnessMissing.rawValue] }
  public var refusalWrongCode: String { texts[Key.refusalWrongCode.rawValue] }
  public func refusalWrongStage(
    stage: some CustomStringConvertible,
    act: some CustomStringConvertible
  ) -> String { fill(Key.refusalWrongStage.rawValue, [stage.description, act.description]) }
  public var resultsAccept: String { texts[Key.resultsAccept.rawValue] }
  public func resultsAdoptOf(
    label: some CustomStringConvertible,
    text: some CustomStringConvertible
  ) -> String { fill(Key.resultsAdoptOf.rawValue, [label.description, text.description]) }
  public var resultsAdoptReason: String { texts[Key.resultsAdoptReason.rawValue] }
  public var resultsAdoptReasonHint: String { texts[Key.resultsAdoptReasonHint.rawValue] }
  public var resultsAdoptReserved: String { texts[Key.resultsAdoptReserved.rawValue] }
  public var resultsAdoptSend: String { texts[Key.resultsAdoptSend.rawValue] }
  public var resultsAdoptTitle: String { texts[Key.resultsAdoptTitle.rawValue] }
  public var resultsAdoption: String { texts[Key.resultsAdoption.rawValue] }
  public func resultsAnswerPaper(
    organ: some CustomStringConvertible
  ) -> String { fill(Key.resultsAnswerPaper.rawValue, [organ.description]) }
  public var resultsAnswerSend: String { texts[Key.resultsAnswerSend.rawValue] }
  public var resultsAnswerText: String { texts[Key.resultsAnswerText.rawValue] }
  public func resultsAnswered(text: some CustomStringConvertible) -> String { fill(Key.resultsAnswered.rawValue, [text.description]) }
  public var resultsArticle: String { texts[Key.resultsArticle.rawValue] }
  public var resultsArticleHint: String { texts[Key.resultsArticleHint.rawValue] }
  public var resultsAssembly: String { texts[Key.resultsAssembly.rawValue] }
  public var resultsCall: String { texts[Key.resultsCall.rawValue] }
  public var resultsChangePoint: String { texts[Key.resultsChangePoint.rawValue] }
  public var resultsCommission: String { texts[Key.resultsCommission.rawValue] }
  public var resultsCorrectionDue: String { texts[Key.resultsCorrectionDue.rawValue] }
  public var resultsCorrectionKind: String { texts[Key.resultsCorrectionKind.rawValue] }
  public func resultsCorrectionLine(
    organ: some CustomStringConvertible,
    article: some CustomStringConvertible,
    reason: some CustomStringConvertible,
    day: some CustomStringConvertible
  ) -> String { fill(Key.resultsCorrectionLine.rawValue, [organ.description, article.description, reason.description, day.description]) }
  public var resultsCorrectionPoint: String { texts[Key.resultsCorrectionPoint.rawValue] }
  public var resultsCorrections: String { texts[Key.resultsCorrections.rawValue] }
  public var resultsDescribe: String { texts[Key.resultsDescribe.rawValue] }
  public var resultsDescribeSend: String { texts[Key.resultsDescribeSend.rawValue] }
  public func resultsDissentCount(
    count: some CustomStringConvertible,
    open: some CustomStringConvertible
  ) -> String { fill(Key.resultsDissentCount.rawValue, [count.description, open.description]) }
  public var resultsDissentPrivate: String { texts[Key.resultsDissentPrivate.rawValue] }
  public var resultsDissents: String { texts[Key.resultsDissents.rawValue] }
  public var resultsDone: String { texts[Key.resultsDone.rawValue] }
  public var resultsExplain: String { texts[Key.resultsExplain.rawValue] }
  public var resultsExplainResult: String { texts[Key.resultsExplainResult.rawValue] }
  public var resultsExplainSend: String { texts[Key.resultsExplainSend.rawValue] }
  public var resultsExplainWay: String { texts[Key.resultsExplainWay.rawValue] }
  public var resultsExplained: String { texts[Key.resultsExplained.rawValue] }
  public var resultsExplainer: String { texts[Key.resultsExplainer.rawValue] }
  public var resultsExtend: String { texts[Key.resultsExtend.rawValue] }
  public var resultsExtendHint: String { texts[Key.resultsExtendHint.rawValue] }
  public func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(Key.resultsFirstDue.rawValue, [day.description]) }
  public var resultsFrom: String { texts[Key.resultsFrom.rawValue] }
  public var resultsFromHint: String { texts[Key.resultsFromHint.rawValue] }
  public var resultsFromPoint: String { texts[Key.resultsFromPoint.rawValue] }
  public var resultsLesson: String { texts[Key.resultsLesson.rawValue] }
  public var resultsLessonHint: String { texts[Key.resultsLessonHint.rawValue] }
  public var resultsLetter: String { texts[Key.resultsLetter.rawValue] }
  public func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(Key.resultsLetterAsk.rawValue, [phone.description]) }
  public func resultsLetterBody(
    day: some CustomStringConvertible,
    title: some CustomStringConvertible,
    task: some CustomStringConvertible,
    due: some CustomStringConvertible
  ) -> String { fill(Key.resultsLetterBody.rawValue, [day.description, title.description, task.description, due.description]) }
  public func resultsLetterLate(
    days: some CustomStringConvertible,
    count: some CustomStringConvertible
  ) -> String { fill(Key.resultsLetterLate.rawValue, [days.description, count.description]) }
  public var resultsLetterOpen: String { texts[Key.resultsLetterOpen.rawValue] }
  public var resultsLink: String { texts[Key.resultsLink.rawValue] }
  public var resultsLinkCode: String { texts[Key.resultsLinkCode.rawValue] }
  public var resultsLinkHint: String { texts[Key.resultsLinkHint.rawValue] }
  public var resultsLinkMake: String { texts[Key.resultsLinkMake.rawValue] }
  public var resultsLinkNew: String { texts[Key.resultsLinkNew.rawValue] }
  public var resultsLinkNone: String { texts[Key.resultsLinkNone.rawValue] }
  public var resultsMeasure: String { texts[Key.resultsMeasure.rawValue] }
  public var resultsMeasureHint: String { texts[Key.resultsMeasureHint.rawValue] }
  public var resultsNew: String { texts[Key.resultsNew.rawValue] }
  public var resultsNewDue: String { texts[Key.resultsNewDue.rawValue] }
  public var resultsNewSend: String { texts[Key.resultsNewSend.rawValue] }
  public var resultsNewText: String { texts[Key.resultsNewText.rawValue] }
  public func resultsNext(day: some CustomStringConvertible) -> String { fill(Key.resultsNext.rawValue, [day.description]) }
  public var resultsNextDay: String { texts[Key.resultsNextDay.rawValue] }
  public var resultsNoCommitments: String { texts[Key.resultsNoCommitments.rawValue] }
  public var resultsNoMeasure: String { texts[Key.resultsNoMeasure.rawValue] }
  public var resultsOrder: String { texts[Key.resultsOrder.rawValue] }
  public var resultsOrderSend: String { texts[Key.resultsOrderSend.rawValue] }
  public var resultsOwnCommunity: String { texts[Key.resultsOwnCommunity.rawValue] }
  public var resultsOwnerName: String { texts[Key.resultsOwnerName.rawValue] }
  public var resultsOwnerNameAlone: String { texts[Key.resultsOwnerNameAlone.rawValue] }
  public var resultsOwnerNameHint: String { texts[Key.resultsOwnerNameHint.rawValue] }
  public var resultsOwnerOther: String { texts[Key.resultsOwnerOther.rawValue] }
  public var resultsPhoto: String { texts[Key.resultsPhoto.rawValue] }
  public var resultsPublish: String { texts[Key.resultsPublish.rawValue] }
  public func resultsPublishHint(days: some CustomStringConvertible) -> String { fill(Key.resultsPublishHint.rawValue, [days.description]) }
  public var resultsPublishSend: String { texts[Key.resultsPublishSend.rawValue] }
  public func resultsRatingEntry(
    time: some CustomStringConvertible,
    name: some CustomStringConvertible,
    count: some CustomStringConvertible
  ) -> String { fill(Key.resultsRatingEntry.rawValue, [time.description, name.description, count.description]) }
  public var resultsRatingHint: String { texts[Key.resultsRatingHint.rawValue] }
  public var resultsRatingReplaced: String { texts[Key.resultsRatingReplaced.rawValue] }
  public var resultsRatingSend: String { texts[Key.resultsRatingSend.rawValue] }
  public var resultsRatings: String { texts[Key.resultsRatings.rawValue] }
  public func resultsReason(text: some CustomStringConvertible) -> String { fill(Key.resultsReason.rawValue, [text.description]) }
  public var resultsRefer: String { texts[Key.resultsRefer.rawValue] }
  public var resultsReferHint: String { texts[Key.resultsReferHint.rawValue] }
  public var resultsReferSend: String { texts[Key.resultsReferSend.rawValue] }
  public var resultsReferralResult: String { texts[Key.resultsReferralResult.rawValue] }
  public var resultsReferralSend: String { texts[Key.resultsReferralSend.rawValue] }
  public func resultsReferred(
    track: some CustomStringConvertible,
    reason: some CustomStringConvertible
  ) -> String { fill(Key.resultsReferred.rawValue, [track.description, reason.description]) }
  public func resultsReferredResult(
    day: some CustomStringConvertible,
    text: some CustomStringConvertible
  ) -> String { fill(Key.resultsReferredResult.rawValue, [day.description, text.description]) }
  public func resultsReply(text: some CustomStringConvertible) -> String { fill(Key.resultsReply.rawValue, [text.description]) }
  public var resultsReplyLabel: String { texts[Key.resultsReplyLabel.rawValue] }
  public var resultsReportHint: String { texts[Key.resultsReportHint.rawValue] }
  public var resultsReportKind: String { texts[Key.resultsReportKind.rawValue] }
  public var resultsReportSend: String { texts[Key.resultsReportSend.rawValue] }
  public var resultsReportStep: String { texts[Key.resultsReportStep.rawValue] }
  public var resultsReportText: String { texts[Key.resultsReportText.rawValue] }
  public func resultsReported(text: some CustomStringConvertible) -> String { fill(Key.resultsReported.rawValue, [text.description]) }
  public var resultsReturn: String { texts[Key.resultsReturn.rawValue] }
  public var resultsReviewFinding: String { texts[Key.resultsReviewFinding.rawValue] }
  public var resultsReviews: String { texts[Key.resultsReviews.rawValue] }
  public var resultsSeen: String { texts[Key.resultsSeen.rawValue] }
  public var resultsSeenHint: String { texts[Key.resultsSeenHint.rawValue] }
  public var resultsStalled: String { texts[Key.resultsStalled.rawValue] }
  public var resultsStalledSend: String { texts[Key.resultsStalledSend.rawValue] }
  public var resultsStalledText: String { texts[Key.resultsStalledText.rawValue] }
  public var resultsSteps: String { texts[Key.resultsSteps.rawValue] }
  public var resultsTitle: String { texts[Key.resultsTitle.rawValue] }
  public var resultsTrack: String { texts[Key.resultsTrack.rawValue] }
  public func resultsUntil(day: some CustomStringConvertible) -> String { fill(Key.resultsUntil.rawValue, [day.description]) }
  public var resultsUrge: String { texts[Key.resultsUrge.rawValue] }
  public var resultsUrgeSend: String { texts[Key.resultsUrgeSend.rawValue] }
  public var resultsUrgeText: String { texts[Key.resultsUrgeText.rawValue] }
  public var resultsUrgeWay: String { texts[Key.resultsUrgeWay.rawValue] }
  public func resultsUrged(count: some CustomStringConvertible) -> String { fill(Key.resultsUrged.rawValue, [count.description]) }
  public var resultsUrgingAnswer: String { texts[Key.resultsUrgingAnswer.rawValue] }
  public var resultsUrgings: String { texts[Key.resultsUrgings.rawValue] }
  public var resultsVerdict: String { texts[Key.resultsVerdict.rawValue] }
  public var resultsVerdictSend: String { texts[Key.resultsVerdictSend.rawValue] }
  public var resultsWithdrawPoint: String { texts[Key.resultsWithdrawPoint.rawValue] }
  public var rosterAddress: String { texts[Key.rosterAddress.rawValue] }
  public var rosterAddressAlone: String { texts[Key.rosterAddressAlone.rawValue] }
  public var rosterAgreed: String { texts[Key.rosterAgreed.rawValue] }
  public var rosterAgreedMissing: String { texts[Key.rosterAgreedMissing.rawValue] }
  public var rosterAnother: String { texts[Key.rosterAnother.rawValue] }
  public func rosterAskAddressDiffers(
    other: some CustomStringConvertible,
    subject: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskAddressDiffers.rawValue, [other.description, subject.description]) }
  public func rosterAskBirthDiffers(
    subject: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskBirthDiffers.rawValue, [subject.description, other.description]) }
  public func rosterAskHouseholdsAlike(
    subject: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskHouseholdsAlike.rawValue, [subject.description, other.description]) }
  public func rosterAskNamesake(
    subject: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskNamesake.rawValue, [subject.description, other.description]) }
  public func rosterAskOtherName(
    other: some CustomStringConvertible,
    subject: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskOtherName.rawValue, [other.description, subject.description]) }
  public func rosterAskSameInFile(
    subject: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.rosterAskSameInFile.rawValue, [subject.description, other.description]) }
  public func rosterAsked(count: some CustomStringConvertible) -> String { fill(Key.rosterAsked.rawValue, [count.description]) }
  public var rosterBirth: String { texts[Key.rosterBirth.rawValue] }
  public func rosterColumnNumber(
    column: some CustomStringConvertible
  ) -> String { fill(Key.rosterColumnNumber.rawValue, [column.description]) }
  public var rosterColumns: String { texts[Key.rosterColumns.rawValue] }
  public var rosterContact: String { texts[Key.rosterContact.rawValue] }
  public func rosterCounts(
    people: some CustomStringConvertible,
    households: some CustomStringConvertible,
    others: some CustomStringConvertible
  ) -> String { fill(Key.rosterCounts.rawValue, [people.description, households.description, others.description]) }
  public var rosterErase: String { texts[Key.rosterErase.rawValue] }
  public var rosterErased: String { texts[Key.rosterErased.rawValue] }
  public var rosterExport: String { texts[Key.rosterExport.rawValue] }
  public var rosterFemale: String { texts[Key.rosterFemale.rawValue] }
  public var rosterFile: String { texts[Key.rosterFile.rawValue] }
  public var rosterFileGone: String { texts[Key.rosterFileGone.rawValue] }
  public var rosterGiver: String { texts[Key.rosterGiver.rawValue] }
  public func rosterGiverHint(count: some CustomStringConvertible) -> String { fill(Key.rosterGiverHint.rawValue, [count.description]) }
  public var rosterGroup: String { texts[Key.rosterGroup.rawValue] }
  public var rosterHead: String { texts[Key.rosterHead.rawValue] }
  public var rosterHousehold: String { texts[Key.rosterHousehold.rawValue] }
  public var rosterIdentity: String { texts[Key.rosterIdentity.rawValue] }
  public var rosterImport: String { texts[Key.rosterImport.rawValue] }
  public func rosterImported(count: some CustomStringConvertible) -> String { fill(Key.rosterImported.rawValue, [count.description]) }
  public func rosterImportedLeft(
    count: some CustomStringConvertible
  ) -> String { fill(Key.rosterImportedLeft.rawValue, [count.description]) }
  public var rosterIsRegistered: String { texts[Key.rosterIsRegistered.rawValue] }
  public func rosterKnown(count: some CustomStringConvertible) -> String { fill(Key.rosterKnown.rawValue, [count.description]) }
  public var rosterMale: String { texts[Key.rosterMale.rawValue] }
  public var rosterName: String { texts[Key.rosterName.rawValue] }
  public var rosterNew: String { texts[Key.rosterNew.rawValue] }
  public var rosterNo: String { texts[Key.rosterNo.rawValue] }
  public var rosterOpinionColumns: String { texts[Key.rosterOpinionColumns.rawValue] }
  public func rosterOpinionsKnown(
    count: some CustomStringConvertible
  ) -> String { fill(Key.rosterOpinionsKnown.rawValue, [count.description]) }
  public func rosterOpinionsSame(
    line: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) -> String { fill(Key.rosterOpinionsSame.rawValue, [line.description, other.description]) }
  public func rosterOpinionsTwice(
    count: some CustomStringConvertible
  ) -> String { fill(Key.rosterOpinionsTwice.rawValue, [count.description]) }
  public var rosterOrganisation: String { texts[Key.rosterOrganisation.rawValue] }
  public var rosterOrganisationAdd: String { texts[Key.rosterOrganisationAdd.rawValue] }
  public var rosterOrganisations: String { texts[Key.rosterOrganisations.rawValue] }
  public func rosterOtherSheets(
    sheets: some CustomStringConvertible
  ) -> String { fill(Key.rosterOtherSheets.rawValue, [sheets.description]) }
  public var rosterPhone: String { texts[Key.rosterPhone.rawValue] }
  public func rosterPlan(
    added: some CustomStringConvertible,
    changed: some CustomStringConvertible,
    same: some CustomStringConvertible
  ) -> String { fill(Key.rosterPlan.rawValue, [added.description, changed.description, same.description]) }
  public var rosterPreview: String { texts[Key.rosterPreview.rawValue] }
  public var rosterPreviewButton: String { texts[Key.rosterPreviewButton.rawValue] }
  public func rosterProblemAt(
    line: some CustomStringConvertible,
    column: some CustomStringConvertible
  ) -> String { fill(Key.rosterProblemAt.rawValue, [line.description, column.description]) }
  public var rosterProblemBirthInFuture: String { texts[Key.rosterProblemBirthInFuture.rawValue] }
  public var rosterProblemCellTooLong: String { texts[Key.rosterProblemCellTooLong.rawValue] }
  public var rosterProblemChannelUnknown: String { texts[Key.rosterProblemChannelUnknown.rawValue] }
  public var rosterProblemColumnMissing: String { texts[Key.rosterProblemColumnMissing.rawValue] }
  public var rosterProblemColumnTwice: String { texts[Key.rosterProblemColumnTwice.rawValue] }
  public var rosterProblemControl: String { texts[Key.rosterProblemControl.rawValue] }
  public var rosterProblemDateInvalid: String { texts[Key.rosterProblemDateInvalid.rawValue] }
  public var rosterProblemDateNeedsDay: String { texts[Key.rosterProblemDateNeedsDay.rawValue] }
  public var rosterProblemEmpty: String { texts[Key.rosterProblemEmpty.rawValue] }
  public var rosterProblemEncoding: String { texts[Key.rosterProblemEncoding.rawValue] }
  public var rosterProblemFieldMissing: String { texts[Key.rosterProblemFieldMissing.rawValue] }
  public var rosterProblemFieldsTooMany: String { texts[Key.rosterProblemFieldsTooMany.rawValue] }
  public var rosterProblemFormula: String { texts[Key.rosterProblemFormula.rawValue] }
  public func rosterProblemLine(line: some CustomStringConvertible) -> String { fill(Key.rosterProblemLine.rawValue, [line.description]) }
  public var rosterProblemNoRows: String { texts[Key.rosterProblemNoRows.rawValue] }
  public var rosterProblemNumberLong: String { texts[Key.rosterProblemNumberLong.rawValue] }
  public var rosterProblemOldWorkbook: String { texts[Key.rosterProblemOldWorkbook.rawValue] }
  public var rosterProblemQuoteAfter: String { texts[Key.rosterProblemQuoteAfter.rawValue] }
  public var rosterProblemQuoteInside: String { texts[Key.rosterProblemQuoteInside.rawValue] }
  public var rosterProblemQuoteOpen: String { texts[Key.rosterProblemQuoteOpen.rawValue] }
  public var rosterProblemSexUnknown: String { texts[Key.rosterProblemSexUnknown.rawValue] }
  public var rosterProblemSideUnknown: String { texts[Key.rosterProblemSideUnknown.rawValue] }
  public func rosterProblemText(text: some CustomStringConvertible) -> String { fill(Key.rosterProblemText.rawValue, [text.description]) }
  public var rosterProblemTextTooLong: String { texts[Key.rosterProblemTextTooLong.rawValue] }
  public var rosterProblemTimeInvalid: String { texts[Key.rosterProblemTimeInvalid.rawValue] }
  public var rosterProblemTimeTwice: String { texts[Key.rosterProblemTimeTwice.rawValue] }
  public var rosterProblemTooLarge: String { texts[Key.rosterProblemTooLarge.rawValue] }
  public var rosterProblemTooManyColumns: String { texts[Key.rosterProblemTooManyColumns.rawValue] }
  public var rosterProblemTooManyRows: String { texts[Key.rosterProblemTooManyRows.rawValue] }
  public var rosterProblemValueMissing: String { texts[Key.rosterProblemValueMissing.rawValue] }
  public var rosterProblemValueTwice: String { texts[Key.rosterProblemValueTwice.rawValue] }
  public var rosterProblemWorkbook: String { texts[Key.rosterProblemWorkbook.rawValue] }
  public var rosterProblemYesOrNo: String { texts[Key.rosterProblemYesOrNo.rawValue] }
  public func rosterProblems(count: some CustomStringConvertible) -> String { fill(Key.rosterProblems.rawValue, [count.description]) }
  public func rosterReady(count: some CustomStringConvertible) -> String { fill(Key.rosterReady.rawValue, [count.description]) }
  public var rosterRegistered: String { texts[Key.rosterRegistered.rawValue] }
  public var rosterRights: String { texts[Key.rosterRights.rawValue] }
  public var rosterSame: String { texts[Key.rosterSame.rawValue] }
  public var rosterSave: String { texts[Key.rosterSave.rawValue] }
  public var rosterSaved: String { texts[Key.rosterSaved.rawValue] }
  public var rosterSealed: String { texts[Key.rosterSealed.rawValue] }
  public var rosterSearch: String { texts[Key.rosterSearch.rawValue] }
  public var rosterSendAgain: String { texts[Key.rosterSendAgain.rawValue] }
  public var rosterSex: String { texts[Key.rosterSex.rawValue] }
  public var rosterSure: String { texts[Key.rosterSure.rawValue] }
  public var rosterSureMissing: String { texts[Key.rosterSureMissing.rawValue] }
  public func rosterTake(count: some CustomStringConvertible) -> String { fill(Key.rosterTake.rawValue, [count.description]) }
  public var rosterTakeAgain: String { texts[Key.rosterTakeAgain.rawValue] }
  public var rosterTakeThem: String { texts[Key.rosterTakeThem.rawValue] }
  public func rosterUnclear(name: some CustomStringConvertible) -> String { fill(Key.rosterUnclear.rawValue, [name.description]) }
  public func rosterUnread(columns: some CustomStringConvertible) -> String { fill(Key.rosterUnread.rawValue, [columns.description]) }
  public var rosterUnsaid: String { texts[Key.rosterUnsaid.rawValue] }
  public func rosterUnsaidHint(count: some CustomStringConvertible) -> String { fill(Key.rosterUnsaidHint.rawValue, [count.description]) }
  public var rosterUnsaidLeftOut: String { texts[Key.rosterUnsaidLeftOut.rawValue] }
  public var rosterYes: String { texts[Key.rosterYes.rawValue] }
  public var ruleKeyAcceptanceWorkdays: String { texts[Key.ruleKeyAcceptanceWorkdays.rawValue] }
  public var ruleKeyAdoptionWorkdays: String { texts[Key.ruleKeyAdoptionWorkdays.rawValue] }
  public var ruleKeyApprovalWorkdays: String { texts[Key.ruleKeyApprovalWorkdays.rawValue] }
  public var ruleKeyArchiveRetentionYears: String { texts[Key.ruleKeyArchiveRetentionYears.rawValue] }
  public var ruleKeyArchiveWorkdays: String { texts[Key.ruleKeyArchiveWorkdays.rawValue] }
  public var ruleKeyAssemblyCallWorkdays: String { texts[Key.ruleKeyAssemblyCallWorkdays.rawValue] }
  public var ruleKeyAssemblyMajority: String { texts[Key.ruleKeyAssemblyMajority.rawValue] }
  public var ruleKeyAssemblyMajorityGroup: String { texts[Key.ruleKeyAssemblyMajorityGroup.rawValue] }
  public var ruleKeyAssemblyMajorityRepresentatives: String { texts[Key.ruleKeyAssemblyMajorityRepresentatives.rawValue] }
  public var ruleKeyAssemblyNoticeDays: String { texts[Key.ruleKeyAssemblyNoticeDays.rawValue] }
  public var ruleKeyAssemblyOnlineBallots: String { texts[Key.ruleKeyAssemblyOnlineBallots.rawValue] }
  public var ruleKeyAssemblyPetitionElectors: String { texts[Key.ruleKeyAssemblyPetitionElectors.rawValue] }
  public var ruleKeyAssemblyPetitionForRepresentatives: String { texts[Key.ruleKeyAssemblyPetitionForRepresentatives.rawValue] }
  public var ruleKeyAssemblyPetitionRepresentatives: String { texts[Key.ruleKeyAssemblyPetitionRepresentatives.rawValue] }
  public var ruleKeyAssemblyQuorumGroup: String { texts[Key.ruleKeyAssemblyQuorumGroup.rawValue] }
  public var ruleKeyAssemblyQuorumHouseholds: String { texts[Key.ruleKeyAssemblyQuorumHouseholds.rawValue] }
  public var ruleKeyAssemblyQuorumPersons: String { texts[Key.ruleKeyAssemblyQuorumPersons.rawValue] }
  public var ruleKeyAssemblyQuorumRepresentatives: String { texts[Key.ruleKeyAssemblyQuorumRepresentatives.rawValue] }
  public var ruleKeyAssemblyRepresentativesNoticeDays: String { texts[Key.ruleKeyAssemblyRepresentativesNoticeDays.rawValue] }
  public var ruleKeyAssemblyStudyWorkdays: String { texts[Key.ruleKeyAssemblyStudyWorkdays.rawValue] }
  public var ruleKeyAttachmentFileMegabytes: String { texts[Key.ruleKeyAttachmentFileMegabytes.rawValue] }
  public var ruleKeyAttachmentPhotoMegabytes: String { texts[Key.ruleKeyAttachmentPhotoMegabytes.rawValue] }
  public var ruleKeyCommissionAnswerDays: String { texts[Key.ruleKeyCommissionAnswerDays.rawValue] }
  public var ruleKeyCommissionReportWorkdays: String { texts[Key.ruleKeyCommissionReportWorkdays.rawValue] }
  public var ruleKeyCommitteeChairs: String { texts[Key.ruleKeyCommitteeChairs.rawValue] }
  public var ruleKeyCommitteeMembers: String { texts[Key.ruleKeyCommitteeMembers.rawValue] }
  public var ruleKeyDissentDays: String { texts[Key.ruleKeyDissentDays.rawValue] }
  public var ruleKeyDraftDays: String { texts[Key.ruleKeyDraftDays.rawValue] }
  public var ruleKeyDraftDepositHours: String { texts[Key.ruleKeyDraftDepositHours.rawValue] }
  public var ruleKeyFindingAnswerWorkdays: String { texts[Key.ruleKeyFindingAnswerWorkdays.rawValue] }
  public var ruleKeyFindingCloseWorkdays: String { texts[Key.ruleKeyFindingCloseWorkdays.rawValue] }
  public var ruleKeyFourStepsPartyMajority: String { texts[Key.ruleKeyFourStepsPartyMajority.rawValue] }
  public var ruleKeyFourStepsPartyPresence: String { texts[Key.ruleKeyFourStepsPartyPresence.rawValue] }
  public var ruleKeyFourStepsVillages: String { texts[Key.ruleKeyFourStepsVillages.rawValue] }
  public var ruleKeyLotAges: String { texts[Key.ruleKeyLotAges.rawValue] }
  public var ruleKeyLotPanels: String { texts[Key.ruleKeyLotPanels.rawValue] }
  public var ruleKeyMinutesCorrectionDays: String { texts[Key.ruleKeyMinutesCorrectionDays.rawValue] }
  public var ruleKeyNoticeBoardDays: String { texts[Key.ruleKeyNoticeBoardDays.rawValue] }
  public var ruleKeyNoticeLeadDays: String { texts[Key.ruleKeyNoticeLeadDays.rawValue] }
  public var ruleKeyNoticeWorkdays: String { texts[Key.ruleKeyNoticeWorkdays.rawValue] }
  public var ruleKeyOnlineFewestAnswers: String { texts[Key.ruleKeyOnlineFewestAnswers.rawValue] }
  public var ruleKeyOnlineMinimumAge: String { texts[Key.ruleKeyOnlineMinimumAge.rawValue] }
  public var ruleKeyOnlineMinimumDays: String { texts[Key.ruleKeyOnlineMinimumDays.rawValue] }
  public var ruleKeyOnlineModerationWorkdays: String { texts[Key.ruleKeyOnlineModerationWorkdays.rawValue] }
  public var ruleKeyOnlineStatementCharacters: String { texts[Key.ruleKeyOnlineStatementCharacters.rawValue] }
  public var ruleKeyOpinionMaxCharacters: String { texts[Key.ruleKeyOpinionMaxCharacters.rawValue] }
  public var ruleKeyPlanRequiredParts: String { texts[Key.ruleKeyPlanRequiredParts.rawValue] }
  public var ruleKeyPlanWorkdays: String { texts[Key.ruleKeyPlanWorkdays.rawValue] }
  public var ruleKeyPostingMinimumDays: String { texts[Key.ruleKeyPostingMinimumDays.rawValue] }
  public var ruleKeyProgressAgainDays: String { texts[Key.ruleKeyProgressAgainDays.rawValue] }
  public var ruleKeyProgressPublishDays: String { texts[Key.ruleKeyProgressPublishDays.rawValue] }
  public var ruleKeyProgressResultDays: String { texts[Key.ruleKeyProgressResultDays.rawValue] }
  public var ruleKeyRatingDays: String { texts[Key.ruleKeyRatingDays.rawValue] }
  public var ruleKeyReferralDays: String { texts[Key.ruleKeyReferralDays.rawValue] }
  public var ruleKeyReportDays: String { texts[Key.ruleKeyReportDays.rawValue] }
  public var ruleKeyReportExtendsOnHoliday: String { texts[Key.ruleKeyReportExtendsOnHoliday.rawValue] }
  public var ruleKeyRepresentativesLeastHouseholds: String { texts[Key.ruleKeyRepresentativesLeastHouseholds.rawValue] }
  public var ruleKeyRepresentativesMostHouseholds: String { texts[Key.ruleKeyRepresentativesMostHouseholds.rawValue] }
  public var ruleKeyRepresentativesShare: String { texts[Key.ruleKeyRepresentativesShare.rawValue] }
  public var ruleKeyRepresentativesWomenShare: String { texts[Key.ruleKeyRepresentativesWomenShare.rawValue] }
  public var ruleKeyRequestAnswerWorkdays: String { texts[Key.ruleKeyRequestAnswerWorkdays.rawValue] }
  public var ruleKeyReviewDays: String { texts[Key.ruleKeyReviewDays.rawValue] }
  public var ruleKeySignInLockoutFailures: String { texts[Key.ruleKeySignInLockoutFailures.rawValue] }
  public var ruleKeySignInLockoutMinutes: String { texts[Key.ruleKeySignInLockoutMinutes.rawValue] }
  public var ruleKeySignInPasswordCharacters: String { texts[Key.ruleKeySignInPasswordCharacters.rawValue] }
  public var ruleKeySignInResidentIdleMinutes: String { texts[Key.ruleKeySignInResidentIdleMinutes.rawValue] }
  public var ruleKeySignInStaffIdleMinutes: String { texts[Key.ruleKeySignInStaffIdleMinutes.rawValue] }
  public var ruleKeyStallSecretaryDays: String { texts[Key.ruleKeyStallSecretaryDays.rawValue] }
  public var ruleKeyStallTownshipDays: String { texts[Key.ruleKeyStallTownshipDays.rawValue] }
  public var ruleKeyTriageWorkdays: String { texts[Key.ruleKeyTriageWorkdays.rawValue] }
  public var ruleKeyUrgingAgainDays: String { texts[Key.ruleKeyUrgingAgainDays.rawValue] }
  public var ruleKeyUrgingBeforeTownship: String { texts[Key.ruleKeyUrgingBeforeTownship.rawValue] }
  public var ruleKeyUrgingWorkdays: String { texts[Key.ruleKeyUrgingWorkdays.rawValue] }
  public var ruleKeyVoteAge: String { texts[Key.ruleKeyVoteAge.rawValue] }
  public var ruleKeyVoteNonRegistered: String { texts[Key.ruleKeyVoteNonRegistered.rawValue] }
  public var ruleKeyWideHouseholds: String { texts[Key.ruleKeyWideHouseholds.rawValue] }
  public var ruleKeyWideOpinions: String { texts[Key.ruleKeyWideOpinions.rawValue] }
  public var ruleKeyWorkMeetingCycleDays: String { texts[Key.ruleKeyWorkMeetingCycleDays.rawValue] }
  public var ruleNo: String { texts[Key.ruleNo.rawValue] }
  public func ruleShareAtLeast(share: some CustomStringConvertible) -> String { fill(Key.ruleShareAtLeast.rawValue, [share.description]) }
  public func ruleShareMore(share: some CustomStringConvertible) -> String { fill(Key.ruleShareMore.rawValue, [share.description]) }
  public func ruleUnitAge(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitAge.rawValue, [count.description]) }
  public func ruleUnitCharacters(
    count: some CustomStringConvertible
  ) -> String { fill(Key.ruleUnitCharacters.rawValue, [count.description]) }
  public func ruleUnitDays(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitDays.rawValue, [count.description]) }
  public func ruleUnitHours(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitHours.rawValue, [count.description]) }
  public func ruleUnitHouseholds(
    count: some CustomStringConvertible
  ) -> String { fill(Key.ruleUnitHouseholds.rawValue, [count.description]) }
  public func ruleUnitMegabytes(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitMegabytes.rawValue, [count.description]) }
  public func ruleUnitMinutes(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitMinutes.rawValue, [count.description]) }
  public func ruleUnitOpinions(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitOpinions.rawValue, [count.description]) }
  public func ruleUnitPanels(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitPanels.rawValue, [count.description]) }
  public func ruleUnitPeople(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitPeople.rawValue, [count.description]) }
  public func ruleUnitTimes(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitTimes.rawValue, [count.description]) }
  public func ruleUnitWorkdays(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitWorkdays.rawValue, [count.description]) }
  public func ruleUnitYears(count: some CustomStringConvertible) -> String { fill(Key.ruleUnitYears.rawValue, [count.description]) }
  public var ruleYes: String { texts[Key.ruleYes.rawValue] }
  public var settingsAccounts: String { texts[Key.settingsAccounts.rawValue] }
  public var settingsArea: String { texts[Key.settingsArea.rawValue] }
  public var settingsAreaCode: String { texts[Key.settingsAreaCode.rawValue] }
  public var settingsAreaNeeded: String { texts[Key.settingsAreaNeeded.rawValue] }
  public var settingsAreaNone: String { texts[Key.settingsAreaNone.rawValue] }
  public func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(Key.settingsAreaWrong.rawValue, [code.description]) }
  public var settingsCalendar: String { texts[Key.settingsCalendar.rawValue] }
  public var settingsClause: String { texts[Key.settingsClause.rawValue] }
  public var settingsCount: String { texts[Key.settingsCount.rawValue] }
  public var settingsCreate: String { texts[Key.settingsCreate.rawValue] }
  public var settingsDays: String { texts[Key.settingsDays.rawValue] }
  public var settingsDisable: String { texts[Key.settingsDisable.rawValue] }
  public var settingsDisabled: String { texts[Key.settingsDisabled.rawValue] }
  public var settingsFrom: String { texts[Key.settingsFrom.rawValue] }
  public var settingsGovernment: String { texts[Key.settingsGovernment.rawValue] }
  public var settingsImport: String { texts[Key.settingsImport.rawValue] }
  public func settingsImported(
    year: some CustomStringConvertible,
    time: some CustomStringConvertible
  ) -> String { fill(Key.settingsImported.rawValue, [year.description, time.description]) }
  public var settingsJournal: String { texts[Key.settingsJournal.rawValue] }
  public var settingsJournalIntro: String { texts[Key.settingsJournalIntro.rawValue] }
  public func settingsKnown(year: some CustomStringConvertible) -> String { fill(Key.settingsKnown.rawValue, [year.description]) }
  public var settingsOfficial: String { texts[Key.settingsOfficial.rawValue] }
  public var settingsOrgan: String { texts[Key.settingsOrgan.rawValue] }
  public var settingsOrganHint: String { texts[Key.settingsOrganHint.rawValue] }
  public var settingsOrganisation: String { texts[Key.settingsOrganisation.rawValue] }
  public var settingsRule: String { texts[Key.settingsRule.rawValue] }
  public var settingsRules: String { texts[Key.settingsRules.rawValue] }
  public var settingsRulesIntro: String { texts[Key.settingsRulesIntro.rawValue] }
  public var settingsSource: String { texts[Key.settingsSource.rawValue] }
  public var settingsTable: String { texts[Key.settingsTable.rawValue] }
  public func settingsTableDay(date: some CustomStringConvertible) -> String { fill(Key.settingsTableDay.rawValue, [date.description]) }
  public var settingsTableEmpty: String { texts[Key.settingsTableEmpty.rawValue] }
  public var settingsTableHint: String { texts[Key.settingsTableHint.rawValue] }
  public func settingsTableIncomplete(
    names: some CustomStringConvertible
  ) -> String { fill(Key.settingsTableIncomplete.rawValue, [names.description]) }
  public func settingsTableTwice(date: some CustomStringConvertible) -> String { fill(Key.settingsTableTwice.rawValue, [date.description]) }
  public var settingsTableUnreadable: String { texts[Key.settingsTableUnreadable.rawValue] }
  public var settingsValue: String { texts[Key.settingsValue.rawValue] }
  public var signinAgain: String { texts[Key.signinAgain.rawValue] }
  public var signinChange: String { texts[Key.signinChange.rawValue] }
  public var signinDiffer: String { texts[Key.signinDiffer.rawValue] }
  public var signinIntro: String { texts[Key.signinIntro.rawValue] }
  public func signinLocked(time: some CustomStringConvertible) -> String { fill(Key.signinLocked.rawValue, [time.description]) }
  public var signinLogin: String { texts[Key.signinLogin.rawValue] }
  public var signinNew: String { texts[Key.signinNew.rawValue] }
  public var signinPassword: String { texts[Key.signinPassword.rawValue] }
  public func signinTooShort(fewest: some CustomStringConvertible) -> String { fill(Key.signinTooShort.rawValue, [fewest.description]) }
  public var signinUntaken: String { texts[Key.signinUntaken.rawValue] }
  public var signinWrong: String { texts[Key.signinWrong.rawValue] }
  public var termActAcceptCommitment: String { texts[Key.termActAcceptCommitment.rawValue] }
  public var termActAdjournAssembly: String { texts[Key.termActAdjournAssembly.rawValue] }
  public var termActAdoptPoint: String { texts[Key.termActAdoptPoint.rawValue] }
  public var termActAnswerCommission: String { texts[Key.termActAnswerCommission.rawValue] }
  public var termActAnswerFinding: String { texts[Key.termActAnswerFinding.rawValue] }
  public var termActAnswerReview: String { texts[Key.termActAnswerReview.rawValue] }
  public var termActAnswerUrging: String { texts[Key.termActAnswerUrging.rawValue] }
  public var termActApprovePlan: String { texts[Key.termActApprovePlan.rawValue] }
  public var termActApproveTopic: String { texts[Key.termActApproveTopic.rawValue] }
  public var termActBreakOffAssembly: String { texts[Key.termActBreakOffAssembly.rawValue] }
  public var termActCallAssembly: String { texts[Key.termActCallAssembly.rawValue] }
  public var termActCarryOutCorrection: String { texts[Key.termActCarryOutCorrection.rawValue] }
  public var termActCastBallot: String { texts[Key.termActCastBallot.rawValue] }
  public var termActCloseAssembly: String { texts[Key.termActCloseAssembly.rawValue] }
  public var termActCloseFinding: String { texts[Key.termActCloseFinding.rawValue] }
  public var termActCloseMeeting: String { texts[Key.termActCloseMeeting.rawValue] }
  public var termActCloseOnline: String { texts[Key.termActCloseOnline.rawValue] }
  public var termActCompleteCommitment: String { texts[Key.termActCompleteCommitment.rawValue] }
  public var termActCorrectMinutes: String { texts[Key.termActCorrectMinutes.rawValue] }
  public var termActCountBallots: String { texts[Key.termActCountBallots.rawValue] }
  public var termActDecidePoint: String { texts[Key.termActDecidePoint.rawValue] }
  public var termActDescribeCommitment: String { texts[Key.termActDescribeCommitment.rawValue] }
  public var termActDrawLot: String { texts[Key.termActDrawLot.rawValue] }
  public var termActExplainDissent: String { texts[Key.termActExplainDissent.rawValue] }
  public var termActExtendCommitment: String { texts[Key.termActExtendCommitment.rawValue] }
  public var termActFreezeRoll: String { texts[Key.termActFreezeRoll.rawValue] }
  public var termActMakeCommitment: String { texts[Key.termActMakeCommitment.rawValue] }
  public var termActMarkPresent: String { texts[Key.termActMarkPresent.rawValue] }
  public var termActModerateStatement: String { texts[Key.termActModerateStatement.rawValue] }
  public var termActMoveStalled: String { texts[Key.termActMoveStalled.rawValue] }
  public var termActNoticeAssembly: String { texts[Key.termActNoticeAssembly.rawValue] }
  public var termActOpenAssembly: String { texts[Key.termActOpenAssembly.rawValue] }
  public var termActOpenMeeting: String { texts[Key.termActOpenMeeting.rawValue] }
  public var termActOpenOnline: String { texts[Key.termActOpenOnline.rawValue] }
  public var termActOrderCorrection: String { texts[Key.termActOrderCorrection.rawValue] }
  public var termActPostNotice: String { texts[Key.termActPostNotice.rawValue] }
  public var termActPrepareLot: String { texts[Key.termActPrepareLot.rawValue] }
  public var termActPublishProgress: String { texts[Key.termActPublishProgress.rawValue] }
  public var termActPublishReport: String { texts[Key.termActPublishReport.rawValue] }
  public var termActRateMatter: String { texts[Key.termActRateMatter.rawValue] }
  public var termActRecordDissent: String { texts[Key.termActRecordDissent.rawValue] }
  public var termActRecordPosting: String { texts[Key.termActRecordPosting.rawValue] }
  public var termActRecordRatings: String { texts[Key.termActRecordRatings.rawValue] }
  public var termActRecordReferral: String { texts[Key.termActRecordReferral.rawValue] }
  public var termActRecordService: String { texts[Key.termActRecordService.rawValue] }
  public var termActRecordStatement: String { texts[Key.termActRecordStatement.rawValue] }
  public var termActRecordStep: String { texts[Key.termActRecordStep.rawValue] }
  public var termActRecordVote: String { texts[Key.termActRecordVote.rawValue] }
  public var termActReferMatter: String { texts[Key.termActReferMatter.rawValue] }
  public var termActReopenFinding: String { texts[Key.termActReopenFinding.rawValue] }
  public var termActReplaceSeat: String { texts[Key.termActReplaceSeat.rawValue] }
  public var termActReportCommission: String { texts[Key.termActReportCommission.rawValue] }
  public var termActReportProgress: String { texts[Key.termActReportProgress.rawValue] }
  public var termActRequestReview: String { texts[Key.termActRequestReview.rawValue] }
  public var termActReturnCommitment: String { texts[Key.termActReturnCommitment.rawValue] }
  public var termActReturnPlan: String { texts[Key.termActReturnPlan.rawValue] }
  public var termActReturnTopic: String { texts[Key.termActReturnTopic.rawValue] }
  public var termActReviseNotice: String { texts[Key.termActReviseNotice.rawValue] }
  public var termActSealDossier: String { texts[Key.termActSealDossier.rawValue] }
  public var termActSettleCorrection: String { texts[Key.termActSettleCorrection.rawValue] }
  public var termActSignIn: String { texts[Key.termActSignIn.rawValue] }
  public var termActSignMinutes: String { texts[Key.termActSignMinutes.rawValue] }
  public var termActSubmitPlan: String { texts[Key.termActSubmitPlan.rawValue] }
  public var termActUnmarkPresent: String { texts[Key.termActUnmarkPresent.rawValue] }
  public var termActUrgeOwner: String { texts[Key.termActUrgeOwner.rawValue] }
  public var termActWithdrawAssembly: String { texts[Key.termActWithdrawAssembly.rawValue] }
  public var termActWriteFinding: String { texts[Key.termActWriteFinding.rawValue] }
  public var termAdoptionAdopted: String { texts[Key.termAdoptionAdopted.rawValue] }
  public var termAdoptionNotAdopted: String { texts[Key.termAdoptionNotAdopted.rawValue] }
  public var termAdoptionPartlyAdopted: String { texts[Key.termAdoptionPartlyAdopted.rawValue] }
  public var termAssemblyCommunityAssembly: String { texts[Key.termAssemblyCommunityAssembly.rawValue] }
  public var termAssemblyCommunityGroup: String { texts[Key.termAssemblyCommunityGroup.rawValue] }
  public var termAssemblyCommunityRepresentatives: String { texts[Key.termAssemblyCommunityRepresentatives.rawValue] }
  public var termAssemblyStageAdjourned: String { texts[Key.termAssemblyStageAdjourned.rawValue] }
  public var termAssemblyStageCalled: String { texts[Key.termAssemblyStageCalled.rawValue] }
  public var termAssemblyStageDecided: String { texts[Key.termAssemblyStageDecided.rawValue] }
  public var termAssemblyStageNoticed: String { texts[Key.termAssemblyStageNoticed.rawValue] }
  public var termAssemblyStageOpen: String { texts[Key.termAssemblyStageOpen.rawValue] }
  public var termAssemblyStageRollCall: String { texts[Key.termAssemblyStageRollCall.rawValue] }
  public var termAssemblyStageWithdrawn: String { texts[Key.termAssemblyStageWithdrawn.rawValue] }
  public var termAssemblyVillageAssembly: String { texts[Key.termAssemblyVillageAssembly.rawValue] }
  public var termAssemblyVillageGroup: String { texts[Key.termAssemblyVillageGroup.rawValue] }
  public var termAssemblyVillageRepresentatives: String { texts[Key.termAssemblyVillageRepresentatives.rawValue] }
  public var termBallotHands: String { texts[Key.termBallotHands.rawValue] }
  public var termBallotOnline: String { texts[Key.termBallotOnline.rawValue] }
  public var termBallotPaper: String { texts[Key.termBallotPaper.rawValue] }
  public var termBallotPhone: String { texts[Key.termBallotPhone.rawValue] }
  public var termBasisHouseholds: String { texts[Key.termBasisHouseholds.rawValue] }
  public var termBasisPersons: String { texts[Key.termBasisPersons.rawValue] }
  public var termChannelBox: String { texts[Key.termChannelBox.rawValue] }
  public var termChannelFixedDay: String { texts[Key.termChannelFixedDay.rawValue] }
  public var termChannelForum: String { texts[Key.termChannelForum.rawValue] }
  public var termChannelGroupMessage: String { texts[Key.termChannelGroupMessage.rawValue] }
  public var termChannelHomeVisit: String { texts[Key.termChannelHomeVisit.rawValue] }
  public var termChannelHotline: String { texts[Key.termChannelHotline.rawValue] }
  public var termChannelLetter: String { texts[Key.termChannelLetter.rawValue] }
  public var termChannelNetwork: String { texts[Key.termChannelNetwork.rawValue] }
  public var termChannelVenue: String { texts[Key.termChannelVenue.rawValue] }
  public var termChoiceAbstained: String { texts[Key.termChoiceAbstained.rawValue] }
  public var termChoiceAgainst: String { texts[Key.termChoiceAgainst.rawValue] }
  public var termChoiceInFavour: String { texts[Key.termChoiceInFavour.rawValue] }
  public var termCircleEveryone: String { texts[Key.termCircleEveryone.rawValue] }
  public var termCircleNonRegistered: String { texts[Key.termCircleNonRegistered.rawValue] }
  public var termCircleRegistered: String { texts[Key.termCircleRegistered.rawValue] }
  public var termCommissionAnswered: String { texts[Key.termCommissionAnswered.rawValue] }
  public var termCommissionAsked: String { texts[Key.termCommissionAsked.rawValue] }
  public var termCommissionDeclined: String { texts[Key.termCommissionDeclined.rawValue] }
  public var termCommissionReported: String { texts[Key.termCommissionReported.rawValue] }
  public var termCommissionTaken: String { texts[Key.termCommissionTaken.rawValue] }
  public var termCommitmentAccepted: String { texts[Key.termCommitmentAccepted.rawValue] }
  public var termCommitmentCompleted: String { texts[Key.termCommitmentCompleted.rawValue] }
  public var termCommitmentHeld: String { texts[Key.termCommitmentHeld.rawValue] }
  public var termCommitmentOpen: String { texts[Key.termCommitmentOpen.rawValue] }
  public var termCommitmentWithdrawn: String { texts[Key.termCommitmentWithdrawn.rawValue] }
  public var termCorrectionChanged: String { texts[Key.termCorrectionChanged.rawValue] }
  public var termCorrectionWithdrawn: String { texts[Key.termCorrectionWithdrawn.rawValue] }
  public var termDutyAcceptCommitment: String { texts[Key.termDutyAcceptCommitment.rawValue] }
  public var termDutyAdoptPoints: String { texts[Key.termDutyAdoptPoints.rawValue] }
  public var termDutyAnswerCommission: String { texts[Key.termDutyAnswerCommission.rawValue] }
  public var termDutyAnswerFinding: String { texts[Key.termDutyAnswerFinding.rawValue] }
  public var termDutyAnswerRequests: String { texts[Key.termDutyAnswerRequests.rawValue] }
  public var termDutyAnswerReview: String { texts[Key.termDutyAnswerReview.rawValue] }
  public var termDutyApprovePlan: String { texts[Key.termDutyApprovePlan.rawValue] }
  public var termDutyApproveTopic: String { texts[Key.termDutyApproveTopic.rawValue] }
  public var termDutyAwaitedResult: String { texts[Key.termDutyAwaitedResult.rawValue] }
  public var termDutyCallAssembly: String { texts[Key.termDutyCallAssembly.rawValue] }
  public var termDutyCarryOut: String { texts[Key.termDutyCarryOut.rawValue] }
  public var termDutyCarryOutCorrection: String { texts[Key.termDutyCarryOutCorrection.rawValue] }
  public var termDutyCloseAssembly: String { texts[Key.termDutyCloseAssembly.rawValue] }
  public var termDutyCloseFinding: String { texts[Key.termDutyCloseFinding.rawValue] }
  public var termDutyCloseMeeting: String { texts[Key.termDutyCloseMeeting.rawValue] }
  public var termDutyCollectRatings: String { texts[Key.termDutyCollectRatings.rawValue] }
  public var termDutyDescribeCommitments: String { texts[Key.termDutyDescribeCommitments.rawValue] }
  public var termDutyDrawLot: String { texts[Key.termDutyDrawLot.rawValue] }
  public var termDutyExplainDissents: String { texts[Key.termDutyExplainDissents.rawValue] }
  public var termDutyHoldAssembly: String { texts[Key.termDutyHoldAssembly.rawValue] }
  public var termDutyHoldMeeting: String { texts[Key.termDutyHoldMeeting.rawValue] }
  public var termDutyModerateStatements: String { texts[Key.termDutyModerateStatements.rawValue] }
  public var termDutyMoveStalled: String { texts[Key.termDutyMoveStalled.rawValue] }
  public var termDutyNoticeAssembly: String { texts[Key.termDutyNoticeAssembly.rawValue] }
  public var termDutyPostNotice: String { texts[Key.termDutyPostNotice.rawValue] }
  public var termDutyPostOnBoard: String { texts[Key.termDutyPostOnBoard.rawValue] }
  public var termDutyPostReportOnBoard: String { texts[Key.termDutyPostReportOnBoard.rawValue] }
  public var termDutyPublishProgress: String { texts[Key.termDutyPublishProgress.rawValue] }
  public var termDutyPublishReport: String { texts[Key.termDutyPublishReport.rawValue] }
  public var termDutyReconveneAssembly: String { texts[Key.termDutyReconveneAssembly.rawValue] }
  public var termDutyRecordReferral: String { texts[Key.termDutyRecordReferral.rawValue] }
  public var termDutyReportCommission: String { texts[Key.termDutyReportCommission.rawValue] }
  public var termDutyResolveKinship: String { texts[Key.termDutyResolveKinship.rawValue] }
  public var termDutySealDossier: String { texts[Key.termDutySealDossier.rawValue] }
  public var termDutyServeParticipants: String { texts[Key.termDutyServeParticipants.rawValue] }
  public var termDutySettleCorrections: String { texts[Key.termDutySettleCorrections.rawValue] }
  public var termDutySignMinutes: String { texts[Key.termDutySignMinutes.rawValue] }
  public var termDutyStudyAssembly: String { texts[Key.termDutyStudyAssembly.rawValue] }
  public var termDutySubmitPlan: String { texts[Key.termDutySubmitPlan.rawValue] }
  public var termDutyTakeUrgedOwner: String { texts[Key.termDutyTakeUrgedOwner.rawValue] }
  public var termDutyTriageOpinions: String { texts[Key.termDutyTriageOpinions.rawValue] }
  public var termDutyUrgeOwner: String { texts[Key.termDutyUrgeOwner.rawValue] }
  public var termExplanationAccepted: String { texts[Key.termExplanationAccepted.rawValue] }
  public var termExplanationKept: String { texts[Key.termExplanationKept.rawValue] }
  public var termExplanationWayCall: String { texts[Key.termExplanationWayCall.rawValue] }
  public var termExplanationWayLetter: String { texts[Key.termExplanationWayLetter.rawValue] }
  public var termExplanationWayMeeting: String { texts[Key.termExplanationWayMeeting.rawValue] }
  public var termExplanationWayOnline: String { texts[Key.termExplanationWayOnline.rawValue] }
  public var termExplanationWayVisit: String { texts[Key.termExplanationWayVisit.rawValue] }
  public var termFlawNamesakes: String { texts[Key.termFlawNamesakes.rawValue] }
  public var termFlawTooFewHouseholds: String { texts[Key.termFlawTooFewHouseholds.rawValue] }
  public var termFlawTooFewRepresentatives: String { texts[Key.termFlawTooFewRepresentatives.rawValue] }
  public var termFlawTooFewWomen: String { texts[Key.termFlawTooFewWomen.rawValue] }
  public var termFlawTooManyHouseholds: String { texts[Key.termFlawTooManyHouseholds.rawValue] }
  public var termFormBoard: String { texts[Key.termFormBoard.rawValue] }
  public var termFormCircle: String { texts[Key.termFormCircle.rawValue] }
  public var termFormFixedDay: String { texts[Key.termFormFixedDay.rawValue] }
  public var termFormHearing: String { texts[Key.termFormHearing.rawValue] }
  public var termFormJointMeeting: String { texts[Key.termFormJointMeeting.rawValue] }
  public var termFormOnline: String { texts[Key.termFormOnline.rawValue] }
  public var termFormResidentsCouncil: String { texts[Key.termFormResidentsCouncil.rawValue] }
  public var termFormSmallMeeting: String { texts[Key.termFormSmallMeeting.rawValue] }
  public var termFormTalk: String { texts[Key.termFormTalk.rawValue] }
  public var termFormTopicalCouncil: String { texts[Key.termFormTopicalCouncil.rawValue] }
  public var termFormVisit: String { texts[Key.termFormVisit.rawValue] }
  public var termFormWomensCouncil: String { texts[Key.termFormWomensCouncil.rawValue] }
  public var termGroundCommittee: String { texts[Key.termGroundCommittee.rawValue] }
  public var termGroundPetitionOfElectors: String { texts[Key.termGroundPetitionOfElectors.rawValue] }
  public var termGroundPetitionOfRepresentatives: String { texts[Key.termGroundPetitionOfRepresentatives.rawValue] }
  public var termGroundReserved: String { texts[Key.termGroundReserved.rawValue] }
  public var termGroundUndecided: String { texts[Key.termGroundUndecided.rawValue] }
  public var termInstrumentJilin: String { texts[Key.termInstrumentJilin.rawValue] }
  public var termInstrumentOther: String { texts[Key.termInstrumentOther.rawValue] }
  public var termInstrumentUrban: String { texts[Key.termInstrumentUrban.rawValue] }
  public var termInstrumentVillage: String { texts[Key.termInstrumentVillage.rawValue] }
  public var termJournalActive: String { texts[Key.termJournalActive.rawValue] }
  public var termJournalAdvised: String { texts[Key.termJournalAdvised.rawValue] }
  public var termJournalAnswered: String { texts[Key.termJournalAnswered.rawValue] }
  public var termJournalAttached: String { texts[Key.termJournalAttached.rawValue] }
  public func termJournalCommunity(
    code: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCommunity.rawValue, [code.description]) }
  public func termJournalCountedCodes(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedCodes.rawValue, [count.description]) }
  public func termJournalCountedImported(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedImported.rawValue, [count.description]) }
  public func termJournalCountedJoined(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedJoined.rawValue, [count.description]) }
  public func termJournalCountedQueued(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedQueued.rawValue, [count.description]) }
  public func termJournalCountedVersion(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedVersion.rawValue, [count.description]) }
  public func termJournalCountedYear(
    count: some CustomStringConvertible
  ) -> String { fill(Key.termJournalCountedYear.rawValue, [count.description]) }
  public var termJournalCreated: String { texts[Key.termJournalCreated.rawValue] }
  public var termJournalDeclared: String { texts[Key.termJournalDeclared.rawValue] }
  public var termJournalDisabled: String { texts[Key.termJournalDisabled.rawValue] }
  public var termJournalEntered: String { texts[Key.termJournalEntered.rawValue] }
  public var termJournalErased: String { texts[Key.termJournalErased.rawValue] }
  public var termJournalInOffice: String { texts[Key.termJournalInOffice.rawValue] }
  public var termJournalJoined: String { texts[Key.termJournalJoined.rawValue] }
  public var termJournalKnown: String { texts[Key.termJournalKnown.rawValue] }
  public var termJournalLinkGiven: String { texts[Key.termJournalLinkGiven.rawValue] }
  public func termJournalMeeting(
    decided: some CustomStringConvertible,
    topics: some CustomStringConvertible
  ) -> String { fill(Key.termJournalMeeting.rawValue, [decided.description, topics.description]) }
  public var termJournalPasswordChanged: String { texts[Key.termJournalPasswordChanged.rawValue] }
  public func termJournalRoster(
    lines: some CustomStringConvertible,
    new: some CustomStringConvertible,
    changed: some CustomStringConvertible
  ) -> String { fill(Key.termJournalRoster.rawValue, [lines.description, new.description, changed.description]) }
  public var termJournalSaved: String { texts[Key.termJournalSaved.rawValue] }
  public var termJournalSplit: String { texts[Key.termJournalSplit.rawValue] }
  public var termJournalStatement: String { texts[Key.termJournalStatement.rawValue] }
  public func termJournalUntil(day: some CustomStringConvertible) -> String { fill(Key.termJournalUntil.rawValue, [day.description]) }
  public var termJournalVoted: String { texts[Key.termJournalVoted.rawValue] }
  public var termJournalWithdrawn: String { texts[Key.termJournalWithdrawn.rawValue] }
  public var termLevelCommunity: String { texts[Key.termLevelCommunity.rawValue] }
  public var termLevelCounty: String { texts[Key.termLevelCounty.rawValue] }
  public var termLevelNational: String { texts[Key.termLevelNational.rawValue] }
  public var termLevelPrefecture: String { texts[Key.termLevelPrefecture.rawValue] }
  public var termLevelProvince: String { texts[Key.termLevelProvince.rawValue] }
  public var termLevelTownship: String { texts[Key.termLevelTownship.rawValue] }
  public var termLotWayDice: String { texts[Key.termLotWayDice.rawValue] }
  public var termLotWayFigure: String { texts[Key.termLotWayFigure.rawValue] }
  public var termMirrorAge: String { texts[Key.termMirrorAge.rawValue] }
  public var termMirrorGroup: String { texts[Key.termMirrorGroup.rawValue] }
  public var termMirrorRegistration: String { texts[Key.termMirrorRegistration.rawValue] }
  public var termMirrorSex: String { texts[Key.termMirrorSex.rawValue] }
  public var termOutcomeAgreed: String { texts[Key.termOutcomeAgreed.rawValue] }
  public var termOutcomeNotAgreed: String { texts[Key.termOutcomeNotAgreed.rawValue] }
  public var termOutcomePartly: String { texts[Key.termOutcomePartly.rawValue] }
  public var termPaperAdoption: String { texts[Key.termPaperAdoption.rawValue] }
  public var termPaperAssemblyNotice: String { texts[Key.termPaperAssemblyNotice.rawValue] }
  public var termPaperCatalogue: String { texts[Key.termPaperCatalogue.rawValue] }
  public var termPaperCharter: String { texts[Key.termPaperCharter.rawValue] }
  public var termPaperCommissionAnswer: String { texts[Key.termPaperCommissionAnswer.rawValue] }
  public var termPaperCommissionReport: String { texts[Key.termPaperCommissionReport.rawValue] }
  public var termPaperCorrection: String { texts[Key.termPaperCorrection.rawValue] }
  public var termPaperDecision: String { texts[Key.termPaperDecision.rawValue] }
  public var termPaperDossier: String { texts[Key.termPaperDossier.rawValue] }
  public var termPaperDraw: String { texts[Key.termPaperDraw.rawValue] }
  public var termPaperLot: String { texts[Key.termPaperLot.rawValue] }
  public var termPaperNotice: String { texts[Key.termPaperNotice.rawValue] }
  public var termPaperOnline: String { texts[Key.termPaperOnline.rawValue] }
  public var termPaperProgress: String { texts[Key.termPaperProgress.rawValue] }
  public var termPaperReport: String { texts[Key.termPaperReport.rawValue] }
  public var termPaperRoster: String { texts[Key.termPaperRoster.rawValue] }
  public var termPartForm: String { texts[Key.termPartForm.rawValue] }
  public var termPartParticipants: String { texts[Key.termPartParticipants.rawValue] }
  public var termPartPlace: String { texts[Key.termPartPlace.rawValue] }
  public var termPartSubject: String { texts[Key.termPartSubject.rawValue] }
  public var termPartTime: String { texts[Key.termPartTime.rawValue] }
  public var termPartyCollective: String { texts[Key.termPartyCollective.rawValue] }
  public var termPartyCommittee: String { texts[Key.termPartyCommittee.rawValue] }
  public var termPartyCooperatives: String { texts[Key.termPartyCooperatives.rawValue] }
  public var termPartyExperts: String { texts[Key.termPartyExperts.rawValue] }
  public var termPartyGovernment: String { texts[Key.termPartyGovernment.rawValue] }
  public var termPartyGroups: String { texts[Key.termPartyGroups.rawValue] }
  public var termPartyInvitees: String { texts[Key.termPartyInvitees.rawValue] }
  public var termPartyNonRegisteredResidents: String { texts[Key.termPartyNonRegisteredResidents.rawValue] }
  public var termPartyOtherStakeholders: String { texts[Key.termPartyOtherStakeholders.rawValue] }
  public var termPartyOwnersCommittee: String { texts[Key.termPartyOwnersCommittee.rawValue] }
  public var termPartyPartyOrganisation: String { texts[Key.termPartyPartyOrganisation.rawValue] }
  public var termPartyPropertyManagement: String { texts[Key.termPartyPropertyManagement.rawValue] }
  public var termPartyRegisteredResidents: String { texts[Key.termPartyRegisteredResidents.rawValue] }
  public var termPartyRepresentatives: String { texts[Key.termPartyRepresentatives.rawValue] }
  public var termPartyResidentUnits: String { texts[Key.termPartyResidentUnits.rawValue] }
  public var termPartyResidentsCommittee: String { texts[Key.termPartyResidentsCommittee.rawValue] }
  public var termPartySocialOrganisations: String { texts[Key.termPartySocialOrganisations.rawValue] }
  public var termPartySupervisionCommittee: String { texts[Key.termPartySupervisionCommittee.rawValue] }
  public var termPartyWomensFederation: String { texts[Key.termPartyWomensFederation.rawValue] }
  public var termPieceAdoptions: String { texts[Key.termPieceAdoptions.rawValue] }
  public var termPieceAssembly: String { texts[Key.termPieceAssembly.rawValue] }
  public var termPieceAttendance: String { texts[Key.termPieceAttendance.rawValue] }
  public var termPieceCommission: String { texts[Key.termPieceCommission.rawValue] }
  public var termPieceCommitments: String { texts[Key.termPieceCommitments.rawValue] }
  public var termPieceCorrections: String { texts[Key.termPieceCorrections.rawValue] }
  public var termPieceDissents: String { texts[Key.termPieceDissents.rawValue] }
  public var termPieceFindings: String { texts[Key.termPieceFindings.rawValue] }
  public var termPieceLawfulCorrections: String { texts[Key.termPieceLawfulCorrections.rawValue] }
  public var termPieceMinutes: String { texts[Key.termPieceMinutes.rawValue] }
  public var termPieceNotice: String { texts[Key.termPieceNotice.rawValue] }
  public var termPieceNoticeOnBoard: String { texts[Key.termPieceNoticeOnBoard.rawValue] }
  public var termPieceOpinions: String { texts[Key.termPieceOpinions.rawValue] }
  public var termPieceOutcome: String { texts[Key.termPieceOutcome.rawValue] }
  public var termPiecePlan: String { texts[Key.termPiecePlan.rawValue] }
  public var termPiecePlanApproval: String { texts[Key.termPiecePlanApproval.rawValue] }
  public var termPieceProgress: String { texts[Key.termPieceProgress.rawValue] }
  public var termPieceReport: String { texts[Key.termPieceReport.rawValue] }
  public var termPieceReportOnBoard: String { texts[Key.termPieceReportOnBoard.rawValue] }
  public var termPieceReviews: String { texts[Key.termPieceReviews.rawValue] }
  public var termPieceServices: String { texts[Key.termPieceServices.rawValue] }
  public var termPieceTopicApproval: String { texts[Key.termPieceTopicApproval.rawValue] }
  public var termPieceWorkMeeting: String { texts[Key.termPieceWorkMeeting.rawValue] }
  public var termPostCommitteeDirector: String { texts[Key.termPostCommitteeDirector.rawValue] }
  public var termPostCommitteeMember: String { texts[Key.termPostCommitteeMember.rawValue] }
  public var termPostPartyMember: String { texts[Key.termPostPartyMember.rawValue] }
  public var termPostPartySecretary: String { texts[Key.termPostPartySecretary.rawValue] }
  public var termPostSupervisionChair: String { texts[Key.termPostSupervisionChair.rawValue] }
  public var termPostSupervisionMember: String { texts[Key.termPostSupervisionMember.rawValue] }
  public var termRoleAdministrator: String { texts[Key.termRoleAdministrator.rawValue] }
  public var termRoleChair: String { texts[Key.termRoleChair.rawValue] }
  public var termRoleClerk: String { texts[Key.termRoleClerk.rawValue] }
  public var termRoleDepartment: String { texts[Key.termRoleDepartment.rawValue] }
  public var termRoleMember: String { texts[Key.termRoleMember.rawValue] }
  public var termRoleOffice: String { texts[Key.termRoleOffice.rawValue] }
  public var termRoleOrganisation: String { texts[Key.termRoleOrganisation.rawValue] }
  public var termRoleResident: String { texts[Key.termRoleResident.rawValue] }
  public var termRoleSecretary: String { texts[Key.termRoleSecretary.rawValue] }
  public var termRoleSupervisor: String { texts[Key.termRoleSupervisor.rawValue] }
  public var termRoleTownship: String { texts[Key.termRoleTownship.rawValue] }
  public var termSatisfaction1: String { texts[Key.termSatisfaction1.rawValue] }
  public var termSatisfaction2: String { texts[Key.termSatisfaction2.rawValue] }
  public var termSatisfaction3: String { texts[Key.termSatisfaction3.rawValue] }
  public var termSatisfaction4: String { texts[Key.termSatisfaction4.rawValue] }
  public var termSatisfaction5: String { texts[Key.termSatisfaction5.rawValue] }
  public var termStageApproved: String { texts[Key.termStageApproved.rawValue] }
  public var termStageDeliberated: String { texts[Key.termStageDeliberated.rawValue] }
  public var termStageMeeting: String { texts[Key.termStageMeeting.rawValue] }
  public var termStageNoticed: String { texts[Key.termStageNoticed.rawValue] }
  public var termStagePlanned: String { texts[Key.termStagePlanned.rawValue] }
  public var termStageProposed: String { texts[Key.termStageProposed.rawValue] }
  public var termStageReported: String { texts[Key.termStageReported.rawValue] }
  public var termStageReturned: String { texts[Key.termStageReturned.rawValue] }
  public var termStageSealed: String { texts[Key.termStageSealed.rawValue] }
  public var termStageTopic: String { texts[Key.termStageTopic.rawValue] }
  public var termStateAnswered: String { texts[Key.termStateAnswered.rawValue] }
  public var termStateForMeeting: String { texts[Key.termStateForMeeting.rawValue] }
  public var termStateNotInScope: String { texts[Key.termStateNotInScope.rawValue] }
  public var termStatePassedOn: String { texts[Key.termStatePassedOn.rawValue] }
  public var termStateReceived: String { texts[Key.termStateReceived.rawValue] }
  public var termStateTopic: String { texts[Key.termStateTopic.rawValue] }
  public var termStatementAccepted: String { texts[Key.termStatementAccepted.rawValue] }
  public var termStatementRejected: String { texts[Key.termStatementRejected.rawValue] }
  public var termStatementWaiting: String { texts[Key.termStatementWaiting.rawValue] }
  public var termStationArchive: String { texts[Key.termStationArchive.rawValue] }
  public var termStationMeeting: String { texts[Key.termStationMeeting.rawValue] }
  public var termStationNotice: String { texts[Key.termStationNotice.rawValue] }
  public var termStationOpinion: String { texts[Key.termStationOpinion.rawValue] }
  public var termStationPlan: String { texts[Key.termStationPlan.rawValue] }
  public var termStationReport: String { texts[Key.termStationReport.rawValue] }
  public var termStationResults: String { texts[Key.termStationResults.rawValue] }
  public var termStationTopic: String { texts[Key.termStationTopic.rawValue] }
  public var termStepCommitteesConsult: String { texts[Key.termStepCommitteesConsult.rawValue] }
  public var termStepKindAccepted: String { texts[Key.termStepKindAccepted.rawValue] }
  public var termStepKindCompleted: String { texts[Key.termStepKindCompleted.rawValue] }
  public var termStepKindExtended: String { texts[Key.termStepKindExtended.rawValue] }
  public var termStepKindProgress: String { texts[Key.termStepKindProgress.rawValue] }
  public var termStepKindReturned: String { texts[Key.termStepKindReturned.rawValue] }
  public var termStepPartyMembers: String { texts[Key.termStepPartyMembers.rawValue] }
  public var termStepPartyStudy: String { texts[Key.termStepPartyStudy.rawValue] }
  public var termTrackCollective: String { texts[Key.termTrackCollective.rawValue] }
  public var termTrackOwners: String { texts[Key.termTrackOwners.rawValue] }
  public var termTrackSettled: String { texts[Key.termTrackSettled.rawValue] }
  public var termUrgingCall: String { texts[Key.termUrgingCall.rawValue] }
  public var termUrgingLetter: String { texts[Key.termUrgingLetter.rawValue] }
  public var termUrgingMessage: String { texts[Key.termUrgingMessage.rawValue] }
  public var termUrgingVisit: String { texts[Key.termUrgingVisit.rawValue] }
  public var termWayDoor: String { texts[Key.termWayDoor.rawValue] }
  public var termWayGroup: String { texts[Key.termWayGroup.rawValue] }
  public var termWayInPerson: String { texts[Key.termWayInPerson.rawValue] }
  public var termWayLetter: String { texts[Key.termWayLetter.rawValue] }
  public var termWayPhone: String { texts[Key.termWayPhone.rawValue] }
  public var termWayQr: String { texts[Key.termWayQr.rawValue] }
  public var termWayRoll: String { texts[Key.termWayRoll.rawValue] }
  public var termWaySheet: String { texts[Key.termWaySheet.rawValue] }
  public var termWaySms: String { texts[Key.termWaySms.rawValue] }
  public func todayBefore(day: some CustomStringConvertible) -> String { fill(Key.todayBefore.rawValue, [day.description]) }
  public var todayBoard: String { texts[Key.todayBoard.rawValue] }
  public var todayCommittee: String { texts[Key.todayCommittee.rawValue] }
  public func todayCount(count: some CustomStringConvertible) -> String { fill(Key.todayCount.rawValue, [count.description]) }
  public var todayDoAcceptCommitment: String { texts[Key.todayDoAcceptCommitment.rawValue] }
  public var todayDoAdoptPoints: String { texts[Key.todayDoAdoptPoints.rawValue] }
  public var todayDoAnswerCommission: String { texts[Key.todayDoAnswerCommission.rawValue] }
  public var todayDoAnswerFinding: String { texts[Key.todayDoAnswerFinding.rawValue] }
  public var todayDoAnswerRequests: String { texts[Key.todayDoAnswerRequests.rawValue] }
  public var todayDoAnswerReview: String { texts[Key.todayDoAnswerReview.rawValue] }
  public var todayDoApprovePlan: String { texts[Key.todayDoApprovePlan.rawValue] }
  public var todayDoApproveTopic: String { texts[Key.todayDoApproveTopic.rawValue] }
  public var todayDoAwaitedResult: String { texts[Key.todayDoAwaitedResult.rawValue] }
  public var todayDoCallAssembly: String { texts[Key.todayDoCallAssembly.rawValue] }
  public var todayDoCarryOut: String { texts[Key.todayDoCarryOut.rawValue] }
  public var todayDoCarryOutCorrection: String { texts[Key.todayDoCarryOutCorrection.rawValue] }
  public var todayDoCloseAssembly: String { texts[Key.todayDoCloseAssembly.rawValue] }
  public var todayDoCloseFinding: String { texts[Key.todayDoCloseFinding.rawValue] }
  public var todayDoCloseMeeting: String { texts[Key.todayDoCloseMeeting.rawValue] }
  public var todayDoCollectRatings: String { texts[Key.todayDoCollectRatings.rawValue] }
  public var todayDoDescribeCommitments: String { texts[Key.todayDoDescribeCommitments.rawValue] }
  public var todayDoDrawLot: String { texts[Key.todayDoDrawLot.rawValue] }
  public var todayDoExplainDissents: String { texts[Key.todayDoExplainDissents.rawValue] }
  public var todayDoHoldAssembly: String { texts[Key.todayDoHoldAssembly.rawValue] }
  public var todayDoHoldMeeting: String { texts[Key.todayDoHoldMeeting.rawValue] }
  public var todayDoModerateStatements: String { texts[Key.todayDoModerateStatements.rawValue] }
  public var todayDoMoveStalled: String { texts[Key.todayDoMoveStalled.rawValue] }
  public var todayDoNoticeAssembly: String { texts[Key.todayDoNoticeAssembly.rawValue] }
  public var todayDoPostNotice: String { texts[Key.todayDoPostNotice.rawValue] }
  public var todayDoPostOnBoard: String { texts[Key.todayDoPostOnBoard.rawValue] }
  public var todayDoPostReportOnBoard: String { texts[Key.todayDoPostReportOnBoard.rawValue] }
  public var todayDoPublishProgress: String { texts[Key.todayDoPublishProgress.rawValue] }
  public var todayDoPublishReport: String { texts[Key.todayDoPublishReport.rawValue] }
  public var todayDoReconveneAssembly: String { texts[Key.todayDoReconveneAssembly.rawValue] }
  public var todayDoRecordReferral: String { texts[Key.todayDoRecordReferral.rawValue] }
  public var todayDoReportCommission: String { texts[Key.todayDoReportCommission.rawValue] }
  public var todayDoResolveKinship: String { texts[Key.todayDoResolveKinship.rawValue] }
  public var todayDoSealDossier: String { texts[Key.todayDoSealDossier.rawValue] }
  public var todayDoServeParticipants: String { texts[Key.todayDoServeParticipants.rawValue] }
  public var todayDoSettleCorrections: String { texts[Key.todayDoSettleCorrections.rawValue] }
  public var todayDoSignMinutes: String { texts[Key.todayDoSignMinutes.rawValue] }
  public var todayDoStudyAssembly: String { texts[Key.todayDoStudyAssembly.rawValue] }
  public var todayDoSubmitPlan: String { texts[Key.todayDoSubmitPlan.rawValue] }
  public var todayDoTakeUrgedOwner: String { texts[Key.todayDoTakeUrgedOwner.rawValue] }
  public var todayDoTriageOpinions: String { texts[Key.todayDoTriageOpinions.rawValue] }
  public var todayDoUrgeOwner: String { texts[Key.todayDoUrgeOwner.rawValue] }
  public func todayLedger(
    duty: some CustomStringConvertible,
    count: some CustomStringConvertible
  ) -> String { fill(Key.todayLedger.rawValue, [duty.description, count.description]) }
  public var todayMatter: String { texts[Key.todayMatter.rawValue] }
  public var todayMessageApproval: String { texts[Key.todayMessageApproval.rawValue] }
  public func todayMessageCommission(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageCommission.rawValue, [text.description]) }
  public func todayMessageCommissionReport(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageCommissionReport.rawValue, [text.description]) }
  public func todayMessageCompleted(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageCompleted.rawValue, [text.description]) }
  public func todayMessageCorrection(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageCorrection.rawValue, [text.description]) }
  public func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(Key.todayMessageDraw.rawValue, [text.description]) }
  public func todayMessageFinding(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageFinding.rawValue, [text.description]) }
  public func todayMessageFindingAnswered(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageFindingAnswered.rawValue, [text.description]) }
  public func todayMessageLot(text: some CustomStringConvertible) -> String { fill(Key.todayMessageLot.rawValue, [text.description]) }
  public func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(Key.todayMessageOnline.rawValue, [text.description]) }
  public func todayMessageOnlineOpened(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageOnlineOpened.rawValue, [text.description]) }
  public var todayMessageOnlineStatement: String { texts[Key.todayMessageOnlineStatement.rawValue] }
  public func todayMessageQuorumMissed(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageQuorumMissed.rawValue, [text.description]) }
  public func todayMessageReminder(
    day: some CustomStringConvertible,
    duty: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageReminder.rawValue, [day.description, duty.description]) }
  public func todayMessageReview(text: some CustomStringConvertible) -> String { fill(Key.todayMessageReview.rawValue, [text.description]) }
  public func todayMessageStalled(
    text: some CustomStringConvertible
  ) -> String { fill(Key.todayMessageStalled.rawValue, [text.description]) }
  public func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(Key.todayMessageUrged.rawValue, [text.description]) }
  public var todayMessages: String { texts[Key.todayMessages.rawValue] }
  public var todayNoMatters: String { texts[Key.todayNoMatters.rawValue] }
  public var todayNobody: String { texts[Key.todayNobody.rawValue] }
  public var todayNothing: String { texts[Key.todayNothing.rawValue] }
  public func todayRemaining(count: some CustomStringConvertible) -> String { fill(Key.todayRemaining.rawValue, [count.description]) }
  public var todayTake: String { texts[Key.todayTake.rawValue] }
  public var todayUntil: String { texts[Key.todayUntil.rawValue] }
  public var todayWaiting: String { texts[Key.todayWaiting.rawValue] }
  public var todayWho: String { texts[Key.todayWho.rawValue] }
  public var todayWorkMeeting: String { texts[Key.todayWorkMeeting.rawValue] }
  public var todayWorkMeetings: String { texts[Key.todayWorkMeetings.rawValue] }
  public var workmeetingAsAnswered: String { texts[Key.workmeetingAsAnswered.rawValue] }
  public var workmeetingAsNotInScope: String { texts[Key.workmeetingAsNotInScope.rawValue] }
  public var workmeetingAsPassedOn: String { texts[Key.workmeetingAsPassedOn.rawValue] }
  public var workmeetingAsTopic: String { texts[Key.workmeetingAsTopic.rawValue] }
  public var workmeetingDecision: String { texts[Key.workmeetingDecision.rawValue] }
  public var workmeetingEmpty: String { texts[Key.workmeetingEmpty.rawValue] }
  public var workmeetingEntry: String { texts[Key.workmeetingEntry.rawValue] }
  public var workmeetingGone: String { texts[Key.workmeetingGone.rawValue] }
  public var workmeetingIntro: String { texts[Key.workmeetingIntro.rawValue] }
  public func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(Key.workmeetingJoined.rawValue, [count.description]) }
  public var workmeetingLater: String { texts[Key.workmeetingLater.rawValue] }
  public var workmeetingNoCatalogue: String { texts[Key.workmeetingNoCatalogue.rawValue] }
  public var workmeetingNotTopic: String { texts[Key.workmeetingNotTopic.rawValue] }
  public var workmeetingOthers: String { texts[Key.workmeetingOthers.rawValue] }
  public var workmeetingPlace: String { texts[Key.workmeetingPlace.rawValue] }
  public func workmeetingPresent(
    names: some CustomStringConvertible
  ) -> String { fill(Key.workmeetingPresent.rawValue, [names.description]) }
  public var workmeetingQuestion: String { texts[Key.workmeetingQuestion.rawValue] }
  public var workmeetingReason: String { texts[Key.workmeetingReason.rawValue] }
  public var workmeetingReasonHint: String { texts[Key.workmeetingReasonHint.rawValue] }
  public var workmeetingSave: String { texts[Key.workmeetingSave.rawValue] }
  public var workmeetingSeats: String { texts[Key.workmeetingSeats.rawValue] }
  public var workmeetingTitle: String { texts[Key.workmeetingTitle.rawValue] }
  public var workmeetingToLedger: String { texts[Key.workmeetingToLedger.rawValue] }
  public var workmeetingTopic: String { texts[Key.workmeetingTopic.rawValue] }
  public var workmeetingTopicTitle: String { texts[Key.workmeetingTopicTitle.rawValue] }
  public var workmeetingTwins: String { texts[Key.workmeetingTwins.rawValue] }
  public func workmeetingTwinsCompared(
    count: some CustomStringConvertible
  ) -> String { fill(Key.workmeetingTwinsCompared.rawValue, [count.description]) }
  public var workmeetingTwinsHint: String { texts[Key.workmeetingTwinsHint.rawValue] }
  public var workmeetingTwinsJoin: String { texts[Key.workmeetingTwinsJoin.rawValue] }
  public var workmeetingUndecided: String { texts[Key.workmeetingUndecided.rawValue] }
}
