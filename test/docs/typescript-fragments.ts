import { readFileSync } from 'node:fs';

/** A block of TypeScript on a page. */
export interface TypeScriptFragment {
  /** The heading of the section that it stands in; empty before the first. */
  readonly section: string;
  readonly code: string;
}

/** The blocks of TypeScript of a page, in its order. */
export function typescriptFragments(page: string): readonly TypeScriptFragment[] {
  const parts = readFileSync(page, 'utf8').split(/^## (?<title>.+)$/mu);
  return parts.flatMap((text, at) =>
    at % 2 === 1
      ? []
      : [...text.matchAll(/```ts\n(?<code>[\s\S]*?)```/gu)].map(({ groups }) => ({
          section: parts[at - 1] ?? '',
          code: groups?.['code'] ?? '',
        })),
  );
}
