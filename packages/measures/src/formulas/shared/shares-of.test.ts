import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares-of.ts';

describe('sharesOf', () => {
  it('divides each amount by the total', () => {
    expect(sharesOf([1, 3])).toEqual([0.25, 0.75]);
  });

  it.each([[[]], [[0, 0]], [[Number.MAX_VALUE, Number.MAX_VALUE]]])('is null over %j', (amounts) => {
    expect(sharesOf(amounts)).toBeNull();
  });
});
