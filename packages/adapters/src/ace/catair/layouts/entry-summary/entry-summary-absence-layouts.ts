import { defineRecord, text } from '../record-layout.ts';

// Entry Summary Query, version 26 (May 2026), notes of records JI, JK, JL and JN: where nothing is on file, the record says
// so in words, and what it says besides stands one position to the right of its place.

/** No bond is on file. */
export const erJINone = defineRecord({
  chapter: 'ER',
  tag: 'JI',
  title: 'Entry summary status: no bond on file',
  says: { start: 8, words: 'NO BOND ON FILE IN ACE EBOND' },
  fields: { suretyCode: text(4, 6, 'N') },
});

/** No bill is on file. */
export const erJKNone = defineRecord({
  chapter: 'ER',
  tag: 'JK',
  title: 'Entry summary status: no bill on file',
  says: { start: 4, words: 'BILLING DATA NOT ON FILE' },
  fields: {},
});

/** No collection is on file. */
export const erJLNone = defineRecord({
  chapter: 'ER',
  tag: 'JL',
  title: 'Entry summary status: no collection on file',
  says: { start: 4, words: 'COLLECTION DATA NOT ON FILE' },
  fields: {},
});

/** No bill of a surety is on file. */
export const erJNNone = defineRecord({
  chapter: 'ER',
  tag: 'JN',
  title: 'Entry summary status: no surety bill on file',
  says: { start: 10, words: 'BILLING DATA NOT ON FILE' },
  fields: { suretyCode: text(4, 6, 'N'), primarySuretyIndicator: text(8, 8, 'AN') },
});
