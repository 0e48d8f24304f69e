import { date, defineRecord, money, number, sealed, text, timestamp } from '../record-layout.ts';

// Entry Summary Query, version 26 (May 2026): the answer, the nearest public thing to an extract of ACE. Amounts may be
// negative, whatever their class: the sign stands directly before the digits.

/** Criteria query response header. */
export const erJA = defineRecord({
  chapter: 'ER',
  tag: 'JA',
  title: 'Criteria query response header',
  fields: {
    criteriaQueryTypeCode: text(4, 6, 'AN'),
    requestedFromDateTime: timestamp(8, 21, 'AN'),
    requestedToDateTime: timestamp(22, 35, 'AN'),
  },
});

/** Entry summary status: identity and liquidation. */
export const erJB = defineRecord({
  chapter: 'ER',
  tag: 'JB',
  title: 'Entry summary status: identity and liquidation',
  fields: {
    entryFilerCode: text(3, 5, 'AN'),
    entryNumber: text(8, 15, 'AN'),
    versionNumber: text(16, 20, 'AN'),
    acceptDateTime: timestamp(21, 34, 'AN'),
    pscIndicator: text(35, 35, 'AN'),
    pscAcceptDate: date(36, 41, 'D'),
    ownershipDataReturnedIndicator: text(42, 42, 'AN'),
    liquidationStatusCode: text(43, 43, 'AN'),
    liquidationDate: date(44, 49, 'D'),
    centerId: text(51, 56, 'AN'),
  },
});

/** Entry summary status: control, release, collection, suspension. */
export const erJC = defineRecord({
  chapter: 'ER',
  tag: 'JC',
  title: 'Entry summary status: control, release, collection, suspension',
  fields: {
    entrySummaryControlStatus: text(3, 3, 'AN'),
    entrySummaryStatusCode: text(4, 4, 'AN'),
    entrySummaryStatusDate: date(5, 10, 'D'),
    lateFilingStatusCode: text(11, 11, 'AN'),
    releaseStatusCode: text(12, 12, 'AN'),
    releaseDate: date(13, 18, 'D'),
    collectionStatusCode: text(20, 20, 'AN'),
    collectionDate: date(21, 26, 'D'),
    extensionSuspensionDate: date(28, 33, 'D'),
    extensionSuspensionNoticeDate: date(34, 39, 'D'),
    censusHeaderStatusCode: text(40, 40, 'AN'),
    invoiceStatusCode: text(41, 41, 'AN'),
    protestStatusCode: text(42, 43, 'AN'),
    quotaStatusCode: text(44, 44, 'AN'),
    tradeAgreementReconciliationFilerCode: text(45, 47, 'AN'),
    tradeAgreementReconciliationEntryNumber: text(50, 57, 'AN'),
    otherReconciliationFilerCode: text(58, 60, 'AN'),
    otherReconciliationEntryNumber: text(63, 70, 'AN'),
    extensionSuspensionStatusCode1: text(71, 72, 'AN'),
    extensionSuspensionStatusCode2: text(73, 74, 'AN'),
    extensionSuspensionStatusCode3: text(75, 76, 'AN'),
    extensionSuspensionStatusCode4: text(77, 78, 'AN'),
  },
});

/** Entry summary status: liquidated amounts. */
export const erJD = defineRecord({
  chapter: 'ER',
  tag: 'JD',
  title: 'Entry summary status: liquidated amounts',
  fields: {
    cbpReviewIndicator: text(3, 3, 'AN'),
    entryDate: date(4, 9, 'D'),
    liquidatedDuty: money(10, 21, 'N', 2),
    liquidatedTax: money(22, 33, 'N', 2),
    liquidatedFees: money(34, 45, 'N', 2),
    liquidatedInterest: money(46, 57, 'N', 2),
    liquidatedAdCvd: money(58, 69, 'N', 2),
    liquidationReasonCode1: text(70, 71, 'AN'),
    liquidationReasonCode2: text(72, 73, 'AN'),
    liquidationReasonCode3: text(74, 75, 'AN'),
    immediateDeliveryIndicator: text(76, 76, 'AN'),
  },
});

/** Entry summary status: estimated amounts. */
export const erJE = defineRecord({
  chapter: 'ER',
  tag: 'JE',
  title: 'Entry summary status: estimated amounts',
  fields: {
    estimatedDuty: money(3, 15, 'AN', 2),
    estimatedTax: money(16, 28, 'AN', 2),
    estimatedFees: money(29, 41, 'AN', 2),
    estimatedInterest: money(42, 54, 'AN', 2),
    estimatedAdCvd: money(55, 67, 'AN', 2),
  },
});

/** Entry summary status: filing. */
export const erJF = defineRecord({
  chapter: 'ER',
  tag: 'JF',
  title: 'Entry summary status: filing',
  fields: {
    importerOfRecordNumber: sealed(3, 14, 'X', 'PARTY_NUMBER'),
    entryType: text(15, 16, 'N'),
    rejectDate: date(17, 22, 'D'),
    acceleratedDrawbackIndicator: text(23, 23, 'N'),
    electronicInvoiceIndicator: text(24, 24, 'A'),
    districtPortOfEntry: text(25, 28, 'AN'),
    entrySummaryFilingDate: date(29, 34, 'D'),
  },
});

/** Entry summary status: warehouse, team, lines. */
export const erJG = defineRecord({
  chapter: 'ER',
  tag: 'JG',
  title: 'Entry summary status: warehouse, team, lines',
  fields: {
    numberOfWithdrawals: number(3, 5, 'N', 0),
    warehouseFinalWithdrawalIndicator: text(6, 6, 'A'),
    importSpecialistTeam: text(7, 9, 'AN'),
    centerId: text(10, 15, 'AN'),
    numberOfLineItems: number(16, 18, 'N', 0),
  },
});

/** Entry summary status: references. */
export const erJH = defineRecord({
  chapter: 'ER',
  tag: 'JH',
  title: 'Entry summary status: references',
  fields: {
    cbpForm4811ReferenceNumber: sealed(3, 14, 'X', 'PARTY_NUMBER'),
    preliminaryStatementPrintDate: date(15, 20, 'D'),
    brokerReferenceNumber: text(21, 29, 'X'),
  },
});

/** Entry summary status: bond and surety. */
export const erJI = defineRecord({
  chapter: 'ER',
  tag: 'JI',
  title: 'Entry summary status: bond and surety',
  fields: {
    suretyCode: text(3, 5, 'N'),
    primarySuretyIndicator: text(6, 6, 'AN'),
    bondTypeCode: text(7, 7, 'N'),
    bondDesignationTypeCode: text(8, 8, 'AN'),
    multipleBondsIndicator: text(9, 9, 'AN'),
    bondNumber: text(10, 18, 'AN'),
    singleEntryBondAmount: money(19, 33, 'N', 2),
    suretyLiabilityAmount: money(34, 43, 'N', 0),
  },
});

/** Entry summary status: protest. */
export const erJJ = defineRecord({
  chapter: 'ER',
  tag: 'JJ',
  title: 'Entry summary status: protest',
  fields: {
    protestNumber: text(3, 14, 'N'),
    protestType: text(15, 15, 'N'),
    protestStatus: text(16, 17, 'A'),
    protestDecisionDate: date(18, 23, 'D'),
    summonsIndicator: text(24, 24, 'N'),
  },
});

/** Entry summary status: bill. */
export const erJK = defineRecord({
  chapter: 'ER',
  tag: 'JK',
  title: 'Entry summary status: bill',
  fields: {
    billNumber: text(3, 13, 'AN'),
    billDate: date(14, 19, 'D'),
    billType: text(20, 20, 'N'),
    billCollectionStatus: text(21, 22, 'N'),
    totalBillAmount: money(23, 33, 'N', 2),
    paidAmount: money(34, 44, 'N', 2),
    principalAmount: money(45, 55, 'N', 2),
    interestAmount: money(56, 66, 'N', 2),
  },
});

/** Entry summary status: collection. */
export const erJL = defineRecord({
  chapter: 'ER',
  tag: 'JL',
  title: 'Entry summary status: collection',
  fields: {
    collectionDate: date(3, 8, 'D'),
    totalAmount: money(9, 19, 'N', 2),
  },
});

/** Entry summary status: class code amount. */
export const erJM = defineRecord({
  chapter: 'ER',
  tag: 'JM',
  title: 'Entry summary status: class code amount',
  fields: {
    classCode: text(3, 5, 'N'),
    classCodeAmount: money(6, 16, 'N', 2),
  },
});

/** Entry summary status: surety bill. */
export const erJN = defineRecord({
  chapter: 'ER',
  tag: 'JN',
  title: 'Entry summary status: surety bill',
  fields: {
    suretyCode: text(3, 5, 'N'),
    primarySuretyIndicator: text(6, 6, 'AN'),
    report612Date: date(7, 12, 'D'),
    billNumber: text(13, 23, 'N'),
    billDate: date(24, 29, 'D'),
    billType: text(30, 30, 'N'),
    billCollectionStatus: text(31, 32, 'N'),
    totalBillAmount: money(33, 43, 'N', 2),
    paidAmount: money(44, 54, 'N', 2),
    principalAmount: money(55, 65, 'N', 2),
    interestAmount: money(66, 76, 'N', 2),
  },
});

/** Returned condition. */
export const erJZ = defineRecord({
  chapter: 'ER',
  tag: 'JZ',
  title: 'Returned condition',
  fields: {
    conditionCode: text(3, 5, 'AN'),
    reasonCode: text(6, 8, 'AN'),
    narrativeText: text(9, 48, 'AN'),
    entryFilerCode: text(50, 52, 'AN'),
    entryNumber: text(55, 62, 'AN'),
    districtPortOfEntry: text(65, 68, 'AN'),
  },
});

/** CBP line number: stands before the line (40) that it numbers. */
export const er4A = defineRecord({
  chapter: 'ER',
  tag: '4A',
  title: 'CBP line number',
  fields: { cbpLineNumber: number(3, 7, 'N', 0) },
});
