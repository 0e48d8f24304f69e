// Loads one file into a database until it is done or killed: `node load-child.ts DATABASE FILE`.
import { apiAnswer } from '@tradepulse/adapters';
import { openTradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';

const [database = '', file = ''] = process.argv.slice(2);
const tp = await openTradePulse({ engine: await openDuckDb({ path: database }), audit: memoryAuditSink() });
process.stdout.write('ready\n');
const receipt = await tp.load(await apiAnswer(file, { flow: 'imports' }), { asOf: '2021-09-01' });
await tp.close();
process.stdout.write(`${receipt.status}\n`);
