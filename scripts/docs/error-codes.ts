import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const CODE = /^ {2}\/\*\* (?<meaning>(?:(?!\*\/)[^])+) \*\/\n {2}(?<code>[A-Z][A-Z0-9_]+):/gmu;

/** The codes of a class of errors, each with the comment above it, which is its reference. */
export function errorCodes(path: string): readonly (readonly [code: string, meaning: string])[] {
  const found = [...readFileSync(new URL(path, root), 'utf8').matchAll(CODE)].map(({ groups }) => {
    const { code = '', meaning = '' } = groups ?? {};
    return [code, meaning.replaceAll(/\s*\n \s*\* ?/gu, ' ').trim()] as const;
  });
  if (found.length === 0) throw new Error(`${path} explains no code`);
  return found;
}
