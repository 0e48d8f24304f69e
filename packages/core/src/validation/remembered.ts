/** So many answers are kept; then it starts anew, so that hostile data cannot fill the memory. */
const MOST_ANSWERS = 200_000;

/**
 * Remembers the answers of a question about a code on a day: data repeat both, and look-ups by date are slow.
 *
 * @param ask - asked once for each pair
 */
export function rememberedByDay<T>(ask: (code: string, day: number) => T): (code: string, day: number) => T {
  const answers = new Map<string, Map<number, T>>();
  let kept = 0;
  return (code, day) => {
    const ofCode = answers.get(code);
    const known = ofCode?.get(day);
    if (known !== undefined) return known;
    if (kept >= MOST_ANSWERS) answers.clear();
    kept = kept >= MOST_ANSWERS ? 1 : kept + 1;
    const answer = ask(code, day);
    answers.set(code, (answers.get(code) ?? new Map<number, T>()).set(day, answer));
    return answer;
  };
}

/** Remembers the answers of a question about a day. */
export function rememberedDay<T>(ask: (day: number) => T): (day: number) => T {
  const ofDay = rememberedByDay((_code, day) => ask(day));
  return (day) => ofDay('', day);
}
