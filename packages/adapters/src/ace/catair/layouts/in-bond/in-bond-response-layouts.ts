import { defineRecord, text } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): responses (QT, WT).

/** Acceptance or rejection of an application. */
export const qt95 = defineRecord({
  chapter: 'QT',
  tag: '95',
  title: 'Acceptance or rejection of an application',
  fields: {
    narrativeMessageTypeCode: text(3, 4, 'N'),
    narrativeMessageIdentifier: text(5, 7, 'AN'),
    narrativeMessage: text(9, 47, 'X'),
  },
});

/** Acceptance or rejection of an arrival. */
export const wt95 = defineRecord({
  chapter: 'WT',
  tag: '95',
  title: 'Acceptance or rejection of an arrival',
  fields: {
    narrativeMessageTypeCode: text(3, 4, 'N'),
    narrativeMessageIdentifier: text(5, 7, 'AN'),
    narrativeMessage: text(9, 47, 'X'),
  },
});

/** Error of a batch header. */
export const qtEA = defineRecord({
  chapter: 'QT',
  tag: 'EA',
  title: 'Error of a batch header',
  fields: {
    narrativeMessage: text(3, 42, 'X'),
  },
});

/** Error of a block header. */
export const qtEB = defineRecord({
  chapter: 'QT',
  tag: 'EB',
  title: 'Error of a block header',
  fields: {
    narrativeMessage: text(3, 42, 'X'),
  },
});

/** Error of a block trailer. */
export const qtEY = defineRecord({
  chapter: 'QT',
  tag: 'EY',
  title: 'Error of a block trailer',
  fields: {
    narrativeMessage: text(3, 42, 'X'),
  },
});

/** Error of a batch trailer. */
export const qtEZ = defineRecord({
  chapter: 'QT',
  tag: 'EZ',
  title: 'Error of a batch trailer',
  fields: {
    narrativeMessage: text(3, 42, 'X'),
  },
});
