import { date, defineRecord, number, sealed, text } from '../record-layout.ts';

// Drawback entry summary (TFTEA), June 2025: articles manufactured or produced.

/** Manufactured article. */
export const de50 = defineRecord({
  chapter: 'DE',
  tag: '50',
  title: 'Manufactured article',
  fields: {
    actionIndicator: text(3, 3, 'AN'),
    importManufactureRulingNumber: text(4, 13, 'AN'),
    htsNumber: text(16, 25, 'AN'),
    quantity: number(26, 41, 'SN', 4),
    unitOfMeasureCode: text(42, 44, 'X'),
    productionDate: date(45, 50, 'D'),
    factoryLocation: sealed(51, 80, 'AN', 'ADDRESS_BUSINESS'),
  },
});

/** Description of a manufactured article. */
export const de51 = defineRecord({
  chapter: 'DE',
  tag: '51',
  title: 'Description of a manufactured article',
  fields: {
    articleDescriptionText: sealed(3, 52, 'X', 'FREE_TEXT'),
    manufactureRulingNumber: text(53, 62, 'AN'),
    manufacturedTrackingNumber: text(63, 67, 'N'),
  },
});

/** Imports in a manufactured article. */
export const de52 = defineRecord({
  chapter: 'DE',
  tag: '52',
  title: 'Imports in a manufactured article',
  fields: {
    importTrackingNumber1: text(3, 7, 'N'),
    importTrackingNumber2: text(8, 12, 'N'),
    importTrackingNumber3: text(13, 17, 'N'),
    importTrackingNumber4: text(18, 22, 'N'),
    importTrackingNumber5: text(23, 27, 'N'),
    importTrackingNumber6: text(28, 32, 'N'),
    importTrackingNumber7: text(33, 37, 'N'),
    importTrackingNumber8: text(38, 42, 'N'),
    importTrackingNumber9: text(43, 47, 'N'),
    importTrackingNumber10: text(48, 52, 'N'),
    importTrackingNumber11: text(53, 57, 'N'),
    importTrackingNumber12: text(58, 62, 'N'),
    importTrackingNumber13: text(63, 67, 'N'),
    importTrackingNumber14: text(68, 72, 'N'),
    importTrackingNumber15: text(73, 77, 'N'),
  },
});

/** Manufactured articles in a manufactured article. */
export const de53 = defineRecord({
  chapter: 'DE',
  tag: '53',
  title: 'Manufactured articles in a manufactured article',
  fields: {
    manufacturedTrackingNumber1: text(3, 7, 'N'),
    manufacturedTrackingNumber2: text(8, 12, 'N'),
    manufacturedTrackingNumber3: text(13, 17, 'N'),
    manufacturedTrackingNumber4: text(18, 22, 'N'),
    manufacturedTrackingNumber5: text(23, 27, 'N'),
    manufacturedTrackingNumber6: text(28, 32, 'N'),
    manufacturedTrackingNumber7: text(33, 37, 'N'),
    manufacturedTrackingNumber8: text(38, 42, 'N'),
    manufacturedTrackingNumber9: text(43, 47, 'N'),
    manufacturedTrackingNumber10: text(48, 52, 'N'),
    manufacturedTrackingNumber11: text(53, 57, 'N'),
    manufacturedTrackingNumber12: text(58, 62, 'N'),
    manufacturedTrackingNumber13: text(63, 67, 'N'),
    manufacturedTrackingNumber14: text(68, 72, 'N'),
    manufacturedTrackingNumber15: text(73, 77, 'N'),
  },
});
