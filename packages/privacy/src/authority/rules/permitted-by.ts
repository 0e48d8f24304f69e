import { namesOf } from '../names-of.ts';
import type { Office } from '../office.ts';
import type { CheckedPerson } from '../principal-schema.ts';
import type { Role } from '../role.ts';
import type { Facts } from './rule.ts';

/** The first of the person's roles, in the order of the table, that permits the verb. */
export function permittingRole({ principal, request, policy }: Facts<CheckedPerson>): Role | null {
  const permits = (role: Role): boolean =>
    principal.roles.includes(role) && policy.roles[role].verbs.includes(request.verb);
  return namesOf<Role>(policy.roles).find(permits) ?? null;
}

/** The first of the person's offices that permits the verb. */
export function permittingOffice({ principal, request, policy }: Facts<CheckedPerson>): Office | null {
  const permits = (office: Office): boolean => policy.offices[office].verbs.includes(request.verb);
  return principal.offices.find(permits) ?? null;
}
