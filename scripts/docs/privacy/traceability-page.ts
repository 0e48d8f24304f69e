import { markdownTable } from '../markdown-table.ts';
import type { Requirement } from './requirement.ts';
import { requirements } from './requirements.ts';
import { testTitles, type TitledTest } from './test-titles.ts';

const introduction = `# Requirements and their tests

Every requirement on privacy, disclosure control, authority, audit and retention, and the tests whose titles name it. Sections are those of the
Privacy Impact Assessment DHS/CBP/PIA-036 (CBPTradePulse, 30 September 2016). The [threat model](threat-model.md) says what is protected against
whom. Generated; \`npm run check\` fails when a requirement has no test.
`;

/**
 * The requirements with their tests.
 *
 * @throws TypeError - when a requirement has no test
 */
export function traceabilityPage(): string {
  const tests = testTitles();
  const untested = Object.values(requirements)
    .flat()
    .filter(({ id }) => testsOf(id, tests).length === 0);
  if (untested.length > 0) {
    throw new TypeError(`requirements without a test: ${untested.map(({ id }) => id).join(', ')}`);
  }
  const areas = Object.entries(requirements).map(
    ([area, each]) => `## ${area}\n\n${each.map((requirement) => section(requirement, tests)).join('\n')}`,
  );
  return [introduction, ...areas].join('\n');
}

function section({ id, section: from, statement }: Requirement, tests: readonly TitledTest[]): string {
  const origin = from === '' ? '' : ` (PIA ${from})`;
  const found = testsOf(id, tests);
  const rows = [...Map.groupBy(found, ({ file }) => file)].map(([file, each]) => [
    `[${file}](../${file})`,
    [...new Set(each.map(({ title }) => title))].join('; '),
  ]);
  return `### ${id}${origin}\n\n${statement}\n\n${markdownTable(['test', 'says'], rows)}`;
}

function testsOf(id: string, tests: readonly TitledTest[]): readonly TitledTest[] {
  const named = new RegExp(`\\b${id}\\b`);
  return tests.filter(({ title }) => named.test(title));
}
