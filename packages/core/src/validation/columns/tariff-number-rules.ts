import type { SubjectName } from '@tradepulse/measures';
import { hasShape } from '@tradepulse/privacy';
import type { RowRuleDefinition } from '../row-rule-definition.ts';
import { codedColumnRule } from './coded-column-rule.ts';
import { textColumnRule } from './text-column-rule.ts';

/** A tariff number has eight or ten digits; those of chapters 98 and 99 may have either, all others have ten. */
function isTariffNumber(text: string): boolean {
  if (hasShape(text, '##########')) return isChapter(text);
  return hasShape(text, '########') && (text.startsWith('98') || text.startsWith('99'));
}

/** A number or its first digits: a chapter, heading, subheading, or eight or ten digits. */
function isTariffPrefix(text: string): boolean {
  return text.length % 2 === 0 && hasShape(text, '##########'.slice(0, text.length)) && isChapter(text);
}

/** The tariff has chapters 01 to 99 but for 77, which is kept free. */
const isChapter = (text: string): boolean => !text.startsWith('00') && !text.startsWith('77');

const form = {
  id: 'TARIFF_NUMBER_FORM',
  title: 'A tariff number has ten digits (eight or ten in chapters 98 and 99) and a chapter that exists',
  severity: 'quarantine',
  source: 'USITC, Harmonized Tariff Schedule; CBP CATAIR, record 50',
} as const;

/** The Harmonized System of 2022 is the tariff's from this day on. */
const HS_2022 = '2022-01-27';

const subheading = (subject: SubjectName, column: string): RowRuleDefinition =>
  codedColumnRule({
    id: 'TARIFF_SUBHEADING_UNKNOWN',
    title: 'The first six digits are a subheading of the Harmonized System of 2022',
    severity: 'warn',
    source: 'World Customs Organization, HS 2022; Presidential Proclamation 10326',
    subject,
    column,
    day: 'entry_date',
    isKnown: ({ subheadings }, code, date) =>
      date < HS_2022 || isWithoutSubheading(code) || subheadings.has(code.slice(0, 6)),
  });

/** Chapters 98 and 99 are the tariff's own; a heading with zeros alone is how statistics withhold the rest of a number. */
const isWithoutSubheading = (code: string): boolean =>
  code.startsWith('98') || code.startsWith('99') || code.endsWith('000000');

/** Tariff numbers: their form, their chapter and their subheading. Statistical suffixes are not held against a list. */
export const tariffNumberRules: readonly RowRuleDefinition[] = [
  textColumnRule({ ...form, subject: 'entry_line', column: 'hts10', holds: isTariffNumber }),
  textColumnRule({ ...form, subject: 'entry_tariff', column: 'hts', holds: isTariffNumber }),
  textColumnRule({ ...form, subject: 'scope_map', column: 'hts', holds: isTariffPrefix }),
  textColumnRule({ ...form, subject: 'quota_limit', column: 'hts', holds: isTariffPrefix }),
  textColumnRule({ ...form, subject: 'detention', column: 'commodity', holds: isTariffPrefix }),
  subheading('entry_line', 'hts10'),
  subheading('entry_tariff', 'hts'),
];
