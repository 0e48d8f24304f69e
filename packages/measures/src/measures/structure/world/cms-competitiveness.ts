import { measure } from '../../../algebra/measure.ts';
import { constantMarketShare } from '../../../formulas/structure/constant-market-share.ts';
import { fromUnitedStates, worldFlows } from '../../../populations/world-flows.ts';

const value = worldFlows.sum('value');

/**
 * Constant market share competitiveness effect (CMS): growth of the exports of the United States beyond the growth of
 * world exports of the same products to the same markets, since the period that the request compares with; above 0,
 * market shares were won. The world holds the United States too. Markets to which it did not export then have no
 * share to lose and are left out. World trade is that of the calendar year in which the period ends.
 *
 * @nulls Null when the matrix has no exports of the United States in the base period.
 */
export const cmsCompetitiveness = measure({
  id: 'structure/cms-competitiveness',
  title: 'Constant market share competitiveness effect',
  aliases: ['CMS', 'competitiveness effect', 'shift-share of exports'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(x1_pm - x0_pm * w1_pm / w0_pm) / sum(x0_pm), p the product, m the market',
  source: 'tyszynski-1951',
  inputs: {
    markets: worldFlows.matched(['importer_country', 'commodity'], {
      own: value.where(fromUnitedStates),
      world: value,
    }),
  },
  compute: ({ markets }) =>
    constantMarketShare(
      markets.map(({ base, current }) => ({
        baseExports: base?.own ?? 0,
        currentExports: current?.own ?? 0,
        baseWorld: base?.world ?? 0,
        currentWorld: current?.world ?? 0,
      })),
    ),
});
