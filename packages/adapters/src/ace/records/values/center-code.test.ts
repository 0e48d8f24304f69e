import { describe, expect, it } from 'vitest';
import { centerCode } from './center-code.ts';

// Entry Summary Query, version 26 (May 2026), JB, note 5: CEE001 to CEE010, NOTELG (not Center eligible), PNDING (pending
// Center assignment).
describe('centerCode', () => {
  it.each([
    ['CEE001', 'CEE001'],
    ['CEE010', 'CEE010'],
    ['NOTELG', null],
    ['PNDING', null],
    [null, null],
  ])('of %s is %s', (code, center) => {
    expect(centerCode(code)).toBe(center);
  });
});
