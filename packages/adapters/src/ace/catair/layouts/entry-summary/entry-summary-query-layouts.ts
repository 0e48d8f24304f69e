import { defineRecord, text, timestamp } from '../record-layout.ts';

// Entry Summary Query, version 26 (May 2026): the question.

/** Detail return request. */
export const eqJ0 = defineRecord({
  chapter: 'EQ',
  tag: 'J0',
  title: 'Detail return request',
  fields: {
    returnDetailRequestIndicator: text(3, 3, 'AN'),
  },
});

/** Entry number query (five pairs). */
export const eqJ1 = defineRecord({
  chapter: 'EQ',
  tag: 'J1',
  title: 'Entry number query (five pairs)',
  fields: {
    entryFilerCode1: text(6, 8, 'AN'),
    entryNumber1: text(11, 18, 'AN'),
    entryFilerCode2: text(19, 21, 'AN'),
    entryNumber2: text(24, 31, 'AN'),
    entryFilerCode3: text(32, 34, 'AN'),
    entryNumber3: text(37, 44, 'AN'),
    entryFilerCode4: text(45, 47, 'AN'),
    entryNumber4: text(50, 57, 'AN'),
    entryFilerCode5: text(58, 60, 'AN'),
    entryNumber5: text(63, 70, 'AN'),
  },
});

/** Criteria query. */
export const eqJ2 = defineRecord({
  chapter: 'EQ',
  tag: 'J2',
  title: 'Criteria query',
  fields: {
    criteriaQueryTypeCode: text(4, 6, 'AN'),
    requestedFromDateTime: timestamp(8, 21, 'AN'),
    requestedToDateTime: timestamp(22, 35, 'AN'),
    entrySummariesFlag: text(37, 37, 'AN'),
    ftaReconSummariesFlag: text(38, 38, 'AN'),
    otherReconSummariesFlag: text(39, 39, 'AN'),
    drawbackSummariesFlag: text(40, 40, 'AN'),
    dutyDeferralSummariesFlag: text(41, 41, 'AN'),
    collectionBillInformationCode: text(42, 42, 'N'),
  },
});
