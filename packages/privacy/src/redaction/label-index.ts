import type { DataClass } from '../classes/data-class.ts';
import { isLetter, isLower, isUpper } from './reading/character-kinds.ts';
import type { Detector, LabelValue } from './detector.ts';

/** One label: what it says of the value that follows it. */
export interface LabelRule {
  readonly class: DataClass;
  readonly label: string;
  readonly value: LabelValue;
  readonly notAfter: ReadonlySet<string>;
}

/** A label that stands in a text, and where it ends. */
export interface FoundLabel {
  readonly rule: LabelRule;
  readonly end: number;
}

/** The labels of all detectors by their first letter, longer ones first. */
export type LabelIndex = ReadonlyMap<string, readonly LabelRule[]>;

/** Makes the index of the labels of some detectors. */
export function labelIndex(detectors: readonly Detector[]): LabelIndex {
  const rules = detectors.flatMap((detector) => {
    if (detector.kind !== 'label') return [];
    const { dataClass, labels, value } = detector;
    const notAfter = new Set(detector.notAfter);
    return labels.map((label) => ({ class: dataClass, label, value, notAfter }));
  });
  const longestFirst = rules.toSorted((a, b) => b.label.length - a.label.length);
  return Map.groupBy(longestFirst, (rule) => rule.label.charAt(0));
}

/** The labels that stand at a place, longer ones first; none where no word begins. */
export function labelsAt(text: string, at: number, index: LabelIndex): readonly FoundLabel[] {
  if (!isLabelStart(text, at)) return [];
  const found: FoundLabel[] = [];
  for (const rule of index.get(text.charAt(at).toLowerCase()) ?? []) {
    const end = labelEnd(text, at, rule);
    if (end !== -1 && !isAfter(text, at, rule.notAfter)) found.push({ rule, end });
  }
  return found;
}

/** The label that a key ends with, as `importer_ssn` and `contactPhones` do; null when it is none. */
export function labelOfKey(key: string, index: LabelIndex): LabelRule | null {
  for (let at = 0; at < key.length; at += 1) {
    const whole = labelsAt(key, at, index).find(({ end }) => end === key.length);
    if (whole !== undefined) return whole.rule;
  }
  return null;
}

/** After anything but a letter, or where a capital follows a small letter. */
function isLabelStart(text: string, at: number): boolean {
  const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return !isLetter(before) || (isLower(before) && isUpper(here));
}

/**
 * Where a label and what may follow it (a plural; `number` or `no.`, though not after the label of a name) ends; -1
 * when something else stands there.
 */
function labelEnd(text: string, at: number, { label, value }: LabelRule): number {
  const end = wordsEnd(text, at, label);
  if (end === -1) return -1;
  const plural = end + (text.charAt(end).toLowerCase() === 's' ? 1 : 0);
  const closed = [plural, end].find((each) => isClosed(text, each));
  if (closed === undefined) return -1;
  return value === 'line' ? closed : suffixEnd(text, closed);
}

function suffixEnd(text: string, at: number): number {
  for (const suffix of SUFFIXES) {
    const end = wordsEnd(text, at, suffix);
    if (end !== -1 && isClosed(text, end)) return end;
  }
  return at;
}

function isAfter(text: string, at: number, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  const before = /([A-Za-z]{1,16})[ _-]?$/u.exec(text.slice(Math.max(0, at - 16), at));
  return before !== null && words.has((before[1] ?? '').toLowerCase());
}

/** Whether a word ends at a place: no letter follows, or a capital follows a small letter. */
function isClosed(text: string, at: number): boolean {
  const [before, next] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return !isLetter(next) || (isLower(before) && isUpper(next));
}

function wordsEnd(text: string, from: number, label: string): number {
  let at = from;
  for (const letter of label) {
    if (letter === ' ') at = jointEnd(text, at);
    else if (text.charAt(at).toLowerCase() === letter) at += 1;
    else return -1;
  }
  return at;
}

function jointEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && JOINTS.has(text.charAt(at))) at += 1;
  return at;
}

const JOINTS: ReadonlySet<string> = new Set([' ', '_', '-', '.', '/']);
const SUFFIXES = [
  ' numbers',
  ' number',
  ' num',
  ' nbr',
  ' nos',
  ' no',
  ' ids',
  ' id',
  ' codes',
  ' code',
  ' value',
  ' text',
];
