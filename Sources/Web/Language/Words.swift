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
    "commonLateDays",
    "commonLedger",
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
    "papersScan",
    "papersSheet",
    "papersSheetHint",
    "papersSignedProof",
    "papersTimes",
    "papersTools",
    "papersToolsHow",
    "papersUnchanged",
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
  func boardRecord(count: some CustomStringConvertible) -> String { fill(118, ["count": count.description]) }
  var boardReserved: String { texts[119] }
  var boardResults: String { texts[120] }
  var boardSaid: String { texts[121] }
  var boardSayContact: String { texts[122] }
  var boardSayContactHint: String { texts[123] }
  var boardSayHint: String { texts[124] }
  var boardSayIntro: String { texts[125] }
  var boardSayKind: String { texts[126] }
  var boardSayName: String { texts[127] }
  var boardSayNameHint: String { texts[128] }
  var boardSayPlace: String { texts[129] }
  var boardSayPlaceHint: String { texts[130] }
  var boardSayRequest: String { texts[131] }
  var boardSaySend: String { texts[132] }
  var boardSayText: String { texts[133] }
  var boardSayTitle: String { texts[134] }
  var boardSeats: String { texts[135] }
  var boardSlip: String { texts[136] }
  var boardSlipButton: String { texts[137] }
  var boardSlipHead: String { texts[138] }
  var boardSlipKeep: String { texts[139] }
  var boardSlipLabel: String { texts[140] }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(141, ["number": number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(142, ["number": number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(143, ["from": from.description, "to": to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(144, ["day": day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(145, ["count": count.description]) }
  var boardVacant: String { texts[146] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(147, ["day": day.description]) }
  var boardYearPlan: String { texts[148] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(149, ["task": task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(150, ["text": text.description]) }
  var caseAnswerLabel: String { texts[151] }
  var caseAnswerSend: String { texts[152] }
  var caseApprovePlan: String { texts[153] }
  var caseApproveTopic: String { texts[154] }
  var caseBoardPlace: String { texts[155] }
  var caseBreach: String { texts[156] }
  var caseClose: String { texts[157] }
  var caseClosed: String { texts[158] }
  var caseConclusion: String { texts[159] }
  var caseDossier: String { texts[160] }
  var caseExport: String { texts[161] }
  var caseFileLost: String { texts[162] }
  var caseFindingAbout: String { texts[163] }
  var caseFindingBreach: String { texts[164] }
  var caseFindingClause: String { texts[165] }
  var caseFindingSend: String { texts[166] }
  var caseFindingText: String { texts[167] }
  var caseFindingWhole: String { texts[168] }
  var caseFindings: String { texts[169] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(170, ["day": day.description]) }
  var caseLateReason: String { texts[171] }
  var caseMeeting: String { texts[172] }
  var caseMinutes: String { texts[173] }
  var caseMissing: String { texts[174] }
  var caseNext: String { texts[175] }
  var caseNothingForYou: String { texts[176] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(177, ["text": text.description]) }
  var caseObjection: String { texts[178] }
  var caseOnBoard: String { texts[179] }
  var caseOpen: String { texts[180] }
  var casePaper: String { texts[181] }
  var casePhoto: String { texts[182] }
  var casePhotoHint: String { texts[183] }
  var casePieces: String { texts[184] }
  var casePost: String { texts[185] }
  var casePosting: String { texts[186] }
  var caseRecord: String { texts[187] }
  var caseReopen: String { texts[188] }
  var caseReturn: String { texts[189] }
  var caseReturnReason: String { texts[190] }
  var caseRevise: String { texts[191] }
  var caseSeal: String { texts[192] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(193, ["number": number.description]) }
  var caseServe: String { texts[194] }
  var caseService: String { texts[195] }
  var caseUnanswered: String { texts[196] }
  var caseUnserved: String { texts[197] }
  var caseWay: String { texts[198] }
  var committeeAdopt: String { texts[199] }
  var committeeCatalogueIntro: String { texts[200] }
  var committeeCharterIntro: String { texts[201] }
  var committeeEnd: String { texts[202] }
  var committeeEntryGroup: String { texts[203] }
  var committeeEntryTitle: String { texts[204] }
  var committeeFill: String { texts[205] }
  var committeeFrom: String { texts[206] }
  var committeeKin: String { texts[207] }
  var committeeKind: String { texts[208] }
  var committeeNoTerm: String { texts[209] }
  var committeeOfficial: String { texts[210] }
  var committeeOwnEntry: String { texts[211] }
  var committeePost: String { texts[212] }
  var committeePublish: String { texts[213] }
  var committeeSeat: String { texts[214] }
  var committeeTerm: String { texts[215] }
  var committeeTo: String { texts[216] }
  var committeeWho: String { texts[217] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(218, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(219, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(220, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(221, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(222, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[223] }
  var commonDueTomorrow: String { texts[224] }
  var commonErrorBusy: String { texts[225] }
  var commonErrorBusyHelp: String { texts[226] }
  var commonErrorFailed: String { texts[227] }
  var commonErrorFailedHelp: String { texts[228] }
  var commonErrorForbidden: String { texts[229] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(230, ["roles": roles.description]) }
  var commonErrorNotFound: String { texts[231] }
  var commonErrorNotFoundHelp: String { texts[232] }
  var commonErrorRefused: String { texts[233] }
  var commonErrorStale: String { texts[234] }
  var commonErrorStaleHelp: String { texts[235] }
  var commonErrorTooLarge: String { texts[236] }
  var commonErrorTooLargeHelp: String { texts[237] }
  var commonErrorTooOften: String { texts[238] }
  var commonErrorTooOftenHelp: String { texts[239] }
  var commonErrorTwice: String { texts[240] }
  var commonErrorTwiceHelp: String { texts[241] }
  var commonFaceBoard: String { texts[242] }
  var commonFaceWorkbench: String { texts[243] }
  var commonFaceWorkbenchShort: String { texts[244] }
  var commonFooter: String { texts[245] }
  var commonHelp: String { texts[246] }
  var commonHome: String { texts[247] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(248, ["days": days.description]) }
  var commonLedger: String { texts[249] }
  var commonLocalRule: String { texts[250] }
  var commonMatters: String { texts[251] }
  var commonMenu: String { texts[252] }
  var commonMore: String { texts[253] }
  var commonPrint: String { texts[254] }
  var commonProvisional: String { texts[255] }
  var commonRoster: String { texts[256] }
  var commonSettings: String { texts[257] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(258, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[259] }
  var commonSignOut: String { texts[260] }
  var commonSizeElder: String { texts[261] }
  var commonSizeNormal: String { texts[262] }
  var commonSkip: String { texts[263] }
  var commonStop: String { texts[264] }
  var commonToday: String { texts[265] }
  var commonTrail: String { texts[266] }
  var commonVerify: String { texts[267] }
  var commonWeekday1: String { texts[268] }
  var commonWeekday2: String { texts[269] }
  var commonWeekday3: String { texts[270] }
  var commonWeekday4: String { texts[271] }
  var commonWeekday5: String { texts[272] }
  var commonWeekday6: String { texts[273] }
  var commonWeekday7: String { texts[274] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(275, ["days": days.description]) }
  var deskAccept: String { texts[276] }
  var deskCommission: String { texts[277] }
  var deskCommissionHint: String { texts[278] }
  var deskCommissionPaper: String { texts[279] }
  var deskCommissionSend: String { texts[280] }
  var deskCommissions: String { texts[281] }
  var deskCommunities: String { texts[282] }
  var deskDue: String { texts[283] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(284, ["name": name.description]) }
  var deskLate: String { texts[285] }
  var deskMine: String { texts[286] }
  var deskNoVotes: String { texts[287] }
  var deskNone: String { texts[288] }
  var deskOrgan: String { texts[289] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(290, ["count": count.description]) }
  var deskSupervision: String { texts[291] }
  var deskSupervisionHint: String { texts[292] }
  var deskText: String { texts[293] }
  var deskTitle: String { texts[294] }
  var deskToJudge: String { texts[295] }
  var deskTrouble: String { texts[296] }
  var deskVotes: String { texts[297] }
  var deskWhich: String { texts[298] }
  var ledgerAll: String { texts[299] }
  var ledgerAnswer: String { texts[300] }
  var ledgerAnswerHint: String { texts[301] }
  var ledgerAttach: String { texts[302] }
  var ledgerCaption: String { texts[303] }
  var ledgerChannel: String { texts[304] }
  var ledgerClock: String { texts[305] }
  var ledgerContact: String { texts[306] }
  var ledgerContactHint: String { texts[307] }
  var ledgerDay: String { texts[308] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(309, ["number": number.description]) }
  var ledgerFacts: String { texts[310] }
  var ledgerFile: String { texts[311] }
  var ledgerFileBroken: String { texts[312] }
  var ledgerFileHint: String { texts[313] }
  var ledgerFileKind: String { texts[314] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(315, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[316] }
  var ledgerGiver: String { texts[317] }
  var ledgerGroup: String { texts[318] }
  var ledgerImport: String { texts[319] }
  var ledgerJoin: String { texts[320] }
  var ledgerJoinHint: String { texts[321] }
  var ledgerJoinTo: String { texts[322] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(323, ["slip": slip.description]) }
  var ledgerName: String { texts[324] }
  var ledgerNameHint: String { texts[325] }
  var ledgerNothing: String { texts[326] }
  var ledgerNumber: String { texts[327] }
  var ledgerPlace: String { texts[328] }
  var ledgerReason: String { texts[329] }
  var ledgerRequest: String { texts[330] }
  var ledgerSave: String { texts[331] }
  var ledgerSaved: String { texts[332] }
  var ledgerSearch: String { texts[333] }
  var ledgerSearchButton: String { texts[334] }
  var ledgerSlip: String { texts[335] }
  var ledgerSort: String { texts[336] }
  var ledgerSortAnswered: String { texts[337] }
  var ledgerSortButton: String { texts[338] }
  var ledgerSortForMeeting: String { texts[339] }
  var ledgerSortNotInScope: String { texts[340] }
  var ledgerSortPassedOn: String { texts[341] }
  var ledgerSortTitle: String { texts[342] }
  var ledgerSource: String { texts[343] }
  var ledgerSourceHint: String { texts[344] }
  var ledgerSplit: String { texts[345] }
  var ledgerState: String { texts[346] }
  var ledgerStates: String { texts[347] }
  var ledgerTaken: String { texts[348] }
  var ledgerText: String { texts[349] }
  var ledgerTimeWrong: String { texts[350] }
  var ledgerToMatter: String { texts[351] }
  var ledgerTwins: String { texts[352] }
  var ledgerTwinsFind: String { texts[353] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(354, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[355] }
  var ledgerTwinsJoin: String { texts[356] }
  var ledgerTwinsNone: String { texts[357] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(358, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(359, ["row": row.description]) }
  var ledgerUnnamed: String { texts[360] }
  var ledgerWay: String { texts[361] }
  var ledgerWayHint: String { texts[362] }
  var ledgerWitness: String { texts[363] }
  var ledgerWitnessHint: String { texts[364] }
  var ledgerWords: String { texts[365] }
  var ledgerWordsHint: String { texts[366] }
  var ledgerWriter: String { texts[367] }
  var lotAllGroups: String { texts[368] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(369, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[370] }
  var lotCheck: String { texts[371] }
  var lotCheckCommand: String { texts[372] }
  var lotCheckDice: String { texts[373] }
  var lotCheckFigure: String { texts[374] }
  var lotCheckHash: String { texts[375] }
  var lotCheckLater: String { texts[376] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(377, ["number": number.description]) }
  var lotCircle: String { texts[378] }
  var lotCommitment: String { texts[379] }
  var lotDay: String { texts[380] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(381, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[382] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(383, ["number": number.description]) }
  var lotFigure: String { texts[384] }
  var lotFigureHint: String { texts[385] }
  var lotFigureShown: String { texts[386] }
  var lotGroup: String { texts[387] }
  var lotHousehold: String { texts[388] }
  var lotIntro: String { texts[389] }
  var lotList: String { texts[390] }
  var lotListLost: String { texts[391] }
  var lotMirror: String { texts[392] }
  var lotMirrorHint: String { texts[393] }
  var lotNone: String { texts[394] }
  var lotNotYet: String { texts[395] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(396, ["people": people.description]) }
  var lotPlace: String { texts[397] }
  var lotPublish: String { texts[398] }
  var lotPublished: String { texts[399] }
  var lotReplace: String { texts[400] }
  var lotReplaceHint: String { texts[401] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(402, ["people": people.description]) }
  var lotSize: String { texts[403] }
  var lotThrown: String { texts[404] }
  var lotThrownHint: String { texts[405] }
  var lotTitle: String { texts[406] }
  var lotToScheme: String { texts[407] }
  var lotWaits: String { texts[408] }
  var lotWay: String { texts[409] }
  var lotWhen: String { texts[410] }
  var lotWho: String { texts[411] }
  var lotWhy: String { texts[412] }
  var lotWitnesses: String { texts[413] }
  var lotWitnessesHint: String { texts[414] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(415, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[416] }
  var matterBallotAdvisory: String { texts[417] }
  var matterBallotDone: String { texts[418] }
  var matterBallotOpen: String { texts[419] }
  var matterBallotQuestion: String { texts[420] }
  var matterBallotSecret: String { texts[421] }
  var matterBallotSend: String { texts[422] }
  var matterBallotThanks: String { texts[423] }
  var matterBallotVote: String { texts[424] }
  var matterBallotYour: String { texts[425] }
  var matterCarried: String { texts[426] }
  var matterCode: String { texts[427] }
  var matterCommission: String { texts[428] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(429, ["text": text.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(430, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(431, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[432] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(433, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(434, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(435, ["day": day.description]) }
  var matterDissentCount: String { texts[436] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(437, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(438, ["count": count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(439, ["reason": reason.description]) }
  var matterDroppedUndecided: String { texts[440] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(441, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[442] }
  var matterFindings: String { texts[443] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(444, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(445, ["day": day.description]) }
  var matterForm: String { texts[446] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(447, ["act": act.description, "reason": reason.description]) }
  var matterLawfulHint: String { texts[448] }
  var matterLawfulReason: String { texts[449] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(450, ["text": text.description]) }
  var matterLot: String { texts[451] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(452, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[453] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(454, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[455] }
  var matterNoProgress: String { texts[456] }
  var matterNoRatings: String { texts[457] }
  var matterNotCarried: String { texts[458] }
  var matterNothingDue: String { texts[459] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(460, ["number": number.description]) }
  var matterNumbers: String { texts[461] }
  var matterOnline: String { texts[462] }
  var matterOpinions: String { texts[463] }
  var matterOutcome: String { texts[464] }
  var matterOwner: String { texts[465] }
  var matterOwnerAnswer: String { texts[466] }
  var matterOwnerAnswerSend: String { texts[467] }
  var matterOwnerDone: String { texts[468] }
  var matterOwnerKind: String { texts[469] }
  var matterOwnerLate: String { texts[470] }
  var matterOwnerLateHint: String { texts[471] }
  var matterOwnerPhoto: String { texts[472] }
  var matterOwnerReport: String { texts[473] }
  var matterOwnerSend: String { texts[474] }
  var matterOwnerSent: String { texts[475] }
  var matterOwnerText: String { texts[476] }
  var matterOwnerUrged: String { texts[477] }
  var matterPapers: String { texts[478] }
  var matterParticipants: String { texts[479] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(480, ["count": count.description]) }
  var matterPlace: String { texts[481] }
  var matterPlan: String { texts[482] }
  var matterPresent: String { texts[483] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(484, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[485] }
  var matterRateBySlip: String { texts[486] }
  var matterRateQuestion: String { texts[487] }
  var matterRateSend: String { texts[488] }
  var matterRated: String { texts[489] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(490, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[491] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(492, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[493] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(494, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[495] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(496, ["days": days.description]) }
  var matterReviewKeep: String { texts[497] }
  var matterReviewKept: String { texts[498] }
  var matterReviewReceipt: String { texts[499] }
  var matterReviewSend: String { texts[500] }
  var matterReviewText: String { texts[501] }
  var matterReviewUpheld: String { texts[502] }
  var matterReviewWaiting: String { texts[503] }
  var matterReviews: String { texts[504] }
  var matterShare: String { texts[505] }
  var matterSignIn: String { texts[506] }
  var matterSignedIn: String { texts[507] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(508, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(509, ["kind": kind.description]) }
  var matterStandCommission: String { texts[510] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(511, ["total": total.description, "done": done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(512, ["count": count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(513, ["count": count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(514, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(515, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(516, ["kind": kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(517, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(518, ["count": count.description]) }
  var matterSteps: String { texts[519] }
  var matterSubject: String { texts[520] }
  var matterTask: String { texts[521] }
  var matterTime: String { texts[522] }
  var matterToAssembly: String { texts[523] }
  var matterUnlawful: String { texts[524] }
  var matterUntil: String { texts[525] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(526, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(527, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(528, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[529] }
  var matterYourSide: String { texts[530] }
  var meetingAbstained: String { texts[531] }
  var meetingAccept: String { texts[532] }
  var meetingAskCorrection: String { texts[533] }
  var meetingAttend: String { texts[534] }
  var meetingClose: String { texts[535] }
  var meetingCode: String { texts[536] }
  var meetingCorrection: String { texts[537] }
  var meetingCorrections: String { texts[538] }
  var meetingDecide: String { texts[539] }
  var meetingDissent: String { texts[540] }
  var meetingDissentText: String { texts[541] }
  var meetingDueMissing: String { texts[542] }
  var meetingEnd: String { texts[543] }
  var meetingFirstSignIn: String { texts[544] }
  var meetingKeep: String { texts[545] }
  var meetingMoreCommitments: String { texts[546] }
  var meetingNames: String { texts[547] }
  var meetingNamesHint: String { texts[548] }
  var meetingNo: String { texts[549] }
  var meetingOneResident: String { texts[550] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(551, ["count": count.description]) }
  var meetingOpinion: String { texts[552] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(553, ["count": count.description]) }
  var meetingQuestion: String { texts[554] }
  var meetingRecord: String { texts[555] }
  var meetingResult: String { texts[556] }
  var meetingSaid: String { texts[557] }
  var meetingScan: String { texts[558] }
  var meetingSettle: String { texts[559] }
  var meetingSettleButton: String { texts[560] }
  var meetingSign: String { texts[561] }
  var meetingSignIn: String { texts[562] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(563, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[564] }
  var meetingStatement: String { texts[565] }
  var meetingVote: String { texts[566] }
  var meetingWay: String { texts[567] }
  var meetingYes: String { texts[568] }
  var onlineAccept: String { texts[569] }
  var onlineAdd: String { texts[570] }
  var onlineAddText: String { texts[571] }
  var onlineAdded: String { texts[572] }
  var onlineAgree: String { texts[573] }
  var onlineAllAgree: String { texts[574] }
  var onlineChange: String { texts[575] }
  var onlineCheck: String { texts[576] }
  var onlineCheckHint: String { texts[577] }
  var onlineClose: String { texts[578] }
  var onlineCloseHint: String { texts[579] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(580, ["name": name.description]) }
  var onlineCodes: String { texts[581] }
  var onlineCodesHint: String { texts[582] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(583, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(584, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[585] }
  var onlineDisagree: String { texts[586] }
  var onlineEnds: String { texts[587] }
  var onlineFair: String { texts[588] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(589, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(590, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(591, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[592] }
  var onlineIntroduction: String { texts[593] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(594, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(595, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(596, ["count": count.description]) }
  var onlineMostAgree: String { texts[597] }
  var onlineNoCommon: String { texts[598] }
  var onlineNoSlips: String { texts[599] }
  var onlineNothing: String { texts[600] }
  var onlineOneGroup: String { texts[601] }
  var onlineOpen: String { texts[602] }
  var onlineOpenHint: String { texts[603] }
  var onlineOver: String { texts[604] }
  var onlineOwn: String { texts[605] }
  var onlineOwnHint: String { texts[606] }
  var onlineOwnSend: String { texts[607] }
  var onlinePass: String { texts[608] }
  var onlinePicture: String { texts[609] }
  var onlinePictureHint: String { texts[610] }
  var onlineReach: String { texts[611] }
  var onlineReachHint: String { texts[612] }
  var onlineReject: String { texts[613] }
  var onlineRejectReason: String { texts[614] }
  var onlineResult: String { texts[615] }
  var onlineSee: String { texts[616] }
  var onlineSlips: String { texts[617] }
  var onlineSlipsHint: String { texts[618] }
  var onlineStatements: String { texts[619] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(620, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[621] }
  var onlineStrong: String { texts[622] }
  var onlineTake: String { texts[623] }
  var onlineTakeHint: String { texts[624] }
  var onlineTapFor: String { texts[625] }
  var onlineThanks: String { texts[626] }
  var onlineTitle: String { texts[627] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(628, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(629, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(630, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[631] }
  var papersChanged: String { texts[632] }
  var papersCheck: String { texts[633] }
  var papersCheckpoint: String { texts[634] }
  var papersCheckpointHow: String { texts[635] }
  var papersCompare: String { texts[636] }
  var papersCompareHow: String { texts[637] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(638, ["size": size.description]) }
  var papersCount: String { texts[639] }
  var papersHow: String { texts[640] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(641, ["why": why.description]) }
  var papersLeaf: String { texts[642] }
  var papersLeafHash: String { texts[643] }
  var papersMade: String { texts[644] }
  var papersMatter: String { texts[645] }
  var papersNewer: String { texts[646] }
  var papersNotPosted: String { texts[647] }
  var papersOnBoard: String { texts[648] }
  var papersOnline: String { texts[649] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(650, ["phone": phone.description]) }
  var papersPlace: String { texts[651] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(652, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(653, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[654] }
  var papersReplaced: String { texts[655] }
  var papersRoot: String { texts[656] }
  var papersSave: String { texts[657] }
  var papersSaved: String { texts[658] }
  var papersScan: String { texts[659] }
  var papersSheet: String { texts[660] }
  var papersSheetHint: String { texts[661] }
  var papersSignedProof: String { texts[662] }
  var papersTimes: String { texts[663] }
  var papersTools: String { texts[664] }
  var papersToolsHow: String { texts[665] }
  var papersUnchanged: String { texts[666] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(667, ["day": day.description]) }
  var papersVerifyHow: String { texts[668] }
  var papersVerifyIntro: String { texts[669] }
  var papersVerifyTitle: String { texts[670] }
  var planDay: String { texts[671] }
  var planForm: String { texts[672] }
  var planFormReason: String { texts[673] }
  var planFormReasonHint: String { texts[674] }
  var planHost: String { texts[675] }
  var planHouseholds: String { texts[676] }
  var planLawfulHint: String { texts[677] }
  var planLawfulReason: String { texts[678] }
  var planMaterials: String { texts[679] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(680, ["kind": kind.description]) }
  var planMorePeople: String { texts[681] }
  var planOpening: String { texts[682] }
  var planPeople: String { texts[683] }
  var planPeopleHint: String { texts[684] }
  var planPoints: String { texts[685] }
  var planPointsHint: String { texts[686] }
  var planPreview: String { texts[687] }
  var planPublishNotice: String { texts[688] }
  var planPublishReport: String { texts[689] }
  var planRecorder: String { texts[690] }
  var planRemark: String { texts[691] }
  var planReviseReason: String { texts[692] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(693, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[694] }
  var planSubmit: String { texts[695] }
  var planTimePlace: String { texts[696] }
  var planUnlawful: String { texts[697] }
  func planWide(count: some CustomStringConvertible) -> String { fill(698, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[699] }
  var refusalAlreadyAdopted: String { texts[700] }
  var refusalAlreadyAnswered: String { texts[701] }
  var refusalAlreadyDecided: String { texts[702] }
  var refusalAlreadyErased: String { texts[703] }
  var refusalAlreadyExplained: String { texts[704] }
  var refusalAlreadyRated: String { texts[705] }
  var refusalAlreadySeated: String { texts[706] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(707, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[708] }
  var refusalAnswerMissing: String { texts[709] }
  var refusalArticleMissing: String { texts[710] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(711, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[712] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(713, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(714, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[715] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(716, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[717] }
  var refusalCatalogueEmpty: String { texts[718] }
  var refusalCatalogueMissing: String { texts[719] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(720, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[721] }
  var refusalClosedBeforeOpened: String { texts[722] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(723, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(724, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[725] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(726, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(727, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[728] }
  var refusalDayInFuture: String { texts[729] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(730, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[731] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(732, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[733] }
  var refusalFindingOpen: String { texts[734] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(735, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[736] }
  var refusalGroupOnlyInVillage: String { texts[737] }
  var refusalHandsNotSecret: String { texts[738] }
  var refusalHeldInFuture: String { texts[739] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(740, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[741] }
  var refusalJoinAcrossCommunities: String { texts[742] }
  var refusalJoinNeedsTwo: String { texts[743] }
  var refusalJoinedElsewhere: String { texts[744] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(745, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[746] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(747, ["login": login.description]) }
  var refusalLotDrawn: String { texts[748] }
  var refusalLotFigureMissing: String { texts[749] }
  var refusalLotInPast: String { texts[750] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(751, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[752] }
  var refusalLotNotSeated: String { texts[753] }
  var refusalLotPlaceMissing: String { texts[754] }
  var refusalLotPoolChanged: String { texts[755] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(756, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[757] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(758, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(759, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[760] }
  var refusalMeasureMissing: String { texts[761] }
  var refusalMeetingInPast: String { texts[762] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(763, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(764, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[765] }
  var refusalNameMissing: String { texts[766] }
  var refusalNextDayPast: String { texts[767] }
  var refusalNoHouseholds: String { texts[768] }
  var refusalNoParticipants: String { texts[769] }
  var refusalNoPoints: String { texts[770] }
  var refusalNoRepresentatives: String { texts[771] }
  var refusalNobodyPresent: String { texts[772] }
  var refusalNobodySignedIn: String { texts[773] }
  var refusalNotCompletedYet: String { texts[774] }
  var refusalNotJoined: String { texts[775] }
  var refusalNotOfTwoCommittees: String { texts[776] }
  var refusalNotOnRoll: String { texts[777] }
  var refusalNotPresent: String { texts[778] }
  var refusalNotPresentToVote: String { texts[779] }
  var refusalNotReserved: String { texts[780] }
  var refusalNothingDecided: String { texts[781] }
  var refusalNothingUndecided: String { texts[782] }
  var refusalNoticeAfterMeeting: String { texts[783] }
  var refusalOnlineClosed: String { texts[784] }
  var refusalOnlineNotReached: String { texts[785] }
  var refusalOnlineRuns: String { texts[786] }
  var refusalOnlineStatementEmpty: String { texts[787] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(788, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[789] }
  var refusalOnlineStatementsMissing: String { texts[790] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(791, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(792, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[793] }
  var refusalOutsideTerm: String { texts[794] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(795, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(796, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(797, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[798] }
  var refusalPhotoMissing: String { texts[799] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(800, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[801] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(802, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPointNotAgreed: String { texts[803] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(804, ["points": points.description]) }
  var refusalPointUnknown: String { texts[805] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(806, ["organ": organ.description, "day": day.description, "article": article.description]) }
  var refusalPostOverlaps: String { texts[807] }
  var refusalPostedBeforePaper: String { texts[808] }
  var refusalProgressEmpty: String { texts[809] }
  var refusalQuestionMissing: String { texts[810] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(811, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(812, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[813] }
  var refusalReasonMissing: String { texts[814] }
  var refusalRollEmpty: String { texts[815] }
  var refusalServedBeforeNotice: String { texts[816] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(817, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(818, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(819, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(820, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[821] }
  var refusalTakenInFuture: String { texts[822] }
  var refusalTermOverlaps: String { texts[823] }
  var refusalTextMissing: String { texts[824] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(825, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[826] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(827, ["articles": articles.description]) }
  var refusalUrgingNotAhead: String { texts[828] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(829, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(830, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[831] }
  var refusalWrongCode: String { texts[832] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(833, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[834] }
  var resultsAdoptReason: String { texts[835] }
  var resultsAdoptReasonHint: String { texts[836] }
  var resultsAdoptReserved: String { texts[837] }
  var resultsAdoptSend: String { texts[838] }
  var resultsAdoptTitle: String { texts[839] }
  var resultsAdoption: String { texts[840] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(841, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[842] }
  var resultsAnswerText: String { texts[843] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(844, ["text": text.description]) }
  var resultsArticle: String { texts[845] }
  var resultsArticleHint: String { texts[846] }
  var resultsAssembly: String { texts[847] }
  var resultsCall: String { texts[848] }
  var resultsChangePoint: String { texts[849] }
  var resultsCommission: String { texts[850] }
  var resultsCorrectionDue: String { texts[851] }
  var resultsCorrectionKind: String { texts[852] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(853, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[854] }
  var resultsCorrections: String { texts[855] }
  var resultsDescribe: String { texts[856] }
  var resultsDescribeSend: String { texts[857] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(858, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[859] }
  var resultsDissents: String { texts[860] }
  var resultsDone: String { texts[861] }
  var resultsExplain: String { texts[862] }
  var resultsExplainResult: String { texts[863] }
  var resultsExplainSend: String { texts[864] }
  var resultsExplainWay: String { texts[865] }
  var resultsExplained: String { texts[866] }
  var resultsExplainer: String { texts[867] }
  var resultsExtend: String { texts[868] }
  var resultsExtendHint: String { texts[869] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(870, ["day": day.description]) }
  var resultsFrom: String { texts[871] }
  var resultsFromHint: String { texts[872] }
  var resultsFromPoint: String { texts[873] }
  var resultsLesson: String { texts[874] }
  var resultsLessonHint: String { texts[875] }
  var resultsLetter: String { texts[876] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(877, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(878, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(879, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[880] }
  var resultsLink: String { texts[881] }
  var resultsLinkCode: String { texts[882] }
  var resultsLinkHint: String { texts[883] }
  var resultsLinkMake: String { texts[884] }
  var resultsLinkNew: String { texts[885] }
  var resultsLinkNone: String { texts[886] }
  var resultsMeasure: String { texts[887] }
  var resultsMeasureHint: String { texts[888] }
  var resultsNew: String { texts[889] }
  var resultsNewDue: String { texts[890] }
  var resultsNewSend: String { texts[891] }
  var resultsNewText: String { texts[892] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(893, ["day": day.description]) }
  var resultsNextDay: String { texts[894] }
  var resultsNoCommitments: String { texts[895] }
  var resultsNoMeasure: String { texts[896] }
  var resultsOrder: String { texts[897] }
  var resultsOrderSend: String { texts[898] }
  var resultsOwnCommunity: String { texts[899] }
  var resultsOwnerName: String { texts[900] }
  var resultsOwnerNameHint: String { texts[901] }
  var resultsOwnerOther: String { texts[902] }
  var resultsPhoto: String { texts[903] }
  var resultsPublish: String { texts[904] }
  var resultsPublishHint: String { texts[905] }
  var resultsPublishSend: String { texts[906] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(907, ["time": time.description, "name": name.description, "count": count.description]) }
  var resultsRatingHint: String { texts[908] }
  var resultsRatingReplaced: String { texts[909] }
  var resultsRatingSend: String { texts[910] }
  var resultsRatings: String { texts[911] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(912, ["text": text.description]) }
  var resultsRefer: String { texts[913] }
  var resultsReferHint: String { texts[914] }
  var resultsReferSend: String { texts[915] }
  var resultsReferralResult: String { texts[916] }
  var resultsReferralSend: String { texts[917] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(918, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(919, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(920, ["text": text.description]) }
  var resultsReplyLabel: String { texts[921] }
  var resultsReportHint: String { texts[922] }
  var resultsReportKind: String { texts[923] }
  var resultsReportSend: String { texts[924] }
  var resultsReportStep: String { texts[925] }
  var resultsReportText: String { texts[926] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(927, ["text": text.description]) }
  var resultsReturn: String { texts[928] }
  var resultsReviewFinding: String { texts[929] }
  var resultsReviews: String { texts[930] }
  var resultsSeen: String { texts[931] }
  var resultsSeenHint: String { texts[932] }
  var resultsStalled: String { texts[933] }
  var resultsStalledSend: String { texts[934] }
  var resultsStalledText: String { texts[935] }
  var resultsSteps: String { texts[936] }
  var resultsTitle: String { texts[937] }
  var resultsTrack: String { texts[938] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(939, ["day": day.description]) }
  var resultsUrge: String { texts[940] }
  var resultsUrgeSend: String { texts[941] }
  var resultsUrgeText: String { texts[942] }
  var resultsUrgeWay: String { texts[943] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(944, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[945] }
  var resultsUrgings: String { texts[946] }
  var resultsVerdict: String { texts[947] }
  var resultsVerdictSend: String { texts[948] }
  var resultsWithdrawPoint: String { texts[949] }
  var rosterAddress: String { texts[950] }
  var rosterBirth: String { texts[951] }
  var rosterColumns: String { texts[952] }
  var rosterContact: String { texts[953] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(954, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[955] }
  var rosterCsvEncoding: String { texts[956] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(957, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(958, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[959] }
  var rosterErase: String { texts[960] }
  var rosterErased: String { texts[961] }
  var rosterExport: String { texts[962] }
  var rosterFemale: String { texts[963] }
  var rosterFile: String { texts[964] }
  var rosterFileMissing: String { texts[965] }
  var rosterGroup: String { texts[966] }
  var rosterHead: String { texts[967] }
  var rosterHousehold: String { texts[968] }
  var rosterIdentity: String { texts[969] }
  var rosterImport: String { texts[970] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(971, ["count": count.description]) }
  var rosterMale: String { texts[972] }
  var rosterName: String { texts[973] }
  var rosterNew: String { texts[974] }
  var rosterNo: String { texts[975] }
  var rosterOpinionColumns: String { texts[976] }
  var rosterOrganisation: String { texts[977] }
  var rosterOrganisationAdd: String { texts[978] }
  var rosterOrganisations: String { texts[979] }
  var rosterPhone: String { texts[980] }
  var rosterPreview: String { texts[981] }
  var rosterPreviewButton: String { texts[982] }
  var rosterProblemAlreadyErased: String { texts[983] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(984, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[985] }
  var rosterProblemColumnMissing: String { texts[986] }
  var rosterProblemDateInvalid: String { texts[987] }
  var rosterProblemDuplicate: String { texts[988] }
  var rosterProblemIdentityInvalid: String { texts[989] }
  var rosterProblemNameMissing: String { texts[990] }
  var rosterProblemPhoneInvalid: String { texts[991] }
  var rosterProblemTakenInFuture: String { texts[992] }
  var rosterProblemTextMissing: String { texts[993] }
  var rosterProblemTextTooLong: String { texts[994] }
  var rosterProblemWitnessMissing: String { texts[995] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(996, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(997, ["count": count.description]) }
  var rosterRegistered: String { texts[998] }
  var rosterRights: String { texts[999] }
  var rosterSave: String { texts[1000] }
  var rosterSaved: String { texts[1001] }
  var rosterSealed: String { texts[1002] }
  var rosterSearch: String { texts[1003] }
  var rosterSex: String { texts[1004] }
  var rosterSure: String { texts[1005] }
  var rosterSureMissing: String { texts[1006] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1007, ["count": count.description]) }
  var rosterYes: String { texts[1008] }
  var settingsAccounts: String { texts[1009] }
  var settingsArea: String { texts[1010] }
  var settingsAreaCode: String { texts[1011] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1012, ["code": code.description]) }
  var settingsCalendar: String { texts[1013] }
  var settingsClause: String { texts[1014] }
  var settingsCount: String { texts[1015] }
  var settingsCreate: String { texts[1016] }
  var settingsDays: String { texts[1017] }
  var settingsDisable: String { texts[1018] }
  var settingsDisabled: String { texts[1019] }
  var settingsFrom: String { texts[1020] }
  var settingsGovernment: String { texts[1021] }
  var settingsImport: String { texts[1022] }
  var settingsJournal: String { texts[1023] }
  var settingsJournalIntro: String { texts[1024] }
  var settingsKeyApprovalWorkdays: String { texts[1025] }
  var settingsKeyArchiveRetentionYears: String { texts[1026] }
  var settingsKeyArchiveWorkdays: String { texts[1027] }
  var settingsKeyCommitteeChairs: String { texts[1028] }
  var settingsKeyCommitteeMembers: String { texts[1029] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1030] }
  var settingsKeyMinutesCorrectionDays: String { texts[1031] }
  var settingsKeyNoticeBoardDays: String { texts[1032] }
  var settingsKeyNoticeLeadDays: String { texts[1033] }
  var settingsKeyNoticeWorkdays: String { texts[1034] }
  var settingsKeyOpinionMaxCharacters: String { texts[1035] }
  var settingsKeyPlanRequiredParts: String { texts[1036] }
  var settingsKeyPlanWorkdays: String { texts[1037] }
  var settingsKeyPostingMinimumDays: String { texts[1038] }
  var settingsKeyReportDays: String { texts[1039] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1040] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1041] }
  var settingsKeySignInLockoutFailures: String { texts[1042] }
  var settingsKeySignInLockoutMinutes: String { texts[1043] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1044] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1045] }
  var settingsKeyTriageWorkdays: String { texts[1046] }
  var settingsKeyVoteAge: String { texts[1047] }
  var settingsKeyWideHouseholds: String { texts[1048] }
  var settingsKeyWideOpinions: String { texts[1049] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1050] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1051, ["year": year.description]) }
  var settingsOfficial: String { texts[1052] }
  var settingsOrgan: String { texts[1053] }
  var settingsOrganHint: String { texts[1054] }
  var settingsOrganisation: String { texts[1055] }
  var settingsRule: String { texts[1056] }
  var settingsRules: String { texts[1057] }
  var settingsRulesIntro: String { texts[1058] }
  var settingsSource: String { texts[1059] }
  var settingsTable: String { texts[1060] }
  var settingsTableHint: String { texts[1061] }
  var settingsValue: String { texts[1062] }
  var signinAgain: String { texts[1063] }
  var signinChange: String { texts[1064] }
  var signinDiffer: String { texts[1065] }
  var signinIntro: String { texts[1066] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1067, ["time": time.description]) }
  var signinLogin: String { texts[1068] }
  var signinNew: String { texts[1069] }
  var signinPassword: String { texts[1070] }
  var signinTooShort: String { texts[1071] }
  var signinWrong: String { texts[1072] }
  var termActAcceptCommitment: String { texts[1073] }
  var termActAdjournAssembly: String { texts[1074] }
  var termActAdoptPoint: String { texts[1075] }
  var termActAnswerCommission: String { texts[1076] }
  var termActAnswerFinding: String { texts[1077] }
  var termActAnswerReview: String { texts[1078] }
  var termActAnswerUrging: String { texts[1079] }
  var termActApprovePlan: String { texts[1080] }
  var termActApproveTopic: String { texts[1081] }
  var termActCallAssembly: String { texts[1082] }
  var termActCarryOutCorrection: String { texts[1083] }
  var termActCastBallot: String { texts[1084] }
  var termActCloseAssembly: String { texts[1085] }
  var termActCloseFinding: String { texts[1086] }
  var termActCloseMeeting: String { texts[1087] }
  var termActCloseOnline: String { texts[1088] }
  var termActCompleteCommitment: String { texts[1089] }
  var termActCorrectMinutes: String { texts[1090] }
  var termActCountBallots: String { texts[1091] }
  var termActDecidePoint: String { texts[1092] }
  var termActDescribeCommitment: String { texts[1093] }
  var termActDrawLot: String { texts[1094] }
  var termActExplainDissent: String { texts[1095] }
  var termActExtendCommitment: String { texts[1096] }
  var termActFreezeRoll: String { texts[1097] }
  var termActMakeCommitment: String { texts[1098] }
  var termActMarkPresent: String { texts[1099] }
  var termActModerateStatement: String { texts[1100] }
  var termActMoveStalled: String { texts[1101] }
  var termActNoticeAssembly: String { texts[1102] }
  var termActOpenAssembly: String { texts[1103] }
  var termActOpenMeeting: String { texts[1104] }
  var termActOpenOnline: String { texts[1105] }
  var termActOrderCorrection: String { texts[1106] }
  var termActPostNotice: String { texts[1107] }
  var termActPrepareLot: String { texts[1108] }
  var termActPublishProgress: String { texts[1109] }
  var termActPublishReport: String { texts[1110] }
  var termActRateMatter: String { texts[1111] }
  var termActRecordDissent: String { texts[1112] }
  var termActRecordPosting: String { texts[1113] }
  var termActRecordRatings: String { texts[1114] }
  var termActRecordReferral: String { texts[1115] }
  var termActRecordService: String { texts[1116] }
  var termActRecordStatement: String { texts[1117] }
  var termActRecordStep: String { texts[1118] }
  var termActRecordVote: String { texts[1119] }
  var termActReferMatter: String { texts[1120] }
  var termActReopenFinding: String { texts[1121] }
  var termActReplaceSeat: String { texts[1122] }
  var termActReportCommission: String { texts[1123] }
  var termActReportProgress: String { texts[1124] }
  var termActRequestReview: String { texts[1125] }
  var termActReturnCommitment: String { texts[1126] }
  var termActReturnPlan: String { texts[1127] }
  var termActReturnTopic: String { texts[1128] }
  var termActReviseNotice: String { texts[1129] }
  var termActSealDossier: String { texts[1130] }
  var termActSettleCorrection: String { texts[1131] }
  var termActSignIn: String { texts[1132] }
  var termActSignMinutes: String { texts[1133] }
  var termActSubmitPlan: String { texts[1134] }
  var termActUrgeOwner: String { texts[1135] }
  var termActWithdrawAssembly: String { texts[1136] }
  var termActWriteFinding: String { texts[1137] }
  var termAdoptionAdopted: String { texts[1138] }
  var termAdoptionNotAdopted: String { texts[1139] }
  var termAdoptionPartlyAdopted: String { texts[1140] }
  var termAssemblyCommunityAssembly: String { texts[1141] }
  var termAssemblyCommunityGroup: String { texts[1142] }
  var termAssemblyCommunityRepresentatives: String { texts[1143] }
  var termAssemblyStageAdjourned: String { texts[1144] }
  var termAssemblyStageCalled: String { texts[1145] }
  var termAssemblyStageDecided: String { texts[1146] }
  var termAssemblyStageNoticed: String { texts[1147] }
  var termAssemblyStageOpen: String { texts[1148] }
  var termAssemblyStageRollCall: String { texts[1149] }
  var termAssemblyStageWithdrawn: String { texts[1150] }
  var termAssemblyVillageAssembly: String { texts[1151] }
  var termAssemblyVillageGroup: String { texts[1152] }
  var termAssemblyVillageRepresentatives: String { texts[1153] }
  var termBallotHands: String { texts[1154] }
  var termBallotOnline: String { texts[1155] }
  var termBallotPaper: String { texts[1156] }
  var termBallotPhone: String { texts[1157] }
  var termBasisHouseholds: String { texts[1158] }
  var termBasisPersons: String { texts[1159] }
  var termChannelBox: String { texts[1160] }
  var termChannelFixedDay: String { texts[1161] }
  var termChannelForum: String { texts[1162] }
  var termChannelGroupMessage: String { texts[1163] }
  var termChannelHomeVisit: String { texts[1164] }
  var termChannelHotline: String { texts[1165] }
  var termChannelLetter: String { texts[1166] }
  var termChannelNetwork: String { texts[1167] }
  var termChannelVenue: String { texts[1168] }
  var termChoiceAbstained: String { texts[1169] }
  var termChoiceAgainst: String { texts[1170] }
  var termChoiceInFavour: String { texts[1171] }
  var termCircleEveryone: String { texts[1172] }
  var termCircleNonRegistered: String { texts[1173] }
  var termCircleRegistered: String { texts[1174] }
  var termCommissionAnswered: String { texts[1175] }
  var termCommissionAsked: String { texts[1176] }
  var termCommissionDeclined: String { texts[1177] }
  var termCommissionReported: String { texts[1178] }
  var termCommissionTaken: String { texts[1179] }
  var termCommitmentAccepted: String { texts[1180] }
  var termCommitmentCompleted: String { texts[1181] }
  var termCommitmentOpen: String { texts[1182] }
  var termCommitmentWithdrawn: String { texts[1183] }
  var termCorrectionChanged: String { texts[1184] }
  var termCorrectionWithdrawn: String { texts[1185] }
  var termDutyAcceptCommitment: String { texts[1186] }
  var termDutyAdoptPoints: String { texts[1187] }
  var termDutyAnswerCommission: String { texts[1188] }
  var termDutyAnswerFinding: String { texts[1189] }
  var termDutyAnswerRequests: String { texts[1190] }
  var termDutyAnswerReview: String { texts[1191] }
  var termDutyApprovePlan: String { texts[1192] }
  var termDutyApproveTopic: String { texts[1193] }
  var termDutyCallAssembly: String { texts[1194] }
  var termDutyCarryOut: String { texts[1195] }
  var termDutyCarryOutCorrection: String { texts[1196] }
  var termDutyCloseAssembly: String { texts[1197] }
  var termDutyCloseFinding: String { texts[1198] }
  var termDutyCloseMeeting: String { texts[1199] }
  var termDutyCollectRatings: String { texts[1200] }
  var termDutyDescribeCommitments: String { texts[1201] }
  var termDutyDrawLot: String { texts[1202] }
  var termDutyExplainDissents: String { texts[1203] }
  var termDutyHoldAssembly: String { texts[1204] }
  var termDutyHoldMeeting: String { texts[1205] }
  var termDutyModerateStatements: String { texts[1206] }
  var termDutyMoveStalled: String { texts[1207] }
  var termDutyNoticeAssembly: String { texts[1208] }
  var termDutyPostNotice: String { texts[1209] }
  var termDutyPostOnBoard: String { texts[1210] }
  var termDutyPostReportOnBoard: String { texts[1211] }
  var termDutyPublishProgress: String { texts[1212] }
  var termDutyPublishReport: String { texts[1213] }
  var termDutyReconveneAssembly: String { texts[1214] }
  var termDutyRecordReferral: String { texts[1215] }
  var termDutyReportCommission: String { texts[1216] }
  var termDutySealDossier: String { texts[1217] }
  var termDutyServeParticipants: String { texts[1218] }
  var termDutySettleCorrections: String { texts[1219] }
  var termDutySignMinutes: String { texts[1220] }
  var termDutyStudyAssembly: String { texts[1221] }
  var termDutySubmitPlan: String { texts[1222] }
  var termDutyTakeUrgedOwner: String { texts[1223] }
  var termDutyTriageOpinions: String { texts[1224] }
  var termDutyUrgeOwner: String { texts[1225] }
  var termExplanationAccepted: String { texts[1226] }
  var termExplanationKept: String { texts[1227] }
  var termExplanationWayCall: String { texts[1228] }
  var termExplanationWayLetter: String { texts[1229] }
  var termExplanationWayMeeting: String { texts[1230] }
  var termExplanationWayOnline: String { texts[1231] }
  var termExplanationWayVisit: String { texts[1232] }
  var termFlawTooFewRepresentatives: String { texts[1233] }
  var termFlawTooFewWomen: String { texts[1234] }
  var termFormBoard: String { texts[1235] }
  var termFormCircle: String { texts[1236] }
  var termFormFixedDay: String { texts[1237] }
  var termFormHearing: String { texts[1238] }
  var termFormJointMeeting: String { texts[1239] }
  var termFormOnline: String { texts[1240] }
  var termFormResidentsCouncil: String { texts[1241] }
  var termFormSmallMeeting: String { texts[1242] }
  var termFormTalk: String { texts[1243] }
  var termFormTopicalCouncil: String { texts[1244] }
  var termFormVisit: String { texts[1245] }
  var termFormWomensCouncil: String { texts[1246] }
  var termGroundCommittee: String { texts[1247] }
  var termGroundPetitionOfElectors: String { texts[1248] }
  var termGroundPetitionOfRepresentatives: String { texts[1249] }
  var termGroundReserved: String { texts[1250] }
  var termGroundUndecided: String { texts[1251] }
  var termLevelCommunity: String { texts[1252] }
  var termLevelCounty: String { texts[1253] }
  var termLevelNational: String { texts[1254] }
  var termLevelPrefecture: String { texts[1255] }
  var termLevelProvince: String { texts[1256] }
  var termLevelTownship: String { texts[1257] }
  var termLotWayDice: String { texts[1258] }
  var termLotWayFigure: String { texts[1259] }
  var termMirrorAge: String { texts[1260] }
  var termMirrorGroup: String { texts[1261] }
  var termMirrorRegistration: String { texts[1262] }
  var termMirrorSex: String { texts[1263] }
  var termOutcomeAgreed: String { texts[1264] }
  var termOutcomeNotAgreed: String { texts[1265] }
  var termOutcomePartly: String { texts[1266] }
  var termPaperAdoption: String { texts[1267] }
  var termPaperAssemblyNotice: String { texts[1268] }
  var termPaperCatalogue: String { texts[1269] }
  var termPaperCharter: String { texts[1270] }
  var termPaperCommissionAnswer: String { texts[1271] }
  var termPaperCommissionReport: String { texts[1272] }
  var termPaperCorrection: String { texts[1273] }
  var termPaperDecision: String { texts[1274] }
  var termPaperDossier: String { texts[1275] }
  var termPaperDraw: String { texts[1276] }
  var termPaperLot: String { texts[1277] }
  var termPaperNotice: String { texts[1278] }
  var termPaperOnline: String { texts[1279] }
  var termPaperProgress: String { texts[1280] }
  var termPaperReport: String { texts[1281] }
  var termPaperRoster: String { texts[1282] }
  var termPartForm: String { texts[1283] }
  var termPartParticipants: String { texts[1284] }
  var termPartPlace: String { texts[1285] }
  var termPartSubject: String { texts[1286] }
  var termPartTime: String { texts[1287] }
  var termPartyCollective: String { texts[1288] }
  var termPartyCommittee: String { texts[1289] }
  var termPartyCooperatives: String { texts[1290] }
  var termPartyExperts: String { texts[1291] }
  var termPartyGovernment: String { texts[1292] }
  var termPartyGroups: String { texts[1293] }
  var termPartyInvitees: String { texts[1294] }
  var termPartyNonRegisteredResidents: String { texts[1295] }
  var termPartyOtherStakeholders: String { texts[1296] }
  var termPartyOwnersCommittee: String { texts[1297] }
  var termPartyPartyOrganisation: String { texts[1298] }
  var termPartyPropertyManagement: String { texts[1299] }
  var termPartyRegisteredResidents: String { texts[1300] }
  var termPartyRepresentatives: String { texts[1301] }
  var termPartyResidentUnits: String { texts[1302] }
  var termPartyResidentsCommittee: String { texts[1303] }
  var termPartySocialOrganisations: String { texts[1304] }
  var termPartySupervisionCommittee: String { texts[1305] }
  var termPartyWomensFederation: String { texts[1306] }
  var termPieceAdoptions: String { texts[1307] }
  var termPieceAssembly: String { texts[1308] }
  var termPieceAttendance: String { texts[1309] }
  var termPieceCommission: String { texts[1310] }
  var termPieceCommitments: String { texts[1311] }
  var termPieceCorrections: String { texts[1312] }
  var termPieceDissents: String { texts[1313] }
  var termPieceFindings: String { texts[1314] }
  var termPieceLawfulCorrections: String { texts[1315] }
  var termPieceMinutes: String { texts[1316] }
  var termPieceNotice: String { texts[1317] }
  var termPieceNoticeOnBoard: String { texts[1318] }
  var termPieceOpinions: String { texts[1319] }
  var termPieceOutcome: String { texts[1320] }
  var termPiecePlan: String { texts[1321] }
  var termPiecePlanApproval: String { texts[1322] }
  var termPieceProgress: String { texts[1323] }
  var termPieceReport: String { texts[1324] }
  var termPieceReportOnBoard: String { texts[1325] }
  var termPieceReviews: String { texts[1326] }
  var termPieceServices: String { texts[1327] }
  var termPieceTopicApproval: String { texts[1328] }
  var termPieceWorkMeeting: String { texts[1329] }
  var termPostCommitteeDirector: String { texts[1330] }
  var termPostCommitteeMember: String { texts[1331] }
  var termPostPartyMember: String { texts[1332] }
  var termPostPartySecretary: String { texts[1333] }
  var termPostSupervisionChair: String { texts[1334] }
  var termPostSupervisionMember: String { texts[1335] }
  var termRoleAdministrator: String { texts[1336] }
  var termRoleChair: String { texts[1337] }
  var termRoleClerk: String { texts[1338] }
  var termRoleDepartment: String { texts[1339] }
  var termRoleMember: String { texts[1340] }
  var termRoleOffice: String { texts[1341] }
  var termRoleOrganisation: String { texts[1342] }
  var termRoleResident: String { texts[1343] }
  var termRoleSecretary: String { texts[1344] }
  var termRoleSupervisor: String { texts[1345] }
  var termRoleTownship: String { texts[1346] }
  var termSatisfaction1: String { texts[1347] }
  var termSatisfaction2: String { texts[1348] }
  var termSatisfaction3: String { texts[1349] }
  var termSatisfaction4: String { texts[1350] }
  var termSatisfaction5: String { texts[1351] }
  var termStageApproved: String { texts[1352] }
  var termStageDeliberated: String { texts[1353] }
  var termStageMeeting: String { texts[1354] }
  var termStageNoticed: String { texts[1355] }
  var termStagePlanned: String { texts[1356] }
  var termStageProposed: String { texts[1357] }
  var termStageReported: String { texts[1358] }
  var termStageReturned: String { texts[1359] }
  var termStageSealed: String { texts[1360] }
  var termStageTopic: String { texts[1361] }
  var termStateAnswered: String { texts[1362] }
  var termStateForMeeting: String { texts[1363] }
  var termStateNotInScope: String { texts[1364] }
  var termStatePassedOn: String { texts[1365] }
  var termStateReceived: String { texts[1366] }
  var termStateTopic: String { texts[1367] }
  var termStatementAccepted: String { texts[1368] }
  var termStatementRejected: String { texts[1369] }
  var termStatementWaiting: String { texts[1370] }
  var termStationArchive: String { texts[1371] }
  var termStationMeeting: String { texts[1372] }
  var termStationNotice: String { texts[1373] }
  var termStationOpinion: String { texts[1374] }
  var termStationPlan: String { texts[1375] }
  var termStationReport: String { texts[1376] }
  var termStationResults: String { texts[1377] }
  var termStationTopic: String { texts[1378] }
  var termStepCommitteesConsult: String { texts[1379] }
  var termStepKindAccepted: String { texts[1380] }
  var termStepKindCompleted: String { texts[1381] }
  var termStepKindExtended: String { texts[1382] }
  var termStepKindProgress: String { texts[1383] }
  var termStepKindReturned: String { texts[1384] }
  var termStepPartyMembers: String { texts[1385] }
  var termStepPartyStudy: String { texts[1386] }
  var termTrackCollective: String { texts[1387] }
  var termTrackOwners: String { texts[1388] }
  var termTrackSettled: String { texts[1389] }
  var termUrgingCall: String { texts[1390] }
  var termUrgingLetter: String { texts[1391] }
  var termUrgingMessage: String { texts[1392] }
  var termUrgingVisit: String { texts[1393] }
  var termWayDoor: String { texts[1394] }
  var termWayGroup: String { texts[1395] }
  var termWayInPerson: String { texts[1396] }
  var termWayLetter: String { texts[1397] }
  var termWayPhone: String { texts[1398] }
  var termWayQr: String { texts[1399] }
  var termWayRoll: String { texts[1400] }
  var termWaySheet: String { texts[1401] }
  var termWaySms: String { texts[1402] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1403, ["day": day.description]) }
  var todayBoard: String { texts[1404] }
  var todayCommittee: String { texts[1405] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1406, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1407] }
  var todayDoAdoptPoints: String { texts[1408] }
  var todayDoAnswerCommission: String { texts[1409] }
  var todayDoAnswerFinding: String { texts[1410] }
  var todayDoAnswerRequests: String { texts[1411] }
  var todayDoAnswerReview: String { texts[1412] }
  var todayDoApprovePlan: String { texts[1413] }
  var todayDoApproveTopic: String { texts[1414] }
  var todayDoCallAssembly: String { texts[1415] }
  var todayDoCarryOut: String { texts[1416] }
  var todayDoCarryOutCorrection: String { texts[1417] }
  var todayDoCloseAssembly: String { texts[1418] }
  var todayDoCloseFinding: String { texts[1419] }
  var todayDoCloseMeeting: String { texts[1420] }
  var todayDoCollectRatings: String { texts[1421] }
  var todayDoDescribeCommitments: String { texts[1422] }
  var todayDoDrawLot: String { texts[1423] }
  var todayDoExplainDissents: String { texts[1424] }
  var todayDoHoldAssembly: String { texts[1425] }
  var todayDoHoldMeeting: String { texts[1426] }
  var todayDoModerateStatements: String { texts[1427] }
  var todayDoMoveStalled: String { texts[1428] }
  var todayDoNoticeAssembly: String { texts[1429] }
  var todayDoPostNotice: String { texts[1430] }
  var todayDoPostOnBoard: String { texts[1431] }
  var todayDoPostReportOnBoard: String { texts[1432] }
  var todayDoPublishProgress: String { texts[1433] }
  var todayDoPublishReport: String { texts[1434] }
  var todayDoReconveneAssembly: String { texts[1435] }
  var todayDoRecordReferral: String { texts[1436] }
  var todayDoReportCommission: String { texts[1437] }
  var todayDoSealDossier: String { texts[1438] }
  var todayDoServeParticipants: String { texts[1439] }
  var todayDoSettleCorrections: String { texts[1440] }
  var todayDoSignMinutes: String { texts[1441] }
  var todayDoStudyAssembly: String { texts[1442] }
  var todayDoSubmitPlan: String { texts[1443] }
  var todayDoTakeUrgedOwner: String { texts[1444] }
  var todayDoTriageOpinions: String { texts[1445] }
  var todayDoUrgeOwner: String { texts[1446] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1447, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1448] }
  var todayMessageApproval: String { texts[1449] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1450, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1451, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1452, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1453, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1454, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1455, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1456, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1457, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1458, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1459, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1460] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1461, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1462, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1463, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1464, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1465, ["text": text.description]) }
  var todayMessages: String { texts[1466] }
  var todayNoMatters: String { texts[1467] }
  var todayNobody: String { texts[1468] }
  var todayNothing: String { texts[1469] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1470, ["count": count.description]) }
  var todayTake: String { texts[1471] }
  var todayUntil: String { texts[1472] }
  var todayWaiting: String { texts[1473] }
  var todayWho: String { texts[1474] }
  var todayWorkMeeting: String { texts[1475] }
  var todayWorkMeetings: String { texts[1476] }
  var workmeetingAsAnswered: String { texts[1477] }
  var workmeetingAsNotInScope: String { texts[1478] }
  var workmeetingAsPassedOn: String { texts[1479] }
  var workmeetingAsTopic: String { texts[1480] }
  var workmeetingDecision: String { texts[1481] }
  var workmeetingEmpty: String { texts[1482] }
  var workmeetingEntry: String { texts[1483] }
  var workmeetingIntro: String { texts[1484] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1485, ["count": count.description]) }
  var workmeetingLater: String { texts[1486] }
  var workmeetingNoCatalogue: String { texts[1487] }
  var workmeetingOthers: String { texts[1488] }
  var workmeetingPlace: String { texts[1489] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1490, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1491] }
  var workmeetingReason: String { texts[1492] }
  var workmeetingReasonHint: String { texts[1493] }
  var workmeetingSave: String { texts[1494] }
  var workmeetingSeats: String { texts[1495] }
  var workmeetingTitle: String { texts[1496] }
  var workmeetingToLedger: String { texts[1497] }
  var workmeetingTopic: String { texts[1498] }
  var workmeetingTopicTitle: String { texts[1499] }
  var workmeetingTwins: String { texts[1500] }
  var workmeetingTwinsHint: String { texts[1501] }
  var workmeetingTwinsJoin: String { texts[1502] }
}
