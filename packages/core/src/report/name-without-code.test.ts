import { describe, expect, it } from 'vitest';
import { nameWithoutCode } from './name-without-code.ts';

describe('nameWithoutCode', () => {
  it('takes the code off', () => {
    expect(nameWithoutCode({ key: ['61', '1220'], labels: ['61 Apparel', '1220 Canada'] }, 1)).toBe('Canada');
  });

  it.each([
    ['2024-01', '2024-01'],
    ['(other)', 'Other country'],
    [null, 'not stated'],
    ['122', '1220 Canada'],
  ])('keeps the label of %j whole', (code, label) => {
    expect(nameWithoutCode({ key: [code], labels: [label] }, 0)).toBe(label);
  });
});
