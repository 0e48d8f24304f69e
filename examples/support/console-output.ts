import type { ReadProgress } from '@tradepulse/core';

const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const share = new Intl.NumberFormat('en-US', {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Figures for people; what is not defined is a dash. */
export const dollars = (value: number | null): string => (value === null ? '-' : money.format(value));
export const percent = (value: number | null): string => (value === null ? '-' : share.format(value));
export const number = (value: number | null): string => (value === null ? '-' : whole.format(value));

/** Prints one line. */
export function say(text = ''): void {
  console.log(text);
}

/** Prints rows in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) {
    say(
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`,
    );
  }
}

/** Shows how far a load is, on one line of a terminal; silent where there is none. */
export function progressLine(label: string): (progress: ReadProgress) => void {
  if (!process.stdout.isTTY) return () => {};
  return ({ bytes, totalBytes, rows }) => {
    const done = totalBytes === null ? '' : ` ${percent(bytes / totalBytes)}`;
    process.stdout.write(`\r  ${label}:${done}  ${number(rows)} rows   `);
  };
}

/** A step that takes a while, on one line of a terminal; without one only its end is printed. */
export interface ProgressBar {
  show(done: number, what: string, total?: number | null): void;
  end(text: string): void;
}

const barWidth = 24;

/** Shows how far a step is. */
export function progressBar(label: string): ProgressBar {
  const isTerminal = process.stdout.isTTY;
  return {
    show(done, what, total = null) {
      if (!isTerminal) return;
      const filled = total === null || total === 0 ? 0 : Math.round((done / total) * barWidth);
      const bar = total === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] `;
      process.stdout.write(`\r\u001B[K  ${label.padEnd(10)} ${bar}${number(done)} ${what}`);
    },
    end(text) {
      if (isTerminal) process.stdout.write('\r\u001B[K');
      say(`  ${label.padEnd(10)} ${text}`);
    },
  };
}
