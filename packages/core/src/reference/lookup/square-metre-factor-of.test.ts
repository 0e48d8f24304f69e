import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { squareMetreFactorLookup } from './square-metre-factor-of.ts';

const squareMetreFactorOf = squareMetreFactorLookup(await resolveReferenceTables());

describe('squareMetreFactorOf', () => {
  it('counts a dozen knit shirts as 6 square metres and a woollen suit as 3.76', () => {
    // Quota list for China 2004: 338/339 DOZ 6.00, 443 NOS 3.76.
    expect(squareMetreFactorOf('338', '2004-06-01')).toMatchObject({ hundredths: 600, unit: 'DOZ' });
    expect(squareMetreFactorOf('443', '2024-06-01')).toMatchObject({ hundredths: 376, unit: 'NOS' });
  });

  it('does not know the factor of 220, which is neither 0 nor 1', () => {
    expect(squareMetreFactorOf('220', '2024-06-01')).toBeNull();
  });
});
