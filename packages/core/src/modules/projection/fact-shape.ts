import {
  facts,
  records,
  storedColumns,
  storedRecordColumns,
  type RecordFact,
  type RecordName,
} from '@tradepulse/measures';
import { sql } from 'kysely';
import { recordProvenance } from '../../warehouse/record-ddl.ts';
import { isRecord, type AnyFact } from '../module-facts.ts';
import type { Sql } from './mart-column.ts';
import { unlinkedIdentifiers } from './unlinked-identifiers.ts';

/** What a projection needs to know of a fact. */
export interface FactShape {
  readonly name: AnyFact;
  /** Every stored column, provenance first. */
  readonly columns: readonly string[];
  /** Columns that may stand where no identity may be. */
  readonly bareColumns: readonly string[];
  /** Columns that hold surrogate keys of parties. */
  readonly parties: readonly string[];
  readonly amounts: readonly string[];
  /** The day of a row; null when the fact has none. */
  readonly day: Sql | null;
  /** The column of the port that its field office is told by. */
  readonly port: string | null;
  /** The column of the tariff or Schedule B number. */
  readonly tariff: string | null;
}

/** The shape of a fact. */
export function factShape(name: AnyFact): FactShape {
  return isRecord(name) ? recordFactShape(name) : censusShape(name);
}

const unlinked: ReadonlySet<string> = new Set(unlinkedIdentifiers);

function recordFactShape(name: RecordName): FactShape {
  const fact: RecordFact = records[name];
  const stored = storedRecordColumns(fact);
  const own = stored.map(([column]) => column);
  const ofType = (type: string): readonly string[] =>
    stored.filter(([, column]) => column.type === type).map(([column]) => column);
  const linking = new Set([
    ...ofType('party'),
    ...ofType('identifier').filter((column) => !unlinked.has(column)),
  ]);
  return {
    name,
    columns: [...recordProvenance.map((column) => column.name), ...own],
    bareColumns: ['extract_id', 'as_of', ...own.filter((column) => !linking.has(column))],
    parties: ofType('party'),
    amounts: ofType('amount'),
    day: fact.occurredOn === null ? null : sql.ref(`f.${fact.occurredOn}`),
    port: firstOf(own, ['port_entry', 'port']),
    tariff: firstOf(own, ['hts10', 'hts', 'commodity']),
  };
}

/** Statistics that the Census Bureau publishes identify no one. Their day is the first of their month. */
function censusShape(name: keyof typeof facts): FactShape {
  const columns = [
    'load_id',
    'source_part',
    'source_line',
    ...storedColumns(facts[name]).map(([column]) => column),
  ];
  return {
    name,
    columns,
    bareColumns: columns,
    parties: [],
    amounts: [],
    day: sql`cast(cast(f.year as varchar) || case when f.month < 10 then '-0' else '-' end
      || cast(f.month as varchar) || '-01' as date)`,
    port: 'port',
    tariff: 'commodity',
  };
}

function firstOf(columns: readonly string[], wanted: readonly string[]): string | null {
  return wanted.find((name) => columns.includes(name)) ?? null;
}
