import type { CatairField, CatairFields, RecordLayout } from './layouts/record-layout.ts';

/** How all values of a record are read: a row with every name in it, and the fields to fill it from. */
export interface ValuePlan {
  /** Copied for each record: an object that has all its names from the start is read and written faster. */
  readonly blank: Readonly<Record<string, null>>;
  readonly fields: readonly (readonly [name: string, field: CatairField])[];
}

/** The plans of the layouts that a file has needed so far. */
export class ValuePlans {
  readonly #plans = new Map<RecordLayout, ValuePlan>();

  /** The plan of a layout; passwords are not in it. */
  of<F extends CatairFields>(layout: RecordLayout<F>): ValuePlan {
    return this.#plans.get(layout) ?? this.#make(layout);
  }

  #make(layout: RecordLayout): ValuePlan {
    const fields = Object.entries(layout.fields).filter(([, { kind }]) => kind !== 'dropped');
    const plan = { blank: Object.fromEntries(fields.map(([name]) => [name, null])), fields };
    this.#plans.set(layout, plan);
    return plan;
  }
}
