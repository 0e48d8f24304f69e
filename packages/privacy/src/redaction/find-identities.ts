import { encodedRuns } from './reading/encoded-runs.ts';
import type { Detector } from './detector.ts';
import type { Finding, Span } from './finding.ts';
import { joinFindings } from './join-findings.ts';
import { labelIndex, type LabelIndex } from './label-index.ts';
import { labelMatches } from './label-matches.ts';
import { markersIn } from './marker.ts';
import { readingsOf } from './reading/reading.ts';
import { SCANNERS } from './scanners/scanners.ts';
import { shapeMatches } from './shape-matches.ts';

/** Detectors made ready. */
export interface Search {
  readonly detectors: readonly Detector[];
  readonly labels: LabelIndex;
}

/** Makes detectors ready. */
export function searchOf(detectors: readonly Detector[]): Search {
  return { detectors, labels: labelIndex(detectors) };
}

/**
 * Finds what the detectors find, in order, nothing twice. What is found is hidden and the rest searched again, since
 * it may have stood in the way of something else, until nothing more is found. A text in which there is still more
 * after eight times was made to hide something: all of it is found, as a credential.
 */
export function findIdentities(text: string, search: Search): readonly Finding[] {
  const markers = markersIn(text);
  let found: readonly Finding[] = [];
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const more = findOnce(text, inOrder([...markers, ...found]), search);
    if (more.length === 0) return found;
    found = inOrder([...found, ...more]);
  }
  return [{ class: 'CREDENTIAL', start: 0, end: text.length }];
}

function findOnce(text: string, hidden: readonly Span[], search: Search): readonly Finding[] {
  const found: Finding[] = [];
  for (const reading of readingsOf(text, hidden)) {
    for (const finding of [...matches(reading.text, search), ...encodedMatches(reading.text, search)]) {
      found.push({ class: finding.class, ...reading.original(finding) });
    }
  }
  return joinFindings(found);
}

function matches(text: string, { detectors, labels }: Search): readonly Finding[] {
  return [...detectors.flatMap((detector) => detectorMatches(text, detector)), ...labelMatches(text, labels)];
}

function detectorMatches(text: string, detector: Detector): readonly Finding[] {
  switch (detector.kind) {
    case 'shape':
      return shapeMatches(text, detector);
    case 'scanner':
      return SCANNERS[detector.scanner](text).map((span) => ({ class: detector.dataClass, ...span }));
    case 'label':
      return [];
  }
}

/** Encoded text in which something is found is found whole, and has the class of the first. */
function encodedMatches(text: string, search: Search): readonly Finding[] {
  return encodedRuns(text).flatMap(({ start, end, decoded }) => {
    const [first] = joinFindings(readingsOf(decoded, []).flatMap((reading) => matches(reading.text, search)));
    return first === undefined ? [] : [{ class: first.class, start, end }];
  });
}

const inOrder = <S extends Span>(spans: readonly S[]): readonly S[] =>
  spans.toSorted((a, b) => a.start - b.start);

const MOST_TIMES = 8;
