import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula } from './neutralise-formula.ts';

interface Golden {
  readonly triggersHex: readonly string[];
  readonly fullWidthVariants: readonly string[];
  readonly csvStringifyExample: { readonly input: readonly (readonly string[])[]; readonly output: string };
  readonly payloads: readonly string[];
}

const file = join(import.meta.dirname, '../../../../test/golden/csv-injection/export-csv-injection.json');
const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
const triggers = [
  ...golden.triggersHex.map((hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  ...golden.fullWidthVariants,
];

describe('CSV injection: neutraliseFormula', () => {
  it('knows the eleven starts of the golden file', () => {
    expect(triggers).toHaveLength(11);
  });

  it.each([...triggers.map((start) => `${start}1`), ...triggers, ...golden.payloads])(
    'puts an apostrophe before %j',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`);
    },
  );

  it('makes of the example what csv-stringify makes of it', () => {
    const { input, output } = golden.csvStringifyExample;
    const lines = input.map((cells) => cells.map(neutraliseFormula).join(','));
    expect(`${lines.join('\n')}\n`).toBe(output);
  });

  it.each(['', '1', '1220 Canada', 'a=b', '(other)', ' =1', "Côte d'Ivoire"])('leaves %j alone', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});
