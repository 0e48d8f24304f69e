import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources.ts';
import { recordAnswers } from './record-answers.ts';
import { skippedSteps, type MeasureTree } from './skipped-steps.ts';
import { tradeAnswers } from './trade-answers.ts';

const folder = new URL('../measures/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);
const tree: MeasureTree = {
  files: new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')])),
  sources: new Set(Object.keys(sources)),
  answered: new Set(
    [...tradeAnswers, ...recordAnswers]
      .filter(({ expected }) => expected !== null)
      .map(({ measure }) => measure.id),
  ),
  page: readFileSync(new URL('../../../../docs/measures.md', import.meta.url), 'utf8'),
};

/** A measure that somebody adds, every step taken. */
const path = 'entry/summaries/entries-by-hand.ts';
const text = `import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Entries filed on paper (also: manual entries). Cancelled entries do not count.
 *
 * @nulls Never null.
 */
export const entriesByHand = measure({
  id: 'entry/entries-by-hand',
  title: 'Entries filed on paper',
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry where not electronic)',
  source: 'definition',
  inputs: { entries: standingEntries.count() },
  compute: ({ entries }) => entries,
});
`;
const listed = `export { entriesByHand } from './${path}';\n`;

const list = tree.files.get('entry.ts') ?? '';
const taken: MeasureTree = {
  ...tree,
  files: new Map([...tree.files, [path, text], ['entry.ts', list + listed]]),
  answered: new Set([...tree.answered, 'entry/entries-by-hand']),
  page: `${tree.page}\n- Id: \`entry/entries-by-hand\`\n`,
};

const edited = (from: string, to: string): MeasureTree => ({
  ...taken,
  files: new Map([...taken.files, [path, text.replace(from, to)]]),
});

describe('the five steps of a measure', () => {
  it('were taken for every measure that there is, and by whoever takes them all', () => {
    expect(skippedSteps(tree)).toEqual([]);
    expect(skippedSteps(taken)).toEqual([]);
  });

  it.each<readonly [string, MeasureTree]>([
    [
      '1 entry/entries-by-hand: the id does not say the path',
      edited("'entry/entries-by-hand'", "'entry/by-hand'"),
    ],
    [
      '1 entry/entries-by-hand: the export is not entriesByHand',
      edited('const entriesByHand', 'const byHand'),
    ],
    [
      '2 entry/entries-by-hand: no comment says what it means and when it is null',
      edited(' *\n * @nulls Never null.\n', ''),
    ],
    [
      '2 entry/entries-by-hand: no comment says what it means and when it is null',
      edited(text.slice(text.indexOf('/**'), text.indexOf('export')), ''),
    ],
    [
      '3 entry/entries-by-hand: entry.ts does not list it',
      { ...taken, files: new Map([...taken.files, ['entry.ts', list]]) },
    ],
    ['3 entry/entries-by-hand: its source is in no bibliography', edited("'definition'", "'my-own-2026'")],
    ['4 entry/entries-by-hand: no known answer tells its value', { ...taken, answered: tree.answered }],
    ['5 entry/entries-by-hand: the page of the catalogue does not have it', { ...taken, page: tree.page }],
  ])('are missed where one is skipped: %s', (missing, planted) => {
    expect(skippedSteps(planted)).toEqual([missing]);
  });
});
