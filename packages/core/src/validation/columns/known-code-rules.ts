import { subjects, type CodeList, type RecordFact, type SubjectName } from '@tradepulse/measures';
import type { RowRuleDefinition, Severity } from '../row-rule-definition.ts';
import { codedColumnRule } from './coded-column-rule.ts';

/** What is asked of the columns of a code list. */
interface ListRule {
  readonly id: string;
  readonly what: string;
  readonly severity: Severity;
  readonly source: string;
}

const ace = 'CBP CATAIR tables of 2026';

/**
 * The code lists that are complete enough to set a record aside, and those of which we know too little: their
 * unknown codes are counted. Tariff numbers, Schedule B and units have no list here.
 */
const listRules: Readonly<Partial<Record<CodeList, ListRule>>> = {
  entry_type: { id: 'ENTRY_TYPE_UNKNOWN', what: 'type of entry', severity: 'quarantine', source: ace },
  mode: { id: 'MODE_UNKNOWN', what: 'mode of transport', severity: 'quarantine', source: ace },
  port: {
    id: 'PORT_UNKNOWN',
    what: 'port',
    severity: 'quarantine',
    source: 'Schedule D, and ports of CBP beyond it',
  },
  country: {
    id: 'COUNTRY_UNKNOWN',
    what: 'country',
    severity: 'quarantine',
    source: 'Schedule C; ISO 3166-1',
  },
  center: { id: 'CENTER_UNKNOWN', what: 'Center', severity: 'quarantine', source: ace },
  spi: { id: 'PREFERENCE_UNKNOWN', what: 'special programme', severity: 'warn', source: ace },
  fee_class: { id: 'FEE_CLASS_UNKNOWN', what: 'accounting class', severity: 'warn', source: ace },
  textile_category: {
    id: 'TEXTILE_CATEGORY_UNKNOWN',
    what: 'textile category',
    severity: 'warn',
    source: 'USITC, HTS 2025, categories in descriptions',
  },
};

/**
 * One rule for each column that draws from a code list: the list has the code on the day on which the record
 * occurred. Derived from the vocabulary, so that a new column has its rule.
 */
export const knownCodeRules: readonly RowRuleDefinition[] = Object.values(subjects).flatMap(
  (fact: RecordFact) =>
    Object.entries(fact.columns).flatMap(([column, { list }]) => {
      const rule = list === null ? undefined : listRules[list];
      return list === null || rule === undefined ? [] : [knownCodeRule(fact, column, list, rule)];
    }),
);

function knownCodeRule(
  fact: RecordFact,
  column: string,
  list: CodeList,
  { id, what, severity, source }: ListRule,
): RowRuleDefinition {
  return codedColumnRule({
    id,
    severity,
    source,
    column,
    title: `The list has the ${what} on the day of the record`,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the facts are those of `subjects`
    subject: fact.name as SubjectName,
    day: fact.occurredOn,
    isKnown: ({ lookups }, code, date) => lookups.isKnownCode(list, code, date) !== false,
  });
}
