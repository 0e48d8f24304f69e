import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import type { AuditedCells } from './exact-audit.ts';
import { openness, type Openness } from './openness.ts';
import type { Relations } from './relations.ts';

/** A cell that an insider could determine. */
export interface Told {
  readonly target: number;
  readonly insider: number;
}

/** What insiders' findings are made from. */
export interface InsiderAudit {
  readonly audited: AuditedCells;
  readonly relations: Relations;
  readonly isUnknown: Uint8Array;
  /** What is open to outsiders. */
  readonly open: Openness;
  /** For each insider, the variables that it knows and outsiders do not. */
  readonly insiders: readonly Int32Array[];
  /** The targets that are open to outsiders. */
  readonly targets: readonly number[];
}

/** So many steps of comparing targets with what insiders know are cheaper than solving relations again. */
const CHEAP = 50_000_000;

/** More groups of insiders cost more solving than they save comparing. */
const MOST_GROUPS = 4;

/**
 * The targets that insiders determine. In the random solutions a target is determined by an insider if its values are a
 * combination of those of the insider's cells. To compare less, insiders are first taken together in groups: what a
 * whole group does not determine, none of it does.
 */
export function insiderFindings(audit: InsiderAudit): readonly Told[] {
  const numbers = [...audit.insiders.keys()].filter((insider) => sizeOf(audit, insider) > 0);
  const single = numbers.filter((insider) => sizeOf(audit, insider) === 1);
  const small = numbers.filter(
    (insider) => sizeOf(audit, insider) > 1 && sizeOf(audit, insider) <= audit.open.count - 2,
  );
  const large = numbers.filter((insider) => sizeOf(audit, insider) > audit.open.count - 2);
  const told = [...toldSingles(audit, single), ...toldSmall(audit, small), ...toldLarge(audit, large)];
  return told.filter(({ target, insider }) => !isOwn(audit, target, insider));
}

function sizeOf({ insiders }: InsiderAudit, insider: number): number {
  return insiders[insider]?.length ?? 0;
}

/** A target is determined by one cell if its values are a multiple of that cell's. */
function toldSingles({ open, insiders, targets }: InsiderAudit, single: readonly number[]): readonly Told[] {
  const byRatio = new Map<number, number[]>();
  for (const insider of single) {
    const ratio = ratioOf(open, insiders[insider]?.[0] ?? 0);
    byRatio.set(ratio, [...(byRatio.get(ratio) ?? []), insider]);
  }
  return targets.flatMap((target) => {
    const alike = byRatio.get(ratioOf(open, target)) ?? [];
    return alike
      .filter((insider) => isCombination(open, insiders[insider], target))
      .map((insider) => ({ target, insider }));
  });
}

/** Of a variable's first two values, how the second relates to the first. */
function ratioOf({ values, count, prime }: Openness, variable: number): number {
  const [first, second] = [values[variable * count] ?? 0, values[variable * count + 1] ?? 0];
  return first === 0 ? -1 : multiplyMod(second, inverseMod(first, prime), prime);
}

function toldSmall(audit: InsiderAudit, small: readonly number[]): readonly Told[] {
  const cells = small.reduce((sum, insider) => sum + sizeOf(audit, insider), 0);
  const groups = Math.min(MOST_GROUPS, Math.ceil((cells * audit.targets.length) / CHEAP));
  if (groups <= 1) return compare(audit, small, audit.targets);
  return Array.from({ length: groups }, (_, group) => small.filter((_, at) => at % groups === group)).flatMap(
    (group) => compare(audit, group, openTo(audit, group)),
  );
}

function toldLarge(audit: InsiderAudit, large: readonly number[]): readonly Told[] {
  return large.flatMap((insider) => openTo(audit, [insider]).map((target) => ({ target, insider })));
}

/** The targets that insiders together determine. */
function openTo(audit: InsiderAudit, group: readonly number[]): readonly number[] {
  const isUnknown = audit.isUnknown.slice();
  for (const insider of group) for (const variable of audit.insiders[insider] ?? []) isUnknown[variable] = 0;
  const { values } = openness(audit.relations, isUnknown, 2, audit.open.prime);
  return audit.targets.filter((target) => values[2 * target] === 0 && values[2 * target + 1] === 0);
}

/** Compares all targets with what each insider knows: by one of their values first, which tells nearly always. */
function compare(
  { open, insiders }: InsiderAudit,
  group: readonly number[],
  targets: readonly number[],
): readonly Told[] {
  const { values, count, prime } = open;
  const lists = Array.from({ length: count }, (_, at) =>
    Int32Array.from(targets, (target) => values[target * count + at] ?? 0),
  );
  return group.flatMap((insider) => {
    const basis = basisOf(open, insiders[insider] ?? new Int32Array(0));
    const near = nearTargets(lists, basis, prime);
    return near
      .map((at) => targets[at] ?? 0)
      .filter((target) => isInSpan(open, basis, target))
      .map((target) => ({ target, insider }));
  });
}

/** The targets, by their place, of which one value that is no pivot is what the pivots say. */
function nearTargets(
  lists: readonly Int32Array[],
  { vectors, pivots }: Basis,
  prime: number,
): readonly number[] {
  const check = lists.findIndex((_, at) => !pivots.includes(at));
  const factors = vectors.map((vector) => vector[check] ?? 0);
  const rest = (lists[check] ?? new Int32Array(0)).slice();
  pivots.forEach((pivot, one) => takeAway(rest, lists[pivot] ?? rest, factors[one] ?? 0, prime));
  const near: number[] = [];
  for (let at = 0; at < rest.length; at++) if (rest[at] === 0) near.push(at);
  return near;
}

/** rest := rest - factor list. */
function takeAway(rest: Int32Array, list: Int32Array, factor: number, prime: number): void {
  if (factor === 0) return;
  for (let at = 0; at < rest.length; at++) {
    const product = factor * (list[at] ?? 0);
    const value = (rest[at] ?? 0) - (product - Math.floor(product / prime) * prime);
    rest[at] = value < 0 ? value + prime : value;
  }
}

function isCombination(open: Openness, variables: Int32Array | undefined, target: number): boolean {
  return variables !== undefined && isInSpan(open, basisOf(open, variables), target);
}

/** Values of variables in the random solutions, fully reduced. */
interface Basis {
  readonly vectors: readonly Int32Array[];
  readonly pivots: readonly number[];
}

function basisOf({ values, count, prime }: Openness, variables: Int32Array): Basis {
  const vectors: Int32Array[] = [];
  const pivots: number[] = [];
  for (const variable of variables) {
    const vector = values.slice(variable * count, (variable + 1) * count);
    vectors.forEach((other, at) => subtract(vector, other, vector[pivots[at] ?? 0] ?? 0, prime));
    const pivot = vector.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverseMod(vector[pivot] ?? 1, prime);
    const scaled = vector.map((value) => multiplyMod(value, scale, prime));
    for (const other of vectors) subtract(other, scaled, other[pivot] ?? 0, prime);
    vectors.push(scaled);
    pivots.push(pivot);
  }
  return { vectors, pivots };
}

function subtract(vector: Int32Array, other: Int32Array, factor: number, prime: number): void {
  if (factor === 0) return;
  for (let at = 0; at < vector.length; at++) {
    vector[at] = subtractMod(vector[at] ?? 0, multiplyMod(factor, other[at] ?? 0, prime), prime);
  }
}

/** Whether a target's values are a combination of the basis: most are not by the first value that tells. */
function isInSpan({ values, count, prime }: Openness, { vectors, pivots }: Basis, target: number): boolean {
  const from = target * count;
  for (let at = count - 1; at >= 0; at--) {
    let rest = values[from + at] ?? 0;
    for (let one = 0; one < pivots.length; one++) {
      const factor = values[from + (pivots[one] ?? 0)] ?? 0;
      rest = subtractMod(rest, multiplyMod(factor, vectors[one]?.[at] ?? 0, prime), prime);
    }
    if (rest !== 0) return false;
  }
  return true;
}

/** Whether all inner cells of a target are the insider's own. */
function isOwn({ audited }: InsiderAudit, target: number, insider: number): boolean {
  const own = new Set(audited.insiders[insider]);
  return (audited.cells[target] ?? new Int32Array(0)).every((cell) => own.has(cell));
}
