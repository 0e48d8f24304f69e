/** Looks for planted texts in what must not hold them. */
export interface CanarySearch {
  /** The ways in which a text may stand in bytes, for tests of the search itself. */
  readonly writings: (text: string) => readonly Buffer[];
  /** Of the planted texts those that occur in some bytes or text, in any writing. */
  readonly found: (where: string | Uint8Array) => readonly string[];
}

/**
 * A search for planted identities (canaries) in outputs, files and dumps: as they are, in capitals and small letters,
 * their digits alone, backwards, in UTF-16, hexadecimal, base64 at any offset, encoded for URLs, and split by
 * whatever is neither letter nor digit. Plant texts of eight characters or more that nothing else has by chance.
 *
 * @throws TypeError - a text is so short that it would be found by chance
 * @example
 * canarySearch(['000-86-4209']).found('no. 000 86 4209'); // => ['000-86-4209']
 */
export function canarySearch(planted: readonly string[]): CanarySearch {
  if (planted.some((text) => bare(text).length < SHORTEST))
    throw new TypeError('a planted text is too short');
  const needles = planted.map((text) => ({ text, bytes: writings(text), split: splits(text) }));
  const found = (where: string | Uint8Array): readonly string[] => {
    const bytes = typeof where === 'string' ? Buffer.from(where) : Buffer.from(where);
    const squeezed = bare(bytes.toString('latin1'));
    return needles
      .filter(
        (needle) =>
          needle.bytes.some((one) => bytes.includes(one)) ||
          needle.split.some((one) => squeezed.includes(one)),
      )
      .map(({ text }) => text);
  };
  return Object.freeze({ writings, found });
}

/** A text as it may be written into bytes. */
function writings(text: string): readonly Buffer[] {
  const digits = text.replaceAll(/\D/gu, '');
  const texts = [text, text.toUpperCase(), text.toLowerCase(), reversed(text), encodeURIComponent(text)];
  if (digits.length >= 9) texts.push(digits, reversed(digits));
  return [...new Set(texts)].flatMap((one) => {
    const bytes = Buffer.from(one);
    return [
      bytes,
      Buffer.from(one, 'utf16le'),
      Buffer.from(bytes.toString('hex')),
      Buffer.from(bytes.toString('hex').toUpperCase()),
      ...inBase64(one),
    ];
  });
}

/** The middle of a base64 text is the same whatever stands around, at one of three offsets. */
function inBase64(text: string): readonly Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.from('x'.repeat(offset) + text);
    return (['base64', 'base64url'] as const).map((encoding) =>
      Buffer.from(bytes.toString(encoding).replaceAll('=', '').slice(4, -4)),
    );
  });
}

/** Letters and digits alone: what parts a split text is gone on both sides. */
const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/gu, '').toLowerCase();

function splits(text: string): readonly string[] {
  const squeezed = bare(text);
  return [squeezed, reversed(squeezed)];
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

const SHORTEST = 8;
