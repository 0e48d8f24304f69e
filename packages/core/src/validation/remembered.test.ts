import { describe, expect, it } from 'vitest';
import { rememberedByDay, rememberedDay } from './remembered.ts';

describe('rememberedByDay', () => {
  it('asks once for each code and day', () => {
    const asked: string[] = [];
    const ask = rememberedByDay((code, day) => {
      asked.push(`${code} ${day}`);
      return day > 1;
    });
    const answers = [ask('A', 1), ask('A', 2), ask('B', 1), ask('A', 1), ask('A', 2)];
    expect(answers).toEqual([false, true, false, false, true]);
    expect(asked).toEqual(['A 1', 'A 2', 'B 1']);
  });

  it('forgets when too much is asked, and goes on answering', () => {
    let asked = 0;
    const ask = rememberedByDay((code) => {
      asked += 1;
      return code;
    });
    for (let at = 0; at < 200_001; at += 1) ask(String(at), 1);
    expect(ask('0', 1)).toBe('0');
    expect(asked).toBe(200_002);
    expect(ask('0', 1)).toBe('0');
    expect(asked).toBe(200_002);
  });
});

describe('rememberedDay', () => {
  it('asks once for each day', () => {
    let asked = 0;
    const ask = rememberedDay((day) => {
      asked += 1;
      return 2 * day;
    });
    expect([ask(1), ask(2), ask(1)]).toEqual([2, 4, 2]);
    expect(asked).toBe(2);
  });
});
