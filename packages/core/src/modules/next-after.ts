import { daysAfter, monthsAfter } from '@tradepulse/measures';
import type { Cadence } from '../extract/extract-source.ts';

/**
 * The day that comes next in a cadence.
 *
 * @example
 * nextAfter('2024-01-31', 'monthly'); // => '2024-02-29'
 */
export function nextAfter(date: string, cadence: Cadence): string {
  switch (cadence) {
    case 'daily':
      return daysAfter(date, 1);
    case 'weekly':
      return daysAfter(date, 7);
    case 'monthly':
      return monthsAfter(date, 1);
    case 'quarterly':
      return monthsAfter(date, 3);
  }
}
