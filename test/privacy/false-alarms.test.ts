// The false-positive budget of redaction: what trade data are full of passes unchanged. Descriptions are those of the
// Harmonized System as the Census Bureau's concordance prints them; the rest is made up by the rules of its form.

import { readFile } from 'node:fs/promises';
import { entryNumberCheckDigit, openRedactor } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';

const { redactText } = openRedactor();
const titles = JSON.parse(
  await readFile(
    new URL('../../packages/core/src/reference/data/commodity-titles.json', import.meta.url),
    'utf8',
  ),
) as unknown;

/** A generator of whole numbers that gives the same in every run (Park and Miller, 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const next = numbers(20_241_125);
const digits = (count: number): string => Array.from({ length: count }, () => next(10)).join('');
const many = (make: () => string): readonly string[] => Array.from({ length: 1_000 }, make);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const entry = (): string => {
  const filer = Array.from({ length: 3 }, (_, at) => (at === 0 ? letters[next(26)] : String(next(10)))).join(
    '',
  );
  const serial = digits(7);
  return `${filer}-${serial}-${entryNumberCheckDigit(filer + serial)}`;
};
const day = (): string => new Date(Date.UTC(2000, 0, 1 + next(12_000))).toISOString().slice(0, 10);
const cents = (): string => `.${digits(2)}`;
const hts = (): string => `${digits(4)}.${digits(2)}.${digits(2)}.${digits(2)}`;

/** Every text in a JSON document that has a letter in it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[A-Za-z]/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const changed = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => redactText(text).text !== text);

describe('redaction of text without identities: the false-positive budget', () => {
  it('is zero for the descriptions of the Harmonized System', () => {
    const descriptions = textsIn(titles);
    expect(descriptions.length).toBeGreaterThan(5_000);
    expect(changed(descriptions)).toEqual([]);
  });

  it.each<readonly [string, () => string]>([
    ['tariff numbers with points', hts],
    ['tariff numbers of ten digits', () => digits(10)],
    ['tariff numbers of eight digits', () => digits(8)],
    ['tariff numbers of six digits with a point', () => `${digits(4)}.${digits(2)}`],
    ['entry numbers', entry],
    ['entry numbers without hyphens', () => entry().replaceAll('-', '')],
    ['days', day],
    ['moments', () => `${day()}T${String(next(24)).padStart(2, '0')}:00:00.000Z`],
    ['days as Americans write them', () => day().replace(/(\d+)-(\d+)-(\d+)/u, '$2/$3/$1')],
    ['amounts in dollars', () => `$${next(2_000_000_000).toLocaleString('en-US')}${cents()}`],
    ['ports and districts', () => `port ${digits(4)}, district ${digits(2)}`],
    ['cases', () => `${'AC'[next(2)]}-${digits(3)}-${digits(3)}`],
    [
      'a line of a report',
      () => `${hts()} ${day()} $${next(1_000_000).toLocaleString('en-US')}${cents()} ${next(100)}%`,
    ],
  ])('is zero for a thousand %s', (_, make) => {
    expect(changed(many(make))).toEqual([]);
  });

  it('would be noticed: one identity among them is', () => {
    expect(changed([hts(), `${hts()} 078-05-1120`, day()])).toHaveLength(1);
  });
});
