import { date, defineRecord, number, sealed, text, time } from '../record-layout.ts';

// Cargo Release status notification. Its chapter is not among those at hand: the records are printed as WO10 to WO72 in
// the status query (September 2025, version 21), which says that they mimic SO10 to SO72.

/** Status notification header. */
export const so10 = defineRecord({
  chapter: 'SO',
  tag: 'SO10',
  title: 'Status notification header',
  fields: {
    districtPortOfEntry: text(5, 8, 'N'),
    entryFilerCode: text(9, 11, 'AN'),
    entryNumber: text(14, 21, 'AN'),
    entryTypeCode: text(23, 24, 'N'),
    importerOfRecordNumber: sealed(25, 36, 'X', 'PARTY_NUMBER'),
    carrierCode: text(37, 40, 'AN'),
    vesselName: text(41, 60, 'AN'),
    voyageFlightTripNumber: text(61, 65, 'X'),
    estimatedDateOfArrival: date(66, 71, 'N'),
    splitShipmentReleaseCode: text(72, 72, 'AN'),
    correctionResponseIndicator: text(73, 73, 'X'),
  },
});

/** Reference. */
export const so20 = defineRecord({
  chapter: 'SO',
  tag: 'SO20',
  title: 'Reference',
  fields: {
    referenceIdentifierQualifier: text(5, 7, 'AN'),
    referenceIdentifier: sealed(8, 57, 'X', 'FREE_TEXT'),
  },
});

/** Tariff number of a line. */
export const so30 = defineRecord({
  chapter: 'SO',
  tag: 'SO30',
  title: 'Tariff number of a line',
  fields: {
    lineItemIdentifier: text(5, 7, 'N'),
    countryOfOriginCode: text(8, 9, 'A'),
    htsNumber: text(10, 19, 'AN'),
  },
});

/** Bill of lading. */
export const so40 = defineRecord({
  chapter: 'SO',
  tag: 'SO40',
  title: 'Bill of lading',
  fields: {
    billTypeIndicator: text(5, 5, 'A'),
    billIssuerCode: text(6, 9, 'AN'),
    billOfLadingNumber: text(10, 59, 'X'),
    quantity: number(60, 67, 'N', 0),
    unitOfMeasure: text(68, 72, 'X'),
    manifestedQuantity: text(73, 80, 'X'),
  },
});

/** In-bond movement. */
export const so42 = defineRecord({
  chapter: 'SO',
  tag: 'SO42',
  title: 'In-bond movement',
  fields: {
    inBondNumber: text(5, 16, 'AN'),
    inBondEntryType: text(17, 18, 'N'),
    usPortOfDeparture: text(19, 22, 'N'),
    usPortOfArrival: text(23, 26, 'N'),
    inBondCreateDate: date(27, 32, 'N'),
    dateOfInBondArrival: date(33, 38, 'N'),
    inBondQuantity: number(39, 46, 'N', 0),
  },
});

/** Bill match disposition. */
export const so50 = defineRecord({
  chapter: 'SO',
  tag: 'SO50',
  title: 'Bill match disposition',
  fields: {
    dispositionDate: date(5, 10, 'N'),
    dispositionTime: time(11, 14, 'N'),
    dispositionCode: text(15, 16, 'AN'),
    narrativeMessage: text(17, 56, 'X'),
    splitIndicator: text(57, 57, 'A'),
    carrierCode: text(58, 61, 'AN'),
    voyageFlightTripNumber: text(62, 66, 'X'),
    dateOfArrival: date(67, 72, 'N'),
    districtPortOfArrival: text(73, 76, 'N'),
  },
});

/** Cargo release processing disposition. */
export const so60 = defineRecord({
  chapter: 'SO',
  tag: 'SO60',
  title: 'Cargo release processing disposition',
  fields: {
    dispositionActionDate: date(5, 10, 'N'),
    dispositionActionTime: time(11, 14, 'N'),
    dispositionActionCode: text(15, 16, 'AN'),
    narrativeMessage: text(17, 56, 'X'),
    releaseDate: date(57, 62, 'N'),
    releaseOriginCode: text(63, 64, 'N'),
    documentType: text(65, 70, 'AN'),
  },
});
