import { describe, expect, it } from 'vitest';
import type { Repetition } from '../mapping/file-mapping.ts';
import { UnitLedger } from './unit-ledger.ts';

/** Notes units about things named by letters, one row each; says what is announced, and how each unit stands. */
function noted(names: readonly (string | null)[], repeated: Repetition) {
  const ledger = new UnitLedger();
  const counts = { rows: 0, refused: 0 };
  for (const name of names) {
    ledger.note(name, repeated, (change) => {
      if (change === 'refuse') counts.refused += 1;
      else counts.rows += change === 'add' ? 1 : -1;
    });
  }
  return { ...counts, standing: names.map((name, at) => ledger.standing(name, at)) };
}

describe('UnitLedger', () => {
  it('lets the last unit about the same count', () => {
    expect(noted(['A', 'B', 'A', 'A'], 'last')).toEqual({
      rows: 2,
      refused: 0,
      standing: ['replaced', 'counts', 'replaced', 'counts'],
    });
  });

  it('refuses all units about the same where none can be told from the whole', () => {
    expect(noted(['A', 'B', 'A', 'A'], 'none')).toEqual({
      rows: 1,
      refused: 3,
      standing: ['refused', 'counts', 'refused', 'refused'],
    });
  });

  it.each(['last', 'none'] as const)(
    'lets every unit count that does not say what it is about (%s)',
    (rule) => {
      expect(noted([null, null], rule)).toEqual({ rows: 2, refused: 0, standing: ['counts', 'counts'] });
    },
  );
});
