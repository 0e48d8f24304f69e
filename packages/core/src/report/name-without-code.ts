import type { ReportRow } from './report-data.ts';

/**
 * What a label says beside its code: `Canada` of `1220 Canada`; the label itself where it is all there is.
 *
 * @example
 * nameWithoutCode({ key: ['1220'], labels: ['1220 Canada'] }, 0); // => 'Canada'
 */
export function nameWithoutCode({ key, labels }: Pick<ReportRow, 'key' | 'labels'>, at: number): string {
  const label = labels[at] ?? '';
  const code = key[at];
  return typeof code === 'string' && label.startsWith(`${code} `) ? label.slice(code.length + 1) : label;
}
