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
  var caseFindingClause: String { texts[80] }
  var caseFindingSend: String { texts[81] }
  var caseFindingText: String { texts[82] }
  var caseFindings: String { texts[83] }
  func caseLateHint(day: some CustomStringConvertible) -> String { fill(84, ["day": day.description]) }
  var caseLateReason: String { texts[85] }
  var caseMeeting: String { texts[86] }
  var caseMinutes: String { texts[87] }
  var caseMissing: String { texts[88] }
  var caseNext: String { texts[89] }
  var caseNothingForYou: String { texts[90] }
  var caseOnBoard: String { texts[91] }
  var caseOpen: String { texts[92] }
  var casePaper: String { texts[93] }
  var casePhoto: String { texts[94] }
  var casePhotoHint: String { texts[95] }
  var casePieces: String { texts[96] }
  var casePost: String { texts[97] }
  var casePosting: String { texts[98] }
  var caseRecord: String { texts[99] }
  var caseReturn: String { texts[100] }
  var caseReturnReason: String { texts[101] }
  var caseRevise: String { texts[102] }
  var caseSeal: String { texts[103] }
  func caseSealed(number: some CustomStringConvertible) -> String { fill(104, ["number": number.description]) }
  var caseServe: String { texts[105] }
  var caseService: String { texts[106] }
  var caseUnanswered: String { texts[107] }
  var caseUnserved: String { texts[108] }
  var caseWay: String { texts[109] }
  var committeeAdopt: String { texts[110] }
  var committeeCatalogueIntro: String { texts[111] }
  var committeeCharterIntro: String { texts[112] }
  var committeeEnd: String { texts[113] }
  var committeeEntryGroup: String { texts[114] }
  var committeeEntryTitle: String { texts[115] }
  var committeeFill: String { texts[116] }
  var committeeFrom: String { texts[117] }
  var committeeKin: String { texts[118] }
  var committeeKind: String { texts[119] }
  var committeeNoTerm: String { texts[120] }
  var committeeOfficial: String { texts[121] }
  var committeeOwnEntry: String { texts[122] }
  var committeePost: String { texts[123] }
  var committeePublish: String { texts[124] }
  var committeeSeat: String { texts[125] }
  var committeeTerm: String { texts[126] }
  var committeeTo: String { texts[127] }
  var committeeWho: String { texts[128] }
  func commonArithmetic(start: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(129, ["start": start.description, "days": days.description]) }
  func commonCitation(clause: some CustomStringConvertible) -> String { fill(130, ["clause": clause.description]) }
  func commonDate(year: some CustomStringConvertible, month: some CustomStringConvertible, day: some CustomStringConvertible, weekday: some CustomStringConvertible) -> String { fill(131, ["year": year.description, "month": month.description, "day": day.description, "weekday": weekday.description]) }
  func commonDaysLeft(days: some CustomStringConvertible) -> String { fill(132, ["days": days.description]) }
  func commonDueBy(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(133, ["day": day.description, "duty": duty.description]) }
  var commonDueToday: String { texts[134] }
  var commonDueTomorrow: String { texts[135] }
  var commonErrorBusy: String { texts[136] }
  var commonErrorBusyHelp: String { texts[137] }
  var commonErrorFailed: String { texts[138] }
  var commonErrorFailedHelp: String { texts[139] }
  var commonErrorForbidden: String { texts[140] }
  func commonErrorForbiddenWho(roles: some CustomStringConvertible) -> String { fill(141, ["roles": roles.description]) }
  var commonErrorNotFound: String { texts[142] }
  var commonErrorNotFoundHelp: String { texts[143] }
  var commonErrorRefused: String { texts[144] }
  var commonErrorStale: String { texts[145] }
  var commonErrorStaleHelp: String { texts[146] }
  var commonErrorTooLarge: String { texts[147] }
  var commonErrorTooLargeHelp: String { texts[148] }
  var commonErrorTooOften: String { texts[149] }
  var commonErrorTooOftenHelp: String { texts[150] }
  var commonErrorTwice: String { texts[151] }
  var commonErrorTwiceHelp: String { texts[152] }
  var commonFaceBoard: String { texts[153] }
  var commonFaceWorkbench: String { texts[154] }
  var commonFaceWorkbenchShort: String { texts[155] }
  var commonFooter: String { texts[156] }
  var commonHelp: String { texts[157] }
  var commonHome: String { texts[158] }
  func commonLateDays(days: some CustomStringConvertible) -> String { fill(159, ["days": days.description]) }
  var commonLedger: String { texts[160] }
  var commonLocalRule: String { texts[161] }
  var commonMatters: String { texts[162] }
  var commonMenu: String { texts[163] }
  var commonMore: String { texts[164] }
  var commonPrint: String { texts[165] }
  var commonProvisional: String { texts[166] }
  var commonRoster: String { texts[167] }
  var commonSettings: String { texts[168] }
  func commonShortDate(month: some CustomStringConvertible, day: some CustomStringConvertible) -> String { fill(169, ["month": month.description, "day": day.description]) }
  var commonSignIn: String { texts[170] }
  var commonSignOut: String { texts[171] }
  var commonSizeElder: String { texts[172] }
  var commonSizeNormal: String { texts[173] }
  var commonSkip: String { texts[174] }
  var commonStop: String { texts[175] }
  var commonToday: String { texts[176] }
  var commonTrail: String { texts[177] }
  var commonVerify: String { texts[178] }
  var commonWeekday1: String { texts[179] }
  var commonWeekday2: String { texts[180] }
  var commonWeekday3: String { texts[181] }
  var commonWeekday4: String { texts[182] }
  var commonWeekday5: String { texts[183] }
  var commonWeekday6: String { texts[184] }
  var commonWeekday7: String { texts[185] }
  func commonWorkdaysLeft(days: some CustomStringConvertible) -> String { fill(186, ["days": days.description]) }
  var ledgerAll: String { texts[187] }
  var ledgerAnswer: String { texts[188] }
  var ledgerAnswerHint: String { texts[189] }
  var ledgerAttach: String { texts[190] }
  var ledgerCaption: String { texts[191] }
  var ledgerChannel: String { texts[192] }
  var ledgerClock: String { texts[193] }
  var ledgerContact: String { texts[194] }
  var ledgerContactHint: String { texts[195] }
  var ledgerDay: String { texts[196] }
  func ledgerEntry(number: some CustomStringConvertible) -> String { fill(197, ["number": number.description]) }
  var ledgerFacts: String { texts[198] }
  var ledgerFile: String { texts[199] }
  var ledgerFileHint: String { texts[200] }
  var ledgerFileKind: String { texts[201] }
  func ledgerFileLarge(limit: some CustomStringConvertible) -> String { fill(202, ["limit": limit.description]) }
  var ledgerFileMissing: String { texts[203] }
  var ledgerGiver: String { texts[204] }
  var ledgerGroup: String { texts[205] }
  var ledgerImport: String { texts[206] }
  var ledgerJoin: String { texts[207] }
  var ledgerJoinHint: String { texts[208] }
  var ledgerJoinTo: String { texts[209] }
  func ledgerJoined(slip: some CustomStringConvertible) -> String { fill(210, ["slip": slip.description]) }
  var ledgerName: String { texts[211] }
  var ledgerNameHint: String { texts[212] }
  var ledgerNothing: String { texts[213] }
  var ledgerNumber: String { texts[214] }
  var ledgerPlace: String { texts[215] }
  var ledgerReason: String { texts[216] }
  var ledgerRequest: String { texts[217] }
  var ledgerSave: String { texts[218] }
  var ledgerSaved: String { texts[219] }
  var ledgerSearch: String { texts[220] }
  var ledgerSearchButton: String { texts[221] }
  var ledgerSlip: String { texts[222] }
  var ledgerSort: String { texts[223] }
  var ledgerSortAnswered: String { texts[224] }
  var ledgerSortButton: String { texts[225] }
  var ledgerSortForMeeting: String { texts[226] }
  var ledgerSortNotInScope: String { texts[227] }
  var ledgerSortPassedOn: String { texts[228] }
  var ledgerSortTitle: String { texts[229] }
  var ledgerSource: String { texts[230] }
  var ledgerSourceHint: String { texts[231] }
  var ledgerSplit: String { texts[232] }
  var ledgerState: String { texts[233] }
  var ledgerStates: String { texts[234] }
  var ledgerTaken: String { texts[235] }
  var ledgerText: String { texts[236] }
  var ledgerTimeWrong: String { texts[237] }
  var ledgerToMatter: String { texts[238] }
  var ledgerUnnamed: String { texts[239] }
  var ledgerWay: String { texts[240] }
  var ledgerWayHint: String { texts[241] }
  var ledgerWitness: String { texts[242] }
  var ledgerWitnessHint: String { texts[243] }
  var ledgerWords: String { texts[244] }
  var ledgerWordsHint: String { texts[245] }
  var ledgerWriter: String { texts[246] }
  var matterCode: String { texts[247] }
  var matterCommitments: String { texts[248] }
  var matterDissentCount: String { texts[249] }
  func matterDissents(count: some CustomStringConvertible) -> String { fill(250, ["count": count.description]) }
  var matterFindings: String { texts[251] }
  func matterFindingsOpen(count: some CustomStringConvertible, open: some CustomStringConvertible) -> String { fill(252, ["count": count.description, "open": open.description]) }
  var matterForm: String { texts[253] }
  func matterLate(act: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(254, ["act": act.description, "reason": reason.description]) }
  func matterMissing(kind: some CustomStringConvertible, reason: some CustomStringConvertible) -> String { fill(255, ["kind": kind.description, "reason": reason.description]) }
  var matterNoPapers: String { texts[256] }
  var matterNothingDue: String { texts[257] }
  func matterNumber(number: some CustomStringConvertible) -> String { fill(258, ["number": number.description]) }
  var matterNumbers: String { texts[259] }
  var matterOpinions: String { texts[260] }
  var matterOutcome: String { texts[261] }
  var matterOwner: String { texts[262] }
  var matterPapers: String { texts[263] }
  var matterParticipants: String { texts[264] }
  func matterPeople(count: some CustomStringConvertible) -> String { fill(265, ["count": count.description]) }
  var matterPlace: String { texts[266] }
  var matterPlan: String { texts[267] }
  var matterPresent: String { texts[268] }
  func matterReserved(clause: some CustomStringConvertible) -> String { fill(269, ["clause": clause.description]) }
  var matterShare: String { texts[270] }
  var matterSignIn: String { texts[271] }
  var matterSignedIn: String { texts[272] }
  var matterSubject: String { texts[273] }
  var matterTask: String { texts[274] }
  var matterTime: String { texts[275] }
  var matterToAssembly: String { texts[276] }
  var matterUntil: String { texts[277] }
  func matterVote(question: some CustomStringConvertible, yes: some CustomStringConvertible, no: some CustomStringConvertible, abstained: some CustomStringConvertible) -> String { fill(278, ["question": question.description, "yes": yes.description, "no": no.description, "abstained": abstained.description]) }
  var matterYourName: String { texts[279] }
  var matterYourSide: String { texts[280] }
  var meetingAbstained: String { texts[281] }
  var meetingAccept: String { texts[282] }
  var meetingAskCorrection: String { texts[283] }
  var meetingAttend: String { texts[284] }
  var meetingClose: String { texts[285] }
  var meetingCode: String { texts[286] }
  var meetingCorrection: String { texts[287] }
  var meetingCorrections: String { texts[288] }
  var meetingDecide: String { texts[289] }
  var meetingDissent: String { texts[290] }
  var meetingDissentText: String { texts[291] }
  var meetingDueMissing: String { texts[292] }
  var meetingEnd: String { texts[293] }
  var meetingFirstSignIn: String { texts[294] }
  var meetingKeep: String { texts[295] }
  var meetingMoreCommitments: String { texts[296] }
  var meetingNames: String { texts[297] }
  var meetingNamesHint: String { texts[298] }
  var meetingNo: String { texts[299] }
  var meetingOneResident: String { texts[300] }
  func meetingOpenPoints(count: some CustomStringConvertible) -> String { fill(301, ["count": count.description]) }
  var meetingOpinion: String { texts[302] }
  func meetingPresent(count: some CustomStringConvertible) -> String { fill(303, ["count": count.description]) }
  var meetingQuestion: String { texts[304] }
  var meetingRecord: String { texts[305] }
  var meetingResult: String { texts[306] }
  var meetingSaid: String { texts[307] }
  var meetingScan: String { texts[308] }
  var meetingSettle: String { texts[309] }
  var meetingSettleButton: String { texts[310] }
  var meetingSign: String { texts[311] }
  var meetingSignIn: String { texts[312] }
  func meetingSigned(name: some CustomStringConvertible, time: some CustomStringConvertible) -> String { fill(313, ["name": name.description, "time": time.description]) }
  var meetingSpeaker: String { texts[314] }
  var meetingStatement: String { texts[315] }
  var meetingVote: String { texts[316] }
  var meetingWay: String { texts[317] }
  var meetingYes: String { texts[318] }
  func papersBasis(clause: some CustomStringConvertible) -> String { fill(319, ["clause": clause.description]) }
  var papersChanged: String { texts[320] }
  var papersCheck: String { texts[321] }
  var papersCount: String { texts[322] }
  var papersHow: String { texts[323] }
  var papersLeaf: String { texts[324] }
  var papersLeafHash: String { texts[325] }
  var papersMade: String { texts[326] }
  var papersMatter: String { texts[327] }
  var papersNewer: String { texts[328] }
  var papersNotPosted: String { texts[329] }
  var papersOnBoard: String { texts[330] }
  var papersOnline: String { texts[331] }
  func papersPhone(phone: some CustomStringConvertible) -> String { fill(332, ["phone": phone.description]) }
  var papersPlace: String { texts[333] }
  func papersPlaceOf(index: some CustomStringConvertible, size: some CustomStringConvertible) -> String { fill(334, ["index": index.description, "size": size.description]) }
  func papersPosted(time: some CustomStringConvertible, place: some CustomStringConvertible) -> String { fill(335, ["time": time.description, "place": place.description]) }
  var papersProof: String { texts[336] }
  var papersReplaced: String { texts[337] }
  var papersRoot: String { texts[338] }
  var papersScan: String { texts[339] }
  var papersSheet: String { texts[340] }
  var papersSheetHint: String { texts[341] }
  var papersTimes: String { texts[342] }
  var papersUnchanged: String { texts[343] }
  func papersUntil(day: some CustomStringConvertible) -> String { fill(344, ["day": day.description]) }
  var papersVerifyHow: String { texts[345] }
  var papersVerifyIntro: String { texts[346] }
  var papersVerifyTitle: String { texts[347] }
  var planDay: String { texts[348] }
  var planForm: String { texts[349] }
  var planFormReason: String { texts[350] }
  var planFormReasonHint: String { texts[351] }
  var planHost: String { texts[352] }
  var planHouseholds: String { texts[353] }
  var planMaterials: String { texts[354] }
  func planMissing(kind: some CustomStringConvertible) -> String { fill(355, ["kind": kind.description]) }
  var planMorePeople: String { texts[356] }
  var planOpening: String { texts[357] }
  var planPeople: String { texts[358] }
  var planPeopleHint: String { texts[359] }
  var planPoints: String { texts[360] }
  var planPointsHint: String { texts[361] }
  var planPreview: String { texts[362] }
  var planPublishNotice: String { texts[363] }
  var planPublishReport: String { texts[364] }
  var planRecorder: String { texts[365] }
  var planRemark: String { texts[366] }
  var planReviseReason: String { texts[367] }
  func planShort(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(368, ["days": days.description, "needed": needed.description]) }
  var planSubject: String { texts[369] }
  var planSubmit: String { texts[370] }
  var planTimePlace: String { texts[371] }
  func planWide(count: some CustomStringConvertible) -> String { fill(372, ["count": count.description]) }
  var refusalAlreadyDecided: String { texts[373] }
  var refusalAlreadyErased: String { texts[374] }
  var refusalAlreadySeated: String { texts[375] }
  func refusalAlreadySignedIn(name: some CustomStringConvertible) -> String { fill(376, ["name": name.description]) }
  var refusalAnswerMissing: String { texts[377] }
  var refusalCatalogueEmpty: String { texts[378] }
  var refusalCatalogueMissing: String { texts[379] }
  func refusalChairTaken(limit: some CustomStringConvertible) -> String { fill(380, ["limit": limit.description]) }
  var refusalClosedBeforeOpened: String { texts[381] }
  var refusalCommitteeAbsent: String { texts[382] }
  func refusalCorrectionOpen(count: some CustomStringConvertible) -> String { fill(383, ["count": count.description]) }
  func refusalCorrectionTooLate(day: some CustomStringConvertible) -> String { fill(384, ["day": day.description]) }
  func refusalDossierIncomplete(pieces: some CustomStringConvertible) -> String { fill(385, ["pieces": pieces.description]) }
  var refusalEntryUnknown: String { texts[386] }
  var refusalFindingOpen: String { texts[387] }
  func refusalFormNeedsReason(households: some CustomStringConvertible, opinions: some CustomStringConvertible) -> String { fill(388, ["households": households.description, "opinions": opinions.description]) }
  var refusalHeldInFuture: String { texts[389] }
  var refusalIdentityInvalid: String { texts[390] }
  var refusalJoinAcrossCommunities: String { texts[391] }
  var refusalJoinNeedsTwo: String { texts[392] }
  var refusalJoinedElsewhere: String { texts[393] }
  func refusalLateReasonMissing(due: some CustomStringConvertible, days: some CustomStringConvertible) -> String { fill(394, ["due": due.description, "days": days.description]) }
  func refusalLoginTaken(login: some CustomStringConvertible) -> String { fill(395, ["login": login.description]) }
  var refusalMeetingInPast: String { texts[396] }
  func refusalMeetingTooEarly(day: some CustomStringConvertible) -> String { fill(397, ["day": day.description]) }
  func refusalMembersFull(limit: some CustomStringConvertible) -> String { fill(398, ["limit": limit.description]) }
  var refusalMinutesUnsigned: String { texts[399] }
  var refusalNameMissing: String { texts[400] }
  var refusalNoParticipants: String { texts[401] }
  var refusalNoPoints: String { texts[402] }
  var refusalNobodyPresent: String { texts[403] }
  var refusalNobodySignedIn: String { texts[404] }
  var refusalNotJoined: String { texts[405] }
  var refusalNotOfTwoCommittees: String { texts[406] }
  var refusalNotPresent: String { texts[407] }
  var refusalNothingDecided: String { texts[408] }
  var refusalNoticeAfterMeeting: String { texts[409] }
  var refusalOutcomeMissing: String { texts[410] }
  var refusalOutsideTerm: String { texts[411] }
  var refusalPhoneInvalid: String { texts[412] }
  var refusalPhotoMissing: String { texts[413] }
  func refusalPlanPartMissing(parts: some CustomStringConvertible) -> String { fill(414, ["parts": parts.description]) }
  var refusalPlanUnapproved: String { texts[415] }
  func refusalPointUndecided(points: some CustomStringConvertible) -> String { fill(416, ["points": points.description]) }
  var refusalPointUnknown: String { texts[417] }
  var refusalPostOverlaps: String { texts[418] }
  var refusalPostedBeforePaper: String { texts[419] }
  var refusalReasonMissing: String { texts[420] }
  var refusalServedBeforeNotice: String { texts[421] }
  func refusalShortNotice(days: some CustomStringConvertible, needed: some CustomStringConvertible) -> String { fill(422, ["days": days.description, "needed": needed.description]) }
  var refusalSupervisionConflict: String { texts[423] }
  var refusalTakenInFuture: String { texts[424] }
  var refusalTermOverlaps: String { texts[425] }
  var refusalTextMissing: String { texts[426] }
  func refusalTextTooLong(length: some CustomStringConvertible, limit: some CustomStringConvertible) -> String { fill(427, ["length": length.description, "limit": limit.description]) }
  var refusalTopicUnnamed: String { texts[428] }
  func refusalVoiceMissing(kinds: some CustomStringConvertible) -> String { fill(429, ["kinds": kinds.description]) }
  func refusalVotesExceedPresent(votes: some CustomStringConvertible, present: some CustomStringConvertible) -> String { fill(430, ["votes": votes.description, "present": present.description]) }
  var refusalWitnessMissing: String { texts[431] }
  var refusalWrongCode: String { texts[432] }
  func refusalWrongStage(stage: some CustomStringConvertible, act: some CustomStringConvertible) -> String { fill(433, ["stage": stage.description, "act": act.description]) }
  var rosterAddress: String { texts[434] }
  var rosterBirth: String { texts[435] }
  var rosterColumns: String { texts[436] }
  var rosterContact: String { texts[437] }
  func rosterCounts(people: some CustomStringConvertible, households: some CustomStringConvertible, others: some CustomStringConvertible) -> String { fill(438, ["people": people.description, "households": households.description, "others": others.description]) }
  var rosterCsvEmpty: String { texts[439] }
  var rosterCsvEncoding: String { texts[440] }
  func rosterCsvFieldTooLong(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(441, ["row": row.description, "column": column.description]) }
  func rosterCsvQuote(row: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(442, ["row": row.description, "column": column.description]) }
  var rosterCsvTooManyRows: String { texts[443] }
  var rosterErase: String { texts[444] }
  var rosterErased: String { texts[445] }
  var rosterExport: String { texts[446] }
  var rosterFemale: String { texts[447] }
  var rosterFile: String { texts[448] }
  var rosterFileMissing: String { texts[449] }
  var rosterGroup: String { texts[450] }
  var rosterHead: String { texts[451] }
  var rosterHousehold: String { texts[452] }
  var rosterIdentity: String { texts[453] }
  var rosterImport: String { texts[454] }
  func rosterImported(count: some CustomStringConvertible) -> String { fill(455, ["count": count.description]) }
  var rosterMale: String { texts[456] }
  var rosterName: String { texts[457] }
  var rosterNew: String { texts[458] }
  var rosterNo: String { texts[459] }
  var rosterOpinionColumns: String { texts[460] }
  var rosterOrganisation: String { texts[461] }
  var rosterOrganisationAdd: String { texts[462] }
  var rosterOrganisations: String { texts[463] }
  var rosterPhone: String { texts[464] }
  var rosterPreview: String { texts[465] }
  var rosterPreviewButton: String { texts[466] }
  var rosterProblemAlreadyErased: String { texts[467] }
  func rosterProblemAt(line: some CustomStringConvertible, column: some CustomStringConvertible) -> String { fill(468, ["line": line.description, "column": column.description]) }
  var rosterProblemChannelUnknown: String { texts[469] }
  var rosterProblemColumnMissing: String { texts[470] }
  var rosterProblemDateInvalid: String { texts[471] }
  var rosterProblemDuplicate: String { texts[472] }
  var rosterProblemIdentityInvalid: String { texts[473] }
  var rosterProblemNameMissing: String { texts[474] }
  var rosterProblemPhoneInvalid: String { texts[475] }
  var rosterProblemTakenInFuture: String { texts[476] }
  var rosterProblemTextMissing: String { texts[477] }
  var rosterProblemTextTooLong: String { texts[478] }
  var rosterProblemWitnessMissing: String { texts[479] }
  func rosterProblems(count: some CustomStringConvertible) -> String { fill(480, ["count": count.description]) }
  func rosterReady(count: some CustomStringConvertible) -> String { fill(481, ["count": count.description]) }
  var rosterRegistered: String { texts[482] }
  var rosterRights: String { texts[483] }
  var rosterSave: String { texts[484] }
  var rosterSaved: String { texts[485] }
  var rosterSealed: String { texts[486] }
  var rosterSearch: String { texts[487] }
  var rosterSex: String { texts[488] }
  var rosterSure: String { texts[489] }
  var rosterSureMissing: String { texts[490] }
  func rosterTake(count: some CustomStringConvertible) -> String { fill(491, ["count": count.description]) }
  var rosterYes: String { texts[492] }
  var settingsAccounts: String { texts[493] }
  var settingsArea: String { texts[494] }
  var settingsCalendar: String { texts[495] }
  var settingsClause: String { texts[496] }
  var settingsCount: String { texts[497] }
  var settingsCreate: String { texts[498] }
  var settingsDays: String { texts[499] }
  var settingsDisable: String { texts[500] }
  var settingsDisabled: String { texts[501] }
  var settingsFrom: String { texts[502] }
  var settingsImport: String { texts[503] }
  var settingsJournal: String { texts[504] }
  var settingsJournalIntro: String { texts[505] }
  var settingsKeyApprovalWorkdays: String { texts[506] }
  var settingsKeyArchiveRetentionYears: String { texts[507] }
  var settingsKeyArchiveWorkdays: String { texts[508] }
  var settingsKeyCommitteeChairs: String { texts[509] }
  var settingsKeyCommitteeMembers: String { texts[510] }
  var settingsKeyFindingAnswerWorkdays: String { texts[511] }
  var settingsKeyMinutesCorrectionDays: String { texts[512] }
  var settingsKeyNoticeBoardDays: String { texts[513] }
  var settingsKeyNoticeLeadDays: String { texts[514] }
  var settingsKeyNoticeWorkdays: String { texts[515] }
  var settingsKeyOpinionMaxCharacters: String { texts[516] }
  var settingsKeyPlanRequiredParts: String { texts[517] }
  var settingsKeyPlanWorkdays: String { texts[518] }
  var settingsKeyPostingMinimumDays: String { texts[519] }
  var settingsKeyReportDays: String { texts[520] }
  var settingsKeyReportExtendsOnHoliday: String { texts[521] }
  var settingsKeyRequestAnswerWorkdays: String { texts[522] }
  var settingsKeySignInLockoutFailures: String { texts[523] }
  var settingsKeySignInLockoutMinutes: String { texts[524] }
  var settingsKeySignInResidentIdleMinutes: String { texts[525] }
  var settingsKeySignInStaffIdleMinutes: String { texts[526] }
  var settingsKeyTriageWorkdays: String { texts[527] }
  var settingsKeyVoteAge: String { texts[528] }
  var settingsKeyWideHouseholds: String { texts[529] }
  var settingsKeyWideOpinions: String { texts[530] }
  var settingsKeyWorkMeetingCycleDays: String { texts[531] }
  func settingsKnown(year: some CustomStringConvertible) -> String { fill(532, ["year": year.description]) }
  var settingsOfficial: String { texts[533] }
  var settingsOrganisation: String { texts[534] }
  var settingsRule: String { texts[535] }
  var settingsRules: String { texts[536] }
  var settingsRulesIntro: String { texts[537] }
  var settingsSource: String { texts[538] }
  var settingsTable: String { texts[539] }
  var settingsTableHint: String { texts[540] }
  var settingsValue: String { texts[541] }
  var signinAgain: String { texts[542] }
  var signinChange: String { texts[543] }
  var signinDiffer: String { texts[544] }
  var signinIntro: String { texts[545] }
  func signinLocked(time: some CustomStringConvertible) -> String { fill(546, ["time": time.description]) }
  var signinLogin: String { texts[547] }
  var signinNew: String { texts[548] }
  var signinPassword: String { texts[549] }
  var signinTooShort: String { texts[550] }
  var signinWrong: String { texts[551] }
  var termActAnswerFinding: String { texts[552] }
  var termActApprovePlan: String { texts[553] }
  var termActApproveTopic: String { texts[554] }
  var termActCloseMeeting: String { texts[555] }
  var termActCorrectMinutes: String { texts[556] }
  var termActDecidePoint: String { texts[557] }
  var termActOpenMeeting: String { texts[558] }
  var termActPostNotice: String { texts[559] }
  var termActPublishReport: String { texts[560] }
  var termActRecordDissent: String { texts[561] }
  var termActRecordPosting: String { texts[562] }
  var termActRecordService: String { texts[563] }
  var termActRecordStatement: String { texts[564] }
  var termActRecordVote: String { texts[565] }
  var termActReturnPlan: String { texts[566] }
  var termActReturnTopic: String { texts[567] }
  var termActReviseNotice: String { texts[568] }
  var termActSealDossier: String { texts[569] }
  var termActSettleCorrection: String { texts[570] }
  var termActSignIn: String { texts[571] }
  var termActSignMinutes: String { texts[572] }
  var termActSubmitPlan: String { texts[573] }
  var termActWriteFinding: String { texts[574] }
  var termChannelBox: String { texts[575] }
  var termChannelFixedDay: String { texts[576] }
  var termChannelForum: String { texts[577] }
  var termChannelGroupMessage: String { texts[578] }
  var termChannelHomeVisit: String { texts[579] }
  var termChannelHotline: String { texts[580] }
  var termChannelLetter: String { texts[581] }
  var termChannelNetwork: String { texts[582] }
  var termChannelVenue: String { texts[583] }
  var termDutyAnswerFinding: String { texts[584] }
  var termDutyAnswerRequests: String { texts[585] }
  var termDutyApprovePlan: String { texts[586] }
  var termDutyApproveTopic: String { texts[587] }
  var termDutyCloseMeeting: String { texts[588] }
  var termDutyHoldMeeting: String { texts[589] }
  var termDutyPostNotice: String { texts[590] }
  var termDutyPostOnBoard: String { texts[591] }
  var termDutyPostReportOnBoard: String { texts[592] }
  var termDutyPublishReport: String { texts[593] }
  var termDutySealDossier: String { texts[594] }
  var termDutyServeParticipants: String { texts[595] }
  var termDutySettleCorrections: String { texts[596] }
  var termDutySignMinutes: String { texts[597] }
  var termDutySubmitPlan: String { texts[598] }
  var termDutyTriageOpinions: String { texts[599] }
  var termFormBoard: String { texts[600] }
  var termFormCircle: String { texts[601] }
  var termFormFixedDay: String { texts[602] }
  var termFormHearing: String { texts[603] }
  var termFormJointMeeting: String { texts[604] }
  var termFormOnline: String { texts[605] }
  var termFormResidentsCouncil: String { texts[606] }
  var termFormSmallMeeting: String { texts[607] }
  var termFormTalk: String { texts[608] }
  var termFormTopicalCouncil: String { texts[609] }
  var termFormVisit: String { texts[610] }
  var termFormWomensCouncil: String { texts[611] }
  var termLevelCommunity: String { texts[612] }
  var termLevelCounty: String { texts[613] }
  var termLevelNational: String { texts[614] }
  var termLevelPrefecture: String { texts[615] }
  var termLevelProvince: String { texts[616] }
  var termLevelTownship: String { texts[617] }
  var termOutcomeAgreed: String { texts[618] }
  var termOutcomeNotAgreed: String { texts[619] }
  var termOutcomePartly: String { texts[620] }
  var termPaperCatalogue: String { texts[621] }
  var termPaperCharter: String { texts[622] }
  var termPaperDossier: String { texts[623] }
  var termPaperNotice: String { texts[624] }
  var termPaperReport: String { texts[625] }
  var termPaperRoster: String { texts[626] }
  var termPartForm: String { texts[627] }
  var termPartParticipants: String { texts[628] }
  var termPartPlace: String { texts[629] }
  var termPartSubject: String { texts[630] }
  var termPartTime: String { texts[631] }
  var termPartyCollective: String { texts[632] }
  var termPartyCommittee: String { texts[633] }
  var termPartyCooperatives: String { texts[634] }
  var termPartyExperts: String { texts[635] }
  var termPartyGovernment: String { texts[636] }
  var termPartyGroups: String { texts[637] }
  var termPartyInvitees: String { texts[638] }
  var termPartyNonRegisteredResidents: String { texts[639] }
  var termPartyOtherStakeholders: String { texts[640] }
  var termPartyOwnersCommittee: String { texts[641] }
  var termPartyPartyOrganisation: String { texts[642] }
  var termPartyPropertyManagement: String { texts[643] }
  var termPartyRegisteredResidents: String { texts[644] }
  var termPartyRepresentatives: String { texts[645] }
  var termPartyResidentUnits: String { texts[646] }
  var termPartyResidentsCommittee: String { texts[647] }
  var termPartySocialOrganisations: String { texts[648] }
  var termPartySupervisionCommittee: String { texts[649] }
  var termPartyWomensFederation: String { texts[650] }
  var termPieceAttendance: String { texts[651] }
  var termPieceCorrections: String { texts[652] }
  var termPieceFindings: String { texts[653] }
  var termPieceMinutes: String { texts[654] }
  var termPieceNotice: String { texts[655] }
  var termPieceNoticeOnBoard: String { texts[656] }
  var termPieceOpinions: String { texts[657] }
  var termPieceOutcome: String { texts[658] }
  var termPiecePlan: String { texts[659] }
  var termPiecePlanApproval: String { texts[660] }
  var termPieceReport: String { texts[661] }
  var termPieceReportOnBoard: String { texts[662] }
  var termPieceServices: String { texts[663] }
  var termPieceTopicApproval: String { texts[664] }
  var termPieceWorkMeeting: String { texts[665] }
  var termPostCommitteeDirector: String { texts[666] }
  var termPostCommitteeMember: String { texts[667] }
  var termPostPartyMember: String { texts[668] }
  var termPostPartySecretary: String { texts[669] }
  var termPostSupervisionChair: String { texts[670] }
  var termPostSupervisionMember: String { texts[671] }
  var termRoleAdministrator: String { texts[672] }
  var termRoleChair: String { texts[673] }
  var termRoleClerk: String { texts[674] }
  var termRoleMember: String { texts[675] }
  var termRoleOffice: String { texts[676] }
  var termRoleOrganisation: String { texts[677] }
  var termRoleResident: String { texts[678] }
  var termRoleSecretary: String { texts[679] }
  var termRoleSupervisor: String { texts[680] }
  var termStageApproved: String { texts[681] }
  var termStageDeliberated: String { texts[682] }
  var termStageMeeting: String { texts[683] }
  var termStageNoticed: String { texts[684] }
  var termStagePlanned: String { texts[685] }
  var termStageProposed: String { texts[686] }
  var termStageReported: String { texts[687] }
  var termStageReturned: String { texts[688] }
  var termStageSealed: String { texts[689] }
  var termStageTopic: String { texts[690] }
  var termStateAnswered: String { texts[691] }
  var termStateForMeeting: String { texts[692] }
  var termStateNotInScope: String { texts[693] }
  var termStatePassedOn: String { texts[694] }
  var termStateReceived: String { texts[695] }
  var termStateTopic: String { texts[696] }
  var termStationArchive: String { texts[697] }
  var termStationMeeting: String { texts[698] }
  var termStationNotice: String { texts[699] }
  var termStationOpinion: String { texts[700] }
  var termStationPlan: String { texts[701] }
  var termStationReport: String { texts[702] }
  var termStationResults: String { texts[703] }
  var termStationTopic: String { texts[704] }
  var termWayDoor: String { texts[705] }
  var termWayGroup: String { texts[706] }
  var termWayInPerson: String { texts[707] }
  var termWayLetter: String { texts[708] }
  var termWayPhone: String { texts[709] }
  var termWayQr: String { texts[710] }
  var termWayRoll: String { texts[711] }
  var termWaySheet: String { texts[712] }
  var termWaySms: String { texts[713] }
  func todayBefore(day: some CustomStringConvertible) -> String { fill(714, ["day": day.description]) }
  var todayBoard: String { texts[715] }
  var todayCommittee: String { texts[716] }
  func todayCount(count: some CustomStringConvertible) -> String { fill(717, ["count": count.description]) }
  var todayDoAnswerFinding: String { texts[718] }
  var todayDoAnswerRequests: String { texts[719] }
  var todayDoApprovePlan: String { texts[720] }
  var todayDoApproveTopic: String { texts[721] }
  var todayDoCloseMeeting: String { texts[722] }
  var todayDoHoldMeeting: String { texts[723] }
  var todayDoPostNotice: String { texts[724] }
  var todayDoPostOnBoard: String { texts[725] }
  var todayDoPostReportOnBoard: String { texts[726] }
  var todayDoPublishReport: String { texts[727] }
  var todayDoSealDossier: String { texts[728] }
  var todayDoServeParticipants: String { texts[729] }
  var todayDoSettleCorrections: String { texts[730] }
  var todayDoSignMinutes: String { texts[731] }
  var todayDoSubmitPlan: String { texts[732] }
  var todayDoTriageOpinions: String { texts[733] }
  func todayLedger(duty: some CustomStringConvertible, count: some CustomStringConvertible) -> String { fill(734, ["duty": duty.description, "count": count.description]) }
  var todayMatter: String { texts[735] }
  var todayMessageApproval: String { texts[736] }
  func todayMessageFinding(text: some CustomStringConvertible) -> String { fill(737, ["text": text.description]) }
  func todayMessageReminder(day: some CustomStringConvertible, duty: some CustomStringConvertible) -> String { fill(738, ["day": day.description, "duty": duty.description]) }
  var todayMessages: String { texts[739] }
  var todayNoMatters: String { texts[740] }
  var todayNobody: String { texts[741] }
  var todayNothing: String { texts[742] }
  func todayRemaining(count: some CustomStringConvertible) -> String { fill(743, ["count": count.description]) }
  var todayTake: String { texts[744] }
  var todayUntil: String { texts[745] }
  var todayWaiting: String { texts[746] }
  var todayWho: String { texts[747] }
  var todayWorkMeeting: String { texts[748] }
  var todayWorkMeetings: String { texts[749] }
  var workmeetingAsAnswered: String { texts[750] }
  var workmeetingAsNotInScope: String { texts[751] }
  var workmeetingAsPassedOn: String { texts[752] }
  var workmeetingAsTopic: String { texts[753] }
  var workmeetingDecision: String { texts[754] }
  var workmeetingEmpty: String { texts[755] }
  var workmeetingEntry: String { texts[756] }
  var workmeetingIntro: String { texts[757] }
  func workmeetingJoined(count: some CustomStringConvertible) -> String { fill(758, ["count": count.description]) }
  var workmeetingLater: String { texts[759] }
  var workmeetingNoCatalogue: String { texts[760] }
  var workmeetingOthers: String { texts[761] }
  var workmeetingPlace: String { texts[762] }
  func workmeetingPresent(names: some CustomStringConvertible) -> String { fill(763, ["names": names.description]) }
  var workmeetingQuestion: String { texts[764] }
  var workmeetingReason: String { texts[765] }
  var workmeetingReasonHint: String { texts[766] }
  var workmeetingSave: String { texts[767] }
  var workmeetingSeats: String { texts[768] }
  var workmeetingTitle: String { texts[769] }
  var workmeetingToLedger: String { texts[770] }
  var workmeetingTopic: String { texts[771] }
  var workmeetingTopicTitle: String { texts[772] }
}
