import { describe, expect, it } from 'vitest';
import { workedAhead } from './worked-ahead.ts';

/**
 * The numbers from 0, noting each that is asked for and that it was ended.
 *
 * @yields each number
 */
async function* numbers(asked: number[], until = Infinity): AsyncGenerator<number> {
  try {
    for (let number = 0; number < until; number += 1) {
      asked.push(number);
      await Promise.resolve();
      yield number;
    }
  } finally {
    asked.push(-1);
  }
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('workedAhead', () => {
  it('gives every value in its order, however long the work on each takes', async () => {
    const work = async (number: number) => {
      await soon(3 - (number % 4));
      return number * 2;
    };
    const given: number[] = [];
    for await (const value of workedAhead(numbers([], 9), work, 3)) given.push(value);
    expect(given).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
  });

  it('works on so many while one is in hand, and on no more', async () => {
    const asked: number[] = [];
    const begun: number[] = [];
    const work = (number: number) => {
      begun.push(number);
      return Promise.resolve(number);
    };
    const values = workedAhead(numbers(asked), work, 2);
    expect(await values.next()).toEqual({ done: false, value: 0 });
    await soon(5);
    // One in hand, and two ahead of it.
    expect(begun).toEqual([0, 1, 2]);
    await values.return(undefined);
    expect(asked.at(-1)).toBe(-1);
  });

  it('throws what work throws in its place, and leaves nothing under way', async () => {
    const ended: number[] = [];
    const asked: number[] = [];
    const work = async (number: number) => {
      await soon(number === 1 ? 0 : 5);
      ended.push(number);
      if (number >= 1) throw new Error(`work on ${number}`);
      return number;
    };
    const given: number[] = [];
    const all = async (): Promise<void> => {
      for await (const value of workedAhead(numbers(asked), work, 3)) given.push(value);
    };
    await expect(all()).rejects.toThrow('work on 1');
    expect(given).toEqual([0]);
    expect(ended.toSorted((a, b) => a - b)).toEqual(asked.filter((number) => number >= 0));
    expect(asked.at(-1)).toBe(-1);
  });

  it('throws what the values throw after those before', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield* numbers([], 2);
      throw new Error('no more');
    }
    const given: number[] = [];
    const all = async (): Promise<void> => {
      for await (const value of workedAhead(failing(), (number) => Promise.resolve(number), 4))
        given.push(value);
    };
    await expect(all()).rejects.toThrow('no more');
    expect(given).toEqual([0, 1]);
  });
});
