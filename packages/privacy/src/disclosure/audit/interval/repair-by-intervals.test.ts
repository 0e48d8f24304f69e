import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withStatuses, type RelatedStatus } from '../../relations/cell-relations.ts';
import { gridCell, gridTable } from '../../relations/grid-table.ts';
import type { LinearSolver } from '../../solver/linear-solver.ts';
import { loadLinearSolver } from '../../solver/load-linear-solver.ts';
import { auditIntervals } from './interval-audit.ts';
import { repairByIntervals } from './repair-by-intervals.ts';

interface Attack {
  readonly rows: string[];
  readonly cols: string[];
  readonly values: number[][];
  readonly primary: string[];
  readonly published: {
    readonly heuristicWithAudit: { readonly secondaryAdded: number };
    readonly attackAfter: { readonly low: number; readonly up: number };
  };
}

const attack = JSON.parse(
  readFileSync(new URL('../../fixtures/sdctable-attack-4x4.json', import.meta.url), 'utf8'),
) as Attack;
const cellOf = (name: string): number =>
  gridCell([4, 4], [attack.rows.indexOf(name[0] ?? '') + 1, attack.cols.indexOf(name[1] ?? '') + 1]);
const { related: open } = gridTable([4, 4], attack.values.flat());
const related = withStatuses(open, new Map(attack.primary.map((name) => [cellOf(name), 'u'])));

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

describe('repairByIntervals', () => {
  it('R-52 repairs the 4 x 4 table of sdcTable with the one cell that gives wb the published interval [0, 78]', () => {
    const { added, audit, related: repaired } = repairByIntervals(related, solver);
    expect(added).toHaveLength(attack.published.heuristicWithAudit.secondaryAdded);
    // The golden's note: only xd, the cheapest free cell, gives this interval.
    expect(added).toEqual([cellOf('xd')]);
    const { low, up } = attack.published.attackAfter;
    const { intervals } = auditIntervals(repaired, solver, { exhaustive: true });
    expect(intervals.find(({ cell }) => cell === cellOf('wb'))).toMatchObject({ lower: low, upper: up });
    expect(audit.failing).toEqual([]);
  });

  it('publishes again what was withheld for nothing', () => {
    const needless = new Map<number, RelatedStatus>([
      [cellOf('xd'), 'x'],
      [cellOf('zc'), 'x'],
      [cellOf('ya'), 'x'],
    ]);
    const { added, published } = repairByIntervals(withStatuses(related, needless), solver);
    expect(added).toEqual([]);
    // The dearest go first: 651 (zc), then 92 (ya); without 31 (xd) as well wb would be known.
    expect(published).toEqual([cellOf('ya'), cellOf('zc')]);
  });

  it('says so when nothing is left to withhold', () => {
    const cells = [10, 4, 6].map((value, at) => ({
      value,
      status: at === 1 ? ('u' as const) : ('z' as const),
      weight: value,
      levels: at === 1 ? { lower: 1, upper: 1, sliding: 0 } : null,
    }));
    const fixed = { cells, relations: [{ parent: 0, children: [1, 2] }] };
    expect(() => repairByIntervals(fixed, solver)).toThrowError(
      expect.objectContaining({ code: 'NO_PATTERN_PROTECTS' }) as Error,
    );
  });

  it('says so when the rounds do not suffice', () => {
    expect(() => repairByIntervals(related, solver, { rounds: 0 })).toThrowError(
      expect.objectContaining({ code: 'ROUNDS_EXHAUSTED' }) as Error,
    );
  });

  it('gives every primary of random tables its p percent levels', () => {
    let seed = 20_261_129;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 10; round += 1) {
      const inner = Array.from({ length: 30 }, () => Math.ceil(Math.exp(random() * 8)));
      const table = gridTable([5, 6], inner, (value, place) => {
        if (place.includes(0) || random() > 0.2) return {};
        return { status: 'u', levels: { lower: value / 5, upper: value / 5, sliding: 0 } };
      });
      const { related: repaired } = repairByIntervals(table.related, solver);
      const { intervals } = auditIntervals(repaired, solver, { exhaustive: true });
      for (const { cell, lower, upper } of intervals) {
        const { value } = repaired.cells[cell]!;
        expect(lower).toBeLessThanOrEqual(value * 0.8 + 1e-6);
        expect(upper).toBeGreaterThanOrEqual(value * 1.2 - 1e-6);
      }
    }
  });
});
