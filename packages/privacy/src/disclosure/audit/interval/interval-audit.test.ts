import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellStatus } from '../../cells/cell-problem.ts';
import { withStatuses, type CellRelations, type RelatedStatus } from '../../relations/cell-relations.ts';
import { gridCell, gridTable } from '../../relations/grid-table.ts';
import type { LinearSolver } from '../../solver/linear-solver.ts';
import { loadLinearSolver } from '../../solver/load-linear-solver.ts';
import { auditIntervals } from './interval-audit.ts';

function golden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));
}

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** Intervals rounded to the published tenth, by cell. */
function intervalsOf(related: CellRelations): Map<number, [number, number]> {
  const { intervals } = auditIntervals(related, solver, { exhaustive: true });
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return new Map(intervals.map(({ cell, lower, upper }) => [cell, [tenth(lower), tenth(upper)]]));
}

describe('R-52 interval audit of the handbook, Example 3 (Geurts 1992)', () => {
  const { published, recomputed } = golden('feasibility-2x2') as Record<
    'published' | 'recomputed',
    Record<string, number[]>
  >;
  // Rows 7 and 3, columns 6 and 4; one inner table that has them is 3 4 / 3 0.
  const { related } = gridTable([2, 2], [3, 4, 3, 0], (_, place) =>
    place.includes(0) ? {} : { status: 'u' },
  );

  it.each(Object.entries({ ...published, ...recomputed }))('gives %s the interval %j', (name, interval) => {
    const place = [Number(name[1]), Number(name[2])];
    expect(intervalsOf(related).get(gridCell([2, 2], place))).toEqual(interval);
  });
});

describe('R-52 interval audit of the 4 x 4 table of sdcTable', () => {
  interface Attack {
    readonly rows: string[];
    readonly cols: string[];
    readonly values: number[][];
    readonly rowTotals: number[];
    readonly primary: string[];
    readonly recomputed: {
      readonly before: Record<string, number[]>;
      readonly afterSuppressing: Record<string, Record<string, number[]>>;
    };
  }
  const attack = golden('sdctable-attack-4x4') as Attack;
  const sizes = [4, 4];
  const cellOf = (name: string): number =>
    gridCell(sizes, [attack.rows.indexOf(name[0] ?? '') + 1, attack.cols.indexOf(name[1] ?? '') + 1]);
  const nameOf = new Map(
    attack.rows.flatMap((row) => attack.cols.map((col): [number, string] => [cellOf(row + col), row + col])),
  );
  const { related: open } = gridTable(sizes, attack.values.flat());
  const related = withStatuses(open, new Map(attack.primary.map((name) => [cellOf(name), 'u'])));
  const named = (table: CellRelations): Record<string, number[]> =>
    Object.fromEntries([...intervalsOf(table)].map(([cell, interval]) => [nameOf.get(cell) ?? '', interval]));

  it('gives every primary its published interval, and finds wb exactly recomputable', () => {
    expect(named(related)).toEqual(attack.recomputed.before);
    const { failing } = auditIntervals(related, solver);
    expect(failing.map(({ cell }) => nameOf.get(cell))).toEqual(['wb']);
  });

  it.each(Object.entries(attack.recomputed.afterSuppressing))(
    'gives the published intervals after %s is withheld as well',
    (secondary, intervals) => {
      const repaired = withStatuses(related, new Map<number, RelatedStatus>([[cellOf(secondary), 'x']]));
      expect(named(repaired)).toMatchObject(intervals);
      expect(auditIntervals(repaired, solver).failing).toEqual([]);
    },
  );
});

interface Vignette {
  readonly cases: readonly {
    readonly id: string;
    readonly columns: readonly string[];
    readonly cells: readonly (readonly (string | number | null)[])[];
  }[];
}

/** A published table of two dimensions, each with its hierarchy, as it was printed. */
function published(file: string, id: string, hierarchies: readonly Record<string, readonly string[]>[]) {
  const found = (golden(file) as Vignette).cases.find((one) => one.id === id)!;
  const column = (name: string): number => found.columns.indexOf(name);
  const keyOf = (first: unknown, second: unknown): string => `${String(first)}:${String(second)}`;
  const cells = found.cells.map((row) => ({
    value: row[2] as number,
    status: row[3] as CellStatus,
    weight: 1,
    levels: row[3] === 'u' ? { lower: 0, upper: 0, sliding: 0 } : null,
  }));
  const keys = found.cells.map((row) => keyOf(row[0], row[1]));
  const at = (first: string, second: string): number => keys.indexOf(keyOf(first, second));
  const firsts = [...new Set(found.cells.map((row) => String(row[0])))];
  const seconds = [...new Set(found.cells.map((row) => String(row[1])))];
  const relations = [
    ...Object.entries(hierarchies[0]!).flatMap(([parent, children]) =>
      seconds.map((second) => ({ parent: at(parent, second), children: children.map((c) => at(c, second)) })),
    ),
    ...Object.entries(hierarchies[1]!).flatMap(([parent, children]) =>
      firsts.map((first) => ({ parent: at(first, parent), children: children.map((c) => at(first, c)) })),
    ),
  ];
  const bounds = (lower: string, upper: string): Map<number, [number, number]> =>
    new Map(
      found.cells.flatMap((row, cell): [number, [number, number]][] =>
        row[3] === 'u' ? [[cell, [row[column(lower)] as number, row[column(upper)] as number]]] : [],
      ),
    );
  return { related: { cells, relations }, at, bounds };
}

const GEOGRAPHY = { Total: ['Iceland', 'Portugal', 'Spain'] };

describe('R-52 interval audit of the magnitude table of Statistics Norway (mag-T10)', () => {
  const sector = {
    Total: ['private', 'public'],
    private: ['Agriculture', 'Entertainment', 'Industry'],
    public: ['Governmental'],
  };
  const { related, at, bounds } = published('gausssuppression-magnitude', 'mag-T10', [sector, GEOGRAPHY]);

  it('gives all fourteen primaries their published intervals', () => {
    expect(bounds('lo', 'up').size).toBe(14);
    expect(intervalsOf(related)).toEqual(bounds('lo', 'up'));
  });

  it('gives the intervals before private:Portugal was withheld to widen them', () => {
    const before = withStatuses(related, new Map<number, RelatedStatus>([[at('private', 'Portugal'), 's']]));
    expect(intervalsOf(before)).toEqual(bounds('lo_1', 'up_1'));
  });

  it('finds those narrower than the published minimum of 80 or 70 percent, and none afterwards', () => {
    // rangePercent 70, rangeMin 80: a primary's interval is at least max(0.7 value, 80) wide.
    const asked = {
      ...related,
      cells: related.cells.map((cell) =>
        cell.levels === null
          ? cell
          : { ...cell, levels: { lower: 0, upper: 0, sliding: Math.max(80, 0.7 * cell.value) } },
      ),
    };
    const before = withStatuses(asked, new Map<number, RelatedStatus>([[at('private', 'Portugal'), 's']]));
    const narrow = [...bounds('lo_1', 'up_1')].flatMap(([cell, [lower, upper]]) =>
      upper - lower < Math.max(80, 0.7 * related.cells[cell]!.value) ? [cell] : [],
    );
    expect(narrow.length).toBeGreaterThan(0);
    expect(auditIntervals(before, solver).failing.map(({ cell }) => cell)).toEqual(narrow);
    expect(auditIntervals(asked, solver).failing).toEqual([]);
  });
});

describe('R-52 interval audit of the frequency table of Statistics Norway (freq-T9)', () => {
  const { related, at, bounds } = published('gausssuppression-frequency', 'freq-T9', [
    { Total: ['old', 'young'] },
    GEOGRAPHY,
  ]);

  it('gives both primaries their published intervals', () => {
    expect(intervalsOf(related)).toEqual(bounds('lo', 'up'));
  });

  it('gives their intervals before the cells of Spain were withheld to widen them', () => {
    const spain: [number, RelatedStatus][] = [
      [at('old', 'Spain'), 's'],
      [at('young', 'Spain'), 's'],
    ];
    expect(intervalsOf(withStatuses(related, new Map(spain)))).toEqual(bounds('lo_1', 'up_1'));
  });
});

describe('auditIntervals', () => {
  const square = gridTable([3, 3], [90, 20, 30, 40, 50, 60, 70, 80, 10], (value, place) =>
    place.includes(0) ? {} : { status: 'u', levels: { lower: value / 10, upper: value / 10, sliding: 0 } },
  ).related;

  it('does not solve what an earlier table has witnessed', () => {
    const quick = auditIntervals(square, solver);
    expect(quick.solves + quick.witnessed).toBe(18);
    expect(quick.witnessed).toBeGreaterThan(quick.solves);
    expect(auditIntervals(square, solver, { exhaustive: true }).solves).toBe(18);
    expect(quick.failing).toEqual([]);
  });

  it('holds an attacker who knows each cell to within a tenth to what the row leaves', () => {
    // The row is 140; the others in it are 20 +- 2 and 30 +- 3, so the first is 90 +- 5 and not 90 +- 9.
    const knowledge = { aPriori: 0.1 };
    const [first] = auditIntervals(square, solver, { knowledge, exhaustive: true }).intervals;
    expect(first?.lower).toBeCloseTo(85, 6);
    expect(first?.upper).toBeCloseTo(95, 6);
  });

  it('has no bound where nothing is published', () => {
    const cells = square.cells.map((cell) => ({ ...cell, status: 'w' as const, levels: null }));
    const alone = {
      cells: [{ ...cells[0]!, status: 'u' as const }, ...cells.slice(1)],
      relations: square.relations,
    };
    const [grand] = auditIntervals(alone, solver, { exhaustive: true }).intervals;
    expect(grand).toMatchObject({ lower: 0, upper: Infinity });
  });

  it.each([1, 1e6, 1e10])('is as exact with values times %d', (factor) => {
    // Rows 7 and 3, columns 6 and 4: the first lies in [3, 6] whatever the unit.
    const { related } = gridTable([2, 2], [3 * factor, 4 * factor, 3 * factor, 0], (_, place) =>
      place.includes(0) ? {} : { status: 'u' },
    );
    const first = auditIntervals(related, solver, { exhaustive: true }).intervals[0];
    expect(first).toMatchObject({ lower: 3 * factor, upper: 6 * factor });
  });

  it('fails closed on a withheld cell below zero unless the attacker may reckon with it', () => {
    const { related } = gridTable([2, 2], [-3, 4, 3, 5], (_, place) =>
      place.includes(0) ? {} : { status: 'u' },
    );
    expect(() => auditIntervals(related, solver)).toThrowError(
      expect.objectContaining({ code: 'CELL_OUTSIDE_BOUNDS' }) as Error,
    );
    expect(auditIntervals(related, solver, { knowledge: 'anySign' }).failing).toEqual([]);
  });

  it('refuses a table that does not add up', () => {
    const [first, ...rest] = square.cells;
    const wrong = { cells: [{ ...first!, value: 1 }, ...rest], relations: square.relations };
    expect(() => auditIntervals(wrong, solver)).toThrowError(
      expect.objectContaining({ code: 'RELATION_UNBALANCED' }) as Error,
    );
  });
});
