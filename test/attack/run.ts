import { parseArgs } from 'node:util';
import { attack } from './attack.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

const result = await attack({ seed: Number(values.seed), questions: Number(values.rounds) });
const { worlds, questions, shown, withheld, secrets, lost } = result;
process.stdout.write(
  `${questions} questions of ${worlds} warehouses: ${shown} figures shown, ${withheld} withheld, ${secrets} secrets, ${lost.length} lost\n`,
);
for (const name of lost) process.stdout.write(`lost: ${name}\n`);
process.exitCode = lost.length === 0 ? 0 : 1;
