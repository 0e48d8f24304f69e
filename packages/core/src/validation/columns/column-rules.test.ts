import { records, subjects, type RecordFact } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { expectRules } from '../fixtures/expect-rules.ts';
import { dateOrderRules } from './date-order-rules.ts';
import { entryNumberRules } from './entry-number-rules.ts';
import { identityRules } from './identity-rules.ts';
import { knownCodeRules } from './known-code-rules.ts';
import { listedCodeRules } from './listed-code-rules.ts';
import { numberFormRules } from './number-form-rules.ts';
import { tariffNumberRules } from './tariff-number-rules.ts';

describe('entryNumberRules', () => {
  // CATAIR Appendix E works B76-0324527-8 out.
  expectRules(entryNumberRules, [
    {
      id: 'ENTRY_NUMBER_CHECK_DIGIT',
      subject: 'entry_summary',
      holds: [{ entry_no: 'B7603245278' }],
      fails: [{ entry_no: 'B7603245279' }, { entry_no: 'B760324527' }, { entry_no: 'b7603245278' }],
    },
    {
      id: 'ENTRY_NUMBER_CHECK_DIGIT',
      subject: 'drawback_claim',
      holds: [{ claim_no: 'B7603245278' }],
      fails: [{ claim_no: 'B7603245277' }],
    },
  ]);

  it('reaches every column of an entry number', () => {
    const withEntry = Object.values(subjects).filter((fact: RecordFact) => 'entry_no' in fact.columns);
    expect(entryNumberRules).toHaveLength(withEntry.length + 2);
  });
});

describe('identityRules', () => {
  expectRules(identityRules, [
    {
      // The forms of CBP Form 5106.
      id: 'IMPORTER_NUMBER_FORM',
      subject: 'entry_summary',
      holds: [
        { importer: '00-0000001AB' },
        { importer: '000-00-0001' },
        { importer: '100000-00001' },
        { importer: '000000001' },
      ],
      fails: [{ importer: '00-000000' }, { importer: '00-0000001OI' }, { importer: 'UNKNOWN' }],
    },
    {
      // 19 CFR 102: Canada goes by province. ZZ is no country.
      id: 'MANUFACTURER_ID_FORM',
      subject: 'entry_line',
      holds: [{ manufacturer: 'CNWAHLAIHUI' }, { manufacturer: 'XOACMWID1TOR' }],
      fails: [
        { manufacturer: 'CAACMWID1TOR' },
        { manufacturer: 'ZZWAHLAIHUI' },
        { manufacturer: 'CN WAHLAI HUI' },
      ],
    },
    {
      id: 'AGENT_CODE_FORM',
      subject: 'entry_summary',
      holds: [{ filer: 'B76' }, { surety: '036' }],
      fails: [{ filer: 'B7' }, { surety: '0361' }],
    },
  ]);
});

describe('numberFormRules', () => {
  expectRules(numberFormRules, [
    {
      id: 'ADCVD_CASE_FORM',
      subject: 'adcvd_line',
      holds: [{ case_no: 'A570888000' }],
      fails: [{ case_no: 'B570888000' }, { case_no: 'A57088800' }],
    },
    {
      id: 'BOND_NUMBER_FORM',
      subject: 'bond',
      holds: [{ bond_no: '20C0123AB' }],
      fails: [{ bond_no: '20C-123AB' }],
    },
    {
      // A number that CBP has printed.
      id: 'STATEMENT_NUMBER_FORM',
      subject: 'statement',
      holds: [{ statement_no: '2726234001' }],
      fails: [{ statement_no: '272623400' }],
    },
    {
      id: 'PROTEST_NUMBER_FORM',
      subject: 'protest',
      holds: [{ protest_no: '160119100044' }],
      fails: [{ protest_no: '16011910004X' }],
    },
    {
      // 25770003 is 7 x 3681429, so its digit is 0 (instruction sheet of Form 7512).
      id: 'INBOND_CHECK_DIGIT',
      subject: 'inbond',
      holds: [{ inbond_no: '257700030' }, { inbond_no: 'V12345678' }],
      fails: [{ inbond_no: '257700031' }],
    },
  ]);
});

describe('tariffNumberRules', () => {
  expectRules(tariffNumberRules, [
    {
      id: 'TARIFF_NUMBER_FORM',
      subject: 'entry_line',
      holds: [{ hts10: '6109100012' }, { hts10: '9802008040' }],
      fails: [
        { hts10: '61091000' },
        { hts10: '7701000000' },
        { hts10: '0001000000' },
        { hts10: '6109.10.00' },
      ],
    },
    {
      id: 'TARIFF_NUMBER_FORM',
      subject: 'entry_tariff',
      holds: [{ hts: '99038815' }, { hts: '6109100012' }],
      fails: [{ hts: '61091000' }, { hts: '9903881' }],
    },
    {
      id: 'TARIFF_NUMBER_FORM',
      subject: 'scope_map',
      holds: [{ hts: '7604' }, { hts: '7604290000' }],
      fails: [{ hts: '76042' }, { hts: '7704' }],
    },
    {
      // 6109.10 is T-shirts of cotton; 6109.11 is no subheading; before HS 2022 nothing is said.
      id: 'TARIFF_SUBHEADING_UNKNOWN',
      subject: 'entry_line',
      holds: [
        { hts10: '6109100012', entry_date: '2024-01-15' },
        { hts10: '9903881500', entry_date: '2024-01-15' },
        { hts10: '6109110012', entry_date: '2022-01-26' },
      ],
      fails: [{ hts10: '6109110012', entry_date: '2022-01-27' }],
    },
  ]);
});

describe('knownCodeRules', () => {
  expectRules(knownCodeRules, [
    {
      // Type 13 begins with the test of 22 September 2026.
      id: 'ENTRY_TYPE_UNKNOWN',
      subject: 'entry_summary',
      holds: [
        { entry_type: '01', entry_date: '2024-01-15' },
        { entry_type: '13', entry_date: '2026-09-22' },
      ],
      fails: [
        { entry_type: '99', entry_date: '2024-01-15' },
        { entry_type: '13', entry_date: '2026-09-21' },
      ],
    },
    {
      id: 'MODE_UNKNOWN',
      subject: 'entry_line',
      holds: [{ mode: '11', entry_date: '2024-01-15' }],
      fails: [{ mode: '13', entry_date: '2024-01-15' }],
    },
    {
      id: 'PORT_UNKNOWN',
      subject: 'release',
      holds: [
        { port: '2704', release_date: '2024-01-15' },
        { port: '2704', release_date: null },
      ],
      fails: [
        { port: '9999', release_date: '2024-01-15' },
        { port: '9999', release_date: null },
      ],
    },
    {
      // South Sudan is younger than 9 July 2011; a Canadian province is no country of origin.
      id: 'COUNTRY_UNKNOWN',
      subject: 'entry_line',
      holds: [
        { origin: 'CN', entry_date: '2024-01-15' },
        { origin: 'SS', entry_date: '2011-07-09' },
      ],
      fails: [
        { origin: 'ZZ', entry_date: '2024-01-15' },
        { origin: 'XO', entry_date: '2024-01-15' },
        { origin: 'SS', entry_date: '2011-07-08' },
      ],
    },
    {
      id: 'CENTER_UNKNOWN',
      subject: 'entry_line',
      holds: [{ center: 'CEE010', entry_date: '2024-01-15' }],
      fails: [{ center: 'CEE011', entry_date: '2024-01-15' }],
    },
    {
      id: 'PREFERENCE_UNKNOWN',
      subject: 'entry_line',
      holds: [{ spi: 'KR', entry_date: '2024-01-15' }],
      fails: [{ spi: 'QQ', entry_date: '2024-01-15' }],
    },
    {
      id: 'FEE_CLASS_UNKNOWN',
      subject: 'line_fee',
      holds: [
        { fee_class: '499', entry_date: '2024-01-15' },
        { fee_class: '016', entry_date: '2024-01-15' },
      ],
      fails: [{ fee_class: '999', entry_date: '2024-01-15' }],
    },
    {
      id: 'TEXTILE_CATEGORY_UNKNOWN',
      subject: 'entry_line',
      holds: [{ textile_category: '338', entry_date: '2025-06-01' }],
      fails: [{ textile_category: '999', entry_date: '2025-06-01' }],
    },
  ]);
});

describe('listedCodeRules', () => {
  const entered = { entry_date: '2026-11-01' };
  expectRules(listedCodeRules, [
    {
      // 4 is not among the types of payment.
      id: 'PAYMENT_TYPE_UNKNOWN',
      subject: 'entry_summary',
      holds: [{ payment_type: '7', ...entered }],
      fails: [{ payment_type: '4', ...entered }],
    },
    {
      id: 'RECONCILIATION_ISSUE_UNKNOWN',
      subject: 'entry_summary',
      holds: [{ recon_issue: '001', ...entered }],
      fails: [{ recon_issue: '009', ...entered }],
    },
    {
      id: 'BOND_TYPE_UNKNOWN',
      subject: 'bond',
      holds: [{ type: '8', effective: '2026-11-01' }],
      fails: [{ type: '7', effective: '2026-11-01' }],
    },
    {
      id: 'BOND_ACTIVITY_UNKNOWN',
      subject: 'bond',
      holds: [{ activity: '3a3', effective: '2026-11-01' }],
      fails: [{ activity: '6', effective: '2026-11-01' }],
    },
    {
      id: 'LIQUIDATION_REASON_UNKNOWN',
      subject: 'liquidation',
      holds: [{ reason: '99', liq_date: '2026-11-06' }],
      fails: [{ reason: '97', liq_date: '2026-11-06' }],
    },
    {
      id: 'RELEASE_DISPOSITION_UNKNOWN',
      subject: 'release_event',
      holds: [{ disposition: '03', event_date: '2026-11-01' }],
      fails: [{ disposition: '02', event_date: '2026-11-01' }],
    },
  ]);
});

describe('dateOrderRules', () => {
  expectRules(dateOrderRules, [
    {
      id: 'DATE_ORDER',
      subject: 'entry_summary',
      holds: [
        { entry_date: '2024-01-15', liq_date: '2024-01-15' },
        { entry_date: '2024-01-15', liq_date: null },
      ],
      fails: [{ entry_date: '2024-01-15', liq_date: '2024-01-14' }],
    },
    {
      id: 'DATE_ORDER',
      subject: 'exam',
      holds: [{ ordered_ts: '2024-01-15T12:00:00Z', completed_ts: '2024-01-15T12:00:00Z' }],
      fails: [{ ordered_ts: '2024-01-15T12:00:00Z', completed_ts: '2024-01-15T11:59:59Z' }],
    },
  ]);

  it('names columns that its subjects have, all of them dates or moments', () => {
    const types = dateOrderRules.flatMap(({ subject, columns }) => {
      const fact: RecordFact = records[subject];
      return columns.map((name) => fact.columns[name]?.type);
    });
    expect(new Set(types)).toEqual(new Set(['date', 'instant']));
  });
});
