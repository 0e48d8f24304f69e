import { facts, records, recordNamed, type Expression, type RecordName } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { contributorRoles, sourceOf } from './contributor-roles.ts';

const names = Object.keys(records) as readonly RecordName[];

const nameOf = (expression: Expression): string => (expression.kind === 'column' ? expression.column : '');

describe('contributorRoles', () => {
  it('tells the parties of an entry line by the roles of the sheet, officers and addresses left out', () => {
    // Importer of record, ultimate consignee, manufacturer, broker or filer, exporter: specification 2.1.
    expect(contributorRoles('entry_line').map(({ party }) => party)).toEqual([
      'importer',
      'manufacturer',
      'exporter',
      'consignee',
      'filer',
    ]);
    expect(contributorRoles('exam').map(({ party }) => party)).toEqual(['importer']);
  });

  it.each(names)('names columns that %s or what it belongs to has', (name) => {
    const columnsOf = (relation: string) => recordNamed(relation as RecordName).columns;
    for (const { holder } of contributorRoles(name)) {
      if (holder.kind === 'column') expect(columnsOf(name)[holder.column]?.type).toBe('party');
      if (holder.kind !== 'related') continue;
      for (const { theirs, ours } of holder.match) {
        expect(columnsOf(holder.relation)).toHaveProperty(nameOf(theirs));
        expect(columnsOf(name)).toHaveProperty(nameOf(ours));
      }
      const taken = holder.take.kind === 'minimum' ? nameOf(holder.take.of) : '';
      expect(columnsOf(holder.relation)[taken]?.type).toBe('party');
    }
  });

  it('finds a role for whoever is named in a record of transactions', () => {
    const silent = names.filter((name) => {
      const parties = Object.values(recordNamed(name).columns).filter(
        ({ type, party }) => type === 'party' && party !== 'officer' && party !== 'address',
      );
      return parties.length > 0 && contributorRoles(name).length === 0;
    });
    expect(silent).toEqual([]);
  });
});

describe('sourceOf', () => {
  it('tells publications, transactions, the own work of the agency and what others publish apart', () => {
    expect(Object.keys(facts).map((name) => sourceOf(name as keyof typeof facts))).toEqual([
      'CENSUS',
      'CENSUS',
    ]);
    expect(sourceOf('entry_line')).toBe('ACE');
    expect(sourceOf('staff_time')).toBe('CBP');
    expect(sourceOf('world_flow')).toBe('PUBLIC');
    expect(sourceOf('ref_country_code')).toBe('PUBLIC');
  });

  it('calls nothing the own work of the agency that names a party', () => {
    const own = names.filter((name) => sourceOf(name) === 'CBP');
    const named = own.filter((name) => contributorRoles(name).length > 0);
    expect(own.length).toBeGreaterThan(5);
    expect(named).toEqual([]);
  });
});
