import {
  facts,
  levels,
  storedColumns,
  type Column,
  type Fact,
  type Level,
} from '../../packages/measures/src/index.ts';

const introduction = `# Data dictionary

This page is generated from the vocabulary (\`pnpm run docs\`); do not edit it.

A flow is a figure over a statistical period. Publishers print it twice, for the month (\`_mo\`) and for the year to
date (\`_yr\`); measures name the flow alone, and the period that is asked for decides which of the two is read.
Types: \`code\` text with its leading zeros, \`amount\` integer US cents, \`quantity\` whole units of the unit that the
row names, \`weight\` whole kilograms, \`count\` a whole number. Null is not reported, which is not zero.
`;

/** The data dictionary: every stored column of every fact, then the levels by which reports are split. */
export function dataDictionaryPage(): string {
  return [introduction, ...Object.values<Fact>(facts).map(factSection), levelSection()].join('\n');
}

function factSection(fact: Fact): string {
  const rows = storedColumns(fact).map(([name, column]) => `| ${cellsOf(name, column).join(' | ')} |`);
  return `## ${fact.title}

\`${fact.name}\`: ${fact.grain}. Publisher's layout: \`${fact.source}\`.

| column | type | width | null | class | publisher's field | meaning |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function cellsOf(name: string, column: Column): readonly string[] {
  const [least, most] = column.width ?? [null, null];
  const width = least === most ? `${least ?? ''}` : `${least} to ${most}`;
  const field = column.field === null ? '' : `\`${column.field}${endingOf(name, column)}\``;
  return [
    `\`${name}\``,
    column.type,
    width,
    column.nullable ? 'yes' : 'no',
    column.class,
    field,
    column.meaning,
  ];
}

/** The ending that the publisher puts to a flow's field for the month and for the year to date. */
function endingOf(name: string, column: Column): string {
  return column.class === 'STATISTIC' ? name.slice(-'_mo'.length) : '';
}

function levelSection(): string {
  const rows = Object.entries<Level>(levels).map(
    ([name, { title, dimension, from }]) =>
      `| \`${name}\` | ${title} | ${dimension} | ${Object.keys(from)
        .map((fact) => `\`${fact}\``)
        .join(', ')} |`,
  );
  return `## Levels

Reports are split by these and by month, quarter, calendar and fiscal year; within a dimension they stand from the
coarsest to the finest.

| level | title | dimension | facts |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
