import type { AnyMeasure } from '@tradepulse/measures';
import { additiveInputs, handWritten } from './additive-inputs.ts';

/** A level of the scorecards: how a report asks for it, and its code in SQL. */
export interface Grain {
  readonly name: string;
  readonly by: readonly ('country' | 'hts2')[];
  readonly key: string | null;
}

/** National, by country, by chapter. */
export const national: Grain = { name: 'national', by: [], key: null };
export const byCountry: Grain = { name: 'by country', by: ['country'], key: 'country' };
export const byChapter: Grain = { name: 'by chapter', by: ['hts2'], key: 'substr(commodity, 1, 2)' };

const sixFigures = [
  'general_value_yr',
  'consumption_value_yr',
  'dutiable_value_yr',
  'calculated_duty_yr',
  'card_count_yr',
  'general_charges_yr',
];

/** One hand-written statement for every additive input of the measures. */
export function fusedSql(measures: readonly AnyMeasure[], grain: Grain): string {
  return groupedSql([...additiveInputs(measures).values()].map(handWritten), grain);
}

/** Six plain sums: what a bare group-by costs. */
export function sixSumsSql(grain: Grain): string {
  return groupedSql(
    sixFigures.map((name) => `sum(${name})`),
    grain,
  );
}

function groupedSql(aggregates: readonly string[], { key }: Grain): string {
  const columns = [...(key === null ? [] : [key]), ...aggregates];
  const group = key === null ? '' : ' group by 1 order by 1';
  return `select ${columns.join(', ')} from census_import where year = 2024 and month = 12${group}`;
}
