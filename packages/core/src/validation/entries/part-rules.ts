import { adValoremDuty } from '@tradepulse/measures';
import { rowRule, type RowRuleDefinition } from '../row-rule-definition.ts';
import { valueAt } from '../value-at.ts';

/** Tariff numbers, and duties by case, of entry lines. */
export const partRules: readonly RowRuleDefinition[] = [
  rowRule('entry_tariff', {
    id: 'CHAPTER_99_VALUE',
    title: 'A number of chapter 99 has no value of its own',
    severity: 'warn',
    source: 'ACE report ES-003; CBP CATAIR, record 50',
    columns: ['hts', 'value'],
    column: 'value',
    check: () => (of) => (row) => !(isFurther(of.hts[row]) && valueAt(of.value, row) > 0),
  }),
  rowRule('entry_tariff', {
    id: 'TARIFF_DUTY',
    title: 'The duty under a tariff number is its rate of the value, half a cent up, or nothing',
    severity: 'warn',
    source: '19 CFR 159.3(a)',
    columns: ['hts', 'value', 'rate', 'duty'],
    column: 'duty',
    check: () => (of) => (row) => {
      const [value, rate, duty] = [valueAt(of.value, row), valueAt(of.rate, row), valueAt(of.duty, row)];
      if (isFurther(of.hts[row]) || Number.isNaN(value) || Number.isNaN(rate) || !(duty > 0)) return true;
      return duty === adValoremDuty({ valueCents: value, rateMillionths: rate });
    },
  }),
  rowRule('adcvd_line', {
    id: 'ADCVD_DUTY',
    title: 'The deposit is the rate of the value that the case reaches, half a cent up',
    severity: 'warn',
    source: 'CBP CATAIR, record 53 (the arithmetic is inferred)',
    columns: ['value', 'rate', 'duty'],
    column: 'duty',
    check: () => (of) => (row) => {
      const [value, rate] = [valueAt(of.value, row), valueAt(of.rate, row)];
      if (Number.isNaN(value) || Number.isNaN(rate)) return true;
      return !(
        Math.abs(valueAt(of.duty, row) - adValoremDuty({ valueCents: value, rateMillionths: rate })) > 0
      );
    },
  }),
  rowRule('adcvd_line', {
    id: 'ADCVD_CASE_KIND',
    title: 'A case of countervailing duty begins with C, one of antidumping duty with A',
    severity: 'quarantine',
    source: 'CBP CATAIR, AD/CVD chapter',
    columns: ['case_no', 'countervailing'],
    column: 'case_no',
    check: () => (of) => (row) => isKind(of.case_no[row], of.countervailing[row]),
  }),
  rowRule('adcvd_order', {
    id: 'ADCVD_CASE_KIND',
    title: 'A case of countervailing duty begins with C, one of antidumping duty with A',
    severity: 'quarantine',
    source: 'CBP CATAIR, AD/CVD chapter',
    columns: ['case_no', 'countervailing'],
    column: 'case_no',
    check: () => (of) => (row) => isKind(of.case_no[row], of.countervailing[row]),
  }),
  rowRule('adcvd_line', {
    id: 'DEPOSIT_KIND',
    title: 'A deposit is a bond (B) or cash (C)',
    severity: 'quarantine',
    source: 'CBP CATAIR, record 53',
    columns: ['bond_cash'],
    check: () => (of) => (row) => [null, undefined, 'B', 'C'].includes(of.bond_cash[row]),
  }),
];

/** Numbers of chapter 99 stand beside another, but for the statistical ones of low value, 9999.95. */
const isFurther = (hts: string | null | undefined): boolean =>
  typeof hts === 'string' && hts.startsWith('99') && !hts.startsWith('9999');

const isKind = (caseNo: string | null | undefined, countervailing: number | undefined): boolean =>
  typeof caseNo !== 'string' ||
  countervailing === undefined ||
  Number.isNaN(countervailing) ||
  caseNo.startsWith(countervailing === 1 ? 'C' : 'A');
