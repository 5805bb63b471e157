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
    "assemblyCloseHint",
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
    "commandAcceptCommitment",
    "commandAddOfficial",
    "commandAddRepresentative",
    "commandAddStatement",
    "commandAdjournAssembly",
    "commandAdoptCatalogue",
    "commandAdoptCharter",
    "commandAdoptPoints",
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
    "committeeWho",
    "commonArithmetic",
    "commonCitation",
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
    "commonPrint",
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
    "formChoose",
    "formChoosePlease",
    "formDraftDrop",
    "formDraftKept",
    "formDraftRestored",
    "formEndsBefore",
    "formFileAgain",
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
    "formTicked",
    "formTooLong",
    "formTooMany",
    "formTroubles",
    "formTwice",
    "formTyped",
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
    "rosterIsRegistered",
    "rosterKnown",
    "rosterMale",
    "rosterName",
    "rosterNew",
    "rosterNo",
    "rosterOpinionColumns",
    "rosterOpinionsKnown",
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
    "rosterProblemNumberLong",
    "rosterProblemOldWorkbook",
    "rosterProblemQuoteAfter",
    "rosterProblemQuoteInside",
    "rosterProblemQuoteOpen",
    "rosterProblemSexUnknown",
    "rosterProblemSideUnknown",
    "rosterProblemText",
    "rosterProblemTextTooLong",
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
    "rosterSex",
    "rosterSure",
    "rosterSureMissing",
    "rosterTake",
    "rosterTakeAgain",
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
  var assemblyCloseHint: String { texts[25] }
  var assemblyCloseSend: String { texts[26] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(27, [name.description]) }
  var assemblyCountHint: String { texts[28] }
  var assemblyCountSend: String { texts[29] }
  var assemblyEnd: String { texts[30] }
  var assemblyEndDay: String { texts[31] }
  var assemblyExpected: String { texts[32] }
  var assemblyFacts: String { texts[33] }
  var assemblyFavour: String { texts[34] }
  var assemblyGroundLabel: String { texts[35] }
  var assemblyGroup: String { texts[36] }
  var assemblyGroupName: String { texts[37] }
  var assemblyHands: String { texts[38] }
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(39, [count.description]) }
  var assemblyInvalid: String { texts[40] }
  var assemblyKindLabel: String { texts[41] }
  var assemblyLastDay: String { texts[42] }
  var assemblyMembers: String { texts[43] }
  var assemblyNoSteps: String { texts[44] }
  var assemblyNoticeAgain: String { texts[45] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(46, [days.description]) }
  var assemblyNoticeSend: String { texts[47] }
  func assemblyNumber(way: some CustomStringConvertible, choice: some CustomStringConvertible) -> String { fill(48, [way.description, choice.description]) }
  var assemblyOpenSend: String { texts[49] }
  var assemblyPaper: String { texts[50] }
  var assemblyPaperVoters: String { texts[51] }
  var assemblyPetitioners: String { texts[52] }
  var assemblyPetitionersHint: String { texts[53] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(54, [count.description]) }
  var assemblyPoints: String { texts[55] }
  var assemblyPointsHint: String { texts[56] }
  var assemblyPresentBack: String { texts[57] }
  var assemblyPresentChange: String { texts[58] }
  var assemblyPresentChangeHint: String { texts[59] }
  var assemblyPresentHint: String { texts[60] }
  var assemblyPresentSend: String { texts[61] }
  var assemblyPresentWay: String { texts[62] }
  var assemblyQuestion: String { texts[63] }
  var assemblyQuestionHint: String { texts[64] }
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(65, [total.description, needed.description, present.description]) }
  var assemblyRepAdd: String { texts[66] }
  var assemblyRepGroup: String { texts[67] }
  var assemblyRepHouseholds: String { texts[68] }
  var assemblyRepHouseholdsHint: String { texts[69] }
  var assemblyRepName: String { texts[70] }
  var assemblyRepOfficial: String { texts[71] }
  var assemblyRepOfficialHint: String { texts[72] }
  var assemblyRepOfficialNone: String { texts[73] }
  var assemblyRepresentatives: String { texts[74] }
  var assemblyResult: String { texts[75] }
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(76, [count.description, present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(77, [day.description]) }
  var assemblyRollSend: String { texts[78] }
  var assemblySecret: String { texts[79] }
  var assemblySecretNo: String { texts[80] }
  var assemblySecretYes: String { texts[81] }
  var assemblySex: String { texts[82] }
  var assemblySexUnknown: String { texts[83] }
  var assemblyShort: String { texts[84] }
  var assemblyShortHint: String { texts[85] }
  var assemblyShowCode: String { texts[86] }
  var assemblyStart: String { texts[87] }
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(88, [expected.description, present.description, favour.description]) }
  var assemblyStepDay: String { texts[89] }
  var assemblyStepLabel: String { texts[90] }
  var assemblyStepSend: String { texts[91] }
  var assemblyStepText: String { texts[92] }
  var assemblySteps: String { texts[93] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(94, [way.description]) }
  var assemblyWithdraw: String { texts[95] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(96, [count.description]) }
  var boardAbout: String { texts[97] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(98, [text.description]) }
  var boardBecame: String { texts[99] }
  var boardCatalogue: String { texts[100] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(101, [version.description, day.description]) }
  var boardChair: String { texts[102] }
  var boardCharter: String { texts[103] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(104, [version.description, day.description]) }
  var boardCommitments: String { texts[105] }
  var boardCommittee: String { texts[106] }
  var boardCommitteeLine: String { texts[107] }
  var boardDoorCome: String { texts[108] }
  var boardDoorComeText: String { texts[109] }
  var boardDoorSay: String { texts[110] }
  var boardDoorSayText: String { texts[111] }
  var boardDoorSee: String { texts[112] }
  var boardDoorSeeText: String { texts[113] }
  var boardDoorWatch: String { texts[114] }
  var boardDoorWatchText: String { texts[115] }
  var boardDoors: String { texts[116] }
  var boardDuties: String { texts[117] }
  var boardFeed: String { texts[118] }
  var boardFind: String { texts[119] }
  var boardFindButton: String { texts[120] }
  var boardFindIntro: String { texts[121] }
  var boardFindLabel: String { texts[122] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(123, [count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(124, [count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(125, [count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(126, [slip.description]) }
  var boardMember: String { texts[127] }
  var boardNoCatalogue: String { texts[128] }
  var boardNoCharter: String { texts[129] }
  var boardNoCommitments: String { texts[130] }
  var boardNoResults: String { texts[131] }
  var boardNothingFound: String { texts[132] }
  var boardNothingOpen: String { texts[133] }
  var boardOffice: String { texts[134] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(135, [count.description]) }
  var boardPapers: String { texts[136] }
  var boardPosts: String { texts[137] }
  var boardRecord: String { texts[138] }
  var boardReserved: String { texts[139] }
  var boardResults: String { texts[140] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(141, [count.description, root.description]) }
  var boardSaid: String { texts[142] }
  var boardSayContact: String { texts[143] }
  var boardSayContactHint: String { texts[144] }
  var boardSayHint: String { texts[145] }
  var boardSayIntro: String { texts[146] }
  var boardSayKind: String { texts[147] }
  var boardSayName: String { texts[148] }
  var boardSayNameHint: String { texts[149] }
  var boardSayPlace: String { texts[150] }
  var boardSayPlaceHint: String { texts[151] }
  var boardSayRequest: String { texts[152] }
  var boardSaySend: String { texts[153] }
  var boardSayText: String { texts[154] }
  var boardSayTitle: String { texts[155] }
  var boardSeats: String { texts[156] }
  var boardSlip: String { texts[157] }
  var boardSlipButton: String { texts[158] }
  var boardSlipHead: String { texts[159] }
  var boardSlipKeep: String { texts[160] }
  var boardSlipLabel: String { texts[161] }
  func boardSlipLooks(example: some CustomStringConvertible) -> String { fill(162, [example.description]) }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(163, [number.description]) }
  func boardSlipUnknown(number: some CustomStringConvertible) -> String { fill(164, [number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible, example: some CustomStringConvertible) -> String { fill(165, [number.description, example.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(166, [from.description, to.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(167, [count.description]) }
  var boardVacant: String { texts[168] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(169, [day.description]) }
  var boardYearPlan: String { texts[170] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(171, [task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(172, [text.description]) }
  var caseAnswerLabel: String { texts[173] }
  var caseAnswerSend: String { texts[174] }
  var caseApprovePlan: String { texts[175] }
  var caseApproveTopic: String { texts[176] }
  var caseBoardPlace: String { texts[177] }
  var caseBreach: String { texts[178] }
  var caseClose: String { texts[179] }
  var caseClosed: String { texts[180] }
  var caseConclusion: String { texts[181] }
  var caseDossier: String { texts[182] }
  var caseExport: String { texts[183] }
  var caseFileLost: String { texts[184] }
  var caseFindingAbout: String { texts[185] }
  var caseFindingBreach: String { texts[186] }
  var caseFindingClause: String { texts[187] }
  var caseFindingSend: String { texts[188] }
  var caseFindingText: String { texts[189] }
  var caseFindingWhole: String { texts[190] }
  var caseFindings: String { texts[191] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(192, [day.description]) }
  var caseLateReason: String { texts[193] }
  var caseMeeting: String { texts[194] }
  var caseMinutes: String { texts[195] }
  var caseMissing: String { texts[196] }
  var caseNext: String { texts[197] }
  var caseNothingForYou: String { texts[198] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(199, [text.description]) }
  var caseObjection: String { texts[200] }
  var caseOnBoard: String { texts[201] }
  var caseOpen: String { texts[202] }
  var casePaper: String { texts[203] }
  var casePhoto: String { texts[204] }
  var casePhotoHint: String { texts[205] }
  var casePieces: String { texts[206] }
  var casePost: String { texts[207] }
  var casePosting: String { texts[208] }
  var caseRecord: String { texts[209] }
  var caseReopen: String { texts[210] }
  var caseReturn: String { texts[211] }
  var caseReturnReason: String { texts[212] }
  var caseRevise: String { texts[213] }
  var caseSeal: String { texts[214] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(215, [number.description]) }
  var caseServe: String { texts[216] }
  var caseService: String { texts[217] }
  var caseUnanswered: String { texts[218] }
  var caseUnserved: String { texts[219] }
  var caseWay: String { texts[220] }
  var commandAcceptCommitment: String { texts[221] }
  var commandAddOfficial: String { texts[222] }
  var commandAddRepresentative: String { texts[223] }
  var commandAddStatement: String { texts[224] }
  var commandAdjournAssembly: String { texts[225] }
  var commandAdoptCatalogue: String { texts[226] }
  var commandAdoptCharter: String { texts[227] }
  var commandAdoptPoints: String { texts[228] }
  var commandAnswerCommission: String { texts[229] }
  var commandAnswerFinding: String { texts[230] }
  var commandAnswerOnline: String { texts[231] }
  var commandAnswerReview: String { texts[232] }
  var commandAnswerUrging: String { texts[233] }
  var commandAppointSeat: String { texts[234] }
  var commandApprovePlan: String { texts[235] }
  var commandApproveTopic: String { texts[236] }
  var commandAttachFile: String { texts[237] }
  var commandBreakOffAssembly: String { texts[238] }
  var commandCallAssembly: String { texts[239] }
  var commandCarryOutCorrection: String { texts[240] }
  var commandCastBallot: String { texts[241] }
  var commandChangePassword: String { texts[242] }
  var commandCloseAssembly: String { texts[243] }
  var commandCloseFinding: String { texts[244] }
  var commandCloseMeeting: String { texts[245] }
  var commandCloseOnline: String { texts[246] }
  var commandCloseOverdueOnline: String { texts[247] }
  var commandCommissionDeliberation: String { texts[248] }
  var commandCompleteCommitment: String { texts[249] }
  var commandCorrectMinutes: String { texts[250] }
  var commandCountBallots: String { texts[251] }
  var commandCreateAccount: String { texts[252] }
  var commandCreateCommunity: String { texts[253] }
  var commandDecidePoint: String { texts[254] }
  var commandDeclareKin: String { texts[255] }
  var commandDescribeCommitment: String { texts[256] }
  var commandDisableAccount: String { texts[257] }
  var commandDrawLot: String { texts[258] }
  var commandEndPost: String { texts[259] }
  var commandEndRepresentative: String { texts[260] }
  var commandErasePerson: String { texts[261] }
  var commandExplainDissent: String { texts[262] }
  var commandExtendCommitment: String { texts[263] }
  var commandFillPost: String { texts[264] }
  var commandFreezeRoll: String { texts[265] }
  var commandGiveOwnerLink: String { texts[266] }
  var commandHoldWorkMeeting: String { texts[267] }
  var commandImportCalendar: String { texts[268] }
  var commandImportOpinions: String { texts[269] }
  var commandImportRoster: String { texts[270] }
  var commandIssueCodes: String { texts[271] }
  var commandJoinOpinions: String { texts[272] }
  var commandMakeCommitment: String { texts[273] }
  var commandMarkPresent: String { texts[274] }
  var commandModerateStatement: String { texts[275] }
  var commandMoveStalled: String { texts[276] }
  var commandNoticeAssembly: String { texts[277] }
  var commandOpenAssembly: String { texts[278] }
  var commandOpenMeeting: String { texts[279] }
  var commandOpenOnline: String { texts[280] }
  var commandOpenTerm: String { texts[281] }
  var commandOrderCorrection: String { texts[282] }
  var commandPostNotice: String { texts[283] }
  var commandPrepareLot: String { texts[284] }
  var commandPublishProgress: String { texts[285] }
  var commandPublishReport: String { texts[286] }
  var commandPublishRoster: String { texts[287] }
  var commandQueueReminders: String { texts[288] }
  var commandRateMatter: String { texts[289] }
  var commandRecordDissent: String { texts[290] }
  var commandRecordPosting: String { texts[291] }
  var commandRecordRatings: String { texts[292] }
  var commandRecordReferral: String { texts[293] }
  var commandRecordService: String { texts[294] }
  var commandRecordStatement: String { texts[295] }
  var commandRecordStep: String { texts[296] }
  var commandRecordVote: String { texts[297] }
  var commandReferMatter: String { texts[298] }
  var commandRegisterOrganisation: String { texts[299] }
  var commandReopenFinding: String { texts[300] }
  var commandReplaceSeat: String { texts[301] }
  var commandReportCommission: String { texts[302] }
  var commandReportProgress: String { texts[303] }
  var commandRequestReview: String { texts[304] }
  var commandReturnCommitment: String { texts[305] }
  var commandReturnPlan: String { texts[306] }
  var commandReturnTopic: String { texts[307] }
  var commandReviseNotice: String { texts[308] }
  var commandSavePerson: String { texts[309] }
  var commandSealDossier: String { texts[310] }
  var commandSettleCorrection: String { texts[311] }
  var commandSignIn: String { texts[312] }
  var commandSignMinutes: String { texts[313] }
  var commandSortOpinion: String { texts[314] }
  var commandSplitOpinion: String { texts[315] }
  var commandSubmitPlan: String { texts[316] }
  var commandTakeOpinion: String { texts[317] }
  var commandUnmarkPresent: String { texts[318] }
  var commandUrgeOwner: String { texts[319] }
  var commandWithdrawAssembly: String { texts[320] }
  var commandWithdrawKinship: String { texts[321] }
  var commandWriteFinding: String { texts[322] }
  var committeeAdopt: String { texts[323] }
  var committeeCatalogueIntro: String { texts[324] }
  var committeeCharterIntro: String { texts[325] }
  var committeeEnd: String { texts[326] }
  var committeeEntryGroup: String { texts[327] }
  var committeeEntryTitle: String { texts[328] }
  var committeeFill: String { texts[329] }
  var committeeFrom: String { texts[330] }
  var committeeKin: String { texts[331] }
  var committeeKinSame: String { texts[332] }
  var committeeKind: String { texts[333] }
  var committeeNoTerm: String { texts[334] }
  var committeeOfficial: String { texts[335] }
  var committeeOwnEntry: String { texts[336] }
  var committeeOwnUntitled: String { texts[337] }
  var committeePost: String { texts[338] }
  var committeePublish: String { texts[339] }
  var committeeSeat: String { texts[340] }
  var committeeTerm: String { texts[341] }
  var committeeTermBackwards: String { texts[342] }
  var committeeTo: String { texts[343] }
  var committeeWho: String { texts[344] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(345, [start.description, days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(346, [clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(347, [year.description, month.description, day.description, weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(348, [days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(349, [day.description, duty.description]) }
  var commonDueToday: String { texts[350] }
  var commonDueTomorrow: String { texts[351] }
  var commonErrorBack: String { texts[352] }
  var commonErrorBusy: String { texts[353] }
  var commonErrorBusyHelp: String { texts[354] }
  var commonErrorFailed: String { texts[355] }
  var commonErrorFailedHelp: String { texts[356] }
  var commonErrorForbidden: String { texts[357] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(358, [roles.description]) }
  var commonErrorHost: String { texts[359] }
  var commonErrorHostHelp: String { texts[360] }
  var commonErrorMethod: String { texts[361] }
  var commonErrorMethodHelp: String { texts[362] }
  var commonErrorNotFound: String { texts[363] }
  var commonErrorNotFoundHelp: String { texts[364] }
  var commonErrorOtherAccount: String { texts[365] }
  var commonErrorRefused: String { texts[366] }
  var commonErrorStale: String { texts[367] }
  var commonErrorStaleHelp: String { texts[368] }
  var commonErrorTooLarge: String { texts[369] }
  var commonErrorTooLargeHelp: String { texts[370] }
  var commonErrorTooOften: String { texts[371] }
  var commonErrorTooOftenHelp: String { texts[372] }
  var commonErrorTooSlow: String { texts[373] }
  var commonErrorTooSlowHelp: String { texts[374] }
  var commonErrorTwice: String { texts[375] }
  var commonErrorTwiceHelp: String { texts[376] }
  var commonErrorUnreadable: String { texts[377] }
  var commonErrorUnreadableHelp: String { texts[378] }
  var commonFaceBoard: String { texts[379] }
  var commonFaceWorkbench: String { texts[380] }
  var commonFaceWorkbenchShort: String { texts[381] }
  var commonFooter: String { texts[382] }
  var commonHelp: String { texts[383] }
  var commonHome: String { texts[384] }
  var commonKept: String { texts[385] }
  var commonKin: String { texts[386] }
  var commonKinConflict: String { texts[387] }
  var commonKinResolve: String { texts[388] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(389, [day.description]) }
  var commonKinWithdraw: String { texts[390] }
  var commonKinWithdrawReason: String { texts[391] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(392, [days.description]) }
  var commonLedger: String { texts[393] }
  var commonLive: String { texts[394] }
  var commonLiveReload: String { texts[395] }
  var commonLocalRule: String { texts[396] }
  var commonMatters: String { texts[397] }
  var commonMenu: String { texts[398] }
  var commonMore: String { texts[399] }
  var commonPrint: String { texts[400] }
  var commonProofNobody: String { texts[401] }
  func commonProofOther(name: some CustomStringConvertible) -> String { fill(402, [name.description]) }
  var commonProofStale: String { texts[403] }
  func commonProofUnsigned(name: some CustomStringConvertible) -> String { fill(404, [name.description]) }
  var commonProvisional: String { texts[405] }
  var commonRoster: String { texts[406] }
  var commonSettings: String { texts[407] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(408, [month.description, day.description]) }
  var commonSignIn: String { texts[409] }
  var commonSignOut: String { texts[410] }
  var commonSizeElder: String { texts[411] }
  var commonSizeNormal: String { texts[412] }
  var commonSkip: String { texts[413] }
  var commonStop: String { texts[414] }
  var commonToday: String { texts[415] }
  var commonTrail: String { texts[416] }
  var commonVerify: String { texts[417] }
  var commonWeekday1: String { texts[418] }
  var commonWeekday2: String { texts[419] }
  var commonWeekday3: String { texts[420] }
  var commonWeekday4: String { texts[421] }
  var commonWeekday5: String { texts[422] }
  var commonWeekday6: String { texts[423] }
  var commonWeekday7: String { texts[424] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(425, [days.description]) }
  var deskAccept: String { texts[426] }
  var deskCommission: String { texts[427] }
  var deskCommissionHint: String { texts[428] }
  var deskCommissionPaper: String { texts[429] }
  var deskCommissionSend: String { texts[430] }
  var deskCommissions: String { texts[431] }
  var deskCommunities: String { texts[432] }
  var deskDue: String { texts[433] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(434, [name.description]) }
  var deskLate: String { texts[435] }
  var deskMine: String { texts[436] }
  var deskNoVotes: String { texts[437] }
  var deskNone: String { texts[438] }
  var deskOrgan: String { texts[439] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(440, [count.description]) }
  var deskSupervision: String { texts[441] }
  var deskSupervisionHint: String { texts[442] }
  var deskText: String { texts[443] }
  var deskTitle: String { texts[444] }
  var deskToJudge: String { texts[445] }
  var deskTrouble: String { texts[446] }
  var deskVotes: String { texts[447] }
  var deskWhich: String { texts[448] }
  func formBeyond(least: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(449, [least.description, most.description]) }
  var formChoose: String { texts[450] }
  var formChoosePlease: String { texts[451] }
  var formDraftDrop: String { texts[452] }
  var formDraftKept: String { texts[453] }
  func formDraftRestored(time: some CustomStringConvertible) -> String { fill(454, [time.description]) }
  var formEndsBefore: String { texts[455] }
  var formFileAgain: String { texts[456] }
  var formGone: String { texts[457] }
  var formMissing: String { texts[458] }
  var formNoChoice: String { texts[459] }
  var formNoCount: String { texts[460] }
  var formNoDay: String { texts[461] }
  var formNoTime: String { texts[462] }
  var formNotAsked: String { texts[463] }
  var formNotOffered: String { texts[464] }
  var formNothing: String { texts[465] }
  func formNow(value: some CustomStringConvertible) -> String { fill(466, [value.description]) }
  var formTicked: String { texts[467] }
  func formTooLong(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(468, [limit.description, count.description]) }
  func formTooMany(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(469, [limit.description, count.description]) }
  func formTroubles(count: some CustomStringConvertible) -> String { fill(470, [count.description]) }
  var formTwice: String { texts[471] }
  var formTyped: String { texts[472] }
  var ledgerAll: String { texts[473] }
  var ledgerAnswer: String { texts[474] }
  var ledgerAnswerHint: String { texts[475] }
  var ledgerAttach: String { texts[476] }
  var ledgerCaption: String { texts[477] }
  var ledgerChannel: String { texts[478] }
  var ledgerClock: String { texts[479] }
  var ledgerContact: String { texts[480] }
  var ledgerContactHint: String { texts[481] }
  var ledgerDay: String { texts[482] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(483, [number.description]) }
  var ledgerFacts: String { texts[484] }
  var ledgerFile: String { texts[485] }
  var ledgerFileBroken: String { texts[486] }
  var ledgerFileHint: String { texts[487] }
  var ledgerFileKind: String { texts[488] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(489, [limit.description]) }
  var ledgerGiver: String { texts[490] }
  var ledgerGroup: String { texts[491] }
  var ledgerImport: String { texts[492] }
  var ledgerJoin: String { texts[493] }
  var ledgerJoinHint: String { texts[494] }
  var ledgerJoinTo: String { texts[495] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(496, [slip.description]) }
  var ledgerMediaAudio: String { texts[497] }
  var ledgerMediaImage: String { texts[498] }
  var ledgerMediaPaper: String { texts[499] }
  var ledgerName: String { texts[500] }
  var ledgerNameHint: String { texts[501] }
  var ledgerNothing: String { texts[502] }
  var ledgerNumber: String { texts[503] }
  var ledgerPlace: String { texts[504] }
  var ledgerReason: String { texts[505] }
  var ledgerRequest: String { texts[506] }
  var ledgerSave: String { texts[507] }
  var ledgerSaved: String { texts[508] }
  var ledgerSearch: String { texts[509] }
  var ledgerSearchButton: String { texts[510] }
  func ledgerSearchCut(characters: some CustomStringConvertible, words: some CustomStringConvertible) -> String { fill(511, [characters.description, words.description]) }
  var ledgerSlip: String { texts[512] }
  var ledgerSort: String { texts[513] }
  var ledgerSortAnswered: String { texts[514] }
  var ledgerSortButton: String { texts[515] }
  var ledgerSortForMeeting: String { texts[516] }
  var ledgerSortNotInScope: String { texts[517] }
  var ledgerSortPassedOn: String { texts[518] }
  var ledgerSortTitle: String { texts[519] }
  var ledgerSource: String { texts[520] }
  var ledgerSourceHint: String { texts[521] }
  var ledgerSplit: String { texts[522] }
  var ledgerState: String { texts[523] }
  var ledgerStates: String { texts[524] }
  var ledgerTaken: String { texts[525] }
  var ledgerText: String { texts[526] }
  var ledgerToMatter: String { texts[527] }
  var ledgerTwins: String { texts[528] }
  func ledgerTwinsCompared(count: some CustomStringConvertible) -> String { fill(529, [count.description]) }
  var ledgerTwinsFind: String { texts[530] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(531, [why.description]) }
  var ledgerTwinsImport: String { texts[532] }
  var ledgerTwinsJoin: String { texts[533] }
  var ledgerTwinsNone: String { texts[534] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(535, [why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(536, [row.description]) }
  var ledgerUnnamed: String { texts[537] }
  var ledgerWay: String { texts[538] }
  var ledgerWayHint: String { texts[539] }
  var ledgerWitness: String { texts[540] }
  var ledgerWitnessHint: String { texts[541] }
  var ledgerWords: String { texts[542] }
  var ledgerWordsHint: String { texts[543] }
  var ledgerWriter: String { texts[544] }
  var lotAllGroups: String { texts[545] }
  var lotBusy: String { texts[546] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(547, [panels.description, fewest.description, most.description]) }
  var lotChances: String { texts[548] }
  var lotCheck: String { texts[549] }
  var lotCheckCommand: String { texts[550] }
  var lotCheckDice: String { texts[551] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(552, [panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(553, [digits.description, panels.description]) }
  var lotCheckHash: String { texts[554] }
  var lotCheckLater: String { texts[555] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(556, [number.description]) }
  var lotCircle: String { texts[557] }
  var lotCommitment: String { texts[558] }
  var lotDay: String { texts[559] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(560, [day.description, reason.description]) }
  var lotDigits: String { texts[561] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(562, [digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(563, [digits.description]) }
  var lotDraw: String { texts[564] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(565, [number.description]) }
  var lotFigure: String { texts[566] }
  var lotFigureHint: String { texts[567] }
  var lotFigureShown: String { texts[568] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(569, [digits.description]) }
  var lotFigureUnused: String { texts[570] }
  var lotGroup: String { texts[571] }
  var lotHousehold: String { texts[572] }
  var lotIntro: String { texts[573] }
  var lotList: String { texts[574] }
  var lotListLost: String { texts[575] }
  var lotMirror: String { texts[576] }
  var lotMirrorHint: String { texts[577] }
  var lotNone: String { texts[578] }
  var lotNotYet: String { texts[579] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(580, [people.description]) }
  var lotPlace: String { texts[581] }
  var lotPublish: String { texts[582] }
  var lotPublished: String { texts[583] }
  var lotReplace: String { texts[584] }
  var lotReplaceHint: String { texts[585] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(586, [people.description]) }
  var lotSize: String { texts[587] }
  var lotThrown: String { texts[588] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(589, [dice.description]) }
  var lotTitle: String { texts[590] }
  var lotToScheme: String { texts[591] }
  var lotVacant: String { texts[592] }
  var lotWaits: String { texts[593] }
  var lotWay: String { texts[594] }
  var lotWhen: String { texts[595] }
  var lotWho: String { texts[596] }
  var lotWhy: String { texts[597] }
  var lotWitnesses: String { texts[598] }
  var lotWitnessesHint: String { texts[599] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(600, [day.description, present.description, needed.description]) }
  var matterAssembly: String { texts[601] }
  var matterBallotAdvisory: String { texts[602] }
  var matterBallotDone: String { texts[603] }
  var matterBallotOpen: String { texts[604] }
  var matterBallotQuestion: String { texts[605] }
  var matterBallotSecret: String { texts[606] }
  var matterBallotSend: String { texts[607] }
  var matterBallotThanks: String { texts[608] }
  var matterBallotVote: String { texts[609] }
  var matterBallotYour: String { texts[610] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(611, [day.description, reason.description]) }
  var matterCarried: String { texts[612] }
  var matterCode: String { texts[613] }
  var matterCodeOfMeeting: String { texts[614] }
  var matterCodeOfMeetingHint: String { texts[615] }
  var matterCommission: String { texts[616] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(617, [text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(618, [reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(619, [organ.description, day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(620, [organ.description, day.description]) }
  var matterCommitments: String { texts[621] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(622, [day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(623, [organ.description, article.description, reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(624, [day.description]) }
  var matterDissentCount: String { texts[625] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(626, [count.description, told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(627, [count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(628, [reason.description]) }
  var matterDroppedUndecided: String { texts[629] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(630, [track.description, clause.description]) }
  var matterEvidence: String { texts[631] }
  var matterFindings: String { texts[632] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(633, [count.description, open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(634, [day.description]) }
  var matterForm: String { texts[635] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(636, [act.description, reason.description]) }
  var matterLawfulHint: String { texts[637] }
  var matterLawfulReason: String { texts[638] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(639, [text.description]) }
  var matterLot: String { texts[640] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(641, [present.description, needed.description, favour.description]) }
  var matterMeasure: String { texts[642] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(643, [kind.description, reason.description]) }
  var matterNoPapers: String { texts[644] }
  var matterNoProgress: String { texts[645] }
  var matterNoRatings: String { texts[646] }
  var matterNotCarried: String { texts[647] }
  var matterNothingDue: String { texts[648] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(649, [number.description]) }
  var matterNumbers: String { texts[650] }
  var matterOnline: String { texts[651] }
  var matterOpinions: String { texts[652] }
  var matterOutcome: String { texts[653] }
  var matterOwner: String { texts[654] }
  var matterOwnerAnswer: String { texts[655] }
  var matterOwnerAnswerSend: String { texts[656] }
  var matterOwnerDone: String { texts[657] }
  var matterOwnerKind: String { texts[658] }
  var matterOwnerLate: String { texts[659] }
  var matterOwnerLateAlone: String { texts[660] }
  var matterOwnerLateHint: String { texts[661] }
  var matterOwnerPhoto: String { texts[662] }
  var matterOwnerReport: String { texts[663] }
  var matterOwnerSend: String { texts[664] }
  var matterOwnerSent: String { texts[665] }
  var matterOwnerText: String { texts[666] }
  var matterOwnerUrged: String { texts[667] }
  var matterPapers: String { texts[668] }
  var matterParticipants: String { texts[669] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(670, [count.description]) }
  var matterPlace: String { texts[671] }
  var matterPlan: String { texts[672] }
  var matterPresent: String { texts[673] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(674, [total.description, needed.description, present.description]) }
  var matterRate: String { texts[675] }
  var matterRateBySlip: String { texts[676] }
  var matterRateQuestion: String { texts[677] }
  var matterRateSend: String { texts[678] }
  var matterRated: String { texts[679] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(680, [satisfied.description, total.description]) }
  var matterRatings: String { texts[681] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(682, [clause.description]) }
  var matterReviewAsk: String { texts[683] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(684, [count.description, open.description]) }
  var matterReviewHint: String { texts[685] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(686, [days.description]) }
  var matterReviewKeep: String { texts[687] }
  var matterReviewKept: String { texts[688] }
  var matterReviewReceipt: String { texts[689] }
  var matterReviewSend: String { texts[690] }
  var matterReviewText: String { texts[691] }
  var matterReviewUpheld: String { texts[692] }
  var matterReviewWaiting: String { texts[693] }
  var matterReviews: String { texts[694] }
  var matterShare: String { texts[695] }
  var matterSignIn: String { texts[696] }
  var matterSignedIn: String { texts[697] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(698, [kind.description, stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(699, [kind.description]) }
  var matterStandCommission: String { texts[700] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(701, [total.description, done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(702, [count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(703, [count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(704, [count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(705, [count.description, owner.description, days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(706, [kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(707, [kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(708, [count.description]) }
  var matterSteps: String { texts[709] }
  var matterSubject: String { texts[710] }
  var matterTask: String { texts[711] }
  var matterTime: String { texts[712] }
  var matterToAssembly: String { texts[713] }
  var matterUnlawful: String { texts[714] }
  var matterUntil: String { texts[715] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(716, [count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(717, [question.description, yes.description, no.description, abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(718, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  var matterYourName: String { texts[719] }
  var matterYourSide: String { texts[720] }
  var meetingAbstained: String { texts[721] }
  var meetingAccept: String { texts[722] }
  var meetingAskCorrection: String { texts[723] }
  var meetingAttend: String { texts[724] }
  var meetingClose: String { texts[725] }
  var meetingCode: String { texts[726] }
  var meetingCorrection: String { texts[727] }
  var meetingCorrections: String { texts[728] }
  var meetingDecide: String { texts[729] }
  var meetingDissent: String { texts[730] }
  var meetingDissentText: String { texts[731] }
  var meetingEnd: String { texts[732] }
  var meetingFirstSignIn: String { texts[733] }
  var meetingKeep: String { texts[734] }
  var meetingMoreCommitments: String { texts[735] }
  var meetingNames: String { texts[736] }
  var meetingNamesHint: String { texts[737] }
  var meetingNo: String { texts[738] }
  var meetingOneResident: String { texts[739] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(740, [count.description]) }
  var meetingOpinion: String { texts[741] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(742, [count.description]) }
  var meetingQuestion: String { texts[743] }
  var meetingRecord: String { texts[744] }
  var meetingResult: String { texts[745] }
  var meetingSaid: String { texts[746] }
  var meetingScan: String { texts[747] }
  var meetingSettle: String { texts[748] }
  var meetingSettleButton: String { texts[749] }
  var meetingSign: String { texts[750] }
  var meetingSignIn: String { texts[751] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(752, [name.description, time.description]) }
  var meetingSpeaker: String { texts[753] }
  var meetingStatement: String { texts[754] }
  var meetingVote: String { texts[755] }
  var meetingWay: String { texts[756] }
  var meetingYes: String { texts[757] }
  var onlineAccept: String { texts[758] }
  var onlineAdd: String { texts[759] }
  var onlineAddText: String { texts[760] }
  var onlineAdded: String { texts[761] }
  var onlineAgree: String { texts[762] }
  var onlineAllAgree: String { texts[763] }
  var onlineChange: String { texts[764] }
  var onlineCheck: String { texts[765] }
  var onlineCheckHint: String { texts[766] }
  var onlineClose: String { texts[767] }
  var onlineCloseHint: String { texts[768] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(769, [name.description]) }
  var onlineCodes: String { texts[770] }
  var onlineCodesHint: String { texts[771] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(772, [place.description, total.description, done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(773, [agree.description, disagree.description, pass.description]) }
  var onlineDiffer: String { texts[774] }
  var onlineDisagree: String { texts[775] }
  var onlineEnds: String { texts[776] }
  var onlineFair: String { texts[777] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(778, [fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(779, [group.description, people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(780, [group.description, share.description]) }
  var onlineGroups: String { texts[781] }
  var onlineIntroduction: String { texts[782] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(783, [count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(784, [number.description, reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(785, [count.description]) }
  var onlineMostAgree: String { texts[786] }
  var onlineNoCommon: String { texts[787] }
  var onlineNoSlips: String { texts[788] }
  var onlineNothing: String { texts[789] }
  var onlineOneGroup: String { texts[790] }
  var onlineOpen: String { texts[791] }
  var onlineOpenHint: String { texts[792] }
  var onlineOver: String { texts[793] }
  var onlineOwn: String { texts[794] }
  var onlineOwnHint: String { texts[795] }
  var onlineOwnSend: String { texts[796] }
  var onlinePass: String { texts[797] }
  var onlinePicture: String { texts[798] }
  var onlinePictureHint: String { texts[799] }
  var onlineReach: String { texts[800] }
  var onlineReachAll: String { texts[801] }
  var onlineReachGroups: String { texts[802] }
  var onlineReject: String { texts[803] }
  var onlineRejectReason: String { texts[804] }
  var onlineResult: String { texts[805] }
  var onlineSee: String { texts[806] }
  var onlineSlips: String { texts[807] }
  var onlineSlipsHint: String { texts[808] }
  var onlineStatements: String { texts[809] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(810, [limit.description]) }
  var onlineStatementsTitle: String { texts[811] }
  var onlineStrong: String { texts[812] }
  var onlineTake: String { texts[813] }
  var onlineTakeHint: String { texts[814] }
  var onlineTapFor: String { texts[815] }
  var onlineThanks: String { texts[816] }
  var onlineTitle: String { texts[817] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(818, [people.description, votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(819, [time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(820, [clause.description]) }
  var papersBundleLarge: String { texts[821] }
  var papersChanged: String { texts[822] }
  var papersCheck: String { texts[823] }
  var papersCheckpoint: String { texts[824] }
  var papersCheckpointHow: String { texts[825] }
  var papersCompare: String { texts[826] }
  var papersCompareHow: String { texts[827] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(828, [size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(829, [older.description, newer.description]) }
  var papersCount: String { texts[830] }
  var papersHow: String { texts[831] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(832, [why.description]) }
  var papersLeaf: String { texts[833] }
  var papersLeafHash: String { texts[834] }
  var papersMade: String { texts[835] }
  var papersMatter: String { texts[836] }
  var papersNewer: String { texts[837] }
  var papersNotPosted: String { texts[838] }
  var papersOnBoard: String { texts[839] }
  var papersOnline: String { texts[840] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(841, [phone.description]) }
  var papersPlace: String { texts[842] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(843, [index.description, size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(844, [time.description, place.description]) }
  var papersProof: String { texts[845] }
  var papersReplaced: String { texts[846] }
  var papersRoot: String { texts[847] }
  var papersSave: String { texts[848] }
  var papersSaved: String { texts[849] }
  var papersSavedLater: String { texts[850] }
  var papersSavedLaterHint: String { texts[851] }
  var papersScan: String { texts[852] }
  var papersSheet: String { texts[853] }
  var papersSheetHint: String { texts[854] }
  var papersSignedProof: String { texts[855] }
  var papersTimes: String { texts[856] }
  var papersTools: String { texts[857] }
  var papersToolsHow: String { texts[858] }
  var papersUnchanged: String { texts[859] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(860, [why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(861, [day.description]) }
  var papersVerifyHow: String { texts[862] }
  var papersVerifyIntro: String { texts[863] }
  var papersVerifyTitle: String { texts[864] }
  func papersWhyChanged(count: some CustomStringConvertible) -> String { fill(865, [count.description]) }
  var papersWhyCheckpoint: String { texts[866] }
  var papersWhyFile: String { texts[867] }
  var papersWhyNote: String { texts[868] }
  func papersWhyOrigins(one: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(869, [one.description, other.description]) }
  func papersWhyShrunk(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(870, [from.description, to.description]) }
  func papersWhySignature(name: some CustomStringConvertible) -> String { fill(871, [name.description]) }
  var papersWhySigner: String { texts[872] }
  var planDay: String { texts[873] }
  var planForm: String { texts[874] }
  var planFormReason: String { texts[875] }
  var planFormReasonHint: String { texts[876] }
  var planHost: String { texts[877] }
  var planHouseholds: String { texts[878] }
  var planLawfulHint: String { texts[879] }
  var planLawfulReason: String { texts[880] }
  var planMaterials: String { texts[881] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(882, [kind.description]) }
  var planMorePeople: String { texts[883] }
  func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(884, [kind.description, line.description]) }
  var planOpening: String { texts[885] }
  var planPeople: String { texts[886] }
  var planPeopleHint: String { texts[887] }
  var planPoints: String { texts[888] }
  var planPointsHint: String { texts[889] }
  var planPreview: String { texts[890] }
  var planPublishNotice: String { texts[891] }
  var planPublishReport: String { texts[892] }
  var planRecorder: String { texts[893] }
  var planRemark: String { texts[894] }
  var planReviseReason: String { texts[895] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(896, [days.description, needed.description]) }
  var planSubject: String { texts[897] }
  var planSubmit: String { texts[898] }
  var planTimePlace: String { texts[899] }
  var planUnlawful: String { texts[900] }
  func planWide(count: some CustomStringConvertible) -> String { fill(901, [count.description]) }
  var refusalAcceptedByOwner: String { texts[902] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(903, [count.description]) }
  var refusalAlreadyAdopted: String { texts[904] }
  var refusalAlreadyAnswered: String { texts[905] }
  var refusalAlreadyDecided: String { texts[906] }
  var refusalAlreadyErased: String { texts[907] }
  var refusalAlreadyExplained: String { texts[908] }
  var refusalAlreadyRated: String { texts[909] }
  var refusalAlreadySeated: String { texts[910] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(911, [name.description]) }
  var refusalAlreadyVoted: String { texts[912] }
  var refusalAnswerMissing: String { texts[913] }
  var refusalArticleMissing: String { texts[914] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(915, [days.description, needed.description]) }
  var refusalAssemblyRuns: String { texts[916] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(917, [assembly.description, act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(918, [day.description]) }
  var refusalAuthorisationMissing: String { texts[919] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(920, [votes.description, present.description]) }
  var refusalBallotsMissing: String { texts[921] }
  var refusalCatalogueEmpty: String { texts[922] }
  var refusalCatalogueMissing: String { texts[923] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(924, [limit.description]) }
  var refusalChangedMeanwhile: String { texts[925] }
  var refusalChoiceMissing: String { texts[926] }
  var refusalClosedBeforeOpened: String { texts[927] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(928, [commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(929, [state.description, act.description]) }
  var refusalCommitteeAbsent: String { texts[930] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(931, [count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(932, [day.description]) }
  var refusalCountsImpossible: String { texts[933] }
  var refusalDayInFuture: String { texts[934] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(935, [pieces.description]) }
  var refusalEntryUnknown: String { texts[936] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(937, [day.description]) }
  var refusalFindingNotAnswered: String { texts[938] }
  var refusalFindingOpen: String { texts[939] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(940, [households.description, opinions.description]) }
  func refusalGiverUnsaid(count: some CustomStringConvertible) -> String { fill(941, [count.description]) }
  var refusalGroupMissing: String { texts[942] }
  var refusalGroupOnlyInVillage: String { texts[943] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(944, [group.description, groups.description]) }
  var refusalHandsCounted: String { texts[945] }
  var refusalHandsNotSecret: String { texts[946] }
  var refusalHeldInFuture: String { texts[947] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(948, [number.description]) }
  func refusalHouseholdUnknown(numbers: some CustomStringConvertible) -> String { fill(949, [numbers.description]) }
  var refusalIdentityInvalid: String { texts[950] }
  var refusalJoinAcrossCommunities: String { texts[951] }
  var refusalJoinNeedsTwo: String { texts[952] }
  var refusalJoinedElsewhere: String { texts[953] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(954, [due.description, days.description]) }
  var refusalLinkUnknown: String { texts[955] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(956, [login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(957, [panels.description, digits.description]) }
  var refusalLotDrawn: String { texts[958] }
  var refusalLotFigureMissing: String { texts[959] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(960, [digits.description]) }
  var refusalLotInPast: String { texts[961] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(962, [changes.description]) }
  var refusalLotNotDrawn: String { texts[963] }
  var refusalLotNotSeated: String { texts[964] }
  var refusalLotPlaceMissing: String { texts[965] }
  var refusalLotPoolChanged: String { texts[966] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(967, [people.description, size.description]) }
  var refusalLotSizeMissing: String { texts[968] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(969, [dice.description, panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(970, [at.description, clock.description]) }
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(971, [size.description]) }
  var refusalLotWitnessMissing: String { texts[972] }
  var refusalMeasureMissing: String { texts[973] }
  var refusalMeetingInPast: String { texts[974] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(975, [day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(976, [limit.description]) }
  var refusalMinutesUnsigned: String { texts[977] }
  var refusalNameMissing: String { texts[978] }
  func refusalNamesakeKnown(name: some CustomStringConvertible, household: some CustomStringConvertible) -> String { fill(979, [name.description, household.description]) }
  var refusalNextDayPast: String { texts[980] }
  var refusalNoHouseholds: String { texts[981] }
  var refusalNoParticipants: String { texts[982] }
  var refusalNoPoints: String { texts[983] }
  var refusalNoRepresentatives: String { texts[984] }
  var refusalNobodyPresent: String { texts[985] }
  var refusalNobodySignedIn: String { texts[986] }
  var refusalNotCompletedYet: String { texts[987] }
  var refusalNotJoined: String { texts[988] }
  var refusalNotOfTwoCommittees: String { texts[989] }
  var refusalNotOnRoll: String { texts[990] }
  var refusalNotPresent: String { texts[991] }
  var refusalNotPresentToVote: String { texts[992] }
  var refusalNotReserved: String { texts[993] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(994, [days.description]) }
  var refusalNothingDecided: String { texts[995] }
  var refusalNothingUndecided: String { texts[996] }
  var refusalNoticeAfterMeeting: String { texts[997] }
  var refusalOnlineClosed: String { texts[998] }
  var refusalOnlineNotReached: String { texts[999] }
  var refusalOnlineRuns: String { texts[1000] }
  var refusalOnlineStatementEmpty: String { texts[1001] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1002, [count.description, limit.description]) }
  var refusalOnlineStatementTwice: String { texts[1003] }
  var refusalOnlineStatementsMissing: String { texts[1004] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(1005, [days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(1006, [track.description]) }
  var refusalOutcomeMissing: String { texts[1007] }
  var refusalOutsideTerm: String { texts[1008] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(1009, [count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1010, [count.description, total.description, needed.description]) }
  var refusalPersonKnown: String { texts[1011] }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1012, [count.description, total.description, needed.description]) }
  var refusalPhoneInvalid: String { texts[1013] }
  var refusalPhotoMissing: String { texts[1014] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(1015, [parts.description]) }
  var refusalPlanUnapproved: String { texts[1016] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1017, [organ.description, day.description, article.description]) }
  var refusalPointNotAgreed: String { texts[1018] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(1019, [points.description]) }
  var refusalPointUnknown: String { texts[1020] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(1021, [organ.description, day.description, article.description]) }
  func refusalPostNotHeld(day: some CustomStringConvertible) -> String { fill(1022, [day.description]) }
  var refusalPostOverlaps: String { texts[1023] }
  var refusalPostedBeforePaper: String { texts[1024] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(1025, [name.description]) }
  var refusalProgressEmpty: String { texts[1026] }
  var refusalQuestionMissing: String { texts[1027] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1028, [present.description, needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1029, [present.description, total.description, needed.description]) }
  var refusalRatingsMissing: String { texts[1030] }
  var refusalReasonMissing: String { texts[1031] }
  func refusalRegistrationUnsaid(count: some CustomStringConvertible) -> String { fill(1032, [count.description]) }
  func refusalRepresentativeNotBegun(day: some CustomStringConvertible) -> String { fill(1033, [day.description]) }
  var refusalRollEmpty: String { texts[1034] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(1035, [day.description]) }
  var refusalServedBeforeNotice: String { texts[1036] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(1037, [days.description, needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(1038, [step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(1039, [step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(1040, [step.description]) }
  var refusalSupervisionConflict: String { texts[1041] }
  var refusalSupervisionFromAbove: String { texts[1042] }
  var refusalSupervisorNotClerk: String { texts[1043] }
  var refusalTakenInFuture: String { texts[1044] }
  var refusalTermOverlaps: String { texts[1045] }
  var refusalTextMissing: String { texts[1046] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(1047, [length.description, limit.description]) }
  var refusalTopicUnnamed: String { texts[1048] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(1049, [articles.description]) }
  var refusalUrgingNotAhead: String { texts[1050] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(1051, [kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(1052, [votes.description, present.description]) }
  var refusalWitnessMissing: String { texts[1053] }
  var refusalWrongCode: String { texts[1054] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(1055, [stage.description, act.description]) }
  var resultsAccept: String { texts[1056] }
  var resultsAdoptReason: String { texts[1057] }
  var resultsAdoptReasonHint: String { texts[1058] }
  var resultsAdoptReserved: String { texts[1059] }
  var resultsAdoptSend: String { texts[1060] }
  var resultsAdoptTitle: String { texts[1061] }
  var resultsAdoption: String { texts[1062] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(1063, [organ.description]) }
  var resultsAnswerSend: String { texts[1064] }
  var resultsAnswerText: String { texts[1065] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(1066, [text.description]) }
  var resultsArticle: String { texts[1067] }
  var resultsArticleHint: String { texts[1068] }
  var resultsAssembly: String { texts[1069] }
  var resultsCall: String { texts[1070] }
  var resultsChangePoint: String { texts[1071] }
  var resultsCommission: String { texts[1072] }
  var resultsCorrectionDue: String { texts[1073] }
  var resultsCorrectionKind: String { texts[1074] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(1075, [organ.description, article.description, reason.description, day.description]) }
  var resultsCorrectionPoint: String { texts[1076] }
  var resultsCorrections: String { texts[1077] }
  var resultsDescribe: String { texts[1078] }
  var resultsDescribeSend: String { texts[1079] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(1080, [count.description, open.description]) }
  var resultsDissentPrivate: String { texts[1081] }
  var resultsDissents: String { texts[1082] }
  var resultsDone: String { texts[1083] }
  var resultsExplain: String { texts[1084] }
  var resultsExplainResult: String { texts[1085] }
  var resultsExplainSend: String { texts[1086] }
  var resultsExplainWay: String { texts[1087] }
  var resultsExplained: String { texts[1088] }
  var resultsExplainer: String { texts[1089] }
  var resultsExtend: String { texts[1090] }
  var resultsExtendHint: String { texts[1091] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(1092, [day.description]) }
  var resultsFrom: String { texts[1093] }
  var resultsFromHint: String { texts[1094] }
  var resultsFromPoint: String { texts[1095] }
  var resultsLesson: String { texts[1096] }
  var resultsLessonHint: String { texts[1097] }
  var resultsLetter: String { texts[1098] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(1099, [phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(1100, [day.description, title.description, task.description, due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1101, [days.description, count.description]) }
  var resultsLetterOpen: String { texts[1102] }
  var resultsLink: String { texts[1103] }
  var resultsLinkCode: String { texts[1104] }
  var resultsLinkHint: String { texts[1105] }
  var resultsLinkMake: String { texts[1106] }
  var resultsLinkNew: String { texts[1107] }
  var resultsLinkNone: String { texts[1108] }
  var resultsMeasure: String { texts[1109] }
  var resultsMeasureHint: String { texts[1110] }
  var resultsNew: String { texts[1111] }
  var resultsNewDue: String { texts[1112] }
  var resultsNewSend: String { texts[1113] }
  var resultsNewText: String { texts[1114] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(1115, [day.description]) }
  var resultsNextDay: String { texts[1116] }
  var resultsNoCommitments: String { texts[1117] }
  var resultsNoMeasure: String { texts[1118] }
  var resultsOrder: String { texts[1119] }
  var resultsOrderSend: String { texts[1120] }
  var resultsOwnCommunity: String { texts[1121] }
  var resultsOwnerName: String { texts[1122] }
  var resultsOwnerNameAlone: String { texts[1123] }
  var resultsOwnerNameHint: String { texts[1124] }
  var resultsOwnerOther: String { texts[1125] }
  var resultsPhoto: String { texts[1126] }
  var resultsPublish: String { texts[1127] }
  var resultsPublishHint: String { texts[1128] }
  var resultsPublishSend: String { texts[1129] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1130, [time.description, name.description, count.description]) }
  var resultsRatingHint: String { texts[1131] }
  var resultsRatingReplaced: String { texts[1132] }
  var resultsRatingSend: String { texts[1133] }
  var resultsRatings: String { texts[1134] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(1135, [text.description]) }
  var resultsRefer: String { texts[1136] }
  var resultsReferHint: String { texts[1137] }
  var resultsReferSend: String { texts[1138] }
  var resultsReferralResult: String { texts[1139] }
  var resultsReferralSend: String { texts[1140] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(1141, [track.description, reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1142, [day.description, text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(1143, [text.description]) }
  var resultsReplyLabel: String { texts[1144] }
  var resultsReportHint: String { texts[1145] }
  var resultsReportKind: String { texts[1146] }
  var resultsReportSend: String { texts[1147] }
  var resultsReportStep: String { texts[1148] }
  var resultsReportText: String { texts[1149] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(1150, [text.description]) }
  var resultsReturn: String { texts[1151] }
  var resultsReviewFinding: String { texts[1152] }
  var resultsReviews: String { texts[1153] }
  var resultsSeen: String { texts[1154] }
  var resultsSeenHint: String { texts[1155] }
  var resultsStalled: String { texts[1156] }
  var resultsStalledSend: String { texts[1157] }
  var resultsStalledText: String { texts[1158] }
  var resultsSteps: String { texts[1159] }
  var resultsTitle: String { texts[1160] }
  var resultsTrack: String { texts[1161] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(1162, [day.description]) }
  var resultsUrge: String { texts[1163] }
  var resultsUrgeSend: String { texts[1164] }
  var resultsUrgeText: String { texts[1165] }
  var resultsUrgeWay: String { texts[1166] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(1167, [count.description]) }
  var resultsUrgingAnswer: String { texts[1168] }
  var resultsUrgings: String { texts[1169] }
  var resultsVerdict: String { texts[1170] }
  var resultsVerdictSend: String { texts[1171] }
  var resultsWithdrawPoint: String { texts[1172] }
  var rosterAddress: String { texts[1173] }
  var rosterAddressAlone: String { texts[1174] }
  var rosterAgreed: String { texts[1175] }
  var rosterAgreedMissing: String { texts[1176] }
  var rosterAnother: String { texts[1177] }
  func rosterAskAddressDiffers(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1178, [other.description, subject.description]) }
  func rosterAskBirthDiffers(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1179, [subject.description, other.description]) }
  func rosterAskHouseholdsAlike(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1180, [subject.description, other.description]) }
  func rosterAskNamesake(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1181, [subject.description, other.description]) }
  func rosterAskOtherName(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1182, [other.description, subject.description]) }
  func rosterAskSameInFile(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1183, [subject.description, other.description]) }
  func rosterAsked(count: some CustomStringConvertible) -> String { fill(1184, [count.description]) }
  var rosterBirth: String { texts[1185] }
  func rosterColumnNumber(column: some CustomStringConvertible) -> String { fill(1186, [column.description]) }
  var rosterColumns: String { texts[1187] }
  var rosterContact: String { texts[1188] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1189, [people.description, households.description, others.description]) }
  var rosterErase: String { texts[1190] }
  var rosterErased: String { texts[1191] }
  var rosterExport: String { texts[1192] }
  var rosterFemale: String { texts[1193] }
  var rosterFile: String { texts[1194] }
  var rosterFileGone: String { texts[1195] }
  var rosterGiver: String { texts[1196] }
  func rosterGiverHint(count: some CustomStringConvertible) -> String { fill(1197, [count.description]) }
  var rosterGroup: String { texts[1198] }
  var rosterHead: String { texts[1199] }
  var rosterHousehold: String { texts[1200] }
  var rosterIdentity: String { texts[1201] }
  var rosterImport: String { texts[1202] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1203, [count.description]) }
  var rosterIsRegistered: String { texts[1204] }
  func rosterKnown(count: some CustomStringConvertible) -> String { fill(1205, [count.description]) }
  var rosterMale: String { texts[1206] }
  var rosterName: String { texts[1207] }
  var rosterNew: String { texts[1208] }
  var rosterNo: String { texts[1209] }
  var rosterOpinionColumns: String { texts[1210] }
  func rosterOpinionsKnown(count: some CustomStringConvertible) -> String { fill(1211, [count.description]) }
  var rosterOrganisation: String { texts[1212] }
  var rosterOrganisationAdd: String { texts[1213] }
  var rosterOrganisations: String { texts[1214] }
  func rosterOtherSheets(sheets: some CustomStringConvertible) -> String { fill(1215, [sheets.description]) }
  var rosterPhone: String { texts[1216] }
  func rosterPlan(added: some CustomStringConvertible, changed: some CustomStringConvertible, same: some CustomStringConvertible) -> String { fill(1217, [added.description, changed.description, same.description]) }
  var rosterPreview: String { texts[1218] }
  var rosterPreviewButton: String { texts[1219] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1220, [line.description, column.description]) }
  var rosterProblemBirthInFuture: String { texts[1221] }
  var rosterProblemCellTooLong: String { texts[1222] }
  var rosterProblemChannelUnknown: String { texts[1223] }
  var rosterProblemColumnMissing: String { texts[1224] }
  var rosterProblemColumnTwice: String { texts[1225] }
  var rosterProblemControl: String { texts[1226] }
  var rosterProblemDateInvalid: String { texts[1227] }
  var rosterProblemDateNeedsDay: String { texts[1228] }
  var rosterProblemEmpty: String { texts[1229] }
  var rosterProblemEncoding: String { texts[1230] }
  var rosterProblemFieldMissing: String { texts[1231] }
  var rosterProblemFieldsTooMany: String { texts[1232] }
  var rosterProblemFormula: String { texts[1233] }
  func rosterProblemLine(line: some CustomStringConvertible) -> String { fill(1234, [line.description]) }
  var rosterProblemNumberLong: String { texts[1235] }
  var rosterProblemOldWorkbook: String { texts[1236] }
  var rosterProblemQuoteAfter: String { texts[1237] }
  var rosterProblemQuoteInside: String { texts[1238] }
  var rosterProblemQuoteOpen: String { texts[1239] }
  var rosterProblemSexUnknown: String { texts[1240] }
  var rosterProblemSideUnknown: String { texts[1241] }
  func rosterProblemText(text: some CustomStringConvertible) -> String { fill(1242, [text.description]) }
  var rosterProblemTextTooLong: String { texts[1243] }
  var rosterProblemTooLarge: String { texts[1244] }
  var rosterProblemTooManyColumns: String { texts[1245] }
  var rosterProblemTooManyRows: String { texts[1246] }
  var rosterProblemValueMissing: String { texts[1247] }
  var rosterProblemValueTwice: String { texts[1248] }
  var rosterProblemWorkbook: String { texts[1249] }
  var rosterProblemYesOrNo: String { texts[1250] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1251, [count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1252, [count.description]) }
  var rosterRegistered: String { texts[1253] }
  var rosterRights: String { texts[1254] }
  var rosterSame: String { texts[1255] }
  var rosterSave: String { texts[1256] }
  var rosterSaved: String { texts[1257] }
  var rosterSealed: String { texts[1258] }
  var rosterSearch: String { texts[1259] }
  var rosterSex: String { texts[1260] }
  var rosterSure: String { texts[1261] }
  var rosterSureMissing: String { texts[1262] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1263, [count.description]) }
  var rosterTakeAgain: String { texts[1264] }
  func rosterUnclear(name: some CustomStringConvertible) -> String { fill(1265, [name.description]) }
  func rosterUnread(columns: some CustomStringConvertible) -> String { fill(1266, [columns.description]) }
  var rosterUnsaid: String { texts[1267] }
  func rosterUnsaidHint(count: some CustomStringConvertible) -> String { fill(1268, [count.description]) }
  var rosterUnsaidLeftOut: String { texts[1269] }
  var rosterYes: String { texts[1270] }
  var settingsAccounts: String { texts[1271] }
  var settingsArea: String { texts[1272] }
  var settingsAreaCode: String { texts[1273] }
  var settingsAreaNeeded: String { texts[1274] }
  var settingsAreaNone: String { texts[1275] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1276, [code.description]) }
  var settingsCalendar: String { texts[1277] }
  var settingsClause: String { texts[1278] }
  var settingsCount: String { texts[1279] }
  var settingsCreate: String { texts[1280] }
  var settingsDays: String { texts[1281] }
  var settingsDisable: String { texts[1282] }
  var settingsDisabled: String { texts[1283] }
  var settingsFrom: String { texts[1284] }
  var settingsGovernment: String { texts[1285] }
  var settingsImport: String { texts[1286] }
  func settingsImported(year: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(1287, [year.description, time.description]) }
  var settingsJournal: String { texts[1288] }
  var settingsJournalIntro: String { texts[1289] }
  var settingsKeyAcceptanceWorkdays: String { texts[1290] }
  var settingsKeyAdoptionWorkdays: String { texts[1291] }
  var settingsKeyApprovalWorkdays: String { texts[1292] }
  var settingsKeyArchiveRetentionYears: String { texts[1293] }
  var settingsKeyArchiveWorkdays: String { texts[1294] }
  var settingsKeyAssemblyCallWorkdays: String { texts[1295] }
  var settingsKeyAssemblyMajority: String { texts[1296] }
  var settingsKeyAssemblyMajorityGroup: String { texts[1297] }
  var settingsKeyAssemblyMajorityRepresentatives: String { texts[1298] }
  var settingsKeyAssemblyNoticeDays: String { texts[1299] }
  var settingsKeyAssemblyOnlineBallots: String { texts[1300] }
  var settingsKeyAssemblyPetitionElectors: String { texts[1301] }
  var settingsKeyAssemblyPetitionForRepresentatives: String { texts[1302] }
  var settingsKeyAssemblyPetitionRepresentatives: String { texts[1303] }
  var settingsKeyAssemblyQuorumGroup: String { texts[1304] }
  var settingsKeyAssemblyQuorumHouseholds: String { texts[1305] }
  var settingsKeyAssemblyQuorumPersons: String { texts[1306] }
  var settingsKeyAssemblyQuorumRepresentatives: String { texts[1307] }
  var settingsKeyAssemblyRepresentativesNoticeDays: String { texts[1308] }
  var settingsKeyAssemblyStudyWorkdays: String { texts[1309] }
  var settingsKeyCommissionAnswerDays: String { texts[1310] }
  var settingsKeyCommissionReportWorkdays: String { texts[1311] }
  var settingsKeyCommitteeChairs: String { texts[1312] }
  var settingsKeyCommitteeMembers: String { texts[1313] }
  var settingsKeyDissentDays: String { texts[1314] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1315] }
  var settingsKeyFindingCloseWorkdays: String { texts[1316] }
  var settingsKeyFourStepsPartyMajority: String { texts[1317] }
  var settingsKeyFourStepsPartyPresence: String { texts[1318] }
  var settingsKeyFourStepsVillages: String { texts[1319] }
  var settingsKeyLotAges: String { texts[1320] }
  var settingsKeyLotPanels: String { texts[1321] }
  var settingsKeyMinutesCorrectionDays: String { texts[1322] }
  var settingsKeyNoticeBoardDays: String { texts[1323] }
  var settingsKeyNoticeLeadDays: String { texts[1324] }
  var settingsKeyNoticeWorkdays: String { texts[1325] }
  var settingsKeyOnlineMinimumAge: String { texts[1326] }
  var settingsKeyOnlineMinimumDays: String { texts[1327] }
  var settingsKeyOnlineModerationWorkdays: String { texts[1328] }
  var settingsKeyOnlineStatementCharacters: String { texts[1329] }
  var settingsKeyOpinionMaxCharacters: String { texts[1330] }
  var settingsKeyPlanRequiredParts: String { texts[1331] }
  var settingsKeyPlanWorkdays: String { texts[1332] }
  var settingsKeyPostingMinimumDays: String { texts[1333] }
  var settingsKeyProgressAgainDays: String { texts[1334] }
  var settingsKeyProgressPublishDays: String { texts[1335] }
  var settingsKeyProgressResultDays: String { texts[1336] }
  var settingsKeyRatingDays: String { texts[1337] }
  var settingsKeyReferralDays: String { texts[1338] }
  var settingsKeyReportDays: String { texts[1339] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1340] }
  var settingsKeyRepresentativesLeastHouseholds: String { texts[1341] }
  var settingsKeyRepresentativesMostHouseholds: String { texts[1342] }
  var settingsKeyRepresentativesShare: String { texts[1343] }
  var settingsKeyRepresentativesWomenShare: String { texts[1344] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1345] }
  var settingsKeyReviewDays: String { texts[1346] }
  var settingsKeySignInLockoutFailures: String { texts[1347] }
  var settingsKeySignInLockoutMinutes: String { texts[1348] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1349] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1350] }
  var settingsKeyStallSecretaryDays: String { texts[1351] }
  var settingsKeyStallTownshipDays: String { texts[1352] }
  var settingsKeyTriageWorkdays: String { texts[1353] }
  var settingsKeyUrgingBeforeTownship: String { texts[1354] }
  var settingsKeyUrgingWorkdays: String { texts[1355] }
  var settingsKeyVoteAge: String { texts[1356] }
  var settingsKeyVoteNonRegistered: String { texts[1357] }
  var settingsKeyWideHouseholds: String { texts[1358] }
  var settingsKeyWideOpinions: String { texts[1359] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1360] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1361, [year.description]) }
  var settingsNo: String { texts[1362] }
  var settingsOfficial: String { texts[1363] }
  var settingsOrgan: String { texts[1364] }
  var settingsOrganHint: String { texts[1365] }
  var settingsOrganisation: String { texts[1366] }
  var settingsRule: String { texts[1367] }
  var settingsRules: String { texts[1368] }
  var settingsRulesIntro: String { texts[1369] }
  var settingsSource: String { texts[1370] }
  var settingsTable: String { texts[1371] }
  func settingsTableDay(date: some CustomStringConvertible) -> String { fill(1372, [date.description]) }
  var settingsTableEmpty: String { texts[1373] }
  var settingsTableHint: String { texts[1374] }
  func settingsTableIncomplete(names: some CustomStringConvertible) -> String { fill(1375, [names.description]) }
  func settingsTableTwice(date: some CustomStringConvertible) -> String { fill(1376, [date.description]) }
  var settingsTableUnreadable: String { texts[1377] }
  var settingsValue: String { texts[1378] }
  var settingsYes: String { texts[1379] }
  var signinAgain: String { texts[1380] }
  var signinChange: String { texts[1381] }
  var signinDiffer: String { texts[1382] }
  var signinIntro: String { texts[1383] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1384, [time.description]) }
  var signinLogin: String { texts[1385] }
  var signinNew: String { texts[1386] }
  var signinPassword: String { texts[1387] }
  var signinTooShort: String { texts[1388] }
  var signinWrong: String { texts[1389] }
  var termActAcceptCommitment: String { texts[1390] }
  var termActAdjournAssembly: String { texts[1391] }
  var termActAdoptPoint: String { texts[1392] }
  var termActAnswerCommission: String { texts[1393] }
  var termActAnswerFinding: String { texts[1394] }
  var termActAnswerReview: String { texts[1395] }
  var termActAnswerUrging: String { texts[1396] }
  var termActApprovePlan: String { texts[1397] }
  var termActApproveTopic: String { texts[1398] }
  var termActBreakOffAssembly: String { texts[1399] }
  var termActCallAssembly: String { texts[1400] }
  var termActCarryOutCorrection: String { texts[1401] }
  var termActCastBallot: String { texts[1402] }
  var termActCloseAssembly: String { texts[1403] }
  var termActCloseFinding: String { texts[1404] }
  var termActCloseMeeting: String { texts[1405] }
  var termActCloseOnline: String { texts[1406] }
  var termActCompleteCommitment: String { texts[1407] }
  var termActCorrectMinutes: String { texts[1408] }
  var termActCountBallots: String { texts[1409] }
  var termActDecidePoint: String { texts[1410] }
  var termActDescribeCommitment: String { texts[1411] }
  var termActDrawLot: String { texts[1412] }
  var termActExplainDissent: String { texts[1413] }
  var termActExtendCommitment: String { texts[1414] }
  var termActFreezeRoll: String { texts[1415] }
  var termActMakeCommitment: String { texts[1416] }
  var termActMarkPresent: String { texts[1417] }
  var termActModerateStatement: String { texts[1418] }
  var termActMoveStalled: String { texts[1419] }
  var termActNoticeAssembly: String { texts[1420] }
  var termActOpenAssembly: String { texts[1421] }
  var termActOpenMeeting: String { texts[1422] }
  var termActOpenOnline: String { texts[1423] }
  var termActOrderCorrection: String { texts[1424] }
  var termActPostNotice: String { texts[1425] }
  var termActPrepareLot: String { texts[1426] }
  var termActPublishProgress: String { texts[1427] }
  var termActPublishReport: String { texts[1428] }
  var termActRateMatter: String { texts[1429] }
  var termActRecordDissent: String { texts[1430] }
  var termActRecordPosting: String { texts[1431] }
  var termActRecordRatings: String { texts[1432] }
  var termActRecordReferral: String { texts[1433] }
  var termActRecordService: String { texts[1434] }
  var termActRecordStatement: String { texts[1435] }
  var termActRecordStep: String { texts[1436] }
  var termActRecordVote: String { texts[1437] }
  var termActReferMatter: String { texts[1438] }
  var termActReopenFinding: String { texts[1439] }
  var termActReplaceSeat: String { texts[1440] }
  var termActReportCommission: String { texts[1441] }
  var termActReportProgress: String { texts[1442] }
  var termActRequestReview: String { texts[1443] }
  var termActReturnCommitment: String { texts[1444] }
  var termActReturnPlan: String { texts[1445] }
  var termActReturnTopic: String { texts[1446] }
  var termActReviseNotice: String { texts[1447] }
  var termActSealDossier: String { texts[1448] }
  var termActSettleCorrection: String { texts[1449] }
  var termActSignIn: String { texts[1450] }
  var termActSignMinutes: String { texts[1451] }
  var termActSubmitPlan: String { texts[1452] }
  var termActUnmarkPresent: String { texts[1453] }
  var termActUrgeOwner: String { texts[1454] }
  var termActWithdrawAssembly: String { texts[1455] }
  var termActWriteFinding: String { texts[1456] }
  var termAdoptionAdopted: String { texts[1457] }
  var termAdoptionNotAdopted: String { texts[1458] }
  var termAdoptionPartlyAdopted: String { texts[1459] }
  var termAssemblyCommunityAssembly: String { texts[1460] }
  var termAssemblyCommunityGroup: String { texts[1461] }
  var termAssemblyCommunityRepresentatives: String { texts[1462] }
  var termAssemblyStageAdjourned: String { texts[1463] }
  var termAssemblyStageCalled: String { texts[1464] }
  var termAssemblyStageDecided: String { texts[1465] }
  var termAssemblyStageNoticed: String { texts[1466] }
  var termAssemblyStageOpen: String { texts[1467] }
  var termAssemblyStageRollCall: String { texts[1468] }
  var termAssemblyStageWithdrawn: String { texts[1469] }
  var termAssemblyVillageAssembly: String { texts[1470] }
  var termAssemblyVillageGroup: String { texts[1471] }
  var termAssemblyVillageRepresentatives: String { texts[1472] }
  var termBallotHands: String { texts[1473] }
  var termBallotOnline: String { texts[1474] }
  var termBallotPaper: String { texts[1475] }
  var termBallotPhone: String { texts[1476] }
  var termBasisHouseholds: String { texts[1477] }
  var termBasisPersons: String { texts[1478] }
  var termChannelBox: String { texts[1479] }
  var termChannelFixedDay: String { texts[1480] }
  var termChannelForum: String { texts[1481] }
  var termChannelGroupMessage: String { texts[1482] }
  var termChannelHomeVisit: String { texts[1483] }
  var termChannelHotline: String { texts[1484] }
  var termChannelLetter: String { texts[1485] }
  var termChannelNetwork: String { texts[1486] }
  var termChannelVenue: String { texts[1487] }
  var termChoiceAbstained: String { texts[1488] }
  var termChoiceAgainst: String { texts[1489] }
  var termChoiceInFavour: String { texts[1490] }
  var termCircleEveryone: String { texts[1491] }
  var termCircleNonRegistered: String { texts[1492] }
  var termCircleRegistered: String { texts[1493] }
  var termCommissionAnswered: String { texts[1494] }
  var termCommissionAsked: String { texts[1495] }
  var termCommissionDeclined: String { texts[1496] }
  var termCommissionReported: String { texts[1497] }
  var termCommissionTaken: String { texts[1498] }
  var termCommitmentAccepted: String { texts[1499] }
  var termCommitmentCompleted: String { texts[1500] }
  var termCommitmentHeld: String { texts[1501] }
  var termCommitmentOpen: String { texts[1502] }
  var termCommitmentWithdrawn: String { texts[1503] }
  var termCorrectionChanged: String { texts[1504] }
  var termCorrectionWithdrawn: String { texts[1505] }
  var termDutyAcceptCommitment: String { texts[1506] }
  var termDutyAdoptPoints: String { texts[1507] }
  var termDutyAnswerCommission: String { texts[1508] }
  var termDutyAnswerFinding: String { texts[1509] }
  var termDutyAnswerRequests: String { texts[1510] }
  var termDutyAnswerReview: String { texts[1511] }
  var termDutyApprovePlan: String { texts[1512] }
  var termDutyApproveTopic: String { texts[1513] }
  var termDutyAwaitedResult: String { texts[1514] }
  var termDutyCallAssembly: String { texts[1515] }
  var termDutyCarryOut: String { texts[1516] }
  var termDutyCarryOutCorrection: String { texts[1517] }
  var termDutyCloseAssembly: String { texts[1518] }
  var termDutyCloseFinding: String { texts[1519] }
  var termDutyCloseMeeting: String { texts[1520] }
  var termDutyCollectRatings: String { texts[1521] }
  var termDutyDescribeCommitments: String { texts[1522] }
  var termDutyDrawLot: String { texts[1523] }
  var termDutyExplainDissents: String { texts[1524] }
  var termDutyHoldAssembly: String { texts[1525] }
  var termDutyHoldMeeting: String { texts[1526] }
  var termDutyModerateStatements: String { texts[1527] }
  var termDutyMoveStalled: String { texts[1528] }
  var termDutyNoticeAssembly: String { texts[1529] }
  var termDutyPostNotice: String { texts[1530] }
  var termDutyPostOnBoard: String { texts[1531] }
  var termDutyPostReportOnBoard: String { texts[1532] }
  var termDutyPublishProgress: String { texts[1533] }
  var termDutyPublishReport: String { texts[1534] }
  var termDutyReconveneAssembly: String { texts[1535] }
  var termDutyRecordReferral: String { texts[1536] }
  var termDutyReportCommission: String { texts[1537] }
  var termDutyResolveKinship: String { texts[1538] }
  var termDutySealDossier: String { texts[1539] }
  var termDutyServeParticipants: String { texts[1540] }
  var termDutySettleCorrections: String { texts[1541] }
  var termDutySignMinutes: String { texts[1542] }
  var termDutyStudyAssembly: String { texts[1543] }
  var termDutySubmitPlan: String { texts[1544] }
  var termDutyTakeUrgedOwner: String { texts[1545] }
  var termDutyTriageOpinions: String { texts[1546] }
  var termDutyUrgeOwner: String { texts[1547] }
  var termExplanationAccepted: String { texts[1548] }
  var termExplanationKept: String { texts[1549] }
  var termExplanationWayCall: String { texts[1550] }
  var termExplanationWayLetter: String { texts[1551] }
  var termExplanationWayMeeting: String { texts[1552] }
  var termExplanationWayOnline: String { texts[1553] }
  var termExplanationWayVisit: String { texts[1554] }
  var termFlawNamesakes: String { texts[1555] }
  var termFlawTooFewHouseholds: String { texts[1556] }
  var termFlawTooFewRepresentatives: String { texts[1557] }
  var termFlawTooFewWomen: String { texts[1558] }
  var termFlawTooManyHouseholds: String { texts[1559] }
  var termFormBoard: String { texts[1560] }
  var termFormCircle: String { texts[1561] }
  var termFormFixedDay: String { texts[1562] }
  var termFormHearing: String { texts[1563] }
  var termFormJointMeeting: String { texts[1564] }
  var termFormOnline: String { texts[1565] }
  var termFormResidentsCouncil: String { texts[1566] }
  var termFormSmallMeeting: String { texts[1567] }
  var termFormTalk: String { texts[1568] }
  var termFormTopicalCouncil: String { texts[1569] }
  var termFormVisit: String { texts[1570] }
  var termFormWomensCouncil: String { texts[1571] }
  var termGroundCommittee: String { texts[1572] }
  var termGroundPetitionOfElectors: String { texts[1573] }
  var termGroundPetitionOfRepresentatives: String { texts[1574] }
  var termGroundReserved: String { texts[1575] }
  var termGroundUndecided: String { texts[1576] }
  var termInstrumentJilin: String { texts[1577] }
  var termInstrumentOther: String { texts[1578] }
  var termInstrumentUrban: String { texts[1579] }
  var termInstrumentVillage: String { texts[1580] }
  var termLevelCommunity: String { texts[1581] }
  var termLevelCounty: String { texts[1582] }
  var termLevelNational: String { texts[1583] }
  var termLevelPrefecture: String { texts[1584] }
  var termLevelProvince: String { texts[1585] }
  var termLevelTownship: String { texts[1586] }
  var termLotWayDice: String { texts[1587] }
  var termLotWayFigure: String { texts[1588] }
  var termMirrorAge: String { texts[1589] }
  var termMirrorGroup: String { texts[1590] }
  var termMirrorRegistration: String { texts[1591] }
  var termMirrorSex: String { texts[1592] }
  var termOutcomeAgreed: String { texts[1593] }
  var termOutcomeNotAgreed: String { texts[1594] }
  var termOutcomePartly: String { texts[1595] }
  var termPaperAdoption: String { texts[1596] }
  var termPaperAssemblyNotice: String { texts[1597] }
  var termPaperCatalogue: String { texts[1598] }
  var termPaperCharter: String { texts[1599] }
  var termPaperCommissionAnswer: String { texts[1600] }
  var termPaperCommissionReport: String { texts[1601] }
  var termPaperCorrection: String { texts[1602] }
  var termPaperDecision: String { texts[1603] }
  var termPaperDossier: String { texts[1604] }
  var termPaperDraw: String { texts[1605] }
  var termPaperLot: String { texts[1606] }
  var termPaperNotice: String { texts[1607] }
  var termPaperOnline: String { texts[1608] }
  var termPaperProgress: String { texts[1609] }
  var termPaperReport: String { texts[1610] }
  var termPaperRoster: String { texts[1611] }
  var termPartForm: String { texts[1612] }
  var termPartParticipants: String { texts[1613] }
  var termPartPlace: String { texts[1614] }
  var termPartSubject: String { texts[1615] }
  var termPartTime: String { texts[1616] }
  var termPartyCollective: String { texts[1617] }
  var termPartyCommittee: String { texts[1618] }
  var termPartyCooperatives: String { texts[1619] }
  var termPartyExperts: String { texts[1620] }
  var termPartyGovernment: String { texts[1621] }
  var termPartyGroups: String { texts[1622] }
  var termPartyInvitees: String { texts[1623] }
  var termPartyNonRegisteredResidents: String { texts[1624] }
  var termPartyOtherStakeholders: String { texts[1625] }
  var termPartyOwnersCommittee: String { texts[1626] }
  var termPartyPartyOrganisation: String { texts[1627] }
  var termPartyPropertyManagement: String { texts[1628] }
  var termPartyRegisteredResidents: String { texts[1629] }
  var termPartyRepresentatives: String { texts[1630] }
  var termPartyResidentUnits: String { texts[1631] }
  var termPartyResidentsCommittee: String { texts[1632] }
  var termPartySocialOrganisations: String { texts[1633] }
  var termPartySupervisionCommittee: String { texts[1634] }
  var termPartyWomensFederation: String { texts[1635] }
  var termPieceAdoptions: String { texts[1636] }
  var termPieceAssembly: String { texts[1637] }
  var termPieceAttendance: String { texts[1638] }
  var termPieceCommission: String { texts[1639] }
  var termPieceCommitments: String { texts[1640] }
  var termPieceCorrections: String { texts[1641] }
  var termPieceDissents: String { texts[1642] }
  var termPieceFindings: String { texts[1643] }
  var termPieceLawfulCorrections: String { texts[1644] }
  var termPieceMinutes: String { texts[1645] }
  var termPieceNotice: String { texts[1646] }
  var termPieceNoticeOnBoard: String { texts[1647] }
  var termPieceOpinions: String { texts[1648] }
  var termPieceOutcome: String { texts[1649] }
  var termPiecePlan: String { texts[1650] }
  var termPiecePlanApproval: String { texts[1651] }
  var termPieceProgress: String { texts[1652] }
  var termPieceReport: String { texts[1653] }
  var termPieceReportOnBoard: String { texts[1654] }
  var termPieceReviews: String { texts[1655] }
  var termPieceServices: String { texts[1656] }
  var termPieceTopicApproval: String { texts[1657] }
  var termPieceWorkMeeting: String { texts[1658] }
  var termPostCommitteeDirector: String { texts[1659] }
  var termPostCommitteeMember: String { texts[1660] }
  var termPostPartyMember: String { texts[1661] }
  var termPostPartySecretary: String { texts[1662] }
  var termPostSupervisionChair: String { texts[1663] }
  var termPostSupervisionMember: String { texts[1664] }
  var termRoleAdministrator: String { texts[1665] }
  var termRoleChair: String { texts[1666] }
  var termRoleClerk: String { texts[1667] }
  var termRoleDepartment: String { texts[1668] }
  var termRoleMember: String { texts[1669] }
  var termRoleOffice: String { texts[1670] }
  var termRoleOrganisation: String { texts[1671] }
  var termRoleResident: String { texts[1672] }
  var termRoleSecretary: String { texts[1673] }
  var termRoleSupervisor: String { texts[1674] }
  var termRoleTownship: String { texts[1675] }
  var termSatisfaction1: String { texts[1676] }
  var termSatisfaction2: String { texts[1677] }
  var termSatisfaction3: String { texts[1678] }
  var termSatisfaction4: String { texts[1679] }
  var termSatisfaction5: String { texts[1680] }
  var termStageApproved: String { texts[1681] }
  var termStageDeliberated: String { texts[1682] }
  var termStageMeeting: String { texts[1683] }
  var termStageNoticed: String { texts[1684] }
  var termStagePlanned: String { texts[1685] }
  var termStageProposed: String { texts[1686] }
  var termStageReported: String { texts[1687] }
  var termStageReturned: String { texts[1688] }
  var termStageSealed: String { texts[1689] }
  var termStageTopic: String { texts[1690] }
  var termStateAnswered: String { texts[1691] }
  var termStateForMeeting: String { texts[1692] }
  var termStateNotInScope: String { texts[1693] }
  var termStatePassedOn: String { texts[1694] }
  var termStateReceived: String { texts[1695] }
  var termStateTopic: String { texts[1696] }
  var termStatementAccepted: String { texts[1697] }
  var termStatementRejected: String { texts[1698] }
  var termStatementWaiting: String { texts[1699] }
  var termStationArchive: String { texts[1700] }
  var termStationMeeting: String { texts[1701] }
  var termStationNotice: String { texts[1702] }
  var termStationOpinion: String { texts[1703] }
  var termStationPlan: String { texts[1704] }
  var termStationReport: String { texts[1705] }
  var termStationResults: String { texts[1706] }
  var termStationTopic: String { texts[1707] }
  var termStepCommitteesConsult: String { texts[1708] }
  var termStepKindAccepted: String { texts[1709] }
  var termStepKindCompleted: String { texts[1710] }
  var termStepKindExtended: String { texts[1711] }
  var termStepKindProgress: String { texts[1712] }
  var termStepKindReturned: String { texts[1713] }
  var termStepPartyMembers: String { texts[1714] }
  var termStepPartyStudy: String { texts[1715] }
  var termTrackCollective: String { texts[1716] }
  var termTrackOwners: String { texts[1717] }
  var termTrackSettled: String { texts[1718] }
  var termUrgingCall: String { texts[1719] }
  var termUrgingLetter: String { texts[1720] }
  var termUrgingMessage: String { texts[1721] }
  var termUrgingVisit: String { texts[1722] }
  var termWayDoor: String { texts[1723] }
  var termWayGroup: String { texts[1724] }
  var termWayInPerson: String { texts[1725] }
  var termWayLetter: String { texts[1726] }
  var termWayPhone: String { texts[1727] }
  var termWayQr: String { texts[1728] }
  var termWayRoll: String { texts[1729] }
  var termWaySheet: String { texts[1730] }
  var termWaySms: String { texts[1731] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1732, [day.description]) }
  var todayBoard: String { texts[1733] }
  var todayCommittee: String { texts[1734] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1735, [count.description]) }
  var todayDoAcceptCommitment: String { texts[1736] }
  var todayDoAdoptPoints: String { texts[1737] }
  var todayDoAnswerCommission: String { texts[1738] }
  var todayDoAnswerFinding: String { texts[1739] }
  var todayDoAnswerRequests: String { texts[1740] }
  var todayDoAnswerReview: String { texts[1741] }
  var todayDoApprovePlan: String { texts[1742] }
  var todayDoApproveTopic: String { texts[1743] }
  var todayDoAwaitedResult: String { texts[1744] }
  var todayDoCallAssembly: String { texts[1745] }
  var todayDoCarryOut: String { texts[1746] }
  var todayDoCarryOutCorrection: String { texts[1747] }
  var todayDoCloseAssembly: String { texts[1748] }
  var todayDoCloseFinding: String { texts[1749] }
  var todayDoCloseMeeting: String { texts[1750] }
  var todayDoCollectRatings: String { texts[1751] }
  var todayDoDescribeCommitments: String { texts[1752] }
  var todayDoDrawLot: String { texts[1753] }
  var todayDoExplainDissents: String { texts[1754] }
  var todayDoHoldAssembly: String { texts[1755] }
  var todayDoHoldMeeting: String { texts[1756] }
  var todayDoModerateStatements: String { texts[1757] }
  var todayDoMoveStalled: String { texts[1758] }
  var todayDoNoticeAssembly: String { texts[1759] }
  var todayDoPostNotice: String { texts[1760] }
  var todayDoPostOnBoard: String { texts[1761] }
  var todayDoPostReportOnBoard: String { texts[1762] }
  var todayDoPublishProgress: String { texts[1763] }
  var todayDoPublishReport: String { texts[1764] }
  var todayDoReconveneAssembly: String { texts[1765] }
  var todayDoRecordReferral: String { texts[1766] }
  var todayDoReportCommission: String { texts[1767] }
  var todayDoResolveKinship: String { texts[1768] }
  var todayDoSealDossier: String { texts[1769] }
  var todayDoServeParticipants: String { texts[1770] }
  var todayDoSettleCorrections: String { texts[1771] }
  var todayDoSignMinutes: String { texts[1772] }
  var todayDoStudyAssembly: String { texts[1773] }
  var todayDoSubmitPlan: String { texts[1774] }
  var todayDoTakeUrgedOwner: String { texts[1775] }
  var todayDoTriageOpinions: String { texts[1776] }
  var todayDoUrgeOwner: String { texts[1777] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1778, [duty.description, count.description]) }
  var todayMatter: String { texts[1779] }
  var todayMessageApproval: String { texts[1780] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1781, [text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1782, [text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1783, [text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1784, [text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1785, [text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1786, [text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1787, [text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1788, [text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1789, [text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1790, [text.description]) }
  var todayMessageOnlineStatement: String { texts[1791] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1792, [text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1793, [day.description, duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1794, [text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1795, [text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1796, [text.description]) }
  var todayMessages: String { texts[1797] }
  var todayNoMatters: String { texts[1798] }
  var todayNobody: String { texts[1799] }
  var todayNothing: String { texts[1800] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1801, [count.description]) }
  var todayTake: String { texts[1802] }
  var todayUntil: String { texts[1803] }
  var todayWaiting: String { texts[1804] }
  var todayWho: String { texts[1805] }
  var todayWorkMeeting: String { texts[1806] }
  var todayWorkMeetings: String { texts[1807] }
  var workmeetingAsAnswered: String { texts[1808] }
  var workmeetingAsNotInScope: String { texts[1809] }
  var workmeetingAsPassedOn: String { texts[1810] }
  var workmeetingAsTopic: String { texts[1811] }
  var workmeetingDecision: String { texts[1812] }
  var workmeetingEmpty: String { texts[1813] }
  var workmeetingEntry: String { texts[1814] }
  var workmeetingGone: String { texts[1815] }
  var workmeetingIntro: String { texts[1816] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1817, [count.description]) }
  var workmeetingLater: String { texts[1818] }
  var workmeetingNoCatalogue: String { texts[1819] }
  var workmeetingNotTopic: String { texts[1820] }
  var workmeetingOthers: String { texts[1821] }
  var workmeetingPlace: String { texts[1822] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1823, [names.description]) }
  var workmeetingQuestion: String { texts[1824] }
  var workmeetingReason: String { texts[1825] }
  var workmeetingReasonHint: String { texts[1826] }
  var workmeetingSave: String { texts[1827] }
  var workmeetingSeats: String { texts[1828] }
  var workmeetingTitle: String { texts[1829] }
  var workmeetingToLedger: String { texts[1830] }
  var workmeetingTopic: String { texts[1831] }
  var workmeetingTopicTitle: String { texts[1832] }
  var workmeetingTwins: String { texts[1833] }
  func workmeetingTwinsCompared(count: some CustomStringConvertible) -> String { fill(1834, [count.description]) }
  var workmeetingTwinsHint: String { texts[1835] }
  var workmeetingTwinsJoin: String { texts[1836] }
  var workmeetingUndecided: String { texts[1837] }
}
