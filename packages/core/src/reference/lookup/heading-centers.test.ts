import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { centerLookup } from './center-of.ts';
import { headingCenters } from './heading-centers.ts';

const tables = await resolveReferenceTables();
const centerOf = centerLookup(tables);

describe('headingCenters', () => {
  it('says of every heading on every side of a change what centerOf says', () => {
    const rows = Map.groupBy(headingCenters(tables), ({ heading }) => heading);
    for (let number = 0; number < 10_000; number += 1) {
      const heading = String(number).padStart(4, '0');
      for (const day of ['2010-01-01', '2014-03-09', '2014-03-10', '2024-01-01']) {
        const holding = (rows.get(heading) ?? []).filter(
          ({ valid_from: from, valid_to: to }) => (from ?? '') <= day && day < (to ?? '9'),
        );
        expect(holding.length).toBeLessThan(2);
        expect(holding[0]?.center ?? 'unassigned').toBe(centerOf(heading, day));
      }
    }
  });

  it('joins spells that one row decides', () => {
    const of6109 = headingCenters(tables).filter(({ heading }) => heading === '6109');
    expect(of6109).toMatchObject([{ center: 'CEE004', valid_from: null, valid_to: null, inferred: true }]);
  });
});
