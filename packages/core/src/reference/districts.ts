/** A customs district of Schedule D, a row of `ref_district`. */
export interface DistrictRow {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
}

/**
 * The 46 districts of Schedule D (April 2025) under the names that the International Trade API gives them.
 * Four are no places: 59 a combined district, 60 vessels under their own power, 70 low value, 80 mail.
 */
export const districts: readonly DistrictRow[] = [
  { code: '01', name: 'PORTLAND, ME' },
  { code: '02', name: 'ST. ALBANS, VT' },
  { code: '04', name: 'BOSTON, MA' },
  { code: '05', name: 'PROVIDENCE, RI' },
  { code: '07', name: 'OGDENSBURG, NY' },
  { code: '09', name: 'BUFFALO, NY' },
  { code: '10', name: 'NEW YORK CITY, NY' },
  { code: '11', name: 'PHILADELPHIA, PA' },
  { code: '13', name: 'BALTIMORE, MD' },
  { code: '14', name: 'NORFOLK, VA' },
  { code: '15', name: 'WILMINGTON, NC' },
  { code: '16', name: 'CHARLESTON, SC' },
  { code: '17', name: 'SAVANNAH, GA' },
  { code: '18', name: 'TAMPA, FL' },
  { code: '19', name: 'MOBILE, AL' },
  { code: '20', name: 'NEW ORLEANS, LA' },
  { code: '21', name: 'PORT ARTHUR, TX' },
  { code: '23', name: 'LAREDO, TX' },
  { code: '24', name: 'EL PASO, TX' },
  { code: '25', name: 'SAN DIEGO, CA' },
  { code: '26', name: 'NOGALES, AZ' },
  { code: '27', name: 'LOS ANGELES, CA' },
  { code: '28', name: 'SAN FRANCISCO, CA' },
  { code: '29', name: 'COLUMBIA-SNAKE, OR' },
  { code: '30', name: 'SEATTLE, WA' },
  { code: '31', name: 'ANCHORAGE, AK' },
  { code: '32', name: 'HONOLULU, HI' },
  { code: '33', name: 'GREAT FALLS, MT' },
  { code: '34', name: 'PEMBINA, ND' },
  { code: '35', name: 'MINNEAPOLIS, MN' },
  { code: '36', name: 'DULUTH, MN' },
  { code: '37', name: 'MILWAUKEE, WI' },
  { code: '38', name: 'DETROIT, MI' },
  { code: '39', name: 'CHICAGO, IL' },
  { code: '41', name: 'CLEVELAND, OH' },
  { code: '45', name: 'ST. LOUIS, MO' },
  { code: '49', name: 'SAN JUAN, PR' },
  { code: '51', name: 'U.S. VIRGIN ISLANDS' },
  { code: '52', name: 'MIAMI, FL' },
  { code: '53', name: 'HOUSTON-GALVESTON, TX' },
  { code: '54', name: 'WASHINGTON, DC' },
  { code: '55', name: 'DALLAS-FORT WORTH, TX' },
  { code: '59', name: 'NORFOLK/MOBILE/CHARLESTON' },
  { code: '60', name: 'VESSELS UNDER OWN POWER' },
  { code: '70', name: 'LOW VALUE' },
  { code: '80', name: 'MAIL SHIPMENTS' },
];
