import {
  isLevel,
  levels,
  otherCode,
  type LevelName,
  type ResolvedQuestion,
  type TimeLevel,
} from '@tradepulse/measures';
import type { ProtectedTable } from '@tradepulse/privacy';
import type { Names } from './names.ts';

/** A code for people: with its name where there is one. */
export function labelOf(level: LevelName | TimeLevel, code: string | null, names: Names): string {
  if (code === null) return 'not stated';
  if (code === otherCode) return `Other ${isLevel(level) ? levels[level].title.toLowerCase() : level}`;
  const name = names.get(level)?.get(code);
  return name === undefined ? code : `${code} ${name}`;
}

/** The codes of every level that stand in a table or in its filters. */
export function codesShown(
  question: ResolvedQuestion,
  table: ProtectedTable,
): ReadonlyMap<LevelName | TimeLevel, ReadonlySet<string>> {
  const shown = new Map<LevelName | TimeLevel, Set<string>>();
  const add = (level: LevelName | TimeLevel, code: string | null): void => {
    if (code === null) return;
    const codes = shown.get(level) ?? new Set();
    shown.set(level, codes.add(code));
  };
  for (const { key } of table.rows)
    question.by.slice(0, key.length).forEach((level, at) => add(level, key[at] ?? null));
  for (const { level, codes } of question.filters) for (const code of codes) add(level, code);
  return shown;
}
