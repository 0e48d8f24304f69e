import type { Cell } from '../world/cells.ts';

/** The column of an entry line that a duty of chapter 99 stands in. */
export type MeasureColumn = 's201_duty' | 's232_duty' | 's301_duty' | 'other99_duty';

/** A duty of chapter 99 that a line bears beside the ordinary one. */
export interface Measure {
  readonly column: MeasureColumn;
  /** The chapter 99 number, eight digits. */
  readonly number: string;
  /** Millionths of value. */
  readonly rate: number;
}

const LIST_3: Measure = { column: 's301_duty', number: '99038803', rate: 250_000 };
const LIST_4A: Measure = { column: 's301_duty', number: '99038815', rate: 75_000 };
const STEEL: Measure = { column: 's232_duty', number: '99038001', rate: 250_000 };
const ALUMINUM: Measure = { column: 's232_duty', number: '99038501', rate: 100_000 };
const SAFEGUARD: Measure = { column: 's201_duty', number: '99034525', rate: 140_000 };
const RUSSIA: Measure = { column: 'other99_duty', number: '99039008', rate: 350_000 };

/**
 * The measure that explains the rate a cell's published figures show: sections 301 (China, 25 or 7.5 percent), 232
 * (steel 25, aluminum 10 percent), 201 (cells and washers, 14 percent in 2024) and the further duty on goods of
 * Russia. A cell whose rate is below that of the measure is exempt from it.
 *
 * @source HTS chapter 99, subchapter III, headings 9903.45, .80, .85, .88 and .90, as generally known
 */
export function measureOf(cell: Cell, rate: number): Measure | null {
  return candidates(cell).find((measure) => rate >= measure.rate) ?? null;
}

function candidates({ country, chapter, hts10 }: Cell): readonly Measure[] {
  if (hts10.startsWith('854143') || hts10.startsWith('845020')) return [SAFEGUARD];
  if (chapter === '72' || (chapter === '73' && country !== 'CN')) return [STEEL];
  if (chapter === '76' && country !== 'CN') return [ALUMINUM];
  if (country === 'CN') return [LIST_3, LIST_4A];
  return country === 'RU' ? [RUSSIA] : [];
}
