import type { SubjectName } from '@tradepulse/measures';
import type { RowRule } from '../extract/row-rule.ts';
import type { ValidationRules } from '../extract/validation-rules.ts';
import { commodities } from '../reference/commodities.ts';
import type { ReferenceTables } from '../reference/dated/reference-tables.ts';
import { referenceLookups } from '../reference/lookup/reference-lookups.ts';
import { liquidationRules } from './cases/liquidation-rules.ts';
import { moneyRules } from './cases/money-rules.ts';
import { dateOrderRules } from './columns/date-order-rules.ts';
import { entryNumberRules } from './columns/entry-number-rules.ts';
import { identityRules } from './columns/identity-rules.ts';
import { knownCodeRules } from './columns/known-code-rules.ts';
import { listedCodeRules } from './columns/listed-code-rules.ts';
import { numberFormRules } from './columns/number-form-rules.ts';
import { tariffNumberRules } from './columns/tariff-number-rules.ts';
import { compileRowRules } from './compile-row-rules.ts';
import { lineRules } from './entries/line-rules.ts';
import { partRules } from './entries/part-rules.ts';
import { summaryRules } from './entries/summary-rules.ts';
import type { RowRuleDefinition } from './row-rule-definition.ts';
import type { RuleReferences } from './rule-references.ts';
import type { SetRuleDefinition } from './set-rule-definition.ts';
import { lineSumRules } from './sets/line-sum-rules.ts';
import { missingRecordRules } from './sets/missing-record-rules.ts';
import { processingFeeRule } from './sets/processing-fee-rule.ts';

/** The rules about single records, in the order in which they are asked within one severity. */
export const rowRuleDefinitions: readonly RowRuleDefinition[] = Object.freeze([
  ...entryNumberRules,
  ...identityRules,
  ...numberFormRules,
  ...tariffNumberRules,
  ...knownCodeRules,
  ...listedCodeRules,
  ...dateOrderRules,
  ...summaryRules,
  ...lineRules,
  ...partRules,
  ...liquidationRules,
  ...moneyRules,
]);

/** The rules about several records, in the order in which they are asked. */
export const setRuleDefinitions: readonly SetRuleDefinition[] = Object.freeze([
  ...missingRecordRules,
  ...lineSumRules,
  processingFeeRule,
]);

/**
 * The rules that ACE extracts are held to, with the reference tables that are in use.
 *
 * @example
 * const rules = await aceRules(await resolveReferenceTables());
 * rules.rowRules('entry_line').map(({ id }) => id); // => ['ENTRY_NUMBER_CHECK_DIGIT', ...]
 */
export async function aceRules(tables: ReferenceTables): Promise<ValidationRules> {
  const references = await ruleReferences(tables);
  const compiled = new Map<SubjectName, readonly RowRule[]>();
  return {
    rowRules: (subject) => {
      const known = compiled.get(subject) ?? compileRowRules(rowRuleDefinitions, subject, references);
      compiled.set(subject, known);
      return known;
    },
    setRules: setRuleDefinitions.map(({ id, severity, subject, subjects, column, failing }) => ({
      id,
      severity,
      subject,
      subjects,
      column,
      failing: () => failing(references),
    })),
  };
}

/** What the rules look up, from the reference tables. */
export async function ruleReferences(tables: ReferenceTables): Promise<RuleReferences> {
  const rows = await commodities();
  return {
    lookups: referenceLookups(tables),
    subheadings: new Set(rows.filter(({ digits }) => digits === 6).map(({ code }) => code)),
    feeSchedules: tables.feeSchedules.rows,
  };
}
