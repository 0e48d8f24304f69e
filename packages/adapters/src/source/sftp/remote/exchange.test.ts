import { describe, expect, it, vi } from 'vitest';
import { exchange, type Answer } from './exchange.ts';

const unanswered = (): void => undefined;

describe('exchange', () => {
  it('ends with the answer or its error', async () => {
    const talk = exchange(1_000, unanswered);
    expect(await talk.ask<number>((answer) => answer(undefined, 7))).toBe(7);
    await expect(talk.ask<number>((answer) => answer(new Error('no'), 0))).rejects.toThrow('no');
    talk.fail(new Error('over'));
  });

  it('ends everything that waits, and what is asked later, once', async () => {
    const onFailure = vi.fn<() => void>();
    const talk = exchange(1_000, onFailure);
    const waiting = [talk.ask(unanswered), talk.ask(unanswered)];
    talk.fail(new Error('broken'));
    talk.fail(new Error('again'));
    for (const question of [...waiting, talk.ask(unanswered)])
      await expect(question).rejects.toThrow('broken');
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('fails after silence while something waits, an answer to anything counting as life', async () => {
    vi.useFakeTimers();
    try {
      const talk = exchange(100, unanswered);
      let reply: Answer<number> = unanswered;
      vi.advanceTimersByTime(1_000);
      const slow = talk.ask<number>((answer) => {
        reply = answer;
      });
      const never = talk.ask<number>(unanswered);
      vi.advanceTimersByTime(90);
      reply(undefined, 1);
      vi.advanceTimersByTime(90);
      expect(await slow).toBe(1);
      vi.advanceTimersByTime(20);
      await expect(never).rejects.toMatchObject({ code: 'CONNECTION_LOST', params: { reason: 'TIMEOUT' } });
    } finally {
      vi.useRealTimers();
    }
  });
});
