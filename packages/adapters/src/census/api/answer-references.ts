import type { ReferenceBatch } from '@tradepulse/core';
import type { AnswerFile } from './answer-file.ts';
import type { Header } from './header.ts';
import { rowKind } from './row-kind.ts';

interface Lists {
  readonly commodity: Map<string, string>;
  readonly country: Map<string, string>;
  readonly district: Map<string, string>;
}

/** The names that an answer brings for its codes; nothing is read when it has no column of names. */
export async function answerReferences(
  files: readonly AnswerFile[],
  signal?: AbortSignal,
): Promise<ReferenceBatch> {
  const lists: Lists = { commodity: new Map(), country: new Map(), district: new Map() };
  for (const file of files) {
    const { header } = file;
    if (header.names.length === 0) continue;
    for await (const block of file.blocks(signal)) {
      for (const { cells } of block) collect(lists, header, cells);
    }
  }
  return {
    commodities: [...lists.commodity].map(([code, title]) => ({ code, title, unit_1: null, unit_2: null })),
    countries: [...lists.country].map(([code, name]) => ({ code, name })),
    districts: [...lists.district].map(([code, name]) => ({ code, name })),
  };
}

function collect(lists: Lists, header: Header, cells: readonly string[]): void {
  if (rowKind(header, cells) === 'group') return;
  for (const { of, at } of header.names) {
    const name = cells[at] ?? '';
    const code = cells[codePosition(header, of)] ?? '-';
    if (name !== '' && code !== '' && code !== '-') lists[of].set(code, name);
  }
}

function codePosition(header: Header, of: keyof Lists): number {
  if (of === 'commodity') return header.commodity;
  return header.keys.find(({ key }) => key.startsWith(of))?.at ?? -1;
}
