import { facts, records, references, storedColumns, type Fact, type RecordFact } from '@tradepulse/measures';
import { fieldRule, type FieldRule } from './field-rule.ts';

/** A column with its rule. */
export interface CataloguedField extends FieldRule {
  readonly relation: string;
  readonly column: string;
}

/** Every column of the vocabulary with its rule: published facts, transactions with their sealed text, references. */
export function fieldCatalogue(): readonly CataloguedField[] {
  const named = [
    ...Object.values<Fact>(facts).map(
      (fact) => [fact.name, storedColumns(fact).map(([name]) => name)] as const,
    ),
    ...Object.values<RecordFact>(records).map(({ name, columns }) => [name, Object.keys(columns)] as const),
    ...Object.entries(references).map(([name, columns]) => [name, Object.keys(columns)] as const),
  ];
  return named.flatMap(([relation, columns]) =>
    columns.map((column) => ({ relation, column, ...fieldRule(relation, column) })),
  );
}
