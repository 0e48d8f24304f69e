import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { textileCategoryLookup } from './textile-category-of.ts';

const textileCategoryOf = textileCategoryLookup(await resolveReferenceTables());

describe('textileCategoryOf', () => {
  it('knows T-shirts of cotton for men as 338 and for women as 339', () => {
    // HTS 2025, 6109.10.00: "T-shirts, all white ... (352)", "Men's or boys' ... (338)", "Women's or girls' ... (339)".
    expect(textileCategoryOf('6109100012', '2025-06-01')).toBe('338');
    expect(textileCategoryOf('6109100040', '2025-06-01')).toBe('339');
  });

  it('is null for what has no category', () => {
    expect(textileCategoryOf('8471300100', '2025-06-01')).toBeNull();
    expect(textileCategoryOf('6109', '2025-06-01')).toBeNull();
  });
});
