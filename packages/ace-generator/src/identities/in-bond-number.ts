import type { Month } from '../calendar/month.ts';
import { digits } from './party-number.ts';

const NUMBERS_A_MONTH = 833_333;
const MONTHS = 120;

/**
 * The in-bond number of a movement of a month: eight digits and their remainder by seven. Numbers repeat after ten
 * years.
 *
 * @source CBP Form 7512, instruction sheet on numbering
 */
export function inBondNumber(month: Month, place: number): string {
  const serial = (month % MONTHS) * NUMBERS_A_MONTH + (place % NUMBERS_A_MONTH);
  return `${digits(serial, 8)}${serial % 7}`;
}
