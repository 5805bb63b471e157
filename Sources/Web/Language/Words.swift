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
    "lotChance",
    "lotChances",
    "lotCheck",
    "lotCheckCommand",
    "lotCheckDice",
    "lotCheckFigure",
    "lotCheckHash",
    "lotCheckLater",
    "lotCheckLine",
    "lotCircle",
    "lotCommitment",
    "lotDay",
    "lotDeclined",
    "lotDraw",
    "lotDrawnPanel",
    "lotFigure",
    "lotFigureHint",
    "lotFigureShown",
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
    "refusalLotDrawn",
    "refusalLotFigureMissing",
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
  func assemblyAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(2, ["day": day.description, "present": present.description, "needed": needed.description, "total": total.description]) }
  var assemblyAdjournments: String { texts[3] }
  var assemblyAgenda: String { texts[4] }
  var assemblyAgesReason: String { texts[5] }
  var assemblyAgesReasonHint: String { texts[6] }
  func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(7, ["count": count.description]) }
  var assemblyAuthorisation: String { texts[8] }
  var assemblyAuthorisationHint: String { texts[9] }
  var assemblyBallotLabel: String { texts[10] }
  var assemblyBallotWay: String { texts[11] }
  var assemblyBasisHint: String { texts[12] }
  var assemblyBasisLabel: String { texts[13] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(14, ["count": count.description, "members": members.description]) }
  var assemblyBreakOff: String { texts[15] }
  var assemblyBreakOffHint: String { texts[16] }
  func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(17, ["reason": reason.description]) }
  var assemblyByPaper: String { texts[18] }
  var assemblyByPhone: String { texts[19] }
  var assemblyCallSend: String { texts[20] }
  var assemblyCame: String { texts[21] }
  var assemblyCloseHint: String { texts[22] }
  var assemblyCloseSend: String { texts[23] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(24, ["name": name.description]) }
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
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(36, ["count": count.description]) }
  var assemblyInvalid: String { texts[37] }
  var assemblyKindLabel: String { texts[38] }
  var assemblyMale: String { texts[39] }
  var assemblyMembers: String { texts[40] }
  var assemblyNoSteps: String { texts[41] }
  var assemblyNoticeAgain: String { texts[42] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(43, ["days": days.description]) }
  var assemblyNoticeSend: String { texts[44] }
  var assemblyOpenSend: String { texts[45] }
  var assemblyPaper: String { texts[46] }
  var assemblyPaperVoters: String { texts[47] }
  var assemblyPetitioners: String { texts[48] }
  var assemblyPetitionersHint: String { texts[49] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(50, ["count": count.description]) }
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
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(61, ["total": total.description, "needed": needed.description, "present": present.description]) }
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
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(72, ["count": count.description, "present": present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(73, ["day": day.description]) }
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
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(84, ["expected": expected.description, "present": present.description, "favour": favour.description]) }
  var assemblyStepDay: String { texts[85] }
  var assemblyStepLabel: String { texts[86] }
  var assemblyStepSend: String { texts[87] }
  var assemblyStepText: String { texts[88] }
  var assemblySteps: String { texts[89] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(90, ["way": way.description]) }
  var assemblyWithdraw: String { texts[91] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(92, ["count": count.description]) }
  var boardAbout: String { texts[93] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(94, ["text": text.description]) }
  var boardBecame: String { texts[95] }
  var boardCatalogue: String { texts[96] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(97, ["version": version.description, "day": day.description]) }
  var boardChair: String { texts[98] }
  var boardCharter: String { texts[99] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(100, ["version": version.description, "day": day.description]) }
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
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(119, ["count": count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(120, ["count": count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(121, ["count": count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(122, ["slip": slip.description]) }
  var boardMember: String { texts[123] }
  var boardNoCatalogue: String { texts[124] }
  var boardNoCharter: String { texts[125] }
  var boardNoCommitments: String { texts[126] }
  var boardNoResults: String { texts[127] }
  var boardNothingFound: String { texts[128] }
  var boardNothingOpen: String { texts[129] }
  var boardOffice: String { texts[130] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(131, ["count": count.description]) }
  var boardPapers: String { texts[132] }
  var boardPosts: String { texts[133] }
  var boardRecord: String { texts[134] }
  var boardReserved: String { texts[135] }
  var boardResults: String { texts[136] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(137, ["count": count.description, "root": root.description]) }
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
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(158, ["number": number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(159, ["number": number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(160, ["from": from.description, "to": to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(161, ["day": day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(162, ["count": count.description]) }
  var boardVacant: String { texts[163] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(164, ["day": day.description]) }
  var boardYearPlan: String { texts[165] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(166, ["task": task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(167, ["text": text.description]) }
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
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(187, ["day": day.description]) }
  var caseLateReason: String { texts[188] }
  var caseMeeting: String { texts[189] }
  var caseMinutes: String { texts[190] }
  var caseMissing: String { texts[191] }
  var caseNext: String { texts[192] }
  var caseNothingForYou: String { texts[193] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(194, ["text": text.description]) }
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
  func caseSealed(number: some CustomStringConvertible) -> String { fill(210, ["number": number.description]) }
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
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(235, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(236, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(237, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(238, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(239, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[240] }
  var commonDueTomorrow: String { texts[241] }
  var commonErrorBusy: String { texts[242] }
  var commonErrorBusyHelp: String { texts[243] }
  var commonErrorFailed: String { texts[244] }
  var commonErrorFailedHelp: String { texts[245] }
  var commonErrorForbidden: String { texts[246] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(247, ["roles": roles.description]) }
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
  var commonFaceBoard: String { texts[261] }
  var commonFaceWorkbench: String { texts[262] }
  var commonFaceWorkbenchShort: String { texts[263] }
  var commonFooter: String { texts[264] }
  var commonHelp: String { texts[265] }
  var commonHome: String { texts[266] }
  var commonKin: String { texts[267] }
  var commonKinConflict: String { texts[268] }
  var commonKinResolve: String { texts[269] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(270, ["day": day.description]) }
  var commonKinWithdraw: String { texts[271] }
  var commonKinWithdrawReason: String { texts[272] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(273, ["days": days.description]) }
  var commonLedger: String { texts[274] }
  var commonLive: String { texts[275] }
  var commonLiveReload: String { texts[276] }
  var commonLocalRule: String { texts[277] }
  var commonMatters: String { texts[278] }
  var commonMenu: String { texts[279] }
  var commonMore: String { texts[280] }
  var commonPrint: String { texts[281] }
  var commonProvisional: String { texts[282] }
  var commonRoster: String { texts[283] }
  var commonSettings: String { texts[284] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(285, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[286] }
  var commonSignOut: String { texts[287] }
  var commonSizeElder: String { texts[288] }
  var commonSizeNormal: String { texts[289] }
  var commonSkip: String { texts[290] }
  var commonStop: String { texts[291] }
  var commonToday: String { texts[292] }
  var commonTrail: String { texts[293] }
  var commonVerify: String { texts[294] }
  var commonWeekday1: String { texts[295] }
  var commonWeekday2: String { texts[296] }
  var commonWeekday3: String { texts[297] }
  var commonWeekday4: String { texts[298] }
  var commonWeekday5: String { texts[299] }
  var commonWeekday6: String { texts[300] }
  var commonWeekday7: String { texts[301] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(302, ["days": days.description]) }
  var deskAccept: String { texts[303] }
  var deskCommission: String { texts[304] }
  var deskCommissionHint: String { texts[305] }
  var deskCommissionPaper: String { texts[306] }
  var deskCommissionSend: String { texts[307] }
  var deskCommissions: String { texts[308] }
  var deskCommunities: String { texts[309] }
  var deskDue: String { texts[310] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(311, ["name": name.description]) }
  var deskLate: String { texts[312] }
  var deskMine: String { texts[313] }
  var deskNoVotes: String { texts[314] }
  var deskNone: String { texts[315] }
  var deskOrgan: String { texts[316] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(317, ["count": count.description]) }
  var deskSupervision: String { texts[318] }
  var deskSupervisionHint: String { texts[319] }
  var deskText: String { texts[320] }
  var deskTitle: String { texts[321] }
  var deskToJudge: String { texts[322] }
  var deskTrouble: String { texts[323] }
  var deskVotes: String { texts[324] }
  var deskWhich: String { texts[325] }
  var ledgerAll: String { texts[326] }
  var ledgerAnswer: String { texts[327] }
  var ledgerAnswerHint: String { texts[328] }
  var ledgerAttach: String { texts[329] }
  var ledgerCaption: String { texts[330] }
  var ledgerChannel: String { texts[331] }
  var ledgerClock: String { texts[332] }
  var ledgerContact: String { texts[333] }
  var ledgerContactHint: String { texts[334] }
  var ledgerDay: String { texts[335] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(336, ["number": number.description]) }
  var ledgerFacts: String { texts[337] }
  var ledgerFile: String { texts[338] }
  var ledgerFileBroken: String { texts[339] }
  var ledgerFileHint: String { texts[340] }
  var ledgerFileKind: String { texts[341] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(342, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[343] }
  var ledgerGiver: String { texts[344] }
  var ledgerGroup: String { texts[345] }
  var ledgerImport: String { texts[346] }
  var ledgerJoin: String { texts[347] }
  var ledgerJoinHint: String { texts[348] }
  var ledgerJoinTo: String { texts[349] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(350, ["slip": slip.description]) }
  var ledgerName: String { texts[351] }
  var ledgerNameHint: String { texts[352] }
  var ledgerNothing: String { texts[353] }
  var ledgerNumber: String { texts[354] }
  var ledgerPlace: String { texts[355] }
  var ledgerReason: String { texts[356] }
  var ledgerRequest: String { texts[357] }
  var ledgerSave: String { texts[358] }
  var ledgerSaved: String { texts[359] }
  var ledgerSearch: String { texts[360] }
  var ledgerSearchButton: String { texts[361] }
  var ledgerSlip: String { texts[362] }
  var ledgerSort: String { texts[363] }
  var ledgerSortAnswered: String { texts[364] }
  var ledgerSortButton: String { texts[365] }
  var ledgerSortForMeeting: String { texts[366] }
  var ledgerSortNotInScope: String { texts[367] }
  var ledgerSortPassedOn: String { texts[368] }
  var ledgerSortTitle: String { texts[369] }
  var ledgerSource: String { texts[370] }
  var ledgerSourceHint: String { texts[371] }
  var ledgerSplit: String { texts[372] }
  var ledgerState: String { texts[373] }
  var ledgerStates: String { texts[374] }
  var ledgerTaken: String { texts[375] }
  var ledgerText: String { texts[376] }
  var ledgerTimeWrong: String { texts[377] }
  var ledgerToMatter: String { texts[378] }
  var ledgerTwins: String { texts[379] }
  var ledgerTwinsFind: String { texts[380] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(381, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[382] }
  var ledgerTwinsJoin: String { texts[383] }
  var ledgerTwinsNone: String { texts[384] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(385, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(386, ["row": row.description]) }
  var ledgerUnnamed: String { texts[387] }
  var ledgerWay: String { texts[388] }
  var ledgerWayHint: String { texts[389] }
  var ledgerWitness: String { texts[390] }
  var ledgerWitnessHint: String { texts[391] }
  var ledgerWords: String { texts[392] }
  var ledgerWordsHint: String { texts[393] }
  var ledgerWriter: String { texts[394] }
  var lotAllGroups: String { texts[395] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(396, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[397] }
  var lotCheck: String { texts[398] }
  var lotCheckCommand: String { texts[399] }
  var lotCheckDice: String { texts[400] }
  var lotCheckFigure: String { texts[401] }
  var lotCheckHash: String { texts[402] }
  var lotCheckLater: String { texts[403] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(404, ["number": number.description]) }
  var lotCircle: String { texts[405] }
  var lotCommitment: String { texts[406] }
  var lotDay: String { texts[407] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(408, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[409] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(410, ["number": number.description]) }
  var lotFigure: String { texts[411] }
  var lotFigureHint: String { texts[412] }
  var lotFigureShown: String { texts[413] }
  var lotGroup: String { texts[414] }
  var lotHousehold: String { texts[415] }
  var lotIntro: String { texts[416] }
  var lotList: String { texts[417] }
  var lotListLost: String { texts[418] }
  var lotMirror: String { texts[419] }
  var lotMirrorHint: String { texts[420] }
  var lotNone: String { texts[421] }
  var lotNotYet: String { texts[422] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(423, ["people": people.description]) }
  var lotPlace: String { texts[424] }
  var lotPublish: String { texts[425] }
  var lotPublished: String { texts[426] }
  var lotReplace: String { texts[427] }
  var lotReplaceHint: String { texts[428] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(429, ["people": people.description]) }
  var lotSize: String { texts[430] }
  var lotThrown: String { texts[431] }
  var lotThrownHint: String { texts[432] }
  var lotTitle: String { texts[433] }
  var lotToScheme: String { texts[434] }
  var lotWaits: String { texts[435] }
  var lotWay: String { texts[436] }
  var lotWhen: String { texts[437] }
  var lotWho: String { texts[438] }
  var lotWhy: String { texts[439] }
  var lotWitnesses: String { texts[440] }
  var lotWitnessesHint: String { texts[441] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(442, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[443] }
  var matterBallotAdvisory: String { texts[444] }
  var matterBallotDone: String { texts[445] }
  var matterBallotOpen: String { texts[446] }
  var matterBallotQuestion: String { texts[447] }
  var matterBallotSecret: String { texts[448] }
  var matterBallotSend: String { texts[449] }
  var matterBallotThanks: String { texts[450] }
  var matterBallotVote: String { texts[451] }
  var matterBallotYour: String { texts[452] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(453, ["day": day.description, "reason": reason.description]) }
  var matterCarried: String { texts[454] }
  var matterCode: String { texts[455] }
  var matterCommission: String { texts[456] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(457, ["text": text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(458, ["reason": reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(459, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(460, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[461] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(462, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(463, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(464, ["day": day.description]) }
  var matterDissentCount: String { texts[465] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(466, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(467, ["count": count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(468, ["reason": reason.description]) }
  var matterDroppedUndecided: String { texts[469] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(470, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[471] }
  var matterFindings: String { texts[472] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(473, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(474, ["day": day.description]) }
  var matterForm: String { texts[475] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(476, ["act": act.description, "reason": reason.description]) }
  var matterLawfulHint: String { texts[477] }
  var matterLawfulReason: String { texts[478] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(479, ["text": text.description]) }
  var matterLot: String { texts[480] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(481, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[482] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(483, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[484] }
  var matterNoProgress: String { texts[485] }
  var matterNoRatings: String { texts[486] }
  var matterNotCarried: String { texts[487] }
  var matterNothingDue: String { texts[488] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(489, ["number": number.description]) }
  var matterNumbers: String { texts[490] }
  var matterOnline: String { texts[491] }
  var matterOpinions: String { texts[492] }
  var matterOutcome: String { texts[493] }
  var matterOwner: String { texts[494] }
  var matterOwnerAnswer: String { texts[495] }
  var matterOwnerAnswerSend: String { texts[496] }
  var matterOwnerDone: String { texts[497] }
  var matterOwnerKind: String { texts[498] }
  var matterOwnerLate: String { texts[499] }
  var matterOwnerLateHint: String { texts[500] }
  var matterOwnerPhoto: String { texts[501] }
  var matterOwnerReport: String { texts[502] }
  var matterOwnerSend: String { texts[503] }
  var matterOwnerSent: String { texts[504] }
  var matterOwnerText: String { texts[505] }
  var matterOwnerUrged: String { texts[506] }
  var matterPapers: String { texts[507] }
  var matterParticipants: String { texts[508] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(509, ["count": count.description]) }
  var matterPlace: String { texts[510] }
  var matterPlan: String { texts[511] }
  var matterPresent: String { texts[512] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(513, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[514] }
  var matterRateBySlip: String { texts[515] }
  var matterRateQuestion: String { texts[516] }
  var matterRateSend: String { texts[517] }
  var matterRated: String { texts[518] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(519, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[520] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(521, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[522] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(523, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[524] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(525, ["days": days.description]) }
  var matterReviewKeep: String { texts[526] }
  var matterReviewKept: String { texts[527] }
  var matterReviewReceipt: String { texts[528] }
  var matterReviewSend: String { texts[529] }
  var matterReviewText: String { texts[530] }
  var matterReviewUpheld: String { texts[531] }
  var matterReviewWaiting: String { texts[532] }
  var matterReviews: String { texts[533] }
  var matterShare: String { texts[534] }
  var matterSignIn: String { texts[535] }
  var matterSignedIn: String { texts[536] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(537, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(538, ["kind": kind.description]) }
  var matterStandCommission: String { texts[539] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(540, ["total": total.description, "done": done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(541, ["count": count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(542, ["count": count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(543, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(544, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(545, ["kind": kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(546, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(547, ["count": count.description]) }
  var matterSteps: String { texts[548] }
  var matterSubject: String { texts[549] }
  var matterTask: String { texts[550] }
  var matterTime: String { texts[551] }
  var matterToAssembly: String { texts[552] }
  var matterUnlawful: String { texts[553] }
  var matterUntil: String { texts[554] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(555, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(556, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(557, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[558] }
  var matterYourSide: String { texts[559] }
  var meetingAbstained: String { texts[560] }
  var meetingAccept: String { texts[561] }
  var meetingAskCorrection: String { texts[562] }
  var meetingAttend: String { texts[563] }
  var meetingClose: String { texts[564] }
  var meetingCode: String { texts[565] }
  var meetingCorrection: String { texts[566] }
  var meetingCorrections: String { texts[567] }
  var meetingDecide: String { texts[568] }
  var meetingDissent: String { texts[569] }
  var meetingDissentText: String { texts[570] }
  var meetingDueMissing: String { texts[571] }
  var meetingEnd: String { texts[572] }
  var meetingFirstSignIn: String { texts[573] }
  var meetingKeep: String { texts[574] }
  var meetingMoreCommitments: String { texts[575] }
  var meetingNames: String { texts[576] }
  var meetingNamesHint: String { texts[577] }
  var meetingNo: String { texts[578] }
  var meetingOneResident: String { texts[579] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(580, ["count": count.description]) }
  var meetingOpinion: String { texts[581] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(582, ["count": count.description]) }
  var meetingQuestion: String { texts[583] }
  var meetingRecord: String { texts[584] }
  var meetingResult: String { texts[585] }
  var meetingSaid: String { texts[586] }
  var meetingScan: String { texts[587] }
  var meetingSettle: String { texts[588] }
  var meetingSettleButton: String { texts[589] }
  var meetingSign: String { texts[590] }
  var meetingSignIn: String { texts[591] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(592, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[593] }
  var meetingStatement: String { texts[594] }
  var meetingVote: String { texts[595] }
  var meetingWay: String { texts[596] }
  var meetingYes: String { texts[597] }
  var onlineAccept: String { texts[598] }
  var onlineAdd: String { texts[599] }
  var onlineAddText: String { texts[600] }
  var onlineAdded: String { texts[601] }
  var onlineAgree: String { texts[602] }
  var onlineAllAgree: String { texts[603] }
  var onlineChange: String { texts[604] }
  var onlineCheck: String { texts[605] }
  var onlineCheckHint: String { texts[606] }
  var onlineClose: String { texts[607] }
  var onlineCloseHint: String { texts[608] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(609, ["name": name.description]) }
  var onlineCodes: String { texts[610] }
  var onlineCodesHint: String { texts[611] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(612, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(613, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[614] }
  var onlineDisagree: String { texts[615] }
  var onlineEnds: String { texts[616] }
  var onlineFair: String { texts[617] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(618, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(619, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(620, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[621] }
  var onlineIntroduction: String { texts[622] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(623, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(624, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(625, ["count": count.description]) }
  var onlineMostAgree: String { texts[626] }
  var onlineNoCommon: String { texts[627] }
  var onlineNoSlips: String { texts[628] }
  var onlineNothing: String { texts[629] }
  var onlineOneGroup: String { texts[630] }
  var onlineOpen: String { texts[631] }
  var onlineOpenHint: String { texts[632] }
  var onlineOver: String { texts[633] }
  var onlineOwn: String { texts[634] }
  var onlineOwnHint: String { texts[635] }
  var onlineOwnSend: String { texts[636] }
  var onlinePass: String { texts[637] }
  var onlinePicture: String { texts[638] }
  var onlinePictureHint: String { texts[639] }
  var onlineReach: String { texts[640] }
  var onlineReachHint: String { texts[641] }
  var onlineReject: String { texts[642] }
  var onlineRejectReason: String { texts[643] }
  var onlineResult: String { texts[644] }
  var onlineSee: String { texts[645] }
  var onlineSlips: String { texts[646] }
  var onlineSlipsHint: String { texts[647] }
  var onlineStatements: String { texts[648] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(649, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[650] }
  var onlineStrong: String { texts[651] }
  var onlineTake: String { texts[652] }
  var onlineTakeHint: String { texts[653] }
  var onlineTapFor: String { texts[654] }
  var onlineThanks: String { texts[655] }
  var onlineTitle: String { texts[656] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(657, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(658, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(659, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[660] }
  var papersChanged: String { texts[661] }
  var papersCheck: String { texts[662] }
  var papersCheckpoint: String { texts[663] }
  var papersCheckpointHow: String { texts[664] }
  var papersCompare: String { texts[665] }
  var papersCompareHow: String { texts[666] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(667, ["size": size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(668, ["older": older.description, "newer": newer.description]) }
  var papersCount: String { texts[669] }
  var papersHow: String { texts[670] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(671, ["why": why.description]) }
  var papersLeaf: String { texts[672] }
  var papersLeafHash: String { texts[673] }
  var papersMade: String { texts[674] }
  var papersMatter: String { texts[675] }
  var papersNewer: String { texts[676] }
  var papersNotPosted: String { texts[677] }
  var papersOnBoard: String { texts[678] }
  var papersOnline: String { texts[679] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(680, ["phone": phone.description]) }
  var papersPlace: String { texts[681] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(682, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(683, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[684] }
  var papersReplaced: String { texts[685] }
  var papersRoot: String { texts[686] }
  var papersSave: String { texts[687] }
  var papersSaved: String { texts[688] }
  var papersSavedLater: String { texts[689] }
  var papersSavedLaterHint: String { texts[690] }
  var papersScan: String { texts[691] }
  var papersSheet: String { texts[692] }
  var papersSheetHint: String { texts[693] }
  var papersSignedProof: String { texts[694] }
  var papersTimes: String { texts[695] }
  var papersTools: String { texts[696] }
  var papersToolsHow: String { texts[697] }
  var papersUnchanged: String { texts[698] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(699, ["why": why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(700, ["day": day.description]) }
  var papersVerifyHow: String { texts[701] }
  var papersVerifyIntro: String { texts[702] }
  var papersVerifyTitle: String { texts[703] }
  var planDay: String { texts[704] }
  var planForm: String { texts[705] }
  var planFormReason: String { texts[706] }
  var planFormReasonHint: String { texts[707] }
  var planHost: String { texts[708] }
  var planHouseholds: String { texts[709] }
  var planLawfulHint: String { texts[710] }
  var planLawfulReason: String { texts[711] }
  var planMaterials: String { texts[712] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(713, ["kind": kind.description]) }
  var planMorePeople: String { texts[714] }
  var planOpening: String { texts[715] }
  var planPeople: String { texts[716] }
  var planPeopleHint: String { texts[717] }
  var planPoints: String { texts[718] }
  var planPointsHint: String { texts[719] }
  var planPreview: String { texts[720] }
  var planPublishNotice: String { texts[721] }
  var planPublishReport: String { texts[722] }
  var planRecorder: String { texts[723] }
  var planRemark: String { texts[724] }
  var planReviseReason: String { texts[725] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(726, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[727] }
  var planSubmit: String { texts[728] }
  var planTimePlace: String { texts[729] }
  var planUnlawful: String { texts[730] }
  func planWide(count: some CustomStringConvertible) -> String { fill(731, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[732] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(733, ["count": count.description]) }
  var refusalAlreadyAdopted: String { texts[734] }
  var refusalAlreadyAnswered: String { texts[735] }
  var refusalAlreadyDecided: String { texts[736] }
  var refusalAlreadyErased: String { texts[737] }
  var refusalAlreadyExplained: String { texts[738] }
  var refusalAlreadyRated: String { texts[739] }
  var refusalAlreadySeated: String { texts[740] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(741, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[742] }
  var refusalAnswerMissing: String { texts[743] }
  var refusalArticleMissing: String { texts[744] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(745, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[746] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(747, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(748, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[749] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(750, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[751] }
  var refusalCatalogueEmpty: String { texts[752] }
  var refusalCatalogueMissing: String { texts[753] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(754, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[755] }
  var refusalClosedBeforeOpened: String { texts[756] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(757, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(758, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[759] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(760, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(761, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[762] }
  var refusalDayInFuture: String { texts[763] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(764, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[765] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(766, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[767] }
  var refusalFindingOpen: String { texts[768] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(769, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[770] }
  var refusalGroupOnlyInVillage: String { texts[771] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(772, ["group": group.description, "groups": groups.description]) }
  var refusalHandsCounted: String { texts[773] }
  var refusalHandsNotSecret: String { texts[774] }
  var refusalHeldInFuture: String { texts[775] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(776, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[777] }
  var refusalJoinAcrossCommunities: String { texts[778] }
  var refusalJoinNeedsTwo: String { texts[779] }
  var refusalJoinedElsewhere: String { texts[780] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(781, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[782] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(783, ["login": login.description]) }
  var refusalLotDrawn: String { texts[784] }
  var refusalLotFigureMissing: String { texts[785] }
  var refusalLotInPast: String { texts[786] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(787, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[788] }
  var refusalLotNotSeated: String { texts[789] }
  var refusalLotPlaceMissing: String { texts[790] }
  var refusalLotPoolChanged: String { texts[791] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(792, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[793] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(794, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(795, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[796] }
  var refusalMeasureMissing: String { texts[797] }
  var refusalMeetingInPast: String { texts[798] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(799, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(800, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[801] }
  var refusalNameMissing: String { texts[802] }
  var refusalNextDayPast: String { texts[803] }
  var refusalNoHouseholds: String { texts[804] }
  var refusalNoParticipants: String { texts[805] }
  var refusalNoPoints: String { texts[806] }
  var refusalNoRepresentatives: String { texts[807] }
  var refusalNobodyPresent: String { texts[808] }
  var refusalNobodySignedIn: String { texts[809] }
  var refusalNotCompletedYet: String { texts[810] }
  var refusalNotJoined: String { texts[811] }
  var refusalNotOfTwoCommittees: String { texts[812] }
  var refusalNotOnRoll: String { texts[813] }
  var refusalNotPresent: String { texts[814] }
  var refusalNotPresentToVote: String { texts[815] }
  var refusalNotReserved: String { texts[816] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(817, ["days": days.description]) }
  var refusalNothingDecided: String { texts[818] }
  var refusalNothingUndecided: String { texts[819] }
  var refusalNoticeAfterMeeting: String { texts[820] }
  var refusalOnlineClosed: String { texts[821] }
  var refusalOnlineNotReached: String { texts[822] }
  var refusalOnlineRuns: String { texts[823] }
  var refusalOnlineStatementEmpty: String { texts[824] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(825, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[826] }
  var refusalOnlineStatementsMissing: String { texts[827] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(828, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(829, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[830] }
  var refusalOutsideTerm: String { texts[831] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(832, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(833, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(834, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[835] }
  var refusalPhotoMissing: String { texts[836] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(837, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[838] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(839, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPointNotAgreed: String { texts[840] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(841, ["points": points.description]) }
  var refusalPointUnknown: String { texts[842] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(843, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPostOverlaps: String { texts[844] }
  var refusalPostedBeforePaper: String { texts[845] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(846, ["name": name.description]) }
  var refusalProgressEmpty: String { texts[847] }
  var refusalQuestionMissing: String { texts[848] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(849, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(850, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[851] }
  var refusalReasonMissing: String { texts[852] }
  var refusalRollEmpty: String { texts[853] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(854, ["day": day.description]) }
  var refusalServedBeforeNotice: String { texts[855] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(856, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(857, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(858, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(859, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[860] }
  var refusalSupervisionFromAbove: String { texts[861] }
  var refusalSupervisorNotClerk: String { texts[862] }
  var refusalTakenInFuture: String { texts[863] }
  var refusalTermOverlaps: String { texts[864] }
  var refusalTextMissing: String { texts[865] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(866, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[867] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(868, ["articles": articles.description]) }
  var refusalUrgingNotAhead: String { texts[869] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(870, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(871, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[872] }
  var refusalWrongCode: String { texts[873] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(874, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[875] }
  var resultsAdoptReason: String { texts[876] }
  var resultsAdoptReasonHint: String { texts[877] }
  var resultsAdoptReserved: String { texts[878] }
  var resultsAdoptSend: String { texts[879] }
  var resultsAdoptTitle: String { texts[880] }
  var resultsAdoption: String { texts[881] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(882, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[883] }
  var resultsAnswerText: String { texts[884] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(885, ["text": text.description]) }
  var resultsArticle: String { texts[886] }
  var resultsArticleHint: String { texts[887] }
  var resultsAssembly: String { texts[888] }
  var resultsCall: String { texts[889] }
  var resultsChangePoint: String { texts[890] }
  var resultsCommission: String { texts[891] }
  var resultsCorrectionDue: String { texts[892] }
  var resultsCorrectionKind: String { texts[893] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(894, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[895] }
  var resultsCorrections: String { texts[896] }
  var resultsDescribe: String { texts[897] }
  var resultsDescribeSend: String { texts[898] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(899, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[900] }
  var resultsDissents: String { texts[901] }
  var resultsDone: String { texts[902] }
  var resultsExplain: String { texts[903] }
  var resultsExplainResult: String { texts[904] }
  var resultsExplainSend: String { texts[905] }
  var resultsExplainWay: String { texts[906] }
  var resultsExplained: String { texts[907] }
  var resultsExplainer: String { texts[908] }
  var resultsExtend: String { texts[909] }
  var resultsExtendHint: String { texts[910] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(911, ["day": day.description]) }
  var resultsFrom: String { texts[912] }
  var resultsFromHint: String { texts[913] }
  var resultsFromPoint: String { texts[914] }
  var resultsLesson: String { texts[915] }
  var resultsLessonHint: String { texts[916] }
  var resultsLetter: String { texts[917] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(918, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(919, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(920, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[921] }
  var resultsLink: String { texts[922] }
  var resultsLinkCode: String { texts[923] }
  var resultsLinkHint: String { texts[924] }
  var resultsLinkMake: String { texts[925] }
  var resultsLinkNew: String { texts[926] }
  var resultsLinkNone: String { texts[927] }
  var resultsMeasure: String { texts[928] }
  var resultsMeasureHint: String { texts[929] }
  var resultsNew: String { texts[930] }
  var resultsNewDue: String { texts[931] }
  var resultsNewSend: String { texts[932] }
  var resultsNewText: String { texts[933] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(934, ["day": day.description]) }
  var resultsNextDay: String { texts[935] }
  var resultsNoCommitments: String { texts[936] }
  var resultsNoMeasure: String { texts[937] }
  var resultsOrder: String { texts[938] }
  var resultsOrderSend: String { texts[939] }
  var resultsOwnCommunity: String { texts[940] }
  var resultsOwnerName: String { texts[941] }
  var resultsOwnerNameHint: String { texts[942] }
  var resultsOwnerOther: String { texts[943] }
  var resultsPhoto: String { texts[944] }
  var resultsPublish: String { texts[945] }
  var resultsPublishHint: String { texts[946] }
  var resultsPublishSend: String { texts[947] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(948, ["time": time.description, "name": name.description, "count": count.description]) }
  var resultsRatingHint: String { texts[949] }
  var resultsRatingReplaced: String { texts[950] }
  var resultsRatingSend: String { texts[951] }
  var resultsRatings: String { texts[952] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(953, ["text": text.description]) }
  var resultsRefer: String { texts[954] }
  var resultsReferHint: String { texts[955] }
  var resultsReferSend: String { texts[956] }
  var resultsReferralResult: String { texts[957] }
  var resultsReferralSend: String { texts[958] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(959, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(960, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(961, ["text": text.description]) }
  var resultsReplyLabel: String { texts[962] }
  var resultsReportHint: String { texts[963] }
  var resultsReportKind: String { texts[964] }
  var resultsReportSend: String { texts[965] }
  var resultsReportStep: String { texts[966] }
  var resultsReportText: String { texts[967] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(968, ["text": text.description]) }
  var resultsReturn: String { texts[969] }
  var resultsReviewFinding: String { texts[970] }
  var resultsReviews: String { texts[971] }
  var resultsSeen: String { texts[972] }
  var resultsSeenHint: String { texts[973] }
  var resultsStalled: String { texts[974] }
  var resultsStalledSend: String { texts[975] }
  var resultsStalledText: String { texts[976] }
  var resultsSteps: String { texts[977] }
  var resultsTitle: String { texts[978] }
  var resultsTrack: String { texts[979] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(980, ["day": day.description]) }
  var resultsUrge: String { texts[981] }
  var resultsUrgeSend: String { texts[982] }
  var resultsUrgeText: String { texts[983] }
  var resultsUrgeWay: String { texts[984] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(985, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[986] }
  var resultsUrgings: String { texts[987] }
  var resultsVerdict: String { texts[988] }
  var resultsVerdictSend: String { texts[989] }
  var resultsWithdrawPoint: String { texts[990] }
  var rosterAddress: String { texts[991] }
  var rosterBirth: String { texts[992] }
  var rosterColumns: String { texts[993] }
  var rosterContact: String { texts[994] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(995, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[996] }
  var rosterCsvEncoding: String { texts[997] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(998, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(999, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[1000] }
  var rosterErase: String { texts[1001] }
  var rosterErased: String { texts[1002] }
  var rosterExport: String { texts[1003] }
  var rosterFemale: String { texts[1004] }
  var rosterFile: String { texts[1005] }
  var rosterFileMissing: String { texts[1006] }
  var rosterGroup: String { texts[1007] }
  var rosterHead: String { texts[1008] }
  var rosterHousehold: String { texts[1009] }
  var rosterIdentity: String { texts[1010] }
  var rosterImport: String { texts[1011] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1012, ["count": count.description]) }
  var rosterMale: String { texts[1013] }
  var rosterName: String { texts[1014] }
  var rosterNew: String { texts[1015] }
  var rosterNo: String { texts[1016] }
  var rosterOpinionColumns: String { texts[1017] }
  var rosterOrganisation: String { texts[1018] }
  var rosterOrganisationAdd: String { texts[1019] }
  var rosterOrganisations: String { texts[1020] }
  var rosterPhone: String { texts[1021] }
  var rosterPreview: String { texts[1022] }
  var rosterPreviewButton: String { texts[1023] }
  var rosterProblemAlreadyErased: String { texts[1024] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1025, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[1026] }
  var rosterProblemColumnMissing: String { texts[1027] }
  var rosterProblemDateInvalid: String { texts[1028] }
  var rosterProblemDuplicate: String { texts[1029] }
  var rosterProblemIdentityInvalid: String { texts[1030] }
  var rosterProblemNameMissing: String { texts[1031] }
  var rosterProblemPhoneInvalid: String { texts[1032] }
  var rosterProblemTakenInFuture: String { texts[1033] }
  var rosterProblemTextMissing: String { texts[1034] }
  var rosterProblemTextTooLong: String { texts[1035] }
  var rosterProblemWitnessMissing: String { texts[1036] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1037, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1038, ["count": count.description]) }
  var rosterRegistered: String { texts[1039] }
  var rosterRights: String { texts[1040] }
  var rosterSave: String { texts[1041] }
  var rosterSaved: String { texts[1042] }
  var rosterSealed: String { texts[1043] }
  var rosterSearch: String { texts[1044] }
  var rosterSex: String { texts[1045] }
  var rosterSure: String { texts[1046] }
  var rosterSureMissing: String { texts[1047] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1048, ["count": count.description]) }
  var rosterYes: String { texts[1049] }
  var settingsAccounts: String { texts[1050] }
  var settingsArea: String { texts[1051] }
  var settingsAreaCode: String { texts[1052] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1053, ["code": code.description]) }
  var settingsCalendar: String { texts[1054] }
  var settingsClause: String { texts[1055] }
  var settingsCount: String { texts[1056] }
  var settingsCreate: String { texts[1057] }
  var settingsDays: String { texts[1058] }
  var settingsDisable: String { texts[1059] }
  var settingsDisabled: String { texts[1060] }
  var settingsFrom: String { texts[1061] }
  var settingsGovernment: String { texts[1062] }
  var settingsImport: String { texts[1063] }
  var settingsJournal: String { texts[1064] }
  var settingsJournalIntro: String { texts[1065] }
  var settingsKeyApprovalWorkdays: String { texts[1066] }
  var settingsKeyArchiveRetentionYears: String { texts[1067] }
  var settingsKeyArchiveWorkdays: String { texts[1068] }
  var settingsKeyCommitteeChairs: String { texts[1069] }
  var settingsKeyCommitteeMembers: String { texts[1070] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1071] }
  var settingsKeyMinutesCorrectionDays: String { texts[1072] }
  var settingsKeyNoticeBoardDays: String { texts[1073] }
  var settingsKeyNoticeLeadDays: String { texts[1074] }
  var settingsKeyNoticeWorkdays: String { texts[1075] }
  var settingsKeyOpinionMaxCharacters: String { texts[1076] }
  var settingsKeyPlanRequiredParts: String { texts[1077] }
  var settingsKeyPlanWorkdays: String { texts[1078] }
  var settingsKeyPostingMinimumDays: String { texts[1079] }
  var settingsKeyReportDays: String { texts[1080] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1081] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1082] }
  var settingsKeySignInLockoutFailures: String { texts[1083] }
  var settingsKeySignInLockoutMinutes: String { texts[1084] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1085] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1086] }
  var settingsKeyTriageWorkdays: String { texts[1087] }
  var settingsKeyVoteAge: String { texts[1088] }
  var settingsKeyWideHouseholds: String { texts[1089] }
  var settingsKeyWideOpinions: String { texts[1090] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1091] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1092, ["year": year.description]) }
  var settingsOfficial: String { texts[1093] }
  var settingsOrgan: String { texts[1094] }
  var settingsOrganHint: String { texts[1095] }
  var settingsOrganisation: String { texts[1096] }
  var settingsRule: String { texts[1097] }
  var settingsRules: String { texts[1098] }
  var settingsRulesIntro: String { texts[1099] }
  var settingsSource: String { texts[1100] }
  var settingsTable: String { texts[1101] }
  var settingsTableHint: String { texts[1102] }
  var settingsValue: String { texts[1103] }
  var signinAgain: String { texts[1104] }
  var signinChange: String { texts[1105] }
  var signinDiffer: String { texts[1106] }
  var signinIntro: String { texts[1107] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1108, ["time": time.description]) }
  var signinLogin: String { texts[1109] }
  var signinNew: String { texts[1110] }
  var signinPassword: String { texts[1111] }
  var signinTooShort: String { texts[1112] }
  var signinWrong: String { texts[1113] }
  var termActAcceptCommitment: String { texts[1114] }
  var termActAdjournAssembly: String { texts[1115] }
  var termActAdoptPoint: String { texts[1116] }
  var termActAnswerCommission: String { texts[1117] }
  var termActAnswerFinding: String { texts[1118] }
  var termActAnswerReview: String { texts[1119] }
  var termActAnswerUrging: String { texts[1120] }
  var termActApprovePlan: String { texts[1121] }
  var termActApproveTopic: String { texts[1122] }
  var termActBreakOffAssembly: String { texts[1123] }
  var termActCallAssembly: String { texts[1124] }
  var termActCarryOutCorrection: String { texts[1125] }
  var termActCastBallot: String { texts[1126] }
  var termActCloseAssembly: String { texts[1127] }
  var termActCloseFinding: String { texts[1128] }
  var termActCloseMeeting: String { texts[1129] }
  var termActCloseOnline: String { texts[1130] }
  var termActCompleteCommitment: String { texts[1131] }
  var termActCorrectMinutes: String { texts[1132] }
  var termActCountBallots: String { texts[1133] }
  var termActDecidePoint: String { texts[1134] }
  var termActDescribeCommitment: String { texts[1135] }
  var termActDrawLot: String { texts[1136] }
  var termActExplainDissent: String { texts[1137] }
  var termActExtendCommitment: String { texts[1138] }
  var termActFreezeRoll: String { texts[1139] }
  var termActMakeCommitment: String { texts[1140] }
  var termActMarkPresent: String { texts[1141] }
  var termActModerateStatement: String { texts[1142] }
  var termActMoveStalled: String { texts[1143] }
  var termActNoticeAssembly: String { texts[1144] }
  var termActOpenAssembly: String { texts[1145] }
  var termActOpenMeeting: String { texts[1146] }
  var termActOpenOnline: String { texts[1147] }
  var termActOrderCorrection: String { texts[1148] }
  var termActPostNotice: String { texts[1149] }
  var termActPrepareLot: String { texts[1150] }
  var termActPublishProgress: String { texts[1151] }
  var termActPublishReport: String { texts[1152] }
  var termActRateMatter: String { texts[1153] }
  var termActRecordDissent: String { texts[1154] }
  var termActRecordPosting: String { texts[1155] }
  var termActRecordRatings: String { texts[1156] }
  var termActRecordReferral: String { texts[1157] }
  var termActRecordService: String { texts[1158] }
  var termActRecordStatement: String { texts[1159] }
  var termActRecordStep: String { texts[1160] }
  var termActRecordVote: String { texts[1161] }
  var termActReferMatter: String { texts[1162] }
  var termActReopenFinding: String { texts[1163] }
  var termActReplaceSeat: String { texts[1164] }
  var termActReportCommission: String { texts[1165] }
  var termActReportProgress: String { texts[1166] }
  var termActRequestReview: String { texts[1167] }
  var termActReturnCommitment: String { texts[1168] }
  var termActReturnPlan: String { texts[1169] }
  var termActReturnTopic: String { texts[1170] }
  var termActReviseNotice: String { texts[1171] }
  var termActSealDossier: String { texts[1172] }
  var termActSettleCorrection: String { texts[1173] }
  var termActSignIn: String { texts[1174] }
  var termActSignMinutes: String { texts[1175] }
  var termActSubmitPlan: String { texts[1176] }
  var termActUnmarkPresent: String { texts[1177] }
  var termActUrgeOwner: String { texts[1178] }
  var termActWithdrawAssembly: String { texts[1179] }
  var termActWriteFinding: String { texts[1180] }
  var termAdoptionAdopted: String { texts[1181] }
  var termAdoptionNotAdopted: String { texts[1182] }
  var termAdoptionPartlyAdopted: String { texts[1183] }
  var termAssemblyCommunityAssembly: String { texts[1184] }
  var termAssemblyCommunityGroup: String { texts[1185] }
  var termAssemblyCommunityRepresentatives: String { texts[1186] }
  var termAssemblyStageAdjourned: String { texts[1187] }
  var termAssemblyStageCalled: String { texts[1188] }
  var termAssemblyStageDecided: String { texts[1189] }
  var termAssemblyStageNoticed: String { texts[1190] }
  var termAssemblyStageOpen: String { texts[1191] }
  var termAssemblyStageRollCall: String { texts[1192] }
  var termAssemblyStageWithdrawn: String { texts[1193] }
  var termAssemblyVillageAssembly: String { texts[1194] }
  var termAssemblyVillageGroup: String { texts[1195] }
  var termAssemblyVillageRepresentatives: String { texts[1196] }
  var termBallotHands: String { texts[1197] }
  var termBallotOnline: String { texts[1198] }
  var termBallotPaper: String { texts[1199] }
  var termBallotPhone: String { texts[1200] }
  var termBasisHouseholds: String { texts[1201] }
  var termBasisPersons: String { texts[1202] }
  var termChannelBox: String { texts[1203] }
  var termChannelFixedDay: String { texts[1204] }
  var termChannelForum: String { texts[1205] }
  var termChannelGroupMessage: String { texts[1206] }
  var termChannelHomeVisit: String { texts[1207] }
  var termChannelHotline: String { texts[1208] }
  var termChannelLetter: String { texts[1209] }
  var termChannelNetwork: String { texts[1210] }
  var termChannelVenue: String { texts[1211] }
  var termChoiceAbstained: String { texts[1212] }
  var termChoiceAgainst: String { texts[1213] }
  var termChoiceInFavour: String { texts[1214] }
  var termCircleEveryone: String { texts[1215] }
  var termCircleNonRegistered: String { texts[1216] }
  var termCircleRegistered: String { texts[1217] }
  var termCommissionAnswered: String { texts[1218] }
  var termCommissionAsked: String { texts[1219] }
  var termCommissionDeclined: String { texts[1220] }
  var termCommissionReported: String { texts[1221] }
  var termCommissionTaken: String { texts[1222] }
  var termCommitmentAccepted: String { texts[1223] }
  var termCommitmentCompleted: String { texts[1224] }
  var termCommitmentHeld: String { texts[1225] }
  var termCommitmentOpen: String { texts[1226] }
  var termCommitmentWithdrawn: String { texts[1227] }
  var termCorrectionChanged: String { texts[1228] }
  var termCorrectionWithdrawn: String { texts[1229] }
  var termDutyAcceptCommitment: String { texts[1230] }
  var termDutyAdoptPoints: String { texts[1231] }
  var termDutyAnswerCommission: String { texts[1232] }
  var termDutyAnswerFinding: String { texts[1233] }
  var termDutyAnswerRequests: String { texts[1234] }
  var termDutyAnswerReview: String { texts[1235] }
  var termDutyApprovePlan: String { texts[1236] }
  var termDutyApproveTopic: String { texts[1237] }
  var termDutyAwaitedResult: String { texts[1238] }
  var termDutyCallAssembly: String { texts[1239] }
  var termDutyCarryOut: String { texts[1240] }
  var termDutyCarryOutCorrection: String { texts[1241] }
  var termDutyCloseAssembly: String { texts[1242] }
  var termDutyCloseFinding: String { texts[1243] }
  var termDutyCloseMeeting: String { texts[1244] }
  var termDutyCollectRatings: String { texts[1245] }
  var termDutyDescribeCommitments: String { texts[1246] }
  var termDutyDrawLot: String { texts[1247] }
  var termDutyExplainDissents: String { texts[1248] }
  var termDutyHoldAssembly: String { texts[1249] }
  var termDutyHoldMeeting: String { texts[1250] }
  var termDutyModerateStatements: String { texts[1251] }
  var termDutyMoveStalled: String { texts[1252] }
  var termDutyNoticeAssembly: String { texts[1253] }
  var termDutyPostNotice: String { texts[1254] }
  var termDutyPostOnBoard: String { texts[1255] }
  var termDutyPostReportOnBoard: String { texts[1256] }
  var termDutyPublishProgress: String { texts[1257] }
  var termDutyPublishReport: String { texts[1258] }
  var termDutyReconveneAssembly: String { texts[1259] }
  var termDutyRecordReferral: String { texts[1260] }
  var termDutyReportCommission: String { texts[1261] }
  var termDutyResolveKinship: String { texts[1262] }
  var termDutySealDossier: String { texts[1263] }
  var termDutyServeParticipants: String { texts[1264] }
  var termDutySettleCorrections: String { texts[1265] }
  var termDutySignMinutes: String { texts[1266] }
  var termDutyStudyAssembly: String { texts[1267] }
  var termDutySubmitPlan: String { texts[1268] }
  var termDutyTakeUrgedOwner: String { texts[1269] }
  var termDutyTriageOpinions: String { texts[1270] }
  var termDutyUrgeOwner: String { texts[1271] }
  var termExplanationAccepted: String { texts[1272] }
  var termExplanationKept: String { texts[1273] }
  var termExplanationWayCall: String { texts[1274] }
  var termExplanationWayLetter: String { texts[1275] }
  var termExplanationWayMeeting: String { texts[1276] }
  var termExplanationWayOnline: String { texts[1277] }
  var termExplanationWayVisit: String { texts[1278] }
  var termFlawNamesakes: String { texts[1279] }
  var termFlawTooFewHouseholds: String { texts[1280] }
  var termFlawTooFewRepresentatives: String { texts[1281] }
  var termFlawTooFewWomen: String { texts[1282] }
  var termFlawTooManyHouseholds: String { texts[1283] }
  var termFormBoard: String { texts[1284] }
  var termFormCircle: String { texts[1285] }
  var termFormFixedDay: String { texts[1286] }
  var termFormHearing: String { texts[1287] }
  var termFormJointMeeting: String { texts[1288] }
  var termFormOnline: String { texts[1289] }
  var termFormResidentsCouncil: String { texts[1290] }
  var termFormSmallMeeting: String { texts[1291] }
  var termFormTalk: String { texts[1292] }
  var termFormTopicalCouncil: String { texts[1293] }
  var termFormVisit: String { texts[1294] }
  var termFormWomensCouncil: String { texts[1295] }
  var termGroundCommittee: String { texts[1296] }
  var termGroundPetitionOfElectors: String { texts[1297] }
  var termGroundPetitionOfRepresentatives: String { texts[1298] }
  var termGroundReserved: String { texts[1299] }
  var termGroundUndecided: String { texts[1300] }
  var termInstrumentJilin: String { texts[1301] }
  var termInstrumentOther: String { texts[1302] }
  var termInstrumentUrban: String { texts[1303] }
  var termInstrumentVillage: String { texts[1304] }
  var termLevelCommunity: String { texts[1305] }
  var termLevelCounty: String { texts[1306] }
  var termLevelNational: String { texts[1307] }
  var termLevelPrefecture: String { texts[1308] }
  var termLevelProvince: String { texts[1309] }
  var termLevelTownship: String { texts[1310] }
  var termLotWayDice: String { texts[1311] }
  var termLotWayFigure: String { texts[1312] }
  var termMirrorAge: String { texts[1313] }
  var termMirrorGroup: String { texts[1314] }
  var termMirrorRegistration: String { texts[1315] }
  var termMirrorSex: String { texts[1316] }
  var termOutcomeAgreed: String { texts[1317] }
  var termOutcomeNotAgreed: String { texts[1318] }
  var termOutcomePartly: String { texts[1319] }
  var termPaperAdoption: String { texts[1320] }
  var termPaperAssemblyNotice: String { texts[1321] }
  var termPaperCatalogue: String { texts[1322] }
  var termPaperCharter: String { texts[1323] }
  var termPaperCommissionAnswer: String { texts[1324] }
  var termPaperCommissionReport: String { texts[1325] }
  var termPaperCorrection: String { texts[1326] }
  var termPaperDecision: String { texts[1327] }
  var termPaperDossier: String { texts[1328] }
  var termPaperDraw: String { texts[1329] }
  var termPaperLot: String { texts[1330] }
  var termPaperNotice: String { texts[1331] }
  var termPaperOnline: String { texts[1332] }
  var termPaperProgress: String { texts[1333] }
  var termPaperReport: String { texts[1334] }
  var termPaperRoster: String { texts[1335] }
  var termPartForm: String { texts[1336] }
  var termPartParticipants: String { texts[1337] }
  var termPartPlace: String { texts[1338] }
  var termPartSubject: String { texts[1339] }
  var termPartTime: String { texts[1340] }
  var termPartyCollective: String { texts[1341] }
  var termPartyCommittee: String { texts[1342] }
  var termPartyCooperatives: String { texts[1343] }
  var termPartyExperts: String { texts[1344] }
  var termPartyGovernment: String { texts[1345] }
  var termPartyGroups: String { texts[1346] }
  var termPartyInvitees: String { texts[1347] }
  var termPartyNonRegisteredResidents: String { texts[1348] }
  var termPartyOtherStakeholders: String { texts[1349] }
  var termPartyOwnersCommittee: String { texts[1350] }
  var termPartyPartyOrganisation: String { texts[1351] }
  var termPartyPropertyManagement: String { texts[1352] }
  var termPartyRegisteredResidents: String { texts[1353] }
  var termPartyRepresentatives: String { texts[1354] }
  var termPartyResidentUnits: String { texts[1355] }
  var termPartyResidentsCommittee: String { texts[1356] }
  var termPartySocialOrganisations: String { texts[1357] }
  var termPartySupervisionCommittee: String { texts[1358] }
  var termPartyWomensFederation: String { texts[1359] }
  var termPieceAdoptions: String { texts[1360] }
  var termPieceAssembly: String { texts[1361] }
  var termPieceAttendance: String { texts[1362] }
  var termPieceCommission: String { texts[1363] }
  var termPieceCommitments: String { texts[1364] }
  var termPieceCorrections: String { texts[1365] }
  var termPieceDissents: String { texts[1366] }
  var termPieceFindings: String { texts[1367] }
  var termPieceLawfulCorrections: String { texts[1368] }
  var termPieceMinutes: String { texts[1369] }
  var termPieceNotice: String { texts[1370] }
  var termPieceNoticeOnBoard: String { texts[1371] }
  var termPieceOpinions: String { texts[1372] }
  var termPieceOutcome: String { texts[1373] }
  var termPiecePlan: String { texts[1374] }
  var termPiecePlanApproval: String { texts[1375] }
  var termPieceProgress: String { texts[1376] }
  var termPieceReport: String { texts[1377] }
  var termPieceReportOnBoard: String { texts[1378] }
  var termPieceReviews: String { texts[1379] }
  var termPieceServices: String { texts[1380] }
  var termPieceTopicApproval: String { texts[1381] }
  var termPieceWorkMeeting: String { texts[1382] }
  var termPostCommitteeDirector: String { texts[1383] }
  var termPostCommitteeMember: String { texts[1384] }
  var termPostPartyMember: String { texts[1385] }
  var termPostPartySecretary: String { texts[1386] }
  var termPostSupervisionChair: String { texts[1387] }
  var termPostSupervisionMember: String { texts[1388] }
  var termRoleAdministrator: String { texts[1389] }
  var termRoleChair: String { texts[1390] }
  var termRoleClerk: String { texts[1391] }
  var termRoleDepartment: String { texts[1392] }
  var termRoleMember: String { texts[1393] }
  var termRoleOffice: String { texts[1394] }
  var termRoleOrganisation: String { texts[1395] }
  var termRoleResident: String { texts[1396] }
  var termRoleSecretary: String { texts[1397] }
  var termRoleSupervisor: String { texts[1398] }
  var termRoleTownship: String { texts[1399] }
  var termSatisfaction1: String { texts[1400] }
  var termSatisfaction2: String { texts[1401] }
  var termSatisfaction3: String { texts[1402] }
  var termSatisfaction4: String { texts[1403] }
  var termSatisfaction5: String { texts[1404] }
  var termStageApproved: String { texts[1405] }
  var termStageDeliberated: String { texts[1406] }
  var termStageMeeting: String { texts[1407] }
  var termStageNoticed: String { texts[1408] }
  var termStagePlanned: String { texts[1409] }
  var termStageProposed: String { texts[1410] }
  var termStageReported: String { texts[1411] }
  var termStageReturned: String { texts[1412] }
  var termStageSealed: String { texts[1413] }
  var termStageTopic: String { texts[1414] }
  var termStateAnswered: String { texts[1415] }
  var termStateForMeeting: String { texts[1416] }
  var termStateNotInScope: String { texts[1417] }
  var termStatePassedOn: String { texts[1418] }
  var termStateReceived: String { texts[1419] }
  var termStateTopic: String { texts[1420] }
  var termStatementAccepted: String { texts[1421] }
  var termStatementRejected: String { texts[1422] }
  var termStatementWaiting: String { texts[1423] }
  var termStationArchive: String { texts[1424] }
  var termStationMeeting: String { texts[1425] }
  var termStationNotice: String { texts[1426] }
  var termStationOpinion: String { texts[1427] }
  var termStationPlan: String { texts[1428] }
  var termStationReport: String { texts[1429] }
  var termStationResults: String { texts[1430] }
  var termStationTopic: String { texts[1431] }
  var termStepCommitteesConsult: String { texts[1432] }
  var termStepKindAccepted: String { texts[1433] }
  var termStepKindCompleted: String { texts[1434] }
  var termStepKindExtended: String { texts[1435] }
  var termStepKindProgress: String { texts[1436] }
  var termStepKindReturned: String { texts[1437] }
  var termStepPartyMembers: String { texts[1438] }
  var termStepPartyStudy: String { texts[1439] }
  var termTrackCollective: String { texts[1440] }
  var termTrackOwners: String { texts[1441] }
  var termTrackSettled: String { texts[1442] }
  var termUrgingCall: String { texts[1443] }
  var termUrgingLetter: String { texts[1444] }
  var termUrgingMessage: String { texts[1445] }
  var termUrgingVisit: String { texts[1446] }
  var termWayDoor: String { texts[1447] }
  var termWayGroup: String { texts[1448] }
  var termWayInPerson: String { texts[1449] }
  var termWayLetter: String { texts[1450] }
  var termWayPhone: String { texts[1451] }
  var termWayQr: String { texts[1452] }
  var termWayRoll: String { texts[1453] }
  var termWaySheet: String { texts[1454] }
  var termWaySms: String { texts[1455] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1456, ["day": day.description]) }
  var todayBoard: String { texts[1457] }
  var todayCommittee: String { texts[1458] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1459, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1460] }
  var todayDoAdoptPoints: String { texts[1461] }
  var todayDoAnswerCommission: String { texts[1462] }
  var todayDoAnswerFinding: String { texts[1463] }
  var todayDoAnswerRequests: String { texts[1464] }
  var todayDoAnswerReview: String { texts[1465] }
  var todayDoApprovePlan: String { texts[1466] }
  var todayDoApproveTopic: String { texts[1467] }
  var todayDoAwaitedResult: String { texts[1468] }
  var todayDoCallAssembly: String { texts[1469] }
  var todayDoCarryOut: String { texts[1470] }
  var todayDoCarryOutCorrection: String { texts[1471] }
  var todayDoCloseAssembly: String { texts[1472] }
  var todayDoCloseFinding: String { texts[1473] }
  var todayDoCloseMeeting: String { texts[1474] }
  var todayDoCollectRatings: String { texts[1475] }
  var todayDoDescribeCommitments: String { texts[1476] }
  var todayDoDrawLot: String { texts[1477] }
  var todayDoExplainDissents: String { texts[1478] }
  var todayDoHoldAssembly: String { texts[1479] }
  var todayDoHoldMeeting: String { texts[1480] }
  var todayDoModerateStatements: String { texts[1481] }
  var todayDoMoveStalled: String { texts[1482] }
  var todayDoNoticeAssembly: String { texts[1483] }
  var todayDoPostNotice: String { texts[1484] }
  var todayDoPostOnBoard: String { texts[1485] }
  var todayDoPostReportOnBoard: String { texts[1486] }
  var todayDoPublishProgress: String { texts[1487] }
  var todayDoPublishReport: String { texts[1488] }
  var todayDoReconveneAssembly: String { texts[1489] }
  var todayDoRecordReferral: String { texts[1490] }
  var todayDoReportCommission: String { texts[1491] }
  var todayDoResolveKinship: String { texts[1492] }
  var todayDoSealDossier: String { texts[1493] }
  var todayDoServeParticipants: String { texts[1494] }
  var todayDoSettleCorrections: String { texts[1495] }
  var todayDoSignMinutes: String { texts[1496] }
  var todayDoStudyAssembly: String { texts[1497] }
  var todayDoSubmitPlan: String { texts[1498] }
  var todayDoTakeUrgedOwner: String { texts[1499] }
  var todayDoTriageOpinions: String { texts[1500] }
  var todayDoUrgeOwner: String { texts[1501] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1502, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1503] }
  var todayMessageApproval: String { texts[1504] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1505, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1506, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1507, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1508, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1509, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1510, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1511, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1512, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1513, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1514, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1515] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1516, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1517, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1518, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1519, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1520, ["text": text.description]) }
  var todayMessages: String { texts[1521] }
  var todayNoMatters: String { texts[1522] }
  var todayNobody: String { texts[1523] }
  var todayNothing: String { texts[1524] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1525, ["count": count.description]) }
  var todayTake: String { texts[1526] }
  var todayUntil: String { texts[1527] }
  var todayWaiting: String { texts[1528] }
  var todayWho: String { texts[1529] }
  var todayWorkMeeting: String { texts[1530] }
  var todayWorkMeetings: String { texts[1531] }
  var workmeetingAsAnswered: String { texts[1532] }
  var workmeetingAsNotInScope: String { texts[1533] }
  var workmeetingAsPassedOn: String { texts[1534] }
  var workmeetingAsTopic: String { texts[1535] }
  var workmeetingDecision: String { texts[1536] }
  var workmeetingEmpty: String { texts[1537] }
  var workmeetingEntry: String { texts[1538] }
  var workmeetingIntro: String { texts[1539] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1540, ["count": count.description]) }
  var workmeetingLater: String { texts[1541] }
  var workmeetingNoCatalogue: String { texts[1542] }
  var workmeetingOthers: String { texts[1543] }
  var workmeetingPlace: String { texts[1544] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1545, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1546] }
  var workmeetingReason: String { texts[1547] }
  var workmeetingReasonHint: String { texts[1548] }
  var workmeetingSave: String { texts[1549] }
  var workmeetingSeats: String { texts[1550] }
  var workmeetingTitle: String { texts[1551] }
  var workmeetingToLedger: String { texts[1552] }
  var workmeetingTopic: String { texts[1553] }
  var workmeetingTopicTitle: String { texts[1554] }
  var workmeetingTwins: String { texts[1555] }
  var workmeetingTwinsHint: String { texts[1556] }
  var workmeetingTwinsJoin: String { texts[1557] }
}
