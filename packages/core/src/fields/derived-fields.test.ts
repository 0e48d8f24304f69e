import {
  catalogue,
  measure,
  Input,
  records,
  relationsOf,
  type AnyMeasure,
  type Expression,
  type RelationName,
} from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { classesOf, provenanceFlagsOf } from './derived-fields.ts';
import { fieldsOf } from './measure-fields.ts';

/** A measure that sums an expression over a relation; what it computes is of no matter here. */
function summing(fact: RelationName, of: Expression): AnyMeasure {
  const spec = {
    aggregate: { kind: 'scalar', fact, value: { kind: 'sum', of, where: null } },
    role: { kind: 'always' },
    grain: null,
    window: [],
    vintage: 'current',
  } as const;
  return measure<'test/sum', { readonly sum: Input<number | null> }>({
    id: 'test/sum',
    title: 'Sum',
    unit: 'count',
    direction: 'neutral',
    formula: 'sum',
    source: 'dhs-cbp-pia-036',
    inputs: { sum: new Input<number | null>(spec) },
    compute: ({ sum }) => sum,
  });
}

const column = (name: string): Expression => ({ kind: 'column', column: name });

/** Of the rows of a relation with the same importer: how many, where a column of theirs is that of ours. */
const lookedUp = (relation: RelationName, theirs: string, ours: string): Expression => ({
  kind: 'related',
  relation,
  match: [{ theirs: column(theirs), ours: column(ours) }],
  where: {
    kind: 'compare',
    left: column('register_year'),
    operator: '=',
    right: { kind: 'outer', of: column('entry_date') },
  },
  take: { kind: 'count', where: null },
});

describe('fieldsOf', () => {
  it('has the columns of rows that are looked up under their own relation, and outer ones under the outer', () => {
    expect(fieldsOf(summing('entry_summary', lookedUp('business_register', 'business', 'importer')))).toEqual(
      [
        { relation: 'entry_summary', column: null },
        { relation: 'business_register', column: null },
        { relation: 'business_register', column: 'business' },
        { relation: 'entry_summary', column: 'importer' },
        { relation: 'business_register', column: 'register_year' },
        { relation: 'entry_summary', column: 'entry_date' },
      ],
    );
  });

  it('finds of every measure of the catalogue no column that has no class, and all its relations', () => {
    for (const each of catalogue) {
      expect(() => classesOf(each)).not.toThrow();
      const read = new Set(fieldsOf(each).map(({ relation }) => relation));
      for (const relation of relationsOf(each)) expect(read).toContain(relation);
    }
  });
});

describe('classesOf', () => {
  it('R-37 joins the classes of all that a measure reads', () => {
    expect(classesOf(summing('entry_summary', column('total_value')))).toEqual(['STATISTIC']);
    expect(classesOf(summing('entry_summary', column('importer')))).toEqual(['IOR_NUMBER']);
    expect(
      classesOf(summing('entry_summary', lookedUp('business_register', 'business', 'importer'))),
    ).toEqual(['IOR_NUMBER', 'FTI']);
  });
});

describe('provenanceFlagsOf', () => {
  it('R-34 flags whatever touches the Business Register as Federal Tax Information, through a look-up too', () => {
    expect(provenanceFlagsOf(summing('entry_summary', column('total_value')))).toEqual([]);
    expect(
      provenanceFlagsOf(summing('entry_summary', lookedUp('business_register', 'business', 'importer'))),
    ).toEqual(['FTI', 'TITLE_13']);
  });

  it('R-35 flags every measure of published imports and exports by its name, and no other but by what it looks up', () => {
    for (const each of catalogue) {
      const relations = new Set(fieldsOf(each).map(({ relation }) => relation));
      const flags = provenanceFlagsOf(each);
      const has = (...names: readonly string[]): boolean => names.some((name) => relations.has(name));
      expect([each.id, flags.includes('TITLE_13')]).toEqual([
        each.id,
        has('census_import', 'census_export', 'export_line', 'export_filing', 'business_register'),
      ]);
      expect([each.id, flags.includes('EXPORT_301G')]).toEqual([
        each.id,
        has('census_export', 'export_line', 'export_filing'),
      ]);
      expect([each.id, flags.includes('FTI')]).toEqual([each.id, has('business_register')]);
    }
    expect(Object.keys(records)).toEqual(expect.arrayContaining(['export_line', 'business_register']));
  });

  it('R-37 joins flags as it joins measures', () => {
    const exported = summing('census_export', column('export_value'));
    const taxed = summing('business_register', column('register_year'));
    const both = { inputs: { a: exported.inputs['sum']!, b: taxed.inputs['sum']! } };
    expect(provenanceFlagsOf(both)).toEqual(['FTI', 'TITLE_13', 'EXPORT_301G']);
  });
});
