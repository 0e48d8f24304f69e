import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Drawback entry summary (TFTEA), June 2025: imports claimed on.

/** Import claimed on. */
export const de40 = defineRecord({
  chapter: 'DE',
  tag: '40',
  title: 'Import claimed on',
  fields: {
    actionIndicator: text(3, 3, 'AN'),
    importEntryFilerCode: text(6, 8, 'AN'),
    importEntryNumber: text(11, 18, 'AN'),
    entrySummaryLineNumber: text(19, 23, 'SN'),
    certificateOfDeliveryIndicator: text(24, 24, 'AN'),
    manufactureRulingNumber: text(25, 34, 'AN'),
    basisOfClaim: text(37, 38, 'AN'),
    manufactureReceivedDate: date(39, 44, 'D'),
    manufactureUsedDate: date(45, 50, 'D'),
    importTrackingNumber: text(51, 55, 'N'),
    drawbackAccountingMethodCode: text(56, 57, 'N'),
  },
});

/** Tariff number of an import. */
export const de41 = defineRecord({
  chapter: 'DE',
  tag: '41',
  title: 'Tariff number of an import',
  fields: {
    htsNumber: text(3, 12, 'AN'),
    articleDescriptionText: sealed(13, 62, 'X', 'FREE_TEXT'),
  },
});

/** Quantity and value of an import. */
export const de42 = defineRecord({
  chapter: 'DE',
  tag: '42',
  title: 'Quantity and value of an import',
  fields: {
    quantity: number(3, 18, 'SN', 4),
    unitOfMeasureCode: text(19, 21, 'X'),
    allowableQuantity: number(22, 37, 'SN', 4),
    enteredValuePerUnit: number(38, 53, 'SN', 4),
    substitutedValuePerUnit: number(54, 69, 'SN', 4),
  },
});

/** Amount claimed. */
export const de43 = defineRecord({
  chapter: 'DE',
  tag: '43',
  title: 'Amount claimed',
  fields: {
    accountingClassCode: text(3, 5, 'AN'),
    claimAmount: money(6, 13, 'SN', 2),
    calculatedAmount: money(14, 21, 'SN', 2),
    adjustedClaimedAmount: money(22, 29, 'SN', 2),
    qualifierIndicator: text(30, 31, 'AN'),
  },
});
