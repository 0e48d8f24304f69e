import { describe, expect, it } from 'vitest';
import { canarySearch } from './canary-search.ts';

// Nobody has such a number (area 000) or name.
const planted = ['000-86-4209', 'Quvzjw Kyxbert & Sons'];
const { found, writings } = canarySearch(planted);

describe('canarySearch', () => {
  it('finds every writing that it knows, whatever stands around it', () => {
    for (const text of planted) {
      for (const one of writings(text)) {
        expect(found(Buffer.concat([Buffer.from('a: "'), one, Buffer.from('", b')]))).toContain(text);
      }
    }
  });

  it.each([
    ['split by blanks', '0 0 0 8 6 4 2 0 9'],
    ['split by quotes and commas', '"000","86","4209"'],
    ['split over lines', '000\n86\r\n4209'],
    ['backwards and split', '9024.68.000'],
    ['within a word of base64', Buffer.from('{"ssn":"000-86-4209"}').toString('base64')],
    ['within a word of hexadecimal', Buffer.from('x000-86-4209').toString('hex')],
    ['in a URL', `?ssn=${encodeURIComponent('000-86-4209')}`],
  ])('finds it %s', (_, text) => {
    expect(found(text)).toEqual(['000-86-4209']);
  });

  it.each(['', '000-86-4208', 'Quvzjw', 'Sons & Kyxbert Quvzjw', '\0'.repeat(100)])(
    'finds nothing in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('takes no text that would be found by chance', () => {
    expect(() => canarySearch(['QZJ'])).toThrow('too short');
  });
});
