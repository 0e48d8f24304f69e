import {
  DisclosureError,
  releaseTable,
  unreleased,
  type ProtectedTable,
  type RegisterAddition,
  type Release,
  type Released,
  type ReleasePolicy,
  type ReleaseRegister,
  type ReleaseTools,
} from '@tradepulse/privacy';
import type { AnyMeasure } from '@tradepulse/measures';
import type { ComputedQuestion } from '../plan/answer-question.ts';
import { PlanError } from '../errors/plan-error.ts';
import { readContributions } from '../plan/read-contributions.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { askedCells, type AskedAnswer, type Percentiles } from './asked-cells.ts';
import { CellGroups, type CellGroup } from './cell-groups.ts';
import { contributionPlan } from './contribution-plan.ts';
import { GroupContributions } from './group-contributions.ts';
import { decidedPopulation, populationsIn, type GroupPopulation } from './group-populations.ts';
import { maskedPopulation } from './masked/masked-population.ts';
import type { RecordsVersions } from './records-versions.ts';
import { RegisteredCells } from './registered-cells.ts';
import { statisticalTable } from './statistical-table.ts';

/** What releasing needs besides the answers. */
export interface Releasing {
  readonly inside: Pick<WarehouseInside, 'database' | 'engine'>;
  readonly policy: ReleasePolicy;
  /** What the policy needs. */
  readonly tools: ReleaseTools;
  readonly register: ReleaseRegister;
  /** The versions of the transactions; the answers were computed from the current one. */
  readonly versions: RecordsVersions;
  /** The oldest day of which records are in reach; null where all are. */
  readonly recordsFrom: string | null;
  readonly signal?: AbortSignal;
}

/** How often a release is decided anew when others were decided meanwhile. */
const mostAttempts = 20;

/** The most contributions that are read to protect the cells of one group. */
const maxContributions = 5_000_000;

/** A released table, and the answers whose rows stand in it. */
export interface ReleasedAnswers {
  readonly table: Released<ProtectedTable>;
  /** Those that were handed in; where counts are not exact, computed anew from what is printed for them. */
  readonly answers: readonly ComputedQuestion[];
}

/**
 * Releases answers of all depths as one table: who stands behind their cells is found out, what was released before
 * is taken into account, and what is released now is registered before anybody sees it.
 *
 * @throws DisclosureError - when nothing of it can be released
 * @throws PlanError - TOO_MANY_CONTRIBUTIONS, RECORDS_CHANGED
 */
export async function releaseAnswers(
  answers: readonly ComputedQuestion[],
  measures: readonly AnyMeasure[],
  releasing: Releasing,
): Promise<ReleasedAnswers> {
  return registering(releasing, async () => {
    const { asked, populations } = await populationsBehind(answers, releasing);
    let shown = answers;
    const table = statisticalTable(answers, asked, measures, populations, (anew) => {
      shown = anew;
    });
    const release = releaseTable(unreleased(table), releasing.policy, releasing.tools);
    return { release, populations, result: { table: release.table, answers: shown } };
  });
}

/**
 * Decides about all the cells behind answers together, and registers that: none is shown before another is decided, so that
 * their order does not matter.
 *
 * @throws as {@link releaseAnswers}
 */
export async function reserveCells(
  answers: readonly ComputedQuestion[],
  releasing: Releasing,
): Promise<void> {
  await registering(releasing, async () => {
    const { populations } = await populationsBehind(answers, releasing);
    const table = { columns: [], rows: [], populations: populations.map(({ population }) => population) };
    const release = releaseTable(unreleased(table), releasing.policy, releasing.tools);
    return { release, populations, result: null };
  });
}

/** A decision on cells, and what it is made for. */
interface Decided<T> {
  readonly release: Release;
  readonly populations: readonly GroupPopulation[];
  readonly result: T;
}

/** Decides, and registers what was decided; anew when others registered meanwhile. */
async function registering<T>(releasing: Releasing, decide: () => Promise<Decided<T>>): Promise<T> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { release, populations, result } = await decide();
    const additions = additionsOf(populations, release, releasing.versions.current);
    await requireSameRecords(releasing);
    if (additions.length === 0 || (await releasing.register.append(additions))) return result;
  }
  throw new DisclosureError('REGISTER_CONTENDED', {});
}

/** An extract that is published between the answers and their release would make them figures of two versions. */
async function requireSameRecords({ versions }: Releasing): Promise<void> {
  if (!(await versions.isStillCurrent())) throw new PlanError('RECORDS_CHANGED', {});
}

interface Behind {
  readonly asked: readonly AskedAnswer[];
  readonly populations: readonly GroupPopulation[];
}

/** Contributors decide about transactions unless the host has decided otherwise for all of them. */
async function populationsBehind(
  answers: readonly ComputedQuestion[],
  releasing: Releasing,
): Promise<Behind> {
  const policy = releasing.policy.sources['ACE'];
  if (policy === undefined || policy.kind === 'publisherTreated') return { asked: [], populations: [] };
  const groups =
    policy.kind === 'contributorRules'
      ? new CellGroups(releasing.recordsFrom)
      : new CellGroups(releasing.recordsFrom, policy.kind, policy.amounts !== undefined);
  const percentiles: Percentiles = new Map();
  const asked = answers.map((answer) => askedCells(answer, groups, percentiles));
  const registered = await releasing.register.read(groups.all.map(({ key }) => key));
  const populations: GroupPopulation[] = [];
  for (const [number, group] of groups.all.entries()) {
    const known = new RegisteredCells(
      registered[number] ?? { revision: 0, cells: [] },
      group.cells.length,
      releasing.versions.current,
    );
    populations.push(...(await populationsOfGroup({ groups, group, number, known, percentiles }, releasing)));
  }
  return { asked, populations };
}

interface Judged {
  readonly groups: CellGroups;
  readonly group: CellGroup;
  readonly number: number;
  readonly known: RegisteredCells;
  readonly percentiles: Percentiles;
}

async function populationsOfGroup(
  { groups, group, number, known, percentiles }: Judged,
  { inside, versions, signal }: Releasing,
): Promise<readonly GroupPopulation[]> {
  if (known.decidesAll(group)) return [decidedPopulation(number, group, known)];
  const { masking } = group;
  // Noise is fixed by the records, so that nothing that was shown before is needed for it.
  if (masking !== 'cellKeyPerturbation') known.addTo(groups, group);
  const plan = contributionPlan(group, versions, masking === 'cellKeyPerturbation' ? [] : undefined);
  const options = { maxContributions, ...(signal && { signal }) };
  const read = await readContributions(inside.database, inside.engine, plan.pass, options);
  const contributions = new GroupContributions(group, plan, read);
  if (masking !== null) return [maskedPopulation({ number, contributions, known, masking })];
  return populationsIn({ number, contributions, known, percentiles, besideCounts: groups.judgesAmounts });
}

/** What the register has to learn: every cell that was decided now, and those that are known of an earlier version still. */
function additionsOf(
  populations: readonly GroupPopulation[],
  { shown, printed }: Release,
  version: string,
): readonly RegisterAddition[] {
  const decided = populations.flatMap((population, at) =>
    population.decisions({ shown: shown[at] ?? [], printed: printed[at] ?? null }, version),
  );
  return [...Map.groupBy(decided, ({ group }) => group)].map(([group, parts]) => ({
    group,
    revision: parts[0]?.revision ?? 0,
    cells: parts.flatMap(({ cells }) => cells),
  }));
}
