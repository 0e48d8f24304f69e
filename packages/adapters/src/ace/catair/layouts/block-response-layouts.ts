import { defineRecord, number, sealed, text } from './record-layout.ts';

// Batch and Block Control, revision 23 (June 2023): what CBP answers to an envelope that it does not take. Any block may
// hold these.

/** What a condition of an envelope refers to. */
export const responseX0 = defineRecord({
  chapter: 'response',
  tag: 'X0',
  title: 'Condition reference of an envelope',
  fields: {
    referenceDataTypeCode: text(4, 9, 'AN'),
    occurrencePosition: number(11, 16, 'N', 0),
    refIdConstant: text(18, 24, 'X'),
    referenceDataText: sealed(26, 80, 'X', 'FREE_TEXT'),
  },
});

/** A condition of an envelope. */
export const responseX1 = defineRecord({
  chapter: 'response',
  tag: 'X1',
  title: 'Condition of an envelope',
  fields: {
    dispositionTypeCode: text(3, 3, 'AN'),
    severityCode: text(4, 4, 'AN'),
    conditionCode: text(5, 7, 'AN'),
    reasonCode: text(10, 10, 'AN'),
    narrativeText: text(11, 50, 'AN'),
  },
});
