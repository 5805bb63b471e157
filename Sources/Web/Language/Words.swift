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
    "rosterAskAddressDiffers",
    "rosterAskBirthDiffers",
    "rosterAskHouseholdsAlike",
    "rosterAskNamesake",
    "rosterAskOtherName",
    "rosterAskSameInFile",
    "rosterAsked",
    "rosterAssumed",
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
    "rosterGroup",
    "rosterHead",
    "rosterHousehold",
    "rosterIdentity",
    "rosterImport",
    "rosterImported",
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
    "rosterProblemIdentityInvalid",
    "rosterProblemLine",
    "rosterProblemNameMissing",
    "rosterProblemNumberLong",
    "rosterProblemOldWorkbook",
    "rosterProblemPhoneInvalid",
    "rosterProblemQuoteAfter",
    "rosterProblemQuoteInside",
    "rosterProblemQuoteOpen",
    "rosterProblemSexUnknown",
    "rosterProblemTakenInFuture",
    "rosterProblemText",
    "rosterProblemTextMissing",
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

  var assemblyAdjournHint: String { texts[0] }
  var assemblyAdjournSend: String { texts[1] }
  func assemblyAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(2, [day.description, present.description, needed.description, total.description]) }
  var assemblyAdjournments: String { texts[3] }
  var assemblyAgenda: String { texts[4] }
  var assemblyAgesReason: String { texts[5] }
  var assemblyAgesReasonHint: String { texts[6] }
  func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(7, [count.description]) }
  var assemblyArrivals: String { texts[8] }
  var assemblyAuthorisation: String { texts[9] }
  var assemblyAuthorisationHint: String { texts[10] }
  var assemblyBallotLabel: String { texts[11] }
  var assemblyBallotWay: String { texts[12] }
  var assemblyBasisHint: String { texts[13] }
  var assemblyBasisLabel: String { texts[14] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(15, [count.description, members.description]) }
  var assemblyBreakOff: String { texts[16] }
  var assemblyBreakOffHint: String { texts[17] }
  func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(18, [reason.description]) }
  var assemblyByPaper: String { texts[19] }
  var assemblyByPhone: String { texts[20] }
  var assemblyCallSend: String { texts[21] }
  var assemblyCame: String { texts[22] }
  var assemblyCloseHint: String { texts[23] }
  var assemblyCloseSend: String { texts[24] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(25, [name.description]) }
  var assemblyCountHint: String { texts[26] }
  var assemblyCountSend: String { texts[27] }
  var assemblyEnd: String { texts[28] }
  var assemblyEndDay: String { texts[29] }
  var assemblyExpected: String { texts[30] }
  var assemblyFacts: String { texts[31] }
  var assemblyFavour: String { texts[32] }
  var assemblyFemale: String { texts[33] }
  var assemblyGroundLabel: String { texts[34] }
  var assemblyGroup: String { texts[35] }
  var assemblyGroupName: String { texts[36] }
  var assemblyHands: String { texts[37] }
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(38, [count.description]) }
  var assemblyInvalid: String { texts[39] }
  var assemblyKindLabel: String { texts[40] }
  var assemblyMale: String { texts[41] }
  var assemblyMembers: String { texts[42] }
  var assemblyNoSteps: String { texts[43] }
  var assemblyNoticeAgain: String { texts[44] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(45, [days.description]) }
  var assemblyNoticeSend: String { texts[46] }
  func assemblyNumber(way: some CustomStringConvertible, choice: some CustomStringConvertible) -> String { fill(47, [way.description, choice.description]) }
  var assemblyOpenSend: String { texts[48] }
  var assemblyPaper: String { texts[49] }
  var assemblyPaperVoters: String { texts[50] }
  var assemblyPetitioners: String { texts[51] }
  var assemblyPetitionersHint: String { texts[52] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(53, [count.description]) }
  var assemblyPoints: String { texts[54] }
  var assemblyPointsHint: String { texts[55] }
  var assemblyPresentBack: String { texts[56] }
  var assemblyPresentChange: String { texts[57] }
  var assemblyPresentChangeHint: String { texts[58] }
  var assemblyPresentHint: String { texts[59] }
  var assemblyPresentSend: String { texts[60] }
  var assemblyPresentWay: String { texts[61] }
  var assemblyQuestion: String { texts[62] }
  var assemblyQuestionHint: String { texts[63] }
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(64, [total.description, needed.description, present.description]) }
  var assemblyRepAdd: String { texts[65] }
  var assemblyRepGroup: String { texts[66] }
  var assemblyRepHouseholds: String { texts[67] }
  var assemblyRepHouseholdsHint: String { texts[68] }
  var assemblyRepName: String { texts[69] }
  var assemblyRepOfficial: String { texts[70] }
  var assemblyRepOfficialHint: String { texts[71] }
  var assemblyRepOfficialNone: String { texts[72] }
  var assemblyRepresentatives: String { texts[73] }
  var assemblyResult: String { texts[74] }
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(75, [count.description, present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(76, [day.description]) }
  var assemblyRollSend: String { texts[77] }
  var assemblySecret: String { texts[78] }
  var assemblySecretNo: String { texts[79] }
  var assemblySecretYes: String { texts[80] }
  var assemblySex: String { texts[81] }
  var assemblySexUnknown: String { texts[82] }
  var assemblyShort: String { texts[83] }
  var assemblyShortHint: String { texts[84] }
  var assemblyShowCode: String { texts[85] }
  var assemblyStart: String { texts[86] }
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(87, [expected.description, present.description, favour.description]) }
  var assemblyStepDay: String { texts[88] }
  var assemblyStepLabel: String { texts[89] }
  var assemblyStepSend: String { texts[90] }
  var assemblyStepText: String { texts[91] }
  var assemblySteps: String { texts[92] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(93, [way.description]) }
  var assemblyWithdraw: String { texts[94] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(95, [count.description]) }
  var boardAbout: String { texts[96] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(97, [text.description]) }
  var boardBecame: String { texts[98] }
  var boardCatalogue: String { texts[99] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(100, [version.description, day.description]) }
  var boardChair: String { texts[101] }
  var boardCharter: String { texts[102] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(103, [version.description, day.description]) }
  var boardCommitments: String { texts[104] }
  var boardCommittee: String { texts[105] }
  var boardCommitteeLine: String { texts[106] }
  var boardDoorCome: String { texts[107] }
  var boardDoorComeText: String { texts[108] }
  var boardDoorSay: String { texts[109] }
  var boardDoorSayText: String { texts[110] }
  var boardDoorSee: String { texts[111] }
  var boardDoorSeeText: String { texts[112] }
  var boardDoorWatch: String { texts[113] }
  var boardDoorWatchText: String { texts[114] }
  var boardDoors: String { texts[115] }
  var boardDuties: String { texts[116] }
  var boardFeed: String { texts[117] }
  var boardFind: String { texts[118] }
  var boardFindButton: String { texts[119] }
  var boardFindIntro: String { texts[120] }
  var boardFindLabel: String { texts[121] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(122, [count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(123, [count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(124, [count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(125, [slip.description]) }
  var boardMember: String { texts[126] }
  var boardNoCatalogue: String { texts[127] }
  var boardNoCharter: String { texts[128] }
  var boardNoCommitments: String { texts[129] }
  var boardNoResults: String { texts[130] }
  var boardNothingFound: String { texts[131] }
  var boardNothingOpen: String { texts[132] }
  var boardOffice: String { texts[133] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(134, [count.description]) }
  var boardPapers: String { texts[135] }
  var boardPosts: String { texts[136] }
  var boardRecord: String { texts[137] }
  var boardReserved: String { texts[138] }
  var boardResults: String { texts[139] }
  func boardRoot(count: some CustomStringConvertible, root: some CustomStringConvertible) -> String { fill(140, [count.description, root.description]) }
  var boardSaid: String { texts[141] }
  var boardSayContact: String { texts[142] }
  var boardSayContactHint: String { texts[143] }
  var boardSayHint: String { texts[144] }
  var boardSayIntro: String { texts[145] }
  var boardSayKind: String { texts[146] }
  var boardSayName: String { texts[147] }
  var boardSayNameHint: String { texts[148] }
  var boardSayPlace: String { texts[149] }
  var boardSayPlaceHint: String { texts[150] }
  var boardSayRequest: String { texts[151] }
  var boardSaySend: String { texts[152] }
  var boardSayText: String { texts[153] }
  var boardSayTitle: String { texts[154] }
  var boardSeats: String { texts[155] }
  var boardSlip: String { texts[156] }
  var boardSlipButton: String { texts[157] }
  var boardSlipHead: String { texts[158] }
  var boardSlipKeep: String { texts[159] }
  var boardSlipLabel: String { texts[160] }
  func boardSlipLooks(example: some CustomStringConvertible) -> String { fill(161, [example.description]) }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(162, [number.description]) }
  func boardSlipUnknown(number: some CustomStringConvertible) -> String { fill(163, [number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible, example: some CustomStringConvertible) -> String { fill(164, [number.description, example.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(165, [from.description, to.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(166, [count.description]) }
  var boardVacant: String { texts[167] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(168, [day.description]) }
  var boardYearPlan: String { texts[169] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(170, [task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(171, [text.description]) }
  var caseAnswerLabel: String { texts[172] }
  var caseAnswerSend: String { texts[173] }
  var caseApprovePlan: String { texts[174] }
  var caseApproveTopic: String { texts[175] }
  var caseBoardPlace: String { texts[176] }
  var caseBreach: String { texts[177] }
  var caseClose: String { texts[178] }
  var caseClosed: String { texts[179] }
  var caseConclusion: String { texts[180] }
  var caseDossier: String { texts[181] }
  var caseExport: String { texts[182] }
  var caseFileLost: String { texts[183] }
  var caseFindingAbout: String { texts[184] }
  var caseFindingBreach: String { texts[185] }
  var caseFindingClause: String { texts[186] }
  var caseFindingSend: String { texts[187] }
  var caseFindingText: String { texts[188] }
  var caseFindingWhole: String { texts[189] }
  var caseFindings: String { texts[190] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(191, [day.description]) }
  var caseLateReason: String { texts[192] }
  var caseMeeting: String { texts[193] }
  var caseMinutes: String { texts[194] }
  var caseMissing: String { texts[195] }
  var caseNext: String { texts[196] }
  var caseNothingForYou: String { texts[197] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(198, [text.description]) }
  var caseObjection: String { texts[199] }
  var caseOnBoard: String { texts[200] }
  var caseOpen: String { texts[201] }
  var casePaper: String { texts[202] }
  var casePhoto: String { texts[203] }
  var casePhotoHint: String { texts[204] }
  var casePieces: String { texts[205] }
  var casePost: String { texts[206] }
  var casePosting: String { texts[207] }
  var caseRecord: String { texts[208] }
  var caseReopen: String { texts[209] }
  var caseReturn: String { texts[210] }
  var caseReturnReason: String { texts[211] }
  var caseRevise: String { texts[212] }
  var caseSeal: String { texts[213] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(214, [number.description]) }
  var caseServe: String { texts[215] }
  var caseService: String { texts[216] }
  var caseUnanswered: String { texts[217] }
  var caseUnserved: String { texts[218] }
  var caseWay: String { texts[219] }
  var committeeAdopt: String { texts[220] }
  var committeeCatalogueIntro: String { texts[221] }
  var committeeCharterIntro: String { texts[222] }
  var committeeEnd: String { texts[223] }
  var committeeEntryGroup: String { texts[224] }
  var committeeEntryTitle: String { texts[225] }
  var committeeFill: String { texts[226] }
  var committeeFrom: String { texts[227] }
  var committeeKin: String { texts[228] }
  var committeeKinSame: String { texts[229] }
  var committeeKind: String { texts[230] }
  var committeeNoTerm: String { texts[231] }
  var committeeOfficial: String { texts[232] }
  var committeeOwnEntry: String { texts[233] }
  var committeeOwnUntitled: String { texts[234] }
  var committeePost: String { texts[235] }
  var committeePublish: String { texts[236] }
  var committeeSeat: String { texts[237] }
  var committeeTerm: String { texts[238] }
  var committeeTermBackwards: String { texts[239] }
  var committeeTo: String { texts[240] }
  var committeeWho: String { texts[241] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(242, [start.description, days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(243, [clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(244, [year.description, month.description, day.description, weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(245, [days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(246, [day.description, duty.description]) }
  var commonDueToday: String { texts[247] }
  var commonDueTomorrow: String { texts[248] }
  var commonErrorBack: String { texts[249] }
  var commonErrorBusy: String { texts[250] }
  var commonErrorBusyHelp: String { texts[251] }
  var commonErrorFailed: String { texts[252] }
  var commonErrorFailedHelp: String { texts[253] }
  var commonErrorForbidden: String { texts[254] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(255, [roles.description]) }
  var commonErrorHost: String { texts[256] }
  var commonErrorHostHelp: String { texts[257] }
  var commonErrorMethod: String { texts[258] }
  var commonErrorMethodHelp: String { texts[259] }
  var commonErrorNotFound: String { texts[260] }
  var commonErrorNotFoundHelp: String { texts[261] }
  var commonErrorOtherAccount: String { texts[262] }
  var commonErrorRefused: String { texts[263] }
  var commonErrorStale: String { texts[264] }
  var commonErrorStaleHelp: String { texts[265] }
  var commonErrorTooLarge: String { texts[266] }
  var commonErrorTooLargeHelp: String { texts[267] }
  var commonErrorTooOften: String { texts[268] }
  var commonErrorTooOftenHelp: String { texts[269] }
  var commonErrorTooSlow: String { texts[270] }
  var commonErrorTooSlowHelp: String { texts[271] }
  var commonErrorTwice: String { texts[272] }
  var commonErrorTwiceHelp: String { texts[273] }
  var commonErrorUnreadable: String { texts[274] }
  var commonErrorUnreadableHelp: String { texts[275] }
  var commonFaceBoard: String { texts[276] }
  var commonFaceWorkbench: String { texts[277] }
  var commonFaceWorkbenchShort: String { texts[278] }
  var commonFooter: String { texts[279] }
  var commonHelp: String { texts[280] }
  var commonHome: String { texts[281] }
  var commonKin: String { texts[282] }
  var commonKinConflict: String { texts[283] }
  var commonKinResolve: String { texts[284] }
  func commonKinSince(day: some CustomStringConvertible) -> String { fill(285, [day.description]) }
  var commonKinWithdraw: String { texts[286] }
  var commonKinWithdrawReason: String { texts[287] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(288, [days.description]) }
  var commonLedger: String { texts[289] }
  var commonLive: String { texts[290] }
  var commonLiveReload: String { texts[291] }
  var commonLocalRule: String { texts[292] }
  var commonMatters: String { texts[293] }
  var commonMenu: String { texts[294] }
  var commonMore: String { texts[295] }
  var commonPrint: String { texts[296] }
  var commonProofNobody: String { texts[297] }
  func commonProofOther(name: some CustomStringConvertible) -> String { fill(298, [name.description]) }
  var commonProofStale: String { texts[299] }
  func commonProofUnsigned(name: some CustomStringConvertible) -> String { fill(300, [name.description]) }
  var commonProvisional: String { texts[301] }
  var commonRoster: String { texts[302] }
  var commonSettings: String { texts[303] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(304, [month.description, day.description]) }
  var commonSignIn: String { texts[305] }
  var commonSignOut: String { texts[306] }
  var commonSizeElder: String { texts[307] }
  var commonSizeNormal: String { texts[308] }
  var commonSkip: String { texts[309] }
  var commonStop: String { texts[310] }
  var commonToday: String { texts[311] }
  var commonTrail: String { texts[312] }
  var commonVerify: String { texts[313] }
  var commonWeekday1: String { texts[314] }
  var commonWeekday2: String { texts[315] }
  var commonWeekday3: String { texts[316] }
  var commonWeekday4: String { texts[317] }
  var commonWeekday5: String { texts[318] }
  var commonWeekday6: String { texts[319] }
  var commonWeekday7: String { texts[320] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(321, [days.description]) }
  var deskAccept: String { texts[322] }
  var deskCommission: String { texts[323] }
  var deskCommissionHint: String { texts[324] }
  var deskCommissionPaper: String { texts[325] }
  var deskCommissionSend: String { texts[326] }
  var deskCommissions: String { texts[327] }
  var deskCommunities: String { texts[328] }
  var deskDue: String { texts[329] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(330, [name.description]) }
  var deskLate: String { texts[331] }
  var deskMine: String { texts[332] }
  var deskNoVotes: String { texts[333] }
  var deskNone: String { texts[334] }
  var deskOrgan: String { texts[335] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(336, [count.description]) }
  var deskSupervision: String { texts[337] }
  var deskSupervisionHint: String { texts[338] }
  var deskText: String { texts[339] }
  var deskTitle: String { texts[340] }
  var deskToJudge: String { texts[341] }
  var deskTrouble: String { texts[342] }
  var deskVotes: String { texts[343] }
  var deskWhich: String { texts[344] }
  func formBeyond(least: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(345, [least.description, most.description]) }
  var formChoose: String { texts[346] }
  var formChoosePlease: String { texts[347] }
  var formDraftDrop: String { texts[348] }
  var formDraftKept: String { texts[349] }
  func formDraftRestored(time: some CustomStringConvertible) -> String { fill(350, [time.description]) }
  var formEndsBefore: String { texts[351] }
  var formFileAgain: String { texts[352] }
  var formGone: String { texts[353] }
  var formMissing: String { texts[354] }
  var formNoCount: String { texts[355] }
  var formNoDay: String { texts[356] }
  var formNoTime: String { texts[357] }
  var formNotAsked: String { texts[358] }
  var formNotOffered: String { texts[359] }
  var formNothing: String { texts[360] }
  func formNow(value: some CustomStringConvertible) -> String { fill(361, [value.description]) }
  var formTicked: String { texts[362] }
  func formTooLong(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(363, [limit.description, count.description]) }
  func formTooMany(limit: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(364, [limit.description, count.description]) }
  func formTroubles(count: some CustomStringConvertible) -> String { fill(365, [count.description]) }
  var formTwice: String { texts[366] }
  var formTyped: String { texts[367] }
  var ledgerAll: String { texts[368] }
  var ledgerAnswer: String { texts[369] }
  var ledgerAnswerHint: String { texts[370] }
  var ledgerAttach: String { texts[371] }
  var ledgerCaption: String { texts[372] }
  var ledgerChannel: String { texts[373] }
  var ledgerClock: String { texts[374] }
  var ledgerContact: String { texts[375] }
  var ledgerContactHint: String { texts[376] }
  var ledgerDay: String { texts[377] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(378, [number.description]) }
  var ledgerFacts: String { texts[379] }
  var ledgerFile: String { texts[380] }
  var ledgerFileBroken: String { texts[381] }
  var ledgerFileHint: String { texts[382] }
  var ledgerFileKind: String { texts[383] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(384, [limit.description]) }
  var ledgerGiver: String { texts[385] }
  var ledgerGroup: String { texts[386] }
  var ledgerImport: String { texts[387] }
  var ledgerJoin: String { texts[388] }
  var ledgerJoinHint: String { texts[389] }
  var ledgerJoinTo: String { texts[390] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(391, [slip.description]) }
  var ledgerName: String { texts[392] }
  var ledgerNameHint: String { texts[393] }
  var ledgerNothing: String { texts[394] }
  var ledgerNumber: String { texts[395] }
  var ledgerPlace: String { texts[396] }
  var ledgerReason: String { texts[397] }
  var ledgerRequest: String { texts[398] }
  var ledgerSave: String { texts[399] }
  var ledgerSaved: String { texts[400] }
  var ledgerSearch: String { texts[401] }
  var ledgerSearchButton: String { texts[402] }
  func ledgerSearchCut(characters: some CustomStringConvertible, words: some CustomStringConvertible) -> String { fill(403, [characters.description, words.description]) }
  var ledgerSlip: String { texts[404] }
  var ledgerSort: String { texts[405] }
  var ledgerSortAnswered: String { texts[406] }
  var ledgerSortButton: String { texts[407] }
  var ledgerSortForMeeting: String { texts[408] }
  var ledgerSortNotInScope: String { texts[409] }
  var ledgerSortPassedOn: String { texts[410] }
  var ledgerSortTitle: String { texts[411] }
  var ledgerSource: String { texts[412] }
  var ledgerSourceHint: String { texts[413] }
  var ledgerSplit: String { texts[414] }
  var ledgerState: String { texts[415] }
  var ledgerStates: String { texts[416] }
  var ledgerTaken: String { texts[417] }
  var ledgerText: String { texts[418] }
  var ledgerToMatter: String { texts[419] }
  var ledgerTwins: String { texts[420] }
  func ledgerTwinsCompared(count: some CustomStringConvertible) -> String { fill(421, [count.description]) }
  var ledgerTwinsFind: String { texts[422] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(423, [why.description]) }
  var ledgerTwinsImport: String { texts[424] }
  var ledgerTwinsJoin: String { texts[425] }
  var ledgerTwinsNone: String { texts[426] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(427, [why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(428, [row.description]) }
  var ledgerUnnamed: String { texts[429] }
  var ledgerWay: String { texts[430] }
  var ledgerWayHint: String { texts[431] }
  var ledgerWitness: String { texts[432] }
  var ledgerWitnessHint: String { texts[433] }
  var ledgerWords: String { texts[434] }
  var ledgerWordsHint: String { texts[435] }
  var ledgerWriter: String { texts[436] }
  var lotAllGroups: String { texts[437] }
  var lotBusy: String { texts[438] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(439, [panels.description, fewest.description, most.description]) }
  var lotChances: String { texts[440] }
  var lotCheck: String { texts[441] }
  var lotCheckCommand: String { texts[442] }
  var lotCheckDice: String { texts[443] }
  func lotCheckDiceRest(panels: some CustomStringConvertible) -> String { fill(444, [panels.description]) }
  func lotCheckFigure(digits: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(445, [digits.description, panels.description]) }
  var lotCheckHash: String { texts[446] }
  var lotCheckLater: String { texts[447] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(448, [number.description]) }
  var lotCircle: String { texts[449] }
  var lotCommitment: String { texts[450] }
  var lotDay: String { texts[451] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(452, [day.description, reason.description]) }
  var lotDigits: String { texts[453] }
  func lotDigitsHint(digits: some CustomStringConvertible) -> String { fill(454, [digits.description]) }
  func lotDigitsOf(digits: some CustomStringConvertible) -> String { fill(455, [digits.description]) }
  var lotDraw: String { texts[456] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(457, [number.description]) }
  var lotFigure: String { texts[458] }
  var lotFigureHint: String { texts[459] }
  var lotFigureShown: String { texts[460] }
  func lotFigureTyped(digits: some CustomStringConvertible) -> String { fill(461, [digits.description]) }
  var lotFigureUnused: String { texts[462] }
  var lotGroup: String { texts[463] }
  var lotHousehold: String { texts[464] }
  var lotIntro: String { texts[465] }
  var lotList: String { texts[466] }
  var lotListLost: String { texts[467] }
  var lotMirror: String { texts[468] }
  var lotMirrorHint: String { texts[469] }
  var lotNone: String { texts[470] }
  var lotNotYet: String { texts[471] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(472, [people.description]) }
  var lotPlace: String { texts[473] }
  var lotPublish: String { texts[474] }
  var lotPublished: String { texts[475] }
  var lotReplace: String { texts[476] }
  var lotReplaceHint: String { texts[477] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(478, [people.description]) }
  var lotSize: String { texts[479] }
  var lotThrown: String { texts[480] }
  func lotThrownHint(dice: some CustomStringConvertible) -> String { fill(481, [dice.description]) }
  var lotTitle: String { texts[482] }
  var lotToScheme: String { texts[483] }
  var lotVacant: String { texts[484] }
  var lotWaits: String { texts[485] }
  var lotWay: String { texts[486] }
  var lotWhen: String { texts[487] }
  var lotWho: String { texts[488] }
  var lotWhy: String { texts[489] }
  var lotWitnesses: String { texts[490] }
  var lotWitnessesHint: String { texts[491] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(492, [day.description, present.description, needed.description]) }
  var matterAssembly: String { texts[493] }
  var matterBallotAdvisory: String { texts[494] }
  var matterBallotDone: String { texts[495] }
  var matterBallotOpen: String { texts[496] }
  var matterBallotQuestion: String { texts[497] }
  var matterBallotSecret: String { texts[498] }
  var matterBallotSend: String { texts[499] }
  var matterBallotThanks: String { texts[500] }
  var matterBallotVote: String { texts[501] }
  var matterBallotYour: String { texts[502] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(503, [day.description, reason.description]) }
  var matterCarried: String { texts[504] }
  var matterCode: String { texts[505] }
  var matterCodeOfMeeting: String { texts[506] }
  var matterCodeOfMeetingHint: String { texts[507] }
  var matterCommission: String { texts[508] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(509, [text.description]) }
  func matterCommissionDeclined(reason: some CustomStringConvertible) -> String { fill(510, [reason.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(511, [organ.description, day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(512, [organ.description, day.description]) }
  var matterCommitments: String { texts[513] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(514, [day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(515, [organ.description, article.description, reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(516, [day.description]) }
  var matterDissentCount: String { texts[517] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(518, [count.description, told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(519, [count.description]) }
  func matterDroppedNotAdopted(reason: some CustomStringConvertible) -> String { fill(520, [reason.description]) }
  var matterDroppedUndecided: String { texts[521] }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(522, [track.description, clause.description]) }
  var matterEvidence: String { texts[523] }
  var matterFindings: String { texts[524] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(525, [count.description, open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(526, [day.description]) }
  var matterForm: String { texts[527] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(528, [act.description, reason.description]) }
  var matterLawfulHint: String { texts[529] }
  var matterLawfulReason: String { texts[530] }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(531, [text.description]) }
  var matterLot: String { texts[532] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(533, [present.description, needed.description, favour.description]) }
  var matterMeasure: String { texts[534] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(535, [kind.description, reason.description]) }
  var matterNoPapers: String { texts[536] }
  var matterNoProgress: String { texts[537] }
  var matterNoRatings: String { texts[538] }
  var matterNotCarried: String { texts[539] }
  var matterNothingDue: String { texts[540] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(541, [number.description]) }
  var matterNumbers: String { texts[542] }
  var matterOnline: String { texts[543] }
  var matterOpinions: String { texts[544] }
  var matterOutcome: String { texts[545] }
  var matterOwner: String { texts[546] }
  var matterOwnerAnswer: String { texts[547] }
  var matterOwnerAnswerSend: String { texts[548] }
  var matterOwnerDone: String { texts[549] }
  var matterOwnerKind: String { texts[550] }
  var matterOwnerLate: String { texts[551] }
  var matterOwnerLateAlone: String { texts[552] }
  var matterOwnerLateHint: String { texts[553] }
  var matterOwnerPhoto: String { texts[554] }
  var matterOwnerReport: String { texts[555] }
  var matterOwnerSend: String { texts[556] }
  var matterOwnerSent: String { texts[557] }
  var matterOwnerText: String { texts[558] }
  var matterOwnerUrged: String { texts[559] }
  var matterPapers: String { texts[560] }
  var matterParticipants: String { texts[561] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(562, [count.description]) }
  var matterPlace: String { texts[563] }
  var matterPlan: String { texts[564] }
  var matterPresent: String { texts[565] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(566, [total.description, needed.description, present.description]) }
  var matterRate: String { texts[567] }
  var matterRateBySlip: String { texts[568] }
  var matterRateQuestion: String { texts[569] }
  var matterRateSend: String { texts[570] }
  var matterRated: String { texts[571] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(572, [satisfied.description, total.description]) }
  var matterRatings: String { texts[573] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(574, [clause.description]) }
  var matterReviewAsk: String { texts[575] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(576, [count.description, open.description]) }
  var matterReviewHint: String { texts[577] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(578, [days.description]) }
  var matterReviewKeep: String { texts[579] }
  var matterReviewKept: String { texts[580] }
  var matterReviewReceipt: String { texts[581] }
  var matterReviewSend: String { texts[582] }
  var matterReviewText: String { texts[583] }
  var matterReviewUpheld: String { texts[584] }
  var matterReviewWaiting: String { texts[585] }
  var matterReviews: String { texts[586] }
  var matterShare: String { texts[587] }
  var matterSignIn: String { texts[588] }
  var matterSignedIn: String { texts[589] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(590, [kind.description, stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(591, [kind.description]) }
  var matterStandCommission: String { texts[592] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(593, [total.description, done.description]) }
  func matterStandCorrected(count: some CustomStringConvertible) -> String { fill(594, [count.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(595, [count.description]) }
  func matterStandDropped(count: some CustomStringConvertible) -> String { fill(596, [count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(597, [count.description, owner.description, days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(598, [kind.description]) }
  func matterStandUndone(kind: some CustomStringConvertible) -> String { fill(599, [kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(600, [count.description]) }
  var matterSteps: String { texts[601] }
  var matterSubject: String { texts[602] }
  var matterTask: String { texts[603] }
  var matterTime: String { texts[604] }
  var matterToAssembly: String { texts[605] }
  var matterUnlawful: String { texts[606] }
  var matterUntil: String { texts[607] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(608, [count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(609, [question.description, yes.description, no.description, abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(610, [favour.description, against.description, abstained.description, invalid.description, missing.description]) }
  var matterYourName: String { texts[611] }
  var matterYourSide: String { texts[612] }
  var meetingAbstained: String { texts[613] }
  var meetingAccept: String { texts[614] }
  var meetingAskCorrection: String { texts[615] }
  var meetingAttend: String { texts[616] }
  var meetingClose: String { texts[617] }
  var meetingCode: String { texts[618] }
  var meetingCorrection: String { texts[619] }
  var meetingCorrections: String { texts[620] }
  var meetingDecide: String { texts[621] }
  var meetingDissent: String { texts[622] }
  var meetingDissentText: String { texts[623] }
  var meetingEnd: String { texts[624] }
  var meetingFirstSignIn: String { texts[625] }
  var meetingKeep: String { texts[626] }
  var meetingMoreCommitments: String { texts[627] }
  var meetingNames: String { texts[628] }
  var meetingNamesHint: String { texts[629] }
  var meetingNo: String { texts[630] }
  var meetingOneResident: String { texts[631] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(632, [count.description]) }
  var meetingOpinion: String { texts[633] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(634, [count.description]) }
  var meetingQuestion: String { texts[635] }
  var meetingRecord: String { texts[636] }
  var meetingResult: String { texts[637] }
  var meetingSaid: String { texts[638] }
  var meetingScan: String { texts[639] }
  var meetingSettle: String { texts[640] }
  var meetingSettleButton: String { texts[641] }
  var meetingSign: String { texts[642] }
  var meetingSignIn: String { texts[643] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(644, [name.description, time.description]) }
  var meetingSpeaker: String { texts[645] }
  var meetingStatement: String { texts[646] }
  var meetingVote: String { texts[647] }
  var meetingWay: String { texts[648] }
  var meetingYes: String { texts[649] }
  var onlineAccept: String { texts[650] }
  var onlineAdd: String { texts[651] }
  var onlineAddText: String { texts[652] }
  var onlineAdded: String { texts[653] }
  var onlineAgree: String { texts[654] }
  var onlineAllAgree: String { texts[655] }
  var onlineChange: String { texts[656] }
  var onlineCheck: String { texts[657] }
  var onlineCheckHint: String { texts[658] }
  var onlineClose: String { texts[659] }
  var onlineCloseHint: String { texts[660] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(661, [name.description]) }
  var onlineCodes: String { texts[662] }
  var onlineCodesHint: String { texts[663] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(664, [place.description, total.description, done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(665, [agree.description, disagree.description, pass.description]) }
  var onlineDiffer: String { texts[666] }
  var onlineDisagree: String { texts[667] }
  var onlineEnds: String { texts[668] }
  var onlineFair: String { texts[669] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(670, [fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(671, [group.description, people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(672, [group.description, share.description]) }
  var onlineGroups: String { texts[673] }
  var onlineIntroduction: String { texts[674] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(675, [count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(676, [number.description, reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(677, [count.description]) }
  var onlineMostAgree: String { texts[678] }
  var onlineNoCommon: String { texts[679] }
  var onlineNoSlips: String { texts[680] }
  var onlineNothing: String { texts[681] }
  var onlineOneGroup: String { texts[682] }
  var onlineOpen: String { texts[683] }
  var onlineOpenHint: String { texts[684] }
  var onlineOver: String { texts[685] }
  var onlineOwn: String { texts[686] }
  var onlineOwnHint: String { texts[687] }
  var onlineOwnSend: String { texts[688] }
  var onlinePass: String { texts[689] }
  var onlinePicture: String { texts[690] }
  var onlinePictureHint: String { texts[691] }
  var onlineReach: String { texts[692] }
  var onlineReachHint: String { texts[693] }
  var onlineReject: String { texts[694] }
  var onlineRejectReason: String { texts[695] }
  var onlineResult: String { texts[696] }
  var onlineSee: String { texts[697] }
  var onlineSlips: String { texts[698] }
  var onlineSlipsHint: String { texts[699] }
  var onlineStatements: String { texts[700] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(701, [limit.description]) }
  var onlineStatementsTitle: String { texts[702] }
  var onlineStrong: String { texts[703] }
  var onlineTake: String { texts[704] }
  var onlineTakeHint: String { texts[705] }
  var onlineTapFor: String { texts[706] }
  var onlineThanks: String { texts[707] }
  var onlineTitle: String { texts[708] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(709, [people.description, votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(710, [time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(711, [clause.description]) }
  var papersBundleLarge: String { texts[712] }
  var papersChanged: String { texts[713] }
  var papersCheck: String { texts[714] }
  var papersCheckpoint: String { texts[715] }
  var papersCheckpointHow: String { texts[716] }
  var papersCompare: String { texts[717] }
  var papersCompareHow: String { texts[718] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(719, [size.description]) }
  func papersConsistentBoth(older: some CustomStringConvertible, newer: some CustomStringConvertible) -> String { fill(720, [older.description, newer.description]) }
  var papersCount: String { texts[721] }
  var papersHow: String { texts[722] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(723, [why.description]) }
  var papersLeaf: String { texts[724] }
  var papersLeafHash: String { texts[725] }
  var papersMade: String { texts[726] }
  var papersMatter: String { texts[727] }
  var papersNewer: String { texts[728] }
  var papersNotPosted: String { texts[729] }
  var papersOnBoard: String { texts[730] }
  var papersOnline: String { texts[731] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(732, [phone.description]) }
  var papersPlace: String { texts[733] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(734, [index.description, size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(735, [time.description, place.description]) }
  var papersProof: String { texts[736] }
  var papersReplaced: String { texts[737] }
  var papersRoot: String { texts[738] }
  var papersSave: String { texts[739] }
  var papersSaved: String { texts[740] }
  var papersSavedLater: String { texts[741] }
  var papersSavedLaterHint: String { texts[742] }
  var papersScan: String { texts[743] }
  var papersSheet: String { texts[744] }
  var papersSheetHint: String { texts[745] }
  var papersSignedProof: String { texts[746] }
  var papersTimes: String { texts[747] }
  var papersTools: String { texts[748] }
  var papersToolsHow: String { texts[749] }
  var papersUnchanged: String { texts[750] }
  func papersUnreadable(why: some CustomStringConvertible) -> String { fill(751, [why.description]) }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(752, [day.description]) }
  var papersVerifyHow: String { texts[753] }
  var papersVerifyIntro: String { texts[754] }
  var papersVerifyTitle: String { texts[755] }
  var planDay: String { texts[756] }
  var planForm: String { texts[757] }
  var planFormReason: String { texts[758] }
  var planFormReasonHint: String { texts[759] }
  var planHost: String { texts[760] }
  var planHouseholds: String { texts[761] }
  var planLawfulHint: String { texts[762] }
  var planLawfulReason: String { texts[763] }
  var planMaterials: String { texts[764] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(765, [kind.description]) }
  var planMorePeople: String { texts[766] }
  func planNameless(kind: some CustomStringConvertible, line: some CustomStringConvertible) -> String { fill(767, [kind.description, line.description]) }
  var planOpening: String { texts[768] }
  var planPeople: String { texts[769] }
  var planPeopleHint: String { texts[770] }
  var planPoints: String { texts[771] }
  var planPointsHint: String { texts[772] }
  var planPreview: String { texts[773] }
  var planPublishNotice: String { texts[774] }
  var planPublishReport: String { texts[775] }
  var planRecorder: String { texts[776] }
  var planRemark: String { texts[777] }
  var planReviseReason: String { texts[778] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(779, [days.description, needed.description]) }
  var planSubject: String { texts[780] }
  var planSubmit: String { texts[781] }
  var planTimePlace: String { texts[782] }
  var planUnlawful: String { texts[783] }
  func planWide(count: some CustomStringConvertible) -> String { fill(784, [count.description]) }
  var refusalAcceptedByOwner: String { texts[785] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(786, [count.description]) }
  var refusalAlreadyAdopted: String { texts[787] }
  var refusalAlreadyAnswered: String { texts[788] }
  var refusalAlreadyDecided: String { texts[789] }
  var refusalAlreadyErased: String { texts[790] }
  var refusalAlreadyExplained: String { texts[791] }
  var refusalAlreadyRated: String { texts[792] }
  var refusalAlreadySeated: String { texts[793] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(794, [name.description]) }
  var refusalAlreadyVoted: String { texts[795] }
  var refusalAnswerMissing: String { texts[796] }
  var refusalArticleMissing: String { texts[797] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(798, [days.description, needed.description]) }
  var refusalAssemblyRuns: String { texts[799] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(800, [assembly.description, act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(801, [day.description]) }
  var refusalAuthorisationMissing: String { texts[802] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(803, [votes.description, present.description]) }
  var refusalBallotsMissing: String { texts[804] }
  var refusalCatalogueEmpty: String { texts[805] }
  var refusalCatalogueMissing: String { texts[806] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(807, [limit.description]) }
  var refusalChangedMeanwhile: String { texts[808] }
  var refusalChoiceMissing: String { texts[809] }
  var refusalClosedBeforeOpened: String { texts[810] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(811, [commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(812, [state.description, act.description]) }
  var refusalCommitteeAbsent: String { texts[813] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(814, [count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(815, [day.description]) }
  var refusalCountsImpossible: String { texts[816] }
  var refusalDayInFuture: String { texts[817] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(818, [pieces.description]) }
  var refusalEntryUnknown: String { texts[819] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(820, [day.description]) }
  var refusalFindingNotAnswered: String { texts[821] }
  var refusalFindingOpen: String { texts[822] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(823, [households.description, opinions.description]) }
  var refusalGroupMissing: String { texts[824] }
  var refusalGroupOnlyInVillage: String { texts[825] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(826, [group.description, groups.description]) }
  var refusalHandsCounted: String { texts[827] }
  var refusalHandsNotSecret: String { texts[828] }
  var refusalHeldInFuture: String { texts[829] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(830, [number.description]) }
  var refusalIdentityInvalid: String { texts[831] }
  var refusalJoinAcrossCommunities: String { texts[832] }
  var refusalJoinNeedsTwo: String { texts[833] }
  var refusalJoinedElsewhere: String { texts[834] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(835, [due.description, days.description]) }
  var refusalLinkUnknown: String { texts[836] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(837, [login.description]) }
  func refusalLotDigitsMissing(panels: some CustomStringConvertible, digits: some CustomStringConvertible) -> String { fill(838, [panels.description, digits.description]) }
  var refusalLotDrawn: String { texts[839] }
  var refusalLotFigureMissing: String { texts[840] }
  func refusalLotFigureWrong(digits: some CustomStringConvertible) -> String { fill(841, [digits.description]) }
  var refusalLotInPast: String { texts[842] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(843, [changes.description]) }
  var refusalLotNotDrawn: String { texts[844] }
  var refusalLotNotSeated: String { texts[845] }
  var refusalLotPlaceMissing: String { texts[846] }
  var refusalLotPoolChanged: String { texts[847] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(848, [people.description, size.description]) }
  var refusalLotSizeMissing: String { texts[849] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(850, [dice.description, panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(851, [at.description, clock.description]) }
  func refusalLotUnsolved(size: some CustomStringConvertible) -> String { fill(852, [size.description]) }
  var refusalLotWitnessMissing: String { texts[853] }
  var refusalMeasureMissing: String { texts[854] }
  var refusalMeetingInPast: String { texts[855] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(856, [day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(857, [limit.description]) }
  var refusalMinutesUnsigned: String { texts[858] }
  var refusalNameMissing: String { texts[859] }
  var refusalNextDayPast: String { texts[860] }
  var refusalNoHouseholds: String { texts[861] }
  var refusalNoParticipants: String { texts[862] }
  var refusalNoPoints: String { texts[863] }
  var refusalNoRepresentatives: String { texts[864] }
  var refusalNobodyPresent: String { texts[865] }
  var refusalNobodySignedIn: String { texts[866] }
  var refusalNotCompletedYet: String { texts[867] }
  var refusalNotJoined: String { texts[868] }
  var refusalNotOfTwoCommittees: String { texts[869] }
  var refusalNotOnRoll: String { texts[870] }
  var refusalNotPresent: String { texts[871] }
  var refusalNotPresentToVote: String { texts[872] }
  var refusalNotReserved: String { texts[873] }
  func refusalNotStalled(days: some CustomStringConvertible) -> String { fill(874, [days.description]) }
  var refusalNothingDecided: String { texts[875] }
  var refusalNothingUndecided: String { texts[876] }
  var refusalNoticeAfterMeeting: String { texts[877] }
  var refusalOnlineClosed: String { texts[878] }
  var refusalOnlineNotReached: String { texts[879] }
  var refusalOnlineRuns: String { texts[880] }
  var refusalOnlineStatementEmpty: String { texts[881] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(882, [count.description, limit.description]) }
  var refusalOnlineStatementTwice: String { texts[883] }
  var refusalOnlineStatementsMissing: String { texts[884] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(885, [days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(886, [track.description]) }
  var refusalOutcomeMissing: String { texts[887] }
  var refusalOutsideTerm: String { texts[888] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(889, [count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(890, [count.description, total.description, needed.description]) }
  var refusalPersonKnown: String { texts[891] }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(892, [count.description, total.description, needed.description]) }
  var refusalPhoneInvalid: String { texts[893] }
  var refusalPhotoMissing: String { texts[894] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(895, [parts.description]) }
  var refusalPlanUnapproved: String { texts[896] }
  func refusalPointInCorrection(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(897, [organ.description, day.description, article.description]) }
  var refusalPointNotAgreed: String { texts[898] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(899, [points.description]) }
  var refusalPointUnknown: String { texts[900] }
  func refusalPointWithdrawn(organ: some CustomStringConvertible, day: some CustomStringConvertible, article: some CustomStringConvertible) -> String { fill(901, [organ.description, day.description, article.description]) }
  func refusalPostNotHeld(day: some CustomStringConvertible) -> String { fill(902, [day.description]) }
  var refusalPostOverlaps: String { texts[903] }
  var refusalPostedBeforePaper: String { texts[904] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(905, [name.description]) }
  var refusalProgressEmpty: String { texts[906] }
  var refusalQuestionMissing: String { texts[907] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(908, [present.description, needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(909, [present.description, total.description, needed.description]) }
  var refusalRatingsMissing: String { texts[910] }
  var refusalReasonMissing: String { texts[911] }
  var refusalRollEmpty: String { texts[912] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(913, [day.description]) }
  var refusalServedBeforeNotice: String { texts[914] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(915, [days.description, needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(916, [step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(917, [step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(918, [step.description]) }
  var refusalSupervisionConflict: String { texts[919] }
  var refusalSupervisionFromAbove: String { texts[920] }
  var refusalSupervisorNotClerk: String { texts[921] }
  var refusalTakenInFuture: String { texts[922] }
  var refusalTermOverlaps: String { texts[923] }
  var refusalTextMissing: String { texts[924] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(925, [length.description, limit.description]) }
  var refusalTopicUnnamed: String { texts[926] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(927, [articles.description]) }
  var refusalUrgingNotAhead: String { texts[928] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(929, [kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(930, [votes.description, present.description]) }
  var refusalWitnessMissing: String { texts[931] }
  var refusalWrongCode: String { texts[932] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(933, [stage.description, act.description]) }
  var resultsAccept: String { texts[934] }
  var resultsAdoptReason: String { texts[935] }
  var resultsAdoptReasonHint: String { texts[936] }
  var resultsAdoptReserved: String { texts[937] }
  var resultsAdoptSend: String { texts[938] }
  var resultsAdoptTitle: String { texts[939] }
  var resultsAdoption: String { texts[940] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(941, [organ.description]) }
  var resultsAnswerSend: String { texts[942] }
  var resultsAnswerText: String { texts[943] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(944, [text.description]) }
  var resultsArticle: String { texts[945] }
  var resultsArticleHint: String { texts[946] }
  var resultsAssembly: String { texts[947] }
  var resultsCall: String { texts[948] }
  var resultsChangePoint: String { texts[949] }
  var resultsCommission: String { texts[950] }
  var resultsCorrectionDue: String { texts[951] }
  var resultsCorrectionKind: String { texts[952] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(953, [organ.description, article.description, reason.description, day.description]) }
  var resultsCorrectionPoint: String { texts[954] }
  var resultsCorrections: String { texts[955] }
  var resultsDescribe: String { texts[956] }
  var resultsDescribeSend: String { texts[957] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(958, [count.description, open.description]) }
  var resultsDissentPrivate: String { texts[959] }
  var resultsDissents: String { texts[960] }
  var resultsDone: String { texts[961] }
  var resultsExplain: String { texts[962] }
  var resultsExplainResult: String { texts[963] }
  var resultsExplainSend: String { texts[964] }
  var resultsExplainWay: String { texts[965] }
  var resultsExplained: String { texts[966] }
  var resultsExplainer: String { texts[967] }
  var resultsExtend: String { texts[968] }
  var resultsExtendHint: String { texts[969] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(970, [day.description]) }
  var resultsFrom: String { texts[971] }
  var resultsFromHint: String { texts[972] }
  var resultsFromPoint: String { texts[973] }
  var resultsLesson: String { texts[974] }
  var resultsLessonHint: String { texts[975] }
  var resultsLetter: String { texts[976] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(977, [phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(978, [day.description, title.description, task.description, due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(979, [days.description, count.description]) }
  var resultsLetterOpen: String { texts[980] }
  var resultsLink: String { texts[981] }
  var resultsLinkCode: String { texts[982] }
  var resultsLinkHint: String { texts[983] }
  var resultsLinkMake: String { texts[984] }
  var resultsLinkNew: String { texts[985] }
  var resultsLinkNone: String { texts[986] }
  var resultsMeasure: String { texts[987] }
  var resultsMeasureHint: String { texts[988] }
  var resultsNew: String { texts[989] }
  var resultsNewDue: String { texts[990] }
  var resultsNewSend: String { texts[991] }
  var resultsNewText: String { texts[992] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(993, [day.description]) }
  var resultsNextDay: String { texts[994] }
  var resultsNoCommitments: String { texts[995] }
  var resultsNoMeasure: String { texts[996] }
  var resultsOrder: String { texts[997] }
  var resultsOrderSend: String { texts[998] }
  var resultsOwnCommunity: String { texts[999] }
  var resultsOwnerName: String { texts[1000] }
  var resultsOwnerNameAlone: String { texts[1001] }
  var resultsOwnerNameHint: String { texts[1002] }
  var resultsOwnerOther: String { texts[1003] }
  var resultsPhoto: String { texts[1004] }
  var resultsPublish: String { texts[1005] }
  var resultsPublishHint: String { texts[1006] }
  var resultsPublishSend: String { texts[1007] }
  func resultsRatingEntry(time: some CustomStringConvertible, name: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1008, [time.description, name.description, count.description]) }
  var resultsRatingHint: String { texts[1009] }
  var resultsRatingReplaced: String { texts[1010] }
  var resultsRatingSend: String { texts[1011] }
  var resultsRatings: String { texts[1012] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(1013, [text.description]) }
  var resultsRefer: String { texts[1014] }
  var resultsReferHint: String { texts[1015] }
  var resultsReferSend: String { texts[1016] }
  var resultsReferralResult: String { texts[1017] }
  var resultsReferralSend: String { texts[1018] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(1019, [track.description, reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(1020, [day.description, text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(1021, [text.description]) }
  var resultsReplyLabel: String { texts[1022] }
  var resultsReportHint: String { texts[1023] }
  var resultsReportKind: String { texts[1024] }
  var resultsReportSend: String { texts[1025] }
  var resultsReportStep: String { texts[1026] }
  var resultsReportText: String { texts[1027] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(1028, [text.description]) }
  var resultsReturn: String { texts[1029] }
  var resultsReviewFinding: String { texts[1030] }
  var resultsReviews: String { texts[1031] }
  var resultsSeen: String { texts[1032] }
  var resultsSeenHint: String { texts[1033] }
  var resultsStalled: String { texts[1034] }
  var resultsStalledSend: String { texts[1035] }
  var resultsStalledText: String { texts[1036] }
  var resultsSteps: String { texts[1037] }
  var resultsTitle: String { texts[1038] }
  var resultsTrack: String { texts[1039] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(1040, [day.description]) }
  var resultsUrge: String { texts[1041] }
  var resultsUrgeSend: String { texts[1042] }
  var resultsUrgeText: String { texts[1043] }
  var resultsUrgeWay: String { texts[1044] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(1045, [count.description]) }
  var resultsUrgingAnswer: String { texts[1046] }
  var resultsUrgings: String { texts[1047] }
  var resultsVerdict: String { texts[1048] }
  var resultsVerdictSend: String { texts[1049] }
  var resultsWithdrawPoint: String { texts[1050] }
  var rosterAddress: String { texts[1051] }
  var rosterAddressAlone: String { texts[1052] }
  var rosterAgreed: String { texts[1053] }
  var rosterAgreedMissing: String { texts[1054] }
  func rosterAskAddressDiffers(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1055, [other.description, subject.description]) }
  func rosterAskBirthDiffers(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1056, [subject.description, other.description]) }
  func rosterAskHouseholdsAlike(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1057, [subject.description, other.description]) }
  func rosterAskNamesake(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1058, [subject.description, other.description]) }
  func rosterAskOtherName(other: some CustomStringConvertible, subject: some CustomStringConvertible) -> String { fill(1059, [other.description, subject.description]) }
  func rosterAskSameInFile(subject: some CustomStringConvertible, other: some CustomStringConvertible) -> String { fill(1060, [subject.description, other.description]) }
  func rosterAsked(count: some CustomStringConvertible) -> String { fill(1061, [count.description]) }
  func rosterAssumed(count: some CustomStringConvertible) -> String { fill(1062, [count.description]) }
  var rosterBirth: String { texts[1063] }
  func rosterColumnNumber(column: some CustomStringConvertible) -> String { fill(1064, [column.description]) }
  var rosterColumns: String { texts[1065] }
  var rosterContact: String { texts[1066] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(1067, [people.description, households.description, others.description]) }
  var rosterErase: String { texts[1068] }
  var rosterErased: String { texts[1069] }
  var rosterExport: String { texts[1070] }
  var rosterFemale: String { texts[1071] }
  var rosterFile: String { texts[1072] }
  var rosterFileGone: String { texts[1073] }
  var rosterGroup: String { texts[1074] }
  var rosterHead: String { texts[1075] }
  var rosterHousehold: String { texts[1076] }
  var rosterIdentity: String { texts[1077] }
  var rosterImport: String { texts[1078] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(1079, [count.description]) }
  func rosterKnown(count: some CustomStringConvertible) -> String { fill(1080, [count.description]) }
  var rosterMale: String { texts[1081] }
  var rosterName: String { texts[1082] }
  var rosterNew: String { texts[1083] }
  var rosterNo: String { texts[1084] }
  var rosterOpinionColumns: String { texts[1085] }
  func rosterOpinionsKnown(count: some CustomStringConvertible) -> String { fill(1086, [count.description]) }
  var rosterOrganisation: String { texts[1087] }
  var rosterOrganisationAdd: String { texts[1088] }
  var rosterOrganisations: String { texts[1089] }
  func rosterOtherSheets(sheets: some CustomStringConvertible) -> String { fill(1090, [sheets.description]) }
  var rosterPhone: String { texts[1091] }
  func rosterPlan(added: some CustomStringConvertible, changed: some CustomStringConvertible, same: some CustomStringConvertible) -> String { fill(1092, [added.description, changed.description, same.description]) }
  var rosterPreview: String { texts[1093] }
  var rosterPreviewButton: String { texts[1094] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(1095, [line.description, column.description]) }
  var rosterProblemBirthInFuture: String { texts[1096] }
  var rosterProblemCellTooLong: String { texts[1097] }
  var rosterProblemChannelUnknown: String { texts[1098] }
  var rosterProblemColumnMissing: String { texts[1099] }
  var rosterProblemColumnTwice: String { texts[1100] }
  var rosterProblemControl: String { texts[1101] }
  var rosterProblemDateInvalid: String { texts[1102] }
  var rosterProblemDateNeedsDay: String { texts[1103] }
  var rosterProblemEmpty: String { texts[1104] }
  var rosterProblemEncoding: String { texts[1105] }
  var rosterProblemFieldMissing: String { texts[1106] }
  var rosterProblemFieldsTooMany: String { texts[1107] }
  var rosterProblemFormula: String { texts[1108] }
  var rosterProblemIdentityInvalid: String { texts[1109] }
  func rosterProblemLine(line: some CustomStringConvertible) -> String { fill(1110, [line.description]) }
  var rosterProblemNameMissing: String { texts[1111] }
  var rosterProblemNumberLong: String { texts[1112] }
  var rosterProblemOldWorkbook: String { texts[1113] }
  var rosterProblemPhoneInvalid: String { texts[1114] }
  var rosterProblemQuoteAfter: String { texts[1115] }
  var rosterProblemQuoteInside: String { texts[1116] }
  var rosterProblemQuoteOpen: String { texts[1117] }
  var rosterProblemSexUnknown: String { texts[1118] }
  var rosterProblemTakenInFuture: String { texts[1119] }
  func rosterProblemText(text: some CustomStringConvertible) -> String { fill(1120, [text.description]) }
  var rosterProblemTextMissing: String { texts[1121] }
  var rosterProblemTextTooLong: String { texts[1122] }
  var rosterProblemTooLarge: String { texts[1123] }
  var rosterProblemTooManyColumns: String { texts[1124] }
  var rosterProblemTooManyRows: String { texts[1125] }
  var rosterProblemValueMissing: String { texts[1126] }
  var rosterProblemValueTwice: String { texts[1127] }
  var rosterProblemWorkbook: String { texts[1128] }
  var rosterProblemYesOrNo: String { texts[1129] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1130, [count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1131, [count.description]) }
  var rosterRegistered: String { texts[1132] }
  var rosterRights: String { texts[1133] }
  var rosterSame: String { texts[1134] }
  var rosterSave: String { texts[1135] }
  var rosterSaved: String { texts[1136] }
  var rosterSealed: String { texts[1137] }
  var rosterSearch: String { texts[1138] }
  var rosterSex: String { texts[1139] }
  var rosterSure: String { texts[1140] }
  var rosterSureMissing: String { texts[1141] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1142, [count.description]) }
  var rosterTakeAgain: String { texts[1143] }
  func rosterUnclear(name: some CustomStringConvertible) -> String { fill(1144, [name.description]) }
  func rosterUnread(columns: some CustomStringConvertible) -> String { fill(1145, [columns.description]) }
  var rosterYes: String { texts[1146] }
  var settingsAccounts: String { texts[1147] }
  var settingsArea: String { texts[1148] }
  var settingsAreaCode: String { texts[1149] }
  var settingsAreaNeeded: String { texts[1150] }
  var settingsAreaNone: String { texts[1151] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1152, [code.description]) }
  var settingsCalendar: String { texts[1153] }
  var settingsClause: String { texts[1154] }
  var settingsCount: String { texts[1155] }
  var settingsCreate: String { texts[1156] }
  var settingsDays: String { texts[1157] }
  var settingsDisable: String { texts[1158] }
  var settingsDisabled: String { texts[1159] }
  var settingsFrom: String { texts[1160] }
  var settingsGovernment: String { texts[1161] }
  var settingsImport: String { texts[1162] }
  var settingsJournal: String { texts[1163] }
  var settingsJournalIntro: String { texts[1164] }
  var settingsKeyApprovalWorkdays: String { texts[1165] }
  var settingsKeyArchiveRetentionYears: String { texts[1166] }
  var settingsKeyArchiveWorkdays: String { texts[1167] }
  var settingsKeyCommitteeChairs: String { texts[1168] }
  var settingsKeyCommitteeMembers: String { texts[1169] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1170] }
  var settingsKeyMinutesCorrectionDays: String { texts[1171] }
  var settingsKeyNoticeBoardDays: String { texts[1172] }
  var settingsKeyNoticeLeadDays: String { texts[1173] }
  var settingsKeyNoticeWorkdays: String { texts[1174] }
  var settingsKeyOpinionMaxCharacters: String { texts[1175] }
  var settingsKeyPlanRequiredParts: String { texts[1176] }
  var settingsKeyPlanWorkdays: String { texts[1177] }
  var settingsKeyPostingMinimumDays: String { texts[1178] }
  var settingsKeyReportDays: String { texts[1179] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1180] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1181] }
  var settingsKeySignInLockoutFailures: String { texts[1182] }
  var settingsKeySignInLockoutMinutes: String { texts[1183] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1184] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1185] }
  var settingsKeyTriageWorkdays: String { texts[1186] }
  var settingsKeyVoteAge: String { texts[1187] }
  var settingsKeyWideHouseholds: String { texts[1188] }
  var settingsKeyWideOpinions: String { texts[1189] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1190] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1191, [year.description]) }
  var settingsOfficial: String { texts[1192] }
  var settingsOrgan: String { texts[1193] }
  var settingsOrganHint: String { texts[1194] }
  var settingsOrganisation: String { texts[1195] }
  var settingsRule: String { texts[1196] }
  var settingsRules: String { texts[1197] }
  var settingsRulesIntro: String { texts[1198] }
  var settingsSource: String { texts[1199] }
  var settingsTable: String { texts[1200] }
  func settingsTableDay(date: some CustomStringConvertible) -> String { fill(1201, [date.description]) }
  var settingsTableEmpty: String { texts[1202] }
  var settingsTableHint: String { texts[1203] }
  func settingsTableIncomplete(names: some CustomStringConvertible) -> String { fill(1204, [names.description]) }
  func settingsTableTwice(date: some CustomStringConvertible) -> String { fill(1205, [date.description]) }
  var settingsTableUnreadable: String { texts[1206] }
  var settingsValue: String { texts[1207] }
  var signinAgain: String { texts[1208] }
  var signinChange: String { texts[1209] }
  var signinDiffer: String { texts[1210] }
  var signinIntro: String { texts[1211] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1212, [time.description]) }
  var signinLogin: String { texts[1213] }
  var signinNew: String { texts[1214] }
  var signinPassword: String { texts[1215] }
  var signinTooShort: String { texts[1216] }
  var signinWrong: String { texts[1217] }
  var termActAcceptCommitment: String { texts[1218] }
  var termActAdjournAssembly: String { texts[1219] }
  var termActAdoptPoint: String { texts[1220] }
  var termActAnswerCommission: String { texts[1221] }
  var termActAnswerFinding: String { texts[1222] }
  var termActAnswerReview: String { texts[1223] }
  var termActAnswerUrging: String { texts[1224] }
  var termActApprovePlan: String { texts[1225] }
  var termActApproveTopic: String { texts[1226] }
  var termActBreakOffAssembly: String { texts[1227] }
  var termActCallAssembly: String { texts[1228] }
  var termActCarryOutCorrection: String { texts[1229] }
  var termActCastBallot: String { texts[1230] }
  var termActCloseAssembly: String { texts[1231] }
  var termActCloseFinding: String { texts[1232] }
  var termActCloseMeeting: String { texts[1233] }
  var termActCloseOnline: String { texts[1234] }
  var termActCompleteCommitment: String { texts[1235] }
  var termActCorrectMinutes: String { texts[1236] }
  var termActCountBallots: String { texts[1237] }
  var termActDecidePoint: String { texts[1238] }
  var termActDescribeCommitment: String { texts[1239] }
  var termActDrawLot: String { texts[1240] }
  var termActExplainDissent: String { texts[1241] }
  var termActExtendCommitment: String { texts[1242] }
  var termActFreezeRoll: String { texts[1243] }
  var termActMakeCommitment: String { texts[1244] }
  var termActMarkPresent: String { texts[1245] }
  var termActModerateStatement: String { texts[1246] }
  var termActMoveStalled: String { texts[1247] }
  var termActNoticeAssembly: String { texts[1248] }
  var termActOpenAssembly: String { texts[1249] }
  var termActOpenMeeting: String { texts[1250] }
  var termActOpenOnline: String { texts[1251] }
  var termActOrderCorrection: String { texts[1252] }
  var termActPostNotice: String { texts[1253] }
  var termActPrepareLot: String { texts[1254] }
  var termActPublishProgress: String { texts[1255] }
  var termActPublishReport: String { texts[1256] }
  var termActRateMatter: String { texts[1257] }
  var termActRecordDissent: String { texts[1258] }
  var termActRecordPosting: String { texts[1259] }
  var termActRecordRatings: String { texts[1260] }
  var termActRecordReferral: String { texts[1261] }
  var termActRecordService: String { texts[1262] }
  var termActRecordStatement: String { texts[1263] }
  var termActRecordStep: String { texts[1264] }
  var termActRecordVote: String { texts[1265] }
  var termActReferMatter: String { texts[1266] }
  var termActReopenFinding: String { texts[1267] }
  var termActReplaceSeat: String { texts[1268] }
  var termActReportCommission: String { texts[1269] }
  var termActReportProgress: String { texts[1270] }
  var termActRequestReview: String { texts[1271] }
  var termActReturnCommitment: String { texts[1272] }
  var termActReturnPlan: String { texts[1273] }
  var termActReturnTopic: String { texts[1274] }
  var termActReviseNotice: String { texts[1275] }
  var termActSealDossier: String { texts[1276] }
  var termActSettleCorrection: String { texts[1277] }
  var termActSignIn: String { texts[1278] }
  var termActSignMinutes: String { texts[1279] }
  var termActSubmitPlan: String { texts[1280] }
  var termActUnmarkPresent: String { texts[1281] }
  var termActUrgeOwner: String { texts[1282] }
  var termActWithdrawAssembly: String { texts[1283] }
  var termActWriteFinding: String { texts[1284] }
  var termAdoptionAdopted: String { texts[1285] }
  var termAdoptionNotAdopted: String { texts[1286] }
  var termAdoptionPartlyAdopted: String { texts[1287] }
  var termAssemblyCommunityAssembly: String { texts[1288] }
  var termAssemblyCommunityGroup: String { texts[1289] }
  var termAssemblyCommunityRepresentatives: String { texts[1290] }
  var termAssemblyStageAdjourned: String { texts[1291] }
  var termAssemblyStageCalled: String { texts[1292] }
  var termAssemblyStageDecided: String { texts[1293] }
  var termAssemblyStageNoticed: String { texts[1294] }
  var termAssemblyStageOpen: String { texts[1295] }
  var termAssemblyStageRollCall: String { texts[1296] }
  var termAssemblyStageWithdrawn: String { texts[1297] }
  var termAssemblyVillageAssembly: String { texts[1298] }
  var termAssemblyVillageGroup: String { texts[1299] }
  var termAssemblyVillageRepresentatives: String { texts[1300] }
  var termBallotHands: String { texts[1301] }
  var termBallotOnline: String { texts[1302] }
  var termBallotPaper: String { texts[1303] }
  var termBallotPhone: String { texts[1304] }
  var termBasisHouseholds: String { texts[1305] }
  var termBasisPersons: String { texts[1306] }
  var termChannelBox: String { texts[1307] }
  var termChannelFixedDay: String { texts[1308] }
  var termChannelForum: String { texts[1309] }
  var termChannelGroupMessage: String { texts[1310] }
  var termChannelHomeVisit: String { texts[1311] }
  var termChannelHotline: String { texts[1312] }
  var termChannelLetter: String { texts[1313] }
  var termChannelNetwork: String { texts[1314] }
  var termChannelVenue: String { texts[1315] }
  var termChoiceAbstained: String { texts[1316] }
  var termChoiceAgainst: String { texts[1317] }
  var termChoiceInFavour: String { texts[1318] }
  var termCircleEveryone: String { texts[1319] }
  var termCircleNonRegistered: String { texts[1320] }
  var termCircleRegistered: String { texts[1321] }
  var termCommissionAnswered: String { texts[1322] }
  var termCommissionAsked: String { texts[1323] }
  var termCommissionDeclined: String { texts[1324] }
  var termCommissionReported: String { texts[1325] }
  var termCommissionTaken: String { texts[1326] }
  var termCommitmentAccepted: String { texts[1327] }
  var termCommitmentCompleted: String { texts[1328] }
  var termCommitmentHeld: String { texts[1329] }
  var termCommitmentOpen: String { texts[1330] }
  var termCommitmentWithdrawn: String { texts[1331] }
  var termCorrectionChanged: String { texts[1332] }
  var termCorrectionWithdrawn: String { texts[1333] }
  var termDutyAcceptCommitment: String { texts[1334] }
  var termDutyAdoptPoints: String { texts[1335] }
  var termDutyAnswerCommission: String { texts[1336] }
  var termDutyAnswerFinding: String { texts[1337] }
  var termDutyAnswerRequests: String { texts[1338] }
  var termDutyAnswerReview: String { texts[1339] }
  var termDutyApprovePlan: String { texts[1340] }
  var termDutyApproveTopic: String { texts[1341] }
  var termDutyAwaitedResult: String { texts[1342] }
  var termDutyCallAssembly: String { texts[1343] }
  var termDutyCarryOut: String { texts[1344] }
  var termDutyCarryOutCorrection: String { texts[1345] }
  var termDutyCloseAssembly: String { texts[1346] }
  var termDutyCloseFinding: String { texts[1347] }
  var termDutyCloseMeeting: String { texts[1348] }
  var termDutyCollectRatings: String { texts[1349] }
  var termDutyDescribeCommitments: String { texts[1350] }
  var termDutyDrawLot: String { texts[1351] }
  var termDutyExplainDissents: String { texts[1352] }
  var termDutyHoldAssembly: String { texts[1353] }
  var termDutyHoldMeeting: String { texts[1354] }
  var termDutyModerateStatements: String { texts[1355] }
  var termDutyMoveStalled: String { texts[1356] }
  var termDutyNoticeAssembly: String { texts[1357] }
  var termDutyPostNotice: String { texts[1358] }
  var termDutyPostOnBoard: String { texts[1359] }
  var termDutyPostReportOnBoard: String { texts[1360] }
  var termDutyPublishProgress: String { texts[1361] }
  var termDutyPublishReport: String { texts[1362] }
  var termDutyReconveneAssembly: String { texts[1363] }
  var termDutyRecordReferral: String { texts[1364] }
  var termDutyReportCommission: String { texts[1365] }
  var termDutyResolveKinship: String { texts[1366] }
  var termDutySealDossier: String { texts[1367] }
  var termDutyServeParticipants: String { texts[1368] }
  var termDutySettleCorrections: String { texts[1369] }
  var termDutySignMinutes: String { texts[1370] }
  var termDutyStudyAssembly: String { texts[1371] }
  var termDutySubmitPlan: String { texts[1372] }
  var termDutyTakeUrgedOwner: String { texts[1373] }
  var termDutyTriageOpinions: String { texts[1374] }
  var termDutyUrgeOwner: String { texts[1375] }
  var termExplanationAccepted: String { texts[1376] }
  var termExplanationKept: String { texts[1377] }
  var termExplanationWayCall: String { texts[1378] }
  var termExplanationWayLetter: String { texts[1379] }
  var termExplanationWayMeeting: String { texts[1380] }
  var termExplanationWayOnline: String { texts[1381] }
  var termExplanationWayVisit: String { texts[1382] }
  var termFlawNamesakes: String { texts[1383] }
  var termFlawTooFewHouseholds: String { texts[1384] }
  var termFlawTooFewRepresentatives: String { texts[1385] }
  var termFlawTooFewWomen: String { texts[1386] }
  var termFlawTooManyHouseholds: String { texts[1387] }
  var termFormBoard: String { texts[1388] }
  var termFormCircle: String { texts[1389] }
  var termFormFixedDay: String { texts[1390] }
  var termFormHearing: String { texts[1391] }
  var termFormJointMeeting: String { texts[1392] }
  var termFormOnline: String { texts[1393] }
  var termFormResidentsCouncil: String { texts[1394] }
  var termFormSmallMeeting: String { texts[1395] }
  var termFormTalk: String { texts[1396] }
  var termFormTopicalCouncil: String { texts[1397] }
  var termFormVisit: String { texts[1398] }
  var termFormWomensCouncil: String { texts[1399] }
  var termGroundCommittee: String { texts[1400] }
  var termGroundPetitionOfElectors: String { texts[1401] }
  var termGroundPetitionOfRepresentatives: String { texts[1402] }
  var termGroundReserved: String { texts[1403] }
  var termGroundUndecided: String { texts[1404] }
  var termInstrumentJilin: String { texts[1405] }
  var termInstrumentOther: String { texts[1406] }
  var termInstrumentUrban: String { texts[1407] }
  var termInstrumentVillage: String { texts[1408] }
  var termLevelCommunity: String { texts[1409] }
  var termLevelCounty: String { texts[1410] }
  var termLevelNational: String { texts[1411] }
  var termLevelPrefecture: String { texts[1412] }
  var termLevelProvince: String { texts[1413] }
  var termLevelTownship: String { texts[1414] }
  var termLotWayDice: String { texts[1415] }
  var termLotWayFigure: String { texts[1416] }
  var termMirrorAge: String { texts[1417] }
  var termMirrorGroup: String { texts[1418] }
  var termMirrorRegistration: String { texts[1419] }
  var termMirrorSex: String { texts[1420] }
  var termOutcomeAgreed: String { texts[1421] }
  var termOutcomeNotAgreed: String { texts[1422] }
  var termOutcomePartly: String { texts[1423] }
  var termPaperAdoption: String { texts[1424] }
  var termPaperAssemblyNotice: String { texts[1425] }
  var termPaperCatalogue: String { texts[1426] }
  var termPaperCharter: String { texts[1427] }
  var termPaperCommissionAnswer: String { texts[1428] }
  var termPaperCommissionReport: String { texts[1429] }
  var termPaperCorrection: String { texts[1430] }
  var termPaperDecision: String { texts[1431] }
  var termPaperDossier: String { texts[1432] }
  var termPaperDraw: String { texts[1433] }
  var termPaperLot: String { texts[1434] }
  var termPaperNotice: String { texts[1435] }
  var termPaperOnline: String { texts[1436] }
  var termPaperProgress: String { texts[1437] }
  var termPaperReport: String { texts[1438] }
  var termPaperRoster: String { texts[1439] }
  var termPartForm: String { texts[1440] }
  var termPartParticipants: String { texts[1441] }
  var termPartPlace: String { texts[1442] }
  var termPartSubject: String { texts[1443] }
  var termPartTime: String { texts[1444] }
  var termPartyCollective: String { texts[1445] }
  var termPartyCommittee: String { texts[1446] }
  var termPartyCooperatives: String { texts[1447] }
  var termPartyExperts: String { texts[1448] }
  var termPartyGovernment: String { texts[1449] }
  var termPartyGroups: String { texts[1450] }
  var termPartyInvitees: String { texts[1451] }
  var termPartyNonRegisteredResidents: String { texts[1452] }
  var termPartyOtherStakeholders: String { texts[1453] }
  var termPartyOwnersCommittee: String { texts[1454] }
  var termPartyPartyOrganisation: String { texts[1455] }
  var termPartyPropertyManagement: String { texts[1456] }
  var termPartyRegisteredResidents: String { texts[1457] }
  var termPartyRepresentatives: String { texts[1458] }
  var termPartyResidentUnits: String { texts[1459] }
  var termPartyResidentsCommittee: String { texts[1460] }
  var termPartySocialOrganisations: String { texts[1461] }
  var termPartySupervisionCommittee: String { texts[1462] }
  var termPartyWomensFederation: String { texts[1463] }
  var termPieceAdoptions: String { texts[1464] }
  var termPieceAssembly: String { texts[1465] }
  var termPieceAttendance: String { texts[1466] }
  var termPieceCommission: String { texts[1467] }
  var termPieceCommitments: String { texts[1468] }
  var termPieceCorrections: String { texts[1469] }
  var termPieceDissents: String { texts[1470] }
  var termPieceFindings: String { texts[1471] }
  var termPieceLawfulCorrections: String { texts[1472] }
  var termPieceMinutes: String { texts[1473] }
  var termPieceNotice: String { texts[1474] }
  var termPieceNoticeOnBoard: String { texts[1475] }
  var termPieceOpinions: String { texts[1476] }
  var termPieceOutcome: String { texts[1477] }
  var termPiecePlan: String { texts[1478] }
  var termPiecePlanApproval: String { texts[1479] }
  var termPieceProgress: String { texts[1480] }
  var termPieceReport: String { texts[1481] }
  var termPieceReportOnBoard: String { texts[1482] }
  var termPieceReviews: String { texts[1483] }
  var termPieceServices: String { texts[1484] }
  var termPieceTopicApproval: String { texts[1485] }
  var termPieceWorkMeeting: String { texts[1486] }
  var termPostCommitteeDirector: String { texts[1487] }
  var termPostCommitteeMember: String { texts[1488] }
  var termPostPartyMember: String { texts[1489] }
  var termPostPartySecretary: String { texts[1490] }
  var termPostSupervisionChair: String { texts[1491] }
  var termPostSupervisionMember: String { texts[1492] }
  var termRoleAdministrator: String { texts[1493] }
  var termRoleChair: String { texts[1494] }
  var termRoleClerk: String { texts[1495] }
  var termRoleDepartment: String { texts[1496] }
  var termRoleMember: String { texts[1497] }
  var termRoleOffice: String { texts[1498] }
  var termRoleOrganisation: String { texts[1499] }
  var termRoleResident: String { texts[1500] }
  var termRoleSecretary: String { texts[1501] }
  var termRoleSupervisor: String { texts[1502] }
  var termRoleTownship: String { texts[1503] }
  var termSatisfaction1: String { texts[1504] }
  var termSatisfaction2: String { texts[1505] }
  var termSatisfaction3: String { texts[1506] }
  var termSatisfaction4: String { texts[1507] }
  var termSatisfaction5: String { texts[1508] }
  var termStageApproved: String { texts[1509] }
  var termStageDeliberated: String { texts[1510] }
  var termStageMeeting: String { texts[1511] }
  var termStageNoticed: String { texts[1512] }
  var termStagePlanned: String { texts[1513] }
  var termStageProposed: String { texts[1514] }
  var termStageReported: String { texts[1515] }
  var termStageReturned: String { texts[1516] }
  var termStageSealed: String { texts[1517] }
  var termStageTopic: String { texts[1518] }
  var termStateAnswered: String { texts[1519] }
  var termStateForMeeting: String { texts[1520] }
  var termStateNotInScope: String { texts[1521] }
  var termStatePassedOn: String { texts[1522] }
  var termStateReceived: String { texts[1523] }
  var termStateTopic: String { texts[1524] }
  var termStatementAccepted: String { texts[1525] }
  var termStatementRejected: String { texts[1526] }
  var termStatementWaiting: String { texts[1527] }
  var termStationArchive: String { texts[1528] }
  var termStationMeeting: String { texts[1529] }
  var termStationNotice: String { texts[1530] }
  var termStationOpinion: String { texts[1531] }
  var termStationPlan: String { texts[1532] }
  var termStationReport: String { texts[1533] }
  var termStationResults: String { texts[1534] }
  var termStationTopic: String { texts[1535] }
  var termStepCommitteesConsult: String { texts[1536] }
  var termStepKindAccepted: String { texts[1537] }
  var termStepKindCompleted: String { texts[1538] }
  var termStepKindExtended: String { texts[1539] }
  var termStepKindProgress: String { texts[1540] }
  var termStepKindReturned: String { texts[1541] }
  var termStepPartyMembers: String { texts[1542] }
  var termStepPartyStudy: String { texts[1543] }
  var termTrackCollective: String { texts[1544] }
  var termTrackOwners: String { texts[1545] }
  var termTrackSettled: String { texts[1546] }
  var termUrgingCall: String { texts[1547] }
  var termUrgingLetter: String { texts[1548] }
  var termUrgingMessage: String { texts[1549] }
  var termUrgingVisit: String { texts[1550] }
  var termWayDoor: String { texts[1551] }
  var termWayGroup: String { texts[1552] }
  var termWayInPerson: String { texts[1553] }
  var termWayLetter: String { texts[1554] }
  var termWayPhone: String { texts[1555] }
  var termWayQr: String { texts[1556] }
  var termWayRoll: String { texts[1557] }
  var termWaySheet: String { texts[1558] }
  var termWaySms: String { texts[1559] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1560, [day.description]) }
  var todayBoard: String { texts[1561] }
  var todayCommittee: String { texts[1562] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1563, [count.description]) }
  var todayDoAcceptCommitment: String { texts[1564] }
  var todayDoAdoptPoints: String { texts[1565] }
  var todayDoAnswerCommission: String { texts[1566] }
  var todayDoAnswerFinding: String { texts[1567] }
  var todayDoAnswerRequests: String { texts[1568] }
  var todayDoAnswerReview: String { texts[1569] }
  var todayDoApprovePlan: String { texts[1570] }
  var todayDoApproveTopic: String { texts[1571] }
  var todayDoAwaitedResult: String { texts[1572] }
  var todayDoCallAssembly: String { texts[1573] }
  var todayDoCarryOut: String { texts[1574] }
  var todayDoCarryOutCorrection: String { texts[1575] }
  var todayDoCloseAssembly: String { texts[1576] }
  var todayDoCloseFinding: String { texts[1577] }
  var todayDoCloseMeeting: String { texts[1578] }
  var todayDoCollectRatings: String { texts[1579] }
  var todayDoDescribeCommitments: String { texts[1580] }
  var todayDoDrawLot: String { texts[1581] }
  var todayDoExplainDissents: String { texts[1582] }
  var todayDoHoldAssembly: String { texts[1583] }
  var todayDoHoldMeeting: String { texts[1584] }
  var todayDoModerateStatements: String { texts[1585] }
  var todayDoMoveStalled: String { texts[1586] }
  var todayDoNoticeAssembly: String { texts[1587] }
  var todayDoPostNotice: String { texts[1588] }
  var todayDoPostOnBoard: String { texts[1589] }
  var todayDoPostReportOnBoard: String { texts[1590] }
  var todayDoPublishProgress: String { texts[1591] }
  var todayDoPublishReport: String { texts[1592] }
  var todayDoReconveneAssembly: String { texts[1593] }
  var todayDoRecordReferral: String { texts[1594] }
  var todayDoReportCommission: String { texts[1595] }
  var todayDoResolveKinship: String { texts[1596] }
  var todayDoSealDossier: String { texts[1597] }
  var todayDoServeParticipants: String { texts[1598] }
  var todayDoSettleCorrections: String { texts[1599] }
  var todayDoSignMinutes: String { texts[1600] }
  var todayDoStudyAssembly: String { texts[1601] }
  var todayDoSubmitPlan: String { texts[1602] }
  var todayDoTakeUrgedOwner: String { texts[1603] }
  var todayDoTriageOpinions: String { texts[1604] }
  var todayDoUrgeOwner: String { texts[1605] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1606, [duty.description, count.description]) }
  var todayMatter: String { texts[1607] }
  var todayMessageApproval: String { texts[1608] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1609, [text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1610, [text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1611, [text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1612, [text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1613, [text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1614, [text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1615, [text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1616, [text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1617, [text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1618, [text.description]) }
  var todayMessageOnlineStatement: String { texts[1619] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1620, [text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1621, [day.description, duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1622, [text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1623, [text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1624, [text.description]) }
  var todayMessages: String { texts[1625] }
  var todayNoMatters: String { texts[1626] }
  var todayNobody: String { texts[1627] }
  var todayNothing: String { texts[1628] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1629, [count.description]) }
  var todayTake: String { texts[1630] }
  var todayUntil: String { texts[1631] }
  var todayWaiting: String { texts[1632] }
  var todayWho: String { texts[1633] }
  var todayWorkMeeting: String { texts[1634] }
  var todayWorkMeetings: String { texts[1635] }
  var workmeetingAsAnswered: String { texts[1636] }
  var workmeetingAsNotInScope: String { texts[1637] }
  var workmeetingAsPassedOn: String { texts[1638] }
  var workmeetingAsTopic: String { texts[1639] }
  var workmeetingDecision: String { texts[1640] }
  var workmeetingEmpty: String { texts[1641] }
  var workmeetingEntry: String { texts[1642] }
  var workmeetingGone: String { texts[1643] }
  var workmeetingIntro: String { texts[1644] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1645, [count.description]) }
  var workmeetingLater: String { texts[1646] }
  var workmeetingNoCatalogue: String { texts[1647] }
  var workmeetingNotTopic: String { texts[1648] }
  var workmeetingOthers: String { texts[1649] }
  var workmeetingPlace: String { texts[1650] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1651, [names.description]) }
  var workmeetingQuestion: String { texts[1652] }
  var workmeetingReason: String { texts[1653] }
  var workmeetingReasonHint: String { texts[1654] }
  var workmeetingSave: String { texts[1655] }
  var workmeetingSeats: String { texts[1656] }
  var workmeetingTitle: String { texts[1657] }
  var workmeetingToLedger: String { texts[1658] }
  var workmeetingTopic: String { texts[1659] }
  var workmeetingTopicTitle: String { texts[1660] }
  var workmeetingTwins: String { texts[1661] }
  func workmeetingTwinsCompared(count: some CustomStringConvertible) -> String { fill(1662, [count.description]) }
  var workmeetingTwinsHint: String { texts[1663] }
  var workmeetingTwinsJoin: String { texts[1664] }
  var workmeetingUndecided: String { texts[1665] }
}
