import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { Importer } from '../identities/importers.ts';
import { digits } from '../identities/party-number.ts';
import type { DraftLine } from '../lines/month-lines.ts';
import { Draw } from '../random/draw.ts';
import type { Claim } from '../stories/claim.ts';
import type { Kind } from '../world/parts.ts';
import { allPorts, drawMode, type WayIn } from '../world/ports.ts';
import type { World } from '../world/world.ts';
import { buildLines } from './build-lines.ts';
import { entryDates } from './entry-dates.ts';
import type { EntryNumbers } from './entry-number.ts';
import type { Entry } from './entry.ts';
import { entryTotals } from './entry-totals.ts';
import { feeRules, usesHarbor } from './fees.ts';
import { statementNumber } from './statement-number.ts';

/** What is settled of an entry before its lines are. */
export interface EntryPlan {
  readonly seed: number;
  readonly month: Month;
  readonly kind: Kind;
  readonly country: string;
  readonly chapter: string;
  readonly center: string | null;
  readonly way: WayIn;
  readonly port: string;
  readonly entered: Day;
  readonly importer: Importer;
  readonly claim: Claim | null;
  readonly mistaken: boolean;
}

/** The limit of informal entries, dollars. @source 19 CFR 143.21 */
const INFORMAL_LIMIT = 2500;

/** Informal entries pay a flat fee; what is warehoused or comes for a time pays none. */
const PAY_NO_PROCESSING = new Set(['11', '21', '22', '23']);

/** Completes an entry. */
export function composeEntry(
  world: World,
  plan: EntryPlan,
  drafts: readonly DraftLine[],
  numbers: EntryNumbers,
): Entry {
  const draw = new Draw(plan.seed);
  const { importer } = plan;
  const type = typeOf(plan, drafts, draw);
  const mode = drawMode(draw, plan.way, plan.chapter);
  const rules = feeRules(plan.entered);
  const lines = buildLines(drafts, contextOf(world, plan, type, mode), draw);
  const filer = numbers.next(importer.filers[draw.chance(0.85) ? 0 : 1]);
  const informal = type === '11';
  const paymentType = informal ? '1' : importer.payment;
  const monthly = paymentType >= '6';
  const dates = entryDates(plan.entered, monthly, world.calendar, draw);
  return {
    ...plan,
    ...filer,
    filerPlace: importer.filers[0],
    type,
    mode,
    consignee: draw.chance(0.85) ? importer : world.importers.at(draw.rank(world.importers.size)),
    exportCountry: plan.claim?.exportCountry ?? exportCountryOf(plan.country, draw),
    singleBond: !informal && draw.chance(0.03),
    bonded: !informal,
    dates,
    lines,
    totals: entryTotals(lines, type, rules),
    paymentType,
    statementNo:
      informal || plan.mistaken
        ? null
        : statementNumber(filer.filer, plan.month, dates, monthly, world.calendar),
  };
}

/** Types of entry by how goods are entered; informal below the limit, in small entries, nine times in ten. */
function typeOf(plan: EntryPlan, drafts: readonly DraftLine[], draw: Draw): string {
  switch (plan.kind) {
    case 'adcvd':
      return '03';
    case 'quota':
      return '02';
    case 'withdrawal':
      return draw.chance(0.7) ? '06' : '31';
    case 'warehouse':
      return '21';
    case 'temporary':
      return '23';
    case 'consumption':
      return consumptionType(drafts, draw);
  }
}

function consumptionType(drafts: readonly DraftLine[], draw: Draw): string {
  const value = drafts.reduce((sum, draft) => sum + draft.value, 0);
  if (value <= INFORMAL_LIMIT && drafts.length <= 5 && draw.chance(0.9)) return '11';
  return draw.chance(0.002) ? '52' : '01';
}

const contextOf = (world: World, plan: EntryPlan, type: string, mode: string) => ({
  seed: world.size.seed,
  importer: plan.importer,
  paysProcessing: !PAY_NO_PROCESSING.has(type),
  usesHarbor: usesHarbor(mode) && type !== '31',
  declaresOrders: plan.kind === 'adcvd',
  paysDuty: plan.kind !== 'warehouse' && plan.kind !== 'temporary',
  quantityFactor: plan.claim?.quantityFactor ?? 1,
});

/** One entry in twenty comes from a third country. */
const exportCountryOf = (country: string, draw: Draw): string =>
  draw.chance(0.05) ? draw.pick(['HK', 'SG', 'DE', 'NL', 'MX', 'CA']) : country;

/** Foreign ports of lading by country are not modelled: a code of the form of Schedule K. */
export const ladingPort = (country: string): string =>
  `${digits(100 + country.charCodeAt(0) * 4 + country.charCodeAt(1), 3)}01`;

/** The port where a filer is at home. */
export const homePort = (filerPlace: number): string => allPorts[filerPlace % allPorts.length] ?? '2704';
