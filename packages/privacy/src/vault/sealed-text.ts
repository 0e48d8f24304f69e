import { DATA_CLASSES, isDataClass, type DataClass } from '../classes/data-class.ts';
import { openSealed, seal, type Sealed } from '../classes/sealed.ts';
import { looksLikeSocialSecurityNumber } from '../identifiers/looks-like-social-security-number.ts';
import { VaultError } from './vault-error.ts';

/**
 * The text in a sealed value that may enter the vault.
 *
 * @param what - what it names, for the error
 * @throws VaultError - CLASS_REFUSED (R-32, R-33, and classes that identify no one), VALUE_NOT_USABLE
 */
export function vaultText(sealed: Sealed<unknown>, what: string): string {
  const { dataClass } = sealed;
  const { sensitivity } = DATA_CLASSES[dataClass];
  if (sensitivity === 'never' || sensitivity === 'open') throw new VaultError('CLASS_REFUSED', { dataClass });
  const value = openSealed(sealed);
  if (typeof value !== 'string' || value.trim() === '')
    throw new VaultError('VALUE_NOT_USABLE', { kind: what });
  return value;
}

/**
 * The class that the vault keeps of a text: a Social Security number is one whatever its column is called, and
 * Federal Tax Information stays that.
 */
export function vaultClass(text: string, dataClass: DataClass): DataClass {
  return dataClass !== 'FTI' && looksLikeSocialSecurityNumber(text) ? 'SSN' : dataClass;
}

/** Class and text as bytes: encrypted together, so that nobody lowers the class of a value at rest. */
export function classedBytes(dataClass: DataClass, text: string): Buffer {
  return Buffer.from(`${dataClass}\n${text}`);
}

/**
 * What {@link classedBytes} wrote, sealed.
 *
 * @throws VaultError - ENVELOPE_MALFORMED
 */
export function sealedFrom(bytes: Buffer): Sealed<string> {
  const plain = bytes.toString();
  const end = plain.indexOf('\n');
  const dataClass = plain.slice(0, Math.max(end, 0));
  if (!isDataClass(dataClass)) throw new VaultError('ENVELOPE_MALFORMED', {});
  return seal(dataClass, plain.slice(end + 1));
}
