import { describe, expect, it } from 'vitest';
import { relationsOf } from '../audit/relations.ts';
import type { ProtectionPlan } from './protection-plan.ts';
import { RelationBoard } from './relation-board.ts';

/** The total of three inner cells (0), the first two together (1), and each of them (2, 3, 4); 2 is sensitive. */
function boardOf(): RelationBoard {
  const cells = [[0, 1, 2], [0, 1], [0], [1], [2]].map((inner) => Int32Array.from(inner));
  const plan: ProtectionPlan = {
    innerCount: 3,
    cells,
    prices: [60, 30, 10, 20, 30],
    isKnown: new Uint8Array(5),
    candidates: [0, 1, 4, 3],
    targets: [2],
    insiders: [],
    singletons: null,
    relations: relationsOf(cells, 3),
  };
  return new RelationBoard(plan, Uint8Array.of(1, 1, 0, 1, 1), new Uint8Array(5));
}

describe('RelationBoard', () => {
  it('withholds the cheapest of what gives a cell away, found by looking around it', () => {
    const board = boardOf();
    // 2 is 1 less 3, and also 0 less 3 less 4: 3 is the cheapest in it and stands alone nowhere.
    expect(board.cover(2, new Set())).toBe(true);
    expect([...board.shown]).toEqual([1, 1, 0, 0, 1]);
  });

  it('withholds another one where the first is known to whom it is given away', () => {
    const board = boardOf();
    board.cover(2, new Set());
    // Who knows 3 computes 2 from 1; without 1 from 0 and 4. The cheapest is 1, and then 4.
    expect(board.cover(2, new Set([3]))).toBe(true);
    expect([...board.shown]).toEqual([1, 0, 0, 0, 1]);
    expect(board.cover(2, new Set([3]))).toBe(true);
    expect([...board.shown]).toEqual([1, 0, 0, 0, 0]);
  });

  it('withholds nothing more where one of what gives a cell away is withheld by now', () => {
    const board = boardOf();
    expect(board.coverOneOf([1, 3])).toBe(true);
    expect(board.coverOneOf([3, 4])).toBe(true);
    expect([...board.shown]).toEqual([1, 1, 0, 0, 1]);
  });
});
