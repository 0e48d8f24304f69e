import { describe, expect, it } from 'vitest';
import { portExports, portImports } from '../layout/port-layouts.ts';
import { collect } from '../testing/collect.ts';
import { member } from '../testing/fixed-width.ts';
import { rowsOf } from '../testing/imdb-samples.ts';
import { makeZip } from '../testing/make-zip.ts';
import { portHs6Exports, portHs6Imports } from './port-hs6.ts';

const keys = { commodity: '010121', cty_code: '1220', port_code: '1001', year: '2025', month: '01' };
const figures = {
  value_mo: 1,
  air_val_mo: 2,
  air_swt_mo: 3,
  ves_val_mo: 4,
  ves_swt_mo: 5,
  cnt_val_mo: 6,
  cnt_swt_mo: 7,
};
const common = {
  commodity: '010121',
  country: '1220',
  port: '1001',
  year: 2025,
  month: 1,
  air_value_mo: 200,
  air_weight_mo: 3,
  vessel_value_mo: 400,
  vessel_weight_mo: 5,
  container_value_mo: 600,
  container_weight_mo: 7,
};

describe('portHs6Imports', () => {
  it.each(['DPORTHS6I2501.TXT', 'PORTHS6MM2501.TXT'])('reads %s', async (name) => {
    const text = member(portImports, [{ ...keys, ...figures, value_yr: 8 }]);
    const source = portHs6Imports(await makeZip('PORTHS6MM2501.ZIP', [[name, text]]));
    expect(source).toMatchObject({
      fact: 'census_import',
      dataset: 'census-porths6-imports',
      grain: { commodity: 6, keys: ['country', 'port'], bases: ['month', 'year_to_date'] },
    });
    expect(source.grain.flows).toHaveLength(7);
    expect(await rowsOf(source)).toEqual([
      expect.objectContaining({
        ...common,
        general_value_mo: 100,
        general_value_yr: 800,
        // General imports only: there is no consumption value and no duty in these files.
        consumption_value_mo: null,
        calculated_duty_mo: null,
      }),
    ]);
    expect(await collect(source.controls())).toEqual([]);
    expect(await source.references()).toEqual({ commodities: [], countries: [], districts: [] });
  });
});

describe('portHs6Exports', () => {
  it('reads DPORTHS6E', async () => {
    const text = member(portExports, [{ ...keys, ...figures }]);
    const source = portHs6Exports(await makeZip('PORTHS6XM2501.ZIP', [['dporths6e2501.txt', text]]));
    expect(source).toMatchObject({ fact: 'census_export', dataset: 'census-porths6-exports' });
    expect(await rowsOf(source)).toEqual([
      expect.objectContaining({ ...common, export_value_mo: 100, domestic_foreign: null, district: null }),
    ]);
  });
});
