/** The code of what has no field office or no Center, as far as is established. */
export const unassigned = 'unassigned';
