import { date, defineRecord, money, sealed, text } from './record-layout.ts';

// eBond Create/Update, version 1.9 (2020).

/** Bond header. */
export const cb10 = defineRecord({
  chapter: 'CB',
  tag: '10',
  title: 'Bond header',
  fields: {
    bondActionCode: text(3, 4, 'AN'),
    bondActivityCode: text(5, 7, 'AN'),
    bondAmount: money(8, 17, 'SN', 0),
    executionDate: date(18, 23, 'D'),
    suretyReferenceNumber: text(24, 32, 'X'),
    effectiveDate: date(33, 38, 'D'),
    terminationDate: date(39, 44, 'D'),
    bondNumber: text(45, 53, 'AN'),
  },
});

/** Single transaction bond. */
export const cb20 = defineRecord({
  chapter: 'CB',
  tag: '20',
  title: 'Single transaction bond',
  fields: {
    transactionIdTypeCode: text(3, 3, 'AN'),
    entryTypeCode: text(4, 5, 'AN'),
    transactionId: text(6, 45, 'X'),
  },
});

/** Principal. */
export const cb30 = defineRecord({
  chapter: 'CB',
  tag: '30',
  title: 'Principal',
  fields: {
    principalIdType: text(3, 5, 'AN'),
    principalId: sealed(6, 17, 'X', 'PARTY_NUMBER'),
    principalName: sealed(18, 57, 'X', 'NAME'),
  },
});

/** Co-principal. */
export const cb35 = defineRecord({
  chapter: 'CB',
  tag: '35',
  title: 'Co-principal',
  fields: {
    coPrincipalIdType: text(3, 5, 'AN'),
    coPrincipalId: sealed(6, 17, 'X', 'PARTY_NUMBER'),
    coPrincipalName: sealed(18, 57, 'X', 'NAME'),
  },
});

/** Bond user. */
export const cb36 = defineRecord({
  chapter: 'CB',
  tag: '36',
  title: 'Bond user',
  fields: {
    bondUserIdType: text(3, 5, 'AN'),
    bondUserId: sealed(6, 17, 'X', 'PARTY_NUMBER'),
    bondUserName: sealed(18, 57, 'X', 'NAME'),
    userAddDate: date(58, 63, 'D'),
    userDeleteDate: date(64, 69, 'D'),
  },
});

/** Surety. */
export const cb40 = defineRecord({
  chapter: 'CB',
  tag: '40',
  title: 'Surety',
  fields: {
    suretyCode: text(3, 5, 'N'),
    agentIdNumber: sealed(6, 16, 'X', 'PARTY_NUMBER'),
    suretyName: sealed(17, 56, 'X', 'NAME'),
    suretyLiabilityAmount: money(57, 66, 'SN', 0),
  },
});
