import type { ReferenceTableName } from './reference-tables.ts';

/**
 * The edition of each table that comes with the package: its `tableFingerprint`. Constants, so that a warehouse can
 * be asked whether it has them without reading the tables; a test computes them anew.
 */
export const tableEditions: Readonly<Record<ReferenceTableName, string>> = {
  fieldOffices: '893fead6c327fa6409bb550318167dd859280de075c4e2cff9b110a77799d000',
  portFieldOffices: '2f45a3df3075e985c138bfef57fe722ec1d67073f1258549eef7b431f77b4372',
  centers: '57b6ca1654ff5bb07bedba8cd4c7c71078b265ba4a29b703fc441c366b10172b',
  centerTariff: '3f9d90766bd6d6397db477dab2ce24a8cce6e830aa932011e021b1d9c01f1342',
  tradeIssues: 'c6b5578219cf5ee2761bf153b19a76e3605381ca5c83c3caa9902eace6b39449',
  tradeIssueSelectors: '808485b58003d3134d5a379cb4a7d7a40d31bc976836bb31378ec39e1468a0a2',
  textileCategories: '803ce9b2851efd329d8ec5c83903c8dcc8e9569b47867b800784f61dbce53c5e',
  textileTariff: '597032365b8484f32570062d9ba5587dae113151cf9a00a0efa350c90166e697',
  squareMetreFactors: '60db826758a2e45b11b8325bdde267032a83e41a0ce17a19da2c8120f3fc2391',
  agreements: 'c50602aee2f164f0717b920917a0683226d9f41a88aba713c106f847ee26b4d6',
  agreementLapses: '4f305aff67943eee7d287889de387a3eae9132d9736e1c34b8d7d5cdcfc7193b',
  federalHolidays: 'd19c0483d6557c23da711c5276f237d5973ee498836dc86e0f29c826af62d281',
  feeSchedules: '5f209c7a0246f6e386ff00a602716a323c83f96318209fcd28d618ac6b8b7273',
  codes: 'db1c932f5cf3d782b046cbb9e13ba64bb7d6958b4c72b534246dbecfe9443251',
  countryCodes: 'cf870006b8a3d03b2feb9f90fb09d5fca878914e038d7f9ea3fee34831f7dfdb',
};
