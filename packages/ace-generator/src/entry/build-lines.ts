import { manufacturerId } from '../identities/manufacturers.ts';
import type { Importer } from '../identities/importers.ts';
import { digits } from '../identities/party-number.ts';
import { centsOf } from '../lines/line-duties.ts';
import type { DraftLine } from '../lines/month-lines.ts';
import type { Draw } from '../random/draw.ts';
import type { DutyOrder } from '../world/duty-orders.ts';
import { exemptFromProcessingFee } from '../world/preference.ts';
import type { Line } from './entry.ts';
import { HARBOR_MILLIONTHS, PROCESSING_MILLIONTHS } from './fees.ts';

/** What lines take from their entry. */
export interface LineContext {
  readonly seed: number;
  readonly importer: Importer;
  readonly paysProcessing: boolean;
  readonly usesHarbor: boolean;
  readonly declaresOrders: boolean;
  readonly paysDuty: boolean;
  readonly quantityFactor: number;
}

/** Makes the lines of an entry from drafts. */
export const buildLines = (drafts: readonly DraftLine[], context: LineContext, draw: Draw): readonly Line[] =>
  drafts.map((draft, index) => buildLine(draft, index, context, draw));

function buildLine(draft: DraftLine, index: number, context: LineContext, draw: Draw): Line {
  const { cell, value } = draft;
  const preference = claimedPreference(draft, draw);
  const exempt = cell.chapter === '98' || (preference !== null && exemptFromProcessingFee(preference));
  return {
    ...draft,
    ...depositsOf(draft, context, draw),
    ...quantitiesOf(draft, context, draw),
    lineNo: digits(index + 1, 3),
    valueCents: value * 100,
    preference,
    generalRate: generalRateOf(draft, preference),
    duty: context.paysDuty ? draft.ordinaryDuty + draft.furtherDuty : 0,
    mpf: context.paysProcessing && !exempt ? centsOf(value, PROCESSING_MILLIONTHS) : 0,
    mpfExempt: exempt,
    hmf: context.usesHarbor ? centsOf(value, HARBOR_MILLIONTHS) : 0,
    tax: taxOf(draft),
    manufacturer: manufacturerOf(draft, context, draw),
  };
}

/** Free goods of a country with an agreement whose product is dutiable elsewhere claim it, nine times in ten. */
function claimedPreference({ cell, dutiable }: DraftLine, draw: Draw): string | null {
  if (dutiable || cell.preference === null || (cell.generalRate ?? 0) === 0) return null;
  return draw.chance(0.9) ? cell.preference : null;
}

/** Millionths; that of the product where a preference is claimed, otherwise the rate that was applied. */
function generalRateOf(draft: DraftLine, preference: string | null): number | null {
  if (preference !== null) return Math.round((draft.cell.generalRate ?? 0) * 1_000_000);
  return draft.dutiable ? draft.rate : 0;
}

type Deposits = Pick<
  Line,
  'adCase' | 'cvdCase' | 'adDeposit' | 'cvdDeposit' | 'adRate' | 'cvdRate' | 'bonded'
>;

const NO_DEPOSITS: Deposits = {
  adCase: null,
  cvdCase: null,
  adDeposit: 0,
  cvdDeposit: 0,
  adRate: 0,
  cvdRate: 0,
  bonded: false,
};

const rateOf = (order: DutyOrder | null): number => Math.round((order?.rate ?? 0) * 1_000_000);

function depositsOf({ cell, value }: DraftLine, context: LineContext, draw: Draw): Deposits {
  if (!context.declaresOrders || cell.scope === null) return NO_DEPOSITS;
  const { antidumping, countervailing } = cell.scope;
  const [adRate, cvdRate] = [rateOf(antidumping), rateOf(countervailing)];
  return {
    adCase: antidumping?.caseNo ?? null,
    cvdCase: countervailing?.caseNo ?? null,
    adRate,
    cvdRate,
    adDeposit: centsOf(value, adRate),
    cvdDeposit: centsOf(value, cvdRate),
    bonded: draw.chance(0.04),
  };
}

function quantitiesOf(
  { cell, value }: DraftLine,
  { quantityFactor }: LineContext,
  draw: Draw,
): Pick<Line, 'quantity' | 'kilograms'> {
  const units = (value / cell.goods.unitValue / draw.spread(0.6)) * quantityFactor;
  const quantity = Math.max(1, Math.round(units * 100));
  return {
    quantity,
    kilograms: Math.max(1, Math.round((quantity / 100) * cell.goods.kilogramsPerUnit * draw.spread(0.15))),
  };
}

/** Internal revenue tax of spirits, wine and tobacco: about what their value bears (our estimate). */
function taxOf({ cell, value }: DraftLine): number {
  const heading = cell.hts10.slice(0, 4);
  if (heading === '2208') return centsOf(value, 180_000);
  if (heading === '2204' || heading === '2205') return centsOf(value, 40_000);
  return heading === '2402' ? centsOf(value, 300_000) : 0;
}

/** An importer has few makers of a product: mostly the first, sometimes one of two others. */
function manufacturerOf({ cell }: DraftLine, context: LineContext, draw: Draw): string {
  const home = context.importer.index * 7 + Number(cell.chapter);
  return manufacturerId(
    context.seed,
    cell.country,
    home +
      draw.pickBy(
        [
          [0.75, 0],
          [0.92, 1],
        ] as const,
        2,
      ),
  );
}
