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
  var ledgerFileHint: String { texts[312] }
  var ledgerFileKind: String { texts[313] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(314, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[315] }
  var ledgerGiver: String { texts[316] }
  var ledgerGroup: String { texts[317] }
  var ledgerImport: String { texts[318] }
  var ledgerJoin: String { texts[319] }
  var ledgerJoinHint: String { texts[320] }
  var ledgerJoinTo: String { texts[321] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(322, ["slip": slip.description]) }
  var ledgerName: String { texts[323] }
  var ledgerNameHint: String { texts[324] }
  var ledgerNothing: String { texts[325] }
  var ledgerNumber: String { texts[326] }
  var ledgerPlace: String { texts[327] }
  var ledgerReason: String { texts[328] }
  var ledgerRequest: String { texts[329] }
  var ledgerSave: String { texts[330] }
  var ledgerSaved: String { texts[331] }
  var ledgerSearch: String { texts[332] }
  var ledgerSearchButton: String { texts[333] }
  var ledgerSlip: String { texts[334] }
  var ledgerSort: String { texts[335] }
  var ledgerSortAnswered: String { texts[336] }
  var ledgerSortButton: String { texts[337] }
  var ledgerSortForMeeting: String { texts[338] }
  var ledgerSortNotInScope: String { texts[339] }
  var ledgerSortPassedOn: String { texts[340] }
  var ledgerSortTitle: String { texts[341] }
  var ledgerSource: String { texts[342] }
  var ledgerSourceHint: String { texts[343] }
  var ledgerSplit: String { texts[344] }
  var ledgerState: String { texts[345] }
  var ledgerStates: String { texts[346] }
  var ledgerTaken: String { texts[347] }
  var ledgerText: String { texts[348] }
  var ledgerTimeWrong: String { texts[349] }
  var ledgerToMatter: String { texts[350] }
  var ledgerTwins: String { texts[351] }
  var ledgerTwinsFind: String { texts[352] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(353, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[354] }
  var ledgerTwinsJoin: String { texts[355] }
  var ledgerTwinsNone: String { texts[356] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(357, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(358, ["row": row.description]) }
  var ledgerUnnamed: String { texts[359] }
  var ledgerWay: String { texts[360] }
  var ledgerWayHint: String { texts[361] }
  var ledgerWitness: String { texts[362] }
  var ledgerWitnessHint: String { texts[363] }
  var ledgerWords: String { texts[364] }
  var ledgerWordsHint: String { texts[365] }
  var ledgerWriter: String { texts[366] }
  var lotAllGroups: String { texts[367] }
  var lotBusy: String { texts[368] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(369, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[370] }
  var lotCheck: String { texts[371] }
  var lotCheckCommand: String { texts[372] }
  var lotCheckDice: String { texts[373] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(374, ["panels": panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(375, ["digits": digits.description, "panels": panels.description]) }
  var lotCheckHash: String { texts[376] }
  var lotCheckLater: String { texts[377] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(378, ["number": number.description]) }
  var lotCircle: String { texts[379] }
  var lotCommitment: String { texts[380] }
  var lotDay: String { texts[381] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(382, ["day": day.description, "reason": reason.description]) }
  var lotDigits: String { texts[383] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(384, ["digits": digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(385, ["digits": digits.description]) }
  var lotDraw: String { texts[386] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(387, ["number": number.description]) }
  var lotFigure: String { texts[388] }
  var lotFigureHint: String { texts[389] }
  var lotFigureShown: String { texts[390] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(391, ["digits": digits.description]) }
  var lotGroup: String { texts[392] }
  var lotHousehold: String { texts[393] }
  var lotIntro: String { texts[394] }
  var lotList: String { texts[395] }
  var lotListLost: String { texts[396] }
  var lotMirror: String { texts[397] }
  var lotMirrorHint: String { texts[398] }
  var lotNone: String { texts[399] }
  var lotNotYet: String { texts[400] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(401, ["people": people.description]) }
  var lotPlace: String { texts[402] }
  var lotPublish: String { texts[403] }
  var lotPublished: String { texts[404] }
  var lotReplace: String { texts[405] }
  var lotReplaceHint: String { texts[406] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(407, ["people": people.description]) }
  var lotSize: String { texts[408] }
  var lotThrown: String { texts[409] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(410, ["dice": dice.description]) }
  var lotTitle: String { texts[411] }
  var lotToScheme: String { texts[412] }
  var lotVacant: String { texts[413] }
  var lotWaits: String { texts[414] }
  var lotWay: String { texts[415] }
  var lotWhen: String { texts[416] }
  var lotWho: String { texts[417] }
  var lotWhy: String { texts[418] }
  var lotWitnesses: String { texts[419] }
  var lotWitnessesHint: String { texts[420] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(421, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[422] }
  var matterBallotAdvisory: String { texts[423] }
  var matterBallotDone: String { texts[424] }
  var matterBallotOpen: String { texts[425] }
  var matterBallotQuestion: String { texts[426] }
  var matterBallotSecret: String { texts[427] }
  var matterBallotSend: String { texts[428] }
  var matterBallotThanks: String { texts[429] }
  var matterBallotVote: String { texts[430] }
  var matterBallotYour: String { texts[431] }
  var matterCarried: String { texts[432] }
  var matterCode: String { texts[433] }
  var matterCommission: String { texts[434] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(435, ["text": text.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(436, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(437, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[438] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(439, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(440, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(441, ["day": day.description]) }
  var matterDissentCount: String { texts[442] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(443, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(444, ["count": count.description]) }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(445, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[446] }
  var matterFindings: String { texts[447] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(448, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(449, ["day": day.description]) }
  var matterForm: String { texts[450] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(451, ["act": act.description, "reason": reason.description]) }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(452, ["text": text.description]) }
  var matterLot: String { texts[453] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(454, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[455] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(456, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[457] }
  var matterNoProgress: String { texts[458] }
  var matterNoRatings: String { texts[459] }
  var matterNotCarried: String { texts[460] }
  var matterNothingDue: String { texts[461] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(462, ["number": number.description]) }
  var matterNumbers: String { texts[463] }
  var matterOnline: String { texts[464] }
  var matterOpinions: String { texts[465] }
  var matterOutcome: String { texts[466] }
  var matterOwner: String { texts[467] }
  var matterOwnerAnswer: String { texts[468] }
  var matterOwnerAnswerSend: String { texts[469] }
  var matterOwnerDone: String { texts[470] }
  var matterOwnerKind: String { texts[471] }
  var matterOwnerLate: String { texts[472] }
  var matterOwnerLateHint: String { texts[473] }
  var matterOwnerPhoto: String { texts[474] }
  var matterOwnerReport: String { texts[475] }
  var matterOwnerSend: String { texts[476] }
  var matterOwnerSent: String { texts[477] }
  var matterOwnerText: String { texts[478] }
  var matterOwnerUrged: String { texts[479] }
  var matterPapers: String { texts[480] }
  var matterParticipants: String { texts[481] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(482, ["count": count.description]) }
  var matterPlace: String { texts[483] }
  var matterPlan: String { texts[484] }
  var matterPresent: String { texts[485] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(486, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[487] }
  var matterRateBySlip: String { texts[488] }
  var matterRateQuestion: String { texts[489] }
  var matterRateSend: String { texts[490] }
  var matterRated: String { texts[491] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(492, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[493] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(494, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[495] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(496, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[497] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(498, ["days": days.description]) }
  var matterReviewKeep: String { texts[499] }
  var matterReviewKept: String { texts[500] }
  var matterReviewReceipt: String { texts[501] }
  var matterReviewSend: String { texts[502] }
  var matterReviewText: String { texts[503] }
  var matterReviewUpheld: String { texts[504] }
  var matterReviewWaiting: String { texts[505] }
  var matterReviews: String { texts[506] }
  var matterShare: String { texts[507] }
  var matterSignIn: String { texts[508] }
  var matterSignedIn: String { texts[509] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(510, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(511, ["kind": kind.description]) }
  var matterStandCommission: String { texts[512] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(513, ["total": total.description, "done": done.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(514, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(515, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(516, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(517, ["count": count.description]) }
  var matterSteps: String { texts[518] }
  var matterSubject: String { texts[519] }
  var matterTask: String { texts[520] }
  var matterTime: String { texts[521] }
  var matterToAssembly: String { texts[522] }
  var matterUntil: String { texts[523] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(524, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(525, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(526, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[527] }
  var matterYourSide: String { texts[528] }
  var meetingAbstained: String { texts[529] }
  var meetingAccept: String { texts[530] }
  var meetingAskCorrection: String { texts[531] }
  var meetingAttend: String { texts[532] }
  var meetingClose: String { texts[533] }
  var meetingCode: String { texts[534] }
  var meetingCorrection: String { texts[535] }
  var meetingCorrections: String { texts[536] }
  var meetingDecide: String { texts[537] }
  var meetingDissent: String { texts[538] }
  var meetingDissentText: String { texts[539] }
  var meetingDueMissing: String { texts[540] }
  var meetingEnd: String { texts[541] }
  var meetingFirstSignIn: String { texts[542] }
  var meetingKeep: String { texts[543] }
  var meetingMoreCommitments: String { texts[544] }
  var meetingNames: String { texts[545] }
  var meetingNamesHint: String { texts[546] }
  var meetingNo: String { texts[547] }
  var meetingOneResident: String { texts[548] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(549, ["count": count.description]) }
  var meetingOpinion: String { texts[550] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(551, ["count": count.description]) }
  var meetingQuestion: String { texts[552] }
  var meetingRecord: String { texts[553] }
  var meetingResult: String { texts[554] }
  var meetingSaid: String { texts[555] }
  var meetingScan: String { texts[556] }
  var meetingSettle: String { texts[557] }
  var meetingSettleButton: String { texts[558] }
  var meetingSign: String { texts[559] }
  var meetingSignIn: String { texts[560] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(561, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[562] }
  var meetingStatement: String { texts[563] }
  var meetingVote: String { texts[564] }
  var meetingWay: String { texts[565] }
  var meetingYes: String { texts[566] }
  var onlineAccept: String { texts[567] }
  var onlineAdd: String { texts[568] }
  var onlineAddText: String { texts[569] }
  var onlineAdded: String { texts[570] }
  var onlineAgree: String { texts[571] }
  var onlineAllAgree: String { texts[572] }
  var onlineChange: String { texts[573] }
  var onlineCheck: String { texts[574] }
  var onlineCheckHint: String { texts[575] }
  var onlineClose: String { texts[576] }
  var onlineCloseHint: String { texts[577] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(578, ["name": name.description]) }
  var onlineCodes: String { texts[579] }
  var onlineCodesHint: String { texts[580] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(581, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(582, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[583] }
  var onlineDisagree: String { texts[584] }
  var onlineEnds: String { texts[585] }
  var onlineFair: String { texts[586] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(587, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(588, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(589, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[590] }
  var onlineIntroduction: String { texts[591] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(592, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(593, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(594, ["count": count.description]) }
  var onlineMostAgree: String { texts[595] }
  var onlineNoCommon: String { texts[596] }
  var onlineNoSlips: String { texts[597] }
  var onlineNothing: String { texts[598] }
  var onlineOneGroup: String { texts[599] }
  var onlineOpen: String { texts[600] }
  var onlineOpenHint: String { texts[601] }
  var onlineOver: String { texts[602] }
  var onlineOwn: String { texts[603] }
  var onlineOwnHint: String { texts[604] }
  var onlineOwnSend: String { texts[605] }
  var onlinePass: String { texts[606] }
  var onlinePicture: String { texts[607] }
  var onlinePictureHint: String { texts[608] }
  var onlineReach: String { texts[609] }
  var onlineReachHint: String { texts[610] }
  var onlineReject: String { texts[611] }
  var onlineRejectReason: String { texts[612] }
  var onlineResult: String { texts[613] }
  var onlineSee: String { texts[614] }
  var onlineSlips: String { texts[615] }
  var onlineSlipsHint: String { texts[616] }
  var onlineStatements: String { texts[617] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(618, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[619] }
  var onlineStrong: String { texts[620] }
  var onlineTake: String { texts[621] }
  var onlineTakeHint: String { texts[622] }
  var onlineTapFor: String { texts[623] }
  var onlineThanks: String { texts[624] }
  var onlineTitle: String { texts[625] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(626, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(627, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(628, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[629] }
  var papersChanged: String { texts[630] }
  var papersCheck: String { texts[631] }
  var papersCheckpoint: String { texts[632] }
  var papersCheckpointHow: String { texts[633] }
  var papersCompare: String { texts[634] }
  var papersCompareHow: String { texts[635] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(636, ["size": size.description]) }
  var papersCount: String { texts[637] }
  var papersHow: String { texts[638] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(639, ["why": why.description]) }
  var papersLeaf: String { texts[640] }
  var papersLeafHash: String { texts[641] }
  var papersMade: String { texts[642] }
  var papersMatter: String { texts[643] }
  var papersNewer: String { texts[644] }
  var papersNotPosted: String { texts[645] }
  var papersOnBoard: String { texts[646] }
  var papersOnline: String { texts[647] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(648, ["phone": phone.description]) }
  var papersPlace: String { texts[649] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(650, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(651, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[652] }
  var papersReplaced: String { texts[653] }
  var papersRoot: String { texts[654] }
  var papersSave: String { texts[655] }
  var papersSaved: String { texts[656] }
  var papersScan: String { texts[657] }
  var papersSheet: String { texts[658] }
  var papersSheetHint: String { texts[659] }
  var papersSignedProof: String { texts[660] }
  var papersTimes: String { texts[661] }
  var papersTools: String { texts[662] }
  var papersToolsHow: String { texts[663] }
  var papersUnchanged: String { texts[664] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(665, ["day": day.description]) }
  var papersVerifyHow: String { texts[666] }
  var papersVerifyIntro: String { texts[667] }
  var papersVerifyTitle: String { texts[668] }
  var planDay: String { texts[669] }
  var planForm: String { texts[670] }
  var planFormReason: String { texts[671] }
  var planFormReasonHint: String { texts[672] }
  var planHost: String { texts[673] }
  var planHouseholds: String { texts[674] }
  var planLawfulHint: String { texts[675] }
  var planLawfulReason: String { texts[676] }
  var planMaterials: String { texts[677] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(678, ["kind": kind.description]) }
  var planMorePeople: String { texts[679] }
  var planOpening: String { texts[680] }
  var planPeople: String { texts[681] }
  var planPeopleHint: String { texts[682] }
  var planPoints: String { texts[683] }
  var planPointsHint: String { texts[684] }
  var planPreview: String { texts[685] }
  var planPublishNotice: String { texts[686] }
  var planPublishReport: String { texts[687] }
  var planRecorder: String { texts[688] }
  var planRemark: String { texts[689] }
  var planReviseReason: String { texts[690] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(691, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[692] }
  var planSubmit: String { texts[693] }
  var planTimePlace: String { texts[694] }
  var planUnlawful: String { texts[695] }
  func planWide(count: some CustomStringConvertible) -> String { fill(696, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[697] }
  var refusalAlreadyAdopted: String { texts[698] }
  var refusalAlreadyAnswered: String { texts[699] }
  var refusalAlreadyDecided: String { texts[700] }
  var refusalAlreadyErased: String { texts[701] }
  var refusalAlreadyExplained: String { texts[702] }
  var refusalAlreadyRated: String { texts[703] }
  var refusalAlreadySeated: String { texts[704] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(705, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[706] }
  var refusalAnswerMissing: String { texts[707] }
  var refusalArticleMissing: String { texts[708] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(709, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[710] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(711, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(712, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[713] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(714, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[715] }
  var refusalCatalogueEmpty: String { texts[716] }
  var refusalCatalogueMissing: String { texts[717] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(718, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[719] }
  var refusalClosedBeforeOpened: String { texts[720] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(721, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(722, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[723] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(724, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(725, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[726] }
  var refusalDayInFuture: String { texts[727] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(728, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[729] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(730, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[731] }
  var refusalFindingOpen: String { texts[732] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(733, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[734] }
  var refusalGroupOnlyInVillage: String { texts[735] }
  var refusalHandsNotSecret: String { texts[736] }
  var refusalHeldInFuture: String { texts[737] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(738, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[739] }
  var refusalJoinAcrossCommunities: String { texts[740] }
  var refusalJoinNeedsTwo: String { texts[741] }
  var refusalJoinedElsewhere: String { texts[742] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(743, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[744] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(745, ["login": login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(746, ["panels": panels.description, "digits": digits.description]) }
  var refusalLotDrawn: String { texts[747] }
  var refusalLotFigureMissing: String { texts[748] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(749, ["digits": digits.description]) }
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
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(760, ["size": size.description]) }
  var refusalLotWitnessMissing: String { texts[761] }
  var refusalMeasureMissing: String { texts[762] }
  var refusalMeetingInPast: String { texts[763] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(764, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(765, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[766] }
  var refusalNameMissing: String { texts[767] }
  var refusalNextDayPast: String { texts[768] }
  var refusalNoHouseholds: String { texts[769] }
  var refusalNoParticipants: String { texts[770] }
  var refusalNoPoints: String { texts[771] }
  var refusalNoRepresentatives: String { texts[772] }
  var refusalNobodyPresent: String { texts[773] }
  var refusalNobodySignedIn: String { texts[774] }
  var refusalNotCompletedYet: String { texts[775] }
  var refusalNotJoined: String { texts[776] }
  var refusalNotOfTwoCommittees: String { texts[777] }
  var refusalNotOnRoll: String { texts[778] }
  var refusalNotPresent: String { texts[779] }
  var refusalNotPresentToVote: String { texts[780] }
  var refusalNotReserved: String { texts[781] }
  var refusalNothingDecided: String { texts[782] }
  var refusalNothingUndecided: String { texts[783] }
  var refusalNoticeAfterMeeting: String { texts[784] }
  var refusalOnlineClosed: String { texts[785] }
  var refusalOnlineNotReached: String { texts[786] }
  var refusalOnlineRuns: String { texts[787] }
  var refusalOnlineStatementEmpty: String { texts[788] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(789, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[790] }
  var refusalOnlineStatementsMissing: String { texts[791] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(792, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(793, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[794] }
  var refusalOutsideTerm: String { texts[795] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(796, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(797, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(798, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[799] }
  var refusalPhotoMissing: String { texts[800] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(801, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[802] }
  var refusalPointNotAgreed: String { texts[803] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(804, ["points": points.description]) }
  var refusalPointUnknown: String { texts[805] }
  var refusalPostOverlaps: String { texts[806] }
  var refusalPostedBeforePaper: String { texts[807] }
  var refusalProgressEmpty: String { texts[808] }
  var refusalQuestionMissing: String { texts[809] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(810, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(811, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[812] }
  var refusalReasonMissing: String { texts[813] }
  var refusalRollEmpty: String { texts[814] }
  var refusalServedBeforeNotice: String { texts[815] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(816, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(817, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(818, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(819, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[820] }
  var refusalTakenInFuture: String { texts[821] }
  var refusalTermOverlaps: String { texts[822] }
  var refusalTextMissing: String { texts[823] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(824, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[825] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(826, ["articles": articles.description]) }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(827, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(828, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[829] }
  var refusalWrongCode: String { texts[830] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(831, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[832] }
  var resultsAdoptReason: String { texts[833] }
  var resultsAdoptReasonHint: String { texts[834] }
  var resultsAdoptReserved: String { texts[835] }
  var resultsAdoptSend: String { texts[836] }
  var resultsAdoptTitle: String { texts[837] }
  var resultsAdoption: String { texts[838] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(839, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[840] }
  var resultsAnswerText: String { texts[841] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(842, ["text": text.description]) }
  var resultsArticle: String { texts[843] }
  var resultsArticleHint: String { texts[844] }
  var resultsAssembly: String { texts[845] }
  var resultsCall: String { texts[846] }
  var resultsChangePoint: String { texts[847] }
  var resultsCommission: String { texts[848] }
  var resultsCorrectionDue: String { texts[849] }
  var resultsCorrectionKind: String { texts[850] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(851, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[852] }
  var resultsCorrections: String { texts[853] }
  var resultsDescribe: String { texts[854] }
  var resultsDescribeSend: String { texts[855] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(856, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[857] }
  var resultsDissents: String { texts[858] }
  var resultsDone: String { texts[859] }
  var resultsExplain: String { texts[860] }
  var resultsExplainResult: String { texts[861] }
  var resultsExplainSend: String { texts[862] }
  var resultsExplainWay: String { texts[863] }
  var resultsExplained: String { texts[864] }
  var resultsExplainer: String { texts[865] }
  var resultsExtend: String { texts[866] }
  var resultsExtendHint: String { texts[867] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(868, ["day": day.description]) }
  var resultsFrom: String { texts[869] }
  var resultsFromHint: String { texts[870] }
  var resultsFromPoint: String { texts[871] }
  var resultsLesson: String { texts[872] }
  var resultsLessonHint: String { texts[873] }
  var resultsLetter: String { texts[874] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(875, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(876, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(877, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[878] }
  var resultsLink: String { texts[879] }
  var resultsLinkCode: String { texts[880] }
  var resultsLinkHint: String { texts[881] }
  var resultsLinkMake: String { texts[882] }
  var resultsLinkNew: String { texts[883] }
  var resultsLinkNone: String { texts[884] }
  var resultsMeasure: String { texts[885] }
  var resultsMeasureHint: String { texts[886] }
  var resultsNew: String { texts[887] }
  var resultsNewDue: String { texts[888] }
  var resultsNewSend: String { texts[889] }
  var resultsNewText: String { texts[890] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(891, ["day": day.description]) }
  var resultsNextDay: String { texts[892] }
  var resultsNoCommitments: String { texts[893] }
  var resultsNoMeasure: String { texts[894] }
  var resultsOrder: String { texts[895] }
  var resultsOrderSend: String { texts[896] }
  var resultsOwnCommunity: String { texts[897] }
  var resultsOwnerName: String { texts[898] }
  var resultsOwnerNameHint: String { texts[899] }
  var resultsOwnerOther: String { texts[900] }
  var resultsPhoto: String { texts[901] }
  var resultsPublish: String { texts[902] }
  var resultsPublishHint: String { texts[903] }
  var resultsPublishSend: String { texts[904] }
  var resultsRatingHint: String { texts[905] }
  var resultsRatingSend: String { texts[906] }
  var resultsRatings: String { texts[907] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(908, ["text": text.description]) }
  var resultsRefer: String { texts[909] }
  var resultsReferHint: String { texts[910] }
  var resultsReferSend: String { texts[911] }
  var resultsReferralResult: String { texts[912] }
  var resultsReferralSend: String { texts[913] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(914, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(915, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(916, ["text": text.description]) }
  var resultsReplyLabel: String { texts[917] }
  var resultsReportHint: String { texts[918] }
  var resultsReportKind: String { texts[919] }
  var resultsReportSend: String { texts[920] }
  var resultsReportStep: String { texts[921] }
  var resultsReportText: String { texts[922] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(923, ["text": text.description]) }
  var resultsReturn: String { texts[924] }
  var resultsReviewFinding: String { texts[925] }
  var resultsReviews: String { texts[926] }
  var resultsSeen: String { texts[927] }
  var resultsSeenHint: String { texts[928] }
  var resultsStalled: String { texts[929] }
  var resultsStalledSend: String { texts[930] }
  var resultsStalledText: String { texts[931] }
  var resultsSteps: String { texts[932] }
  var resultsTitle: String { texts[933] }
  var resultsTrack: String { texts[934] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(935, ["day": day.description]) }
  var resultsUrge: String { texts[936] }
  var resultsUrgeSend: String { texts[937] }
  var resultsUrgeText: String { texts[938] }
  var resultsUrgeWay: String { texts[939] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(940, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[941] }
  var resultsUrgings: String { texts[942] }
  var resultsVerdict: String { texts[943] }
  var resultsVerdictSend: String { texts[944] }
  var resultsWithdrawPoint: String { texts[945] }
  var rosterAddress: String { texts[946] }
  var rosterBirth: String { texts[947] }
  var rosterColumns: String { texts[948] }
  var rosterContact: String { texts[949] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(950, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[951] }
  var rosterCsvEncoding: String { texts[952] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(953, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(954, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[955] }
  var rosterErase: String { texts[956] }
  var rosterErased: String { texts[957] }
  var rosterExport: String { texts[958] }
  var rosterFemale: String { texts[959] }
  var rosterFile: String { texts[960] }
  var rosterFileMissing: String { texts[961] }
  var rosterGroup: String { texts[962] }
  var rosterHead: String { texts[963] }
  var rosterHousehold: String { texts[964] }
  var rosterIdentity: String { texts[965] }
  var rosterImport: String { texts[966] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(967, ["count": count.description]) }
  var rosterMale: String { texts[968] }
  var rosterName: String { texts[969] }
  var rosterNew: String { texts[970] }
  var rosterNo: String { texts[971] }
  var rosterOpinionColumns: String { texts[972] }
  var rosterOrganisation: String { texts[973] }
  var rosterOrganisationAdd: String { texts[974] }
  var rosterOrganisations: String { texts[975] }
  var rosterPhone: String { texts[976] }
  var rosterPreview: String { texts[977] }
  var rosterPreviewButton: String { texts[978] }
  var rosterProblemAlreadyErased: String { texts[979] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(980, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[981] }
  var rosterProblemColumnMissing: String { texts[982] }
  var rosterProblemDateInvalid: String { texts[983] }
  var rosterProblemDuplicate: String { texts[984] }
  var rosterProblemIdentityInvalid: String { texts[985] }
  var rosterProblemNameMissing: String { texts[986] }
  var rosterProblemPhoneInvalid: String { texts[987] }
  var rosterProblemTakenInFuture: String { texts[988] }
  var rosterProblemTextMissing: String { texts[989] }
  var rosterProblemTextTooLong: String { texts[990] }
  var rosterProblemWitnessMissing: String { texts[991] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(992, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(993, ["count": count.description]) }
  var rosterRegistered: String { texts[994] }
  var rosterRights: String { texts[995] }
  var rosterSave: String { texts[996] }
  var rosterSaved: String { texts[997] }
  var rosterSealed: String { texts[998] }
  var rosterSearch: String { texts[999] }
  var rosterSex: String { texts[1000] }
  var rosterSure: String { texts[1001] }
  var rosterSureMissing: String { texts[1002] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1003, ["count": count.description]) }
  var rosterYes: String { texts[1004] }
  var settingsAccounts: String { texts[1005] }
  var settingsArea: String { texts[1006] }
  var settingsAreaCode: String { texts[1007] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1008, ["code": code.description]) }
  var settingsCalendar: String { texts[1009] }
  var settingsClause: String { texts[1010] }
  var settingsCount: String { texts[1011] }
  var settingsCreate: String { texts[1012] }
  var settingsDays: String { texts[1013] }
  var settingsDisable: String { texts[1014] }
  var settingsDisabled: String { texts[1015] }
  var settingsFrom: String { texts[1016] }
  var settingsGovernment: String { texts[1017] }
  var settingsImport: String { texts[1018] }
  var settingsJournal: String { texts[1019] }
  var settingsJournalIntro: String { texts[1020] }
  var settingsKeyApprovalWorkdays: String { texts[1021] }
  var settingsKeyArchiveRetentionYears: String { texts[1022] }
  var settingsKeyArchiveWorkdays: String { texts[1023] }
  var settingsKeyCommitteeChairs: String { texts[1024] }
  var settingsKeyCommitteeMembers: String { texts[1025] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1026] }
  var settingsKeyMinutesCorrectionDays: String { texts[1027] }
  var settingsKeyNoticeBoardDays: String { texts[1028] }
  var settingsKeyNoticeLeadDays: String { texts[1029] }
  var settingsKeyNoticeWorkdays: String { texts[1030] }
  var settingsKeyOpinionMaxCharacters: String { texts[1031] }
  var settingsKeyPlanRequiredParts: String { texts[1032] }
  var settingsKeyPlanWorkdays: String { texts[1033] }
  var settingsKeyPostingMinimumDays: String { texts[1034] }
  var settingsKeyReportDays: String { texts[1035] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1036] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1037] }
  var settingsKeySignInLockoutFailures: String { texts[1038] }
  var settingsKeySignInLockoutMinutes: String { texts[1039] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1040] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1041] }
  var settingsKeyTriageWorkdays: String { texts[1042] }
  var settingsKeyVoteAge: String { texts[1043] }
  var settingsKeyWideHouseholds: String { texts[1044] }
  var settingsKeyWideOpinions: String { texts[1045] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1046] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1047, ["year": year.description]) }
  var settingsOfficial: String { texts[1048] }
  var settingsOrgan: String { texts[1049] }
  var settingsOrganHint: String { texts[1050] }
  var settingsOrganisation: String { texts[1051] }
  var settingsRule: String { texts[1052] }
  var settingsRules: String { texts[1053] }
  var settingsRulesIntro: String { texts[1054] }
  var settingsSource: String { texts[1055] }
  var settingsTable: String { texts[1056] }
  var settingsTableHint: String { texts[1057] }
  var settingsValue: String { texts[1058] }
  var signinAgain: String { texts[1059] }
  var signinChange: String { texts[1060] }
  var signinDiffer: String { texts[1061] }
  var signinIntro: String { texts[1062] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1063, ["time": time.description]) }
  var signinLogin: String { texts[1064] }
  var signinNew: String { texts[1065] }
  var signinPassword: String { texts[1066] }
  var signinTooShort: String { texts[1067] }
  var signinWrong: String { texts[1068] }
  var termActAcceptCommitment: String { texts[1069] }
  var termActAdjournAssembly: String { texts[1070] }
  var termActAdoptPoint: String { texts[1071] }
  var termActAnswerCommission: String { texts[1072] }
  var termActAnswerFinding: String { texts[1073] }
  var termActAnswerReview: String { texts[1074] }
  var termActAnswerUrging: String { texts[1075] }
  var termActApprovePlan: String { texts[1076] }
  var termActApproveTopic: String { texts[1077] }
  var termActCallAssembly: String { texts[1078] }
  var termActCarryOutCorrection: String { texts[1079] }
  var termActCastBallot: String { texts[1080] }
  var termActCloseAssembly: String { texts[1081] }
  var termActCloseFinding: String { texts[1082] }
  var termActCloseMeeting: String { texts[1083] }
  var termActCloseOnline: String { texts[1084] }
  var termActCompleteCommitment: String { texts[1085] }
  var termActCorrectMinutes: String { texts[1086] }
  var termActCountBallots: String { texts[1087] }
  var termActDecidePoint: String { texts[1088] }
  var termActDescribeCommitment: String { texts[1089] }
  var termActDrawLot: String { texts[1090] }
  var termActExplainDissent: String { texts[1091] }
  var termActExtendCommitment: String { texts[1092] }
  var termActFreezeRoll: String { texts[1093] }
  var termActMakeCommitment: String { texts[1094] }
  var termActMarkPresent: String { texts[1095] }
  var termActModerateStatement: String { texts[1096] }
  var termActMoveStalled: String { texts[1097] }
  var termActNoticeAssembly: String { texts[1098] }
  var termActOpenAssembly: String { texts[1099] }
  var termActOpenMeeting: String { texts[1100] }
  var termActOpenOnline: String { texts[1101] }
  var termActOrderCorrection: String { texts[1102] }
  var termActPostNotice: String { texts[1103] }
  var termActPrepareLot: String { texts[1104] }
  var termActPublishProgress: String { texts[1105] }
  var termActPublishReport: String { texts[1106] }
  var termActRateMatter: String { texts[1107] }
  var termActRecordDissent: String { texts[1108] }
  var termActRecordPosting: String { texts[1109] }
  var termActRecordRatings: String { texts[1110] }
  var termActRecordReferral: String { texts[1111] }
  var termActRecordService: String { texts[1112] }
  var termActRecordStatement: String { texts[1113] }
  var termActRecordStep: String { texts[1114] }
  var termActRecordVote: String { texts[1115] }
  var termActReferMatter: String { texts[1116] }
  var termActReopenFinding: String { texts[1117] }
  var termActReplaceSeat: String { texts[1118] }
  var termActReportCommission: String { texts[1119] }
  var termActReportProgress: String { texts[1120] }
  var termActRequestReview: String { texts[1121] }
  var termActReturnCommitment: String { texts[1122] }
  var termActReturnPlan: String { texts[1123] }
  var termActReturnTopic: String { texts[1124] }
  var termActReviseNotice: String { texts[1125] }
  var termActSealDossier: String { texts[1126] }
  var termActSettleCorrection: String { texts[1127] }
  var termActSignIn: String { texts[1128] }
  var termActSignMinutes: String { texts[1129] }
  var termActSubmitPlan: String { texts[1130] }
  var termActUrgeOwner: String { texts[1131] }
  var termActWithdrawAssembly: String { texts[1132] }
  var termActWriteFinding: String { texts[1133] }
  var termAdoptionAdopted: String { texts[1134] }
  var termAdoptionNotAdopted: String { texts[1135] }
  var termAdoptionPartlyAdopted: String { texts[1136] }
  var termAssemblyCommunityAssembly: String { texts[1137] }
  var termAssemblyCommunityGroup: String { texts[1138] }
  var termAssemblyCommunityRepresentatives: String { texts[1139] }
  var termAssemblyStageAdjourned: String { texts[1140] }
  var termAssemblyStageCalled: String { texts[1141] }
  var termAssemblyStageDecided: String { texts[1142] }
  var termAssemblyStageNoticed: String { texts[1143] }
  var termAssemblyStageOpen: String { texts[1144] }
  var termAssemblyStageRollCall: String { texts[1145] }
  var termAssemblyStageWithdrawn: String { texts[1146] }
  var termAssemblyVillageAssembly: String { texts[1147] }
  var termAssemblyVillageGroup: String { texts[1148] }
  var termAssemblyVillageRepresentatives: String { texts[1149] }
  var termBallotHands: String { texts[1150] }
  var termBallotOnline: String { texts[1151] }
  var termBallotPaper: String { texts[1152] }
  var termBallotPhone: String { texts[1153] }
  var termBasisHouseholds: String { texts[1154] }
  var termBasisPersons: String { texts[1155] }
  var termChannelBox: String { texts[1156] }
  var termChannelFixedDay: String { texts[1157] }
  var termChannelForum: String { texts[1158] }
  var termChannelGroupMessage: String { texts[1159] }
  var termChannelHomeVisit: String { texts[1160] }
  var termChannelHotline: String { texts[1161] }
  var termChannelLetter: String { texts[1162] }
  var termChannelNetwork: String { texts[1163] }
  var termChannelVenue: String { texts[1164] }
  var termChoiceAbstained: String { texts[1165] }
  var termChoiceAgainst: String { texts[1166] }
  var termChoiceInFavour: String { texts[1167] }
  var termCircleEveryone: String { texts[1168] }
  var termCircleNonRegistered: String { texts[1169] }
  var termCircleRegistered: String { texts[1170] }
  var termCommissionAnswered: String { texts[1171] }
  var termCommissionAsked: String { texts[1172] }
  var termCommissionDeclined: String { texts[1173] }
  var termCommissionReported: String { texts[1174] }
  var termCommissionTaken: String { texts[1175] }
  var termCommitmentAccepted: String { texts[1176] }
  var termCommitmentCompleted: String { texts[1177] }
  var termCommitmentOpen: String { texts[1178] }
  var termCommitmentWithdrawn: String { texts[1179] }
  var termCorrectionChanged: String { texts[1180] }
  var termCorrectionWithdrawn: String { texts[1181] }
  var termDutyAcceptCommitment: String { texts[1182] }
  var termDutyAdoptPoints: String { texts[1183] }
  var termDutyAnswerCommission: String { texts[1184] }
  var termDutyAnswerFinding: String { texts[1185] }
  var termDutyAnswerRequests: String { texts[1186] }
  var termDutyAnswerReview: String { texts[1187] }
  var termDutyApprovePlan: String { texts[1188] }
  var termDutyApproveTopic: String { texts[1189] }
  var termDutyCallAssembly: String { texts[1190] }
  var termDutyCarryOut: String { texts[1191] }
  var termDutyCarryOutCorrection: String { texts[1192] }
  var termDutyCloseAssembly: String { texts[1193] }
  var termDutyCloseFinding: String { texts[1194] }
  var termDutyCloseMeeting: String { texts[1195] }
  var termDutyCollectRatings: String { texts[1196] }
  var termDutyDescribeCommitments: String { texts[1197] }
  var termDutyDrawLot: String { texts[1198] }
  var termDutyExplainDissents: String { texts[1199] }
  var termDutyHoldAssembly: String { texts[1200] }
  var termDutyHoldMeeting: String { texts[1201] }
  var termDutyModerateStatements: String { texts[1202] }
  var termDutyMoveStalled: String { texts[1203] }
  var termDutyNoticeAssembly: String { texts[1204] }
  var termDutyPostNotice: String { texts[1205] }
  var termDutyPostOnBoard: String { texts[1206] }
  var termDutyPostReportOnBoard: String { texts[1207] }
  var termDutyPublishProgress: String { texts[1208] }
  var termDutyPublishReport: String { texts[1209] }
  var termDutyReconveneAssembly: String { texts[1210] }
  var termDutyRecordReferral: String { texts[1211] }
  var termDutyReportCommission: String { texts[1212] }
  var termDutySealDossier: String { texts[1213] }
  var termDutyServeParticipants: String { texts[1214] }
  var termDutySettleCorrections: String { texts[1215] }
  var termDutySignMinutes: String { texts[1216] }
  var termDutyStudyAssembly: String { texts[1217] }
  var termDutySubmitPlan: String { texts[1218] }
  var termDutyTakeUrgedOwner: String { texts[1219] }
  var termDutyTriageOpinions: String { texts[1220] }
  var termDutyUrgeOwner: String { texts[1221] }
  var termExplanationAccepted: String { texts[1222] }
  var termExplanationKept: String { texts[1223] }
  var termExplanationWayCall: String { texts[1224] }
  var termExplanationWayLetter: String { texts[1225] }
  var termExplanationWayMeeting: String { texts[1226] }
  var termExplanationWayOnline: String { texts[1227] }
  var termExplanationWayVisit: String { texts[1228] }
  var termFlawTooFewRepresentatives: String { texts[1229] }
  var termFlawTooFewWomen: String { texts[1230] }
  var termFormBoard: String { texts[1231] }
  var termFormCircle: String { texts[1232] }
  var termFormFixedDay: String { texts[1233] }
  var termFormHearing: String { texts[1234] }
  var termFormJointMeeting: String { texts[1235] }
  var termFormOnline: String { texts[1236] }
  var termFormResidentsCouncil: String { texts[1237] }
  var termFormSmallMeeting: String { texts[1238] }
  var termFormTalk: String { texts[1239] }
  var termFormTopicalCouncil: String { texts[1240] }
  var termFormVisit: String { texts[1241] }
  var termFormWomensCouncil: String { texts[1242] }
  var termGroundCommittee: String { texts[1243] }
  var termGroundPetitionOfElectors: String { texts[1244] }
  var termGroundPetitionOfRepresentatives: String { texts[1245] }
  var termGroundReserved: String { texts[1246] }
  var termGroundUndecided: String { texts[1247] }
  var termLevelCommunity: String { texts[1248] }
  var termLevelCounty: String { texts[1249] }
  var termLevelNational: String { texts[1250] }
  var termLevelPrefecture: String { texts[1251] }
  var termLevelProvince: String { texts[1252] }
  var termLevelTownship: String { texts[1253] }
  var termLotWayDice: String { texts[1254] }
  var termLotWayFigure: String { texts[1255] }
  var termMirrorAge: String { texts[1256] }
  var termMirrorGroup: String { texts[1257] }
  var termMirrorRegistration: String { texts[1258] }
  var termMirrorSex: String { texts[1259] }
  var termOutcomeAgreed: String { texts[1260] }
  var termOutcomeNotAgreed: String { texts[1261] }
  var termOutcomePartly: String { texts[1262] }
  var termPaperAdoption: String { texts[1263] }
  var termPaperAssemblyNotice: String { texts[1264] }
  var termPaperCatalogue: String { texts[1265] }
  var termPaperCharter: String { texts[1266] }
  var termPaperCommissionAnswer: String { texts[1267] }
  var termPaperCommissionReport: String { texts[1268] }
  var termPaperCorrection: String { texts[1269] }
  var termPaperDecision: String { texts[1270] }
  var termPaperDossier: String { texts[1271] }
  var termPaperDraw: String { texts[1272] }
  var termPaperLot: String { texts[1273] }
  var termPaperNotice: String { texts[1274] }
  var termPaperOnline: String { texts[1275] }
  var termPaperProgress: String { texts[1276] }
  var termPaperReport: String { texts[1277] }
  var termPaperRoster: String { texts[1278] }
  var termPartForm: String { texts[1279] }
  var termPartParticipants: String { texts[1280] }
  var termPartPlace: String { texts[1281] }
  var termPartSubject: String { texts[1282] }
  var termPartTime: String { texts[1283] }
  var termPartyCollective: String { texts[1284] }
  var termPartyCommittee: String { texts[1285] }
  var termPartyCooperatives: String { texts[1286] }
  var termPartyExperts: String { texts[1287] }
  var termPartyGovernment: String { texts[1288] }
  var termPartyGroups: String { texts[1289] }
  var termPartyInvitees: String { texts[1290] }
  var termPartyNonRegisteredResidents: String { texts[1291] }
  var termPartyOtherStakeholders: String { texts[1292] }
  var termPartyOwnersCommittee: String { texts[1293] }
  var termPartyPartyOrganisation: String { texts[1294] }
  var termPartyPropertyManagement: String { texts[1295] }
  var termPartyRegisteredResidents: String { texts[1296] }
  var termPartyRepresentatives: String { texts[1297] }
  var termPartyResidentUnits: String { texts[1298] }
  var termPartyResidentsCommittee: String { texts[1299] }
  var termPartySocialOrganisations: String { texts[1300] }
  var termPartySupervisionCommittee: String { texts[1301] }
  var termPartyWomensFederation: String { texts[1302] }
  var termPieceAdoptions: String { texts[1303] }
  var termPieceAssembly: String { texts[1304] }
  var termPieceAttendance: String { texts[1305] }
  var termPieceCommission: String { texts[1306] }
  var termPieceCommitments: String { texts[1307] }
  var termPieceCorrections: String { texts[1308] }
  var termPieceDissents: String { texts[1309] }
  var termPieceFindings: String { texts[1310] }
  var termPieceLawfulCorrections: String { texts[1311] }
  var termPieceMinutes: String { texts[1312] }
  var termPieceNotice: String { texts[1313] }
  var termPieceNoticeOnBoard: String { texts[1314] }
  var termPieceOpinions: String { texts[1315] }
  var termPieceOutcome: String { texts[1316] }
  var termPiecePlan: String { texts[1317] }
  var termPiecePlanApproval: String { texts[1318] }
  var termPieceProgress: String { texts[1319] }
  var termPieceReport: String { texts[1320] }
  var termPieceReportOnBoard: String { texts[1321] }
  var termPieceReviews: String { texts[1322] }
  var termPieceServices: String { texts[1323] }
  var termPieceTopicApproval: String { texts[1324] }
  var termPieceWorkMeeting: String { texts[1325] }
  var termPostCommitteeDirector: String { texts[1326] }
  var termPostCommitteeMember: String { texts[1327] }
  var termPostPartyMember: String { texts[1328] }
  var termPostPartySecretary: String { texts[1329] }
  var termPostSupervisionChair: String { texts[1330] }
  var termPostSupervisionMember: String { texts[1331] }
  var termRoleAdministrator: String { texts[1332] }
  var termRoleChair: String { texts[1333] }
  var termRoleClerk: String { texts[1334] }
  var termRoleDepartment: String { texts[1335] }
  var termRoleMember: String { texts[1336] }
  var termRoleOffice: String { texts[1337] }
  var termRoleOrganisation: String { texts[1338] }
  var termRoleResident: String { texts[1339] }
  var termRoleSecretary: String { texts[1340] }
  var termRoleSupervisor: String { texts[1341] }
  var termRoleTownship: String { texts[1342] }
  var termSatisfaction1: String { texts[1343] }
  var termSatisfaction2: String { texts[1344] }
  var termSatisfaction3: String { texts[1345] }
  var termSatisfaction4: String { texts[1346] }
  var termSatisfaction5: String { texts[1347] }
  var termStageApproved: String { texts[1348] }
  var termStageDeliberated: String { texts[1349] }
  var termStageMeeting: String { texts[1350] }
  var termStageNoticed: String { texts[1351] }
  var termStagePlanned: String { texts[1352] }
  var termStageProposed: String { texts[1353] }
  var termStageReported: String { texts[1354] }
  var termStageReturned: String { texts[1355] }
  var termStageSealed: String { texts[1356] }
  var termStageTopic: String { texts[1357] }
  var termStateAnswered: String { texts[1358] }
  var termStateForMeeting: String { texts[1359] }
  var termStateNotInScope: String { texts[1360] }
  var termStatePassedOn: String { texts[1361] }
  var termStateReceived: String { texts[1362] }
  var termStateTopic: String { texts[1363] }
  var termStatementAccepted: String { texts[1364] }
  var termStatementRejected: String { texts[1365] }
  var termStatementWaiting: String { texts[1366] }
  var termStationArchive: String { texts[1367] }
  var termStationMeeting: String { texts[1368] }
  var termStationNotice: String { texts[1369] }
  var termStationOpinion: String { texts[1370] }
  var termStationPlan: String { texts[1371] }
  var termStationReport: String { texts[1372] }
  var termStationResults: String { texts[1373] }
  var termStationTopic: String { texts[1374] }
  var termStepCommitteesConsult: String { texts[1375] }
  var termStepKindAccepted: String { texts[1376] }
  var termStepKindCompleted: String { texts[1377] }
  var termStepKindExtended: String { texts[1378] }
  var termStepKindProgress: String { texts[1379] }
  var termStepKindReturned: String { texts[1380] }
  var termStepPartyMembers: String { texts[1381] }
  var termStepPartyStudy: String { texts[1382] }
  var termTrackCollective: String { texts[1383] }
  var termTrackOwners: String { texts[1384] }
  var termTrackSettled: String { texts[1385] }
  var termUrgingCall: String { texts[1386] }
  var termUrgingLetter: String { texts[1387] }
  var termUrgingMessage: String { texts[1388] }
  var termUrgingVisit: String { texts[1389] }
  var termWayDoor: String { texts[1390] }
  var termWayGroup: String { texts[1391] }
  var termWayInPerson: String { texts[1392] }
  var termWayLetter: String { texts[1393] }
  var termWayPhone: String { texts[1394] }
  var termWayQr: String { texts[1395] }
  var termWayRoll: String { texts[1396] }
  var termWaySheet: String { texts[1397] }
  var termWaySms: String { texts[1398] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1399, ["day": day.description]) }
  var todayBoard: String { texts[1400] }
  var todayCommittee: String { texts[1401] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1402, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1403] }
  var todayDoAdoptPoints: String { texts[1404] }
  var todayDoAnswerCommission: String { texts[1405] }
  var todayDoAnswerFinding: String { texts[1406] }
  var todayDoAnswerRequests: String { texts[1407] }
  var todayDoAnswerReview: String { texts[1408] }
  var todayDoApprovePlan: String { texts[1409] }
  var todayDoApproveTopic: String { texts[1410] }
  var todayDoCallAssembly: String { texts[1411] }
  var todayDoCarryOut: String { texts[1412] }
  var todayDoCarryOutCorrection: String { texts[1413] }
  var todayDoCloseAssembly: String { texts[1414] }
  var todayDoCloseFinding: String { texts[1415] }
  var todayDoCloseMeeting: String { texts[1416] }
  var todayDoCollectRatings: String { texts[1417] }
  var todayDoDescribeCommitments: String { texts[1418] }
  var todayDoDrawLot: String { texts[1419] }
  var todayDoExplainDissents: String { texts[1420] }
  var todayDoHoldAssembly: String { texts[1421] }
  var todayDoHoldMeeting: String { texts[1422] }
  var todayDoModerateStatements: String { texts[1423] }
  var todayDoMoveStalled: String { texts[1424] }
  var todayDoNoticeAssembly: String { texts[1425] }
  var todayDoPostNotice: String { texts[1426] }
  var todayDoPostOnBoard: String { texts[1427] }
  var todayDoPostReportOnBoard: String { texts[1428] }
  var todayDoPublishProgress: String { texts[1429] }
  var todayDoPublishReport: String { texts[1430] }
  var todayDoReconveneAssembly: String { texts[1431] }
  var todayDoRecordReferral: String { texts[1432] }
  var todayDoReportCommission: String { texts[1433] }
  var todayDoSealDossier: String { texts[1434] }
  var todayDoServeParticipants: String { texts[1435] }
  var todayDoSettleCorrections: String { texts[1436] }
  var todayDoSignMinutes: String { texts[1437] }
  var todayDoStudyAssembly: String { texts[1438] }
  var todayDoSubmitPlan: String { texts[1439] }
  var todayDoTakeUrgedOwner: String { texts[1440] }
  var todayDoTriageOpinions: String { texts[1441] }
  var todayDoUrgeOwner: String { texts[1442] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1443, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1444] }
  var todayMessageApproval: String { texts[1445] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1446, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1447, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1448, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1449, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1450, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1451, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1452, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1453, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1454, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1455, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1456] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1457, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1458, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1459, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1460, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1461, ["text": text.description]) }
  var todayMessages: String { texts[1462] }
  var todayNoMatters: String { texts[1463] }
  var todayNobody: String { texts[1464] }
  var todayNothing: String { texts[1465] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1466, ["count": count.description]) }
  var todayTake: String { texts[1467] }
  var todayUntil: String { texts[1468] }
  var todayWaiting: String { texts[1469] }
  var todayWho: String { texts[1470] }
  var todayWorkMeeting: String { texts[1471] }
  var todayWorkMeetings: String { texts[1472] }
  var workmeetingAsAnswered: String { texts[1473] }
  var workmeetingAsNotInScope: String { texts[1474] }
  var workmeetingAsPassedOn: String { texts[1475] }
  var workmeetingAsTopic: String { texts[1476] }
  var workmeetingDecision: String { texts[1477] }
  var workmeetingEmpty: String { texts[1478] }
  var workmeetingEntry: String { texts[1479] }
  var workmeetingIntro: String { texts[1480] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1481, ["count": count.description]) }
  var workmeetingLater: String { texts[1482] }
  var workmeetingNoCatalogue: String { texts[1483] }
  var workmeetingOthers: String { texts[1484] }
  var workmeetingPlace: String { texts[1485] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1486, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1487] }
  var workmeetingReason: String { texts[1488] }
  var workmeetingReasonHint: String { texts[1489] }
  var workmeetingSave: String { texts[1490] }
  var workmeetingSeats: String { texts[1491] }
  var workmeetingTitle: String { texts[1492] }
  var workmeetingToLedger: String { texts[1493] }
  var workmeetingTopic: String { texts[1494] }
  var workmeetingTopicTitle: String { texts[1495] }
  var workmeetingTwins: String { texts[1496] }
  var workmeetingTwinsHint: String { texts[1497] }
  var workmeetingTwinsJoin: String { texts[1498] }
}
