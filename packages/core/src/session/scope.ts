import { isLevel, type ResolvedFilter } from '@tradepulse/measures';
import type { RowFilter } from '@tradepulse/privacy';

/**
 * What a principal may see, as filters that stand inside the scan. A level that this warehouse does not
 * have admits nothing: what cannot be checked is not shown.
 */
export function scopeOf(filter: RowFilter): readonly ResolvedFilter[] {
  switch (filter.kind) {
    case 'everything':
      return [];
    case 'nothing':
      return nothing;
    case 'codes':
      return isLevel(filter.level) ? [{ level: filter.level, codes: filter.codes.toSorted() }] : nothing;
    case 'all':
      return filter.of.flatMap(scopeOf);
  }
}

/** Every row has a commodity, and no commodity is in no code. */
const nothing: readonly ResolvedFilter[] = [{ level: 'hts2', codes: [] }];
