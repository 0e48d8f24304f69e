import { AccountingError } from './accounting-error.ts';

/**
 * The own data members of a form, onto an object without a prototype: nothing inherited or computed takes part. The
 * values are as they were, since sealed texts are no plain data.
 *
 * @throws AccountingError - FORM_MALFORMED
 */
export function ownMembers(form: unknown): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = { __proto__: null };
  if (typeof form !== 'object' || form === null)
    throw new AccountingError('FORM_MALFORMED', { field: 'form' });
  for (const key of Object.keys(form)) {
    const property = Object.getOwnPropertyDescriptor(form, key);
    if (property === undefined || !('value' in property))
      throw new AccountingError('FORM_MALFORMED', { field: 'form' });
    members[key] = property.value;
  }
  return members;
}
