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
    "ledgerTwinsCompared",
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
    "workmeetingTwinsCompared",
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
  func ledgerTwinsCompared(count: some CustomStringConvertible) -> String { fill(382, [count.description]) }
  var ledgerTwinsFind: String { texts[383] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(384, [why.description]) }
  var ledgerTwinsImport: String { texts[385] }
  var ledgerTwinsJoin: String { texts[386] }
  var ledgerTwinsNone: String { texts[387] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(388, [why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(389, [row.description]) }
  var ledgerUnnamed: String { texts[390] }
  var ledgerWay: String { texts[391] }
  var ledgerWayHint: String { texts[392] }
  var ledgerWitness: String { texts[393] }
  var ledgerWitnessHint: String { texts[394] }
  var ledgerWords: String { texts[395] }
  var ledgerWordsHint: String { texts[396] }
  var ledgerWriter: String { texts[397] }
  var lotAllGroups: String { texts[398] }
  var lotBusy: String { texts[399] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(400, [panels.description, fewest.description, most.description]) }
  var lotChances: String { texts[401] }
  var lotCheck: String { texts[402] }
  var lotCheckCommand: String { texts[403] }
  var lotCheckDice: String { texts[404] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(405, [panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(406, [digits.description, panels.description]) }
  var lotCheckHash: String { texts[407] }
  var lotCheckLater: String { texts[408] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(409, [number.description]) }
  var lotCircle: String { texts[410] }
  var lotCommitment: String { texts[411] }
  var lotDay: String { texts[412] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(413, [day.description, reason.description]) }
  var lotDigits: String { texts[414] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(415, [digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(416, [digits.description]) }
  var lotDraw: String { texts[417] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(418, [number.description]) }
  var lotFigure: String { texts[419] }
  var lotFigureHint: String { texts[420] }
  var lotFigureShown: String { texts[421] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(422, [digits.description]) }
  var lotGroup: String { texts[423] }
  var lotHousehold: String { texts[424] }
  var lotIntro: String { texts[425] }
  var lotList: String { texts[426] }
  var lotListLost: String { texts[427] }
  var lotMirror: String { texts[428] }
  var lotMirrorHint: String { texts[429] }
  var lotNone: String { texts[430] }
  var lotNotYet: String { texts[431] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(432, [people.description]) }
  var lotPlace: String { texts[433] }
  var lotPublish: String { texts[434] }
  var lotPublished: String { texts[435] }
  var lotReplace: String { texts[436] }
  var lotReplaceHint: String { texts[437] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(438, [people.description]) }
  var lotSize: String { texts[439] }
  var lotThrown: String { texts[440] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(441, [dice.description]) }
  var lotTitle: String { texts[442] }
  var lotToScheme: String { texts[443] }
  var lotVacant: String { texts[444] }
  var lotWaits: String { texts[445] }
  var lotWay: String { texts[446] }
  var lotWhen: String { texts[447] }
  var lotWho: String { texts[448] }
  var lotWhy: String { texts[449] }
  var lotWitnesses: String { texts[450] }
  var lotWitnessesHint: String { texts[451] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(452, [day.description, present.description, needed.description]) }
  var matterAssembly: String { texts[453] }
  var matterBallotAdvisory: String { texts[454] }
  var matterBallotDone: String { texts[455] }
  var matterBallotOpen: String { texts[456] }
  var matterBallotQuestion: String { texts[457] }
  var matterBallotSecret: String { texts[458] }
  var matterBallotSend: String { texts[459] }
  var matterBallotThanks: String { texts[460] }
  var matterBallotVote: String { texts[461] }
  var matterBallotYour: String { texts[462] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(463, [day.description, reason.description]) }
  var matterCarried: String { texts[464] }
  var matterCode: String { texts[465] }
  var matterCommission: String { texts[466] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(467, [text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(468, [reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(469, [organ.description, day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(470, [organ.description, day.description]) }
  var matterCommitments: String { texts[471] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(472, [day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(473, [organ.description, article.description, reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(474, [day.description]) }
  var matterDissentCount: String { texts[475] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(476, [count.description, told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(477, [count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(478, [reason.description]) }
  var matterDroppedUndecided: String { texts[479] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(480, [track.description, clause.description]) }
  var matterEvidence: String { texts[481] }
  var matterFindings: String { texts[482] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(483, [count.description, open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(484, [day.description]) }
  var matterForm: String { texts[485] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(486, [act.description, reason.description]) }
  var matterLawfulHint: String { texts[487] }
  var matterLawfulReason: String { texts[488] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(489, [text.description]) }
  var matterLot: String { texts[490] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(491, [present.description, needed.description, favour.description]) }
  var matterMeasure: String { texts[492] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(493, [kind.description, reason.description]) }
  var matterNoPapers: String { texts[494] }
  var matterNoProgress: String { texts[495] }
  var matterNoRatings: String { texts[496] }
  var matterNotCarried: String { texts[497] }
  var matterNothingDue: String { texts[498] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(499, [number.description]) }
  var matterNumbers: String { texts[500] }
  var matterOnline: String { texts[501] }
  var matterOpinions: String { texts[502] }
  var matterOutcome: String { texts[503] }
  var matterOwner: String { texts[504] }
  var matterOwnerAnswer: String { texts[505] }
  var matterOwnerAnswerSend: String { texts[506] }
  var matterOwnerDone: String { texts[507] }
  var matterOwnerKind: String { texts[508] }
  var matterOwnerLate: String { texts[509] }
  var matterOwnerLateHint: String { texts[510] }
  var matterOwnerPhoto: String { texts[511] }
  var matterOwnerReport: String { texts[512] }
  var matterOwnerSend: String { texts[513] }
  var matterOwnerSent: String { texts[514] }
  var matterOwnerText: String { texts[515] }
  var matterOwnerUrged: String { texts[516] }
  var matterPapers: String { texts[517] }
  var matterParticipants: String { texts[518] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(519, [count.description]) }
  var matterPlace: String { texts[520] }
  var matterPlan: String { texts[521] }
  var matterPresent: String { texts[522] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(523, [total.description, needed.description, present.description]) }
  var matterRate: String { texts[524] }
  var matterRateBySlip: String { texts[525] }
  var matterRateQuestion: String { texts[526] }
  var matterRateSend: String { texts[527] }
  var matterRated: String { texts[528] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(529, [satisfied.description, total.description]) }
  var matterRatings: String { texts[530] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(531, [clause.description]) }
  var matterReviewAsk: String { texts[532] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(533, [count.description, open.description]) }
  var matterReviewHint: String { texts[534] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(535, [days.description]) }
  var matterReviewKeep: String { texts[536] }
  var matterReviewKept: String { texts[537] }
  var matterReviewReceipt: String { texts[538] }
  var matterReviewSend: String { texts[539] }
  var matterReviewText: String { texts[540] }
  var matterReviewUpheld: String { texts[541] }
  var matterReviewWaiting: String { texts[542] }
  var matterReviews: String { texts[543] }
  var matterShare: String { texts[544] }
  var matterSignIn: String { texts[545] }
  var matterSignedIn: String { texts[546] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(547, [kind.description, stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(548, [kind.description]) }
  var matterStandCommission: String { texts[549] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(550, [total.description, done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(551, [count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(552, [count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(553, [count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(554, [count.description, owner.description, days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(555, [kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(556, [kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(557, [count.description]) }
  var matterSteps: String { texts[558] }
  var matterSubject: String { texts[559] }
  var matterTask: String { texts[560] }
  var matterTime: String { texts[561] }
  var matterToAssembly: String { texts[562] }
  var matterUnlawful: String { texts[563] }
  var matterUntil: String { texts[564] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(565, [count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(566, [question.description, yes.description, no.description, abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(567, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  var matterYourName: String { texts[568] }
  var matterYourSide: String { texts[569] }
  var meetingAbstained: String { texts[570] }
  var meetingAccept: String { texts[571] }
  var meetingAskCorrection: String { texts[572] }
  var meetingAttend: String { texts[573] }
  var meetingClose: String { texts[574] }
  var meetingCode: String { texts[575] }
  var meetingCorrection: String { texts[576] }
  var meetingCorrections: String { texts[577] }
  var meetingDecide: String { texts[578] }
  var meetingDissent: String { texts[579] }
  var meetingDissentText: String { texts[580] }
  var meetingDueMissing: String { texts[581] }
  var meetingEnd: String { texts[582] }
  var meetingFirstSignIn: String { texts[583] }
  var meetingKeep: String { texts[584] }
  var meetingMoreCommitments: String { texts[585] }
  var meetingNames: String { texts[586] }
  var meetingNamesHint: String { texts[587] }
  var meetingNo: String { texts[588] }
  var meetingOneResident: String { texts[589] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(590, [count.description]) }
  var meetingOpinion: String { texts[591] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(592, [count.description]) }
  var meetingQuestion: String { texts[593] }
  var meetingRecord: String { texts[594] }
  var meetingResult: String { texts[595] }
  var meetingSaid: String { texts[596] }
  var meetingScan: String { texts[597] }
  var meetingSettle: String { texts[598] }
  var meetingSettleButton: String { texts[599] }
  var meetingSign: String { texts[600] }
  var meetingSignIn: String { texts[601] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(602, [name.description, time.description]) }
  var meetingSpeaker: String { texts[603] }
  var meetingStatement: String { texts[604] }
  var meetingVote: String { texts[605] }
  var meetingWay: String { texts[606] }
  var meetingYes: String { texts[607] }
  var onlineAccept: String { texts[608] }
  var onlineAdd: String { texts[609] }
  var onlineAddText: String { texts[610] }
  var onlineAdded: String { texts[611] }
  var onlineAgree: String { texts[612] }
  var onlineAllAgree: String { texts[613] }
  var onlineChange: String { texts[614] }
  var onlineCheck: String { texts[615] }
  var onlineCheckHint: String { texts[616] }
  var onlineClose: String { texts[617] }
  var onlineCloseHint: String { texts[618] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(619, [name.description]) }
  var onlineCodes: String { texts[620] }
  var onlineCodesHint: String { texts[621] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(622, [place.description, total.description, done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(623, [agree.description, disagree.description, pass.description]) }
  var onlineDiffer: String { texts[624] }
  var onlineDisagree: String { texts[625] }
  var onlineEnds: String { texts[626] }
  var onlineFair: String { texts[627] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(628, [fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(629, [group.description, people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(630, [group.description, share.description]) }
  var onlineGroups: String { texts[631] }
  var onlineIntroduction: String { texts[632] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(633, [count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(634, [number.description, reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(635, [count.description]) }
  var onlineMostAgree: String { texts[636] }
  var onlineNoCommon: String { texts[637] }
  var onlineNoSlips: String { texts[638] }
  var onlineNothing: String { texts[639] }
  var onlineOneGroup: String { texts[640] }
  var onlineOpen: String { texts[641] }
  var onlineOpenHint: String { texts[642] }
  var onlineOver: String { texts[643] }
  var onlineOwn: String { texts[644] }
  var onlineOwnHint: String { texts[645] }
  var onlineOwnSend: String { texts[646] }
  var onlinePass: String { texts[647] }
  var onlinePicture: String { texts[648] }
  var onlinePictureHint: String { texts[649] }
  var onlineReach: String { texts[650] }
  var onlineReachHint: String { texts[651] }
  var onlineReject: String { texts[652] }
  var onlineRejectReason: String { texts[653] }
  var onlineResult: String { texts[654] }
  var onlineSee: String { texts[655] }
  var onlineSlips: String { texts[656] }
  var onlineSlipsHint: String { texts[657] }
  var onlineStatements: String { texts[658] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(659, [limit.description]) }
  var onlineStatementsTitle: String { texts[660] }
  var onlineStrong: String { texts[661] }
  var onlineTake: String { texts[662] }
  var onlineTakeHint: String { texts[663] }
  var onlineTapFor: String { texts[664] }
  var onlineThanks: String { texts[665] }
  var onlineTitle: String { texts[666] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(667, [people.description, votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(668, [time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(669, [clause.description]) }
  var papersBundleLarge: String { texts[670] }
  var papersChanged: String { texts[671] }
  var papersCheck: String { texts[672] }
  var papersCheckpoint: String { texts[673] }
  var papersCheckpointHow: String { texts[674] }
  var papersCompare: String { texts[675] }
  var papersCompareHow: String { texts[676] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(677, [size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(678, [older.description, newer.description]) }
  var papersCount: String { texts[679] }
  var papersHow: String { texts[680] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(681, [why.description]) }
  var papersLeaf: String { texts[682] }
  var papersLeafHash: String { texts[683] }
  var papersMade: String { texts[684] }
  var papersMatter: String { texts[685] }
  var papersNewer: String { texts[686] }
  var papersNotPosted: String { texts[687] }
  var papersOnBoard: String { texts[688] }
  var papersOnline: String { texts[689] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(690, [phone.description]) }
  var papersPlace: String { texts[691] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(692, [index.description, size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(693, [time.description, place.description]) }
  var papersProof: String { texts[694] }
  var papersReplaced: String { texts[695] }
  var papersRoot: String { texts[696] }
  var papersSave: String { texts[697] }
  var papersSaved: String { texts[698] }
  var papersSavedLater: String { texts[699] }
  var papersSavedLaterHint: String { texts[700] }
  var papersScan: String { texts[701] }
  var papersSheet: String { texts[702] }
  var papersSheetHint: String { texts[703] }
  var papersSignedProof: String { texts[704] }
  var papersTimes: String { texts[705] }
  var papersTools: String { texts[706] }
  var papersToolsHow: String { texts[707] }
  var papersUnchanged: String { texts[708] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(709, [why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(710, [day.description]) }
  var papersVerifyHow: String { texts[711] }
  var papersVerifyIntro: String { texts[712] }
  var papersVerifyTitle: String { texts[713] }
  var planDay: String { texts[714] }
  var planForm: String { texts[715] }
  var planFormReason: String { texts[716] }
  var planFormReasonHint: String { texts[717] }
  var planHost: String { texts[718] }
  var planHouseholds: String { texts[719] }
  var planLawfulHint: String { texts[720] }
  var planLawfulReason: String { texts[721] }
  var planMaterials: String { texts[722] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(723, [kind.description]) }
  var planMorePeople: String { texts[724] }
  func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(725, [kind.description, line.description]) }
  var planOpening: String { texts[726] }
  var planPeople: String { texts[727] }
  var planPeopleHint: String { texts[728] }
  var planPoints: String { texts[729] }
  var planPointsHint: String { texts[730] }
  var planPreview: String { texts[731] }
  var planPublishNotice: String { texts[732] }
  var planPublishReport: String { texts[733] }
  var planRecorder: String { texts[734] }
  var planRemark: String { texts[735] }
  var planReviseReason: String { texts[736] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(737, [days.description, needed.description]) }
  var planSubject: String { texts[738] }
  var planSubmit: String { texts[739] }
  var planTimePlace: String { texts[740] }
  var planUnlawful: String { texts[741] }
  func planWide(count: some CustomStringConvertible) -> String { fill(742, [count.description]) }
  var refusalAcceptedByOwner: String { texts[743] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(744, [count.description]) }
  var refusalAlreadyAdopted: String { texts[745] }
  var refusalAlreadyAnswered: String { texts[746] }
  var refusalAlreadyDecided: String { texts[747] }
  var refusalAlreadyErased: String { texts[748] }
  var refusalAlreadyExplained: String { texts[749] }
  var refusalAlreadyRated: String { texts[750] }
  var refusalAlreadySeated: String { texts[751] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(752, [name.description]) }
  var refusalAlreadyVoted: String { texts[753] }
  var refusalAnswerMissing: String { texts[754] }
  var refusalArticleMissing: String { texts[755] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(756, [days.description, needed.description]) }
  var refusalAssemblyRuns: String { texts[757] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(758, [assembly.description, act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(759, [day.description]) }
  var refusalAuthorisationMissing: String { texts[760] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(761, [votes.description, present.description]) }
  var refusalBallotsMissing: String { texts[762] }
  var refusalCatalogueEmpty: String { texts[763] }
  var refusalCatalogueMissing: String { texts[764] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(765, [limit.description]) }
  var refusalChoiceMissing: String { texts[766] }
  var refusalClosedBeforeOpened: String { texts[767] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(768, [commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(769, [state.description, act.description]) }
  var refusalCommitteeAbsent: String { texts[770] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(771, [count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(772, [day.description]) }
  var refusalCountsImpossible: String { texts[773] }
  var refusalDayInFuture: String { texts[774] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(775, [pieces.description]) }
  var refusalEntryUnknown: String { texts[776] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(777, [day.description]) }
  var refusalFindingNotAnswered: String { texts[778] }
  var refusalFindingOpen: String { texts[779] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(780, [households.description, opinions.description]) }
  var refusalGroupMissing: String { texts[781] }
  var refusalGroupOnlyInVillage: String { texts[782] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(783, [group.description, groups.description]) }
  var refusalHandsCounted: String { texts[784] }
  var refusalHandsNotSecret: String { texts[785] }
  var refusalHeldInFuture: String { texts[786] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(787, [number.description]) }
  var refusalIdentityInvalid: String { texts[788] }
  var refusalJoinAcrossCommunities: String { texts[789] }
  var refusalJoinNeedsTwo: String { texts[790] }
  var refusalJoinedElsewhere: String { texts[791] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(792, [due.description, days.description]) }
  var refusalLinkUnknown: String { texts[793] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(794, [login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(795, [panels.description, digits.description]) }
  var refusalLotDrawn: String { texts[796] }
  var refusalLotFigureMissing: String { texts[797] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(798, [digits.description]) }
  var refusalLotInPast: String { texts[799] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(800, [changes.description]) }
  var refusalLotNotDrawn: String { texts[801] }
  var refusalLotNotSeated: String { texts[802] }
  var refusalLotPlaceMissing: String { texts[803] }
  var refusalLotPoolChanged: String { texts[804] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(805, [people.description, size.description]) }
  var refusalLotSizeMissing: String { texts[806] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(807, [dice.description, panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(808, [at.description, clock.description]) }
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(809, [size.description]) }
  var refusalLotWitnessMissing: String { texts[810] }
  var refusalMeasureMissing: String { texts[811] }
  var refusalMeetingInPast: String { texts[812] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(813, [day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(814, [limit.description]) }
  var refusalMinutesUnsigned: String { texts[815] }
  var refusalNameMissing: String { texts[816] }
  var refusalNextDayPast: String { texts[817] }
  var refusalNoHouseholds: String { texts[818] }
  var refusalNoParticipants: String { texts[819] }
  var refusalNoPoints: String { texts[820] }
  var refusalNoRepresentatives: String { texts[821] }
  var refusalNobodyPresent: String { texts[822] }
  var refusalNobodySignedIn: String { texts[823] }
  var refusalNotCompletedYet: String { texts[824] }
  var refusalNotJoined: String { texts[825] }
  var refusalNotOfTwoCommittees: String { texts[826] }
  var refusalNotOnRoll: String { texts[827] }
  var refusalNotPresent: String { texts[828] }
  var refusalNotPresentToVote: String { texts[829] }
  var refusalNotReserved: String { texts[830] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(831, [days.description]) }
  var refusalNothingDecided: String { texts[832] }
  var refusalNothingUndecided: String { texts[833] }
  var refusalNoticeAfterMeeting: String { texts[834] }
  var refusalOnlineClosed: String { texts[835] }
  var refusalOnlineNotReached: String { texts[836] }
  var refusalOnlineRuns: String { texts[837] }
  var refusalOnlineStatementEmpty: String { texts[838] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(839, [count.description, limit.description]) }
  var refusalOnlineStatementTwice: String { texts[840] }
  var refusalOnlineStatementsMissing: String { texts[841] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(842, [days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(843, [track.description]) }
  var refusalOutcomeMissing: String { texts[844] }
  var refusalOutsideTerm: String { texts[845] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(846, [count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(847, [count.description, total.description, needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(848, [count.description, total.description, needed.description]) }
  var refusalPhoneInvalid: String { texts[849] }
  var refusalPhotoMissing: String { texts[850] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(851, [parts.description]) }
  var refusalPlanUnapproved: String { texts[852] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(853, [organ.description, day.description, article.description]) }
  var refusalPointNotAgreed: String { texts[854] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(855, [points.description]) }
  var refusalPointUnknown: String { texts[856] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(857, [organ.description, day.description, article.description]) }
  var refusalPostOverlaps: String { texts[858] }
  var refusalPostedBeforePaper: String { texts[859] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(860, [name.description]) }
  var refusalProgressEmpty: String { texts[861] }
  var refusalQuestionMissing: String { texts[862] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(863, [present.description, needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(864, [present.description, total.description, needed.description]) }
  var refusalRatingsMissing: String { texts[865] }
  var refusalReasonMissing: String { texts[866] }
  var refusalRollEmpty: String { texts[867] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(868, [day.description]) }
  var refusalServedBeforeNotice: String { texts[869] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(870, [days.description, needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(871, [step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(872, [step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(873, [step.description]) }
  var refusalSupervisionConflict: String { texts[874] }
  var refusalSupervisionFromAbove: String { texts[875] }
  var refusalSupervisorNotClerk: String { texts[876] }
  var refusalTakenInFuture: String { texts[877] }
  var refusalTermOverlaps: String { texts[878] }
  var refusalTextMissing: String { texts[879] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(880, [length.description, limit.description]) }
  var refusalTopicUnnamed: String { texts[881] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(882, [articles.description]) }
  var refusalUrgingNotAhead: String { texts[883] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(884, [kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(885, [votes.description, present.description]) }
  var refusalWitnessMissing: String { texts[886] }
  var refusalWrongCode: String { texts[887] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(888, [stage.description, act.description]) }
  var resultsAccept: String { texts[889] }
  var resultsAdoptReason: String { texts[890] }
  var resultsAdoptReasonHint: String { texts[891] }
  var resultsAdoptReserved: String { texts[892] }
  var resultsAdoptSend: String { texts[893] }
  var resultsAdoptTitle: String { texts[894] }
  var resultsAdoption: String { texts[895] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(896, [organ.description]) }
  var resultsAnswerSend: String { texts[897] }
  var resultsAnswerText: String { texts[898] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(899, [text.description]) }
  var resultsArticle: String { texts[900] }
  var resultsArticleHint: String { texts[901] }
  var resultsAssembly: String { texts[902] }
  var resultsCall: String { texts[903] }
  var resultsChangePoint: String { texts[904] }
  var resultsCommission: String { texts[905] }
  var resultsCorrectionDue: String { texts[906] }
  var resultsCorrectionKind: String { texts[907] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(908, [organ.description, article.description, reason.description, day.description]) }
  var resultsCorrectionPoint: String { texts[909] }
  var resultsCorrections: String { texts[910] }
  var resultsDescribe: String { texts[911] }
  var resultsDescribeSend: String { texts[912] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(913, [count.description, open.description]) }
  var resultsDissentPrivate: String { texts[914] }
  var resultsDissents: String { texts[915] }
  var resultsDone: String { texts[916] }
  var resultsExplain: String { texts[917] }
  var resultsExplainResult: String { texts[918] }
  var resultsExplainSend: String { texts[919] }
  var resultsExplainWay: String { texts[920] }
  var resultsExplained: String { texts[921] }
  var resultsExplainer: String { texts[922] }
  var resultsExtend: String { texts[923] }
  var resultsExtendHint: String { texts[924] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(925, [day.description]) }
  var resultsFrom: String { texts[926] }
  var resultsFromHint: String { texts[927] }
  var resultsFromPoint: String { texts[928] }
  var resultsLesson: String { texts[929] }
  var resultsLessonHint: String { texts[930] }
  var resultsLetter: String { texts[931] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(932, [phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(933, [day.description, title.description, task.description, due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(934, [days.description, count.description]) }
  var resultsLetterOpen: String { texts[935] }
  var resultsLink: String { texts[936] }
  var resultsLinkCode: String { texts[937] }
  var resultsLinkHint: String { texts[938] }
  var resultsLinkMake: String { texts[939] }
  var resultsLinkNew: String { texts[940] }
  var resultsLinkNone: String { texts[941] }
  var resultsMeasure: String { texts[942] }
  var resultsMeasureHint: String { texts[943] }
  var resultsNew: String { texts[944] }
  var resultsNewDue: String { texts[945] }
  var resultsNewSend: String { texts[946] }
  var resultsNewText: String { texts[947] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(948, [day.description]) }
  var resultsNextDay: String { texts[949] }
  var resultsNoCommitments: String { texts[950] }
  var resultsNoMeasure: String { texts[951] }
  var resultsOrder: String { texts[952] }
  var resultsOrderSend: String { texts[953] }
  var resultsOwnCommunity: String { texts[954] }
  var resultsOwnerName: String { texts[955] }
  var resultsOwnerNameHint: String { texts[956] }
  var resultsOwnerOther: String { texts[957] }
  var resultsPhoto: String { texts[958] }
  var resultsPublish: String { texts[959] }
  var resultsPublishHint: String { texts[960] }
  var resultsPublishSend: String { texts[961] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(962, [time.description, name.description, count.description]) }
  var resultsRatingHint: String { texts[963] }
  var resultsRatingReplaced: String { texts[964] }
  var resultsRatingSend: String { texts[965] }
  var resultsRatings: String { texts[966] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(967, [text.description]) }
  var resultsRefer: String { texts[968] }
  var resultsReferHint: String { texts[969] }
  var resultsReferSend: String { texts[970] }
  var resultsReferralResult: String { texts[971] }
  var resultsReferralSend: String { texts[972] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(973, [track.description, reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(974, [day.description, text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(975, [text.description]) }
  var resultsReplyLabel: String { texts[976] }
  var resultsReportHint: String { texts[977] }
  var resultsReportKind: String { texts[978] }
  var resultsReportSend: String { texts[979] }
  var resultsReportStep: String { texts[980] }
  var resultsReportText: String { texts[981] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(982, [text.description]) }
  var resultsReturn: String { texts[983] }
  var resultsReviewFinding: String { texts[984] }
  var resultsReviews: String { texts[985] }
  var resultsSeen: String { texts[986] }
  var resultsSeenHint: String { texts[987] }
  var resultsStalled: String { texts[988] }
  var resultsStalledSend: String { texts[989] }
  var resultsStalledText: String { texts[990] }
  var resultsSteps: String { texts[991] }
  var resultsTitle: String { texts[992] }
  var resultsTrack: String { texts[993] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(994, [day.description]) }
  var resultsUrge: String { texts[995] }
  var resultsUrgeSend: String { texts[996] }
  var resultsUrgeText: String { texts[997] }
  var resultsUrgeWay: String { texts[998] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(999, [count.description]) }
  var resultsUrgingAnswer: String { texts[1000] }
  var resultsUrgings: String { texts[1001] }
  var resultsVerdict: String { texts[1002] }
  var resultsVerdictSend: String { texts[1003] }
  var resultsWithdrawPoint: String { texts[1004] }
  var rosterAddress: String { texts[1005] }
  var rosterBirth: String { texts[1006] }
  var rosterColumns: String { texts[1007] }
  var rosterContact: String { texts[1008] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1009, [people.description, households.description, others.description]) }
  var rosterCsvEmpty: String { texts[1010] }
  var rosterCsvEncoding: String { texts[1011] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1012, [row.description, column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1013, [row.description, column.description]) }
  func rosterCsvTooManyColumns(row: some CustomStringConvertible) -> String { fill(1014, [row.description]) }
  var rosterCsvTooManyRows: String { texts[1015] }
  var rosterErase: String { texts[1016] }
  var rosterErased: String { texts[1017] }
  var rosterExport: String { texts[1018] }
  var rosterFemale: String { texts[1019] }
  var rosterFile: String { texts[1020] }
  var rosterFileMissing: String { texts[1021] }
  var rosterGroup: String { texts[1022] }
  var rosterHead: String { texts[1023] }
  var rosterHousehold: String { texts[1024] }
  var rosterIdentity: String { texts[1025] }
  var rosterImport: String { texts[1026] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1027, [count.description]) }
  var rosterMale: String { texts[1028] }
  var rosterName: String { texts[1029] }
  var rosterNew: String { texts[1030] }
  var rosterNo: String { texts[1031] }
  var rosterOpinionColumns: String { texts[1032] }
  var rosterOrganisation: String { texts[1033] }
  var rosterOrganisationAdd: String { texts[1034] }
  var rosterOrganisations: String { texts[1035] }
  var rosterPhone: String { texts[1036] }
  var rosterPreview: String { texts[1037] }
  var rosterPreviewButton: String { texts[1038] }
  var rosterProblemAlreadyErased: String { texts[1039] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1040, [line.description, column.description]) }
  var rosterProblemChannelUnknown: String { texts[1041] }
  var rosterProblemColumnMissing: String { texts[1042] }
  var rosterProblemDateInvalid: String { texts[1043] }
  var rosterProblemDuplicate: String { texts[1044] }
  var rosterProblemIdentityInvalid: String { texts[1045] }
  var rosterProblemNameMissing: String { texts[1046] }
  var rosterProblemPhoneInvalid: String { texts[1047] }
  var rosterProblemTakenInFuture: String { texts[1048] }
  var rosterProblemTextMissing: String { texts[1049] }
  var rosterProblemTextTooLong: String { texts[1050] }
  var rosterProblemWitnessMissing: String { texts[1051] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1052, [count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1053, [count.description]) }
  var rosterRegistered: String { texts[1054] }
  var rosterRights: String { texts[1055] }
  var rosterSave: String { texts[1056] }
  var rosterSaved: String { texts[1057] }
  var rosterSealed: String { texts[1058] }
  var rosterSearch: String { texts[1059] }
  var rosterSex: String { texts[1060] }
  var rosterSure: String { texts[1061] }
  var rosterSureMissing: String { texts[1062] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1063, [count.description]) }
  var rosterYes: String { texts[1064] }
  var settingsAccounts: String { texts[1065] }
  var settingsArea: String { texts[1066] }
  var settingsAreaCode: String { texts[1067] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1068, [code.description]) }
  var settingsCalendar: String { texts[1069] }
  var settingsClause: String { texts[1070] }
  var settingsCount: String { texts[1071] }
  var settingsCreate: String { texts[1072] }
  var settingsDays: String { texts[1073] }
  var settingsDisable: String { texts[1074] }
  var settingsDisabled: String { texts[1075] }
  var settingsFrom: String { texts[1076] }
  var settingsGovernment: String { texts[1077] }
  var settingsImport: String { texts[1078] }
  var settingsJournal: String { texts[1079] }
  var settingsJournalIntro: String { texts[1080] }
  var settingsKeyApprovalWorkdays: String { texts[1081] }
  var settingsKeyArchiveRetentionYears: String { texts[1082] }
  var settingsKeyArchiveWorkdays: String { texts[1083] }
  var settingsKeyCommitteeChairs: String { texts[1084] }
  var settingsKeyCommitteeMembers: String { texts[1085] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1086] }
  var settingsKeyMinutesCorrectionDays: String { texts[1087] }
  var settingsKeyNoticeBoardDays: String { texts[1088] }
  var settingsKeyNoticeLeadDays: String { texts[1089] }
  var settingsKeyNoticeWorkdays: String { texts[1090] }
  var settingsKeyOpinionMaxCharacters: String { texts[1091] }
  var settingsKeyPlanRequiredParts: String { texts[1092] }
  var settingsKeyPlanWorkdays: String { texts[1093] }
  var settingsKeyPostingMinimumDays: String { texts[1094] }
  var settingsKeyReportDays: String { texts[1095] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1096] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1097] }
  var settingsKeySignInLockoutFailures: String { texts[1098] }
  var settingsKeySignInLockoutMinutes: String { texts[1099] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1100] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1101] }
  var settingsKeyTriageWorkdays: String { texts[1102] }
  var settingsKeyVoteAge: String { texts[1103] }
  var settingsKeyWideHouseholds: String { texts[1104] }
  var settingsKeyWideOpinions: String { texts[1105] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1106] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1107, [year.description]) }
  var settingsOfficial: String { texts[1108] }
  var settingsOrgan: String { texts[1109] }
  var settingsOrganHint: String { texts[1110] }
  var settingsOrganisation: String { texts[1111] }
  var settingsRule: String { texts[1112] }
  var settingsRules: String { texts[1113] }
  var settingsRulesIntro: String { texts[1114] }
  var settingsSource: String { texts[1115] }
  var settingsTable: String { texts[1116] }
  var settingsTableHint: String { texts[1117] }
  var settingsValue: String { texts[1118] }
  var signinAgain: String { texts[1119] }
  var signinChange: String { texts[1120] }
  var signinDiffer: String { texts[1121] }
  var signinIntro: String { texts[1122] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1123, [time.description]) }
  var signinLogin: String { texts[1124] }
  var signinNew: String { texts[1125] }
  var signinPassword: String { texts[1126] }
  var signinTooShort: String { texts[1127] }
  var signinWrong: String { texts[1128] }
  var termActAcceptCommitment: String { texts[1129] }
  var termActAdjournAssembly: String { texts[1130] }
  var termActAdoptPoint: String { texts[1131] }
  var termActAnswerCommission: String { texts[1132] }
  var termActAnswerFinding: String { texts[1133] }
  var termActAnswerReview: String { texts[1134] }
  var termActAnswerUrging: String { texts[1135] }
  var termActApprovePlan: String { texts[1136] }
  var termActApproveTopic: String { texts[1137] }
  var termActBreakOffAssembly: String { texts[1138] }
  var termActCallAssembly: String { texts[1139] }
  var termActCarryOutCorrection: String { texts[1140] }
  var termActCastBallot: String { texts[1141] }
  var termActCloseAssembly: String { texts[1142] }
  var termActCloseFinding: String { texts[1143] }
  var termActCloseMeeting: String { texts[1144] }
  var termActCloseOnline: String { texts[1145] }
  var termActCompleteCommitment: String { texts[1146] }
  var termActCorrectMinutes: String { texts[1147] }
  var termActCountBallots: String { texts[1148] }
  var termActDecidePoint: String { texts[1149] }
  var termActDescribeCommitment: String { texts[1150] }
  var termActDrawLot: String { texts[1151] }
  var termActExplainDissent: String { texts[1152] }
  var termActExtendCommitment: String { texts[1153] }
  var termActFreezeRoll: String { texts[1154] }
  var termActMakeCommitment: String { texts[1155] }
  var termActMarkPresent: String { texts[1156] }
  var termActModerateStatement: String { texts[1157] }
  var termActMoveStalled: String { texts[1158] }
  var termActNoticeAssembly: String { texts[1159] }
  var termActOpenAssembly: String { texts[1160] }
  var termActOpenMeeting: String { texts[1161] }
  var termActOpenOnline: String { texts[1162] }
  var termActOrderCorrection: String { texts[1163] }
  var termActPostNotice: String { texts[1164] }
  var termActPrepareLot: String { texts[1165] }
  var termActPublishProgress: String { texts[1166] }
  var termActPublishReport: String { texts[1167] }
  var termActRateMatter: String { texts[1168] }
  var termActRecordDissent: String { texts[1169] }
  var termActRecordPosting: String { texts[1170] }
  var termActRecordRatings: String { texts[1171] }
  var termActRecordReferral: String { texts[1172] }
  var termActRecordService: String { texts[1173] }
  var termActRecordStatement: String { texts[1174] }
  var termActRecordStep: String { texts[1175] }
  var termActRecordVote: String { texts[1176] }
  var termActReferMatter: String { texts[1177] }
  var termActReopenFinding: String { texts[1178] }
  var termActReplaceSeat: String { texts[1179] }
  var termActReportCommission: String { texts[1180] }
  var termActReportProgress: String { texts[1181] }
  var termActRequestReview: String { texts[1182] }
  var termActReturnCommitment: String { texts[1183] }
  var termActReturnPlan: String { texts[1184] }
  var termActReturnTopic: String { texts[1185] }
  var termActReviseNotice: String { texts[1186] }
  var termActSealDossier: String { texts[1187] }
  var termActSettleCorrection: String { texts[1188] }
  var termActSignIn: String { texts[1189] }
  var termActSignMinutes: String { texts[1190] }
  var termActSubmitPlan: String { texts[1191] }
  var termActUnmarkPresent: String { texts[1192] }
  var termActUrgeOwner: String { texts[1193] }
  var termActWithdrawAssembly: String { texts[1194] }
  var termActWriteFinding: String { texts[1195] }
  var termAdoptionAdopted: String { texts[1196] }
  var termAdoptionNotAdopted: String { texts[1197] }
  var termAdoptionPartlyAdopted: String { texts[1198] }
  var termAssemblyCommunityAssembly: String { texts[1199] }
  var termAssemblyCommunityGroup: String { texts[1200] }
  var termAssemblyCommunityRepresentatives: String { texts[1201] }
  var termAssemblyStageAdjourned: String { texts[1202] }
  var termAssemblyStageCalled: String { texts[1203] }
  var termAssemblyStageDecided: String { texts[1204] }
  var termAssemblyStageNoticed: String { texts[1205] }
  var termAssemblyStageOpen: String { texts[1206] }
  var termAssemblyStageRollCall: String { texts[1207] }
  var termAssemblyStageWithdrawn: String { texts[1208] }
  var termAssemblyVillageAssembly: String { texts[1209] }
  var termAssemblyVillageGroup: String { texts[1210] }
  var termAssemblyVillageRepresentatives: String { texts[1211] }
  var termBallotHands: String { texts[1212] }
  var termBallotOnline: String { texts[1213] }
  var termBallotPaper: String { texts[1214] }
  var termBallotPhone: String { texts[1215] }
  var termBasisHouseholds: String { texts[1216] }
  var termBasisPersons: String { texts[1217] }
  var termChannelBox: String { texts[1218] }
  var termChannelFixedDay: String { texts[1219] }
  var termChannelForum: String { texts[1220] }
  var termChannelGroupMessage: String { texts[1221] }
  var termChannelHomeVisit: String { texts[1222] }
  var termChannelHotline: String { texts[1223] }
  var termChannelLetter: String { texts[1224] }
  var termChannelNetwork: String { texts[1225] }
  var termChannelVenue: String { texts[1226] }
  var termChoiceAbstained: String { texts[1227] }
  var termChoiceAgainst: String { texts[1228] }
  var termChoiceInFavour: String { texts[1229] }
  var termCircleEveryone: String { texts[1230] }
  var termCircleNonRegistered: String { texts[1231] }
  var termCircleRegistered: String { texts[1232] }
  var termCommissionAnswered: String { texts[1233] }
  var termCommissionAsked: String { texts[1234] }
  var termCommissionDeclined: String { texts[1235] }
  var termCommissionReported: String { texts[1236] }
  var termCommissionTaken: String { texts[1237] }
  var termCommitmentAccepted: String { texts[1238] }
  var termCommitmentCompleted: String { texts[1239] }
  var termCommitmentHeld: String { texts[1240] }
  var termCommitmentOpen: String { texts[1241] }
  var termCommitmentWithdrawn: String { texts[1242] }
  var termCorrectionChanged: String { texts[1243] }
  var termCorrectionWithdrawn: String { texts[1244] }
  var termDutyAcceptCommitment: String { texts[1245] }
  var termDutyAdoptPoints: String { texts[1246] }
  var termDutyAnswerCommission: String { texts[1247] }
  var termDutyAnswerFinding: String { texts[1248] }
  var termDutyAnswerRequests: String { texts[1249] }
  var termDutyAnswerReview: String { texts[1250] }
  var termDutyApprovePlan: String { texts[1251] }
  var termDutyApproveTopic: String { texts[1252] }
  var termDutyAwaitedResult: String { texts[1253] }
  var termDutyCallAssembly: String { texts[1254] }
  var termDutyCarryOut: String { texts[1255] }
  var termDutyCarryOutCorrection: String { texts[1256] }
  var termDutyCloseAssembly: String { texts[1257] }
  var termDutyCloseFinding: String { texts[1258] }
  var termDutyCloseMeeting: String { texts[1259] }
  var termDutyCollectRatings: String { texts[1260] }
  var termDutyDescribeCommitments: String { texts[1261] }
  var termDutyDrawLot: String { texts[1262] }
  var termDutyExplainDissents: String { texts[1263] }
  var termDutyHoldAssembly: String { texts[1264] }
  var termDutyHoldMeeting: String { texts[1265] }
  var termDutyModerateStatements: String { texts[1266] }
  var termDutyMoveStalled: String { texts[1267] }
  var termDutyNoticeAssembly: String { texts[1268] }
  var termDutyPostNotice: String { texts[1269] }
  var termDutyPostOnBoard: String { texts[1270] }
  var termDutyPostReportOnBoard: String { texts[1271] }
  var termDutyPublishProgress: String { texts[1272] }
  var termDutyPublishReport: String { texts[1273] }
  var termDutyReconveneAssembly: String { texts[1274] }
  var termDutyRecordReferral: String { texts[1275] }
  var termDutyReportCommission: String { texts[1276] }
  var termDutyResolveKinship: String { texts[1277] }
  var termDutySealDossier: String { texts[1278] }
  var termDutyServeParticipants: String { texts[1279] }
  var termDutySettleCorrections: String { texts[1280] }
  var termDutySignMinutes: String { texts[1281] }
  var termDutyStudyAssembly: String { texts[1282] }
  var termDutySubmitPlan: String { texts[1283] }
  var termDutyTakeUrgedOwner: String { texts[1284] }
  var termDutyTriageOpinions: String { texts[1285] }
  var termDutyUrgeOwner: String { texts[1286] }
  var termExplanationAccepted: String { texts[1287] }
  var termExplanationKept: String { texts[1288] }
  var termExplanationWayCall: String { texts[1289] }
  var termExplanationWayLetter: String { texts[1290] }
  var termExplanationWayMeeting: String { texts[1291] }
  var termExplanationWayOnline: String { texts[1292] }
  var termExplanationWayVisit: String { texts[1293] }
  var termFlawNamesakes: String { texts[1294] }
  var termFlawTooFewHouseholds: String { texts[1295] }
  var termFlawTooFewRepresentatives: String { texts[1296] }
  var termFlawTooFewWomen: String { texts[1297] }
  var termFlawTooManyHouseholds: String { texts[1298] }
  var termFormBoard: String { texts[1299] }
  var termFormCircle: String { texts[1300] }
  var termFormFixedDay: String { texts[1301] }
  var termFormHearing: String { texts[1302] }
  var termFormJointMeeting: String { texts[1303] }
  var termFormOnline: String { texts[1304] }
  var termFormResidentsCouncil: String { texts[1305] }
  var termFormSmallMeeting: String { texts[1306] }
  var termFormTalk: String { texts[1307] }
  var termFormTopicalCouncil: String { texts[1308] }
  var termFormVisit: String { texts[1309] }
  var termFormWomensCouncil: String { texts[1310] }
  var termGroundCommittee: String { texts[1311] }
  var termGroundPetitionOfElectors: String { texts[1312] }
  var termGroundPetitionOfRepresentatives: String { texts[1313] }
  var termGroundReserved: String { texts[1314] }
  var termGroundUndecided: String { texts[1315] }
  var termInstrumentJilin: String { texts[1316] }
  var termInstrumentOther: String { texts[1317] }
  var termInstrumentUrban: String { texts[1318] }
  var termInstrumentVillage: String { texts[1319] }
  var termLevelCommunity: String { texts[1320] }
  var termLevelCounty: String { texts[1321] }
  var termLevelNational: String { texts[1322] }
  var termLevelPrefecture: String { texts[1323] }
  var termLevelProvince: String { texts[1324] }
  var termLevelTownship: String { texts[1325] }
  var termLotWayDice: String { texts[1326] }
  var termLotWayFigure: String { texts[1327] }
  var termMirrorAge: String { texts[1328] }
  var termMirrorGroup: String { texts[1329] }
  var termMirrorRegistration: String { texts[1330] }
  var termMirrorSex: String { texts[1331] }
  var termOutcomeAgreed: String { texts[1332] }
  var termOutcomeNotAgreed: String { texts[1333] }
  var termOutcomePartly: String { texts[1334] }
  var termPaperAdoption: String { texts[1335] }
  var termPaperAssemblyNotice: String { texts[1336] }
  var termPaperCatalogue: String { texts[1337] }
  var termPaperCharter: String { texts[1338] }
  var termPaperCommissionAnswer: String { texts[1339] }
  var termPaperCommissionReport: String { texts[1340] }
  var termPaperCorrection: String { texts[1341] }
  var termPaperDecision: String { texts[1342] }
  var termPaperDossier: String { texts[1343] }
  var termPaperDraw: String { texts[1344] }
  var termPaperLot: String { texts[1345] }
  var termPaperNotice: String { texts[1346] }
  var termPaperOnline: String { texts[1347] }
  var termPaperProgress: String { texts[1348] }
  var termPaperReport: String { texts[1349] }
  var termPaperRoster: String { texts[1350] }
  var termPartForm: String { texts[1351] }
  var termPartParticipants: String { texts[1352] }
  var termPartPlace: String { texts[1353] }
  var termPartSubject: String { texts[1354] }
  var termPartTime: String { texts[1355] }
  var termPartyCollective: String { texts[1356] }
  var termPartyCommittee: String { texts[1357] }
  var termPartyCooperatives: String { texts[1358] }
  var termPartyExperts: String { texts[1359] }
  var termPartyGovernment: String { texts[1360] }
  var termPartyGroups: String { texts[1361] }
  var termPartyInvitees: String { texts[1362] }
  var termPartyNonRegisteredResidents: String { texts[1363] }
  var termPartyOtherStakeholders: String { texts[1364] }
  var termPartyOwnersCommittee: String { texts[1365] }
  var termPartyPartyOrganisation: String { texts[1366] }
  var termPartyPropertyManagement: String { texts[1367] }
  var termPartyRegisteredResidents: String { texts[1368] }
  var termPartyRepresentatives: String { texts[1369] }
  var termPartyResidentUnits: String { texts[1370] }
  var termPartyResidentsCommittee: String { texts[1371] }
  var termPartySocialOrganisations: String { texts[1372] }
  var termPartySupervisionCommittee: String { texts[1373] }
  var termPartyWomensFederation: String { texts[1374] }
  var termPieceAdoptions: String { texts[1375] }
  var termPieceAssembly: String { texts[1376] }
  var termPieceAttendance: String { texts[1377] }
  var termPieceCommission: String { texts[1378] }
  var termPieceCommitments: String { texts[1379] }
  var termPieceCorrections: String { texts[1380] }
  var termPieceDissents: String { texts[1381] }
  var termPieceFindings: String { texts[1382] }
  var termPieceLawfulCorrections: String { texts[1383] }
  var termPieceMinutes: String { texts[1384] }
  var termPieceNotice: String { texts[1385] }
  var termPieceNoticeOnBoard: String { texts[1386] }
  var termPieceOpinions: String { texts[1387] }
  var termPieceOutcome: String { texts[1388] }
  var termPiecePlan: String { texts[1389] }
  var termPiecePlanApproval: String { texts[1390] }
  var termPieceProgress: String { texts[1391] }
  var termPieceReport: String { texts[1392] }
  var termPieceReportOnBoard: String { texts[1393] }
  var termPieceReviews: String { texts[1394] }
  var termPieceServices: String { texts[1395] }
  var termPieceTopicApproval: String { texts[1396] }
  var termPieceWorkMeeting: String { texts[1397] }
  var termPostCommitteeDirector: String { texts[1398] }
  var termPostCommitteeMember: String { texts[1399] }
  var termPostPartyMember: String { texts[1400] }
  var termPostPartySecretary: String { texts[1401] }
  var termPostSupervisionChair: String { texts[1402] }
  var termPostSupervisionMember: String { texts[1403] }
  var termRoleAdministrator: String { texts[1404] }
  var termRoleChair: String { texts[1405] }
  var termRoleClerk: String { texts[1406] }
  var termRoleDepartment: String { texts[1407] }
  var termRoleMember: String { texts[1408] }
  var termRoleOffice: String { texts[1409] }
  var termRoleOrganisation: String { texts[1410] }
  var termRoleResident: String { texts[1411] }
  var termRoleSecretary: String { texts[1412] }
  var termRoleSupervisor: String { texts[1413] }
  var termRoleTownship: String { texts[1414] }
  var termSatisfaction1: String { texts[1415] }
  var termSatisfaction2: String { texts[1416] }
  var termSatisfaction3: String { texts[1417] }
  var termSatisfaction4: String { texts[1418] }
  var termSatisfaction5: String { texts[1419] }
  var termStageApproved: String { texts[1420] }
  var termStageDeliberated: String { texts[1421] }
  var termStageMeeting: String { texts[1422] }
  var termStageNoticed: String { texts[1423] }
  var termStagePlanned: String { texts[1424] }
  var termStageProposed: String { texts[1425] }
  var termStageReported: String { texts[1426] }
  var termStageReturned: String { texts[1427] }
  var termStageSealed: String { texts[1428] }
  var termStageTopic: String { texts[1429] }
  var termStateAnswered: String { texts[1430] }
  var termStateForMeeting: String { texts[1431] }
  var termStateNotInScope: String { texts[1432] }
  var termStatePassedOn: String { texts[1433] }
  var termStateReceived: String { texts[1434] }
  var termStateTopic: String { texts[1435] }
  var termStatementAccepted: String { texts[1436] }
  var termStatementRejected: String { texts[1437] }
  var termStatementWaiting: String { texts[1438] }
  var termStationArchive: String { texts[1439] }
  var termStationMeeting: String { texts[1440] }
  var termStationNotice: String { texts[1441] }
  var termStationOpinion: String { texts[1442] }
  var termStationPlan: String { texts[1443] }
  var termStationReport: String { texts[1444] }
  var termStationResults: String { texts[1445] }
  var termStationTopic: String { texts[1446] }
  var termStepCommitteesConsult: String { texts[1447] }
  var termStepKindAccepted: String { texts[1448] }
  var termStepKindCompleted: String { texts[1449] }
  var termStepKindExtended: String { texts[1450] }
  var termStepKindProgress: String { texts[1451] }
  var termStepKindReturned: String { texts[1452] }
  var termStepPartyMembers: String { texts[1453] }
  var termStepPartyStudy: String { texts[1454] }
  var termTrackCollective: String { texts[1455] }
  var termTrackOwners: String { texts[1456] }
  var termTrackSettled: String { texts[1457] }
  var termUrgingCall: String { texts[1458] }
  var termUrgingLetter: String { texts[1459] }
  var termUrgingMessage: String { texts[1460] }
  var termUrgingVisit: String { texts[1461] }
  var termWayDoor: String { texts[1462] }
  var termWayGroup: String { texts[1463] }
  var termWayInPerson: String { texts[1464] }
  var termWayLetter: String { texts[1465] }
  var termWayPhone: String { texts[1466] }
  var termWayQr: String { texts[1467] }
  var termWayRoll: String { texts[1468] }
  var termWaySheet: String { texts[1469] }
  var termWaySms: String { texts[1470] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1471, [day.description]) }
  var todayBoard: String { texts[1472] }
  var todayCommittee: String { texts[1473] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1474, [count.description]) }
  var todayDoAcceptCommitment: String { texts[1475] }
  var todayDoAdoptPoints: String { texts[1476] }
  var todayDoAnswerCommission: String { texts[1477] }
  var todayDoAnswerFinding: String { texts[1478] }
  var todayDoAnswerRequests: String { texts[1479] }
  var todayDoAnswerReview: String { texts[1480] }
  var todayDoApprovePlan: String { texts[1481] }
  var todayDoApproveTopic: String { texts[1482] }
  var todayDoAwaitedResult: String { texts[1483] }
  var todayDoCallAssembly: String { texts[1484] }
  var todayDoCarryOut: String { texts[1485] }
  var todayDoCarryOutCorrection: String { texts[1486] }
  var todayDoCloseAssembly: String { texts[1487] }
  var todayDoCloseFinding: String { texts[1488] }
  var todayDoCloseMeeting: String { texts[1489] }
  var todayDoCollectRatings: String { texts[1490] }
  var todayDoDescribeCommitments: String { texts[1491] }
  var todayDoDrawLot: String { texts[1492] }
  var todayDoExplainDissents: String { texts[1493] }
  var todayDoHoldAssembly: String { texts[1494] }
  var todayDoHoldMeeting: String { texts[1495] }
  var todayDoModerateStatements: String { texts[1496] }
  var todayDoMoveStalled: String { texts[1497] }
  var todayDoNoticeAssembly: String { texts[1498] }
  var todayDoPostNotice: String { texts[1499] }
  var todayDoPostOnBoard: String { texts[1500] }
  var todayDoPostReportOnBoard: String { texts[1501] }
  var todayDoPublishProgress: String { texts[1502] }
  var todayDoPublishReport: String { texts[1503] }
  var todayDoReconveneAssembly: String { texts[1504] }
  var todayDoRecordReferral: String { texts[1505] }
  var todayDoReportCommission: String { texts[1506] }
  var todayDoResolveKinship: String { texts[1507] }
  var todayDoSealDossier: String { texts[1508] }
  var todayDoServeParticipants: String { texts[1509] }
  var todayDoSettleCorrections: String { texts[1510] }
  var todayDoSignMinutes: String { texts[1511] }
  var todayDoStudyAssembly: String { texts[1512] }
  var todayDoSubmitPlan: String { texts[1513] }
  var todayDoTakeUrgedOwner: String { texts[1514] }
  var todayDoTriageOpinions: String { texts[1515] }
  var todayDoUrgeOwner: String { texts[1516] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1517, [duty.description, count.description]) }
  var todayMatter: String { texts[1518] }
  var todayMessageApproval: String { texts[1519] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1520, [text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1521, [text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1522, [text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1523, [text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1524, [text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1525, [text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1526, [text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1527, [text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1528, [text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1529, [text.description]) }
  var todayMessageOnlineStatement: String { texts[1530] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1531, [text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1532, [day.description, duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1533, [text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1534, [text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1535, [text.description]) }
  var todayMessages: String { texts[1536] }
  var todayNoMatters: String { texts[1537] }
  var todayNobody: String { texts[1538] }
  var todayNothing: String { texts[1539] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1540, [count.description]) }
  var todayTake: String { texts[1541] }
  var todayUntil: String { texts[1542] }
  var todayWaiting: String { texts[1543] }
  var todayWho: String { texts[1544] }
  var todayWorkMeeting: String { texts[1545] }
  var todayWorkMeetings: String { texts[1546] }
  var workmeetingAsAnswered: String { texts[1547] }
  var workmeetingAsNotInScope: String { texts[1548] }
  var workmeetingAsPassedOn: String { texts[1549] }
  var workmeetingAsTopic: String { texts[1550] }
  var workmeetingDecision: String { texts[1551] }
  var workmeetingEmpty: String { texts[1552] }
  var workmeetingEntry: String { texts[1553] }
  var workmeetingIntro: String { texts[1554] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1555, [count.description]) }
  var workmeetingLater: String { texts[1556] }
  var workmeetingNoCatalogue: String { texts[1557] }
  var workmeetingOthers: String { texts[1558] }
  var workmeetingPlace: String { texts[1559] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1560, [names.description]) }
  var workmeetingQuestion: String { texts[1561] }
  var workmeetingReason: String { texts[1562] }
  var workmeetingReasonHint: String { texts[1563] }
  var workmeetingSave: String { texts[1564] }
  var workmeetingSeats: String { texts[1565] }
  var workmeetingTitle: String { texts[1566] }
  var workmeetingToLedger: String { texts[1567] }
  var workmeetingTopic: String { texts[1568] }
  var workmeetingTopicTitle: String { texts[1569] }
  var workmeetingTwins: String { texts[1570] }
  func workmeetingTwinsCompared(count: some CustomStringConvertible) -> String { fill(1571, [count.description]) }
  var workmeetingTwinsHint: String { texts[1572] }
  var workmeetingTwinsJoin: String { texts[1573] }
}
