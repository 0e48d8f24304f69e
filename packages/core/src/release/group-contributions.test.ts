import { monthIndex, rowsOf, type RecordName } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { GrowingContributions } from '../plan/growing-contributions.ts';
import { CellGroups, type CellGroup } from './cell-groups.ts';
import { componentCell } from './component-cell.ts';
import { componentsOf } from './component.ts';
import { contributionPlan } from './contribution-plan.ts';
import { GroupContributions } from './group-contributions.ts';
import { versionsOfNoRecords } from './records-versions.ts';

type Entry = readonly [
  port: string,
  role: number,
  holding: bigint | null,
  alone: string | null,
  records: bigint,
];

const plain = { levels: ['port'], filters: [], folds: [] } as const;

function groupOf(relation: RecordName, ports: readonly string[]): CellGroup {
  const groups = new CellGroups(null);
  for (const component of componentsOf(rowsOf(relation).count().spec)) {
    for (const port of ports) groups.place(componentCell(component, plain, [monthIndex(2024, 6)], [port]));
  }
  const [group] = groups.all;
  if (group === undefined) throw new TypeError('no group');
  return group;
}

function contributed(relation: RecordName, entries: readonly Entry[]): GroupContributions {
  const group = groupOf(relation, ['1001', '2704']);
  const plan = contributionPlan(group, versionsOfNoRecords);
  const reading = new GrowingContributions(plan.pass);
  for (const [port, role, holding, alone, records] of entries) {
    const columns = [[role], [0], [port], [''], [holding], [alone], [records]];
    reading.add({ names: [], columns, rowCount: 1 });
  }
  return new GroupContributions(group, plan, reading.columns());
}

describe('GroupContributions', () => {
  const named: readonly Entry[] = [
    ['1001', 0, 11n, null, 2n],
    ['2704', 0, 11n, null, 3n],
    ['1001', 0, 12n, null, 1n],
    ['2704', 0, null, 'E1', 1n],
    ['2704', 0, null, 'E2', 1n],
  ];

  it('knows what each holding brings to which inner cell, and that nobody is named behind the others', () => {
    const contributions = contributed('exam', named);
    expect(contributions.inner.count).toBe(2);
    expect(contributions.all.holders.map(({ isNamed }) => isNamed)).toEqual([true, true, false, false]);
    const [importers] = contributions.broughtOf(null);
    expect([...(importers?.inner ?? [])]).toEqual([0, 1, 0, 1, 1]);
    expect([...(importers?.holder ?? [])]).toEqual([0, 0, 1, 2, 3]);
    expect([...(importers?.amount ?? [])]).toEqual([2, 3, 1, 1, 1]);
    expect(importers?.party).toBe('importer');
  });

  it('R-52 has the same sketch for the same records, in whatever order they are read', () => {
    const sketches = (entries: readonly Entry[]) =>
      [0, 1].map((cell) => contributed('exam', entries).sketchOf(cell));
    expect(sketches(named.toReversed())).toEqual(sketches(named));
    const [first, ...others] = named;
    expect(sketches([...others, first ?? others[0]!])).toEqual(sketches(named));
  });

  it('R-52 has another sketch where a record of nobody took the place of another', () => {
    const replaced = named.map((entry): Entry => (entry[3] === 'E2' ? ['2704', 0, null, 'E3', 1n] : entry));
    expect(contributed('exam', replaced).sketchOf(1)).not.toBe(contributed('exam', named).sketchOf(1));
    expect(contributed('exam', replaced).sketchOf(0)).toBe(contributed('exam', named).sketchOf(0));
  });
});
