// Made by Scripts/words from the catalogues; do not edit.
// swift-format-ignore-file

extension Words {
  /// Every key, in order.
  static let keys: [String] = [
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
    "caseAnswer",
    "caseAnswerLabel",
    "caseAnswerSend",
    "caseApprovePlan",
    "caseApproveTopic",
    "caseBoardPlace",
    "caseDossier",
    "caseExport",
    "caseFileLost",
    "caseFindingClause",
    "caseFindingSend",
    "caseFindingText",
    "caseFindings",
    "caseLateHint",
    "caseLateReason",
    "caseMeeting",
    "caseMinutes",
    "caseMissing",
    "caseNext",
    "caseNothingForYou",
    "caseOnBoard",
    "caseOpen",
    "casePaper",
    "casePhoto",
    "casePhotoHint",
    "casePieces",
    "casePost",
    "casePosting",
    "caseRecord",
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
    "ledgerUnnamed",
    "ledgerWay",
    "ledgerWayHint",
    "ledgerWitness",
    "ledgerWitnessHint",
    "ledgerWords",
    "ledgerWordsHint",
    "ledgerWriter",
    "matterCode",
    "matterCommitments",
    "matterDissentCount",
    "matterDissents",
    "matterFindings",
    "matterFindingsOpen",
    "matterForm",
    "matterLate",
    "matterMissing",
    "matterNoPapers",
    "matterNothingDue",
    "matterNumber",
    "matterNumbers",
    "matterOpinions",
    "matterOutcome",
    "matterOwner",
    "matterPapers",
    "matterParticipants",
    "matterPeople",
    "matterPlace",
    "matterPlan",
    "matterPresent",
    "matterReserved",
    "matterShare",
    "matterSignIn",
    "matterSignedIn",
    "matterSubject",
    "matterTask",
    "matterTime",
    "matterToAssembly",
    "matterUntil",
    "matterVote",
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
    "papersBasis",
    "papersChanged",
    "papersCheck",
    "papersCount",
    "papersHow",
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
    "papersScan",
    "papersSheet",
    "papersSheetHint",
    "papersTimes",
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
    "planWide",
    "refusalAlreadyDecided",
    "refusalAlreadyErased",
    "refusalAlreadySeated",
    "refusalAlreadySignedIn",
    "refusalAnswerMissing",
    "refusalCatalogueEmpty",
    "refusalCatalogueMissing",
    "refusalChairTaken",
    "refusalClosedBeforeOpened",
    "refusalCommitteeAbsent",
    "refusalCorrectionOpen",
    "refusalCorrectionTooLate",
    "refusalDossierIncomplete",
    "refusalEntryUnknown",
    "refusalFindingOpen",
    "refusalFormNeedsReason",
    "refusalHeldInFuture",
    "refusalIdentityInvalid",
    "refusalJoinAcrossCommunities",
    "refusalJoinNeedsTwo",
    "refusalJoinedElsewhere",
    "refusalLateReasonMissing",
    "refusalLoginTaken",
    "refusalMeetingInPast",
    "refusalMeetingTooEarly",
    "refusalMembersFull",
    "refusalMinutesUnsigned",
    "refusalNameMissing",
    "refusalNoParticipants",
    "refusalNoPoints",
    "refusalNobodyPresent",
    "refusalNobodySignedIn",
    "refusalNotJoined",
    "refusalNotOfTwoCommittees",
    "refusalNotPresent",
    "refusalNothingDecided",
    "refusalNoticeAfterMeeting",
    "refusalOutcomeMissing",
    "refusalOutsideTerm",
    "refusalPhoneInvalid",
    "refusalPhotoMissing",
    "refusalPlanPartMissing",
    "refusalPlanUnapproved",
    "refusalPointUndecided",
    "refusalPointUnknown",
    "refusalPostOverlaps",
    "refusalPostedBeforePaper",
    "refusalReasonMissing",
    "refusalServedBeforeNotice",
    "refusalShortNotice",
    "refusalSupervisionConflict",
    "refusalTakenInFuture",
    "refusalTermOverlaps",
    "refusalTextMissing",
    "refusalTextTooLong",
    "refusalTopicUnnamed",
    "refusalVoiceMissing",
    "refusalVotesExceedPresent",
    "refusalWitnessMissing",
    "refusalWrongCode",
    "refusalWrongStage",
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
    "settingsCalendar",
    "settingsClause",
    "settingsCount",
    "settingsCreate",
    "settingsDays",
    "settingsDisable",
    "settingsDisabled",
    "settingsFrom",
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
    "termActAnswerFinding",
    "termActApprovePlan",
    "termActApproveTopic",
    "termActCloseMeeting",
    "termActCorrectMinutes",
    "termActDecidePoint",
    "termActOpenMeeting",
    "termActPostNotice",
    "termActPublishReport",
    "termActRecordDissent",
    "termActRecordPosting",
    "termActRecordService",
    "termActRecordStatement",
    "termActRecordVote",
    "termActReturnPlan",
    "termActReturnTopic",
    "termActReviseNotice",
    "termActSealDossier",
    "termActSettleCorrection",
    "termActSignIn",
    "termActSignMinutes",
    "termActSubmitPlan",
    "termActWriteFinding",
    "termChannelBox",
    "termChannelFixedDay",
    "termChannelForum",
    "termChannelGroupMessage",
    "termChannelHomeVisit",
    "termChannelHotline",
    "termChannelLetter",
    "termChannelNetwork",
    "termChannelVenue",
    "termDutyAnswerFinding",
    "termDutyAnswerRequests",
    "termDutyApprovePlan",
    "termDutyApproveTopic",
    "termDutyCloseMeeting",
    "termDutyHoldMeeting",
    "termDutyPostNotice",
    "termDutyPostOnBoard",
    "termDutyPostReportOnBoard",
    "termDutyPublishReport",
    "termDutySealDossier",
    "termDutyServeParticipants",
    "termDutySettleCorrections",
    "termDutySignMinutes",
    "termDutySubmitPlan",
    "termDutyTriageOpinions",
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
    "termLevelCommunity",
    "termLevelCounty",
    "termLevelNational",
    "termLevelPrefecture",
    "termLevelProvince",
    "termLevelTownship",
    "termOutcomeAgreed",
    "termOutcomeNotAgreed",
    "termOutcomePartly",
    "termPaperCatalogue",
    "termPaperCharter",
    "termPaperDossier",
    "termPaperNotice",
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
    "termPieceAttendance",
    "termPieceCorrections",
    "termPieceFindings",
    "termPieceMinutes",
    "termPieceNotice",
    "termPieceNoticeOnBoard",
    "termPieceOpinions",
    "termPieceOutcome",
    "termPiecePlan",
    "termPiecePlanApproval",
    "termPieceReport",
    "termPieceReportOnBoard",
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
    "termRoleMember",
    "termRoleOffice",
    "termRoleOrganisation",
    "termRoleResident",
    "termRoleSecretary",
    "termRoleSupervisor",
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
    "termStationArchive",
    "termStationMeeting",
    "termStationNotice",
    "termStationOpinion",
    "termStationPlan",
    "termStationReport",
    "termStationResults",
    "termStationTopic",
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
    "todayDoAnswerFinding",
    "todayDoAnswerRequests",
    "todayDoApprovePlan",
    "todayDoApproveTopic",
    "todayDoCloseMeeting",
    "todayDoHoldMeeting",
    "todayDoPostNotice",
    "todayDoPostOnBoard",
    "todayDoPostReportOnBoard",
    "todayDoPublishReport",
    "todayDoSealDossier",
    "todayDoServeParticipants",
    "todayDoSettleCorrections",
    "todayDoSignMinutes",
    "todayDoSubmitPlan",
    "todayDoTriageOpinions",
    "todayLedger",
    "todayMatter",
    "todayMessageApproval",
    "todayMessageFinding",
    "todayMessageReminder",
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
  ]

  var boardAbout: String { texts[0] }
  func boardAnswer(text: some CustomStringConvertible) -> String { fill(1, ["text": text.description]) }
  var boardBecame: String { texts[2] }
  var boardCatalogue: String { texts[3] }
  func boardCatalogueVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(4, ["version": version.description, "day": day.description]) }
  var boardChair: String { texts[5] }
  var boardCharter: String { texts[6] }
  func boardCharterVersion(version: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(7, ["version": version.description, "day": day.description]) }
  var boardCommitments: String { texts[8] }
  var boardCommittee: String { texts[9] }
  var boardCommitteeLine: String { texts[10] }
  var boardDoorCome: String { texts[11] }
  var boardDoorComeText: String { texts[12] }
  var boardDoorSay: String { texts[13] }
  var boardDoorSayText: String { texts[14] }
  var boardDoorSee: String { texts[15] }
  var boardDoorSeeText: String { texts[16] }
  var boardDoorWatch: String { texts[17] }
  var boardDoorWatchText: String { texts[18] }
  var boardDoors: String { texts[19] }
  var boardDuties: String { texts[20] }
  var boardFeed: String { texts[21] }
  var boardFind: String { texts[22] }
  var boardFindButton: String { texts[23] }
  var boardFindIntro: String { texts[24] }
  var boardFindLabel: String { texts[25] }
  func boardFromOpinions(count: some CustomStringConvertible) -> String { fill(26, ["count": count.description]) }
  func boardGroups(count: some CustomStringConvertible) -> String { fill(27, ["count": count.description]) }
  func boardHouseholds(count: some CustomStringConvertible) -> String { fill(28, ["count": count.description]) }
  func boardJoined(slip: some CustomStringConvertible) -> String { fill(29, ["slip": slip.description]) }
  var boardMember: String { texts[30] }
  var boardNoCatalogue: String { texts[31] }
  var boardNoCharter: String { texts[32] }
  var boardNoCommitments: String { texts[33] }
  var boardNoResults: String { texts[34] }
  var boardNothingFound: String { texts[35] }
  var boardNothingOpen: String { texts[36] }
  var boardOffice: String { texts[37] }
  func boardOpen(count: some CustomStringConvertible) -> String { fill(38, ["count": count.description]) }
  var boardPapers: String { texts[39] }
  var boardPosts: String { texts[40] }
  func boardRecord(count: some CustomStringConvertible) -> String { fill(41, ["count": count.description]) }
  var boardReserved: String { texts[42] }
  var boardResults: String { texts[43] }
  var boardSaid: String { texts[44] }
  var boardSayContact: String { texts[45] }
  var boardSayContactHint: String { texts[46] }
  var boardSayHint: String { texts[47] }
  var boardSayIntro: String { texts[48] }
  var boardSayKind: String { texts[49] }
  var boardSayName: String { texts[50] }
  var boardSayNameHint: String { texts[51] }
  var boardSayPlace: String { texts[52] }
  var boardSayPlaceHint: String { texts[53] }
  var boardSayRequest: String { texts[54] }
  var boardSaySend: String { texts[55] }
  var boardSayText: String { texts[56] }
  var boardSayTitle: String { texts[57] }
  var boardSeats: String { texts[58] }
  var boardSlip: String { texts[59] }
  var boardSlipButton: String { texts[60] }
  var boardSlipHead: String { texts[61] }
  var boardSlipKeep: String { texts[62] }
  var boardSlipLabel: String { texts[63] }
  func boardSlipTitle(number: some CustomStringConvertible) -> String { fill(64, ["number": number.description]) }
  func boardSlipWrong(number: some CustomStringConvertible) -> String { fill(65, ["number": number.description]) }
  func boardTerm(from: some CustomStringConvertible, to: some CustomStringConvertible) -> String { fill(66, ["from": from.description, "to": to.description]) }
  func boardUntil(day: some CustomStringConvertible) -> String { fill(67, ["day": day.description]) }
  func boardVacancies(count: some CustomStringConvertible) -> String { fill(68, ["count": count.description]) }
  var boardVacant: String { texts[69] }
  func boardWaiting(day: some CustomStringConvertible) -> String { fill(70, ["day": day.description]) }
  var boardYearPlan: String { texts[71] }
  func caseAnswer(text: some CustomStringConvertible) -> String { fill(72, ["text": text.description]) }
  var caseAnswerLabel: String { texts[73] }
  var caseAnswerSend: String { texts[74] }
  var caseApprovePlan: String { texts[75] }
  var caseApproveTopic: String { texts[76] }
  var caseBoardPlace: String { texts[77] }
  var caseDossier: String { texts[78] }
  var caseExport: String { texts[79] }
  var caseFileLost: String { texts[80] }
  var caseFindingClause: String { texts[81] }
  var caseFindingSend: String { texts[82] }
  var caseFindingText: String { texts[83] }
  var caseFindings: String { texts[84] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(85, ["day": day.description]) }
  var caseLateReason: String { texts[86] }
  var caseMeeting: String { texts[87] }
  var caseMinutes: String { texts[88] }
  var caseMissing: String { texts[89] }
  var caseNext: String { texts[90] }
  var caseNothingForYou: String { texts[91] }
  var caseOnBoard: String { texts[92] }
  var caseOpen: String { texts[93] }
  var casePaper: String { texts[94] }
  var casePhoto: String { texts[95] }
  var casePhotoHint: String { texts[96] }
  var casePieces: String { texts[97] }
  var casePost: String { texts[98] }
  var casePosting: String { texts[99] }
  var caseRecord: String { texts[100] }
  var caseReturn: String { texts[101] }
  var caseReturnReason: String { texts[102] }
  var caseRevise: String { texts[103] }
  var caseSeal: String { texts[104] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(105, ["number": number.description]) }
  var caseServe: String { texts[106] }
  var caseService: String { texts[107] }
  var caseUnanswered: String { texts[108] }
  var caseUnserved: String { texts[109] }
  var caseWay: String { texts[110] }
  var committeeAdopt: String { texts[111] }
  var committeeCatalogueIntro: String { texts[112] }
  var committeeCharterIntro: String { texts[113] }
  var committeeEnd: String { texts[114] }
  var committeeEntryGroup: String { texts[115] }
  var committeeEntryTitle: String { texts[116] }
  var committeeFill: String { texts[117] }
  var committeeFrom: String { texts[118] }
  var committeeKin: String { texts[119] }
  var committeeKind: String { texts[120] }
  var committeeNoTerm: String { texts[121] }
  var committeeOfficial: String { texts[122] }
  var committeeOwnEntry: String { texts[123] }
  var committeePost: String { texts[124] }
  var committeePublish: String { texts[125] }
  var committeeSeat: String { texts[126] }
  var committeeTerm: String { texts[127] }
  var committeeTo: String { texts[128] }
  var committeeWho: String { texts[129] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(130, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(131, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(132, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(133, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(134, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[135] }
  var commonDueTomorrow: String { texts[136] }
  var commonErrorBusy: String { texts[137] }
  var commonErrorBusyHelp: String { texts[138] }
  var commonErrorFailed: String { texts[139] }
  var commonErrorFailedHelp: String { texts[140] }
  var commonErrorForbidden: String { texts[141] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(142, ["roles": roles.description]) }
  var commonErrorNotFound: String { texts[143] }
  var commonErrorNotFoundHelp: String { texts[144] }
  var commonErrorRefused: String { texts[145] }
  var commonErrorStale: String { texts[146] }
  var commonErrorStaleHelp: String { texts[147] }
  var commonErrorTooLarge: String { texts[148] }
  var commonErrorTooLargeHelp: String { texts[149] }
  var commonErrorTooOften: String { texts[150] }
  var commonErrorTooOftenHelp: String { texts[151] }
  var commonErrorTwice: String { texts[152] }
  var commonErrorTwiceHelp: String { texts[153] }
  var commonFaceBoard: String { texts[154] }
  var commonFaceWorkbench: String { texts[155] }
  var commonFaceWorkbenchShort: String { texts[156] }
  var commonFooter: String { texts[157] }
  var commonHelp: String { texts[158] }
  var commonHome: String { texts[159] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(160, ["days": days.description]) }
  var commonLedger: String { texts[161] }
  var commonLocalRule: String { texts[162] }
  var commonMatters: String { texts[163] }
  var commonMenu: String { texts[164] }
  var commonMore: String { texts[165] }
  var commonPrint: String { texts[166] }
  var commonProvisional: String { texts[167] }
  var commonRoster: String { texts[168] }
  var commonSettings: String { texts[169] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(170, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[171] }
  var commonSignOut: String { texts[172] }
  var commonSizeElder: String { texts[173] }
  var commonSizeNormal: String { texts[174] }
  var commonSkip: String { texts[175] }
  var commonStop: String { texts[176] }
  var commonToday: String { texts[177] }
  var commonTrail: String { texts[178] }
  var commonVerify: String { texts[179] }
  var commonWeekday1: String { texts[180] }
  var commonWeekday2: String { texts[181] }
  var commonWeekday3: String { texts[182] }
  var commonWeekday4: String { texts[183] }
  var commonWeekday5: String { texts[184] }
  var commonWeekday6: String { texts[185] }
  var commonWeekday7: String { texts[186] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(187, ["days": days.description]) }
  var ledgerAll: String { texts[188] }
  var ledgerAnswer: String { texts[189] }
  var ledgerAnswerHint: String { texts[190] }
  var ledgerAttach: String { texts[191] }
  var ledgerCaption: String { texts[192] }
  var ledgerChannel: String { texts[193] }
  var ledgerClock: String { texts[194] }
  var ledgerContact: String { texts[195] }
  var ledgerContactHint: String { texts[196] }
  var ledgerDay: String { texts[197] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(198, ["number": number.description]) }
  var ledgerFacts: String { texts[199] }
  var ledgerFile: String { texts[200] }
  var ledgerFileHint: String { texts[201] }
  var ledgerFileKind: String { texts[202] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(203, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[204] }
  var ledgerGiver: String { texts[205] }
  var ledgerGroup: String { texts[206] }
  var ledgerImport: String { texts[207] }
  var ledgerJoin: String { texts[208] }
  var ledgerJoinHint: String { texts[209] }
  var ledgerJoinTo: String { texts[210] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(211, ["slip": slip.description]) }
  var ledgerName: String { texts[212] }
  var ledgerNameHint: String { texts[213] }
  var ledgerNothing: String { texts[214] }
  var ledgerNumber: String { texts[215] }
  var ledgerPlace: String { texts[216] }
  var ledgerReason: String { texts[217] }
  var ledgerRequest: String { texts[218] }
  var ledgerSave: String { texts[219] }
  var ledgerSaved: String { texts[220] }
  var ledgerSearch: String { texts[221] }
  var ledgerSearchButton: String { texts[222] }
  var ledgerSlip: String { texts[223] }
  var ledgerSort: String { texts[224] }
  var ledgerSortAnswered: String { texts[225] }
  var ledgerSortButton: String { texts[226] }
  var ledgerSortForMeeting: String { texts[227] }
  var ledgerSortNotInScope: String { texts[228] }
  var ledgerSortPassedOn: String { texts[229] }
  var ledgerSortTitle: String { texts[230] }
  var ledgerSource: String { texts[231] }
  var ledgerSourceHint: String { texts[232] }
  var ledgerSplit: String { texts[233] }
  var ledgerState: String { texts[234] }
  var ledgerStates: String { texts[235] }
  var ledgerTaken: String { texts[236] }
  var ledgerText: String { texts[237] }
  var ledgerTimeWrong: String { texts[238] }
  var ledgerToMatter: String { texts[239] }
  var ledgerUnnamed: String { texts[240] }
  var ledgerWay: String { texts[241] }
  var ledgerWayHint: String { texts[242] }
  var ledgerWitness: String { texts[243] }
  var ledgerWitnessHint: String { texts[244] }
  var ledgerWords: String { texts[245] }
  var ledgerWordsHint: String { texts[246] }
  var ledgerWriter: String { texts[247] }
  var matterCode: String { texts[248] }
  var matterCommitments: String { texts[249] }
  var matterDissentCount: String { texts[250] }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(251, ["count": count.description]) }
  var matterFindings: String { texts[252] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(253, ["count": count.description, "open": open.description]) }
  var matterForm: String { texts[254] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(255, ["act": act.description, "reason": reason.description]) }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(256, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[257] }
  var matterNothingDue: String { texts[258] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(259, ["number": number.description]) }
  var matterNumbers: String { texts[260] }
  var matterOpinions: String { texts[261] }
  var matterOutcome: String { texts[262] }
  var matterOwner: String { texts[263] }
  var matterPapers: String { texts[264] }
  var matterParticipants: String { texts[265] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(266, ["count": count.description]) }
  var matterPlace: String { texts[267] }
  var matterPlan: String { texts[268] }
  var matterPresent: String { texts[269] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(270, ["clause": clause.description]) }
  var matterShare: String { texts[271] }
  var matterSignIn: String { texts[272] }
  var matterSignedIn: String { texts[273] }
  var matterSubject: String { texts[274] }
  var matterTask: String { texts[275] }
  var matterTime: String { texts[276] }
  var matterToAssembly: String { texts[277] }
  var matterUntil: String { texts[278] }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(279, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  var matterYourName: String { texts[280] }
  var matterYourSide: String { texts[281] }
  var meetingAbstained: String { texts[282] }
  var meetingAccept: String { texts[283] }
  var meetingAskCorrection: String { texts[284] }
  var meetingAttend: String { texts[285] }
  var meetingClose: String { texts[286] }
  var meetingCode: String { texts[287] }
  var meetingCorrection: String { texts[288] }
  var meetingCorrections: String { texts[289] }
  var meetingDecide: String { texts[290] }
  var meetingDissent: String { texts[291] }
  var meetingDissentText: String { texts[292] }
  var meetingDueMissing: String { texts[293] }
  var meetingEnd: String { texts[294] }
  var meetingFirstSignIn: String { texts[295] }
  var meetingKeep: String { texts[296] }
  var meetingMoreCommitments: String { texts[297] }
  var meetingNames: String { texts[298] }
  var meetingNamesHint: String { texts[299] }
  var meetingNo: String { texts[300] }
  var meetingOneResident: String { texts[301] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(302, ["count": count.description]) }
  var meetingOpinion: String { texts[303] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(304, ["count": count.description]) }
  var meetingQuestion: String { texts[305] }
  var meetingRecord: String { texts[306] }
  var meetingResult: String { texts[307] }
  var meetingSaid: String { texts[308] }
  var meetingScan: String { texts[309] }
  var meetingSettle: String { texts[310] }
  var meetingSettleButton: String { texts[311] }
  var meetingSign: String { texts[312] }
  var meetingSignIn: String { texts[313] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(314, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[315] }
  var meetingStatement: String { texts[316] }
  var meetingVote: String { texts[317] }
  var meetingWay: String { texts[318] }
  var meetingYes: String { texts[319] }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(320, ["clause": clause.description]) }
  var papersChanged: String { texts[321] }
  var papersCheck: String { texts[322] }
  var papersCount: String { texts[323] }
  var papersHow: String { texts[324] }
  var papersLeaf: String { texts[325] }
  var papersLeafHash: String { texts[326] }
  var papersMade: String { texts[327] }
  var papersMatter: String { texts[328] }
  var papersNewer: String { texts[329] }
  var papersNotPosted: String { texts[330] }
  var papersOnBoard: String { texts[331] }
  var papersOnline: String { texts[332] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(333, ["phone": phone.description]) }
  var papersPlace: String { texts[334] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(335, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(336, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[337] }
  var papersReplaced: String { texts[338] }
  var papersRoot: String { texts[339] }
  var papersScan: String { texts[340] }
  var papersSheet: String { texts[341] }
  var papersSheetHint: String { texts[342] }
  var papersTimes: String { texts[343] }
  var papersUnchanged: String { texts[344] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(345, ["day": day.description]) }
  var papersVerifyHow: String { texts[346] }
  var papersVerifyIntro: String { texts[347] }
  var papersVerifyTitle: String { texts[348] }
  var planDay: String { texts[349] }
  var planForm: String { texts[350] }
  var planFormReason: String { texts[351] }
  var planFormReasonHint: String { texts[352] }
  var planHost: String { texts[353] }
  var planHouseholds: String { texts[354] }
  var planMaterials: String { texts[355] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(356, ["kind": kind.description]) }
  var planMorePeople: String { texts[357] }
  var planOpening: String { texts[358] }
  var planPeople: String { texts[359] }
  var planPeopleHint: String { texts[360] }
  var planPoints: String { texts[361] }
  var planPointsHint: String { texts[362] }
  var planPreview: String { texts[363] }
  var planPublishNotice: String { texts[364] }
  var planPublishReport: String { texts[365] }
  var planRecorder: String { texts[366] }
  var planRemark: String { texts[367] }
  var planReviseReason: String { texts[368] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(369, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[370] }
  var planSubmit: String { texts[371] }
  var planTimePlace: String { texts[372] }
  func planWide(count: some CustomStringConvertible) -> String { fill(373, ["count": count.description]) }
  var refusalAlreadyDecided: String { texts[374] }
  var refusalAlreadyErased: String { texts[375] }
  var refusalAlreadySeated: String { texts[376] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(377, ["name": name.description]) }
  var refusalAnswerMissing: String { texts[378] }
  var refusalCatalogueEmpty: String { texts[379] }
  var refusalCatalogueMissing: String { texts[380] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(381, ["limit": limit.description]) }
  var refusalClosedBeforeOpened: String { texts[382] }
  var refusalCommitteeAbsent: String { texts[383] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(384, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(385, ["day": day.description]) }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(386, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[387] }
  var refusalFindingOpen: String { texts[388] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(389, ["households": households.description, "opinions": opinions.description]) }
  var refusalHeldInFuture: String { texts[390] }
  var refusalIdentityInvalid: String { texts[391] }
  var refusalJoinAcrossCommunities: String { texts[392] }
  var refusalJoinNeedsTwo: String { texts[393] }
  var refusalJoinedElsewhere: String { texts[394] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(395, ["due": due.description, "days": days.description]) }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(396, ["login": login.description]) }
  var refusalMeetingInPast: String { texts[397] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(398, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(399, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[400] }
  var refusalNameMissing: String { texts[401] }
  var refusalNoParticipants: String { texts[402] }
  var refusalNoPoints: String { texts[403] }
  var refusalNobodyPresent: String { texts[404] }
  var refusalNobodySignedIn: String { texts[405] }
  var refusalNotJoined: String { texts[406] }
  var refusalNotOfTwoCommittees: String { texts[407] }
  var refusalNotPresent: String { texts[408] }
  var refusalNothingDecided: String { texts[409] }
  var refusalNoticeAfterMeeting: String { texts[410] }
  var refusalOutcomeMissing: String { texts[411] }
  var refusalOutsideTerm: String { texts[412] }
  var refusalPhoneInvalid: String { texts[413] }
  var refusalPhotoMissing: String { texts[414] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(415, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[416] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(417, ["points": points.description]) }
  var refusalPointUnknown: String { texts[418] }
  var refusalPostOverlaps: String { texts[419] }
  var refusalPostedBeforePaper: String { texts[420] }
  var refusalReasonMissing: String { texts[421] }
  var refusalServedBeforeNotice: String { texts[422] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(423, ["days": days.description, "needed": needed.description]) }
  var refusalSupervisionConflict: String { texts[424] }
  var refusalTakenInFuture: String { texts[425] }
  var refusalTermOverlaps: String { texts[426] }
  var refusalTextMissing: String { texts[427] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(428, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[429] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(430, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(431, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[432] }
  var refusalWrongCode: String { texts[433] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(434, ["stage": stage.description, "act": act.description]) }
  var rosterAddress: String { texts[435] }
  var rosterBirth: String { texts[436] }
  var rosterColumns: String { texts[437] }
  var rosterContact: String { texts[438] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(439, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[440] }
  var rosterCsvEncoding: String { texts[441] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(442, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(443, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[444] }
  var rosterErase: String { texts[445] }
  var rosterErased: String { texts[446] }
  var rosterExport: String { texts[447] }
  var rosterFemale: String { texts[448] }
  var rosterFile: String { texts[449] }
  var rosterFileMissing: String { texts[450] }
  var rosterGroup: String { texts[451] }
  var rosterHead: String { texts[452] }
  var rosterHousehold: String { texts[453] }
  var rosterIdentity: String { texts[454] }
  var rosterImport: String { texts[455] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(456, ["count": count.description]) }
  var rosterMale: String { texts[457] }
  var rosterName: String { texts[458] }
  var rosterNew: String { texts[459] }
  var rosterNo: String { texts[460] }
  var rosterOpinionColumns: String { texts[461] }
  var rosterOrganisation: String { texts[462] }
  var rosterOrganisationAdd: String { texts[463] }
  var rosterOrganisations: String { texts[464] }
  var rosterPhone: String { texts[465] }
  var rosterPreview: String { texts[466] }
  var rosterPreviewButton: String { texts[467] }
  var rosterProblemAlreadyErased: String { texts[468] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(469, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[470] }
  var rosterProblemColumnMissing: String { texts[471] }
  var rosterProblemDateInvalid: String { texts[472] }
  var rosterProblemDuplicate: String { texts[473] }
  var rosterProblemIdentityInvalid: String { texts[474] }
  var rosterProblemNameMissing: String { texts[475] }
  var rosterProblemPhoneInvalid: String { texts[476] }
  var rosterProblemTakenInFuture: String { texts[477] }
  var rosterProblemTextMissing: String { texts[478] }
  var rosterProblemTextTooLong: String { texts[479] }
  var rosterProblemWitnessMissing: String { texts[480] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(481, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(482, ["count": count.description]) }
  var rosterRegistered: String { texts[483] }
  var rosterRights: String { texts[484] }
  var rosterSave: String { texts[485] }
  var rosterSaved: String { texts[486] }
  var rosterSealed: String { texts[487] }
  var rosterSearch: String { texts[488] }
  var rosterSex: String { texts[489] }
  var rosterSure: String { texts[490] }
  var rosterSureMissing: String { texts[491] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(492, ["count": count.description]) }
  var rosterYes: String { texts[493] }
  var settingsAccounts: String { texts[494] }
  var settingsArea: String { texts[495] }
  var settingsCalendar: String { texts[496] }
  var settingsClause: String { texts[497] }
  var settingsCount: String { texts[498] }
  var settingsCreate: String { texts[499] }
  var settingsDays: String { texts[500] }
  var settingsDisable: String { texts[501] }
  var settingsDisabled: String { texts[502] }
  var settingsFrom: String { texts[503] }
  var settingsImport: String { texts[504] }
  var settingsJournal: String { texts[505] }
  var settingsJournalIntro: String { texts[506] }
  var settingsKeyApprovalWorkdays: String { texts[507] }
  var settingsKeyArchiveRetentionYears: String { texts[508] }
  var settingsKeyArchiveWorkdays: String { texts[509] }
  var settingsKeyCommitteeChairs: String { texts[510] }
  var settingsKeyCommitteeMembers: String { texts[511] }
  var settingsKeyFindingAnswerWorkdays: String { texts[512] }
  var settingsKeyMinutesCorrectionDays: String { texts[513] }
  var settingsKeyNoticeBoardDays: String { texts[514] }
  var settingsKeyNoticeLeadDays: String { texts[515] }
  var settingsKeyNoticeWorkdays: String { texts[516] }
  var settingsKeyOpinionMaxCharacters: String { texts[517] }
  var settingsKeyPlanRequiredParts: String { texts[518] }
  var settingsKeyPlanWorkdays: String { texts[519] }
  var settingsKeyPostingMinimumDays: String { texts[520] }
  var settingsKeyReportDays: String { texts[521] }
  var settingsKeyReportExtendsOnHoliday: String { texts[522] }
  var settingsKeyRequestAnswerWorkdays: String { texts[523] }
  var settingsKeySignInLockoutFailures: String { texts[524] }
  var settingsKeySignInLockoutMinutes: String { texts[525] }
  var settingsKeySignInResidentIdleMinutes: String { texts[526] }
  var settingsKeySignInStaffIdleMinutes: String { texts[527] }
  var settingsKeyTriageWorkdays: String { texts[528] }
  var settingsKeyVoteAge: String { texts[529] }
  var settingsKeyWideHouseholds: String { texts[530] }
  var settingsKeyWideOpinions: String { texts[531] }
  var settingsKeyWorkMeetingCycleDays: String { texts[532] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(533, ["year": year.description]) }
  var settingsOfficial: String { texts[534] }
  var settingsOrganisation: String { texts[535] }
  var settingsRule: String { texts[536] }
  var settingsRules: String { texts[537] }
  var settingsRulesIntro: String { texts[538] }
  var settingsSource: String { texts[539] }
  var settingsTable: String { texts[540] }
  var settingsTableHint: String { texts[541] }
  var settingsValue: String { texts[542] }
  var signinAgain: String { texts[543] }
  var signinChange: String { texts[544] }
  var signinDiffer: String { texts[545] }
  var signinIntro: String { texts[546] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(547, ["time": time.description]) }
  var signinLogin: String { texts[548] }
  var signinNew: String { texts[549] }
  var signinPassword: String { texts[550] }
  var signinTooShort: String { texts[551] }
  var signinWrong: String { texts[552] }
  var termActAnswerFinding: String { texts[553] }
  var termActApprovePlan: String { texts[554] }
  var termActApproveTopic: String { texts[555] }
  var termActCloseMeeting: String { texts[556] }
  var termActCorrectMinutes: String { texts[557] }
  var termActDecidePoint: String { texts[558] }
  var termActOpenMeeting: String { texts[559] }
  var termActPostNotice: String { texts[560] }
  var termActPublishReport: String { texts[561] }
  var termActRecordDissent: String { texts[562] }
  var termActRecordPosting: String { texts[563] }
  var termActRecordService: String { texts[564] }
  var termActRecordStatement: String { texts[565] }
  var termActRecordVote: String { texts[566] }
  var termActReturnPlan: String { texts[567] }
  var termActReturnTopic: String { texts[568] }
  var termActReviseNotice: String { texts[569] }
  var termActSealDossier: String { texts[570] }
  var termActSettleCorrection: String { texts[571] }
  var termActSignIn: String { texts[572] }
  var termActSignMinutes: String { texts[573] }
  var termActSubmitPlan: String { texts[574] }
  var termActWriteFinding: String { texts[575] }
  var termChannelBox: String { texts[576] }
  var termChannelFixedDay: String { texts[577] }
  var termChannelForum: String { texts[578] }
  var termChannelGroupMessage: String { texts[579] }
  var termChannelHomeVisit: String { texts[580] }
  var termChannelHotline: String { texts[581] }
  var termChannelLetter: String { texts[582] }
  var termChannelNetwork: String { texts[583] }
  var termChannelVenue: String { texts[584] }
  var termDutyAnswerFinding: String { texts[585] }
  var termDutyAnswerRequests: String { texts[586] }
  var termDutyApprovePlan: String { texts[587] }
  var termDutyApproveTopic: String { texts[588] }
  var termDutyCloseMeeting: String { texts[589] }
  var termDutyHoldMeeting: String { texts[590] }
  var termDutyPostNotice: String { texts[591] }
  var termDutyPostOnBoard: String { texts[592] }
  var termDutyPostReportOnBoard: String { texts[593] }
  var termDutyPublishReport: String { texts[594] }
  var termDutySealDossier: String { texts[595] }
  var termDutyServeParticipants: String { texts[596] }
  var termDutySettleCorrections: String { texts[597] }
  var termDutySignMinutes: String { texts[598] }
  var termDutySubmitPlan: String { texts[599] }
  var termDutyTriageOpinions: String { texts[600] }
  var termFormBoard: String { texts[601] }
  var termFormCircle: String { texts[602] }
  var termFormFixedDay: String { texts[603] }
  var termFormHearing: String { texts[604] }
  var termFormJointMeeting: String { texts[605] }
  var termFormOnline: String { texts[606] }
  var termFormResidentsCouncil: String { texts[607] }
  var termFormSmallMeeting: String { texts[608] }
  var termFormTalk: String { texts[609] }
  var termFormTopicalCouncil: String { texts[610] }
  var termFormVisit: String { texts[611] }
  var termFormWomensCouncil: String { texts[612] }
  var termLevelCommunity: String { texts[613] }
  var termLevelCounty: String { texts[614] }
  var termLevelNational: String { texts[615] }
  var termLevelPrefecture: String { texts[616] }
  var termLevelProvince: String { texts[617] }
  var termLevelTownship: String { texts[618] }
  var termOutcomeAgreed: String { texts[619] }
  var termOutcomeNotAgreed: String { texts[620] }
  var termOutcomePartly: String { texts[621] }
  var termPaperCatalogue: String { texts[622] }
  var termPaperCharter: String { texts[623] }
  var termPaperDossier: String { texts[624] }
  var termPaperNotice: String { texts[625] }
  var termPaperReport: String { texts[626] }
  var termPaperRoster: String { texts[627] }
  var termPartForm: String { texts[628] }
  var termPartParticipants: String { texts[629] }
  var termPartPlace: String { texts[630] }
  var termPartSubject: String { texts[631] }
  var termPartTime: String { texts[632] }
  var termPartyCollective: String { texts[633] }
  var termPartyCommittee: String { texts[634] }
  var termPartyCooperatives: String { texts[635] }
  var termPartyExperts: String { texts[636] }
  var termPartyGovernment: String { texts[637] }
  var termPartyGroups: String { texts[638] }
  var termPartyInvitees: String { texts[639] }
  var termPartyNonRegisteredResidents: String { texts[640] }
  var termPartyOtherStakeholders: String { texts[641] }
  var termPartyOwnersCommittee: String { texts[642] }
  var termPartyPartyOrganisation: String { texts[643] }
  var termPartyPropertyManagement: String { texts[644] }
  var termPartyRegisteredResidents: String { texts[645] }
  var termPartyRepresentatives: String { texts[646] }
  var termPartyResidentUnits: String { texts[647] }
  var termPartyResidentsCommittee: String { texts[648] }
  var termPartySocialOrganisations: String { texts[649] }
  var termPartySupervisionCommittee: String { texts[650] }
  var termPartyWomensFederation: String { texts[651] }
  var termPieceAttendance: String { texts[652] }
  var termPieceCorrections: String { texts[653] }
  var termPieceFindings: String { texts[654] }
  var termPieceMinutes: String { texts[655] }
  var termPieceNotice: String { texts[656] }
  var termPieceNoticeOnBoard: String { texts[657] }
  var termPieceOpinions: String { texts[658] }
  var termPieceOutcome: String { texts[659] }
  var termPiecePlan: String { texts[660] }
  var termPiecePlanApproval: String { texts[661] }
  var termPieceReport: String { texts[662] }
  var termPieceReportOnBoard: String { texts[663] }
  var termPieceServices: String { texts[664] }
  var termPieceTopicApproval: String { texts[665] }
  var termPieceWorkMeeting: String { texts[666] }
  var termPostCommitteeDirector: String { texts[667] }
  var termPostCommitteeMember: String { texts[668] }
  var termPostPartyMember: String { texts[669] }
  var termPostPartySecretary: String { texts[670] }
  var termPostSupervisionChair: String { texts[671] }
  var termPostSupervisionMember: String { texts[672] }
  var termRoleAdministrator: String { texts[673] }
  var termRoleChair: String { texts[674] }
  var termRoleClerk: String { texts[675] }
  var termRoleMember: String { texts[676] }
  var termRoleOffice: String { texts[677] }
  var termRoleOrganisation: String { texts[678] }
  var termRoleResident: String { texts[679] }
  var termRoleSecretary: String { texts[680] }
  var termRoleSupervisor: String { texts[681] }
  var termStageApproved: String { texts[682] }
  var termStageDeliberated: String { texts[683] }
  var termStageMeeting: String { texts[684] }
  var termStageNoticed: String { texts[685] }
  var termStagePlanned: String { texts[686] }
  var termStageProposed: String { texts[687] }
  var termStageReported: String { texts[688] }
  var termStageReturned: String { texts[689] }
  var termStageSealed: String { texts[690] }
  var termStageTopic: String { texts[691] }
  var termStateAnswered: String { texts[692] }
  var termStateForMeeting: String { texts[693] }
  var termStateNotInScope: String { texts[694] }
  var termStatePassedOn: String { texts[695] }
  var termStateReceived: String { texts[696] }
  var termStateTopic: String { texts[697] }
  var termStationArchive: String { texts[698] }
  var termStationMeeting: String { texts[699] }
  var termStationNotice: String { texts[700] }
  var termStationOpinion: String { texts[701] }
  var termStationPlan: String { texts[702] }
  var termStationReport: String { texts[703] }
  var termStationResults: String { texts[704] }
  var termStationTopic: String { texts[705] }
  var termWayDoor: String { texts[706] }
  var termWayGroup: String { texts[707] }
  var termWayInPerson: String { texts[708] }
  var termWayLetter: String { texts[709] }
  var termWayPhone: String { texts[710] }
  var termWayQr: String { texts[711] }
  var termWayRoll: String { texts[712] }
  var termWaySheet: String { texts[713] }
  var termWaySms: String { texts[714] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(715, ["day": day.description]) }
  var todayBoard: String { texts[716] }
  var todayCommittee: String { texts[717] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(718, ["count": count.description]) }
  var todayDoAnswerFinding: String { texts[719] }
  var todayDoAnswerRequests: String { texts[720] }
  var todayDoApprovePlan: String { texts[721] }
  var todayDoApproveTopic: String { texts[722] }
  var todayDoCloseMeeting: String { texts[723] }
  var todayDoHoldMeeting: String { texts[724] }
  var todayDoPostNotice: String { texts[725] }
  var todayDoPostOnBoard: String { texts[726] }
  var todayDoPostReportOnBoard: String { texts[727] }
  var todayDoPublishReport: String { texts[728] }
  var todayDoSealDossier: String { texts[729] }
  var todayDoServeParticipants: String { texts[730] }
  var todayDoSettleCorrections: String { texts[731] }
  var todayDoSignMinutes: String { texts[732] }
  var todayDoSubmitPlan: String { texts[733] }
  var todayDoTriageOpinions: String { texts[734] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(735, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[736] }
  var todayMessageApproval: String { texts[737] }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(738, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(739, ["day": day.description, "duty": duty.description]) }
  var todayMessages: String { texts[740] }
  var todayNoMatters: String { texts[741] }
  var todayNobody: String { texts[742] }
  var todayNothing: String { texts[743] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(744, ["count": count.description]) }
  var todayTake: String { texts[745] }
  var todayUntil: String { texts[746] }
  var todayWaiting: String { texts[747] }
  var todayWho: String { texts[748] }
  var todayWorkMeeting: String { texts[749] }
  var todayWorkMeetings: String { texts[750] }
  var workmeetingAsAnswered: String { texts[751] }
  var workmeetingAsNotInScope: String { texts[752] }
  var workmeetingAsPassedOn: String { texts[753] }
  var workmeetingAsTopic: String { texts[754] }
  var workmeetingDecision: String { texts[755] }
  var workmeetingEmpty: String { texts[756] }
  var workmeetingEntry: String { texts[757] }
  var workmeetingIntro: String { texts[758] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(759, ["count": count.description]) }
  var workmeetingLater: String { texts[760] }
  var workmeetingNoCatalogue: String { texts[761] }
  var workmeetingOthers: String { texts[762] }
  var workmeetingPlace: String { texts[763] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(764, ["names": names.description]) }
  var workmeetingQuestion: String { texts[765] }
  var workmeetingReason: String { texts[766] }
  var workmeetingReasonHint: String { texts[767] }
  var workmeetingSave: String { texts[768] }
  var workmeetingSeats: String { texts[769] }
  var workmeetingTitle: String { texts[770] }
  var workmeetingToLedger: String { texts[771] }
  var workmeetingTopic: String { texts[772] }
  var workmeetingTopicTitle: String { texts[773] }
}
