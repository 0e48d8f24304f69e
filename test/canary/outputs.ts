import { serialize } from 'node:v8';
import { inspect } from 'node:util';
import { search } from './planted.ts';

/** Gathers what comes out, by name, and tells in which of it something planted stands. */
export class Outputs {
  readonly #leaks: string[] = [];
  #count = 0;

  /** Whatever can be printed, serialised or cloned of a value; nothing of it is left out. */
  take(name: string, value: unknown): void {
    this.#count += 1;
    for (const form of formsOf(value)) {
      for (const text of search.found(form)) this.#leaks.push(`${name}: ${text}`);
    }
  }

  /** What a call gives, or the error with which it fails; that it fails, if it has to. */
  async call(name: string, work: () => unknown): Promise<void> {
    try {
      this.take(name, await work());
    } catch (error) {
      this.take(`${name} (error)`, error);
    }
  }

  get count(): number {
    return this.#count;
  }

  get leaks(): readonly string[] {
    return [...new Set(this.#leaks)];
  }
}

const plainly = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** A value as logs, debuggers, crash dumps and messages between threads would have it. */
export function formsOf(value: unknown): readonly (string | Uint8Array)[] {
  if (typeof value === 'string' || value instanceof Uint8Array) return [value];
  const forms: (string | Uint8Array)[] = [
    attempt(() => String(value)),
    inspect(value, {
      depth: 16,
      showHidden: true,
      customInspect: false,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    inspect(value, { depth: 16 }),
    attempt(() => JSON.stringify(value, plainly)),
    attempt(() => serialize(value)),
    attempt(() => inspect(structuredClone(value), { depth: 16, showHidden: true })),
  ];
  return value instanceof Error ? [...forms, value.message, value.stack ?? ''] : forms;
}

function attempt(make: () => string | Uint8Array | undefined): string | Uint8Array {
  try {
    return make() ?? '';
  } catch (error) {
    return String(error);
  }
}
