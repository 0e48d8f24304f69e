import { date, defineRecord, money, number, sealed, text } from './record-layout.ts';

// Courtesy notice of liquidation and extension, an older chapter.

/** Liquidation notice: paid and liquidated duty and tax. */
export const nrN1 = defineRecord({
  chapter: 'NR',
  tag: 'N1',
  title: 'Liquidation notice: paid and liquidated duty and tax',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'AN'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(10, 18, 'AN'),
    entryType: text(19, 20, 'AN'),
    importerOfRecordNumber: sealed(21, 32, 'X', 'PARTY_NUMBER'),
    totalPaidDuty: money(33, 43, 'N', 2),
    totalPaidTax: money(44, 54, 'N', 2),
    liquidatedDuty: money(55, 65, 'N', 2),
    liquidatedTax: money(66, 76, 'N', 2),
    negativeInterestAmountIndicator: text(77, 77, 'AN'),
  },
});

/** Liquidation notice: date, reason, type. */
export const nrN2 = defineRecord({
  chapter: 'NR',
  tag: 'N2',
  title: 'Liquidation notice: date, reason, type',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'AN'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(10, 18, 'AN'),
    liquidationDate: date(19, 24, 'D'),
    liquidationReasonCode: text(25, 26, 'AN'),
    brokerReferenceNumber: text(27, 35, 'X'),
    liquidationType: text(54, 54, 'AN'),
    entryDate: date(55, 60, 'D'),
    totalPaidAntidumpingDuty: money(61, 71, 'N', 2),
    interestAmount: money(72, 80, 'N', 2),
  },
});

/** Extension / suspension notice. */
export const nrN3 = defineRecord({
  chapter: 'NR',
  tag: 'N3',
  title: 'Extension / suspension notice',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'AN'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(10, 18, 'AN'),
    entryTypeCode: text(19, 20, 'AN'),
    importerOfRecordNumber: sealed(21, 32, 'X', 'PARTY_NUMBER'),
    entryDate: date(33, 38, 'D'),
    extensionOrSuspensionCode1: text(39, 40, 'AN'),
    numberOfTimesExtended: number(41, 41, 'N', 0),
    extensionOrSuspensionNoticeDate: date(42, 47, 'D'),
    brokerReferenceNumber: text(48, 56, 'X'),
    extensionOrSuspensionCode2: text(57, 58, 'AN'),
    extensionOrSuspensionCode3: text(59, 60, 'AN'),
    extensionOrSuspensionCode4: text(61, 62, 'AN'),
  },
});

/** Liquidation notice: AD/CVD and fees. */
export const nrN4 = defineRecord({
  chapter: 'NR',
  tag: 'N4',
  title: 'Liquidation notice: AD/CVD and fees',
  fields: {
    districtPortOfEntrySummary: text(3, 6, 'AN'),
    entryFilerCode: text(7, 9, 'AN'),
    entryNumber: text(10, 18, 'AN'),
    totalPaidCountervailingDuty: money(19, 29, 'N', 2),
    totalPaidFees: money(30, 40, 'N', 2),
    liquidatedAntidumpingDuty: money(41, 51, 'N', 2),
    liquidatedCountervailingDuty: money(52, 62, 'N', 2),
    liquidatedFees: money(63, 73, 'N', 2),
    changeLiquidationReasonCode1: text(74, 75, 'AN'),
    changeLiquidationReasonCode2: text(76, 77, 'AN'),
    changeLiquidationReasonCode3: text(78, 79, 'AN'),
  },
});
