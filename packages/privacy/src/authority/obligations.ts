import type { DataClass } from '../classes/data-class.ts';
import type { Obligations, RowFilter } from './decision.ts';
import { namesOf } from './names-of.ts';
import type { Policy } from './policy.ts';
import { projectOf } from './rules/assigned-projects.ts';
import { kindOf } from './rules/kind-of.ts';
import type { Facts } from './rules/rule.ts';

/** A denial reads no row, shows no level and no field. */
export const NO_OBLIGATIONS: Obligations = Object.freeze({
  rowFilter: Object.freeze({ kind: 'nothing' }),
  geographyLevels: Object.freeze([]),
  fieldMask: Object.freeze([]),
  redaction: 'drop',
  auditClass: null,
  watermark: null,
  notices: Object.freeze([]),
});

/** What a permitted answer is bound to: rows, levels, fields, how it is recorded, the stamp and the notice. */
export function obligationsOf(facts: Facts): Obligations {
  const { policy } = facts;
  const { stamped, auditClass } = kindOf(facts);
  return {
    rowFilter: scopeOf(facts),
    geographyLevels: policy.geographyLevels,
    fieldMask: fieldMaskOf(facts),
    redaction: 'drop',
    auditClass,
    watermark: stamped ? policy.watermark : null,
    notices: [policy.notice],
  };
}

/** Open classes always; what was asked for by name only where identities are revealed. */
function fieldMaskOf(facts: Pick<Facts, 'request' | 'policy'>): readonly DataClass[] {
  const { request, policy } = facts;
  const asked: ReadonlySet<DataClass> = kindOf(facts).investigation ? new Set(request.classes) : new Set();
  return namesOf<DataClass>(policy.classes).filter((name) => isOpen(name, policy) || asked.has(name));
}

function isOpen(name: DataClass, { classes }: Policy): boolean {
  return classes[name].sensitivity === 'open';
}

function scopeOf({ principal, ...facts }: Facts): RowFilter {
  if (principal.kind === 'service') return { kind: 'everything' };
  const scope = projectOf({ ...facts, principal })?.scope ?? [];
  const filters: readonly RowFilter[] = scope.map(({ level, codes }) => ({ kind: 'codes', level, codes }));
  const [first, ...others] = filters;
  if (first === undefined) return { kind: 'everything' };
  return others.length === 0 ? first : { kind: 'all', of: filters };
}
