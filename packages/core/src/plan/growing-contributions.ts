import type { ColumnChunk } from '../engine/engine.ts';
import type {
  AmountColumns,
  ContributionPass,
  Contributions,
  Holder,
  InnerCell,
} from './contribution-pass.ts';

/** Where the columns of a contribution pass stand. */
const [roleAt, slotAt, codesAt] = [0, 1, 2];

/** How many columns tell of one amount: records, sum, least, greatest. */
const columnsOfAmount = 4;

type Column = readonly unknown[];

/** Contributions while they are read, chunk by chunk: holders and inner cells are numbered as they come. */
export class GrowingContributions {
  readonly #levels: number;
  readonly #role: number[] = [];
  readonly #inner: number[] = [];
  readonly #holder: number[] = [];
  readonly #records: number[] = [];
  readonly #amounts: readonly (readonly [
    records: number[],
    sum: number[],
    least: number[],
    greatest: number[],
  ])[];
  readonly #innerCells: InnerCell[] = [];
  readonly #innerNumbers: Map<string, number> = new Map();
  readonly #holders: Holder[] = [];
  /** By the key of a holding, or the name of a record of which nobody is named. */
  readonly #holderNumbers: Map<unknown, number> = new Map();

  constructor({ levels, amounts }: Pick<ContributionPass, 'levels' | 'amounts'>) {
    this.#levels = levels.length;
    this.#amounts = amounts.map(() => [[], [], [], []]);
  }

  get count(): number {
    return this.#role.length;
  }

  /** Adds a chunk of a contribution pass. */
  add({ columns, rowCount }: ColumnChunk): void {
    const truthsAt = codesAt + this.#levels;
    const [truths, holding, alone, records, ...amounts] = columns.slice(truthsAt);
    const codes = columns.slice(codesAt, truthsAt);
    addNumbers(this.#role, columns[roleAt]);
    addNumbers(this.#records, records);
    for (let at = 0; at < rowCount; at += 1) {
      this.#inner.push(this.#innerNumberOf(columns[slotAt]?.[at], truths?.[at], codes, at));
      this.#holder.push(this.#holderNumberOf(holding?.[at], alone?.[at]));
    }
    this.#amounts.forEach((parts, amount) => {
      parts.forEach((part, at) => {
        addNumbers(part, amounts[columnsOfAmount * amount + at]);
      });
    });
  }

  #innerNumberOf(slot: unknown, truths: unknown, columns: readonly Column[], at: number): number {
    let text = `${String(slot)}\u0001${String(truths)}`;
    for (const column of columns) text += `\u0001${textOrNull(column[at]) ?? ''}`;
    const known = this.#innerNumbers.get(text);
    if (known !== undefined) return known;
    this.#innerNumbers.set(text, this.#innerCells.length);
    const codes = columns.map((column) => textOrNull(column[at]));
    return this.#innerCells.push({ slot: Number(slot), truths: String(truths), codes }) - 1;
  }

  #holderNumberOf(holding: unknown, alone: unknown): number {
    const isNamed = holding !== null;
    const key = isNamed ? holding : alone;
    const known = this.#holderNumbers.get(key);
    if (known !== undefined) return known;
    this.#holderNumbers.set(key, this.#holders.length);
    return this.#holders.push({ name: isNamed ? String(key) : `#${String(key)}`, isNamed }) - 1;
  }

  /** What was read so far. */
  columns(): Contributions {
    return {
      innerCells: this.#innerCells,
      holders: this.#holders,
      role: Int32Array.from(this.#role),
      inner: Int32Array.from(this.#inner),
      holder: Int32Array.from(this.#holder),
      records: Float64Array.from(this.#records),
      amounts: this.#amounts.map(([records, sum, least, greatest]): AmountColumns => ({
        records: Float64Array.from(records),
        sum: Float64Array.from(sum),
        least: Float64Array.from(least),
        greatest: Float64Array.from(greatest),
      })),
    };
  }
}

/** Counts are whole numbers or bigint, by the engine; what is not there is no number. */
function addNumbers(into: number[], column: Column = []): void {
  for (const value of column) into.push(value === null ? Number.NaN : Number(value));
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
