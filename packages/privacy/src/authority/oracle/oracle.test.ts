import { readFileSync } from 'node:fs';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { POLICY } from '../policy.ts';
import { ACCOUNT_RULES, AUTHENTICATION_RULES, EMPLOYMENT_RULES } from '../rules/account-rules.ts';
import { GRANT_RULES } from '../rules/grant-rules.ts';
import { INVESTIGATION_RULES } from '../rules/investigation-rules.ts';
import { PERSON_RULES } from '../rules/person-rules.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { SERVICE_RULES } from '../rules/service-rules.ts';
import { TRAINING_RULES } from '../rules/training-rules.ts';
import { openOracle, type Oracle } from './cedar-oracle.ts';
import { expectedObligations, obligationsByVerb } from './expected-obligations.ts';
import { guarded } from './guarded.ts';
import { NOW } from './instants.ts';
import { serviceQuestions, whatQuestions, whoQuestions, type JointQuestion } from './joint-questions.ts';
import { mutants } from './mutants.ts';
import { PERSON_FACTORS } from './person-factors.ts';
import { REQUEST_FACTORS } from './request-factors.ts';
import { disagreement, survey, type Question } from './survey.ts';

/** Cedar is asked some thirty thousand times: half a minute of one processor, more on a busy one. */
const patience = 300_000;

const factors = [...PERSON_FACTORS, ...REQUEST_FACTORS];

function oracleOf(name: string, ...files: readonly string[]): Oracle {
  const texts = files.map((file) =>
    readFileSync(new URL(`./policies/${file}.cedar`, import.meta.url), 'utf8'),
  );
  return openOracle(cedar, name, texts.join('\n'));
}

/** What Cedar says of every combination of every factor. */
const surveys: (readonly Question[])[] = [];
beforeAll(() => {
  surveys.push(...factors.map((factor) => survey(factor, oracleOf(factor.name, factor.name))));
}, patience);

describe('decisions and Cedar', () => {
  it.each(factors.map(({ name }, at) => [name, at] as const))('agree on all of %s', (_, at) => {
    const factor = factors[at]!;
    const questions = surveys[at]!;
    expect(questions.length).toBe(factor.principals.length * factor.requests.length);
    expect(disagreement(factor, questions, POLICY, guarded as never)).toBeUndefined();
  });

  it('see every rule deny, and not always', () => {
    const seen = (reason: string) =>
      factors.flatMap(({ judges }, at) =>
        judges.some((judge) => judge.reason === reason)
          ? surveys[at]!.map(({ reasons }) => reasons.split(',').includes(reason))
          : [],
      );
    const reasons = new Set(factors.flatMap(({ judges }) => judges.map(({ reason }) => reason)));
    const always = [...reasons].filter((reason) => new Set(seen(reason)).size < 2);
    expect(always).toEqual([]);
  });

  it('leave no rule out: each is in a factor', () => {
    const all = [
      ...[AUTHENTICATION_RULES, ACCOUNT_RULES, EMPLOYMENT_RULES, GRANT_RULES, TRAINING_RULES].flat(),
      ...[REQUEST_RULES, PERSON_RULES, INVESTIGATION_RULES, SERVICE_RULES].flat(),
    ];
    const judges = new Set<unknown>(factors.flatMap((factor) => factor.judges));
    expect(all.filter((rule) => !judges.has(rule))).toEqual([]);
    expect(judges.size).toBe(all.length);
  });

  const ofAnyone = ['account', 'purpose', 'classes', 'module', 'answer'];
  const ofPersons = factors.map(({ name }) => name).filter((name) => !name.startsWith('service'));

  it.each([
    ['who asks', whoQuestions, [...new Set(ofPersons)]],
    ['what is asked', whatQuestions, [...new Set(ofPersons)]],
    ['AFI', serviceQuestions, [...ofAnyone, 'service', 'service-grant', 'service-tax']],
  ] as const)(
    'agree when all policies judge together: %s',
    (name, questions, files) => {
      const oracle = oracleOf(name, ...files);
      const disagreements = questions().filter((question) => !agrees(question, oracle));
      expect(disagreements.slice(0, 2)).toEqual([]);
    },
    patience,
  );
});

/** Cedar names no permit that is missing where something forbids: effects are compared, and the reasons that forbid. */
function agrees({ principal, request }: JointQuestion, oracle: Oracle): boolean {
  const { effect, reasons } = decide(principal, request, { now: () => NOW });
  const theirs = oracle.reasons({ ...principal }, { ...request }, NOW);
  if (effect === 'allow' || theirs.length === 0) return effect === 'allow' && theirs.length === 0;
  const forbidding = (list: readonly string[]) =>
    list.filter((one) => one !== 'ROLE_DOES_NOT_PERMIT').toSorted();
  return forbidding(reasons).join() === forbidding(theirs).join();
}

describe('a cell of the policy', () => {
  it(
    'is noticed when it is changed, every single one',
    () => {
      expect(obligationsByVerb(POLICY)).toEqual(expectedObligations);
      const all = mutants();
      const questions = factors
        .map((factor, at) => ({ factor, answers: surveys[at]! }))
        .toSorted((one, other) => one.answers.length - other.answers.length);
      const survivors = all.filter(({ policy }) => {
        if (JSON.stringify(obligationsByVerb(policy)) !== JSON.stringify(expectedObligations)) return false;
        return !questions.some(({ factor, answers }) => disagreement(factor, answers, policy) !== undefined);
      });
      expect(survivors.map(({ cell }) => cell)).toEqual([]);
      expect(all.length).toBeGreaterThan(600);
    },
    patience,
  );
});
