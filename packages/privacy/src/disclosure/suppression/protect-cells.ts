import { exactAudit, type AuditedCells } from '../audit/exact-audit.ts';
import { relationsOf, type Relations } from '../audit/relations.ts';
import type { CellProblem, CellStatus } from '../cells/cell-problem.ts';
import { distinctCells, type DistinctCells } from '../cells/distinct-cells.ts';
import { entryAt } from '../cells/entry-at.ts';
import { soleContributors, type Insider } from '../cells/insiders.ts';
import { FIRST_PRIME, SECOND_PRIME } from '../cells/prime-field.ts';
import { DisclosureError } from '../disclosure-error.ts';
import type { ContributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus } from '../rules/primary-cells.ts';
import { candidateOrder, type OrderOptions } from './candidate-order.ts';
import { gaussSuppression } from './gauss-suppression.ts';

/** How cells are protected. */
export interface ProtectionOptions extends OrderOptions {
  /** Whether contributors who are alone in inner cells are kept from computing others: yes by default. */
  readonly insiders?: boolean;
  /** For frequency tables: 1 for inner cells of which no combination may become known, such as those of nothing. */
  readonly singletons?: Uint8Array;
}

/** What became of the cells of a problem. */
export interface CellProtection {
  /**
   * For each cell: an asked one is `u`, `x`, `s` or `e`; one published before is `s`, one withheld before `u` or `x`. For a
   * hidden one it says what would become of it if it were never asked for: `u` or `x`.
   */
  readonly statuses: readonly CellStatus[];
  /**
   * Cells that are sensitive now, or were withheld, and that what was published before determines: withholding more can
   * no longer protect them. The asked ones among them are withheld all the same.
   */
  readonly exposed: readonly number[];
}

/**
 * Protects cells: primary rules, then what else must be withheld so that nobody can compute what they withhold, then the
 * exact audit of the result with another prime. What contributors who are alone in inner cells know is reckoned with.
 *
 * The pattern does not depend on the order of cells, inner cells or contributors, except where candidates tie in value and
 * in their part of the table: those keep the order of `problem.cells`.
 *
 * @param problem - what was published before is in its cells, with the state `published`
 * @param rules - made by {@link contributorRules}
 * @throws DisclosureError - PROTECTION_FAILED: the audit found a leak, so nothing may be released
 * @example
 * // Two importers in A, three in B: A is withheld, and B with it, because the total is shown.
 * const importer = { party: 'importer', inner: Int32Array.of(0, 0, 1, 1, 1), holder: Int32Array.of(0, 1, 2, 3, 4), amount: Float64Array.of(5, 5, 6, 6, 6) };
 * const cells = [[0, 1], [0], [1]].map((inner) => ({ inner: Int32Array.from(inner), value: 10 * inner.length, state: 'asked' as const }));
 * protectCells({ innerCount: 2, roles: [importer], cells }, contributorRules({ minimumContributors: 3 })).statuses; // => ['s', 'u', 'x']
 */
export function protectCells(
  problem: CellProblem,
  rules: ContributorRules,
  options: ProtectionOptions = {},
): CellProtection {
  const sensitive = primaryStatus(problem, rules);
  const distinct = distinctCells(problem, sensitive);
  const plan = planOf(problem, distinct, options);
  const shown = plan.targets.length === 0 && plan.singletons === null ? showAll(plan) : suppress(plan);
  const exposed = audit(plan, shown);
  return {
    statuses: problem.cells.map((_, cell) => statusOf(problem, sensitive, distinct, shown, cell)),
    exposed: [...problem.cells.keys()].filter((cell) => exposed[entryAt(distinct.numberOf, cell)] === 1),
  };
}

/** Different cells, and what is to be decided of them. */
interface Plan {
  readonly innerCount: number;
  readonly cells: readonly Int32Array[];
  readonly isKnown: Uint8Array;
  /** In the order in which they are tried to be published. */
  readonly candidates: readonly number[];
  readonly targets: readonly number[];
  readonly insiders: readonly Insider[];
  readonly singletons: Uint8Array | null;
  readonly relations: Relations;
}

function planOf(problem: CellProblem, { cells }: DistinctCells, options: ProtectionOptions): Plan {
  const numbers = [...cells.keys()];
  const candidates = numbers.filter((cell) => cells[cell]?.isAsked === true && !cells[cell].isTarget);
  const columns = cells.map(({ inner }) => inner);
  return {
    innerCount: problem.innerCount,
    cells: columns,
    isKnown: Uint8Array.from(cells, ({ isKnown }) => (isKnown ? 1 : 0)),
    candidates: candidateOrder(cells, candidates, problem.innerCount, options),
    targets: numbers.filter((cell) => cells[cell]?.isTarget === true),
    insiders: options.insiders === false ? [] : soleContributors(problem),
    singletons: options.singletons ?? null,
    relations: relationsOf(columns, problem.innerCount),
  };
}

/** For each cell, 1 if it is known or may be published. */
type Shown = Uint8Array;

function showAll({ isKnown, candidates }: Plan): Shown {
  const shown = isKnown.slice();
  for (const cell of candidates) shown[cell] = 1;
  return shown;
}

function suppress(plan: Plan): Shown {
  const columnsOf = (numbers: readonly number[]): readonly Int32Array[] =>
    numbers.map((cell) => plan.cells[cell] ?? new Int32Array(0));
  const { withheld } = gaussSuppression(
    {
      innerCount: plan.innerCount,
      known: plan.cells.filter((_, cell) => plan.isKnown[cell] === 1),
      candidates: columnsOf(plan.candidates),
      targets: columnsOf(plan.targets),
      insiders: plan.insiders,
      singletons: plan.singletons,
    },
    FIRST_PRIME,
  );
  const shown = showAll(plan);
  plan.candidates.forEach((cell, at) => {
    if (withheld[at] === 1) shown[cell] = 0;
  });
  return shown;
}

/**
 * Audits what is shown, against what was known before.
 *
 * @returns for each cell, 1 if it was exposed before
 */
function audit(plan: Plan, shown: Shown): Uint8Array {
  const before = findings(plan, plan.isKnown);
  const after = findings(plan, shown);
  const exposed = new Uint8Array(plan.cells.length);
  for (const cell of plan.targets)
    if (plan.isKnown[cell] === 1 || before.determined[cell] === 1) exposed[cell] = 1;
  const toldBefore = new Set(before.told.map(({ target, insider }) => `${target} ${insider}`));
  const isLeak = [...plan.targets, ...plan.candidates].some(
    (cell) => after.determined[cell] === 1 && exposed[cell] !== 1,
  );
  const isTold = after.told.some(({ target, insider }) => !toldBefore.has(`${target} ${insider}`));
  if (isLeak || isTold) throw new DisclosureError('PROTECTION_FAILED', {});
  return exposed;
}

function findings(plan: Plan, isKnown: Uint8Array): ReturnType<typeof exactAudit> {
  const audited: AuditedCells = { ...plan, isKnown };
  return exactAudit(audited, plan.relations, SECOND_PRIME);
}

function statusOf(
  problem: CellProblem,
  sensitive: Uint8Array,
  { numberOf, cells }: DistinctCells,
  shown: Shown,
  cell: number,
): CellStatus {
  const number = entryAt(numberOf, cell);
  if (number < 0) return 'e';
  const state = problem.cells[cell]?.state;
  if (state === 'published') return 's';
  if (sensitive[cell] === 1) return 'u';
  return state === 'asked' && shown[number] === 1 && cells[number]?.isTarget !== true ? 's' : 'x';
}
