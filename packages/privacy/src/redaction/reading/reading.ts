import { decodeEscape } from './decode-escape.ts';
import type { Span } from '../finding.ts';
import { foldCharacter } from './fold-character.ts';
import { foldLookalikes } from './fold-lookalikes.ts';

/** A text as detectors read it, and from where in the original each of its characters comes. */
export interface Reading {
  readonly text: string;
  /** The place in the original of a part of the reading. */
  readonly original: (span: Span) => Span;
}

/** What stands in a reading for a part that is already redacted. No other character of a text is read as this. */
export const BARRIER = '\0';

/**
 * The ways to read a text: folded; the same with letters in numbers that look like digits as these; and, where the
 * text has escapes, both again with the escapes decoded. An identifier may show in any of them, so all are searched.
 *
 * @param hidden - what is already redacted, in order: each part is read as one {@link BARRIER}
 */
export function readingsOf(text: string, hidden: readonly Span[]): readonly Reading[] {
  const plain = readingOf(text, hidden, false);
  const readings = withLookalikes(plain);
  if (!ESCAPED.test(text)) return readings;
  return [...readings, ...withLookalikes(readingOf(text, hidden, true))];
}

/** The text folded, nothing decoded. */
export function plainReading(text: string): string {
  return readingOf(text, [], false).text;
}

function withLookalikes(reading: Reading): readonly Reading[] {
  const text = foldLookalikes(reading.text);
  return text === reading.text ? [reading] : [reading, { ...reading, text }];
}

function readingOf(text: string, hidden: readonly Span[], isDecoded: boolean): Reading {
  if (hidden.length === 0 && !isDecoded && ASCII.test(text)) return { text, original: (span) => span };
  const folding = new Folding();
  let from = 0;
  for (const span of hidden) {
    folding.fold(text, from, span.start, isDecoded);
    folding.add(BARRIER, span);
    from = span.end;
  }
  folding.fold(text, from, text.length, isDecoded);
  return folding.reading();
}

/** Gathers a reading character by character. */
class Folding {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #folded = new Map<string, string>();

  add(folded: string, { start, end }: Span): void {
    if (folded === '') return;
    this.#parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  fold(text: string, from: number, limit: number, isDecoded: boolean): void {
    let start = from;
    while (start < limit) {
      const escape = isDecoded ? decodeEscape(text, start, limit) : null;
      const character = escape?.character ?? characterAt(text, start, limit);
      const end = start + (escape?.length ?? character.length);
      this.add(this.#foldOnce(character), { start, end });
      start = end;
    }
  }

  /** Folding a character takes long, and a text has few that differ. */
  #foldOnce(character: string): string {
    const known = this.#folded.get(character);
    if (known !== undefined) return known;
    const folded = foldCharacter(character);
    this.#folded.set(character, folded);
    return folded;
  }

  reading(): Reading {
    const [starts, ends] = [this.#starts, this.#ends];
    const original = (span: Span): Span => ({
      start: starts[span.start] ?? 0,
      end: ends[span.end - 1] ?? 0,
    });
    return { text: this.#parts.join(''), original };
  }
}

/** One code point; half of a pair alone where the other half is beyond the limit. */
function characterAt(text: string, at: number, limit: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xff_ff && at + 1 < limit ? String.fromCodePoint(code) : text.charAt(at);
}

const ASCII = /^[\t\n\r -~]*$/u;
const ESCAPED = /[%\\]|&#/u;
