import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { Referee } from './referee.ts';
import type { Seizure } from './world.ts';

const base: Seizure = {
  number: 'a',
  version: 0,
  port: '2704',
  origin: 'CN',
  mode: 'MAIL',
  ipr: false,
  day: '2024-01-02',
  firm: 1,
  cents: 100,
};

describe('the referee', () => {
  // Three firms at one port and one at another: the total less the first port is the second.
  const world = [...[1, 2, 3].map((firm) => ({ ...base, firm })), { ...base, port: '1001', firm: 4 }];

  it('sees a secret lost that is the difference of two figures', () => {
    const referee = new Referee(world, () => 1);
    referee.show(() => true);
    expect(referee.lost()).toEqual([]);
    referee.show(({ port }) => port === '2704');
    expect(referee.lost().map(({ name }) => name)).toContain('port 1001');
  });

  it('sees a secret lost that a later version tells by its difference', () => {
    const referee = new Referee([...world, { ...base, version: 1, firm: 5 }], () => 1);
    referee.show(({ version }) => version === 0);
    referee.show(() => true);
    expect(referee.lost().map(({ name }) => name)).toContain('port 2704 newcomers version 1');
  });
});

describe('R-52 an attacker with random questions, several principals and versions', () => {
  it('wins nothing', async () => {
    const result = await attack({ seed: 20_240_229, questions: 240 });
    expect(result.lost).toEqual([]);
    // The attack means something only where much is shown and much is secret.
    expect(result.shown).toBeGreaterThan(result.questions);
    expect(result.secrets).toBeGreaterThan(100);
  });
});
