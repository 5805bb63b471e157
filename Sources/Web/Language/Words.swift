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
    "matterElsewhere",
    "matterEvidence",
    "matterFindings",
    "matterFindingsOpen",
    "matterFirstDue",
    "matterForm",
    "matterLate",
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
    "matterStandCorrection",
    "matterStandLate",
    "matterStandRefused",
    "matterStepCount",
    "matterSteps",
    "matterSubject",
    "matterTask",
    "matterTime",
    "matterToAssembly",
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
    "refusalPointNotAgreed",
    "refusalPointUndecided",
    "refusalPointUnknown",
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
    "resultsRatingHint",
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
  var ledgerFileHint: String { texts[321] }
  var ledgerFileKind: String { texts[322] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(323, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[324] }
  var ledgerGiver: String { texts[325] }
  var ledgerGroup: String { texts[326] }
  var ledgerImport: String { texts[327] }
  var ledgerJoin: String { texts[328] }
  var ledgerJoinHint: String { texts[329] }
  var ledgerJoinTo: String { texts[330] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(331, ["slip": slip.description]) }
  var ledgerName: String { texts[332] }
  var ledgerNameHint: String { texts[333] }
  var ledgerNothing: String { texts[334] }
  var ledgerNumber: String { texts[335] }
  var ledgerPlace: String { texts[336] }
  var ledgerReason: String { texts[337] }
  var ledgerRequest: String { texts[338] }
  var ledgerSave: String { texts[339] }
  var ledgerSaved: String { texts[340] }
  var ledgerSearch: String { texts[341] }
  var ledgerSearchButton: String { texts[342] }
  var ledgerSlip: String { texts[343] }
  var ledgerSort: String { texts[344] }
  var ledgerSortAnswered: String { texts[345] }
  var ledgerSortButton: String { texts[346] }
  var ledgerSortForMeeting: String { texts[347] }
  var ledgerSortNotInScope: String { texts[348] }
  var ledgerSortPassedOn: String { texts[349] }
  var ledgerSortTitle: String { texts[350] }
  var ledgerSource: String { texts[351] }
  var ledgerSourceHint: String { texts[352] }
  var ledgerSplit: String { texts[353] }
  var ledgerState: String { texts[354] }
  var ledgerStates: String { texts[355] }
  var ledgerTaken: String { texts[356] }
  var ledgerText: String { texts[357] }
  var ledgerTimeWrong: String { texts[358] }
  var ledgerToMatter: String { texts[359] }
  var ledgerTwins: String { texts[360] }
  var ledgerTwinsFind: String { texts[361] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(362, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[363] }
  var ledgerTwinsJoin: String { texts[364] }
  var ledgerTwinsNone: String { texts[365] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(366, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(367, ["row": row.description]) }
  var ledgerUnnamed: String { texts[368] }
  var ledgerWay: String { texts[369] }
  var ledgerWayHint: String { texts[370] }
  var ledgerWitness: String { texts[371] }
  var ledgerWitnessHint: String { texts[372] }
  var ledgerWords: String { texts[373] }
  var ledgerWordsHint: String { texts[374] }
  var ledgerWriter: String { texts[375] }
  var lotAllGroups: String { texts[376] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(377, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[378] }
  var lotCheck: String { texts[379] }
  var lotCheckCommand: String { texts[380] }
  var lotCheckDice: String { texts[381] }
  var lotCheckFigure: String { texts[382] }
  var lotCheckHash: String { texts[383] }
  var lotCheckLater: String { texts[384] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(385, ["number": number.description]) }
  var lotCircle: String { texts[386] }
  var lotCommitment: String { texts[387] }
  var lotDay: String { texts[388] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(389, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[390] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(391, ["number": number.description]) }
  var lotFigure: String { texts[392] }
  var lotFigureHint: String { texts[393] }
  var lotFigureShown: String { texts[394] }
  var lotGroup: String { texts[395] }
  var lotHousehold: String { texts[396] }
  var lotIntro: String { texts[397] }
  var lotList: String { texts[398] }
  var lotListLost: String { texts[399] }
  var lotMirror: String { texts[400] }
  var lotMirrorHint: String { texts[401] }
  var lotNone: String { texts[402] }
  var lotNotYet: String { texts[403] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(404, ["people": people.description]) }
  var lotPlace: String { texts[405] }
  var lotPublish: String { texts[406] }
  var lotPublished: String { texts[407] }
  var lotReplace: String { texts[408] }
  var lotReplaceHint: String { texts[409] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(410, ["people": people.description]) }
  var lotSize: String { texts[411] }
  var lotThrown: String { texts[412] }
  var lotThrownHint: String { texts[413] }
  var lotTitle: String { texts[414] }
  var lotToScheme: String { texts[415] }
  var lotWaits: String { texts[416] }
  var lotWay: String { texts[417] }
  var lotWhen: String { texts[418] }
  var lotWho: String { texts[419] }
  var lotWhy: String { texts[420] }
  var lotWitnesses: String { texts[421] }
  var lotWitnessesHint: String { texts[422] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(423, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[424] }
  var matterBallotAdvisory: String { texts[425] }
  var matterBallotDone: String { texts[426] }
  var matterBallotOpen: String { texts[427] }
  var matterBallotQuestion: String { texts[428] }
  var matterBallotSecret: String { texts[429] }
  var matterBallotSend: String { texts[430] }
  var matterBallotThanks: String { texts[431] }
  var matterBallotVote: String { texts[432] }
  var matterBallotYour: String { texts[433] }
  var matterCarried: String { texts[434] }
  var matterCode: String { texts[435] }
  var matterCommission: String { texts[436] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(437, ["text": text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(438, ["reason": reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(439, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(440, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[441] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(442, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(443, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(444, ["day": day.description]) }
  var matterDissentCount: String { texts[445] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(446, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(447, ["count": count.description]) }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(448, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[449] }
  var matterFindings: String { texts[450] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(451, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(452, ["day": day.description]) }
  var matterForm: String { texts[453] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(454, ["act": act.description, "reason": reason.description]) }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(455, ["text": text.description]) }
  var matterLot: String { texts[456] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(457, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[458] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(459, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[460] }
  var matterNoProgress: String { texts[461] }
  var matterNoRatings: String { texts[462] }
  var matterNotCarried: String { texts[463] }
  var matterNothingDue: String { texts[464] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(465, ["number": number.description]) }
  var matterNumbers: String { texts[466] }
  var matterOnline: String { texts[467] }
  var matterOpinions: String { texts[468] }
  var matterOutcome: String { texts[469] }
  var matterOwner: String { texts[470] }
  var matterOwnerAnswer: String { texts[471] }
  var matterOwnerAnswerSend: String { texts[472] }
  var matterOwnerDone: String { texts[473] }
  var matterOwnerKind: String { texts[474] }
  var matterOwnerLate: String { texts[475] }
  var matterOwnerLateHint: String { texts[476] }
  var matterOwnerPhoto: String { texts[477] }
  var matterOwnerReport: String { texts[478] }
  var matterOwnerSend: String { texts[479] }
  var matterOwnerSent: String { texts[480] }
  var matterOwnerText: String { texts[481] }
  var matterOwnerUrged: String { texts[482] }
  var matterPapers: String { texts[483] }
  var matterParticipants: String { texts[484] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(485, ["count": count.description]) }
  var matterPlace: String { texts[486] }
  var matterPlan: String { texts[487] }
  var matterPresent: String { texts[488] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(489, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[490] }
  var matterRateBySlip: String { texts[491] }
  var matterRateQuestion: String { texts[492] }
  var matterRateSend: String { texts[493] }
  var matterRated: String { texts[494] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(495, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[496] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(497, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[498] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(499, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[500] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(501, ["days": days.description]) }
  var matterReviewKeep: String { texts[502] }
  var matterReviewKept: String { texts[503] }
  var matterReviewReceipt: String { texts[504] }
  var matterReviewSend: String { texts[505] }
  var matterReviewText: String { texts[506] }
  var matterReviewUpheld: String { texts[507] }
  var matterReviewWaiting: String { texts[508] }
  var matterReviews: String { texts[509] }
  var matterShare: String { texts[510] }
  var matterSignIn: String { texts[511] }
  var matterSignedIn: String { texts[512] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(513, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(514, ["kind": kind.description]) }
  var matterStandCommission: String { texts[515] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(516, ["total": total.description, "done": done.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(517, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(518, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(519, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(520, ["count": count.description]) }
  var matterSteps: String { texts[521] }
  var matterSubject: String { texts[522] }
  var matterTask: String { texts[523] }
  var matterTime: String { texts[524] }
  var matterToAssembly: String { texts[525] }
  var matterUntil: String { texts[526] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(527, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(528, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(529, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[530] }
  var matterYourSide: String { texts[531] }
  var meetingAbstained: String { texts[532] }
  var meetingAccept: String { texts[533] }
  var meetingAskCorrection: String { texts[534] }
  var meetingAttend: String { texts[535] }
  var meetingClose: String { texts[536] }
  var meetingCode: String { texts[537] }
  var meetingCorrection: String { texts[538] }
  var meetingCorrections: String { texts[539] }
  var meetingDecide: String { texts[540] }
  var meetingDissent: String { texts[541] }
  var meetingDissentText: String { texts[542] }
  var meetingDueMissing: String { texts[543] }
  var meetingEnd: String { texts[544] }
  var meetingFirstSignIn: String { texts[545] }
  var meetingKeep: String { texts[546] }
  var meetingMoreCommitments: String { texts[547] }
  var meetingNames: String { texts[548] }
  var meetingNamesHint: String { texts[549] }
  var meetingNo: String { texts[550] }
  var meetingOneResident: String { texts[551] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(552, ["count": count.description]) }
  var meetingOpinion: String { texts[553] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(554, ["count": count.description]) }
  var meetingQuestion: String { texts[555] }
  var meetingRecord: String { texts[556] }
  var meetingResult: String { texts[557] }
  var meetingSaid: String { texts[558] }
  var meetingScan: String { texts[559] }
  var meetingSettle: String { texts[560] }
  var meetingSettleButton: String { texts[561] }
  var meetingSign: String { texts[562] }
  var meetingSignIn: String { texts[563] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(564, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[565] }
  var meetingStatement: String { texts[566] }
  var meetingVote: String { texts[567] }
  var meetingWay: String { texts[568] }
  var meetingYes: String { texts[569] }
  var onlineAccept: String { texts[570] }
  var onlineAdd: String { texts[571] }
  var onlineAddText: String { texts[572] }
  var onlineAdded: String { texts[573] }
  var onlineAgree: String { texts[574] }
  var onlineAllAgree: String { texts[575] }
  var onlineChange: String { texts[576] }
  var onlineCheck: String { texts[577] }
  var onlineCheckHint: String { texts[578] }
  var onlineClose: String { texts[579] }
  var onlineCloseHint: String { texts[580] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(581, ["name": name.description]) }
  var onlineCodes: String { texts[582] }
  var onlineCodesHint: String { texts[583] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(584, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(585, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[586] }
  var onlineDisagree: String { texts[587] }
  var onlineEnds: String { texts[588] }
  var onlineFair: String { texts[589] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(590, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(591, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(592, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[593] }
  var onlineIntroduction: String { texts[594] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(595, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(596, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(597, ["count": count.description]) }
  var onlineMostAgree: String { texts[598] }
  var onlineNoCommon: String { texts[599] }
  var onlineNoSlips: String { texts[600] }
  var onlineNothing: String { texts[601] }
  var onlineOneGroup: String { texts[602] }
  var onlineOpen: String { texts[603] }
  var onlineOpenHint: String { texts[604] }
  var onlineOver: String { texts[605] }
  var onlineOwn: String { texts[606] }
  var onlineOwnHint: String { texts[607] }
  var onlineOwnSend: String { texts[608] }
  var onlinePass: String { texts[609] }
  var onlinePicture: String { texts[610] }
  var onlinePictureHint: String { texts[611] }
  var onlineReach: String { texts[612] }
  var onlineReachHint: String { texts[613] }
  var onlineReject: String { texts[614] }
  var onlineRejectReason: String { texts[615] }
  var onlineResult: String { texts[616] }
  var onlineSee: String { texts[617] }
  var onlineSlips: String { texts[618] }
  var onlineSlipsHint: String { texts[619] }
  var onlineStatements: String { texts[620] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(621, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[622] }
  var onlineStrong: String { texts[623] }
  var onlineTake: String { texts[624] }
  var onlineTakeHint: String { texts[625] }
  var onlineTapFor: String { texts[626] }
  var onlineThanks: String { texts[627] }
  var onlineTitle: String { texts[628] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(629, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(630, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(631, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[632] }
  var papersChanged: String { texts[633] }
  var papersCheck: String { texts[634] }
  var papersCheckpoint: String { texts[635] }
  var papersCheckpointHow: String { texts[636] }
  var papersCompare: String { texts[637] }
  var papersCompareHow: String { texts[638] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(639, ["size": size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(640, ["older": older.description, "newer": newer.description]) }
  var papersCount: String { texts[641] }
  var papersHow: String { texts[642] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(643, ["why": why.description]) }
  var papersLeaf: String { texts[644] }
  var papersLeafHash: String { texts[645] }
  var papersMade: String { texts[646] }
  var papersMatter: String { texts[647] }
  var papersNewer: String { texts[648] }
  var papersNotPosted: String { texts[649] }
  var papersOnBoard: String { texts[650] }
  var papersOnline: String { texts[651] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(652, ["phone": phone.description]) }
  var papersPlace: String { texts[653] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(654, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(655, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[656] }
  var papersReplaced: String { texts[657] }
  var papersRoot: String { texts[658] }
  var papersSave: String { texts[659] }
  var papersSaved: String { texts[660] }
  var papersSavedLater: String { texts[661] }
  var papersSavedLaterHint: String { texts[662] }
  var papersScan: String { texts[663] }
  var papersSheet: String { texts[664] }
  var papersSheetHint: String { texts[665] }
  var papersSignedProof: String { texts[666] }
  var papersTimes: String { texts[667] }
  var papersTools: String { texts[668] }
  var papersToolsHow: String { texts[669] }
  var papersUnchanged: String { texts[670] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(671, ["why": why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(672, ["day": day.description]) }
  var papersVerifyHow: String { texts[673] }
  var papersVerifyIntro: String { texts[674] }
  var papersVerifyTitle: String { texts[675] }
  var planDay: String { texts[676] }
  var planForm: String { texts[677] }
  var planFormReason: String { texts[678] }
  var planFormReasonHint: String { texts[679] }
  var planHost: String { texts[680] }
  var planHouseholds: String { texts[681] }
  var planLawfulHint: String { texts[682] }
  var planLawfulReason: String { texts[683] }
  var planMaterials: String { texts[684] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(685, ["kind": kind.description]) }
  var planMorePeople: String { texts[686] }
  var planOpening: String { texts[687] }
  var planPeople: String { texts[688] }
  var planPeopleHint: String { texts[689] }
  var planPoints: String { texts[690] }
  var planPointsHint: String { texts[691] }
  var planPreview: String { texts[692] }
  var planPublishNotice: String { texts[693] }
  var planPublishReport: String { texts[694] }
  var planRecorder: String { texts[695] }
  var planRemark: String { texts[696] }
  var planReviseReason: String { texts[697] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(698, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[699] }
  var planSubmit: String { texts[700] }
  var planTimePlace: String { texts[701] }
  var planUnlawful: String { texts[702] }
  func planWide(count: some CustomStringConvertible) -> String { fill(703, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[704] }
  var refusalAlreadyAdopted: String { texts[705] }
  var refusalAlreadyAnswered: String { texts[706] }
  var refusalAlreadyDecided: String { texts[707] }
  var refusalAlreadyErased: String { texts[708] }
  var refusalAlreadyExplained: String { texts[709] }
  var refusalAlreadyRated: String { texts[710] }
  var refusalAlreadySeated: String { texts[711] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(712, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[713] }
  var refusalAnswerMissing: String { texts[714] }
  var refusalArticleMissing: String { texts[715] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(716, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[717] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(718, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(719, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[720] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(721, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[722] }
  var refusalCatalogueEmpty: String { texts[723] }
  var refusalCatalogueMissing: String { texts[724] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(725, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[726] }
  var refusalClosedBeforeOpened: String { texts[727] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(728, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(729, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[730] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(731, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(732, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[733] }
  var refusalDayInFuture: String { texts[734] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(735, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[736] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(737, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[738] }
  var refusalFindingOpen: String { texts[739] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(740, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[741] }
  var refusalGroupOnlyInVillage: String { texts[742] }
  var refusalHandsNotSecret: String { texts[743] }
  var refusalHeldInFuture: String { texts[744] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(745, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[746] }
  var refusalJoinAcrossCommunities: String { texts[747] }
  var refusalJoinNeedsTwo: String { texts[748] }
  var refusalJoinedElsewhere: String { texts[749] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(750, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[751] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(752, ["login": login.description]) }
  var refusalLotDrawn: String { texts[753] }
  var refusalLotFigureMissing: String { texts[754] }
  var refusalLotInPast: String { texts[755] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(756, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[757] }
  var refusalLotNotSeated: String { texts[758] }
  var refusalLotPlaceMissing: String { texts[759] }
  var refusalLotPoolChanged: String { texts[760] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(761, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[762] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(763, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(764, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[765] }
  var refusalMeasureMissing: String { texts[766] }
  var refusalMeetingInPast: String { texts[767] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(768, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(769, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[770] }
  var refusalNameMissing: String { texts[771] }
  var refusalNextDayPast: String { texts[772] }
  var refusalNoHouseholds: String { texts[773] }
  var refusalNoParticipants: String { texts[774] }
  var refusalNoPoints: String { texts[775] }
  var refusalNoRepresentatives: String { texts[776] }
  var refusalNobodyPresent: String { texts[777] }
  var refusalNobodySignedIn: String { texts[778] }
  var refusalNotCompletedYet: String { texts[779] }
  var refusalNotJoined: String { texts[780] }
  var refusalNotOfTwoCommittees: String { texts[781] }
  var refusalNotOnRoll: String { texts[782] }
  var refusalNotPresent: String { texts[783] }
  var refusalNotPresentToVote: String { texts[784] }
  var refusalNotReserved: String { texts[785] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(786, ["days": days.description]) }
  var refusalNothingDecided: String { texts[787] }
  var refusalNothingUndecided: String { texts[788] }
  var refusalNoticeAfterMeeting: String { texts[789] }
  var refusalOnlineClosed: String { texts[790] }
  var refusalOnlineNotReached: String { texts[791] }
  var refusalOnlineRuns: String { texts[792] }
  var refusalOnlineStatementEmpty: String { texts[793] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(794, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[795] }
  var refusalOnlineStatementsMissing: String { texts[796] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(797, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(798, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[799] }
  var refusalOutsideTerm: String { texts[800] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(801, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(802, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(803, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[804] }
  var refusalPhotoMissing: String { texts[805] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(806, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[807] }
  var refusalPointNotAgreed: String { texts[808] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(809, ["points": points.description]) }
  var refusalPointUnknown: String { texts[810] }
  var refusalPostOverlaps: String { texts[811] }
  var refusalPostedBeforePaper: String { texts[812] }
  var refusalProgressEmpty: String { texts[813] }
  var refusalQuestionMissing: String { texts[814] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(815, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(816, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[817] }
  var refusalReasonMissing: String { texts[818] }
  var refusalRollEmpty: String { texts[819] }
  var refusalServedBeforeNotice: String { texts[820] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(821, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(822, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(823, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(824, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[825] }
  var refusalSupervisionFromAbove: String { texts[826] }
  var refusalSupervisorNotClerk: String { texts[827] }
  var refusalTakenInFuture: String { texts[828] }
  var refusalTermOverlaps: String { texts[829] }
  var refusalTextMissing: String { texts[830] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(831, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[832] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(833, ["articles": articles.description]) }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(834, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(835, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[836] }
  var refusalWrongCode: String { texts[837] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(838, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[839] }
  var resultsAdoptReason: String { texts[840] }
  var resultsAdoptReasonHint: String { texts[841] }
  var resultsAdoptReserved: String { texts[842] }
  var resultsAdoptSend: String { texts[843] }
  var resultsAdoptTitle: String { texts[844] }
  var resultsAdoption: String { texts[845] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(846, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[847] }
  var resultsAnswerText: String { texts[848] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(849, ["text": text.description]) }
  var resultsArticle: String { texts[850] }
  var resultsArticleHint: String { texts[851] }
  var resultsAssembly: String { texts[852] }
  var resultsCall: String { texts[853] }
  var resultsChangePoint: String { texts[854] }
  var resultsCommission: String { texts[855] }
  var resultsCorrectionDue: String { texts[856] }
  var resultsCorrectionKind: String { texts[857] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(858, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[859] }
  var resultsCorrections: String { texts[860] }
  var resultsDescribe: String { texts[861] }
  var resultsDescribeSend: String { texts[862] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(863, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[864] }
  var resultsDissents: String { texts[865] }
  var resultsDone: String { texts[866] }
  var resultsExplain: String { texts[867] }
  var resultsExplainResult: String { texts[868] }
  var resultsExplainSend: String { texts[869] }
  var resultsExplainWay: String { texts[870] }
  var resultsExplained: String { texts[871] }
  var resultsExplainer: String { texts[872] }
  var resultsExtend: String { texts[873] }
  var resultsExtendHint: String { texts[874] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(875, ["day": day.description]) }
  var resultsFrom: String { texts[876] }
  var resultsFromHint: String { texts[877] }
  var resultsFromPoint: String { texts[878] }
  var resultsLesson: String { texts[879] }
  var resultsLessonHint: String { texts[880] }
  var resultsLetter: String { texts[881] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(882, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(883, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(884, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[885] }
  var resultsLink: String { texts[886] }
  var resultsLinkCode: String { texts[887] }
  var resultsLinkHint: String { texts[888] }
  var resultsLinkMake: String { texts[889] }
  var resultsLinkNew: String { texts[890] }
  var resultsLinkNone: String { texts[891] }
  var resultsMeasure: String { texts[892] }
  var resultsMeasureHint: String { texts[893] }
  var resultsNew: String { texts[894] }
  var resultsNewDue: String { texts[895] }
  var resultsNewSend: String { texts[896] }
  var resultsNewText: String { texts[897] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(898, ["day": day.description]) }
  var resultsNextDay: String { texts[899] }
  var resultsNoCommitments: String { texts[900] }
  var resultsNoMeasure: String { texts[901] }
  var resultsOrder: String { texts[902] }
  var resultsOrderSend: String { texts[903] }
  var resultsOwnCommunity: String { texts[904] }
  var resultsOwnerName: String { texts[905] }
  var resultsOwnerNameHint: String { texts[906] }
  var resultsOwnerOther: String { texts[907] }
  var resultsPhoto: String { texts[908] }
  var resultsPublish: String { texts[909] }
  var resultsPublishHint: String { texts[910] }
  var resultsPublishSend: String { texts[911] }
  var resultsRatingHint: String { texts[912] }
  var resultsRatingSend: String { texts[913] }
  var resultsRatings: String { texts[914] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(915, ["text": text.description]) }
  var resultsRefer: String { texts[916] }
  var resultsReferHint: String { texts[917] }
  var resultsReferSend: String { texts[918] }
  var resultsReferralResult: String { texts[919] }
  var resultsReferralSend: String { texts[920] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(921, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(922, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(923, ["text": text.description]) }
  var resultsReplyLabel: String { texts[924] }
  var resultsReportHint: String { texts[925] }
  var resultsReportKind: String { texts[926] }
  var resultsReportSend: String { texts[927] }
  var resultsReportStep: String { texts[928] }
  var resultsReportText: String { texts[929] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(930, ["text": text.description]) }
  var resultsReturn: String { texts[931] }
  var resultsReviewFinding: String { texts[932] }
  var resultsReviews: String { texts[933] }
  var resultsSeen: String { texts[934] }
  var resultsSeenHint: String { texts[935] }
  var resultsStalled: String { texts[936] }
  var resultsStalledSend: String { texts[937] }
  var resultsStalledText: String { texts[938] }
  var resultsSteps: String { texts[939] }
  var resultsTitle: String { texts[940] }
  var resultsTrack: String { texts[941] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(942, ["day": day.description]) }
  var resultsUrge: String { texts[943] }
  var resultsUrgeSend: String { texts[944] }
  var resultsUrgeText: String { texts[945] }
  var resultsUrgeWay: String { texts[946] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(947, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[948] }
  var resultsUrgings: String { texts[949] }
  var resultsVerdict: String { texts[950] }
  var resultsVerdictSend: String { texts[951] }
  var resultsWithdrawPoint: String { texts[952] }
  var rosterAddress: String { texts[953] }
  var rosterBirth: String { texts[954] }
  var rosterColumns: String { texts[955] }
  var rosterContact: String { texts[956] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(957, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[958] }
  var rosterCsvEncoding: String { texts[959] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(960, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(961, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[962] }
  var rosterErase: String { texts[963] }
  var rosterErased: String { texts[964] }
  var rosterExport: String { texts[965] }
  var rosterFemale: String { texts[966] }
  var rosterFile: String { texts[967] }
  var rosterFileMissing: String { texts[968] }
  var rosterGroup: String { texts[969] }
  var rosterHead: String { texts[970] }
  var rosterHousehold: String { texts[971] }
  var rosterIdentity: String { texts[972] }
  var rosterImport: String { texts[973] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(974, ["count": count.description]) }
  var rosterMale: String { texts[975] }
  var rosterName: String { texts[976] }
  var rosterNew: String { texts[977] }
  var rosterNo: String { texts[978] }
  var rosterOpinionColumns: String { texts[979] }
  var rosterOrganisation: String { texts[980] }
  var rosterOrganisationAdd: String { texts[981] }
  var rosterOrganisations: String { texts[982] }
  var rosterPhone: String { texts[983] }
  var rosterPreview: String { texts[984] }
  var rosterPreviewButton: String { texts[985] }
  var rosterProblemAlreadyErased: String { texts[986] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(987, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[988] }
  var rosterProblemColumnMissing: String { texts[989] }
  var rosterProblemDateInvalid: String { texts[990] }
  var rosterProblemDuplicate: String { texts[991] }
  var rosterProblemIdentityInvalid: String { texts[992] }
  var rosterProblemNameMissing: String { texts[993] }
  var rosterProblemPhoneInvalid: String { texts[994] }
  var rosterProblemTakenInFuture: String { texts[995] }
  var rosterProblemTextMissing: String { texts[996] }
  var rosterProblemTextTooLong: String { texts[997] }
  var rosterProblemWitnessMissing: String { texts[998] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(999, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1000, ["count": count.description]) }
  var rosterRegistered: String { texts[1001] }
  var rosterRights: String { texts[1002] }
  var rosterSave: String { texts[1003] }
  var rosterSaved: String { texts[1004] }
  var rosterSealed: String { texts[1005] }
  var rosterSearch: String { texts[1006] }
  var rosterSex: String { texts[1007] }
  var rosterSure: String { texts[1008] }
  var rosterSureMissing: String { texts[1009] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1010, ["count": count.description]) }
  var rosterYes: String { texts[1011] }
  var settingsAccounts: String { texts[1012] }
  var settingsArea: String { texts[1013] }
  var settingsAreaCode: String { texts[1014] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1015, ["code": code.description]) }
  var settingsCalendar: String { texts[1016] }
  var settingsClause: String { texts[1017] }
  var settingsCount: String { texts[1018] }
  var settingsCreate: String { texts[1019] }
  var settingsDays: String { texts[1020] }
  var settingsDisable: String { texts[1021] }
  var settingsDisabled: String { texts[1022] }
  var settingsFrom: String { texts[1023] }
  var settingsGovernment: String { texts[1024] }
  var settingsImport: String { texts[1025] }
  var settingsJournal: String { texts[1026] }
  var settingsJournalIntro: String { texts[1027] }
  var settingsKeyApprovalWorkdays: String { texts[1028] }
  var settingsKeyArchiveRetentionYears: String { texts[1029] }
  var settingsKeyArchiveWorkdays: String { texts[1030] }
  var settingsKeyCommitteeChairs: String { texts[1031] }
  var settingsKeyCommitteeMembers: String { texts[1032] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1033] }
  var settingsKeyMinutesCorrectionDays: String { texts[1034] }
  var settingsKeyNoticeBoardDays: String { texts[1035] }
  var settingsKeyNoticeLeadDays: String { texts[1036] }
  var settingsKeyNoticeWorkdays: String { texts[1037] }
  var settingsKeyOpinionMaxCharacters: String { texts[1038] }
  var settingsKeyPlanRequiredParts: String { texts[1039] }
  var settingsKeyPlanWorkdays: String { texts[1040] }
  var settingsKeyPostingMinimumDays: String { texts[1041] }
  var settingsKeyReportDays: String { texts[1042] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1043] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1044] }
  var settingsKeySignInLockoutFailures: String { texts[1045] }
  var settingsKeySignInLockoutMinutes: String { texts[1046] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1047] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1048] }
  var settingsKeyTriageWorkdays: String { texts[1049] }
  var settingsKeyVoteAge: String { texts[1050] }
  var settingsKeyWideHouseholds: String { texts[1051] }
  var settingsKeyWideOpinions: String { texts[1052] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1053] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1054, ["year": year.description]) }
  var settingsOfficial: String { texts[1055] }
  var settingsOrgan: String { texts[1056] }
  var settingsOrganHint: String { texts[1057] }
  var settingsOrganisation: String { texts[1058] }
  var settingsRule: String { texts[1059] }
  var settingsRules: String { texts[1060] }
  var settingsRulesIntro: String { texts[1061] }
  var settingsSource: String { texts[1062] }
  var settingsTable: String { texts[1063] }
  var settingsTableHint: String { texts[1064] }
  var settingsValue: String { texts[1065] }
  var signinAgain: String { texts[1066] }
  var signinChange: String { texts[1067] }
  var signinDiffer: String { texts[1068] }
  var signinIntro: String { texts[1069] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1070, ["time": time.description]) }
  var signinLogin: String { texts[1071] }
  var signinNew: String { texts[1072] }
  var signinPassword: String { texts[1073] }
  var signinTooShort: String { texts[1074] }
  var signinWrong: String { texts[1075] }
  var termActAcceptCommitment: String { texts[1076] }
  var termActAdjournAssembly: String { texts[1077] }
  var termActAdoptPoint: String { texts[1078] }
  var termActAnswerCommission: String { texts[1079] }
  var termActAnswerFinding: String { texts[1080] }
  var termActAnswerReview: String { texts[1081] }
  var termActAnswerUrging: String { texts[1082] }
  var termActApprovePlan: String { texts[1083] }
  var termActApproveTopic: String { texts[1084] }
  var termActCallAssembly: String { texts[1085] }
  var termActCarryOutCorrection: String { texts[1086] }
  var termActCastBallot: String { texts[1087] }
  var termActCloseAssembly: String { texts[1088] }
  var termActCloseFinding: String { texts[1089] }
  var termActCloseMeeting: String { texts[1090] }
  var termActCloseOnline: String { texts[1091] }
  var termActCompleteCommitment: String { texts[1092] }
  var termActCorrectMinutes: String { texts[1093] }
  var termActCountBallots: String { texts[1094] }
  var termActDecidePoint: String { texts[1095] }
  var termActDescribeCommitment: String { texts[1096] }
  var termActDrawLot: String { texts[1097] }
  var termActExplainDissent: String { texts[1098] }
  var termActExtendCommitment: String { texts[1099] }
  var termActFreezeRoll: String { texts[1100] }
  var termActMakeCommitment: String { texts[1101] }
  var termActMarkPresent: String { texts[1102] }
  var termActModerateStatement: String { texts[1103] }
  var termActMoveStalled: String { texts[1104] }
  var termActNoticeAssembly: String { texts[1105] }
  var termActOpenAssembly: String { texts[1106] }
  var termActOpenMeeting: String { texts[1107] }
  var termActOpenOnline: String { texts[1108] }
  var termActOrderCorrection: String { texts[1109] }
  var termActPostNotice: String { texts[1110] }
  var termActPrepareLot: String { texts[1111] }
  var termActPublishProgress: String { texts[1112] }
  var termActPublishReport: String { texts[1113] }
  var termActRateMatter: String { texts[1114] }
  var termActRecordDissent: String { texts[1115] }
  var termActRecordPosting: String { texts[1116] }
  var termActRecordRatings: String { texts[1117] }
  var termActRecordReferral: String { texts[1118] }
  var termActRecordService: String { texts[1119] }
  var termActRecordStatement: String { texts[1120] }
  var termActRecordStep: String { texts[1121] }
  var termActRecordVote: String { texts[1122] }
  var termActReferMatter: String { texts[1123] }
  var termActReopenFinding: String { texts[1124] }
  var termActReplaceSeat: String { texts[1125] }
  var termActReportCommission: String { texts[1126] }
  var termActReportProgress: String { texts[1127] }
  var termActRequestReview: String { texts[1128] }
  var termActReturnCommitment: String { texts[1129] }
  var termActReturnPlan: String { texts[1130] }
  var termActReturnTopic: String { texts[1131] }
  var termActReviseNotice: String { texts[1132] }
  var termActSealDossier: String { texts[1133] }
  var termActSettleCorrection: String { texts[1134] }
  var termActSignIn: String { texts[1135] }
  var termActSignMinutes: String { texts[1136] }
  var termActSubmitPlan: String { texts[1137] }
  var termActUrgeOwner: String { texts[1138] }
  var termActWithdrawAssembly: String { texts[1139] }
  var termActWriteFinding: String { texts[1140] }
  var termAdoptionAdopted: String { texts[1141] }
  var termAdoptionNotAdopted: String { texts[1142] }
  var termAdoptionPartlyAdopted: String { texts[1143] }
  var termAssemblyCommunityAssembly: String { texts[1144] }
  var termAssemblyCommunityGroup: String { texts[1145] }
  var termAssemblyCommunityRepresentatives: String { texts[1146] }
  var termAssemblyStageAdjourned: String { texts[1147] }
  var termAssemblyStageCalled: String { texts[1148] }
  var termAssemblyStageDecided: String { texts[1149] }
  var termAssemblyStageNoticed: String { texts[1150] }
  var termAssemblyStageOpen: String { texts[1151] }
  var termAssemblyStageRollCall: String { texts[1152] }
  var termAssemblyStageWithdrawn: String { texts[1153] }
  var termAssemblyVillageAssembly: String { texts[1154] }
  var termAssemblyVillageGroup: String { texts[1155] }
  var termAssemblyVillageRepresentatives: String { texts[1156] }
  var termBallotHands: String { texts[1157] }
  var termBallotOnline: String { texts[1158] }
  var termBallotPaper: String { texts[1159] }
  var termBallotPhone: String { texts[1160] }
  var termBasisHouseholds: String { texts[1161] }
  var termBasisPersons: String { texts[1162] }
  var termChannelBox: String { texts[1163] }
  var termChannelFixedDay: String { texts[1164] }
  var termChannelForum: String { texts[1165] }
  var termChannelGroupMessage: String { texts[1166] }
  var termChannelHomeVisit: String { texts[1167] }
  var termChannelHotline: String { texts[1168] }
  var termChannelLetter: String { texts[1169] }
  var termChannelNetwork: String { texts[1170] }
  var termChannelVenue: String { texts[1171] }
  var termChoiceAbstained: String { texts[1172] }
  var termChoiceAgainst: String { texts[1173] }
  var termChoiceInFavour: String { texts[1174] }
  var termCircleEveryone: String { texts[1175] }
  var termCircleNonRegistered: String { texts[1176] }
  var termCircleRegistered: String { texts[1177] }
  var termCommissionAnswered: String { texts[1178] }
  var termCommissionAsked: String { texts[1179] }
  var termCommissionDeclined: String { texts[1180] }
  var termCommissionReported: String { texts[1181] }
  var termCommissionTaken: String { texts[1182] }
  var termCommitmentAccepted: String { texts[1183] }
  var termCommitmentCompleted: String { texts[1184] }
  var termCommitmentOpen: String { texts[1185] }
  var termCommitmentWithdrawn: String { texts[1186] }
  var termCorrectionChanged: String { texts[1187] }
  var termCorrectionWithdrawn: String { texts[1188] }
  var termDutyAcceptCommitment: String { texts[1189] }
  var termDutyAdoptPoints: String { texts[1190] }
  var termDutyAnswerCommission: String { texts[1191] }
  var termDutyAnswerFinding: String { texts[1192] }
  var termDutyAnswerRequests: String { texts[1193] }
  var termDutyAnswerReview: String { texts[1194] }
  var termDutyApprovePlan: String { texts[1195] }
  var termDutyApproveTopic: String { texts[1196] }
  var termDutyAwaitedResult: String { texts[1197] }
  var termDutyCallAssembly: String { texts[1198] }
  var termDutyCarryOut: String { texts[1199] }
  var termDutyCarryOutCorrection: String { texts[1200] }
  var termDutyCloseAssembly: String { texts[1201] }
  var termDutyCloseFinding: String { texts[1202] }
  var termDutyCloseMeeting: String { texts[1203] }
  var termDutyCollectRatings: String { texts[1204] }
  var termDutyDescribeCommitments: String { texts[1205] }
  var termDutyDrawLot: String { texts[1206] }
  var termDutyExplainDissents: String { texts[1207] }
  var termDutyHoldAssembly: String { texts[1208] }
  var termDutyHoldMeeting: String { texts[1209] }
  var termDutyModerateStatements: String { texts[1210] }
  var termDutyMoveStalled: String { texts[1211] }
  var termDutyNoticeAssembly: String { texts[1212] }
  var termDutyPostNotice: String { texts[1213] }
  var termDutyPostOnBoard: String { texts[1214] }
  var termDutyPostReportOnBoard: String { texts[1215] }
  var termDutyPublishProgress: String { texts[1216] }
  var termDutyPublishReport: String { texts[1217] }
  var termDutyReconveneAssembly: String { texts[1218] }
  var termDutyRecordReferral: String { texts[1219] }
  var termDutyReportCommission: String { texts[1220] }
  var termDutyResolveKinship: String { texts[1221] }
  var termDutySealDossier: String { texts[1222] }
  var termDutyServeParticipants: String { texts[1223] }
  var termDutySettleCorrections: String { texts[1224] }
  var termDutySignMinutes: String { texts[1225] }
  var termDutyStudyAssembly: String { texts[1226] }
  var termDutySubmitPlan: String { texts[1227] }
  var termDutyTakeUrgedOwner: String { texts[1228] }
  var termDutyTriageOpinions: String { texts[1229] }
  var termDutyUrgeOwner: String { texts[1230] }
  var termExplanationAccepted: String { texts[1231] }
  var termExplanationKept: String { texts[1232] }
  var termExplanationWayCall: String { texts[1233] }
  var termExplanationWayLetter: String { texts[1234] }
  var termExplanationWayMeeting: String { texts[1235] }
  var termExplanationWayOnline: String { texts[1236] }
  var termExplanationWayVisit: String { texts[1237] }
  var termFlawTooFewRepresentatives: String { texts[1238] }
  var termFlawTooFewWomen: String { texts[1239] }
  var termFormBoard: String { texts[1240] }
  var termFormCircle: String { texts[1241] }
  var termFormFixedDay: String { texts[1242] }
  var termFormHearing: String { texts[1243] }
  var termFormJointMeeting: String { texts[1244] }
  var termFormOnline: String { texts[1245] }
  var termFormResidentsCouncil: String { texts[1246] }
  var termFormSmallMeeting: String { texts[1247] }
  var termFormTalk: String { texts[1248] }
  var termFormTopicalCouncil: String { texts[1249] }
  var termFormVisit: String { texts[1250] }
  var termFormWomensCouncil: String { texts[1251] }
  var termGroundCommittee: String { texts[1252] }
  var termGroundPetitionOfElectors: String { texts[1253] }
  var termGroundPetitionOfRepresentatives: String { texts[1254] }
  var termGroundReserved: String { texts[1255] }
  var termGroundUndecided: String { texts[1256] }
  var termInstrumentJilin: String { texts[1257] }
  var termInstrumentOther: String { texts[1258] }
  var termInstrumentUrban: String { texts[1259] }
  var termInstrumentVillage: String { texts[1260] }
  var termLevelCommunity: String { texts[1261] }
  var termLevelCounty: String { texts[1262] }
  var termLevelNational: String { texts[1263] }
  var termLevelPrefecture: String { texts[1264] }
  var termLevelProvince: String { texts[1265] }
  var termLevelTownship: String { texts[1266] }
  var termLotWayDice: String { texts[1267] }
  var termLotWayFigure: String { texts[1268] }
  var termMirrorAge: String { texts[1269] }
  var termMirrorGroup: String { texts[1270] }
  var termMirrorRegistration: String { texts[1271] }
  var termMirrorSex: String { texts[1272] }
  var termOutcomeAgreed: String { texts[1273] }
  var termOutcomeNotAgreed: String { texts[1274] }
  var termOutcomePartly: String { texts[1275] }
  var termPaperAdoption: String { texts[1276] }
  var termPaperAssemblyNotice: String { texts[1277] }
  var termPaperCatalogue: String { texts[1278] }
  var termPaperCharter: String { texts[1279] }
  var termPaperCommissionAnswer: String { texts[1280] }
  var termPaperCommissionReport: String { texts[1281] }
  var termPaperCorrection: String { texts[1282] }
  var termPaperDecision: String { texts[1283] }
  var termPaperDossier: String { texts[1284] }
  var termPaperDraw: String { texts[1285] }
  var termPaperLot: String { texts[1286] }
  var termPaperNotice: String { texts[1287] }
  var termPaperOnline: String { texts[1288] }
  var termPaperProgress: String { texts[1289] }
  var termPaperReport: String { texts[1290] }
  var termPaperRoster: String { texts[1291] }
  var termPartForm: String { texts[1292] }
  var termPartParticipants: String { texts[1293] }
  var termPartPlace: String { texts[1294] }
  var termPartSubject: String { texts[1295] }
  var termPartTime: String { texts[1296] }
  var termPartyCollective: String { texts[1297] }
  var termPartyCommittee: String { texts[1298] }
  var termPartyCooperatives: String { texts[1299] }
  var termPartyExperts: String { texts[1300] }
  var termPartyGovernment: String { texts[1301] }
  var termPartyGroups: String { texts[1302] }
  var termPartyInvitees: String { texts[1303] }
  var termPartyNonRegisteredResidents: String { texts[1304] }
  var termPartyOtherStakeholders: String { texts[1305] }
  var termPartyOwnersCommittee: String { texts[1306] }
  var termPartyPartyOrganisation: String { texts[1307] }
  var termPartyPropertyManagement: String { texts[1308] }
  var termPartyRegisteredResidents: String { texts[1309] }
  var termPartyRepresentatives: String { texts[1310] }
  var termPartyResidentUnits: String { texts[1311] }
  var termPartyResidentsCommittee: String { texts[1312] }
  var termPartySocialOrganisations: String { texts[1313] }
  var termPartySupervisionCommittee: String { texts[1314] }
  var termPartyWomensFederation: String { texts[1315] }
  var termPieceAdoptions: String { texts[1316] }
  var termPieceAssembly: String { texts[1317] }
  var termPieceAttendance: String { texts[1318] }
  var termPieceCommission: String { texts[1319] }
  var termPieceCommitments: String { texts[1320] }
  var termPieceCorrections: String { texts[1321] }
  var termPieceDissents: String { texts[1322] }
  var termPieceFindings: String { texts[1323] }
  var termPieceLawfulCorrections: String { texts[1324] }
  var termPieceMinutes: String { texts[1325] }
  var termPieceNotice: String { texts[1326] }
  var termPieceNoticeOnBoard: String { texts[1327] }
  var termPieceOpinions: String { texts[1328] }
  var termPieceOutcome: String { texts[1329] }
  var termPiecePlan: String { texts[1330] }
  var termPiecePlanApproval: String { texts[1331] }
  var termPieceProgress: String { texts[1332] }
  var termPieceReport: String { texts[1333] }
  var termPieceReportOnBoard: String { texts[1334] }
  var termPieceReviews: String { texts[1335] }
  var termPieceServices: String { texts[1336] }
  var termPieceTopicApproval: String { texts[1337] }
  var termPieceWorkMeeting: String { texts[1338] }
  var termPostCommitteeDirector: String { texts[1339] }
  var termPostCommitteeMember: String { texts[1340] }
  var termPostPartyMember: String { texts[1341] }
  var termPostPartySecretary: String { texts[1342] }
  var termPostSupervisionChair: String { texts[1343] }
  var termPostSupervisionMember: String { texts[1344] }
  var termRoleAdministrator: String { texts[1345] }
  var termRoleChair: String { texts[1346] }
  var termRoleClerk: String { texts[1347] }
  var termRoleDepartment: String { texts[1348] }
  var termRoleMember: String { texts[1349] }
  var termRoleOffice: String { texts[1350] }
  var termRoleOrganisation: String { texts[1351] }
  var termRoleResident: String { texts[1352] }
  var termRoleSecretary: String { texts[1353] }
  var termRoleSupervisor: String { texts[1354] }
  var termRoleTownship: String { texts[1355] }
  var termSatisfaction1: String { texts[1356] }
  var termSatisfaction2: String { texts[1357] }
  var termSatisfaction3: String { texts[1358] }
  var termSatisfaction4: String { texts[1359] }
  var termSatisfaction5: String { texts[1360] }
  var termStageApproved: String { texts[1361] }
  var termStageDeliberated: String { texts[1362] }
  var termStageMeeting: String { texts[1363] }
  var termStageNoticed: String { texts[1364] }
  var termStagePlanned: String { texts[1365] }
  var termStageProposed: String { texts[1366] }
  var termStageReported: String { texts[1367] }
  var termStageReturned: String { texts[1368] }
  var termStageSealed: String { texts[1369] }
  var termStageTopic: String { texts[1370] }
  var termStateAnswered: String { texts[1371] }
  var termStateForMeeting: String { texts[1372] }
  var termStateNotInScope: String { texts[1373] }
  var termStatePassedOn: String { texts[1374] }
  var termStateReceived: String { texts[1375] }
  var termStateTopic: String { texts[1376] }
  var termStatementAccepted: String { texts[1377] }
  var termStatementRejected: String { texts[1378] }
  var termStatementWaiting: String { texts[1379] }
  var termStationArchive: String { texts[1380] }
  var termStationMeeting: String { texts[1381] }
  var termStationNotice: String { texts[1382] }
  var termStationOpinion: String { texts[1383] }
  var termStationPlan: String { texts[1384] }
  var termStationReport: String { texts[1385] }
  var termStationResults: String { texts[1386] }
  var termStationTopic: String { texts[1387] }
  var termStepCommitteesConsult: String { texts[1388] }
  var termStepKindAccepted: String { texts[1389] }
  var termStepKindCompleted: String { texts[1390] }
  var termStepKindExtended: String { texts[1391] }
  var termStepKindProgress: String { texts[1392] }
  var termStepKindReturned: String { texts[1393] }
  var termStepPartyMembers: String { texts[1394] }
  var termStepPartyStudy: String { texts[1395] }
  var termTrackCollective: String { texts[1396] }
  var termTrackOwners: String { texts[1397] }
  var termTrackSettled: String { texts[1398] }
  var termUrgingCall: String { texts[1399] }
  var termUrgingLetter: String { texts[1400] }
  var termUrgingMessage: String { texts[1401] }
  var termUrgingVisit: String { texts[1402] }
  var termWayDoor: String { texts[1403] }
  var termWayGroup: String { texts[1404] }
  var termWayInPerson: String { texts[1405] }
  var termWayLetter: String { texts[1406] }
  var termWayPhone: String { texts[1407] }
  var termWayQr: String { texts[1408] }
  var termWayRoll: String { texts[1409] }
  var termWaySheet: String { texts[1410] }
  var termWaySms: String { texts[1411] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1412, ["day": day.description]) }
  var todayBoard: String { texts[1413] }
  var todayCommittee: String { texts[1414] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1415, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1416] }
  var todayDoAdoptPoints: String { texts[1417] }
  var todayDoAnswerCommission: String { texts[1418] }
  var todayDoAnswerFinding: String { texts[1419] }
  var todayDoAnswerRequests: String { texts[1420] }
  var todayDoAnswerReview: String { texts[1421] }
  var todayDoApprovePlan: String { texts[1422] }
  var todayDoApproveTopic: String { texts[1423] }
  var todayDoAwaitedResult: String { texts[1424] }
  var todayDoCallAssembly: String { texts[1425] }
  var todayDoCarryOut: String { texts[1426] }
  var todayDoCarryOutCorrection: String { texts[1427] }
  var todayDoCloseAssembly: String { texts[1428] }
  var todayDoCloseFinding: String { texts[1429] }
  var todayDoCloseMeeting: String { texts[1430] }
  var todayDoCollectRatings: String { texts[1431] }
  var todayDoDescribeCommitments: String { texts[1432] }
  var todayDoDrawLot: String { texts[1433] }
  var todayDoExplainDissents: String { texts[1434] }
  var todayDoHoldAssembly: String { texts[1435] }
  var todayDoHoldMeeting: String { texts[1436] }
  var todayDoModerateStatements: String { texts[1437] }
  var todayDoMoveStalled: String { texts[1438] }
  var todayDoNoticeAssembly: String { texts[1439] }
  var todayDoPostNotice: String { texts[1440] }
  var todayDoPostOnBoard: String { texts[1441] }
  var todayDoPostReportOnBoard: String { texts[1442] }
  var todayDoPublishProgress: String { texts[1443] }
  var todayDoPublishReport: String { texts[1444] }
  var todayDoReconveneAssembly: String { texts[1445] }
  var todayDoRecordReferral: String { texts[1446] }
  var todayDoReportCommission: String { texts[1447] }
  var todayDoResolveKinship: String { texts[1448] }
  var todayDoSealDossier: String { texts[1449] }
  var todayDoServeParticipants: String { texts[1450] }
  var todayDoSettleCorrections: String { texts[1451] }
  var todayDoSignMinutes: String { texts[1452] }
  var todayDoStudyAssembly: String { texts[1453] }
  var todayDoSubmitPlan: String { texts[1454] }
  var todayDoTakeUrgedOwner: String { texts[1455] }
  var todayDoTriageOpinions: String { texts[1456] }
  var todayDoUrgeOwner: String { texts[1457] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1458, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1459] }
  var todayMessageApproval: String { texts[1460] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1461, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1462, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1463, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1464, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1465, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1466, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1467, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1468, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1469, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1470, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1471] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1472, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1473, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1474, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1475, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1476, ["text": text.description]) }
  var todayMessages: String { texts[1477] }
  var todayNoMatters: String { texts[1478] }
  var todayNobody: String { texts[1479] }
  var todayNothing: String { texts[1480] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1481, ["count": count.description]) }
  var todayTake: String { texts[1482] }
  var todayUntil: String { texts[1483] }
  var todayWaiting: String { texts[1484] }
  var todayWho: String { texts[1485] }
  var todayWorkMeeting: String { texts[1486] }
  var todayWorkMeetings: String { texts[1487] }
  var workmeetingAsAnswered: String { texts[1488] }
  var workmeetingAsNotInScope: String { texts[1489] }
  var workmeetingAsPassedOn: String { texts[1490] }
  var workmeetingAsTopic: String { texts[1491] }
  var workmeetingDecision: String { texts[1492] }
  var workmeetingEmpty: String { texts[1493] }
  var workmeetingEntry: String { texts[1494] }
  var workmeetingIntro: String { texts[1495] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1496, ["count": count.description]) }
  var workmeetingLater: String { texts[1497] }
  var workmeetingNoCatalogue: String { texts[1498] }
  var workmeetingOthers: String { texts[1499] }
  var workmeetingPlace: String { texts[1500] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1501, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1502] }
  var workmeetingReason: String { texts[1503] }
  var workmeetingReasonHint: String { texts[1504] }
  var workmeetingSave: String { texts[1505] }
  var workmeetingSeats: String { texts[1506] }
  var workmeetingTitle: String { texts[1507] }
  var workmeetingToLedger: String { texts[1508] }
  var workmeetingTopic: String { texts[1509] }
  var workmeetingTopicTitle: String { texts[1510] }
  var workmeetingTwins: String { texts[1511] }
  var workmeetingTwinsHint: String { texts[1512] }
  var workmeetingTwinsJoin: String { texts[1513] }
}
