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
    "matterBrokenOff",
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
  var assemblyAgesReason: String { texts[5] }
  var assemblyAgesReasonHint: String { texts[6] }
  func assemblyAgesUnknown(count: some CustomStringConvertible) -> String { fill(7, ["count": count.description]) }
  var assemblyAuthorisation: String { texts[8] }
  var assemblyAuthorisationHint: String { texts[9] }
  var assemblyBallotLabel: String { texts[10] }
  var assemblyBallotWay: String { texts[11] }
  var assemblyBasisHint: String { texts[12] }
  var assemblyBasisLabel: String { texts[13] }
  func assemblyBodyLine(count: some CustomStringConvertible, members: some CustomStringConvertible) -> String { fill(14, ["count": count.description, "members": members.description]) }
  var assemblyBreakOff: String { texts[15] }
  var assemblyBreakOffHint: String { texts[16] }
  func assemblyBrokenOff(reason: some CustomStringConvertible) -> String { fill(17, ["reason": reason.description]) }
  var assemblyByPaper: String { texts[18] }
  var assemblyByPhone: String { texts[19] }
  var assemblyCallSend: String { texts[20] }
  var assemblyCame: String { texts[21] }
  var assemblyCloseHint: String { texts[22] }
  var assemblyCloseSend: String { texts[23] }
  func assemblyCode(name: some CustomStringConvertible) -> String { fill(24, ["name": name.description]) }
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
  func assemblyHouseholds(count: some CustomStringConvertible) -> String { fill(36, ["count": count.description]) }
  var assemblyInvalid: String { texts[37] }
  var assemblyKindLabel: String { texts[38] }
  var assemblyMale: String { texts[39] }
  var assemblyMembers: String { texts[40] }
  var assemblyNoSteps: String { texts[41] }
  var assemblyNoticeAgain: String { texts[42] }
  func assemblyNoticeHint(days: some CustomStringConvertible) -> String { fill(43, ["days": days.description]) }
  var assemblyNoticeSend: String { texts[44] }
  var assemblyOpenSend: String { texts[45] }
  var assemblyPaper: String { texts[46] }
  var assemblyPaperVoters: String { texts[47] }
  var assemblyPetitioners: String { texts[48] }
  var assemblyPetitionersHint: String { texts[49] }
  func assemblyPhones(count: some CustomStringConvertible) -> String { fill(50, ["count": count.description]) }
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
  func assemblyQuorum(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(61, ["total": total.description, "needed": needed.description, "present": present.description]) }
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
  func assemblyRoll(count: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(72, ["count": count.description, "present": present.description]) }
  func assemblyRollHint(day: some CustomStringConvertible) -> String { fill(73, ["day": day.description]) }
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
  func assemblyStepCounts(expected: some CustomStringConvertible, present: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(84, ["expected": expected.description, "present": present.description, "favour": favour.description]) }
  var assemblyStepDay: String { texts[85] }
  var assemblyStepLabel: String { texts[86] }
  var assemblyStepSend: String { texts[87] }
  var assemblyStepText: String { texts[88] }
  var assemblySteps: String { texts[89] }
  func assemblyVoted(way: some CustomStringConvertible) -> String { fill(90, ["way": way.description]) }
  var assemblyWithdraw: String { texts[91] }
  func assemblyWomen(count: some CustomStringConvertible) -> String { fill(92, ["count": count.description]) }
  var boardAbout: String { texts[93] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(94, ["text": text.description]) }
  var boardBecame: String { texts[95] }
  var boardCatalogue: String { texts[96] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(97, ["version": version.description, "day": day.description]) }
  var boardChair: String { texts[98] }
  var boardCharter: String { texts[99] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(100, ["version": version.description, "day": day.description]) }
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
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(119, ["count": count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(120, ["count": count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(121, ["count": count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(122, ["slip": slip.description]) }
  var boardMember: String { texts[123] }
  var boardNoCatalogue: String { texts[124] }
  var boardNoCharter: String { texts[125] }
  var boardNoCommitments: String { texts[126] }
  var boardNoResults: String { texts[127] }
  var boardNothingFound: String { texts[128] }
  var boardNothingOpen: String { texts[129] }
  var boardOffice: String { texts[130] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(131, ["count": count.description]) }
  var boardPapers: String { texts[132] }
  var boardPosts: String { texts[133] }
  func boardRecord(count: some CustomStringConvertible) -> String { fill(134, ["count": count.description]) }
  var boardReserved: String { texts[135] }
  var boardResults: String { texts[136] }
  var boardSaid: String { texts[137] }
  var boardSayContact: String { texts[138] }
  var boardSayContactHint: String { texts[139] }
  var boardSayHint: String { texts[140] }
  var boardSayIntro: String { texts[141] }
  var boardSayKind: String { texts[142] }
  var boardSayName: String { texts[143] }
  var boardSayNameHint: String { texts[144] }
  var boardSayPlace: String { texts[145] }
  var boardSayPlaceHint: String { texts[146] }
  var boardSayRequest: String { texts[147] }
  var boardSaySend: String { texts[148] }
  var boardSayText: String { texts[149] }
  var boardSayTitle: String { texts[150] }
  var boardSeats: String { texts[151] }
  var boardSlip: String { texts[152] }
  var boardSlipButton: String { texts[153] }
  var boardSlipHead: String { texts[154] }
  var boardSlipKeep: String { texts[155] }
  var boardSlipLabel: String { texts[156] }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(157, ["number": number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(158, ["number": number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(159, ["from": from.description, "to": to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(160, ["day": day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(161, ["count": count.description]) }
  var boardVacant: String { texts[162] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(163, ["day": day.description]) }
  var boardYearPlan: String { texts[164] }
  func caseAbout(task: some CustomStringConvertible) -> String { fill(165, ["task": task.description]) }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(166, ["text": text.description]) }
  var caseAnswerLabel: String { texts[167] }
  var caseAnswerSend: String { texts[168] }
  var caseApprovePlan: String { texts[169] }
  var caseApproveTopic: String { texts[170] }
  var caseBoardPlace: String { texts[171] }
  var caseBreach: String { texts[172] }
  var caseClose: String { texts[173] }
  var caseClosed: String { texts[174] }
  var caseConclusion: String { texts[175] }
  var caseDossier: String { texts[176] }
  var caseExport: String { texts[177] }
  var caseFileLost: String { texts[178] }
  var caseFindingAbout: String { texts[179] }
  var caseFindingBreach: String { texts[180] }
  var caseFindingClause: String { texts[181] }
  var caseFindingSend: String { texts[182] }
  var caseFindingText: String { texts[183] }
  var caseFindingWhole: String { texts[184] }
  var caseFindings: String { texts[185] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(186, ["day": day.description]) }
  var caseLateReason: String { texts[187] }
  var caseMeeting: String { texts[188] }
  var caseMinutes: String { texts[189] }
  var caseMissing: String { texts[190] }
  var caseNext: String { texts[191] }
  var caseNothingForYou: String { texts[192] }
  func caseObjected(text: some CustomStringConvertible) -> String { fill(193, ["text": text.description]) }
  var caseObjection: String { texts[194] }
  var caseOnBoard: String { texts[195] }
  var caseOpen: String { texts[196] }
  var casePaper: String { texts[197] }
  var casePhoto: String { texts[198] }
  var casePhotoHint: String { texts[199] }
  var casePieces: String { texts[200] }
  var casePost: String { texts[201] }
  var casePosting: String { texts[202] }
  var caseRecord: String { texts[203] }
  var caseReopen: String { texts[204] }
  var caseReturn: String { texts[205] }
  var caseReturnReason: String { texts[206] }
  var caseRevise: String { texts[207] }
  var caseSeal: String { texts[208] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(209, ["number": number.description]) }
  var caseServe: String { texts[210] }
  var caseService: String { texts[211] }
  var caseUnanswered: String { texts[212] }
  var caseUnserved: String { texts[213] }
  var caseWay: String { texts[214] }
  var committeeAdopt: String { texts[215] }
  var committeeCatalogueIntro: String { texts[216] }
  var committeeCharterIntro: String { texts[217] }
  var committeeEnd: String { texts[218] }
  var committeeEntryGroup: String { texts[219] }
  var committeeEntryTitle: String { texts[220] }
  var committeeFill: String { texts[221] }
  var committeeFrom: String { texts[222] }
  var committeeKin: String { texts[223] }
  var committeeKind: String { texts[224] }
  var committeeNoTerm: String { texts[225] }
  var committeeOfficial: String { texts[226] }
  var committeeOwnEntry: String { texts[227] }
  var committeePost: String { texts[228] }
  var committeePublish: String { texts[229] }
  var committeeSeat: String { texts[230] }
  var committeeTerm: String { texts[231] }
  var committeeTo: String { texts[232] }
  var committeeWho: String { texts[233] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(234, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(235, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(236, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(237, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(238, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[239] }
  var commonDueTomorrow: String { texts[240] }
  var commonErrorBusy: String { texts[241] }
  var commonErrorBusyHelp: String { texts[242] }
  var commonErrorFailed: String { texts[243] }
  var commonErrorFailedHelp: String { texts[244] }
  var commonErrorForbidden: String { texts[245] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(246, ["roles": roles.description]) }
  var commonErrorNotFound: String { texts[247] }
  var commonErrorNotFoundHelp: String { texts[248] }
  var commonErrorRefused: String { texts[249] }
  var commonErrorStale: String { texts[250] }
  var commonErrorStaleHelp: String { texts[251] }
  var commonErrorTooLarge: String { texts[252] }
  var commonErrorTooLargeHelp: String { texts[253] }
  var commonErrorTooOften: String { texts[254] }
  var commonErrorTooOftenHelp: String { texts[255] }
  var commonErrorTwice: String { texts[256] }
  var commonErrorTwiceHelp: String { texts[257] }
  var commonFaceBoard: String { texts[258] }
  var commonFaceWorkbench: String { texts[259] }
  var commonFaceWorkbenchShort: String { texts[260] }
  var commonFooter: String { texts[261] }
  var commonHelp: String { texts[262] }
  var commonHome: String { texts[263] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(264, ["days": days.description]) }
  var commonLedger: String { texts[265] }
  var commonLocalRule: String { texts[266] }
  var commonMatters: String { texts[267] }
  var commonMenu: String { texts[268] }
  var commonMore: String { texts[269] }
  var commonPrint: String { texts[270] }
  var commonProvisional: String { texts[271] }
  var commonRoster: String { texts[272] }
  var commonSettings: String { texts[273] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(274, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[275] }
  var commonSignOut: String { texts[276] }
  var commonSizeElder: String { texts[277] }
  var commonSizeNormal: String { texts[278] }
  var commonSkip: String { texts[279] }
  var commonStop: String { texts[280] }
  var commonToday: String { texts[281] }
  var commonTrail: String { texts[282] }
  var commonVerify: String { texts[283] }
  var commonWeekday1: String { texts[284] }
  var commonWeekday2: String { texts[285] }
  var commonWeekday3: String { texts[286] }
  var commonWeekday4: String { texts[287] }
  var commonWeekday5: String { texts[288] }
  var commonWeekday6: String { texts[289] }
  var commonWeekday7: String { texts[290] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(291, ["days": days.description]) }
  var deskAccept: String { texts[292] }
  var deskCommission: String { texts[293] }
  var deskCommissionHint: String { texts[294] }
  var deskCommissionPaper: String { texts[295] }
  var deskCommissionSend: String { texts[296] }
  var deskCommissions: String { texts[297] }
  var deskCommunities: String { texts[298] }
  var deskDue: String { texts[299] }
  func deskHello(name: some CustomStringConvertible) -> String { fill(300, ["name": name.description]) }
  var deskLate: String { texts[301] }
  var deskMine: String { texts[302] }
  var deskNoVotes: String { texts[303] }
  var deskNone: String { texts[304] }
  var deskOrgan: String { texts[305] }
  func deskOwn(count: some CustomStringConvertible) -> String { fill(306, ["count": count.description]) }
  var deskSupervision: String { texts[307] }
  var deskSupervisionHint: String { texts[308] }
  var deskText: String { texts[309] }
  var deskTitle: String { texts[310] }
  var deskToJudge: String { texts[311] }
  var deskTrouble: String { texts[312] }
  var deskVotes: String { texts[313] }
  var deskWhich: String { texts[314] }
  var ledgerAll: String { texts[315] }
  var ledgerAnswer: String { texts[316] }
  var ledgerAnswerHint: String { texts[317] }
  var ledgerAttach: String { texts[318] }
  var ledgerCaption: String { texts[319] }
  var ledgerChannel: String { texts[320] }
  var ledgerClock: String { texts[321] }
  var ledgerContact: String { texts[322] }
  var ledgerContactHint: String { texts[323] }
  var ledgerDay: String { texts[324] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(325, ["number": number.description]) }
  var ledgerFacts: String { texts[326] }
  var ledgerFile: String { texts[327] }
  var ledgerFileHint: String { texts[328] }
  var ledgerFileKind: String { texts[329] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(330, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[331] }
  var ledgerGiver: String { texts[332] }
  var ledgerGroup: String { texts[333] }
  var ledgerImport: String { texts[334] }
  var ledgerJoin: String { texts[335] }
  var ledgerJoinHint: String { texts[336] }
  var ledgerJoinTo: String { texts[337] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(338, ["slip": slip.description]) }
  var ledgerName: String { texts[339] }
  var ledgerNameHint: String { texts[340] }
  var ledgerNothing: String { texts[341] }
  var ledgerNumber: String { texts[342] }
  var ledgerPlace: String { texts[343] }
  var ledgerReason: String { texts[344] }
  var ledgerRequest: String { texts[345] }
  var ledgerSave: String { texts[346] }
  var ledgerSaved: String { texts[347] }
  var ledgerSearch: String { texts[348] }
  var ledgerSearchButton: String { texts[349] }
  var ledgerSlip: String { texts[350] }
  var ledgerSort: String { texts[351] }
  var ledgerSortAnswered: String { texts[352] }
  var ledgerSortButton: String { texts[353] }
  var ledgerSortForMeeting: String { texts[354] }
  var ledgerSortNotInScope: String { texts[355] }
  var ledgerSortPassedOn: String { texts[356] }
  var ledgerSortTitle: String { texts[357] }
  var ledgerSource: String { texts[358] }
  var ledgerSourceHint: String { texts[359] }
  var ledgerSplit: String { texts[360] }
  var ledgerState: String { texts[361] }
  var ledgerStates: String { texts[362] }
  var ledgerTaken: String { texts[363] }
  var ledgerText: String { texts[364] }
  var ledgerTimeWrong: String { texts[365] }
  var ledgerToMatter: String { texts[366] }
  var ledgerTwins: String { texts[367] }
  var ledgerTwinsFind: String { texts[368] }
  func ledgerTwinsHint(why: some CustomStringConvertible) -> String { fill(369, ["why": why.description]) }
  var ledgerTwinsImport: String { texts[370] }
  var ledgerTwinsJoin: String { texts[371] }
  var ledgerTwinsNone: String { texts[372] }
  func ledgerTwinsReason(why: some CustomStringConvertible) -> String { fill(373, ["why": why.description]) }
  func ledgerTwinsRow(row: some CustomStringConvertible) -> String { fill(374, ["row": row.description]) }
  var ledgerUnnamed: String { texts[375] }
  var ledgerWay: String { texts[376] }
  var ledgerWayHint: String { texts[377] }
  var ledgerWitness: String { texts[378] }
  var ledgerWitnessHint: String { texts[379] }
  var ledgerWords: String { texts[380] }
  var ledgerWordsHint: String { texts[381] }
  var ledgerWriter: String { texts[382] }
  var lotAllGroups: String { texts[383] }
  func lotChance(panels: some CustomStringConvertible, fewest: some CustomStringConvertible, most: some CustomStringConvertible) -> String { fill(384, ["panels": panels.description, "fewest": fewest.description, "most": most.description]) }
  var lotChances: String { texts[385] }
  var lotCheck: String { texts[386] }
  var lotCheckCommand: String { texts[387] }
  var lotCheckDice: String { texts[388] }
  var lotCheckFigure: String { texts[389] }
  var lotCheckHash: String { texts[390] }
  var lotCheckLater: String { texts[391] }
  func lotCheckLine(number: some CustomStringConvertible) -> String { fill(392, ["number": number.description]) }
  var lotCircle: String { texts[393] }
  var lotCommitment: String { texts[394] }
  var lotDay: String { texts[395] }
  func lotDeclined(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(396, ["day": day.description, "reason": reason.description]) }
  var lotDraw: String { texts[397] }
  func lotDrawnPanel(number: some CustomStringConvertible) -> String { fill(398, ["number": number.description]) }
  var lotFigure: String { texts[399] }
  var lotFigureHint: String { texts[400] }
  var lotFigureShown: String { texts[401] }
  var lotGroup: String { texts[402] }
  var lotHousehold: String { texts[403] }
  var lotIntro: String { texts[404] }
  var lotList: String { texts[405] }
  var lotListLost: String { texts[406] }
  var lotMirror: String { texts[407] }
  var lotMirrorHint: String { texts[408] }
  var lotNone: String { texts[409] }
  var lotNotYet: String { texts[410] }
  func lotPeople(people: some CustomStringConvertible) -> String { fill(411, ["people": people.description]) }
  var lotPlace: String { texts[412] }
  var lotPublish: String { texts[413] }
  var lotPublished: String { texts[414] }
  var lotReplace: String { texts[415] }
  var lotReplaceHint: String { texts[416] }
  func lotRoster(people: some CustomStringConvertible) -> String { fill(417, ["people": people.description]) }
  var lotSize: String { texts[418] }
  var lotThrown: String { texts[419] }
  var lotThrownHint: String { texts[420] }
  var lotTitle: String { texts[421] }
  var lotToScheme: String { texts[422] }
  var lotWaits: String { texts[423] }
  var lotWay: String { texts[424] }
  var lotWhen: String { texts[425] }
  var lotWho: String { texts[426] }
  var lotWhy: String { texts[427] }
  var lotWitnesses: String { texts[428] }
  var lotWitnessesHint: String { texts[429] }
  func matterAdjourned(day: some CustomStringConvertible, present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(430, ["day": day.description, "present": present.description, "needed": needed.description]) }
  var matterAssembly: String { texts[431] }
  var matterBallotAdvisory: String { texts[432] }
  var matterBallotDone: String { texts[433] }
  var matterBallotOpen: String { texts[434] }
  var matterBallotQuestion: String { texts[435] }
  var matterBallotSecret: String { texts[436] }
  var matterBallotSend: String { texts[437] }
  var matterBallotThanks: String { texts[438] }
  var matterBallotVote: String { texts[439] }
  var matterBallotYour: String { texts[440] }
  func matterBrokenOff(day: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(441, ["day": day.description, "reason": reason.description]) }
  var matterCarried: String { texts[442] }
  var matterCode: String { texts[443] }
  var matterCommission: String { texts[444] }
  func matterCommissionAnswer(text: some CustomStringConvertible) -> String { fill(445, ["text": text.description]) }
  func matterCommissionWaits(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(446, ["organ": organ.description, "day": day.description]) }
  func matterCommissioned(organ: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(447, ["organ": organ.description, "day": day.description]) }
  var matterCommitments: String { texts[448] }
  func matterCorrected(day: some CustomStringConvertible) -> String { fill(449, ["day": day.description]) }
  func matterCorrection(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(450, ["organ": organ.description, "article": article.description, "reason": reason.description]) }
  func matterCorrectionDue(day: some CustomStringConvertible) -> String { fill(451, ["day": day.description]) }
  var matterDissentCount: String { texts[452] }
  func matterDissentLedger(count: some CustomStringConvertible, told: some CustomStringConvertible) -> String { fill(453, ["count": count.description, "told": told.description]) }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(454, ["count": count.description]) }
  func matterElsewhere(track: some CustomStringConvertible, clause: some CustomStringConvertible) -> String { fill(455, ["track": track.description, "clause": clause.description]) }
  var matterEvidence: String { texts[456] }
  var matterFindings: String { texts[457] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(458, ["count": count.description, "open": open.description]) }
  func matterFirstDue(day: some CustomStringConvertible) -> String { fill(459, ["day": day.description]) }
  var matterForm: String { texts[460] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(461, ["act": act.description, "reason": reason.description]) }
  func matterLesson(text: some CustomStringConvertible) -> String { fill(462, ["text": text.description]) }
  var matterLot: String { texts[463] }
  func matterMajorityLine(present: some CustomStringConvertible, needed: some CustomStringConvertible, favour: some CustomStringConvertible) -> String { fill(464, ["present": present.description, "needed": needed.description, "favour": favour.description]) }
  var matterMeasure: String { texts[465] }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(466, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[467] }
  var matterNoProgress: String { texts[468] }
  var matterNoRatings: String { texts[469] }
  var matterNotCarried: String { texts[470] }
  var matterNothingDue: String { texts[471] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(472, ["number": number.description]) }
  var matterNumbers: String { texts[473] }
  var matterOnline: String { texts[474] }
  var matterOpinions: String { texts[475] }
  var matterOutcome: String { texts[476] }
  var matterOwner: String { texts[477] }
  var matterOwnerAnswer: String { texts[478] }
  var matterOwnerAnswerSend: String { texts[479] }
  var matterOwnerDone: String { texts[480] }
  var matterOwnerKind: String { texts[481] }
  var matterOwnerLate: String { texts[482] }
  var matterOwnerLateHint: String { texts[483] }
  var matterOwnerPhoto: String { texts[484] }
  var matterOwnerReport: String { texts[485] }
  var matterOwnerSend: String { texts[486] }
  var matterOwnerSent: String { texts[487] }
  var matterOwnerText: String { texts[488] }
  var matterOwnerUrged: String { texts[489] }
  var matterPapers: String { texts[490] }
  var matterParticipants: String { texts[491] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(492, ["count": count.description]) }
  var matterPlace: String { texts[493] }
  var matterPlan: String { texts[494] }
  var matterPresent: String { texts[495] }
  func matterQuorumLine(total: some CustomStringConvertible, needed: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(496, ["total": total.description, "needed": needed.description, "present": present.description]) }
  var matterRate: String { texts[497] }
  var matterRateBySlip: String { texts[498] }
  var matterRateQuestion: String { texts[499] }
  var matterRateSend: String { texts[500] }
  var matterRated: String { texts[501] }
  func matterRatingLine(satisfied: some CustomStringConvertible, total: some CustomStringConvertible) -> String { fill(502, ["satisfied": satisfied.description, "total": total.description]) }
  var matterRatings: String { texts[503] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(504, ["clause": clause.description]) }
  var matterReviewAsk: String { texts[505] }
  func matterReviewCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(506, ["count": count.description, "open": open.description]) }
  var matterReviewHint: String { texts[507] }
  func matterReviewIntro(days: some CustomStringConvertible) -> String { fill(508, ["days": days.description]) }
  var matterReviewKeep: String { texts[509] }
  var matterReviewKept: String { texts[510] }
  var matterReviewReceipt: String { texts[511] }
  var matterReviewSend: String { texts[512] }
  var matterReviewText: String { texts[513] }
  var matterReviewUpheld: String { texts[514] }
  var matterReviewWaiting: String { texts[515] }
  var matterReviews: String { texts[516] }
  var matterShare: String { texts[517] }
  var matterSignIn: String { texts[518] }
  var matterSignedIn: String { texts[519] }
  func matterStandAssembly(kind: some CustomStringConvertible, stage: some CustomStringConvertible) -> String { fill(520, ["kind": kind.description, "stage": stage.description]) }
  func matterStandCarried(kind: some CustomStringConvertible) -> String { fill(521, ["kind": kind.description]) }
  var matterStandCommission: String { texts[522] }
  func matterStandCommitments(total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(523, ["total": total.description, "done": done.description]) }
  func matterStandCorrection(count: some CustomStringConvertible) -> String { fill(524, ["count": count.description]) }
  func matterStandLate(count: some CustomStringConvertible, owner: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(525, ["count": count.description, "owner": owner.description, "days": days.description]) }
  func matterStandRefused(kind: some CustomStringConvertible) -> String { fill(526, ["kind": kind.description]) }
  func matterStepCount(count: some CustomStringConvertible) -> String { fill(527, ["count": count.description]) }
  var matterSteps: String { texts[528] }
  var matterSubject: String { texts[529] }
  var matterTask: String { texts[530] }
  var matterTime: String { texts[531] }
  var matterToAssembly: String { texts[532] }
  var matterUntil: String { texts[533] }
  func matterUrged(count: some CustomStringConvertible) -> String { fill(534, ["count": count.description]) }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(535, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  func matterVoteLine(favour: some CustomStringConvertible, against: some CustomStringConvertible, abstained: some CustomStringConvertible, invalid: some CustomStringConvertible, missing: some CustomStringConvertible) -> String { fill(536, ["favour": favour.description, "against": against.description, "abstained": abstained.description, "invalid": invalid.description, "missing": missing.description]) }
  var matterYourName: String { texts[537] }
  var matterYourSide: String { texts[538] }
  var meetingAbstained: String { texts[539] }
  var meetingAccept: String { texts[540] }
  var meetingAskCorrection: String { texts[541] }
  var meetingAttend: String { texts[542] }
  var meetingClose: String { texts[543] }
  var meetingCode: String { texts[544] }
  var meetingCorrection: String { texts[545] }
  var meetingCorrections: String { texts[546] }
  var meetingDecide: String { texts[547] }
  var meetingDissent: String { texts[548] }
  var meetingDissentText: String { texts[549] }
  var meetingDueMissing: String { texts[550] }
  var meetingEnd: String { texts[551] }
  var meetingFirstSignIn: String { texts[552] }
  var meetingKeep: String { texts[553] }
  var meetingMoreCommitments: String { texts[554] }
  var meetingNames: String { texts[555] }
  var meetingNamesHint: String { texts[556] }
  var meetingNo: String { texts[557] }
  var meetingOneResident: String { texts[558] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(559, ["count": count.description]) }
  var meetingOpinion: String { texts[560] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(561, ["count": count.description]) }
  var meetingQuestion: String { texts[562] }
  var meetingRecord: String { texts[563] }
  var meetingResult: String { texts[564] }
  var meetingSaid: String { texts[565] }
  var meetingScan: String { texts[566] }
  var meetingSettle: String { texts[567] }
  var meetingSettleButton: String { texts[568] }
  var meetingSign: String { texts[569] }
  var meetingSignIn: String { texts[570] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(571, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[572] }
  var meetingStatement: String { texts[573] }
  var meetingVote: String { texts[574] }
  var meetingWay: String { texts[575] }
  var meetingYes: String { texts[576] }
  var onlineAccept: String { texts[577] }
  var onlineAdd: String { texts[578] }
  var onlineAddText: String { texts[579] }
  var onlineAdded: String { texts[580] }
  var onlineAgree: String { texts[581] }
  var onlineAllAgree: String { texts[582] }
  var onlineChange: String { texts[583] }
  var onlineCheck: String { texts[584] }
  var onlineCheckHint: String { texts[585] }
  var onlineClose: String { texts[586] }
  var onlineCloseHint: String { texts[587] }
  func onlineCodeOf(name: some CustomStringConvertible) -> String { fill(588, ["name": name.description]) }
  var onlineCodes: String { texts[589] }
  var onlineCodesHint: String { texts[590] }
  func onlineCount(place: some CustomStringConvertible, total: some CustomStringConvertible, done: some CustomStringConvertible) -> String { fill(591, ["place": place.description, "total": total.description, "done": done.description]) }
  func onlineCounts(agree: some CustomStringConvertible, disagree: some CustomStringConvertible, pass: some CustomStringConvertible) -> String { fill(592, ["agree": agree.description, "disagree": disagree.description, "pass": pass.description]) }
  var onlineDiffer: String { texts[593] }
  var onlineDisagree: String { texts[594] }
  var onlineEnds: String { texts[595] }
  var onlineFair: String { texts[596] }
  func onlineFew(fewest: some CustomStringConvertible) -> String { fill(597, ["fewest": fewest.description]) }
  func onlineGroup(group: some CustomStringConvertible, people: some CustomStringConvertible) -> String { fill(598, ["group": group.description, "people": people.description]) }
  func onlineGroupShare(group: some CustomStringConvertible, share: some CustomStringConvertible) -> String { fill(599, ["group": group.description, "share": share.description]) }
  var onlineGroups: String { texts[600] }
  var onlineIntroduction: String { texts[601] }
  func onlineLeftOut(count: some CustomStringConvertible) -> String { fill(602, ["count": count.description]) }
  func onlineLeftOutOne(number: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(603, ["number": number.description, "reason": reason.description]) }
  func onlineMine(count: some CustomStringConvertible) -> String { fill(604, ["count": count.description]) }
  var onlineMostAgree: String { texts[605] }
  var onlineNoCommon: String { texts[606] }
  var onlineNoSlips: String { texts[607] }
  var onlineNothing: String { texts[608] }
  var onlineOneGroup: String { texts[609] }
  var onlineOpen: String { texts[610] }
  var onlineOpenHint: String { texts[611] }
  var onlineOver: String { texts[612] }
  var onlineOwn: String { texts[613] }
  var onlineOwnHint: String { texts[614] }
  var onlineOwnSend: String { texts[615] }
  var onlinePass: String { texts[616] }
  var onlinePicture: String { texts[617] }
  var onlinePictureHint: String { texts[618] }
  var onlineReach: String { texts[619] }
  var onlineReachHint: String { texts[620] }
  var onlineReject: String { texts[621] }
  var onlineRejectReason: String { texts[622] }
  var onlineResult: String { texts[623] }
  var onlineSee: String { texts[624] }
  var onlineSlips: String { texts[625] }
  var onlineSlipsHint: String { texts[626] }
  var onlineStatements: String { texts[627] }
  func onlineStatementsHint(limit: some CustomStringConvertible) -> String { fill(628, ["limit": limit.description]) }
  var onlineStatementsTitle: String { texts[629] }
  var onlineStrong: String { texts[630] }
  var onlineTake: String { texts[631] }
  var onlineTakeHint: String { texts[632] }
  var onlineTapFor: String { texts[633] }
  var onlineThanks: String { texts[634] }
  var onlineTitle: String { texts[635] }
  func onlineTurnout(people: some CustomStringConvertible, votes: some CustomStringConvertible) -> String { fill(636, ["people": people.description, "votes": votes.description]) }
  func onlineUntil(time: some CustomStringConvertible) -> String { fill(637, ["time": time.description]) }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(638, ["clause": clause.description]) }
  var papersBundleLarge: String { texts[639] }
  var papersChanged: String { texts[640] }
  var papersCheck: String { texts[641] }
  var papersCheckpoint: String { texts[642] }
  var papersCheckpointHow: String { texts[643] }
  var papersCompare: String { texts[644] }
  var papersCompareHow: String { texts[645] }
  func papersConsistent(size: some CustomStringConvertible) -> String { fill(646, ["size": size.description]) }
  var papersCount: String { texts[647] }
  var papersHow: String { texts[648] }
  func papersInconsistent(why: some CustomStringConvertible) -> String { fill(649, ["why": why.description]) }
  var papersLeaf: String { texts[650] }
  var papersLeafHash: String { texts[651] }
  var papersMade: String { texts[652] }
  var papersMatter: String { texts[653] }
  var papersNewer: String { texts[654] }
  var papersNotPosted: String { texts[655] }
  var papersOnBoard: String { texts[656] }
  var papersOnline: String { texts[657] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(658, ["phone": phone.description]) }
  var papersPlace: String { texts[659] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(660, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(661, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[662] }
  var papersReplaced: String { texts[663] }
  var papersRoot: String { texts[664] }
  var papersSave: String { texts[665] }
  var papersSaved: String { texts[666] }
  var papersScan: String { texts[667] }
  var papersSheet: String { texts[668] }
  var papersSheetHint: String { texts[669] }
  var papersSignedProof: String { texts[670] }
  var papersTimes: String { texts[671] }
  var papersTools: String { texts[672] }
  var papersToolsHow: String { texts[673] }
  var papersUnchanged: String { texts[674] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(675, ["day": day.description]) }
  var papersVerifyHow: String { texts[676] }
  var papersVerifyIntro: String { texts[677] }
  var papersVerifyTitle: String { texts[678] }
  var planDay: String { texts[679] }
  var planForm: String { texts[680] }
  var planFormReason: String { texts[681] }
  var planFormReasonHint: String { texts[682] }
  var planHost: String { texts[683] }
  var planHouseholds: String { texts[684] }
  var planLawfulHint: String { texts[685] }
  var planLawfulReason: String { texts[686] }
  var planMaterials: String { texts[687] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(688, ["kind": kind.description]) }
  var planMorePeople: String { texts[689] }
  var planOpening: String { texts[690] }
  var planPeople: String { texts[691] }
  var planPeopleHint: String { texts[692] }
  var planPoints: String { texts[693] }
  var planPointsHint: String { texts[694] }
  var planPreview: String { texts[695] }
  var planPublishNotice: String { texts[696] }
  var planPublishReport: String { texts[697] }
  var planRecorder: String { texts[698] }
  var planRemark: String { texts[699] }
  var planReviseReason: String { texts[700] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(701, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[702] }
  var planSubmit: String { texts[703] }
  var planTimePlace: String { texts[704] }
  var planUnlawful: String { texts[705] }
  func planWide(count: some CustomStringConvertible) -> String { fill(706, ["count": count.description]) }
  var refusalAcceptedByOwner: String { texts[707] }
  func refusalAgesUnknown(count: some CustomStringConvertible) -> String { fill(708, ["count": count.description]) }
  var refusalAlreadyAdopted: String { texts[709] }
  var refusalAlreadyAnswered: String { texts[710] }
  var refusalAlreadyDecided: String { texts[711] }
  var refusalAlreadyErased: String { texts[712] }
  var refusalAlreadyExplained: String { texts[713] }
  var refusalAlreadyRated: String { texts[714] }
  var refusalAlreadySeated: String { texts[715] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(716, ["name": name.description]) }
  var refusalAlreadyVoted: String { texts[717] }
  var refusalAnswerMissing: String { texts[718] }
  var refusalArticleMissing: String { texts[719] }
  func refusalAssemblyNoticeShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(720, ["days": days.description, "needed": needed.description]) }
  var refusalAssemblyRuns: String { texts[721] }
  func refusalAssemblyStage(assembly: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(722, ["assembly": assembly.description, "act": act.description]) }
  func refusalAssemblyTooEarly(day: some CustomStringConvertible) -> String { fill(723, ["day": day.description]) }
  var refusalAuthorisationMissing: String { texts[724] }
  func refusalBallotsExceedVoters(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(725, ["votes": votes.description, "present": present.description]) }
  var refusalBallotsMissing: String { texts[726] }
  var refusalCatalogueEmpty: String { texts[727] }
  var refusalCatalogueMissing: String { texts[728] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(729, ["limit": limit.description]) }
  var refusalChoiceMissing: String { texts[730] }
  var refusalClosedBeforeOpened: String { texts[731] }
  func refusalCommissionState(commission: some CustomStringConvertible) -> String { fill(732, ["commission": commission.description]) }
  func refusalCommitmentState(state: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(733, ["state": state.description, "act": act.description]) }
  var refusalCommitteeAbsent: String { texts[734] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(735, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(736, ["day": day.description]) }
  var refusalCountsImpossible: String { texts[737] }
  var refusalDayInFuture: String { texts[738] }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(739, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[740] }
  func refusalExtensionNotLater(day: some CustomStringConvertible) -> String { fill(741, ["day": day.description]) }
  var refusalFindingNotAnswered: String { texts[742] }
  var refusalFindingOpen: String { texts[743] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(744, ["households": households.description, "opinions": opinions.description]) }
  var refusalGroupMissing: String { texts[745] }
  var refusalGroupOnlyInVillage: String { texts[746] }
  func refusalGroupUnknown(group: some CustomStringConvertible, groups: some CustomStringConvertible) -> String { fill(747, ["group": group.description, "groups": groups.description]) }
  var refusalHandsCounted: String { texts[748] }
  var refusalHandsNotSecret: String { texts[749] }
  var refusalHeldInFuture: String { texts[750] }
  func refusalHouseholdRepresented(number: some CustomStringConvertible) -> String { fill(751, ["number": number.description]) }
  var refusalIdentityInvalid: String { texts[752] }
  var refusalJoinAcrossCommunities: String { texts[753] }
  var refusalJoinNeedsTwo: String { texts[754] }
  var refusalJoinedElsewhere: String { texts[755] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(756, ["due": due.description, "days": days.description]) }
  var refusalLinkUnknown: String { texts[757] }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(758, ["login": login.description]) }
  var refusalLotDrawn: String { texts[759] }
  var refusalLotFigureMissing: String { texts[760] }
  var refusalLotInPast: String { texts[761] }
  func refusalLotInfeasible(changes: some CustomStringConvertible) -> String { fill(762, ["changes": changes.description]) }
  var refusalLotNotDrawn: String { texts[763] }
  var refusalLotNotSeated: String { texts[764] }
  var refusalLotPlaceMissing: String { texts[765] }
  var refusalLotPoolChanged: String { texts[766] }
  func refusalLotPoolSmall(people: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(767, ["people": people.description, "size": size.description]) }
  var refusalLotSizeMissing: String { texts[768] }
  func refusalLotThrowWrong(dice: some CustomStringConvertible, panels: some CustomStringConvertible) -> String { fill(769, ["dice": dice.description, "panels": panels.description]) }
  func refusalLotTooEarly(at: some CustomStringConvertible, clock: some CustomStringConvertible) -> String { fill(770, ["at": at.description, "clock": clock.description]) }
  var refusalLotWitnessMissing: String { texts[771] }
  var refusalMeasureMissing: String { texts[772] }
  var refusalMeetingInPast: String { texts[773] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(774, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(775, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[776] }
  var refusalNameMissing: String { texts[777] }
  var refusalNextDayPast: String { texts[778] }
  var refusalNoHouseholds: String { texts[779] }
  var refusalNoParticipants: String { texts[780] }
  var refusalNoPoints: String { texts[781] }
  var refusalNoRepresentatives: String { texts[782] }
  var refusalNobodyPresent: String { texts[783] }
  var refusalNobodySignedIn: String { texts[784] }
  var refusalNotCompletedYet: String { texts[785] }
  var refusalNotJoined: String { texts[786] }
  var refusalNotOfTwoCommittees: String { texts[787] }
  var refusalNotOnRoll: String { texts[788] }
  var refusalNotPresent: String { texts[789] }
  var refusalNotPresentToVote: String { texts[790] }
  var refusalNotReserved: String { texts[791] }
  var refusalNothingDecided: String { texts[792] }
  var refusalNothingUndecided: String { texts[793] }
  var refusalNoticeAfterMeeting: String { texts[794] }
  var refusalOnlineClosed: String { texts[795] }
  var refusalOnlineNotReached: String { texts[796] }
  var refusalOnlineRuns: String { texts[797] }
  var refusalOnlineStatementEmpty: String { texts[798] }
  func refusalOnlineStatementLong(count: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(799, ["count": count.description, "limit": limit.description]) }
  var refusalOnlineStatementTwice: String { texts[800] }
  var refusalOnlineStatementsMissing: String { texts[801] }
  func refusalOnlineTooShort(days: some CustomStringConvertible) -> String { fill(802, ["days": days.description]) }
  func refusalOtherTrack(track: some CustomStringConvertible) -> String { fill(803, ["track": track.description]) }
  var refusalOutcomeMissing: String { texts[804] }
  var refusalOutsideTerm: String { texts[805] }
  func refusalPaperTooLong(count: some CustomStringConvertible) -> String { fill(806, ["count": count.description]) }
  func refusalPartyMembersRefused(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(807, ["count": count.description, "total": total.description, "needed": needed.description]) }
  func refusalPetitionTooFew(count: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(808, ["count": count.description, "total": total.description, "needed": needed.description]) }
  var refusalPhoneInvalid: String { texts[809] }
  var refusalPhotoMissing: String { texts[810] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(811, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[812] }
  var refusalPointNotAgreed: String { texts[813] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(814, ["points": points.description]) }
  var refusalPointUnknown: String { texts[815] }
  var refusalPostOverlaps: String { texts[816] }
  var refusalPostedBeforePaper: String { texts[817] }
  func refusalPresenceFixed(name: some CustomStringConvertible) -> String { fill(818, ["name": name.description]) }
  var refusalProgressEmpty: String { texts[819] }
  var refusalQuestionMissing: String { texts[820] }
  func refusalQuorumMet(present: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(821, ["present": present.description, "needed": needed.description]) }
  func refusalQuorumMissed(present: some CustomStringConvertible, total: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(822, ["present": present.description, "total": total.description, "needed": needed.description]) }
  var refusalRatingsMissing: String { texts[823] }
  var refusalReasonMissing: String { texts[824] }
  var refusalRollEmpty: String { texts[825] }
  func refusalRollOfAnotherDay(day: some CustomStringConvertible) -> String { fill(826, ["day": day.description]) }
  var refusalServedBeforeNotice: String { texts[827] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(828, ["days": days.description, "needed": needed.description]) }
  func refusalStepNotNeeded(step: some CustomStringConvertible) -> String { fill(829, ["step": step.description]) }
  func refusalStepOutOfOrder(step: some CustomStringConvertible) -> String { fill(830, ["step": step.description]) }
  func refusalStudyMissing(step: some CustomStringConvertible) -> String { fill(831, ["step": step.description]) }
  var refusalSupervisionConflict: String { texts[832] }
  var refusalTakenInFuture: String { texts[833] }
  var refusalTermOverlaps: String { texts[834] }
  var refusalTextMissing: String { texts[835] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(836, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[837] }
  func refusalUnlawfulUnchecked(articles: some CustomStringConvertible) -> String { fill(838, ["articles": articles.description]) }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(839, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(840, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[841] }
  var refusalWrongCode: String { texts[842] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(843, ["stage": stage.description, "act": act.description]) }
  var resultsAccept: String { texts[844] }
  var resultsAdoptReason: String { texts[845] }
  var resultsAdoptReasonHint: String { texts[846] }
  var resultsAdoptReserved: String { texts[847] }
  var resultsAdoptSend: String { texts[848] }
  var resultsAdoptTitle: String { texts[849] }
  var resultsAdoption: String { texts[850] }
  func resultsAnswerPaper(organ: some CustomStringConvertible) -> String { fill(851, ["organ": organ.description]) }
  var resultsAnswerSend: String { texts[852] }
  var resultsAnswerText: String { texts[853] }
  func resultsAnswered(text: some CustomStringConvertible) -> String { fill(854, ["text": text.description]) }
  var resultsArticle: String { texts[855] }
  var resultsArticleHint: String { texts[856] }
  var resultsAssembly: String { texts[857] }
  var resultsCall: String { texts[858] }
  var resultsChangePoint: String { texts[859] }
  var resultsCommission: String { texts[860] }
  var resultsCorrectionDue: String { texts[861] }
  var resultsCorrectionKind: String { texts[862] }
  func resultsCorrectionLine(organ: some CustomStringConvertible, article: some CustomStringConvertible, reason: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(863, ["organ": organ.description, "article": article.description, "reason": reason.description, "day": day.description]) }
  var resultsCorrectionPoint: String { texts[864] }
  var resultsCorrections: String { texts[865] }
  var resultsDescribe: String { texts[866] }
  var resultsDescribeSend: String { texts[867] }
  func resultsDissentCount(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(868, ["count": count.description, "open": open.description]) }
  var resultsDissentPrivate: String { texts[869] }
  var resultsDissents: String { texts[870] }
  var resultsDone: String { texts[871] }
  var resultsExplain: String { texts[872] }
  var resultsExplainResult: String { texts[873] }
  var resultsExplainSend: String { texts[874] }
  var resultsExplainWay: String { texts[875] }
  var resultsExplained: String { texts[876] }
  var resultsExplainer: String { texts[877] }
  var resultsExtend: String { texts[878] }
  var resultsExtendHint: String { texts[879] }
  func resultsFirstDue(day: some CustomStringConvertible) -> String { fill(880, ["day": day.description]) }
  var resultsFrom: String { texts[881] }
  var resultsFromHint: String { texts[882] }
  var resultsFromPoint: String { texts[883] }
  var resultsLesson: String { texts[884] }
  var resultsLessonHint: String { texts[885] }
  var resultsLetter: String { texts[886] }
  func resultsLetterAsk(phone: some CustomStringConvertible) -> String { fill(887, ["phone": phone.description]) }
  func resultsLetterBody(day: some CustomStringConvertible, title: some CustomStringConvertible, task: some CustomStringConvertible, due: some CustomStringConvertible) -> String { fill(888, ["day": day.description, "title": title.description, "task": task.description, "due": due.description]) }
  func resultsLetterLate(days: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(889, ["days": days.description, "count": count.description]) }
  var resultsLetterOpen: String { texts[890] }
  var resultsLink: String { texts[891] }
  var resultsLinkCode: String { texts[892] }
  var resultsLinkHint: String { texts[893] }
  var resultsLinkMake: String { texts[894] }
  var resultsLinkNew: String { texts[895] }
  var resultsLinkNone: String { texts[896] }
  var resultsMeasure: String { texts[897] }
  var resultsMeasureHint: String { texts[898] }
  var resultsNew: String { texts[899] }
  var resultsNewDue: String { texts[900] }
  var resultsNewSend: String { texts[901] }
  var resultsNewText: String { texts[902] }
  func resultsNext(day: some CustomStringConvertible) -> String { fill(903, ["day": day.description]) }
  var resultsNextDay: String { texts[904] }
  var resultsNoCommitments: String { texts[905] }
  var resultsNoMeasure: String { texts[906] }
  var resultsOrder: String { texts[907] }
  var resultsOrderSend: String { texts[908] }
  var resultsOwnCommunity: String { texts[909] }
  var resultsOwnerName: String { texts[910] }
  var resultsOwnerNameHint: String { texts[911] }
  var resultsOwnerOther: String { texts[912] }
  var resultsPhoto: String { texts[913] }
  var resultsPublish: String { texts[914] }
  var resultsPublishHint: String { texts[915] }
  var resultsPublishSend: String { texts[916] }
  var resultsRatingHint: String { texts[917] }
  var resultsRatingSend: String { texts[918] }
  var resultsRatings: String { texts[919] }
  func resultsReason(text: some CustomStringConvertible) -> String { fill(920, ["text": text.description]) }
  var resultsRefer: String { texts[921] }
  var resultsReferHint: String { texts[922] }
  var resultsReferSend: String { texts[923] }
  var resultsReferralResult: String { texts[924] }
  var resultsReferralSend: String { texts[925] }
  func resultsReferred(track: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(926, ["track": track.description, "reason": reason.description]) }
  func resultsReferredResult(day: some CustomStringConvertible, text: some CustomStringConvertible) -> String { fill(927, ["day": day.description, "text": text.description]) }
  func resultsReply(text: some CustomStringConvertible) -> String { fill(928, ["text": text.description]) }
  var resultsReplyLabel: String { texts[929] }
  var resultsReportHint: String { texts[930] }
  var resultsReportKind: String { texts[931] }
  var resultsReportSend: String { texts[932] }
  var resultsReportStep: String { texts[933] }
  var resultsReportText: String { texts[934] }
  func resultsReported(text: some CustomStringConvertible) -> String { fill(935, ["text": text.description]) }
  var resultsReturn: String { texts[936] }
  var resultsReviewFinding: String { texts[937] }
  var resultsReviews: String { texts[938] }
  var resultsSeen: String { texts[939] }
  var resultsSeenHint: String { texts[940] }
  var resultsStalled: String { texts[941] }
  var resultsStalledSend: String { texts[942] }
  var resultsStalledText: String { texts[943] }
  var resultsSteps: String { texts[944] }
  var resultsTitle: String { texts[945] }
  var resultsTrack: String { texts[946] }
  func resultsUntil(day: some CustomStringConvertible) -> String { fill(947, ["day": day.description]) }
  var resultsUrge: String { texts[948] }
  var resultsUrgeSend: String { texts[949] }
  var resultsUrgeText: String { texts[950] }
  var resultsUrgeWay: String { texts[951] }
  func resultsUrged(count: some CustomStringConvertible) -> String { fill(952, ["count": count.description]) }
  var resultsUrgingAnswer: String { texts[953] }
  var resultsUrgings: String { texts[954] }
  var resultsVerdict: String { texts[955] }
  var resultsVerdictSend: String { texts[956] }
  var resultsWithdrawPoint: String { texts[957] }
  var rosterAddress: String { texts[958] }
  var rosterBirth: String { texts[959] }
  var rosterColumns: String { texts[960] }
  var rosterContact: String { texts[961] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(962, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[963] }
  var rosterCsvEncoding: String { texts[964] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(965, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(966, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[967] }
  var rosterErase: String { texts[968] }
  var rosterErased: String { texts[969] }
  var rosterExport: String { texts[970] }
  var rosterFemale: String { texts[971] }
  var rosterFile: String { texts[972] }
  var rosterFileMissing: String { texts[973] }
  var rosterGroup: String { texts[974] }
  var rosterHead: String { texts[975] }
  var rosterHousehold: String { texts[976] }
  var rosterIdentity: String { texts[977] }
  var rosterImport: String { texts[978] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(979, ["count": count.description]) }
  var rosterMale: String { texts[980] }
  var rosterName: String { texts[981] }
  var rosterNew: String { texts[982] }
  var rosterNo: String { texts[983] }
  var rosterOpinionColumns: String { texts[984] }
  var rosterOrganisation: String { texts[985] }
  var rosterOrganisationAdd: String { texts[986] }
  var rosterOrganisations: String { texts[987] }
  var rosterPhone: String { texts[988] }
  var rosterPreview: String { texts[989] }
  var rosterPreviewButton: String { texts[990] }
  var rosterProblemAlreadyErased: String { texts[991] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(992, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[993] }
  var rosterProblemColumnMissing: String { texts[994] }
  var rosterProblemDateInvalid: String { texts[995] }
  var rosterProblemDuplicate: String { texts[996] }
  var rosterProblemIdentityInvalid: String { texts[997] }
  var rosterProblemNameMissing: String { texts[998] }
  var rosterProblemPhoneInvalid: String { texts[999] }
  var rosterProblemTakenInFuture: String { texts[1000] }
  var rosterProblemTextMissing: String { texts[1001] }
  var rosterProblemTextTooLong: String { texts[1002] }
  var rosterProblemWitnessMissing: String { texts[1003] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(1004, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(1005, ["count": count.description]) }
  var rosterRegistered: String { texts[1006] }
  var rosterRights: String { texts[1007] }
  var rosterSave: String { texts[1008] }
  var rosterSaved: String { texts[1009] }
  var rosterSealed: String { texts[1010] }
  var rosterSearch: String { texts[1011] }
  var rosterSex: String { texts[1012] }
  var rosterSure: String { texts[1013] }
  var rosterSureMissing: String { texts[1014] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(1015, ["count": count.description]) }
  var rosterYes: String { texts[1016] }
  var settingsAccounts: String { texts[1017] }
  var settingsArea: String { texts[1018] }
  var settingsAreaCode: String { texts[1019] }
  func settingsAreaWrong(code: some CustomStringConvertible) -> String { fill(1020, ["code": code.description]) }
  var settingsCalendar: String { texts[1021] }
  var settingsClause: String { texts[1022] }
  var settingsCount: String { texts[1023] }
  var settingsCreate: String { texts[1024] }
  var settingsDays: String { texts[1025] }
  var settingsDisable: String { texts[1026] }
  var settingsDisabled: String { texts[1027] }
  var settingsFrom: String { texts[1028] }
  var settingsGovernment: String { texts[1029] }
  var settingsImport: String { texts[1030] }
  var settingsJournal: String { texts[1031] }
  var settingsJournalIntro: String { texts[1032] }
  var settingsKeyApprovalWorkdays: String { texts[1033] }
  var settingsKeyArchiveRetentionYears: String { texts[1034] }
  var settingsKeyArchiveWorkdays: String { texts[1035] }
  var settingsKeyCommitteeChairs: String { texts[1036] }
  var settingsKeyCommitteeMembers: String { texts[1037] }
  var settingsKeyFindingAnswerWorkdays: String { texts[1038] }
  var settingsKeyMinutesCorrectionDays: String { texts[1039] }
  var settingsKeyNoticeBoardDays: String { texts[1040] }
  var settingsKeyNoticeLeadDays: String { texts[1041] }
  var settingsKeyNoticeWorkdays: String { texts[1042] }
  var settingsKeyOpinionMaxCharacters: String { texts[1043] }
  var settingsKeyPlanRequiredParts: String { texts[1044] }
  var settingsKeyPlanWorkdays: String { texts[1045] }
  var settingsKeyPostingMinimumDays: String { texts[1046] }
  var settingsKeyReportDays: String { texts[1047] }
  var settingsKeyReportExtendsOnHoliday: String { texts[1048] }
  var settingsKeyRequestAnswerWorkdays: String { texts[1049] }
  var settingsKeySignInLockoutFailures: String { texts[1050] }
  var settingsKeySignInLockoutMinutes: String { texts[1051] }
  var settingsKeySignInResidentIdleMinutes: String { texts[1052] }
  var settingsKeySignInStaffIdleMinutes: String { texts[1053] }
  var settingsKeyTriageWorkdays: String { texts[1054] }
  var settingsKeyVoteAge: String { texts[1055] }
  var settingsKeyWideHouseholds: String { texts[1056] }
  var settingsKeyWideOpinions: String { texts[1057] }
  var settingsKeyWorkMeetingCycleDays: String { texts[1058] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(1059, ["year": year.description]) }
  var settingsOfficial: String { texts[1060] }
  var settingsOrgan: String { texts[1061] }
  var settingsOrganHint: String { texts[1062] }
  var settingsOrganisation: String { texts[1063] }
  var settingsRule: String { texts[1064] }
  var settingsRules: String { texts[1065] }
  var settingsRulesIntro: String { texts[1066] }
  var settingsSource: String { texts[1067] }
  var settingsTable: String { texts[1068] }
  var settingsTableHint: String { texts[1069] }
  var settingsValue: String { texts[1070] }
  var signinAgain: String { texts[1071] }
  var signinChange: String { texts[1072] }
  var signinDiffer: String { texts[1073] }
  var signinIntro: String { texts[1074] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(1075, ["time": time.description]) }
  var signinLogin: String { texts[1076] }
  var signinNew: String { texts[1077] }
  var signinPassword: String { texts[1078] }
  var signinTooShort: String { texts[1079] }
  var signinWrong: String { texts[1080] }
  var termActAcceptCommitment: String { texts[1081] }
  var termActAdjournAssembly: String { texts[1082] }
  var termActAdoptPoint: String { texts[1083] }
  var termActAnswerCommission: String { texts[1084] }
  var termActAnswerFinding: String { texts[1085] }
  var termActAnswerReview: String { texts[1086] }
  var termActAnswerUrging: String { texts[1087] }
  var termActApprovePlan: String { texts[1088] }
  var termActApproveTopic: String { texts[1089] }
  var termActBreakOffAssembly: String { texts[1090] }
  var termActCallAssembly: String { texts[1091] }
  var termActCarryOutCorrection: String { texts[1092] }
  var termActCastBallot: String { texts[1093] }
  var termActCloseAssembly: String { texts[1094] }
  var termActCloseFinding: String { texts[1095] }
  var termActCloseMeeting: String { texts[1096] }
  var termActCloseOnline: String { texts[1097] }
  var termActCompleteCommitment: String { texts[1098] }
  var termActCorrectMinutes: String { texts[1099] }
  var termActCountBallots: String { texts[1100] }
  var termActDecidePoint: String { texts[1101] }
  var termActDescribeCommitment: String { texts[1102] }
  var termActDrawLot: String { texts[1103] }
  var termActExplainDissent: String { texts[1104] }
  var termActExtendCommitment: String { texts[1105] }
  var termActFreezeRoll: String { texts[1106] }
  var termActMakeCommitment: String { texts[1107] }
  var termActMarkPresent: String { texts[1108] }
  var termActModerateStatement: String { texts[1109] }
  var termActMoveStalled: String { texts[1110] }
  var termActNoticeAssembly: String { texts[1111] }
  var termActOpenAssembly: String { texts[1112] }
  var termActOpenMeeting: String { texts[1113] }
  var termActOpenOnline: String { texts[1114] }
  var termActOrderCorrection: String { texts[1115] }
  var termActPostNotice: String { texts[1116] }
  var termActPrepareLot: String { texts[1117] }
  var termActPublishProgress: String { texts[1118] }
  var termActPublishReport: String { texts[1119] }
  var termActRateMatter: String { texts[1120] }
  var termActRecordDissent: String { texts[1121] }
  var termActRecordPosting: String { texts[1122] }
  var termActRecordRatings: String { texts[1123] }
  var termActRecordReferral: String { texts[1124] }
  var termActRecordService: String { texts[1125] }
  var termActRecordStatement: String { texts[1126] }
  var termActRecordStep: String { texts[1127] }
  var termActRecordVote: String { texts[1128] }
  var termActReferMatter: String { texts[1129] }
  var termActReopenFinding: String { texts[1130] }
  var termActReplaceSeat: String { texts[1131] }
  var termActReportCommission: String { texts[1132] }
  var termActReportProgress: String { texts[1133] }
  var termActRequestReview: String { texts[1134] }
  var termActReturnCommitment: String { texts[1135] }
  var termActReturnPlan: String { texts[1136] }
  var termActReturnTopic: String { texts[1137] }
  var termActReviseNotice: String { texts[1138] }
  var termActSealDossier: String { texts[1139] }
  var termActSettleCorrection: String { texts[1140] }
  var termActSignIn: String { texts[1141] }
  var termActSignMinutes: String { texts[1142] }
  var termActSubmitPlan: String { texts[1143] }
  var termActUnmarkPresent: String { texts[1144] }
  var termActUrgeOwner: String { texts[1145] }
  var termActWithdrawAssembly: String { texts[1146] }
  var termActWriteFinding: String { texts[1147] }
  var termAdoptionAdopted: String { texts[1148] }
  var termAdoptionNotAdopted: String { texts[1149] }
  var termAdoptionPartlyAdopted: String { texts[1150] }
  var termAssemblyCommunityAssembly: String { texts[1151] }
  var termAssemblyCommunityGroup: String { texts[1152] }
  var termAssemblyCommunityRepresentatives: String { texts[1153] }
  var termAssemblyStageAdjourned: String { texts[1154] }
  var termAssemblyStageCalled: String { texts[1155] }
  var termAssemblyStageDecided: String { texts[1156] }
  var termAssemblyStageNoticed: String { texts[1157] }
  var termAssemblyStageOpen: String { texts[1158] }
  var termAssemblyStageRollCall: String { texts[1159] }
  var termAssemblyStageWithdrawn: String { texts[1160] }
  var termAssemblyVillageAssembly: String { texts[1161] }
  var termAssemblyVillageGroup: String { texts[1162] }
  var termAssemblyVillageRepresentatives: String { texts[1163] }
  var termBallotHands: String { texts[1164] }
  var termBallotOnline: String { texts[1165] }
  var termBallotPaper: String { texts[1166] }
  var termBallotPhone: String { texts[1167] }
  var termBasisHouseholds: String { texts[1168] }
  var termBasisPersons: String { texts[1169] }
  var termChannelBox: String { texts[1170] }
  var termChannelFixedDay: String { texts[1171] }
  var termChannelForum: String { texts[1172] }
  var termChannelGroupMessage: String { texts[1173] }
  var termChannelHomeVisit: String { texts[1174] }
  var termChannelHotline: String { texts[1175] }
  var termChannelLetter: String { texts[1176] }
  var termChannelNetwork: String { texts[1177] }
  var termChannelVenue: String { texts[1178] }
  var termChoiceAbstained: String { texts[1179] }
  var termChoiceAgainst: String { texts[1180] }
  var termChoiceInFavour: String { texts[1181] }
  var termCircleEveryone: String { texts[1182] }
  var termCircleNonRegistered: String { texts[1183] }
  var termCircleRegistered: String { texts[1184] }
  var termCommissionAnswered: String { texts[1185] }
  var termCommissionAsked: String { texts[1186] }
  var termCommissionDeclined: String { texts[1187] }
  var termCommissionReported: String { texts[1188] }
  var termCommissionTaken: String { texts[1189] }
  var termCommitmentAccepted: String { texts[1190] }
  var termCommitmentCompleted: String { texts[1191] }
  var termCommitmentHeld: String { texts[1192] }
  var termCommitmentOpen: String { texts[1193] }
  var termCommitmentWithdrawn: String { texts[1194] }
  var termCorrectionChanged: String { texts[1195] }
  var termCorrectionWithdrawn: String { texts[1196] }
  var termDutyAcceptCommitment: String { texts[1197] }
  var termDutyAdoptPoints: String { texts[1198] }
  var termDutyAnswerCommission: String { texts[1199] }
  var termDutyAnswerFinding: String { texts[1200] }
  var termDutyAnswerRequests: String { texts[1201] }
  var termDutyAnswerReview: String { texts[1202] }
  var termDutyApprovePlan: String { texts[1203] }
  var termDutyApproveTopic: String { texts[1204] }
  var termDutyCallAssembly: String { texts[1205] }
  var termDutyCarryOut: String { texts[1206] }
  var termDutyCarryOutCorrection: String { texts[1207] }
  var termDutyCloseAssembly: String { texts[1208] }
  var termDutyCloseFinding: String { texts[1209] }
  var termDutyCloseMeeting: String { texts[1210] }
  var termDutyCollectRatings: String { texts[1211] }
  var termDutyDescribeCommitments: String { texts[1212] }
  var termDutyDrawLot: String { texts[1213] }
  var termDutyExplainDissents: String { texts[1214] }
  var termDutyHoldAssembly: String { texts[1215] }
  var termDutyHoldMeeting: String { texts[1216] }
  var termDutyModerateStatements: String { texts[1217] }
  var termDutyMoveStalled: String { texts[1218] }
  var termDutyNoticeAssembly: String { texts[1219] }
  var termDutyPostNotice: String { texts[1220] }
  var termDutyPostOnBoard: String { texts[1221] }
  var termDutyPostReportOnBoard: String { texts[1222] }
  var termDutyPublishProgress: String { texts[1223] }
  var termDutyPublishReport: String { texts[1224] }
  var termDutyReconveneAssembly: String { texts[1225] }
  var termDutyRecordReferral: String { texts[1226] }
  var termDutyReportCommission: String { texts[1227] }
  var termDutySealDossier: String { texts[1228] }
  var termDutyServeParticipants: String { texts[1229] }
  var termDutySettleCorrections: String { texts[1230] }
  var termDutySignMinutes: String { texts[1231] }
  var termDutyStudyAssembly: String { texts[1232] }
  var termDutySubmitPlan: String { texts[1233] }
  var termDutyTakeUrgedOwner: String { texts[1234] }
  var termDutyTriageOpinions: String { texts[1235] }
  var termDutyUrgeOwner: String { texts[1236] }
  var termExplanationAccepted: String { texts[1237] }
  var termExplanationKept: String { texts[1238] }
  var termExplanationWayCall: String { texts[1239] }
  var termExplanationWayLetter: String { texts[1240] }
  var termExplanationWayMeeting: String { texts[1241] }
  var termExplanationWayOnline: String { texts[1242] }
  var termExplanationWayVisit: String { texts[1243] }
  var termFlawNamesakes: String { texts[1244] }
  var termFlawTooFewHouseholds: String { texts[1245] }
  var termFlawTooFewRepresentatives: String { texts[1246] }
  var termFlawTooFewWomen: String { texts[1247] }
  var termFlawTooManyHouseholds: String { texts[1248] }
  var termFormBoard: String { texts[1249] }
  var termFormCircle: String { texts[1250] }
  var termFormFixedDay: String { texts[1251] }
  var termFormHearing: String { texts[1252] }
  var termFormJointMeeting: String { texts[1253] }
  var termFormOnline: String { texts[1254] }
  var termFormResidentsCouncil: String { texts[1255] }
  var termFormSmallMeeting: String { texts[1256] }
  var termFormTalk: String { texts[1257] }
  var termFormTopicalCouncil: String { texts[1258] }
  var termFormVisit: String { texts[1259] }
  var termFormWomensCouncil: String { texts[1260] }
  var termGroundCommittee: String { texts[1261] }
  var termGroundPetitionOfElectors: String { texts[1262] }
  var termGroundPetitionOfRepresentatives: String { texts[1263] }
  var termGroundReserved: String { texts[1264] }
  var termGroundUndecided: String { texts[1265] }
  var termLevelCommunity: String { texts[1266] }
  var termLevelCounty: String { texts[1267] }
  var termLevelNational: String { texts[1268] }
  var termLevelPrefecture: String { texts[1269] }
  var termLevelProvince: String { texts[1270] }
  var termLevelTownship: String { texts[1271] }
  var termLotWayDice: String { texts[1272] }
  var termLotWayFigure: String { texts[1273] }
  var termMirrorAge: String { texts[1274] }
  var termMirrorGroup: String { texts[1275] }
  var termMirrorRegistration: String { texts[1276] }
  var termMirrorSex: String { texts[1277] }
  var termOutcomeAgreed: String { texts[1278] }
  var termOutcomeNotAgreed: String { texts[1279] }
  var termOutcomePartly: String { texts[1280] }
  var termPaperAdoption: String { texts[1281] }
  var termPaperAssemblyNotice: String { texts[1282] }
  var termPaperCatalogue: String { texts[1283] }
  var termPaperCharter: String { texts[1284] }
  var termPaperCommissionAnswer: String { texts[1285] }
  var termPaperCommissionReport: String { texts[1286] }
  var termPaperCorrection: String { texts[1287] }
  var termPaperDecision: String { texts[1288] }
  var termPaperDossier: String { texts[1289] }
  var termPaperDraw: String { texts[1290] }
  var termPaperLot: String { texts[1291] }
  var termPaperNotice: String { texts[1292] }
  var termPaperOnline: String { texts[1293] }
  var termPaperProgress: String { texts[1294] }
  var termPaperReport: String { texts[1295] }
  var termPaperRoster: String { texts[1296] }
  var termPartForm: String { texts[1297] }
  var termPartParticipants: String { texts[1298] }
  var termPartPlace: String { texts[1299] }
  var termPartSubject: String { texts[1300] }
  var termPartTime: String { texts[1301] }
  var termPartyCollective: String { texts[1302] }
  var termPartyCommittee: String { texts[1303] }
  var termPartyCooperatives: String { texts[1304] }
  var termPartyExperts: String { texts[1305] }
  var termPartyGovernment: String { texts[1306] }
  var termPartyGroups: String { texts[1307] }
  var termPartyInvitees: String { texts[1308] }
  var termPartyNonRegisteredResidents: String { texts[1309] }
  var termPartyOtherStakeholders: String { texts[1310] }
  var termPartyOwnersCommittee: String { texts[1311] }
  var termPartyPartyOrganisation: String { texts[1312] }
  var termPartyPropertyManagement: String { texts[1313] }
  var termPartyRegisteredResidents: String { texts[1314] }
  var termPartyRepresentatives: String { texts[1315] }
  var termPartyResidentUnits: String { texts[1316] }
  var termPartyResidentsCommittee: String { texts[1317] }
  var termPartySocialOrganisations: String { texts[1318] }
  var termPartySupervisionCommittee: String { texts[1319] }
  var termPartyWomensFederation: String { texts[1320] }
  var termPieceAdoptions: String { texts[1321] }
  var termPieceAssembly: String { texts[1322] }
  var termPieceAttendance: String { texts[1323] }
  var termPieceCommission: String { texts[1324] }
  var termPieceCommitments: String { texts[1325] }
  var termPieceCorrections: String { texts[1326] }
  var termPieceDissents: String { texts[1327] }
  var termPieceFindings: String { texts[1328] }
  var termPieceLawfulCorrections: String { texts[1329] }
  var termPieceMinutes: String { texts[1330] }
  var termPieceNotice: String { texts[1331] }
  var termPieceNoticeOnBoard: String { texts[1332] }
  var termPieceOpinions: String { texts[1333] }
  var termPieceOutcome: String { texts[1334] }
  var termPiecePlan: String { texts[1335] }
  var termPiecePlanApproval: String { texts[1336] }
  var termPieceProgress: String { texts[1337] }
  var termPieceReport: String { texts[1338] }
  var termPieceReportOnBoard: String { texts[1339] }
  var termPieceReviews: String { texts[1340] }
  var termPieceServices: String { texts[1341] }
  var termPieceTopicApproval: String { texts[1342] }
  var termPieceWorkMeeting: String { texts[1343] }
  var termPostCommitteeDirector: String { texts[1344] }
  var termPostCommitteeMember: String { texts[1345] }
  var termPostPartyMember: String { texts[1346] }
  var termPostPartySecretary: String { texts[1347] }
  var termPostSupervisionChair: String { texts[1348] }
  var termPostSupervisionMember: String { texts[1349] }
  var termRoleAdministrator: String { texts[1350] }
  var termRoleChair: String { texts[1351] }
  var termRoleClerk: String { texts[1352] }
  var termRoleDepartment: String { texts[1353] }
  var termRoleMember: String { texts[1354] }
  var termRoleOffice: String { texts[1355] }
  var termRoleOrganisation: String { texts[1356] }
  var termRoleResident: String { texts[1357] }
  var termRoleSecretary: String { texts[1358] }
  var termRoleSupervisor: String { texts[1359] }
  var termRoleTownship: String { texts[1360] }
  var termSatisfaction1: String { texts[1361] }
  var termSatisfaction2: String { texts[1362] }
  var termSatisfaction3: String { texts[1363] }
  var termSatisfaction4: String { texts[1364] }
  var termSatisfaction5: String { texts[1365] }
  var termStageApproved: String { texts[1366] }
  var termStageDeliberated: String { texts[1367] }
  var termStageMeeting: String { texts[1368] }
  var termStageNoticed: String { texts[1369] }
  var termStagePlanned: String { texts[1370] }
  var termStageProposed: String { texts[1371] }
  var termStageReported: String { texts[1372] }
  var termStageReturned: String { texts[1373] }
  var termStageSealed: String { texts[1374] }
  var termStageTopic: String { texts[1375] }
  var termStateAnswered: String { texts[1376] }
  var termStateForMeeting: String { texts[1377] }
  var termStateNotInScope: String { texts[1378] }
  var termStatePassedOn: String { texts[1379] }
  var termStateReceived: String { texts[1380] }
  var termStateTopic: String { texts[1381] }
  var termStatementAccepted: String { texts[1382] }
  var termStatementRejected: String { texts[1383] }
  var termStatementWaiting: String { texts[1384] }
  var termStationArchive: String { texts[1385] }
  var termStationMeeting: String { texts[1386] }
  var termStationNotice: String { texts[1387] }
  var termStationOpinion: String { texts[1388] }
  var termStationPlan: String { texts[1389] }
  var termStationReport: String { texts[1390] }
  var termStationResults: String { texts[1391] }
  var termStationTopic: String { texts[1392] }
  var termStepCommitteesConsult: String { texts[1393] }
  var termStepKindAccepted: String { texts[1394] }
  var termStepKindCompleted: String { texts[1395] }
  var termStepKindExtended: String { texts[1396] }
  var termStepKindProgress: String { texts[1397] }
  var termStepKindReturned: String { texts[1398] }
  var termStepPartyMembers: String { texts[1399] }
  var termStepPartyStudy: String { texts[1400] }
  var termTrackCollective: String { texts[1401] }
  var termTrackOwners: String { texts[1402] }
  var termTrackSettled: String { texts[1403] }
  var termUrgingCall: String { texts[1404] }
  var termUrgingLetter: String { texts[1405] }
  var termUrgingMessage: String { texts[1406] }
  var termUrgingVisit: String { texts[1407] }
  var termWayDoor: String { texts[1408] }
  var termWayGroup: String { texts[1409] }
  var termWayInPerson: String { texts[1410] }
  var termWayLetter: String { texts[1411] }
  var termWayPhone: String { texts[1412] }
  var termWayQr: String { texts[1413] }
  var termWayRoll: String { texts[1414] }
  var termWaySheet: String { texts[1415] }
  var termWaySms: String { texts[1416] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(1417, ["day": day.description]) }
  var todayBoard: String { texts[1418] }
  var todayCommittee: String { texts[1419] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(1420, ["count": count.description]) }
  var todayDoAcceptCommitment: String { texts[1421] }
  var todayDoAdoptPoints: String { texts[1422] }
  var todayDoAnswerCommission: String { texts[1423] }
  var todayDoAnswerFinding: String { texts[1424] }
  var todayDoAnswerRequests: String { texts[1425] }
  var todayDoAnswerReview: String { texts[1426] }
  var todayDoApprovePlan: String { texts[1427] }
  var todayDoApproveTopic: String { texts[1428] }
  var todayDoCallAssembly: String { texts[1429] }
  var todayDoCarryOut: String { texts[1430] }
  var todayDoCarryOutCorrection: String { texts[1431] }
  var todayDoCloseAssembly: String { texts[1432] }
  var todayDoCloseFinding: String { texts[1433] }
  var todayDoCloseMeeting: String { texts[1434] }
  var todayDoCollectRatings: String { texts[1435] }
  var todayDoDescribeCommitments: String { texts[1436] }
  var todayDoDrawLot: String { texts[1437] }
  var todayDoExplainDissents: String { texts[1438] }
  var todayDoHoldAssembly: String { texts[1439] }
  var todayDoHoldMeeting: String { texts[1440] }
  var todayDoModerateStatements: String { texts[1441] }
  var todayDoMoveStalled: String { texts[1442] }
  var todayDoNoticeAssembly: String { texts[1443] }
  var todayDoPostNotice: String { texts[1444] }
  var todayDoPostOnBoard: String { texts[1445] }
  var todayDoPostReportOnBoard: String { texts[1446] }
  var todayDoPublishProgress: String { texts[1447] }
  var todayDoPublishReport: String { texts[1448] }
  var todayDoReconveneAssembly: String { texts[1449] }
  var todayDoRecordReferral: String { texts[1450] }
  var todayDoReportCommission: String { texts[1451] }
  var todayDoSealDossier: String { texts[1452] }
  var todayDoServeParticipants: String { texts[1453] }
  var todayDoSettleCorrections: String { texts[1454] }
  var todayDoSignMinutes: String { texts[1455] }
  var todayDoStudyAssembly: String { texts[1456] }
  var todayDoSubmitPlan: String { texts[1457] }
  var todayDoTakeUrgedOwner: String { texts[1458] }
  var todayDoTriageOpinions: String { texts[1459] }
  var todayDoUrgeOwner: String { texts[1460] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(1461, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[1462] }
  var todayMessageApproval: String { texts[1463] }
  func todayMessageCommission(text: some CustomStringConvertible) -> String { fill(1464, ["text": text.description]) }
  func todayMessageCommissionReport(text: some CustomStringConvertible) -> String { fill(1465, ["text": text.description]) }
  func todayMessageCompleted(text: some CustomStringConvertible) -> String { fill(1466, ["text": text.description]) }
  func todayMessageCorrection(text: some CustomStringConvertible) -> String { fill(1467, ["text": text.description]) }
  func todayMessageDraw(text: some CustomStringConvertible) -> String { fill(1468, ["text": text.description]) }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(1469, ["text": text.description]) }
  func todayMessageFindingAnswered(text: some CustomStringConvertible) -> String { fill(1470, ["text": text.description]) }
  func todayMessageLot(text: some CustomStringConvertible) -> String { fill(1471, ["text": text.description]) }
  func todayMessageOnline(text: some CustomStringConvertible) -> String { fill(1472, ["text": text.description]) }
  func todayMessageOnlineOpened(text: some CustomStringConvertible) -> String { fill(1473, ["text": text.description]) }
  var todayMessageOnlineStatement: String { texts[1474] }
  func todayMessageQuorumMissed(text: some CustomStringConvertible) -> String { fill(1475, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(1476, ["day": day.description, "duty": duty.description]) }
  func todayMessageReview(text: some CustomStringConvertible) -> String { fill(1477, ["text": text.description]) }
  func todayMessageStalled(text: some CustomStringConvertible) -> String { fill(1478, ["text": text.description]) }
  func todayMessageUrged(text: some CustomStringConvertible) -> String { fill(1479, ["text": text.description]) }
  var todayMessages: String { texts[1480] }
  var todayNoMatters: String { texts[1481] }
  var todayNobody: String { texts[1482] }
  var todayNothing: String { texts[1483] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(1484, ["count": count.description]) }
  var todayTake: String { texts[1485] }
  var todayUntil: String { texts[1486] }
  var todayWaiting: String { texts[1487] }
  var todayWho: String { texts[1488] }
  var todayWorkMeeting: String { texts[1489] }
  var todayWorkMeetings: String { texts[1490] }
  var workmeetingAsAnswered: String { texts[1491] }
  var workmeetingAsNotInScope: String { texts[1492] }
  var workmeetingAsPassedOn: String { texts[1493] }
  var workmeetingAsTopic: String { texts[1494] }
  var workmeetingDecision: String { texts[1495] }
  var workmeetingEmpty: String { texts[1496] }
  var workmeetingEntry: String { texts[1497] }
  var workmeetingIntro: String { texts[1498] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(1499, ["count": count.description]) }
  var workmeetingLater: String { texts[1500] }
  var workmeetingNoCatalogue: String { texts[1501] }
  var workmeetingOthers: String { texts[1502] }
  var workmeetingPlace: String { texts[1503] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(1504, ["names": names.description]) }
  var workmeetingQuestion: String { texts[1505] }
  var workmeetingReason: String { texts[1506] }
  var workmeetingReasonHint: String { texts[1507] }
  var workmeetingSave: String { texts[1508] }
  var workmeetingSeats: String { texts[1509] }
  var workmeetingTitle: String { texts[1510] }
  var workmeetingToLedger: String { texts[1511] }
  var workmeetingTopic: String { texts[1512] }
  var workmeetingTopicTitle: String { texts[1513] }
  var workmeetingTwins: String { texts[1514] }
  var workmeetingTwinsHint: String { texts[1515] }
  var workmeetingTwinsJoin: String { texts[1516] }
}
