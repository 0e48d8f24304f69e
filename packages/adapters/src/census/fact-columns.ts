import type { FactRow, LoadSource } from '@tradepulse/core';

/** Name of a fact that Census files hold. */
export type FactName = LoadSource['fact'];

type Ending<K, S extends string> = K extends `${infer Flow}_${S}` ? Flow : never;

/** Flows of a fact, without `_mo` and `_yr`. */
export type FlowName<F extends FactName> = Ending<keyof FactRow<F>, 'mo'>;

/** What is told of a row by the commodity that it is of. */
type Attribute = 'unit_1' | 'unit_2' | 'advanced_technology';

/** Keys of a fact: what is neither a flow, nor an attribute, nor part of the period. */
export type KeyName<F extends FactName> = Exclude<
  keyof FactRow<F> & string,
  `${string}_mo` | `${string}_yr` | Attribute | 'year' | 'month'
>;

/** The publisher's name of a figure, without `_mo` or `_yr`, and whether it is money. */
export interface Figure {
  readonly field: string;
  /** Whole dollars, stored as cents. */
  readonly money: boolean;
}

/** Whole US dollars in the file, cents in the warehouse. */
export const money = (field: string): Figure => ({ field, money: true });

/** Quantities, kilograms and counts: the same in the file and in the warehouse. */
export const whole = (field: string): Figure => ({ field, money: false });

/** Columns that a fact's rows are made of, and where the publisher's names go. */
export interface FactColumns<F extends FactName> {
  readonly fact: F;
  readonly keys: readonly KeyName<F>[];
  readonly flows: Readonly<Record<FlowName<F>, Figure>>;
}

/** A row while a reader fills it in: every stored column of its fact, null where nothing is reported. */
export type StoredRow = {
  commodity: string;
  year: number;
  month: number;
  unit_1: string | null;
  unit_2: string | null;
  advanced_technology: string | null;
} & Record<string, string | number | null>;

/** A row of a fact with nothing filled in; one without commodity or period is rejected before it is handed out. */
export function emptyRow<F extends FactName>(columns: FactColumns<F>): StoredRow {
  const flows = Object.keys(columns.flows);
  const keys = columns.keys.filter((key) => key !== 'commodity');
  const figures = ['mo', 'yr'].flatMap((basis) => flows.map((flow) => `${flow}_${basis}`));
  return {
    commodity: '',
    year: 0,
    month: 0,
    unit_1: null,
    unit_2: null,
    advanced_technology: null,
    ...Object.fromEntries([...keys, ...figures].map((name) => [name, null])),
  };
}

/** The figures of a fact, flow by flow. */
export function figuresOf<F extends FactName>({
  flows,
}: FactColumns<F>): readonly (readonly [string, Figure])[] {
  return Object.entries<Figure>(flows);
}
