import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { allLiquidations, firstLiquidations } from '../first-liquidations.ts';

const again = allLiquidations
  .matching({ entry_no: firstLiquidations.text('entry_no') })
  .where(allLiquidations.is('reliq'))
  .exist();

/**
 * Share of the entries liquidated in the period that were liquidated anew later, of CBP's own accord within 90
 * days (19 U.S.C. 1501) or after a protest. As known now: entries of the last months may still be. An entry that
 * is liquidated anew twice counts once.
 *
 * @nulls Null when nothing was liquidated.
 */
export const reliquidationRate = measure({
  id: 'liquidation/reliquidation-rate',
  title: 'Reliquidation rate',
  aliases: ['reliquidated entries', 'voluntary reliquidation'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(liquidation with a later reliquidation) / count(liquidation)',
  source: 'usc-19-1501',
  inputs: { reliquidated: firstLiquidations.count().where(again), liquidated: firstLiquidations.count() },
  compute: ({ reliquidated, liquidated }) => ratioOrNull(reliquidated, liquidated),
});
