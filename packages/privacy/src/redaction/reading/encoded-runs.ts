import type { Span } from '../finding.ts';

/** A part of a text that is text in base64 or in hexadecimal digits, and what it says. */
export interface EncodedRun extends Span {
  readonly decoded: string;
}

/** The parts of a text that decode to readable text: hexadecimal digits, base64 and its form for URLs. */
export function encodedRuns(text: string): readonly EncodedRun[] {
  const found: EncodedRun[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const decoded = decode(run);
    if (decoded !== null) found.push({ start: index, end: index + run.length, decoded });
  }
  return found;
}

function decode(run: string): string | null {
  const bytes = Buffer.from(run, isHexadecimal(run) ? 'hex' : 'base64');
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return UNREADABLE.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

const isHexadecimal = (run: string): boolean => run.length % 2 === 0 && /^[0-9A-Fa-f]+$/u.test(run);

const RUN = /[A-Za-z0-9+/_-]{12,}={0,2}/gu;
const UNREADABLE = /[^\t\n\r\P{C}]/u;
