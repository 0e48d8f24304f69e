import { createHmac } from 'node:crypto';
import { DATA_CLASSES, type DataClass } from '../../classes/data-class.ts';

/** A parameter of a query: by its value when its class is open, by a keyed digest when it identifies someone. */
export interface AuditParameter {
  readonly name: string;
  readonly class: DataClass;
  /** The code itself; null for every class that is not open. */
  readonly value: string | null;
  /** HMAC-SHA-256 in hexadecimal; null for open classes, and for classes that enter no query. */
  readonly hmac: string | null;
}

/** The shortest key, in bytes. */
const LEAST_KEY_BYTES = 32;

/**
 * Describes a parameter for the audit trail. The same value of the same class has the same digest under one key, so
 * that reviewers see who asked for the same party twice; without the key nobody can try all numbers.
 *
 * @source NIST SP 800-53 rev. 5, AU-12(4): query parameter audits of personally identifiable information; AU-3(3)
 * @param key - at least 32 secret bytes, kept apart from the log
 * @throws RangeError - the key is too short
 * @example
 * auditParameter({ name: 'country', class: 'DIMENSION', value: '5700' }, new Uint8Array(32)).value; // => '5700'
 * auditParameter({ name: 'importer', class: 'EIN', value: 'made up' }, new Uint8Array(32)).value; // => null
 */
export function auditParameter(
  parameter: { readonly name: string; readonly class: DataClass; readonly value: string },
  key: Uint8Array,
): AuditParameter {
  if (key.length < LEAST_KEY_BYTES) throw new RangeError('auditParameter: the key is shorter than 32 bytes');
  const { name, class: dataClass, value } = parameter;
  const { sensitivity } = DATA_CLASSES[dataClass];
  if (sensitivity === 'open') return { name, class: dataClass, value, hmac: null };
  if (sensitivity === 'never') return { name, class: dataClass, value: null, hmac: null };
  const text = `tradepulse audit parameter 1\n${dataClass}\n${value}`;
  return { name, class: dataClass, value: null, hmac: createHmac('sha256', key).update(text).digest('hex') };
}
