import { requireDay } from '../calendar/day-number.ts';

/** The processing fees of one period, in cents; null where no source was found. */
export interface ProcessingFees {
  /** The first date of entry to which they apply. */
  readonly from: string;
  /** Least and most that one entry summary pays (class 499). */
  readonly minimum: number;
  readonly maximum: number;
  /** Informal entry, filed electronically (class 311). */
  readonly informal: number | null;
  /** Surcharge for an entry that CBP keys in (class 500). */
  readonly manualSurcharge: number | null;
  /** Dutiable mail (class 496). */
  readonly dutiableMail: number | null;
  /** `read` in the notice or a report of it; `recalled` from general knowledge. */
  readonly evidence: 'read' | 'recalled';
  readonly notice: string;
}

/**
 * Merchandise processing fees by date of entry, as published. It is a table and no formula: the published amounts
 * cannot be had from the base amounts by the published factor (485.00 x 1.34331 is 651.51, published is 651.50).
 *
 * The first row is the statutory base as it stood in fiscal year 2014; fees of entries before it are not here.
 *
 * @source cfr-19-24-23
 */
export const PROCESSING_FEES: readonly ProcessingFees[] = Object.freeze([
  fees('2013-10-01', [2500, 48_500], [200, 300, null], 'read', '19 CFR part 24 Appendix B'),
  fees('2018-01-01', [2567, 49_799], [205, 308, 565], 'read', '82 FR 50659'),
  fees('2018-10-01', [2622, 50_870], [210, 315, 577], 'read', '83 FR 37509'),
  fees('2019-10-01', [2679, 51_976], [null, null, null], 'recalled', 'fiscal year 2020'),
  fees('2020-10-01', [2723, 52_833], [null, null, null], 'read', 'FR Doc. 2020-16450'),
  fees('2021-10-01', [2775, 53_840], [222, 333, 611], 'read', 'CSMS 48938836'),
  fees('2022-10-01', [2966, 57_535], [null, null, null], 'read', 'FR Doc. 2022-16533'),
  fees('2023-10-01', [3167, 61_435], [null, null, null], 'read', 'fiscal year 2024'),
  fees('2024-10-01', [3271, 63_462], [null, null, null], 'read', 'fiscal year 2025'),
  fees('2025-10-01', [3358, 65_150], [269, 403, 739], 'read', '90 FR 34665, CBP Dec. 25-10'),
  fees('2026-10-01', [3458, 67_086], [277, 415, 761], 'read', '91 FR 48398'),
]);

/**
 * The fees that apply to an entry of a date, whenever its summary was filed.
 *
 * @returns null for a date before the first row of the table
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-24-23
 * @example
 * processingFeesOn('2026-10-01').minimum; // => 3458
 */
export function processingFeesOn(entryDate: string): ProcessingFees | null {
  requireDay('processingFeesOn', 'entryDate', entryDate);
  return PROCESSING_FEES.findLast((row) => row.from <= entryDate) ?? null;
}

function fees(
  from: string,
  [minimum, maximum]: readonly [number, number],
  [informal, manualSurcharge, dutiableMail]: readonly [number | null, number | null, number | null],
  evidence: ProcessingFees['evidence'],
  notice: string,
): ProcessingFees {
  return Object.freeze({
    from,
    minimum,
    maximum,
    informal,
    manualSurcharge,
    dutiableMail,
    evidence,
    notice,
  });
}
