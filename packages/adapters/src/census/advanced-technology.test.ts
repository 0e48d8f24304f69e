import { describe, expect, it } from 'vitest';
import { concordance } from '../layout/code-table-layouts.ts';
import { exportCommodity, exportDetail } from '../layout/exdb-layouts.ts';
import { importDetail } from '../layout/imdb-detail-layout.ts';
import { member, type Values } from '../testing/fixed-width.ts';
import { firstKeys, genuineCommodities, rowsOf } from '../testing/imdb-samples.ts';
import { makeZip, type Member } from '../testing/make-zip.ts';
import { exdbArchive } from './exdb.ts';
import { imdbArchive } from './imdb.ts';

const listed = (...commodities: readonly Values[]): Member => [
  'CONCORD.TXT',
  member(concordance, commodities),
];

describe('the category of advanced technology products', () => {
  const rows = ['0101210010', '0101210020', '0101290010'].map((commodity) => ({ ...firstKeys, commodity }));
  const detail: Member = ['IMP_DETL.TXT', member(importDetail, rows)];
  // The totals by commodity have the first two.
  const totals: Member = ['IMP_COMM.TXT', genuineCommodities];
  const ofImports = async (...members: readonly Member[]): Promise<unknown> => {
    const archive = imdbArchive(await makeZip('IMDB2501.ZIP', members));
    return (await rowsOf(archive)).map((row) => row.advanced_technology);
  };

  it('is that of the concordance, 00 where it names none', async () => {
    const horses = { commodity: '0101210010', hitech: '01' };
    // The last is neither in the concordance nor among the totals: nothing is known of it.
    expect(await ofImports(detail, totals, listed(horses))).toEqual(['01', '00', null]);
  });

  it('is kept where the concordance says 00 itself', async () => {
    const others = { commodity: '0101290010', hitech: '00' };
    expect(await ofImports(detail, totals, listed(others))).toEqual(['00', '00', '00']);
  });

  it('is empty without a concordance', async () => {
    expect(await ofImports(detail, totals)).toEqual([null, null, null]);
  });

  it('is that of Schedule B for exports', async () => {
    const keys = { df: '1', commodity: '8802400040', cty_code: '1220', district: '38' };
    const period = { year: '2026', month: '07' };
    const path = await makeZip('EXDB2607.ZIP', [
      ['EXP_DETL.TXT', member(exportDetail, [{ ...keys, ...period, all_val_mo: 4 }])],
      ['EXP_COMM.TXT', member(exportCommodity, [{ ...keys, ...period, comm_desc: 'AIRPLANES' }])],
      listed({ commodity: '8802400040', hitech: '08' }),
    ]);
    expect((await rowsOf(exdbArchive(path))).map((row) => row.advanced_technology)).toEqual(['08']);
  });
});
