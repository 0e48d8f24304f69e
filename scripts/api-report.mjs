#!/usr/bin/env node
// Compares the public surface of every package entry with its committed report, packages/<p>/etc/<entry>.api.md.
// `--local` writes the reports instead. Reads what `build` wrote.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { packageFolders, root, typedEntries } from './public-entries.mjs';

const local = process.argv.includes('--local');

const fresh = join(root, 'temp/api/fresh');

/** No custom condition here: types come from the builds, as users get them. */
const compilerOptions = {
  target: 'es2024',
  lib: ['es2024'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
};

function configuration(folder, { name, types }) {
  return ExtractorConfig.prepare({
    configObjectFullPath: join(folder, 'api-extractor.json'),
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: fresh,
        reportTempFolder: join(root, 'temp/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        // Doc comments are judged by typedoc, which knows our tags.
        extractorMessageReporting: {
          default: { logLevel: 'warning', addToApiReportFile: true },
          'ae-missing-release-tag': { logLevel: 'none' },
          'ae-undocumented': { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'warning', addToApiReportFile: true },
          'ae-unresolved-link': { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
}

function reportEntry(folder, entry) {
  if (!existsSync(entry.types)) {
    process.stderr.write(`${entry.name}: ${entry.types} is missing: run the build first\n`);
    return false;
  }
  mkdirSync(fresh, { recursive: true });
  const { succeeded } = Extractor.invoke(configuration(folder, entry), {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (message) => {
      // Said below, in our words.
      if (message.messageId.startsWith('console-')) message.handled = true;
    },
  });
  const report = inOrder(readFileSync(join(fresh, `${entry.name}.api.md`), 'utf8'));
  const committed = join(folder, 'etc', `${entry.name}.api.md`);
  const changed = !existsSync(committed) || readFileSync(committed, 'utf8') !== report;
  if (local && changed) {
    mkdirSync(join(folder, 'etc'), { recursive: true });
    writeFileSync(committed, report);
  }
  const stands = succeeded && (local || !changed);
  const verdict = changed ? (local ? 'written' : 'differs from its report') : 'as reported';
  process.stdout.write(`${stands ? 'ok  ' : 'FAIL'} ${entry.name}: ${verdict}\n`);
  return stands;
}

/** The compiler prints the members of a union in the order in which it met them, which differs from run to run. */
function inOrder(report) {
  return report.replace(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) => union.split(' | ').toSorted().join(' | '));
}

const outcomes = packageFolders.flatMap((folder) =>
  typedEntries(folder).map((entry) => reportEntry(folder, entry)),
);
if (outcomes.includes(false)) {
  process.stdout.write(
    'A change of the public surface is a change of the promise: look at it, then api:write\n',
  );
  process.exitCode = 1;
}
