import {
  facts,
  levels,
  records,
  type CodeList,
  type Fact,
  type Level,
  type RecordFact,
} from '../../packages/measures/src/index.ts';
import { MODULES } from '../../packages/privacy/src/index.ts';
import { asCode, headingAnchor, markdownTable } from './markdown-table.ts';
import { recordAreas, type RecordArea } from './record-areas.ts';
import { recordColumnsSection } from './record-columns.ts';
import { factHeading } from './record-page.ts';

const introduction = `# Data dictionary

Generated from the vocabulary (\`pnpm run docs\`); do not edit it.

The warehouse holds two kinds of facts. **Statistics** are figures that the Census Bureau has published. **Transactions**
are records of ACE and of what surrounds it, one row a record of the source system. Tables have the names of their facts.
`;

/** The data dictionary: where each fact is described, what its types and classes mean, and the levels of reports. */
export function dataDictionaryPage(): string {
  return [introduction, censusSection(), transactionSection(), levelSection()].join('\n');
}

function censusSection(): string {
  const rows = Object.values<Fact>(facts).map((fact) => [linkTo('census', fact), fact.title, fact.grain]);
  return `## Statistics\n\n${markdownTable(['fact', 'title', 'one row'], rows)}`;
}

function transactionSection(): string {
  const areas = recordAreas();
  return `## Transactions

${Object.keys(records).length} facts. CBP's extract is not public: columns follow DHS/CBP/PIA-036, the public CATAIR chapters and CBP forms; those
of examinations, validation activities, penalties, damages and audits are a model of what published totals count.
[extract-format](extract-format.md) says how they stand in files, [validation-rules](validation-rules.md) what they are held
to, [guides/ace](guides/ace.md) how they are loaded.

${areas.map(areaSection).join('\n')}
${versions}
${recordColumnsSection()}
${classes}
${moduleSection()}
${codeListSection()}`;
}

function areaSection({ name, title, facts: ofArea }: RecordArea): string {
  const rows = ofArea.map((fact) => [linkTo(name, fact), fact.title, fact.grain]);
  return `### [${title}](data-dictionary/${name}.md)\n\n${markdownTable(['fact', 'title', 'one row'], rows)}`;
}

function linkTo(page: string, fact: Pick<Fact, 'name' | 'title'>): string {
  return `[${asCode(fact.name)}](data-dictionary/${page}.md#${headingAnchor(factHeading(fact))})`;
}

const versions = `### Versions

The table of a fact has the current version of each record, \`history.<fact>\` every other. Of the versions of a record the
highest counts; of one version that with the later \`as_of\`, then the higher \`extract_id\`. A record that is withdrawn in its
highest version is in the history alone. Lines, tariff numbers, fees and duties by case have no version of their own:
current are those of the version that their entry summary has. Which row is current follows from the rows, not from the
order in which extracts arrive.
`;

const classes = `### Classes

\`DIMENSION\` codes and dates, \`STATISTIC\` figures, \`IDENTIFIER\` text that joins rows. Every other class is that of an
identity: such a column holds no text in the warehouse, but a surrogate key (\`party\`) or nothing (\`sealed\`). Parties of one
kind share their keys, whatever the column: \`business\`, \`manufacturer\`, \`filer\`, \`surety\`, \`officer\`, \`address\`. In
extracts a party's column is titled \`<name>_no\`, an address \`<name>_text\`.
`;

function moduleSection(): string {
  const holds = { stored: 'held', view_only: 'held, and not in what leaves', none: 'none' } as const;
  const all = Object.values<RecordFact>(records);
  const rows = Object.entries(MODULES).map(([id, { title, pii }]) => [
    asCode(id),
    title,
    holds[pii],
    String(all.filter(({ modules }) => modules.some((module) => module === id)).length),
  ]);
  return `### Modules

${markdownTable(['module', 'title', 'identities', 'facts'], rows)}
An extract may name the one module that it feeds. A fact that brings a party is refused in a module that holds no
identities, even if it is listed there: such a module shows it without its parties.
`;
}

const codeLists: Readonly<Record<CodeList, string>> = {
  center: '`centers`',
  country: '`countryCodes`: ISO, two letters',
  entry_type: '`codes`, list `entry_type`',
  fee_class:
    '`codes`, lists `user_fee_class_line`, `user_fee_class_header`, `ir_tax_class`, `other_revenue_class`',
  hts: 'none; the form and, from 2022-01-27, the subheading are checked',
  mode: '`codes`, list `mode_of_transportation`',
  port: '`ports`, and `portFieldOffices`',
  schedule_b: 'none',
  spi: '`codes`, lists `spi` and `spi_secondary`',
  textile_category: '`textileCategories`',
  unit: 'none',
};

function codeListSection(): string {
  const rows = Object.entries(codeLists).map(([list, table]) => [asCode(list), table]);
  return `### Code lists

${markdownTable(['list', '[reference table](reference-data.md)'], rows)}`;
}

function levelSection(): string {
  const rows = Object.entries<Level>(levels).map(([name, { title, dimension, from }]) => [
    asCode(name),
    title,
    dimension,
    Object.keys(from).map(asCode).join(', '),
  ]);
  return `## Levels

Reports are split by these and by month, quarter, calendar and fiscal year; within a dimension they stand from the
coarsest to the finest.

${markdownTable(['level', 'title', 'dimension', 'facts'], rows)}`;
}
