import { catalogue } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './measure-sources.ts';

describe('sourcesOf', () => {
  it('R-52 has transactions among the sources of the agency’s own facts that look some up', () => {
    // A quota limit is the agency's; what was charged to it is what importers entered.
    expect(sourcesOf(catalogue.get('pti/quota-fill-rate'))).toEqual(['CBP', 'ACE']);
    expect(sourcesOf(catalogue.get('workforce/attrition-rate'))).toEqual(['CBP']);
    expect(sourcesOf(catalogue.get('exams/discrepancy-rate'))).toEqual(['ACE']);
    expect(sourcesOf(catalogue.get('imports/general-imports-value'))).toEqual(['CENSUS']);
  });
});
