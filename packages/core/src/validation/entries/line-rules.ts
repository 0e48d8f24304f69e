import { adValoremDuty, formatDay, harborMaintenanceFee, lineProcessingFee } from '@tradepulse/measures';
import { rememberedByDay, rememberedDay } from '../remembered.ts';
import { rowRule, type RowRuleDefinition } from '../row-rule-definition.ts';
import { valueAt } from '../value-at.ts';

/** Formal entries for consumption, from a zone or warehouse too: their lines pay the processing fee on value. */
const PAY_PROCESSING: ReadonlySet<string> = new Set(['01', '02', '03', '06', '07', '31', '32', '34', '38']);
/** Informal entries pay a flat fee, entries for warehouse none before they are withdrawn. */
const PAY_NO_PROCESSING: ReadonlySet<string> = new Set(['11', '12', '13', '21', '22']);
/** Goods that stay in bond pay no duty yet. */
const IN_BOND: ReadonlySet<string> = new Set(['21', '22', '23']);
/** What is withdrawn from a warehouse has paid for the harbor when it came. */
const WITHDRAWN: ReadonlySet<string> = new Set(['31', '32', '34', '38']);
const OCEAN: ReadonlySet<string> = new Set(['10', '11']);

/** Entry lines: duty, fees, preference and textile category. */
export const lineRules: readonly RowRuleDefinition[] = [
  rowRule('entry_line', {
    id: 'LINE_DUTY',
    title: 'The duty is the rate of the value, half a cent up, and that of chapter 99',
    severity: 'warn',
    source: '19 CFR 159.3(a); CBP CATAIR, record 50',
    columns: [
      'duty_paid',
      'duty_rate_applied',
      'entered_value',
      's201_duty',
      's232_duty',
      's301_duty',
      'other99_duty',
      'entry_type',
    ],
    column: 'duty_paid',
    check: () => (of) => (row) => {
      const [value, rate] = [valueAt(of.entered_value, row), valueAt(of.duty_rate_applied, row)];
      if (Number.isNaN(value) || Number.isNaN(rate) || IN_BOND.has(of.entry_type[row] ?? '')) return true;
      const further =
        valueAt(of.s201_duty, row) +
        valueAt(of.s232_duty, row) +
        valueAt(of.s301_duty, row) +
        valueAt(of.other99_duty, row);
      const duty = adValoremDuty({ valueCents: value, rateMillionths: rate }) + further;
      return !(Math.abs(valueAt(of.duty_paid, row) - duty) > 0);
    },
  }),
  rowRule('entry_line', {
    id: 'LINE_PROCESSING_FEE',
    title: 'A line pays 0.3464 percent of its value for processing, or is exempt',
    severity: 'warn',
    source: '19 CFR 24.23(b)(1)',
    columns: ['mpf', 'mpf_exempt', 'entered_value', 'entry_type'],
    column: 'mpf',
    check: () => (of) => (row) => {
      const [fee, value] = [valueAt(of.mpf, row), valueAt(of.entered_value, row)];
      if (Number.isNaN(fee) || Number.isNaN(value)) return true;
      const type = of.entry_type[row] ?? '';
      if (of.mpf_exempt[row] === 1 || PAY_NO_PROCESSING.has(type)) return fee === 0;
      return fee === lineProcessingFee(value) || (fee === 0 && !PAY_PROCESSING.has(type));
    },
  }),
  rowRule('entry_line', {
    id: 'LINE_HARBOR_FEE',
    title: 'A line pays 0.125 percent of its value for the harbor if it came by vessel, and nothing else',
    severity: 'warn',
    source: '19 CFR 24.24',
    columns: ['hmf', 'mode', 'entered_value', 'entry_type'],
    column: 'hmf',
    check: () => (of) => (row) => {
      const [fee, value] = [valueAt(of.hmf, row), valueAt(of.entered_value, row)];
      const mode = of.mode[row] ?? null;
      if (Number.isNaN(fee) || Number.isNaN(value) || mode === null) return true;
      const mayBeNone = !OCEAN.has(mode) || WITHDRAWN.has(of.entry_type[row] ?? '');
      return fee === harborMaintenanceFee({ valueCents: value, mode }) || (fee === 0 && mayBeNone);
    },
  }),
  rowRule('entry_line', {
    id: 'DEPOSIT_CASH',
    title: 'What was deposited in cash is no more than the antidumping and countervailing deposits',
    severity: 'warn',
    source: 'CBP CATAIR, record 88',
    columns: ['adcvd_cash', 'ad_deposit', 'cvd_deposit'],
    column: 'adcvd_cash',
    check: () => (of) => (row) =>
      !(valueAt(of.adcvd_cash, row) > valueAt(of.ad_deposit, row) + valueAt(of.cvd_deposit, row)),
  }),
  rowRule('entry_line', {
    id: 'DEPOSIT_WITHOUT_CASE',
    title: 'A deposit names the case that asks for it',
    severity: 'warn',
    source: 'CBP CATAIR, record 53',
    columns: ['ad_deposit', 'cvd_deposit', 'ad_case', 'cvd_case'],
    column: null,
    check: () => (of) => (row) =>
      !(valueAt(of.ad_deposit, row) > 0 && of.ad_case[row] === null) &&
      !(valueAt(of.cvd_deposit, row) > 0 && of.cvd_case[row] === null),
  }),
  rowRule('entry_line', {
    id: 'PREFERENCE_COUNTRY',
    title: 'The programme that is claimed reaches goods of the country on the day of entry',
    severity: 'warn',
    source: 'HTS general notes; the table of agreements',
    columns: ['spi', 'origin', 'entry_date'],
    column: 'spi',
    check: ({ lookups }) => {
      const isReached = rememberedByDay(
        (claim, day) => lookups.agreementsOf(claim.slice(2), claim.slice(0, 2), formatDay(day)).length > 0,
      );
      return (of) => (row) => {
        const [programme, origin] = [of.spi[row] ?? null, of.origin[row] ?? null];
        if (programme === null || origin === null) return true;
        return (
          PROGRAMMES_OF_GOODS.has(programme) ||
          isReached(`${origin}${programme}`, valueAt(of.entry_date, row))
        );
      };
    },
  }),
  rowRule('entry_line', {
    id: 'TEXTILE_CATEGORY_TARIFF',
    title: 'The textile category is that of the tariff number',
    severity: 'warn',
    source: 'USITC, HTS 2025, categories in descriptions',
    columns: ['textile_category', 'hts10', 'entry_date'],
    column: 'textile_category',
    check: ({ lookups }) => {
      const categoryOf = rememberedByDay((code, day) => lookups.textileCategoryOf(code, formatDay(day)));
      return (of) => (row) => {
        const [category, code] = [of.textile_category[row] ?? null, of.hts10[row] ?? null];
        if (category === null || code === null) return true;
        return (categoryOf(code, valueAt(of.entry_date, row)) ?? category) === category;
      };
    },
  }),
  rowRule('entry_line', {
    id: 'STATISTICAL_MONTH',
    title: 'The statistical month is given by its first day',
    severity: 'quarantine',
    source: 'definition of the column',
    columns: ['statistical_month'],
    check: () => {
      const isFirst = rememberedDay((day) => formatDay(day).endsWith('-01'));
      return (of) => (row) => {
        const day = valueAt(of.statistical_month, row);
        return Number.isNaN(day) || isFirst(day);
      };
    },
  }),
];

/** Secondary indicators and those of goods rather than countries: no list of countries speaks for or against them. */
const PROGRAMMES_OF_GOODS: ReadonlySet<string> = new Set([
  'B',
  'C',
  'K',
  'L',
  'F',
  'G',
  'H',
  'M',
  'V',
  'X',
  'W',
]);
