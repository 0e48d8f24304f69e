import { describe, expect, it } from 'vitest';
import { matchShape } from './match-shape.ts';

describe('matchShape', () => {
  it.each([
    ['A1b', '@#*', 3],
    ['1-2', '#_#', 3],
    ['1 2', '#_#', 3],
    ['1  2', '#_#', -1],
    ['1 - 2', '#~#', 5],
    ['1","2', '#~#', 5],
    ['1    2', '#~#', -1],
    ['12', '#~#', -1],
    ['N-1', 'N-#', 3],
    ['1', '##', -1],
  ])('in %j finds the end of %s at %i', (text, shape, end) => {
    expect(matchShape(text, 0, shape)).toBe(end);
  });
});
