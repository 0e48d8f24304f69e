import type { SubjectWriter, WritableRecord, WritableValue } from '@tradepulse/adapters';
import { subjects, type SubjectName } from '@tradepulse/measures';
import { Draw } from '../random/draw.ts';
import { hash } from '../random/hash.ts';
import { defects } from './defects.ts';
import type { Defect, Editable } from './defect.ts';

/** Records that are withdrawn, and cancelled summaries, which have no lines any more, are not compared with others. */
const isWithdrawn = ({ subject }: Destination, record: readonly WritableValue[], cancelled = -1): boolean =>
  record[1] === 'X' || (subject === 'entry_summary' && record[cancelled] === true);

/** A defect that was planted, where validation will report it. */
export interface PlantedDefect {
  /** The extract, counted from 0. */
  readonly extract: number;
  readonly subject: SubjectName;
  readonly file: string;
  /** From 1; the line of titles is the first. */
  readonly line: number;
  readonly column: string | null;
  readonly rule: string;
}

/** Where a record goes. */
export interface Destination {
  readonly period: number;
  readonly subject: SubjectName;
  readonly writer: SubjectWriter;
}

/** What is written after a record, because of a defect. */
type Follower = WritableRecord | string;

const VERSION_AND_STATUS = 2;

/**
 * Plants defects in records on their way into files: each kind once as soon as a record lends itself to it, then at a
 * rate. Of an entry one record is spoiled at most, so that each defect is reported once and no other follows from it.
 */
export class Planter {
  readonly planted: PlantedDefect[] = [];
  readonly #draw: Draw;
  readonly #rate: number;
  readonly #bySubject: ReadonlyMap<SubjectName, readonly Defect[]> = Map.groupBy(
    defects,
    ({ subject }) => subject,
  );
  readonly #counts = new Map<Defect, number>();
  readonly #places = new Map<SubjectName, ReadonlyMap<string, number>>();
  #entry: WritableValue = null;
  #spoiled = false;
  #lastLine: { readonly file: string; readonly line: number } | null = null;

  constructor(seed: number, rate: number) {
    this.#draw = new Draw(hash(seed, 0xd127));
    this.#rate = rate;
  }

  /**
   * Spoils a record or not.
   *
   * @returns what is to be written after it; null when nothing is
   */
  plant(destination: Destination, record: WritableValue[]): Follower | null {
    this.#follow(destination, record);
    if (this.#spoiled || isWithdrawn(destination, record, this.#placeOf('entry_summary', 'cancelled')))
      return null;
    const due = this.#due(destination.subject);
    if (due === null) return null;
    return this.#spoil(destination, record, due);
  }

  /** Keeps account of which entry is being written, and where its line stands. */
  #follow({ subject, writer }: Destination, record: readonly WritableValue[]): void {
    const entry = this.#entryOf(subject, record);
    if (entry !== null && entry !== this.#entry) {
      this.#entry = entry;
      this.#spoiled = false;
    }
    if (entry === null) this.#spoiled = false;
    if (subject === 'entry_line') this.#lastLine = writer.next();
  }

  /** The entry that a record is about; the number of a seizure ends with it. */
  #entryOf(subject: SubjectName, record: readonly WritableValue[]): WritableValue {
    const own = this.#placeOf(subject, 'entry_no');
    if (own !== undefined) return record[own] ?? null;
    const seizure = record[this.#placeOf(subject, 'seizure_no') ?? -1];
    return typeof seizure === 'string' ? seizure.slice(8, 19) : null;
  }

  /** The defect that has been planted least; only now and then one that has been planted already. */
  #due(subject: SubjectName): Defect | null {
    const candidates = this.#bySubject.get(subject) ?? [];
    const again = this.#draw.chance(this.#rate);
    const fresh = candidates.filter((defect) => !this.#counts.has(defect));
    const [first] = again
      ? candidates.toSorted((left, right) => this.#count(left) - this.#count(right))
      : fresh.slice(this.#draw.below(Math.max(1, fresh.length)));
    return first ?? null;
  }

  #count(defect: Defect): number {
    return this.#counts.get(defect) ?? 0;
  }

  #spoil(destination: Destination, record: WritableValue[], defect: Defect): Follower | null {
    const target = defect.how === 'change' ? record : [...record];
    if (!defect.spoil(this.#editable(destination.subject, target))) return null;
    this.#counts.set(defect, this.#count(defect) + 1);
    this.#spoiled = true;
    this.#note(destination, defect);
    if (defect.how === 'change') return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy of a record has the form of one
    return defect.how === 'line' ? 'no,record' : (target as unknown as WritableRecord);
  }

  /** A follower stands on the line after the record, which is not written yet. */
  #note({ period, subject, writer }: Destination, { how, reported, column, rule }: Defect): void {
    const ofLine = reported === 'entry_line';
    const next = writer.next();
    const own = { file: next.file, line: next.line + (how === 'change' ? 0 : 1) };
    const place = ofLine ? (this.#lastLine ?? own) : own;
    const { file, line } = place;
    this.planted.push({
      extract: period,
      subject: ofLine ? 'entry_line' : subject,
      file,
      line,
      column,
      rule,
    });
  }

  #editable(subject: SubjectName, record: WritableValue[]): Editable {
    const at = (column: string): number => this.#placeOf(subject, column) ?? -1;
    return {
      get: (column) => record[at(column)] ?? null,
      set: (column, value) => {
        record[at(column)] = value;
      },
    };
  }

  #placeOf(subject: SubjectName, column: string): number | undefined {
    const known =
      this.#places.get(subject) ??
      new Map(
        Object.keys(subjects[subject].columns).map((name, index) => [name, index + VERSION_AND_STATUS]),
      );
    this.#places.set(subject, known);
    return known.get(column);
  }
}
