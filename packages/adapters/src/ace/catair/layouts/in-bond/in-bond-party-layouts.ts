import { defineRecord, sealed } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): parties of a bill (QP).

/** Foreign shipper. */
export const qp50 = defineRecord({
  chapter: 'QP',
  tag: '50',
  title: 'Foreign shipper',
  fields: {
    foreignShipperName: sealed(3, 37, 'X', 'NAME'),
    foreignShipperAddressLine1: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Foreign shipper, further address. */
export const qp51 = defineRecord({
  chapter: 'QP',
  tag: '51',
  title: 'Foreign shipper, further address',
  fields: {
    foreignShipperAddressLine2: sealed(3, 37, 'X', 'ADDRESS_BUSINESS'),
    foreignShipperAddressLine3: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Foreign shipper, telephone. */
export const qp52 = defineRecord({
  chapter: 'QP',
  tag: '52',
  title: 'Foreign shipper, telephone',
  fields: {
    foreignShipperTelephone: sealed(3, 37, 'X', 'PHONE'),
  },
});

/** Consignee. */
export const qp55 = defineRecord({
  chapter: 'QP',
  tag: '55',
  title: 'Consignee',
  fields: {
    consigneeName: sealed(3, 37, 'X', 'NAME'),
    consigneeAddressLine1: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Consignee, further address. */
export const qp56 = defineRecord({
  chapter: 'QP',
  tag: '56',
  title: 'Consignee, further address',
  fields: {
    consigneeAddressLine2: sealed(3, 37, 'X', 'ADDRESS_BUSINESS'),
    consigneeAddressLine3: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Consignee, telephone. */
export const qp57 = defineRecord({
  chapter: 'QP',
  tag: '57',
  title: 'Consignee, telephone',
  fields: {
    consigneeTelephone: sealed(3, 37, 'X', 'PHONE'),
  },
});

/** Notify party. */
export const qp60 = defineRecord({
  chapter: 'QP',
  tag: '60',
  title: 'Notify party',
  fields: {
    notifyPartyName: sealed(3, 37, 'X', 'NAME'),
    notifyPartyAddressLine1: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Notify party, further address. */
export const qp61 = defineRecord({
  chapter: 'QP',
  tag: '61',
  title: 'Notify party, further address',
  fields: {
    notifyPartyAddressLine2: sealed(3, 37, 'X', 'ADDRESS_BUSINESS'),
    notifyPartyAddressLine3: sealed(38, 72, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Notify party, telephone. */
export const qp62 = defineRecord({
  chapter: 'QP',
  tag: '62',
  title: 'Notify party, telephone',
  fields: {
    notifyPartyTelephone: sealed(3, 37, 'X', 'PHONE'),
  },
});
