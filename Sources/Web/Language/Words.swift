// Made by Scripts/words from the catalogues; do not edit.
// swift-format-ignore-file

extension Words {
  /// Every key, in order.
  static let keys: [String] = [
    "assemblyAdjournHint",
    "assemblyAdjournSend",
    "assemblyAdjourned",
    "assemblyAdjournments",
    "assemblyAgenda",
    "assemblyAgesReason",
    "assemblyAgesReasonHint",
    "assemblyAgesUnknown",
    "assemblyAuthorisation",
    "assemblyAuthorisationHint",
    "assemblyBallotLabel",
    "assemblyBallotWay",
    "assemblyBasisHint",
    "assemblyBasisLabel",
    "assemblyBodyLine",
    "assemblyBreakOff",
    "assemblyBreakOffHint",
    "assemblyBrokenOff",
    "assemblyByPaper",
    "assemblyByPhone",
    "assemblyCallSend",
    "assemblyCame",
    "assemblyCloseHint",
    "assemblyCloseSend",
    "assemblyCode",
    "assemblyCountSend",
    "assemblyEnd",
    "assemblyEndDay",
    "assemblyExpected",
    "assemblyFacts",
    "assemblyFavour",
    "assemblyFemale",
    "assemblyGroundLabel",
    "assemblyGroup",
    "assemblyGroupName",
    "assemblyHands",
    "assemblyHouseholds",
    "assemblyInvalid",
    "assemblyKindLabel",
    "assemblyMale",
    "assemblyMembers",
    "assemblyNoSteps",
    "assemblyNoticeAgain",
    "assemblyNoticeHint",
    "assemblyNoticeSend",
    "assemblyOpenSend",
    "assemblyPaper",
    "assemblyPaperVoters",
    "assemblyPetitioners",
    "assemblyPetitionersHint",
    "assemblyPhones",
    "assemblyPoints",
    "assemblyPointsHint",
    "assemblyPresentBack",
    "assemblyPresentChange",
    "assemblyPresentChangeHint",
    "assemblyPresentHint",
    "assemblyPresentSend",
    "assemblyPresentWay",
    "assemblyQuestion",
    "assemblyQuestionHint",
    "assemblyQuorum",
    "assemblyRepAdd",
    "assemblyRepGroup",
    "assemblyRepHouseholds",
    "assemblyRepHouseholdsHint",
    "assemblyRepName",
    "assemblyRepOfficial",
    "assemblyRepOfficialHint",
    "assemblyRepOfficialNone",
    "assemblyRepresentatives",
    "assemblyResult",
    "assemblyRoll",
    "assemblyRollHint",
    "assemblyRollSend",
    "assemblySecret",
    "assemblySecretNo",
    "assemblySecretYes",
    "assemblySex",
    "assemblySexUnknown",
    "assemblyShort",
    "assemblyShortHint",
    "assemblyShowCode",
    "assemblyStart",
    "assemblyStepCounts",
    "assemblyStepDay",
    "assemblyStepLabel",
    "assemblyStepSend",
    "assemblyStepText",
    "assemblySteps",
    "assemblyVoted",
    "assemblyWithdraw",
    "assemblyWomen",
    "boardAbout",
    "boardAnswer",
    "boardBecame",
    "boardCatalogue",
    "boardCatalogueVersion",
    "boardChair",
    "boardCharter",
    "boardCharterVersion",
    "boardCommitments",
    "boardCommittee",
    "boardCommitteeLine",
    "boardDoorCome",
    "boardDoorComeText",
    "boardDoorSay",
    "boardDoorSayText",
    "boardDoorSee",
    "boardDoorSeeText",
    "boardDoorWatch",
    "boardDoorWatchText",
    "boardDoors",
    "boardDuties",
    "boardFeed",
    "boardFind",
    "boardFindButton",
    "boardFindIntro",
    "boardFindLabel",
    "boardFromOpinions",
    "boardGroups",
    "boardHouseholds",
    "boardJoined",
    "boardMember",
    "boardNoCatalogue",
    "boardNoCharter",
    "boardNoCommitments",
    "boardNoResults",
    "boardNothingFound",
    "boardNothingOpen",
    "boardOffice",
    "boardOpen",
    "boardPapers",
    "boardPosts",
    "boardRecord",
    "boardReserved",
    "boardResults",
    "boardRoot",
    "boardSaid",
    "boardSayContact",
    "boardSayContactHint",
    "boardSayHint",
    "boardSayIntro",
    "boardSayKind",
    "boardSayName",
    "boardSayNameHint",
    "boardSayPlace",
    "boardSayPlaceHint",
    "boardSayRequest",
    "boardSaySend",
    "boardSayText",
    "boardSayTitle",
    "boardSeats",
    "boardSlip",
    "boardSlipButton",
    "boardSlipHead",
    "boardSlipKeep",
    "boardSlipLabel",
    "boardSlipTitle",
    "boardSlipWrong",
    "boardTerm",
    "boardUntil",
    "boardVacancies",
    "boardVacant",
    "boardWaiting",
    "boardYearPlan",
    "caseAbout",
    "caseAnswer",
    "caseAnswerLabel",
    "caseAnswerSend",
    "caseApprovePlan",
    "caseApproveTopic",
    "caseBoardPlace",
    "caseBreach",
    "caseClose",
    "caseClosed",
    "caseConclusion",
    "caseDossier",
    "caseExport",
    "caseFileLost",
    "caseFindingAbout",
    "caseFindingBreach",
    "caseFindingClause",
    "caseFindingSend",
    "caseFindingText",
    "caseFindingWhole",
    "caseFindings",
    "caseLateHint",
    "caseLateReason",
    "caseMeeting",
    "caseMinutes",
    "caseMissing",
    "caseNext",
    "caseNothingForYou",
    "caseObjected",
    "caseObjection",
    "caseOnBoard",
    "caseOpen",
    "casePaper",
    "casePhoto",
    "casePhotoHint",
    "casePieces",
    "casePost",
    "casePosting",
    "caseRecord",
    "caseReopen",
    "caseReturn",
    "caseReturnReason",
    "caseRevise",
    "caseSeal",
    "caseSealed",
    "caseServe",
    "caseService",
    "caseUnanswered",
    "caseUnserved",
    "caseWay",
    "committeeAdopt",
    "committeeCatalogueIntro",
    "committeeCharterIntro",
    "committeeEnd",
    "committeeEntryGroup",
    "committeeEntryTitle",
    "committeeFill",
    "committeeFrom",
    "committeeKin",
    "committeeKind",
    "committeeNoTerm",
    "committeeOfficial",
    "committeeOwnEntry",
    "committeePost",
    "committeePublish",
    "committeeSeat",
    "committeeTerm",
    "committeeTo",
    "committeeWho",
    "commonArithmetic",
    "commonCitation",
    "commonDate",
    "commonDaysLeft",
    "commonDueBy",
    "commonDueToday",
    "commonDueTomorrow",
    "commonErrorBusy",
    "commonErrorBusyHelp",
    "commonErrorFailed",
    "commonErrorFailedHelp",
    "commonErrorForbidden",
    "commonErrorForbiddenWho",
    "commonErrorNotFound",
    "commonErrorNotFoundHelp",
    "commonErrorRefused",
    "commonErrorStale",
    "commonErrorStaleHelp",
    "commonErrorTooLarge",
    "commonErrorTooLargeHelp",
    "commonErrorTooOften",
    "commonErrorTooOftenHelp",
    "commonErrorTooSlow",
    "commonErrorTooSlowHelp",
    "commonErrorTwice",
    "commonErrorTwiceHelp",
    "commonErrorUnreadable",
    "commonErrorUnreadableHelp",
    "commonFaceBoard",
    "commonFaceWorkbench",
    "commonFaceWorkbenchShort",
    "commonFooter",
    "commonHelp",
    "commonHome",
    "commonKin",
    "commonKinConflict",
    "commonKinResolve",
    "commonKinSince",
    "commonKinWithdraw",
    "commonKinWithdrawReason",
    "commonLateDays",
    "commonLedger",
    "commonLive",
    "commonLiveReload",
    "commonLocalRule",
    "commonMatters",
    "commonMenu",
    "commonMore",
    "commonPrint",
    "commonProvisional",
    "commonRoster",
    "commonSettings",
    "commonShortDate",
    "commonSignIn",
    "commonSignOut",
    "commonSizeElder",
    "commonSizeNormal",
    "commonSkip",
    "commonStop",
    "commonToday",
    "commonTrail",
    "commonVerify",
    "commonWeekday1",
    "commonWeekday2",
    "commonWeekday3",
    "commonWeekday4",
    "commonWeekday5",
    "commonWeekday6",
    "commonWeekday7",
    "commonWorkdaysLeft",
    "deskAccept",
    "deskCommission",
    "deskCommissionHint",
    "deskCommissionPaper",
    "deskCommissionSend",
    "deskCommissions",
    "deskCommunities",
    "deskDue",
    "deskHello",
    "deskLate",
    "deskMine",
    "deskNoVotes",
    "deskNone",
    "deskOrgan",
    "deskOwn",
    "deskSupervision",
    "deskSupervisionHint",
    "deskText",
    "deskTitle",
    "deskToJudge",
    "deskTrouble",
    "deskVotes",
    "deskWhich",
    "ledgerAll",
    "ledgerAnswer",
    "ledgerAnswerHint",
    "ledgerAttach",
    "ledgerCaption",
    "ledgerChannel",
    "ledgerClock",
    "ledgerContact",
    "ledgerContactHint",
    "ledgerDay",
    "ledgerEntry",
    "ledgerFacts",
    "ledgerFile",
    "ledgerFileBroken",
    "ledgerFileHint",
    "ledgerFileKind",
    "ledgerFileLarge",
    "ledgerFileMissing",
    "ledgerGiver",
    "ledgerGroup",
    "ledgerImport",
    "ledgerJoin",
    "ledgerJoinHint",
    "ledgerJoinTo",
    "ledgerJoined",
    "ledgerName",
    "ledgerNameHint",
    "ledgerNothing",
    "ledgerNumber",
    "ledgerPlace",
    "ledgerReason",
    "ledgerRequest",
    "ledgerSave",
    "ledgerSaved",
    "ledgerSearch",
    "ledgerSearchButton",
    "ledgerSlip",
    "ledgerSort",
    "ledgerSortAnswered",
    "ledgerSortButton",
    "ledgerSortForMeeting",
    "ledgerSortNotInScope",
    "ledgerSortPassedOn",
    "ledgerSortTitle",
    "ledgerSource",
    "ledgerSourceHint",
    "ledgerSplit",
    "ledgerState",
    "ledgerStates",
    "ledgerTaken",
    "ledgerText",
    "ledgerTimeWrong",
    "ledgerToMatter",
    "ledgerTwins",
    "ledgerTwinsFind",
    "ledgerTwinsHint",
    "ledgerTwinsImport",
    "ledgerTwinsJoin",
    "ledgerTwinsNone",
    "ledgerTwinsReason",
    "ledgerTwinsRow",
    "ledgerUnnamed",
    "ledgerWay",
    "ledgerWayHint",
    "ledgerWitness",
    "ledgerWitnessHint",
    "ledgerWords",
    "ledgerWordsHint",
    "ledgerWriter",
    "lotAllGroups",
    "lotBusy",
    "lotChance",
    "lotChances",
    "lotCheck",
    "lotCheckCommand",
    "lotCheckDice",
    "lotCheckDiceRest",
    "lotCheckFigure",
    "lotCheckHash",
    "lotCheckLater",
    "lotCheckLine",
    "lotCircle",
    "lotCommitment",
    "lotDay",
    "lotDeclined",
    "lotDigits",
    "lotDigitsHint",
    "lotDigitsOf",
    "lotDraw",
    "lotDrawnPanel",
    "lotFigure",
    "lotFigureHint",
    "lotFigureShown",
    "lotFigureTyped",
    "lotGroup",
    "lotHousehold",
    "lotIntro",
    "lotList",
    "lotListLost",
    "lotMirror",
    "lotMirrorHint",
    "lotNone",
    "lotNotYet",
    "lotPeople",
    "lotPlace",
    "lotPublish",
    "lotPublished",
    "lotReplace",
    "lotReplaceHint",
    "lotRoster",
    "lotSize",
    "lotThrown",
    "lotThrownHint",
    "lotTitle",
    "lotToScheme",
    "lotVacant",
    "lotWaits",
    "lotWay",
    "lotWhen",
    "lotWho",
    "lotWhy",
    "lotWitnesses",
    "lotWitnessesHint",
    "matterAdjourned",
    "matterAssembly",
    "matterBallotAdvisory",
    "matterBallotDone",
    "matterBallotOpen",
    "matterBallotQuestion",
    "matterBallotSecret",
    "matterBallotSend",
    "matterBallotThanks",
    "matterBallotVote",
    "matterBallotYour",
    "matterBrokenOff",
    "matterCarried",
    "matterCode",
    "matterCommission",
    "matterCommissionAnswer",
    "matterCommissionDeclined",
    "matterCommissionWaits",
    "matterCommissioned",
    "matterCommitments",
    "matterCorrected",
    "matterCorrection",
    "matterCorrectionDue",
    "matterDissentCount",
    "matterDissentLedger",
    "matterDissents",
    "matterDroppedNotAdopted",
    "matterDroppedUndecided",
    "matterElsewhere",
    "matterEvidence",
    "matterFindings",
    "matterFindingsOpen",
    "matterFirstDue",
    "matterForm",
    "matterLate",
    "matterLawfulHint",
    "matterLawfulReason",
    "matterLesson",
    "matterLot",
    "matterMajorityLine",
    "matterMeasure",
    "matterMissing",
    "matterNoPapers",
    "matterNoProgress",
    "matterNoRatings",
    "matterNotCarried",
    "matterNothingDue",
    "matterNumber",
    "matterNumbers",
    "matterOnline",
    "matterOpinions",
    "matterOutcome",
    "matterOwner",
    "matterOwnerAnswer",
    "matterOwnerAnswerSend",
    "matterOwnerDone",
    "matterOwnerKind",
    "matterOwnerLate",
    "matterOwnerLateHint",
    "matterOwnerPhoto",
    "matterOwnerReport",
    "matterOwnerSend",
    "matterOwnerSent",
    "matterOwnerText",
    "matterOwnerUrged",
    "matterPapers",
    "matterParticipants",
    "matterPeople",
    "matterPlace",
    "matterPlan",
    "matterPresent",
    "matterQuorumLine",
    "matterRate",
    "matterRateBySlip",
    "matterRateQuestion",
    "matterRateSend",
    "matterRated",
    "matterRatingLine",
    "matterRatings",
    "matterReserved",
    "matterReviewAsk",
    "matterReviewCount",
    "matterReviewHint",
    "matterReviewIntro",
    "matterReviewKeep",
    "matterReviewKept",
    "matterReviewReceipt",
    "matterReviewSend",
    "matterReviewText",
    "matterReviewUpheld",
    "matterReviewWaiting",
    "matterReviews",
    "matterShare",
    "matterSignIn",
    "matterSignedIn",
    "matterStandAssembly",
    "matterStandCarried",
    "matterStandCommission",
    "matterStandCommitments",
    "matterStandCorrected",
    "matterStandCorrection",
    "matterStandDropped",
    "matterStandLate",
    "matterStandRefused",
    "matterStandUndone",
    "matterStepCount",
    "matterSteps",
    "matterSubject",
    "matterTask",
    "matterTime",
    "matterToAssembly",
    "matterUnlawful",
    "matterUntil",
    "matterUrged",
    "matterVote",
    "matterVoteLine",
    "matterYourName",
    "matterYourSide",
    "meetingAbstained",
    "meetingAccept",
    "meetingAskCorrection",
    "meetingAttend",
    "meetingClose",
    "meetingCode",
    "meetingCorrection",
    "meetingCorrections",
    "meetingDecide",
    "meetingDissent",
    "meetingDissentText",
    "meetingDueMissing",
    "meetingEnd",
    "meetingFirstSignIn",
    "meetingKeep",
    "meetingMoreCommitments",
    "meetingNames",
    "meetingNamesHint",
    "meetingNo",
    "meetingOneResident",
    "meetingOpenPoints",
    "meetingOpinion",
    "meetingPresent",
    "meetingQuestion",
    "meetingRecord",
    "meetingResult",
    "meetingSaid",
    "meetingScan",
    "meetingSettle",
    "meetingSettleButton",
    "meetingSign",
    "meetingSignIn",
    "meetingSigned",
    "meetingSpeaker",
    "meetingStatement",
    "meetingVote",
    "meetingWay",
    "meetingYes",
    "onlineAccept",
    "onlineAdd",
    "onlineAddText",
    "onlineAdded",
    "onlineAgree",
    "onlineAllAgree",
    "onlineChange",
    "onlineCheck",
    "onlineCheckHint",
    "onlineClose",
    "onlineCloseHint",
    "onlineCodeOf",
    "onlineCodes",
    "onlineCodesHint",
    "onlineCount",
    "onlineCounts",
    "onlineDiffer",
    "onlineDisagree",
    "onlineEnds",
    "onlineFair",
    "onlineFew",
    "onlineGroup",
    "onlineGroupShare",
    "onlineGroups",
    "onlineIntroduction",
    "onlineLeftOut",
    "onlineLeftOutOne",
    "onlineMine",
    "onlineMostAgree",
    "onlineNoCommon",
    "onlineNoSlips",
    "onlineNothing",
    "onlineOneGroup",
    "onlineOpen",
    "onlineOpenHint",
    "onlineOver",
    "onlineOwn",
    "onlineOwnHint",
    "onlineOwnSend",
    "onlinePass",
    "onlinePicture",
    "onlinePictureHint",
    "onlineReach",
    "onlineReachHint",
    "onlineReject",
    "onlineRejectReason",
    "onlineResult",
    "onlineSee",
    "onlineSlips",
    "onlineSlipsHint",
    "onlineStatements",
    "onlineStatementsHint",
    "onlineStatementsTitle",
    "onlineStrong",
    "onlineTake",
    "onlineTakeHint",
    "onlineTapFor",
    "onlineThanks",
    "onlineTitle",
    "onlineTurnout",
    "onlineUntil",
    "papersBasis",
    "papersBundleLarge",
    "papersChanged",
    "papersCheck",
    "papersCheckpoint",
    "papersCheckpointHow",
    "papersCompare",
    "papersCompareHow",
    "papersConsistent",
    "papersConsistentBoth",
    "papersCount",
    "papersHow",
    "papersInconsistent",
    "papersLeaf",
    "papersLeafHash",
    "papersMade",
    "papersMatter",
    "papersNewer",
    "papersNotPosted",
    "papersOnBoard",
    "papersOnline",
    "papersPhone",
    "papersPlace",
    "papersPlaceOf",
    "papersPosted",
    "papersProof",
    "papersReplaced",
    "papersRoot",
    "papersSave",
    "papersSaved",
    "papersSavedLater",
    "papersSavedLaterHint",
    "papersScan",
    "papersSheet",
    "papersSheetHint",
    "papersSignedProof",
    "papersTimes",
    "papersTools",
    "papersToolsHow",
    "papersUnchanged",
    "papersUnreadable",
    "papersUntil",
    "papersVerifyHow",
    "papersVerifyIntro",
    "papersVerifyTitle",
    "planDay",
    "planForm",
    "planFormReason",
    "planFormReasonHint",
    "planHost",
    "planHouseholds",
    "planLawfulHint",
    "planLawfulReason",
    "planMaterials",
    "planMissing",
    "planMorePeople",
    "planNameless",
    "planOpening",
    "planPeople",
    "planPeopleHint",
    "planPoints",
    "planPointsHint",
    "planPreview",
    "planPublishNotice",
    "planPublishReport",
    "planRecorder",
    "planRemark",
    "planReviseReason",
    "planShort",
    "planSubject",
    "planSubmit",
    "planTimePlace",
    "planUnlawful",
    "planWide",
    "refusalAcceptedByOwner",
    "refusalAgesUnknown",
    "refusalAlreadyAdopted",
    "refusalAlreadyAnswered",
    "refusalAlreadyDecided",
    "refusalAlreadyErased",
    "refusalAlreadyExplained",
    "refusalAlreadyRated",
    "refusalAlreadySeated",
    "refusalAlreadySignedIn",
    "refusalAlreadyVoted",
    "refusalAnswerMissing",
    "refusalArticleMissing",
    "refusalAssemblyNoticeShort",
    "refusalAssemblyRuns",
    "refusalAssemblyStage",
    "refusalAssemblyTooEarly",
    "refusalAuthorisationMissing",
    "refusalBallotsExceedVoters",
    "refusalBallotsMissing",
    "refusalCatalogueEmpty",
    "refusalCatalogueMissing",
    "refusalChairTaken",
    "refusalChoiceMissing",
    "refusalClosedBeforeOpened",
    "refusalCommissionState",
    "refusalCommitmentState",
    "refusalCommitteeAbsent",
    "refusalCorrectionOpen",
    "refusalCorrectionTooLate",
    "refusalCountsImpossible",
    "refusalDayInFuture",
    "refusalDossierIncomplete",
    "refusalEntryUnknown",
    "refusalExtensionNotLater",
    "refusalFindingNotAnswered",
    "refusalFindingOpen",
    "refusalFormNeedsReason",
    "refusalGroupMissing",
    "refusalGroupOnlyInVillage",
    "refusalGroupUnknown",
    "refusalHandsCounted",
    "refusalHandsNotSecret",
    "refusalHeldInFuture",
    "refusalHouseholdRepresented",
    "refusalIdentityInvalid",
    "refusalJoinAcrossCommunities",
    "refusalJoinNeedsTwo",
    "refusalJoinedElsewhere",
    "refusalLateReasonMissing",
    "refusalLinkUnknown",
    "refusalLoginTaken",
    "refusalLotDigitsMissing",
    "refusalLotDrawn",
    "refusalLotFigureMissing",
    "refusalLotFigureWrong",
    "refusalLotInPast",
    "refusalLotInfeasible",
    "refusalLotNotDrawn",
    "refusalLotNotSeated",
    "refusalLotPlaceMissing",
    "refusalLotPoolChanged",
    "refusalLotPoolSmall",
    "refusalLotSizeMissing",
    "refusalLotThrowWrong",
    "refusalLotTooEarly",
    "refusalLotUnsolved",
    "refusalLotWitnessMissing",
    "refusalMeasureMissing",
    "refusalMeetingInPast",
    "refusalMeetingTooEarly",
    "refusalMembersFull",
    "refusalMinutesUnsigned",
    "refusalNameMissing",
    "refusalNextDayPast",
    "refusalNoHouseholds",
    "refusalNoParticipants",
    "refusalNoPoints",
    "refusalNoRepresentatives",
    "refusalNobodyPresent",
    "refusalNobodySignedIn",
    "refusalNotCompletedYet",
    "refusalNotJoined",
    "refusalNotOfTwoCommittees",
    "refusalNotOnRoll",
    "refusalNotPresent",
    "refusalNotPresentToVote",
    "refusalNotReserved",
    "refusalNotStalled",
    "refusalNothingDecided",
    "refusalNothingUndecided",
    "refusalNoticeAfterMeeting",
    "refusalOnlineClosed",
    "refusalOnlineNotReached",
    "refusalOnlineRuns",
    "refusalOnlineStatementEmpty",
    "refusalOnlineStatementLong",
    "refusalOnlineStatementTwice",
    "refusalOnlineStatementsMissing",
    "refusalOnlineTooShort",
    "refusalOtherTrack",
    "refusalOutcomeMissing",
    "refusalOutsideTerm",
    "refusalPaperTooLong",
    "refusalPartyMembersRefused",
    "refusalPetitionTooFew",
    "refusalPhoneInvalid",
    "refusalPhotoMissing",
    "refusalPlanPartMissing",
    "refusalPlanUnapproved",
    "refusalPointInCorrection",
    "refusalPointNotAgreed",
    "refusalPointUndecided",
    "refusalPointUnknown",
    "refusalPointWithdrawn",
    "refusalPostOverlaps",
    "refusalPostedBeforePaper",
    "refusalPresenceFixed",
    "refusalProgressEmpty",
    "refusalQuestionMissing",
    "refusalQuorumMet",
    "refusalQuorumMissed",
    "refusalRatingsMissing",
    "refusalReasonMissing",
    "refusalRollEmpty",
    "refusalRollOfAnotherDay",
    "refusalServedBeforeNotice",
    "refusalShortNotice",
    "refusalStepNotNeeded",
    "refusalStepOutOfOrder",
    "refusalStudyMissing",
    "refusalSupervisionConflict",
    "refusalSupervisionFromAbove",
    "refusalSupervisorNotClerk",
    "refusalTakenInFuture",
    "refusalTermOverlaps",
    "refusalTextMissing",
    "refusalTextTooLong",
    "refusalTopicUnnamed",
    "refusalUnlawfulUnchecked",
    "refusalUrgingNotAhead",
    "refusalVoiceMissing",
    "refusalVotesExceedPresent",
    "refusalWitnessMissing",
    "refusalWrongCode",
    "refusalWrongStage",
    "resultsAccept",
    "resultsAdoptReason",
    "resultsAdoptReasonHint",
    "resultsAdoptReserved",
    "resultsAdoptSend",
    "resultsAdoptTitle",
    "resultsAdoption",
    "resultsAnswerPaper",
    "resultsAnswerSend",
    "resultsAnswerText",
    "resultsAnswered",
    "resultsArticle",
    "resultsArticleHint",
    "resultsAssembly",
    "resultsCall",
    "resultsChangePoint",
    "resultsCommission",
    "resultsCorrectionDue",
    "resultsCorrectionKind",
    "resultsCorrectionLine",
    "resultsCorrectionPoint",
    "resultsCorrections",
    "resultsDescribe",
    "resultsDescribeSend",
    "resultsDissentCount",
    "resultsDissentPrivate",
    "resultsDissents",
    "resultsDone",
    "resultsExplain",
    "resultsExplainResult",
    "resultsExplainSend",
    "resultsExplainWay",
    "resultsExplained",
    "resultsExplainer",
    "resultsExtend",
    "resultsExtendHint",
    "resultsFirstDue",
    "resultsFrom",
    "resultsFromHint",
    "resultsFromPoint",
    "resultsLesson",
    "resultsLessonHint",
    "resultsLetter",
    "resultsLetterAsk",
    "resultsLetterBody",
    "resultsLetterLate",
    "resultsLetterOpen",
    "resultsLink",
    "resultsLinkCode",
    "resultsLinkHint",
    "resultsLinkMake",
    "resultsLinkNew",
    "resultsLinkNone",
    "resultsMeasure",
    "resultsMeasureHint",
    "resultsNew",
    "resultsNewDue",
    "resultsNewSend",
    "resultsNewText",
    "resultsNext",
    "resultsNextDay",
    "resultsNoCommitments",
    "resultsNoMeasure",
    "resultsOrder",
    "resultsOrderSend",
    "resultsOwnCommunity",
    "resultsOwnerName",
    "resultsOwnerNameHint",
    "resultsOwnerOther",
    "resultsPhoto",
    "resultsPublish",
    "resultsPublishHint",
    "resultsPublishSend",
    "resultsRatingEntry",
    "resultsRatingHint",
    "resultsRatingReplaced",
    "resultsRatingSend",
    "resultsRatings",
    "resultsReason",
    "resultsRefer",
    "resultsReferHint",
    "resultsReferSend",
    "resultsReferralResult",
    "resultsReferralSend",
    "resultsReferred",
    "resultsReferredResult",
    "resultsReply",
    "resultsReplyLabel",
    "resultsReportHint",
    "resultsReportKind",
    "resultsReportSend",
    "resultsReportStep",
    "resultsReportText",
    "resultsReported",
    "resultsReturn",
    "resultsReviewFinding",
    "resultsReviews",
    "resultsSeen",
    "resultsSeenHint",
    "resultsStalled",
    "resultsStalledSend",
    "resultsStalledText",
    "resultsSteps",
    "resultsTitle",
    "resultsTrack",
    "resultsUntil",
    "resultsUrge",
    "resultsUrgeSend",
    "resultsUrgeText",
    "resultsUrgeWay",
    "resultsUrged",
    "resultsUrgingAnswer",
    "resultsUrgings",
    "resultsVerdict",
    "resultsVerdictSend",
    "resultsWithdrawPoint",
    "rosterAddress",
    "rosterBirth",
    "rosterColumns",
    "rosterContact",
    "rosterCounts",
    "rosterCsvEmpty",
    "rosterCsvEncoding",
    "rosterCsvFieldTooLong",
    "rosterCsvQuote",
    "rosterCsvTooManyColumns",
    "rosterCsvTooManyRows",
    "rosterErase",
    "rosterErased",
    "rosterExport",
    "rosterFemale",
    "rosterFile",
    "rosterFileMissing",
    "rosterGroup",
    "rosterHead",
    "rosterHousehold",
    "rosterIdentity",
    "rosterImport",
    "rosterImported",
    "rosterMale",
    "rosterName",
    "rosterNew",
    "rosterNo",
    "rosterOpinionColumns",
    "rosterOrganisation",
    "rosterOrganisationAdd",
    "rosterOrganisations",
    "rosterPhone",
    "rosterPreview",
    "rosterPreviewButton",
    "rosterProblemAlreadyErased",
    "rosterProblemAt",
    "rosterProblemChannelUnknown",
    "rosterProblemColumnMissing",
    "rosterProblemDateInvalid",
    "rosterProblemDuplicate",
    "rosterProblemIdentityInvalid",
    "rosterProblemNameMissing",
    "rosterProblemPhoneInvalid",
    "rosterProblemTakenInFuture",
    "rosterProblemTextMissing",
    "rosterProblemTextTooLong",
    "rosterProblemWitnessMissing",
    "rosterProblems",
    "rosterReady",
    "rosterRegistered",
    "rosterRights",
    "rosterSave",
    "rosterSaved",
    "rosterSealed",
    "rosterSearch",
    "rosterSex",
    "rosterSure",
    "rosterSureMissing",
    "rosterTake",
    "rosterYes",
    "settingsAccounts",
    "settingsArea",
    "settingsAreaCode",
    "settingsAreaWrong",
    "settingsCalendar",
    "settingsClause",
    "settingsCount",
    "settingsCreate",
    "settingsDays",
    "settingsDisable",
    "settingsDisabled",
    "settingsFrom",
    "settingsGovernment",
    "settingsImport",
    "settingsJournal",
    "settingsJournalIntro",
    "settingsKeyApprovalWorkdays",
    "settingsKeyArchiveRetentionYears",
    "settingsKeyArchiveWorkdays",
    "settingsKeyCommitteeChairs",
    "settingsKeyCommitteeMembers",
    "settingsKeyFindingAnswerWorkdays",
    "settingsKeyMinutesCorrectionDays",
    "settingsKeyNoticeBoardDays",
    "settingsKeyNoticeLeadDays",
    "settingsKeyNoticeWorkdays",
    "settingsKeyOpinionMaxCharacters",
    "settingsKeyPlanRequiredParts",
    "settingsKeyPlanWorkdays",
    "settingsKeyPostingMinimumDays",
    "settingsKeyReportDays",
    "settingsKeyReportExtendsOnHoliday",
    "settingsKeyRequestAnswerWorkdays",
    "settingsKeySignInLockoutFailures",
    "settingsKeySignInLockoutMinutes",
    "settingsKeySignInResidentIdleMinutes",
    "settingsKeySignInStaffIdleMinutes",
    "settingsKeyTriageWorkdays",
    "settingsKeyVoteAge",
    "settingsKeyWideHouseholds",
    "settingsKeyWideOpinions",
    "settingsKeyWorkMeetingCycleDays",
    "settingsKnown",
    "settingsOfficial",
    "settingsOrgan",
    "settingsOrganHint",
    "settingsOrganisation",
    "settingsRule",
    "settingsRules",
    "settingsRulesIntro",
    "settingsSource",
    "settingsTable",
    "settingsTableHint",
    "settingsValue",
    "signinAgain",
    "signinChange",
    "signinDiffer",
    "signinIntro",
    "signinLocked",
    "signinLogin",
    "signinNew",
    "signinPassword",
    "signinTooShort",
    "signinWrong",
    "termActAcceptCommitment",
    "termActAdjournAssembly",
    "termActAdoptPoint",
    "termActAnswerCommission",
    "termActAnswerFinding",
    "termActAnswerReview",
    "termActAnswerUrging",
    "termActApprovePlan",
    "termActApproveTopic",
    "termActBreakOffAssembly",
    "termActCallAssembly",
    "termActCarryOutCorrection",
    "termActCastBallot",
    "termActCloseAssembly",
    "termActCloseFinding",
    "termActCloseMeeting",
    "termActCloseOnline",
    "termActCompleteCommitment",
    "termActCorrectMinutes",
    "termActCountBallots",
    "termActDecidePoint",
    "termActDescribeCommitment",
    "termActDrawLot",
    "termActExplainDissent",
    "termActExtendCommitment",
    "termActFreezeRoll",
    "termActMakeCommitment",
    "termActMarkPresent",
    "termActModerateStatement",
    "termActMoveStalled",
    "termActNoticeAssembly",
    "termActOpenAssembly",
    "termActOpenMeeting",
    "termActOpenOnline",
    "termActOrderCorrection",
    "termActPostNotice",
    "termActPrepareLot",
    "termActPublishProgress",
    "termActPublishReport",
    "termActRateMatter",
    "termActRecordDissent",
    "termActRecordPosting",
    "termActRecordRatings",
    "termActRecordReferral",
    "termActRecordService",
    "termActRecordStatement",
    "termActRecordStep",
    "termActRecordVote",
    "termActReferMatter",
    "termActReopenFinding",
    "termActReplaceSeat",
    "termActReportCommission",
    "termActReportProgress",
    "termActRequestReview",
    "termActReturnCommitment",
    "termActReturnPlan",
    "termActReturnTopic",
    "termActReviseNotice",
    "termActSealDossier",
    "termActSettleCorrection",
    "termActSignIn",
    "termActSignMinutes",
    "termActSubmitPlan",
    "termActUnmarkPresent",
    "termActUrgeOwner",
    "termActWithdrawAssembly",
    "termActWriteFinding",
    "termAdoptionAdopted",
    "termAdoptionNotAdopted",
    "termAdoptionPartlyAdopted",
    "termAssemblyCommunityAssembly",
    "termAssemblyCommunityGroup",
    "termAssemblyCommunityRepresentatives",
    "termAssemblyStageAdjourned",
    "termAssemblyStageCalled",
    "termAssemblyStageDecided",
    "termAssemblyStageNoticed",
    "termAssemblyStageOpen",
    "termAssemblyStageRollCall",
    "termAssemblyStageWithdrawn",
    "termAssemblyVillageAssembly",
    "termAssemblyVillageGroup",
    "termAssemblyVillageRepresentatives",
    "termBallotHands",
    "termBallotOnline",
    "termBallotPaper",
    "termBallotPhone",
    "termBasisHouseholds",
    "termBasisPersons",
    "termChannelBox",
    "termChannelFixedDay",
    "termChannelForum",
    "termChannelGroupMessage",
    "termChannelHomeVisit",
    "termChannelHotline",
    "termChannelLetter",
    "termChannelNetwork",
    "termChannelVenue",
    "termChoiceAbstained",
    "termChoiceAgainst",
    "termChoiceInFavour",
    "termCircleEveryone",
    "termCircleNonRegistered",
    "termCircleRegistered",
    "termCommissionAnswered",
    "termCommissionAsked",
    "termCommissionDeclined",
    "termCommissionReported",
    "termCommissionTaken",
    "termCommitmentAccepted",
    "termCommitmentCompleted",
    "termCommitmentHeld",
    "termCommitmentOpen",
    "termCommitmentWithdrawn",
    "termCorrectionChanged",
    "termCorrectionWithdrawn",
    "termDutyAcceptCommitment",
    "termDutyAdoptPoints",
    "termDutyAnswerCommission",
    "termDutyAnswerFinding",
    "termDutyAnswerRequests",
    "termDutyAnswerReview",
    "termDutyApprovePlan",
    "termDutyApproveTopic",
    "termDutyAwaitedResult",
    "termDutyCallAssembly",
    "termDutyCarryOut",
    "termDutyCarryOutCorrection",
    "termDutyCloseAssembly",
    "termDutyCloseFinding",
    "termDutyCloseMeeting",
    "termDutyCollectRatings",
    "termDutyDescribeCommitments",
    "termDutyDrawLot",
    "termDutyExplainDissents",
    "termDutyHoldAssembly",
    "termDutyHoldMeeting",
    "termDutyModerateStatements",
    "termDutyMoveStalled",
    "termDutyNoticeAssembly",
    "termDutyPostNotice",
    "termDutyPostOnBoard",
    "termDutyPostReportOnBoard",
    "termDutyPublishProgress",
    "termDutyPublishReport",
    "termDutyReconveneAssembly",
    "termDutyRecordReferral",
    "termDutyReportCommission",
    "termDutyResolveKinship",
    "termDutySealDossier",
    "termDutyServeParticipants",
    "termDutySettleCorrections",
    "termDutySignMinutes",
    "termDutyStudyAssembly",
    "termDutySubmitPlan",
    "termDutyTakeUrgedOwner",
    "termDutyTriageOpinions",
    "termDutyUrgeOwner",
    "termExplanationAccepted",
    "termExplanationKept",
    "termExplanationWayCall",
    "termExplanationWayLetter",
    "termExplanationWayMeeting",
    "termExplanationWayOnline",
    "termExplanationWayVisit",
    "termFlawNamesakes",
    "termFlawTooFewHouseholds",
    "termFlawTooFewRepresentatives",
    "termFlawTooFewWomen",
    "termFlawTooManyHouseholds",
    "termFormBoard",
    "termFormCircle",
    "termFormFixedDay",
    "termFormHearing",
    "termFormJointMeeting",
    "termFormOnline",
    "termFormResidentsCouncil",
    "termFormSmallMeeting",
    "termFormTalk",
    "termFormTopicalCouncil",
    "termFormVisit",
    "termFormWomensCouncil",
    "termGroundCommittee",
    "termGroundPetitionOfElectors",
    "termGroundPetitionOfRepresentatives",
    "termGroundReserved",
    "termGroundUndecided",
    "termInstrumentJilin",
    "termInstrumentOther",
    "termInstrumentUrban",
    "termInstrumentVillage",
    "termLevelCommunity",
    "termLevelCounty",
    "termLevelNational",
    "termLevelPrefecture",
    "termLevelProvince",
    "termLevelTownship",
    "termLotWayDice",
    "termLotWayFigure",
    "termMirrorAge",
    "termMirrorGroup",
    "termMirrorRegistration",
    "termMirrorSex",
    "termOutcomeAgreed",
    "termOutcomeNotAgreed",
    "termOutcomePartly",
    "termPaperAdoption",
    "termPaperAssemblyNotice",
    "termPaperCatalogue",
    "termPaperCharter",
    "termPaperCommissionAnswer",
    "termPaperCommissionReport",
    "termPaperCorrection",
    "termPaperDecision",
    "termPaperDossier",
    "termPaperDraw",
    "termPaperLot",
    "termPaperNotice",
    "termPaperOnline",
    "termPaperProgress",
    "termPaperReport",
    "termPaperRoster",
    "termPartForm",
    "termPartParticipants",
    "termPartPlace",
    "termPartSubject",
    "termPartTime",
    "termPartyCollective",
    "termPartyCommittee",
    "termPartyCooperatives",
    "termPartyExperts",
    "termPartyGovernment",
    "termPartyGroups",
    "termPartyInvitees",
    "termPartyNonRegisteredResidents",
    "termPartyOtherStakeholders",
    "termPartyOwnersCommittee",
    "termPartyPartyOrganisation",
    "termPartyPropertyManagement",
    "termPartyRegisteredResidents",
    "termPartyRepresentatives",
    "termPartyResidentUnits",
    "termPartyResidentsCommittee",
    "termPartySocialOrganisations",
    "termPartySupervisionCommittee",
    "termPartyWomensFederation",
    "termPieceAdoptions",
    "termPieceAssembly",
    "termPieceAttendance",
    "termPieceCommission",
    "termPieceCommitments",
    "termPieceCorrections",
    "termPieceDissents",
    "termPieceFindings",
    "termPieceLawfulCorrections",
    "termPieceMinutes",
    "termPieceNotice",
    "termPieceNoticeOnBoard",
    "termPieceOpinions",
    "termPieceOutcome",
    "termPiecePlan",
    "termPiecePlanApproval",
    "termPieceProgress",
    "termPieceReport",
    "termPieceReportOnBoard",
    "termPieceReviews",
    "termPieceServices",
    "termPieceTopicApproval",
    "termPieceWorkMeeting",
    "termPostCommitteeDirector",
    "termPostCommitteeMember",
    "termPostPartyMember",
    "termPostPartySecretary",
    "termPostSupervisionChair",
    "termPostSupervisionMember",
    "termRoleAdministrator",
    "termRoleChair",
    "termRoleClerk",
    "termRoleDepartment",
    "termRoleMember",
    "termRoleOffice",
    "termRoleOrganisation",
    "termRoleResident",
    "termRoleSecretary",
    "termRoleSupervisor",
    "termRoleTownship",
    "termSatisfaction1",
    "termSatisfaction2",
    "termSatisfaction3",
    "termSatisfaction4",
    "termSatisfaction5",
    "termStageApproved",
    "termStageDeliberated",
    "termStageMeeting",
    "termStageNoticed",
    "termStagePlanned",
    "termStageProposed",
    "termStageReported",
    "termStageReturned",
    "termStageSealed",
    "termStageTopic",
    "termStateAnswered",
    "termStateForMeeting",
    "termStateNotInScope",
    "termStatePassedOn",
    "termStateReceived",
    "termStateTopic",
    "termStatementAccepted",
    "termStatementRejected",
    "termStatementWaiting",
    "termStationArchive",
    "termStationMeeting",
    "termStationNotice",
    "termStationOpinion",
    "termStationPlan",
    "termStationReport",
    "termStationResults",
    "termStationTopic",
    "termStepCommitteesConsult",
    "termStepKindAccepted",
    "termStepKindCompleted",
    "termStepKindExtended",
    "termStepKindProgress",
    "termStepKindReturned",
    "termStepPartyMembers",
    "termStepPartyStudy",
    "termTrackCollective",
    "termTrackOwners",
    "termTrackSettled",
    "termUrgingCall",
    "termUrgingLetter",
    "termUrgingMessage",
    "termUrgingVisit",
    "termWayDoor",
    "termWayGroup",
    "termWayInPerson",
    "termWayLetter",
    "termWayPhone",
    "termWayQr",
    "termWayRoll",
    "termWaySheet",
    "termWaySms",
    "todayBefore",
    "todayBoard",
    "todayCommittee",
    "todayCount",
    "todayDoAcceptCommitment",
    "todayDoAdoptPoints",
    "todayDoAnswerCommission",
    "todayDoAnswerFinding",
    "todayDoAnswerRequests",
    "todayDoAnswerReview",
    "todayDoApprovePlan",
    "todayDoApproveTopic",
    "todayDoAwaitedResult",
    "todayDoCallAssembly",
    "todayDoCarryOut",
    "todayDoCarryOutCorrection",
    "todayDoCloseAssembly",
    "todayDoCloseFinding",
    "todayDoCloseMeeting",
    "todayDoCollectRatings",
    "todayDoDescribeCommitments",
    "todayDoDrawLot",
    "todayDoExplainDissents",
    "todayDoHoldAssembly",
    "todayDoHoldMeeting",
    "todayDoModerateStatements",
    "todayDoMoveStalled",
    "todayDoNoticeAssembly",
    "todayDoPostNotice",
    "todayDoPostOnBoard",
    "todayDoPostReportOnBoard",
    "todayDoPublishProgress",
    "todayDoPublishReport",
    "todayDoReconveneAssembly",
    "todayDoRecordReferral",
    "todayDoReportCommission",
    "todayDoResolveKinship",
    "todayDoSealDossier",
    "todayDoServeParticipants",
    "todayDoSettleCorrections",
    "todayDoSignMinutes",
    "todayDoStudyAssembly",
    "todayDoSubmitPlan",
    "todayDoTakeUrgedOwner",
    "todayDoTriageOpinions",
    "todayDoUrgeOwner",
    "todayLedger",
    "todayMatter",
    "todayMessageApproval",
    "todayMessageCommission",
    "todayMessageCommissionReport",
    "todayMessageCompleted",
    "todayMessageCorrection",
    "todayMessageDraw",
    "todayMessageFinding",
    "todayMessageFindingAnswered",
    "todayMessageLot",
    "todayMessageOnline",
    "todayMessageOnlineOpened",
    "todayMessageOnlineStatement",
    "todayMessageQuorumMissed",
    "todayMessageReminder",
    "todayMessageReview",
    "todayMessageStalled",
    "todayMessageUrged",
    "todayMessages",
    "todayNoMatters",
    "todayNobody",
    "todayNothing",
    "todayRemaining",
    "todayTake",
    "todayUntil",
    "todayWaiting",
    "todayWho",
    "todayWorkMeeting",
    "todayWorkMeetings",
    "workmeetingAsAnswered",
    "workmeetingAsNotInScope",
    "workmeetingAsPassedOn",
    "workmeetingAsTopic",
    "workmeetingDecision",
    "workmeetingEmpty",
    "workmeetingEntry",
    "workmeetingIntro",
    "workmeetingJoined",
    "workmeetingLater",
    "workmeetingNoCatalogue",
    "workmeetingOthers",
    "workmeetingPlace",
    "workmeetingPresent",
    "workmeetingQuestion",
    "workmeetingReason",
    "workmeetingReasonHint",
    "workmeetingSave",
    "workmeetingSeats",
    "workmeetingTitle",
    "workmeetingToLedger",
    "workmeetingTopic",
    "workmeetingTopicTitle",
    "workmeetingTwins",
    "workmeetingTwinsHint",
    "workmeetingTwinsJoin",
  ]

  var assemblyAdjournHint: String { texts[0] }
  var assemblyAdjournSend: String { texts[1] }
  func assemblyAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(2, [day.description, present.description, needed.description, total.description]) }
  var assemblyAdjournments: String { texts[3] }
  var assemblyAgenda: String { texts[4] }
  var assemblyAgesReason: String { texts[5] }
  var assemblyAgesReasonHint: String { texts[6] }
  func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(7, [count.description]) }
  var assemblyAuthorisation: String { texts[8] }
  var assemblyAuthorisationHint: String { texts[9] }
  var assemblyBallotLabel: String { texts[10] }
  var assemblyBallotWay: String { texts[11] }
  var assemblyBasisHint: String { texts[12] }
  var assemblyBasisLabel: String { texts[13] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(14, [count.description, members.description]) }
  var assemblyBreakOff: String { texts[15] }
  var assemblyBreakOffHint: String { texts[16] }
  func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(17, [reason.description]) }
  var assemblyByPaper: String { texts[18] }
  var assemblyByPhone: String { texts[19] }
  var assemblyCallSend: String { texts[20] }
  var assemblyCame: String { texts[21] }
  var assemblyCloseHint: String { texts[22] }
  var assemblyCloseSend: String { texts[23] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(24, [name.description]) }
  var assemblyCountSend: String { texts[25] }
  var assemblyEnd: String { texts[26] }
  var assemblyEndDay: String { texts[27] }
  var assemblyExpected: String { texts[28] }
  var assemblyFacts: String { texts[29] }
  var assemblyFavour: String { texts[30] }
  var assemblyFemale: String { texts[31] }
  var assemblyGroundLabel: String { texts[32] }
  var assemblyGroup: String { texts[33] }
  var assemblyGroupName: String { texts[34] }
  var assemblyHands: String { texts[35] }
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(36, [count.description]) }
  var assemblyInvalid: String { texts[37] }
  var assemblyKindLabel: String { texts[38] }
  var assemblyMale: String { texts[39] }
  var assemblyMembers: String { texts[40] }
  var assemblyNoSteps: String { texts[41] }
  var assemblyNoticeAgain: String { texts[42] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(43, [days.description]) }
  var assemblyNoticeSend: String { texts[44] }
  var assemblyOpenSend: String { texts[45] }
  var assemblyPaper: String { texts[46] }
  var assemblyPaperVoters: String { texts[47] }
  var assemblyPetitioners: String { texts[48] }
  var assemblyPetitionersHint: String { texts[49] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(50, [count.description]) }
  var assemblyPoints: String { texts[51] }
  var assemblyPointsHint: String { texts[52] }
  var assemblyPresentBack: String { texts[53] }
  var assemblyPresentChange: String { texts[54] }
  var assemblyPresentChangeHint: String { texts[55] }
  var assemblyPresentHint: String { texts[56] }
  var assemblyPresentSend: String { texts[57] }
  var assemblyPresentWay: String { texts[58] }
  var assemblyQuestion: String { texts[59] }
  var assemblyQuestionHint: String { texts[60] }
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(61, [total.description, needed.description, present.description]) }
  var assemblyRepAdd: String { texts[62] }
  var assemblyRepGroup: String { texts[63] }
  var assemblyRepHouseholds: String { texts[64] }
  var assemblyRepHouseholdsHint: String { texts[65] }
  var assemblyRepName: String { texts[66] }
  var assemblyRepOfficial: String { texts[67] }
  var assemblyRepOfficialHint: String { texts[68] }
  var assemblyRepOfficialNone: String { texts[69] }
  var assemblyRepresentatives: String { texts[70] }
  var assemblyResult: String { texts[71] }
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(72, [count.description, present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(73, [day.description]) }
  var assemblyRollSend: String { texts[74] }
  var assemblySecret: String { texts[75] }
  var assemblySecretNo: String { texts[76] }
  var assemblySecretYes: String { texts[77] }
  var assemblySex: String { texts[78] }
  var assemblySexUnknown: String { texts[79] }
  var assemblyShort: String { texts[80] }
  var assemblyShortHint: String { texts[81] }
  var assemblyShowCode: String { texts[82] }
  var assemblyStart: String { texts[83] }
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(84, [expected.description, present.description, favour.description]) }
  var assemblyStepDay: String { texts[85] }
  var assemblyStepLabel: String { texts[86] }
  var assemblyStepSend: String { texts[87] }
  var assemblyStepText: String { texts[88] }
  var assemblySteps: String { texts[89] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(90, [way.description]) }
  var assemblyWithdraw: String { texts[91] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(92, [count.description]) }
  var boardAbout: String { texts[93] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(94, [text.description]) }
  var boardBecame: String { texts[95] }
  var boardCatalogue: String { texts[96] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(97, [version.description, day.description]) }
  var boardChair: String { texts[98] }
  var boardCharter: String { texts[99] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(100, [version.description, day.description]) }
  var boardCommitments: String { texts[101] }
  var boardCommittee: String { texts[102] }
  var boardCommitteeLine: String { texts[103] }
  var boardDoorCome: String { texts[104] }
  var boardDoorComeText: String { texts[105] }
  var boardDoorSay: String { texts[106] }
  var boardDoorSayText: String { texts[107] }
  var boardDoorSee: String { texts[108] }
  var boardDoorSeeText: String { texts[109] }
  var boardDoorWatch: String { texts[110] }
  var boardDoorWatchText: String { texts[111] }
  var boardDoors: String { texts[112] }
  var boardDuties: String { texts[113] }
  var boardFeed: String { texts[114] }
  var boardFind: String { texts[115] }
  var boardFindButton: String { texts[116] }
  var boardFindIntro: String { texts[117] }
  var boardFindLabel: String { texts[118] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(119, [count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(120, [count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(121, [count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(122, [slip.description]) }
  var boardMember: String { texts[123] }
  var boardNoCatalogue: String { texts[124] }
  var boardNoCharter: String { texts[125] }
  var boardNoCommitments: String { texts[126] }
  var boardNoResults: String { texts[127] }
  var boardNothingFound: String { texts[128] }
  var boardNothingOpen: String { texts[129] }
  var boardOffice: String { texts[130] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(131, [count.description]) }
  var boardPapers: String { texts[132] }
  var boardPosts: String { texts[133] }
  var boardRecord: String { texts[134] }
  var boardReserved: String { texts[135] }
  var boardResults: String { texts[136] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(137, [count.description, root.description]) }
  var boardSaid: String { texts[138] }
  var boardSayContact: String { texts[139] }
  var boardSayContactHint: String { texts[140] }
  var boardSayHint: String { texts[141] }
  var boardSayIntro: String { texts[142] }
  var boardSayKind: String { texts[143] }
  var boardSayName: String { texts[144] }
  var boardSayNameHint: String { texts[145] }
  var boardSayPlace: String { texts[146] }
  var boardSayPlaceHint: String { texts[147] }
  var boardSayRequest: String { texts[148] }
  var boardSaySend: String { texts[149] }
  var boardSayText: String { texts[150] }
  var boardSayTitle: String { texts[151] }
  var boardSeats: String { texts[152] }
  var boardSlip: String { texts[153] }
  var boardSlipButton: String { texts[154] }
  var boardSlipHead: String { texts[155] }
  var boardSlipKeep: String { texts[156] }
  var boardSlipLabel: String { texts[157] }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(158, [number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(159, [number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(160, [from.description, to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(161, [day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(162, [count.description]) }
  var boardVacant: String { texts[163] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(164, [day.description]) }
  var boardYearPlan: String { texts[165] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(166, [task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(167, [text.description]) }
  var caseAnswerLabel: String { texts[168] }
  var caseAnswerSend: String { texts[169] }
  var caseApprovePlan: String { texts[170] }
  var caseApproveTopic: String { texts[171] }
  var caseBoardPlace: String { texts[172] }
  var caseBreach: String { texts[173] }
  var caseClose: String { texts[174] }
  var caseClosed: String { texts[175] }
  var caseConclusion: String { texts[176] }
  var caseDossier: String { texts[177] }
  var caseExport: String { texts[178] }
  var caseFileLost: String { texts[179] }
  var caseFindingAbout: String { texts[180] }
  var caseFindingBreach: String { texts[181] }
  var caseFindingClause: String { texts[182] }
  var caseFindingSend: String { texts[183] }
  var caseFindingText: String { texts[184] }
  var caseFindingWhole: String { texts[185] }
  var caseFindings: String { texts[186] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(187, [day.description]) }
  var caseLateReason: String { texts[188] }
  var caseMeeting: String { texts[189] }
  var caseMinutes: String { texts[190] }
  var caseMissing: String { texts[191] }
  var caseNext: String { texts[192] }
  var caseNothingForYou: String { texts[193] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(194, [text.description]) }
  var caseObjection: String { texts[195] }
  var caseOnBoard: String { texts[196] }
  var caseOpen: String { texts[197] }
  var casePaper: String { texts[198] }
  var casePhoto: String { texts[199] }
  var casePhotoHint: String { texts[200] }
  var casePieces: String { texts[201] }
  var casePost: String { texts[202] }
  var casePosting: String { texts[203] }
  var caseRecord: String { texts[204] }
  var caseReopen: String { texts[205] }
  var caseReturn: String { texts[206] }
  var caseReturnReason: String { texts[207] }
  var caseRevise: String { texts[208] }
  var caseSeal: String { texts[209] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(210, [number.description]) }
  var caseServe: String { texts[211] }
  var caseService: String { texts[212] }
  var caseUnanswered: String { texts[213] }
  var caseUnserved: String { texts[214] }
  var caseWay: String { texts[215] }
  var committeeAdopt: String { texts[216] }
  var committeeCatalogueIntro: String { texts[217] }
  var committeeCharterIntro: String { texts[218] }
  var committeeEnd: String { texts[219] }
  var committeeEntryGroup: String { texts[220] }
  var committeeEntryTitle: String { texts[221] }
  var committeeFill: String { texts[222] }
  var committeeFrom: String { texts[223] }
  var committeeKin: String { texts[224] }
  var committeeKind: String { texts[225] }
  var committeeNoTerm: String { texts[226] }
  var committeeOfficial: String { texts[227] }
  var committeeOwnEntry: String { texts[228] }
  var committeePost: String { texts[229] }
  var committeePublish: String { texts[230] }
  var committeeSeat: String { texts[231] }
  var committeeTerm: String { texts[232] }
  var committeeTo: String { texts[233] }
  var committeeWho: String { texts[234] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(235, [start.description, days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(236, [clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(237, [year.description, month.description, day.description, weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(238, [days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(239, [day.description, duty.description]) }
  var commonDueToday: String { texts[240] }
  var commonDueTomorrow: String { texts[241] }
  var commonErrorBusy: String { texts[242] }
  var commonErrorBusyHelp: String { texts[243] }
  var commonErrorFailed: String { texts[244] }
  var commonErrorFailedHelp: String { texts[245] }
  var commonErrorForbidden: String { texts[246] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(247, [roles.description]) }
  var commonErrorNotFound: String { texts[248] }
  var commonErrorNotFoundHelp: String { texts[249] }
  var commonErrorRefused: String { texts[250] }
  var commonErrorStale: String { texts[251] }
  var commonErrorStaleHelp: String { texts[252] }
  var commonErrorTooLarge: String { texts[253] }
  var commonErrorTooLargeHelp: String { texts[254] }
  var commonErrorTooOften: String { texts[255] }
  var commonErrorTooOftenHelp: String { texts[256] }
  var commonErrorTooSlow: String { texts[257] }
  var commonErrorTooSlowHelp: String { texts[258] }
  var commonErrorTwice: String { texts[259] }
  var commonErrorTwiceHelp: String { texts[260] }
  var commonErrorUnreadable: String { texts[261] }
  var commonErrorUnreadableHelp: String { texts[262] }
  var commonFaceBoard: String { texts[263] }
  var commonFaceWorkbench: String { texts[264] }
  var commonFaceWorkbenchShort: String { texts[265] }
  var commonFooter: String { texts[266] }
  var commonHelp: String { texts[267] }
  var commonHome: String { texts[268] }
  var commonKin: String { texts[269] }
  var commonKinConflict: String { texts[270] }
  var commonKinResolve: String { texts[271] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(272, [day.description]) }
  var commonKinWithdraw: String { texts[273] }
  var commonKinWithdrawReason: String { texts[274] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(275, [days.description]) }
  var commonLedger: String { texts[276] }
  var commonLive: String { texts[277] }
  var commonLiveReload: String { texts[278] }
  var commonLocalRule: String { texts[279] }
  var commonMatters: String { texts[280] }
  var commonMenu: String { texts[281] }
  var commonMore: String { texts[282] }
  var commonPrint: String { texts[283] }
  var commonProvisional: String { texts[284] }
  var commonRoster: String { texts[285] }
  var commonSettings: String { texts[286] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(287, [month.description, day.description]) }
  var commonSignIn: String { texts[288] }
  var commonSignOut: String { texts[289] }
  var commonSizeElder: String { texts[290] }
  var commonSizeNormal: String { texts[291] }
  var commonSkip: String { texts[292] }
  var commonStop: String { texts[293] }
  var commonToday: String { texts[294] }
  var commonTrail: String { texts[295] }
  var commonVerify: String { texts[296] }
  var commonWeekday1: String { texts[297] }
  var commonWeekday2: String { texts[298] }
  var commonWeekday3: String { texts[299] }
  var commonWeekday4: String { texts[300] }
  var commonWeekday5: String { texts[301] }
  var commonWeekday6: String { texts[302] }
  var commonWeekday7: String { texts[303] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(304, [days.description]) }
  var deskAccept: String { texts[305] }
  var deskCommission: String { texts[306] }
  var deskCommissionHint: String { texts[307] }
  var deskCommissionPaper: String { texts[308] }
  var deskCommissionSend: String { texts[309] }
  var deskCommissions: String { texts[310] }
  var deskCommunities: String { texts[311] }
  var deskDue: String { texts[312] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(313, [name.description]) }
  var deskLate: String { texts[314] }
  var deskMine: String { texts[315] }
  var deskNoVotes: String { texts[316] }
  var deskNone: String { texts[317] }
  var deskOrgan: String { texts[318] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(319, [count.description]) }
  var deskSupervision: String { texts[320] }
  var deskSupervisionHint: String { texts[321] }
  var deskText: String { texts[322] }
  var deskTitle: String { texts[323] }
  var deskToJudge: String { texts[324] }
  var deskTrouble: String { texts[325] }
  var deskVotes: String { texts[326] }
  var deskWhich: String { texts[327] }
  var ledgerAll: String { texts[328] }
  var ledgerAnswer: String { texts[329] }
  var ledgerAnswerHint: String { texts[330] }
  var ledgerAttach: String { texts[331] }
  var ledgerCaption: String { texts[332] }
  var ledgerChannel: String { texts[333] }
  var ledgerClock: String { texts[334] }
  var ledgerContact: String { texts[335] }
  var ledgerContactHint: String { texts[336] }
  var ledgerDay: String { texts[337] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(338, [number.description]) }
  var ledgerFacts: String { texts[339] }
  var ledgerFile: String { texts[340] }
  var ledgerFileBroken: String { texts[341] }
  var ledgerFileHint: String { texts[342] }
  var ledgerFileKind: String { texts[343] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(344, [limit.description]) }
  var ledgerFileMissing: String { texts[345] }
  var ledgerGiver: String { texts[346] }
  var ledgerGroup: String { texts[347] }
  var ledgerImport: String { texts[348] }
  var ledgerJoin: String { texts[349] }
  var ledgerJoinHint: String { texts[350] }
  var ledgerJoinTo: String { texts[351] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(352, [slip.description]) }
  var ledgerName: String { texts[353] }
  var ledgerNameHint: String { texts[354] }
  var ledgerNothing: String { texts[355] }
  var ledgerNumber: String { texts[356] }
  var ledgerPlace: String { texts[357] }
  var ledgerReason: String { texts[358] }
  var ledgerRequest: String { texts[359] }
  var ledgerSave: String { texts[360] }
  var ledgerSaved: String { texts[361] }
  var ledgerSearch: String { texts[362] }
  var ledgerSearchButton: String { texts[363] }
  var ledgerSlip: String { texts[364] }
  var ledgerSort: String { texts[365] }
  var ledgerSortAnswered: String { texts[366] }
  var ledgerSortButton: String { texts[367] }
  var ledgerSortForMeeting: String { texts[368] }
  var ledgerSortNotInScope: String { texts[369] }
  var ledgerSortPassedOn: String { texts[370] }
  var ledgerSortTitle: String { texts[371] }
  var ledgerSource: String { texts[372] }
  var ledgerSourceHint: String { texts[373] }
  var ledgerSplit: String { texts[374] }
  var ledgerState: String { texts[375] }
  var ledgerStates: String { texts[376] }
  var ledgerTaken: String { texts[377] }
  var ledgerText: String { texts[378] }
  var ledgerTimeWrong: String { texts[379] }
  var ledgerToMatter: String { texts[380] }
  var ledgerTwins: String { texts[381] }
  var ledgerTwinsFind: String { texts[382] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(383, [why.description]) }
  var ledgerTwinsImport: String { texts[384] }
  var ledgerTwinsJoin: String { texts[385] }
  var ledgerTwinsNone: String { texts[386] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(387, [why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(388, [row.description]) }
  var ledgerUnnamed: String { texts[389] }
  var ledgerWay: String { texts[390] }
  var ledgerWayHint: String { texts[391] }
  var ledgerWitness: String { texts[392] }
  var ledgerWitnessHint: String { texts[393] }
  var ledgerWords: String { texts[394] }
  var ledgerWordsHint: String { texts[395] }
  var ledgerWriter: String { texts[396] }
  var lotAllGroups: String { texts[397] }
  var lotBusy: String { texts[398] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(399, [panels.description, fewest.description, most.description]) }
  var lotChances: String { texts[400] }
  var lotCheck: String { texts[401] }
  var lotCheckCommand: String { texts[402] }
  var lotCheckDice: String { texts[403] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(404, [panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(405, [digits.description, panels.description]) }
  var lotCheckHash: String { texts[406] }
  var lotCheckLater: String { texts[407] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(408, [number.description]) }
  var lotCircle: String { texts[409] }
  var lotCommitment: String { texts[410] }
  var lotDay: String { texts[411] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(412, [day.description, reason.description]) }
  var lotDigits: String { texts[413] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(414, [digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(415, [digits.description]) }
  var lotDraw: String { texts[416] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(417, [number.description]) }
  var lotFigure: String { texts[418] }
  var lotFigureHint: String { texts[419] }
  var lotFigureShown: String { texts[420] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(421, [digits.description]) }
  var lotGroup: String { texts[422] }
  var lotHousehold: String { texts[423] }
  var lotIntro: String { texts[424] }
  var lotList: String { texts[425] }
  var lotListLost: String { texts[426] }
  var lotMirror: String { texts[427] }
  var lotMirrorHint: String { texts[428] }
  var lotNone: String { texts[429] }
  var lotNotYet: String { texts[430] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(431, [people.description]) }
  var lotPlace: String { texts[432] }
  var lotPublish: String { texts[433] }
  var lotPublished: String { texts[434] }
  var lotReplace: String { texts[435] }
  var lotReplaceHint: String { texts[436] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(437, [people.description]) }
  var lotSize: String { texts[438] }
  var lotThrown: String { texts[439] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(440, [dice.description]) }
  var lotTitle: String { texts[441] }
  var lotToScheme: String { texts[442] }
  var lotVacant: String { texts[443] }
  var lotWaits: String { texts[444] }
  var lotWay: String { texts[445] }
  var lotWhen: String { texts[446] }
  var lotWho: String { texts[447] }
  var lotWhy: String { texts[448] }
  var lotWitnesses: String { texts[449] }
  var lotWitnessesHint: String { texts[450] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(451, [day.description, present.description, needed.description]) }
  var matterAssembly: String { texts[452] }
  var matterBallotAdvisory: String { texts[453] }
  var matterBallotDone: String { texts[454] }
  var matterBallotOpen: String { texts[455] }
  var matterBallotQuestion: String { texts[456] }
  var matterBallotSecret: String { texts[457] }
  var matterBallotSend: String { texts[458] }
  var matterBallotThanks: String { texts[459] }
  var matterBallotVote: String { texts[460] }
  var matterBallotYour: String { texts[461] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(462, [day.description, reason.description]) }
  var matterCarried: String { texts[463] }
  var matterCode: String { texts[464] }
  var matterCommission: String { texts[465] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(466, [text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(467, [reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(468, [organ.description, day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(469, [organ.description, day.description]) }
  var matterCommitments: String { texts[470] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(471, [day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(472, [organ.description, article.description, reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(473, [day.description]) }
  var matterDissentCount: String { texts[474] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(475, [count.description, told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(476, [count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(477, [reason.description]) }
  var matterDroppedUndecided: String { texts[478] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(479, [track.description, clause.description]) }
  var matterEvidence: String { texts[480] }
  var matterFindings: String { texts[481] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(482, [count.description, open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(483, [day.description]) }
  var matterForm: String { texts[484] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(485, [act.description, reason.description]) }
  var matterLawfulHint: String { texts[486] }
  var matterLawfulReason: String { texts[487] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(488, [text.description]) }
  var matterLot: String { texts[489] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(490, [present.description, needed.description, favour.description]) }
  var matterMeasure: String { texts[491] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(492, [kind.description, reason.description]) }
  var matterNoPapers: String { texts[493] }
  var matterNoProgress: String { texts[494] }
  var matterNoRatings: String { texts[495] }
  var matterNotCarried: String { texts[496] }
  var matterNothingDue: String { texts[497] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(498, [number.description]) }
  var matterNumbers: String { texts[499] }
  var matterOnline: String { texts[500] }
  var matterOpinions: String { texts[501] }
  var matterOutcome: String { texts[502] }
  var matterOwner: String { texts[503] }
  var matterOwnerAnswer: String { texts[504] }
  var matterOwnerAnswerSend: String { texts[505] }
  var matterOwnerDone: String { texts[506] }
  var matterOwnerKind: String { texts[507] }
  var matterOwnerLate: String { texts[508] }
  var matterOwnerLateHint: String { texts[509] }
  var matterOwnerPhoto: String { texts[510] }
  var matterOwnerReport: String { texts[511] }
  var matterOwnerSend: String { texts[512] }
  var matterOwnerSent: String { texts[513] }
  var matterOwnerText: String { texts[514] }
  var matterOwnerUrged: String { texts[515] }
  var matterPapers: String { texts[516] }
  var matterParticipants: String { texts[517] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(518, [count.description]) }
  var matterPlace: String { texts[519] }
  var matterPlan: String { texts[520] }
  var matterPresent: String { texts[521] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(522, [total.description, needed.description, present.description]) }
  var matterRate: String { texts[523] }
  var matterRateBySlip: String { texts[524] }
  var matterRateQuestion: String { texts[525] }
  var matterRateSend: String { texts[526] }
  var matterRated: String { texts[527] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(528, [satisfied.description, total.description]) }
  var matterRatings: String { texts[529] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(530, [clause.description]) }
  var matterReviewAsk: String { texts[531] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(532, [count.description, open.description]) }
  var matterReviewHint: String { texts[533] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(534, [days.description]) }
  var matterReviewKeep: String { texts[535] }
  var matterReviewKept: String { texts[536] }
  var matterReviewReceipt: String { texts[537] }
  var matterReviewSend: String { texts[538] }
  var matterReviewText: String { texts[539] }
  var matterReviewUpheld: String { texts[540] }
  var matterReviewWaiting: String { texts[541] }
  var matterReviews: String { texts[542] }
  var matterShare: String { texts[543] }
  var matterSignIn: String { texts[544] }
  var matterSignedIn: String { texts[545] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(546, [kind.description, stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(547, [kind.description]) }
  var matterStandCommission: String { texts[548] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(549, [total.description, done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(550, [count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(551, [count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(552, [count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(553, [count.description, owner.description, days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(554, [kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(555, [kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(556, [count.description]) }
  var matterSteps: String { texts[557] }
  var matterSubject: String { texts[558] }
  var matterTask: String { texts[559] }
  var matterTime: String { texts[560] }
  var matterToAssembly: String { texts[561] }
  var matterUnlawful: String { texts[562] }
  var matterUntil: String { texts[563] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(564, [count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(565, [question.description, yes.description, no.description, abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(566, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  var matterYourName: String { texts[567] }
  var matterYourSide: String { texts[568] }
  var meetingAbstained: String { texts[569] }
  var meetingAccept: String { texts[570] }
  var meetingAskCorrection: String { texts[571] }
  var meetingAttend: String { texts[572] }
  var meetingClose: String { texts[573] }
  var meetingCode: String { texts[574] }
  var meetingCorrection: String { texts[575] }
  var meetingCorrections: String { texts[576] }
  var meetingDecide: String { texts[577] }
  var meetingDissent: String { texts[578] }
  var meetingDissentText: String { texts[579] }
  var meetingDueMissing: String { texts[580] }
  var meetingEnd: String { texts[581] }
  var meetingFirstSignIn: String { texts[582] }
  var meetingKeep: String { texts[583] }
  var meetingMoreCommitments: String { texts[584] }
  var meetingNames: String { texts[585] }
  var meetingNamesHint: String { texts[586] }
  var meetingNo: String { texts[587] }
  var meetingOneResident: String { texts[588] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(589, [count.description]) }
  var meetingOpinion: String { texts[590] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(591, [count.description]) }
  var meetingQuestion: String { texts[592] }
  var meetingRecord: String { texts[593] }
  var meetingResult: String { texts[594] }
  var meetingSaid: String { texts[595] }
  var meetingScan: String { texts[596] }
  var meetingSettle: String { texts[597] }
  var meetingSettleButton: String { texts[598] }
  var meetingSign: String { texts[599] }
  var meetingSignIn: String { texts[600] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(601, [name.description, time.description]) }
  var meetingSpeaker: String { texts[602] }
  var meetingStatement: String { texts[603] }
  var meetingVote: String { texts[604] }
  var meetingWay: String { texts[605] }
  var meetingYes: String { texts[606] }
  var onlineAccept: String { texts[607] }
  var onlineAdd: String { texts[608] }
  var onlineAddText: String { texts[609] }
  var onlineAdded: String { texts[610] }
  var onlineAgree: String { texts[611] }
  var onlineAllAgree: String { texts[612] }
  var onlineChange: String { texts[613] }
  var onlineCheck: String { texts[614] }
  var onlineCheckHint: String { texts[615] }
  var onlineClose: String { texts[616] }
  var onlineCloseHint: String { texts[617] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(618, [name.description]) }
  var onlineCodes: String { texts[619] }
  var onlineCodesHint: String { texts[620] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(621, [place.description, total.description, done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(622, [agree.description, disagree.description, pass.description]) }
  var onlineDiffer: String { texts[623] }
  var onlineDisagree: String { texts[624] }
  var onlineEnds: String { texts[625] }
  var onlineFair: String { texts[626] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(627, [fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(628, [group.description, people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(629, [group.description, share.description]) }
  var onlineGroups: String { texts[630] }
  var onlineIntroduction: String { texts[631] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(632, [count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(633, [number.description, reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(634, [count.description]) }
  var onlineMostAgree: String { texts[635] }
  var onlineNoCommon: String { texts[636] }
  var onlineNoSlips: String { texts[637] }
  var onlineNothing: String { texts[638] }
  var onlineOneGroup: String { texts[639] }
  var onlineOpen: String { texts[640] }
  var onlineOpenHint: String { texts[641] }
  var onlineOver: String { texts[642] }
  var onlineOwn: String { texts[643] }
  var onlineOwnHint: String { texts[644] }
  var onlineOwnSend: String { texts[645] }
  var onlinePass: String { texts[646] }
  var onlinePicture: String { texts[647] }
  var onlinePictureHint: String { texts[648] }
  var onlineReach: String { texts[649] }
  var onlineReachHint: String { texts[650] }
  var onlineReject: String { texts[651] }
  var onlineRejectReason: String { texts[652] }
  var onlineResult: String { texts[653] }
  var onlineSee: String { texts[654] }
  var onlineSlips: String { texts[655] }
  var onlineSlipsHint: String { texts[656] }
  var onlineStatements: String { texts[657] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(658, [limit.description]) }
  var onlineStatementsTitle: String { texts[659] }
  var onlineStrong: String { texts[660] }
  var onlineTake: String { texts[661] }
  var onlineTakeHint: String { texts[662] }
  var onlineTapFor: String { texts[663] }
  var onlineThanks: String { texts[664] }
  var onlineTitle: String { texts[665] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(666, [people.description, votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(667, [time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(668, [clause.description]) }
  var papersBundleLarge: String { texts[669] }
  var papersChanged: String { texts[670] }
  var papersCheck: String { texts[671] }
  var papersCheckpoint: String { texts[672] }
  var papersCheckpointHow: String { texts[673] }
  var papersCompare: String { texts[674] }
  var papersCompareHow: String { texts[675] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(676, [size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(677, [older.description, newer.description]) }
  var papersCount: String { texts[678] }
  var papersHow: String { texts[679] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(680, [why.description]) }
  var papersLeaf: String { texts[681] }
  var papersLeafHash: String { texts[682] }
  var papersMade: String { texts[683] }
  var papersMatter: String { texts[684] }
  var papersNewer: String { texts[685] }
  var papersNotPosted: String { texts[686] }
  var papersOnBoard: String { texts[687] }
  var papersOnline: String { texts[688] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(689, [phone.description]) }
  var papersPlace: String { texts[690] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(691, [index.description, size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(692, [time.description, place.description]) }
  var papersProof: String { texts[693] }
  var papersReplaced: String { texts[694] }
  var papersRoot: String { texts[695] }
  var papersSave: String { texts[696] }
  var papersSaved: String { texts[697] }
  var papersSavedLater: String { texts[698] }
  var papersSavedLaterHint: String { texts[699] }
  var papersScan: String { texts[700] }
  var papersSheet: String { texts[701] }
  var papersSheetHint: String { texts[702] }
  var papersSignedProof: String { texts[703] }
  var papersTimes: String { texts[704] }
  var papersTools: String { texts[705] }
  var papersToolsHow: String { texts[706] }
  var papersUnchanged: String { texts[707] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(708, [why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(709, [day.description]) }
  var papersVerifyHow: String { texts[710] }
  var papersVerifyIntro: String { texts[711] }
  var papersVerifyTitle: String { texts[712] }
  var planDay: String { texts[713] }
  var planForm: String { texts[714] }
  var planFormReason: String { texts[715] }
  var planFormReasonHint: String { texts[716] }
  var planHost: String { texts[717] }
  var planHouseholds: String { texts[718] }
  var planLawfulHint: String { texts[719] }
  var planLawfulReason: String { texts[720] }
  var planMaterials: String { texts[721] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(722, [kind.description]) }
  var planMorePeople: String { texts[723] }
  func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(724, [kind.description, line.description]) }
  var planOpening: String { texts[725] }
  var planPeople: String { texts[726] }
  var planPeopleHint: String { texts[727] }
  var planPoints: String { texts[728] }
  var planPointsHint: String { texts[729] }
  var planPreview: String { texts[730] }
  var planPublishNotice: String { texts[731] }
  var planPublishReport: String { texts[732] }
  var planRecorder: String { texts[733] }
  var planRemark: String { texts[734] }
  var planReviseReason: String { texts[735] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(736, [days.description, needed.description]) }
  var planSubject: String { texts[737] }
  var planSubmit: String { texts[738] }
  var planTimePlace: String { texts[739] }
  var planUnlawful: String { texts[740] }
  func planWide(count: some CustomStringConvertible) -> String { fill(741, [count.description]) }
  var refusalAcceptedByOwner: String { texts[742] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(743, [count.description]) }
  var refusalAlreadyAdopted: String { texts[744] }
  var refusalAlreadyAnswered: String { texts[745] }
  var refusalAlreadyDecided: String { texts[746] }
  var refusalAlreadyErased: String { texts[747] }
  var refusalAlreadyExplained: String { texts[748] }
  var refusalAlreadyRated: String { texts[749] }
  var refusalAlreadySeated: String { texts[750] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(751, [name.description]) }
  var refusalAlreadyVoted: String { texts[752] }
  var refusalAnswerMissing: String { texts[753] }
  var refusalArticleMissing: String { texts[754] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(755, [days.description, needed.description]) }
  var refusalAssemblyRuns: String { texts[756] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(757, [assembly.description, act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(758, [day.description]) }
  var refusalAuthorisationMissing: String { texts[759] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(760, [votes.description, present.description]) }
  var refusalBallotsMissing: String { texts[761] }
  var refusalCatalogueEmpty: String { texts[762] }
  var refusalCatalogueMissing: String { texts[763] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(764, [limit.description]) }
  var refusalChoiceMissing: String { texts[765] }
  var refusalClosedBeforeOpened: String { texts[766] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(767, [commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(768, [state.description, act.description]) }
  var refusalCommitteeAbsent: String { texts[769] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(770, [count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(771, [day.description]) }
  var refusalCountsImpossible: String { texts[772] }
  var refusalDayInFuture: String { texts[773] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(774, [pieces.description]) }
  var refusalEntryUnknown: String { texts[775] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(776, [day.description]) }
  var refusalFindingNotAnswered: String { texts[777] }
  var refusalFindingOpen: String { texts[778] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(779, [households.description, opinions.description]) }
  var refusalGroupMissing: String { texts[780] }
  var refusalGroupOnlyInVillage: String { texts[781] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(782, [group.description, groups.description]) }
  var refusalHandsCounted: String { texts[783] }
  var refusalHandsNotSecret: String { texts[784] }
  var refusalHeldInFuture: String { texts[785] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(786, [number.description]) }
  var refusalIdentityInvalid: String { texts[787] }
  var refusalJoinAcrossCommunities: String { texts[788] }
  var refusalJoinNeedsTwo: String { texts[789] }
  var refusalJoinedElsewhere: String { texts[790] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(791, [due.description, days.description]) }
  var refusalLinkUnknown: String { texts[792] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(793, [login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(794, [panels.description, digits.description]) }
  var refusalLotDrawn: String { texts[795] }
  var refusalLotFigureMissing: String { texts[796] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(797, [digits.description]) }
  var refusalLotInPast: String { texts[798] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(799, [changes.description]) }
  var refusalLotNotDrawn: String { texts[800] }
  var refusalLotNotSeated: String { texts[801] }
  var refusalLotPlaceMissing: String { texts[802] }
  var refusalLotPoolChanged: String { texts[803] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(804, [people.description, size.description]) }
  var refusalLotSizeMissing: String { texts[805] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(806, [dice.description, panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(807, [at.description, clock.description]) }
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(808, [size.description]) }
  var refusalLotWitnessMissing: String { texts[809] }
  var refusalMeasureMissing: String { texts[810] }
  var refusalMeetingInPast: String { texts[811] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(812, [day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(813, [limit.description]) }
  var refusalMinutesUnsigned: String { texts[814] }
  var refusalNameMissing: String { texts[815] }
  var refusalNextDayPast: String { texts[816] }
  var refusalNoHouseholds: String { texts[817] }
  var refusalNoParticipants: String { texts[818] }
  var refusalNoPoints: String { texts[819] }
  var refusalNoRepresentatives: String { texts[820] }
  var refusalNobodyPresent: String { texts[821] }
  var refusalNobodySignedIn: String { texts[822] }
  var refusalNotCompletedYet: String { texts[823] }
  var refusalNotJoined: String { texts[824] }
  var refusalNotOfTwoCommittees: String { texts[825] }
  var refusalNotOnRoll: String { texts[826] }
  var refusalNotPresent: String { texts[827] }
  var refusalNotPresentToVote: String { texts[828] }
  var refusalNotReserved: String { texts[829] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(830, [days.description]) }
  var refusalNothingDecided: String { texts[831] }
  var refusalNothingUndecided: String { texts[832] }
  var refusalNoticeAfterMeeting: String { texts[833] }
  var refusalOnlineClosed: String { texts[834] }
  var refusalOnlineNotReached: String { texts[835] }
  var refusalOnlineRuns: String { texts[836] }
  var refusalOnlineStatementEmpty: String { texts[837] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(838, [count.description, limit.description]) }
  var refusalOnlineStatementTwice: String { texts[839] }
  var refusalOnlineStatementsMissing: String { texts[840] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(841, [days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(842, [track.description]) }
  var refusalOutcomeMissing: String { texts[843] }
  var refusalOutsideTerm: String { texts[844] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(845, [count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(846, [count.description, total.description, needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(847, [count.description, total.description, needed.description]) }
  var refusalPhoneInvalid: String { texts[848] }
  var refusalPhotoMissing: String { texts[849] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(850, [parts.description]) }
  var refusalPlanUnapproved: String { texts[851] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(852, [organ.description, day.description, article.description]) }
  var refusalPointNotAgreed: String { texts[853] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(854, [points.description]) }
  var refusalPointUnknown: String { texts[855] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(856, [organ.description, day.description, article.description]) }
  var refusalPostOverlaps: String { texts[857] }
  var refusalPostedBeforePaper: String { texts[858] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(859, [name.description]) }
  var refusalProgressEmpty: String { texts[860] }
  var refusalQuestionMissing: String { texts[861] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(862, [present.description, needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(863, [present.description, total.description, needed.description]) }
  var refusalRatingsMissing: String { texts[864] }
  var refusalReasonMissing: String { texts[865] }
  var refusalRollEmpty: String { texts[866] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(867, [day.description]) }
  var refusalServedBeforeNotice: String { texts[868] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(869, [days.description, needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(870, [step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(871, [step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(872, [step.description]) }
  var refusalSupervisionConflict: String { texts[873] }
  var refusalSupervisionFromAbove: String { texts[874] }
  var refusalSupervisorNotClerk: String { texts[875] }
  var refusalTakenInFuture: String { texts[876] }
  var refusalTermOverlaps: String { texts[877] }
  var refusalTextMissing: String { texts[878] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(879, [length.description, limit.description]) }
  var refusalTopicUnnamed: String { texts[880] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(881, [articles.description]) }
  var refusalUrgingNotAhead: String { texts[882] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(883, [kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(884, [votes.description, present.description]) }
  var refusalWitnessMissing: String { texts[885] }
  var refusalWrongCode: String { texts[886] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(887, [stage.description, act.description]) }
  var resultsAccept: String { texts[888] }
  var resultsAdoptReason: String { texts[889] }
  var resultsAdoptReasonHint: String { texts[890] }
  var resultsAdoptReserved: String { texts[891] }
  var resultsAdoptSend: String { texts[892] }
  var resultsAdoptTitle: String { texts[893] }
  var resultsAdoption: String { texts[894] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(895, [organ.description]) }
  var resultsAnswerSend: String { texts[896] }
  var resultsAnswerText: String { texts[897] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(898, [text.description]) }
  var resultsArticle: String { texts[899] }
  var resultsArticleHint: String { texts[900] }
  var resultsAssembly: String { texts[901] }
  var resultsCall: String { texts[902] }
  var resultsChangePoint: String { texts[903] }
  var resultsCommission: String { texts[904] }
  var resultsCorrectionDue: String { texts[905] }
  var resultsCorrectionKind: String { texts[906] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(907, [organ.description, article.description, reason.description, day.description]) }
  var resultsCorrectionPoint: String { texts[908] }
  var resultsCorrections: String { texts[909] }
  var resultsDescribe: String { texts[910] }
  var resultsDescribeSend: String { texts[911] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(912, [count.description, open.description]) }
  var resultsDissentPrivate: String { texts[913] }
  var resultsDissents: String { texts[914] }
  var resultsDone: String { texts[915] }
  var resultsExplain: String { texts[916] }
  var resultsExplainResult: String { texts[917] }
  var resultsExplainSend: String { texts[918] }
  var resultsExplainWay: String { texts[919] }
  var resultsExplained: String { texts[920] }
  var resultsExplainer: String { texts[921] }
  var resultsExtend: String { texts[922] }
  var resultsExtendHint: String { texts[923] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(924, [day.description]) }
  var resultsFrom: String { texts[925] }
  var resultsFromHint: String { texts[926] }
  var resultsFromPoint: String { texts[927] }
  var resultsLesson: String { texts[928] }
  var resultsLessonHint: String { texts[929] }
  var resultsLetter: String { texts[930] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(931, [phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(932, [day.description, title.description, task.description, due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(933, [days.description, count.description]) }
  var resultsLetterOpen: String { texts[934] }
  var resultsLink: String { texts[935] }
  var resultsLinkCode: String { texts[936] }
  var resultsLinkHint: String { texts[937] }
  var resultsLinkMake: String { texts[938] }
  var resultsLinkNew: String { texts[939] }
  var resultsLinkNone: String { texts[940] }
  var resultsMeasure: String { texts[941] }
  var resultsMeasureHint: String { texts[942] }
  var resultsNew: String { texts[943] }
  var resultsNewDue: String { texts[944] }
  var resultsNewSend: String { texts[945] }
  var resultsNewText: String { texts[946] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(947, [day.description]) }
  var resultsNextDay: String { texts[948] }
  var resultsNoCommitments: String { texts[949] }
  var resultsNoMeasure: String { texts[950] }
  var resultsOrder: String { texts[951] }
  var resultsOrderSend: String { texts[952] }
  var resultsOwnCommunity: String { texts[953] }
  var resultsOwnerName: String { texts[954] }
  var resultsOwnerNameHint: String { texts[955] }
  var resultsOwnerOther: String { texts[956] }
  var resultsPhoto: String { texts[957] }
  var resultsPublish: String { texts[958] }
  var resultsPublishHint: String { texts[959] }
  var resultsPublishSend: String { texts[960] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(961, [time.description, name.description, count.description]) }
  var resultsRatingHint: String { texts[962] }
  var resultsRatingReplaced: String { texts[963] }
  var resultsRatingSend: String { texts[964] }
  var resultsRatings: String { texts[965] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(966, [text.description]) }
  var resultsRefer: String { texts[967] }
  var resultsReferHint: String { texts[968] }
  var resultsReferSend: String { texts[969] }
  var resultsReferralResult: String { texts[970] }
  var resultsReferralSend: String { texts[971] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(972, [track.description, reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(973, [day.description, text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(974, [text.description]) }
  var resultsReplyLabel: String { texts[975] }
  var resultsReportHint: String { texts[976] }
  var resultsReportKind: String { texts[977] }
  var resultsReportSend: String { texts[978] }
  var resultsReportStep: String { texts[979] }
  var resultsReportText: String { texts[980] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(981, [text.description]) }
  var resultsReturn: String { texts[982] }
  var resultsReviewFinding: String { texts[983] }
  var resultsReviews: String { texts[984] }
  var resultsSeen: String { texts[985] }
  var resultsSeenHint: String { texts[986] }
  var resultsStalled: String { texts[987] }
  var resultsStalledSend: String { texts[988] }
  var resultsStalledText: String { texts[989] }
  var resultsSteps: String { texts[990] }
  var resultsTitle: String { texts[991] }
  var resultsTrack: String { texts[992] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(993, [day.description]) }
  var resultsUrge: String { texts[994] }
  var resultsUrgeSend: String { texts[995] }
  var resultsUrgeText: String { texts[996] }
  var resultsUrgeWay: String { texts[997] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(998, [count.description]) }
  var resultsUrgingAnswer: String { texts[999] }
  var resultsUrgings: String { texts[1000] }
  var resultsVerdict: String { texts[1001] }
  var resultsVerdictSend: String { texts[1002] }
  var resultsWithdrawPoint: String { texts[1003] }
  var rosterAddress: String { texts[1004] }
  var rosterBirth: String { texts[1005] }
  var rosterColumns: String { texts[1006] }
  var rosterContact: String { texts[1007] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1008, [people.description, households.description, others.description]) }
  var rosterCsvEmpty: String { texts[1009] }
  var rosterCsvEncoding: String { texts[1010] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1011, [row.description, column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1012, [row.description, column.description]) }
  func rosterCsvTooManyColumns(row: some CustomStringConvertible) -> String { fill(1013, [row.description]) }
  var rosterCsvTooManyRows: String { texts[1014] }
  var rosterErase: String { texts[1015] }
  var rosterErased: String { texts[1016] }
  var rosterExport: String { texts[1017] }
  var rosterFemale: String { texts[1018] }
  var rosterFile: String { texts[1019] }
  var rosterFileMissing: String { texts[1020] }
  var rosterGroup: String { texts[1021] }
  var rosterHead: String { texts[1022] }
  var rosterHousehold: String { texts[1023] }
  var rosterIdentity: String { texts[1024] }
  var rosterImport: String { texts[1025] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1026, [count.description]) }
  var rosterMale: String { texts[1027] }
  var rosterName: String { texts[1028] }
  var rosterNew: String { texts[1029] }
  var rosterNo: String { texts[1030] }
  var rosterOpinionColumns: String { texts[1031] }
  var rosterOrganisation: String { texts[1032] }
  var rosterOrganisationAdd: String { texts[1033] }
  var rosterOrganisations: String { texts[1034] }
  var rosterPhone: String { texts[1035] }
  var rosterPreview: String { texts[1036] }
  var rosterPreviewButton: String { texts[1037] }
  var rosterProblemAlreadyErased: String { texts[1038] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1039, [line.description, column.description]) }
  var rosterProblemChannelUnknown: String { texts[1040] }
  var rosterProblemColumnMissing: String { texts[1041] }
  var rosterProblemDateInvalid: String { texts[1042] }
  var rosterProblemDuplicate: String { texts[1043] }
  var rosterProblemIdentityInvalid: String { texts[1044] }
  var rosterProblemNameMissing: String { texts[1045] }
  var rosterProblemPhoneInvalid: String { texts[1046] }
  var rosterProblemTakenInFuture: String { texts[1047] }
  var rosterProblemTextMissing: String { texts[1048] }
  var rosterProblemTextTooLong: String { texts[1049] }
  var rosterProblemWitnessMissing: String { texts[1050] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1051, [count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1052, [count.description]) }
  var rosterRegistered: String { texts[1053] }
  var rosterRights: String { texts[1054] }
  var rosterSave: String { texts[1055] }
  var rosterSaved: String { texts[1056] }
  var rosterSealed: String { texts[1057] }
  var rosterSearch: String { texts[1058] }
  var rosterSex: String { texts[1059] }
  var rosterSure: String { texts[1060] }
  var rosterSureMissing: String { texts[1061] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1062, [count.description]) }
  var rosterYes: String { texts[1063] }
  var settingsAccounts: String { texts[1064] }
  var settingsArea: String { texts[1065] }
  var settingsAreaCode: String { texts[1066] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1067, [code.description]) }
  var settingsCalendar: String { texts[1068] }
  var settingsClause: String { texts[1069] }
  var settingsCount: String { texts[1070] }
  var settingsCreate: String { texts[1071] }
  var settingsDays: String { texts[1072] }
  var settingsDisable: String { texts[1073] }
  var settingsDisabled: String { texts[1074] }
  var settingsFrom: String { texts[1075] }
  var settingsGovernment: String { texts[1076] }
  var settingsImport: String { texts[1077] }
  var settingsJournal: String { texts[1078] }
  var settingsJournalIntro: String { texts[1079] }
  var settingsKeyApprovalWorkdays: String { texts[1080] }
  var settingsKeyArchiveRetentionYears: String { texts[1081] }
  var settingsKeyArchiveWorkdays: String { texts[1082] }
  var settingsKeyCommitteeChairs: String { texts[1083] }
  var settingsKeyCommitteeMembers: String { texts[1084] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1085] }
  var settingsKeyMinutesCorrectionDays: String { texts[1086] }
  var settingsKeyNoticeBoardDays: String { texts[1087] }
  var settingsKeyNoticeLeadDays: String { texts[1088] }
  var settingsKeyNoticeWorkdays: String { texts[1089] }
  var settingsKeyOpinionMaxCharacters: String { texts[1090] }
  var settingsKeyPlanRequiredParts: String { texts[1091] }
  var settingsKeyPlanWorkdays: String { texts[1092] }
  var settingsKeyPostingMinimumDays: String { texts[1093] }
  var settingsKeyReportDays: String { texts[1094] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1095] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1096] }
  var settingsKeySignInLockoutFailures: String { texts[1097] }
  var settingsKeySignInLockoutMinutes: String { texts[1098] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1099] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1100] }
  var settingsKeyTriageWorkdays: String { texts[1101] }
  var settingsKeyVoteAge: String { texts[1102] }
  var settingsKeyWideHouseholds: String { texts[1103] }
  var settingsKeyWideOpinions: String { texts[1104] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1105] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1106, [year.description]) }
  var settingsOfficial: String { texts[1107] }
  var settingsOrgan: String { texts[1108] }
  var settingsOrganHint: String { texts[1109] }
  var settingsOrganisation: String { texts[1110] }
  var settingsRule: String { texts[1111] }
  var settingsRules: String { texts[1112] }
  var settingsRulesIntro: String { texts[1113] }
  var settingsSource: String { texts[1114] }
  var settingsTable: String { texts[1115] }
  var settingsTableHint: String { texts[1116] }
  var settingsValue: String { texts[1117] }
  var signinAgain: String { texts[1118] }
  var signinChange: String { texts[1119] }
  var signinDiffer: String { texts[1120] }
  var signinIntro: String { texts[1121] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1122, [time.description]) }
  var signinLogin: String { texts[1123] }
  var signinNew: String { texts[1124] }
  var signinPassword: String { texts[1125] }
  var signinTooShort: String { texts[1126] }
  var signinWrong: String { texts[1127] }
  var termActAcceptCommitment: String { texts[1128] }
  var termActAdjournAssembly: String { texts[1129] }
  var termActAdoptPoint: String { texts[1130] }
  var termActAnswerCommission: String { texts[1131] }
  var termActAnswerFinding: String { texts[1132] }
  var termActAnswerReview: String { texts[1133] }
  var termActAnswerUrging: String { texts[1134] }
  var termActApprovePlan: String { texts[1135] }
  var termActApproveTopic: String { texts[1136] }
  var termActBreakOffAssembly: String { texts[1137] }
  var termActCallAssembly: String { texts[1138] }
  var termActCarryOutCorrection: String { texts[1139] }
  var termActCastBallot: String { texts[1140] }
  var termActCloseAssembly: String { texts[1141] }
  var termActCloseFinding: String { texts[1142] }
  var termActCloseMeeting: String { texts[1143] }
  var termActCloseOnline: String { texts[1144] }
  var termActCompleteCommitment: String { texts[1145] }
  var termActCorrectMinutes: String { texts[1146] }
  var termActCountBallots: String { texts[1147] }
  var termActDecidePoint: String { texts[1148] }
  var termActDescribeCommitment: String { texts[1149] }
  var termActDrawLot: String { texts[1150] }
  var termActExplainDissent: String { texts[1151] }
  var termActExtendCommitment: String { texts[1152] }
  var termActFreezeRoll: String { texts[1153] }
  var termActMakeCommitment: String { texts[1154] }
  var termActMarkPresent: String { texts[1155] }
  var termActModerateStatement: String { texts[1156] }
  var termActMoveStalled: String { texts[1157] }
  var termActNoticeAssembly: String { texts[1158] }
  var termActOpenAssembly: String { texts[1159] }
  var termActOpenMeeting: String { texts[1160] }
  var termActOpenOnline: String { texts[1161] }
  var termActOrderCorrection: String { texts[1162] }
  var termActPostNotice: String { texts[1163] }
  var termActPrepareLot: String { texts[1164] }
  var termActPublishProgress: String { texts[1165] }
  var termActPublishReport: String { texts[1166] }
  var termActRateMatter: String { texts[1167] }
  var termActRecordDissent: String { texts[1168] }
  var termActRecordPosting: String { texts[1169] }
  var termActRecordRatings: String { texts[1170] }
  var termActRecordReferral: String { texts[1171] }
  var termActRecordService: String { texts[1172] }
  var termActRecordStatement: String { texts[1173] }
  var termActRecordStep: String { texts[1174] }
  var termActRecordVote: String { texts[1175] }
  var termActReferMatter: String { texts[1176] }
  var termActReopenFinding: String { texts[1177] }
  var termActReplaceSeat: String { texts[1178] }
  var termActReportCommission: String { texts[1179] }
  var termActReportProgress: String { texts[1180] }
  var termActRequestReview: String { texts[1181] }
  var termActReturnCommitment: String { texts[1182] }
  var termActReturnPlan: String { texts[1183] }
  var termActReturnTopic: String { texts[1184] }
  var termActReviseNotice: String { texts[1185] }
  var termActSealDossier: String { texts[1186] }
  var termActSettleCorrection: String { texts[1187] }
  var termActSignIn: String { texts[1188] }
  var termActSignMinutes: String { texts[1189] }
  var termActSubmitPlan: String { texts[1190] }
  var termActUnmarkPresent: String { texts[1191] }
  var termActUrgeOwner: String { texts[1192] }
  var termActWithdrawAssembly: String { texts[1193] }
  var termActWriteFinding: String { texts[1194] }
  var termAdoptionAdopted: String { texts[1195] }
  var termAdoptionNotAdopted: String { texts[1196] }
  var termAdoptionPartlyAdopted: String { texts[1197] }
  var termAssemblyCommunityAssembly: String { texts[1198] }
  var termAssemblyCommunityGroup: String { texts[1199] }
  var termAssemblyCommunityRepresentatives: String { texts[1200] }
  var termAssemblyStageAdjourned: String { texts[1201] }
  var termAssemblyStageCalled: String { texts[1202] }
  var termAssemblyStageDecided: String { texts[1203] }
  var termAssemblyStageNoticed: String { texts[1204] }
  var termAssemblyStageOpen: String { texts[1205] }
  var termAssemblyStageRollCall: String { texts[1206] }
  var termAssemblyStageWithdrawn: String { texts[1207] }
  var termAssemblyVillageAssembly: String { texts[1208] }
  var termAssemblyVillageGroup: String { texts[1209] }
  var termAssemblyVillageRepresentatives: String { texts[1210] }
  var termBallotHands: String { texts[1211] }
  var termBallotOnline: String { texts[1212] }
  var termBallotPaper: String { texts[1213] }
  var termBallotPhone: String { texts[1214] }
  var termBasisHouseholds: String { texts[1215] }
  var termBasisPersons: String { texts[1216] }
  var termChannelBox: String { texts[1217] }
  var termChannelFixedDay: String { texts[1218] }
  var termChannelForum: String { texts[1219] }
  var termChannelGroupMessage: String { texts[1220] }
  var termChannelHomeVisit: String { texts[1221] }
  var termChannelHotline: String { texts[1222] }
  var termChannelLetter: String { texts[1223] }
  var termChannelNetwork: String { texts[1224] }
  var termChannelVenue: String { texts[1225] }
  var termChoiceAbstained: String { texts[1226] }
  var termChoiceAgainst: String { texts[1227] }
  var termChoiceInFavour: String { texts[1228] }
  var termCircleEveryone: String { texts[1229] }
  var termCircleNonRegistered: String { texts[1230] }
  var termCircleRegistered: String { texts[1231] }
  var termCommissionAnswered: String { texts[1232] }
  var termCommissionAsked: String { texts[1233] }
  var termCommissionDeclined: String { texts[1234] }
  var termCommissionReported: String { texts[1235] }
  var termCommissionTaken: String { texts[1236] }
  var termCommitmentAccepted: String { texts[1237] }
  var termCommitmentCompleted: String { texts[1238] }
  var termCommitmentHeld: String { texts[1239] }
  var termCommitmentOpen: String { texts[1240] }
  var termCommitmentWithdrawn: String { texts[1241] }
  var termCorrectionChanged: String { texts[1242] }
  var termCorrectionWithdrawn: String { texts[1243] }
  var termDutyAcceptCommitment: String { texts[1244] }
  var termDutyAdoptPoints: String { texts[1245] }
  var termDutyAnswerCommission: String { texts[1246] }
  var termDutyAnswerFinding: String { texts[1247] }
  var termDutyAnswerRequests: String { texts[1248] }
  var termDutyAnswerReview: String { texts[1249] }
  var termDutyApprovePlan: String { texts[1250] }
  var termDutyApproveTopic: String { texts[1251] }
  var termDutyAwaitedResult: String { texts[1252] }
  var termDutyCallAssembly: String { texts[1253] }
  var termDutyCarryOut: String { texts[1254] }
  var termDutyCarryOutCorrection: String { texts[1255] }
  var termDutyCloseAssembly: String { texts[1256] }
  var termDutyCloseFinding: String { texts[1257] }
  var termDutyCloseMeeting: String { texts[1258] }
  var termDutyCollectRatings: String { texts[1259] }
  var termDutyDescribeCommitments: String { texts[1260] }
  var termDutyDrawLot: String { texts[1261] }
  var termDutyExplainDissents: String { texts[1262] }
  var termDutyHoldAssembly: String { texts[1263] }
  var termDutyHoldMeeting: String { texts[1264] }
  var termDutyModerateStatements: String { texts[1265] }
  var termDutyMoveStalled: String { texts[1266] }
  var termDutyNoticeAssembly: String { texts[1267] }
  var termDutyPostNotice: String { texts[1268] }
  var termDutyPostOnBoard: String { texts[1269] }
  var termDutyPostReportOnBoard: String { texts[1270] }
  var termDutyPublishProgress: String { texts[1271] }
  var termDutyPublishReport: String { texts[1272] }
  var termDutyReconveneAssembly: String { texts[1273] }
  var termDutyRecordReferral: String { texts[1274] }
  var termDutyReportCommission: String { texts[1275] }
  var termDutyResolveKinship: String { texts[1276] }
  var termDutySealDossier: String { texts[1277] }
  var termDutyServeParticipants: String { texts[1278] }
  var termDutySettleCorrections: String { texts[1279] }
  var termDutySignMinutes: String { texts[1280] }
  var termDutyStudyAssembly: String { texts[1281] }
  var termDutySubmitPlan: String { texts[1282] }
  var termDutyTakeUrgedOwner: String { texts[1283] }
  var termDutyTriageOpinions: String { texts[1284] }
  var termDutyUrgeOwner: String { texts[1285] }
  var termExplanationAccepted: String { texts[1286] }
  var termExplanationKept: String { texts[1287] }
  var termExplanationWayCall: String { texts[1288] }
  var termExplanationWayLetter: String { texts[1289] }
  var termExplanationWayMeeting: String { texts[1290] }
  var termExplanationWayOnline: String { texts[1291] }
  var termExplanationWayVisit: String { texts[1292] }
  var termFlawNamesakes: String { texts[1293] }
  var termFlawTooFewHouseholds: String { texts[1294] }
  var termFlawTooFewRepresentatives: String { texts[1295] }
  var termFlawTooFewWomen: String { texts[1296] }
  var termFlawTooManyHouseholds: String { texts[1297] }
  var termFormBoard: String { texts[1298] }
  var termFormCircle: String { texts[1299] }
  var termFormFixedDay: String { texts[1300] }
  var termFormHearing: String { texts[1301] }
  var termFormJointMeeting: String { texts[1302] }
  var termFormOnline: String { texts[1303] }
  var termFormResidentsCouncil: String { texts[1304] }
  var termFormSmallMeeting: String { texts[1305] }
  var termFormTalk: String { texts[1306] }
  var termFormTopicalCouncil: String { texts[1307] }
  var termFormVisit: String { texts[1308] }
  var termFormWomensCouncil: String { texts[1309] }
  var termGroundCommittee: String { texts[1310] }
  var termGroundPetitionOfElectors: String { texts[1311] }
  var termGroundPetitionOfRepresentatives: String { texts[1312] }
  var termGroundReserved: String { texts[1313] }
  var termGroundUndecided: String { texts[1314] }
  var termInstrumentJilin: String { texts[1315] }
  var termInstrumentOther: String { texts[1316] }
  var termInstrumentUrban: String { texts[1317] }
  var termInstrumentVillage: String { texts[1318] }
  var termLevelCommunity: String { texts[1319] }
  var termLevelCounty: String { texts[1320] }
  var termLevelNational: String { texts[1321] }
  var termLevelPrefecture: String { texts[1322] }
  var termLevelProvince: String { texts[1323] }
  var termLevelTownship: String { texts[1324] }
  var termLotWayDice: String { texts[1325] }
  var termLotWayFigure: String { texts[1326] }
  var termMirrorAge: String { texts[1327] }
  var termMirrorGroup: String { texts[1328] }
  var termMirrorRegistration: String { texts[1329] }
  var termMirrorSex: String { texts[1330] }
  var termOutcomeAgreed: String { texts[1331] }
  var termOutcomeNotAgreed: String { texts[1332] }
  var termOutcomePartly: String { texts[1333] }
  var termPaperAdoption: String { texts[1334] }
  var termPaperAssemblyNotice: String { texts[1335] }
  var termPaperCatalogue: String { texts[1336] }
  var termPaperCharter: String { texts[1337] }
  var termPaperCommissionAnswer: String { texts[1338] }
  var termPaperCommissionReport: String { texts[1339] }
  var termPaperCorrection: String { texts[1340] }
  var termPaperDecision: String { texts[1341] }
  var termPaperDossier: String { texts[1342] }
  var termPaperDraw: String { texts[1343] }
  var termPaperLot: String { texts[1344] }
  var termPaperNotice: String { texts[1345] }
  var termPaperOnline: String { texts[1346] }
  var termPaperProgress: String { texts[1347] }
  var termPaperReport: String { texts[1348] }
  var termPaperRoster: String { texts[1349] }
  var termPartForm: String { texts[1350] }
  var termPartParticipants: String { texts[1351] }
  var termPartPlace: String { texts[1352] }
  var termPartSubject: String { texts[1353] }
  var termPartTime: String { texts[1354] }
  var termPartyCollective: String { texts[1355] }
  var termPartyCommittee: String { texts[1356] }
  var termPartyCooperatives: String { texts[1357] }
  var termPartyExperts: String { texts[1358] }
  var termPartyGovernment: String { texts[1359] }
  var termPartyGroups: String { texts[1360] }
  var termPartyInvitees: String { texts[1361] }
  var termPartyNonRegisteredResidents: String { texts[1362] }
  var termPartyOtherStakeholders: String { texts[1363] }
  var termPartyOwnersCommittee: String { texts[1364] }
  var termPartyPartyOrganisation: String { texts[1365] }
  var termPartyPropertyManagement: String { texts[1366] }
  var termPartyRegisteredResidents: String { texts[1367] }
  var termPartyRepresentatives: String { texts[1368] }
  var termPartyResidentUnits: String { texts[1369] }
  var termPartyResidentsCommittee: String { texts[1370] }
  var termPartySocialOrganisations: String { texts[1371] }
  var termPartySupervisionCommittee: String { texts[1372] }
  var termPartyWomensFederation: String { texts[1373] }
  var termPieceAdoptions: String { texts[1374] }
  var termPieceAssembly: String { texts[1375] }
  var termPieceAttendance: String { texts[1376] }
  var termPieceCommission: String { texts[1377] }
  var termPieceCommitments: String { texts[1378] }
  var termPieceCorrections: String { texts[1379] }
  var termPieceDissents: String { texts[1380] }
  var termPieceFindings: String { texts[1381] }
  var termPieceLawfulCorrections: String { texts[1382] }
  var termPieceMinutes: String { texts[1383] }
  var termPieceNotice: String { texts[1384] }
  var termPieceNoticeOnBoard: String { texts[1385] }
  var termPieceOpinions: String { texts[1386] }
  var termPieceOutcome: String { texts[1387] }
  var termPiecePlan: String { texts[1388] }
  var termPiecePlanApproval: String { texts[1389] }
  var termPieceProgress: String { texts[1390] }
  var termPieceReport: String { texts[1391] }
  var termPieceReportOnBoard: String { texts[1392] }
  var termPieceReviews: String { texts[1393] }
  var termPieceServices: String { texts[1394] }
  var termPieceTopicApproval: String { texts[1395] }
  var termPieceWorkMeeting: String { texts[1396] }
  var termPostCommitteeDirector: String { texts[1397] }
  var termPostCommitteeMember: String { texts[1398] }
  var termPostPartyMember: String { texts[1399] }
  var termPostPartySecretary: String { texts[1400] }
  var termPostSupervisionChair: String { texts[1401] }
  var termPostSupervisionMember: String { texts[1402] }
  var termRoleAdministrator: String { texts[1403] }
  var termRoleChair: String { texts[1404] }
  var termRoleClerk: String { texts[1405] }
  var termRoleDepartment: String { texts[1406] }
  var termRoleMember: String { texts[1407] }
  var termRoleOffice: String { texts[1408] }
  var termRoleOrganisation: String { texts[1409] }
  var termRoleResident: String { texts[1410] }
  var termRoleSecretary: String { texts[1411] }
  var termRoleSupervisor: String { texts[1412] }
  var termRoleTownship: String { texts[1413] }
  var termSatisfaction1: String { texts[1414] }
  var termSatisfaction2: String { texts[1415] }
  var termSatisfaction3: String { texts[1416] }
  var termSatisfaction4: String { texts[1417] }
  var termSatisfaction5: String { texts[1418] }
  var termStageApproved: String { texts[1419] }
  var termStageDeliberated: String { texts[1420] }
  var termStageMeeting: String { texts[1421] }
  var termStageNoticed: String { texts[1422] }
  var termStagePlanned: String { texts[1423] }
  var termStageProposed: String { texts[1424] }
  var termStageReported: String { texts[1425] }
  var termStageReturned: String { texts[1426] }
  var termStageSealed: String { texts[1427] }
  var termStageTopic: String { texts[1428] }
  var termStateAnswered: String { texts[1429] }
  var termStateForMeeting: String { texts[1430] }
  var termStateNotInScope: String { texts[1431] }
  var termStatePassedOn: String { texts[1432] }
  var termStateReceived: String { texts[1433] }
  var termStateTopic: String { texts[1434] }
  var termStatementAccepted: String { texts[1435] }
  var termStatementRejected: String { texts[1436] }
  var termStatementWaiting: String { texts[1437] }
  var termStationArchive: String { texts[1438] }
  var termStationMeeting: String { texts[1439] }
  var termStationNotice: String { texts[1440] }
  var termStationOpinion: String { texts[1441] }
  var termStationPlan: String { texts[1442] }
  var termStationReport: String { texts[1443] }
  var termStationResults: String { texts[1444] }
  var termStationTopic: String { texts[1445] }
  var termStepCommitteesConsult: String { texts[1446] }
  var termStepKindAccepted: String { texts[1447] }
  var termStepKindCompleted: String { texts[1448] }
  var termStepKindExtended: String { texts[1449] }
  var termStepKindProgress: String { texts[1450] }
  var termStepKindReturned: String { texts[1451] }
  var termStepPartyMembers: String { texts[1452] }
  var termStepPartyStudy: String { texts[1453] }
  var termTrackCollective: String { texts[1454] }
  var termTrackOwners: String { texts[1455] }
  var termTrackSettled: String { texts[1456] }
  var termUrgingCall: String { texts[1457] }
  var termUrgingLetter: String { texts[1458] }
  var termUrgingMessage: String { texts[1459] }
  var termUrgingVisit: String { texts[1460] }
  var termWayDoor: String { texts[1461] }
  var termWayGroup: String { texts[1462] }
  var termWayInPerson: String { texts[1463] }
  var termWayLetter: String { texts[1464] }
  var termWayPhone: String { texts[1465] }
  var termWayQr: String { texts[1466] }
  var termWayRoll: String { texts[1467] }
  var termWaySheet: String { texts[1468] }
  var termWaySms: String { texts[1469] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1470, [day.description]) }
  var todayBoard: String { texts[1471] }
  var todayCommittee: String { texts[1472] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1473, [count.description]) }
  var todayDoAcceptCommitment: String { texts[1474] }
  var todayDoAdoptPoints: String { texts[1475] }
  var todayDoAnswerCommission: String { texts[1476] }
  var todayDoAnswerFinding: String { texts[1477] }
  var todayDoAnswerRequests: String { texts[1478] }
  var todayDoAnswerReview: String { texts[1479] }
  var todayDoApprovePlan: String { texts[1480] }
  var todayDoApproveTopic: String { texts[1481] }
  var todayDoAwaitedResult: String { texts[1482] }
  var todayDoCallAssembly: String { texts[1483] }
  var todayDoCarryOut: String { texts[1484] }
  var todayDoCarryOutCorrection: String { texts[1485] }
  var todayDoCloseAssembly: String { texts[1486] }
  var todayDoCloseFinding: String { texts[1487] }
  var todayDoCloseMeeting: String { texts[1488] }
  var todayDoCollectRatings: String { texts[1489] }
  var todayDoDescribeCommitments: String { texts[1490] }
  var todayDoDrawLot: String { texts[1491] }
  var todayDoExplainDissents: String { texts[1492] }
  var todayDoHoldAssembly: String { texts[1493] }
  var todayDoHoldMeeting: String { texts[1494] }
  var todayDoModerateStatements: String { texts[1495] }
  var todayDoMoveStalled: String { texts[1496] }
  var todayDoNoticeAssembly: String { texts[1497] }
  var todayDoPostNotice: String { texts[1498] }
  var todayDoPostOnBoard: String { texts[1499] }
  var todayDoPostReportOnBoard: String { texts[1500] }
  var todayDoPublishProgress: String { texts[1501] }
  var todayDoPublishReport: String { texts[1502] }
  var todayDoReconveneAssembly: String { texts[1503] }
  var todayDoRecordReferral: String { texts[1504] }
  var todayDoReportCommission: String { texts[1505] }
  var todayDoResolveKinship: String { texts[1506] }
  var todayDoSealDossier: String { texts[1507] }
  var todayDoServeParticipants: String { texts[1508] }
  var todayDoSettleCorrections: String { texts[1509] }
  var todayDoSignMinutes: String { texts[1510] }
  var todayDoStudyAssembly: String { texts[1511] }
  var todayDoSubmitPlan: String { texts[1512] }
  var todayDoTakeUrgedOwner: String { texts[1513] }
  var todayDoTriageOpinions: String { texts[1514] }
  var todayDoUrgeOwner: String { texts[1515] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1516, [duty.description, count.description]) }
  var todayMatter: String { texts[1517] }
  var todayMessageApproval: String { texts[1518] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1519, [text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1520, [text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1521, [text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1522, [text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1523, [text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1524, [text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1525, [text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1526, [text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1527, [text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1528, [text.description]) }
  var todayMessageOnlineStatement: String { texts[1529] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1530, [text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1531, [day.description, duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1532, [text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1533, [text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1534, [text.description]) }
  var todayMessages: String { texts[1535] }
  var todayNoMatters: String { texts[1536] }
  var todayNobody: String { texts[1537] }
  var todayNothing: String { texts[1538] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1539, [count.description]) }
  var todayTake: String { texts[1540] }
  var todayUntil: String { texts[1541] }
  var todayWaiting: String { texts[1542] }
  var todayWho: String { texts[1543] }
  var todayWorkMeeting: String { texts[1544] }
  var todayWorkMeetings: String { texts[1545] }
  var workmeetingAsAnswered: String { texts[1546] }
  var workmeetingAsNotInScope: String { texts[1547] }
  var workmeetingAsPassedOn: String { texts[1548] }
  var workmeetingAsTopic: String { texts[1549] }
  var workmeetingDecision: String { texts[1550] }
  var workmeetingEmpty: String { texts[1551] }
  var workmeetingEntry: String { texts[1552] }
  var workmeetingIntro: String { texts[1553] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1554, [count.description]) }
  var workmeetingLater: String { texts[1555] }
  var workmeetingNoCatalogue: String { texts[1556] }
  var workmeetingOthers: String { texts[1557] }
  var workmeetingPlace: String { texts[1558] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1559, [names.description]) }
  var workmeetingQuestion: String { texts[1560] }
  var workmeetingReason: String { texts[1561] }
  var workmeetingReasonHint: String { texts[1562] }
  var workmeetingSave: String { texts[1563] }
  var workmeetingSeats: String { texts[1564] }
  var workmeetingTitle: String { texts[1565] }
  var workmeetingToLedger: String { texts[1566] }
  var workmeetingTopic: String { texts[1567] }
  var workmeetingTopicTitle: String { texts[1568] }
  var workmeetingTwins: String { texts[1569] }
  var workmeetingTwinsHint: String { texts[1570] }
  var workmeetingTwinsJoin: String { texts[1571] }
}
