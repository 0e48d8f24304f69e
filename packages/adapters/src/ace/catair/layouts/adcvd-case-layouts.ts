import { date, defineRecord, number, text } from './record-layout.ts';

// Antidumping and countervailing duty case information, July 2026.

/** Case general information. */
export const acRA = defineRecord({
  chapter: 'AC',
  tag: 'RA',
  title: 'Case general information',
  fields: {
    caseNumber: text(3, 12, 'AN'),
    relatedCaseNumber: text(14, 23, 'AN'),
    shortDescription: text(25, 54, 'X'),
    countryCode: text(56, 57, 'A'),
    companyCaseStatus: text(59, 60, 'A'),
    companyCaseStatusEffectiveDate: date(62, 67, 'D'),
  },
});

/** Deposit rate details. */
export const acRF = defineRecord({
  chapter: 'AC',
  tag: 'RF',
  title: 'Deposit rate details',
  fields: {
    caseNumber: text(3, 12, 'AN'),
    depositRateEffectiveDate: date(14, 19, 'D'),
    adValoremDepositRate: number(21, 26, 'N', 2),
    specificDepositRate: number(28, 35, 'N', 2),
    unitOfMeasure: text(37, 39, 'AN'),
    otherUnitOfMeasure: text(41, 65, 'AN'),
    rateAddedDate: date(67, 72, 'D'),
    rateInactivatedDate: date(74, 79, 'D'),
  },
});

/** Bond/cash details. */
export const acRH = defineRecord({
  chapter: 'AC',
  tag: 'RH',
  title: 'Bond/cash details',
  fields: {
    caseNumber: text(3, 12, 'AN'),
    bondCashEffectiveDate: date(14, 19, 'D'),
    bondCashIndicator: text(21, 30, 'X'),
    bondCashIndicatorAddedDate: date(32, 37, 'D'),
    bondCashIndicatorInactivatedDate: date(39, 44, 'D'),
  },
});

/** Liquidation suspension details. */
export const acRJ = defineRecord({
  chapter: 'AC',
  tag: 'RJ',
  title: 'Liquidation suspension details',
  fields: {
    caseNumber: text(3, 12, 'AN'),
    suspensionActionEffectiveDate: date(14, 19, 'D'),
    suspensionAction: text(21, 25, 'AN'),
    suspensionActionAddedDate: date(27, 32, 'D'),
    suspensionActionInactivatedDate: date(34, 39, 'D'),
  },
});
