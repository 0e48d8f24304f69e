import { date, defineRecord, number, sealed, text, time } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): status notifications (NS). Times are Eastern.

/** Conveyance of a status notification. */
export const ns05 = defineRecord({
  chapter: 'NS',
  tag: '05',
  title: 'Conveyance of a status notification',
  fields: {
    conveyanceName: text(3, 25, 'AN'),
    voyageTripNumber: text(26, 30, 'N'),
    districtPort: text(31, 34, 'N'),
    estimatedDateOfArrival: date(35, 40, 'N', 'YYMMDD'),
    estimatedTimeOfArrival: time(41, 46, 'N'),
  },
});

/** In-bond movement of a status notification. */
export const ns10 = defineRecord({
  chapter: 'NS',
  tag: '10',
  title: 'In-bond movement of a status notification',
  fields: {
    inBondEntryType: text(3, 4, 'N'),
    inBondNumber: text(5, 16, 'AN'),
    usPortOfDestination: text(17, 20, 'N'),
    foreignDestination: text(21, 25, 'N'),
  },
});

/** Disposition of a bill. */
export const ns30 = defineRecord({
  chapter: 'NS',
  tag: '30',
  title: 'Disposition of a bill',
  fields: {
    dispositionCode: text(3, 4, 'AN'),
    masterBillIssuerCode: text(5, 8, 'AN'),
    masterBillNumber: text(9, 20, 'AN'),
    houseBillIssuerCode: text(21, 24, 'AN'),
    houseBillNumber: text(25, 36, 'AN'),
    subHouseBillIssuerCode: text(37, 40, 'AN'),
    subHouseBillNumber: text(41, 52, 'AN'),
    quantity: number(53, 62, 'N', 0),
    negativeIndicator: text(63, 63, 'A'),
    actionDate: date(64, 69, 'N', 'YYMMDD'),
    actionTime: time(70, 73, 'N'),
    inBondCarrierCode: text(74, 77, 'X'),
  },
});

/** Place and entry of a disposition. */
export const ns40 = defineRecord({
  chapter: 'NS',
  tag: '40',
  title: 'Place and entry of a disposition',
  fields: {
    entryType: text(3, 4, 'N'),
    entryNumber: text(5, 19, 'AN'),
    districtPortOfTransaction: text(20, 23, 'N'),
    firmsCode: text(24, 27, 'AN'),
    containerNumber: text(28, 41, 'AN'),
  },
});

/** Remarks. */
export const ns50 = defineRecord({
  chapter: 'NS',
  tag: '50',
  title: 'Remarks',
  fields: {
    remarks: sealed(3, 47, 'X', 'FREE_TEXT'),
  },
});

/** Container of a disposition. */
export const ns60 = defineRecord({
  chapter: 'NS',
  tag: '60',
  title: 'Container of a disposition',
  fields: {
    actionIndicator: text(3, 3, 'N'),
    containerNumber: text(4, 17, 'AN'),
    sealNumber1: text(18, 32, 'AN'),
    sealNumber2: text(33, 47, 'AN'),
  },
});
