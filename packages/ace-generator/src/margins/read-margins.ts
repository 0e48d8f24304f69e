import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { GeneratorError } from '../errors/generator-error.ts';
import type { Margins } from './margins.ts';

/** The published imports of 2024, as the examples hold them; their README says where they are from. */
export const published2024File: URL = new URL(
  '../../../../examples/data/census-imports-2024/imports_hts10_country_2024.csv.gz',
  import.meta.url,
);

const HEADER = 'hts10,cty_code,gen_val_yr,con_val_yr,dut_val_yr,cal_dut_yr';

/**
 * Reads a year of imports by commodity and country from the gzipped CSV of the examples.
 *
 * @param iso2Of - the two letters of a Schedule C code
 * @throws GeneratorError - MARGINS_MALFORMED, COUNTRY_UNKNOWN
 */
export async function readMargins(
  file: URL,
  year: number,
  iso2Of: (scheduleC: string) => string | null,
): Promise<Margins> {
  const bytes = await promisify(gunzip)(await readFile(file));
  const lines = bytes.toString('latin1').trimEnd().split('\n');
  if (lines[0]?.trimEnd() !== HEADER) throw new GeneratorError('MARGINS_MALFORMED', { expected: HEADER });
  return columnsOf(lines, year, iso2Of);
}

function columnsOf(
  lines: readonly string[],
  year: number,
  iso2Of: (scheduleC: string) => string | null,
): Margins {
  const count = lines.length - 1;
  const hts10: string[] = [];
  const country: string[] = [];
  const figures = [0, 1, 2, 3].map(() => new Float64Array(count));
  for (let index = 0; index < count; index += 1) {
    const fields = (lines[index + 1] ?? '').split(',');
    hts10.push(fields[0] ?? '');
    country.push(isoOf(fields[1] ?? '', iso2Of));
    figures.forEach((column, place) => {
      column[index] = Number(fields[place + 2]);
    });
  }
  const [general, consumption, dutiable, duty] = figures;
  if (general === undefined || consumption === undefined || dutiable === undefined || duty === undefined) {
    throw new GeneratorError('MARGINS_MALFORMED', { expected: 'four figures' });
  }
  return { year, hts10, country, general, consumption, dutiable, duty: duty.map((dollars) => dollars * 100) };
}

function isoOf(scheduleC: string, iso2Of: (scheduleC: string) => string | null): string {
  const iso = iso2Of(scheduleC);
  if (iso === null) throw new GeneratorError('COUNTRY_UNKNOWN', {});
  return iso;
}
