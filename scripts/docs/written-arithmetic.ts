import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as published from '../../packages/measures/src/index.ts';

/** What a file of known answers says near a measure. */
export interface Passage {
  /** From the root of the project. */
  readonly path: string;
  /** With the constants of the file in the place of their names. */
  readonly text: string;
}

const folder = new URL('../../packages/measures/src/measures/', import.meta.url);

/** Ids of measures by the names under which they are exported. */
const idOf: ReadonlyMap<string, string> = new Map(
  Object.entries<unknown>(published).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && 'id' in value ? [[name, String(value.id)]] : [],
  ),
);

/** The passages of known answers about each measure, by its id. */
export function passagesByMeasure(): ReadonlyMap<string, readonly Passage[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('answers.ts'),
  );
  const found = files.flatMap(passagesIn);
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, list]) => [id, list.map(({ passage }) => passage)]),
  );
}

function passagesIn(file: string): readonly { readonly id: string; readonly passage: Passage }[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const mentions = [...text.matchAll(/\.(\w+)\b/gu)].flatMap(({ index, 1: name = '' }) => {
    const id = idOf.get(name);
    return id === undefined ? [] : [{ index, id }];
  });
  const constants = constantsIn(text);
  return mentions.map(({ index, id }, at) => ({
    id,
    passage: {
      path: `packages/measures/src/measures/${file}`,
      text: withConstants(text.slice(index, mentions[at + 1]?.index), constants),
    },
  }));
}

/** Constants that are arithmetic on figures, or on such constants before them. */
function constantsIn(text: string): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/^const (\w+) = ([^;{}]+);$/gmu)) {
    const figures = withConstants(value, constants);
    if (/^[\d_.()+\-*/\s]+$/u.test(figures)) constants.set(name, figures.trim());
  }
  return constants;
}

function withConstants(text: string, constants: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(?<![\w.'])[A-Za-z]\w*(?![\w'(:])/gu, (name) => {
    const figures = constants.get(name);
    if (figures === undefined) return name;
    return /^[\d_.]+$/u.test(figures) ? figures : `(${figures})`;
  });
}

/** The arithmetic in a text that gives a value; null where none does. Figures and signs alone: a name says nothing on a page. */
export function arithmeticFor(value: number, text: string): string | null {
  const candidates = text.match(/[\d(][\d_.()+\-*/\s]*[\d)]/gu) ?? [];
  const found = candidates
    .map((each) =>
      each.replaceAll(/\s+/gu, ' ').replaceAll('_', '').replaceAll('( ', '(').replaceAll(' )', ')'),
    )
    .find((each) => /\d[\d. )]*[-+*/]/u.test(each) && isClose(valueOf(each), value));
  return found === undefined ? null : withoutBrackets(found);
}

/** Without brackets around the whole. */
function withoutBrackets(arithmetic: string): string {
  const inner = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(arithmetic)?.[1];
  return inner ?? arithmetic;
}

function isClose(one: number | null, other: number): boolean {
  return one !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** The value of arithmetic; null when it is none, such as a part of a date. */
function valueOf(arithmetic: string): number | null {
  try {
    const value: unknown = runInNewContext(arithmetic, {}, { timeout: 10_000 });
    return typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}
