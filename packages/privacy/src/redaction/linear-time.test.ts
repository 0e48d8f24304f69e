import { describe, expect, it } from 'vitest';
import { openRedactor } from './open-redactor.ts';

const redactor = openRedactor();
const MEBIBYTE = 2 ** 20;

/** Texts that begin much and finish nothing, each for some detector. */
const hostile = [
  '0',
  '1 ',
  '1-',
  '078-05-',
  '078-05-1120 ',
  '12-',
  '(',
  '+1',
  '+1 (415) ',
  '@',
  'a@',
  'a.',
  'a@a.',
  '-----BEGIN ',
  '-----BEGIN KEY',
  '-----END',
  '://',
  '://a:',
  'Bearer ',
  'basic      ',
  'password=',
  'password="',
  'password is ',
  'name: ',
  'name:,',
  'name:xName',
  'name=a ',
  'licence-',
  'licence aaaa',
  'importer"',
  'ssn',
  'ssn.',
  's s n ',
  '1 Aa ',
  '1 A.',
  '[SSN]',
  '[SSN',
  '[',
  '%30',
  '%',
  '\\u0030',
  '&#48;',
  '&#',
  'QUFB',
  '3030',
  'aB',
  'eyJ',
  'O0',
  '\u200B',
  '\uFDFA',
  '\u0660',
  '\uD800',
  '\0',
  '"\\',
  "'",
];

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** The least processor time of three, in milliseconds: what else the machine does has little part in it. */
function leastTime(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.threadCpuUsage();
    redactor.redactText(text);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Whether eight times the text takes less than thirty-two times the time. In proportion it takes eight times; where
 * a detector went back, sixty-four times. Times too short to measure are passed over.
 */
function isInProportion(text: string, length: number): boolean {
  const long = leastTime(repeated(text, length));
  return long < 50 || long / leastTime(repeated(text, length / 8)) < 32;
}

describe('ReDoS: redactText on hostile texts', () => {
  it.each(hostile)('takes time in proportion to the text, repeating %j', (text) => {
    expect(isInProportion(text, MEBIBYTE / 16)).toBe(true);
  });

  it('takes time in proportion to 1 MB of all of them, one after the other', () => {
    expect(isInProportion(hostile.map((text) => repeated(text, MEBIBYTE / 512)).join('\n'), MEBIBYTE)).toBe(
      true,
    );
  });
});
