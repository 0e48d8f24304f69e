import { anyOf, isIn } from '../../algebra/conditions.ts';
import { prefix } from '../../algebra/values.ts';
import { category } from './square-metres.ts';

/**
 * Whether a line is of apparel: categories 237 and 239, and those that end in 30 to 59 (cotton 330-359, wool 431-459,
 * man-made fibres 630-659, silk 733-759, other 831-859). In the tariff of 2025 these are the lines of chapters 61 and
 * 62 with a category, and a few of hats, shoes and diapers.
 */
export const apparel = anyOf(
  isIn(category, '237', '239'),
  isIn(
    prefix(category, 2),
    ...['3', '4', '6', '7', '8'].flatMap((fibre) => ['3', '4', '5'].map((group) => fibre + group)),
  ),
);
