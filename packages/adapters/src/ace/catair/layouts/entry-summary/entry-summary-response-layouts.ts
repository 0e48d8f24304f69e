import { defineRecord, number, sealed, text } from '../record-layout.ts';

// Entry Summary Create/Update, July 2026: the response (AX).

/** Condition reference. It repeats what was sent, which may be a party, a licence or a text that people wrote. */
export const axE0 = defineRecord({
  chapter: 'AX',
  tag: 'E0',
  title: 'Condition reference',
  fields: {
    referenceDataTypeCode: text(4, 9, 'AN'),
    occurrencePosition: number(11, 16, 'N', 0),
    refIdConstant: text(18, 24, 'X'),
    referenceDataText: sealed(26, 80, 'X', 'FREE_TEXT'),
  },
});

/** Condition / disposition response. */
export const axE1 = defineRecord({
  chapter: 'AX',
  tag: 'E1',
  title: 'Condition / disposition response',
  fields: {
    dispositionTypeCode: text(3, 3, 'AN'),
    severityCode: text(4, 4, 'AN'),
    conditionCode: text(5, 7, 'AN'),
    reasonCode: text(8, 10, 'AN'),
    narrativeText: text(11, 50, 'AN'),
    entryFilerCode: text(51, 53, 'AN'),
    entryNumber: text(56, 63, 'AN'),
    versionNumber: text(64, 68, 'N'),
    brokerReferenceNumber: text(69, 77, 'X'),
  },
});
