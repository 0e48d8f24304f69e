import { describe, expect, it } from 'vitest';
import { airPassengers } from '../series/fixtures/air-passengers.ts';
import { nottingham } from './fixtures/nottingham.ts';
import type { StlOptions } from './stl-options.ts';
import { stl } from './stl.ts';

const options: StlOptions = { season: 12, seasonalWindow: 7, seasonalDegree: 0, robust: false };

/** Compares some places of a series with what another implementation gives there. */
function expectAt(
  series: readonly number[] | undefined,
  places: readonly number[],
  expected: readonly number[],
): void {
  places.forEach((place, at) => expect(series?.[place]).toBeCloseTo(expected[at] ?? NaN, 10));
}

// stl(nottem, ..., s.jump = 1, t.jump = 1, l.jump = 1) of R 4.2, the published Fortran, at these places.
const places = [0, 1, 6, 99, 120, 238, 239];

describe('stl', () => {
  it('gives for nottem what stl(s.window = 7) of R gives', () => {
    const parts = stl(nottingham, options);
    expectAt(
      parts?.seasonal,
      places,
      [
        -7.92584269522519, -9.13807751304629, 12.31055337502, -2.02389692069128, -9.82066223490566,
        -4.84470627049487, -10.8217372063379,
      ],
    );
    expectAt(
      parts?.trend,
      places,
      [
        48.901872768927, 48.9285261882552, 49.1999823263, 48.6876455567798, 49.3962569741836,
        49.2723252391778, 49.2186827625529,
      ],
    );
    expectAt(parts?.remainder, [0, 239], [-0.376030073701763, -0.596945556214997]);
    expect(new Set(parts?.weights)).toEqual(new Set([1]));
  });

  it('gives with robustness iterations what stl(s.window = 7, robust = TRUE) of R gives, outliers weighted down', () => {
    const parts = stl(nottingham.slice(0, 239), { ...options, robust: true });
    const seen = [0, 1, 6, 99, 120, 237, 238];
    expectAt(
      parts?.seasonal,
      seen,
      [
        -8.27556647107908, -9.64792404252992, 15.3943451513553, -2.15288743108385, -9.30875557498806,
        0.323040067819982, -6.63662228642575,
      ],
    );
    expectAt(
      parts?.trend,
      seen,
      [
        49.5736204548236, 49.5933407847887, 49.7518511313747, 48.7917053484696, 49.2792062908933,
        49.798029952304, 49.8564394777939,
      ],
    );
    expectAt(
      parts?.weights,
      seen,
      [
        0.96999397877752, 0.955051889300023, 0, 0.972672240113318, 0.837476750376733, 0.398861725497347,
        0.447395227165288,
      ],
    );
  });

  // For an even number of values R 4.2 takes two order statistics that are not the middle ones (of the 240 distances
  // here the 120th and the 139th), so that its robust weights differ from the published method in the fourth digit.
  it('gives for all 240 values what statsmodels 0.13 gives, which takes the median of an even number as it is', () => {
    const parts = stl(nottingham, { ...options, robust: true });
    expectAt(
      parts?.seasonal,
      places,
      [
        -8.276737298307244, -9.641302171833413, 15.392630735558832, -2.1590965043608907, -9.34289204302461,
        -6.860952018521662, -11.124746653182761,
      ],
    );
    expectAt(
      parts?.weights,
      places,
      [
        0.9712370889881051, 0.9565526682444259, 0, 0.9728630621348578, 0.8370550214248014,
        0.29117020769755475, 0.9867727472856894,
      ],
    );
  });

  it('gives a season that repeats itself as stl(s.window = "periodic") of R does', () => {
    const parts = stl(nottingham, { ...options, seasonalWindow: 'periodic' });
    expectAt(
      parts?.seasonal,
      places,
      [
        -9.34748087690945, -9.85400186944271, 12.8449664818637, -2.76435483424606, -9.34748087690945,
        -6.43041392267199, -9.47596965930769,
      ],
    );
    expectAt(
      parts?.trend,
      places,
      [
        49.6812045680723, 49.5334901374279, 49.1737718077848, 48.8172587125582, 49.4337188966928,
        49.080306427963, 49.004525838377,
      ],
    );
  });

  it('takes lines for the season and windows of the caller, as s.degree = 1, t.window = 21, l.window = 15 in R', () => {
    const parts = stl(nottingham, { ...options, seasonalDegree: 1, trendWindow: 21, lowPassWindow: 15 });
    expectAt(
      parts?.seasonal,
      places,
      [
        -7.69494219987552, -8.93818252656387, 10.7141932223111, -2.02002942930134, -9.81967159632865,
        -2.81128693514832, -11.7092551366292,
      ],
    );
    expectAt(
      parts?.trend,
      places,
      [
        48.7311886436263, 48.7710128755939, 49.0674907475064, 48.7636206011957, 49.438052684359,
        49.4693448123857, 49.4397347268341,
      ],
    );
  });

  it('gives for the airline passengers what statsmodels 0.13 gives, with and without robustness', () => {
    const air = { season: 12, seasonalWindow: 13, seasonalDegree: 1, robust: false } as const;
    const at = [0, 1, 6, 71, 142, 143];
    expectAt(
      stl(airPassengers, air)?.seasonal,
      at,
      [
        -8.443117409224937, 1.5337357450705325, 14.069514707778, -29.180498730482984, -96.92526715031676,
        -59.85854644796254,
      ],
    );
    const robust = stl(airPassengers, { ...air, robust: true });
    expectAt(
      robust?.trend,
      at,
      [
        122.19036390382657, 123.00663724417458, 126.82295412442409, 259.5113726672008, 493.7602873015455,
        496.9687860060642,
      ],
    );
    expectAt(
      robust?.weights,
      at,
      [
        0.9858141648913665, 0.8120516298666176, 0.8551303462867974, 0.9846871013367594, 0.9409580432946356,
        0.8991989856048265,
      ],
    );
  });

  it('adds up to the values', () => {
    const parts = stl(nottingham, { ...options, robust: true });
    nottingham.forEach((value, at) => {
      const sum = (parts?.seasonal[at] ?? NaN) + (parts?.trend[at] ?? NaN) + (parts?.remainder[at] ?? NaN);
      expect(sum).toBeCloseTo(value, 11);
    });
  });

  it('moves and scales with the values: of 2x + 30 the season doubles and the trend is 2 trend + 30', () => {
    const parts = stl(nottingham, options);
    const moved = stl(
      nottingham.map((value) => 2 * value + 30),
      options,
    );
    parts?.seasonal.forEach((value, at) => expect(moved?.seasonal[at]).toBeCloseTo(2 * value, 10));
    parts?.trend.forEach((value, at) => expect(moved?.trend[at]).toBeCloseTo(2 * value + 30, 10));
  });

  it('is null with a null and with fewer than two seasons', () => {
    expect(stl([...nottingham, null], options)).toBeNull();
    expect(stl(nottingham.slice(0, 23), options)).toBeNull();
    expect(stl(nottingham.slice(0, 24), options)).not.toBeNull();
  });

  it('is null beyond a double, not NaN', () => {
    const huge = Array.from({ length: 24 }, () => Number.MAX_VALUE);
    expect(stl(huge, options)).toBeNull();
  });

  it('refuses even and tiny windows, a season of one and values that are not finite', () => {
    const by = (change: Partial<StlOptions>) => () => stl(nottingham, { ...options, ...change });
    expect(by({ seasonalWindow: 8 })).toThrow('stl: seasonalWindow is not a supported choice');
    expect(by({ seasonalWindow: 1 })).toThrow('stl: seasonalWindow is too small');
    expect(by({ trendWindow: 20 })).toThrow('stl: trendWindow is not a supported choice');
    expect(by({ lowPassWindow: 12 })).toThrow('stl: lowPassWindow is not a supported choice');
    expect(by({ season: 1 })).toThrow('stl: season is too small');
    expect(() => stl([NaN], options)).toThrow('stl: values[0] is not a finite number');
  });
});
