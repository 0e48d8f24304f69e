import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { levels } from '../dimensions/level.ts';
import { plainName } from './plain-name.ts';

describe('plainName', () => {
  it('repeats the names of all levels and measures', () => {
    const names = [...Object.keys(levels), ...[...catalogue].map(({ id }) => id)];
    expect(names.filter((name) => plainName(name) !== name)).toEqual([]);
  });

  it.each([
    '078-05-1120',
    'a@b.co',
    'Hunter2',
    'Jane Roe',
    '8703230110',
    'x078051120',
    '__proto__ x',
    '',
    7,
    null,
  ])('does not repeat %j', (name) => {
    expect(plainName(name)).toBe('(malformed)');
  });
});
