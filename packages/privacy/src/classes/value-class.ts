import { importerNumberClass, importerNumberForm } from '../identifiers/importer-number.ts';
import { looksLikeSocialSecurityNumber } from '../identifiers/looks-like-social-security-number.ts';
import { DATA_CLASSES, type DataClass } from './data-class.ts';

/** What kind of party a number belongs to, where a record says so; `unknown` counts as a person. */
export type EntityKind = 'organisation' | 'person' | 'unknown';

/**
 * The class of a value in a column of a class, told by the value where the value says more: what is written as a
 * Social Security number is one whatever its column is called, and numbers of importers and employers say themselves
 * whose they are. Nine bare digits among them may be anyone's: they are an employer's only where the record says that
 * its party is no individual and no sole proprietor. Elsewhere (a D-U-N-S number, a tariff number, a port) the
 * column's class stands.
 *
 * Federal Tax Information stays that, and so does what enters no query.
 *
 * @source DHS/CBP/PIA-036 section 2.1; CBP Form 5106
 * @example
 * valueClass('LICENCE_PERMIT', '078-05-1123'); // => 'SSN'
 * valueClass('EIN', '123456789'); // => 'SSN'
 * valueClass('EIN', '123456789', 'organisation'); // => 'EIN'
 * valueClass('DUNS', '150483782'); // => 'DUNS'
 */
export function valueClass(columnClass: DataClass, text: string, entity: EntityKind = 'unknown'): DataClass {
  const { sensitivity } = DATA_CLASSES[columnClass];
  if (sensitivity === 'tax' || sensitivity === 'never') return columnClass;
  if (looksLikeSocialSecurityNumber(text)) return 'SSN';
  if (!NUMBERS_OF_PARTIES.has(columnClass)) return columnClass;
  const isBare = entity === 'organisation' && importerNumberForm(text) === 'UNHYPHENATED';
  return isBare && columnClass === 'EIN' ? 'EIN' : importerNumberClass(text);
}

const NUMBERS_OF_PARTIES: ReadonlySet<DataClass> = new Set(['IOR_NUMBER', 'EIN', 'SSN']);
