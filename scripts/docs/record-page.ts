import {
  extractField,
  sources,
  subjects,
  type RecordColumn,
  type RecordFact,
} from '../../packages/measures/src/index.ts';
import { describedSource } from './described-source.ts';
import { asCode, markdownTable } from './markdown-table.ts';
import type { RecordArea } from './record-areas.ts';

/** The page of an area: each fact with what names, dates and versions it, and its columns. */
export function recordPage({ name, title, facts }: RecordArea): string {
  const path = `packages/measures/src/vocabulary/ace/${name}.ts`;
  const introduction = `# Data dictionary: ${title}

Generated from [${name}.ts](../../${path}) (\`pnpm run docs\`); do not edit it.
What types, classes and modules mean is in the [data dictionary](../data-dictionary.md).
`;
  return [introduction, ...facts.map(factSection)].join('\n');
}

/** The heading of a fact, by which pages link to it. */
export function factHeading({ title, name }: Pick<RecordFact, 'title' | 'name'>): string {
  return `${title}: \`${name}\``;
}

function factSection(fact: RecordFact): string {
  const lines = [
    `- One row: ${fact.grain}${Object.hasOwn(subjects, fact.name) ? '' : '; written by the loader, in no extract'}`,
    `- Keys: ${fact.keys.map(asCode).join(', ')}`,
    `- Current version: ${versionRule(fact)}`,
    `- Placed in time by: ${fact.occurredOn === null ? 'nothing' : asCode(fact.occurredOn)}`,
    `- Modules: ${fact.modules.map(asCode).join(', ')}`,
    `- Source: ${sourceOf(fact)}`,
  ];
  const titles = ['column', 'type', 'unit', 'null', 'class', 'codes', 'meaning'];
  const rows = Object.entries(fact.columns).map(([name, column]) => cellsOf(name, column));
  return `## ${factHeading(fact)}\n\n${lines.join('\n')}\n\n${markdownTable(titles, rows)}`;
}

function versionRule({ versionedWith }: RecordFact): string {
  return versionedWith === null
    ? 'the highest of the record'
    : `that of its \`${versionedWith}\`, with which its rows come and go`;
}

function sourceOf({ source }: RecordFact): string {
  const key = Object.keys(sources).find((known): known is keyof typeof sources => known === source);
  if (key === undefined) throw new Error(`no source has the key ${source}`);
  return describedSource(key);
}

function cellsOf(name: string, column: RecordColumn): readonly string[] {
  const field = extractField(name, column);
  const title = field === name ? '' : `; \`${field}\` in extracts`;
  return [
    asCode(name),
    typeOf(column),
    unitOf(column),
    column.nullable ? 'yes' : 'no',
    column.class,
    column.list === null ? '' : asCode(column.list),
    `${column.meaning}${title}`,
  ];
}

function typeOf({ type, width, scale, party, signed }: RecordColumn): string {
  if (party !== null) return `${type}: ${party}`;
  if (width !== null) return `${type} ${width[0] === width[1] ? width[0] : `${width[0]} to ${width[1]}`}`;
  if (type === 'decimal') return `decimal .${scale ?? 0}`;
  return signed ? `${type}, signed` : type;
}

const units: Readonly<Partial<Record<RecordColumn['type'], string>>> = {
  amount: 'cents',
  ratio: 'fraction',
  date: 'day',
  instant: 'second, UTC',
};

function unitOf({ type }: RecordColumn): string {
  return units[type] ?? '';
}
