import type { DimensionName } from '../dimensions/level.ts';
import type { Window, WindowStep } from '../time/window.ts';
import type { Aggregate, Scalar } from './aggregate.ts';
import type { Predicate } from './predicate.ts';
import type { TimeRole } from './time-role.ts';
import type { Vintage } from './vintage.ts';

/**
 * At which grain an input is taken. `across` lists dimensions whose levels are dropped from the cell's
 * key: the input is a total over them. `filters` says what becomes of the request's filters on those
 * dimensions: `keep` makes it the report's own total, `drop` the total of the whole.
 */
export interface Grain {
  readonly across: readonly DimensionName[] | 'everything';
  readonly filters: 'keep' | 'drop';
}

/** What a measure needs, as plain data: an aggregate, at a grain, over a window of months. */
export interface InputSpec {
  readonly aggregate: Aggregate;
  /** Which rows are meant for the months; null for published statistics, whose rows carry their month. */
  readonly role: TimeRole | null;
  readonly grain: Grain | null;
  readonly window: Window;
  /** Which publication the rows come from; transactions have their current record alone. */
  readonly vintage: Vintage;
}

/** An input of a measure; `V` is what `compute` receives for it. */
export class Input<V> {
  readonly spec: InputSpec;
  /** Carries the type alone. */
  declare readonly value: V;

  constructor(spec: InputSpec) {
    this.spec = Object.freeze(spec);
    Object.freeze(this);
  }

  /** The same input over other months: each step is applied after those that are there. */
  over(...steps: readonly WindowStep[]): Input<V> {
    return new Input({ ...this.spec, window: [...this.spec.window, ...steps] });
  }

  /** The same input as it was a number of months earlier. */
  earlier(months: number): Input<V> {
    return this.over({ kind: 'shift', months: -months });
  }

  /** The same input for the period that the request compares with. */
  atBase(): Input<V> {
    return this.over({ kind: 'base' });
  }

  /** The total over dimensions within the report: the request's filters hold. */
  totalOver(...dimensions: readonly DimensionName[]): Input<V> {
    return new Input({ ...this.spec, grain: { across: dimensions, filters: 'keep' } });
  }

  /** The total over dimensions without the request's filters on them. */
  wholeOf(...dimensions: readonly DimensionName[]): Input<V> {
    return new Input({ ...this.spec, grain: { across: dimensions, filters: 'drop' } });
  }

  /** The same input for the month before the first: what stood when the period began. */
  atOpening(): Input<V> {
    return this.over({ kind: 'opening' });
  }

  /**
   * The same input as its months were first published, of published statistics alone. It counts only months that were
   * published again since, so that what is compared with it was open to revision ({@link Vintage}).
   */
  asFirstPublished(): Input<V> {
    return new Input({ ...this.spec, vintage: 'first' });
  }

  /** The total of everything that the report shows for the same unit of time. */
  ofReport(): Input<V> {
    return new Input({ ...this.spec, grain: { across: 'everything', filters: 'keep' } });
  }
}

/** An input that gives one number, and can be narrowed to rows for which a condition holds. */
export class ScalarInput extends Input<number | null> {
  /** Counts only the rows for which the condition holds. */
  where(predicate: Predicate): ScalarInput {
    const { aggregate } = this.spec;
    if (aggregate.kind !== 'scalar') return this;
    return new ScalarInput({
      ...this.spec,
      aggregate: { ...aggregate, value: narrowed(aggregate.value, predicate) },
    });
  }
}

function narrowed(value: Scalar, predicate: Predicate): Scalar {
  const where: Predicate = value.where === null ? predicate : { kind: 'all', of: [value.where, predicate] };
  return { ...value, where };
}

/** What `compute` receives for a record of inputs. */
export type InputValues<I extends Readonly<Record<string, Input<unknown>>>> = {
  readonly [N in keyof I]: I[N]['value'];
};
