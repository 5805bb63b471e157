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
  var commonErrorTooSlow: String { texts[240] }
  var commonErrorTooSlowHelp: String { texts[241] }
  var commonErrorTwice: String { texts[242] }
  var commonErrorTwiceHelp: String { texts[243] }
  var commonFaceBoard: String { texts[244] }
  var commonFaceWorkbench: String { texts[245] }
  var commonFaceWorkbenchShort: String { texts[246] }
  var commonFooter: String { texts[247] }
  var commonHelp: String { texts[248] }
  var commonHome: String { texts[249] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(250, ["days": days.description]) }
  var commonLedger: String { texts[251] }
  var commonLocalRule: String { texts[252] }
  var commonMatters: String { texts[253] }
  var commonMenu: String { texts[254] }
  var commonMore: String { texts[255] }
  var commonPrint: String { texts[256] }
  var commonProvisional: String { texts[257] }
  var commonRoster: String { texts[258] }
  var commonSettings: String { texts[259] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(260, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[261] }
  var commonSignOut: String { texts[262] }
  var commonSizeElder: String { texts[263] }
  var commonSizeNormal: String { texts[264] }
  var commonSkip: String { texts[265] }
  var commonStop: String { texts[266] }
  var commonToday: String { texts[267] }
  var commonTrail: String { texts[268] }
  var commonVerify: String { texts[269] }
  var commonWeekday1: String { texts[270] }
  var commonWeekday2: String { texts[271] }
  var commonWeekday3: String { texts[272] }
  var commonWeekday4: String { texts[273] }
  var commonWeekday5: String { texts[274] }
  var commonWeekday6: String { texts[275] }
  var commonWeekday7: String { texts[276] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(277, ["days": days.description]) }
  var deskAccept: String { texts[278] }
  var deskCommission: String { texts[279] }
  var deskCommissionHint: String { texts[280] }
  var deskCommissionPaper: String { texts[281] }
  var deskCommissionSend: String { texts[282] }
  var deskCommissions: String { texts[283] }
  var deskCommunities: String { texts[284] }
  var deskDue: String { texts[285] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(286, ["name": name.description]) }
  var deskLate: String { texts[287] }
  var deskMine: String { texts[288] }
  var deskNoVotes: String { texts[289] }
  var deskNone: String { texts[290] }
  var deskOrgan: String { texts[291] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(292, ["count": count.description]) }
  var deskSupervision: String { texts[293] }
  var deskSupervisionHint: String { texts[294] }
  var deskText: String { texts[295] }
  var deskTitle: String { texts[296] }
  var deskToJudge: String { texts[297] }
  var deskTrouble: String { texts[298] }
  var deskVotes: String { texts[299] }
  var deskWhich: String { texts[300] }
  var ledgerAll: String { texts[301] }
  var ledgerAnswer: String { texts[302] }
  var ledgerAnswerHint: String { texts[303] }
  var ledgerAttach: String { texts[304] }
  var ledgerCaption: String { texts[305] }
  var ledgerChannel: String { texts[306] }
  var ledgerClock: String { texts[307] }
  var ledgerContact: String { texts[308] }
  var ledgerContactHint: String { texts[309] }
  var ledgerDay: String { texts[310] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(311, ["number": number.description]) }
  var ledgerFacts: String { texts[312] }
  var ledgerFile: String { texts[313] }
  var ledgerFileHint: String { texts[314] }
  var ledgerFileKind: String { texts[315] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(316, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[317] }
  var ledgerGiver: String { texts[318] }
  var ledgerGroup: String { texts[319] }
  var ledgerImport: String { texts[320] }
  var ledgerJoin: String { texts[321] }
  var ledgerJoinHint: String { texts[322] }
  var ledgerJoinTo: String { texts[323] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(324, ["slip": slip.description]) }
  var ledgerName: String { texts[325] }
  var ledgerNameHint: String { texts[326] }
  var ledgerNothing: String { texts[327] }
  var ledgerNumber: String { texts[328] }
  var ledgerPlace: String { texts[329] }
  var ledgerReason: String { texts[330] }
  var ledgerRequest: String { texts[331] }
  var ledgerSave: String { texts[332] }
  var ledgerSaved: String { texts[333] }
  var ledgerSearch: String { texts[334] }
  var ledgerSearchButton: String { texts[335] }
  var ledgerSlip: String { texts[336] }
  var ledgerSort: String { texts[337] }
  var ledgerSortAnswered: String { texts[338] }
  var ledgerSortButton: String { texts[339] }
  var ledgerSortForMeeting: String { texts[340] }
  var ledgerSortNotInScope: String { texts[341] }
  var ledgerSortPassedOn: String { texts[342] }
  var ledgerSortTitle: String { texts[343] }
  var ledgerSource: String { texts[344] }
  var ledgerSourceHint: String { texts[345] }
  var ledgerSplit: String { texts[346] }
  var ledgerState: String { texts[347] }
  var ledgerStates: String { texts[348] }
  var ledgerTaken: String { texts[349] }
  var ledgerText: String { texts[350] }
  var ledgerTimeWrong: String { texts[351] }
  var ledgerToMatter: String { texts[352] }
  var ledgerTwins: String { texts[353] }
  var ledgerTwinsFind: String { texts[354] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(355, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[356] }
  var ledgerTwinsJoin: String { texts[357] }
  var ledgerTwinsNone: String { texts[358] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(359, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(360, ["row": row.description]) }
  var ledgerUnnamed: String { texts[361] }
  var ledgerWay: String { texts[362] }
  var ledgerWayHint: String { texts[363] }
  var ledgerWitness: String { texts[364] }
  var ledgerWitnessHint: String { texts[365] }
  var ledgerWords: String { texts[366] }
  var ledgerWordsHint: String { texts[367] }
  var ledgerWriter: String { texts[368] }
  var lotAllGroups: String { texts[369] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(370, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[371] }
  var lotCheck: String { texts[372] }
  var lotCheckCommand: String { texts[373] }
  var lotCheckDice: String { texts[374] }
  var lotCheckFigure: String { texts[375] }
  var lotCheckHash: String { texts[376] }
  var lotCheckLater: String { texts[377] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(378, ["number": number.description]) }
  var lotCircle: String { texts[379] }
  var lotCommitment: String { texts[380] }
  var lotDay: String { texts[381] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(382, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[383] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(384, ["number": number.description]) }
  var lotFigure: String { texts[385] }
  var lotFigureHint: String { texts[386] }
  var lotFigureShown: String { texts[387] }
  var lotGroup: String { texts[388] }
  var lotHousehold: String { texts[389] }
  var lotIntro: String { texts[390] }
  var lotList: String { texts[391] }
  var lotListLost: String { texts[392] }
  var lotMirror: String { texts[393] }
  var lotMirrorHint: String { texts[394] }
  var lotNone: String { texts[395] }
  var lotNotYet: String { texts[396] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(397, ["people": people.description]) }
  var lotPlace: String { texts[398] }
  var lotPublish: String { texts[399] }
  var lotPublished: String { texts[400] }
  var lotReplace: String { texts[401] }
  var lotReplaceHint: String { texts[402] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(403, ["people": people.description]) }
  var lotSize: String { texts[404] }
  var lotThrown: String { texts[405] }
  var lotThrownHint: String { texts[406] }
  var lotTitle: String { texts[407] }
  var lotToScheme: String { texts[408] }
  var lotWaits: String { texts[409] }
  var lotWay: String { texts[410] }
  var lotWhen: String { texts[411] }
  var lotWho: String { texts[412] }
  var lotWhy: String { texts[413] }
  var lotWitnesses: String { texts[414] }
  var lotWitnessesHint: String { texts[415] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(416, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[417] }
  var matterBallotAdvisory: String { texts[418] }
  var matterBallotDone: String { texts[419] }
  var matterBallotOpen: String { texts[420] }
  var matterBallotQuestion: String { texts[421] }
  var matterBallotSecret: String { texts[422] }
  var matterBallotSend: String { texts[423] }
  var matterBallotThanks: String { texts[424] }
  var matterBallotVote: String { texts[425] }
  var matterBallotYour: String { texts[426] }
  var matterCarried: String { texts[427] }
  var matterCode: String { texts[428] }
  var matterCommission: String { texts[429] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(430, ["text": text.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(431, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(432, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[433] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(434, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(435, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(436, ["day": day.description]) }
  var matterDissentCount: String { texts[437] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(438, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(439, ["count": count.description]) }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(440, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[441] }
  var matterFindings: String { texts[442] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(443, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(444, ["day": day.description]) }
  var matterForm: String { texts[445] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(446, ["act": act.description, "reason": reason.description]) }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(447, ["text": text.description]) }
  var matterLot: String { texts[448] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(449, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[450] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(451, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[452] }
  var matterNoProgress: String { texts[453] }
  var matterNoRatings: String { texts[454] }
  var matterNotCarried: String { texts[455] }
  var matterNothingDue: String { texts[456] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(457, ["number": number.description]) }
  var matterNumbers: String { texts[458] }
  var matterOnline: String { texts[459] }
  var matterOpinions: String { texts[460] }
  var matterOutcome: String { texts[461] }
  var matterOwner: String { texts[462] }
  var matterOwnerAnswer: String { texts[463] }
  var matterOwnerAnswerSend: String { texts[464] }
  var matterOwnerDone: String { texts[465] }
  var matterOwnerKind: String { texts[466] }
  var matterOwnerLate: String { texts[467] }
  var matterOwnerLateHint: String { texts[468] }
  var matterOwnerPhoto: String { texts[469] }
  var matterOwnerReport: String { texts[470] }
  var matterOwnerSend: String { texts[471] }
  var matterOwnerSent: String { texts[472] }
  var matterOwnerText: String { texts[473] }
  var matterOwnerUrged: String { texts[474] }
  var matterPapers: String { texts[475] }
  var matterParticipants: String { texts[476] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(477, ["count": count.description]) }
  var matterPlace: String { texts[478] }
  var matterPlan: String { texts[479] }
  var matterPresent: String { texts[480] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(481, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[482] }
  var matterRateBySlip: String { texts[483] }
  var matterRateQuestion: String { texts[484] }
  var matterRateSend: String { texts[485] }
  var matterRated: String { texts[486] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(487, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[488] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(489, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[490] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(491, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[492] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(493, ["days": days.description]) }
  var matterReviewKeep: String { texts[494] }
  var matterReviewKept: String { texts[495] }
  var matterReviewReceipt: String { texts[496] }
  var matterReviewSend: String { texts[497] }
  var matterReviewText: String { texts[498] }
  var matterReviewUpheld: String { texts[499] }
  var matterReviewWaiting: String { texts[500] }
  var matterReviews: String { texts[501] }
  var matterShare: String { texts[502] }
  var matterSignIn: String { texts[503] }
  var matterSignedIn: String { texts[504] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(505, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(506, ["kind": kind.description]) }
  var matterStandCommission: String { texts[507] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(508, ["total": total.description, "done": done.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(509, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(510, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(511, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(512, ["count": count.description]) }
  var matterSteps: String { texts[513] }
  var matterSubject: String { texts[514] }
  var matterTask: String { texts[515] }
  var matterTime: String { texts[516] }
  var matterToAssembly: String { texts[517] }
  var matterUntil: String { texts[518] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(519, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(520, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(521, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[522] }
  var matterYourSide: String { texts[523] }
  var meetingAbstained: String { texts[524] }
  var meetingAccept: String { texts[525] }
  var meetingAskCorrection: String { texts[526] }
  var meetingAttend: String { texts[527] }
  var meetingClose: String { texts[528] }
  var meetingCode: String { texts[529] }
  var meetingCorrection: String { texts[530] }
  var meetingCorrections: String { texts[531] }
  var meetingDecide: String { texts[532] }
  var meetingDissent: String { texts[533] }
  var meetingDissentText: String { texts[534] }
  var meetingDueMissing: String { texts[535] }
  var meetingEnd: String { texts[536] }
  var meetingFirstSignIn: String { texts[537] }
  var meetingKeep: String { texts[538] }
  var meetingMoreCommitments: String { texts[539] }
  var meetingNames: String { texts[540] }
  var meetingNamesHint: String { texts[541] }
  var meetingNo: String { texts[542] }
  var meetingOneResident: String { texts[543] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(544, ["count": count.description]) }
  var meetingOpinion: String { texts[545] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(546, ["count": count.description]) }
  var meetingQuestion: String { texts[547] }
  var meetingRecord: String { texts[548] }
  var meetingResult: String { texts[549] }
  var meetingSaid: String { texts[550] }
  var meetingScan: String { texts[551] }
  var meetingSettle: String { texts[552] }
  var meetingSettleButton: String { texts[553] }
  var meetingSign: String { texts[554] }
  var meetingSignIn: String { texts[555] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(556, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[557] }
  var meetingStatement: String { texts[558] }
  var meetingVote: String { texts[559] }
  var meetingWay: String { texts[560] }
  var meetingYes: String { texts[561] }
  var onlineAccept: String { texts[562] }
  var onlineAdd: String { texts[563] }
  var onlineAddText: String { texts[564] }
  var onlineAdded: String { texts[565] }
  var onlineAgree: String { texts[566] }
  var onlineAllAgree: String { texts[567] }
  var onlineChange: String { texts[568] }
  var onlineCheck: String { texts[569] }
  var onlineCheckHint: String { texts[570] }
  var onlineClose: String { texts[571] }
  var onlineCloseHint: String { texts[572] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(573, ["name": name.description]) }
  var onlineCodes: String { texts[574] }
  var onlineCodesHint: String { texts[575] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(576, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(577, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[578] }
  var onlineDisagree: String { texts[579] }
  var onlineEnds: String { texts[580] }
  var onlineFair: String { texts[581] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(582, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(583, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(584, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[585] }
  var onlineIntroduction: String { texts[586] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(587, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(588, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(589, ["count": count.description]) }
  var onlineMostAgree: String { texts[590] }
  var onlineNoCommon: String { texts[591] }
  var onlineNoSlips: String { texts[592] }
  var onlineNothing: String { texts[593] }
  var onlineOneGroup: String { texts[594] }
  var onlineOpen: String { texts[595] }
  var onlineOpenHint: String { texts[596] }
  var onlineOver: String { texts[597] }
  var onlineOwn: String { texts[598] }
  var onlineOwnHint: String { texts[599] }
  var onlineOwnSend: String { texts[600] }
  var onlinePass: String { texts[601] }
  var onlinePicture: String { texts[602] }
  var onlinePictureHint: String { texts[603] }
  var onlineReach: String { texts[604] }
  var onlineReachHint: String { texts[605] }
  var onlineReject: String { texts[606] }
  var onlineRejectReason: String { texts[607] }
  var onlineResult: String { texts[608] }
  var onlineSee: String { texts[609] }
  var onlineSlips: String { texts[610] }
  var onlineSlipsHint: String { texts[611] }
  var onlineStatements: String { texts[612] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(613, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[614] }
  var onlineStrong: String { texts[615] }
  var onlineTake: String { texts[616] }
  var onlineTakeHint: String { texts[617] }
  var onlineTapFor: String { texts[618] }
  var onlineThanks: String { texts[619] }
  var onlineTitle: String { texts[620] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(621, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(622, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(623, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[624] }
  var papersChanged: String { texts[625] }
  var papersCheck: String { texts[626] }
  var papersCheckpoint: String { texts[627] }
  var papersCheckpointHow: String { texts[628] }
  var papersCompare: String { texts[629] }
  var papersCompareHow: String { texts[630] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(631, ["size": size.description]) }
  var papersCount: String { texts[632] }
  var papersHow: String { texts[633] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(634, ["why": why.description]) }
  var papersLeaf: String { texts[635] }
  var papersLeafHash: String { texts[636] }
  var papersMade: String { texts[637] }
  var papersMatter: String { texts[638] }
  var papersNewer: String { texts[639] }
  var papersNotPosted: String { texts[640] }
  var papersOnBoard: String { texts[641] }
  var papersOnline: String { texts[642] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(643, ["phone": phone.description]) }
  var papersPlace: String { texts[644] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(645, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(646, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[647] }
  var papersReplaced: String { texts[648] }
  var papersRoot: String { texts[649] }
  var papersSave: String { texts[650] }
  var papersSaved: String { texts[651] }
  var papersScan: String { texts[652] }
  var papersSheet: String { texts[653] }
  var papersSheetHint: String { texts[654] }
  var papersSignedProof: String { texts[655] }
  var papersTimes: String { texts[656] }
  var papersTools: String { texts[657] }
  var papersToolsHow: String { texts[658] }
  var papersUnchanged: String { texts[659] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(660, ["day": day.description]) }
  var papersVerifyHow: String { texts[661] }
  var papersVerifyIntro: String { texts[662] }
  var papersVerifyTitle: String { texts[663] }
  var planDay: String { texts[664] }
  var planForm: String { texts[665] }
  var planFormReason: String { texts[666] }
  var planFormReasonHint: String { texts[667] }
  var planHost: String { texts[668] }
  var planHouseholds: String { texts[669] }
  var planLawfulHint: String { texts[670] }
  var planLawfulReason: String { texts[671] }
  var planMaterials: String { texts[672] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(673, ["kind": kind.description]) }
  var planMorePeople: String { texts[674] }
  var planOpening: String { texts[675] }
  var planPeople: String { texts[676] }
  var planPeopleHint: String { texts[677] }
  var planPoints: String { texts[678] }
  var planPointsHint: String { texts[679] }
  var planPreview: String { texts[680] }
  var planPublishNotice: String { texts[681] }
  var planPublishReport: String { texts[682] }
  var planRecorder: String { texts[683] }
  var planRemark: String { texts[684] }
  var planReviseReason: String { texts[685] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(686, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[687] }
  var planSubmit: String { texts[688] }
  var planTimePlace: String { texts[689] }
  var planUnlawful: String { texts[690] }
  func planWide(count: some CustomStringConvertible) -> String { fill(691, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[692] }
  var refusalAlreadyAdopted: String { texts[693] }
  var refusalAlreadyAnswered: String { texts[694] }
  var refusalAlreadyDecided: String { texts[695] }
  var refusalAlreadyErased: String { texts[696] }
  var refusalAlreadyExplained: String { texts[697] }
  var refusalAlreadyRated: String { texts[698] }
  var refusalAlreadySeated: String { texts[699] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(700, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[701] }
  var refusalAnswerMissing: String { texts[702] }
  var refusalArticleMissing: String { texts[703] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(704, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[705] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(706, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(707, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[708] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(709, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[710] }
  var refusalCatalogueEmpty: String { texts[711] }
  var refusalCatalogueMissing: String { texts[712] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(713, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[714] }
  var refusalClosedBeforeOpened: String { texts[715] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(716, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(717, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[718] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(719, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(720, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[721] }
  var refusalDayInFuture: String { texts[722] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(723, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[724] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(725, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[726] }
  var refusalFindingOpen: String { texts[727] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(728, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[729] }
  var refusalGroupOnlyInVillage: String { texts[730] }
  var refusalHandsNotSecret: String { texts[731] }
  var refusalHeldInFuture: String { texts[732] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(733, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[734] }
  var refusalJoinAcrossCommunities: String { texts[735] }
  var refusalJoinNeedsTwo: String { texts[736] }
  var refusalJoinedElsewhere: String { texts[737] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(738, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[739] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(740, ["login": login.description]) }
  var refusalLotDrawn: String { texts[741] }
  var refusalLotFigureMissing: String { texts[742] }
  var refusalLotInPast: String { texts[743] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(744, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[745] }
  var refusalLotNotSeated: String { texts[746] }
  var refusalLotPlaceMissing: String { texts[747] }
  var refusalLotPoolChanged: String { texts[748] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(749, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[750] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(751, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(752, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[753] }
  var refusalMeasureMissing: String { texts[754] }
  var refusalMeetingInPast: String { texts[755] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(756, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(757, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[758] }
  var refusalNameMissing: String { texts[759] }
  var refusalNextDayPast: String { texts[760] }
  var refusalNoHouseholds: String { texts[761] }
  var refusalNoParticipants: String { texts[762] }
  var refusalNoPoints: String { texts[763] }
  var refusalNoRepresentatives: String { texts[764] }
  var refusalNobodyPresent: String { texts[765] }
  var refusalNobodySignedIn: String { texts[766] }
  var refusalNotCompletedYet: String { texts[767] }
  var refusalNotJoined: String { texts[768] }
  var refusalNotOfTwoCommittees: String { texts[769] }
  var refusalNotOnRoll: String { texts[770] }
  var refusalNotPresent: String { texts[771] }
  var refusalNotPresentToVote: String { texts[772] }
  var refusalNotReserved: String { texts[773] }
  var refusalNothingDecided: String { texts[774] }
  var refusalNothingUndecided: String { texts[775] }
  var refusalNoticeAfterMeeting: String { texts[776] }
  var refusalOnlineClosed: String { texts[777] }
  var refusalOnlineNotReached: String { texts[778] }
  var refusalOnlineRuns: String { texts[779] }
  var refusalOnlineStatementEmpty: String { texts[780] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(781, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[782] }
  var refusalOnlineStatementsMissing: String { texts[783] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(784, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(785, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[786] }
  var refusalOutsideTerm: String { texts[787] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(788, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(789, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(790, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[791] }
  var refusalPhotoMissing: String { texts[792] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(793, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[794] }
  var refusalPointNotAgreed: String { texts[795] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(796, ["points": points.description]) }
  var refusalPointUnknown: String { texts[797] }
  var refusalPostOverlaps: String { texts[798] }
  var refusalPostedBeforePaper: String { texts[799] }
  var refusalProgressEmpty: String { texts[800] }
  var refusalQuestionMissing: String { texts[801] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(802, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(803, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[804] }
  var refusalReasonMissing: String { texts[805] }
  var refusalRollEmpty: String { texts[806] }
  var refusalServedBeforeNotice: String { texts[807] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(808, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(809, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(810, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(811, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[812] }
  var refusalTakenInFuture: String { texts[813] }
  var refusalTermOverlaps: String { texts[814] }
  var refusalTextMissing: String { texts[815] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(816, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[817] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(818, ["articles": articles.description]) }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(819, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(820, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[821] }
  var refusalWrongCode: String { texts[822] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(823, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[824] }
  var resultsAdoptReason: String { texts[825] }
  var resultsAdoptReasonHint: String { texts[826] }
  var resultsAdoptReserved: String { texts[827] }
  var resultsAdoptSend: String { texts[828] }
  var resultsAdoptTitle: String { texts[829] }
  var resultsAdoption: String { texts[830] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(831, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[832] }
  var resultsAnswerText: String { texts[833] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(834, ["text": text.description]) }
  var resultsArticle: String { texts[835] }
  var resultsArticleHint: String { texts[836] }
  var resultsAssembly: String { texts[837] }
  var resultsCall: String { texts[838] }
  var resultsChangePoint: String { texts[839] }
  var resultsCommission: String { texts[840] }
  var resultsCorrectionDue: String { texts[841] }
  var resultsCorrectionKind: String { texts[842] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(843, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[844] }
  var resultsCorrections: String { texts[845] }
  var resultsDescribe: String { texts[846] }
  var resultsDescribeSend: String { texts[847] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(848, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[849] }
  var resultsDissents: String { texts[850] }
  var resultsDone: String { texts[851] }
  var resultsExplain: String { texts[852] }
  var resultsExplainResult: String { texts[853] }
  var resultsExplainSend: String { texts[854] }
  var resultsExplainWay: String { texts[855] }
  var resultsExplained: String { texts[856] }
  var resultsExplainer: String { texts[857] }
  var resultsExtend: String { texts[858] }
  var resultsExtendHint: String { texts[859] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(860, ["day": day.description]) }
  var resultsFrom: String { texts[861] }
  var resultsFromHint: String { texts[862] }
  var resultsFromPoint: String { texts[863] }
  var resultsLesson: String { texts[864] }
  var resultsLessonHint: String { texts[865] }
  var resultsLetter: String { texts[866] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(867, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(868, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(869, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[870] }
  var resultsLink: String { texts[871] }
  var resultsLinkCode: String { texts[872] }
  var resultsLinkHint: String { texts[873] }
  var resultsLinkMake: String { texts[874] }
  var resultsLinkNew: String { texts[875] }
  var resultsLinkNone: String { texts[876] }
  var resultsMeasure: String { texts[877] }
  var resultsMeasureHint: String { texts[878] }
  var resultsNew: String { texts[879] }
  var resultsNewDue: String { texts[880] }
  var resultsNewSend: String { texts[881] }
  var resultsNewText: String { texts[882] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(883, ["day": day.description]) }
  var resultsNextDay: String { texts[884] }
  var resultsNoCommitments: String { texts[885] }
  var resultsNoMeasure: String { texts[886] }
  var resultsOrder: String { texts[887] }
  var resultsOrderSend: String { texts[888] }
  var resultsOwnCommunity: String { texts[889] }
  var resultsOwnerName: String { texts[890] }
  var resultsOwnerNameHint: String { texts[891] }
  var resultsOwnerOther: String { texts[892] }
  var resultsPhoto: String { texts[893] }
  var resultsPublish: String { texts[894] }
  var resultsPublishHint: String { texts[895] }
  var resultsPublishSend: String { texts[896] }
  var resultsRatingHint: String { texts[897] }
  var resultsRatingSend: String { texts[898] }
  var resultsRatings: String { texts[899] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(900, ["text": text.description]) }
  var resultsRefer: String { texts[901] }
  var resultsReferHint: String { texts[902] }
  var resultsReferSend: String { texts[903] }
  var resultsReferralResult: String { texts[904] }
  var resultsReferralSend: String { texts[905] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(906, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(907, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(908, ["text": text.description]) }
  var resultsReplyLabel: String { texts[909] }
  var resultsReportHint: String { texts[910] }
  var resultsReportKind: String { texts[911] }
  var resultsReportSend: String { texts[912] }
  var resultsReportStep: String { texts[913] }
  var resultsReportText: String { texts[914] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(915, ["text": text.description]) }
  var resultsReturn: String { texts[916] }
  var resultsReviewFinding: String { texts[917] }
  var resultsReviews: String { texts[918] }
  var resultsSeen: String { texts[919] }
  var resultsSeenHint: String { texts[920] }
  var resultsStalled: String { texts[921] }
  var resultsStalledSend: String { texts[922] }
  var resultsStalledText: String { texts[923] }
  var resultsSteps: String { texts[924] }
  var resultsTitle: String { texts[925] }
  var resultsTrack: String { texts[926] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(927, ["day": day.description]) }
  var resultsUrge: String { texts[928] }
  var resultsUrgeSend: String { texts[929] }
  var resultsUrgeText: String { texts[930] }
  var resultsUrgeWay: String { texts[931] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(932, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[933] }
  var resultsUrgings: String { texts[934] }
  var resultsVerdict: String { texts[935] }
  var resultsVerdictSend: String { texts[936] }
  var resultsWithdrawPoint: String { texts[937] }
  var rosterAddress: String { texts[938] }
  var rosterBirth: String { texts[939] }
  var rosterColumns: String { texts[940] }
  var rosterContact: String { texts[941] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(942, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[943] }
  var rosterCsvEncoding: String { texts[944] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(945, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(946, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[947] }
  var rosterErase: String { texts[948] }
  var rosterErased: String { texts[949] }
  var rosterExport: String { texts[950] }
  var rosterFemale: String { texts[951] }
  var rosterFile: String { texts[952] }
  var rosterFileMissing: String { texts[953] }
  var rosterGroup: String { texts[954] }
  var rosterHead: String { texts[955] }
  var rosterHousehold: String { texts[956] }
  var rosterIdentity: String { texts[957] }
  var rosterImport: String { texts[958] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(959, ["count": count.description]) }
  var rosterMale: String { texts[960] }
  var rosterName: String { texts[961] }
  var rosterNew: String { texts[962] }
  var rosterNo: String { texts[963] }
  var rosterOpinionColumns: String { texts[964] }
  var rosterOrganisation: String { texts[965] }
  var rosterOrganisationAdd: String { texts[966] }
  var rosterOrganisations: String { texts[967] }
  var rosterPhone: String { texts[968] }
  var rosterPreview: String { texts[969] }
  var rosterPreviewButton: String { texts[970] }
  var rosterProblemAlreadyErased: String { texts[971] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(972, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[973] }
  var rosterProblemColumnMissing: String { texts[974] }
  var rosterProblemDateInvalid: String { texts[975] }
  var rosterProblemDuplicate: String { texts[976] }
  var rosterProblemIdentityInvalid: String { texts[977] }
  var rosterProblemNameMissing: String { texts[978] }
  var rosterProblemPhoneInvalid: String { texts[979] }
  var rosterProblemTakenInFuture: String { texts[980] }
  var rosterProblemTextMissing: String { texts[981] }
  var rosterProblemTextTooLong: String { texts[982] }
  var rosterProblemWitnessMissing: String { texts[983] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(984, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(985, ["count": count.description]) }
  var rosterRegistered: String { texts[986] }
  var rosterRights: String { texts[987] }
  var rosterSave: String { texts[988] }
  var rosterSaved: String { texts[989] }
  var rosterSealed: String { texts[990] }
  var rosterSearch: String { texts[991] }
  var rosterSex: String { texts[992] }
  var rosterSure: String { texts[993] }
  var rosterSureMissing: String { texts[994] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(995, ["count": count.description]) }
  var rosterYes: String { texts[996] }
  var settingsAccounts: String { texts[997] }
  var settingsArea: String { texts[998] }
  var settingsAreaCode: String { texts[999] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1000, ["code": code.description]) }
  var settingsCalendar: String { texts[1001] }
  var settingsClause: String { texts[1002] }
  var settingsCount: String { texts[1003] }
  var settingsCreate: String { texts[1004] }
  var settingsDays: String { texts[1005] }
  var settingsDisable: String { texts[1006] }
  var settingsDisabled: String { texts[1007] }
  var settingsFrom: String { texts[1008] }
  var settingsGovernment: String { texts[1009] }
  var settingsImport: String { texts[1010] }
  var settingsJournal: String { texts[1011] }
  var settingsJournalIntro: String { texts[1012] }
  var settingsKeyApprovalWorkdays: String { texts[1013] }
  var settingsKeyArchiveRetentionYears: String { texts[1014] }
  var settingsKeyArchiveWorkdays: String { texts[1015] }
  var settingsKeyCommitteeChairs: String { texts[1016] }
  var settingsKeyCommitteeMembers: String { texts[1017] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1018] }
  var settingsKeyMinutesCorrectionDays: String { texts[1019] }
  var settingsKeyNoticeBoardDays: String { texts[1020] }
  var settingsKeyNoticeLeadDays: String { texts[1021] }
  var settingsKeyNoticeWorkdays: String { texts[1022] }
  var settingsKeyOpinionMaxCharacters: String { texts[1023] }
  var settingsKeyPlanRequiredParts: String { texts[1024] }
  var settingsKeyPlanWorkdays: String { texts[1025] }
  var settingsKeyPostingMinimumDays: String { texts[1026] }
  var settingsKeyReportDays: String { texts[1027] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1028] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1029] }
  var settingsKeySignInLockoutFailures: String { texts[1030] }
  var settingsKeySignInLockoutMinutes: String { texts[1031] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1032] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1033] }
  var settingsKeyTriageWorkdays: String { texts[1034] }
  var settingsKeyVoteAge: String { texts[1035] }
  var settingsKeyWideHouseholds: String { texts[1036] }
  var settingsKeyWideOpinions: String { texts[1037] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1038] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1039, ["year": year.description]) }
  var settingsOfficial: String { texts[1040] }
  var settingsOrgan: String { texts[1041] }
  var settingsOrganHint: String { texts[1042] }
  var settingsOrganisation: String { texts[1043] }
  var settingsRule: String { texts[1044] }
  var settingsRules: String { texts[1045] }
  var settingsRulesIntro: String { texts[1046] }
  var settingsSource: String { texts[1047] }
  var settingsTable: String { texts[1048] }
  var settingsTableHint: String { texts[1049] }
  var settingsValue: String { texts[1050] }
  var signinAgain: String { texts[1051] }
  var signinChange: String { texts[1052] }
  var signinDiffer: String { texts[1053] }
  var signinIntro: String { texts[1054] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1055, ["time": time.description]) }
  var signinLogin: String { texts[1056] }
  var signinNew: String { texts[1057] }
  var signinPassword: String { texts[1058] }
  var signinTooShort: String { texts[1059] }
  var signinWrong: String { texts[1060] }
  var termActAcceptCommitment: String { texts[1061] }
  var termActAdjournAssembly: String { texts[1062] }
  var termActAdoptPoint: String { texts[1063] }
  var termActAnswerCommission: String { texts[1064] }
  var termActAnswerFinding: String { texts[1065] }
  var termActAnswerReview: String { texts[1066] }
  var termActAnswerUrging: String { texts[1067] }
  var termActApprovePlan: String { texts[1068] }
  var termActApproveTopic: String { texts[1069] }
  var termActCallAssembly: String { texts[1070] }
  var termActCarryOutCorrection: String { texts[1071] }
  var termActCastBallot: String { texts[1072] }
  var termActCloseAssembly: String { texts[1073] }
  var termActCloseFinding: String { texts[1074] }
  var termActCloseMeeting: String { texts[1075] }
  var termActCloseOnline: String { texts[1076] }
  var termActCompleteCommitment: String { texts[1077] }
  var termActCorrectMinutes: String { texts[1078] }
  var termActCountBallots: String { texts[1079] }
  var termActDecidePoint: String { texts[1080] }
  var termActDescribeCommitment: String { texts[1081] }
  var termActDrawLot: String { texts[1082] }
  var termActExplainDissent: String { texts[1083] }
  var termActExtendCommitment: String { texts[1084] }
  var termActFreezeRoll: String { texts[1085] }
  var termActMakeCommitment: String { texts[1086] }
  var termActMarkPresent: String { texts[1087] }
  var termActModerateStatement: String { texts[1088] }
  var termActMoveStalled: String { texts[1089] }
  var termActNoticeAssembly: String { texts[1090] }
  var termActOpenAssembly: String { texts[1091] }
  var termActOpenMeeting: String { texts[1092] }
  var termActOpenOnline: String { texts[1093] }
  var termActOrderCorrection: String { texts[1094] }
  var termActPostNotice: String { texts[1095] }
  var termActPrepareLot: String { texts[1096] }
  var termActPublishProgress: String { texts[1097] }
  var termActPublishReport: String { texts[1098] }
  var termActRateMatter: String { texts[1099] }
  var termActRecordDissent: String { texts[1100] }
  var termActRecordPosting: String { texts[1101] }
  var termActRecordRatings: String { texts[1102] }
  var termActRecordReferral: String { texts[1103] }
  var termActRecordService: String { texts[1104] }
  var termActRecordStatement: String { texts[1105] }
  var termActRecordStep: String { texts[1106] }
  var termActRecordVote: String { texts[1107] }
  var termActReferMatter: String { texts[1108] }
  var termActReopenFinding: String { texts[1109] }
  var termActReplaceSeat: String { texts[1110] }
  var termActReportCommission: String { texts[1111] }
  var termActReportProgress: String { texts[1112] }
  var termActRequestReview: String { texts[1113] }
  var termActReturnCommitment: String { texts[1114] }
  var termActReturnPlan: String { texts[1115] }
  var termActReturnTopic: String { texts[1116] }
  var termActReviseNotice: String { texts[1117] }
  var termActSealDossier: String { texts[1118] }
  var termActSettleCorrection: String { texts[1119] }
  var termActSignIn: String { texts[1120] }
  var termActSignMinutes: String { texts[1121] }
  var termActSubmitPlan: String { texts[1122] }
  var termActUrgeOwner: String { texts[1123] }
  var termActWithdrawAssembly: String { texts[1124] }
  var termActWriteFinding: String { texts[1125] }
  var termAdoptionAdopted: String { texts[1126] }
  var termAdoptionNotAdopted: String { texts[1127] }
  var termAdoptionPartlyAdopted: String { texts[1128] }
  var termAssemblyCommunityAssembly: String { texts[1129] }
  var termAssemblyCommunityGroup: String { texts[1130] }
  var termAssemblyCommunityRepresentatives: String { texts[1131] }
  var termAssemblyStageAdjourned: String { texts[1132] }
  var termAssemblyStageCalled: String { texts[1133] }
  var termAssemblyStageDecided: String { texts[1134] }
  var termAssemblyStageNoticed: String { texts[1135] }
  var termAssemblyStageOpen: String { texts[1136] }
  var termAssemblyStageRollCall: String { texts[1137] }
  var termAssemblyStageWithdrawn: String { texts[1138] }
  var termAssemblyVillageAssembly: String { texts[1139] }
  var termAssemblyVillageGroup: String { texts[1140] }
  var termAssemblyVillageRepresentatives: String { texts[1141] }
  var termBallotHands: String { texts[1142] }
  var termBallotOnline: String { texts[1143] }
  var termBallotPaper: String { texts[1144] }
  var termBallotPhone: String { texts[1145] }
  var termBasisHouseholds: String { texts[1146] }
  var termBasisPersons: String { texts[1147] }
  var termChannelBox: String { texts[1148] }
  var termChannelFixedDay: String { texts[1149] }
  var termChannelForum: String { texts[1150] }
  var termChannelGroupMessage: String { texts[1151] }
  var termChannelHomeVisit: String { texts[1152] }
  var termChannelHotline: String { texts[1153] }
  var termChannelLetter: String { texts[1154] }
  var termChannelNetwork: String { texts[1155] }
  var termChannelVenue: String { texts[1156] }
  var termChoiceAbstained: String { texts[1157] }
  var termChoiceAgainst: String { texts[1158] }
  var termChoiceInFavour: String { texts[1159] }
  var termCircleEveryone: String { texts[1160] }
  var termCircleNonRegistered: String { texts[1161] }
  var termCircleRegistered: String { texts[1162] }
  var termCommissionAnswered: String { texts[1163] }
  var termCommissionAsked: String { texts[1164] }
  var termCommissionDeclined: String { texts[1165] }
  var termCommissionReported: String { texts[1166] }
  var termCommissionTaken: String { texts[1167] }
  var termCommitmentAccepted: String { texts[1168] }
  var termCommitmentCompleted: String { texts[1169] }
  var termCommitmentOpen: String { texts[1170] }
  var termCommitmentWithdrawn: String { texts[1171] }
  var termCorrectionChanged: String { texts[1172] }
  var termCorrectionWithdrawn: String { texts[1173] }
  var termDutyAcceptCommitment: String { texts[1174] }
  var termDutyAdoptPoints: String { texts[1175] }
  var termDutyAnswerCommission: String { texts[1176] }
  var termDutyAnswerFinding: String { texts[1177] }
  var termDutyAnswerRequests: String { texts[1178] }
  var termDutyAnswerReview: String { texts[1179] }
  var termDutyApprovePlan: String { texts[1180] }
  var termDutyApproveTopic: String { texts[1181] }
  var termDutyCallAssembly: String { texts[1182] }
  var termDutyCarryOut: String { texts[1183] }
  var termDutyCarryOutCorrection: String { texts[1184] }
  var termDutyCloseAssembly: String { texts[1185] }
  var termDutyCloseFinding: String { texts[1186] }
  var termDutyCloseMeeting: String { texts[1187] }
  var termDutyCollectRatings: String { texts[1188] }
  var termDutyDescribeCommitments: String { texts[1189] }
  var termDutyDrawLot: String { texts[1190] }
  var termDutyExplainDissents: String { texts[1191] }
  var termDutyHoldAssembly: String { texts[1192] }
  var termDutyHoldMeeting: String { texts[1193] }
  var termDutyModerateStatements: String { texts[1194] }
  var termDutyMoveStalled: String { texts[1195] }
  var termDutyNoticeAssembly: String { texts[1196] }
  var termDutyPostNotice: String { texts[1197] }
  var termDutyPostOnBoard: String { texts[1198] }
  var termDutyPostReportOnBoard: String { texts[1199] }
  var termDutyPublishProgress: String { texts[1200] }
  var termDutyPublishReport: String { texts[1201] }
  var termDutyReconveneAssembly: String { texts[1202] }
  var termDutyRecordReferral: String { texts[1203] }
  var termDutyReportCommission: String { texts[1204] }
  var termDutySealDossier: String { texts[1205] }
  var termDutyServeParticipants: String { texts[1206] }
  var termDutySettleCorrections: String { texts[1207] }
  var termDutySignMinutes: String { texts[1208] }
  var termDutyStudyAssembly: String { texts[1209] }
  var termDutySubmitPlan: String { texts[1210] }
  var termDutyTakeUrgedOwner: String { texts[1211] }
  var termDutyTriageOpinions: String { texts[1212] }
  var termDutyUrgeOwner: String { texts[1213] }
  var termExplanationAccepted: String { texts[1214] }
  var termExplanationKept: String { texts[1215] }
  var termExplanationWayCall: String { texts[1216] }
  var termExplanationWayLetter: String { texts[1217] }
  var termExplanationWayMeeting: String { texts[1218] }
  var termExplanationWayOnline: String { texts[1219] }
  var termExplanationWayVisit: String { texts[1220] }
  var termFlawTooFewRepresentatives: String { texts[1221] }
  var termFlawTooFewWomen: String { texts[1222] }
  var termFormBoard: String { texts[1223] }
  var termFormCircle: String { texts[1224] }
  var termFormFixedDay: String { texts[1225] }
  var termFormHearing: String { texts[1226] }
  var termFormJointMeeting: String { texts[1227] }
  var termFormOnline: String { texts[1228] }
  var termFormResidentsCouncil: String { texts[1229] }
  var termFormSmallMeeting: String { texts[1230] }
  var termFormTalk: String { texts[1231] }
  var termFormTopicalCouncil: String { texts[1232] }
  var termFormVisit: String { texts[1233] }
  var termFormWomensCouncil: String { texts[1234] }
  var termGroundCommittee: String { texts[1235] }
  var termGroundPetitionOfElectors: String { texts[1236] }
  var termGroundPetitionOfRepresentatives: String { texts[1237] }
  var termGroundReserved: String { texts[1238] }
  var termGroundUndecided: String { texts[1239] }
  var termLevelCommunity: String { texts[1240] }
  var termLevelCounty: String { texts[1241] }
  var termLevelNational: String { texts[1242] }
  var termLevelPrefecture: String { texts[1243] }
  var termLevelProvince: String { texts[1244] }
  var termLevelTownship: String { texts[1245] }
  var termLotWayDice: String { texts[1246] }
  var termLotWayFigure: String { texts[1247] }
  var termMirrorAge: String { texts[1248] }
  var termMirrorGroup: String { texts[1249] }
  var termMirrorRegistration: String { texts[1250] }
  var termMirrorSex: String { texts[1251] }
  var termOutcomeAgreed: String { texts[1252] }
  var termOutcomeNotAgreed: String { texts[1253] }
  var termOutcomePartly: String { texts[1254] }
  var termPaperAdoption: String { texts[1255] }
  var termPaperAssemblyNotice: String { texts[1256] }
  var termPaperCatalogue: String { texts[1257] }
  var termPaperCharter: String { texts[1258] }
  var termPaperCommissionAnswer: String { texts[1259] }
  var termPaperCommissionReport: String { texts[1260] }
  var termPaperCorrection: String { texts[1261] }
  var termPaperDecision: String { texts[1262] }
  var termPaperDossier: String { texts[1263] }
  var termPaperDraw: String { texts[1264] }
  var termPaperLot: String { texts[1265] }
  var termPaperNotice: String { texts[1266] }
  var termPaperOnline: String { texts[1267] }
  var termPaperProgress: String { texts[1268] }
  var termPaperReport: String { texts[1269] }
  var termPaperRoster: String { texts[1270] }
  var termPartForm: String { texts[1271] }
  var termPartParticipants: String { texts[1272] }
  var termPartPlace: String { texts[1273] }
  var termPartSubject: String { texts[1274] }
  var termPartTime: String { texts[1275] }
  var termPartyCollective: String { texts[1276] }
  var termPartyCommittee: String { texts[1277] }
  var termPartyCooperatives: String { texts[1278] }
  var termPartyExperts: String { texts[1279] }
  var termPartyGovernment: String { texts[1280] }
  var termPartyGroups: String { texts[1281] }
  var termPartyInvitees: String { texts[1282] }
  var termPartyNonRegisteredResidents: String { texts[1283] }
  var termPartyOtherStakeholders: String { texts[1284] }
  var termPartyOwnersCommittee: String { texts[1285] }
  var termPartyPartyOrganisation: String { texts[1286] }
  var termPartyPropertyManagement: String { texts[1287] }
  var termPartyRegisteredResidents: String { texts[1288] }
  var termPartyRepresentatives: String { texts[1289] }
  var termPartyResidentUnits: String { texts[1290] }
  var termPartyResidentsCommittee: String { texts[1291] }
  var termPartySocialOrganisations: String { texts[1292] }
  var termPartySupervisionCommittee: String { texts[1293] }
  var termPartyWomensFederation: String { texts[1294] }
  var termPieceAdoptions: String { texts[1295] }
  var termPieceAssembly: String { texts[1296] }
  var termPieceAttendance: String { texts[1297] }
  var termPieceCommission: String { texts[1298] }
  var termPieceCommitments: String { texts[1299] }
  var termPieceCorrections: String { texts[1300] }
  var termPieceDissents: String { texts[1301] }
  var termPieceFindings: String { texts[1302] }
  var termPieceLawfulCorrections: String { texts[1303] }
  var termPieceMinutes: String { texts[1304] }
  var termPieceNotice: String { texts[1305] }
  var termPieceNoticeOnBoard: String { texts[1306] }
  var termPieceOpinions: String { texts[1307] }
  var termPieceOutcome: String { texts[1308] }
  var termPiecePlan: String { texts[1309] }
  var termPiecePlanApproval: String { texts[1310] }
  var termPieceProgress: String { texts[1311] }
  var termPieceReport: String { texts[1312] }
  var termPieceReportOnBoard: String { texts[1313] }
  var termPieceReviews: String { texts[1314] }
  var termPieceServices: String { texts[1315] }
  var termPieceTopicApproval: String { texts[1316] }
  var termPieceWorkMeeting: String { texts[1317] }
  var termPostCommitteeDirector: String { texts[1318] }
  var termPostCommitteeMember: String { texts[1319] }
  var termPostPartyMember: String { texts[1320] }
  var termPostPartySecretary: String { texts[1321] }
  var termPostSupervisionChair: String { texts[1322] }
  var termPostSupervisionMember: String { texts[1323] }
  var termRoleAdministrator: String { texts[1324] }
  var termRoleChair: String { texts[1325] }
  var termRoleClerk: String { texts[1326] }
  var termRoleDepartment: String { texts[1327] }
  var termRoleMember: String { texts[1328] }
  var termRoleOffice: String { texts[1329] }
  var termRoleOrganisation: String { texts[1330] }
  var termRoleResident: String { texts[1331] }
  var termRoleSecretary: String { texts[1332] }
  var termRoleSupervisor: String { texts[1333] }
  var termRoleTownship: String { texts[1334] }
  var termSatisfaction1: String { texts[1335] }
  var termSatisfaction2: String { texts[1336] }
  var termSatisfaction3: String { texts[1337] }
  var termSatisfaction4: String { texts[1338] }
  var termSatisfaction5: String { texts[1339] }
  var termStageApproved: String { texts[1340] }
  var termStageDeliberated: String { texts[1341] }
  var termStageMeeting: String { texts[1342] }
  var termStageNoticed: String { texts[1343] }
  var termStagePlanned: String { texts[1344] }
  var termStageProposed: String { texts[1345] }
  var termStageReported: String { texts[1346] }
  var termStageReturned: String { texts[1347] }
  var termStageSealed: String { texts[1348] }
  var termStageTopic: String { texts[1349] }
  var termStateAnswered: String { texts[1350] }
  var termStateForMeeting: String { texts[1351] }
  var termStateNotInScope: String { texts[1352] }
  var termStatePassedOn: String { texts[1353] }
  var termStateReceived: String { texts[1354] }
  var termStateTopic: String { texts[1355] }
  var termStatementAccepted: String { texts[1356] }
  var termStatementRejected: String { texts[1357] }
  var termStatementWaiting: String { texts[1358] }
  var termStationArchive: String { texts[1359] }
  var termStationMeeting: String { texts[1360] }
  var termStationNotice: String { texts[1361] }
  var termStationOpinion: String { texts[1362] }
  var termStationPlan: String { texts[1363] }
  var termStationReport: String { texts[1364] }
  var termStationResults: String { texts[1365] }
  var termStationTopic: String { texts[1366] }
  var termStepCommitteesConsult: String { texts[1367] }
  var termStepKindAccepted: String { texts[1368] }
  var termStepKindCompleted: String { texts[1369] }
  var termStepKindExtended: String { texts[1370] }
  var termStepKindProgress: String { texts[1371] }
  var termStepKindReturned: String { texts[1372] }
  var termStepPartyMembers: String { texts[1373] }
  var termStepPartyStudy: String { texts[1374] }
  var termTrackCollective: String { texts[1375] }
  var termTrackOwners: String { texts[1376] }
  var termTrackSettled: String { texts[1377] }
  var termUrgingCall: String { texts[1378] }
  var termUrgingLetter: String { texts[1379] }
  var termUrgingMessage: String { texts[1380] }
  var termUrgingVisit: String { texts[1381] }
  var termWayDoor: String { texts[1382] }
  var termWayGroup: String { texts[1383] }
  var termWayInPerson: String { texts[1384] }
  var termWayLetter: String { texts[1385] }
  var termWayPhone: String { texts[1386] }
  var termWayQr: String { texts[1387] }
  var termWayRoll: String { texts[1388] }
  var termWaySheet: String { texts[1389] }
  var termWaySms: String { texts[1390] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1391, ["day": day.description]) }
  var todayBoard: String { texts[1392] }
  var todayCommittee: String { texts[1393] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1394, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1395] }
  var todayDoAdoptPoints: String { texts[1396] }
  var todayDoAnswerCommission: String { texts[1397] }
  var todayDoAnswerFinding: String { texts[1398] }
  var todayDoAnswerRequests: String { texts[1399] }
  var todayDoAnswerReview: String { texts[1400] }
  var todayDoApprovePlan: String { texts[1401] }
  var todayDoApproveTopic: String { texts[1402] }
  var todayDoCallAssembly: String { texts[1403] }
  var todayDoCarryOut: String { texts[1404] }
  var todayDoCarryOutCorrection: String { texts[1405] }
  var todayDoCloseAssembly: String { texts[1406] }
  var todayDoCloseFinding: String { texts[1407] }
  var todayDoCloseMeeting: String { texts[1408] }
  var todayDoCollectRatings: String { texts[1409] }
  var todayDoDescribeCommitments: String { texts[1410] }
  var todayDoDrawLot: String { texts[1411] }
  var todayDoExplainDissents: String { texts[1412] }
  var todayDoHoldAssembly: String { texts[1413] }
  var todayDoHoldMeeting: String { texts[1414] }
  var todayDoModerateStatements: String { texts[1415] }
  var todayDoMoveStalled: String { texts[1416] }
  var todayDoNoticeAssembly: String { texts[1417] }
  var todayDoPostNotice: String { texts[1418] }
  var todayDoPostOnBoard: String { texts[1419] }
  var todayDoPostReportOnBoard: String { texts[1420] }
  var todayDoPublishProgress: String { texts[1421] }
  var todayDoPublishReport: String { texts[1422] }
  var todayDoReconveneAssembly: String { texts[1423] }
  var todayDoRecordReferral: String { texts[1424] }
  var todayDoReportCommission: String { texts[1425] }
  var todayDoSealDossier: String { texts[1426] }
  var todayDoServeParticipants: String { texts[1427] }
  var todayDoSettleCorrections: String { texts[1428] }
  var todayDoSignMinutes: String { texts[1429] }
  var todayDoStudyAssembly: String { texts[1430] }
  var todayDoSubmitPlan: String { texts[1431] }
  var todayDoTakeUrgedOwner: String { texts[1432] }
  var todayDoTriageOpinions: String { texts[1433] }
  var todayDoUrgeOwner: String { texts[1434] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1435, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1436] }
  var todayMessageApproval: String { texts[1437] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1438, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1439, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1440, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1441, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1442, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1443, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1444, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1445, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1446, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1447, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1448] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1449, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1450, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1451, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1452, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1453, ["text": text.description]) }
  var todayMessages: String { texts[1454] }
  var todayNoMatters: String { texts[1455] }
  var todayNobody: String { texts[1456] }
  var todayNothing: String { texts[1457] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1458, ["count": count.description]) }
  var todayTake: String { texts[1459] }
  var todayUntil: String { texts[1460] }
  var todayWaiting: String { texts[1461] }
  var todayWho: String { texts[1462] }
  var todayWorkMeeting: String { texts[1463] }
  var todayWorkMeetings: String { texts[1464] }
  var workmeetingAsAnswered: String { texts[1465] }
  var workmeetingAsNotInScope: String { texts[1466] }
  var workmeetingAsPassedOn: String { texts[1467] }
  var workmeetingAsTopic: String { texts[1468] }
  var workmeetingDecision: String { texts[1469] }
  var workmeetingEmpty: String { texts[1470] }
  var workmeetingEntry: String { texts[1471] }
  var workmeetingIntro: String { texts[1472] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1473, ["count": count.description]) }
  var workmeetingLater: String { texts[1474] }
  var workmeetingNoCatalogue: String { texts[1475] }
  var workmeetingOthers: String { texts[1476] }
  var workmeetingPlace: String { texts[1477] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1478, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1479] }
  var workmeetingReason: String { texts[1480] }
  var workmeetingReasonHint: String { texts[1481] }
  var workmeetingSave: String { texts[1482] }
  var workmeetingSeats: String { texts[1483] }
  var workmeetingTitle: String { texts[1484] }
  var workmeetingToLedger: String { texts[1485] }
  var workmeetingTopic: String { texts[1486] }
  var workmeetingTopicTitle: String { texts[1487] }
  var workmeetingTwins: String { texts[1488] }
  var workmeetingTwinsHint: String { texts[1489] }
  var workmeetingTwinsJoin: String { texts[1490] }
}
