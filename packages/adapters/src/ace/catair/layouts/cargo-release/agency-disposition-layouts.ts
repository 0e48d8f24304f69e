import { date, defineRecord, sealed, text, time } from '../record-layout.ts';

// Dispositions of agencies in status notifications (SO70 to SO72), printed as WO70 to WO72 in the status query
// (September 2025, version 21).

/** Agency disposition. */
export const so70 = defineRecord({
  chapter: 'SO',
  tag: 'SO70',
  title: 'Agency disposition',
  from: '2025-09-06',
  fields: {
    governmentAgencyCode: text(5, 7, 'AN'),
    governmentAgencyProgramCode: text(8, 10, 'AN'),
    statusActionDate: date(11, 16, 'N'),
    statusActionTime: time(17, 20, 'N'),
    pgaEntryLevelStatusCode: text(21, 22, 'AN'),
    pgaEntryLevelStatusMessage: text(23, 50, 'X'),
    entryLineLevelStatusCode: text(51, 52, 'AN'),
    pgaLineLevelStatusCode: text(53, 54, 'AN'),
    statusReasonCode: text(55, 56, 'AN'),
    beginningCbpLine: text(57, 59, 'N'),
    beginningTariffPosition: text(60, 61, 'N'),
    beginningPgaLine: text(62, 64, 'N'),
    endingCbpLine: text(65, 67, 'N'),
    endingTariffPosition: text(68, 69, 'N'),
    endingPgaLine: text(70, 72, 'N'),
    documentTypeCode: text(73, 77, 'AN'),
    pgaEntryHoldType: text(78, 78, 'X'),
    pgaProcessingGroupVersion: text(79, 80, 'N'),
  },
});

/**
 * Agency disposition before version 04 of its group, which gave a digit of each line number to the tariff position.
 */
export const so70Until2025 = defineRecord({
  chapter: 'SO',
  tag: 'SO70',
  title: 'Agency disposition before version 04 of its group',
  fields: {
    governmentAgencyCode: text(5, 7, 'AN'),
    governmentAgencyProgramCode: text(8, 10, 'AN'),
    statusActionDate: date(11, 16, 'N'),
    statusActionTime: time(17, 20, 'N'),
    pgaEntryLevelStatusCode: text(21, 22, 'AN'),
    pgaEntryLevelStatusMessage: text(23, 50, 'X'),
    entryLineLevelStatusCode: text(51, 52, 'AN'),
    pgaLineLevelStatusCode: text(53, 54, 'AN'),
    statusReasonCode: text(55, 56, 'AN'),
    beginningCbpLine: text(57, 60, 'N'),
    beginningTariffPosition: text(61, 61, 'N'),
    beginningPgaLine: text(62, 64, 'N'),
    endingCbpLine: text(65, 68, 'N'),
    endingTariffPosition: text(69, 69, 'N'),
    endingPgaLine: text(70, 72, 'N'),
    documentTypeCode: text(73, 77, 'AN'),
    pgaEntryHoldType: text(78, 78, 'X'),
    pgaProcessingGroupVersion: text(79, 80, 'N'),
  },
});

/** Agency reference. */
export const so71 = defineRecord({
  chapter: 'SO',
  tag: 'SO71',
  title: 'Agency reference',
  fields: {
    pgaReferenceQualifier1: text(5, 6, 'AN'),
    pgaReferenceNumber1: text(7, 18, 'X'),
    pgaReferenceReceiptDate: date(19, 24, 'N'),
    pgaReferenceReceiptTime: time(25, 30, 'N'),
    pgaLineSubReasonCode1: text(31, 33, 'AN'),
    pgaLineSubReasonCode2: text(34, 36, 'AN'),
    pgaLineSubReasonCode3: text(37, 39, 'AN'),
    pgaLineSubReasonCode4: text(40, 42, 'AN'),
    pgaLineSubReasonCode5: text(43, 45, 'AN'),
    pgaLineSubReasonCode6: text(46, 48, 'AN'),
    pgaLineSubReasonCode7: text(49, 51, 'AN'),
    pgaLineSubReasonCode8: text(52, 54, 'AN'),
    pgaLineSubReasonCode9: text(55, 57, 'AN'),
    pgaLineSubReasonCode10: text(58, 60, 'AN'),
    pgaReferenceQualifier2: text(61, 62, 'AN'),
    pgaReferenceNumber2: text(63, 80, 'X'),
  },
});

/** Comments of an agency. */
export const so72 = defineRecord({
  chapter: 'SO',
  tag: 'SO72',
  title: 'Comments of an agency',
  fields: {
    commentsToTradeFromPga: sealed(5, 80, 'X', 'FREE_TEXT'),
  },
});
