import { describe, expect, it } from 'vitest';
import { catalogue, catalogueOf } from './catalogue.ts';

const of = (...ids: readonly string[]) => catalogueOf(ids.map((id) => catalogue.get(id)));
const relatives = (id: string, ...others: readonly string[]) =>
  of(id, ...others)
    .related(id)
    .map((measure) => measure.id);

describe('related measures', () => {
  it('are those of the same inputs first, then of the same columns, then none that only the family joins', () => {
    const others = [
      'imports/containers-imported', // another fact
      'imports/dutiable-value', // the fact and nothing else: 1/4 and the family
      'imports/customs-value', // one of two inputs, two of three names: 2/2 + 2/3 and the family
      'imports/relative-duty-rate', // both inputs and two more, the same names
    ];
    expect(relatives('imports/effective-duty-rate', ...others)).toEqual([
      'imports/relative-duty-rate',
      'imports/customs-value',
      'imports/dutiable-value',
    ]);
  });

  it('keep the order of the catalogue where they are equally close', () => {
    const both = ['imports/calculated-duty', 'imports/customs-value'];
    expect(relatives('imports/effective-duty-rate', ...both)).toEqual(both);
    expect(relatives('imports/effective-duty-rate', ...both.toReversed())).toEqual(both.toReversed());
  });

  it('are at most five, or as many as are asked for', () => {
    expect(catalogue.related('price/fisher')).toHaveLength(5);
    expect(catalogue.related('price/fisher', 2)).toEqual(catalogue.related('price/fisher').slice(0, 2));
  });

  it('are found for every measure that shares anything, and refused for one that is not there', () => {
    for (const { id } of catalogue) expect(catalogue.related(id).map((each) => each.id)).not.toContain(id);
    expect(() => catalogue.related('imports/nothing')).toThrow('there is no measure imports/nothing');
  });
});
