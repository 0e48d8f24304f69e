#!/usr/bin/env node
// Compares the public surface of every package entry with its committed report, packages/<p>/etc/<entry>.api.md.
// `--local` writes the reports instead. Reads what `build` wrote.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { packageFolders, root, typedEntries } from './public-entries.mjs';

const local = process.argv.includes('--local');

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
        reportFolder: join(folder, 'etc'),
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
  mkdirSync(join(folder, 'etc'), { recursive: true });
  const { succeeded, apiReportChanged } = Extractor.invoke(configuration(folder, entry), {
    localBuild: local,
    showVerboseMessages: false,
    messageCallback: (message) => {
      // Said below, in our words.
      if (message.messageId.startsWith('console-')) message.handled = true;
    },
  });
  const stands = local ? succeeded : succeeded && !apiReportChanged;
  const verdict = apiReportChanged ? (local ? 'written' : 'differs from its report') : 'as reported';
  process.stdout.write(`${stands ? 'ok  ' : 'FAIL'} ${entry.name}: ${verdict}\n`);
  return stands;
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
