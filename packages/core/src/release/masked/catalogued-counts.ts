import { catalogue, type Predicate, type RecordName, type TimeRole } from '@tradepulse/measures';
import { countsRecords } from '../component.ts';

/** What measures of the catalogue say of the records that they count. */
interface CataloguedCounts {
  readonly conditions: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

let found: CataloguedCounts | null = null;

/** Whether a measure of the catalogue counts records under a condition. */
export function isCataloguedCondition(where: Predicate | null): boolean {
  return where === null || counts().conditions.has(JSON.stringify(where));
}

/** Whether a measure of the catalogue counts the records of a relation by a date. */
export function isCataloguedRole(relation: RecordName, role: TimeRole | null): boolean {
  return counts().roles.has(roleText(relation, role));
}

function counts(): CataloguedCounts {
  found ??= read();
  return found;
}

function read(): CataloguedCounts {
  const conditions = new Set<string>();
  const roles = new Set<string>();
  for (const { inputs } of catalogue) {
    for (const { spec } of Object.values(inputs)) {
      const { aggregate, role } = spec;
      if (!countsRecords(spec) || aggregate.kind !== 'scalar') continue;
      conditions.add(JSON.stringify(aggregate.value.where));
      roles.add(roleText(aggregate.fact, role));
    }
  }
  return { conditions, roles };
}

function roleText(relation: string, role: TimeRole | null): string {
  return `${relation} ${JSON.stringify(role)}`;
}
