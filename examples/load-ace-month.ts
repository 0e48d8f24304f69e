/**
 * A month of ACE from its SFTP server into the warehouse: made up, for transaction data are not public, and
 * following the published figures of 2024. Run it with `npm run demo:ace`; run it again and nothing is loaded
 * twice. `--lines 200000` makes a larger month.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateExtract } from '@tradepulse/ace-generator';
import { aceExtract } from '@tradepulse/adapters';
import { fetchDelivery, type Delivery } from '@tradepulse/adapters/sftp';
import { openTradePulse, type ExtractReceipt } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { openAuditLog } from '@tradepulse/privacy';
import { number, progressBar, say, table } from './support/console-output.ts';
import { demoVaultKeys } from './support/demo-vault-keys.ts';
import { loopbackSftpServer } from './support/loopback-sftp-server.ts';

const { values } = parseArgs({ options: { lines: { type: 'string', default: '20000' } } });
const home = join(import.meta.dirname, '..', '.tradepulse', `ace-${values.lines}-lines`);
const month = '2024-06';
const started = Date.now();

await mkdir(home, { recursive: true });
await generate();
const delivery = await fetchMonth();
const receipt = await load(delivery);
show(receipt);
say(`\n  ${((Date.now() - started) / 1000).toFixed(1)} seconds`);

/** What the source system would put out for the month. */
async function generate(): Promise<void> {
  const folder = join(home, 'outgoing', month);
  await rm(folder, { recursive: true, force: true });
  const bar = progressBar('Generating');
  const ledger = await generateExtract({
    seed: 20_240_601,
    lines: Number(values.lines),
    months: [month, month],
    folder,
    gzip: true,
    onProgress: (records) => bar.show(records, 'records'),
  });
  bar.end(`${number(ledger.records)} made-up records, ${ledger.fraction.join('/')} of the published year`);
}

/** By SFTP: the server is known by the fingerprint of its key, the user by a key, and every file by its hash. */
async function fetchMonth(): Promise<Delivery> {
  const server = await loopbackSftpServer(join(home, 'outgoing'));
  const bar = progressBar('Fetching');
  try {
    const fetched = await fetchDelivery({
      host: '127.0.0.1',
      port: server.port,
      username: server.username,
      privateKey: server.privateKey,
      hostKeySha256: server.hostKeySha256,
      remoteFolder: `/outgoing/${month}`,
      inbox: join(home, 'inbox'),
      onProgress: ({ bytes, totalBytes }) => bar.show(bytes, 'bytes', totalBytes),
    });
    bar.end(`${fetched.files.length} files, ${number(fetched.bytes)} bytes, ${fetched.status}`);
    return fetched;
  } finally {
    server.stop();
  }
}

/** Every hash compared, every row checked, every identity sealed: all of the extract, or nothing of it. */
async function load({ source }: Delivery): Promise<ExtractReceipt> {
  const audit = await openAuditLog({ directory: join(home, 'audit') });
  const engine = await openDuckDb({ path: join(home, 'ace.duckdb') });
  const tp = await openTradePulse({ engine, audit, vaultKeys: demoVaultKeys() });
  const bar = progressBar('Loading');
  try {
    const done = await tp.loadExtract(aceExtract(source), {
      onProgress: ({ phase, subject, rows }) => bar.show(rows, `rows, ${phase} ${subject}`),
    });
    bar.end(`extract ${done.extractId} ${done.status} in ${done.seconds.toFixed(1)} s`);
    return done;
  } finally {
    await tp.close();
    await audit.close();
  }
}

function show({ subjects, quarantine, asOf }: ExtractReceipt): void {
  say(`\nReceipt, as of ${asOf}`);
  table([
    ['subject', 'read', 'loaded', 'set aside', 'replaced', 'totals'],
    ...subjects.map((subject) => [
      subject.subject,
      number(subject.rowsRead),
      number(subject.rowsLoaded),
      number(subject.rowsQuarantined),
      number(subject.rowsReplaced),
      number(subject.totalsConfirmed.length),
    ]),
  ]);
  for (const { file, line, column, rule } of quarantine.slice(0, 10)) {
    say(`  set aside: ${file} line ${line}${column === null ? '' : `, ${column}`}: ${rule}`);
  }
}
