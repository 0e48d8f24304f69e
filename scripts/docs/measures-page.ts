import {
  catalogue,
  generalImportsValue,
  kindOfMeasure,
  onSource,
  relationsOf,
  units,
  type AnyMeasure,
} from '../../packages/measures/src/index.ts';
import { describedSource } from './described-source.ts';
import { measureFile } from './measure-file.ts';
import { operatorExamples } from './operator-examples.ts';
import { workedExample } from './worked-example.ts';

const introduction = `# Measures

This page is generated from the catalogue (\`pnpm run docs\`); do not edit it.

${catalogue.size} measures in ${catalogue.families.length} families, and ${operatorExamples.length} operators that make a measure from any of them. Dimensions are
not measures: each can be split and filtered by time and by what its facts carry: product, country, district, port,
field office, Center, mode, type of entry, rate provision, programme. Formulas name the columns of the facts ([data dictionary](data-dictionary.md)); shares are held as fractions
and shown as percent, money enters as cents and leaves in dollars. A source marked "unverified" is cited from
general knowledge and has not been read at the passage named. An example shows what \`compute\` is handed (money in
cents) and gives; the rows behind it stand in the file of known answers, which tests run.
`;

/** The catalogue page: every measure by family, then the operators. */
export function measuresPage(): string {
  const families = catalogue.families.map(
    (name) =>
      `## ${titleOf(name)}\n\n${knownAnswers(name)}\n\n${catalogue.family(name).map(section).join('\n')}`,
  );
  return [introduction, contents(), ...families, operators()].join('\n');
}

function contents(): string {
  const lines = catalogue.families.map(
    (name) => `- [${titleOf(name)}](#${anchorOf(titleOf(name))}): ${catalogue.family(name).length}`,
  );
  return `${lines.join('\n')}\n- [Operators](#operators): ${operatorExamples.length}\n`;
}

/** The files of a family in which the rows behind its examples stand. */
function knownAnswers(family: string): string {
  const paths = new Set(catalogue.family(family).map((measure) => workedExample(measure).path));
  const links = [...paths].toSorted().map((path) => `[${path.split('/').slice(5).join('/')}](../${path})`);
  return `Known answers: ${links.join(', ')}.`;
}

function section(measure: AnyMeasure): string {
  const { path, meaning, nulls } = measureFile(measure.id);
  const facts = relationsOf(measure);
  const lines = [
    `- Id: [\`${measure.id}\`](../${path})`,
    measure.aliases.length === 0 ? null : `- Also: ${measure.aliases.join(', ')}`,
    `- Formula: \`${measure.formula}\``,
    `- Unit: ${units[measure.unit].title}; ${measure.direction.replaceAll('_', ' ')}`,
    measure.result === 'interval' ? '- Result: an interval (estimate, lower and upper end)' : null,
    `- Null: ${nulls}`,
    `- Kind: ${kindOfMeasure(measure)}`,
    `- Facts: ${facts.map((fact) => `\`${fact}\``).join(', ')}`,
    onEntryLines(measure) ? `- Also from entry lines: with \`source: 'ACE'\`` : null,
    `- Source: ${describedSource(measure.source)}`,
    `- Example: ${example(measure)}`,
    related(measure),
  ];
  return `### ${measure.title}\n\n${meaning}\n\n${lines.filter((line) => line !== null).join('\n')}\n`;
}

/** What `compute` is called with and gives, and how someone worked it out. */
function example(measure: AnyMeasure): string {
  const { call, arithmetic, result, path } = workedExample(measure);
  const worked = arithmetic === null ? '' : `, which is \`${arithmetic}\``;
  const from = `([known answers](../${path}))`;
  return call === null
    ? `${result}${worked} ${from}`
    : `\`compute(${call})\` gives ${result}${worked} ${from}`;
}

function related(measure: AnyMeasure): string | null {
  const links = catalogue.related(measure.id).map(({ id, title }) => `[${id}](#${anchorOf(title)})`);
  return links.length === 0 ? null : `- Related: ${links.join(', ')}`;
}

/** Whether a measure of published imports can be taken from entry summary lines as well. */
function onEntryLines(measure: AnyMeasure): boolean {
  try {
    return onSource([measure], 'ACE')[0] !== measure;
  } catch {
    return false;
  }
}

function operators(): string {
  const rows = operatorExamples.map(([call, measure]) => {
    const formula = measure.formula.replace(`, m = ${generalImportsValue.formula}`, '');
    const cells = [call, measure.id.replace(generalImportsValue.id, 'id'), formula].map(
      (cell) => `\`${cell.replaceAll('|', '\\|')}\``,
    );
    return `| ${[...cells, units[measure.unit].title].join(' | ')} |`;
  });
  return `## Operators

An operator takes a measure (m) and gives a measure; it is recomputed from rows, never rolled up from results.
Units are those of the example, m in dollars.

| call | id | formula | unit |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** As pages link to a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Families whose name is not a word. */
const familyTitles: Readonly<Record<string, string>> = {
  adcvd: 'Antidumping and countervailing duty',
  cee: 'Centers of Excellence and Expertise',
  exams: 'Examinations and targeting',
  fta: 'Preference and free trade agreements',
  ipr: 'Intellectual property rights',
  pti: 'Priority trade issues',
};

function titleOf(family: string): string {
  return familyTitles[family] ?? family.charAt(0).toUpperCase() + family.slice(1);
}
