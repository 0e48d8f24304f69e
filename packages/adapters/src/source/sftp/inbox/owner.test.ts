import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isAlive, ownerToken } from './owner.ts';

const now = 1_000_000_000;
const minutes = 60_000;

/** Our own token with another part in it: machine, process, start. */
function tokenWith(part: 0 | 1 | 2, value: string): string {
  return ownerToken().split('-').with(part, value).join('-');
}

describe('isAlive', () => {
  it('knows this process, until its signs of life are ten minutes old', () => {
    expect(isAlive(ownerToken(), now, now)).toBe(true);
    expect(isAlive(ownerToken(), now - 10 * minutes, now)).toBe(true);
    expect(isAlive(ownerToken(), now - 10 * minutes - 1, now)).toBe(false);
  });

  it('takes a process that was killed for dead at once', () => {
    const { pid } = spawnSync('true');
    expect(isAlive(tokenWith(1, String(pid)), now, now)).toBe(false);
  });

  it('takes an earlier process of our own number for dead, as after a restart of a container', () => {
    expect(isAlive(tokenWith(2, 'earlier'), now, now)).toBe(false);
  });

  it('waits for another process, and for another machine', () => {
    expect(isAlive(tokenWith(1, String(process.ppid)), now, now)).toBe(true);
    expect(isAlive(tokenWith(0, 'elsewhere'), now, now)).toBe(true);
    expect(isAlive(tokenWith(0, 'elsewhere'), now - 11 * minutes, now)).toBe(false);
  });
});

describe('ownerToken', () => {
  it('is another one for each call, and shows no name of the machine', () => {
    expect(ownerToken()).not.toBe(ownerToken());
    expect(ownerToken()).toMatch(/^[0-9a-f]{8}-\d+-[0-9a-z]+-[0-9a-f]{8}$/);
  });
});
