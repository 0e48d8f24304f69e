import { describe, expect, it } from 'vitest';
import { gainAtShare, type CutTies } from './gain-at-share.ts';

const of = (score: number, found: boolean) => ({ score, found });
// Ten declarations with four findings, three of them in the three highest scores.
const ranked = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((score) => of(score, [9, 8, 7, 4].includes(score)));

describe('gainAtShare', () => {
  it('is the share of findings among the 30 percent highest scores: 3 of 4', () => {
    expect(gainAtShare(ranked, 0.3, 'excluded')).toBe(0.75);
    expect(gainAtShare(ranked, 0.3, 'included')).toBe(0.75);
    expect(gainAtShare(ranked, 0.3, 'proportional')).toBe(0.75);
  });

  it('cuts through ties by the rule: of four with one score two fit, which hold half of their two findings', () => {
    const tied = [of(9, true), of(5, true), of(5, false), of(5, true), of(5, false), of(1, false)];
    expect(gainAtShare(tied, 0.5, 'proportional')).toBeCloseTo(2 / 3, 14);
    expect(gainAtShare(tied, 0.5, 'included')).toBe(1);
    expect(gainAtShare(tied, 0.5, 'excluded')).toBeCloseTo(1 / 3, 14);
  });

  it('is 0 for no cases and 1 for all', () => {
    expect(gainAtShare(ranked, 0, 'included')).toBe(0);
    expect(gainAtShare(ranked, 1, 'excluded')).toBe(1);
  });

  it('meets shares that are no binary fractions: 0.1, 0.2 and so on of ten', () => {
    const gains = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((share) => gainAtShare(ranked, share, 'included'));
    expect(gains).toEqual([0.25, 0.5, 0.75, 0.75, 0.75, 1, 1]);
  });

  it('is null without a finding, with a null and over nothing', () => {
    expect(gainAtShare([of(1, false)], 0.3, 'proportional')).toBeNull();
    expect(gainAtShare([{ score: null, found: true }], 0.3, 'proportional')).toBeNull();
    expect(gainAtShare([], 0.3, 'proportional')).toBeNull();
  });

  it('refuses what is no share, another rule and a score that is not finite', () => {
    const other = JSON.parse('"random"') as CutTies;
    expect(() => gainAtShare(ranked, 30, 'included')).toThrow('gainAtShare: share is not between 0 and 1');
    expect(() => gainAtShare(ranked, 0.3, other)).toThrow('gainAtShare: ties is not a supported choice');
    expect(() => gainAtShare([of(NaN, true)], 0.3, 'included')).toThrow(
      'gainAtShare: cases[0] is not a finite number',
    );
  });
});
