import { relationsOf, type AnyMeasure } from '@tradepulse/measures';
import { fieldsOf } from '../fields/measure-fields.ts';
import { sourceOf, type SourceName } from './contributor-roles.ts';

/**
 * Every source by whose policy a measure is released: those of the rows that it takes, and transactions wherever it
 * looks some up. A quota is the agency's own, but how far it is filled tells what importers entered.
 */
export function sourcesOf(measure: AnyMeasure): readonly SourceName[] {
  const own = relationsOf(measure).map(sourceOf);
  const looksUp = fieldsOf(measure).some(({ relation }) => sourceOf(relation) === 'ACE');
  return [...new Set([...own, ...(looksUp ? (['ACE'] as const) : [])])];
}
