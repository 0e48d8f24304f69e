import { DisclosureError } from '../disclosure-error.ts';
import { isSuppressionMethod, type SuppressionMethod } from '../suppression/suppression-method.ts';
import { isExactPercent } from './exact-share.ts';

/**
 * The parameters of primary rules. A cell is unsafe if one rule finds it unsafe for one party role. A rule
 * that is not named is left out. Percentages are decimal numbers with at most six decimals.
 *
 * They are confidential: who knows the p of the p% rule can turn a published cell into a bound.
 */
export interface RuleParameters {
  /**
   * `active` (the default): cells are judged by the rules below. `passive-request`: they are published unless an
   * affected trader asked otherwise, as foreign-trade statistics do (Regulation (EC) No 638/2004); then
   * only `request`, the rule of federal tax information and what is marked sensitive count.
   */
  readonly policy?: 'active' | 'passive-request';
  /** Fewest contributors that a cell with any must have. */
  readonly minimumContributors?: number;
  /** The width of the interval that a cell with too few contributors needs, in percent of its value; exact disclosure only by default. */
  readonly frequencyRange?: number;
  /** The p of the p% rule. */
  readonly pPercent?: number;
  /** The (p,q) rule: others know each contribution to within q percent beforehand, and may not come to know it to within p. */
  readonly priorPosterior?: { readonly p: number; readonly q: number };
  /** The (n,k) rules: n contributors may not have more than k percent. (1,k) alone is not enough. */
  readonly dominance?: readonly { readonly n: number; readonly k: number }[];
  /** All contributors but the largest of the first `n` pool what they know. */
  readonly coalition?: { readonly n: number; readonly p: number };
  /** Unsafe if the largest contributor asked for protection and has more than `t` percent, or any asked and there are fewer than `minimum`. */
  readonly request?: { readonly t: number; readonly minimum?: number; readonly p?: number };
  /** The party roles to judge; every role of the problem by default. One without contributions makes every cell unsafe. */
  readonly parties?: readonly string[];
  /**
   * Sampling weights: `expanded` (the default) takes a contribution of weight w for w contributors of that size, as
   * tau-ARGUS does; `plain` sets single contributions against the weighted total, as GaussSuppression does.
   */
  readonly weights?: 'expanded' | 'plain';
  /** Negative contributions: judged by their absolute values (the default), or refused. */
  readonly negative?: 'absolute' | 'refuse';
  /** In cells with negative contributions p is divided by this. */
  readonly refundDivisor?: number;
  /** Cells of which nobody counted contributors: unsafe by default. */
  readonly uncounted?: 'unsafe' | 'safe';
  /**
   * Audits besides how closely sensitive cells can be bounded, and withholds more until nobody can bound one to within
   * the protection level that the rules above give it. Needs the optional peer `highs`. Left out: exact disclosure alone
   * is prevented.
   */
  readonly intervals?: IntervalRule;
  /** How the cells are chosen that are withheld for others: by elimination unless given. */
  readonly suppression?: SuppressionMethod;
}

/** How the interval audit is done. */
export interface IntervalRule {
  /** To within how many percent everybody knows each withheld cell beforehand; only that none is below zero when left out. */
  readonly aPriori?: number;
  /** How often cells may be added before everything that is asked for is withheld; 20 unless given. */
  readonly rounds?: number;
}

/**
 * Checks that parameters are rules at all, as published programs take them. What a publisher may choose is narrower:
 * see {@link contributorRules}.
 *
 * @throws DisclosureError - RELEASE_POLICY_INVALID, without the parameter
 */
export function checkRuleParameters(rules: RuleParameters): void {
  const areRules = Object.entries(rules).every(
    ([name, value]: [string, unknown]) => value === undefined || CHECKS.get(name)?.(value) === true,
  );
  if (!areRules) throw new DisclosureError('RELEASE_POLICY_INVALID', { source: 'a source' });
}

type Check = (value: unknown) => boolean;

const isPercent: Check = (value) => isPositive(value) && value < 100;
const isPercentOrAll: Check = (value) => isPositive(value) && value <= 100;

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['policy', isOneOf('active', 'passive-request')],
  ['minimumContributors', isCount(1)],
  ['frequencyRange', isPositive],
  ['pPercent', isPercent],
  ['priorPosterior', hasShape({ p: isPercent, q: isPercentOrAll }, ({ p = 0, q = 0 }) => p < q)],
  ['dominance', isListOf(hasShape({ n: isCount(1), k: isPercent }))],
  ['coalition', hasShape({ n: isCount(2), p: isPercent })],
  ['request', hasShape({ t: isPercent, minimum: isOptional(isCount(1)), p: isOptional(isPercent) })],
  ['parties', (value) => isListOf((one) => typeof one === 'string')(value) && value.length > 0],
  ['weights', isOneOf('expanded', 'plain')],
  ['negative', isOneOf('absolute', 'refuse')],
  ['uncounted', isOneOf('unsafe', 'safe')],
  ['refundDivisor', isCount(1)],
  ['suppression', isSuppressionMethod],
  ['intervals', hasShape({ aPriori: isOptional(isPercentOrAll), rounds: isOptional(isCount(1)) })],
]);

function isOneOf(...names: readonly unknown[]): Check {
  return (value) => names.includes(value);
}

function isCount(least: number): Check {
  return (value) => Number.isSafeInteger(value) && Number(value) >= least;
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && isExactPercent(value);
}

function isOptional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function isListOf(check: Check): (value: unknown) => value is readonly unknown[] {
  return (value): value is readonly unknown[] => Array.isArray(value) && value.every((one) => check(one));
}

/** Exactly these fields, and numbers that fit together. */
function hasShape(
  fields: Readonly<Record<string, Check>>,
  fits: (numbers: Readonly<Record<string, number>>) => boolean = () => true,
): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const entries = new Map<string, unknown>(Object.entries(value));
    if ([...entries.keys()].some((name) => !Object.hasOwn(fields, name))) return false;
    if (!Object.entries(fields).every(([name, check]) => check(entries.get(name)))) return false;
    return fits(Object.fromEntries([...entries].map(([name, number]) => [name, Number(number)])));
  };
}
