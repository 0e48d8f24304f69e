import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { kindOfMeasure } from './kind-of-measure.ts';

describe('kindOfMeasure', () => {
  it.each([
    ['imports/customs-value', 'total'],
    ['imports/effective-duty-rate', 'ratio'],
    ['quality/mean-revision', 'revisions'],
    ['price/fisher', 'two periods'],
    ['concentration/hhi-origins', 'inner groups'],
    ['compliance/overall-compliance-rate', 'sample'],
    ['revenue/open-bill-balance', 'state'],
    ['release/arrival-to-release-median', 'quantile'],
    ['imports/active-importers', 'distinct'],
    ['enforcement/seizure-rate', 'facts'],
    ['exports/goods-balance', 'facts'],
    ['risk/unit-value-z', 'peers'],
  ])('says of %s what the list of kinds says: %s', (id, kind) => {
    expect(kindOfMeasure(catalogue.get(id))).toBe(kind);
  });
});
