import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): the application (QP), its movement and bills.

/** In-bond movement. */
export const qp10 = defineRecord({
  chapter: 'QP',
  tag: '10',
  title: 'In-bond movement',
  fields: {
    actionCode: text(3, 3, 'A'),
    inBondEntryType: text(4, 5, 'N'),
    inBondNumber: text(6, 17, 'AN'),
    inBondCarrierCode: text(18, 21, 'AN'),
    usPortOfDestination: text(22, 25, 'N'),
    portOfForeignDestination: text(26, 30, 'AN'),
    value: money(31, 38, 'N', 0),
    bondedCarrierId: sealed(39, 50, 'X', 'PARTY_NUMBER'),
    zoneOrWarehouseIndicator: text(51, 51, 'A'),
    btaFdaIndicator: text(52, 52, 'A'),
  },
});

/** Importing conveyance. */
export const qp20 = defineRecord({
  chapter: 'QP',
  tag: '20',
  title: 'Importing conveyance',
  fields: {
    importingCarrierCode: text(3, 6, 'AN'),
    importModeOfTransportationCode: text(7, 8, 'N'),
    countryCodeOfImportingCarrier: text(9, 10, 'A'),
    importingConveyanceName: text(11, 33, 'X'),
    voyageFlightTripNumber: text(34, 38, 'X'),
    portOfImportingConveyanceArrival: text(46, 49, 'N'),
    estimatedDateOfArrival: date(50, 55, 'N'),
    zoneFirmsCode: text(56, 59, 'AN'),
  },
});

/** Bill of lading of an in-bond movement. */
export const qp30 = defineRecord({
  chapter: 'QP',
  tag: '30',
  title: 'Bill of lading of an in-bond movement',
  fields: {
    actionCode: text(3, 3, 'A'),
    sequenceNumber: text(5, 8, 'AN'),
    masterBillIssuerCode: text(9, 12, 'AN'),
    masterBillNumber: text(13, 24, 'AN'),
    houseBillIssuerCode: text(25, 28, 'AN'),
    houseBillNumber: text(29, 40, 'AN'),
    subHouseBillIssuerCode: text(41, 44, 'AN'),
    subHouseBillNumber: text(45, 56, 'AN'),
    previousInBondNumber: text(57, 68, 'AN'),
    inBondQuantity: number(69, 78, 'N', 0),
  },
});

/** Secondary notify parties. */
export const qp32 = defineRecord({
  chapter: 'QP',
  tag: '32',
  title: 'Secondary notify parties',
  fields: {
    secondaryNotifyPartyCode1: text(3, 11, 'AN'),
    secondaryNotifyPartyCode2: text(12, 20, 'AN'),
    secondaryNotifyPartyCode3: text(21, 29, 'AN'),
    secondaryNotifyPartyCode4: text(30, 38, 'AN'),
  },
});

/** Reference of an in-bond movement. */
export const qp33 = defineRecord({
  chapter: 'QP',
  tag: '33',
  title: 'Reference of an in-bond movement',
  fields: {
    qualifier: text(3, 5, 'AN'),
    referenceIdentifier: sealed(6, 35, 'AN', 'LICENCE_PERMIT'),
  },
});

/** Bill of lading details. */
export const qp40 = defineRecord({
  chapter: 'QP',
  tag: '40',
  title: 'Bill of lading details',
  fields: {
    foreignPortOfLading: text(3, 7, 'N'),
    manifestQuantity: number(8, 17, 'N', 0),
    manifestUnits: text(18, 22, 'X'),
    weight: number(23, 32, 'N', 0),
    weightUnit: text(33, 34, 'A'),
    volume: number(35, 44, 'N', 0),
    volumeUnit: text(45, 46, 'A'),
    placeOfPreReceipt: text(47, 63, 'X'),
  },
});
