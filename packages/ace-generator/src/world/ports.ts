import type { Draw } from '../random/draw.ts';

/**
 * How goods come, in groups of modes of transport, with the ports of each and how often they are used: relative
 * figures, the first port far ahead as in life. Sea ports follow the order of containerized value of 2024 (Census
 * International Trade API, imports/porths, chapters 27 and 87); air, land and rail ports are our estimates.
 */
export const waysIn = ['sea', 'air', 'north', 'south'] as const;
/** A group of modes and ports. */
export type WayIn = (typeof waysIn)[number];

const PORTS: Readonly<Record<WayIn, readonly (readonly [port: string, weight: number])[]>> = {
  sea: [
    ['2704', 300],
    ['1003', 170],
    ['2709', 160],
    ['1703', 110],
    ['5301', 80],
    ['1601', 60],
    ['1401', 60],
    ['3001', 50],
    ['2811', 40],
    ['1303', 40],
    ['3002', 35],
    ['5203', 25],
    ['1803', 25],
    ['2002', 20],
    ['1901', 18],
    ['1101', 18],
    ['0401', 12],
    ['4909', 8],
    ['5201', 8],
    ['3126', 2],
  ],
  air: [
    ['3901', 200],
    ['2720', 160],
    ['1012', 150],
    ['2006', 90],
    ['4115', 90],
    ['5206', 70],
    ['5501', 60],
    ['1704', 60],
    ['2801', 60],
    ['3126', 50],
    ['3001', 15],
    ['0401', 15],
    ['3807', 12],
    ['5309', 12],
    ['5401', 8],
    ['3195', 5],
  ],
  north: [
    ['3801', 220],
    ['3802', 170],
    ['0901', 160],
    ['0712', 70],
    ['3004', 70],
    ['3401', 50],
    ['0708', 35],
    ['0106', 12],
    ['0209', 12],
    ['3604', 40],
  ],
  south: [
    ['2304', 400],
    ['2402', 140],
    ['2506', 120],
    ['2604', 60],
    ['2305', 50],
    ['2408', 40],
  ],
};

function cumulated(way: WayIn): readonly (readonly [upTo: number, port: string])[] {
  const total = PORTS[way].reduce((sum, [, weight]) => sum + weight, 0);
  let running = 0;
  return PORTS[way].map(([port, weight]) => {
    running += weight / total;
    return [running, port] as const;
  });
}

const SHARES: Readonly<Record<WayIn, readonly (readonly [upTo: number, port: string])[]>> = {
  sea: cumulated('sea'),
  air: cumulated('air'),
  north: cumulated('north'),
  south: cumulated('south'),
};

/** Every port of the world. */
export const allPorts: readonly string[] = [
  ...new Set(waysIn.flatMap((way) => PORTS[way].map(([port]) => port))),
].toSorted();

/** A port of a way in, drawn by how often it is used. */
export const drawPort = (draw: Draw, way: WayIn): string => draw.pickBy(SHARES[way], '2704');

/** Chapters whose goods mostly fly: medicines, precious metal, electronics, aircraft, instruments. */
const FLYING: Readonly<Record<string, number>> = {
  '06': 0.6,
  '30': 0.85,
  '49': 0.5,
  '71': 0.9,
  '84': 0.35,
  '85': 0.4,
  '88': 0.6,
  '90': 0.55,
  '91': 0.8,
  '97': 0.9,
};

/** The way in of an entry of a country and chapter. */
export function drawWay(draw: Draw, country: string, chapter: string): WayIn {
  const air = FLYING[chapter] ?? 0.06;
  const neighbour = country === 'CA' || country === 'MX';
  if (draw.chance(neighbour ? air / 4 : air)) return 'air';
  if (!neighbour || draw.chance(0.06)) return 'sea';
  return country === 'CA' ? 'north' : 'south';
}

/** The mode of transport of a way in: two digits of the code table. Oil and gas of neighbours come by pipe. */
export function drawMode(draw: Draw, way: WayIn, chapter: string): string {
  if (way === 'sea') return chapter === '27' || draw.chance(0.12) ? '10' : '11';
  if (way === 'air') return draw.chance(0.85) ? '40' : '41';
  if (chapter === '27' && draw.chance(0.7)) return '70';
  return draw.pickBy(
    [
      [0.78, '30'],
      [0.84, '31'],
      [0.92, '20'],
    ] as const,
    '21',
  );
}
