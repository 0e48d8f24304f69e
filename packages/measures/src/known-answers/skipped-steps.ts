/** What is there of the measures, as texts and names. */
export interface MeasureTree {
  /** Files of `src/measures` by their path in it. */
  readonly files: ReadonlyMap<string, string>;
  /** Keys of the bibliography. */
  readonly sources: ReadonlySet<string>;
  /** Ids of the measures that have a known answer other than null. */
  readonly answered: ReadonlySet<string>;
  /** The page of the catalogue. */
  readonly page: string;
}

/** A step of "add a measure in five steps" that was skipped, as `step id: what is missing`. */
export type SkippedStep = `${1 | 2 | 3 | 4 | 5} ${string}: ${string}`;

/** The steps that were skipped of any measure; none when all were taken. */
export function skippedSteps(tree: MeasureTree): readonly SkippedStep[] {
  return [...tree.files].flatMap(([path, text]) =>
    text.includes('= measure({') ? stepsOf(path, text, tree) : [],
  );
}

function stepsOf(path: string, text: string, tree: MeasureTree): readonly SkippedStep[] {
  const [family = ''] = path.split('/');
  const name = path.split('/').at(-1)?.slice(0, -'.ts'.length) ?? '';
  const id = `${family}/${name}`;
  const exported = camelCase(name);
  const source = /^  source: '([^']+)',$/mu.exec(text)?.[1] ?? '';
  const checks: readonly (readonly [step: 1 | 2 | 3 | 4 | 5, taken: boolean, missing: string])[] = [
    [1, text.includes(`\n  id: '${id}',\n`), `the id does not say the path`],
    [1, text.includes(`\nexport const ${exported} = measure({\n`), `the export is not ${exported}`],
    [2, saysMeaningAndNulls(text), 'no comment says what it means and when it is null'],
    [
      3,
      listOf(tree, family).includes(`export { ${exported} } from './${path}';`),
      `${family}.ts does not list it`,
    ],
    [3, tree.sources.has(source), 'its source is in no bibliography'],
    [4, tree.answered.has(id), 'no known answer tells its value'],
    [5, tree.page.includes(`\`${id}\``), 'the page of the catalogue does not have it'],
  ];
  return checks.flatMap(([step, taken, missing]) => (taken ? [] : [`${step} ${id}: ${missing}` as const]));
}

/** A comment that begins with a sentence and ends with what null means, above an export. */
function saysMeaningAndNulls(text: string): boolean {
  const comments = text.split('/**\n * ').slice(1);
  return comments.some((part) => {
    const [comment = '', after = ''] = part.split('\n */\n');
    const [meaning = '', nulls = ''] = comment.split('\n *\n * @nulls ');
    return after.startsWith('export const') && isSentence(meaning) && isSentence(nulls);
  });
}

function isSentence(text: string): boolean {
  return /^[A-Z]/u.test(text) && text.endsWith('.') && !text.includes('@');
}

const listOf = ({ files }: MeasureTree, family: string): readonly string[] =>
  (files.get(`${family}.ts`) ?? '').split('\n');

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/gu, (_match, letter: string) => letter.toUpperCase());
