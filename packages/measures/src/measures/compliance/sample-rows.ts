import type { FactRows } from '../../evaluate/row.ts';
import { recordsOf, together, type GivenRecord } from '../../known-answers/record-rows.ts';

/** A unit of the data set `fpc` of R's survey: x as there, y made up beside it (formulas/sampling/fixtures). */
export interface FpcLine {
  readonly stratum: string;
  readonly x: number;
  readonly y: number;
}

const fpcLines: readonly FpcLine[] = [
  { stratum: '1', x: 2.8, y: 1 },
  { stratum: '1', x: 4.1, y: 2 },
  { stratum: '1', x: 6.8, y: 3 },
  { stratum: '1', x: 6.8, y: 2 },
  { stratum: '1', x: 9.2, y: 5 },
  { stratum: '2', x: 3.7, y: 2 },
  { stratum: '2', x: 6.6, y: 3 },
  { stratum: '2', x: 4.2, y: 1 },
];

type SampleRow = GivenRecord<'cm_sample'>;

/** A line of the design of fiscal year 2024 that was reviewed. */
export const reviewed = (row: SampleRow): SampleRow => ({ fiscal_year: 2024, completed: true, ...row });

/** Strata of the frame of fiscal year 2024 by their lines. */
export const frameOf = (lines: Readonly<Record<string, number>>): FactRows =>
  recordsOf(
    'cm_stratum',
    ...Object.entries(lines).map(([stratum, population]) => ({
      fiscal_year: 2024,
      stratum,
      frame_lines: population,
    })),
  );

/**
 * The sample of R's data set `fpc`, 5 of 15 and 3 of 12, as reviewed lines; beside it one that was drawn and not
 * reviewed, and one of another year, which do not count.
 */
export function fpcSample(read: (line: FpcLine) => SampleRow): FactRows {
  const idle = { stratum: '1', value: 999, due_amount: 999, major: true, discrepancy: true } as const;
  return together(
    recordsOf(
      'cm_sample',
      ...fpcLines.map((line) => reviewed({ stratum: line.stratum, ...read(line) })),
      { ...idle, fiscal_year: 2024 },
      { ...idle, fiscal_year: 2025, completed: true },
    ),
    frameOf({ '1': 15, '2': 12 }),
  );
}

/** The fiscal year of the design. */
export const inFiscal2024 = { period: { fiscalYear: 2024 } } as const;
