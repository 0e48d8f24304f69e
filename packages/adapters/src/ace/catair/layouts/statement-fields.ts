import { money, number, text } from './record-layout.ts';

/** The fees of a statement, five pairs a record; daily and monthly statements have them in the same columns. */
export const feeFields = {
  sequenceNumber: number(3, 4, 'N', 0),
  feeClassCode1: text(5, 7, 'AN'),
  feeAmount1: money(8, 18, 'N', 2),
  feeClassCode2: text(19, 21, 'AN'),
  feeAmount2: money(22, 32, 'N', 2),
  feeClassCode3: text(33, 35, 'AN'),
  feeAmount3: money(36, 46, 'N', 2),
  feeClassCode4: text(47, 49, 'AN'),
  feeAmount4: money(50, 60, 'N', 2),
  feeClassCode5: text(61, 63, 'AN'),
  feeAmount5: money(64, 74, 'N', 2),
} as const;

/** The entries that were deleted from a daily statement, four triples a record; monthly statements repeat them. */
export const deletedEntryFields = {
  dailyStatementNumber: text(3, 12, 'AN'),
  entryFilerCode1: text(13, 15, 'AN'),
  entryNumber1: text(18, 25, 'AN'),
  deleteSource1: text(26, 28, 'AN'),
  entryFilerCode2: text(29, 31, 'AN'),
  entryNumber2: text(34, 41, 'AN'),
  deleteSource2: text(42, 44, 'AN'),
  entryFilerCode3: text(45, 47, 'AN'),
  entryNumber3: text(50, 57, 'AN'),
  deleteSource3: text(58, 60, 'AN'),
  entryFilerCode4: text(61, 63, 'AN'),
  entryNumber4: text(66, 73, 'AN'),
  deleteSource4: text(74, 76, 'AN'),
} as const;
