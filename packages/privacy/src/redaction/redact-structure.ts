import { types } from 'node:util';
import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { Sealed } from '../classes/sealed.ts';
import { labelOfKey, type LabelIndex, type LabelRule } from './label-index.ts';
import { labelledClass } from './label-matches.ts';
import {
  errorEntries,
  errorName,
  mapEntries,
  ownEntries,
  setEntries,
  unboxed,
  type Entry,
} from './own-entries.ts';
import { plainReading } from './reading/reading.ts';

/** What the copy of a structure needs to know. */
export interface StructureRedaction {
  readonly labels: LabelIndex;
  readonly redactText: (text: string) => string;
  readonly replace: (dataClass: DataClass, text: string) => string;
}

/** A plain copy of a value with its texts, numbers and keys redacted, within bounds. Never throws. */
export function redactStructure(value: unknown, redaction: StructureRedaction): unknown {
  return new StructureCopy(redaction).copy(value, null);
}

/** One copy under way: what encloses the place where it is, and how much is left of the bounds. */
class StructureCopy {
  readonly #redaction: StructureRedaction;
  readonly #enclosing: object[] = [];
  #places = MOST_PLACES;
  #characters = MOST_CHARACTERS;

  constructor(redaction: StructureRedaction) {
    this.#redaction = redaction;
  }

  copy(value: unknown, label: LabelRule | null): unknown {
    this.#places -= 1;
    if (this.#places < 0) return '[too many]';
    switch (typeof value) {
      case 'string':
        return this.#text(value, label);
      case 'number':
      case 'bigint':
        return this.#number(value, label);
      case 'object':
        return value === null ? null : this.#guarded(value, label);
      case 'symbol':
      case 'function':
        return `[${typeof value}]`;
      default:
        return value;
    }
  }

  #text(text: string, label: LabelRule | null): string {
    this.#characters -= text.length;
    if (this.#characters < 0) return '[too long]';
    const labelled = label === null ? null : labelledClass(plainReading(text).trim(), label);
    return labelled === null ? this.#redaction.redactText(text) : this.#redaction.replace(labelled, text);
  }

  /** A number stays a number unless something is found in it. */
  #number(value: number | bigint, label: LabelRule | null): unknown {
    const text = String(value);
    const redacted = this.#text(text, label);
    return redacted === text ? value : redacted;
  }

  #guarded(value: object, label: LabelRule | null): unknown {
    if (types.isProxy(value)) return '[proxy]';
    if (this.#enclosing.includes(value)) return '[circular]';
    if (this.#enclosing.length >= DEEPEST) return '[too deep]';
    if (label !== null && isNeverShown(label)) return this.#redaction.replace(label.class, '');
    this.#enclosing.push(value);
    try {
      return this.#object(value, label);
    } catch {
      return '[unreadable]';
    } finally {
      this.#enclosing.pop();
    }
  }

  #object(value: object, label: LabelRule | null): unknown {
    if (isSealed(value)) return `[sealed:${value.dataClass}]`;
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (types.isRegExp(value)) return '[pattern]';
    if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) return '[bytes]';
    if (types.isBoxedPrimitive(value)) return this.copy(unboxed(value), label);
    return this.#collection(value, label);
  }

  #collection(value: object, label: LabelRule | null): unknown {
    if (Array.isArray(value)) return this.#list(ownEntries(value), label);
    if (types.isSet(value)) return new Set(this.#list(setEntries(value), label));
    if (types.isMap(value)) return new Map(this.#pairs(mapEntries(value)));
    if (types.isNativeError(value))
      return { name: this.copy(errorName(value), null), ...this.#named(errorEntries(value)) };
    return this.#named(ownEntries(value));
  }

  #named(entries: Iterable<Entry>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#pairs(entries).map(([key, held]) => [String(key), held]));
  }

  #list(entries: Iterable<Entry>, label: LabelRule | null): unknown[] {
    const copied: unknown[] = [];
    for (const [, value] of entries) {
      copied.push(this.copy(value, label));
      if (this.#places < 0) break;
    }
    return copied;
  }

  #pairs(entries: Iterable<Entry>): [unknown, unknown][] {
    const copied = new Map<unknown, unknown>();
    for (const [key, value] of entries) {
      const label = typeof key === 'string' ? labelOfKey(plainReading(key), this.#redaction.labels) : null;
      copied.set(freeKey(this.copy(key, null), copied), this.copy(value, label));
      if (this.#places < 0) break;
    }
    return [...copied];
  }
}

/** Two keys that are redacted to the same are told apart. */
function freeKey(key: unknown, taken: ReadonlyMap<unknown, unknown>): unknown {
  return taken.has(key) ? `${String(key)} (${taken.size + 1})` : key;
}

/** Told by what it inherits from directly: that asks no proxy. A forged one throws when it is asked its class. */
const isSealed = (value: object): value is Sealed<unknown> =>
  Object.getPrototypeOf(value) === Sealed.prototype;

const isNeverShown = (label: LabelRule): boolean => DATA_CLASSES[label.class].sensitivity === 'never';

const DEEPEST = 16;
const MOST_PLACES = 20_000;
const MOST_CHARACTERS = 4_000_000;
