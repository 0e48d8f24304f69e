import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import { imported } from '../../../known-answers/trade-rows.ts';
import * as imports from '../../imports.ts';

/** Two rows: watches by air and vessel, shoes by vessel and truck. Containers are part of the vessel figures. */
const trade = imported(
  {
    general_value: 500,
    air_value: 300,
    vessel_value: 150,
    container_value: 120,
    air_weight: 10,
    vessel_weight: 30,
    container_weight: 24,
    air_charges: 20,
    vessel_charges: 6,
    container_charges: 5,
  },
  {
    general_value: 300,
    air_value: 0,
    vessel_value: 250,
    container_value: 240,
    air_weight: 0,
    vessel_weight: 70,
    container_weight: 66,
    air_charges: 0,
    vessel_charges: 14,
    container_charges: 13,
  },
);
const [air, vessel, container, all] = [300 + 0, 150 + 250, 120 + 240, 500 + 300];
const [airKilograms, vesselKilograms] = [10 + 0, 30 + 70];
const [airCharges, vesselCharges] = [20 + 0, 6 + 14];

export const importsTransportAnswers: readonly KnownAnswer[] = [
  { measure: imports.airValue, rows: trade, expected: air, doubled: 'doubles' },
  { measure: imports.vesselValue, rows: trade, expected: vessel, doubled: 'doubles' },
  { measure: imports.containerValue, rows: trade, expected: container, doubled: 'doubles' },
  {
    measure: imports.otherModeValue,
    rows: trade,
    expected: 500 - 300 - 150 + (300 - 0 - 250),
    doubled: 'doubles',
  },
  { measure: imports.airShare, rows: trade, expected: air / all, doubled: 'stays' },
  { measure: imports.vesselShare, rows: trade, expected: vessel / all, doubled: 'stays' },
  { measure: imports.otherModeShare, rows: trade, expected: 1 - air / all - vessel / all, doubled: 'stays' },
  { measure: imports.containerisedShare, rows: trade, expected: container / vessel, doubled: 'stays' },
  { measure: imports.shippingWeight, rows: trade, expected: 10 + 30 + (0 + 70), doubled: 'doubles' },
  { measure: imports.airWeight, rows: trade, expected: airKilograms, doubled: 'doubles' },
  { measure: imports.vesselWeight, rows: trade, expected: vesselKilograms, doubled: 'doubles' },
  { measure: imports.containerWeight, rows: trade, expected: 24 + 66, doubled: 'doubles' },
  {
    measure: imports.airWeightShare,
    rows: trade,
    expected: airKilograms / (airKilograms + vesselKilograms),
    doubled: 'stays',
  },
  {
    measure: imports.valuePerKg,
    rows: trade,
    expected: (air + vessel) / (airKilograms + vesselKilograms),
    doubled: 'stays',
  },
  {
    measure: imports.freightCostPerKg,
    rows: trade,
    expected: (airCharges + vesselCharges) / (airKilograms + vesselKilograms),
    doubled: 'stays',
  },
  {
    measure: imports.airFreightCostPerKg,
    rows: trade,
    expected: airCharges / airKilograms,
    doubled: 'stays',
  },
  {
    measure: imports.vesselFreightCostPerKg,
    rows: trade,
    expected: vesselCharges / vesselKilograms,
    doubled: 'stays',
  },
  {
    // Two dollars a kilogram against twenty cents.
    measure: imports.airFreightPremium,
    rows: trade,
    expected: airCharges / airKilograms / (vesselCharges / vesselKilograms),
    doubled: 'stays',
  },
  { measure: imports.airFreightRate, rows: trade, expected: airCharges / air, doubled: 'stays' },
  { measure: imports.vesselFreightRate, rows: trade, expected: vesselCharges / vessel, doubled: 'stays' },
  { measure: imports.containerFreightRate, rows: trade, expected: (5 + 13) / container, doubled: 'stays' },
];
