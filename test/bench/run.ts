/**
 * Benchmarks against plain DuckDB in the same run: `npm run bench`, see README.md. The same file runs one
 * side alone in a process of its own (`--side`), for its time and its memory.
 */
import { parseOptions } from './options.ts';

const options = parseOptions(process.argv.slice(2));
if (options.side === null) {
  const { runBench } = await import('./bench.ts');
  await runBench(options);
} else {
  const { runSide } = await import('./sides.ts');
  process.stdout.write(`${JSON.stringify(await runSide(options.side))}\n`);
}
