import { openReleaseRegister, type Engine } from '@tradepulse/core';
import { memoryReleaseRegister, type RegisteredCell, type ReleaseRegister } from '@tradepulse/privacy';
import { afterAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';

const closing: Engine[] = [];
afterAll(async () => {
  for (const each of closing) await each.close();
});

const kinds: readonly (readonly [name: string, open: () => Promise<ReleaseRegister>])[] = [
  ['in memory', () => Promise.resolve(memoryReleaseRegister())],
  ...(await testEngines()).map(({ name, open }) => {
    const opened = async (): Promise<ReleaseRegister> => {
      const engine = await open();
      closing.push(engine);
      return openReleaseRegister(engine);
    };
    return [`on ${name}`, opened] as const;
  }),
];

const cell = (text: string, changes: Partial<RegisteredCell> = {}): RegisteredCell => ({
  cell: text,
  version: '1.a',
  published: true,
  sketch: 'AAAA',
  ...changes,
});

describe.each(kinds)('R-52 the release register %s', (_, open) => {
  it('knows nothing of a group to which nothing was added', async () => {
    expect(await (await open()).read(['g'])).toEqual([{ revision: 0, cells: [] }]);
  });

  it('keeps decisions and what was printed, those of an earlier version beside those of a later one', async () => {
    const register = await open();
    const [first, second] = [cell('x', { printed: 15 }), cell('y', { published: false, sketch: null })];
    const later = cell('x', { version: '2.b', published: false, sketch: null });
    expect(await register.append([{ group: 'g', revision: 0, cells: [first, second] }])).toBe(true);
    expect(await register.append([{ group: 'g', revision: 1, cells: [later] }])).toBe(true);
    const [group, other] = await register.read(['g', 'h']);
    expect(group?.revision).toBe(2);
    expect(group?.cells).toHaveLength(3);
    expect(group?.cells).toEqual(expect.arrayContaining([first, second, later]));
    expect(other).toEqual({ revision: 0, cells: [] });
  });

  it('refuses decisions that were made before another, and adds nothing of them', async () => {
    const register = await open();
    expect(await register.append([{ group: 'g', revision: 0, cells: [cell('x')] }])).toBe(true);
    const late = [
      { group: 'h', revision: 0, cells: [cell('z')] },
      { group: 'g', revision: 0, cells: [cell('y')] },
    ];
    expect(await register.append(late)).toBe(false);
    expect((await register.read(['h']))[0]?.cells).toEqual([]);
    expect((await register.read(['g']))[0]?.cells).toEqual([cell('x')]);
  });
});
