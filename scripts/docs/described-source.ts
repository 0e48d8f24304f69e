import { sources, type Source, type SourceKey } from '../../packages/measures/src/index.ts';

/** A work as a page cites it; what nobody has read at the passage named is marked. */
export function describedSource(key: SourceKey): string {
  const source: Source = sources[key];
  const { author, title, year, where, status } = source;
  const work = year === null ? `${author}, *${title}*` : `${author} (${year}), *${title}*`;
  return `${work}, ${where}${status === 'unverified' ? ' (unverified)' : ''}`;
}
