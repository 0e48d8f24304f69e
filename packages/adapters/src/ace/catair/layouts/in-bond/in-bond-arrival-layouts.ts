import { date, defineRecord, sealed, text, time } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): arrival, export and transfer of liability (WP).

/** Arrival, export or transfer of an in-bond movement. */
export const wp10 = defineRecord({
  chapter: 'WP',
  tag: '10',
  title: 'Arrival, export or transfer of an in-bond movement',
  fields: {
    actionCode: text(3, 3, 'AN'),
    inBondNumber: text(4, 15, 'AN'),
    masterBillIssuerCode: text(16, 19, 'AN'),
    masterBillNumber: text(20, 31, 'AN'),
    houseBillIssuerCode: text(32, 35, 'AN'),
    houseBillNumber: text(36, 47, 'AN'),
    arrivalFirmsCode: text(48, 51, 'AN'),
    containerNumber: text(64, 77, 'AN'),
  },
});

/** Day, place and carrier of the action. */
export const wp20 = defineRecord({
  chapter: 'WP',
  tag: '20',
  title: 'Day, place and carrier of the action',
  fields: {
    actionDate: date(3, 8, 'N', 'YYMMDD'),
    actionTime: time(9, 14, 'N'),
    portOfArrival: text(15, 18, 'N'),
    inBondCarrierCode: text(19, 22, 'X'),
    bondedCarrierId: sealed(23, 34, 'X', 'PARTY_NUMBER'),
    cityName: text(35, 53, 'AN'),
    stateCode: text(54, 55, 'A'),
    exportModeOfTransportationCode: text(56, 57, 'N'),
    exportConveyance: text(58, 80, 'AN'),
  },
});
