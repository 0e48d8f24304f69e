import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import { imported } from '../../../known-answers/trade-rows.ts';
import * as imports from '../../imports.ts';

/** A hundred dollars and more under each kind of rate provision, so that every share has its own numerator. */
const provisions = imported(
  { rate_provision: '10', consumption_value: 400, dutiable_value: 0, calculated_duty: 0 },
  { rate_provision: '17', consumption_value: 20, dutiable_value: 0, calculated_duty: 0 },
  { rate_provision: '18', consumption_value: 180, dutiable_value: 0, calculated_duty: 0 },
  { rate_provision: '61', consumption_value: 150, dutiable_value: 150, calculated_duty: 6 },
  { rate_provision: '62', consumption_value: 10, dutiable_value: 10, calculated_duty: 4 },
  { rate_provision: '64', consumption_value: 40, dutiable_value: 40, calculated_duty: 1 },
  { rate_provision: '69', consumption_value: 100, dutiable_value: 100, calculated_duty: 25 },
  { rate_provision: '70', consumption_value: 70, dutiable_value: 70, calculated_duty: 0 },
  { rate_provision: '79', consumption_value: 30, dutiable_value: 30, calculated_duty: 0 },
);
const value = 400 + 20 + 180 + 150 + 10 + 40 + 100 + 70 + 30;
const dutiable = 150 + 10 + 40 + 100 + 70 + 30;
const duty = 6 + 4 + 1 + 25;

/** The same chapter with a programme claimed and without, and a row whose dataset does not say. */
const programmes = imported(
  { country_subcode: 'S ', consumption_value: 60, calculated_duty: 0.6 },
  { country_subcode: '00', consumption_value: 140, calculated_duty: 7 },
  { consumption_value: 1000, calculated_duty: 100 },
);

const countries = imported(
  { country: '5700', consumption_value: 40, calculated_duty: 9, consumption_charges: 1 },
  { country: '1220', consumption_value: 60, calculated_duty: 1, consumption_charges: 4 },
);

/** The worked record of January 2025: crude oil from Canada at 5.25 cents a barrel. */
const crude = imported({
  commodity: '2709001000',
  consumption_value: 2_000_000_000,
  dutiable_value: 2_000_000_000,
  calculated_duty: 1_706_730,
});

export const importsDutyAnswers: readonly KnownAnswer[] = [
  { measure: imports.dutiableValue, rows: provisions, expected: dutiable, doubled: 'doubles' },
  { measure: imports.calculatedDuty, rows: provisions, expected: duty, doubled: 'doubles' },
  { measure: imports.calculatedDuty, rows: crude, expected: 1_706_730, doubled: 'doubles' },
  { measure: imports.dutiableShare, rows: provisions, expected: dutiable / value, doubled: 'stays' },
  // A ratio of sums: the mean of the nine rates would be another number.
  { measure: imports.effectiveDutyRate, rows: provisions, expected: duty / value, doubled: 'stays' },
  { measure: imports.effectiveRateOnDutiable, rows: provisions, expected: duty / dutiable, doubled: 'stays' },
  {
    measure: imports.effectiveRateWhereCalculated,
    rows: provisions,
    expected: duty / (150 + 10 + 40 + 100),
    doubled: 'stays',
  },
  {
    measure: imports.uncalculatedDutiableShare,
    rows: provisions,
    expected: (70 + 30) / dutiable,
    doubled: 'stays',
  },
  {
    measure: imports.freeShare,
    rows: provisions,
    expected: (400 + 20 + 180) / value,
    doubled: 'stays',
  },
  { measure: imports.unconditionallyFreeShare, rows: provisions, expected: 400 / value, doubled: 'stays' },
  { measure: imports.conditionallyFreeShare, rows: provisions, expected: 180 / value, doubled: 'stays' },
  { measure: imports.generalRateShare, rows: provisions, expected: 150 / value, doubled: 'stays' },
  { measure: imports.columnTwoShare, rows: provisions, expected: 10 / value, doubled: 'stays' },
  { measure: imports.specialRateShare, rows: provisions, expected: 40 / value, doubled: 'stays' },
  { measure: imports.chapter99Share, rows: provisions, expected: 100 / value, doubled: 'stays' },
  { measure: imports.chapter99DutyShare, rows: provisions, expected: 25 / duty, doubled: 'stays' },
  { measure: imports.chapter99Share, rows: countries, expected: null, doubled: 'stays' },
  { measure: imports.preferenceShare, rows: programmes, expected: 60 / (60 + 140), doubled: 'stays' },
  { measure: imports.preferenceDutyRate, rows: programmes, expected: 0.6 / 60, doubled: 'stays' },
  { measure: imports.noProgrammeDutyRate, rows: programmes, expected: 7 / 140, doubled: 'stays' },
  { measure: imports.preferenceShare, rows: countries, expected: null, doubled: 'stays' },
  {
    measure: imports.shareOfDuty,
    rows: countries,
    ask: { by: ['country'] },
    at: ['5700'],
    expected: 9 / (9 + 1),
    doubled: 'stays',
  },
  {
    measure: imports.relativeDutyRate,
    rows: countries,
    ask: { by: ['country'] },
    at: ['5700'],
    expected: 9 / 40 / ((9 + 1) / (40 + 60)),
    doubled: 'stays',
  },
  {
    measure: imports.chargesAndDutyWedge,
    rows: countries,
    expected: (9 + 1 + (1 + 4)) / (40 + 60),
    doubled: 'stays',
  },
];
