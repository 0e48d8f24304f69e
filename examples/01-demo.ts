/**
 * Every U.S. import of 2024, from genuine Census data to a governed scorecard. Run it with `npm run demo`;
 * run it again and it loads nothing and answers at once.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiAnswer } from '@tradepulse/adapters';
import { openTradePulse, PlanError, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import {
  calculatedDuty,
  customsValue,
  dutiableValue,
  effectiveDutyRate,
  generalImportsValue,
  hhiOrigins,
  hhiProducts,
  shareOfImports,
} from '@tradepulse/measures';
import { openAuditLog, verifyAuditLog } from '@tradepulse/privacy';
import { dollars, number, percent, progressLine, say, table } from './support/console-output.ts';
import { demoAnalyst } from './support/demo-analyst.ts';
import { published2024 } from './support/published-2024.ts';

const data = join(import.meta.dirname, 'data', 'census-imports-2024');
const home = join(import.meta.dirname, '..', '.tradepulse');
const auditFolder = join(home, 'audit');
const htmlFile = join(home, 'imports-2024.html');
const period = { calendarYear: 2024 } as const;
const checked = [
  'imports/general-imports-value',
  'imports/customs-value',
  'imports/dutiable-value',
  'imports/calculated-duty',
] as const;

const started = Date.now();
await mkdir(home, { recursive: true });
const audit = await openAuditLog({ directory: auditFolder });
const tp = await openTradePulse({ engine: await openDuckDb({ path: join(home, 'demo.duckdb') }), audit });
await load(tp);
const session = tp.session({
  principal: demoAnalyst(),
  project: 'imports-2024',
  purpose: 'TRADE_ANALYSIS',
});
await scorecard(session);
await largest(session, 'country', 'The ten largest partners');
await largest(session, 'hts2', 'The ten largest chapters');
await refusal(session);
await page(session);
await tp.close();
await audit.close();
await record();
say(`\n  ${((Date.now() - started) / 1000).toFixed(1)} seconds`);

async function load(into: TradePulse): Promise<void> {
  const files = (await readdir(data)).filter((name) => name.endsWith('.csv.gz')).toSorted();
  const release = await apiAnswer(
    files.map((name) => join(data, name)),
    { flow: 'imports', year: 2024 },
  );
  const receipt = await into.load(release, { asOf: published2024.asOf, onProgress: progressLine('Loading') });
  const done =
    receipt.status === 'unchanged'
      ? 'Nothing to load: the same content is load'
      : `Loaded ${number(receipt.rowsLoaded)} rows as load`;
  say(
    `\nU.S. imports of 2024, U.S. Census Bureau, as of ${receipt.asOf}\n  ${done} ${receipt.loadId} (${receipt.seconds.toFixed(1)} s)`,
  );
}

async function scorecard(asking: Session): Promise<void> {
  const measures = [
    generalImportsValue,
    customsValue,
    dutiableValue,
    calculatedDuty,
    effectiveDutyRate,
    hhiOrigins,
    hhiProducts,
  ] as const;
  const report = await asking.report({ measures, period });
  const values = report.rows[0]?.values;
  if (values === undefined) throw new Error('the report has no row');
  say('\nThe year');
  table([
    ['General imports', dollars(values['imports/general-imports-value'])],
    ['Imports for consumption', dollars(values['imports/customs-value'])],
    ['Dutiable value', dollars(values['imports/dutiable-value'])],
    ['Calculated duty', dollars(values['imports/calculated-duty'])],
    ['Effective duty rate', percent(values['imports/effective-duty-rate'])],
    ['HHI of origins (0 to 10,000)', number(values['concentration/hhi-origins'])],
    ['HHI of products', number(values['concentration/hhi-products'])],
  ]);
  const { totals } = published2024;
  const differences = checked.map((id) => (values[id] ?? 0) - totals[id]);
  const verdict = differences.every((difference) => difference === 0)
    ? 'equal to the dollar'
    : `DIFFERENT by ${differences.join(', ')}`;
  say(`\n  Verified against ${published2024.source}: ${verdict}`);
}

async function largest(asking: Session, level: 'country' | 'hts2', title: string): Promise<void> {
  const report = await asking.report({
    measures: [generalImportsValue, shareOfImports, effectiveDutyRate],
    by: [level],
    period,
    top: { count: 10 },
    sort: { by: 'imports/general-imports-value' },
    totals: true,
  });
  say(`\n${title}`);
  table([
    ['', 'general imports', 'share', 'duty rate'],
    ...report.rows.map(({ labels, values }) => [
      (labels[0] ?? 'All').slice(0, 48),
      dollars(values['imports/general-imports-value']),
      percent(values['imports/share-of-imports']),
      percent(values['imports/effective-duty-rate']),
    ]),
  ]);
}

async function refusal(asking: Session): Promise<void> {
  const asked = asking.report({ measures: [customsValue], period: { month: '2024-03' } });
  const reason = await asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof PlanError ? error.message : Promise.reject(error)),
  );
  say(`\nAsked for March 2024 alone\n  Refused: ${reason}`);
}

async function page(asking: Session): Promise<void> {
  const report = await asking.report({
    title: 'U.S. imports of 2024 by country',
    measures: [generalImportsValue, customsValue, calculatedDuty, effectiveDutyRate],
    by: ['country'],
    period,
    top: { count: 25 },
    sort: { by: 'imports/general-imports-value' },
    totals: true,
  });
  await writeFile(htmlFile, await report.toHTML());
}

async function record(): Promise<void> {
  const { status, records } = await verifyAuditLog(auditFolder);
  say(`\nReport      ${htmlFile}`);
  say(`Audit log   ${auditFolder}: ${records} records, ${status}`);
  say(`            verify it with: npm run verify-audit -- ${auditFolder}`);
  say('            (in an application of your own: npx tradepulse-audit verify <folder>)');
}
