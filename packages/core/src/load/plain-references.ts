import { openClassDetector } from '@tradepulse/privacy';
import type { ReferenceBatch } from './load-source.ts';

/**
 * The code lists of a release without what is none: an entry whose code has not the form of a code is left out, and a
 * name in which an identity is found gives way to its code. Code lists are shown to everybody as they are.
 */
export function plainReferences({ commodities, countries, districts }: ReferenceBatch): ReferenceBatch {
  const { classOfValue } = openClassDetector();
  const isPlain = (name: string): boolean => !SUSPECT.test(name) || classOfValue(name) === null;
  const named = <T extends { readonly code: string; readonly name: string }>(
    rows: readonly T[],
    form: RegExp,
  ) =>
    rows
      .filter(({ code }) => form.test(code))
      .map((row) => (isPlain(row.name) ? row : { ...row, name: row.code }));
  return {
    ...(commodities && {
      commodities: commodities
        .filter(({ code }) => COMMODITY.test(code))
        .map((row) => (isPlain(row.title) ? row : { ...row, title: row.code })),
    }),
    ...(countries && { countries: named(countries, COUNTRY) }),
    ...(districts && { districts: named(districts, DISTRICT) }),
  };
}

const COMMODITY = /^[0-9A-Z]{2,10}$/u;
const COUNTRY = /^[0-9A-Z]{1,4}$/u;
const DISTRICT = /^[0-9A-Z]{1,4}$/u;
/** Without any of these nothing is found in a text: most names need no closer look. */
const SUSPECT = /[@:="']|\d\D?\d\D?\d/u;
