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
    "assemblyAuthorisation",
    "assemblyAuthorisationHint",
    "assemblyBallotLabel",
    "assemblyBallotWay",
    "assemblyBasisHint",
    "assemblyBasisLabel",
    "assemblyBodyLine",
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
    "assemblyPresentHint",
    "assemblyPresentSend",
    "assemblyQuestion",
    "assemblyQuestionHint",
    "assemblyQuorum",
    "assemblyRepAdd",
    "assemblyRepGroup",
    "assemblyRepHouseholds",
    "assemblyRepHouseholdsHint",
    "assemblyRepName",
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
    "refusalProgressEmpty",
    "refusalQuestionMissing",
    "refusalQuorumMet",
    "refusalQuorumMissed",
    "refusalRatingsMissing",
    "refusalReasonMissing",
    "refusalRollEmpty",
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
    "termFlawTooFewRepresentatives",
    "termFlawTooFewWomen",
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
  var assemblyAuthorisation: String { texts[5] }
  var assemblyAuthorisationHint: String { texts[6] }
  var assemblyBallotLabel: String { texts[7] }
  var assemblyBallotWay: String { texts[8] }
  var assemblyBasisHint: String { texts[9] }
  var assemblyBasisLabel: String { texts[10] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(11, ["count": count.description, "members": members.description]) }
  var assemblyByPaper: String { texts[12] }
  var assemblyByPhone: String { texts[13] }
  var assemblyCallSend: String { texts[14] }
  var assemblyCame: String { texts[15] }
  var assemblyCloseHint: String { texts[16] }
  var assemblyCloseSend: String { texts[17] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(18, ["name": name.description]) }
  var assemblyCountSend: String { texts[19] }
  var assemblyEnd: String { texts[20] }
  var assemblyEndDay: String { texts[21] }
  var assemblyExpected: String { texts[22] }
  var assemblyFacts: String { texts[23] }
  var assemblyFavour: String { texts[24] }
  var assemblyFemale: String { texts[25] }
  var assemblyGroundLabel: String { texts[26] }
  var assemblyGroup: String { texts[27] }
  var assemblyHands: String { texts[28] }
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(29, ["count": count.description]) }
  var assemblyInvalid: String { texts[30] }
  var assemblyKindLabel: String { texts[31] }
  var assemblyMale: String { texts[32] }
  var assemblyMembers: String { texts[33] }
  var assemblyNoSteps: String { texts[34] }
  var assemblyNoticeAgain: String { texts[35] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(36, ["days": days.description]) }
  var assemblyNoticeSend: String { texts[37] }
  var assemblyOpenSend: String { texts[38] }
  var assemblyPaper: String { texts[39] }
  var assemblyPaperVoters: String { texts[40] }
  var assemblyPetitioners: String { texts[41] }
  var assemblyPetitionersHint: String { texts[42] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(43, ["count": count.description]) }
  var assemblyPresentHint: String { texts[44] }
  var assemblyPresentSend: String { texts[45] }
  var assemblyQuestion: String { texts[46] }
  var assemblyQuestionHint: String { texts[47] }
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(48, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var assemblyRepAdd: String { texts[49] }
  var assemblyRepGroup: String { texts[50] }
  var assemblyRepHouseholds: String { texts[51] }
  var assemblyRepHouseholdsHint: String { texts[52] }
  var assemblyRepName: String { texts[53] }
  var assemblyRepresentatives: String { texts[54] }
  var assemblyResult: String { texts[55] }
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(56, ["count": count.description, "present": present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(57, ["day": day.description]) }
  var assemblyRollSend: String { texts[58] }
  var assemblySecret: String { texts[59] }
  var assemblySecretNo: String { texts[60] }
  var assemblySecretYes: String { texts[61] }
  var assemblySex: String { texts[62] }
  var assemblySexUnknown: String { texts[63] }
  var assemblyShort: String { texts[64] }
  var assemblyShortHint: String { texts[65] }
  var assemblyShowCode: String { texts[66] }
  var assemblyStart: String { texts[67] }
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(68, ["expected": expected.description, "present": present.description, "favour": favour.description]) }
  var assemblyStepDay: String { texts[69] }
  var assemblyStepLabel: String { texts[70] }
  var assemblyStepSend: String { texts[71] }
  var assemblyStepText: String { texts[72] }
  var assemblySteps: String { texts[73] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(74, ["way": way.description]) }
  var assemblyWithdraw: String { texts[75] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(76, ["count": count.description]) }
  var boardAbout: String { texts[77] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(78, ["text": text.description]) }
  var boardBecame: String { texts[79] }
  var boardCatalogue: String { texts[80] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(81, ["version": version.description, "day": day.description]) }
  var boardChair: String { texts[82] }
  var boardCharter: String { texts[83] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(84, ["version": version.description, "day": day.description]) }
  var boardCommitments: String { texts[85] }
  var boardCommittee: String { texts[86] }
  var boardCommitteeLine: String { texts[87] }
  var boardDoorCome: String { texts[88] }
  var boardDoorComeText: String { texts[89] }
  var boardDoorSay: String { texts[90] }
  var boardDoorSayText: String { texts[91] }
  var boardDoorSee: String { texts[92] }
  var boardDoorSeeText: String { texts[93] }
  var boardDoorWatch: String { texts[94] }
  var boardDoorWatchText: String { texts[95] }
  var boardDoors: String { texts[96] }
  var boardDuties: String { texts[97] }
  var boardFeed: String { texts[98] }
  var boardFind: String { texts[99] }
  var boardFindButton: String { texts[100] }
  var boardFindIntro: String { texts[101] }
  var boardFindLabel: String { texts[102] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(103, ["count": count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(104, ["count": count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(105, ["count": count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(106, ["slip": slip.description]) }
  var boardMember: String { texts[107] }
  var boardNoCatalogue: String { texts[108] }
  var boardNoCharter: String { texts[109] }
  var boardNoCommitments: String { texts[110] }
  var boardNoResults: String { texts[111] }
  var boardNothingFound: String { texts[112] }
  var boardNothingOpen: String { texts[113] }
  var boardOffice: String { texts[114] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(115, ["count": count.description]) }
  var boardPapers: String { texts[116] }
  var boardPosts: String { texts[117] }
  var boardRecord: String { texts[118] }
  var boardReserved: String { texts[119] }
  var boardResults: String { texts[120] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(121, ["count": count.description, "root": root.description]) }
  var boardSaid: String { texts[122] }
  var boardSayContact: String { texts[123] }
  var boardSayContactHint: String { texts[124] }
  var boardSayHint: String { texts[125] }
  var boardSayIntro: String { texts[126] }
  var boardSayKind: String { texts[127] }
  var boardSayName: String { texts[128] }
  var boardSayNameHint: String { texts[129] }
  var boardSayPlace: String { texts[130] }
  var boardSayPlaceHint: String { texts[131] }
  var boardSayRequest: String { texts[132] }
  var boardSaySend: String { texts[133] }
  var boardSayText: String { texts[134] }
  var boardSayTitle: String { texts[135] }
  var boardSeats: String { texts[136] }
  var boardSlip: String { texts[137] }
  var boardSlipButton: String { texts[138] }
  var boardSlipHead: String { texts[139] }
  var boardSlipKeep: String { texts[140] }
  var boardSlipLabel: String { texts[141] }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(142, ["number": number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(143, ["number": number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(144, ["from": from.description, "to": to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(145, ["day": day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(146, ["count": count.description]) }
  var boardVacant: String { texts[147] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(148, ["day": day.description]) }
  var boardYearPlan: String { texts[149] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(150, ["task": task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(151, ["text": text.description]) }
  var caseAnswerLabel: String { texts[152] }
  var caseAnswerSend: String { texts[153] }
  var caseApprovePlan: String { texts[154] }
  var caseApproveTopic: String { texts[155] }
  var caseBoardPlace: String { texts[156] }
  var caseBreach: String { texts[157] }
  var caseClose: String { texts[158] }
  var caseClosed: String { texts[159] }
  var caseConclusion: String { texts[160] }
  var caseDossier: String { texts[161] }
  var caseExport: String { texts[162] }
  var caseFileLost: String { texts[163] }
  var caseFindingAbout: String { texts[164] }
  var caseFindingBreach: String { texts[165] }
  var caseFindingClause: String { texts[166] }
  var caseFindingSend: String { texts[167] }
  var caseFindingText: String { texts[168] }
  var caseFindingWhole: String { texts[169] }
  var caseFindings: String { texts[170] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(171, ["day": day.description]) }
  var caseLateReason: String { texts[172] }
  var caseMeeting: String { texts[173] }
  var caseMinutes: String { texts[174] }
  var caseMissing: String { texts[175] }
  var caseNext: String { texts[176] }
  var caseNothingForYou: String { texts[177] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(178, ["text": text.description]) }
  var caseObjection: String { texts[179] }
  var caseOnBoard: String { texts[180] }
  var caseOpen: String { texts[181] }
  var casePaper: String { texts[182] }
  var casePhoto: String { texts[183] }
  var casePhotoHint: String { texts[184] }
  var casePieces: String { texts[185] }
  var casePost: String { texts[186] }
  var casePosting: String { texts[187] }
  var caseRecord: String { texts[188] }
  var caseReopen: String { texts[189] }
  var caseReturn: String { texts[190] }
  var caseReturnReason: String { texts[191] }
  var caseRevise: String { texts[192] }
  var caseSeal: String { texts[193] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(194, ["number": number.description]) }
  var caseServe: String { texts[195] }
  var caseService: String { texts[196] }
  var caseUnanswered: String { texts[197] }
  var caseUnserved: String { texts[198] }
  var caseWay: String { texts[199] }
  var committeeAdopt: String { texts[200] }
  var committeeCatalogueIntro: String { texts[201] }
  var committeeCharterIntro: String { texts[202] }
  var committeeEnd: String { texts[203] }
  var committeeEntryGroup: String { texts[204] }
  var committeeEntryTitle: String { texts[205] }
  var committeeFill: String { texts[206] }
  var committeeFrom: String { texts[207] }
  var committeeKin: String { texts[208] }
  var committeeKind: String { texts[209] }
  var committeeNoTerm: String { texts[210] }
  var committeeOfficial: String { texts[211] }
  var committeeOwnEntry: String { texts[212] }
  var committeePost: String { texts[213] }
  var committeePublish: String { texts[214] }
  var committeeSeat: String { texts[215] }
  var committeeTerm: String { texts[216] }
  var committeeTo: String { texts[217] }
  var committeeWho: String { texts[218] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(219, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(220, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(221, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(222, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(223, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[224] }
  var commonDueTomorrow: String { texts[225] }
  var commonErrorBusy: String { texts[226] }
  var commonErrorBusyHelp: String { texts[227] }
  var commonErrorFailed: String { texts[228] }
  var commonErrorFailedHelp: String { texts[229] }
  var commonErrorForbidden: String { texts[230] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(231, ["roles": roles.description]) }
  var commonErrorNotFound: String { texts[232] }
  var commonErrorNotFoundHelp: String { texts[233] }
  var commonErrorRefused: String { texts[234] }
  var commonErrorStale: String { texts[235] }
  var commonErrorStaleHelp: String { texts[236] }
  var commonErrorTooLarge: String { texts[237] }
  var commonErrorTooLargeHelp: String { texts[238] }
  var commonErrorTooOften: String { texts[239] }
  var commonErrorTooOftenHelp: String { texts[240] }
  var commonErrorTwice: String { texts[241] }
  var commonErrorTwiceHelp: String { texts[242] }
  var commonFaceBoard: String { texts[243] }
  var commonFaceWorkbench: String { texts[244] }
  var commonFaceWorkbenchShort: String { texts[245] }
  var commonFooter: String { texts[246] }
  var commonHelp: String { texts[247] }
  var commonHome: String { texts[248] }
  var commonKin: String { texts[249] }
  var commonKinConflict: String { texts[250] }
  var commonKinResolve: String { texts[251] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(252, ["day": day.description]) }
  var commonKinWithdraw: String { texts[253] }
  var commonKinWithdrawReason: String { texts[254] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(255, ["days": days.description]) }
  var commonLedger: String { texts[256] }
  var commonLive: String { texts[257] }
  var commonLiveReload: String { texts[258] }
  var commonLocalRule: String { texts[259] }
  var commonMatters: String { texts[260] }
  var commonMenu: String { texts[261] }
  var commonMore: String { texts[262] }
  var commonPrint: String { texts[263] }
  var commonProvisional: String { texts[264] }
  var commonRoster: String { texts[265] }
  var commonSettings: String { texts[266] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(267, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[268] }
  var commonSignOut: String { texts[269] }
  var commonSizeElder: String { texts[270] }
  var commonSizeNormal: String { texts[271] }
  var commonSkip: String { texts[272] }
  var commonStop: String { texts[273] }
  var commonToday: String { texts[274] }
  var commonTrail: String { texts[275] }
  var commonVerify: String { texts[276] }
  var commonWeekday1: String { texts[277] }
  var commonWeekday2: String { texts[278] }
  var commonWeekday3: String { texts[279] }
  var commonWeekday4: String { texts[280] }
  var commonWeekday5: String { texts[281] }
  var commonWeekday6: String { texts[282] }
  var commonWeekday7: String { texts[283] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(284, ["days": days.description]) }
  var deskAccept: String { texts[285] }
  var deskCommission: String { texts[286] }
  var deskCommissionHint: String { texts[287] }
  var deskCommissionPaper: String { texts[288] }
  var deskCommissionSend: String { texts[289] }
  var deskCommissions: String { texts[290] }
  var deskCommunities: String { texts[291] }
  var deskDue: String { texts[292] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(293, ["name": name.description]) }
  var deskLate: String { texts[294] }
  var deskMine: String { texts[295] }
  var deskNoVotes: String { texts[296] }
  var deskNone: String { texts[297] }
  var deskOrgan: String { texts[298] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(299, ["count": count.description]) }
  var deskSupervision: String { texts[300] }
  var deskSupervisionHint: String { texts[301] }
  var deskText: String { texts[302] }
  var deskTitle: String { texts[303] }
  var deskToJudge: String { texts[304] }
  var deskTrouble: String { texts[305] }
  var deskVotes: String { texts[306] }
  var deskWhich: String { texts[307] }
  var ledgerAll: String { texts[308] }
  var ledgerAnswer: String { texts[309] }
  var ledgerAnswerHint: String { texts[310] }
  var ledgerAttach: String { texts[311] }
  var ledgerCaption: String { texts[312] }
  var ledgerChannel: String { texts[313] }
  var ledgerClock: String { texts[314] }
  var ledgerContact: String { texts[315] }
  var ledgerContactHint: String { texts[316] }
  var ledgerDay: String { texts[317] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(318, ["number": number.description]) }
  var ledgerFacts: String { texts[319] }
  var ledgerFile: String { texts[320] }
  var ledgerFileBroken: String { texts[321] }
  var ledgerFileHint: String { texts[322] }
  var ledgerFileKind: String { texts[323] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(324, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[325] }
  var ledgerGiver: String { texts[326] }
  var ledgerGroup: String { texts[327] }
  var ledgerImport: String { texts[328] }
  var ledgerJoin: String { texts[329] }
  var ledgerJoinHint: String { texts[330] }
  var ledgerJoinTo: String { texts[331] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(332, ["slip": slip.description]) }
  var ledgerName: String { texts[333] }
  var ledgerNameHint: String { texts[334] }
  var ledgerNothing: String { texts[335] }
  var ledgerNumber: String { texts[336] }
  var ledgerPlace: String { texts[337] }
  var ledgerReason: String { texts[338] }
  var ledgerRequest: String { texts[339] }
  var ledgerSave: String { texts[340] }
  var ledgerSaved: String { texts[341] }
  var ledgerSearch: String { texts[342] }
  var ledgerSearchButton: String { texts[343] }
  var ledgerSlip: String { texts[344] }
  var ledgerSort: String { texts[345] }
  var ledgerSortAnswered: String { texts[346] }
  var ledgerSortButton: String { texts[347] }
  var ledgerSortForMeeting: String { texts[348] }
  var ledgerSortNotInScope: String { texts[349] }
  var ledgerSortPassedOn: String { texts[350] }
  var ledgerSortTitle: String { texts[351] }
  var ledgerSource: String { texts[352] }
  var ledgerSourceHint: String { texts[353] }
  var ledgerSplit: String { texts[354] }
  var ledgerState: String { texts[355] }
  var ledgerStates: String { texts[356] }
  var ledgerTaken: String { texts[357] }
  var ledgerText: String { texts[358] }
  var ledgerTimeWrong: String { texts[359] }
  var ledgerToMatter: String { texts[360] }
  var ledgerTwins: String { texts[361] }
  var ledgerTwinsFind: String { texts[362] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(363, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[364] }
  var ledgerTwinsJoin: String { texts[365] }
  var ledgerTwinsNone: String { texts[366] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(367, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(368, ["row": row.description]) }
  var ledgerUnnamed: String { texts[369] }
  var ledgerWay: String { texts[370] }
  var ledgerWayHint: String { texts[371] }
  var ledgerWitness: String { texts[372] }
  var ledgerWitnessHint: String { texts[373] }
  var ledgerWords: String { texts[374] }
  var ledgerWordsHint: String { texts[375] }
  var ledgerWriter: String { texts[376] }
  var lotAllGroups: String { texts[377] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(378, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[379] }
  var lotCheck: String { texts[380] }
  var lotCheckCommand: String { texts[381] }
  var lotCheckDice: String { texts[382] }
  var lotCheckFigure: String { texts[383] }
  var lotCheckHash: String { texts[384] }
  var lotCheckLater: String { texts[385] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(386, ["number": number.description]) }
  var lotCircle: String { texts[387] }
  var lotCommitment: String { texts[388] }
  var lotDay: String { texts[389] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(390, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[391] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(392, ["number": number.description]) }
  var lotFigure: String { texts[393] }
  var lotFigureHint: String { texts[394] }
  var lotFigureShown: String { texts[395] }
  var lotGroup: String { texts[396] }
  var lotHousehold: String { texts[397] }
  var lotIntro: String { texts[398] }
  var lotList: String { texts[399] }
  var lotListLost: String { texts[400] }
  var lotMirror: String { texts[401] }
  var lotMirrorHint: String { texts[402] }
  var lotNone: String { texts[403] }
  var lotNotYet: String { texts[404] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(405, ["people": people.description]) }
  var lotPlace: String { texts[406] }
  var lotPublish: String { texts[407] }
  var lotPublished: String { texts[408] }
  var lotReplace: String { texts[409] }
  var lotReplaceHint: String { texts[410] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(411, ["people": people.description]) }
  var lotSize: String { texts[412] }
  var lotThrown: String { texts[413] }
  var lotThrownHint: String { texts[414] }
  var lotTitle: String { texts[415] }
  var lotToScheme: String { texts[416] }
  var lotWaits: String { texts[417] }
  var lotWay: String { texts[418] }
  var lotWhen: String { texts[419] }
  var lotWho: String { texts[420] }
  var lotWhy: String { texts[421] }
  var lotWitnesses: String { texts[422] }
  var lotWitnessesHint: String { texts[423] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(424, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[425] }
  var matterBallotAdvisory: String { texts[426] }
  var matterBallotDone: String { texts[427] }
  var matterBallotOpen: String { texts[428] }
  var matterBallotQuestion: String { texts[429] }
  var matterBallotSecret: String { texts[430] }
  var matterBallotSend: String { texts[431] }
  var matterBallotThanks: String { texts[432] }
  var matterBallotVote: String { texts[433] }
  var matterBallotYour: String { texts[434] }
  var matterCarried: String { texts[435] }
  var matterCode: String { texts[436] }
  var matterCommission: String { texts[437] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(438, ["text": text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(439, ["reason": reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(440, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(441, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[442] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(443, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(444, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(445, ["day": day.description]) }
  var matterDissentCount: String { texts[446] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(447, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(448, ["count": count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(449, ["reason": reason.description]) }
  var matterDroppedUndecided: String { texts[450] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(451, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[452] }
  var matterFindings: String { texts[453] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(454, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(455, ["day": day.description]) }
  var matterForm: String { texts[456] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(457, ["act": act.description, "reason": reason.description]) }
  var matterLawfulHint: String { texts[458] }
  var matterLawfulReason: String { texts[459] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(460, ["text": text.description]) }
  var matterLot: String { texts[461] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(462, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[463] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(464, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[465] }
  var matterNoProgress: String { texts[466] }
  var matterNoRatings: String { texts[467] }
  var matterNotCarried: String { texts[468] }
  var matterNothingDue: String { texts[469] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(470, ["number": number.description]) }
  var matterNumbers: String { texts[471] }
  var matterOnline: String { texts[472] }
  var matterOpinions: String { texts[473] }
  var matterOutcome: String { texts[474] }
  var matterOwner: String { texts[475] }
  var matterOwnerAnswer: String { texts[476] }
  var matterOwnerAnswerSend: String { texts[477] }
  var matterOwnerDone: String { texts[478] }
  var matterOwnerKind: String { texts[479] }
  var matterOwnerLate: String { texts[480] }
  var matterOwnerLateHint: String { texts[481] }
  var matterOwnerPhoto: String { texts[482] }
  var matterOwnerReport: String { texts[483] }
  var matterOwnerSend: String { texts[484] }
  var matterOwnerSent: String { texts[485] }
  var matterOwnerText: String { texts[486] }
  var matterOwnerUrged: String { texts[487] }
  var matterPapers: String { texts[488] }
  var matterParticipants: String { texts[489] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(490, ["count": count.description]) }
  var matterPlace: String { texts[491] }
  var matterPlan: String { texts[492] }
  var matterPresent: String { texts[493] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(494, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[495] }
  var matterRateBySlip: String { texts[496] }
  var matterRateQuestion: String { texts[497] }
  var matterRateSend: String { texts[498] }
  var matterRated: String { texts[499] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(500, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[501] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(502, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[503] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(504, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[505] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(506, ["days": days.description]) }
  var matterReviewKeep: String { texts[507] }
  var matterReviewKept: String { texts[508] }
  var matterReviewReceipt: String { texts[509] }
  var matterReviewSend: String { texts[510] }
  var matterReviewText: String { texts[511] }
  var matterReviewUpheld: String { texts[512] }
  var matterReviewWaiting: String { texts[513] }
  var matterReviews: String { texts[514] }
  var matterShare: String { texts[515] }
  var matterSignIn: String { texts[516] }
  var matterSignedIn: String { texts[517] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(518, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(519, ["kind": kind.description]) }
  var matterStandCommission: String { texts[520] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(521, ["total": total.description, "done": done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(522, ["count": count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(523, ["count": count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(524, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(525, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(526, ["kind": kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(527, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(528, ["count": count.description]) }
  var matterSteps: String { texts[529] }
  var matterSubject: String { texts[530] }
  var matterTask: String { texts[531] }
  var matterTime: String { texts[532] }
  var matterToAssembly: String { texts[533] }
  var matterUnlawful: String { texts[534] }
  var matterUntil: String { texts[535] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(536, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(537, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(538, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[539] }
  var matterYourSide: String { texts[540] }
  var meetingAbstained: String { texts[541] }
  var meetingAccept: String { texts[542] }
  var meetingAskCorrection: String { texts[543] }
  var meetingAttend: String { texts[544] }
  var meetingClose: String { texts[545] }
  var meetingCode: String { texts[546] }
  var meetingCorrection: String { texts[547] }
  var meetingCorrections: String { texts[548] }
  var meetingDecide: String { texts[549] }
  var meetingDissent: String { texts[550] }
  var meetingDissentText: String { texts[551] }
  var meetingDueMissing: String { texts[552] }
  var meetingEnd: String { texts[553] }
  var meetingFirstSignIn: String { texts[554] }
  var meetingKeep: String { texts[555] }
  var meetingMoreCommitments: String { texts[556] }
  var meetingNames: String { texts[557] }
  var meetingNamesHint: String { texts[558] }
  var meetingNo: String { texts[559] }
  var meetingOneResident: String { texts[560] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(561, ["count": count.description]) }
  var meetingOpinion: String { texts[562] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(563, ["count": count.description]) }
  var meetingQuestion: String { texts[564] }
  var meetingRecord: String { texts[565] }
  var meetingResult: String { texts[566] }
  var meetingSaid: String { texts[567] }
  var meetingScan: String { texts[568] }
  var meetingSettle: String { texts[569] }
  var meetingSettleButton: String { texts[570] }
  var meetingSign: String { texts[571] }
  var meetingSignIn: String { texts[572] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(573, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[574] }
  var meetingStatement: String { texts[575] }
  var meetingVote: String { texts[576] }
  var meetingWay: String { texts[577] }
  var meetingYes: String { texts[578] }
  var onlineAccept: String { texts[579] }
  var onlineAdd: String { texts[580] }
  var onlineAddText: String { texts[581] }
  var onlineAdded: String { texts[582] }
  var onlineAgree: String { texts[583] }
  var onlineAllAgree: String { texts[584] }
  var onlineChange: String { texts[585] }
  var onlineCheck: String { texts[586] }
  var onlineCheckHint: String { texts[587] }
  var onlineClose: String { texts[588] }
  var onlineCloseHint: String { texts[589] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(590, ["name": name.description]) }
  var onlineCodes: String { texts[591] }
  var onlineCodesHint: String { texts[592] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(593, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(594, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[595] }
  var onlineDisagree: String { texts[596] }
  var onlineEnds: String { texts[597] }
  var onlineFair: String { texts[598] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(599, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(600, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(601, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[602] }
  var onlineIntroduction: String { texts[603] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(604, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(605, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(606, ["count": count.description]) }
  var onlineMostAgree: String { texts[607] }
  var onlineNoCommon: String { texts[608] }
  var onlineNoSlips: String { texts[609] }
  var onlineNothing: String { texts[610] }
  var onlineOneGroup: String { texts[611] }
  var onlineOpen: String { texts[612] }
  var onlineOpenHint: String { texts[613] }
  var onlineOver: String { texts[614] }
  var onlineOwn: String { texts[615] }
  var onlineOwnHint: String { texts[616] }
  var onlineOwnSend: String { texts[617] }
  var onlinePass: String { texts[618] }
  var onlinePicture: String { texts[619] }
  var onlinePictureHint: String { texts[620] }
  var onlineReach: String { texts[621] }
  var onlineReachHint: String { texts[622] }
  var onlineReject: String { texts[623] }
  var onlineRejectReason: String { texts[624] }
  var onlineResult: String { texts[625] }
  var onlineSee: String { texts[626] }
  var onlineSlips: String { texts[627] }
  var onlineSlipsHint: String { texts[628] }
  var onlineStatements: String { texts[629] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(630, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[631] }
  var onlineStrong: String { texts[632] }
  var onlineTake: String { texts[633] }
  var onlineTakeHint: String { texts[634] }
  var onlineTapFor: String { texts[635] }
  var onlineThanks: String { texts[636] }
  var onlineTitle: String { texts[637] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(638, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(639, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(640, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[641] }
  var papersChanged: String { texts[642] }
  var papersCheck: String { texts[643] }
  var papersCheckpoint: String { texts[644] }
  var papersCheckpointHow: String { texts[645] }
  var papersCompare: String { texts[646] }
  var papersCompareHow: String { texts[647] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(648, ["size": size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(649, ["older": older.description, "newer": newer.description]) }
  var papersCount: String { texts[650] }
  var papersHow: String { texts[651] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(652, ["why": why.description]) }
  var papersLeaf: String { texts[653] }
  var papersLeafHash: String { texts[654] }
  var papersMade: String { texts[655] }
  var papersMatter: String { texts[656] }
  var papersNewer: String { texts[657] }
  var papersNotPosted: String { texts[658] }
  var papersOnBoard: String { texts[659] }
  var papersOnline: String { texts[660] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(661, ["phone": phone.description]) }
  var papersPlace: String { texts[662] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(663, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(664, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[665] }
  var papersReplaced: String { texts[666] }
  var papersRoot: String { texts[667] }
  var papersSave: String { texts[668] }
  var papersSaved: String { texts[669] }
  var papersSavedLater: String { texts[670] }
  var papersSavedLaterHint: String { texts[671] }
  var papersScan: String { texts[672] }
  var papersSheet: String { texts[673] }
  var papersSheetHint: String { texts[674] }
  var papersSignedProof: String { texts[675] }
  var papersTimes: String { texts[676] }
  var papersTools: String { texts[677] }
  var papersToolsHow: String { texts[678] }
  var papersUnchanged: String { texts[679] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(680, ["why": why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(681, ["day": day.description]) }
  var papersVerifyHow: String { texts[682] }
  var papersVerifyIntro: String { texts[683] }
  var papersVerifyTitle: String { texts[684] }
  var planDay: String { texts[685] }
  var planForm: String { texts[686] }
  var planFormReason: String { texts[687] }
  var planFormReasonHint: String { texts[688] }
  var planHost: String { texts[689] }
  var planHouseholds: String { texts[690] }
  var planLawfulHint: String { texts[691] }
  var planLawfulReason: String { texts[692] }
  var planMaterials: String { texts[693] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(694, ["kind": kind.description]) }
  var planMorePeople: String { texts[695] }
  var planOpening: String { texts[696] }
  var planPeople: String { texts[697] }
  var planPeopleHint: String { texts[698] }
  var planPoints: String { texts[699] }
  var planPointsHint: String { texts[700] }
  var planPreview: String { texts[701] }
  var planPublishNotice: String { texts[702] }
  var planPublishReport: String { texts[703] }
  var planRecorder: String { texts[704] }
  var planRemark: String { texts[705] }
  var planReviseReason: String { texts[706] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(707, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[708] }
  var planSubmit: String { texts[709] }
  var planTimePlace: String { texts[710] }
  var planUnlawful: String { texts[711] }
  func planWide(count: some CustomStringConvertible) -> String { fill(712, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[713] }
  var refusalAlreadyAdopted: String { texts[714] }
  var refusalAlreadyAnswered: String { texts[715] }
  var refusalAlreadyDecided: String { texts[716] }
  var refusalAlreadyErased: String { texts[717] }
  var refusalAlreadyExplained: String { texts[718] }
  var refusalAlreadyRated: String { texts[719] }
  var refusalAlreadySeated: String { texts[720] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(721, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[722] }
  var refusalAnswerMissing: String { texts[723] }
  var refusalArticleMissing: String { texts[724] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(725, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[726] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(727, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(728, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[729] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(730, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[731] }
  var refusalCatalogueEmpty: String { texts[732] }
  var refusalCatalogueMissing: String { texts[733] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(734, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[735] }
  var refusalClosedBeforeOpened: String { texts[736] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(737, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(738, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[739] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(740, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(741, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[742] }
  var refusalDayInFuture: String { texts[743] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(744, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[745] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(746, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[747] }
  var refusalFindingOpen: String { texts[748] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(749, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[750] }
  var refusalGroupOnlyInVillage: String { texts[751] }
  var refusalHandsNotSecret: String { texts[752] }
  var refusalHeldInFuture: String { texts[753] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(754, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[755] }
  var refusalJoinAcrossCommunities: String { texts[756] }
  var refusalJoinNeedsTwo: String { texts[757] }
  var refusalJoinedElsewhere: String { texts[758] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(759, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[760] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(761, ["login": login.description]) }
  var refusalLotDrawn: String { texts[762] }
  var refusalLotFigureMissing: String { texts[763] }
  var refusalLotInPast: String { texts[764] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(765, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[766] }
  var refusalLotNotSeated: String { texts[767] }
  var refusalLotPlaceMissing: String { texts[768] }
  var refusalLotPoolChanged: String { texts[769] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(770, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[771] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(772, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(773, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[774] }
  var refusalMeasureMissing: String { texts[775] }
  var refusalMeetingInPast: String { texts[776] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(777, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(778, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[779] }
  var refusalNameMissing: String { texts[780] }
  var refusalNextDayPast: String { texts[781] }
  var refusalNoHouseholds: String { texts[782] }
  var refusalNoParticipants: String { texts[783] }
  var refusalNoPoints: String { texts[784] }
  var refusalNoRepresentatives: String { texts[785] }
  var refusalNobodyPresent: String { texts[786] }
  var refusalNobodySignedIn: String { texts[787] }
  var refusalNotCompletedYet: String { texts[788] }
  var refusalNotJoined: String { texts[789] }
  var refusalNotOfTwoCommittees: String { texts[790] }
  var refusalNotOnRoll: String { texts[791] }
  var refusalNotPresent: String { texts[792] }
  var refusalNotPresentToVote: String { texts[793] }
  var refusalNotReserved: String { texts[794] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(795, ["days": days.description]) }
  var refusalNothingDecided: String { texts[796] }
  var refusalNothingUndecided: String { texts[797] }
  var refusalNoticeAfterMeeting: String { texts[798] }
  var refusalOnlineClosed: String { texts[799] }
  var refusalOnlineNotReached: String { texts[800] }
  var refusalOnlineRuns: String { texts[801] }
  var refusalOnlineStatementEmpty: String { texts[802] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(803, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[804] }
  var refusalOnlineStatementsMissing: String { texts[805] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(806, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(807, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[808] }
  var refusalOutsideTerm: String { texts[809] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(810, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(811, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(812, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[813] }
  var refusalPhotoMissing: String { texts[814] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(815, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[816] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(817, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPointNotAgreed: String { texts[818] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(819, ["points": points.description]) }
  var refusalPointUnknown: String { texts[820] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(821, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPostOverlaps: String { texts[822] }
  var refusalPostedBeforePaper: String { texts[823] }
  var refusalProgressEmpty: String { texts[824] }
  var refusalQuestionMissing: String { texts[825] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(826, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(827, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[828] }
  var refusalReasonMissing: String { texts[829] }
  var refusalRollEmpty: String { texts[830] }
  var refusalServedBeforeNotice: String { texts[831] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(832, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(833, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(834, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(835, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[836] }
  var refusalSupervisionFromAbove: String { texts[837] }
  var refusalSupervisorNotClerk: String { texts[838] }
  var refusalTakenInFuture: String { texts[839] }
  var refusalTermOverlaps: String { texts[840] }
  var refusalTextMissing: String { texts[841] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(842, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[843] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(844, ["articles": articles.description]) }
  var refusalUrgingNotAhead: String { texts[845] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(846, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(847, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[848] }
  var refusalWrongCode: String { texts[849] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(850, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[851] }
  var resultsAdoptReason: String { texts[852] }
  var resultsAdoptReasonHint: String { texts[853] }
  var resultsAdoptReserved: String { texts[854] }
  var resultsAdoptSend: String { texts[855] }
  var resultsAdoptTitle: String { texts[856] }
  var resultsAdoption: String { texts[857] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(858, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[859] }
  var resultsAnswerText: String { texts[860] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(861, ["text": text.description]) }
  var resultsArticle: String { texts[862] }
  var resultsArticleHint: String { texts[863] }
  var resultsAssembly: String { texts[864] }
  var resultsCall: String { texts[865] }
  var resultsChangePoint: String { texts[866] }
  var resultsCommission: String { texts[867] }
  var resultsCorrectionDue: String { texts[868] }
  var resultsCorrectionKind: String { texts[869] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(870, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[871] }
  var resultsCorrections: String { texts[872] }
  var resultsDescribe: String { texts[873] }
  var resultsDescribeSend: String { texts[874] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(875, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[876] }
  var resultsDissents: String { texts[877] }
  var resultsDone: String { texts[878] }
  var resultsExplain: String { texts[879] }
  var resultsExplainResult: String { texts[880] }
  var resultsExplainSend: String { texts[881] }
  var resultsExplainWay: String { texts[882] }
  var resultsExplained: String { texts[883] }
  var resultsExplainer: String { texts[884] }
  var resultsExtend: String { texts[885] }
  var resultsExtendHint: String { texts[886] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(887, ["day": day.description]) }
  var resultsFrom: String { texts[888] }
  var resultsFromHint: String { texts[889] }
  var resultsFromPoint: String { texts[890] }
  var resultsLesson: String { texts[891] }
  var resultsLessonHint: String { texts[892] }
  var resultsLetter: String { texts[893] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(894, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(895, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(896, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[897] }
  var resultsLink: String { texts[898] }
  var resultsLinkCode: String { texts[899] }
  var resultsLinkHint: String { texts[900] }
  var resultsLinkMake: String { texts[901] }
  var resultsLinkNew: String { texts[902] }
  var resultsLinkNone: String { texts[903] }
  var resultsMeasure: String { texts[904] }
  var resultsMeasureHint: String { texts[905] }
  var resultsNew: String { texts[906] }
  var resultsNewDue: String { texts[907] }
  var resultsNewSend: String { texts[908] }
  var resultsNewText: String { texts[909] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(910, ["day": day.description]) }
  var resultsNextDay: String { texts[911] }
  var resultsNoCommitments: String { texts[912] }
  var resultsNoMeasure: String { texts[913] }
  var resultsOrder: String { texts[914] }
  var resultsOrderSend: String { texts[915] }
  var resultsOwnCommunity: String { texts[916] }
  var resultsOwnerName: String { texts[917] }
  var resultsOwnerNameHint: String { texts[918] }
  var resultsOwnerOther: String { texts[919] }
  var resultsPhoto: String { texts[920] }
  var resultsPublish: String { texts[921] }
  var resultsPublishHint: String { texts[922] }
  var resultsPublishSend: String { texts[923] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(924, ["time": time.description, "name": name.description, "count": count.description]) }
  var resultsRatingHint: String { texts[925] }
  var resultsRatingReplaced: String { texts[926] }
  var resultsRatingSend: String { texts[927] }
  var resultsRatings: String { texts[928] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(929, ["text": text.description]) }
  var resultsRefer: String { texts[930] }
  var resultsReferHint: String { texts[931] }
  var resultsReferSend: String { texts[932] }
  var resultsReferralResult: String { texts[933] }
  var resultsReferralSend: String { texts[934] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(935, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(936, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(937, ["text": text.description]) }
  var resultsReplyLabel: String { texts[938] }
  var resultsReportHint: String { texts[939] }
  var resultsReportKind: String { texts[940] }
  var resultsReportSend: String { texts[941] }
  var resultsReportStep: String { texts[942] }
  var resultsReportText: String { texts[943] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(944, ["text": text.description]) }
  var resultsReturn: String { texts[945] }
  var resultsReviewFinding: String { texts[946] }
  var resultsReviews: String { texts[947] }
  var resultsSeen: String { texts[948] }
  var resultsSeenHint: String { texts[949] }
  var resultsStalled: String { texts[950] }
  var resultsStalledSend: String { texts[951] }
  var resultsStalledText: String { texts[952] }
  var resultsSteps: String { texts[953] }
  var resultsTitle: String { texts[954] }
  var resultsTrack: String { texts[955] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(956, ["day": day.description]) }
  var resultsUrge: String { texts[957] }
  var resultsUrgeSend: String { texts[958] }
  var resultsUrgeText: String { texts[959] }
  var resultsUrgeWay: String { texts[960] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(961, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[962] }
  var resultsUrgings: String { texts[963] }
  var resultsVerdict: String { texts[964] }
  var resultsVerdictSend: String { texts[965] }
  var resultsWithdrawPoint: String { texts[966] }
  var rosterAddress: String { texts[967] }
  var rosterBirth: String { texts[968] }
  var rosterColumns: String { texts[969] }
  var rosterContact: String { texts[970] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(971, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[972] }
  var rosterCsvEncoding: String { texts[973] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(974, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(975, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[976] }
  var rosterErase: String { texts[977] }
  var rosterErased: String { texts[978] }
  var rosterExport: String { texts[979] }
  var rosterFemale: String { texts[980] }
  var rosterFile: String { texts[981] }
  var rosterFileMissing: String { texts[982] }
  var rosterGroup: String { texts[983] }
  var rosterHead: String { texts[984] }
  var rosterHousehold: String { texts[985] }
  var rosterIdentity: String { texts[986] }
  var rosterImport: String { texts[987] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(988, ["count": count.description]) }
  var rosterMale: String { texts[989] }
  var rosterName: String { texts[990] }
  var rosterNew: String { texts[991] }
  var rosterNo: String { texts[992] }
  var rosterOpinionColumns: String { texts[993] }
  var rosterOrganisation: String { texts[994] }
  var rosterOrganisationAdd: String { texts[995] }
  var rosterOrganisations: String { texts[996] }
  var rosterPhone: String { texts[997] }
  var rosterPreview: String { texts[998] }
  var rosterPreviewButton: String { texts[999] }
  var rosterProblemAlreadyErased: String { texts[1000] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1001, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[1002] }
  var rosterProblemColumnMissing: String { texts[1003] }
  var rosterProblemDateInvalid: String { texts[1004] }
  var rosterProblemDuplicate: String { texts[1005] }
  var rosterProblemIdentityInvalid: String { texts[1006] }
  var rosterProblemNameMissing: String { texts[1007] }
  var rosterProblemPhoneInvalid: String { texts[1008] }
  var rosterProblemTakenInFuture: String { texts[1009] }
  var rosterProblemTextMissing: String { texts[1010] }
  var rosterProblemTextTooLong: String { texts[1011] }
  var rosterProblemWitnessMissing: String { texts[1012] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1013, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1014, ["count": count.description]) }
  var rosterRegistered: String { texts[1015] }
  var rosterRights: String { texts[1016] }
  var rosterSave: String { texts[1017] }
  var rosterSaved: String { texts[1018] }
  var rosterSealed: String { texts[1019] }
  var rosterSearch: String { texts[1020] }
  var rosterSex: String { texts[1021] }
  var rosterSure: String { texts[1022] }
  var rosterSureMissing: String { texts[1023] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1024, ["count": count.description]) }
  var rosterYes: String { texts[1025] }
  var settingsAccounts: String { texts[1026] }
  var settingsArea: String { texts[1027] }
  var settingsAreaCode: String { texts[1028] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1029, ["code": code.description]) }
  var settingsCalendar: String { texts[1030] }
  var settingsClause: String { texts[1031] }
  var settingsCount: String { texts[1032] }
  var settingsCreate: String { texts[1033] }
  var settingsDays: String { texts[1034] }
  var settingsDisable: String { texts[1035] }
  var settingsDisabled: String { texts[1036] }
  var settingsFrom: String { texts[1037] }
  var settingsGovernment: String { texts[1038] }
  var settingsImport: String { texts[1039] }
  var settingsJournal: String { texts[1040] }
  var settingsJournalIntro: String { texts[1041] }
  var settingsKeyApprovalWorkdays: String { texts[1042] }
  var settingsKeyArchiveRetentionYears: String { texts[1043] }
  var settingsKeyArchiveWorkdays: String { texts[1044] }
  var settingsKeyCommitteeChairs: String { texts[1045] }
  var settingsKeyCommitteeMembers: String { texts[1046] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1047] }
  var settingsKeyMinutesCorrectionDays: String { texts[1048] }
  var settingsKeyNoticeBoardDays: String { texts[1049] }
  var settingsKeyNoticeLeadDays: String { texts[1050] }
  var settingsKeyNoticeWorkdays: String { texts[1051] }
  var settingsKeyOpinionMaxCharacters: String { texts[1052] }
  var settingsKeyPlanRequiredParts: String { texts[1053] }
  var settingsKeyPlanWorkdays: String { texts[1054] }
  var settingsKeyPostingMinimumDays: String { texts[1055] }
  var settingsKeyReportDays: String { texts[1056] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1057] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1058] }
  var settingsKeySignInLockoutFailures: String { texts[1059] }
  var settingsKeySignInLockoutMinutes: String { texts[1060] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1061] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1062] }
  var settingsKeyTriageWorkdays: String { texts[1063] }
  var settingsKeyVoteAge: String { texts[1064] }
  var settingsKeyWideHouseholds: String { texts[1065] }
  var settingsKeyWideOpinions: String { texts[1066] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1067] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1068, ["year": year.description]) }
  var settingsOfficial: String { texts[1069] }
  var settingsOrgan: String { texts[1070] }
  var settingsOrganHint: String { texts[1071] }
  var settingsOrganisation: String { texts[1072] }
  var settingsRule: String { texts[1073] }
  var settingsRules: String { texts[1074] }
  var settingsRulesIntro: String { texts[1075] }
  var settingsSource: String { texts[1076] }
  var settingsTable: String { texts[1077] }
  var settingsTableHint: String { texts[1078] }
  var settingsValue: String { texts[1079] }
  var signinAgain: String { texts[1080] }
  var signinChange: String { texts[1081] }
  var signinDiffer: String { texts[1082] }
  var signinIntro: String { texts[1083] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1084, ["time": time.description]) }
  var signinLogin: String { texts[1085] }
  var signinNew: String { texts[1086] }
  var signinPassword: String { texts[1087] }
  var signinTooShort: String { texts[1088] }
  var signinWrong: String { texts[1089] }
  var termActAcceptCommitment: String { texts[1090] }
  var termActAdjournAssembly: String { texts[1091] }
  var termActAdoptPoint: String { texts[1092] }
  var termActAnswerCommission: String { texts[1093] }
  var termActAnswerFinding: String { texts[1094] }
  var termActAnswerReview: String { texts[1095] }
  var termActAnswerUrging: String { texts[1096] }
  var termActApprovePlan: String { texts[1097] }
  var termActApproveTopic: String { texts[1098] }
  var termActCallAssembly: String { texts[1099] }
  var termActCarryOutCorrection: String { texts[1100] }
  var termActCastBallot: String { texts[1101] }
  var termActCloseAssembly: String { texts[1102] }
  var termActCloseFinding: String { texts[1103] }
  var termActCloseMeeting: String { texts[1104] }
  var termActCloseOnline: String { texts[1105] }
  var termActCompleteCommitment: String { texts[1106] }
  var termActCorrectMinutes: String { texts[1107] }
  var termActCountBallots: String { texts[1108] }
  var termActDecidePoint: String { texts[1109] }
  var termActDescribeCommitment: String { texts[1110] }
  var termActDrawLot: String { texts[1111] }
  var termActExplainDissent: String { texts[1112] }
  var termActExtendCommitment: String { texts[1113] }
  var termActFreezeRoll: String { texts[1114] }
  var termActMakeCommitment: String { texts[1115] }
  var termActMarkPresent: String { texts[1116] }
  var termActModerateStatement: String { texts[1117] }
  var termActMoveStalled: String { texts[1118] }
  var termActNoticeAssembly: String { texts[1119] }
  var termActOpenAssembly: String { texts[1120] }
  var termActOpenMeeting: String { texts[1121] }
  var termActOpenOnline: String { texts[1122] }
  var termActOrderCorrection: String { texts[1123] }
  var termActPostNotice: String { texts[1124] }
  var termActPrepareLot: String { texts[1125] }
  var termActPublishProgress: String { texts[1126] }
  var termActPublishReport: String { texts[1127] }
  var termActRateMatter: String { texts[1128] }
  var termActRecordDissent: String { texts[1129] }
  var termActRecordPosting: String { texts[1130] }
  var termActRecordRatings: String { texts[1131] }
  var termActRecordReferral: String { texts[1132] }
  var termActRecordService: String { texts[1133] }
  var termActRecordStatement: String { texts[1134] }
  var termActRecordStep: String { texts[1135] }
  var termActRecordVote: String { texts[1136] }
  var termActReferMatter: String { texts[1137] }
  var termActReopenFinding: String { texts[1138] }
  var termActReplaceSeat: String { texts[1139] }
  var termActReportCommission: String { texts[1140] }
  var termActReportProgress: String { texts[1141] }
  var termActRequestReview: String { texts[1142] }
  var termActReturnCommitment: String { texts[1143] }
  var termActReturnPlan: String { texts[1144] }
  var termActReturnTopic: String { texts[1145] }
  var termActReviseNotice: String { texts[1146] }
  var termActSealDossier: String { texts[1147] }
  var termActSettleCorrection: String { texts[1148] }
  var termActSignIn: String { texts[1149] }
  var termActSignMinutes: String { texts[1150] }
  var termActSubmitPlan: String { texts[1151] }
  var termActUrgeOwner: String { texts[1152] }
  var termActWithdrawAssembly: String { texts[1153] }
  var termActWriteFinding: String { texts[1154] }
  var termAdoptionAdopted: String { texts[1155] }
  var termAdoptionNotAdopted: String { texts[1156] }
  var termAdoptionPartlyAdopted: String { texts[1157] }
  var termAssemblyCommunityAssembly: String { texts[1158] }
  var termAssemblyCommunityGroup: String { texts[1159] }
  var termAssemblyCommunityRepresentatives: String { texts[1160] }
  var termAssemblyStageAdjourned: String { texts[1161] }
  var termAssemblyStageCalled: String { texts[1162] }
  var termAssemblyStageDecided: String { texts[1163] }
  var termAssemblyStageNoticed: String { texts[1164] }
  var termAssemblyStageOpen: String { texts[1165] }
  var termAssemblyStageRollCall: String { texts[1166] }
  var termAssemblyStageWithdrawn: String { texts[1167] }
  var termAssemblyVillageAssembly: String { texts[1168] }
  var termAssemblyVillageGroup: String { texts[1169] }
  var termAssemblyVillageRepresentatives: String { texts[1170] }
  var termBallotHands: String { texts[1171] }
  var termBallotOnline: String { texts[1172] }
  var termBallotPaper: String { texts[1173] }
  var termBallotPhone: String { texts[1174] }
  var termBasisHouseholds: String { texts[1175] }
  var termBasisPersons: String { texts[1176] }
  var termChannelBox: String { texts[1177] }
  var termChannelFixedDay: String { texts[1178] }
  var termChannelForum: String { texts[1179] }
  var termChannelGroupMessage: String { texts[1180] }
  var termChannelHomeVisit: String { texts[1181] }
  var termChannelHotline: String { texts[1182] }
  var termChannelLetter: String { texts[1183] }
  var termChannelNetwork: String { texts[1184] }
  var termChannelVenue: String { texts[1185] }
  var termChoiceAbstained: String { texts[1186] }
  var termChoiceAgainst: String { texts[1187] }
  var termChoiceInFavour: String { texts[1188] }
  var termCircleEveryone: String { texts[1189] }
  var termCircleNonRegistered: String { texts[1190] }
  var termCircleRegistered: String { texts[1191] }
  var termCommissionAnswered: String { texts[1192] }
  var termCommissionAsked: String { texts[1193] }
  var termCommissionDeclined: String { texts[1194] }
  var termCommissionReported: String { texts[1195] }
  var termCommissionTaken: String { texts[1196] }
  var termCommitmentAccepted: String { texts[1197] }
  var termCommitmentCompleted: String { texts[1198] }
  var termCommitmentOpen: String { texts[1199] }
  var termCommitmentWithdrawn: String { texts[1200] }
  var termCorrectionChanged: String { texts[1201] }
  var termCorrectionWithdrawn: String { texts[1202] }
  var termDutyAcceptCommitment: String { texts[1203] }
  var termDutyAdoptPoints: String { texts[1204] }
  var termDutyAnswerCommission: String { texts[1205] }
  var termDutyAnswerFinding: String { texts[1206] }
  var termDutyAnswerRequests: String { texts[1207] }
  var termDutyAnswerReview: String { texts[1208] }
  var termDutyApprovePlan: String { texts[1209] }
  var termDutyApproveTopic: String { texts[1210] }
  var termDutyAwaitedResult: String { texts[1211] }
  var termDutyCallAssembly: String { texts[1212] }
  var termDutyCarryOut: String { texts[1213] }
  var termDutyCarryOutCorrection: String { texts[1214] }
  var termDutyCloseAssembly: String { texts[1215] }
  var termDutyCloseFinding: String { texts[1216] }
  var termDutyCloseMeeting: String { texts[1217] }
  var termDutyCollectRatings: String { texts[1218] }
  var termDutyDescribeCommitments: String { texts[1219] }
  var termDutyDrawLot: String { texts[1220] }
  var termDutyExplainDissents: String { texts[1221] }
  var termDutyHoldAssembly: String { texts[1222] }
  var termDutyHoldMeeting: String { texts[1223] }
  var termDutyModerateStatements: String { texts[1224] }
  var termDutyMoveStalled: String { texts[1225] }
  var termDutyNoticeAssembly: String { texts[1226] }
  var termDutyPostNotice: String { texts[1227] }
  var termDutyPostOnBoard: String { texts[1228] }
  var termDutyPostReportOnBoard: String { texts[1229] }
  var termDutyPublishProgress: String { texts[1230] }
  var termDutyPublishReport: String { texts[1231] }
  var termDutyReconveneAssembly: String { texts[1232] }
  var termDutyRecordReferral: String { texts[1233] }
  var termDutyReportCommission: String { texts[1234] }
  var termDutyResolveKinship: String { texts[1235] }
  var termDutySealDossier: String { texts[1236] }
  var termDutyServeParticipants: String { texts[1237] }
  var termDutySettleCorrections: String { texts[1238] }
  var termDutySignMinutes: String { texts[1239] }
  var termDutyStudyAssembly: String { texts[1240] }
  var termDutySubmitPlan: String { texts[1241] }
  var termDutyTakeUrgedOwner: String { texts[1242] }
  var termDutyTriageOpinions: String { texts[1243] }
  var termDutyUrgeOwner: String { texts[1244] }
  var termExplanationAccepted: String { texts[1245] }
  var termExplanationKept: String { texts[1246] }
  var termExplanationWayCall: String { texts[1247] }
  var termExplanationWayLetter: String { texts[1248] }
  var termExplanationWayMeeting: String { texts[1249] }
  var termExplanationWayOnline: String { texts[1250] }
  var termExplanationWayVisit: String { texts[1251] }
  var termFlawTooFewRepresentatives: String { texts[1252] }
  var termFlawTooFewWomen: String { texts[1253] }
  var termFormBoard: String { texts[1254] }
  var termFormCircle: String { texts[1255] }
  var termFormFixedDay: String { texts[1256] }
  var termFormHearing: String { texts[1257] }
  var termFormJointMeeting: String { texts[1258] }
  var termFormOnline: String { texts[1259] }
  var termFormResidentsCouncil: String { texts[1260] }
  var termFormSmallMeeting: String { texts[1261] }
  var termFormTalk: String { texts[1262] }
  var termFormTopicalCouncil: String { texts[1263] }
  var termFormVisit: String { texts[1264] }
  var termFormWomensCouncil: String { texts[1265] }
  var termGroundCommittee: String { texts[1266] }
  var termGroundPetitionOfElectors: String { texts[1267] }
  var termGroundPetitionOfRepresentatives: String { texts[1268] }
  var termGroundReserved: String { texts[1269] }
  var termGroundUndecided: String { texts[1270] }
  var termInstrumentJilin: String { texts[1271] }
  var termInstrumentOther: String { texts[1272] }
  var termInstrumentUrban: String { texts[1273] }
  var termInstrumentVillage: String { texts[1274] }
  var termLevelCommunity: String { texts[1275] }
  var termLevelCounty: String { texts[1276] }
  var termLevelNational: String { texts[1277] }
  var termLevelPrefecture: String { texts[1278] }
  var termLevelProvince: String { texts[1279] }
  var termLevelTownship: String { texts[1280] }
  var termLotWayDice: String { texts[1281] }
  var termLotWayFigure: String { texts[1282] }
  var termMirrorAge: String { texts[1283] }
  var termMirrorGroup: String { texts[1284] }
  var termMirrorRegistration: String { texts[1285] }
  var termMirrorSex: String { texts[1286] }
  var termOutcomeAgreed: String { texts[1287] }
  var termOutcomeNotAgreed: String { texts[1288] }
  var termOutcomePartly: String { texts[1289] }
  var termPaperAdoption: String { texts[1290] }
  var termPaperAssemblyNotice: String { texts[1291] }
  var termPaperCatalogue: String { texts[1292] }
  var termPaperCharter: String { texts[1293] }
  var termPaperCommissionAnswer: String { texts[1294] }
  var termPaperCommissionReport: String { texts[1295] }
  var termPaperCorrection: String { texts[1296] }
  var termPaperDecision: String { texts[1297] }
  var termPaperDossier: String { texts[1298] }
  var termPaperDraw: String { texts[1299] }
  var termPaperLot: String { texts[1300] }
  var termPaperNotice: String { texts[1301] }
  var termPaperOnline: String { texts[1302] }
  var termPaperProgress: String { texts[1303] }
  var termPaperReport: String { texts[1304] }
  var termPaperRoster: String { texts[1305] }
  var termPartForm: String { texts[1306] }
  var termPartParticipants: String { texts[1307] }
  var termPartPlace: String { texts[1308] }
  var termPartSubject: String { texts[1309] }
  var termPartTime: String { texts[1310] }
  var termPartyCollective: String { texts[1311] }
  var termPartyCommittee: String { texts[1312] }
  var termPartyCooperatives: String { texts[1313] }
  var termPartyExperts: String { texts[1314] }
  var termPartyGovernment: String { texts[1315] }
  var termPartyGroups: String { texts[1316] }
  var termPartyInvitees: String { texts[1317] }
  var termPartyNonRegisteredResidents: String { texts[1318] }
  var termPartyOtherStakeholders: String { texts[1319] }
  var termPartyOwnersCommittee: String { texts[1320] }
  var termPartyPartyOrganisation: String { texts[1321] }
  var termPartyPropertyManagement: String { texts[1322] }
  var termPartyRegisteredResidents: String { texts[1323] }
  var termPartyRepresentatives: String { texts[1324] }
  var termPartyResidentUnits: String { texts[1325] }
  var termPartyResidentsCommittee: String { texts[1326] }
  var termPartySocialOrganisations: String { texts[1327] }
  var termPartySupervisionCommittee: String { texts[1328] }
  var termPartyWomensFederation: String { texts[1329] }
  var termPieceAdoptions: String { texts[1330] }
  var termPieceAssembly: String { texts[1331] }
  var termPieceAttendance: String { texts[1332] }
  var termPieceCommission: String { texts[1333] }
  var termPieceCommitments: String { texts[1334] }
  var termPieceCorrections: String { texts[1335] }
  var termPieceDissents: String { texts[1336] }
  var termPieceFindings: String { texts[1337] }
  var termPieceLawfulCorrections: String { texts[1338] }
  var termPieceMinutes: String { texts[1339] }
  var termPieceNotice: String { texts[1340] }
  var termPieceNoticeOnBoard: String { texts[1341] }
  var termPieceOpinions: String { texts[1342] }
  var termPieceOutcome: String { texts[1343] }
  var termPiecePlan: String { texts[1344] }
  var termPiecePlanApproval: String { texts[1345] }
  var termPieceProgress: String { texts[1346] }
  var termPieceReport: String { texts[1347] }
  var termPieceReportOnBoard: String { texts[1348] }
  var termPieceReviews: String { texts[1349] }
  var termPieceServices: String { texts[1350] }
  var termPieceTopicApproval: String { texts[1351] }
  var termPieceWorkMeeting: String { texts[1352] }
  var termPostCommitteeDirector: String { texts[1353] }
  var termPostCommitteeMember: String { texts[1354] }
  var termPostPartyMember: String { texts[1355] }
  var termPostPartySecretary: String { texts[1356] }
  var termPostSupervisionChair: String { texts[1357] }
  var termPostSupervisionMember: String { texts[1358] }
  var termRoleAdministrator: String { texts[1359] }
  var termRoleChair: String { texts[1360] }
  var termRoleClerk: String { texts[1361] }
  var termRoleDepartment: String { texts[1362] }
  var termRoleMember: String { texts[1363] }
  var termRoleOffice: String { texts[1364] }
  var termRoleOrganisation: String { texts[1365] }
  var termRoleResident: String { texts[1366] }
  var termRoleSecretary: String { texts[1367] }
  var termRoleSupervisor: String { texts[1368] }
  var termRoleTownship: String { texts[1369] }
  var termSatisfaction1: String { texts[1370] }
  var termSatisfaction2: String { texts[1371] }
  var termSatisfaction3: String { texts[1372] }
  var termSatisfaction4: String { texts[1373] }
  var termSatisfaction5: String { texts[1374] }
  var termStageApproved: String { texts[1375] }
  var termStageDeliberated: String { texts[1376] }
  var termStageMeeting: String { texts[1377] }
  var termStageNoticed: String { texts[1378] }
  var termStagePlanned: String { texts[1379] }
  var termStageProposed: String { texts[1380] }
  var termStageReported: String { texts[1381] }
  var termStageReturned: String { texts[1382] }
  var termStageSealed: String { texts[1383] }
  var termStageTopic: String { texts[1384] }
  var termStateAnswered: String { texts[1385] }
  var termStateForMeeting: String { texts[1386] }
  var termStateNotInScope: String { texts[1387] }
  var termStatePassedOn: String { texts[1388] }
  var termStateReceived: String { texts[1389] }
  var termStateTopic: String { texts[1390] }
  var termStatementAccepted: String { texts[1391] }
  var termStatementRejected: String { texts[1392] }
  var termStatementWaiting: String { texts[1393] }
  var termStationArchive: String { texts[1394] }
  var termStationMeeting: String { texts[1395] }
  var termStationNotice: String { texts[1396] }
  var termStationOpinion: String { texts[1397] }
  var termStationPlan: String { texts[1398] }
  var termStationReport: String { texts[1399] }
  var termStationResults: String { texts[1400] }
  var termStationTopic: String { texts[1401] }
  var termStepCommitteesConsult: String { texts[1402] }
  var termStepKindAccepted: String { texts[1403] }
  var termStepKindCompleted: String { texts[1404] }
  var termStepKindExtended: String { texts[1405] }
  var termStepKindProgress: String { texts[1406] }
  var termStepKindReturned: String { texts[1407] }
  var termStepPartyMembers: String { texts[1408] }
  var termStepPartyStudy: String { texts[1409] }
  var termTrackCollective: String { texts[1410] }
  var termTrackOwners: String { texts[1411] }
  var termTrackSettled: String { texts[1412] }
  var termUrgingCall: String { texts[1413] }
  var termUrgingLetter: String { texts[1414] }
  var termUrgingMessage: String { texts[1415] }
  var termUrgingVisit: String { texts[1416] }
  var termWayDoor: String { texts[1417] }
  var termWayGroup: String { texts[1418] }
  var termWayInPerson: String { texts[1419] }
  var termWayLetter: String { texts[1420] }
  var termWayPhone: String { texts[1421] }
  var termWayQr: String { texts[1422] }
  var termWayRoll: String { texts[1423] }
  var termWaySheet: String { texts[1424] }
  var termWaySms: String { texts[1425] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1426, ["day": day.description]) }
  var todayBoard: String { texts[1427] }
  var todayCommittee: String { texts[1428] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1429, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1430] }
  var todayDoAdoptPoints: String { texts[1431] }
  var todayDoAnswerCommission: String { texts[1432] }
  var todayDoAnswerFinding: String { texts[1433] }
  var todayDoAnswerRequests: String { texts[1434] }
  var todayDoAnswerReview: String { texts[1435] }
  var todayDoApprovePlan: String { texts[1436] }
  var todayDoApproveTopic: String { texts[1437] }
  var todayDoAwaitedResult: String { texts[1438] }
  var todayDoCallAssembly: String { texts[1439] }
  var todayDoCarryOut: String { texts[1440] }
  var todayDoCarryOutCorrection: String { texts[1441] }
  var todayDoCloseAssembly: String { texts[1442] }
  var todayDoCloseFinding: String { texts[1443] }
  var todayDoCloseMeeting: String { texts[1444] }
  var todayDoCollectRatings: String { texts[1445] }
  var todayDoDescribeCommitments: String { texts[1446] }
  var todayDoDrawLot: String { texts[1447] }
  var todayDoExplainDissents: String { texts[1448] }
  var todayDoHoldAssembly: String { texts[1449] }
  var todayDoHoldMeeting: String { texts[1450] }
  var todayDoModerateStatements: String { texts[1451] }
  var todayDoMoveStalled: String { texts[1452] }
  var todayDoNoticeAssembly: String { texts[1453] }
  var todayDoPostNotice: String { texts[1454] }
  var todayDoPostOnBoard: String { texts[1455] }
  var todayDoPostReportOnBoard: String { texts[1456] }
  var todayDoPublishProgress: String { texts[1457] }
  var todayDoPublishReport: String { texts[1458] }
  var todayDoReconveneAssembly: String { texts[1459] }
  var todayDoRecordReferral: String { texts[1460] }
  var todayDoReportCommission: String { texts[1461] }
  var todayDoResolveKinship: String { texts[1462] }
  var todayDoSealDossier: String { texts[1463] }
  var todayDoServeParticipants: String { texts[1464] }
  var todayDoSettleCorrections: String { texts[1465] }
  var todayDoSignMinutes: String { texts[1466] }
  var todayDoStudyAssembly: String { texts[1467] }
  var todayDoSubmitPlan: String { texts[1468] }
  var todayDoTakeUrgedOwner: String { texts[1469] }
  var todayDoTriageOpinions: String { texts[1470] }
  var todayDoUrgeOwner: String { texts[1471] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1472, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1473] }
  var todayMessageApproval: String { texts[1474] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1475, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1476, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1477, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1478, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1479, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1480, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1481, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1482, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1483, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1484, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1485] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1486, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1487, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1488, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1489, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1490, ["text": text.description]) }
  var todayMessages: String { texts[1491] }
  var todayNoMatters: String { texts[1492] }
  var todayNobody: String { texts[1493] }
  var todayNothing: String { texts[1494] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1495, ["count": count.description]) }
  var todayTake: String { texts[1496] }
  var todayUntil: String { texts[1497] }
  var todayWaiting: String { texts[1498] }
  var todayWho: String { texts[1499] }
  var todayWorkMeeting: String { texts[1500] }
  var todayWorkMeetings: String { texts[1501] }
  var workmeetingAsAnswered: String { texts[1502] }
  var workmeetingAsNotInScope: String { texts[1503] }
  var workmeetingAsPassedOn: String { texts[1504] }
  var workmeetingAsTopic: String { texts[1505] }
  var workmeetingDecision: String { texts[1506] }
  var workmeetingEmpty: String { texts[1507] }
  var workmeetingEntry: String { texts[1508] }
  var workmeetingIntro: String { texts[1509] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1510, ["count": count.description]) }
  var workmeetingLater: String { texts[1511] }
  var workmeetingNoCatalogue: String { texts[1512] }
  var workmeetingOthers: String { texts[1513] }
  var workmeetingPlace: String { texts[1514] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1515, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1516] }
  var workmeetingReason: String { texts[1517] }
  var workmeetingReasonHint: String { texts[1518] }
  var workmeetingSave: String { texts[1519] }
  var workmeetingSeats: String { texts[1520] }
  var workmeetingTitle: String { texts[1521] }
  var workmeetingToLedger: String { texts[1522] }
  var workmeetingTopic: String { texts[1523] }
  var workmeetingTopicTitle: String { texts[1524] }
  var workmeetingTwins: String { texts[1525] }
  var workmeetingTwinsHint: String { texts[1526] }
  var workmeetingTwinsJoin: String { texts[1527] }
}
