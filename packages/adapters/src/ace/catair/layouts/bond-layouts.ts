import { date, defineRecord, money, sealed, text } from './record-layout.ts';

// Customs eBond Create/Update, version 1.9 (April 2020).

/** Bond header. */
export const cb10 = defineRecord({
  chapter: 'CB',
  tag: '10',
  title: 'Bond header',
  fields: {
    bondDesignationTypeCode: text(3, 3, 'AN'),
    bondTypeCode: text(4, 4, 'N'),
    bondActivityCode: text(5, 7, 'AN'),
    bondAmount: money(8, 17, 'SN', 0),
    executionDate: date(18, 23, 'D'),
    suretyReferenceNumber: text(24, 32, 'X'),
    effectiveDate: date(33, 38, 'D'),
    terminationDate: date(39, 44, 'D'),
    bondNumber: text(45, 53, 'AN'),
    reconciliationBondRiderFlag: text(55, 55, 'AN'),
    usviBondRiderFlag: text(56, 56, 'AN'),
  },
});

/** Secondary notify parties: ports, filers and offices, or carriers. */
export const cb12 = defineRecord({
  chapter: 'CB',
  tag: '12',
  title: 'Secondary notify parties',
  fields: {
    secondaryNotifyPartyCode1: text(3, 11, 'AN'),
    secondaryNotifyPartyCode2: text(12, 20, 'AN'),
    secondaryNotifyPartyCode3: text(21, 29, 'AN'),
    secondaryNotifyPartyCode4: text(30, 38, 'AN'),
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
    userRiderActionCode: text(58, 58, 'AN'),
    userAddDate: date(59, 64, 'D'),
    userDeleteDate: date(65, 70, 'D'),
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

/** Co-surety. */
export const cb45 = defineRecord({
  chapter: 'CB',
  tag: '45',
  title: 'Co-surety',
  fields: {
    coSuretyCode: text(3, 5, 'N'),
    agentIdNumber: sealed(6, 16, 'X', 'PARTY_NUMBER'),
    coSuretyName: sealed(17, 56, 'X', 'NAME'),
    coSuretyLiabilityAmount: money(57, 66, 'SN', 0),
  },
});

/** Re-insurer. */
export const cb46 = defineRecord({
  chapter: 'CB',
  tag: '46',
  title: 'Re-insurer',
  fields: {
    reInsurerSuretyCode: text(3, 5, 'N'),
    agentIdNumber: sealed(6, 16, 'X', 'PARTY_NUMBER'),
    suretyName: sealed(17, 56, 'X', 'NAME'),
  },
});

/** What CBP says of a bond: of one record, or that it is accepted or rejected. */
export const cb90 = defineRecord({
  chapter: 'CB',
  tag: '90',
  title: 'Error or accept/reject message',
  fields: {
    dispositionTypeCode: text(3, 3, 'AN'),
    severityCode: text(4, 4, 'AN'),
    conditionCode: text(5, 7, 'AN'),
    narrativeText: text(10, 80, 'X'),
  },
});
