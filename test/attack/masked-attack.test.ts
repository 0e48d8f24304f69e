import {
  cellKeyPerturbation,
  contributorRules,
  controlledRounding,
  maximumEntropyTable,
  noiseKey,
} from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { attackMasked } from './masked-attack.ts';
import { MaskedReferee } from './masked-referee.ts';
import { minimum, pPercent } from './referee.ts';
import type { Seizure } from './world.ts';

const base: Seizure = {
  number: 'a',
  version: 0,
  port: '2704',
  origin: 'CN',
  mode: 'MAIL',
  ipr: false,
  day: '2024-01-02',
  firm: 1,
  cents: 100,
};

describe('the referee of counts that are not exact', () => {
  it('sees a count lost that intervals leave but one value', async () => {
    // Seven at one port, shown as 11, and one at another; all eight were shown as 4. Each is within 4 of itself.
    const others = Array.from({ length: 7 }, (_, at) => ({
      ...base,
      number: `b${at}`,
      port: '1001',
      firm: at,
    }));
    const referee = new MaskedReferee([...others, base]);
    referee.show(({ port }) => port === '1001', 11);
    expect(await referee.lost(4)).toEqual([]);
    // 11 - 4 = 7 at least, and 4 + 4 = 8 at most: the one is 1 or 0.
    referee.show(() => true, 4);
    expect(await referee.lost(4)).toEqual([]);
    // 5 - 4 = 1 at least.
    referee.show(({ port }) => port === '2704', 5);
    expect(await referee.lost(4)).toContain('port 2704');
  });

  it('sees records that were shown as two numbers', () => {
    const referee = new MaskedReferee([base]);
    referee.show(() => true, 5);
    expect(referee.contradictions).toEqual([]);
    referee.show(({ port }) => port === '2704', 0);
    expect(referee.contradictions).toHaveLength(1);
  });
});

describe('the referee, beside amounts that are shown,', () => {
  it('sees a count lost that is printed as far below the fewest contributors as it can be', async () => {
    // Three of three firms at one port, shown as 0 although within 3 of itself: an amount says that they are 3 at least.
    const three = [1, 2, 3].map((firm) => ({ ...base, number: `c${firm}`, firm: 1 }));
    const referee = new MaskedReferee(three);
    referee.show(() => true, 0);
    expect(await referee.lost(3)).toEqual([]);
    referee.showAmount(() => true);
    expect(await referee.lost(3)).toContain('port 2704');
  });
});

describe('R-52 an attacker with random questions, several principals and versions', () => {
  it('finds no records that were rounded twice, and no unsafe count by all their intervals together', async () => {
    const policy = controlledRounding({ base: 5, maxSteps: 0 });
    const result = await attackMasked({ policy, seed: 20_240_229, questions: 60, within: 4 });
    expect(result.contradictions).toEqual([]);
    expect(result.lost).toEqual([]);
    expect(result.amounts).toBe(0);
    expect(result.furthest).toBeLessThanOrEqual(4);
    expect(result.sightings).toBeGreaterThan(60);
  });

  it('finds no records that have two noises, of whatever version, so that asking again tells nothing', async () => {
    const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 11 * at + 2));
    const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
    const policy = cellKeyPerturbation({ table, key, assembledCells: 4 });
    const result = await attackMasked({ policy, seed: 20_240_301, questions: 60, within: null });
    expect(result.contradictions).toEqual([]);
    expect(result.amounts).toBe(0);
    expect(result.furthest).toBeGreaterThan(0);
    expect(result.furthest).toBeLessThanOrEqual(7);
    expect(result.sightings).toBeGreaterThan(60);
  });

  it('finds no unsafe amount among those that are shown beside rounded counts, and no count by them', async () => {
    const amounts = contributorRules({ minimumContributors: minimum, pPercent });
    const policy = controlledRounding({ base: 5, maxSteps: 0, amounts });
    const result = await attackMasked({ policy, seed: 20_240_229, questions: 60, within: 4 });
    expect(result.contradictions).toEqual([]);
    expect(result.lost).toEqual([]);
    expect(result.lostAmounts).toEqual([]);
    expect(result.amounts).toBeGreaterThan(30);
    expect(result.sightings).toBeGreaterThan(60);
  });

  it('finds no unsafe amount among those that are shown beside counts with noise', async () => {
    const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 11 * at + 2));
    const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
    const amounts = contributorRules({ minimumContributors: minimum, pPercent });
    const policy = cellKeyPerturbation({ table, key, assembledCells: 4, amounts });
    const result = await attackMasked({ policy, seed: 20_240_302, questions: 60, within: null });
    expect(result.contradictions).toEqual([]);
    expect(result.lostAmounts).toEqual([]);
    expect(result.amounts).toBeGreaterThan(30);
  });
});
