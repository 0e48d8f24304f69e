import type { Group } from '../../../algebra/aggregate.ts';
import { exports, imports } from '../../../algebra/fact-inputs.ts';
import type { Input } from '../../../algebra/input.ts';

/** Values in cents, one for each group of codes. */
export type ValuesBy = Input<readonly Group<'value'>[]>;

/** True for rows that carry a country of origin. */
export const originKnown = imports.codeStartsWith('country', '');

const value = imports.sum('general_value');
const exported = exports.sum('export_value');

/** General imports value by country of origin. Rows whose dataset leaves the code empty are left out, here and below. */
export const originValues: ValuesBy = imports.groups(['country'], { value: value.where(originKnown) });

/** General imports value by statistical number (HTS10). */
export const productValues: ValuesBy = imports.groups(['hts10'], { value });

/** General imports value by district of entry. */
export const districtValues: ValuesBy = imports.groups(['district'], {
  value: value.where(imports.codeStartsWith('district_entry', '')),
});

/** General imports value by port of unlading. */
export const portValues: ValuesBy = imports.groups(['port'], {
  value: value.where(imports.codeStartsWith('port', '')),
});

/** General imports value by statistical number and country of origin. */
export const productOriginValues: ValuesBy = imports.groups(['hts10', 'country'], {
  value: value.where(originKnown),
});

/** Export value by country of destination. */
export const destinationValues: ValuesBy = exports.groups(['country'], {
  value: exported.where(exports.codeStartsWith('country', '')),
});

/** Export value by Schedule B number. */
export const exportProductValues: ValuesBy = exports.groups(['hts10'], { value: exported });
