import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTION_DETECTORS } from './default-detectors.ts';
import published from './fixtures/us-identifiers.json' with { type: 'json' };
import { openRedactor } from './open-redactor.ts';

const redactor = openRedactor();
const redact = (text: string): string => redactor.redactText(text).text;
const spans = (text: string): unknown =>
  redactor.redactText(text).findings.map(({ start, end }) => [start, end]);

describe('redactText on published texts', () => {
  it.each(published.ssn.presidioFound)('finds the number in %j where Presidio does', (text, start, end) => {
    expect(redactor.redactText(String(text)).findings).toEqual([{ class: 'SSN', start, end }]);
  });

  it.each(published.itin.presidioFound)('takes the ITIN %s for a Social Security number', (text) => {
    expect(redact(text)).toBe('[SSN]');
  });

  // Presidio passes over numbers that were never given; here a mistyped number may be a real one.
  it.each([
    '078051120',
    '000000000',
    '666000000',
    '078-05-0000',
    '078 00 1123',
    '693-09.4444',
    '911-89-1234',
  ])('redacts %s too, which was never given', (text) => {
    expect(redact(text)).toBe('[SSN]');
  });

  it('leaves ten digits, as Presidio does', () => {
    expect(redact('0780511201')).toBe('0780511201');
  });

  it.each(published.ein.valid.filter((text) => /[- ]/u.test(text)))('finds the EIN %s', (text) => {
    expect(redact(text)).toBe('[EIN]');
  });

  // 07, 28 and 96 were given to no one; a mistyped number may be of someone.
  it.each(published.ein.invalid.filter((text) => /^\d{2}-\d{7}$/u.test(text)))(
    'redacts %s too, though no employer has a number with that prefix',
    (text) => {
      expect(redact(text)).toBe('[EIN]');
    },
  );

  it.each(Object.values(published.ein.prefixes).flat())(
    'finds employer numbers with the prefix %s',
    (prefix) => {
      expect(redact(`${prefix}-1234567`)).toBe('[EIN]');
    },
  );

  it.each(published.itin.middleRanges)(
    'finds taxpayer numbers of the middle range %s at both its ends',
    (range) => {
      for (const middle of range.split('-')) expect(redact(`900-${middle}-1234`)).toBe('[SSN]');
    },
  );

  it.each(['000', '666', '900', '999'])('redacts numbers of the area %s, which was never given', (area) => {
    expect(published.ssn.neverAssigned.area.join()).toBe('000,666,900-999');
    expect(redact(`${area}-12-3456`)).toBe('[SSN]');
  });

  it.each(Array.from({ length: 10 }, (_, last) => `987-65-432${last}`))(
    'redacts %s, which advertisements use',
    (text) => {
      expect(published.ssn.advertising[1]).toBe('987-65-4320..987-65-4329');
      expect(redact(text)).toBe('[SSN]');
    },
  );

  it.each(published.email.found)('finds the address in %j', (text, start, end) => {
    expect(redactor.redactText(String(text)).findings).toEqual([{ class: 'EMAIL', start, end }]);
  });

  it.each(published.email.notFound)('finds no address in %j', (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each(published.phone.found)('finds the telephone numbers in %j', (text, places) => {
    expect(spans(String(text))).toEqual(places);
  });
});

describe('redactText', () => {
  it.each([
    ['importer no. 12-3456789AB', 'importer no. [EIN]'],
    ['IOR 123-45-6789', 'IOR [SSN]'],
    ['IOR 261704-00123', 'IOR [IOR_NUMBER]'],
    ['MID: USDHLEXP1304ERL', 'MID: [MID]'],
    ['D-U-N-S: 15-048-3782', 'D-U-N-S: [DUNS]'],
    ['bond no. 20C0123AB', 'bond no. [LICENCE_PERMIT]'],
    ['license #AB-12345', 'license #[LICENCE_PERMIT]'],
    ['at 236 Wendell Ford Blvd Ste 1304, Erlanger', 'at [ADDRESS_BUSINESS], Erlanger'],
    ['P.O. Box 123', 'P.O. Box [ADDRESS_BUSINESS]'],
    ['home address: 1 elm st', 'home address: [ADDRESS_HOME]'],
    ['tel. 4155550132', 'tel. [PHONE]'],
    ['Importer "Acme Corp" not found', 'Importer "[NAME]" not found'],
    ['importer: Acme Corp: not found', 'importer: [NAME]'],
    ['name=John Smith status=ok', 'name=[NAME] status=ok'],
    ["consignee='O'Neill & Sons', port='2704'", "consignee='[NAME]', port='2704'"],
    ['signed by: Jane Roe; port 2704', 'signed by: [OFFICER_NAME]; port 2704'],
    ['userId: jroe, port 2704', 'userId: [USER_ID], port 2704'],
    ['tpin=A1B2C3D4E', 'tpin=[TRADE_PARTNER_ID]'],
    ['password=hunter2 ok', 'password=[CREDENTIAL] ok'],
    ['{"password":"a \\"b\\" c","port":1}', '{"password":"[CREDENTIAL]","port":1}'],
    ['db_password is hunter2', 'db_password is [CREDENTIAL]'],
    ['Authorization: Bearer abc', 'Authorization: [CREDENTIAL]'],
    ['sent Bearer abcdefgh1234', 'sent Bearer [CREDENTIAL]'],
    ['key AKIAIOSFODNN7EXAMPLE', 'key [CREDENTIAL]'],
    ['postgres://app:hunter2@db/x', 'postgres://[CREDENTIAL]@db/x'],
    ['a -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY----- b', 'a [CREDENTIAL] b'],
    ['a -----BEGIN RSA PRIVATE KEY-----\nMIIE', 'a [CREDENTIAL]'],
  ])('makes of %j %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  // The false alarms that section 5.5 of the requirements names: tariff and entry numbers, dates, amounts; the
  // tariff descriptions are those of HTS headings 0101, 6109 and 8703.
  it.each([
    '0101.21.00.10',
    '8703.23.0190',
    '8703230190',
    'B76-0324527-8',
    '231-2345678-9',
    'B7603245278',
    'A-570-888',
    'A570888000',
    '2024-11-25T04:03:50.123Z',
    '11/25/2024 04:03',
    '$1,234,567.89',
    '1234567890.12',
    'port 2704, field office 5600',
    'Live horses, asses, mules and hinnies: purebred breeding animals',
    'T-shirts, singlets, tank tops and similar garments, knitted or crocheted: of cotton',
    'Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc',
    'file name: x.csv, column name: PORT_CODE',
    'it in 2024',
    'the bearer of bonds',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '[SSN] and [sealed:EIN]',
    '',
  ])('leaves %j as it is', (text) => {
    expect(redactor.redactText(text)).toEqual({ text, findings: [] });
  });

  it('gives places in the original, though it reads another text', () => {
    const text = 'é\u200B no: ０７８\u200B－０５－１１２０ ﷺ 078%2D05%2D1120';
    const { findings } = redactor.redactText(text);
    const found = findings.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['０７８\u200B－０５－１１２０', '078%2D05%2D1120']);
  });

  it('gives to what overlaps the strictest class', () => {
    expect(redact('importer: Acme, 078-05-1120')).toBe('importer: [SSN]');
  });

  it('looks for what the host says', () => {
    const shapes = ['CASE-####'];
    const mine = { kind: 'shape', dataClass: 'LICENCE_PERMIT', shapes, edge: 'word' } as const;
    const own = openRedactor({ detectors: [mine] });
    expect(own.redactText('CASE-1234 078-05-1120').text).toBe('[LICENCE_PERMIT] 078-05-1120');
    expect(
      openRedactor({ detectors: [...REDACTION_DETECTORS, mine] }).redactText('CASE-1234 a@b.co').text,
    ).toBe('[LICENCE_PERMIT] [EMAIL]');
  });
});

/** Ways to write the number 078-05-1120 of the advertisement of 1938. */
const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.replaceAll('-', ''),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', '.'),
  (number) => number.replaceAll('-', '\n'),
  (number) => number.replaceAll('-', '","'),
  (number) => number.replaceAll('-', '\u2013'),
  (number) => Array.from(number).toReversed().join(''),
  (number) => Array.from(number).join('\u200B'),
  (number) => Array.from(number).join('\u0336'),
  (number) => number.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff_10 + Number(digit))),
  (number) => number.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x06_60 + Number(digit))),
  (number) => number.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x1_d7_ce + Number(digit))),
  (number) => number.replaceAll('0', 'O').replaceAll('1', 'l'),
  (number) => number.replaceAll('0', 'О'),
  (number) => number.replaceAll('-', '%2D'),
  (number) => number.replaceAll('-', String.raw`\u002d`),
  (number) => number.replaceAll('-', '&#45;'),
  (number) => Buffer.from(number).toString('base64'),
  (number) => Buffer.from(number).toString('base64url'),
  (number) => Buffer.from(number).toString('hex'),
  (number) => Buffer.from(`{"ssn":"${number}"}`).toString('base64'),
];

describe('redactText, whatever the text', () => {
  const part = fc.constantFrom(
    'name:',
    'password=',
    ' ',
    '\n',
    '"',
    ',',
    '[SSN]',
    '-',
    '078-05-1120',
    '078051120',
    '1',
    'a',
    '@',
    'a@b.co',
    '415-555-0132',
    '%2D',
    '\u200B',
    'O',
    '[',
    ']',
    'EIN',
    '12-3456789',
    'ACME',
    '://',
    ':',
    '+1',
    '(',
    'Bearer ',
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('redact(redact(x)) is redact(x): changes nothing the second time', () => {
    for (const each of [
      redactor,
      openRedactor({ tokenKey: Uint8Array.from({ length: 32 }, (_, at) => at) }),
    ]) {
      const again = (once: string): void => {
        expect(each.redactText(once)).toEqual({ text: once, findings: [] });
      };
      fc.assert(
        fc.property(text, (any) => again(each.redactText(any).text)),
        { numRuns: 1000 },
      );
    }
  });

  it('gives findings in order that do not overlap, and leaves what is between them', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: redacted, findings } = redactor.redactText(any);
        let [at, rebuilt] = [0, ''];
        for (const { class: dataClass, start, end } of findings) {
          expect(start >= at && end > start && end <= any.length).toBe(true);
          rebuilt += `${any.slice(at, start)}[${dataClass}]`;
          at = end;
        }
        expect(redacted).toBe(rebuilt + any.slice(at));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(writings.map((write) => write('078-05-1120')))('lets the number not through as %j', (written) => {
    const after = fc.constantFrom('', ' ', ', ', '"', "'", ')', '\n', ' x ', '; ', ']', '>');
    const before = fc.oneof(after, fc.constantFrom('id=', '(', '[', '<'));
    fc.assert(
      fc.property(before, after, (left, right) => {
        const redacted = redact(left + written + right);
        expect(redacted).not.toContain(written);
        expect(redacted).toMatch(/\[(?:SSN|CREDENTIAL)\]/u);
      }),
    );
  });
});
