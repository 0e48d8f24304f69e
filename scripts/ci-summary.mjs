#!/usr/bin/env node
// Sums the reports that the runners wrote and closes with `N passed, N failed, N skipped`.
// usage: ci-summary.mjs <folder> <section>=<exit status> ...   where <folder>/<section>.json is the report
// A section that failed without saying so in its report, or left no report, counts as one failure.
// What failed is named again, since the end of a long run is what is read of it.
// `command:<name>=<exit status>` is a command without a report: its exit status is all it says.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** From vitest's JSON report. A file that does not load is a failure without a test. */
function countTests(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What failed, a line each: the file, the test, and the first line of what it said. */
function failedTests({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

function firstLine(message = '') {
  return message.split('\n', 1)[0];
}

function failures(report) {
  if (report === null) return [];
  if ('gates' in report)
    return report.gates.filter(({ passed }) => !passed).map(({ name }) => `gate ${name}`);
  return failedTests(report);
}

/** From the report of check-all.mjs. */
function countGates({ gates }) {
  const passed = gates.filter((gate) => gate.passed).length;
  return { passed, failed: gates.length - passed, skipped: 0 };
}

function count(report) {
  if (report === null) return { passed: 0, failed: 0, skipped: 0 };
  return 'gates' in report ? countGates(report) : countTests(report);
}

function summarise(folder, section, status) {
  if (section.startsWith('command:')) {
    const passed = status === '0' ? 1 : 0;
    return {
      section: section.slice('command:'.length),
      passed,
      failed: 1 - passed,
      skipped: 0,
      status,
      unsaid: false,
      failures: [],
    };
  }
  const report = readReport(join(folder, `${section}.json`));
  const counts = count(report);
  const unsaid = (status !== '0' || report === null || counts.passed === 0) && counts.failed === 0;
  const failed = counts.failed + (unsaid ? 1 : 0);
  return { section, ...counts, failed, status, unsaid, failures: failures(report) };
}

const [folder, ...sections] = process.argv.slice(2);
if (folder === undefined || sections.length === 0) {
  process.stderr.write('usage: ci-summary.mjs <folder> <section>=<exit status> ...\n');
  process.exit(2);
}
const summaries = sections.map((each) => summarise(folder, ...each.split('=')));
for (const failure of summaries.flatMap((each) => each.failures)) process.stdout.write(`FAILED ${failure}\n`);
for (const { section, passed, failed, skipped, status, unsaid } of summaries) {
  const remark = unsaid ? `  (exit status ${status}, nothing reported as failed)` : '';
  process.stdout.write(`${section.padEnd(12)} ${passed} / ${failed} / ${skipped}${remark}\n`);
}
const total = (key) => summaries.reduce((sum, each) => sum + each[key], 0);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
