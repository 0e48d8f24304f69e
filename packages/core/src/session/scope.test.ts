import { describe, expect, it } from 'vitest';
import { scopeOf } from './scope.ts';

describe('scopeOf', () => {
  it('adds nothing for who may see everything', () => {
    expect(scopeOf({ kind: 'everything' })).toEqual([]);
  });

  it('restricts to the codes of a level', () => {
    expect(scopeOf({ kind: 'codes', level: 'port', codes: ['2704', '1001'] })).toEqual([
      { level: 'port', codes: ['1001', '2704'] },
    ]);
  });

  it('admits nothing for a level that it cannot check', () => {
    expect(scopeOf({ kind: 'codes', level: 'importer', codes: ['x'] })).toEqual([
      { level: 'hts2', codes: [] },
    ]);
    expect(scopeOf({ kind: 'nothing' })).toEqual([{ level: 'hts2', codes: [] }]);
  });

  it('joins all of several restrictions', () => {
    const port = { kind: 'codes', level: 'port', codes: ['1001'] } as const;
    expect(scopeOf({ kind: 'all', of: [port, { kind: 'nothing' }] })).toHaveLength(2);
  });
});
