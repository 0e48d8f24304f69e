#!/usr/bin/env node
// Sums the reports that the runners wrote and closes with `N passed, N failed, N skipped`.
// usage: ci-summary.mjs <folder> <section>=<exit status> ...   where <folder>/<section>.json is the report
// A section that failed without saying so in its report, or left no report, counts as one failure.
// `command:<name>=<exit status>` is a command without a report: its exit status is all it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    };
  }
  const report = readReport(join(folder, `${section}.json`));
  const counts = count(report);
  const unsaid = (status !== '0' || report === null || counts.passed === 0) && counts.failed === 0;
  return { section, ...counts, failed: counts.failed + (unsaid ? 1 : 0), status, unsaid };
}

const [folder, ...sections] = process.argv.slice(2);
if (folder === undefined || sections.length === 0) {
  process.stderr.write('usage: ci-summary.mjs <folder> <section>=<exit status> ...\n');
  process.exit(2);
}
const summaries = sections.map((each) => summarise(folder, ...each.split('=')));
for (const { section, passed, failed, skipped, status, unsaid } of summaries) {
  const remark = unsaid ? `  (exit status ${status}, nothing reported as failed)` : '';
  process.stdout.write(`${section.padEnd(12)} ${passed} / ${failed} / ${skipped}${remark}\n`);
}
const total = (key) => summaries.reduce((sum, each) => sum + each[key], 0);
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
