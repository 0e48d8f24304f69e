import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { apparel } from './apparel.ts';
import { squareMetres } from './square-metres.ts';
import { measuredLines } from './textile-lines.ts';

/**
 * Apparel share of SME: square metre equivalents of apparel over those of all textiles and apparel. Apparel is
 * told by category (237, 239 and those that end in 30 to 59). January to September 2017: 20,614.91 of 48,506.77
 * million.
 *
 * @nulls Null when no square metres are known.
 */
export const apparelSmeShare = measure({
  id: 'textiles/apparel-sme-share',
  title: 'Apparel share of SME',
  aliases: ['clothing share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(sme where apparel) / sum(sme)',
  source: 'otexa-import-reports',
  inputs: { apparel: measuredLines.sum(squareMetres).where(apparel), all: measuredLines.sum(squareMetres) },
  compute: ({ apparel: ofApparel, all }) => ratioOrNull(ofApparel, all),
});
