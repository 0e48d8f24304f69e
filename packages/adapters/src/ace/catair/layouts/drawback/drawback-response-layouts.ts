import { defineRecord, number, text } from '../record-layout.ts';

// Drawback entry summary (TFTEA), June 2025: the response (DX).

/** Drawback condition reference. */
export const dxE0 = defineRecord({
  chapter: 'DX',
  tag: 'E0',
  title: 'Drawback condition reference',
  fields: {
    referenceDataTypeCode: text(4, 9, 'AN'),
    occurrencePosition: number(11, 16, 'N', 0),
    refIdConstant: text(18, 24, 'X'),
    referenceDataText: text(26, 80, 'X'),
  },
});

/** Drawback condition or disposition. */
export const dxE1 = defineRecord({
  chapter: 'DX',
  tag: 'E1',
  title: 'Drawback condition or disposition',
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
