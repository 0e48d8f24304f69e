import { describe, expect, it } from 'vitest';
import { published2024File, readMargins } from './read-margins.ts';

const sum = (figures: Iterable<number>): number => [...figures].reduce((total, figure) => total + figure, 0);

describe('readMargins', () => {
  it('reads the year 2024 with its published totals', async () => {
    // The totals of the README beside the file, as the International Trade API printed them; duty here is in cents
    const margins = await readMargins(published2024File, 2024, (code) => code);
    expect(margins.hts10).toHaveLength(338_487);
    expect(sum(margins.general)).toBe(3_263_893_254_128);
    expect(sum(margins.consumption)).toBe(3_248_681_266_535);
    expect(sum(margins.dutiable)).toBe(1_010_044_716_112);
    expect(sum(margins.duty)).toBe(7_663_100_251_700);
  });

  it('refuses a country that has no ISO code', async () => {
    await expect(readMargins(published2024File, 2024, () => null)).rejects.toThrow(
      'a country of the published margins has no ISO code',
    );
  });
});
