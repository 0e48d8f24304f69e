import type { ScannerName } from '../detector.ts';
import type { Span } from '../finding.ts';
import { scanEmail } from './scan-email.ts';
import { scanNineDigits } from './scan-nine-digits.ts';
import { scanPhone } from './scan-phone.ts';
import { scanBearer, scanKnownSecret, scanPrivateKey, scanUrlCredential } from './scan-secrets.ts';
import { scanStreet } from './scan-street.ts';

/** The scanners by their names. Each takes time in proportion to the text. */
export const SCANNERS: Readonly<Record<ScannerName, (text: string) => readonly Span[]>> = {
  bearer: scanBearer,
  email: scanEmail,
  'known-secret': scanKnownSecret,
  'nine-digits': scanNineDigits,
  phone: scanPhone,
  'private-key': scanPrivateKey,
  street: scanStreet,
  'url-credential': scanUrlCredential,
};
