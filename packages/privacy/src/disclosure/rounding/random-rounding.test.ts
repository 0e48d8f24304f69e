import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { DRAW_RANGE } from '../noise/noise-key.ts';
import { roundAtRandom } from './random-rounding.ts';

interface RoundingCase {
  readonly kind: string;
  readonly probabilities: Record<string, Record<string, string>>;
}

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/rounding.json', import.meta.url), 'utf8')) as {
  cases: RoundingCase[];
};
const caseOf = (kind: string): RoundingCase => cases.find((one) => one.kind.startsWith(kind))!;

describe('R-52 random rounding', () => {
  const { probabilities } = caseOf('random rounding');

  it.each(Object.entries(probabilities))(
    'rounds %s to base 3 with the published probabilities',
    (count, outcomes) => {
      const draws = Array.from({ length: 3_000 }, (_, at) => Math.floor((at * DRAW_RANGE) / 3_000));
      const rounded = draws.map((draw) => roundAtRandom(Number(count), 3, draw));
      for (const [outcome, probability] of Object.entries(outcomes)) {
        const [part, whole = '1'] = probability.split('/');
        const share = rounded.filter((value) => value === Number(outcome)).length / draws.length;
        expect(share).toBeCloseTo(Number(part) / Number(whole), 3);
      }
      expect(new Set(rounded)).toEqual(new Set(Object.keys(outcomes).map(Number)));
    },
  );

  test.prop([
    fc.integer({ min: 0, max: 10_000 }),
    fc.constantFrom(3, 5),
    fc.integer({ min: 0, max: DRAW_RANGE - 1 }),
  ])('gives one of the two adjacent multiples, the same for the same draw', (count, base, draw) => {
    const rounded = roundAtRandom(count, base, draw);
    expect(rounded % base).toBe(0);
    expect(Math.abs(rounded - count)).toBeLessThan(base);
    expect(roundAtRandom(count, base, draw)).toBe(rounded);
  });

  it('refuses what cannot be rounded', () => {
    expect(() => roundAtRandom(1.5, 3, 0)).toThrowError(
      expect.objectContaining({ code: 'VALUE_NOT_WHOLE' }) as Error,
    );
    expect(() => roundAtRandom(1, 1, 0)).toThrowError(
      expect.objectContaining({ code: 'ROUNDING_POLICY_INVALID' }) as Error,
    );
  });
});
