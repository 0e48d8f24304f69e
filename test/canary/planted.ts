import { canarySearch } from '@tradepulse/privacy/testing';
import { IMPORTER, MANUFACTURER, NOTIFIED } from '../ace-sources/made-up-entry.ts';
import { planted as inExtract } from '../fault/extract/made-up-extract.ts';

/** What is planted in records that a test hands over itself, one of each class; none was ever given to anyone. */
export const inRecords = {
  name: 'Zqvexu Wokhaljib GmbH',
  phone: '202-555-7319 ext 86420',
  email: 'zqvexu@wokhaljib.example',
  duns: '08-642-0975',
  licence: 'ZQ-864209-LXV',
  officer: 'ZQVWKYXJ8642',
  importer: '998642-09753',
  employer: '00-8642099',
} as const;

/** What is planted where nothing of the kind belongs: in codes, texts, titles, filters and file names. */
export const astray = {
  person: '000-97-5318',
  email: 'astray@quvzjw.example',
  password: 'hunter2-Quvzjw-97531',
  name: 'Astrayqu Vzjwkyx',
} as const;

/** The search for all of them. */
export const search = canarySearch([
  ...Object.values(inExtract),
  ...Object.values(inRecords),
  ...Object.values(astray),
  IMPORTER,
  NOTIFIED,
  MANUFACTURER,
]);
