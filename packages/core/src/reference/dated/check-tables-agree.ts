import { ReferenceTableError } from '../../errors/reference-table-error.ts';
import type { SourcedRow } from './dated-row.ts';
import { tableDefinitions as define, type ReferenceTable, type ReferenceTables } from './reference-tables.ts';
import type { TableDefinition } from './table-definition.ts';

/**
 * Checks that tables name only what other tables have: a field office, a Center, a trade issue, a textile
 * category, a programme.
 *
 * @throws ReferenceTableError - REFERENCE_UNKNOWN; the place is the row, from 1
 */
export function checkTablesAgree(tables: ReferenceTables): void {
  const ports = subjectsOf(define.portFieldOffices, tables.portFieldOffices);
  requireKnown(ports, subjectsOf(define.fieldOffices, tables.fieldOffices));
  const tariff = subjectsOf(define.centerTariff, tables.centerTariff);
  requireKnown(tariff, subjectsOf(define.centers, tables.centers));
  const selectors = subjectsOf(define.tradeIssueSelectors, tables.tradeIssueSelectors);
  requireKnown(selectors, subjectsOf(define.tradeIssues, tables.tradeIssues));
  const categories = subjectsOf(define.textileCategories, tables.textileCategories);
  requireKnown(subjectsOf(define.textileTariff, tables.textileTariff), categories);
  requireKnown(subjectsOf(define.squareMetreFactors, tables.squareMetreFactors), categories);
  const lapses = subjectsOf(define.agreementLapses, tables.agreementLapses);
  requireKnown(lapses, subjectsOf(define.agreements, tables.agreements));
}

interface Subjects {
  readonly table: string;
  readonly codes: readonly string[];
}

function subjectsOf<Row extends SourcedRow>(
  { table, subject }: TableDefinition<Row>,
  { rows }: ReferenceTable<Row>,
): Subjects {
  return { table, codes: rows.map(subject) };
}

function requireKnown(from: Subjects, to: Subjects): void {
  const known = new Set(to.codes);
  const at = from.codes.findIndex((code) => !known.has(code));
  if (at === -1) return;
  throw new ReferenceTableError('REFERENCE_UNKNOWN', { table: from.table, to: to.table }, { line: at + 1 });
}
