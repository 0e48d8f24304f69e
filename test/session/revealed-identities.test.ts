import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { RevealedIdentities } from '@tradepulse/core';
import { releaseTable, unreleased } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { alpha, asking, canaries, investigator, revealing, revealWorld } from '../support/reveal-world.ts';

describe('revealed identities', () => {
  it.each<readonly [string, (held: RevealedIdentities) => unknown]>([
    ['JSON', (held) => JSON.stringify({ held, fields: held.fields })],
    ['a template', (held) => `<${held.toString()}>`],
    ['inspect', (held) => inspect({ held, fields: held.fields }, { depth: null, showHidden: true })],
    [
      'inspect without its hooks',
      (held) => inspect(held, { depth: null, showHidden: true, customInspect: false, getters: true }),
    ],
    ['a clone', (held) => inspect(structuredClone(held), { showHidden: true, depth: null })],
    ['clones of its fields', (held) => inspect(held.fields.map(({ sealed }) => structuredClone(sealed)))],
    [
      'V8 serialisation',
      (held) =>
        inspect(deserialize(serialize([held, held.fields.map(({ sealed }) => sealed)])), {
          showHidden: true,
        }),
    ],
    ['a copy', (held) => inspect(Object.assign({}, held), { showHidden: true })],
  ])('R-41 are not in %s', async (_, look) => {
    await using here = await revealWorld();
    const found = await revealing(here, investigator(alpha), asking(alpha));
    const seen = String(look(found));
    for (const canary of canaries) expect(seen).not.toContain(canary);
    expect(Reflect.ownKeys(found)).toEqual([]);
  });

  it('R-41 are taken by nothing that exports', async () => {
    await using here = await revealWorld();
    const found = await revealing(here, investigator(alpha), asking(alpha));
    const session = here.tp.session({
      principal: investigator(alpha),
      project: 'trends',
      purpose: 'TRADE_ANALYSIS',
    });
    const policy = { id: 'test', sources: {} };
    expect(() => session.drill(found as never, 0)).toThrow(TypeError);
    expect(() => releaseTable(found as never, policy)).toThrow();
    expect(() => releaseTable(unreleased(found) as never, policy)).toThrow();
    for (const name of ['csv', 'json', 'html', 'vegaLite', 'data', 'rows']) expect(name in found).toBe(false);
  });
});
