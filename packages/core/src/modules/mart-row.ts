import type { FactName, RecordColumn, RecordName, Records } from '@tradepulse/measures';
import type { MODULES, ModuleId } from '@tradepulse/privacy';
import type { Selectable } from 'kysely';
import type { FactTable } from '../warehouse/database.ts';
import type { RecordPlace, RecordTable } from '../warehouse/record-tables.ts';
import type { AnyFact, ColumnsOf } from './module-facts.ts';
import type { UnlinkedIdentifier } from './projection/unlinked-identifiers.ts';

/** What a projection is for: to be read by the inside of TradePulse under its guard, or to leave as rows. */
export type MartUse = 'view' | 'download';

/** Modules that hold no identities. */
type BareModule = {
  [M in ModuleId]: (typeof MODULES)[M]['pii'] extends 'none' ? M : never;
}[ModuleId];

/** Whether rows of a module, for a use, are without identities and without what joins to one. */
export type IsBare<M extends ModuleId, U extends MartUse> = M extends BareModule
  ? true
  : U extends 'download'
    ? true
    : false;

type Columns = Readonly<Record<string, RecordColumn>>;

/** Names of columns of some type. */
type NamesOf<C extends Columns, T extends RecordColumn['type']> = {
  [N in keyof C & string]: C[N]['type'] extends T ? N : never;
}[keyof C & string];

type Linking<C extends Columns> = NamesOf<C, 'party'> | Exclude<NamesOf<C, 'identifier'>, UnlinkedIdentifier>;

/** What is left of a record where no identity may be: no party, no identifier that leads to one, no place in a file. */
type BareRecord<F extends RecordName> = Omit<
  Selectable<RecordTable<F>>,
  Linking<Records[F]['columns']> | Exclude<keyof RecordPlace, 'extract_id' | 'as_of'>
>;

/** The holders behind the parties of a record, by which contributors are counted. */
type Holdings<F extends RecordName> = {
  readonly [N in NamesOf<Records[F]['columns'], 'party'> as `${N}_holding`]: bigint | null;
};

type Stored<F extends AnyFact, Bare extends boolean> = F extends RecordName
  ? Bare extends true
    ? BareRecord<F>
    : Selectable<RecordTable<F>> & Holdings<F>
  : F extends FactName
    ? Selectable<FactTable<F>>
    : never;

/** The parts of a record's day; null where it has none. */
interface Periods {
  readonly calendar_year: number | null;
  readonly calendar_month: number | null;
  /** October to September, named by its end. */
  readonly fiscal_year: number | null;
  readonly fiscal_quarter: number | null;
}

type Has<F extends AnyFact, N extends string, Then> =
  Extract<keyof ColumnsOf<F>, N> extends never ? unknown : Then;

/** The field office of the port on the record's day; `unassigned` where none is established, null without a port. */
type Offices<F extends AnyFact> = Has<F, 'port' | 'port_entry', { readonly field_office: string | null }>;

type Chapter<F extends AnyFact> = Has<
  F,
  'hts10' | 'hts' | 'commodity',
  { readonly hts_chapter: string | null }
>;

/** Square-metre equivalents as decimal text; null where they are not known. */
type Textile<F extends AnyFact> = Has<
  F,
  'textile_category',
  { readonly textile_category: string | null; readonly sme: string | null }
> &
  Has<F, 'spi', { readonly agreement: string | null }>;

type Derived<M extends ModuleId, F extends AnyFact> = Offices<F> &
  (M extends 'CEE' ? Chapter<F> & { readonly center: string } : unknown) &
  (M extends 'TEXTILE' ? Textile<F> : unknown);

/** Names that a module derives in place of what the record says. */
type Replaced<M extends ModuleId> = M extends 'CEE'
  ? 'center'
  : M extends 'TEXTILE'
    ? 'textile_category' | 'sme'
    : never;

/** Sums by industry: amounts in cents, and how many records they are of. */
type IndustryRow<F extends AnyFact> = F extends RecordName
  ? {
      readonly [N in NamesOf<Records[F]['columns'], 'amount'>]: bigint | null;
    } & Has<F, 'origin', { readonly origin: string | null }> &
      Chapter<F> & {
        readonly center: string;
        readonly calendar_year: number | null;
        readonly calendar_month: number | null;
        readonly records: bigint;
      }
  : never;

/** What a record says itself, less what the module derives in its place. */
type Own<M extends ModuleId, F extends AnyFact, U extends MartUse> = Omit<
  Stored<F, IsBare<M, U>>,
  Replaced<M>
>;

/** A row of a fact as a module has it. What the module may not hold is not in the type. */
export type MartRow<M extends ModuleId, F extends AnyFact, U extends MartUse = 'view'> = M extends 'OFAFI'
  ? IndustryRow<F>
  : Own<M, F, U> & Omit<Periods, keyof Own<M, F, U>> & Derived<M, F>;
