import { date, defineRecord, number, text, time } from '../record-layout.ts';

// Cargo manifest, in-bond and entry status query, implementation guide of September 2025 (version 21): what is answered (C1) of air waybills, quantities and ports.

/** Air waybill. */
export const c1WSC = defineRecord({
  chapter: 'C1',
  tag: 'WSC',
  title: 'Air waybill',
  fields: {
    importingCarrierCode: text(4, 6, 'AN'),
    flightNumber: text(7, 11, 'AN'),
    scheduledArrivalDate: date(12, 17, 'N'),
    airWaybillNumber: text(18, 28, 'AN'),
    partIndicator1: text(29, 29, 'A'),
    manifestQuantity1: number(30, 34, 'N', 0),
    boardedQuantity1: number(35, 39, 'N', 0),
    houseAirWaybillNumber: text(40, 51, 'AN'),
    partIndicator2: text(52, 52, 'A'),
    manifestQuantity2: number(53, 57, 'N', 0),
    boardedQuantity2: number(58, 62, 'N', 0),
    inBondNumber: text(63, 73, 'N'),
    inBondStatus: text(74, 75, 'AN'),
    inBondEntryType: text(76, 77, 'AN'),
    wscRecordVersion: text(80, 80, 'AN'),
  },
});

/** Disposition of an air waybill. */
export const c1WSD = defineRecord({
  chapter: 'C1',
  tag: 'WSD',
  title: 'Disposition of an air waybill',
  fields: {
    dispositionActionDate: date(4, 9, 'N'),
    dispositionActionTime: time(10, 15, 'N'),
    dispositionCode: text(16, 17, 'AN'),
    narrativeMessage: text(18, 57, 'X'),
    inBondOrEntryNumber: text(58, 69, 'AN'),
  },
});

/** Amended quantities. */
export const c1WN0 = defineRecord({
  chapter: 'C1',
  tag: 'WN0',
  title: 'Amended quantities',
  fields: {
    masterBillAmendedQuantity: number(4, 11, 'N', 0),
    houseBillAmendedQuantity: number(12, 19, 'N', 0),
  },
});

/** Ports and dates of a movement. */
export const c1WN1 = defineRecord({
  chapter: 'C1',
  tag: 'WN1',
  title: 'Ports and dates of a movement',
  fields: {
    inBondEntryNumber: text(4, 15, 'AN'),
    manifestedPortOfUnlading: text(16, 19, 'AN'),
    actualPortOfUnlading: text(20, 23, 'AN'),
    diversionActualPortOfUnlading: text(24, 27, 'AN'),
    inBondOriginatingPort: text(28, 31, 'AN'),
    manifestedInBondDestinationPort: text(32, 35, 'AN'),
    actualInBondDestination: text(36, 39, 'AN'),
    diversionInBondDestination: text(40, 43, 'AN'),
    vesselDeparturePort: text(44, 48, 'AN'),
    vesselDepartureDate: date(49, 54, 'N'),
    containerLoadPort: text(55, 71, 'AN'),
    containerLoadDate: date(72, 77, 'AN'),
  },
});
