import {
  catalogue,
  generalImportsValue,
  kindOfMeasure,
  relationsOf,
  units,
  type AnyMeasure,
} from '../../packages/measures/src/index.ts';
import { describedSource } from './described-source.ts';
import { measureFile } from './measure-file.ts';
import { operatorExamples } from './operator-examples.ts';

const introduction = `# Measures

This page is generated from the catalogue (\`pnpm run docs\`); do not edit it.

${catalogue.size} measures in ${catalogue.families.length} families, and ${operatorExamples.length} operators that make a measure from any of them. Dimensions are
not measures: each can be split and filtered by time and by what its facts carry: product, country, district, port,
field office, Center, mode, type of entry, rate provision, programme. Formulas name the columns of the facts ([data dictionary](data-dictionary.md)); shares are held as fractions
and shown as percent, money enters as cents and leaves in dollars. A source marked "unverified" is cited from
general knowledge and has not been read at the passage named.
`;

/** The catalogue page: every measure by family, then the operators. */
export function measuresPage(): string {
  const families = catalogue.families.map(
    (name) => `## ${titleOf(name)}\n\n${catalogue.family(name).map(section).join('\n')}`,
  );
  return [introduction, contents(), ...families, operators()].join('\n');
}

function contents(): string {
  const lines = catalogue.families.map(
    (name) => `- [${titleOf(name)}](#${anchorOf(titleOf(name))}): ${catalogue.family(name).length}`,
  );
  return `${lines.join('\n')}\n- [Operators](#operators): ${operatorExamples.length}\n`;
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
    `- Source: ${describedSource(measure.source)}`,
  ];
  return `### ${measure.title}\n\n${meaning}\n\n${lines.filter((line) => line !== null).join('\n')}\n`;
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
  return title.toLowerCase().replaceAll(' ', '-');
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
