import { isDataClass, type DataClass } from '../classes/data-class.ts';
import type { Span } from './finding.ts';

/** What stands in a text for what was there: the class alone, or the class and a token. */
export function marker(dataClass: DataClass, token: string | null): string {
  return token === null ? `[${dataClass}]` : `[${dataClass}:${token}]`;
}

/** Where a text already has markers. */
export function markersIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: whole, 1: dataClass, index } of text.matchAll(MARKER)) {
    if (dataClass !== undefined && isDataClass(dataClass))
      found.push({ start: index, end: index + whole.length });
  }
  return found;
}

const MARKER = /\[([A-Z_]{2,24})(?::[a-z2-7]{26})?\]/gu;
