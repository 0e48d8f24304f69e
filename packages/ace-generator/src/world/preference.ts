/**
 * Preference programmes that lines of a country claim: the symbol in the tariff's special column.
 *
 * @source ace code tables (spi_census, spi_later); data of the agreements under `core/src/reference/dated`
 */
const SYMBOL_OF_COUNTRY: Readonly<Record<string, string>> = {
  AU: 'AU',
  BH: 'BH',
  CA: 'S',
  CL: 'CL',
  CO: 'CO',
  CR: 'P',
  DO: 'P',
  GT: 'P',
  HN: 'P',
  IL: 'IL',
  JO: 'JO',
  JP: 'JP',
  KR: 'KR',
  MA: 'MA',
  MX: 'S',
  NI: 'P',
  OM: 'OM',
  PA: 'PA',
  PE: 'PE',
  SG: 'SG',
  SV: 'P',
};

/** The symbol that goods of a country claim; null where there is no agreement. */
export const preferenceOf = (country: string): string | null => SYMBOL_OF_COUNTRY[country] ?? null;

/** Programmes whose goods pay no merchandise processing fee. @source 19 CFR 24.23(c)(3), as generally known */
const EXEMPT: ReadonlySet<string> = new Set([
  'S',
  'AU',
  'BH',
  'CL',
  'CO',
  'P',
  'IL',
  'KR',
  'OM',
  'PA',
  'PE',
  'SG',
]);

/** Whether goods of a programme are exempt from the merchandise processing fee. */
export const exemptFromProcessingFee = (symbol: string): boolean => EXEMPT.has(symbol);
