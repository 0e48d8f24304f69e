import { facts, storedColumns, type Column, type Fact } from '../../packages/measures/src/index.ts';
import { asCode, markdownTable } from './markdown-table.ts';

const introduction = `# Data dictionary: Census statistics

Generated from the vocabulary (\`pnpm run docs\`); do not edit it.

A flow is a figure over a statistical period. Publishers print it twice, for the month (\`_mo\`) and for the year to
date (\`_yr\`); measures name the flow alone, and the period that is asked for decides which of the two is read.
Types: \`code\` text with its leading zeros, \`amount\` integer US cents, \`quantity\` whole units of the unit that the
row names, \`weight\` whole kilograms, \`count\` a whole number. Null is not reported, which is not zero.
`;

/** The page of the published statistics: every stored column of every fact. */
export function censusPage(): string {
  return [introduction, ...Object.values<Fact>(facts).map(factSection)].join('\n');
}

function factSection(fact: Fact): string {
  const titles = ['column', 'type', 'width', 'null', 'class', "publisher's field", 'meaning'];
  const rows = storedColumns(fact).map(([name, column]) => cellsOf(name, column));
  return `## ${fact.title}: \`${fact.name}\`

${fact.grain}. Publisher's layout: \`${fact.source}\`.

${markdownTable(titles, rows)}`;
}

function cellsOf(name: string, column: Column): readonly string[] {
  const [least, most] = column.width ?? [null, null];
  return [
    asCode(name),
    column.type,
    least === most ? `${least ?? ''}` : `${least} to ${most}`,
    column.nullable ? 'yes' : 'no',
    column.class,
    column.field === null ? '' : asCode(`${column.field}${endingOf(name, column)}`),
    column.meaning,
  ];
}

/** The ending that the publisher puts to a flow's field for the month and for the year to date. */
function endingOf(name: string, column: Column): string {
  return column.class === 'STATISTIC' ? name.slice(-'_mo'.length) : '';
}
