import { anyOf, isReported } from '../../algebra/conditions.ts';
import { category, squareMetres } from './square-metres.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/** Lines of textiles and apparel: those that have a textile category or declare square metre equivalents. */
export const textileLines = standingLines.where(anyOf(isReported(category), standingLines.reported('sme')));

/** Of them, those whose square metre equivalents are known. */
export const measuredLines = textileLines.where(isReported(squareMetres));
