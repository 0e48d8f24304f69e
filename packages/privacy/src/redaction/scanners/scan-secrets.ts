import { isBlank, isDigit, isWord, runEnd } from '../reading/character-kinds.ts';
import type { Span } from '../finding.ts';

/**
 * What follows `Bearer` or `Basic`, as in an Authorization header: eight characters or more with a digit, or twenty.
 *
 * @source RFC 6750 section 2.1; RFC 7617
 */
export function scanBearer(text: string): readonly Span[] {
  return scanWords(text, (start) => {
    const word = text.slice(start, start + 7).toLowerCase();
    const scheme = SCHEMES.find((each) => word.startsWith(each));
    if (scheme === undefined) return null;
    const blanks = runEnd(text, start + scheme.length, isBlank);
    const end = runEnd(text, blanks, isTokenPart);
    const isToken = end - blanks >= 20 || (end - blanks >= 8 && hasDigit(text, blanks, end));
    return blanks > start + scheme.length && isToken ? { start: blanks, end } : null;
  });
}

/**
 * Keys and tokens that begin as their issuers make them begin (AWS, GitHub, GitLab, Slack, Stripe, JSON Web Tokens)
 * and go on for sixteen characters or more.
 */
export function scanKnownSecret(text: string): readonly Span[] {
  return scanWords(text, (start) => {
    const isKnown = PREFIXES.some((prefix) => text.startsWith(prefix, start));
    if (!isKnown) return null;
    const end = runEnd(text, start, isTokenPart);
    return end - start >= 20 ? { start, end } : null;
  });
}

/**
 * Private keys in PEM, from their first line to their last; one whose last line is missing goes on to the end.
 *
 * @source RFC 7468
 */
export function scanPrivateKey(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = text.indexOf(PEM_BEGIN);
  while (start !== -1) {
    const title = text.slice(start, start + 64).toUpperCase();
    const isKey = title.includes('KEY');
    const end = isKey ? pemEnd(text, start + PEM_BEGIN.length) : start + PEM_BEGIN.length;
    if (isKey) found.push({ start, end });
    start = text.indexOf(PEM_BEGIN, end);
  }
  return found;
}

/** The name and password of a URL, as in `postgres://name:password@host`. */
export function scanUrlCredential(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let sign = text.indexOf('://'); sign !== -1; sign = text.indexOf('://', sign + 3)) {
    const start = sign + 3;
    const end = runEnd(text, start, isAuthority);
    const authority = text.slice(start, end);
    const at = authority.lastIndexOf('@');
    if (authority.slice(0, Math.max(at, 0)).includes(':')) found.push({ start, end: start + at });
  }
  return found;
}

function scanWords(text: string, spanAt: (start: number) => Span | null): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const isStart = isWord(text.charCodeAt(at)) && !isWord(text.charCodeAt(at - 1));
    const span = isStart ? spanAt(at) : null;
    if (span !== null) found.push(span);
    at = span?.end ?? at + 1;
  }
  return found;
}

function pemEnd(text: string, from: number): number {
  const last = text.indexOf('-----END', from);
  if (last === -1) return text.length;
  const close = text.indexOf('-----', last + 8);
  return close === -1 ? text.length : close + 5;
}

function hasDigit(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

const isTokenPart = (code: number): boolean => isWord(code) || TOKEN_MARKS.has(code);
const isAuthority = (code: number): boolean => code > 32 && !AUTHORITY_STOPS.has(code);

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (each) => each.charCodeAt(0)));
const TOKEN_MARKS = codesOf('-._~+/=');
const AUTHORITY_STOPS = codesOf('/?#"\'<>\\');
const PEM_BEGIN = '-----BEGIN ';
const SCHEMES = ['bearer', 'basic'];
const PREFIXES = [
  'eyJ',
  'AKIA',
  'ASIA',
  'ghp_',
  'gho_',
  'ghs_',
  'github_pat_',
  'glpat-',
  'xoxb-',
  'xoxp-',
  'sk-',
  'sk_live_',
];
