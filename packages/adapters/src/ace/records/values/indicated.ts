/**
 * What an indicator of one character says. CATAIR sets most of them to Y or 1 and leaves them blank otherwise; 0 and N
 * stand where a chapter asks for an answer.
 */
export function indicated(indicator: string | null): boolean {
  return indicator !== null && indicator !== '0' && indicator !== 'N';
}
