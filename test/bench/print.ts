import type { Figure, Section } from './measuring/figure.ts';

/** Prints one line. */
export function print(line: string): void {
  console.log(line);
}

const header = ['', 'ours', 'DuckDB', 'ratio', '(least to most)', 'promise', ''];

/** Prints a section as a table. */
export function printSection({ name, title, about, figures }: Section): void {
  print(`\n${name}: ${title}`);
  for (const line of about) print(`  ${line}`);
  const rows = [header, ...figures.map(cellsOf)];
  const widths = header.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const toTheLeft = new Set([0, 5]);
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      toTheLeft.has(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    print(`  ${cells.join('  ')}`.trimEnd());
  }
}

function cellsOf({ name, unit, value, yardstick, ratio, promise }: Figure): readonly string[] {
  return [
    name,
    `${short(value)} ${unit}`,
    yardstick === null ? '' : `${short(yardstick)} ${unit}`,
    ratio === null ? '' : short(ratio.median),
    ratio === null ? '' : `(${short(ratio.least)} to ${short(ratio.most)})`,
    promise?.says ?? '',
    promise === null ? '' : promise.met ? 'met' : 'NOT MET',
  ];
}

/** Three digits that say something. */
function short(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-US');
  return value === 0 ? '0' : Number(value.toPrecision(3)).toString();
}
