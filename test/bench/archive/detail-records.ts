import { randomNumbers } from '../../equivalence/generated-rows.ts';

/** A record by the publisher's own field names, figures as printed. */
export type PrintedRecord = Readonly<Record<string, string | number>>;

/** The period of the generated archive; its name says the same. */
export const archivePeriod = { year: '2025', month: '03' } as const;

const codes = (count: number, width: number, from: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(from + at).padStart(width, '0'));

export const countries = codes(230, 4, 1000);
export const districts = codes(46, 2, 1);
const provisions = ['00', '10', '18', '61', '64', '69', '70', '79'];

/** Tariff lines in a month, about as many as are in use. */
export const commodities: readonly string[] = codes(17_000, 10, 101_000_000);

/** How many records of one commodity have distinct keys. */
const mostOfOne = countries.length * 100;

/**
 * Records of imports, in the order of their keys. Figures hang together as in genuine ones: most are zero,
 * a third carry the year to date only, charges follow the value, containers are part of vessels.
 *
 * @yields so many records
 */
export function* detailRecords(count: number, seed: number): Generator<PrintedRecord> {
  const random = randomNumbers(seed);
  const ofOne = Math.ceil(count / commodities.length);
  if (ofOne > mostOfOne) throw new RangeError('so many records would repeat their keys');
  for (let at = 0; at < count; at += 1) {
    const line = Math.floor(at / ofOne);
    yield { ...keysOf(line, at % ofOne), ...archivePeriod, ...figuresOf(random) };
  }
}

function keysOf(line: number, within: number): PrintedRecord {
  const pick = (list: readonly string[], step: number): string =>
    list[(line * 7 + within * step) % list.length] ?? '';
  return {
    commodity: commodities[line] ?? '',
    cty_code: pick(countries, 1),
    cty_subco: String(Math.floor(within / countries.length)).padStart(2, '0'),
    dist_entry: pick(districts, 3),
    dist_unlad: pick(districts, 5),
    rate_prov: pick(provisions, 1),
  };
}

function figuresOf(random: () => number): PrintedRecord {
  const value = Math.floor(Math.exp(random() * 16));
  const month = random() < 0.33 ? {} : monthOf(value, random);
  const earlier = monthOf(Math.floor(value * 1.8), random);
  const figures: Record<string, number> = {};
  for (const [field, amount] of Object.entries(month)) figures[`${field}_mo`] = amount;
  for (const [field, amount] of Object.entries(earlier)) {
    figures[`${field}_yr`] = amount + (figures[`${field}_mo`] ?? 0);
  }
  return figures;
}

function monthOf(value: number, random: () => number): Readonly<Record<string, number>> {
  const charges = Math.floor(value * 0.04);
  const quantity = Math.ceil(value / 40);
  const dutiable = random() < 0.35 ? value : 0;
  return {
    cards: 1 + Math.floor(random() * 9),
    con_qy1: quantity,
    con_qy2: random() < 0.25 ? quantity * 3 : 0,
    con_val: value,
    dut_val: dutiable,
    cal_dut: Math.floor(dutiable * 0.07),
    con_cha: charges,
    con_cif: value + charges,
    gen_qy1: quantity,
    gen_qy2: 0,
    gen_val: value,
    gen_cha: charges,
    gen_cif: value + charges,
    ...transportOf(value, charges, random()),
  };
}

function transportOf(value: number, charges: number, mode: number): Readonly<Record<string, number>> {
  const weight = Math.ceil(value / 9);
  const air = mode < 0.35 ? 1 : 0;
  const vessel = mode >= 0.35 && mode < 0.85 ? 1 : 0;
  const container = mode >= 0.45 && mode < 0.85 ? 1 : 0;
  return {
    air_val: air * value,
    air_wgt: air * weight,
    air_cha: air * charges,
    ves_val: vessel * value,
    ves_wgt: vessel * weight,
    ves_cha: vessel * charges,
    cnt_val: container * value,
    cnt_wgt: container * weight,
    cnt_cha: container * charges,
  };
}
