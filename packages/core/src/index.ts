export * from './load/load-source.ts';
