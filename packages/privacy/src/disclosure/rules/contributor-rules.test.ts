import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  contributorRules,
  ContributorRules,
  defaultContributorRules,
  isContributorRules,
  parametersOf,
} from './contributor-rules.ts';
import type { RuleParameters } from './rule-parameters.ts';

const SECRET = /17|23/u;
const secret = contributorRules({ minimumContributors: 17, pPercent: 23 });

describe('R-52 the parameters of rules are confidential', () => {
  it.each([
    ['String', String(secret)],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect(secret, { showHidden: true, depth: null })],
    ['inspect without its hook', inspect(secret, { showHidden: true, depth: null, customInspect: false })],
    ['entries', JSON.stringify(Object.entries(secret))],
    ['cloning', JSON.stringify(structuredClone(secret))],
  ])('%s does not show them', (_, text) => {
    expect(text).not.toMatch(SECRET);
  });

  it('an error does not show them', () => {
    try {
      contributorRules({ minimumContributors: 17, pPercent: 2300 });
      expect.unreachable();
    } catch (error) {
      expect(inspect(error)).not.toMatch(/2300/u);
    }
  });

  it('recognises only what was made here', () => {
    expect(isContributorRules(secret)).toBe(true);
    for (const forged of [
      { kind: 'contributorRules' },
      Object.assign({}, secret),
      Object.create(secret),
      null,
      'rules',
    ]) {
      expect(isContributorRules(forged)).toBe(false);
    }
  });

  it('keeps a copy that nobody can change', () => {
    const given = { minimumContributors: 4, dominance: [{ n: 2, k: 80 }] };
    const rules = contributorRules(given);
    given.dominance.length = 0;
    expect(parametersOf(rules).dominance).toEqual([{ n: 2, k: 80 }]);
    expect(Object.isFrozen(parametersOf(rules).dominance)).toBe(true);
  });
});

describe('rule parameters', () => {
  it('takes the default for a first look', () => {
    expect(parametersOf(defaultContributorRules())).toEqual({ minimumContributors: 3, pPercent: 10 });
  });

  // Parameters that sdcTable refuses (its test suite, test-primarySuppression.r), and others of their kind.
  it.each([
    { pPercent: 0 },
    { pPercent: 100 },
    { pPercent: -1 },
    { pPercent: Number.NaN },
    { pPercent: 1e-9 },
    { priorPosterior: { p: 80, q: 60 } },
    { priorPosterior: { p: 60, q: 60 } },
    { priorPosterior: { p: 60, q: 101 } },
    { dominance: [{ n: 0, k: 80 }] },
    { dominance: [{ n: 1, k: 100 }] },
    { minimumContributors: 0 },
    { coalition: { n: 1, p: 10 } },
    { request: { t: 0 } },
    { parties: [] },
    { refundDivisor: 0 },
    { policy: 'none' },
    { weights: 'none' },
    { minimumContributers: 3 },
  ])('refuses %j', (parameters) => {
    expect(() => new ContributorRules(parameters as RuleParameters)).toThrowError(
      expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
    );
  });
});
