import { digits } from '../identities/party-number.ts';

/** How many marks and works are recorded. */
export const RECORDATIONS = 40;

/** The number of a recordation: of the form that the public list has, with serial numbers that are made up. */
export const recordationNumber = (place: number): string =>
  `${place % 4 === 3 ? 'COP' : 'TMK'} 99-${digits(90_000 + place, 5)}`;
