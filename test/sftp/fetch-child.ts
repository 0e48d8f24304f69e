// Fetches one delivery until it is done or killed: `node fetch-child.ts OPTIONS`, options as JSON. Prints the bytes
// that are here at each step, and the outcome.
import { fetchDelivery, type FetchOptions } from '@tradepulse/adapters/sftp';

const options = JSON.parse(process.argv[2] ?? '') as FetchOptions;
const { status } = await fetchDelivery({
  ...options,
  onProgress: ({ step, bytes }) => {
    if (step === 'receiving') process.stdout.write(`${bytes}\n`);
  },
});
process.stdout.write(`${status}\n`);
