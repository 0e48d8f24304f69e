/**
 * Waits for work, but not for ever. The work itself goes on: whoever gives up does not know how it ended.
 *
 * @throws Error - with the code TIMEOUT
 */
export async function withTimeout<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('it took too long'), { code: 'TIMEOUT' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
