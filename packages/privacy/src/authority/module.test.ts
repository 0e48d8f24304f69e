import { describe, expect, it } from 'vitest';
import { MODULES } from './module.ts';

describe('MODULES', () => {
  it('R-40 R-41 R-42 R-43 is the table of the specification, literally', () => {
    const table = Object.entries(MODULES).map(([id, { pii, refresh, fedBy, mayLeave }]) =>
      [id, pii, refresh, fedBy.join(' + '), mayLeave.join(', ')].join(' | '),
    );
    expect(table).toEqual([
      'ACE_VADM | stored | feed | ACE | aggregated post-release measures',
      'ADD_WH | stored | monthly | ACE + CENSUS | aggregates, ad-hoc queries, key trade measures',
      'CEE | none | quarterly | ENTRY_SUMMARIES + CENSUS | aggregates',
      'TEXTILE | none | monthly | ACE | aggregates',
      'ADDRM | view_only | feed | ACE | non-PII downloads, aggregated reports',
      'ITED | stored | daily | ACE_VADM + TEXTILE | aggregates',
      'OFAFI | none | on_query | ADD_WH | aggregated statistics',
    ]);
  });
});
