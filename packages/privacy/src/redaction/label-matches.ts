import type { DataClass } from '../classes/data-class.ts';
import { importerNumberClass } from '../identifiers/importer-number.ts';
import type { Finding } from './finding.ts';
import { labelsAt, type FoundLabel, type LabelIndex, type LabelRule } from './label-index.ts';
import { VALUE_READERS } from './label-value.ts';
import { signAfter } from './sign-after.ts';

/** The values that follow labels in a reading. What a value takes up is not searched for labels again. */
export function labelMatches(text: string, index: LabelIndex): readonly Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < text.length) {
    const values = labelsAt(text, at, index).flatMap((label) => valueAfter(text, label) ?? []);
    found.push(...values);
    at = Math.max(at + 1, ...values.map(({ end }) => end));
  }
  return found;
}

/** The class of a value that a label is known of, when the value begins as such a value does; null otherwise. */
export function labelledClass(text: string, rule: LabelRule): DataClass | null {
  const end = VALUE_READERS[rule.value].end(text, 0, '');
  return end === -1 ? null : classOf(rule, text.slice(0, end));
}

function valueAfter(text: string, { rule, end: labelEnd }: FoundLabel): Finding | null {
  const { at: start, strength, quote } = signAfter(text, labelEnd);
  const reader = VALUE_READERS[rule.value];
  if (!reader.signs.includes(strength)) return null;
  const end = reader.end(text, start, quote);
  return end === -1 ? null : { class: classOf(rule, text.slice(start, end)), start, end };
}

const classOf = (rule: LabelRule, value: string): DataClass =>
  rule.value === 'importer' ? importerNumberClass(value) : rule.class;
