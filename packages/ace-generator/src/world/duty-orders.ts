import { dayOf, type Day } from '../calendar/day.ts';

/**
 * An antidumping or countervailing duty order of the world. Products and tariff numbers are those of orders that
 * exist; case numbers are made up (product numbers from 901), and so are the rates.
 */
export interface DutyOrder {
  readonly caseNo: string;
  readonly countervailing: boolean;
  /** ISO, two letters. */
  readonly country: string;
  readonly product: string;
  /** First digits of the tariff numbers in scope. */
  readonly scope: readonly string[];
  /** Deposit rate for all others, a fraction of value. */
  readonly rate: number;
  readonly ordered: Day;
  readonly revoked: Day | null;
}

type Row = readonly [
  product: string,
  scope: string,
  countries: string,
  rate: number,
  ordered: string,
  cvd?: number,
];

const rows: readonly Row[] = [
  ['BEDROOM_FURNITURE', '940350', 'CN', 0.6, '2005-01-04'],
  ['SOLAR_CELLS', '854143', 'CN MY VN TH', 0.33, '2012-12-07', 0.12],
  ['NAILS', '731700', 'CN KR TW MY OM', 0.12, '2008-08-01'],
  ['TIRES', '401110', 'CN KR TH VN TW', 0.27, '2015-08-10', 0.06],
  ['ALUMINUM_EXTRUSIONS', '7604 7608 761699', 'CN', 0.33, '2011-05-26', 0.1],
  ['SHRIMP', '030617 160521', 'CN IN TH VN EC ID', 0.05, '2005-02-01'],
  ['GARLIC', '070320', 'CN', 0.5, '1994-11-16'],
  ['HONEY', '040900', 'AR BR IN VN', 0.25, '2022-06-10'],
  ['MATTRESSES', '940421 940429', 'CN VN TH MY ID TR', 0.45, '2021-05-14'],
  ['QUARTZ_SURFACES', '681099', 'CN IN TR', 0.2, '2019-07-11', 0.04],
  ['HOT_ROLLED_STEEL', '7208', 'JP KR BR AU NL TR GB', 0.06, '2016-10-03', 0.04],
  ['COATED_STEEL', '7210', 'CN IN IT KR TW', 0.1, '2016-07-25', 0.03],
  ['REINFORCING_BAR', '721420', 'MX TR JP TW', 0.08, '2014-11-06'],
  ['LINE_PIPE', '730511 730512 730619', 'KR TR GR CA IN', 0.09, '2015-12-01'],
  ['SOFTWOOD_LUMBER', '440711 440712 440719', 'CA', 0.07, '2018-01-03', 0.06],
  ['HARDWOOD_PLYWOOD', '441233 441234', 'CN', 0.8, '2018-01-04', 0.2],
  ['CABINETS', '940340 940360', 'CN', 0.5, '2020-04-21', 0.15],
  ['WASHERS', '845020', 'CN KR MX', 0.2, '2017-02-06'],
  ['SILICON_METAL', '280469', 'CN BA IS MY', 0.15, '2021-05-12'],
  ['POLYESTER_FIBER', '550320', 'CN IN KR TW', 0.12, '2018-07-16', 0.05],
];

/** The numbers by which Commerce names countries in case numbers. @source general knowledge of published cases */
const COMMERCE_COUNTRY: Readonly<Record<string, string>> = {
  AR: '357',
  AU: '602',
  BA: '893',
  BR: '351',
  CA: '122',
  CN: '570',
  EC: '331',
  GB: '412',
  GR: '484',
  ID: '560',
  IN: '533',
  IS: '400',
  IT: '475',
  JP: '588',
  KR: '580',
  MX: '201',
  MY: '557',
  NL: '421',
  OM: '523',
  TH: '549',
  TR: '489',
  TW: '583',
  VN: '552',
};

/** Orders that are in effect in any world, with one revoked. */
export const dutyOrders: readonly DutyOrder[] = rows.flatMap(ordersOf);

function ordersOf([product, scope, countries, rate, ordered, cvd]: Row, index: number): readonly DutyOrder[] {
  return countries.split(' ').flatMap((country) => {
    const tail = `${COMMERCE_COUNTRY[country] ?? '000'}${901 + index}000`;
    const order = {
      caseNo: `A${tail}`,
      countervailing: false,
      country,
      product,
      scope: scope.split(' '),
      rate,
      ordered: dayOf(ordered),
      revoked: product === 'REINFORCING_BAR' && country === 'JP' ? dayOf('2022-10-14') : null,
    };
    if (cvd === undefined) return [order];
    return [order, { ...order, caseNo: `C${tail}`, countervailing: true, rate: cvd }];
  });
}

/** Orders by what they reach; a line may fall under one antidumping and one countervailing duty order. */
export interface OrderScope {
  readonly antidumping: DutyOrder | null;
  readonly countervailing: DutyOrder | null;
  /** The day from which one of them holds. */
  readonly since: Day;
}

/** Finds the orders that reach a commodity of a country. */
export function orderLookup(
  orders: readonly DutyOrder[],
): (hts10: string, country: string) => OrderScope | null {
  const byCountry = Map.groupBy(orders, ({ country }) => country);
  return (hts10, country) => {
    const reaching = (byCountry.get(country) ?? []).filter(
      ({ scope, revoked }) => revoked === null && scope.some((digits) => hts10.startsWith(digits)),
    );
    if (reaching.length === 0) return null;
    return {
      antidumping: reaching.find(({ countervailing }) => !countervailing) ?? null,
      countervailing: reaching.find(({ countervailing }) => countervailing) ?? null,
      since: Math.min(...reaching.map(({ ordered }) => ordered)),
    };
  };
}
