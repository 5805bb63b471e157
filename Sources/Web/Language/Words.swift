// Made by Scripts/words from the catalogues; do not edit.
// swift-format-ignore-file

extension Words {
  /// Every key, in order.
  static let keys: [String] = [
    "assemblyAbsent",
    "assemblyAdjournHint",
    "assemblyAdjournSend",
    "assemblyAdjourned",
    "assemblyAdjournments",
    "assemblyAgenda",
    "assemblyAgesReason",
    "assemblyAgesReasonHint",
    "assemblyAgesUnknown",
    "assemblyArrivalNow",
    "assemblyArrivals",
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
    "assemblyCloseAs",
    "assemblyCloseCast",
    "assemblyCloseHint",
    "assemblyClosePaper",
    "assemblyCloseSealed",
    "assemblyCloseSend",
    "assemblyCode",
    "assemblyCountHint",
    "assemblyCountSend",
    "assemblyEnd",
    "assemblyEndDay",
    "assemblyExpected",
    "assemblyFacts",
    "assemblyFavour",
    "assemblyGroundLabel",
    "assemblyGroup",
    "assemblyGroupName",
    "assemblyHands",
    "assemblyHouseholds",
    "assemblyInvalid",
    "assemblyKindLabel",
    "assemblyLastDay",
    "assemblyMembers",
    "assemblyNoSteps",
    "assemblyNoticeAgain",
    "assemblyNoticeHint",
    "assemblyNoticeSend",
    "assemblyNumber",
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
    "boardSlipLooks",
    "boardSlipTitle",
    "boardSlipUnknown",
    "boardSlipWrong",
    "boardTerm",
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
    "caseNotNow",
    "caseNothingForYou",
    "caseNow",
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
    "commandAcceptCommitment",
    "commandAddOfficial",
    "commandAddRepresentative",
    "commandAddStatement",
    "commandAdjournAssembly",
    "commandAdoptCatalogue",
    "commandAdoptCharter",
    "commandAdoptPoint",
    "commandAnswerCommission",
    "commandAnswerFinding",
    "commandAnswerOnline",
    "commandAnswerReview",
    "commandAnswerUrging",
    "commandAppointSeat",
    "commandApprovePlan",
    "commandApproveTopic",
    "commandAttachFile",
    "commandBreakOffAssembly",
    "commandCallAssembly",
    "commandCarryOutCorrection",
    "commandCastBallot",
    "commandChangePassword",
    "commandCloseAssembly",
    "commandCloseFinding",
    "commandCloseMeeting",
    "commandCloseOnline",
    "commandCloseOverdueOnline",
    "commandCommissionDeliberation",
    "commandCompleteCommitment",
    "commandCorrectMinutes",
    "commandCountBallots",
    "commandCreateAccount",
    "commandCreateCommunity",
    "commandDecidePoint",
    "commandDeclareKin",
    "commandDescribeCommitment",
    "commandDisableAccount",
    "commandDrawLot",
    "commandEndPost",
    "commandEndRepresentative",
    "commandErasePerson",
    "commandExplainDissent",
    "commandExtendCommitment",
    "commandFillPost",
    "commandFreezeRoll",
    "commandGiveOwnerLink",
    "commandHoldWorkMeeting",
    "commandImportCalendar",
    "commandImportOpinions",
    "commandImportRoster",
    "commandIssueCodes",
    "commandJoinOpinions",
    "commandMakeCommitment",
    "commandMarkPresent",
    "commandModerateStatement",
    "commandMoveStalled",
    "commandNoticeAssembly",
    "commandOpenAssembly",
    "commandOpenMeeting",
    "commandOpenOnline",
    "commandOpenTerm",
    "commandOrderCorrection",
    "commandPostNotice",
    "commandPrepareLot",
    "commandPublishProgress",
    "commandPublishReport",
    "commandPublishRoster",
    "commandQueueReminders",
    "commandRateMatter",
    "commandRecordDissent",
    "commandRecordPosting",
    "commandRecordRatings",
    "commandRecordReferral",
    "commandRecordService",
    "commandRecordStatement",
    "commandRecordStep",
    "commandRecordVote",
    "commandReferMatter",
    "commandRegisterOrganisation",
    "commandReopenFinding",
    "commandReplaceSeat",
    "commandReportCommission",
    "commandReportProgress",
    "commandRequestReview",
    "commandReturnCommitment",
    "commandReturnPlan",
    "commandReturnTopic",
    "commandReviseNotice",
    "commandSavePerson",
    "commandSealDossier",
    "commandSettleCorrection",
    "commandSignIn",
    "commandSignMinutes",
    "commandSortOpinion",
    "commandSplitOpinion",
    "commandSubmitPlan",
    "commandTakeOpinion",
    "commandUnmarkPresent",
    "commandUrgeOwner",
    "commandWithdrawAssembly",
    "commandWithdrawKinship",
    "commandWriteFinding",
    "committeeAdopt",
    "committeeCatalogueIntro",
    "committeeCharterIntro",
    "committeeEnd",
    "committeeEntryGroup",
    "committeeEntryTitle",
    "committeeFill",
    "committeeFrom",
    "committeeKin",
    "committeeKinSame",
    "committeeKind",
    "committeeNoTerm",
    "committeeOfficial",
    "committeeOwnEntry",
    "committeeOwnUntitled",
    "committeePost",
    "committeePublish",
    "committeeSeat",
    "committeeTerm",
    "committeeTermBackwards",
    "committeeTo",
    "committeeUntil",
    "committeeWho",
    "commonArithmetic",
    "commonCitation",
    "commonColon",
    "commonComma",
    "commonDate",
    "commonDaysLeft",
    "commonDueBy",
    "commonDueToday",
    "commonDueTomorrow",
    "commonErrorBack",
    "commonErrorBusy",
    "commonErrorBusyHelp",
    "commonErrorFailed",
    "commonErrorFailedHelp",
    "commonErrorForbidden",
    "commonErrorForbiddenWho",
    "commonErrorHost",
    "commonErrorHostHelp",
    "commonErrorMethod",
    "commonErrorMethodHelp",
    "commonErrorNotFound",
    "commonErrorNotFoundHelp",
    "commonErrorNotNow",
    "commonErrorOtherAccount",
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
    "commonKept",
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
    "commonNotKept",
    "commonPrint",
    "commonProofCookie",
    "commonProofNobody",
    "commonProofOther",
    "commonProofStale",
    "commonProofUnsigned",
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
    "formBeyond",
    "formChanged",
    "formChoose",
    "formChoosePlease",
    "formDone",
    "formDoneBefore",
    "formDraftDrop",
    "formDraftKept",
    "formDraftRestored",
    "formEndsBefore",
    "formFileAgain",
    "formFresh",
    "formGone",
    "formMissing",
    "formNoChoice",
    "formNoCount",
    "formNoDay",
    "formNoTime",
    "formNotAsked",
    "formNotOffered",
    "formNothing",
    "formNow",
    "formSignsOnly",
    "formTicked",
    "formTooLong",
    "formTooMany",
    "formTroubles",
    "formTwice",
    "formTyped",
    "formTypedBelow",
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
    "ledgerGiver",
    "ledgerGroup",
    "ledgerImport",
    "ledgerImported",
    "ledgerJoin",
    "ledgerJoinHint",
    "ledgerJoinTo",
    "ledgerJoined",
    "ledgerMediaAudio",
    "ledgerMediaImage",
    "ledgerMediaPaper",
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
    "ledgerSearchCut",
    "ledgerSearchOn",
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
    "lotFigureUnused",
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
    "matterCodeOfMeeting",
    "matterCodeOfMeetingHint",
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
    "matterOwnerLateAlone",
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
    "meetingThere",
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
    "onlineCloseWaiting",
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
    "onlineReachAll",
    "onlineReachGroups",
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
    "papersWhyChanged",
    "papersWhyCheckpoint",
    "papersWhyFile",
    "papersWhyNote",
    "papersWhyOrigins",
    "papersWhyShrunk",
    "papersWhySignature",
    "papersWhySigner",
    "planDay",
    "planForm",
    "planFormReason",
    "planFormReasonHint",
    "planHost",
    "planHouseholds",
    "planLawfulHint",
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
    "refusalAlreadyCounted",
    "refusalAlreadyDecided",
    "refusalAlreadyErased",
    "refusalAlreadyExplained",
    "refusalAlreadyRated",
    "refusalAlreadySeated",
    "refusalAlreadyServed",
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
    "refusalChangedMeanwhile",
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
    "refusalGiverUnsaid",
    "refusalGroupMissing",
    "refusalGroupOnlyInVillage",
    "refusalGroupUnknown",
    "refusalHandsCounted",
    "refusalHandsNotSecret",
    "refusalHeldInFuture",
    "refusalHouseholdRepresented",
    "refusalHouseholdUnknown",
    "refusalIdentityInvalid",
    "refusalJoinAcrossCommunities",
    "refusalJoinNeedsTwo",
    "refusalJoinTooMany",
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
    "refusalNamesakeKnown",
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
    "refusalNoticeUnchanged",
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
    "refusalPersonKnown",
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
    "refusalPostNotHeld",
    "refusalPostOverlaps",
    "refusalPostedBeforePaper",
    "refusalPresenceFixed",
    "refusalProgressEmpty",
    "refusalQuestionMissing",
    "refusalQuorumMet",
    "refusalQuorumMissed",
    "refusalRatingsMissing",
    "refusalReasonMissing",
    "refusalRegistrationUnsaid",
    "refusalRepresentativeEnds",
    "refusalRepresentativeNotBegun",
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
    "resultsAdoptOf",
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
    "resultsOwnerNameAlone",
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
    "rosterAddressAlone",
    "rosterAgreed",
    "rosterAgreedMissing",
    "rosterAnother",
    "rosterAskAddressDiffers",
    "rosterAskBirthDiffers",
    "rosterAskHouseholdsAlike",
    "rosterAskNamesake",
    "rosterAskOtherName",
    "rosterAskSameInFile",
    "rosterAsked",
    "rosterBirth",
    "rosterColumnNumber",
    "rosterColumns",
    "rosterContact",
    "rosterCounts",
    "rosterErase",
    "rosterErased",
    "rosterExport",
    "rosterFemale",
    "rosterFile",
    "rosterFileGone",
    "rosterGiver",
    "rosterGiverHint",
    "rosterGroup",
    "rosterHead",
    "rosterHousehold",
    "rosterIdentity",
    "rosterImport",
    "rosterImported",
    "rosterImportedLeft",
    "rosterIsRegistered",
    "rosterKnown",
    "rosterMale",
    "rosterName",
    "rosterNew",
    "rosterNo",
    "rosterOpinionColumns",
    "rosterOpinionsKnown",
    "rosterOpinionsSame",
    "rosterOpinionsTwice",
    "rosterOrganisation",
    "rosterOrganisationAdd",
    "rosterOrganisations",
    "rosterOtherSheets",
    "rosterPhone",
    "rosterPlan",
    "rosterPreview",
    "rosterPreviewButton",
    "rosterProblemAt",
    "rosterProblemBirthInFuture",
    "rosterProblemCellTooLong",
    "rosterProblemChannelUnknown",
    "rosterProblemColumnMissing",
    "rosterProblemColumnTwice",
    "rosterProblemControl",
    "rosterProblemDateInvalid",
    "rosterProblemDateNeedsDay",
    "rosterProblemEmpty",
    "rosterProblemEncoding",
    "rosterProblemFieldMissing",
    "rosterProblemFieldsTooMany",
    "rosterProblemFormula",
    "rosterProblemLine",
    "rosterProblemNoRows",
    "rosterProblemNumberLong",
    "rosterProblemOldWorkbook",
    "rosterProblemQuoteAfter",
    "rosterProblemQuoteInside",
    "rosterProblemQuoteOpen",
    "rosterProblemSexUnknown",
    "rosterProblemSideUnknown",
    "rosterProblemText",
    "rosterProblemTextTooLong",
    "rosterProblemTimeInvalid",
    "rosterProblemTimeTwice",
    "rosterProblemTooLarge",
    "rosterProblemTooManyColumns",
    "rosterProblemTooManyRows",
    "rosterProblemValueMissing",
    "rosterProblemValueTwice",
    "rosterProblemWorkbook",
    "rosterProblemYesOrNo",
    "rosterProblems",
    "rosterReady",
    "rosterRegistered",
    "rosterRights",
    "rosterSame",
    "rosterSave",
    "rosterSaved",
    "rosterSealed",
    "rosterSearch",
    "rosterSendAgain",
    "rosterSex",
    "rosterSure",
    "rosterSureMissing",
    "rosterTake",
    "rosterTakeAgain",
    "rosterTakeThem",
    "rosterUnclear",
    "rosterUnread",
    "rosterUnsaid",
    "rosterUnsaidHint",
    "rosterUnsaidLeftOut",
    "rosterYes",
    "settingsAccounts",
    "settingsArea",
    "settingsAreaCode",
    "settingsAreaNeeded",
    "settingsAreaNone",
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
    "settingsImported",
    "settingsJournal",
    "settingsJournalIntro",
    "settingsKeyAcceptanceWorkdays",
    "settingsKeyAdoptionWorkdays",
    "settingsKeyApprovalWorkdays",
    "settingsKeyArchiveRetentionYears",
    "settingsKeyArchiveWorkdays",
    "settingsKeyAssemblyCallWorkdays",
    "settingsKeyAssemblyMajority",
    "settingsKeyAssemblyMajorityGroup",
    "settingsKeyAssemblyMajorityRepresentatives",
    "settingsKeyAssemblyNoticeDays",
    "settingsKeyAssemblyOnlineBallots",
    "settingsKeyAssemblyPetitionElectors",
    "settingsKeyAssemblyPetitionForRepresentatives",
    "settingsKeyAssemblyPetitionRepresentatives",
    "settingsKeyAssemblyQuorumGroup",
    "settingsKeyAssemblyQuorumHouseholds",
    "settingsKeyAssemblyQuorumPersons",
    "settingsKeyAssemblyQuorumRepresentatives",
    "settingsKeyAssemblyRepresentativesNoticeDays",
    "settingsKeyAssemblyStudyWorkdays",
    "settingsKeyCommissionAnswerDays",
    "settingsKeyCommissionReportWorkdays",
    "settingsKeyCommitteeChairs",
    "settingsKeyCommitteeMembers",
    "settingsKeyDissentDays",
    "settingsKeyFindingAnswerWorkdays",
    "settingsKeyFindingCloseWorkdays",
    "settingsKeyFourStepsPartyMajority",
    "settingsKeyFourStepsPartyPresence",
    "settingsKeyFourStepsVillages",
    "settingsKeyLotAges",
    "settingsKeyLotPanels",
    "settingsKeyMinutesCorrectionDays",
    "settingsKeyNoticeBoardDays",
    "settingsKeyNoticeLeadDays",
    "settingsKeyNoticeWorkdays",
    "settingsKeyOnlineMinimumAge",
    "settingsKeyOnlineMinimumDays",
    "settingsKeyOnlineModerationWorkdays",
    "settingsKeyOnlineStatementCharacters",
    "settingsKeyOpinionMaxCharacters",
    "settingsKeyPlanRequiredParts",
    "settingsKeyPlanWorkdays",
    "settingsKeyPostingMinimumDays",
    "settingsKeyProgressAgainDays",
    "settingsKeyProgressPublishDays",
    "settingsKeyProgressResultDays",
    "settingsKeyRatingDays",
    "settingsKeyReferralDays",
    "settingsKeyReportDays",
    "settingsKeyReportExtendsOnHoliday",
    "settingsKeyRepresentativesLeastHouseholds",
    "settingsKeyRepresentativesMostHouseholds",
    "settingsKeyRepresentativesShare",
    "settingsKeyRepresentativesWomenShare",
    "settingsKeyRequestAnswerWorkdays",
    "settingsKeyReviewDays",
    "settingsKeySignInLockoutFailures",
    "settingsKeySignInLockoutMinutes",
    "settingsKeySignInResidentIdleMinutes",
    "settingsKeySignInStaffIdleMinutes",
    "settingsKeyStallSecretaryDays",
    "settingsKeyStallTownshipDays",
    "settingsKeyTriageWorkdays",
    "settingsKeyUrgingBeforeTownship",
    "settingsKeyUrgingWorkdays",
    "settingsKeyVoteAge",
    "settingsKeyVoteNonRegistered",
    "settingsKeyWideHouseholds",
    "settingsKeyWideOpinions",
    "settingsKeyWorkMeetingCycleDays",
    "settingsKnown",
    "settingsNo",
    "settingsOfficial",
    "settingsOrgan",
    "settingsOrganHint",
    "settingsOrganisation",
    "settingsRule",
    "settingsRules",
    "settingsRulesIntro",
    "settingsSource",
    "settingsTable",
    "settingsTableDay",
    "settingsTableEmpty",
    "settingsTableHint",
    "settingsTableIncomplete",
    "settingsTableTwice",
    "settingsTableUnreadable",
    "settingsValue",
    "settingsYes",
    "signinAgain",
    "signinChange",
    "signinDiffer",
    "signinIntro",
    "signinLocked",
    "signinLogin",
    "signinNew",
    "signinPassword",
    "signinTooShort",
    "signinUntaken",
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
    "termJournalActive",
    "termJournalAdvised",
    "termJournalAnswered",
    "termJournalAttached",
    "termJournalCommunity",
    "termJournalCountedCodes",
    "termJournalCountedImported",
    "termJournalCountedJoined",
    "termJournalCountedQueued",
    "termJournalCountedVersion",
    "termJournalCountedYear",
    "termJournalCreated",
    "termJournalDeclared",
    "termJournalDisabled",
    "termJournalEntered",
    "termJournalErased",
    "termJournalInOffice",
    "termJournalJoined",
    "termJournalKnown",
    "termJournalLinkGiven",
    "termJournalMeeting",
    "termJournalPasswordChanged",
    "termJournalRoster",
    "termJournalSaved",
    "termJournalSplit",
    "termJournalStatement",
    "termJournalUntil",
    "termJournalVoted",
    "termJournalWithdrawn",
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
    "workmeetingGone",
    "workmeetingIntro",
    "workmeetingJoined",
    "workmeetingLater",
    "workmeetingNoCatalogue",
    "workmeetingNotTopic",
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
    "workmeetingUndecided",
  ]

  var assemblyAbsent: String { texts[0] }
  var assemblyAdjournHint: String { texts[1] }
  var assemblyAdjournSend: String { texts[2] }
  func assemblyAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(3, [day.description, present.description, needed.description, total.description]) }
  var assemblyAdjournments: String { texts[4] }
  var assemblyAgenda: String { texts[5] }
  var assemblyAgesReason: String { texts[6] }
  var assemblyAgesReasonHint: String { texts[7] }
  func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(8, [count.description]) }
  func assemblyArrivalNow(name: some CustomStringConvertible, way: some CustomStringConvertible) -> String { fill(9, [name.description, way.description]) }
  var assemblyArrivals: String { texts[10] }
  var assemblyAuthorisation: String { texts[11] }
  var assemblyAuthorisationHint: String { texts[12] }
  var assemblyBallotLabel: String { texts[13] }
  var assemblyBallotWay: String { texts[14] }
  var assemblyBasisHint: String { texts[15] }
  var assemblyBasisLabel: String { texts[16] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(17, [count.description, members.description]) }
  var assemblyBreakOff: String { texts[18] }
  var assemblyBreakOffHint: String { texts[19] }
  func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(20, [reason.description]) }
  var assemblyByPaper: String { texts[21] }
  var assemblyByPhone: String { texts[22] }
  var assemblyCallSend: String { texts[23] }
  var assemblyCame: String { texts[24] }
  func assemblyCloseAs(verdict: some CustomStringConvertible) -> String { fill(25, [verdict.description]) }
  func assemblyCloseCast(cast: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(26, [cast.description, missing.description]) }
  var assemblyCloseHint: String { texts[27] }
  func assemblyClosePaper(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible) -> String { fill(28, [favour.description, against.description, abstained.description, invalid.description]) }
  var assemblyCloseSealed: String { texts[29] }
  var assemblyCloseSend: String { texts[30] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(31, [name.description]) }
  var assemblyCountHint: String { texts[32] }
  var assemblyCountSend: String { texts[33] }
  var assemblyEnd: String { texts[34] }
  var assemblyEndDay: String { texts[35] }
  var assemblyExpected: String { texts[36] }
  var assemblyFacts: String { texts[37] }
  var assemblyFavour: String { texts[38] }
  var assemblyGroundLabel: String { texts[39] }
  var assemblyGroup: String { texts[40] }
  var assemblyGroupName: String { texts[41] }
  var assemblyHands: String { texts[42] }
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(43, [count.description]) }
  var assemblyInvalid: String { texts[44] }
  var assemblyKindLabel: String { texts[45] }
  var assemblyLastDay: String { texts[46] }
  var assemblyMembers: String { texts[47] }
  var assemblyNoSteps: String { texts[48] }
  var assemblyNoticeAgain: String { texts[49] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(50, [days.description]) }
  var assemblyNoticeSend: String { texts[51] }
  func assemblyNumber(way: some CustomStringConvertible, choice: some CustomStringConvertible) -> String { fill(52, [way.description, choice.description]) }
  var assemblyOpenSend: String { texts[53] }
  var assemblyPaper: String { texts[54] }
  var assemblyPaperVoters: String { texts[55] }
  var assemblyPetitioners: String { texts[56] }
  var assemblyPetitionersHint: String { texts[57] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(58, [count.description]) }
  var assemblyPoints: String { texts[59] }
  var assemblyPointsHint: String { texts[60] }
  var assemblyPresentBack: String { texts[61] }
  var assemblyPresentChange: String { texts[62] }
  var assemblyPresentChangeHint: String { texts[63] }
  var assemblyPresentHint: String { texts[64] }
  var assemblyPresentSend: String { texts[65] }
  var assemblyPresentWay: String { texts[66] }
  var assemblyQuestion: String { texts[67] }
  var assemblyQuestionHint: String { texts[68] }
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(69, [total.description, needed.description, present.description]) }
  var assemblyRepAdd: String { texts[70] }
  var assemblyRepGroup: String { texts[71] }
  var assemblyRepHouseholds: String { texts[72] }
  var assemblyRepHouseholdsHint: String { texts[73] }
  var assemblyRepName: String { texts[74] }
  var assemblyRepOfficial: String { texts[75] }
  var assemblyRepOfficialHint: String { texts[76] }
  var assemblyRepOfficialNone: String { texts[77] }
  var assemblyRepresentatives: String { texts[78] }
  var assemblyResult: String { texts[79] }
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(80, [count.description, present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(81, [day.description]) }
  var assemblyRollSend: String { texts[82] }
  var assemblySecret: String { texts[83] }
  var assemblySecretNo: String { texts[84] }
  var assemblySecretYes: String { texts[85] }
  var assemblySex: String { texts[86] }
  var assemblySexUnknown: String { texts[87] }
  var assemblyShort: String { texts[88] }
  var assemblyShortHint: String { texts[89] }
  var assemblyShowCode: String { texts[90] }
  var assemblyStart: String { texts[91] }
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(92, [expected.description, present.description, favour.description]) }
  var assemblyStepDay: String { texts[93] }
  var assemblyStepLabel: String { texts[94] }
  var assemblyStepSend: String { texts[95] }
  var assemblyStepText: String { texts[96] }
  var assemblySteps: String { texts[97] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(98, [way.description]) }
  var assemblyWithdraw: String { texts[99] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(100, [count.description]) }
  var boardAbout: String { texts[101] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(102, [text.description]) }
  var boardBecame: String { texts[103] }
  var boardCatalogue: String { texts[104] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(105, [version.description, day.description]) }
  var boardChair: String { texts[106] }
  var boardCharter: String { texts[107] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(108, [version.description, day.description]) }
  var boardCommitments: String { texts[109] }
  var boardCommittee: String { texts[110] }
  var boardCommitteeLine: String { texts[111] }
  var boardDoorCome: String { texts[112] }
  var boardDoorComeText: String { texts[113] }
  var boardDoorSay: String { texts[114] }
  var boardDoorSayText: String { texts[115] }
  var boardDoorSee: String { texts[116] }
  var boardDoorSeeText: String { texts[117] }
  var boardDoorWatch: String { texts[118] }
  var boardDoorWatchText: String { texts[119] }
  var boardDoors: String { texts[120] }
  var boardDuties: String { texts[121] }
  var boardFeed: String { texts[122] }
  var boardFind: String { texts[123] }
  var boardFindButton: String { texts[124] }
  var boardFindIntro: String { texts[125] }
  var boardFindLabel: String { texts[126] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(127, [count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(128, [count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(129, [count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(130, [slip.description]) }
  var boardMember: String { texts[131] }
  var boardNoCatalogue: String { texts[132] }
  var boardNoCharter: String { texts[133] }
  var boardNoCommitments: String { texts[134] }
  var boardNoResults: String { texts[135] }
  var boardNothingFound: String { texts[136] }
  var boardNothingOpen: String { texts[137] }
  var boardOffice: String { texts[138] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(139, [count.description]) }
  var boardPapers: String { texts[140] }
  var boardPosts: String { texts[141] }
  var boardRecord: String { texts[142] }
  var boardReserved: String { texts[143] }
  var boardResults: String { texts[144] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(145, [count.description, root.description]) }
  var boardSaid: String { texts[146] }
  var boardSayContact: String { texts[147] }
  var boardSayContactHint: String { texts[148] }
  var boardSayHint: String { texts[149] }
  var boardSayIntro: String { texts[150] }
  var boardSayKind: String { texts[151] }
  var boardSayName: String { texts[152] }
  var boardSayNameHint: String { texts[153] }
  var boardSayPlace: String { texts[154] }
  var boardSayPlaceHint: String { texts[155] }
  var boardSayRequest: String { texts[156] }
  var boardSaySend: String { texts[157] }
  var boardSayText: String { texts[158] }
  var boardSayTitle: String { texts[159] }
  var boardSeats: String { texts[160] }
  var boardSlip: String { texts[161] }
  var boardSlipButton: String { texts[162] }
  var boardSlipHead: String { texts[163] }
  var boardSlipKeep: String { texts[164] }
  var boardSlipLabel: String { texts[165] }
  func boardSlipLooks(example: some CustomStringConvertible) -> String { fill(166, [example.description]) }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(167, [number.description]) }
  func boardSlipUnknown(number: some CustomStringConvertible) -> String { fill(168, [number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible, example: some CustomStringConvertible) -> String { fill(169, [number.description, example.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(170, [from.description, to.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(171, [count.description]) }
  var boardVacant: String { texts[172] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(173, [day.description]) }
  var boardYearPlan: String { texts[174] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(175, [task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(176, [text.description]) }
  var caseAnswerLabel: String { texts[177] }
  var caseAnswerSend: String { texts[178] }
  var caseApprovePlan: String { texts[179] }
  var caseApproveTopic: String { texts[180] }
  var caseBoardPlace: String { texts[181] }
  var caseBreach: String { texts[182] }
  var caseClose: String { texts[183] }
  var caseClosed: String { texts[184] }
  var caseConclusion: String { texts[185] }
  var caseDossier: String { texts[186] }
  var caseExport: String { texts[187] }
  var caseFileLost: String { texts[188] }
  var caseFindingAbout: String { texts[189] }
  var caseFindingBreach: String { texts[190] }
  var caseFindingClause: String { texts[191] }
  var caseFindingSend: String { texts[192] }
  var caseFindingText: String { texts[193] }
  var caseFindingWhole: String { texts[194] }
  var caseFindings: String { texts[195] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(196, [day.description]) }
  var caseLateReason: String { texts[197] }
  var caseMeeting: String { texts[198] }
  var caseMinutes: String { texts[199] }
  var caseMissing: String { texts[200] }
  var caseNext: String { texts[201] }
  var caseNotNow: String { texts[202] }
  var caseNothingForYou: String { texts[203] }
  func caseNow(title: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(204, [title.description, stage.description]) }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(205, [text.description]) }
  var caseObjection: String { texts[206] }
  var caseOnBoard: String { texts[207] }
  var caseOpen: String { texts[208] }
  var casePaper: String { texts[209] }
  var casePhoto: String { texts[210] }
  var casePhotoHint: String { texts[211] }
  var casePieces: String { texts[212] }
  var casePost: String { texts[213] }
  var casePosting: String { texts[214] }
  var caseRecord: String { texts[215] }
  var caseReopen: String { texts[216] }
  var caseReturn: String { texts[217] }
  var caseReturnReason: String { texts[218] }
  var caseRevise: String { texts[219] }
  var caseSeal: String { texts[220] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(221, [number.description]) }
  var caseServe: String { texts[222] }
  var caseService: String { texts[223] }
  var caseUnanswered: String { texts[224] }
  var caseUnserved: String { texts[225] }
  var caseWay: String { texts[226] }
  var commandAcceptCommitment: String { texts[227] }
  var commandAddOfficial: String { texts[228] }
  var commandAddRepresentative: String { texts[229] }
  var commandAddStatement: String { texts[230] }
  var commandAdjournAssembly: String { texts[231] }
  var commandAdoptCatalogue: String { texts[232] }
  var commandAdoptCharter: String { texts[233] }
  var commandAdoptPoint: String { texts[234] }
  var commandAnswerCommission: String { texts[235] }
  var commandAnswerFinding: String { texts[236] }
  var commandAnswerOnline: String { texts[237] }
  var commandAnswerReview: String { texts[238] }
  var commandAnswerUrging: String { texts[239] }
  var commandAppointSeat: String { texts[240] }
  var commandApprovePlan: String { texts[241] }
  var commandApproveTopic: String { texts[242] }
  var commandAttachFile: String { texts[243] }
  var commandBreakOffAssembly: String { texts[244] }
  var commandCallAssembly: String { texts[245] }
  var commandCarryOutCorrection: String { texts[246] }
  var commandCastBallot: String { texts[247] }
  var commandChangePassword: String { texts[248] }
  var commandCloseAssembly: String { texts[249] }
  var commandCloseFinding: String { texts[250] }
  var commandCloseMeeting: String { texts[251] }
  var commandCloseOnline: String { texts[252] }
  var commandCloseOverdueOnline: String { texts[253] }
  var commandCommissionDeliberation: String { texts[254] }
  var commandCompleteCommitment: String { texts[255] }
  var commandCorrectMinutes: String { texts[256] }
  var commandCountBallots: String { texts[257] }
  var commandCreateAccount: String { texts[258] }
  var commandCreateCommunity: String { texts[259] }
  var commandDecidePoint: String { texts[260] }
  var commandDeclareKin: String { texts[261] }
  var commandDescribeCommitment: String { texts[262] }
  var commandDisableAccount: String { texts[263] }
  var commandDrawLot: String { texts[264] }
  var commandEndPost: String { texts[265] }
  var commandEndRepresentative: String { texts[266] }
  var commandErasePerson: String { texts[267] }
  var commandExplainDissent: String { texts[268] }
  var commandExtendCommitment: String { texts[269] }
  var commandFillPost: String { texts[270] }
  var commandFreezeRoll: String { texts[271] }
  var commandGiveOwnerLink: String { texts[272] }
  var commandHoldWorkMeeting: String { texts[273] }
  var commandImportCalendar: String { texts[274] }
  var commandImportOpinions: String { texts[275] }
  var commandImportRoster: String { texts[276] }
  var commandIssueCodes: String { texts[277] }
  var commandJoinOpinions: String { texts[278] }
  var commandMakeCommitment: String { texts[279] }
  var commandMarkPresent: String { texts[280] }
  var commandModerateStatement: String { texts[281] }
  var commandMoveStalled: String { texts[282] }
  var commandNoticeAssembly: String { texts[283] }
  var commandOpenAssembly: String { texts[284] }
  var commandOpenMeeting: String { texts[285] }
  var commandOpenOnline: String { texts[286] }
  var commandOpenTerm: String { texts[287] }
  var commandOrderCorrection: String { texts[288] }
  var commandPostNotice: String { texts[289] }
  var commandPrepareLot: String { texts[290] }
  var commandPublishProgress: String { texts[291] }
  var commandPublishReport: String { texts[292] }
  var commandPublishRoster: String { texts[293] }
  var commandQueueReminders: String { texts[294] }
  var commandRateMatter: String { texts[295] }
  var commandRecordDissent: String { texts[296] }
  var commandRecordPosting: String { texts[297] }
  var commandRecordRatings: String { texts[298] }
  var commandRecordReferral: String { texts[299] }
  var commandRecordService: String { texts[300] }
  var commandRecordStatement: String { texts[301] }
  var commandRecordStep: String { texts[302] }
  var commandRecordVote: String { texts[303] }
  var commandReferMatter: String { texts[304] }
  var commandRegisterOrganisation: String { texts[305] }
  var commandReopenFinding: String { texts[306] }
  var commandReplaceSeat: String { texts[307] }
  var commandReportCommission: String { texts[308] }
  var commandReportProgress: String { texts[309] }
  var commandRequestReview: String { texts[310] }
  var commandReturnCommitment: String { texts[311] }
  var commandReturnPlan: String { texts[312] }
  var commandReturnTopic: String { texts[313] }
  var commandReviseNotice: String { texts[314] }
  var commandSavePerson: String { texts[315] }
  var commandSealDossier: String { texts[316] }
  var commandSettleCorrection: String { texts[317] }
  var commandSignIn: String { texts[318] }
  var commandSignMinutes: String { texts[319] }
  var commandSortOpinion: String { texts[320] }
  var commandSplitOpinion: String { texts[321] }
  var commandSubmitPlan: String { texts[322] }
  var commandTakeOpinion: String { texts[323] }
  var commandUnmarkPresent: String { texts[324] }
  var commandUrgeOwner: String { texts[325] }
  var commandWithdrawAssembly: String { texts[326] }
  var commandWithdrawKinship: String { texts[327] }
  var commandWriteFinding: String { texts[328] }
  var committeeAdopt: String { texts[329] }
  var committeeCatalogueIntro: String { texts[330] }
  var committeeCharterIntro: String { texts[331] }
  var committeeEnd: String { texts[332] }
  var committeeEntryGroup: String { texts[333] }
  var committeeEntryTitle: String { texts[334] }
  var committeeFill: String { texts[335] }
  var committeeFrom: String { texts[336] }
  var committeeKin: String { texts[337] }
  var committeeKinSame: String { texts[338] }
  var committeeKind: String { texts[339] }
  var committeeNoTerm: String { texts[340] }
  var committeeOfficial: String { texts[341] }
  var committeeOwnEntry: String { texts[342] }
  var committeeOwnUntitled: String { texts[343] }
  var committeePost: String { texts[344] }
  var committeePublish: String { texts[345] }
  var committeeSeat: String { texts[346] }
  var committeeTerm: String { texts[347] }
  var committeeTermBackwards: String { texts[348] }
  var committeeTo: String { texts[349] }
  func committeeUntil(day: some CustomStringConvertible) -> String { fill(350, [day.description]) }
  var committeeWho: String { texts[351] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(352, [start.description, days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(353, [clause.description]) }
  var commonColon: String { texts[354] }
  var commonComma: String { texts[355] }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(356, [year.description, month.description, day.description, weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(357, [days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(358, [day.description, duty.description]) }
  var commonDueToday: String { texts[359] }
  var commonDueTomorrow: String { texts[360] }
  var commonErrorBack: String { texts[361] }
  var commonErrorBusy: String { texts[362] }
  var commonErrorBusyHelp: String { texts[363] }
  var commonErrorFailed: String { texts[364] }
  var commonErrorFailedHelp: String { texts[365] }
  var commonErrorForbidden: String { texts[366] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(367, [roles.description]) }
  var commonErrorHost: String { texts[368] }
  var commonErrorHostHelp: String { texts[369] }
  var commonErrorMethod: String { texts[370] }
  var commonErrorMethodHelp: String { texts[371] }
  var commonErrorNotFound: String { texts[372] }
  var commonErrorNotFoundHelp: String { texts[373] }
  var commonErrorNotNow: String { texts[374] }
  var commonErrorOtherAccount: String { texts[375] }
  var commonErrorRefused: String { texts[376] }
  var commonErrorStale: String { texts[377] }
  var commonErrorStaleHelp: String { texts[378] }
  var commonErrorTooLarge: String { texts[379] }
  var commonErrorTooLargeHelp: String { texts[380] }
  var commonErrorTooOften: String { texts[381] }
  var commonErrorTooOftenHelp: String { texts[382] }
  var commonErrorTooSlow: String { texts[383] }
  var commonErrorTooSlowHelp: String { texts[384] }
  var commonErrorTwice: String { texts[385] }
  var commonErrorTwiceHelp: String { texts[386] }
  var commonErrorUnreadable: String { texts[387] }
  var commonErrorUnreadableHelp: String { texts[388] }
  var commonFaceBoard: String { texts[389] }
  var commonFaceWorkbench: String { texts[390] }
  var commonFaceWorkbenchShort: String { texts[391] }
  var commonFooter: String { texts[392] }
  var commonHelp: String { texts[393] }
  var commonHome: String { texts[394] }
  var commonKept: String { texts[395] }
  var commonKin: String { texts[396] }
  var commonKinConflict: String { texts[397] }
  var commonKinResolve: String { texts[398] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(399, [day.description]) }
  var commonKinWithdraw: String { texts[400] }
  var commonKinWithdrawReason: String { texts[401] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(402, [days.description]) }
  var commonLedger: String { texts[403] }
  var commonLive: String { texts[404] }
  var commonLiveReload: String { texts[405] }
  var commonLocalRule: String { texts[406] }
  var commonMatters: String { texts[407] }
  var commonMenu: String { texts[408] }
  var commonMore: String { texts[409] }
  var commonNotKept: String { texts[410] }
  var commonPrint: String { texts[411] }
  var commonProofCookie: String { texts[412] }
  var commonProofNobody: String { texts[413] }
  func commonProofOther(name: some CustomStringConvertible) -> String { fill(414, [name.description]) }
  var commonProofStale: String { texts[415] }
  func commonProofUnsigned(name: some CustomStringConvertible) -> String { fill(416, [name.description]) }
  var commonProvisional: String { texts[417] }
  var commonRoster: String { texts[418] }
  var commonSettings: String { texts[419] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(420, [month.description, day.description]) }
  var commonSignIn: String { texts[421] }
  var commonSignOut: String { texts[422] }
  var commonSizeElder: String { texts[423] }
  var commonSizeNormal: String { texts[424] }
  var commonSkip: String { texts[425] }
  var commonStop: String { texts[426] }
  var commonToday: String { texts[427] }
  var commonTrail: String { texts[428] }
  var commonVerify: String { texts[429] }
  var commonWeekday1: String { texts[430] }
  var commonWeekday2: String { texts[431] }
  var commonWeekday3: String { texts[432] }
  var commonWeekday4: String { texts[433] }
  var commonWeekday5: String { texts[434] }
  var commonWeekday6: String { texts[435] }
  var commonWeekday7: String { texts[436] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(437, [days.description]) }
  var deskAccept: String { texts[438] }
  var deskCommission: String { texts[439] }
  var deskCommissionHint: String { texts[440] }
  var deskCommissionPaper: String { texts[441] }
  var deskCommissionSend: String { texts[442] }
  var deskCommissions: String { texts[443] }
  var deskCommunities: String { texts[444] }
  var deskDue: String { texts[445] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(446, [name.description]) }
  var deskLate: String { texts[447] }
  var deskMine: String { texts[448] }
  var deskNoVotes: String { texts[449] }
  var deskNone: String { texts[450] }
  var deskOrgan: String { texts[451] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(452, [count.description]) }
  var deskSupervision: String { texts[453] }
  var deskSupervisionHint: String { texts[454] }
  var deskText: String { texts[455] }
  var deskTitle: String { texts[456] }
  var deskToJudge: String { texts[457] }
  var deskTrouble: String { texts[458] }
  var deskVotes: String { texts[459] }
  var deskWhich: String { texts[460] }
  func formBeyond(least: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(461, [least.description, most.description]) }
  var formChanged: String { texts[462] }
  var formChoose: String { texts[463] }
  var formChoosePlease: String { texts[464] }
  var formDone: String { texts[465] }
  var formDoneBefore: String { texts[466] }
  var formDraftDrop: String { texts[467] }
  var formDraftKept: String { texts[468] }
  func formDraftRestored(time: some CustomStringConvertible) -> String { fill(469, [time.description]) }
  var formEndsBefore: String { texts[470] }
  var formFileAgain: String { texts[471] }
  var formFresh: String { texts[472] }
  var formGone: String { texts[473] }
  var formMissing: String { texts[474] }
  var formNoChoice: String { texts[475] }
  var formNoCount: String { texts[476] }
  var formNoDay: String { texts[477] }
  var formNoTime: String { texts[478] }
  var formNotAsked: String { texts[479] }
  var formNotOffered: String { texts[480] }
  var formNothing: String { texts[481] }
  func formNow(value: some CustomStringConvertible) -> String { fill(482, [value.description]) }
  var formSignsOnly: String { texts[483] }
  var formTicked: String { texts[484] }
  func formTooLong(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(485, [limit.description, count.description]) }
  func formTooMany(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(486, [limit.description, count.description]) }
  func formTroubles(count: some CustomStringConvertible) -> String { fill(487, [count.description]) }
  var formTwice: String { texts[488] }
  var formTyped: String { texts[489] }
  var formTypedBelow: String { texts[490] }
  var ledgerAll: String { texts[491] }
  var ledgerAnswer: String { texts[492] }
  var ledgerAnswerHint: String { texts[493] }
  var ledgerAttach: String { texts[494] }
  var ledgerCaption: String { texts[495] }
  var ledgerChannel: String { texts[496] }
  var ledgerClock: String { texts[497] }
  var ledgerContact: String { texts[498] }
  var ledgerContactHint: String { texts[499] }
  var ledgerDay: String { texts[500] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(501, [number.description]) }
  var ledgerFacts: String { texts[502] }
  var ledgerFile: String { texts[503] }
  var ledgerFileBroken: String { texts[504] }
  var ledgerFileHint: String { texts[505] }
  var ledgerFileKind: String { texts[506] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(507, [limit.description]) }
  var ledgerGiver: String { texts[508] }
  var ledgerGroup: String { texts[509] }
  var ledgerImport: String { texts[510] }
  func ledgerImported(count: some CustomStringConvertible) -> String { fill(511, [count.description]) }
  var ledgerJoin: String { texts[512] }
  var ledgerJoinHint: String { texts[513] }
  var ledgerJoinTo: String { texts[514] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(515, [slip.description]) }
  var ledgerMediaAudio: String { texts[516] }
  var ledgerMediaImage: String { texts[517] }
  var ledgerMediaPaper: String { texts[518] }
  var ledgerName: String { texts[519] }
  var ledgerNameHint: String { texts[520] }
  var ledgerNothing: String { texts[521] }
  var ledgerNumber: String { texts[522] }
  var ledgerPlace: String { texts[523] }
  var ledgerReason: String { texts[524] }
  var ledgerRequest: String { texts[525] }
  var ledgerSave: String { texts[526] }
  var ledgerSaved: String { texts[527] }
  var ledgerSearch: String { texts[528] }
  var ledgerSearchButton: String { texts[529] }
  func ledgerSearchCut(characters: some CustomStringConvertible, words: some CustomStringConvertible) -> String { fill(530, [characters.description, words.description]) }
  var ledgerSearchOn: String { texts[531] }
  var ledgerSlip: String { texts[532] }
  var ledgerSort: String { texts[533] }
  var ledgerSortAnswered: String { texts[534] }
  var ledgerSortButton: String { texts[535] }
  var ledgerSortForMeeting: String { texts[536] }
  var ledgerSortNotInScope: String { texts[537] }
  var ledgerSortPassedOn: String { texts[538] }
  var ledgerSortTitle: String { texts[539] }
  var ledgerSource: String { texts[540] }
  var ledgerSourceHint: String { texts[541] }
  var ledgerSplit: String { texts[542] }
  var ledgerState: String { texts[543] }
  var ledgerStates: String { texts[544] }
  var ledgerTaken: String { texts[545] }
  var ledgerText: String { texts[546] }
  var ledgerToMatter: String { texts[547] }
  var ledgerTwins: String { texts[548] }
  func ledgerTwinsCompared(count: some CustomStringConvertible) -> String { fill(549, [count.description]) }
  var ledgerTwinsFind: String { texts[550] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(551, [why.description]) }
  var ledgerTwinsImport: String { texts[552] }
  var ledgerTwinsJoin: String { texts[553] }
  var ledgerTwinsNone: String { texts[554] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(555, [why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(556, [row.description]) }
  var ledgerUnnamed: String { texts[557] }
  var ledgerWay: String { texts[558] }
  var ledgerWayHint: String { texts[559] }
  var ledgerWitness: String { texts[560] }
  var ledgerWitnessHint: String { texts[561] }
  var ledgerWords: String { texts[562] }
  var ledgerWordsHint: String { texts[563] }
  var ledgerWriter: String { texts[564] }
  var lotAllGroups: String { texts[565] }
  var lotBusy: String { texts[566] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(567, [panels.description, fewest.description, most.description]) }
  var lotChances: String { texts[568] }
  var lotCheck: String { texts[569] }
  var lotCheckCommand: String { texts[570] }
  var lotCheckDice: String { texts[571] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(572, [panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(573, [digits.description, panels.description]) }
  var lotCheckHash: String { texts[574] }
  var lotCheckLater: String { texts[575] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(576, [number.description]) }
  var lotCircle: String { texts[577] }
  var lotCommitment: String { texts[578] }
  var lotDay: String { texts[579] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(580, [day.description, reason.description]) }
  var lotDigits: String { texts[581] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(582, [digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(583, [digits.description]) }
  var lotDraw: String { texts[584] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(585, [number.description]) }
  var lotFigure: String { texts[586] }
  var lotFigureHint: String { texts[587] }
  var lotFigureShown: String { texts[588] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(589, [digits.description]) }
  var lotFigureUnused: String { texts[590] }
  var lotGroup: String { texts[591] }
  var lotHousehold: String { texts[592] }
  var lotIntro: String { texts[593] }
  var lotList: String { texts[594] }
  var lotListLost: String { texts[595] }
  var lotMirror: String { texts[596] }
  var lotMirrorHint: String { texts[597] }
  var lotNone: String { texts[598] }
  var lotNotYet: String { texts[599] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(600, [people.description]) }
  var lotPlace: String { texts[601] }
  var lotPublish: String { texts[602] }
  var lotPublished: String { texts[603] }
  var lotReplace: String { texts[604] }
  var lotReplaceHint: String { texts[605] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(606, [people.description]) }
  var lotSize: String { texts[607] }
  var lotThrown: String { texts[608] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(609, [dice.description]) }
  var lotTitle: String { texts[610] }
  var lotToScheme: String { texts[611] }
  var lotVacant: String { texts[612] }
  var lotWaits: String { texts[613] }
  var lotWay: String { texts[614] }
  var lotWhen: String { texts[615] }
  var lotWho: String { texts[616] }
  var lotWhy: String { texts[617] }
  var lotWitnesses: String { texts[618] }
  var lotWitnessesHint: String { texts[619] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(620, [day.description, present.description, needed.description]) }
  var matterAssembly: String { texts[621] }
  var matterBallotAdvisory: String { texts[622] }
  var matterBallotDone: String { texts[623] }
  var matterBallotOpen: String { texts[624] }
  var matterBallotQuestion: String { texts[625] }
  var matterBallotSecret: String { texts[626] }
  var matterBallotSend: String { texts[627] }
  var matterBallotThanks: String { texts[628] }
  var matterBallotVote: String { texts[629] }
  var matterBallotYour: String { texts[630] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(631, [day.description, reason.description]) }
  var matterCarried: String { texts[632] }
  var matterCode: String { texts[633] }
  var matterCodeOfMeeting: String { texts[634] }
  var matterCodeOfMeetingHint: String { texts[635] }
  var matterCommission: String { texts[636] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(637, [text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(638, [reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(639, [organ.description, day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(640, [organ.description, day.description]) }
  var matterCommitments: String { texts[641] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(642, [day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(643, [organ.description, article.description, reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(644, [day.description]) }
  var matterDissentCount: String { texts[645] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(646, [count.description, told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(647, [count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(648, [reason.description]) }
  var matterDroppedUndecided: String { texts[649] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(650, [track.description, clause.description]) }
  var matterEvidence: String { texts[651] }
  var matterFindings: String { texts[652] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(653, [count.description, open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(654, [day.description]) }
  var matterForm: String { texts[655] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(656, [act.description, reason.description]) }
  var matterLawfulHint: String { texts[657] }
  var matterLawfulReason: String { texts[658] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(659, [text.description]) }
  var matterLot: String { texts[660] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(661, [present.description, needed.description, favour.description]) }
  var matterMeasure: String { texts[662] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(663, [kind.description, reason.description]) }
  var matterNoPapers: String { texts[664] }
  var matterNoProgress: String { texts[665] }
  var matterNoRatings: String { texts[666] }
  var matterNotCarried: String { texts[667] }
  var matterNothingDue: String { texts[668] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(669, [number.description]) }
  var matterNumbers: String { texts[670] }
  var matterOnline: String { texts[671] }
  var matterOpinions: String { texts[672] }
  var matterOutcome: String { texts[673] }
  var matterOwner: String { texts[674] }
  var matterOwnerAnswer: String { texts[675] }
  var matterOwnerAnswerSend: String { texts[676] }
  var matterOwnerDone: String { texts[677] }
  var matterOwnerKind: String { texts[678] }
  var matterOwnerLate: String { texts[679] }
  var matterOwnerLateAlone: String { texts[680] }
  var matterOwnerLateHint: String { texts[681] }
  var matterOwnerPhoto: String { texts[682] }
  var matterOwnerReport: String { texts[683] }
  var matterOwnerSend: String { texts[684] }
  var matterOwnerSent: String { texts[685] }
  var matterOwnerText: String { texts[686] }
  var matterOwnerUrged: String { texts[687] }
  var matterPapers: String { texts[688] }
  var matterParticipants: String { texts[689] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(690, [count.description]) }
  var matterPlace: String { texts[691] }
  var matterPlan: String { texts[692] }
  var matterPresent: String { texts[693] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(694, [total.description, needed.description, present.description]) }
  var matterRate: String { texts[695] }
  var matterRateBySlip: String { texts[696] }
  var matterRateQuestion: String { texts[697] }
  var matterRateSend: String { texts[698] }
  var matterRated: String { texts[699] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(700, [satisfied.description, total.description]) }
  var matterRatings: String { texts[701] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(702, [clause.description]) }
  var matterReviewAsk: String { texts[703] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(704, [count.description, open.description]) }
  var matterReviewHint: String { texts[705] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(706, [days.description]) }
  var matterReviewKeep: String { texts[707] }
  var matterReviewKept: String { texts[708] }
  var matterReviewReceipt: String { texts[709] }
  var matterReviewSend: String { texts[710] }
  var matterReviewText: String { texts[711] }
  var matterReviewUpheld: String { texts[712] }
  var matterReviewWaiting: String { texts[713] }
  var matterReviews: String { texts[714] }
  var matterShare: String { texts[715] }
  var matterSignIn: String { texts[716] }
  var matterSignedIn: String { texts[717] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(718, [kind.description, stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(719, [kind.description]) }
  var matterStandCommission: String { texts[720] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(721, [total.description, done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(722, [count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(723, [count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(724, [count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(725, [count.description, owner.description, days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(726, [kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(727, [kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(728, [count.description]) }
  var matterSteps: String { texts[729] }
  var matterSubject: String { texts[730] }
  var matterTask: String { texts[731] }
  var matterTime: String { texts[732] }
  var matterToAssembly: String { texts[733] }
  var matterUnlawful: String { texts[734] }
  var matterUntil: String { texts[735] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(736, [count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(737, [question.description, yes.description, no.description, abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(738, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  var matterYourName: String { texts[739] }
  var matterYourSide: String { texts[740] }
  var meetingAbstained: String { texts[741] }
  var meetingAccept: String { texts[742] }
  var meetingAskCorrection: String { texts[743] }
  var meetingAttend: String { texts[744] }
  var meetingClose: String { texts[745] }
  var meetingCode: String { texts[746] }
  var meetingCorrection: String { texts[747] }
  var meetingCorrections: String { texts[748] }
  var meetingDecide: String { texts[749] }
  var meetingDissent: String { texts[750] }
  var meetingDissentText: String { texts[751] }
  var meetingEnd: String { texts[752] }
  var meetingFirstSignIn: String { texts[753] }
  var meetingKeep: String { texts[754] }
  var meetingMoreCommitments: String { texts[755] }
  var meetingNames: String { texts[756] }
  var meetingNamesHint: String { texts[757] }
  var meetingNo: String { texts[758] }
  var meetingOneResident: String { texts[759] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(760, [count.description]) }
  var meetingOpinion: String { texts[761] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(762, [count.description]) }
  var meetingQuestion: String { texts[763] }
  var meetingRecord: String { texts[764] }
  var meetingResult: String { texts[765] }
  var meetingSaid: String { texts[766] }
  var meetingScan: String { texts[767] }
  var meetingSettle: String { texts[768] }
  var meetingSettleButton: String { texts[769] }
  var meetingSign: String { texts[770] }
  var meetingSignIn: String { texts[771] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(772, [name.description, time.description]) }
  var meetingSpeaker: String { texts[773] }
  var meetingStatement: String { texts[774] }
  func meetingThere(count: some CustomStringConvertible) -> String { fill(775, [count.description]) }
  var meetingVote: String { texts[776] }
  var meetingWay: String { texts[777] }
  var meetingYes: String { texts[778] }
  var onlineAccept: String { texts[779] }
  var onlineAdd: String { texts[780] }
  var onlineAddText: String { texts[781] }
  var onlineAdded: String { texts[782] }
  var onlineAgree: String { texts[783] }
  var onlineAllAgree: String { texts[784] }
  var onlineChange: String { texts[785] }
  var onlineCheck: String { texts[786] }
  var onlineCheckHint: String { texts[787] }
  var onlineClose: String { texts[788] }
  var onlineCloseHint: String { texts[789] }
  func onlineCloseWaiting(count: some CustomStringConvertible) -> String { fill(790, [count.description]) }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(791, [name.description]) }
  var onlineCodes: String { texts[792] }
  var onlineCodesHint: String { texts[793] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(794, [place.description, total.description, done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(795, [agree.description, disagree.description, pass.description]) }
  var onlineDiffer: String { texts[796] }
  var onlineDisagree: String { texts[797] }
  var onlineEnds: String { texts[798] }
  var onlineFair: String { texts[799] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(800, [fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(801, [group.description, people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(802, [group.description, share.description]) }
  var onlineGroups: String { texts[803] }
  var onlineIntroduction: String { texts[804] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(805, [count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(806, [number.description, reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(807, [count.description]) }
  var onlineMostAgree: String { texts[808] }
  var onlineNoCommon: String { texts[809] }
  var onlineNoSlips: String { texts[810] }
  var onlineNothing: String { texts[811] }
  var onlineOneGroup: String { texts[812] }
  var onlineOpen: String { texts[813] }
  var onlineOpenHint: String { texts[814] }
  var onlineOver: String { texts[815] }
  var onlineOwn: String { texts[816] }
  var onlineOwnHint: String { texts[817] }
  var onlineOwnSend: String { texts[818] }
  var onlinePass: String { texts[819] }
  var onlinePicture: String { texts[820] }
  var onlinePictureHint: String { texts[821] }
  var onlineReach: String { texts[822] }
  var onlineReachAll: String { texts[823] }
  var onlineReachGroups: String { texts[824] }
  var onlineReject: String { texts[825] }
  var onlineRejectReason: String { texts[826] }
  var onlineResult: String { texts[827] }
  var onlineSee: String { texts[828] }
  var onlineSlips: String { texts[829] }
  var onlineSlipsHint: String { texts[830] }
  var onlineStatements: String { texts[831] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(832, [limit.description]) }
  var onlineStatementsTitle: String { texts[833] }
  var onlineStrong: String { texts[834] }
  var onlineTake: String { texts[835] }
  var onlineTakeHint: String { texts[836] }
  var onlineTapFor: String { texts[837] }
  var onlineThanks: String { texts[838] }
  var onlineTitle: String { texts[839] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(840, [people.description, votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(841, [time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(842, [clause.description]) }
  var papersBundleLarge: String { texts[843] }
  var papersChanged: String { texts[844] }
  var papersCheck: String { texts[845] }
  var papersCheckpoint: String { texts[846] }
  var papersCheckpointHow: String { texts[847] }
  var papersCompare: String { texts[848] }
  var papersCompareHow: String { texts[849] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(850, [size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(851, [older.description, newer.description]) }
  var papersCount: String { texts[852] }
  var papersHow: String { texts[853] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(854, [why.description]) }
  var papersLeaf: String { texts[855] }
  var papersLeafHash: String { texts[856] }
  var papersMade: String { texts[857] }
  var papersMatter: String { texts[858] }
  var papersNewer: String { texts[859] }
  var papersNotPosted: String { texts[860] }
  var papersOnBoard: String { texts[861] }
  var papersOnline: String { texts[862] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(863, [phone.description]) }
  var papersPlace: String { texts[864] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(865, [index.description, size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(866, [time.description, place.description]) }
  var papersProof: String { texts[867] }
  var papersReplaced: String { texts[868] }
  var papersRoot: String { texts[869] }
  var papersSave: String { texts[870] }
  var papersSaved: String { texts[871] }
  var papersSavedLater: String { texts[872] }
  var papersSavedLaterHint: String { texts[873] }
  var papersScan: String { texts[874] }
  var papersSheet: String { texts[875] }
  var papersSheetHint: String { texts[876] }
  var papersSignedProof: String { texts[877] }
  var papersTimes: String { texts[878] }
  var papersTools: String { texts[879] }
  var papersToolsHow: String { texts[880] }
  var papersUnchanged: String { texts[881] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(882, [why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(883, [day.description]) }
  var papersVerifyHow: String { texts[884] }
  var papersVerifyIntro: String { texts[885] }
  var papersVerifyTitle: String { texts[886] }
  func papersWhyChanged(count: some CustomStringConvertible) -> String { fill(887, [count.description]) }
  var papersWhyCheckpoint: String { texts[888] }
  var papersWhyFile: String { texts[889] }
  var papersWhyNote: String { texts[890] }
  func papersWhyOrigins(one: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(891, [one.description, other.description]) }
  func papersWhyShrunk(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(892, [from.description, to.description]) }
  func papersWhySignature(name: some CustomStringConvertible) -> String { fill(893, [name.description]) }
  var papersWhySigner: String { texts[894] }
  var planDay: String { texts[895] }
  var planForm: String { texts[896] }
  var planFormReason: String { texts[897] }
  var planFormReasonHint: String { texts[898] }
  var planHost: String { texts[899] }
  var planHouseholds: String { texts[900] }
  var planLawfulHint: String { texts[901] }
  var planMaterials: String { texts[902] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(903, [kind.description]) }
  var planMorePeople: String { texts[904] }
  func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(905, [kind.description, line.description]) }
  var planOpening: String { texts[906] }
  var planPeople: String { texts[907] }
  var planPeopleHint: String { texts[908] }
  var planPoints: String { texts[909] }
  var planPointsHint: String { texts[910] }
  var planPreview: String { texts[911] }
  var planPublishNotice: String { texts[912] }
  var planPublishReport: String { texts[913] }
  var planRecorder: String { texts[914] }
  var planRemark: String { texts[915] }
  var planReviseReason: String { texts[916] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(917, [days.description, needed.description]) }
  var planSubject: String { texts[918] }
  var planSubmit: String { texts[919] }
  var planTimePlace: String { texts[920] }
  var planUnlawful: String { texts[921] }
  func planWide(count: some CustomStringConvertible) -> String { fill(922, [count.description]) }
  var refusalAcceptedByOwner: String { texts[923] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(924, [count.description]) }
  var refusalAlreadyAdopted: String { texts[925] }
  var refusalAlreadyAnswered: String { texts[926] }
  func refusalAlreadyCounted(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(927, [question.description, yes.description, no.description, abstained.description]) }
  var refusalAlreadyDecided: String { texts[928] }
  var refusalAlreadyErased: String { texts[929] }
  var refusalAlreadyExplained: String { texts[930] }
  var refusalAlreadyRated: String { texts[931] }
  var refusalAlreadySeated: String { texts[932] }
  func refusalAlreadyServed(name: some CustomStringConvertible, day: some CustomStringConvertible, time: some CustomStringConvertible, way: some CustomStringConvertible, by: some CustomStringConvertible) -> String { fill(933, [name.description, day.description, time.description, way.description, by.description]) }
  func refusalAlreadySignedIn(name: some CustomStringConvertible, first: some CustomStringConvertible) -> String { fill(934, [name.description, first.description]) }
  var refusalAlreadyVoted: String { texts[935] }
  var refusalAnswerMissing: String { texts[936] }
  var refusalArticleMissing: String { texts[937] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(938, [days.description, needed.description]) }
  var refusalAssemblyRuns: String { texts[939] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(940, [assembly.description, act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(941, [day.description]) }
  var refusalAuthorisationMissing: String { texts[942] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(943, [votes.description, present.description]) }
  var refusalBallotsMissing: String { texts[944] }
  var refusalCatalogueEmpty: String { texts[945] }
  var refusalCatalogueMissing: String { texts[946] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(947, [limit.description]) }
  var refusalChangedMeanwhile: String { texts[948] }
  var refusalChoiceMissing: String { texts[949] }
  var refusalClosedBeforeOpened: String { texts[950] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(951, [commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(952, [state.description, act.description]) }
  var refusalCommitteeAbsent: String { texts[953] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(954, [count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(955, [day.description]) }
  var refusalCountsImpossible: String { texts[956] }
  var refusalDayInFuture: String { texts[957] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(958, [pieces.description]) }
  var refusalEntryUnknown: String { texts[959] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(960, [day.description]) }
  var refusalFindingNotAnswered: String { texts[961] }
  var refusalFindingOpen: String { texts[962] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(963, [households.description, opinions.description]) }
  func refusalGiverUnsaid(count: some CustomStringConvertible) -> String { fill(964, [count.description]) }
  var refusalGroupMissing: String { texts[965] }
  var refusalGroupOnlyInVillage: String { texts[966] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(967, [group.description, groups.description]) }
  var refusalHandsCounted: String { texts[968] }
  var refusalHandsNotSecret: String { texts[969] }
  var refusalHeldInFuture: String { texts[970] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(971, [number.description]) }
  func refusalHouseholdUnknown(numbers: some CustomStringConvertible) -> String { fill(972, [numbers.description]) }
  var refusalIdentityInvalid: String { texts[973] }
  var refusalJoinAcrossCommunities: String { texts[974] }
  var refusalJoinNeedsTwo: String { texts[975] }
  func refusalJoinTooMany(most: some CustomStringConvertible) -> String { fill(976, [most.description]) }
  var refusalJoinedElsewhere: String { texts[977] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(978, [due.description, days.description]) }
  var refusalLinkUnknown: String { texts[979] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(980, [login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(981, [panels.description, digits.description]) }
  var refusalLotDrawn: String { texts[982] }
  var refusalLotFigureMissing: String { texts[983] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(984, [digits.description]) }
  var refusalLotInPast: String { texts[985] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(986, [changes.description]) }
  var refusalLotNotDrawn: String { texts[987] }
  var refusalLotNotSeated: String { texts[988] }
  var refusalLotPlaceMissing: String { texts[989] }
  var refusalLotPoolChanged: String { texts[990] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(991, [people.description, size.description]) }
  var refusalLotSizeMissing: String { texts[992] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(993, [dice.description, panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(994, [at.description, clock.description]) }
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(995, [size.description]) }
  var refusalLotWitnessMissing: String { texts[996] }
  var refusalMeasureMissing: String { texts[997] }
  var refusalMeetingInPast: String { texts[998] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(999, [day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(1000, [limit.description]) }
  var refusalMinutesUnsigned: String { texts[1001] }
  var refusalNameMissing: String { texts[1002] }
  func refusalNamesakeKnown(name: some CustomStringConvertible, household: some CustomStringConvertible) -> String { fill(1003, [name.description, household.description]) }
  var refusalNextDayPast: String { texts[1004] }
  var refusalNoHouseholds: String { texts[1005] }
  var refusalNoParticipants: String { texts[1006] }
  var refusalNoPoints: String { texts[1007] }
  var refusalNoRepresentatives: String { texts[1008] }
  var refusalNobodyPresent: String { texts[1009] }
  var refusalNobodySignedIn: String { texts[1010] }
  var refusalNotCompletedYet: String { texts[1011] }
  var refusalNotJoined: String { texts[1012] }
  var refusalNotOfTwoCommittees: String { texts[1013] }
  var refusalNotOnRoll: String { texts[1014] }
  var refusalNotPresent: String { texts[1015] }
  var refusalNotPresentToVote: String { texts[1016] }
  var refusalNotReserved: String { texts[1017] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(1018, [days.description]) }
  var refusalNothingDecided: String { texts[1019] }
  var refusalNothingUndecided: String { texts[1020] }
  var refusalNoticeAfterMeeting: String { texts[1021] }
  var refusalNoticeUnchanged: String { texts[1022] }
  var refusalOnlineClosed: String { texts[1023] }
  var refusalOnlineNotReached: String { texts[1024] }
  var refusalOnlineRuns: String { texts[1025] }
  var refusalOnlineStatementEmpty: String { texts[1026] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1027, [count.description, limit.description]) }
  var refusalOnlineStatementTwice: String { texts[1028] }
  var refusalOnlineStatementsMissing: String { texts[1029] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(1030, [days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(1031, [track.description]) }
  var refusalOutcomeMissing: String { texts[1032] }
  var refusalOutsideTerm: String { texts[1033] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(1034, [count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1035, [count.description, total.description, needed.description]) }
  var refusalPersonKnown: String { texts[1036] }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1037, [count.description, total.description, needed.description]) }
  var refusalPhoneInvalid: String { texts[1038] }
  var refusalPhotoMissing: String { texts[1039] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(1040, [parts.description]) }
  var refusalPlanUnapproved: String { texts[1041] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1042, [organ.description, day.description, article.description]) }
  var refusalPointNotAgreed: String { texts[1043] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(1044, [points.description]) }
  var refusalPointUnknown: String { texts[1045] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1046, [organ.description, day.description, article.description]) }
  func refusalPostNotHeld(day: some CustomStringConvertible) -> String { fill(1047, [day.description]) }
  var refusalPostOverlaps: String { texts[1048] }
  var refusalPostedBeforePaper: String { texts[1049] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(1050, [name.description]) }
  var refusalProgressEmpty: String { texts[1051] }
  var refusalQuestionMissing: String { texts[1052] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1053, [present.description, needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1054, [present.description, total.description, needed.description]) }
  var refusalRatingsMissing: String { texts[1055] }
  var refusalReasonMissing: String { texts[1056] }
  func refusalRegistrationUnsaid(count: some CustomStringConvertible) -> String { fill(1057, [count.description]) }
  func refusalRepresentativeEnds(day: some CustomStringConvertible) -> String { fill(1058, [day.description]) }
  func refusalRepresentativeNotBegun(day: some CustomStringConvertible) -> String { fill(1059, [day.description]) }
  var refusalRollEmpty: String { texts[1060] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(1061, [day.description]) }
  var refusalServedBeforeNotice: String { texts[1062] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1063, [days.description, needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(1064, [step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(1065, [step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(1066, [step.description]) }
  var refusalSupervisionConflict: String { texts[1067] }
  var refusalSupervisionFromAbove: String { texts[1068] }
  var refusalSupervisorNotClerk: String { texts[1069] }
  var refusalTakenInFuture: String { texts[1070] }
  var refusalTermOverlaps: String { texts[1071] }
  var refusalTextMissing: String { texts[1072] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1073, [length.description, limit.description]) }
  var refusalTopicUnnamed: String { texts[1074] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(1075, [articles.description]) }
  var refusalUrgingNotAhead: String { texts[1076] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(1077, [kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(1078, [votes.description, present.description]) }
  var refusalWitnessMissing: String { texts[1079] }
  var refusalWrongCode: String { texts[1080] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(1081, [stage.description, act.description]) }
  var resultsAccept: String { texts[1082] }
  func resultsAdoptOf(label: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1083, [label.description, text.description]) }
  var resultsAdoptReason: String { texts[1084] }
  var resultsAdoptReasonHint: String { texts[1085] }
  var resultsAdoptReserved: String { texts[1086] }
  var resultsAdoptSend: String { texts[1087] }
  var resultsAdoptTitle: String { texts[1088] }
  var resultsAdoption: String { texts[1089] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(1090, [organ.description]) }
  var resultsAnswerSend: String { texts[1091] }
  var resultsAnswerText: String { texts[1092] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(1093, [text.description]) }
  var resultsArticle: String { texts[1094] }
  var resultsArticleHint: String { texts[1095] }
  var resultsAssembly: String { texts[1096] }
  var resultsCall: String { texts[1097] }
  var resultsChangePoint: String { texts[1098] }
  var resultsCommission: String { texts[1099] }
  var resultsCorrectionDue: String { texts[1100] }
  var resultsCorrectionKind: String { texts[1101] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(1102, [organ.description, article.description, reason.description, day.description]) }
  var resultsCorrectionPoint: String { texts[1103] }
  var resultsCorrections: String { texts[1104] }
  var resultsDescribe: String { texts[1105] }
  var resultsDescribeSend: String { texts[1106] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(1107, [count.description, open.description]) }
  var resultsDissentPrivate: String { texts[1108] }
  var resultsDissents: String { texts[1109] }
  var resultsDone: String { texts[1110] }
  var resultsExplain: String { texts[1111] }
  var resultsExplainResult: String { texts[1112] }
  var resultsExplainSend: String { texts[1113] }
  var resultsExplainWay: String { texts[1114] }
  var resultsExplained: String { texts[1115] }
  var resultsExplainer: String { texts[1116] }
  var resultsExtend: String { texts[1117] }
  var resultsExtendHint: String { texts[1118] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(1119, [day.description]) }
  var resultsFrom: String { texts[1120] }
  var resultsFromHint: String { texts[1121] }
  var resultsFromPoint: String { texts[1122] }
  var resultsLesson: String { texts[1123] }
  var resultsLessonHint: String { texts[1124] }
  var resultsLetter: String { texts[1125] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(1126, [phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(1127, [day.description, title.description, task.description, due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1128, [days.description, count.description]) }
  var resultsLetterOpen: String { texts[1129] }
  var resultsLink: String { texts[1130] }
  var resultsLinkCode: String { texts[1131] }
  var resultsLinkHint: String { texts[1132] }
  var resultsLinkMake: String { texts[1133] }
  var resultsLinkNew: String { texts[1134] }
  var resultsLinkNone: String { texts[1135] }
  var resultsMeasure: String { texts[1136] }
  var resultsMeasureHint: String { texts[1137] }
  var resultsNew: String { texts[1138] }
  var resultsNewDue: String { texts[1139] }
  var resultsNewSend: String { texts[1140] }
  var resultsNewText: String { texts[1141] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(1142, [day.description]) }
  var resultsNextDay: String { texts[1143] }
  var resultsNoCommitments: String { texts[1144] }
  var resultsNoMeasure: String { texts[1145] }
  var resultsOrder: String { texts[1146] }
  var resultsOrderSend: String { texts[1147] }
  var resultsOwnCommunity: String { texts[1148] }
  var resultsOwnerName: String { texts[1149] }
  var resultsOwnerNameAlone: String { texts[1150] }
  var resultsOwnerNameHint: String { texts[1151] }
  var resultsOwnerOther: String { texts[1152] }
  var resultsPhoto: String { texts[1153] }
  var resultsPublish: String { texts[1154] }
  var resultsPublishHint: String { texts[1155] }
  var resultsPublishSend: String { texts[1156] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1157, [time.description, name.description, count.description]) }
  var resultsRatingHint: String { texts[1158] }
  var resultsRatingReplaced: String { texts[1159] }
  var resultsRatingSend: String { texts[1160] }
  var resultsRatings: String { texts[1161] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(1162, [text.description]) }
  var resultsRefer: String { texts[1163] }
  var resultsReferHint: String { texts[1164] }
  var resultsReferSend: String { texts[1165] }
  var resultsReferralResult: String { texts[1166] }
  var resultsReferralSend: String { texts[1167] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(1168, [track.description, reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1169, [day.description, text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(1170, [text.description]) }
  var resultsReplyLabel: String { texts[1171] }
  var resultsReportHint: String { texts[1172] }
  var resultsReportKind: String { texts[1173] }
  var resultsReportSend: String { texts[1174] }
  var resultsReportStep: String { texts[1175] }
  var resultsReportText: String { texts[1176] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(1177, [text.description]) }
  var resultsReturn: String { texts[1178] }
  var resultsReviewFinding: String { texts[1179] }
  var resultsReviews: String { texts[1180] }
  var resultsSeen: String { texts[1181] }
  var resultsSeenHint: String { texts[1182] }
  var resultsStalled: String { texts[1183] }
  var resultsStalledSend: String { texts[1184] }
  var resultsStalledText: String { texts[1185] }
  var resultsSteps: String { texts[1186] }
  var resultsTitle: String { texts[1187] }
  var resultsTrack: String { texts[1188] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(1189, [day.description]) }
  var resultsUrge: String { texts[1190] }
  var resultsUrgeSend: String { texts[1191] }
  var resultsUrgeText: String { texts[1192] }
  var resultsUrgeWay: String { texts[1193] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(1194, [count.description]) }
  var resultsUrgingAnswer: String { texts[1195] }
  var resultsUrgings: String { texts[1196] }
  var resultsVerdict: String { texts[1197] }
  var resultsVerdictSend: String { texts[1198] }
  var resultsWithdrawPoint: String { texts[1199] }
  var rosterAddress: String { texts[1200] }
  var rosterAddressAlone: String { texts[1201] }
  var rosterAgreed: String { texts[1202] }
  var rosterAgreedMissing: String { texts[1203] }
  var rosterAnother: String { texts[1204] }
  func rosterAskAddressDiffers(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1205, [other.description, subject.description]) }
  func rosterAskBirthDiffers(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1206, [subject.description, other.description]) }
  func rosterAskHouseholdsAlike(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1207, [subject.description, other.description]) }
  func rosterAskNamesake(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1208, [subject.description, other.description]) }
  func rosterAskOtherName(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1209, [other.description, subject.description]) }
  func rosterAskSameInFile(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1210, [subject.description, other.description]) }
  func rosterAsked(count: some CustomStringConvertible) -> String { fill(1211, [count.description]) }
  var rosterBirth: String { texts[1212] }
  func rosterColumnNumber(column: some CustomStringConvertible) -> String { fill(1213, [column.description]) }
  var rosterColumns: String { texts[1214] }
  var rosterContact: String { texts[1215] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1216, [people.description, households.description, others.description]) }
  var rosterErase: String { texts[1217] }
  var rosterErased: String { texts[1218] }
  var rosterExport: String { texts[1219] }
  var rosterFemale: String { texts[1220] }
  var rosterFile: String { texts[1221] }
  var rosterFileGone: String { texts[1222] }
  var rosterGiver: String { texts[1223] }
  func rosterGiverHint(count: some CustomStringConvertible) -> String { fill(1224, [count.description]) }
  var rosterGroup: String { texts[1225] }
  var rosterHead: String { texts[1226] }
  var rosterHousehold: String { texts[1227] }
  var rosterIdentity: String { texts[1228] }
  var rosterImport: String { texts[1229] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1230, [count.description]) }
  func rosterImportedLeft(count: some CustomStringConvertible) -> String { fill(1231, [count.description]) }
  var rosterIsRegistered: String { texts[1232] }
  func rosterKnown(count: some CustomStringConvertible) -> String { fill(1233, [count.description]) }
  var rosterMale: String { texts[1234] }
  var rosterName: String { texts[1235] }
  var rosterNew: String { texts[1236] }
  var rosterNo: String { texts[1237] }
  var rosterOpinionColumns: String { texts[1238] }
  func rosterOpinionsKnown(count: some CustomStringConvertible) -> String { fill(1239, [count.description]) }
  func rosterOpinionsSame(line: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1240, [line.description, other.description]) }
  func rosterOpinionsTwice(count: some CustomStringConvertible) -> String { fill(1241, [count.description]) }
  var rosterOrganisation: String { texts[1242] }
  var rosterOrganisationAdd: String { texts[1243] }
  var rosterOrganisations: String { texts[1244] }
  func rosterOtherSheets(sheets: some CustomStringConvertible) -> String { fill(1245, [sheets.description]) }
  var rosterPhone: String { texts[1246] }
  func rosterPlan(added: some CustomStringConvertible, changed: some CustomStringConvertible, same: some CustomStringConvertible) -> String { fill(1247, [added.description, changed.description, same.description]) }
  var rosterPreview: String { texts[1248] }
  var rosterPreviewButton: String { texts[1249] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1250, [line.description, column.description]) }
  var rosterProblemBirthInFuture: String { texts[1251] }
  var rosterProblemCellTooLong: String { texts[1252] }
  var rosterProblemChannelUnknown: String { texts[1253] }
  var rosterProblemColumnMissing: String { texts[1254] }
  var rosterProblemColumnTwice: String { texts[1255] }
  var rosterProblemControl: String { texts[1256] }
  var rosterProblemDateInvalid: String { texts[1257] }
  var rosterProblemDateNeedsDay: String { texts[1258] }
  var rosterProblemEmpty: String { texts[1259] }
  var rosterProblemEncoding: String { texts[1260] }
  var rosterProblemFieldMissing: String { texts[1261] }
  var rosterProblemFieldsTooMany: String { texts[1262] }
  var rosterProblemFormula: String { texts[1263] }
  func rosterProblemLine(line: some CustomStringConvertible) -> String { fill(1264, [line.description]) }
  var rosterProblemNoRows: String { texts[1265] }
  var rosterProblemNumberLong: String { texts[1266] }
  var rosterProblemOldWorkbook: String { texts[1267] }
  var rosterProblemQuoteAfter: String { texts[1268] }
  var rosterProblemQuoteInside: String { texts[1269] }
  var rosterProblemQuoteOpen: String { texts[1270] }
  var rosterProblemSexUnknown: String { texts[1271] }
  var rosterProblemSideUnknown: String { texts[1272] }
  func rosterProblemText(text: some CustomStringConvertible) -> String { fill(1273, [text.description]) }
  var rosterProblemTextTooLong: String { texts[1274] }
  var rosterProblemTimeInvalid: String { texts[1275] }
  var rosterProblemTimeTwice: String { texts[1276] }
  var rosterProblemTooLarge: String { texts[1277] }
  var rosterProblemTooManyColumns: String { texts[1278] }
  var rosterProblemTooManyRows: String { texts[1279] }
  var rosterProblemValueMissing: String { texts[1280] }
  var rosterProblemValueTwice: String { texts[1281] }
  var rosterProblemWorkbook: String { texts[1282] }
  var rosterProblemYesOrNo: String { texts[1283] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1284, [count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1285, [count.description]) }
  var rosterRegistered: String { texts[1286] }
  var rosterRights: String { texts[1287] }
  var rosterSame: String { texts[1288] }
  var rosterSave: String { texts[1289] }
  var rosterSaved: String { texts[1290] }
  var rosterSealed: String { texts[1291] }
  var rosterSearch: String { texts[1292] }
  var rosterSendAgain: String { texts[1293] }
  var rosterSex: String { texts[1294] }
  var rosterSure: String { texts[1295] }
  var rosterSureMissing: String { texts[1296] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1297, [count.description]) }
  var rosterTakeAgain: String { texts[1298] }
  var rosterTakeThem: String { texts[1299] }
  func rosterUnclear(name: some CustomStringConvertible) -> String { fill(1300, [name.description]) }
  func rosterUnread(columns: some CustomStringConvertible) -> String { fill(1301, [columns.description]) }
  var rosterUnsaid: String { texts[1302] }
  func rosterUnsaidHint(count: some CustomStringConvertible) -> String { fill(1303, [count.description]) }
  var rosterUnsaidLeftOut: String { texts[1304] }
  var rosterYes: String { texts[1305] }
  var settingsAccounts: String { texts[1306] }
  var settingsArea: String { texts[1307] }
  var settingsAreaCode: String { texts[1308] }
  var settingsAreaNeeded: String { texts[1309] }
  var settingsAreaNone: String { texts[1310] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1311, [code.description]) }
  var settingsCalendar: String { texts[1312] }
  var settingsClause: String { texts[1313] }
  var settingsCount: String { texts[1314] }
  var settingsCreate: String { texts[1315] }
  var settingsDays: String { texts[1316] }
  var settingsDisable: String { texts[1317] }
  var settingsDisabled: String { texts[1318] }
  var settingsFrom: String { texts[1319] }
  var settingsGovernment: String { texts[1320] }
  var settingsImport: String { texts[1321] }
  func settingsImported(year: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(1322, [year.description, time.description]) }
  var settingsJournal: String { texts[1323] }
  var settingsJournalIntro: String { texts[1324] }
  var settingsKeyAcceptanceWorkdays: String { texts[1325] }
  var settingsKeyAdoptionWorkdays: String { texts[1326] }
  var settingsKeyApprovalWorkdays: String { texts[1327] }
  var settingsKeyArchiveRetentionYears: String { texts[1328] }
  var settingsKeyArchiveWorkdays: String { texts[1329] }
  var settingsKeyAssemblyCallWorkdays: String { texts[1330] }
  var settingsKeyAssemblyMajority: String { texts[1331] }
  var settingsKeyAssemblyMajorityGroup: String { texts[1332] }
  var settingsKeyAssemblyMajorityRepresentatives: String { texts[1333] }
  var settingsKeyAssemblyNoticeDays: String { texts[1334] }
  var settingsKeyAssemblyOnlineBallots: String { texts[1335] }
  var settingsKeyAssemblyPetitionElectors: String { texts[1336] }
  var settingsKeyAssemblyPetitionForRepresentatives: String { texts[1337] }
  var settingsKeyAssemblyPetitionRepresentatives: String { texts[1338] }
  var settingsKeyAssemblyQuorumGroup: String { texts[1339] }
  var settingsKeyAssemblyQuorumHouseholds: String { texts[1340] }
  var settingsKeyAssemblyQuorumPersons: String { texts[1341] }
  var settingsKeyAssemblyQuorumRepresentatives: String { texts[1342] }
  var settingsKeyAssemblyRepresentativesNoticeDays: String { texts[1343] }
  var settingsKeyAssemblyStudyWorkdays: String { texts[1344] }
  var settingsKeyCommissionAnswerDays: String { texts[1345] }
  var settingsKeyCommissionReportWorkdays: String { texts[1346] }
  var settingsKeyCommitteeChairs: String { texts[1347] }
  var settingsKeyCommitteeMembers: String { texts[1348] }
  var settingsKeyDissentDays: String { texts[1349] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1350] }
  var settingsKeyFindingCloseWorkdays: String { texts[1351] }
  var settingsKeyFourStepsPartyMajority: String { texts[1352] }
  var settingsKeyFourStepsPartyPresence: String { texts[1353] }
  var settingsKeyFourStepsVillages: String { texts[1354] }
  var settingsKeyLotAges: String { texts[1355] }
  var settingsKeyLotPanels: String { texts[1356] }
  var settingsKeyMinutesCorrectionDays: String { texts[1357] }
  var settingsKeyNoticeBoardDays: String { texts[1358] }
  var settingsKeyNoticeLeadDays: String { texts[1359] }
  var settingsKeyNoticeWorkdays: String { texts[1360] }
  var settingsKeyOnlineMinimumAge: String { texts[1361] }
  var settingsKeyOnlineMinimumDays: String { texts[1362] }
  var settingsKeyOnlineModerationWorkdays: String { texts[1363] }
  var settingsKeyOnlineStatementCharacters: String { texts[1364] }
  var settingsKeyOpinionMaxCharacters: String { texts[1365] }
  var settingsKeyPlanRequiredParts: String { texts[1366] }
  var settingsKeyPlanWorkdays: String { texts[1367] }
  var settingsKeyPostingMinimumDays: String { texts[1368] }
  var settingsKeyProgressAgainDays: String { texts[1369] }
  var settingsKeyProgressPublishDays: String { texts[1370] }
  var settingsKeyProgressResultDays: String { texts[1371] }
  var settingsKeyRatingDays: String { texts[1372] }
  var settingsKeyReferralDays: String { texts[1373] }
  var settingsKeyReportDays: String { texts[1374] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1375] }
  var settingsKeyRepresentativesLeastHouseholds: String { texts[1376] }
  var settingsKeyRepresentativesMostHouseholds: String { texts[1377] }
  var settingsKeyRepresentativesShare: String { texts[1378] }
  var settingsKeyRepresentativesWomenShare: String { texts[1379] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1380] }
  var settingsKeyReviewDays: String { texts[1381] }
  var settingsKeySignInLockoutFailures: String { texts[1382] }
  var settingsKeySignInLockoutMinutes: String { texts[1383] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1384] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1385] }
  var settingsKeyStallSecretaryDays: String { texts[1386] }
  var settingsKeyStallTownshipDays: String { texts[1387] }
  var settingsKeyTriageWorkdays: String { texts[1388] }
  var settingsKeyUrgingBeforeTownship: String { texts[1389] }
  var settingsKeyUrgingWorkdays: String { texts[1390] }
  var settingsKeyVoteAge: String { texts[1391] }
  var settingsKeyVoteNonRegistered: String { texts[1392] }
  var settingsKeyWideHouseholds: String { texts[1393] }
  var settingsKeyWideOpinions: String { texts[1394] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1395] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1396, [year.description]) }
  var settingsNo: String { texts[1397] }
  var settingsOfficial: String { texts[1398] }
  var settingsOrgan: String { texts[1399] }
  var settingsOrganHint: String { texts[1400] }
  var settingsOrganisation: String { texts[1401] }
  var settingsRule: String { texts[1402] }
  var settingsRules: String { texts[1403] }
  var settingsRulesIntro: String { texts[1404] }
  var settingsSource: String { texts[1405] }
  var settingsTable: String { texts[1406] }
  func settingsTableDay(date: some CustomStringConvertible) -> String { fill(1407, [date.description]) }
  var settingsTableEmpty: String { texts[1408] }
  var settingsTableHint: String { texts[1409] }
  func settingsTableIncomplete(names: some CustomStringConvertible) -> String { fill(1410, [names.description]) }
  func settingsTableTwice(date: some CustomStringConvertible) -> String { fill(1411, [date.description]) }
  var settingsTableUnreadable: String { texts[1412] }
  var settingsValue: String { texts[1413] }
  var settingsYes: String { texts[1414] }
  var signinAgain: String { texts[1415] }
  var signinChange: String { texts[1416] }
  var signinDiffer: String { texts[1417] }
  var signinIntro: String { texts[1418] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1419, [time.description]) }
  var signinLogin: String { texts[1420] }
  var signinNew: String { texts[1421] }
  var signinPassword: String { texts[1422] }
  var signinTooShort: String { texts[1423] }
  var signinUntaken: String { texts[1424] }
  var signinWrong: String { texts[1425] }
  var termActAcceptCommitment: String { texts[1426] }
  var termActAdjournAssembly: String { texts[1427] }
  var termActAdoptPoint: String { texts[1428] }
  var termActAnswerCommission: String { texts[1429] }
  var termActAnswerFinding: String { texts[1430] }
  var termActAnswerReview: String { texts[1431] }
  var termActAnswerUrging: String { texts[1432] }
  var termActApprovePlan: String { texts[1433] }
  var termActApproveTopic: String { texts[1434] }
  var termActBreakOffAssembly: String { texts[1435] }
  var termActCallAssembly: String { texts[1436] }
  var termActCarryOutCorrection: String { texts[1437] }
  var termActCastBallot: String { texts[1438] }
  var termActCloseAssembly: String { texts[1439] }
  var termActCloseFinding: String { texts[1440] }
  var termActCloseMeeting: String { texts[1441] }
  var termActCloseOnline: String { texts[1442] }
  var termActCompleteCommitment: String { texts[1443] }
  var termActCorrectMinutes: String { texts[1444] }
  var termActCountBallots: String { texts[1445] }
  var termActDecidePoint: String { texts[1446] }
  var termActDescribeCommitment: String { texts[1447] }
  var termActDrawLot: String { texts[1448] }
  var termActExplainDissent: String { texts[1449] }
  var termActExtendCommitment: String { texts[1450] }
  var termActFreezeRoll: String { texts[1451] }
  var termActMakeCommitment: String { texts[1452] }
  var termActMarkPresent: String { texts[1453] }
  var termActModerateStatement: String { texts[1454] }
  var termActMoveStalled: String { texts[1455] }
  var termActNoticeAssembly: String { texts[1456] }
  var termActOpenAssembly: String { texts[1457] }
  var termActOpenMeeting: String { texts[1458] }
  var termActOpenOnline: String { texts[1459] }
  var termActOrderCorrection: String { texts[1460] }
  var termActPostNotice: String { texts[1461] }
  var termActPrepareLot: String { texts[1462] }
  var termActPublishProgress: String { texts[1463] }
  var termActPublishReport: String { texts[1464] }
  var termActRateMatter: String { texts[1465] }
  var termActRecordDissent: String { texts[1466] }
  var termActRecordPosting: String { texts[1467] }
  var termActRecordRatings: String { texts[1468] }
  var termActRecordReferral: String { texts[1469] }
  var termActRecordService: String { texts[1470] }
  var termActRecordStatement: String { texts[1471] }
  var termActRecordStep: String { texts[1472] }
  var termActRecordVote: String { texts[1473] }
  var termActReferMatter: String { texts[1474] }
  var termActReopenFinding: String { texts[1475] }
  var termActReplaceSeat: String { texts[1476] }
  var termActReportCommission: String { texts[1477] }
  var termActReportProgress: String { texts[1478] }
  var termActRequestReview: String { texts[1479] }
  var termActReturnCommitment: String { texts[1480] }
  var termActReturnPlan: String { texts[1481] }
  var termActReturnTopic: String { texts[1482] }
  var termActReviseNotice: String { texts[1483] }
  var termActSealDossier: String { texts[1484] }
  var termActSettleCorrection: String { texts[1485] }
  var termActSignIn: String { texts[1486] }
  var termActSignMinutes: String { texts[1487] }
  var termActSubmitPlan: String { texts[1488] }
  var termActUnmarkPresent: String { texts[1489] }
  var termActUrgeOwner: String { texts[1490] }
  var termActWithdrawAssembly: String { texts[1491] }
  var termActWriteFinding: String { texts[1492] }
  var termAdoptionAdopted: String { texts[1493] }
  var termAdoptionNotAdopted: String { texts[1494] }
  var termAdoptionPartlyAdopted: String { texts[1495] }
  var termAssemblyCommunityAssembly: String { texts[1496] }
  var termAssemblyCommunityGroup: String { texts[1497] }
  var termAssemblyCommunityRepresentatives: String { texts[1498] }
  var termAssemblyStageAdjourned: String { texts[1499] }
  var termAssemblyStageCalled: String { texts[1500] }
  var termAssemblyStageDecided: String { texts[1501] }
  var termAssemblyStageNoticed: String { texts[1502] }
  var termAssemblyStageOpen: String { texts[1503] }
  var termAssemblyStageRollCall: String { texts[1504] }
  var termAssemblyStageWithdrawn: String { texts[1505] }
  var termAssemblyVillageAssembly: String { texts[1506] }
  var termAssemblyVillageGroup: String { texts[1507] }
  var termAssemblyVillageRepresentatives: String { texts[1508] }
  var termBallotHands: String { texts[1509] }
  var termBallotOnline: String { texts[1510] }
  var termBallotPaper: String { texts[1511] }
  var termBallotPhone: String { texts[1512] }
  var termBasisHouseholds: String { texts[1513] }
  var termBasisPersons: String { texts[1514] }
  var termChannelBox: String { texts[1515] }
  var termChannelFixedDay: String { texts[1516] }
  var termChannelForum: String { texts[1517] }
  var termChannelGroupMessage: String { texts[1518] }
  var termChannelHomeVisit: String { texts[1519] }
  var termChannelHotline: String { texts[1520] }
  var termChannelLetter: String { texts[1521] }
  var termChannelNetwork: String { texts[1522] }
  var termChannelVenue: String { texts[1523] }
  var termChoiceAbstained: String { texts[1524] }
  var termChoiceAgainst: String { texts[1525] }
  var termChoiceInFavour: String { texts[1526] }
  var termCircleEveryone: String { texts[1527] }
  var termCircleNonRegistered: String { texts[1528] }
  var termCircleRegistered: String { texts[1529] }
  var termCommissionAnswered: String { texts[1530] }
  var termCommissionAsked: String { texts[1531] }
  var termCommissionDeclined: String { texts[1532] }
  var termCommissionReported: String { texts[1533] }
  var termCommissionTaken: String { texts[1534] }
  var termCommitmentAccepted: String { texts[1535] }
  var termCommitmentCompleted: String { texts[1536] }
  var termCommitmentHeld: String { texts[1537] }
  var termCommitmentOpen: String { texts[1538] }
  var termCommitmentWithdrawn: String { texts[1539] }
  var termCorrectionChanged: String { texts[1540] }
  var termCorrectionWithdrawn: String { texts[1541] }
  var termDutyAcceptCommitment: String { texts[1542] }
  var termDutyAdoptPoints: String { texts[1543] }
  var termDutyAnswerCommission: String { texts[1544] }
  var termDutyAnswerFinding: String { texts[1545] }
  var termDutyAnswerRequests: String { texts[1546] }
  var termDutyAnswerReview: String { texts[1547] }
  var termDutyApprovePlan: String { texts[1548] }
  var termDutyApproveTopic: String { texts[1549] }
  var termDutyAwaitedResult: String { texts[1550] }
  var termDutyCallAssembly: String { texts[1551] }
  var termDutyCarryOut: String { texts[1552] }
  var termDutyCarryOutCorrection: String { texts[1553] }
  var termDutyCloseAssembly: String { texts[1554] }
  var termDutyCloseFinding: String { texts[1555] }
  var termDutyCloseMeeting: String { texts[1556] }
  var termDutyCollectRatings: String { texts[1557] }
  var termDutyDescribeCommitments: String { texts[1558] }
  var termDutyDrawLot: String { texts[1559] }
  var termDutyExplainDissents: String { texts[1560] }
  var termDutyHoldAssembly: String { texts[1561] }
  var termDutyHoldMeeting: String { texts[1562] }
  var termDutyModerateStatements: String { texts[1563] }
  var termDutyMoveStalled: String { texts[1564] }
  var termDutyNoticeAssembly: String { texts[1565] }
  var termDutyPostNotice: String { texts[1566] }
  var termDutyPostOnBoard: String { texts[1567] }
  var termDutyPostReportOnBoard: String { texts[1568] }
  var termDutyPublishProgress: String { texts[1569] }
  var termDutyPublishReport: String { texts[1570] }
  var termDutyReconveneAssembly: String { texts[1571] }
  var termDutyRecordReferral: String { texts[1572] }
  var termDutyReportCommission: String { texts[1573] }
  var termDutyResolveKinship: String { texts[1574] }
  var termDutySealDossier: String { texts[1575] }
  var termDutyServeParticipants: String { texts[1576] }
  var termDutySettleCorrections: String { texts[1577] }
  var termDutySignMinutes: String { texts[1578] }
  var termDutyStudyAssembly: String { texts[1579] }
  var termDutySubmitPlan: String { texts[1580] }
  var termDutyTakeUrgedOwner: String { texts[1581] }
  var termDutyTriageOpinions: String { texts[1582] }
  var termDutyUrgeOwner: String { texts[1583] }
  var termExplanationAccepted: String { texts[1584] }
  var termExplanationKept: String { texts[1585] }
  var termExplanationWayCall: String { texts[1586] }
  var termExplanationWayLetter: String { texts[1587] }
  var termExplanationWayMeeting: String { texts[1588] }
  var termExplanationWayOnline: String { texts[1589] }
  var termExplanationWayVisit: String { texts[1590] }
  var termFlawNamesakes: String { texts[1591] }
  var termFlawTooFewHouseholds: String { texts[1592] }
  var termFlawTooFewRepresentatives: String { texts[1593] }
  var termFlawTooFewWomen: String { texts[1594] }
  var termFlawTooManyHouseholds: String { texts[1595] }
  var termFormBoard: String { texts[1596] }
  var termFormCircle: String { texts[1597] }
  var termFormFixedDay: String { texts[1598] }
  var termFormHearing: String { texts[1599] }
  var termFormJointMeeting: String { texts[1600] }
  var termFormOnline: String { texts[1601] }
  var termFormResidentsCouncil: String { texts[1602] }
  var termFormSmallMeeting: String { texts[1603] }
  var termFormTalk: String { texts[1604] }
  var termFormTopicalCouncil: String { texts[1605] }
  var termFormVisit: String { texts[1606] }
  var termFormWomensCouncil: String { texts[1607] }
  var termGroundCommittee: String { texts[1608] }
  var termGroundPetitionOfElectors: String { texts[1609] }
  var termGroundPetitionOfRepresentatives: String { texts[1610] }
  var termGroundReserved: String { texts[1611] }
  var termGroundUndecided: String { texts[1612] }
  var termInstrumentJilin: String { texts[1613] }
  var termInstrumentOther: String { texts[1614] }
  var termInstrumentUrban: String { texts[1615] }
  var termInstrumentVillage: String { texts[1616] }
  var termJournalActive: String { texts[1617] }
  var termJournalAdvised: String { texts[1618] }
  var termJournalAnswered: String { texts[1619] }
  var termJournalAttached: String { texts[1620] }
  func termJournalCommunity(code: some CustomStringConvertible) -> String { fill(1621, [code.description]) }
  func termJournalCountedCodes(count: some CustomStringConvertible) -> String { fill(1622, [count.description]) }
  func termJournalCountedImported(count: some CustomStringConvertible) -> String { fill(1623, [count.description]) }
  func termJournalCountedJoined(count: some CustomStringConvertible) -> String { fill(1624, [count.description]) }
  func termJournalCountedQueued(count: some CustomStringConvertible) -> String { fill(1625, [count.description]) }
  func termJournalCountedVersion(count: some CustomStringConvertible) -> String { fill(1626, [count.description]) }
  func termJournalCountedYear(count: some CustomStringConvertible) -> String { fill(1627, [count.description]) }
  var termJournalCreated: String { texts[1628] }
  var termJournalDeclared: String { texts[1629] }
  var termJournalDisabled: String { texts[1630] }
  var termJournalEntered: String { texts[1631] }
  var termJournalErased: String { texts[1632] }
  var termJournalInOffice: String { texts[1633] }
  var termJournalJoined: String { texts[1634] }
  var termJournalKnown: String { texts[1635] }
  var termJournalLinkGiven: String { texts[1636] }
  func termJournalMeeting(decided: some CustomStringConvertible, topics: some CustomStringConvertible) -> String { fill(1637, [decided.description, topics.description]) }
  var termJournalPasswordChanged: String { texts[1638] }
  func termJournalRoster(lines: some CustomStringConvertible, new: some CustomStringConvertible, changed: some CustomStringConvertible) -> String { fill(1639, [lines.description, new.description, changed.description]) }
  var termJournalSaved: String { texts[1640] }
  var termJournalSplit: String { texts[1641] }
  var termJournalStatement: String { texts[1642] }
  func termJournalUntil(day: some CustomStringConvertible) -> String { fill(1643, [day.description]) }
  var termJournalVoted: String { texts[1644] }
  var termJournalWithdrawn: String { texts[1645] }
  var termLevelCommunity: String { texts[1646] }
  var termLevelCounty: String { texts[1647] }
  var termLevelNational: String { texts[1648] }
  var termLevelPrefecture: String { texts[1649] }
  var termLevelProvince: String { texts[1650] }
  var termLevelTownship: String { texts[1651] }
  var termLotWayDice: String { texts[1652] }
  var termLotWayFigure: String { texts[1653] }
  var termMirrorAge: String { texts[1654] }
  var termMirrorGroup: String { texts[1655] }
  var termMirrorRegistration: String { texts[1656] }
  var termMirrorSex: String { texts[1657] }
  var termOutcomeAgreed: String { texts[1658] }
  var termOutcomeNotAgreed: String { texts[1659] }
  var termOutcomePartly: String { texts[1660] }
  var termPaperAdoption: String { texts[1661] }
  var termPaperAssemblyNotice: String { texts[1662] }
  var termPaperCatalogue: String { texts[1663] }
  var termPaperCharter: String { texts[1664] }
  var termPaperCommissionAnswer: String { texts[1665] }
  var termPaperCommissionReport: String { texts[1666] }
  var termPaperCorrection: String { texts[1667] }
  var termPaperDecision: String { texts[1668] }
  var termPaperDossier: String { texts[1669] }
  var termPaperDraw: String { texts[1670] }
  var termPaperLot: String { texts[1671] }
  var termPaperNotice: String { texts[1672] }
  var termPaperOnline: String { texts[1673] }
  var termPaperProgress: String { texts[1674] }
  var termPaperReport: String { texts[1675] }
  var termPaperRoster: String { texts[1676] }
  var termPartForm: String { texts[1677] }
  var termPartParticipants: String { texts[1678] }
  var termPartPlace: String { texts[1679] }
  var termPartSubject: String { texts[1680] }
  var termPartTime: String { texts[1681] }
  var termPartyCollective: String { texts[1682] }
  var termPartyCommittee: String { texts[1683] }
  var termPartyCooperatives: String { texts[1684] }
  var termPartyExperts: String { texts[1685] }
  var termPartyGovernment: String { texts[1686] }
  var termPartyGroups: String { texts[1687] }
  var termPartyInvitees: String { texts[1688] }
  var termPartyNonRegisteredResidents: String { texts[1689] }
  var termPartyOtherStakeholders: String { texts[1690] }
  var termPartyOwnersCommittee: String { texts[1691] }
  var termPartyPartyOrganisation: String { texts[1692] }
  var termPartyPropertyManagement: String { texts[1693] }
  var termPartyRegisteredResidents: String { texts[1694] }
  var termPartyRepresentatives: String { texts[1695] }
  var termPartyResidentUnits: String { texts[1696] }
  var termPartyResidentsCommittee: String { texts[1697] }
  var termPartySocialOrganisations: String { texts[1698] }
  var termPartySupervisionCommittee: String { texts[1699] }
  var termPartyWomensFederation: String { texts[1700] }
  var termPieceAdoptions: String { texts[1701] }
  var termPieceAssembly: String { texts[1702] }
  var termPieceAttendance: String { texts[1703] }
  var termPieceCommission: String { texts[1704] }
  var termPieceCommitments: String { texts[1705] }
  var termPieceCorrections: String { texts[1706] }
  var termPieceDissents: String { texts[1707] }
  var termPieceFindings: String { texts[1708] }
  var termPieceLawfulCorrections: String { texts[1709] }
  var termPieceMinutes: String { texts[1710] }
  var termPieceNotice: String { texts[1711] }
  var termPieceNoticeOnBoard: String { texts[1712] }
  var termPieceOpinions: String { texts[1713] }
  var termPieceOutcome: String { texts[1714] }
  var termPiecePlan: String { texts[1715] }
  var termPiecePlanApproval: String { texts[1716] }
  var termPieceProgress: String { texts[1717] }
  var termPieceReport: String { texts[1718] }
  var termPieceReportOnBoard: String { texts[1719] }
  var termPieceReviews: String { texts[1720] }
  var termPieceServices: String { texts[1721] }
  var termPieceTopicApproval: String { texts[1722] }
  var termPieceWorkMeeting: String { texts[1723] }
  var termPostCommitteeDirector: String { texts[1724] }
  var termPostCommitteeMember: String { texts[1725] }
  var termPostPartyMember: String { texts[1726] }
  var termPostPartySecretary: String { texts[1727] }
  var termPostSupervisionChair: String { texts[1728] }
  var termPostSupervisionMember: String { texts[1729] }
  var termRoleAdministrator: String { texts[1730] }
  var termRoleChair: String { texts[1731] }
  var termRoleClerk: String { texts[1732] }
  var termRoleDepartment: String { texts[1733] }
  var termRoleMember: String { texts[1734] }
  var termRoleOffice: String { texts[1735] }
  var termRoleOrganisation: String { texts[1736] }
  var termRoleResident: String { texts[1737] }
  var termRoleSecretary: String { texts[1738] }
  var termRoleSupervisor: String { texts[1739] }
  var termRoleTownship: String { texts[1740] }
  var termSatisfaction1: String { texts[1741] }
  var termSatisfaction2: String { texts[1742] }
  var termSatisfaction3: String { texts[1743] }
  var termSatisfaction4: String { texts[1744] }
  var termSatisfaction5: String { texts[1745] }
  var termStageApproved: String { texts[1746] }
  var termStageDeliberated: String { texts[1747] }
  var termStageMeeting: String { texts[1748] }
  var termStageNoticed: String { texts[1749] }
  var termStagePlanned: String { texts[1750] }
  var termStageProposed: String { texts[1751] }
  var termStageReported: String { texts[1752] }
  var termStageReturned: String { texts[1753] }
  var termStageSealed: String { texts[1754] }
  var termStageTopic: String { texts[1755] }
  var termStateAnswered: String { texts[1756] }
  var termStateForMeeting: String { texts[1757] }
  var termStateNotInScope: String { texts[1758] }
  var termStatePassedOn: String { texts[1759] }
  var termStateReceived: String { texts[1760] }
  var termStateTopic: String { texts[1761] }
  var termStatementAccepted: String { texts[1762] }
  var termStatementRejected: String { texts[1763] }
  var termStatementWaiting: String { texts[1764] }
  var termStationArchive: String { texts[1765] }
  var termStationMeeting: String { texts[1766] }
  var termStationNotice: String { texts[1767] }
  var termStationOpinion: String { texts[1768] }
  var termStationPlan: String { texts[1769] }
  var termStationReport: String { texts[1770] }
  var termStationResults: String { texts[1771] }
  var termStationTopic: String { texts[1772] }
  var termStepCommitteesConsult: String { texts[1773] }
  var termStepKindAccepted: String { texts[1774] }
  var termStepKindCompleted: String { texts[1775] }
  var termStepKindExtended: String { texts[1776] }
  var termStepKindProgress: String { texts[1777] }
  var termStepKindReturned: String { texts[1778] }
  var termStepPartyMembers: String { texts[1779] }
  var termStepPartyStudy: String { texts[1780] }
  var termTrackCollective: String { texts[1781] }
  var termTrackOwners: String { texts[1782] }
  var termTrackSettled: String { texts[1783] }
  var termUrgingCall: String { texts[1784] }
  var termUrgingLetter: String { texts[1785] }
  var termUrgingMessage: String { texts[1786] }
  var termUrgingVisit: String { texts[1787] }
  var termWayDoor: String { texts[1788] }
  var termWayGroup: String { texts[1789] }
  var termWayInPerson: String { texts[1790] }
  var termWayLetter: String { texts[1791] }
  var termWayPhone: String { texts[1792] }
  var termWayQr: String { texts[1793] }
  var termWayRoll: String { texts[1794] }
  var termWaySheet: String { texts[1795] }
  var termWaySms: String { texts[1796] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1797, [day.description]) }
  var todayBoard: String { texts[1798] }
  var todayCommittee: String { texts[1799] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1800, [count.description]) }
  var todayDoAcceptCommitment: String { texts[1801] }
  var todayDoAdoptPoints: String { texts[1802] }
  var todayDoAnswerCommission: String { texts[1803] }
  var todayDoAnswerFinding: String { texts[1804] }
  var todayDoAnswerRequests: String { texts[1805] }
  var todayDoAnswerReview: String { texts[1806] }
  var todayDoApprovePlan: String { texts[1807] }
  var todayDoApproveTopic: String { texts[1808] }
  var todayDoAwaitedResult: String { texts[1809] }
  var todayDoCallAssembly: String { texts[1810] }
  var todayDoCarryOut: String { texts[1811] }
  var todayDoCarryOutCorrection: String { texts[1812] }
  var todayDoCloseAssembly: String { texts[1813] }
  var todayDoCloseFinding: String { texts[1814] }
  var todayDoCloseMeeting: String { texts[1815] }
  var todayDoCollectRatings: String { texts[1816] }
  var todayDoDescribeCommitments: String { texts[1817] }
  var todayDoDrawLot: String { texts[1818] }
  var todayDoExplainDissents: String { texts[1819] }
  var todayDoHoldAssembly: String { texts[1820] }
  var todayDoHoldMeeting: String { texts[1821] }
  var todayDoModerateStatements: String { texts[1822] }
  var todayDoMoveStalled: String { texts[1823] }
  var todayDoNoticeAssembly: String { texts[1824] }
  var todayDoPostNotice: String { texts[1825] }
  var todayDoPostOnBoard: String { texts[1826] }
  var todayDoPostReportOnBoard: String { texts[1827] }
  var todayDoPublishProgress: String { texts[1828] }
  var todayDoPublishReport: String { texts[1829] }
  var todayDoReconveneAssembly: String { texts[1830] }
  var todayDoRecordReferral: String { texts[1831] }
  var todayDoReportCommission: String { texts[1832] }
  var todayDoResolveKinship: String { texts[1833] }
  var todayDoSealDossier: String { texts[1834] }
  var todayDoServeParticipants: String { texts[1835] }
  var todayDoSettleCorrections: String { texts[1836] }
  var todayDoSignMinutes: String { texts[1837] }
  var todayDoStudyAssembly: String { texts[1838] }
  var todayDoSubmitPlan: String { texts[1839] }
  var todayDoTakeUrgedOwner: String { texts[1840] }
  var todayDoTriageOpinions: String { texts[1841] }
  var todayDoUrgeOwner: String { texts[1842] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1843, [duty.description, count.description]) }
  var todayMatter: String { texts[1844] }
  var todayMessageApproval: String { texts[1845] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1846, [text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1847, [text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1848, [text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1849, [text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1850, [text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1851, [text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1852, [text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1853, [text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1854, [text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1855, [text.description]) }
  var todayMessageOnlineStatement: String { texts[1856] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1857, [text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1858, [day.description, duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1859, [text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1860, [text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1861, [text.description]) }
  var todayMessages: String { texts[1862] }
  var todayNoMatters: String { texts[1863] }
  var todayNobody: String { texts[1864] }
  var todayNothing: String { texts[1865] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1866, [count.description]) }
  var todayTake: String { texts[1867] }
  var todayUntil: String { texts[1868] }
  var todayWaiting: String { texts[1869] }
  var todayWho: String { texts[1870] }
  var todayWorkMeeting: String { texts[1871] }
  var todayWorkMeetings: String { texts[1872] }
  var workmeetingAsAnswered: String { texts[1873] }
  var workmeetingAsNotInScope: String { texts[1874] }
  var workmeetingAsPassedOn: String { texts[1875] }
  var workmeetingAsTopic: String { texts[1876] }
  var workmeetingDecision: String { texts[1877] }
  var workmeetingEmpty: String { texts[1878] }
  var workmeetingEntry: String { texts[1879] }
  var workmeetingGone: String { texts[1880] }
  var workmeetingIntro: String { texts[1881] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1882, [count.description]) }
  var workmeetingLater: String { texts[1883] }
  var workmeetingNoCatalogue: String { texts[1884] }
  var workmeetingNotTopic: String { texts[1885] }
  var workmeetingOthers: String { texts[1886] }
  var workmeetingPlace: String { texts[1887] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1888, [names.description]) }
  var workmeetingQuestion: String { texts[1889] }
  var workmeetingReason: String { texts[1890] }
  var workmeetingReasonHint: String { texts[1891] }
  var workmeetingSave: String { texts[1892] }
  var workmeetingSeats: String { texts[1893] }
  var workmeetingTitle: String { texts[1894] }
  var workmeetingToLedger: String { texts[1895] }
  var workmeetingTopic: String { texts[1896] }
  var workmeetingTopicTitle: String { texts[1897] }
  var workmeetingTwins: String { texts[1898] }
  func workmeetingTwinsCompared(count: some CustomStringConvertible) -> String { fill(1899, [count.description]) }
  var workmeetingTwinsHint: String { texts[1900] }
  var workmeetingTwinsJoin: String { texts[1901] }
  var workmeetingUndecided: String { texts[1902] }
}
