import { deemedLiquidation, formatDay, parseDay, protestDeadline } from '@tradepulse/measures';
import { rememberedByDay, rememberedDay } from '../remembered.ts';
import { rowRule, type RowRuleDefinition } from '../row-rule-definition.ts';
import { valueAt } from '../value-at.ts';

/** Liquidations, protests and corrections: their amounts and their windows. */
export const liquidationRules: readonly RowRuleDefinition[] = [
  rowRule('liquidation', {
    id: 'LIQUIDATION_CHANGE',
    title: 'The change is the liquidated less the estimated amount',
    severity: 'warn',
    source: 'CBP CATAIR, liquidation notices N1 to N4',
    columns: ['change', 'liquidated_total', 'est_total'],
    column: 'change',
    check: () => (of) => (row) =>
      !(
        Math.abs(valueAt(of.change, row) - (valueAt(of.liquidated_total, row) - valueAt(of.est_total, row))) >
        0
      ),
  }),
  rowRule('liquidation', {
    id: 'LIQUIDATION_EXTENSIONS',
    title: 'Liquidation is extended three times at most',
    severity: 'warn',
    source: '19 CFR 159.12(e)',
    columns: ['extension_count'],
    check: () => (of) => (row) => !(valueAt(of.extension_count, row) > MOST_EXTENSIONS),
  }),
  rowRule('liquidation', {
    id: 'LIQUIDATION_WINDOW',
    title:
      'An entry that was neither suspended nor liquidated anew is liquidated within a year, or a year more for each extension',
    severity: 'warn',
    source: '19 CFR 159.11, 159.12',
    columns: ['liq_date', 'entry_date', 'extension_count', 'suspended', 'reliq'],
    column: 'liq_date',
    check: () => {
      const lastDay = rememberedByDay(
        (extensions, day) => parseDay(deemedLiquidation(formatDay(day), Number(extensions))) ?? Number.NaN,
      );
      return (of) => (row) => {
        const [entered, extensions] = [valueAt(of.entry_date, row), valueAt(of.extension_count, row)];
        if (of.suspended[row] === 1 || of.reliq[row] === 1 || Number.isNaN(entered)) return true;
        if (!(extensions >= 0 && extensions <= MOST_EXTENSIONS)) return true;
        return !(valueAt(of.liq_date, row) > lastDay(EXTENSIONS[extensions] ?? '0', entered));
      };
    },
  }),
  rowRule('liquidation', {
    id: 'LIQUIDATION_DEEMED',
    title: 'A liquidation is deemed exactly if its kind is DEEMED',
    severity: 'warn',
    source: '19 CFR 159.11',
    columns: ['type', 'deemed'],
    column: 'deemed',
    check: () => (of) => (row) => {
      const [type, deemed] = [of.type[row] ?? null, valueAt(of.deemed, row)];
      return type === null || Number.isNaN(deemed) || (type === 'DEEMED') === (deemed === 1);
    },
  }),
  rowRule('protest', {
    id: 'PROTEST_WINDOW',
    title: 'A protest that is not untimely is filed within 180 days of the liquidation',
    severity: 'warn',
    source: '19 U.S.C. 1514(c)(3)',
    columns: ['filed', 'liq_date', 'status'],
    column: 'filed',
    check: () => {
      const lastDay = rememberedDay((day) => {
        const liquidationDate = formatDay(day);
        return parseDay(protestDeadline({ entryDate: liquidationDate, liquidationDate })) ?? Number.NaN;
      });
      return (of) => (row) => {
        const liquidated = valueAt(of.liq_date, row);
        if (of.status[row] === UNTIMELY || Number.isNaN(liquidated)) return true;
        return !(valueAt(of.filed, row) > lastDay(liquidated));
      };
    },
  }),
  rowRule('protest', {
    id: 'PROTEST_STATUS_UNKNOWN',
    title: 'The status of the protest is one of the eight',
    severity: 'quarantine',
    source: 'CBP CATAIR, protest reference JJ',
    columns: ['status'],
    check: () => (of) => (row) => STATUSES.has(of.status[row] ?? UNTIMELY),
  }),
  rowRule('psc', {
    id: 'CORRECTION_WINDOW',
    title: 'A correction is filed within 300 days of entry',
    severity: 'warn',
    source: 'CBP, post-summary corrections, test notice of 2017',
    columns: ['psc_date', 'entry_date'],
    column: 'psc_date',
    check: () => (of) => (row) => !(valueAt(of.psc_date, row) - valueAt(of.entry_date, row) > 300),
  }),
];

const MOST_EXTENSIONS = 3;
const EXTENSIONS = ['0', '1', '2', '3'] as const;
const UNTIMELY = 'UT';
const STATUSES: ReadonlySet<string> = new Set(['OP', 'AP', 'DN', 'NP', 'SP', 'PD', 'WD', UNTIMELY]);
