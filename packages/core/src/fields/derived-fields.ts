import type { AnyMeasure } from '@tradepulse/measures';
import { joinClasses, joinFlags, type DataClass, type ProvenanceFlag } from '@tradepulse/privacy';
import { fieldRule } from './field-rule.ts';
import { fieldsOf, type ReadField } from './measure-fields.ts';
import { relationFlags } from './relation-flags.ts';

/**
 * The classes of a measure before it is released: those of all columns that it reads, joined. Disclosure control alone
 * lowers them, to `STATISTIC`.
 *
 * @example
 * classesOf(averageImporters); // => ['IOR_NUMBER']
 */
export function classesOf(measure: Pick<AnyMeasure, 'inputs'>): readonly DataClass[] {
  const read = fieldsOf(measure).flatMap(({ relation, column }) =>
    column === null ? [] : [[fieldRule(relation, column).dataClass]],
  );
  return joinClasses(['STATISTIC'], ...read);
}

/**
 * The flags of a measure: those of all relations and columns that it reads, joined, however indirectly. They stay when
 * it is released, and with every figure that is made from it.
 */
export function provenanceFlagsOf(measure: Pick<AnyMeasure, 'inputs'>): readonly ProvenanceFlag[] {
  return flagsOf(fieldsOf(measure));
}

/** The flags of columns and relations, joined. */
export function flagsOf(fields: readonly ReadField[]): readonly ProvenanceFlag[] {
  const flags = fields.map(({ relation, column }) =>
    column === null ? relationFlags(relation) : fieldRule(relation, column).flags,
  );
  return joinFlags(...flags);
}
