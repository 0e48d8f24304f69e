import { isDigit, runEnd } from '../reading/character-kinds.ts';
import type { Span } from '../finding.ts';
import { matchShape } from '../match-shape.ts';

/**
 * Telephone numbers: of the North American plan with a mark between area, exchange and line, and of all the world
 * with a plus sign. Ten bare digits are none: a tariff number has ten too. After a label they are.
 *
 * @source North American Numbering Plan (area and exchange begin with 2 to 9); ITU-T E.164 (15 digits at most)
 */
export function scanPhone(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!BEGINNINGS.has(text.charAt(start)) || isDigit(text.charCodeAt(start - 1))) continue;
    const end = phoneEnd(text, start);
    if (end === -1) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

function phoneEnd(text: string, start: number): number {
  const national = nationalEnd(text, start);
  if (national !== -1) return national;
  return text.charAt(start) === '+' ? internationalEnd(text, start + 1) : -1;
}

function nationalEnd(text: string, start: number): number {
  for (const areaStart of endsOf(text, start, PREFIXES)) {
    for (const lineStart of endsOf(text, areaStart, AREAS)) {
      const end = endsOf(text, lineStart, LINES).find((each) => !isDigit(text.charCodeAt(each)));
      if (end !== undefined && isAssignable(text.slice(areaStart, end))) return end;
    }
  }
  return -1;
}

const endsOf = (text: string, from: number, shapes: readonly string[]): readonly number[] =>
  shapes.map((shape) => matchShape(text, from, shape)).filter((end) => end !== -1);

/** Whether area and exchange begin with 2 to 9. */
function isAssignable(phone: string): boolean {
  const digits = phone.replaceAll(/\D/gu, '');
  return digits.charAt(0) >= '2' && digits.charAt(3) >= '2';
}

/** Eight to fifteen digits with one mark, or a bracket and a blank, between groups. */
function internationalEnd(text: string, from: number): number {
  let [at, end, count] = [from, from, 0];
  while (count <= 15) {
    const next = runEnd(text, at, isDigit);
    if (next === at) break;
    [count, end] = [count + next - at, next];
    at = next;
    while (at < next + 2 && MARKS.has(text.charAt(at))) at += 1;
  }
  return count >= 8 && count <= 15 ? end : -1;
}

const BEGINNINGS: ReadonlySet<string> = new Set('+(0123456789');
const MARKS: ReadonlySet<string> = new Set([' ', '-', '.', '(', ')', '/']);
const AREAS = ['(###)', '(###) ', '(###)-', '###-', '###.', '### ', '###/'];
const LINES = ['###-####', '###.####', '### ####'];
const PREFIXES = ['', '+1', '+1_', '+1.', '1_', '1.'];
