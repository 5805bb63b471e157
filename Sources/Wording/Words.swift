// Made by Scripts/words from the catalogues; do not edit.
// swift-format-ignore-file

extension Words {
  /// Every key, in order.
  public static let keys: [String] = [
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
    "ruleKeyAcceptanceWorkdays",
    "ruleKeyAdoptionWorkdays",
    "ruleKeyApprovalWorkdays",
    "ruleKeyArchiveRetentionYears",
    "ruleKeyArchiveWorkdays",
    "ruleKeyAssemblyCallWorkdays",
    "ruleKeyAssemblyMajority",
    "ruleKeyAssemblyMajorityGroup",
    "ruleKeyAssemblyMajorityRepresentatives",
    "ruleKeyAssemblyNoticeDays",
    "ruleKeyAssemblyOnlineBallots",
    "ruleKeyAssemblyPetitionElectors",
    "ruleKeyAssemblyPetitionForRepresentatives",
    "ruleKeyAssemblyPetitionRepresentatives",
    "ruleKeyAssemblyQuorumGroup",
    "ruleKeyAssemblyQuorumHouseholds",
    "ruleKeyAssemblyQuorumPersons",
    "ruleKeyAssemblyQuorumRepresentatives",
    "ruleKeyAssemblyRepresentativesNoticeDays",
    "ruleKeyAssemblyStudyWorkdays",
    "ruleKeyCommissionAnswerDays",
    "ruleKeyCommissionReportWorkdays",
    "ruleKeyCommitteeChairs",
    "ruleKeyCommitteeMembers",
    "ruleKeyDissentDays",
    "ruleKeyFindingAnswerWorkdays",
    "ruleKeyFindingCloseWorkdays",
    "ruleKeyFourStepsPartyMajority",
    "ruleKeyFourStepsPartyPresence",
    "ruleKeyFourStepsVillages",
    "ruleKeyLotAges",
    "ruleKeyLotPanels",
    "ruleKeyMinutesCorrectionDays",
    "ruleKeyNoticeBoardDays",
    "ruleKeyNoticeLeadDays",
    "ruleKeyNoticeWorkdays",
    "ruleKeyOnlineMinimumAge",
    "ruleKeyOnlineMinimumDays",
    "ruleKeyOnlineModerationWorkdays",
    "ruleKeyOnlineStatementCharacters",
    "ruleKeyOpinionMaxCharacters",
    "ruleKeyPlanRequiredParts",
    "ruleKeyPlanWorkdays",
    "ruleKeyPostingMinimumDays",
    "ruleKeyProgressAgainDays",
    "ruleKeyProgressPublishDays",
    "ruleKeyProgressResultDays",
    "ruleKeyRatingDays",
    "ruleKeyReferralDays",
    "ruleKeyReportDays",
    "ruleKeyReportExtendsOnHoliday",
    "ruleKeyRepresentativesLeastHouseholds",
    "ruleKeyRepresentativesMostHouseholds",
    "ruleKeyRepresentativesShare",
    "ruleKeyRepresentativesWomenShare",
    "ruleKeyRequestAnswerWorkdays",
    "ruleKeyReviewDays",
    "ruleKeySignInLockoutFailures",
    "ruleKeySignInLockoutMinutes",
    "ruleKeySignInResidentIdleMinutes",
    "ruleKeySignInStaffIdleMinutes",
    "ruleKeyStallSecretaryDays",
    "ruleKeyStallTownshipDays",
    "ruleKeyTriageWorkdays",
    "ruleKeyUrgingBeforeTownship",
    "ruleKeyUrgingWorkdays",
    "ruleKeyVoteAge",
    "ruleKeyVoteNonRegistered",
    "ruleKeyWideHouseholds",
    "ruleKeyWideOpinions",
    "ruleKeyWorkMeetingCycleDays",
    "ruleNo",
    "ruleShareAtLeast",
    "ruleShareMore",
    "ruleUnitAge",
    "ruleUnitCharacters",
    "ruleUnitDays",
    "ruleUnitHours",
    "ruleUnitHouseholds",
    "ruleUnitMegabytes",
    "ruleUnitMinutes",
    "ruleUnitOpinions",
    "ruleUnitPanels",
    "ruleUnitPeople",
    "ruleUnitTimes",
    "ruleUnitWorkdays",
    "ruleUnitYears",
    "ruleYes",
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
    "settingsTableDay",
    "settingsTableEmpty",
    "settingsTableHint",
    "settingsTableIncomplete",
    "settingsTableTwice",
    "settingsTableUnreadable",
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

  public var assemblyAbsent: String { texts[0] }
  public var assemblyAdjournHint: String { texts[1] }
  public var assemblyAdjournSend: String { texts[2] }
  public func assemblyAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(3, [day.description, present.description, needed.description, total.description]) }
  public var assemblyAdjournments: String { texts[4] }
  public var assemblyAgenda: String { texts[5] }
  public var assemblyAgesReason: String { texts[6] }
  public var assemblyAgesReasonHint: String { texts[7] }
  public func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(8, [count.description]) }
  public func assemblyArrivalNow(name: some CustomStringConvertible, way: some CustomStringConvertible) -> String { fill(9, [name.description, way.description]) }
  public var assemblyArrivals: String { texts[10] }
  public var assemblyAuthorisation: String { texts[11] }
  public var assemblyAuthorisationHint: String { texts[12] }
  public var assemblyBallotLabel: String { texts[13] }
  public var assemblyBallotWay: String { texts[14] }
  public var assemblyBasisHint: String { texts[15] }
  public var assemblyBasisLabel: String { texts[16] }
  public func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(17, [count.description, members.description]) }
  public var assemblyBreakOff: String { texts[18] }
  public var assemblyBreakOffHint: String { texts[19] }
  public func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(20, [reason.description]) }
  public var assemblyByPaper: String { texts[21] }
  public var assemblyByPhone: String { texts[22] }
  public var assemblyCallSend: String { texts[23] }
  public var assemblyCame: String { texts[24] }
  public func assemblyCloseAs(verdict: some CustomStringConvertible) -> String { fill(25, [verdict.description]) }
  public func assemblyCloseCast(cast: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(26, [cast.description, missing.description]) }
  public var assemblyCloseHint: String { texts[27] }
  public func assemblyClosePaper(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible) -> String { fill(28, [favour.description, against.description, abstained.description, invalid.description]) }
  public var assemblyCloseSealed: String { texts[29] }
  public var assemblyCloseSend: String { texts[30] }
  public func assemblyCode(name: some CustomStringConvertible) -> String { fill(31, [name.description]) }
  public var assemblyCountHint: String { texts[32] }
  public var assemblyCountSend: String { texts[33] }
  public var assemblyEnd: String { texts[34] }
  public var assemblyEndDay: String { texts[35] }
  public var assemblyExpected: String { texts[36] }
  public var assemblyFacts: String { texts[37] }
  public var assemblyFavour: String { texts[38] }
  public var assemblyGroundLabel: String { texts[39] }
  public var assemblyGroup: String { texts[40] }
  public var assemblyGroupName: String { texts[41] }
  public var assemblyHands: String { texts[42] }
  public func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(43, [count.description]) }
  public var assemblyInvalid: String { texts[44] }
  public var assemblyKindLabel: String { texts[45] }
  public var assemblyLastDay: String { texts[46] }
  public var assemblyMembers: String { texts[47] }
  public var assemblyNoSteps: String { texts[48] }
  public var assemblyNoticeAgain: String { texts[49] }
  public func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(50, [days.description]) }
  public var assemblyNoticeSend: String { texts[51] }
  public func assemblyNumber(way: some CustomStringConvertible, choice: some CustomStringConvertible) -> String { fill(52, [way.description, choice.description]) }
  public var assemblyOpenSend: String { texts[53] }
  public var assemblyPaper: String { texts[54] }
  public var assemblyPaperVoters: String { texts[55] }
  public var assemblyPetitioners: String { texts[56] }
  public var assemblyPetitionersHint: String { texts[57] }
  public func assemblyPhones(count: some CustomStringConvertible) -> String { fill(58, [count.description]) }
  public var assemblyPoints: String { texts[59] }
  public var assemblyPointsHint: String { texts[60] }
  public var assemblyPresentBack: String { texts[61] }
  public var assemblyPresentChange: String { texts[62] }
  public var assemblyPresentChangeHint: String { texts[63] }
  public var assemblyPresentHint: String { texts[64] }
  public var assemblyPresentSend: String { texts[65] }
  public var assemblyPresentWay: String { texts[66] }
  public var assemblyQuestion: String { texts[67] }
  public var assemblyQuestionHint: String { texts[68] }
  public func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(69, [total.description, needed.description, present.description]) }
  public var assemblyRepAdd: String { texts[70] }
  public var assemblyRepGroup: String { texts[71] }
  public var assemblyRepHouseholds: String { texts[72] }
  public var assemblyRepHouseholdsHint: String { texts[73] }
  public var assemblyRepName: String { texts[74] }
  public var assemblyRepOfficial: String { texts[75] }
  public var assemblyRepOfficialHint: String { texts[76] }
  public var assemblyRepOfficialNone: String { texts[77] }
  public var assemblyRepresentatives: String { texts[78] }
  public var assemblyResult: String { texts[79] }
  public func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(80, [count.description, present.description]) }
  public func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(81, [day.description]) }
  public var assemblyRollSend: String { texts[82] }
  public var assemblySecret: String { texts[83] }
  public var assemblySecretNo: String { texts[84] }
  public var assemblySecretYes: String { texts[85] }
  public var assemblySex: String { texts[86] }
  public var assemblySexUnknown: String { texts[87] }
  public var assemblyShort: String { texts[88] }
  public var assemblyShortHint: String { texts[89] }
  public var assemblyShowCode: String { texts[90] }
  public var assemblyStart: String { texts[91] }
  public func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(92, [expected.description, present.description, favour.description]) }
  public var assemblyStepDay: String { texts[93] }
  public var assemblyStepLabel: String { texts[94] }
  public var assemblyStepSend: String { texts[95] }
  public var assemblyStepText: String { texts[96] }
  public var assemblySteps: String { texts[97] }
  public func assemblyVoted(way: some CustomStringConvertible) -> String { fill(98, [way.description]) }
  public var assemblyWithdraw: String { texts[99] }
  public func assemblyWomen(count: some CustomStringConvertible) -> String { fill(100, [count.description]) }
  public var boardAbout: String { texts[101] }
  public func boardAnswer(text: some CustomStringConvertible) -> String { fill(102, [text.description]) }
  public var boardBecame: String { texts[103] }
  public var boardCatalogue: String { texts[104] }
  public func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(105, [version.description, day.description]) }
  public var boardChair: String { texts[106] }
  public var boardCharter: String { texts[107] }
  public func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(108, [version.description, day.description]) }
  public var boardCommitments: String { texts[109] }
  public var boardCommittee: String { texts[110] }
  public var boardCommitteeLine: String { texts[111] }
  public var boardDoorCome: String { texts[112] }
  public var boardDoorComeText: String { texts[113] }
  public var boardDoorSay: String { texts[114] }
  public var boardDoorSayText: String { texts[115] }
  public var boardDoorSee: String { texts[116] }
  public var boardDoorSeeText: String { texts[117] }
  public var boardDoorWatch: String { texts[118] }
  public var boardDoorWatchText: String { texts[119] }
  public var boardDoors: String { texts[120] }
  public var boardDuties: String { texts[121] }
  public var boardFeed: String { texts[122] }
  public var boardFind: String { texts[123] }
  public var boardFindButton: String { texts[124] }
  public var boardFindIntro: String { texts[125] }
  public var boardFindLabel: String { texts[126] }
  public func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(127, [count.description]) }
  public func boardGroups(count: some CustomStringConvertible) -> String { fill(128, [count.description]) }
  public func boardHouseholds(count: some CustomStringConvertible) -> String { fill(129, [count.description]) }
  public func boardJoined(slip: some CustomStringConvertible) -> String { fill(130, [slip.description]) }
  public var boardMember: String { texts[131] }
  public var boardNoCatalogue: String { texts[132] }
  public var boardNoCharter: String { texts[133] }
  public var boardNoCommitments: String { texts[134] }
  public var boardNoResults: String { texts[135] }
  public var boardNothingFound: String { texts[136] }
  public var boardNothingOpen: String { texts[137] }
  public var boardOffice: String { texts[138] }
  public func boardOpen(count: some CustomStringConvertible) -> String { fill(139, [count.description]) }
  public var boardPapers: String { texts[140] }
  public var boardPosts: String { texts[141] }
  public var boardRecord: String { texts[142] }
  public var boardReserved: String { texts[143] }
  public var boardResults: String { texts[144] }
  public func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(145, [count.description, root.description]) }
  public var boardSaid: String { texts[146] }
  public var boardSayContact: String { texts[147] }
  public var boardSayContactHint: String { texts[148] }
  public var boardSayHint: String { texts[149] }
  public var boardSayIntro: String { texts[150] }
  public var boardSayKind: String { texts[151] }
  public var boardSayName: String { texts[152] }
  public var boardSayNameHint: String { texts[153] }
  public var boardSayPlace: String { texts[154] }
  public var boardSayPlaceHint: String { texts[155] }
  public var boardSayRequest: String { texts[156] }
  public var boardSaySend: String { texts[157] }
  public var boardSayText: String { texts[158] }
  public var boardSayTitle: String { texts[159] }
  public var boardSeats: String { texts[160] }
  public var boardSlip: String { texts[161] }
  public var boardSlipButton: String { texts[162] }
  public var boardSlipHead: String { texts[163] }
  public var boardSlipKeep: String { texts[164] }
  public var boardSlipLabel: String { texts[165] }
  public func boardSlipLooks(example: some CustomStringConvertible) -> String { fill(166, [example.description]) }
  public func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(167, [number.description]) }
  public func boardSlipUnknown(number: some CustomStringConvertible) -> String { fill(168, [number.description]) }
  public func boardSlipWrong(number: some CustomStringConvertible, example: some CustomStringConvertible) -> String { fill(169, [number.description, example.description]) }
  public func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(170, [from.description, to.description]) }
  public func boardVacancies(count: some CustomStringConvertible) -> String { fill(171, [count.description]) }
  public var boardVacant: String { texts[172] }
  public func boardWaiting(day: some CustomStringConvertible) -> String { fill(173, [day.description]) }
  public var boardYearPlan: String { texts[174] }
  public func caseAbout(task: some CustomStringConvertible) -> String { fill(175, [task.description]) }
  public func caseAnswer(text: some CustomStringConvertible) -> String { fill(176, [text.description]) }
  public var caseAnswerLabel: String { texts[177] }
  public var caseAnswerSend: String { texts[178] }
  public var caseApprovePlan: String { texts[179] }
  public var caseApproveTopic: String { texts[180] }
  public var caseBoardPlace: String { texts[181] }
  public var caseBreach: String { texts[182] }
  public var caseClose: String { texts[183] }
  public var caseClosed: String { texts[184] }
  public var caseConclusion: String { texts[185] }
  public var caseDossier: String { texts[186] }
  public var caseExport: String { texts[187] }
  public var caseFileLost: String { texts[188] }
  public var caseFindingAbout: String { texts[189] }
  public var caseFindingBreach: String { texts[190] }
  public var caseFindingClause: String { texts[191] }
  public var caseFindingSend: String { texts[192] }
  public var caseFindingText: String { texts[193] }
  public var caseFindingWhole: String { texts[194] }
  public var caseFindings: String { texts[195] }
  public func caseLateHint(day: some CustomStringConvertible) -> String { fill(196, [day.description]) }
  public var caseLateReason: String { texts[197] }
  public var caseMeeting: String { texts[198] }
  public var caseMinutes: String { texts[199] }
  public var caseMissing: String { texts[200] }
  public var caseNext: String { texts[201] }
  public var caseNotNow: String { texts[202] }
  public var caseNothingForYou: String { texts[203] }
  public func caseNow(title: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(204, [title.description, stage.description]) }
  public func caseObjected(text: some CustomStringConvertible) -> String { fill(205, [text.description]) }
  public var caseObjection: String { texts[206] }
  public var caseOnBoard: String { texts[207] }
  public var caseOpen: String { texts[208] }
  public var casePaper: String { texts[209] }
  public var casePhoto: String { texts[210] }
  public var casePhotoHint: String { texts[211] }
  public var casePieces: String { texts[212] }
  public var casePost: String { texts[213] }
  public var casePosting: String { texts[214] }
  public var caseRecord: String { texts[215] }
  public var caseReopen: String { texts[216] }
  public var caseReturn: String { texts[217] }
  public var caseReturnReason: String { texts[218] }
  public var caseRevise: String { texts[219] }
  public var caseSeal: String { texts[220] }
  public func caseSealed(number: some CustomStringConvertible) -> String { fill(221, [number.description]) }
  public var caseServe: String { texts[222] }
  public var caseService: String { texts[223] }
  public var caseUnanswered: String { texts[224] }
  public var caseUnserved: String { texts[225] }
  public var caseWay: String { texts[226] }
  public var commandAcceptCommitment: String { texts[227] }
  public var commandAddOfficial: String { texts[228] }
  public var commandAddRepresentative: String { texts[229] }
  public var commandAddStatement: String { texts[230] }
  public var commandAdjournAssembly: String { texts[231] }
  public var commandAdoptCatalogue: String { texts[232] }
  public var commandAdoptCharter: String { texts[233] }
  public var commandAdoptPoint: String { texts[234] }
  public var commandAnswerCommission: String { texts[235] }
  public var commandAnswerFinding: String { texts[236] }
  public var commandAnswerOnline: String { texts[237] }
  public var commandAnswerReview: String { texts[238] }
  public var commandAnswerUrging: String { texts[239] }
  public var commandAppointSeat: String { texts[240] }
  public var commandApprovePlan: String { texts[241] }
  public var commandApproveTopic: String { texts[242] }
  public var commandAttachFile: String { texts[243] }
  public var commandBreakOffAssembly: String { texts[244] }
  public var commandCallAssembly: String { texts[245] }
  public var commandCarryOutCorrection: String { texts[246] }
  public var commandCastBallot: String { texts[247] }
  public var commandChangePassword: String { texts[248] }
  public var commandCloseAssembly: String { texts[249] }
  public var commandCloseFinding: String { texts[250] }
  public var commandCloseMeeting: String { texts[251] }
  public var commandCloseOnline: String { texts[252] }
  public var commandCloseOverdueOnline: String { texts[253] }
  public var commandCommissionDeliberation: String { texts[254] }
  public var commandCompleteCommitment: String { texts[255] }
  public var commandCorrectMinutes: String { texts[256] }
  public var commandCountBallots: String { texts[257] }
  public var commandCreateAccount: String { texts[258] }
  public var commandCreateCommunity: String { texts[259] }
  public var commandDecidePoint: String { texts[260] }
  public var commandDeclareKin: String { texts[261] }
  public var commandDescribeCommitment: String { texts[262] }
  public var commandDisableAccount: String { texts[263] }
  public var commandDrawLot: String { texts[264] }
  public var commandEndPost: String { texts[265] }
  public var commandEndRepresentative: String { texts[266] }
  public var commandErasePerson: String { texts[267] }
  public var commandExplainDissent: String { texts[268] }
  public var commandExtendCommitment: String { texts[269] }
  public var commandFillPost: String { texts[270] }
  public var commandFreezeRoll: String { texts[271] }
  public var commandGiveOwnerLink: String { texts[272] }
  public var commandHoldWorkMeeting: String { texts[273] }
  public var commandImportCalendar: String { texts[274] }
  public var commandImportOpinions: String { texts[275] }
  public var commandImportRoster: String { texts[276] }
  public var commandIssueCodes: String { texts[277] }
  public var commandJoinOpinions: String { texts[278] }
  public var commandMakeCommitment: String { texts[279] }
  public var commandMarkPresent: String { texts[280] }
  public var commandModerateStatement: String { texts[281] }
  public var commandMoveStalled: String { texts[282] }
  public var commandNoticeAssembly: String { texts[283] }
  public var commandOpenAssembly: String { texts[284] }
  public var commandOpenMeeting: String { texts[285] }
  public var commandOpenOnline: String { texts[286] }
  public var commandOpenTerm: String { texts[287] }
  public var commandOrderCorrection: String { texts[288] }
  public var commandPostNotice: String { texts[289] }
  public var commandPrepareLot: String { texts[290] }
  public var commandPublishProgress: String { texts[291] }
  public var commandPublishReport: String { texts[292] }
  public var commandPublishRoster: String { texts[293] }
  public var commandQueueReminders: String { texts[294] }
  public var commandRateMatter: String { texts[295] }
  public var commandRecordDissent: String { texts[296] }
  public var commandRecordPosting: String { texts[297] }
  public var commandRecordRatings: String { texts[298] }
  public var commandRecordReferral: String { texts[299] }
  public var commandRecordService: String { texts[300] }
  public var commandRecordStatement: String { texts[301] }
  public var commandRecordStep: String { texts[302] }
  public var commandRecordVote: String { texts[303] }
  public var commandReferMatter: String { texts[304] }
  public var commandRegisterOrganisation: String { texts[305] }
  public var commandReopenFinding: String { texts[306] }
  public var commandReplaceSeat: String { texts[307] }
  public var commandReportCommission: String { texts[308] }
  public var commandReportProgress: String { texts[309] }
  public var commandRequestReview: String { texts[310] }
  public var commandReturnCommitment: String { texts[311] }
  public var commandReturnPlan: String { texts[312] }
  public var commandReturnTopic: String { texts[313] }
  public var commandReviseNotice: String { texts[314] }
  public var commandSavePerson: String { texts[315] }
  public var commandSealDossier: String { texts[316] }
  public var commandSettleCorrection: String { texts[317] }
  public var commandSignIn: String { texts[318] }
  public var commandSignMinutes: String { texts[319] }
  public var commandSortOpinion: String { texts[320] }
  public var commandSplitOpinion: String { texts[321] }
  public var commandSubmitPlan: String { texts[322] }
  public var commandTakeOpinion: String { texts[323] }
  public var commandUnmarkPresent: String { texts[324] }
  public var commandUrgeOwner: String { texts[325] }
  public var commandWithdrawAssembly: String { texts[326] }
  public var commandWithdrawKinship: String { texts[327] }
  public var commandWriteFinding: String { texts[328] }
  public var committeeAdopt: String { texts[329] }
  public var committeeCatalogueIntro: String { texts[330] }
  public var committeeCharterIntro: String { texts[331] }
  public var committeeEnd: String { texts[332] }
  public var committeeEntryGroup: String { texts[333] }
  public var committeeEntryTitle: String { texts[334] }
  public var committeeFill: String { texts[335] }
  public var committeeFrom: String { texts[336] }
  public var committeeKin: String { texts[337] }
  public var committeeKinSame: String { texts[338] }
  public var committeeKind: String { texts[339] }
  public var committeeNoTerm: String { texts[340] }
  public var committeeOfficial: String { texts[341] }
  public var committeeOwnEntry: String { texts[342] }
  public var committeeOwnUntitled: String { texts[343] }
  public var committeePost: String { texts[344] }
  public var committeePublish: String { texts[345] }
  public var committeeSeat: String { texts[346] }
  public var committeeTerm: String { texts[347] }
  public var committeeTermBackwards: String { texts[348] }
  public var committeeTo: String { texts[349] }
  public func committeeUntil(day: some CustomStringConvertible) -> String { fill(350, [day.description]) }
  public var committeeWho: String { texts[351] }
  public func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(352, [start.description, days.description]) }
  public func commonCitation(clause: some CustomStringConvertible) -> String { fill(353, [clause.description]) }
  public var commonColon: String { texts[354] }
  public var commonComma: String { texts[355] }
  public func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(356, [year.description, month.description, day.description, weekday.description]) }
  public func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(357, [days.description]) }
  public func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(358, [day.description, duty.description]) }
  public var commonDueToday: String { texts[359] }
  public var commonDueTomorrow: String { texts[360] }
  public var commonErrorBack: String { texts[361] }
  public var commonErrorBusy: String { texts[362] }
  public var commonErrorBusyHelp: String { texts[363] }
  public var commonErrorFailed: String { texts[364] }
  public var commonErrorFailedHelp: String { texts[365] }
  public var commonErrorForbidden: String { texts[366] }
  public func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(367, [roles.description]) }
  public var commonErrorHost: String { texts[368] }
  public var commonErrorHostHelp: String { texts[369] }
  public var commonErrorMethod: String { texts[370] }
  public var commonErrorMethodHelp: String { texts[371] }
  public var commonErrorNotFound: String { texts[372] }
  public var commonErrorNotFoundHelp: String { texts[373] }
  public var commonErrorNotNow: String { texts[374] }
  public var commonErrorOtherAccount: String { texts[375] }
  public var commonErrorRefused: String { texts[376] }
  public var commonErrorStale: String { texts[377] }
  public var commonErrorStaleHelp: String { texts[378] }
  public var commonErrorTooLarge: String { texts[379] }
  public var commonErrorTooLargeHelp: String { texts[380] }
  public var commonErrorTooOften: String { texts[381] }
  public var commonErrorTooOftenHelp: String { texts[382] }
  public var commonErrorTooSlow: String { texts[383] }
  public var commonErrorTooSlowHelp: String { texts[384] }
  public var commonErrorTwice: String { texts[385] }
  public var commonErrorTwiceHelp: String { texts[386] }
  public var commonErrorUnreadable: String { texts[387] }
  public var commonErrorUnreadableHelp: String { texts[388] }
  public var commonFaceBoard: String { texts[389] }
  public var commonFaceWorkbench: String { texts[390] }
  public var commonFaceWorkbenchShort: String { texts[391] }
  public var commonFooter: String { texts[392] }
  public var commonHelp: String { texts[393] }
  public var commonHome: String { texts[394] }
  public var commonKept: String { texts[395] }
  public var commonKin: String { texts[396] }
  public var commonKinConflict: String { texts[397] }
  public var commonKinResolve: String { texts[398] }
  public func commonKinSince(day: some CustomStringConvertible) -> String { fill(399, [day.description]) }
  public var commonKinWithdraw: String { texts[400] }
  public var commonKinWithdrawReason: String { texts[401] }
  public func commonLateDays(days: some CustomStringConvertible) -> String { fill(402, [days.description]) }
  public var commonLedger: String { texts[403] }
  public var commonLive: String { texts[404] }
  public var commonLiveReload: String { texts[405] }
  public var commonLocalRule: String { texts[406] }
  public var commonMatters: String { texts[407] }
  public var commonMenu: String { texts[408] }
  public var commonMore: String { texts[409] }
  public var commonNotKept: String { texts[410] }
  public var commonPrint: String { texts[411] }
  public var commonProofCookie: String { texts[412] }
  public var commonProofNobody: String { texts[413] }
  public func commonProofOther(name: some CustomStringConvertible) -> String { fill(414, [name.description]) }
  public var commonProofStale: String { texts[415] }
  public func commonProofUnsigned(name: some CustomStringConvertible) -> String { fill(416, [name.description]) }
  public var commonProvisional: String { texts[417] }
  public var commonRoster: String { texts[418] }
  public var commonSettings: String { texts[419] }
  public func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(420, [month.description, day.description]) }
  public var commonSignIn: String { texts[421] }
  public var commonSignOut: String { texts[422] }
  public var commonSizeElder: String { texts[423] }
  public var commonSizeNormal: String { texts[424] }
  public var commonSkip: String { texts[425] }
  public var commonStop: String { texts[426] }
  public var commonToday: String { texts[427] }
  public var commonTrail: String { texts[428] }
  public var commonVerify: String { texts[429] }
  public var commonWeekday1: String { texts[430] }
  public var commonWeekday2: String { texts[431] }
  public var commonWeekday3: String { texts[432] }
  public var commonWeekday4: String { texts[433] }
  public var commonWeekday5: String { texts[434] }
  public var commonWeekday6: String { texts[435] }
  public var commonWeekday7: String { texts[436] }
  public func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(437, [days.description]) }
  public var deskAccept: String { texts[438] }
  public var deskCommission: String { texts[439] }
  public var deskCommissionHint: String { texts[440] }
  public var deskCommissionPaper: String { texts[441] }
  public var deskCommissionSend: String { texts[442] }
  public var deskCommissions: String { texts[443] }
  public var deskCommunities: String { texts[444] }
  public var deskDue: String { texts[445] }
  public func deskHello(name: some CustomStringConvertible) -> String { fill(446, [name.description]) }
  public var deskLate: String { texts[447] }
  public var deskMine: String { texts[448] }
  public var deskNoVotes: String { texts[449] }
  public var deskNone: String { texts[450] }
  public var deskOrgan: String { texts[451] }
  public func deskOwn(count: some CustomStringConvertible) -> String { fill(452, [count.description]) }
  public var deskSupervision: String { texts[453] }
  public var deskSupervisionHint: String { texts[454] }
  public var deskText: String { texts[455] }
  public var deskTitle: String { texts[456] }
  public var deskToJudge: String { texts[457] }
  public var deskTrouble: String { texts[458] }
  public var deskVotes: String { texts[459] }
  public var deskWhich: String { texts[460] }
  public func formBeyond(least: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(461, [least.description, most.description]) }
  public var formChanged: String { texts[462] }
  public var formChoose: String { texts[463] }
  public var formChoosePlease: String { texts[464] }
  public var formDone: String { texts[465] }
  public var formDoneBefore: String { texts[466] }
  public var formDraftDrop: String { texts[467] }
  public var formDraftKept: String { texts[468] }
  public func formDraftRestored(time: some CustomStringConvertible) -> String { fill(469, [time.description]) }
  public var formEndsBefore: String { texts[470] }
  public var formFileAgain: String { texts[471] }
  public var formFresh: String { texts[472] }
  public var formGone: String { texts[473] }
  public var formMissing: String { texts[474] }
  public var formNoChoice: String { texts[475] }
  public var formNoCount: String { texts[476] }
  public var formNoDay: String { texts[477] }
  public var formNoTime: String { texts[478] }
  public var formNotAsked: String { texts[479] }
  public var formNotOffered: String { texts[480] }
  public var formNothing: String { texts[481] }
  public func formNow(value: some CustomStringConvertible) -> String { fill(482, [value.description]) }
  public var formSignsOnly: String { texts[483] }
  public var formTicked: String { texts[484] }
  public func formTooLong(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(485, [limit.description, count.description]) }
  public func formTooMany(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(486, [limit.description, count.description]) }
  public func formTroubles(count: some CustomStringConvertible) -> String { fill(487, [count.description]) }
  public var formTwice: String { texts[488] }
  public var formTyped: String { texts[489] }
  public var formTypedBelow: String { texts[490] }
  public var ledgerAll: String { texts[491] }
  public var ledgerAnswer: String { texts[492] }
  public var ledgerAnswerHint: String { texts[493] }
  public var ledgerAttach: String { texts[494] }
  public var ledgerCaption: String { texts[495] }
  public var ledgerChannel: String { texts[496] }
  public var ledgerClock: String { texts[497] }
  public var ledgerContact: String { texts[498] }
  public var ledgerContactHint: String { texts[499] }
  public var ledgerDay: String { texts[500] }
  public func ledgerEntry(number: some CustomStringConvertible) -> String { fill(501, [number.description]) }
  public var ledgerFacts: String { texts[502] }
  public var ledgerFile: String { texts[503] }
  public var ledgerFileBroken: String { texts[504] }
  public var ledgerFileHint: String { texts[505] }
  public var ledgerFileKind: String { texts[506] }
  public func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(507, [limit.description]) }
  public var ledgerGiver: String { texts[508] }
  public var ledgerGroup: String { texts[509] }
  public var ledgerImport: String { texts[510] }
  public func ledgerImported(count: some CustomStringConvertible) -> String { fill(511, [count.description]) }
  public var ledgerJoin: String { texts[512] }
  public var ledgerJoinHint: String { texts[513] }
  public var ledgerJoinTo: String { texts[514] }
  public func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(515, [slip.description]) }
  public var ledgerMediaAudio: String { texts[516] }
  public var ledgerMediaImage: String { texts[517] }
  public var ledgerMediaPaper: String { texts[518] }
  public var ledgerName: String { texts[519] }
  public var ledgerNameHint: String { texts[520] }
  public var ledgerNothing: String { texts[521] }
  public var ledgerNumber: String { texts[522] }
  public var ledgerPlace: String { texts[523] }
  public var ledgerReason: String { texts[524] }
  public var ledgerRequest: String { texts[525] }
  public var ledgerSave: String { texts[526] }
  public var ledgerSaved: String { texts[527] }
  public var ledgerSearch: String { texts[528] }
  public var ledgerSearchButton: String { texts[529] }
  public func ledgerSearchCut(characters: some CustomStringConvertible, words: some CustomStringConvertible) -> String { fill(530, [characters.description, words.description]) }
  public var ledgerSearchOn: String { texts[531] }
  public var ledgerSlip: String { texts[532] }
  public var ledgerSort: String { texts[533] }
  public var ledgerSortAnswered: String { texts[534] }
  public var ledgerSortButton: String { texts[535] }
  public var ledgerSortForMeeting: String { texts[536] }
  public var ledgerSortNotInScope: String { texts[537] }
  public var ledgerSortPassedOn: String { texts[538] }
  public var ledgerSortTitle: String { texts[539] }
  public var ledgerSource: String { texts[540] }
  public var ledgerSourceHint: String { texts[541] }
  public var ledgerSplit: String { texts[542] }
  public var ledgerState: String { texts[543] }
  public var ledgerStates: String { texts[544] }
  public var ledgerTaken: String { texts[545] }
  public var ledgerText: String { texts[546] }
  public var ledgerToMatter: String { texts[547] }
  public var ledgerTwins: String { texts[548] }
  public func ledgerTwinsCompared(count: some CustomStringConvertible) -> String { fill(549, [count.description]) }
  public var ledgerTwinsFind: String { texts[550] }
  public func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(551, [why.description]) }
  public var ledgerTwinsImport: String { texts[552] }
  public var ledgerTwinsJoin: String { texts[553] }
  public var ledgerTwinsNone: String { texts[554] }
  public func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(555, [why.description]) }
  public func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(556, [row.description]) }
  public var ledgerUnnamed: String { texts[557] }
  public var ledgerWay: String { texts[558] }
  public var ledgerWayHint: String { texts[559] }
  public var ledgerWitness: String { texts[560] }
  public var ledgerWitnessHint: String { texts[561] }
  public var ledgerWords: String { texts[562] }
  public var ledgerWordsHint: String { texts[563] }
  public var ledgerWriter: String { texts[564] }
  public var lotAllGroups: String { texts[565] }
  public var lotBusy: String { texts[566] }
  public func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(567, [panels.description, fewest.description, most.description]) }
  public var lotChances: String { texts[568] }
  public var lotCheck: String { texts[569] }
  public var lotCheckCommand: String { texts[570] }
  public var lotCheckDice: String { texts[571] }
  public func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(572, [panels.description]) }
  public func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(573, [digits.description, panels.description]) }
  public var lotCheckHash: String { texts[574] }
  public var lotCheckLater: String { texts[575] }
  public func lotCheckLine(number: some CustomStringConvertible) -> String { fill(576, [number.description]) }
  public var lotCircle: String { texts[577] }
  public var lotCommitment: String { texts[578] }
  public var lotDay: String { texts[579] }
  public func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(580, [day.description, reason.description]) }
  public var lotDigits: String { texts[581] }
  public func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(582, [digits.description]) }
  public func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(583, [digits.description]) }
  public var lotDraw: String { texts[584] }
  public func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(585, [number.description]) }
  public var lotFigure: String { texts[586] }
  public var lotFigureHint: String { texts[587] }
  public var lotFigureShown: String { texts[588] }
  public func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(589, [digits.description]) }
  public var lotFigureUnused: String { texts[590] }
  public var lotGroup: String { texts[591] }
  public var lotHousehold: String { texts[592] }
  public var lotIntro: String { texts[593] }
  public var lotList: String { texts[594] }
  public var lotListLost: String { texts[595] }
  public var lotMirror: String { texts[596] }
  public var lotMirrorHint: String { texts[597] }
  public var lotNone: String { texts[598] }
  public var lotNotYet: String { texts[599] }
  public func lotPeople(people: some CustomStringConvertible) -> String { fill(600, [people.description]) }
  public var lotPlace: String { texts[601] }
  public var lotPublish: String { texts[602] }
  public var lotPublished: String { texts[603] }
  public var lotReplace: String { texts[604] }
  public var lotReplaceHint: String { texts[605] }
  public func lotRoster(people: some CustomStringConvertible) -> String { fill(606, [people.description]) }
  public var lotSize: String { texts[607] }
  public var lotThrown: String { texts[608] }
  public func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(609, [dice.description]) }
  public var lotTitle: String { texts[610] }
  public var lotToScheme: String { texts[611] }
  public var lotVacant: String { texts[612] }
  public var lotWaits: String { texts[613] }
  public var lotWay: String { texts[614] }
  public var lotWhen: String { texts[615] }
  public var lotWho: String { texts[616] }
  public var lotWhy: String { texts[617] }
  public var lotWitnesses: String { texts[618] }
  public var lotWitnessesHint: String { texts[619] }
  public func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(620, [day.description, present.description, needed.description]) }
  public var matterAssembly: String { texts[621] }
  public var matterBallotAdvisory: String { texts[622] }
  public var matterBallotDone: String { texts[623] }
  public var matterBallotOpen: String { texts[624] }
  public var matterBallotQuestion: String { texts[625] }
  public var matterBallotSecret: String { texts[626] }
  public var matterBallotSend: String { texts[627] }
  public var matterBallotThanks: String { texts[628] }
  public var matterBallotVote: String { texts[629] }
  public var matterBallotYour: String { texts[630] }
  public func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(631, [day.description, reason.description]) }
  public var matterCarried: String { texts[632] }
  public var matterCode: String { texts[633] }
  public var matterCodeOfMeeting: String { texts[634] }
  public var matterCodeOfMeetingHint: String { texts[635] }
  public var matterCommission: String { texts[636] }
  public func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(637, [text.description]) }
  public func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(638, [reason.description]) }
  public func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(639, [organ.description, day.description]) }
  public func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(640, [organ.description, day.description]) }
  public var matterCommitments: String { texts[641] }
  public func matterCorrected(day: some CustomStringConvertible) -> String { fill(642, [day.description]) }
  public func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(643, [organ.description, article.description, reason.description]) }
  public func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(644, [day.description]) }
  public var matterDissentCount: String { texts[645] }
  public func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(646, [count.description, told.description]) }
  public func matterDissents(count: some CustomStringConvertible) -> String { fill(647, [count.description]) }
  public func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(648, [reason.description]) }
  public var matterDroppedUndecided: String { texts[649] }
  public func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(650, [track.description, clause.description]) }
  public var matterEvidence: String { texts[651] }
  public var matterFindings: String { texts[652] }
  public func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(653, [count.description, open.description]) }
  public func matterFirstDue(day: some CustomStringConvertible) -> String { fill(654, [day.description]) }
  public var matterForm: String { texts[655] }
  public func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(656, [act.description, reason.description]) }
  public var matterLawfulHint: String { texts[657] }
  public var matterLawfulReason: String { texts[658] }
  public func matterLesson(text: some CustomStringConvertible) -> String { fill(659, [text.description]) }
  public var matterLot: String { texts[660] }
  public func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(661, [present.description, needed.description, favour.description]) }
  public var matterMeasure: String { texts[662] }
  public func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(663, [kind.description, reason.description]) }
  public var matterNoPapers: String { texts[664] }
  public var matterNoProgress: String { texts[665] }
  public var matterNoRatings: String { texts[666] }
  public var matterNotCarried: String { texts[667] }
  public var matterNothingDue: String { texts[668] }
  public func matterNumber(number: some CustomStringConvertible) -> String { fill(669, [number.description]) }
  public var matterNumbers: String { texts[670] }
  public var matterOnline: String { texts[671] }
  public var matterOpinions: String { texts[672] }
  public var matterOutcome: String { texts[673] }
  public var matterOwner: String { texts[674] }
  public var matterOwnerAnswer: String { texts[675] }
  public var matterOwnerAnswerSend: String { texts[676] }
  public var matterOwnerDone: String { texts[677] }
  public var matterOwnerKind: String { texts[678] }
  public var matterOwnerLate: String { texts[679] }
  public var matterOwnerLateAlone: String { texts[680] }
  public var matterOwnerLateHint: String { texts[681] }
  public var matterOwnerPhoto: String { texts[682] }
  public var matterOwnerReport: String { texts[683] }
  public var matterOwnerSend: String { texts[684] }
  public var matterOwnerSent: String { texts[685] }
  public var matterOwnerText: String { texts[686] }
  public var matterOwnerUrged: String { texts[687] }
  public var matterPapers: String { texts[688] }
  public var matterParticipants: String { texts[689] }
  public func matterPeople(count: some CustomStringConvertible) -> String { fill(690, [count.description]) }
  public var matterPlace: String { texts[691] }
  public var matterPlan: String { texts[692] }
  public var matterPresent: String { texts[693] }
  public func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(694, [total.description, needed.description, present.description]) }
  public var matterRate: String { texts[695] }
  public var matterRateBySlip: String { texts[696] }
  public var matterRateQuestion: String { texts[697] }
  public var matterRateSend: String { texts[698] }
  public var matterRated: String { texts[699] }
  public func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(700, [satisfied.description, total.description]) }
  public var matterRatings: String { texts[701] }
  public func matterReserved(clause: some CustomStringConvertible) -> String { fill(702, [clause.description]) }
  public var matterReviewAsk: String { texts[703] }
  public func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(704, [count.description, open.description]) }
  public var matterReviewHint: String { texts[705] }
  public func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(706, [days.description]) }
  public var matterReviewKeep: String { texts[707] }
  public var matterReviewKept: String { texts[708] }
  public var matterReviewReceipt: String { texts[709] }
  public var matterReviewSend: String { texts[710] }
  public var matterReviewText: String { texts[711] }
  public var matterReviewUpheld: String { texts[712] }
  public var matterReviewWaiting: String { texts[713] }
  public var matterReviews: String { texts[714] }
  public var matterShare: String { texts[715] }
  public var matterSignIn: String { texts[716] }
  public var matterSignedIn: String { texts[717] }
  public func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(718, [kind.description, stage.description]) }
  public func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(719, [kind.description]) }
  public var matterStandCommission: String { texts[720] }
  public func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(721, [total.description, done.description]) }
  public func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(722, [count.description]) }
  public func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(723, [count.description]) }
  public func matterStandDropped(count: some CustomStringConvertible) -> String { fill(724, [count.description]) }
  public func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(725, [count.description, owner.description, days.description]) }
  public func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(726, [kind.description]) }
  public func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(727, [kind.description]) }
  public func matterStepCount(count: some CustomStringConvertible) -> String { fill(728, [count.description]) }
  public var matterSteps: String { texts[729] }
  public var matterSubject: String { texts[730] }
  public var matterTask: String { texts[731] }
  public var matterTime: String { texts[732] }
  public var matterToAssembly: String { texts[733] }
  public var matterUnlawful: String { texts[734] }
  public var matterUntil: String { texts[735] }
  public func matterUrged(count: some CustomStringConvertible) -> String { fill(736, [count.description]) }
  public func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(737, [question.description, yes.description, no.description, abstained.description]) }
  public func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(738, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  public var matterYourName: String { texts[739] }
  public var matterYourSide: String { texts[740] }
  public var meetingAbstained: String { texts[741] }
  public var meetingAccept: String { texts[742] }
  public var meetingAskCorrection: String { texts[743] }
  public var meetingAttend: String { texts[744] }
  public var meetingClose: String { texts[745] }
  public var meetingCode: String { texts[746] }
  public var meetingCorrection: String { texts[747] }
  public var meetingCorrections: String { texts[748] }
  public var meetingDecide: String { texts[749] }
  public var meetingDissent: String { texts[750] }
  public var meetingDissentText: String { texts[751] }
  public var meetingEnd: String { texts[752] }
  public var meetingFirstSignIn: String { texts[753] }
  public var meetingKeep: String { texts[754] }
  public var meetingMoreCommitments: String { texts[755] }
  public var meetingNames: String { texts[756] }
  public var meetingNamesHint: String { texts[757] }
  public var meetingNo: String { texts[758] }
  public var meetingOneResident: String { texts[759] }
  public func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(760, [count.description]) }
  public var meetingOpinion: String { texts[761] }
  public func meetingPresent(count: some CustomStringConvertible) -> String { fill(762, [count.description]) }
  public var meetingQuestion: String { texts[763] }
  public var meetingRecord: String { texts[764] }
  public var meetingResult: String { texts[765] }
  public var meetingSaid: String { texts[766] }
  public var meetingScan: String { texts[767] }
  public var meetingSettle: String { texts[768] }
  public var meetingSettleButton: String { texts[769] }
  public var meetingSign: String { texts[770] }
  public var meetingSignIn: String { texts[771] }
  public func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(772, [name.description, time.description]) }
  public var meetingSpeaker: String { texts[773] }
  public var meetingStatement: String { texts[774] }
  public func meetingThere(count: some CustomStringConvertible) -> String { fill(775, [count.description]) }
  public var meetingVote: String { texts[776] }
  public var meetingWay: String { texts[777] }
  public var meetingYes: String { texts[778] }
  public var onlineAccept: String { texts[779] }
  public var onlineAdd: String { texts[780] }
  public var onlineAddText: String { texts[781] }
  public var onlineAdded: String { texts[782] }
  public var onlineAgree: String { texts[783] }
  public var onlineAllAgree: String { texts[784] }
  public var onlineChange: String { texts[785] }
  public var onlineCheck: String { texts[786] }
  public var onlineCheckHint: String { texts[787] }
  public var onlineClose: String { texts[788] }
  public var onlineCloseHint: String { texts[789] }
  public func onlineCloseWaiting(count: some CustomStringConvertible) -> String { fill(790, [count.description]) }
  public func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(791, [name.description]) }
  public var onlineCodes: String { texts[792] }
  public var onlineCodesHint: String { texts[793] }
  public func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(794, [place.description, total.description, done.description]) }
  public func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(795, [agree.description, disagree.description, pass.description]) }
  public var onlineDiffer: String { texts[796] }
  public var onlineDisagree: String { texts[797] }
  public var onlineEnds: String { texts[798] }
  public var onlineFair: String { texts[799] }
  public func onlineFew(fewest: some CustomStringConvertible) -> String { fill(800, [fewest.description]) }
  public func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(801, [group.description, people.description]) }
  public func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(802, [group.description, share.description]) }
  public var onlineGroups: String { texts[803] }
  public var onlineIntroduction: String { texts[804] }
  public func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(805, [count.description]) }
  public func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(806, [number.description, reason.description]) }
  public func onlineMine(count: some CustomStringConvertible) -> String { fill(807, [count.description]) }
  public var onlineMostAgree: String { texts[808] }
  public var onlineNoCommon: String { texts[809] }
  public var onlineNoSlips: String { texts[810] }
  public var onlineNothing: String { texts[811] }
  public var onlineOneGroup: String { texts[812] }
  public var onlineOpen: String { texts[813] }
  public var onlineOpenHint: String { texts[814] }
  public var onlineOver: String { texts[815] }
  public var onlineOwn: String { texts[816] }
  public var onlineOwnHint: String { texts[817] }
  public var onlineOwnSend: String { texts[818] }
  public var onlinePass: String { texts[819] }
  public var onlinePicture: String { texts[820] }
  public var onlinePictureHint: String { texts[821] }
  public var onlineReach: String { texts[822] }
  public var onlineReachAll: String { texts[823] }
  public var onlineReachGroups: String { texts[824] }
  public var onlineReject: String { texts[825] }
  public var onlineRejectReason: String { texts[826] }
  public var onlineResult: String { texts[827] }
  public var onlineSee: String { texts[828] }
  public var onlineSlips: String { texts[829] }
  public var onlineSlipsHint: String { texts[830] }
  public var onlineStatements: String { texts[831] }
  public func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(832, [limit.description]) }
  public var onlineStatementsTitle: String { texts[833] }
  public var onlineStrong: String { texts[834] }
  public var onlineTake: String { texts[835] }
  public var onlineTakeHint: String { texts[836] }
  public var onlineTapFor: String { texts[837] }
  public var onlineThanks: String { texts[838] }
  public var onlineTitle: String { texts[839] }
  public func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(840, [people.description, votes.description]) }
  public func onlineUntil(time: some CustomStringConvertible) -> String { fill(841, [time.description]) }
  public func papersBasis(clause: some CustomStringConvertible) -> String { fill(842, [clause.description]) }
  public var papersBundleLarge: String { texts[843] }
  public var papersChanged: String { texts[844] }
  public var papersCheck: String { texts[845] }
  public var papersCheckpoint: String { texts[846] }
  public var papersCheckpointHow: String { texts[847] }
  public var papersCompare: String { texts[848] }
  public var papersCompareHow: String { texts[849] }
  public func papersConsistent(size: some CustomStringConvertible) -> String { fill(850, [size.description]) }
  public func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(851, [older.description, newer.description]) }
  public var papersCount: String { texts[852] }
  public var papersHow: String { texts[853] }
  public func papersInconsistent(why: some CustomStringConvertible) -> String { fill(854, [why.description]) }
  public var papersLeaf: String { texts[855] }
  public var papersLeafHash: String { texts[856] }
  public var papersMade: String { texts[857] }
  public var papersMatter: String { texts[858] }
  public var papersNewer: String { texts[859] }
  public var papersNotPosted: String { texts[860] }
  public var papersOnBoard: String { texts[861] }
  public var papersOnline: String { texts[862] }
  public func papersPhone(phone: some CustomStringConvertible) -> String { fill(863, [phone.description]) }
  public var papersPlace: String { texts[864] }
  public func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(865, [index.description, size.description]) }
  public func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(866, [time.description, place.description]) }
  public var papersProof: String { texts[867] }
  public var papersReplaced: String { texts[868] }
  public var papersRoot: String { texts[869] }
  public var papersSave: String { texts[870] }
  public var papersSaved: String { texts[871] }
  public var papersSavedLater: String { texts[872] }
  public var papersSavedLaterHint: String { texts[873] }
  public var papersScan: String { texts[874] }
  public var papersSheet: String { texts[875] }
  public var papersSheetHint: String { texts[876] }
  public var papersSignedProof: String { texts[877] }
  public var papersTimes: String { texts[878] }
  public var papersTools: String { texts[879] }
  public var papersToolsHow: String { texts[880] }
  public var papersUnchanged: String { texts[881] }
  public func papersUnreadable(why: some CustomStringConvertible) -> String { fill(882, [why.description]) }
  public func papersUntil(day: some CustomStringConvertible) -> String { fill(883, [day.description]) }
  public var papersVerifyHow: String { texts[884] }
  public var papersVerifyIntro: String { texts[885] }
  public var papersVerifyTitle: String { texts[886] }
  public func papersWhyChanged(count: some CustomStringConvertible) -> String { fill(887, [count.description]) }
  public var papersWhyCheckpoint: String { texts[888] }
  public var papersWhyFile: String { texts[889] }
  public var papersWhyNote: String { texts[890] }
  public func papersWhyOrigins(one: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(891, [one.description, other.description]) }
  public func papersWhyShrunk(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(892, [from.description, to.description]) }
  public func papersWhySignature(name: some CustomStringConvertible) -> String { fill(893, [name.description]) }
  public var papersWhySigner: String { texts[894] }
  public var planDay: String { texts[895] }
  public var planForm: String { texts[896] }
  public var planFormReason: String { texts[897] }
  public var planFormReasonHint: String { texts[898] }
  public var planHost: String { texts[899] }
  public var planHouseholds: String { texts[900] }
  public var planLawfulHint: String { texts[901] }
  public var planMaterials: String { texts[902] }
  public func planMissing(kind: some CustomStringConvertible) -> String { fill(903, [kind.description]) }
  public var planMorePeople: String { texts[904] }
  public func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(905, [kind.description, line.description]) }
  public var planOpening: String { texts[906] }
  public var planPeople: String { texts[907] }
  public var planPeopleHint: String { texts[908] }
  public var planPoints: String { texts[909] }
  public var planPointsHint: String { texts[910] }
  public var planPreview: String { texts[911] }
  public var planPublishNotice: String { texts[912] }
  public var planPublishReport: String { texts[913] }
  public var planRecorder: String { texts[914] }
  public var planRemark: String { texts[915] }
  public var planReviseReason: String { texts[916] }
  public func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(917, [days.description, needed.description]) }
  public var planSubject: String { texts[918] }
  public var planSubmit: String { texts[919] }
  public var planTimePlace: String { texts[920] }
  public var planUnlawful: String { texts[921] }
  public func planWide(count: some CustomStringConvertible) -> String { fill(922, [count.description]) }
  public var refusalAcceptedByOwner: String { texts[923] }
  public func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(924, [count.description]) }
  public var refusalAlreadyAdopted: String { texts[925] }
  public var refusalAlreadyAnswered: String { texts[926] }
  public func refusalAlreadyCounted(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(927, [question.description, yes.description, no.description, abstained.description]) }
  public var refusalAlreadyDecided: String { texts[928] }
  public var refusalAlreadyErased: String { texts[929] }
  public var refusalAlreadyExplained: String { texts[930] }
  public var refusalAlreadyRated: String { texts[931] }
  public var refusalAlreadySeated: String { texts[932] }
  public func refusalAlreadyServed(name: some CustomStringConvertible, day: some CustomStringConvertible, time: some CustomStringConvertible, way: some CustomStringConvertible, by: some CustomStringConvertible) -> String { fill(933, [name.description, day.description, time.description, way.description, by.description]) }
  public func refusalAlreadySignedIn(name: some CustomStringConvertible, first: some CustomStringConvertible) -> String { fill(934, [name.description, first.description]) }
  public var refusalAlreadyVoted: String { texts[935] }
  public var refusalAnswerMissing: String { texts[936] }
  public var refusalArticleMissing: String { texts[937] }
  public func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(938, [days.description, needed.description]) }
  public var refusalAssemblyRuns: String { texts[939] }
  public func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(940, [assembly.description, act.description]) }
  public func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(941, [day.description]) }
  public var refusalAuthorisationMissing: String { texts[942] }
  public func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(943, [votes.description, present.description]) }
  public var refusalBallotsMissing: String { texts[944] }
  public var refusalCatalogueEmpty: String { texts[945] }
  public var refusalCatalogueMissing: String { texts[946] }
  public func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(947, [limit.description]) }
  public var refusalChangedMeanwhile: String { texts[948] }
  public var refusalChoiceMissing: String { texts[949] }
  public var refusalClosedBeforeOpened: String { texts[950] }
  public func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(951, [commission.description]) }
  public func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(952, [state.description, act.description]) }
  public var refusalCommitteeAbsent: String { texts[953] }
  public func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(954, [count.description]) }
  public func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(955, [day.description]) }
  public var refusalCountsImpossible: String { texts[956] }
  public var refusalDayInFuture: String { texts[957] }
  public func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(958, [pieces.description]) }
  public var refusalEntryUnknown: String { texts[959] }
  public func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(960, [day.description]) }
  public var refusalFindingNotAnswered: String { texts[961] }
  public var refusalFindingOpen: String { texts[962] }
  public func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(963, [households.description, opinions.description]) }
  public func refusalGiverUnsaid(count: some CustomStringConvertible) -> String { fill(964, [count.description]) }
  public var refusalGroupMissing: String { texts[965] }
  public var refusalGroupOnlyInVillage: String { texts[966] }
  public func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(967, [group.description, groups.description]) }
  public var refusalHandsCounted: String { texts[968] }
  public var refusalHandsNotSecret: String { texts[969] }
  public var refusalHeldInFuture: String { texts[970] }
  public func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(971, [number.description]) }
  public func refusalHouseholdUnknown(numbers: some CustomStringConvertible) -> String { fill(972, [numbers.description]) }
  public var refusalIdentityInvalid: String { texts[973] }
  public var refusalJoinAcrossCommunities: String { texts[974] }
  public var refusalJoinNeedsTwo: String { texts[975] }
  public func refusalJoinTooMany(most: some CustomStringConvertible) -> String { fill(976, [most.description]) }
  public var refusalJoinedElsewhere: String { texts[977] }
  public func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(978, [due.description, days.description]) }
  public var refusalLinkUnknown: String { texts[979] }
  public func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(980, [login.description]) }
  public func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(981, [panels.description, digits.description]) }
  public var refusalLotDrawn: String { texts[982] }
  public var refusalLotFigureMissing: String { texts[983] }
  public func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(984, [digits.description]) }
  public var refusalLotInPast: String { texts[985] }
  public func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(986, [changes.description]) }
  public var refusalLotNotDrawn: String { texts[987] }
  public var refusalLotNotSeated: String { texts[988] }
  public var refusalLotPlaceMissing: String { texts[989] }
  public var refusalLotPoolChanged: String { texts[990] }
  public func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(991, [people.description, size.description]) }
  public var refusalLotSizeMissing: String { texts[992] }
  public func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(993, [dice.description, panels.description]) }
  public func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(994, [at.description, clock.description]) }
  public func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(995, [size.description]) }
  public var refusalLotWitnessMissing: String { texts[996] }
  public var refusalMeasureMissing: String { texts[997] }
  public var refusalMeetingInPast: String { texts[998] }
  public func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(999, [day.description]) }
  public func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(1000, [limit.description]) }
  public var refusalMinutesUnsigned: String { texts[1001] }
  public var refusalNameMissing: String { texts[1002] }
  public func refusalNamesakeKnown(name: some CustomStringConvertible, household: some CustomStringConvertible) -> String { fill(1003, [name.description, household.description]) }
  public var refusalNextDayPast: String { texts[1004] }
  public var refusalNoHouseholds: String { texts[1005] }
  public var refusalNoParticipants: String { texts[1006] }
  public var refusalNoPoints: String { texts[1007] }
  public var refusalNoRepresentatives: String { texts[1008] }
  public var refusalNobodyPresent: String { texts[1009] }
  public var refusalNobodySignedIn: String { texts[1010] }
  public var refusalNotCompletedYet: String { texts[1011] }
  public var refusalNotJoined: String { texts[1012] }
  public var refusalNotOfTwoCommittees: String { texts[1013] }
  public var refusalNotOnRoll: String { texts[1014] }
  public var refusalNotPresent: String { texts[1015] }
  public var refusalNotPresentToVote: String { texts[1016] }
  public var refusalNotReserved: String { texts[1017] }
  public func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(1018, [days.description]) }
  public var refusalNothingDecided: String { texts[1019] }
  public var refusalNothingUndecided: String { texts[1020] }
  public var refusalNoticeAfterMeeting: String { texts[1021] }
  public var refusalNoticeUnchanged: String { texts[1022] }
  public var refusalOnlineClosed: String { texts[1023] }
  public var refusalOnlineNotReached: String { texts[1024] }
  public var refusalOnlineRuns: String { texts[1025] }
  public var refusalOnlineStatementEmpty: String { texts[1026] }
  public func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1027, [count.description, limit.description]) }
  public var refusalOnlineStatementTwice: String { texts[1028] }
  public var refusalOnlineStatementsMissing: String { texts[1029] }
  public func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(1030, [days.description]) }
  public func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(1031, [track.description]) }
  public var refusalOutcomeMissing: String { texts[1032] }
  public var refusalOutsideTerm: String { texts[1033] }
  public func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(1034, [count.description]) }
  public func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1035, [count.description, total.description, needed.description]) }
  public var refusalPersonKnown: String { texts[1036] }
  public func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1037, [count.description, total.description, needed.description]) }
  public var refusalPhoneInvalid: String { texts[1038] }
  public var refusalPhotoMissing: String { texts[1039] }
  public func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(1040, [parts.description]) }
  public var refusalPlanUnapproved: String { texts[1041] }
  public func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1042, [organ.description, day.description, article.description]) }
  public var refusalPointNotAgreed: String { texts[1043] }
  public func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(1044, [points.description]) }
  public var refusalPointUnknown: String { texts[1045] }
  public func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1046, [organ.description, day.description, article.description]) }
  public func refusalPostNotHeld(day: some CustomStringConvertible) -> String { fill(1047, [day.description]) }
  public var refusalPostOverlaps: String { texts[1048] }
  public var refusalPostedBeforePaper: String { texts[1049] }
  public func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(1050, [name.description]) }
  public var refusalProgressEmpty: String { texts[1051] }
  public var refusalQuestionMissing: String { texts[1052] }
  public func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1053, [present.description, needed.description]) }
  public func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1054, [present.description, total.description, needed.description]) }
  public var refusalRatingsMissing: String { texts[1055] }
  public var refusalReasonMissing: String { texts[1056] }
  public func refusalRegistrationUnsaid(count: some CustomStringConvertible) -> String { fill(1057, [count.description]) }
  public func refusalRepresentativeEnds(day: some CustomStringConvertible) -> String { fill(1058, [day.description]) }
  public func refusalRepresentativeNotBegun(day: some CustomStringConvertible) -> String { fill(1059, [day.description]) }
  public var refusalRollEmpty: String { texts[1060] }
  public func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(1061, [day.description]) }
  public var refusalServedBeforeNotice: String { texts[1062] }
  public func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1063, [days.description, needed.description]) }
  public func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(1064, [step.description]) }
  public func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(1065, [step.description]) }
  public func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(1066, [step.description]) }
  public var refusalSupervisionConflict: String { texts[1067] }
  public var refusalSupervisionFromAbove: String { texts[1068] }
  public var refusalSupervisorNotClerk: String { texts[1069] }
  public var refusalTakenInFuture: String { texts[1070] }
  public var refusalTermOverlaps: String { texts[1071] }
  public var refusalTextMissing: String { texts[1072] }
  public func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1073, [length.description, limit.description]) }
  public var refusalTopicUnnamed: String { texts[1074] }
  public func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(1075, [articles.description]) }
  public var refusalUrgingNotAhead: String { texts[1076] }
  public func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(1077, [kinds.description]) }
  public func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(1078, [votes.description, present.description]) }
  public var refusalWitnessMissing: String { texts[1079] }
  public var refusalWrongCode: String { texts[1080] }
  public func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(1081, [stage.description, act.description]) }
  public var resultsAccept: String { texts[1082] }
  public func resultsAdoptOf(label: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1083, [label.description, text.description]) }
  public var resultsAdoptReason: String { texts[1084] }
  public var resultsAdoptReasonHint: String { texts[1085] }
  public var resultsAdoptReserved: String { texts[1086] }
  public var resultsAdoptSend: String { texts[1087] }
  public var resultsAdoptTitle: String { texts[1088] }
  public var resultsAdoption: String { texts[1089] }
  public func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(1090, [organ.description]) }
  public var resultsAnswerSend: String { texts[1091] }
  public var resultsAnswerText: String { texts[1092] }
  public func resultsAnswered(text: some CustomStringConvertible) -> String { fill(1093, [text.description]) }
  public var resultsArticle: String { texts[1094] }
  public var resultsArticleHint: String { texts[1095] }
  public var resultsAssembly: String { texts[1096] }
  public var resultsCall: String { texts[1097] }
  public var resultsChangePoint: String { texts[1098] }
  public var resultsCommission: String { texts[1099] }
  public var resultsCorrectionDue: String { texts[1100] }
  public var resultsCorrectionKind: String { texts[1101] }
  public func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(1102, [organ.description, article.description, reason.description, day.description]) }
  public var resultsCorrectionPoint: String { texts[1103] }
  public var resultsCorrections: String { texts[1104] }
  public var resultsDescribe: String { texts[1105] }
  public var resultsDescribeSend: String { texts[1106] }
  public func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(1107, [count.description, open.description]) }
  public var resultsDissentPrivate: String { texts[1108] }
  public var resultsDissents: String { texts[1109] }
  public var resultsDone: String { texts[1110] }
  public var resultsExplain: String { texts[1111] }
  public var resultsExplainResult: String { texts[1112] }
  public var resultsExplainSend: String { texts[1113] }
  public var resultsExplainWay: String { texts[1114] }
  public var resultsExplained: String { texts[1115] }
  public var resultsExplainer: String { texts[1116] }
  public var resultsExtend: String { texts[1117] }
  public var resultsExtendHint: String { texts[1118] }
  public func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(1119, [day.description]) }
  public var resultsFrom: String { texts[1120] }
  public var resultsFromHint: String { texts[1121] }
  public var resultsFromPoint: String { texts[1122] }
  public var resultsLesson: String { texts[1123] }
  public var resultsLessonHint: String { texts[1124] }
  public var resultsLetter: String { texts[1125] }
  public func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(1126, [phone.description]) }
  public func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(1127, [day.description, title.description, task.description, due.description]) }
  public func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1128, [days.description, count.description]) }
  public var resultsLetterOpen: String { texts[1129] }
  public var resultsLink: String { texts[1130] }
  public var resultsLinkCode: String { texts[1131] }
  public var resultsLinkHint: String { texts[1132] }
  public var resultsLinkMake: String { texts[1133] }
  public var resultsLinkNew: String { texts[1134] }
  public var resultsLinkNone: String { texts[1135] }
  public var resultsMeasure: String { texts[1136] }
  public var resultsMeasureHint: String { texts[1137] }
  public var resultsNew: String { texts[1138] }
  public var resultsNewDue: String { texts[1139] }
  public var resultsNewSend: String { texts[1140] }
  public var resultsNewText: String { texts[1141] }
  public func resultsNext(day: some CustomStringConvertible) -> String { fill(1142, [day.description]) }
  public var resultsNextDay: String { texts[1143] }
  public var resultsNoCommitments: String { texts[1144] }
  public var resultsNoMeasure: String { texts[1145] }
  public var resultsOrder: String { texts[1146] }
  public var resultsOrderSend: String { texts[1147] }
  public var resultsOwnCommunity: String { texts[1148] }
  public var resultsOwnerName: String { texts[1149] }
  public var resultsOwnerNameAlone: String { texts[1150] }
  public var resultsOwnerNameHint: String { texts[1151] }
  public var resultsOwnerOther: String { texts[1152] }
  public var resultsPhoto: String { texts[1153] }
  public var resultsPublish: String { texts[1154] }
  public var resultsPublishHint: String { texts[1155] }
  public var resultsPublishSend: String { texts[1156] }
  public func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1157, [time.description, name.description, count.description]) }
  public var resultsRatingHint: String { texts[1158] }
  public var resultsRatingReplaced: String { texts[1159] }
  public var resultsRatingSend: String { texts[1160] }
  public var resultsRatings: String { texts[1161] }
  public func resultsReason(text: some CustomStringConvertible) -> String { fill(1162, [text.description]) }
  public var resultsRefer: String { texts[1163] }
  public var resultsReferHint: String { texts[1164] }
  public var resultsReferSend: String { texts[1165] }
  public var resultsReferralResult: String { texts[1166] }
  public var resultsReferralSend: String { texts[1167] }
  public func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(1168, [track.description, reason.description]) }
  public func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1169, [day.description, text.description]) }
  public func resultsReply(text: some CustomStringConvertible) -> String { fill(1170, [text.description]) }
  public var resultsReplyLabel: String { texts[1171] }
  public var resultsReportHint: String { texts[1172] }
  public var resultsReportKind: String { texts[1173] }
  public var resultsReportSend: String { texts[1174] }
  public var resultsReportStep: String { texts[1175] }
  public var resultsReportText: String { texts[1176] }
  public func resultsReported(text: some CustomStringConvertible) -> String { fill(1177, [text.description]) }
  public var resultsReturn: String { texts[1178] }
  public var resultsReviewFinding: String { texts[1179] }
  public var resultsReviews: String { texts[1180] }
  public var resultsSeen: String { texts[1181] }
  public var resultsSeenHint: String { texts[1182] }
  public var resultsStalled: String { texts[1183] }
  public var resultsStalledSend: String { texts[1184] }
  public var resultsStalledText: String { texts[1185] }
  public var resultsSteps: String { texts[1186] }
  public var resultsTitle: String { texts[1187] }
  public var resultsTrack: String { texts[1188] }
  public func resultsUntil(day: some CustomStringConvertible) -> String { fill(1189, [day.description]) }
  public var resultsUrge: String { texts[1190] }
  public var resultsUrgeSend: String { texts[1191] }
  public var resultsUrgeText: String { texts[1192] }
  public var resultsUrgeWay: String { texts[1193] }
  public func resultsUrged(count: some CustomStringConvertible) -> String { fill(1194, [count.description]) }
  public var resultsUrgingAnswer: String { texts[1195] }
  public var resultsUrgings: String { texts[1196] }
  public var resultsVerdict: String { texts[1197] }
  public var resultsVerdictSend: String { texts[1198] }
  public var resultsWithdrawPoint: String { texts[1199] }
  public var rosterAddress: String { texts[1200] }
  public var rosterAddressAlone: String { texts[1201] }
  public var rosterAgreed: String { texts[1202] }
  public var rosterAgreedMissing: String { texts[1203] }
  public var rosterAnother: String { texts[1204] }
  public func rosterAskAddressDiffers(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1205, [other.description, subject.description]) }
  public func rosterAskBirthDiffers(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1206, [subject.description, other.description]) }
  public func rosterAskHouseholdsAlike(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1207, [subject.description, other.description]) }
  public func rosterAskNamesake(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1208, [subject.description, other.description]) }
  public func rosterAskOtherName(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1209, [other.description, subject.description]) }
  public func rosterAskSameInFile(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1210, [subject.description, other.description]) }
  public func rosterAsked(count: some CustomStringConvertible) -> String { fill(1211, [count.description]) }
  public var rosterBirth: String { texts[1212] }
  public func rosterColumnNumber(column: some CustomStringConvertible) -> String { fill(1213, [column.description]) }
  public var rosterColumns: String { texts[1214] }
  public var rosterContact: String { texts[1215] }
  public func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1216, [people.description, households.description, others.description]) }
  public var rosterErase: String { texts[1217] }
  public var rosterErased: String { texts[1218] }
  public var rosterExport: String { texts[1219] }
  public var rosterFemale: String { texts[1220] }
  public var rosterFile: String { texts[1221] }
  public var rosterFileGone: String { texts[1222] }
  public var rosterGiver: String { texts[1223] }
  public func rosterGiverHint(count: some CustomStringConvertible) -> String { fill(1224, [count.description]) }
  public var rosterGroup: String { texts[1225] }
  public var rosterHead: String { texts[1226] }
  public var rosterHousehold: String { texts[1227] }
  public var rosterIdentity: String { texts[1228] }
  public var rosterImport: String { texts[1229] }
  public func rosterImported(count: some CustomStringConvertible) -> String { fill(1230, [count.description]) }
  public func rosterImportedLeft(count: some CustomStringConvertible) -> String { fill(1231, [count.description]) }
  public var rosterIsRegistered: String { texts[1232] }
  public func rosterKnown(count: some CustomStringConvertible) -> String { fill(1233, [count.description]) }
  public var rosterMale: String { texts[1234] }
  public var rosterName: String { texts[1235] }
  public var rosterNew: String { texts[1236] }
  public var rosterNo: String { texts[1237] }
  public var rosterOpinionColumns: String { texts[1238] }
  public func rosterOpinionsKnown(count: some CustomStringConvertible) -> String { fill(1239, [count.description]) }
  public func rosterOpinionsSame(line: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1240, [line.description, other.description]) }
  public func rosterOpinionsTwice(count: some CustomStringConvertible) -> String { fill(1241, [count.description]) }
  public var rosterOrganisation: String { texts[1242] }
  public var rosterOrganisationAdd: String { texts[1243] }
  public var rosterOrganisations: String { texts[1244] }
  public func rosterOtherSheets(sheets: some CustomStringConvertible) -> String { fill(1245, [sheets.description]) }
  public var rosterPhone: String { texts[1246] }
  public func rosterPlan(added: some CustomStringConvertible, changed: some CustomStringConvertible, same: some CustomStringConvertible) -> String { fill(1247, [added.description, changed.description, same.description]) }
  public var rosterPreview: String { texts[1248] }
  public var rosterPreviewButton: String { texts[1249] }
  public func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1250, [line.description, column.description]) }
  public var rosterProblemBirthInFuture: String { texts[1251] }
  public var rosterProblemCellTooLong: String { texts[1252] }
  public var rosterProblemChannelUnknown: String { texts[1253] }
  public var rosterProblemColumnMissing: String { texts[1254] }
  public var rosterProblemColumnTwice: String { texts[1255] }
  public var rosterProblemControl: String { texts[1256] }
  public var rosterProblemDateInvalid: String { texts[1257] }
  public var rosterProblemDateNeedsDay: String { texts[1258] }
  public var rosterProblemEmpty: String { texts[1259] }
  public var rosterProblemEncoding: String { texts[1260] }
  public var rosterProblemFieldMissing: String { texts[1261] }
  public var rosterProblemFieldsTooMany: String { texts[1262] }
  public var rosterProblemFormula: String { texts[1263] }
  public func rosterProblemLine(line: some CustomStringConvertible) -> String { fill(1264, [line.description]) }
  public var rosterProblemNoRows: String { texts[1265] }
  public var rosterProblemNumberLong: String { texts[1266] }
  public var rosterProblemOldWorkbook: String { texts[1267] }
  public var rosterProblemQuoteAfter: String { texts[1268] }
  public var rosterProblemQuoteInside: String { texts[1269] }
  public var rosterProblemQuoteOpen: String { texts[1270] }
  public var rosterProblemSexUnknown: String { texts[1271] }
  public var rosterProblemSideUnknown: String { texts[1272] }
  public func rosterProblemText(text: some CustomStringConvertible) -> String { fill(1273, [text.description]) }
  public var rosterProblemTextTooLong: String { texts[1274] }
  public var rosterProblemTimeInvalid: String { texts[1275] }
  public var rosterProblemTimeTwice: String { texts[1276] }
  public var rosterProblemTooLarge: String { texts[1277] }
  public var rosterProblemTooManyColumns: String { texts[1278] }
  public var rosterProblemTooManyRows: String { texts[1279] }
  public var rosterProblemValueMissing: String { texts[1280] }
  public var rosterProblemValueTwice: String { texts[1281] }
  public var rosterProblemWorkbook: String { texts[1282] }
  public var rosterProblemYesOrNo: String { texts[1283] }
  public func rosterProblems(count: some CustomStringConvertible) -> String { fill(1284, [count.description]) }
  public func rosterReady(count: some CustomStringConvertible) -> String { fill(1285, [count.description]) }
  public var rosterRegistered: String { texts[1286] }
  public var rosterRights: String { texts[1287] }
  public var rosterSame: String { texts[1288] }
  public var rosterSave: String { texts[1289] }
  public var rosterSaved: String { texts[1290] }
  public var rosterSealed: String { texts[1291] }
  public var rosterSearch: String { texts[1292] }
  public var rosterSendAgain: String { texts[1293] }
  public var rosterSex: String { texts[1294] }
  public var rosterSure: String { texts[1295] }
  public var rosterSureMissing: String { texts[1296] }
  public func rosterTake(count: some CustomStringConvertible) -> String { fill(1297, [count.description]) }
  public var rosterTakeAgain: String { texts[1298] }
  public var rosterTakeThem: String { texts[1299] }
  public func rosterUnclear(name: some CustomStringConvertible) -> String { fill(1300, [name.description]) }
  public func rosterUnread(columns: some CustomStringConvertible) -> String { fill(1301, [columns.description]) }
  public var rosterUnsaid: String { texts[1302] }
  public func rosterUnsaidHint(count: some CustomStringConvertible) -> String { fill(1303, [count.description]) }
  public var rosterUnsaidLeftOut: String { texts[1304] }
  public var rosterYes: String { texts[1305] }
  public var ruleKeyAcceptanceWorkdays: String { texts[1306] }
  public var ruleKeyAdoptionWorkdays: String { texts[1307] }
  public var ruleKeyApprovalWorkdays: String { texts[1308] }
  public var ruleKeyArchiveRetentionYears: String { texts[1309] }
  public var ruleKeyArchiveWorkdays: String { texts[1310] }
  public var ruleKeyAssemblyCallWorkdays: String { texts[1311] }
  public var ruleKeyAssemblyMajority: String { texts[1312] }
  public var ruleKeyAssemblyMajorityGroup: String { texts[1313] }
  public var ruleKeyAssemblyMajorityRepresentatives: String { texts[1314] }
  public var ruleKeyAssemblyNoticeDays: String { texts[1315] }
  public var ruleKeyAssemblyOnlineBallots: String { texts[1316] }
  public var ruleKeyAssemblyPetitionElectors: String { texts[1317] }
  public var ruleKeyAssemblyPetitionForRepresentatives: String { texts[1318] }
  public var ruleKeyAssemblyPetitionRepresentatives: String { texts[1319] }
  public var ruleKeyAssemblyQuorumGroup: String { texts[1320] }
  public var ruleKeyAssemblyQuorumHouseholds: String { texts[1321] }
  public var ruleKeyAssemblyQuorumPersons: String { texts[1322] }
  public var ruleKeyAssemblyQuorumRepresentatives: String { texts[1323] }
  public var ruleKeyAssemblyRepresentativesNoticeDays: String { texts[1324] }
  public var ruleKeyAssemblyStudyWorkdays: String { texts[1325] }
  public var ruleKeyCommissionAnswerDays: String { texts[1326] }
  public var ruleKeyCommissionReportWorkdays: String { texts[1327] }
  public var ruleKeyCommitteeChairs: String { texts[1328] }
  public var ruleKeyCommitteeMembers: String { texts[1329] }
  public var ruleKeyDissentDays: String { texts[1330] }
  public var ruleKeyFindingAnswerWorkdays: String { texts[1331] }
  public var ruleKeyFindingCloseWorkdays: String { texts[1332] }
  public var ruleKeyFourStepsPartyMajority: String { texts[1333] }
  public var ruleKeyFourStepsPartyPresence: String { texts[1334] }
  public var ruleKeyFourStepsVillages: String { texts[1335] }
  public var ruleKeyLotAges: String { texts[1336] }
  public var ruleKeyLotPanels: String { texts[1337] }
  public var ruleKeyMinutesCorrectionDays: String { texts[1338] }
  public var ruleKeyNoticeBoardDays: String { texts[1339] }
  public var ruleKeyNoticeLeadDays: String { texts[1340] }
  public var ruleKeyNoticeWorkdays: String { texts[1341] }
  public var ruleKeyOnlineMinimumAge: String { texts[1342] }
  public var ruleKeyOnlineMinimumDays: String { texts[1343] }
  public var ruleKeyOnlineModerationWorkdays: String { texts[1344] }
  public var ruleKeyOnlineStatementCharacters: String { texts[1345] }
  public var ruleKeyOpinionMaxCharacters: String { texts[1346] }
  public var ruleKeyPlanRequiredParts: String { texts[1347] }
  public var ruleKeyPlanWorkdays: String { texts[1348] }
  public var ruleKeyPostingMinimumDays: String { texts[1349] }
  public var ruleKeyProgressAgainDays: String { texts[1350] }
  public var ruleKeyProgressPublishDays: String { texts[1351] }
  public var ruleKeyProgressResultDays: String { texts[1352] }
  public var ruleKeyRatingDays: String { texts[1353] }
  public var ruleKeyReferralDays: String { texts[1354] }
  public var ruleKeyReportDays: String { texts[1355] }
  public var ruleKeyReportExtendsOnHoliday: String { texts[1356] }
  public var ruleKeyRepresentativesLeastHouseholds: String { texts[1357] }
  public var ruleKeyRepresentativesMostHouseholds: String { texts[1358] }
  public var ruleKeyRepresentativesShare: String { texts[1359] }
  public var ruleKeyRepresentativesWomenShare: String { texts[1360] }
  public var ruleKeyRequestAnswerWorkdays: String { texts[1361] }
  public var ruleKeyReviewDays: String { texts[1362] }
  public var ruleKeySignInLockoutFailures: String { texts[1363] }
  public var ruleKeySignInLockoutMinutes: String { texts[1364] }
  public var ruleKeySignInResidentIdleMinutes: String { texts[1365] }
  public var ruleKeySignInStaffIdleMinutes: String { texts[1366] }
  public var ruleKeyStallSecretaryDays: String { texts[1367] }
  public var ruleKeyStallTownshipDays: String { texts[1368] }
  public var ruleKeyTriageWorkdays: String { texts[1369] }
  public var ruleKeyUrgingBeforeTownship: String { texts[1370] }
  public var ruleKeyUrgingWorkdays: String { texts[1371] }
  public var ruleKeyVoteAge: String { texts[1372] }
  public var ruleKeyVoteNonRegistered: String { texts[1373] }
  public var ruleKeyWideHouseholds: String { texts[1374] }
  public var ruleKeyWideOpinions: String { texts[1375] }
  public var ruleKeyWorkMeetingCycleDays: String { texts[1376] }
  public var ruleNo: String { texts[1377] }
  public func ruleShareAtLeast(share: some CustomStringConvertible) -> String { fill(1378, [share.description]) }
  public func ruleShareMore(share: some CustomStringConvertible) -> String { fill(1379, [share.description]) }
  public func ruleUnitAge(count: some CustomStringConvertible) -> String { fill(1380, [count.description]) }
  public func ruleUnitCharacters(count: some CustomStringConvertible) -> String { fill(1381, [count.description]) }
  public func ruleUnitDays(count: some CustomStringConvertible) -> String { fill(1382, [count.description]) }
  public func ruleUnitHours(count: some CustomStringConvertible) -> String { fill(1383, [count.description]) }
  public func ruleUnitHouseholds(count: some CustomStringConvertible) -> String { fill(1384, [count.description]) }
  public func ruleUnitMegabytes(count: some CustomStringConvertible) -> String { fill(1385, [count.description]) }
  public func ruleUnitMinutes(count: some CustomStringConvertible) -> String { fill(1386, [count.description]) }
  public func ruleUnitOpinions(count: some CustomStringConvertible) -> String { fill(1387, [count.description]) }
  public func ruleUnitPanels(count: some CustomStringConvertible) -> String { fill(1388, [count.description]) }
  public func ruleUnitPeople(count: some CustomStringConvertible) -> String { fill(1389, [count.description]) }
  public func ruleUnitTimes(count: some CustomStringConvertible) -> String { fill(1390, [count.description]) }
  public func ruleUnitWorkdays(count: some CustomStringConvertible) -> String { fill(1391, [count.description]) }
  public func ruleUnitYears(count: some CustomStringConvertible) -> String { fill(1392, [count.description]) }
  public var ruleYes: String { texts[1393] }
  public var settingsAccounts: String { texts[1394] }
  public var settingsArea: String { texts[1395] }
  public var settingsAreaCode: String { texts[1396] }
  public var settingsAreaNeeded: String { texts[1397] }
  public var settingsAreaNone: String { texts[1398] }
  public func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1399, [code.description]) }
  public var settingsCalendar: String { texts[1400] }
  public var settingsClause: String { texts[1401] }
  public var settingsCount: String { texts[1402] }
  public var settingsCreate: String { texts[1403] }
  public var settingsDays: String { texts[1404] }
  public var settingsDisable: String { texts[1405] }
  public var settingsDisabled: String { texts[1406] }
  public var settingsFrom: String { texts[1407] }
  public var settingsGovernment: String { texts[1408] }
  public var settingsImport: String { texts[1409] }
  public func settingsImported(year: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(1410, [year.description, time.description]) }
  public var settingsJournal: String { texts[1411] }
  public var settingsJournalIntro: String { texts[1412] }
  public func settingsKnown(year: some CustomStringConvertible) -> String { fill(1413, [year.description]) }
  public var settingsOfficial: String { texts[1414] }
  public var settingsOrgan: String { texts[1415] }
  public var settingsOrganHint: String { texts[1416] }
  public var settingsOrganisation: String { texts[1417] }
  public var settingsRule: String { texts[1418] }
  public var settingsRules: String { texts[1419] }
  public var settingsRulesIntro: String { texts[1420] }
  public var settingsSource: String { texts[1421] }
  public var settingsTable: String { texts[1422] }
  public func settingsTableDay(date: some CustomStringConvertible) -> String { fill(1423, [date.description]) }
  public var settingsTableEmpty: String { texts[1424] }
  public var settingsTableHint: String { texts[1425] }
  public func settingsTableIncomplete(names: some CustomStringConvertible) -> String { fill(1426, [names.description]) }
  public func settingsTableTwice(date: some CustomStringConvertible) -> String { fill(1427, [date.description]) }
  public var settingsTableUnreadable: String { texts[1428] }
  public var settingsValue: String { texts[1429] }
  public var signinAgain: String { texts[1430] }
  public var signinChange: String { texts[1431] }
  public var signinDiffer: String { texts[1432] }
  public var signinIntro: String { texts[1433] }
  public func signinLocked(time: some CustomStringConvertible) -> String { fill(1434, [time.description]) }
  public var signinLogin: String { texts[1435] }
  public var signinNew: String { texts[1436] }
  public var signinPassword: String { texts[1437] }
  public var signinTooShort: String { texts[1438] }
  public var signinUntaken: String { texts[1439] }
  public var signinWrong: String { texts[1440] }
  public var termActAcceptCommitment: String { texts[1441] }
  public var termActAdjournAssembly: String { texts[1442] }
  public var termActAdoptPoint: String { texts[1443] }
  public var termActAnswerCommission: String { texts[1444] }
  public var termActAnswerFinding: String { texts[1445] }
  public var termActAnswerReview: String { texts[1446] }
  public var termActAnswerUrging: String { texts[1447] }
  public var termActApprovePlan: String { texts[1448] }
  public var termActApproveTopic: String { texts[1449] }
  public var termActBreakOffAssembly: String { texts[1450] }
  public var termActCallAssembly: String { texts[1451] }
  public var termActCarryOutCorrection: String { texts[1452] }
  public var termActCastBallot: String { texts[1453] }
  public var termActCloseAssembly: String { texts[1454] }
  public var termActCloseFinding: String { texts[1455] }
  public var termActCloseMeeting: String { texts[1456] }
  public var termActCloseOnline: String { texts[1457] }
  public var termActCompleteCommitment: String { texts[1458] }
  public var termActCorrectMinutes: String { texts[1459] }
  public var termActCountBallots: String { texts[1460] }
  public var termActDecidePoint: String { texts[1461] }
  public var termActDescribeCommitment: String { texts[1462] }
  public var termActDrawLot: String { texts[1463] }
  public var termActExplainDissent: String { texts[1464] }
  public var termActExtendCommitment: String { texts[1465] }
  public var termActFreezeRoll: String { texts[1466] }
  public var termActMakeCommitment: String { texts[1467] }
  public var termActMarkPresent: String { texts[1468] }
  public var termActModerateStatement: String { texts[1469] }
  public var termActMoveStalled: String { texts[1470] }
  public var termActNoticeAssembly: String { texts[1471] }
  public var termActOpenAssembly: String { texts[1472] }
  public var termActOpenMeeting: String { texts[1473] }
  public var termActOpenOnline: String { texts[1474] }
  public var termActOrderCorrection: String { texts[1475] }
  public var termActPostNotice: String { texts[1476] }
  public var termActPrepareLot: String { texts[1477] }
  public var termActPublishProgress: String { texts[1478] }
  public var termActPublishReport: String { texts[1479] }
  public var termActRateMatter: String { texts[1480] }
  public var termActRecordDissent: String { texts[1481] }
  public var termActRecordPosting: String { texts[1482] }
  public var termActRecordRatings: String { texts[1483] }
  public var termActRecordReferral: String { texts[1484] }
  public var termActRecordService: String { texts[1485] }
  public var termActRecordStatement: String { texts[1486] }
  public var termActRecordStep: String { texts[1487] }
  public var termActRecordVote: String { texts[1488] }
  public var termActReferMatter: String { texts[1489] }
  public var termActReopenFinding: String { texts[1490] }
  public var termActReplaceSeat: String { texts[1491] }
  public var termActReportCommission: String { texts[1492] }
  public var termActReportProgress: String { texts[1493] }
  public var termActRequestReview: String { texts[1494] }
  public var termActReturnCommitment: String { texts[1495] }
  public var termActReturnPlan: String { texts[1496] }
  public var termActReturnTopic: String { texts[1497] }
  public var termActReviseNotice: String { texts[1498] }
  public var termActSealDossier: String { texts[1499] }
  public var termActSettleCorrection: String { texts[1500] }
  public var termActSignIn: String { texts[1501] }
  public var termActSignMinutes: String { texts[1502] }
  public var termActSubmitPlan: String { texts[1503] }
  public var termActUnmarkPresent: String { texts[1504] }
  public var termActUrgeOwner: String { texts[1505] }
  public var termActWithdrawAssembly: String { texts[1506] }
  public var termActWriteFinding: String { texts[1507] }
  public var termAdoptionAdopted: String { texts[1508] }
  public var termAdoptionNotAdopted: String { texts[1509] }
  public var termAdoptionPartlyAdopted: String { texts[1510] }
  public var termAssemblyCommunityAssembly: String { texts[1511] }
  public var termAssemblyCommunityGroup: String { texts[1512] }
  public var termAssemblyCommunityRepresentatives: String { texts[1513] }
  public var termAssemblyStageAdjourned: String { texts[1514] }
  public var termAssemblyStageCalled: String { texts[1515] }
  public var termAssemblyStageDecided: String { texts[1516] }
  public var termAssemblyStageNoticed: String { texts[1517] }
  public var termAssemblyStageOpen: String { texts[1518] }
  public var termAssemblyStageRollCall: String { texts[1519] }
  public var termAssemblyStageWithdrawn: String { texts[1520] }
  public var termAssemblyVillageAssembly: String { texts[1521] }
  public var termAssemblyVillageGroup: String { texts[1522] }
  public var termAssemblyVillageRepresentatives: String { texts[1523] }
  public var termBallotHands: String { texts[1524] }
  public var termBallotOnline: String { texts[1525] }
  public var termBallotPaper: String { texts[1526] }
  public var termBallotPhone: String { texts[1527] }
  public var termBasisHouseholds: String { texts[1528] }
  public var termBasisPersons: String { texts[1529] }
  public var termChannelBox: String { texts[1530] }
  public var termChannelFixedDay: String { texts[1531] }
  public var termChannelForum: String { texts[1532] }
  public var termChannelGroupMessage: String { texts[1533] }
  public var termChannelHomeVisit: String { texts[1534] }
  public var termChannelHotline: String { texts[1535] }
  public var termChannelLetter: String { texts[1536] }
  public var termChannelNetwork: String { texts[1537] }
  public var termChannelVenue: String { texts[1538] }
  public var termChoiceAbstained: String { texts[1539] }
  public var termChoiceAgainst: String { texts[1540] }
  public var termChoiceInFavour: String { texts[1541] }
  public var termCircleEveryone: String { texts[1542] }
  public var termCircleNonRegistered: String { texts[1543] }
  public var termCircleRegistered: String { texts[1544] }
  public var termCommissionAnswered: String { texts[1545] }
  public var termCommissionAsked: String { texts[1546] }
  public var termCommissionDeclined: String { texts[1547] }
  public var termCommissionReported: String { texts[1548] }
  public var termCommissionTaken: String { texts[1549] }
  public var termCommitmentAccepted: String { texts[1550] }
  public var termCommitmentCompleted: String { texts[1551] }
  public var termCommitmentHeld: String { texts[1552] }
  public var termCommitmentOpen: String { texts[1553] }
  public var termCommitmentWithdrawn: String { texts[1554] }
  public var termCorrectionChanged: String { texts[1555] }
  public var termCorrectionWithdrawn: String { texts[1556] }
  public var termDutyAcceptCommitment: String { texts[1557] }
  public var termDutyAdoptPoints: String { texts[1558] }
  public var termDutyAnswerCommission: String { texts[1559] }
  public var termDutyAnswerFinding: String { texts[1560] }
  public var termDutyAnswerRequests: String { texts[1561] }
  public var termDutyAnswerReview: String { texts[1562] }
  public var termDutyApprovePlan: String { texts[1563] }
  public var termDutyApproveTopic: String { texts[1564] }
  public var termDutyAwaitedResult: String { texts[1565] }
  public var termDutyCallAssembly: String { texts[1566] }
  public var termDutyCarryOut: String { texts[1567] }
  public var termDutyCarryOutCorrection: String { texts[1568] }
  public var termDutyCloseAssembly: String { texts[1569] }
  public var termDutyCloseFinding: String { texts[1570] }
  public var termDutyCloseMeeting: String { texts[1571] }
  public var termDutyCollectRatings: String { texts[1572] }
  public var termDutyDescribeCommitments: String { texts[1573] }
  public var termDutyDrawLot: String { texts[1574] }
  public var termDutyExplainDissents: String { texts[1575] }
  public var termDutyHoldAssembly: String { texts[1576] }
  public var termDutyHoldMeeting: String { texts[1577] }
  public var termDutyModerateStatements: String { texts[1578] }
  public var termDutyMoveStalled: String { texts[1579] }
  public var termDutyNoticeAssembly: String { texts[1580] }
  public var termDutyPostNotice: String { texts[1581] }
  public var termDutyPostOnBoard: String { texts[1582] }
  public var termDutyPostReportOnBoard: String { texts[1583] }
  public var termDutyPublishProgress: String { texts[1584] }
  public var termDutyPublishReport: String { texts[1585] }
  public var termDutyReconveneAssembly: String { texts[1586] }
  public var termDutyRecordReferral: String { texts[1587] }
  public var termDutyReportCommission: String { texts[1588] }
  public var termDutyResolveKinship: String { texts[1589] }
  public var termDutySealDossier: String { texts[1590] }
  public var termDutyServeParticipants: String { texts[1591] }
  public var termDutySettleCorrections: String { texts[1592] }
  public var termDutySignMinutes: String { texts[1593] }
  public var termDutyStudyAssembly: String { texts[1594] }
  public var termDutySubmitPlan: String { texts[1595] }
  public var termDutyTakeUrgedOwner: String { texts[1596] }
  public var termDutyTriageOpinions: String { texts[1597] }
  public var termDutyUrgeOwner: String { texts[1598] }
  public var termExplanationAccepted: String { texts[1599] }
  public var termExplanationKept: String { texts[1600] }
  public var termExplanationWayCall: String { texts[1601] }
  public var termExplanationWayLetter: String { texts[1602] }
  public var termExplanationWayMeeting: String { texts[1603] }
  public var termExplanationWayOnline: String { texts[1604] }
  public var termExplanationWayVisit: String { texts[1605] }
  public var termFlawNamesakes: String { texts[1606] }
  public var termFlawTooFewHouseholds: String { texts[1607] }
  public var termFlawTooFewRepresentatives: String { texts[1608] }
  public var termFlawTooFewWomen: String { texts[1609] }
  public var termFlawTooManyHouseholds: String { texts[1610] }
  public var termFormBoard: String { texts[1611] }
  public var termFormCircle: String { texts[1612] }
  public var termFormFixedDay: String { texts[1613] }
  public var termFormHearing: String { texts[1614] }
  public var termFormJointMeeting: String { texts[1615] }
  public var termFormOnline: String { texts[1616] }
  public var termFormResidentsCouncil: String { texts[1617] }
  public var termFormSmallMeeting: String { texts[1618] }
  public var termFormTalk: String { texts[1619] }
  public var termFormTopicalCouncil: String { texts[1620] }
  public var termFormVisit: String { texts[1621] }
  public var termFormWomensCouncil: String { texts[1622] }
  public var termGroundCommittee: String { texts[1623] }
  public var termGroundPetitionOfElectors: String { texts[1624] }
  public var termGroundPetitionOfRepresentatives: String { texts[1625] }
  public var termGroundReserved: String { texts[1626] }
  public var termGroundUndecided: String { texts[1627] }
  public var termInstrumentJilin: String { texts[1628] }
  public var termInstrumentOther: String { texts[1629] }
  public var termInstrumentUrban: String { texts[1630] }
  public var termInstrumentVillage: String { texts[1631] }
  public var termJournalActive: String { texts[1632] }
  public var termJournalAdvised: String { texts[1633] }
  public var termJournalAnswered: String { texts[1634] }
  public var termJournalAttached: String { texts[1635] }
  public func termJournalCommunity(code: some CustomStringConvertible) -> String { fill(1636, [code.description]) }
  public func termJournalCountedCodes(count: some CustomStringConvertible) -> String { fill(1637, [count.description]) }
  public func termJournalCountedImported(count: some CustomStringConvertible) -> String { fill(1638, [count.description]) }
  public func termJournalCountedJoined(count: some CustomStringConvertible) -> String { fill(1639, [count.description]) }
  public func termJournalCountedQueued(count: some CustomStringConvertible) -> String { fill(1640, [count.description]) }
  public func termJournalCountedVersion(count: some CustomStringConvertible) -> String { fill(1641, [count.description]) }
  public func termJournalCountedYear(count: some CustomStringConvertible) -> String { fill(1642, [count.description]) }
  public var termJournalCreated: String { texts[1643] }
  public var termJournalDeclared: String { texts[1644] }
  public var termJournalDisabled: String { texts[1645] }
  public var termJournalEntered: String { texts[1646] }
  public var termJournalErased: String { texts[1647] }
  public var termJournalInOffice: String { texts[1648] }
  public var termJournalJoined: String { texts[1649] }
  public var termJournalKnown: String { texts[1650] }
  public var termJournalLinkGiven: String { texts[1651] }
  public func termJournalMeeting(decided: some CustomStringConvertible, topics: some CustomStringConvertible) -> String { fill(1652, [decided.description, topics.description]) }
  public var termJournalPasswordChanged: String { texts[1653] }
  public func termJournalRoster(lines: some CustomStringConvertible, new: some CustomStringConvertible, changed: some CustomStringConvertible) -> String { fill(1654, [lines.description, new.description, changed.description]) }
  public var termJournalSaved: String { texts[1655] }
  public var termJournalSplit: String { texts[1656] }
  public var termJournalStatement: String { texts[1657] }
  public func termJournalUntil(day: some CustomStringConvertible) -> String { fill(1658, [day.description]) }
  public var termJournalVoted: String { texts[1659] }
  public var termJournalWithdrawn: String { texts[1660] }
  public var termLevelCommunity: String { texts[1661] }
  public var termLevelCounty: String { texts[1662] }
  public var termLevelNational: String { texts[1663] }
  public var termLevelPrefecture: String { texts[1664] }
  public var termLevelProvince: String { texts[1665] }
  public var termLevelTownship: String { texts[1666] }
  public var termLotWayDice: String { texts[1667] }
  public var termLotWayFigure: String { texts[1668] }
  public var termMirrorAge: String { texts[1669] }
  public var termMirrorGroup: String { texts[1670] }
  public var termMirrorRegistration: String { texts[1671] }
  public var termMirrorSex: String { texts[1672] }
  public var termOutcomeAgreed: String { texts[1673] }
  public var termOutcomeNotAgreed: String { texts[1674] }
  public var termOutcomePartly: String { texts[1675] }
  public var termPaperAdoption: String { texts[1676] }
  public var termPaperAssemblyNotice: String { texts[1677] }
  public var termPaperCatalogue: String { texts[1678] }
  public var termPaperCharter: String { texts[1679] }
  public var termPaperCommissionAnswer: String { texts[1680] }
  public var termPaperCommissionReport: String { texts[1681] }
  public var termPaperCorrection: String { texts[1682] }
  public var termPaperDecision: String { texts[1683] }
  public var termPaperDossier: String { texts[1684] }
  public var termPaperDraw: String { texts[1685] }
  public var termPaperLot: String { texts[1686] }
  public var termPaperNotice: String { texts[1687] }
  public var termPaperOnline: String { texts[1688] }
  public var termPaperProgress: String { texts[1689] }
  public var termPaperReport: String { texts[1690] }
  public var termPaperRoster: String { texts[1691] }
  public var termPartForm: String { texts[1692] }
  public var termPartParticipants: String { texts[1693] }
  public var termPartPlace: String { texts[1694] }
  public var termPartSubject: String { texts[1695] }
  public var termPartTime: String { texts[1696] }
  public var termPartyCollective: String { texts[1697] }
  public var termPartyCommittee: String { texts[1698] }
  public var termPartyCooperatives: String { texts[1699] }
  public var termPartyExperts: String { texts[1700] }
  public var termPartyGovernment: String { texts[1701] }
  public var termPartyGroups: String { texts[1702] }
  public var termPartyInvitees: String { texts[1703] }
  public var termPartyNonRegisteredResidents: String { texts[1704] }
  public var termPartyOtherStakeholders: String { texts[1705] }
  public var termPartyOwnersCommittee: String { texts[1706] }
  public var termPartyPartyOrganisation: String { texts[1707] }
  public var termPartyPropertyManagement: String { texts[1708] }
  public var termPartyRegisteredResidents: String { texts[1709] }
  public var termPartyRepresentatives: String { texts[1710] }
  public var termPartyResidentUnits: String { texts[1711] }
  public var termPartyResidentsCommittee: String { texts[1712] }
  public var termPartySocialOrganisations: String { texts[1713] }
  public var termPartySupervisionCommittee: String { texts[1714] }
  public var termPartyWomensFederation: String { texts[1715] }
  public var termPieceAdoptions: String { texts[1716] }
  public var termPieceAssembly: String { texts[1717] }
  public var termPieceAttendance: String { texts[1718] }
  public var termPieceCommission: String { texts[1719] }
  public var termPieceCommitments: String { texts[1720] }
  public var termPieceCorrections: String { texts[1721] }
  public var termPieceDissents: String { texts[1722] }
  public var termPieceFindings: String { texts[1723] }
  public var termPieceLawfulCorrections: String { texts[1724] }
  public var termPieceMinutes: String { texts[1725] }
  public var termPieceNotice: String { texts[1726] }
  public var termPieceNoticeOnBoard: String { texts[1727] }
  public var termPieceOpinions: String { texts[1728] }
  public var termPieceOutcome: String { texts[1729] }
  public var termPiecePlan: String { texts[1730] }
  public var termPiecePlanApproval: String { texts[1731] }
  public var termPieceProgress: String { texts[1732] }
  public var termPieceReport: String { texts[1733] }
  public var termPieceReportOnBoard: String { texts[1734] }
  public var termPieceReviews: String { texts[1735] }
  public var termPieceServices: String { texts[1736] }
  public var termPieceTopicApproval: String { texts[1737] }
  public var termPieceWorkMeeting: String { texts[1738] }
  public var termPostCommitteeDirector: String { texts[1739] }
  public var termPostCommitteeMember: String { texts[1740] }
  public var termPostPartyMember: String { texts[1741] }
  public var termPostPartySecretary: String { texts[1742] }
  public var termPostSupervisionChair: String { texts[1743] }
  public var termPostSupervisionMember: String { texts[1744] }
  public var termRoleAdministrator: String { texts[1745] }
  public var termRoleChair: String { texts[1746] }
  public var termRoleClerk: String { texts[1747] }
  public var termRoleDepartment: String { texts[1748] }
  public var termRoleMember: String { texts[1749] }
  public var termRoleOffice: String { texts[1750] }
  public var termRoleOrganisation: String { texts[1751] }
  public var termRoleResident: String { texts[1752] }
  public var termRoleSecretary: String { texts[1753] }
  public var termRoleSupervisor: String { texts[1754] }
  public var termRoleTownship: String { texts[1755] }
  public var termSatisfaction1: String { texts[1756] }
  public var termSatisfaction2: String { texts[1757] }
  public var termSatisfaction3: String { texts[1758] }
  public var termSatisfaction4: String { texts[1759] }
  public var termSatisfaction5: String { texts[1760] }
  public var termStageApproved: String { texts[1761] }
  public var termStageDeliberated: String { texts[1762] }
  public var termStageMeeting: String { texts[1763] }
  public var termStageNoticed: String { texts[1764] }
  public var termStagePlanned: String { texts[1765] }
  public var termStageProposed: String { texts[1766] }
  public var termStageReported: String { texts[1767] }
  public var termStageReturned: String { texts[1768] }
  public var termStageSealed: String { texts[1769] }
  public var termStageTopic: String { texts[1770] }
  public var termStateAnswered: String { texts[1771] }
  public var termStateForMeeting: String { texts[1772] }
  public var termStateNotInScope: String { texts[1773] }
  public var termStatePassedOn: String { texts[1774] }
  public var termStateReceived: String { texts[1775] }
  public var termStateTopic: String { texts[1776] }
  public var termStatementAccepted: String { texts[1777] }
  public var termStatementRejected: String { texts[1778] }
  public var termStatementWaiting: String { texts[1779] }
  public var termStationArchive: String { texts[1780] }
  public var termStationMeeting: String { texts[1781] }
  public var termStationNotice: String { texts[1782] }
  public var termStationOpinion: String { texts[1783] }
  public var termStationPlan: String { texts[1784] }
  public var termStationReport: String { texts[1785] }
  public var termStationResults: String { texts[1786] }
  public var termStationTopic: String { texts[1787] }
  public var termStepCommitteesConsult: String { texts[1788] }
  public var termStepKindAccepted: String { texts[1789] }
  public var termStepKindCompleted: String { texts[1790] }
  public var termStepKindExtended: String { texts[1791] }
  public var termStepKindProgress: String { texts[1792] }
  public var termStepKindReturned: String { texts[1793] }
  public var termStepPartyMembers: String { texts[1794] }
  public var termStepPartyStudy: String { texts[1795] }
  public var termTrackCollective: String { texts[1796] }
  public var termTrackOwners: String { texts[1797] }
  public var termTrackSettled: String { texts[1798] }
  public var termUrgingCall: String { texts[1799] }
  public var termUrgingLetter: String { texts[1800] }
  public var termUrgingMessage: String { texts[1801] }
  public var termUrgingVisit: String { texts[1802] }
  public var termWayDoor: String { texts[1803] }
  public var termWayGroup: String { texts[1804] }
  public var termWayInPerson: String { texts[1805] }
  public var termWayLetter: String { texts[1806] }
  public var termWayPhone: String { texts[1807] }
  public var termWayQr: String { texts[1808] }
  public var termWayRoll: String { texts[1809] }
  public var termWaySheet: String { texts[1810] }
  public var termWaySms: String { texts[1811] }
  public func todayBefore(day: some CustomStringConvertible) -> String { fill(1812, [day.description]) }
  public var todayBoard: String { texts[1813] }
  public var todayCommittee: String { texts[1814] }
  public func todayCount(count: some CustomStringConvertible) -> String { fill(1815, [count.description]) }
  public var todayDoAcceptCommitment: String { texts[1816] }
  public var todayDoAdoptPoints: String { texts[1817] }
  public var todayDoAnswerCommission: String { texts[1818] }
  public var todayDoAnswerFinding: String { texts[1819] }
  public var todayDoAnswerRequests: String { texts[1820] }
  public var todayDoAnswerReview: String { texts[1821] }
  public var todayDoApprovePlan: String { texts[1822] }
  public var todayDoApproveTopic: String { texts[1823] }
  public var todayDoAwaitedResult: String { texts[1824] }
  public var todayDoCallAssembly: String { texts[1825] }
  public var todayDoCarryOut: String { texts[1826] }
  public var todayDoCarryOutCorrection: String { texts[1827] }
  public var todayDoCloseAssembly: String { texts[1828] }
  public var todayDoCloseFinding: String { texts[1829] }
  public var todayDoCloseMeeting: String { texts[1830] }
  public var todayDoCollectRatings: String { texts[1831] }
  public var todayDoDescribeCommitments: String { texts[1832] }
  public var todayDoDrawLot: String { texts[1833] }
  public var todayDoExplainDissents: String { texts[1834] }
  public var todayDoHoldAssembly: String { texts[1835] }
  public var todayDoHoldMeeting: String { texts[1836] }
  public var todayDoModerateStatements: String { texts[1837] }
  public var todayDoMoveStalled: String { texts[1838] }
  public var todayDoNoticeAssembly: String { texts[1839] }
  public var todayDoPostNotice: String { texts[1840] }
  public var todayDoPostOnBoard: String { texts[1841] }
  public var todayDoPostReportOnBoard: String { texts[1842] }
  public var todayDoPublishProgress: String { texts[1843] }
  public var todayDoPublishReport: String { texts[1844] }
  public var todayDoReconveneAssembly: String { texts[1845] }
  public var todayDoRecordReferral: String { texts[1846] }
  public var todayDoReportCommission: String { texts[1847] }
  public var todayDoResolveKinship: String { texts[1848] }
  public var todayDoSealDossier: String { texts[1849] }
  public var todayDoServeParticipants: String { texts[1850] }
  public var todayDoSettleCorrections: String { texts[1851] }
  public var todayDoSignMinutes: String { texts[1852] }
  public var todayDoStudyAssembly: String { texts[1853] }
  public var todayDoSubmitPlan: String { texts[1854] }
  public var todayDoTakeUrgedOwner: String { texts[1855] }
  public var todayDoTriageOpinions: String { texts[1856] }
  public var todayDoUrgeOwner: String { texts[1857] }
  public func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1858, [duty.description, count.description]) }
  public var todayMatter: String { texts[1859] }
  public var todayMessageApproval: String { texts[1860] }
  public func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1861, [text.description]) }
  public func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1862, [text.description]) }
  public func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1863, [text.description]) }
  public func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1864, [text.description]) }
  public func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1865, [text.description]) }
  public func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1866, [text.description]) }
  public func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1867, [text.description]) }
  public func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1868, [text.description]) }
  public func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1869, [text.description]) }
  public func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1870, [text.description]) }
  public var todayMessageOnlineStatement: String { texts[1871] }
  public func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1872, [text.description]) }
  public func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1873, [day.description, duty.description]) }
  public func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1874, [text.description]) }
  public func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1875, [text.description]) }
  public func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1876, [text.description]) }
  public var todayMessages: String { texts[1877] }
  public var todayNoMatters: String { texts[1878] }
  public var todayNobody: String { texts[1879] }
  public var todayNothing: String { texts[1880] }
  public func todayRemaining(count: some CustomStringConvertible) -> String { fill(1881, [count.description]) }
  public var todayTake: String { texts[1882] }
  public var todayUntil: String { texts[1883] }
  public var todayWaiting: String { texts[1884] }
  public var todayWho: String { texts[1885] }
  public var todayWorkMeeting: String { texts[1886] }
  public var todayWorkMeetings: String { texts[1887] }
  public var workmeetingAsAnswered: String { texts[1888] }
  public var workmeetingAsNotInScope: String { texts[1889] }
  public var workmeetingAsPassedOn: String { texts[1890] }
  public var workmeetingAsTopic: String { texts[1891] }
  public var workmeetingDecision: String { texts[1892] }
  public var workmeetingEmpty: String { texts[1893] }
  public var workmeetingEntry: String { texts[1894] }
  public var workmeetingGone: String { texts[1895] }
  public var workmeetingIntro: String { texts[1896] }
  public func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1897, [count.description]) }
  public var workmeetingLater: String { texts[1898] }
  public var workmeetingNoCatalogue: String { texts[1899] }
  public var workmeetingNotTopic: String { texts[1900] }
  public var workmeetingOthers: String { texts[1901] }
  public var workmeetingPlace: String { texts[1902] }
  public func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1903, [names.description]) }
  public var workmeetingQuestion: String { texts[1904] }
  public var workmeetingReason: String { texts[1905] }
  public var workmeetingReasonHint: String { texts[1906] }
  public var workmeetingSave: String { texts[1907] }
  public var workmeetingSeats: String { texts[1908] }
  public var workmeetingTitle: String { texts[1909] }
  public var workmeetingToLedger: String { texts[1910] }
  public var workmeetingTopic: String { texts[1911] }
  public var workmeetingTopicTitle: String { texts[1912] }
  public var workmeetingTwins: String { texts[1913] }
  public func workmeetingTwinsCompared(count: some CustomStringConvertible) -> String { fill(1914, [count.description]) }
  public var workmeetingTwinsHint: String { texts[1915] }
  public var workmeetingTwinsJoin: String { texts[1916] }
  public var workmeetingUndecided: String { texts[1917] }
}
