import { date, defineRecord, number, sealed, text, time } from '../record-layout.ts';

// Cargo manifest, in-bond and entry status query, implementation guide of September 2025 (version 21): the query (CQ) and what is answered (C1) of bills and errors.

/** Status query. */
export const cqWR1 = defineRecord({
  chapter: 'CQ',
  tag: 'WR1',
  title: 'Status query',
  fields: {
    entryFilerCode: text(8, 10, 'AN'),
    entryNumber: text(11, 19, 'AN'),
    inBondNumber: text(20, 31, 'AN'),
    billIssuerCode: text(32, 35, 'AN'),
    billOfLadingNumber: text(36, 47, 'AN'),
    airWaybillNumber: text(48, 58, 'AN'),
    houseAirWaybillNumber: text(59, 70, 'AN'),
    relatedBillRequestIndicator: text(71, 71, 'AN'),
    billAndEntryDataRequestIndicator: text(72, 72, 'AN'),
    limitOutputOption: text(73, 73, 'AN'),
  },
});

/** Entry query error. */
export const c1WR0 = defineRecord({
  chapter: 'C1',
  tag: 'WR0',
  title: 'Entry query error',
  fields: {
    entryFilerCode: text(4, 6, 'AN'),
    entryNumber: text(7, 15, 'AN'),
    errorMessageIdentifier: text(30, 32, 'AN'),
    narrativeMessage: text(33, 72, 'X'),
  },
});

/** Bill or in-bond query error. */
export const c1WSA = defineRecord({
  chapter: 'C1',
  tag: 'WSA',
  title: 'Bill or in-bond query error',
  fields: {
    inBondNumber: text(4, 15, 'AN'),
    masterBillIssuerCode: text(16, 19, 'AN'),
    masterBillNumber: text(20, 31, 'AN'),
    errorMessageIdentifier: text(32, 34, 'AN'),
    narrativeMessage: text(35, 74, 'X'),
  },
});

/** Air waybill query error. */
export const c1WSB = defineRecord({
  chapter: 'C1',
  tag: 'WSB',
  title: 'Air waybill query error',
  fields: {
    airWaybillNumber: text(4, 14, 'AN'),
    houseAirWaybillNumber: text(15, 26, 'AN'),
    errorMessageIdentifier: text(27, 29, 'AN'),
    narrativeMessage: text(30, 69, 'X'),
  },
});

/** Entry and conveyance. */
export const c1WR1 = defineRecord({
  chapter: 'C1',
  tag: 'WR1',
  title: 'Entry and conveyance',
  fields: {
    districtPortOfEntry: text(4, 7, 'N'),
    entryFilerCode: text(8, 10, 'AN'),
    entryNumber: text(11, 19, 'AN'),
    entryTypeCode: text(20, 21, 'N'),
    importerOfRecordNumber: sealed(22, 33, 'X', 'PARTY_NUMBER'),
    brokerReferenceNumber: text(34, 42, 'X'),
    carrierCode: text(43, 46, 'AN'),
    importingVesselOrConveyanceName: text(47, 66, 'AN'),
    voyageFlightTripNumber: text(67, 71, 'X'),
    dateOfArrival: date(72, 77, 'N'),
  },
});

/** Trip and location. */
export const c1WR2 = defineRecord({
  chapter: 'C1',
  tag: 'WR2',
  title: 'Trip and location',
  fields: {
    tripNumber: text(4, 28, 'AN'),
    firms: text(77, 80, 'AN'),
  },
});

/** Origin and tariff number. */
export const c1WR3 = defineRecord({
  chapter: 'C1',
  tag: 'WR3',
  title: 'Origin and tariff number',
  fields: {
    recordControlNumber: text(4, 6, 'N'),
    countryOfOriginCode: text(7, 8, 'A'),
    tariffNumber: text(9, 18, 'AN'),
  },
});

/** In-bond movement and bill. */
export const c1WR4 = defineRecord({
  chapter: 'C1',
  tag: 'WR4',
  title: 'In-bond movement and bill',
  fields: {
    inBondNumber: text(4, 15, 'AN'),
    masterBillNumber: text(16, 27, 'AN'),
    houseBillNumber: text(28, 39, 'AN'),
    subHouseBillNumber: text(40, 51, 'AN'),
    manifestQuantity: number(52, 59, 'N', 0),
    unit: text(60, 64, 'X'),
    masterBillIssuerCode: text(65, 68, 'AN'),
    houseBillIssuerCode: text(69, 72, 'AN'),
    billOfLadingType: text(73, 73, 'X'),
    importerSecurityFilingIndicator: text(74, 74, 'X'),
    modeOfTransportationCode: text(75, 75, 'X'),
  },
});

/** Disposition. */
export const c1WR5 = defineRecord({
  chapter: 'C1',
  tag: 'WR5',
  title: 'Disposition',
  fields: {
    dispositionActionDate: date(4, 9, 'N'),
    dispositionActionTime: time(10, 13, 'N'),
    dispositionActionCode: text(14, 16, 'AN'),
    narrativeMessage: text(17, 56, 'X'),
    releaseDate: date(58, 63, 'N'),
    releaseOrigin: text(64, 65, 'N'),
    quantity: number(66, 73, 'N', 0),
    sequence: text(75, 77, 'N'),
  },
});

/** In-bond status after an action on the movement. */
export const c1WS4 = defineRecord({
  chapter: 'C1',
  tag: 'WS4',
  title: 'In-bond status after an action on the movement',
  fields: {
    inBondStatus: text(4, 5, 'AN'),
    inBondArrivalDate: date(6, 11, 'N'),
    inBondExportDate: date(12, 17, 'N'),
    inBondEntryType: text(76, 77, 'AN'),
  },
});

/** In-bond status without an action on the movement. */
export const c1WS5 = defineRecord({
  chapter: 'C1',
  tag: 'WS5',
  title: 'In-bond status without an action on the movement',
  fields: {
    inBondStatus: text(4, 5, 'AN'),
    inBondArrivalDate: date(6, 11, 'N'),
    inBondExportDate: date(12, 17, 'N'),
    inBondEntryType: text(76, 77, 'AN'),
  },
});
