/**
 * Works on values before they are asked for: so many are on their way while one is in hand, each from when its turn
 * comes. They come in their order. Whatever goes wrong is thrown in its place, and nothing is under way any more when
 * the generator has ended.
 *
 * @yields what became of each value
 */
export async function* workedAhead<T, R>(
  values: AsyncGenerator<T>,
  work: (value: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R, void> {
  const underWay: Promise<IteratorResult<R, null>>[] = [];
  const begin = (): void => {
    const next = workedOn(values, work);
    // It is thrown where it is awaited, which may be later or, once another has failed, never.
    next.catch(() => undefined);
    underWay.push(next);
  };
  try {
    for (let each = 0; each < ahead; each += 1) begin();
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) {
      const result = await next;
      if (result.done === true) return;
      begin();
      yield result.value;
    }
  } finally {
    await Promise.allSettled(underWay);
    await values.return(undefined);
  }
}

async function workedOn<T, R>(
  values: AsyncGenerator<T>,
  work: (value: T) => Promise<R>,
): Promise<IteratorResult<R, null>> {
  const next = await values.next();
  return next.done === true ? { done: true, value: null } : { done: false, value: await work(next.value) };
}
