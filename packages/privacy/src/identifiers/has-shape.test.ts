import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithShape, hasShape } from './has-shape.ts';

describe('hasShape', () => {
  it('takes a digit for #, a letter for @, either for * and itself for the rest', () => {
    expect(hasShape('7', '#')).toBe(true);
    expect(hasShape('A', '#')).toBe(false);
    expect(hasShape('A', '@')).toBe(true);
    expect(hasShape('7', '@')).toBe(false);
    expect(hasShape('7', '*') && hasShape('Z', '*')).toBe(true);
    expect(hasShape('-', '-')).toBe(true);
    expect(hasShape('-', '*')).toBe(false);
  });

  it.each(['/', ':', '@', '[', 'a', '٣', '\uFF17'])(
    'takes %s for neither a digit nor a letter',
    (character) => {
      expect(hasShape(character, '#') || hasShape(character, '@') || hasShape(character, '*')).toBe(false);
    },
  );

  it('refuses a text that is shorter or longer', () => {
    expect(hasShape('1', '##') || hasShape('123', '##')).toBe(false);
  });

  it('agrees with the regular expression of the same meaning', () => {
    const pattern = /^[0-9A-Z]{3}-[0-9]{2}[A-Z]$/u;
    const almost = fc.stringMatching(/^[0-9A-Za-z-]{5,8}$/u);
    fc.assert(
      fc.property(fc.oneof(almost, fc.stringMatching(pattern)), (text) => {
        expect(hasShape(text, '***-##@')).toBe(pattern.test(text));
      }),
    );
  });
});

describe('beginsWithShape', () => {
  it('takes a text that stops before its shape does, and none that goes on', () => {
    expect(beginsWithShape('', '@#')).toBe(true);
    expect(beginsWithShape('A', '@#')).toBe(true);
    expect(beginsWithShape('A1', '@#')).toBe(true);
    expect(beginsWithShape('A12', '@#')).toBe(false);
    expect(beginsWithShape('1', '@#')).toBe(false);
  });
});
