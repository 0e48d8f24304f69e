import { date, defineRecord, money, number, sealed, text } from './record-layout.ts';

// Foreign-Trade Zone Admission (e214), version 3.1.3 (August 2026), Pub 0875-0419.

/** Admission header. */
export const ft10 = defineRecord({
  chapter: 'FT',
  tag: '10',
  title: 'Admission header',
  fields: {
    actionCode: text(3, 3, 'A'),
    zoneId: text(4, 12, 'AN'),
    calendarYear: text(13, 14, 'N'),
    controlNumber: text(15, 22, 'AN'),
    expandedZoneIdIndicator: text(23, 23, 'AN'),
    portCode: text(24, 27, 'N'),
    directDeliveryIndicator: text(28, 28, 'A'),
    abiFilerCode: text(29, 31, 'AN'),
    abiRoutingCode: text(32, 40, 'AN'),
    zoneOperatorIdentifier: sealed(41, 52, 'X', 'PARTY_NUMBER'),
    firmsIdentifier: text(53, 56, 'AN'),
    applicantForAdmission: sealed(57, 68, 'X', 'PARTY_NUMBER'),
  },
});

/** Replace request. */
export const ft11 = defineRecord({
  chapter: 'FT',
  tag: '11',
  title: 'Replace request',
  fields: {
    contactName: sealed(3, 42, 'AN', 'NAME'),
    contactPhone: sealed(43, 57, 'N', 'PHONE'),
    reasonCode: text(58, 59, 'N'),
    additionalReasonCodes: text(60, 73, 'N'),
  },
});

/** Replace remarks. */
export const ft12 = defineRecord({
  chapter: 'FT',
  tag: '12',
  title: 'Replace remarks',
  fields: {
    remarks: sealed(3, 80, 'X', 'FREE_TEXT'),
  },
});

/** Conveyance. */
export const ft20 = defineRecord({
  chapter: 'FT',
  tag: '20',
  title: 'Conveyance',
  fields: {
    admissionType: text(3, 3, 'A'),
    modeOfTransportation: text(4, 5, 'N'),
    scac: text(6, 9, 'A'),
    conveyanceName: text(10, 32, 'AN'),
    voyageTripFlight: text(33, 47, 'AN'),
    exportDate: date(48, 55, 'N'),
    importDate: date(56, 63, 'N'),
    portOfUnlading: text(64, 67, 'N'),
    scheduledDateOfArrival: date(68, 75, 'N'),
  },
});

/** Bill of lading. */
export const ft40 = defineRecord({
  chapter: 'FT',
  tag: '40',
  title: 'Bill of lading',
  fields: {
    billOfLading: text(3, 37, 'AN'),
    houseBill: text(38, 57, 'AN'),
    quantity: number(58, 67, 'N', 0),
    countryOfExport: text(68, 69, 'AN'),
    foreignLoadPort: text(70, 74, 'N'),
  },
});

/** In-bond number. */
export const ft41 = defineRecord({
  chapter: 'FT',
  tag: '41',
  title: 'In-bond number',
  fields: {
    inBondNumber: text(3, 37, 'AN'),
  },
});

/** Bonded carrier of a permit to transfer. */
export const ft42 = defineRecord({
  chapter: 'FT',
  tag: '42',
  title: 'Bonded carrier of a permit to transfer',
  fields: {
    bondedCarrierIdentifier: sealed(3, 14, 'X', 'PARTY_NUMBER'),
  },
});

/** Container or equipment. */
export const ft43 = defineRecord({
  chapter: 'FT',
  tag: '43',
  title: 'Container or equipment',
  fields: {
    containerNumber: text(3, 17, 'AN'),
  },
});

/** HTS line. */
export const ft50 = defineRecord({
  chapter: 'FT',
  tag: '50',
  title: 'HTS line',
  fields: {
    lineItemNumber: text(3, 7, 'N'),
    htsNumber: text(8, 17, 'AN'),
    spi: text(18, 18, 'AN'),
    spiCountry: text(19, 20, 'AN'),
    spiSecondary: text(21, 21, 'AN'),
    countryOfOrigin: text(22, 23, 'AN'),
    quantity1: number(24, 35, 'N', 2),
    unitOfMeasure1: text(36, 38, 'AN'),
    quantity2: number(39, 50, 'N', 2),
    unitOfMeasure2: text(51, 53, 'AN'),
    quotaCategory: text(54, 56, 'AN'),
    pnDisclaimerFlag: text(57, 57, 'AN'),
  },
});

/** HTS line values. */
export const ft51 = defineRecord({
  chapter: 'FT',
  tag: '51',
  title: 'HTS line values',
  fields: {
    weight: number(3, 12, 'N', 0),
    value: money(13, 24, 'N', 0),
    charges: money(25, 34, 'N', 0),
    zoneStatus: text(35, 35, 'A'),
    harborMaintenanceFee: money(36, 43, 'N', 2),
    existingZoneStatus: text(44, 44, 'A'),
    requestedZoneStatus: text(45, 45, 'A'),
    affectedQuantity: number(46, 57, 'N', 0),
    inventoryUnitOfMeasure: text(58, 60, 'AN'),
  },
});

/** Line reference. */
export const ft60 = defineRecord({
  chapter: 'FT',
  tag: '60',
  title: 'Line reference',
  fields: {
    description: sealed(3, 47, 'AN', 'FREE_TEXT'),
    referenceQualifier: text(48, 50, 'AN'),
    referenceIdentifier: sealed(51, 72, 'AN', 'MID_OR_LICENCE'),
  },
});

/** Line remarks. */
export const ft61 = defineRecord({
  chapter: 'FT',
  tag: '61',
  title: 'Line remarks',
  fields: {
    remarks: sealed(3, 80, 'AN', 'FREE_TEXT'),
  },
});
