import {
  facts,
  records,
  type FactName,
  type Facts,
  type RecordFact,
  type RecordName,
  type Records,
} from '@tradepulse/measures';
import type { ModuleId } from '@tradepulse/privacy';

/** The modules that statistics of the Census Bureau feed. */
type CensusModule = 'ADD_WH' | 'CEE';

/** The transaction records of a module, by the vocabulary. */
export type ModuleRecord<M extends ModuleId> = {
  [N in RecordName]: M extends Records[N]['modules'][number] ? N : never;
}[RecordName];

/** The facts of a module: transaction records, and the statistics of the Census Bureau where they feed it. */
export type ModuleFact<M extends ModuleId> = ModuleRecord<M> | (M extends CensusModule ? FactName : never);

/** Any fact of the warehouse. */
export type AnyFact = RecordName | FactName;

const censusModules: ReadonlySet<ModuleId> = new Set<ModuleId>(['ADD_WH', 'CEE'] satisfies CensusModule[]);

/**
 * The facts of a module, as the vocabulary says for transaction records.
 *
 * @source DHS/CBP/PIA-036, Overview, modules 2 and 3 (the feeds of the Census Bureau)
 */
export function factsOf(module: ModuleId): readonly AnyFact[] {
  const own = Object.values<RecordFact>(records).filter(({ modules }) => modules.includes(module));
  const names = own.map(({ name }) => name).filter(isRecord);
  return censusModules.has(module) ? [...names, ...censusNames] : names;
}

const censusNames: readonly FactName[] = Object.values(facts).map(({ name }) => name);

/** Whether a name is that of a fact of transactions. */
export function isRecord(name: string): name is RecordName {
  return Object.hasOwn(records, name);
}

/** The columns of a fact by the vocabulary. */
export type ColumnsOf<F extends AnyFact> = F extends RecordName
  ? Records[F]['columns']
  : F extends FactName
    ? Facts[F]['keys']
    : never;
