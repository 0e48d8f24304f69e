import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  aceExtract,
  aceReportExtract,
  apiAnswer,
  catairExtract,
  folder as aceFolder,
} from '@tradepulse/adapters';
import type { ExtractSource, LoadSource, TradePulse } from '@tradepulse/core';
import { memoryFile, message, record } from '../ace-sources/abi-message.ts';
import { entryContent, entryHeader, IMPORTER, MANUFACTURER } from '../ace-sources/made-up-entry.ts';
import { first, writeMadeUp } from '../fault/extract/made-up-extract.ts';
import { importRelease, importRow } from '../support/import-rows.ts';
import { recordSource } from '../support/record-source.ts';
import { astray, inRecords } from './planted.ts';

/** A load of something in which identities are planted, by name; some of them are refused. */
export type PlantedLoad = readonly [name: string, load: (tp: TradePulse) => Promise<unknown>];

const heading = {
  asOf: '2026-02-01',
  period: ['2026-01-01', '2026-01-31'],
  cadence: 'monthly',
} as const;

/** The loads, those of files out of a folder. */
export function plantedLoads(folder: string): readonly PlantedLoad[] {
  const extracts: Readonly<Record<string, () => Promise<ExtractSource>>> = {
    'an extract of ACE': () => madeUp(folder),
    'an extract whose manifest is none': () => broken(folder),
    'records of every class': () => Promise.resolve(ofEveryClass()),
    'records with identities astray': () => Promise.resolve(withAstray()),
    'messages of ABI': () => Promise.resolve(messages()),
    'messages that are broken': () => Promise.resolve(brokenMessages()),
    'a report of ACE': () => aceReport(folder, 'es003.csv', IMPORTER),
    'a report of ACE whose numbers are names': () => aceReport(folder, 'names.csv', astray.name),
  };
  const answers: Readonly<Record<string, Answer>> = {
    'an answer with a text beside its codes': {
      title: 'I_COMMODITY_LDESC',
      text: `${astray.email} ${astray.person}`,
    },
    'an answer with an identity for a country': { country: astray.person },
    'an answer with an identity for a title': { title: astray.person },
    'an answer with an identity for a figure': { figure: astray.email },
  };
  return [
    ['a release', (tp) => tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]))],
    ...Object.entries(extracts).map(([name, open]): PlantedLoad => [
      name,
      async (tp) => tp.loadExtract(await open(), { quarantineLimit: 100_000, omitRules: 'all' }),
    ]),
    ...Object.entries(answers).map(([name, said]): PlantedLoad => [
      name,
      async (tp) => tp.load(await answer(folder, said)),
    ]),
  ];
}

async function madeUp(folder: string): Promise<ExtractSource> {
  await writeMadeUp(join(folder, 'ace'), first);
  return aceExtract(aceFolder(join(folder, 'ace')));
}

async function broken(folder: string): Promise<ExtractSource> {
  const path = join(folder, astray.email);
  await mkdir(path, { recursive: true });
  await writeFile(
    join(path, 'manifest.json'),
    JSON.stringify({ extractId: astray.person, module: astray.password }),
  );
  return aceExtract(aceFolder(path));
}

function ofEveryClass(): ExtractSource {
  const { name, phone, email, duns, licence, officer, importer, employer } = inRecords;
  return recordSource({
    extractId: 'CLASSES',
    asOf: '2024-02-01',
    subjects: {
      trade_partner: [{ values: { importer, valid_from: '2024-01-01', name, phone, email, duns, licence } }],
      exam: [{ values: { importer: employer, officer } }],
    },
  });
}

function withAstray(): ExtractSource {
  const values = { seizure_no: astray.person, port: '2704', origin: astray.person };
  return recordSource({ extractId: 'ASTRAY', asOf: '2024-02-01', subjects: { seizure: [{ values }] } });
}

function messages(): ExtractSource {
  const text = message('AE', [entryHeader('00000018'), ...entryContent]);
  return catairExtract({ ...heading, extractId: 'ABI', files: [memoryFile('ae.txt', text)] });
}

/** A number of a person where a date belongs, a tag that nobody knows, and a record that ends in the middle. */
function brokenMessages(): ExtractSource {
  const good = message('AE', [
    entryHeader('00000018'),
    record('AE', '11', { importerOfRecordNumber: astray.person, consigneeNumber: inRecords.employer }),
  ]);
  const text = `${good}ZZ${astray.name} ${astray.person}\r\n11 ${astray.email}\r\n`;
  return catairExtract({ ...heading, extractId: 'ABI-BROKEN', files: [memoryFile('broken.txt', text)] });
}

async function aceReport(folder: string, name: string, importer: string): Promise<ExtractSource> {
  const titles = [
    'Entry Summary Number',
    'Entry Type Code',
    'Port of Entry Code',
    'Entry Date',
    'Importer Number',
    'Manufacturer ID',
    'Liquidation Status',
    'Entry Summary Line Number',
    'Line Goods Value Amount',
    'HTS Number - Full',
  ];
  const cells = [
    'S5G-0000001-8',
    '01',
    '4601',
    '01/03/2026',
    importer,
    MANUFACTURER,
    astray.person,
    '001',
    '$22.00',
    '6404.19.9060',
  ];
  const path = join(folder, name);
  await writeFile(
    path,
    [titles, cells].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
  );
  return aceReportExtract({ ...heading, asOf: '2026-12-01', extractId: `ES003-${name}`, files: [path] });
}

/** What an answer says in place of the usual. */
interface Answer {
  readonly title?: string;
  readonly text?: string;
  readonly country?: string;
  readonly figure?: string;
}

/** An answer of the trade API with a column of texts. */
async function answer(folder: string, said: Answer): Promise<LoadSource<'census_import'>> {
  const { title = 'CTY_NAME', text = 'x', country = '1220', figure = '900' } = said;
  const path = join(folder, 'answer.csv');
  const lines = [
    `I_COMMODITY,CTY_CODE,CON_VAL_MO,${title},time`,
    `8703230110,${country},${figure},${text},2025-01`,
  ];
  await writeFile(path, lines.join('\n'));
  return apiAnswer(path, { flow: 'imports' });
}
