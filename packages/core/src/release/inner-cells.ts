import type { ContributionPass, InnerCell } from '../plan/contribution-pass.ts';
import type { ComponentCell } from './component-cell.ts';
import type { ContributionPlan } from './contribution-plan.ts';

/** The inner cells of a pass, and which of them a cell is the sum of. */
export class InnerCells {
  readonly #plan: ContributionPlan;
  readonly #cells: readonly InnerCell[];
  readonly #slots: Map<ComponentCell['atoms'], readonly number[]> = new Map();
  readonly #conditions: Map<ComponentCell['component'], number> = new Map();
  readonly #byShape: Map<string, ReadonlyMap<string, readonly number[]>> = new Map();

  constructor(plan: ContributionPlan, cells: readonly InnerCell[]) {
    this.#plan = plan;
    this.#cells = cells;
  }

  get count(): number {
    return this.#cells.length;
  }

  /** The inner cells that a cell is the sum of, ascending. */
  within(cell: ComponentCell): Int32Array {
    const { equal, rest } = split(cell);
    const slots = this.#slotsOf(cell);
    const levels = equal.map(({ level }) => this.#plan.pass.levels.indexOf(level));
    const others = rest.length === 0 ? '' : JSON.stringify(rest);
    const shape = `${slots.join()} ${levels.join()} ${others} ${this.#conditionOf(cell)} ${cell.asOf}`;
    const byCodes = this.#byShape.get(shape) ?? this.#index(shape, { cell, rest, slots, levels });
    const found = byCodes.get(textOf(equal.map(({ codes }) => codes[0] ?? null)));
    return Int32Array.from(found ?? []);
  }

  /** Many cells have their time in common. */
  #slotsOf({ atoms }: ComponentCell): readonly number[] {
    const known = this.#slots.get(atoms);
    if (known !== undefined) return known;
    const slots = atoms.map((atom) => this.#plan.slots.get(JSON.stringify(atom)) ?? -1);
    this.#slots.set(atoms, slots);
    return slots;
  }

  /** The number of the condition of a cell; -1 for none. */
  #conditionOf({ component }: ComponentCell): number {
    const known = this.#conditions.get(component);
    if (known !== undefined) return known;
    const { where } = component;
    const number = where === null ? -1 : (this.#plan.conditions.get(JSON.stringify(where)) ?? -1);
    this.#conditions.set(component, number);
    return number;
  }

  /**
   * Every cell that somebody could ask for by these levels, times and conditions, or by what a version added, whether
   * somebody did or not: none of them may become known by what is released. No more than a number of inner cells are
   * gone through for them.
   *
   * @yields the inner cells of each, ascending
   */
  *lattice(most: number): Generator<Int32Array> {
    const shapes = shapesOf(this.#plan.pass).slice(0, Math.floor(most / Math.max(1, this.#cells.length)));
    for (const shape of shapes) yield* this.#nodes(shape);
  }

  /** The cells of one shape. */
  #nodes({ shown, bySlot, truths }: Shape): Iterable<Int32Array> {
    const nodes = new Map<string, number[]>();
    this.#cells.forEach((inner, number) => {
      if (!truths.every(({ at, is }) => inner.truths[at] === is)) return;
      let text = bySlot ? String(inner.slot) : '';
      for (const at of shown) text += `\u0001${inner.codes[at] ?? ''}`;
      const node = nodes.get(text);
      if (node === undefined) nodes.set(text, [number]);
      else node.push(number);
    });
    return [...nodes.values()].map((node) => Int32Array.from(node));
  }

  /** Inner cells by the codes that cells of one shape differ in. */
  #index(shape: string, wanted: Wanted): ReadonlyMap<string, readonly number[]> {
    const byCodes = new Map<string, number[]>();
    const admits = admission(wanted, this.#plan);
    this.#cells.forEach((inner, number) => {
      if (!admits(inner)) return;
      const text = textOf(wanted.levels.map((at) => inner.codes[at] ?? null));
      const list = byCodes.get(text);
      if (list === undefined) byCodes.set(text, [number]);
      else list.push(number);
    });
    this.#byShape.set(shape, byCodes);
    return byCodes;
  }
}

/** What cells of one shape have in common. */
interface Shape {
  /** Places of the levels by which they are told apart. */
  readonly shown: readonly number[];
  readonly bySlot: boolean;
  readonly truths: readonly Truth[];
}

interface Truth {
  readonly at: number;
  readonly is: '0' | '1';
}

function shapesOf({ levels, slots, conditions, earlier }: ContributionPass): readonly Shape[] {
  const truths = [[], ...eitherOf(conditions.length)].flatMap((condition) =>
    additionsOf(conditions.length, earlier.length).map((added) => [...condition, ...added]),
  );
  return subsetsOf(levels.length).flatMap((shown) =>
    (slots.length > 1 ? [false, true] : [true]).flatMap((bySlot) =>
      truths.map((each) => ({ shown, bySlot, truths: each })),
    ),
  );
}

function subsetsOf(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count }, (_, subset) =>
    Array.from({ length: count }, (__, at) => at).filter((at) => Math.floor(subset / 2 ** at) % 2 === 1),
  );
}

/** Each condition, and the opposite of each. */
function eitherOf(conditions: number): readonly (readonly Truth[])[] {
  return Array.from({ length: conditions }, (_, at) => at).flatMap((at) => [
    [{ at, is: '1' as const }],
    [{ at, is: '0' as const }],
  ]);
}

/** All records; and those that each version added to the one before it. Versions stand from the earliest on. */
function additionsOf(conditions: number, earlier: number): readonly (readonly Truth[])[] {
  const added = Array.from({ length: earlier }, (_, version): readonly Truth[] => {
    const notYet = { at: conditions + version, is: '0' as const };
    return version + 1 < earlier ? [notYet, { at: conditions + version + 1, is: '1' }] : [notYet];
  });
  return [[], ...added];
}

type Conditions = ComponentCell['conditions'];

/** Levels at which the cell has one code, once each, and every other condition. */
function split({ conditions }: ComponentCell): { readonly equal: Conditions; readonly rest: Conditions } {
  const seen = new Set<string>();
  const equal: Conditions[number][] = [];
  const rest: Conditions[number][] = [];
  for (const condition of conditions) {
    const single = !condition.outside && condition.codes.length === 1 && !seen.has(condition.level);
    (single ? equal : rest).push(condition);
    if (single) seen.add(condition.level);
  }
  return { equal, rest };
}

interface Wanted {
  readonly cell: ComponentCell;
  readonly rest: Conditions;
  readonly slots: readonly number[];
  readonly levels: readonly number[];
}

function admission({ cell, rest, slots }: Wanted, plan: ContributionPlan): (inner: InnerCell) => boolean {
  const { where } = cell.component;
  const truths = [
    ...(where === null ? [] : [plan.conditions.get(JSON.stringify(where)) ?? -1]),
    ...(cell.asOf === null ? [] : [plan.earlier.get(cell.asOf) ?? -1]),
  ];
  const inSlots = new Set(slots);
  const checks = rest.map(({ level, codes, outside }) => ({
    at: plan.pass.levels.indexOf(level),
    codes: new Set(codes),
    outside,
  }));
  return (inner) =>
    inSlots.has(inner.slot) &&
    truths.every((truth) => inner.truths[truth] === '1') &&
    checks.every(({ at, codes, outside }) => codes.has(inner.codes[at] ?? null) !== outside);
}

function textOf(codes: readonly (string | null)[]): string {
  return codes.map((code) => code ?? '').join('\u0001');
}
