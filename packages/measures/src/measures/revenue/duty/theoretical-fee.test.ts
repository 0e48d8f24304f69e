import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../evaluate/evaluate.ts';
import { recordsOf, referenceRows, together } from '../../../known-answers/record-rows.ts';
import { entryProcessingFee, lineProcessingFee } from '../../../statutory/fees/merchandise-processing-fee.ts';
import { PROCESSING_FEES } from '../../../statutory/fees/processing-fee-schedule.ts';
import { mpfTheoretical } from './mpf-theoretical.ts';

const schedule = referenceRows(
  'ref_fee_schedule',
  ...PROCESSING_FEES.map(({ from, minimum, maximum }, at) => ({
    processing_millionths: 3464,
    processing_minimum: minimum,
    processing_maximum: maximum,
    valid_from: from,
    valid_to: PROCESSING_FEES[at + 1]?.from ?? null,
  })),
);

const date = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const line = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 40_000_000 })),
  exempt: fc.boolean(),
});

/** The cents of an entry by the measure, over the rows that it looks up. */
function feeByMeasure(entryDate: string, lines: readonly { value: number; exempt: boolean }[]) {
  const rows = together(
    schedule,
    recordsOf('entry_summary', { entry_no: 'E', entry_type: '01', entry_date: entryDate }),
    recordsOf(
      'entry_line',
      ...lines.map(({ value, exempt }, at) => ({
        entry_no: 'E',
        line_no: `${at}`,
        entry_date: entryDate,
        entered_value: value / 100,
        mpf_exempt: exempt,
      })),
    ),
  );
  return Math.round(100 * (evaluate(mpfTheoretical, rows) ?? NaN));
}

describe('theoreticalFee', () => {
  it('is to the cent what the statutory functions give, whatever the day and the lines', () => {
    fc.assert(
      fc.property(date, fc.array(line, { maxLength: 6 }), (entryDate, lines) => {
        const lineFeeCents = lines
          .filter(({ exempt }) => !exempt)
          .reduce((total, { value }) => total + lineProcessingFee(value), 0);
        // The table does not reach back to every day: such an entry is not counted.
        const fee = entryProcessingFee({ lineFeeCents, entryDate }) ?? 0;
        expect(feeByMeasure(entryDate, lines)).toBe(fee);
      }),
    );
  });
});
