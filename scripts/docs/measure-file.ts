import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../packages/measures/src/measures/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Where a measure is defined, and what the comment above it says. */
export interface MeasureFile {
  /** From the root of the project. */
  readonly path: string;
  readonly meaning: string;
  readonly nulls: string;
}

/** Finds the file of a measure: its name inside its family, whatever the topic folder. */
export function measureFile(id: string): MeasureFile {
  const [family, name] = id.split('/');
  const file = files.find((each) => each.startsWith(`${family}/`) && each.endsWith(`/${name}.ts`));
  if (file === undefined) throw new Error(`no file holds the measure ${id}`);
  const comment = commentAbove(readFileSync(new URL(file, folder), 'utf8'));
  const [meaning = '', nulls = ''] = comment.split('@nulls ');
  return { path: `packages/measures/src/measures/${file}`, meaning: meaning.trim(), nulls: nulls.trim() };
}

/** The text of the comment that stands above the measure, on one line. */
function commentAbove(text: string): string {
  const above = text.slice(0, text.indexOf('\nexport const '));
  return above
    .slice(above.lastIndexOf('/**') + '/**'.length, above.lastIndexOf('*/'))
    .split('\n')
    .map((line) => line.replace(/^ \* ?/u, '').trim())
    .join(' ')
    .trim();
}
