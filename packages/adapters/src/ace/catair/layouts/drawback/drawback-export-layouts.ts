import { date, defineRecord, number, sealed, text } from '../record-layout.ts';

// Drawback entry summary (TFTEA), June 2025: exports and destructions.

/** Export or destruction (core drawback). */
export const de60 = defineRecord({
  chapter: 'DE',
  tag: '60',
  title: 'Export or destruction (core drawback)',
  fields: {
    exportDestroyIndicator: text(3, 3, 'AN'),
    htsNumber: text(4, 13, 'AN'),
    quantity: number(14, 29, 'SN', 4),
    unitOfMeasureCode: text(30, 32, 'X'),
    exportDestroyDate: date(33, 38, 'D'),
    noticeOfIntentIndicator: text(39, 39, 'AN'),
    waiverToDrawbackClaimRights: text(40, 40, 'AN'),
    exporterOrDestroyerName: sealed(41, 70, 'AN', 'NAME'),
    countryOfUltimateDestination: text(71, 72, 'AN'),
    bolIndicator: text(73, 73, 'AN'),
    bolCarrierCode: text(74, 77, 'AN'),
  },
});

/** Description of an export (core drawback). */
export const de61 = defineRecord({
  chapter: 'DE',
  tag: '61',
  title: 'Description of an export (core drawback)',
  fields: {
    articleDescriptionText: sealed(3, 52, 'X', 'FREE_TEXT'),
    uniqueIdentifierNumber: text(53, 80, 'AN'),
  },
});

/** Notice of intent. */
export const de62 = defineRecord({
  chapter: 'DE',
  tag: '62',
  title: 'Notice of intent',
  fields: {
    intendedPortOfExport: text(3, 6, 'AN'),
    examinationWitnessIndicator: text(7, 7, 'AN'),
    locationOfDestruction: sealed(8, 37, 'AN', 'ADDRESS_BUSINESS'),
    examinationResult: text(38, 38, 'AN'),
  },
});

/** CBP personnel. */
export const de63 = defineRecord({
  chapter: 'DE',
  tag: '63',
  title: 'CBP personnel',
  fields: {
    recordIndicator: text(3, 3, 'AN'),
    cbpPersonnelName: sealed(4, 43, 'AN', 'OFFICER_NAME'),
    cbpPersonnelBadge: sealed(44, 55, 'AN', 'USER_ID'),
    cbpPersonnelPhone: sealed(56, 65, 'AN', 'PHONE'),
    processingExaminationDate: date(66, 71, 'D'),
  },
});

/** Foreign entry. */
export const de64 = defineRecord({
  chapter: 'DE',
  tag: '64',
  title: 'Foreign entry',
  fields: {
    foreignEntryNumber: text(3, 22, 'AN'),
    foreignEntryDate: date(23, 28, 'D'),
    foreignDutyPaid: number(29, 38, 'SN', 2),
    exchangeRate: number(39, 48, 'SN', 6),
    tariffNumber1: text(49, 58, 'AN'),
    tariffNumber2: text(59, 68, 'AN'),
    tariffNumber3: text(69, 78, 'AN'),
    countryOfExport: text(79, 80, 'AN'),
  },
});

/** Export or destruction (TFTEA). */
export const de70 = defineRecord({
  chapter: 'DE',
  tag: '70',
  title: 'Export or destruction (TFTEA)',
  fields: {
    exportDestroyIndicator: text(3, 3, 'AN'),
    htsNumber: text(4, 13, 'AN'),
    quantity: number(14, 29, 'SN', 4),
    unitOfMeasureCode: text(30, 32, 'X'),
    exportDestroyDate: date(33, 38, 'D'),
    noticeOfIntentIndicator: text(39, 39, 'AN'),
    waiverToDrawbackClaimRights: text(40, 40, 'AN'),
    exporterOrDestroyerName: sealed(41, 70, 'AN', 'NAME'),
    countryOfUltimateDestination: text(71, 72, 'AN'),
    bolIndicator: text(73, 73, 'AN'),
    bolCarrierCode: text(74, 77, 'AN'),
    scheduleBCode: text(78, 78, 'AN'),
  },
});

/** Description of an export (TFTEA). */
export const de71 = defineRecord({
  chapter: 'DE',
  tag: '71',
  title: 'Description of an export (TFTEA)',
  fields: {
    articleDescriptionText: sealed(3, 52, 'X', 'FREE_TEXT'),
    uniqueIdentifierNumber: text(53, 80, 'AN'),
  },
});

/** Imports behind an export. */
export const de72 = defineRecord({
  chapter: 'DE',
  tag: '72',
  title: 'Imports behind an export',
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

/** Manufactured articles behind an export. */
export const de73 = defineRecord({
  chapter: 'DE',
  tag: '73',
  title: 'Manufactured articles behind an export',
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
