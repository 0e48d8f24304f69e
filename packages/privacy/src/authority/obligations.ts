import type { CheckedRequest } from './access-request-schema.ts';
import type { Obligations, RowFilter } from './decision.ts';
import { POLICY } from './policy.ts';
import type { CheckedPerson } from './principal-schema.ts';
import type { Facts } from './rule.ts';
import { projectOf } from './scope-rules.ts';

/** A denial reads no row and shows no level. */
export const NO_OBLIGATIONS: Obligations = Object.freeze({
  rowFilter: Object.freeze({ kind: 'nothing' }),
  geographyLevels: Object.freeze([]),
  watermark: null,
  notices: Object.freeze([]),
});

/** What a permitted answer is bound to: the project's rows, the allowed levels, the stamp and the notice. */
export function obligationsOf(request: CheckedRequest, facts: Facts<CheckedPerson> | null): Obligations {
  return {
    rowFilter: facts === null ? { kind: 'everything' } : scopeOf(facts),
    geographyLevels: POLICY.geographyLevels,
    watermark: request.verb === 'EXPORT_STATISTICS' ? POLICY.watermark : null,
    notices: [POLICY.notice],
  };
}

function scopeOf(facts: Facts<CheckedPerson>): RowFilter {
  const scope = projectOf(facts)?.scope ?? [];
  const filters: readonly RowFilter[] = scope.map(({ level, codes }) => ({ kind: 'codes', level, codes }));
  const [first, ...others] = filters;
  if (first === undefined) return { kind: 'everything' };
  return others.length === 0 ? first : { kind: 'all', of: filters };
}
