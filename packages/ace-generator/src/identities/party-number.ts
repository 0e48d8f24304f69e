/**
 * The first two digits of an employer identification number that the Internal Revenue Service has given to no campus:
 * a number with one of them identifies nobody.
 *
 * @source IRS, "How EINs are assigned and valid EIN prefixes": 01-06, 10-16, 20-27, 30-48, 50-68, 71-77, 80-88, 90-95,
 *   98 and 99 are valid; these are not among them
 */
export const NEVER_ISSUED_PREFIXES = [
  '00',
  '07',
  '08',
  '09',
  '17',
  '18',
  '19',
  '28',
  '29',
  '49',
  '69',
  '70',
  '78',
  '79',
  '89',
] as const;

/** Area numbers that the Social Security Administration does not give. @source SSA, randomization of 2011 */
const NEVER_ISSUED_AREAS = ['000', '666', '900', '911', '950', '999'] as const;

const SERIALS = 10_000_000;

/**
 * The number of importer `index`, invalid by construction and different for each: an employer's number with a prefix
 * that is never issued; for one in forty the form of a Social Security number with an area that is never issued, and
 * for one in twenty a number as Customs assigns them, of a district that does not exist (00).
 */
export function partyNumber(index: number): string {
  if (index % 40 === 39) return socialSecurityForm(Math.floor(index / 40));
  if (index % 20 === 9) return assignedForm(Math.floor(index / 20));
  return employerForm(index);
}

/** Whether importer `index` has a number as employers have. */
export const hasEmployerNumber = (index: number): boolean => index % 40 !== 39 && index % 20 !== 9;

/** `NN-NNNNNNNXX`; one in thirty shares its nine digits with the one before it, as branches of a firm do. */
function employerForm(index: number): string {
  const branch = index % 30 === 1 ? 1 : 0;
  const holder = index - branch;
  const prefix = NEVER_ISSUED_PREFIXES[holder % NEVER_ISSUED_PREFIXES.length] ?? '00';
  const serial = (holder * 7919) % SERIALS;
  return `${prefix}-${digits(serial, 7)}${branch === 0 ? '00' : '01'}`;
}

/** `NNN-NN-NNNN`. */
function socialSecurityForm(place: number): string {
  const area = NEVER_ISSUED_AREAS[place % NEVER_ISSUED_AREAS.length] ?? '000';
  const rest = Math.floor(place / NEVER_ISSUED_AREAS.length);
  return `${area}-${digits(Math.floor(rest / 10_000) % 100, 2)}-${digits(rest % 10_000, 4)}`;
}

/** `YYDDPP-NNNNN`. */
const assignedForm = (place: number): string =>
  `${digits(10 + (place % 14), 2)}0000-${digits(place % 100_000, 5)}`;

/** A number with leading zeros. */
export const digits = (value: number, width: number): string => String(value).padStart(width, '0');
