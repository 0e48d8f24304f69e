import { describe, expect, it } from 'vitest';
import { backOff, retryPolicy } from './back-off.ts';

describe('backOff', () => {
  const waits = (random: number): readonly number[] =>
    [1, 2, 3, 4, 5].map((failures) =>
      backOff(failures, { firstDelayMs: 100, maxDelayMs: 1_000, random: () => random }),
    );

  it('doubles up to its limit: half of that is certain, half is chance', () => {
    // 100, 200, 400, 800, then 1000 instead of 1600
    expect(waits(0)).toEqual([50, 100, 200, 400, 500]);
    expect(waits(0.5)).toEqual([75, 150, 300, 600, 750]);
  });

  it('stays at its limit, however often it fails', () => {
    expect(backOff(5_000, { firstDelayMs: 100, maxDelayMs: 1_000, random: () => 0 })).toBe(500);
  });
});

describe('retryPolicy', () => {
  it('fills what is left open', () => {
    expect(retryPolicy({ attempts: 3 })).toMatchObject({
      attempts: 3,
      firstDelayMs: 500,
      maxDelayMs: 60_000,
    });
  });

  it('sleeps until an abort', async () => {
    const controller = new AbortController();
    const sleeping = retryPolicy().sleep(60_000, controller.signal);
    controller.abort();
    await expect(sleeping).rejects.toMatchObject({ name: 'AbortError' });
  });
});
