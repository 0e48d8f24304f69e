import { isDigit, isWord } from './reading/character-kinds.ts';
import type { ShapeDetector } from './detector.ts';
import type { Finding } from './finding.ts';
import { matchShape } from './match-shape.ts';

/** What a shape detector finds in a reading: at each place the longest of its shapes that fits. */
export function shapeMatches(text: string, detector: ShapeDetector): readonly Finding[] {
  const isEdge = detector.edge === 'digit' ? isDigit : isWord;
  const found: Finding[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (isEdge(text.charCodeAt(start - 1))) continue;
    const end = longestEnd(text, start, detector.shapes, isEdge);
    if (end > start) found.push({ class: detector.dataClass, start, end });
  }
  return found;
}

function longestEnd(
  text: string,
  start: number,
  shapes: readonly string[],
  isEdge: (code: number) => boolean,
): number {
  let longest = -1;
  for (const shape of shapes) {
    const end = matchShape(text, start, shape);
    if (end > longest && !isEdge(text.charCodeAt(end))) longest = end;
  }
  return longest;
}
