import { customsValue, effectiveDutyRate, measure, originCountries } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import type { MeasureTarget } from './measure-target.ts';
import { resolveTargets } from './resolve-targets.ts';

const share = measure({ ...effectiveDutyRate, id: 'test/share', direction: 'higher_is_better' });
const request = { measures: [share, originCountries, customsValue], period: { fiscalYear: 2018 } } as const;
const resolve = (targets: readonly MeasureTarget[], standing: readonly MeasureTarget[] = []) =>
  resolveTargets({ ...request, targets }, standing);

describe('resolveTargets', () => {
  it('looks up period and codes', () => {
    const given = {
      measure: 'test/share',
      value: 0.98,
      period: { fiscalYear: 2012 },
      where: { country: ['2010', '1220'] },
    };
    const [target] = resolve([{ ...given, each: ['port'], tolerance: 0.01 }]);
    expect(target).toMatchObject({
      measure: 'test/share',
      target: { value: 0.98 },
      tolerance: 0.01,
      period: 'FY2012',
      where: [{ level: 'country', codes: ['1220', '2010'] }],
      each: ['port'],
    });
    expect(target?.months).toHaveLength(12);
  });

  it('puts those of the request before those of the host, and leaves out measures of other reports', () => {
    const own = [{ measure: 'test/share', value: 1 }];
    const standing = [
      { measure: 'test/share', value: 2 },
      { measure: 'test/elsewhere', value: 3 },
    ];
    expect(resolve(own, standing).map(({ target }) => target)).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it('refuses a measure that the report does not have', () => {
    expect(() => resolve([{ measure: 'test/elsewhere', value: 3 }])).toThrow(
      expect.objectContaining({ code: 'MEASURE_NOT_IN_REPORT', params: { measure: 'test/elsewhere' } }),
    );
  });

  it('wants a band for a neutral measure, of the request and of the host', () => {
    const target = { measure: customsValue.id, value: 5 };
    for (const refused of [() => resolve([target]), () => resolve([], [target])]) {
      expect(refused).toThrow(
        expect.objectContaining({
          code: 'TARGET_NEEDS_BAND',
          message:
            'imports/customs-value is neutral, neither higher nor lower is better: its target is a band, from and to',
        }),
      );
    }
    expect(resolve([{ measure: customsValue.id, from: 1, to: 5 }])).toMatchObject([
      { target: { from: 1, to: 5 } },
    ]);
  });

  it.each<[string, object]>([
    ['no number', { value: NaN }],
    ['a text', { value: '98' }],
    ['nothing', {}],
    ['a band that ends before it begins', { from: 2, to: 1 }],
    ['a band without an end', { from: 2 }],
    ['value and band at once', { value: 1, from: 1, to: 2 }],
    ['a tolerance below zero', { value: 1, tolerance: -0.1 }],
    ['a tolerance that is no number', { value: 1, tolerance: NaN }],
  ])('refuses %s, without saying it', (_, given) => {
    expect(() => resolve([{ measure: 'test/share', ...given } as never])).toThrow(
      expect.objectContaining({
        code: 'TARGET_NOT_UNDERSTOOD',
        message:
          'a target of test/share is not understood: expected a finite value, or from and to in order, and no negative tolerance',
      }),
    );
  });

  it.each<[object, string]>([
    [{ period: { month: '2018-13' } }, 'PERIOD_NOT_UNDERSTOOD'],
    [{ where: { planet: 'x' } }, 'LEVEL_UNKNOWN'],
    [{ where: { country: 'CANADA' } }, 'CODE_NOT_OF_LEVEL'],
    [{ each: ['planet'] }, 'LEVEL_UNKNOWN'],
    [{ each: ['port', 'port'] }, 'LEVEL_REPEATED'],
  ])('refuses what is no place or period: %j', (given, code) => {
    expect(() => resolve([{ measure: 'test/share', value: 1, ...given }])).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
