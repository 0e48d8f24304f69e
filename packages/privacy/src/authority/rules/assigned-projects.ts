import type { CheckedPerson } from '../principal-schema.ts';
import type { Facts } from './rule.ts';

/** The projects that are assigned to the person now: one that is dated in the future is not. */
export function assignedProjects({
  principal,
  now,
}: Pick<Facts<CheckedPerson>, 'principal' | 'now'>): CheckedPerson['projects'] {
  return principal.projects.filter((project) => Date.parse(project.assignedAt) <= now);
}

/** The project that the request names, when it is assigned to the person now. */
export function projectOf(facts: Facts<CheckedPerson>): CheckedPerson['projects'][number] | null {
  return assignedProjects(facts).find((project) => project.id === facts.request.project) ?? null;
}
