import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_PRIME, SECOND_PRIME } from '../cells/prime-field.ts';
import { auditBySolutions } from './audit-by-solutions.ts';
import { exactAudit, unknownVariables, type AuditedCells, type ExactFindings } from './exact-audit.ts';
import { crossTable } from './fixtures/cross-table.ts';
import { determinedByFractions } from './fixtures/fraction-rank.ts';
import { functionals } from './functionals.ts';
import { relationsOf, type Relations } from './relations.ts';

const golden = JSON.parse(
  readFileSync(new URL('../fixtures/sdctable-attack-4x4.json', import.meta.url), 'utf8'),
) as {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly primary: readonly string[];
  readonly published: { readonly exactlyRecomputable: { readonly cell: string } };
  readonly recomputed: { readonly afterSuppressing: Readonly<Record<string, unknown>> };
};

const withheldAs = (names: readonly string[], withheld: readonly string[]): Uint8Array =>
  Uint8Array.from(names, (name) => (withheld.includes(name) ? 0 : 1));

describe('PS0 the exact audit: no withheld cell is determined', () => {
  const { names, cells } = crossTable(golden.rows, golden.cols);
  const determined = (withheld: readonly string[]): readonly string[] => {
    const isKnown = withheldAs(names, withheld);
    const found = exactAudit({ innerCount: 16, cells, isKnown, targets: [], insiders: [] });
    return names.filter((_, cell) => found.determined[cell] === 1);
  };

  it('flags exactly wb in the 4 x 4 table in which every line has two suppressions (sdcTable)', () => {
    expect(determined(golden.primary)).toEqual([golden.published.exactlyRecomputable.cell]);
  });

  it.each(Object.keys(golden.recomputed.afterSuppressing))(
    'flags nothing there once %s is withheld too',
    (more) => {
      expect(determined([...golden.primary, more])).toEqual([]);
    },
  );
});

describe('PS2 the insider audit: no contributor determines another one', () => {
  // Handbook, chapter 4: if X12 of a 2 x 2 table has one contributor, that contributor knows X11 exactly.
  const { names, cells } = crossTable(['1', '2'], ['1', '2']);
  const inner = ['11', '12', '21', '22'];

  it('finds what the contributor of X12 can compute in the 2 x 2 table of the handbook', () => {
    const targets = inner.map((name) => names.indexOf(name));
    const found = exactAudit({
      innerCount: 4,
      cells,
      isKnown: withheldAs(names, inner),
      targets,
      insiders: [Int32Array.of(1)],
    });
    expect([...found.determined]).not.toContain(1);
    expect(found.told.map(({ target }) => names[target])).toEqual(['11', '21', '22']);
  });

  it('reckons with inner cells that the table does not show', () => {
    // Only totals of rows are cells; the contributor of the first inner cell knows the second from the first row.
    const rows = [Int32Array.of(0, 1), Int32Array.of(2, 3), Int32Array.of(1)];
    const audited = {
      innerCount: 4,
      cells: rows,
      isKnown: Uint8Array.of(1, 0, 0),
      targets: [1, 2],
      insiders: [Int32Array.of(0)],
    };
    expect(exactAudit(audited).told).toEqual([{ target: 2, insider: 0 }]);
    expect([...exactAudit(audited).determined]).toEqual([0, 0, 0]);
  });

  it('does not count what is wholly the contributor’s own', () => {
    const found = exactAudit({
      innerCount: 2,
      cells: [Int32Array.of(0, 1), Int32Array.of(0)],
      isKnown: new Uint8Array(2),
      targets: [0, 1],
      insiders: [Int32Array.of(0, 1)],
    });
    expect(found.told).toEqual([]);
  });
});

describe('the auditor against ranks of fractions (R-52)', () => {
  it('finds the same cells determined with either prime, and the same told to insiders', () => {
    const masks = fc.uniqueArray(fc.integer({ min: 1, max: 255 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(masks, fc.integer({ min: 0 }), fc.integer({ min: 0, max: 255 }), (masks, pattern, own) => {
        const rows = [...Array(8).keys()];
        const cells = masks.map((mask) => Int32Array.from(rows.filter((inner) => (mask >> inner) & 1)));
        const isKnown = Uint8Array.from(cells, (_, cell) => (pattern >> cell) & 1);
        const insider = Int32Array.from(rows.filter((inner) => (own >> inner) & 1));
        const targets = [...cells.keys()].filter((cell) => isKnown[cell] === 0);
        const relations = relationsOf(cells, 8);
        const known = cells.filter((_, cell) => isKnown[cell] === 1);
        const byFractions = determinedByFractions(known, cells, 8);
        const units = [...insider].map((inner) => Int32Array.of(inner));
        const toldByFractions = determinedByFractions([...known, ...units], cells, 8);
        for (const prime of [FIRST_PRIME, SECOND_PRIME]) {
          const audited = {
            innerCount: 8,
            cells,
            isKnown,
            targets,
            insiders: insider.length > 0 ? [insider] : [],
          };
          const found = exactAudit(audited, relations, prime);
          expect([...found.determined]).toEqual(
            cells.map((_, cell) => (isKnown[cell] === 0 && byFractions[cell] ? 1 : 0)),
          );
          const isOwn = (cell: number): boolean => cells[cell]!.every((inner) => insider.includes(inner));
          expect(found.told.map(({ target }) => target)).toEqual(
            targets.filter(
              (cell) => insider.length > 0 && toldByFractions[cell] && !byFractions[cell] && !isOwn(cell),
            ),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the auditor by what depends on what, and by random solutions', () => {
  const tables = fc.record({
    masks: fc.uniqueArray(fc.integer({ min: 1, max: 1023 }), { minLength: 2, maxLength: 24 }),
    pattern: fc.integer({ min: 0 }),
    owners: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }),
  });

  /** Any cells over ten inner cells, of which up to four insiders have some. */
  function auditedOf({ masks, pattern, owners }: typeof tables extends fc.Arbitrary<infer T> ? T : never): {
    audited: AuditedCells;
    relations: Relations;
    isUnknown: Uint8Array;
  } {
    const inner = [...Array(10).keys()];
    const cells = masks.map((mask) => Int32Array.from(inner.filter((one) => (mask >> one) & 1)));
    const isKnown = Uint8Array.from(cells, (_, cell) => (pattern >> (cell % 31)) & 1);
    const insiders = [1, 2, 3, 4]
      .map((owner) => Int32Array.from(inner.filter((one) => owners[one] === owner)))
      .filter(({ length }) => length > 0);
    const targets = [...cells.keys()].filter((cell) => isKnown[cell] === 0);
    const relations = relationsOf(cells, 10);
    const audited = { innerCount: 10, cells, isKnown, targets, insiders };
    return { audited, relations, isUnknown: unknownVariables(isKnown, relations) };
  }

  it('agree on what is determined and on what is told', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { audited, relations, isUnknown } = auditedOf(table);
        const found = exactAudit(audited, relations);
        const bySolutions = auditBySolutions(audited, relations, isUnknown, FIRST_PRIME);
        const names = (findings: ExactFindings): readonly string[] =>
          findings.told.map(({ target, insider }) => `${target} ${insider}`).toSorted();
        expect([...found.determined]).toEqual([...bySolutions.determined]);
        expect(names(found)).toEqual(names(bySolutions));
      }),
      { numRuns: 300 },
    );
  });

  it('what gives a cell away gives it away alone', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { audited, relations } = auditedOf(table);
        const { determined, told, behind } = exactAudit(audited, relations);
        const leaks = [
          ...[...determined.keys()]
            .filter((cell) => determined[cell] === 1)
            .map((target) => [target, null] as const),
          ...told.map(({ target, insider }) => [target, insider] as const),
        ];
        for (const [target, insider] of leaks) {
          const giving = behind?.of(target, insider) ?? [];
          expect(giving.every((cell) => audited.isKnown[cell] === 1)).toBe(true);
          const isKnown = Uint8Array.from(audited.cells, (_, cell) => (giving.includes(cell) ? 1 : 0));
          const insiders = insider === null ? [] : [audited.insiders[insider] ?? new Int32Array(0)];
          const again = exactAudit({ ...audited, isKnown, targets: [target], insiders }, relations);
          expect(again.determined[target] === 1 || again.told.length === 1).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('say nothing of what would be too long to keep', () => {
    const cells = [Int32Array.of(0, 1, 2), Int32Array.of(0), Int32Array.of(1), Int32Array.of(2)];
    const relations = relationsOf(cells, 3);
    const isUnknown = Uint8Array.of(0, 1, 1, 1);
    expect(functionals(relations, isUnknown, FIRST_PRIME, 1)).toBeNull();
    // One of the three is minus the sum of the others, which may be anything.
    const open = functionals(relations, isUnknown, FIRST_PRIME, 2);
    const lengths = Int32Array.of(1, 2, 3).map((cell) => open?.of(cell).rows.length ?? 0);
    expect(lengths.toSorted()).toEqual(Int32Array.of(1, 1, 2));
  });
});
