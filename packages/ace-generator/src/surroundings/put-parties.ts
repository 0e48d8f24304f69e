import { dayOf, type Day } from '../calendar/day.ts';
import { firstDay, lastDay, monthText } from '../calendar/month.ts';
import { addressText, particularsOf, type Importer } from '../identities/importers.ts';
import { digits, hasEmployerNumber } from '../identities/party-number.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { allPorts } from '../world/ports.ts';
import type { Setting } from './surroundings.ts';

/** The parties of a world: who they are, their bonds, memberships and Centers. */
export function* putParties(setting: Setting): Generator<void> {
  const { world } = setting;
  for (const importer of world.importers.all()) {
    putParticulars(setting, importer);
    putRegister(setting, importer);
    putBond(setting, importer);
    putMembership(setting, importer);
    putAccount(setting, importer);
    yield;
  }
}

/** Particulars hold from the first entry on; one importer in sixty moved since. */
function putParticulars(setting: Setting, importer: Importer): void {
  const { world, sink, draw } = setting;
  const known = firstKnown(setting, importer);
  const moved = importer.index % 60 === 5 ? importer.firstEntry + 300 : null;
  const { phone, email, duns, address } = particularsOf(world.size.seed, importer);
  const random = draw(1, importer.index);
  const head = {
    importer: importer.number,
    name: importer.name,
    phone,
    email,
    duns,
    licence: `ZZ-${digits(importer.index, 7)}`,
    importer_type: importer.type,
    center: centerOf(importer),
    first_entry: importer.firstEntry,
    licence_port: allPorts[random.below(allPorts.length)] ?? '2704',
  };
  const former = addressText(world.size.seed, importer.address + 500_000);
  const spell = { ...head, valid_from: importer.firstEntry, valid_to: moved };
  putOnce(sink, 'trade_partner', known, { ...spell, address: moved === null ? address : former });
  if (moved === null) return;
  putOnce(sink, 'trade_partner', known, { ...head, address, valid_from: moved, valid_to: null });
}

const firstKnown = ({ world }: Setting, importer: Importer): Day =>
  Math.max(firstDay(world.size.from), Math.min(importer.firstEntry, lastDay(world.size.to)));

const centerOf = (importer: Importer): string => `CEE${digits(1 + (importer.index % 10), 3)}`;

/** Federal tax information, made up: of those that have an employer's number. */
function putRegister(setting: Setting, importer: Importer): void {
  const { world, sink, draw } = setting;
  if (!hasEmployerNumber(importer.index)) return;
  const random = draw(2, importer.index);
  putOnce(sink, 'business_register', firstKnown(setting, importer), {
    business: importer.number,
    register_year: Number(monthText(world.size.from).slice(0, 4)) - 1,
    receipts_band: `R${random.between(1, 9)}`,
    payroll_band: `P${random.between(1, 9)}`,
    employment_band: `E${random.between(1, 9)}`,
  });
}

function putBond(setting: Setting, importer: Importer): void {
  const { sink, draw, happens } = setting;
  const random = draw(3, importer.index);
  const effective = Math.max(importer.firstEntry, dayOf('2008-01-01'));
  const known = firstKnown(setting, importer);
  const notified = happens(random, 'bondNotice') ? known + random.between(20, 300) : null;
  const cured = notified !== null && random.chance(0.7) ? notified + random.between(5, 30) : null;
  evolve(sink, 'bond', [known, notified, cured], (on) => ({
    bond_no: importer.bondNo,
    type: '8',
    activity: '1',
    principal: importer.number,
    principal_name: importer.name,
    surety: importer.surety,
    co_surety: importer.index % 50 === 3 ? '979' : null,
    amount: importer.bondAmount,
    liability: importer.bondAmount,
    effective,
    terminated: null,
    insufficient: notified !== null && notified <= on && (cured === null || cured > on),
  }));
  if (notified === null) return;
  evolve(sink, 'bond_notice', [notified, cured], (on) => ({
    notice_no: `BN${importer.bondNo}`,
    bond_no: importer.bondNo,
    notified,
    cured: ifPast(cured, on),
  }));
}

function putMembership(setting: Setting, importer: Importer): void {
  const { world, sink, draw } = setting;
  const random = draw(4, importer.index);
  const known = firstDay(world.size.from);
  const certified = importer.certifiedFrom;
  if (certified !== null) {
    const ended = random.chance(0.04) ? known + random.between(10, 300) : null;
    evolve(sink, 'partner', [known, ended], (on) => ({
      importer: importer.number,
      programme: 'CTPAT',
      tier: ['1', '2', '2', '3'][importer.index % 4] ?? '2',
      certified_from: certified,
      certified_to: ifPast(ended, on),
      validated: certified < known - 365,
      isa: importer.index % 9 === 2,
      ended_by:
        ended !== null && ended <= on
          ? (['SUSPENDED', 'REMOVED', 'WITHDRAWN'][importer.index % 3] ?? null)
          : null,
    }));
    putMemberValidation(setting, importer, known);
  }
  if (certified === null && !random.chance(0.04)) return;
  putApplication(setting, importer, certified);
}

function putMemberValidation({ sink, draw }: Setting, importer: Importer, known: Day): void {
  const random = draw(5, importer.index);
  if (!random.chance(0.3)) return;
  const initiated = known + random.between(0, 360);
  const completed = random.chance(0.85) ? initiated + random.between(30, 200) : null;
  const compliant = random.chance(0.95);
  evolve(sink, 'partner_validation', [initiated, completed], (on) => ({
    validation_no: `PV${digits(importer.index, 7)}`,
    importer: importer.number,
    initiated,
    completed: ifPast(completed, on),
    compliant: compliant && completed !== null && completed <= on,
  }));
}

function putApplication({ world, sink, draw }: Setting, importer: Importer, certified: Day | null): void {
  const random = draw(6, importer.index);
  const known = firstDay(world.size.from);
  const applied = certified === null ? known + random.between(0, 300) : certified - random.between(60, 300);
  const decided = certified ?? (random.chance(0.6) ? applied + random.between(60, 250) : null);
  evolve(sink, 'partner_application', [Math.max(known, applied), decided], (on) => ({
    application_no: `PA${digits(importer.index, 7)}`,
    importer: importer.number,
    programme: 'CTPAT',
    applied,
    decided: ifPast(decided, on),
    certified: certified !== null && certified <= on,
  }));
}

function putAccount(setting: Setting, importer: Importer): void {
  const { sink, draw } = setting;
  const random = draw(7, importer.index);
  putOnce(sink, 'account_assignment', firstKnown(setting, importer), {
    importer: importer.number,
    center: centerOf(importer),
    assigned_from: Math.max(importer.firstEntry, dayOf('2016-01-01')),
    assigned_to: null,
    industry_value: random.between(1, 900) * 1_000_000,
  });
}
