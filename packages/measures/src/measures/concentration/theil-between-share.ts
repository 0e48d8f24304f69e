import { measure } from '../../algebra/measure.ts';
import { theilBetweenShare as betweenShare } from '../../formulas/concentration/theil-between-share.ts';
import { chaptersOf } from './vectors/chapters-of.ts';
import { productValues } from './vectors/values-by.ts';

/**
 * Between-chapter Theil share: part of the inequality of value over products (HTS10) that lies between
 * chapters, the rest being within them.
 *
 * @nulls Null when nothing was imported, or when all products are equal.
 */
export const theilBetweenShare = measure({
  id: 'concentration/theil-between-share',
  title: 'Between-chapter share of product inequality, general imports',
  aliases: ['Theil decomposition'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'T_between / T, products grouped by chapter',
  source: 'theil-1967',
  inputs: { products: productValues },
  compute: ({ products }) => betweenShare(chaptersOf(products)),
});
