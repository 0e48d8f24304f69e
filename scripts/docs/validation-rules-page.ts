import {
  ruleCatalogue,
  type RecordRejectionCode,
  type RuleDescription,
} from '../../packages/core/src/index.ts';
import { rowRuleDefinitions } from '../../packages/core/src/validation/ace-rules.ts';
import { errorCodes } from './error-codes.ts';
import { asCode, markdownTable } from './markdown-table.ts';

/** The rules that extracts are held to, what the loader asks besides, and what refuses an extract as a whole. */
export function validationRulesPage(): string {
  const rules = ruleCatalogue();
  return [
    introduction(rules),
    `## Rules about one record\n\n${rulesTable(rules.filter(({ scope }) => scope === 'record'))}`,
    `## Rules that compare records\n\n${rulesTable(rules.filter(({ scope }) => scope === 'set'))}`,
    whereSection(rules),
    dateOrderSection(),
    loaderSection(),
    refusalSection(),
  ].join('\n');
}

function introduction(rules: readonly RuleDescription[]): string {
  const ids = Map.groupBy(rules, ({ id }) => id);
  const strict = rules.filter(({ severity }) => severity === 'reject').length;
  return `# Validation rules

Generated from \`ruleCatalogue()\` of \`@tradepulse/core\` (\`pnpm run docs\`); do not edit it.

${ids.size} rules in ${rules.length} places: every extract is held to them while it streams and, where they compare records, when all of
its files are staged. \`quarantine\` sets the record aside, by file, line, column and rule, never by content; \`warn\`
counts it and lets it in; \`reject\` refuses the extract (${strict === 0 ? 'no rule does today' : `${strict} rules`}).

A record is reported once, for the first thing that is wrong with it: what follows from a defect is no second one. What
is missing holds to a rule; that a value must be there is the [data dictionary](data-dictionary.md)'s to say. The receipt
has the counts of each rule, the fact \`record_audit\` keeps them for measures.

A host may leave rules out, by their ids or all of them: \`omitRules\` of \`tp.loadExtract\`. What the loader asks of every
extract, further down, cannot be left out.
`;
}

function rulesTable(rules: readonly RuleDescription[]): string {
  const distinct = Map.groupBy(rules, ({ id, title, source }) => `${id} ${title} ${source}`);
  const rows = [...distinct.values()].flatMap(([rule]) =>
    rule === undefined ? [] : [[asCode(rule.id), rule.severity, `${rule.title}.`, rule.source]],
  );
  return markdownTable(['rule', 'severity', 'true of good records', 'source'], rows);
}

/** The days and moments of a record, each pair with the earlier first. */
function dateOrderSection(): string {
  const pairs = rowRuleDefinitions.filter(({ id }) => id === 'DATE_ORDER');
  const lines = [...Map.groupBy(pairs, ({ subject }) => subject)].map(
    ([subject, own]) => `- \`${subject}\`: ${own.map(({ columns }) => columns.join(' ≤ ')).join(', ')}`,
  );
  return `## Dates that are in order\n\n\`DATE_ORDER\`, pair by pair.\n\n${lines.join('\n')}\n`;
}

function whereSection(rules: readonly RuleDescription[]): string {
  const lines = [...Map.groupBy(rules, ({ id }) => id)].map(([id, own]) => {
    const places = [...Map.groupBy(own, ({ subject }) => subject)].map(([subject, found]) => {
      const columns = [...new Set(found.flatMap(({ column }) => column ?? []))];
      return columns.length === 0 ? asCode(subject) : `${asCode(subject)} (${columns.join(', ')})`;
    });
    return `- \`${id}\`: ${places.join(', ')}`;
  });
  return `## Where each rule is asked\n\nThe fact whose records it finds, and the columns that a finding points to.\n\n${lines.join('\n')}\n`;
}

/** Fields and records that cannot be decoded; the type is the complete list. */
const undecoded: Readonly<Record<RecordRejectionCode, string>> = {
  FIELD_COUNT: 'The record has as many fields as the line of titles.',
  QUOTING: 'Quotes enclose whole fields, and are doubled inside.',
  RECORD_STRUCTURE: 'What makes up the record, such as the lines of a message, belongs together.',
  NOT_UTF8: 'The text is UTF-8.',
  NOT_A_NUMBER: 'Digits, a minus where the column may be below zero, a decimal point.',
  NOT_A_DATE: 'A day or moment that exists.',
  NOT_A_FLAG: '`Y` or `N`.',
  TOO_MANY_DECIMALS: 'No more decimals than the column keeps.',
  VALUE_OUT_OF_RANGE: 'The number fits its column, a text about a party is no longer than any can be.',
  NEGATIVE_VALUE: 'Below zero only where the column may be.',
  MISSING_VALUE: 'What must be there is there.',
  CODE_FORMAT: 'A code or identifier has its length, printable and without blanks around it.',
};

const compared: readonly (readonly [rule: string, severity: string, meaning: string])[] = [
  [
    'SOCIAL_SECURITY_NUMBER',
    'quarantine',
    'No column that is not a party has what looks like a Social Security number; it is struck out before the row is written.',
  ],
  [
    'DUPLICATE_KEY',
    'quarantine',
    'No two records of an extract have the same keys and version; the first stays.',
  ],
  ['FIELD_COMPLETENESS', 'warn', 'Counts the fields that must be there, and how many are missing.'],
];

function loaderSection(): string {
  const decoded = Object.entries(undecoded).map(([rule, meaning]) => [rule, 'quarantine', meaning] as const);
  const rows = [...decoded, ...compared].map(([rule, severity, meaning]) => [
    asCode(rule),
    severity,
    meaning,
  ]);
  return `## What the loader asks of every extract

${markdownTable(['rule', 'severity', 'true of good records'], rows)}`;
}

function refusalSection(): string {
  const table = (path: string): string =>
    markdownTable(
      ['code', 'when'],
      errorCodes(path).map(([code, meaning]) => [asCode(code), meaning]),
    );
  return `## What refuses an extract as a whole

The warehouse is as it was before. \`ExtractError\` of \`@tradepulse/core\`, from the loader:

${table('packages/core/src/extract/extract-error.ts')}
\`ExtractFormatError\` of \`@tradepulse/adapters\`, from the reader of extracts (the last two from its writer):

${table('packages/adapters/src/ace/extract/extract-format-error.ts')}`;
}
