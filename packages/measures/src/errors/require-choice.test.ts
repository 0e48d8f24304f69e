import { describe, expect, it } from 'vitest';
import { requireChoice } from './require-choice.ts';

describe('requireChoice', () => {
  it('lets a choice of the list pass', () => {
    expect(() => requireChoice('f', 'rule', 'a', ['a', 'b'])).not.toThrow();
  });

  it('refuses every other, and does not repeat it', () => {
    expect(() => requireChoice('f', 'rule', 'secret', ['a', 'b'])).toThrow(
      'f: rule is not a supported choice',
    );
  });
});
