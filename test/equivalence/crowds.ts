type Shared = Readonly<Record<string, string | number | bigint | boolean | null>>;

const times = (count: number, make: (at: number) => Shared): readonly Shared[] =>
  Array.from({ length: count }, (_row, at) => make(at));

/** One product of one origin in one unit, as measures of unit values and of monthly series need many of. */
const shirts = { hts10: '6109100012', uom1: 'DOZ', origin: 'CN', pga_required: true } as const;

/** A firm that began in 2024, and what it owes; three firms share its address. */
const shell = 90_001n;

/**
 * What chance does not make, record by record, beside the mean ones: many lines alike, a quota that is charged, a firm
 * that looks like a shell, entries on both sides of a threshold, an order that is a year old. Columns that are not
 * named here are made up.
 */
export const crowds: Readonly<Record<string, readonly Shared[]>> = {
  entry_line: [
    ...times(120, (at) => ({ ...shirts, entry_no: `crowd${at}`, line_no: 'A', entry_date: '2024-02-29' })),
    ...times(12, (at) => ({
      ...shirts,
      entry_no: `month${at}`,
      line_no: 'A',
      entry_date: `2023-${String(at + 1).padStart(2, '0')}-15`,
      entered_value: 100_000 + 1000 * at,
      importer: 1n,
      manufacturer: 1n,
      mfn_rate: 0.165,
    })),
    ...times(2, (at) => ({
      ...shirts,
      entry_no: 'moved',
      line_no: String(at),
      entry_date: '2024-02-29',
      hts10: '0101210010',
      importer: 1n,
      manufacturer: 1n,
      mfn_rate: 0,
      entered_value: 50_000,
    })),
    ...times(13, (at) => ({
      ...shirts,
      // A product of their own: among lines made up of shirts there is one in another unit, and then no price.
      hts10: '6109100040',
      entry_no: `priced${at}`,
      line_no: 'A',
      entry_type: '01',
      entry_date: '2024-01-31',
      statistical_month: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
      entered_value: 100_000 + 3000 * at,
      qty1: 50 + at,
    })),
    {
      entry_no: 'small',
      line_no: 'A',
      entry_type: '01',
      entry_date: '2024-02-29',
      statistical_month: '2024-02-01',
      hts10: '9999950000',
      entered_value: 80_000,
    },
    {
      ...shirts,
      entry_no: 'shell',
      line_no: 'A',
      entry_date: '2024-02-29',
      importer: shell,
      duty_paid: 6_000_000,
    },
  ],
  entry_summary: [
    ...times(6, (at) => ({
      entry_no: `near${at}`,
      entry_date: '2024-02-29',
      port_entry: '2704',
      cancelled: false,
      total_value: 249_000 + 1000 * at,
    })),
    { entry_no: 'shell', entry_date: '2024-02-29', port_entry: '2704', cancelled: false, importer: shell },
  ],
  trade_partner: times(3, (at) => ({
    importer: shell + BigInt(at),
    valid_from: '2022-10-01',
    valid_to: null,
    address: 900n,
    first_entry: '2024-01-15',
  })),
  bond: [
    {
      bond_no: 'shell',
      type: '8',
      principal: shell,
      amount: 5_000_000,
      effective: '2024-01-01',
      terminated: null,
    },
  ],
  quota_limit: [
    {
      quota_no: 'crowd',
      kind: 'TRQ',
      country: 'CN',
      hts: '6109',
      unit: 'KG',
      opens: '2024-01-01',
      closes: '2024-12-31',
      limit_qty: 100,
    },
  ],
  quota_charge: times(3, (at) => ({
    quota_no: 'crowd',
    opens: '2024-01-01',
    charged: `2024-02-0${at + 1}`,
    port: '2704',
    qty_charged: 40,
  })),
  world_flow: [flow(2024, 'CN', 'CA', 1), flow(2024, 'DE', 'CN', 500), flow(2023, 'DE', 'CN', 400)],
  mirror_flow: [{ year: 2024, partner: 'CN', commodity: '610910', partner_fob: 1_000_000 }],
  adcvd_order: [{ case_no: 'crowd', order_date: '2023-03-01' }],
  scope_map: [{ case_no: 'crowd', hts: '610910', origin: 'CN', valid_from: '2023-03-01', valid_to: null }],
};

function flow(year: number, exporter_country: string, importer_country: string, value: number): Shared {
  return { year, exporter_country, importer_country, commodity: '610910', value };
}
