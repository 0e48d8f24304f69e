import type { Column, ColumnValue } from './column.ts';

type Columns = Readonly<Record<string, Column>>;

/**
 * A fact: what one row is about (`keys`, `attributes`) and what was measured (`flows`).
 *
 * A flow is a figure over a statistical period. Publishers print each flow twice, for the month and for
 * the year to date, so that the warehouse stores `<flow>_mo` and `<flow>_yr`; measures name the flow
 * alone, and the period that is asked for decides which of the two is read.
 */
export interface Fact<
  Name extends string = string,
  K extends Columns = Columns,
  A extends Columns = Columns,
  F extends Columns = Columns,
> {
  readonly name: Name;
  readonly title: string;
  readonly grain: string;
  /** Key of the publication that defines the columns, in the bibliography. */
  readonly source: string;
  /** Columns that together identify a row within one load. */
  readonly keys: K;
  /** Codes that describe the row without identifying it, such as the unit of its quantity. */
  readonly attributes: A;
  readonly flows: F;
}

/** Declares a fact; everything about its columns is derived from the result. */
export function defineFact<
  const Name extends string,
  const K extends Columns,
  const A extends Columns,
  const F extends Columns,
>(fact: Fact<Name, K, A, F>): Fact<Name, K, A, F> {
  return Object.freeze(fact);
}

type ValuesOf<C extends Columns> = { readonly [N in keyof C]: ColumnValue<C[N]> };

/** A row as measures see it: keys, attributes and the flows of one period. */
export type FlowRow<T extends Fact> = ValuesOf<T['keys']> & ValuesOf<T['attributes']> & ValuesOf<T['flows']>;

type Suffixed<C extends Columns, S extends string> = {
  readonly [N in keyof C & string as `${N}_${S}`]: ColumnValue<C[N]>;
};

/** A row as publishers print it and the warehouse keeps it: each flow for the month and for the year to date. */
export type PublishedRow<T extends Fact> = ValuesOf<T['keys']> &
  ValuesOf<T['attributes']> &
  Suffixed<T['flows'], 'mo'> &
  Suffixed<T['flows'], 'yr'>;

/** Which of the two printed figures of a flow is meant. */
export type Basis = 'month' | 'year_to_date';

/** Name of the stored column that holds a flow on a basis. */
export function flowColumn(flow: string, basis: Basis): string {
  return basis === 'month' ? `${flow}_mo` : `${flow}_yr`;
}

/** Every stored column of a fact, in order: keys, attributes, monthly flows, year-to-date flows. */
export function storedColumns(fact: Fact): readonly (readonly [name: string, column: Column])[] {
  const flows = Object.entries(fact.flows);
  return [
    ...Object.entries(fact.keys),
    ...Object.entries(fact.attributes),
    ...flows.map(([name, column]) => [flowColumn(name, 'month'), column] as const),
    ...flows.map(([name, column]) => [flowColumn(name, 'year_to_date'), column] as const),
  ];
}
