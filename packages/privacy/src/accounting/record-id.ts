import { z } from 'zod';
import { importerNumberForm } from '../identifiers/importer-number.ts';
import { looksLikeSocialSecurityNumber } from '../identifiers/looks-like-social-security-number.ts';

/**
 * An id of a memorandum, an agreement, a schedule and the like, as a host gives it: letters, digits, dots and hyphens,
 * with a letter among them, and not written like the number of somebody. It stands in the audit log.
 */
export const recordId = z
  .string()
  .regex(/^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .refine((id) => importerNumberForm(id) === null && !looksLikeSocialSecurityNumber(id));

/** An account or an official, as the audit log names them. */
export const accountId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._:@/+()#,-]{0,199}$/);

/** A moment, RFC 3339 in UTC. */
export const instant = z.iso.datetime();

/** A day, YYYY-MM-DD. */
export const day = z.iso.date();
