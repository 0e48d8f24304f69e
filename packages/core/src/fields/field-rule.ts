import {
  facts,
  flowColumn,
  isFact,
  isRecord,
  recordNamed,
  references,
  type Fact,
  type RecordColumn,
} from '@tradepulse/measures';
import { joinFlags, type DataClass, type ProvenanceFlag } from '@tradepulse/privacy';
import { FieldError } from './field-error.ts';
import { relationFlags } from './relation-flags.ts';

/**
 * The rule of a column. `shown` is the most that a report may show of its values: the `value` itself, no more than how
 * many there are (`count`: parties are surrogate keys, numbers of records lead to parties), or `nothing` (the identity
 * vault alone has it).
 */
export interface FieldRule {
  readonly dataClass: DataClass;
  readonly shown: 'value' | 'count' | 'nothing';
  readonly flags: readonly ProvenanceFlag[];
}

/**
 * The rule of a column, as the vocabulary says; of a flow by its own name or by that of a stored column (`_mo`, `_yr`).
 *
 * @throws FieldError - FIELD_UNKNOWN: deny by default
 * @example
 * fieldRule('entry_summary', 'importer'); // => { dataClass: 'IOR_NUMBER', shown: 'count', flags: [] }
 */
export function fieldRule(relation: string, column: string): FieldRule {
  const rule = isRecord(relation)
    ? ofRecord(recordNamed(relation).columns, column)
    : (ofFact(relation, column) ?? ofReference(relation, column));
  if (rule === null) throw new FieldError('FIELD_UNKNOWN', { relation: nameOf(relation) });
  const own: readonly ProvenanceFlag[] = rule.dataClass === 'FTI' ? ['FTI'] : [];
  return Object.freeze({ ...rule, flags: joinFlags(relationFlags(relation), own) });
}

type Unflagged = Omit<FieldRule, 'flags'>;

function ofRecord(columns: Readonly<Record<string, RecordColumn>>, name: string): Unflagged | null {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) return null;
  if (column.type === 'sealed') return { dataClass: classOf(column), shown: 'nothing' };
  const isCounted = column.type === 'party' || column.type === 'identifier';
  return { dataClass: classOf(column), shown: isCounted ? 'count' : 'value' };
}

/** The number of a record has no class of its own among those of the field catalogue: it is a code that is not shown. */
const classOf = ({ class: named }: RecordColumn): DataClass => (named === 'IDENTIFIER' ? 'DIMENSION' : named);

function ofFact(relation: string, name: string): Unflagged | null {
  if (!isFact(relation)) return null;
  const { keys, attributes, flows }: Fact = facts[relation];
  const described = { ...keys, ...attributes };
  if (Object.hasOwn(described, name))
    return { dataClass: described[name]?.class ?? 'DIMENSION', shown: 'value' };
  const isFlow = Object.keys(flows).some(
    (flow) =>
      name === flow || name === flowColumn(flow, 'month') || name === flowColumn(flow, 'year_to_date'),
  );
  return isFlow ? { dataClass: 'STATISTIC', shown: 'value' } : null;
}

/** Reference tables hold published codes and figures. */
function ofReference(relation: string, name: string): Unflagged | null {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = references;
  const columns = Object.hasOwn(tables, relation) ? tables[relation] : undefined;
  if (columns === undefined || !Object.hasOwn(columns, name)) return null;
  return { dataClass: columns[name] === 'integer' ? 'STATISTIC' : 'DIMENSION', shown: 'value' };
}

/** What is no relation of ours might be anything, and has no place in an error. */
const nameOf = (relation: string): string =>
  isFact(relation) || isRecord(relation) || Object.hasOwn(references, relation) ? relation : '(unknown)';
