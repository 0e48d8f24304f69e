import { chapters } from './chapters.ts';

/**
 * Whose words a title is: those of the U.S. tariff's chapters, or of UN Comtrade for the international part
 * (four and six digits), which differ from the tariff's.
 */
export type CommodityTitleSource = 'hts_chapters' | 'un_comtrade_hs2022';

/** A commodity with its title, a row of `ref_commodity`. */
export interface CommodityRow {
  /** Two, four or six digits. */
  readonly code: string;
  readonly digits: number;
  readonly title: string;
  readonly source: CommodityTitleSource;
}

/**
 * The 99 chapters, 1,229 headings and 5,613 subheadings with their titles. The 0.8 MB of text are read by
 * the first call, not with the package.
 */
export async function commodities(): Promise<readonly CommodityRow[]> {
  const { default: titles } = await import('./data/commodity-titles.json', { with: { type: 'json' } });
  return [
    ...chapters.map(({ code, title }) => row(code, title, 'hts_chapters')),
    ...titles.map(([code = '', title = '']) => row(code, title, 'un_comtrade_hs2022')),
  ];
}

function row(code: string, title: string, source: CommodityTitleSource): CommodityRow {
  return { code, digits: code.length, title, source };
}
