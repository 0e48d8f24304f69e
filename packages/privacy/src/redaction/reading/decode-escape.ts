/** A character that was written as an escape, and how long the escape is. */
export interface Escape {
  readonly character: string;
  readonly length: number;
}

/**
 * The escape that begins at a place: of URLs (`%2D`), of JSON and JavaScript (`\u002d`, `\x2d`) or of HTML and XML
 * (`&#45;`, `&#x2d;`).
 *
 * @param limit - where the text ends for this purpose
 * @returns null when none begins there
 * @source RFC 3986 section 2.1; RFC 8259 section 7; HTML, numeric character references
 */
export function decodeEscape(text: string, at: number, limit: number): Escape | null {
  if (!BEGINNINGS.has(text.charCodeAt(at))) return null;
  const written = text.slice(at, Math.min(at + LONGEST, limit));
  for (const { form, radix } of FORMS) {
    const [whole, digits] = form.exec(written) ?? [];
    if (whole !== undefined && digits !== undefined)
      return escapeOf(whole.length, Number.parseInt(digits, radix));
  }
  return null;
}

function escapeOf(length: number, code: number): Escape | null {
  return code <= 0x10_ff_ff ? { character: String.fromCodePoint(code), length } : null;
}

const BEGINNINGS: ReadonlySet<number> = new Set([0x25, 0x26, 0x5c]);
const LONGEST = 12;
const FORMS = [
  { form: /^%([0-7][0-9a-f])/iu, radix: 16 },
  { form: /^\\u([0-9a-f]{4})/iu, radix: 16 },
  { form: /^\\x([0-9a-f]{2})/iu, radix: 16 },
  { form: /^&#x([0-9a-f]{1,6});/iu, radix: 16 },
  { form: /^&#([0-9]{1,7});/u, radix: 10 },
] as const;
