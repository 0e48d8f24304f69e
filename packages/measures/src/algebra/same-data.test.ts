import { expect, it } from 'vitest';
import { sameData } from './same-data.ts';

it.each([
  [{ kind: 'column', column: 'a' }, { column: 'a', kind: 'column' }, true],
  [{ of: [1, { value: null }] }, { of: [1, { value: null }] }, true],
  [{ of: [1, 2] }, { of: [2, 1] }, false],
  [{ of: [1, 2] }, { of: [1, 2, 3] }, false],
  [{ of: [1, 2, 3] }, { of: [1, 2] }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ 0: 'a' }, ['a'], false],
  [null, {}, false],
  [{}, null, false],
  ['1', 1, false],
  [null, null, true],
])('compares what data say: %j and %j, %s', (one, other, same) => {
  expect(sameData(one, other)).toBe(same);
});
