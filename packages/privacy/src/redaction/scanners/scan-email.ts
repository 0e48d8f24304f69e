import { isWord } from '../reading/character-kinds.ts';
import type { Span } from '../finding.ts';

/**
 * E-mail addresses: what stands around an at sign, when the part after it has a full stop with something on both
 * sides. Letters of every script count. No place is read for two addresses.
 *
 * @source RFC 5321 section 4.1.2; RFC 6531 for letters beyond ASCII
 */
export function scanEmail(text: string): readonly Span[] {
  const found: Span[] = [];
  let free = 0;
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const start = localStart(text, sign, free);
    const end = domainEnd(text, sign + 1);
    if (start < sign && end !== -1) found.push({ start, end });
    free = sign + 1;
  }
  return found;
}

function localStart(text: string, sign: number, free: number): number {
  let start = sign;
  while (start > free && isLocal(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the domain ends: after the last letter or digit of its last part, if it has two parts. */
function domainEnd(text: string, from: number): number {
  let [at, end, parts] = [from, from, 0];
  while (isDomain(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === DOT) parts += at > from && isName(text.charCodeAt(at + 1)) ? 1 : 0;
    else if (isName(text.charCodeAt(at))) end = at + 1;
    at += 1;
  }
  return parts > 0 ? end : -1;
}

const isName = (code: number): boolean => isWord(code) || code > LAST_ASCII;
const isDomain = (code: number): boolean => isName(code) || code === DOT || code === HYPHEN;
const isLocal = (code: number): boolean => isName(code) || LOCAL_MARKS.has(code);

const DOT = 46;
const HYPHEN = 45;
const LAST_ASCII = 127;
const LOCAL_MARKS: ReadonlySet<number> = new Set(
  Array.from("!#$%&'*+-/?^_`{|}~.", (each) => each.charCodeAt(0)),
);
