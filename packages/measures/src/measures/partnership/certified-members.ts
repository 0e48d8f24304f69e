import { anyOf } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const partners = rowsOf('partner');
const standing = partners.standing('certified_from', 'certified_to');

/** Spells of certified membership in the Customs Trade Partnership Against Terrorism. */
export const spells = partners.where(partners.codeIn('programme', 'CTPAT'));

/** Those that stand at the end of the period; one member may have several. */
export const certifiedMembers = standing.where(partners.codeIn('programme', 'CTPAT'));

/** Members of Importer Self-Assessment or CTPAT Trade Compliance. */
export const inTradeCompliance = anyOf(partners.is('isa'), partners.codeIn('programme', 'TRADECOMP'));

/** Their spells at the end of the period. */
export const inTradeComplianceAtEnd = standing.where(inTradeCompliance);
