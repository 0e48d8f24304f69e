import { basename, dirname } from 'node:path';
import { catairLayouts, folder, readCatair, type ByteFile } from '@tradepulse/adapters';
import { effortOf, type SideResult } from '../measuring/side.ts';
import type { SideInput } from '../options.ts';

/** Every field of every record of a file of messages. */
export async function readMessages({ files }: SideInput): Promise<SideResult> {
  const file = await fileOf(files[0] ?? '');
  const duties = catairLayouts.find(({ chapter, tag }) => chapter === 'AE' && tag === '50');
  if (duties === undefined) throw new RangeError('there is no layout of duties');
  let cents = 0;
  const effort = await effortOf(async () => {
    let count = 0;
    for await (const { records } of readCatair(file)) {
      count += records.length;
      for (const record of records) {
        const values = record.values();
        if (record.is(duties)) cents += Number(values['dutyAmount'] ?? 0);
      }
    }
    return count;
  });
  return { ...effort, answer: [String(effort.rows), String(cents)] };
}

async function fileOf(path: string): Promise<ByteFile> {
  const found = (await folder(dirname(path)).files()).find(({ name }) => name === basename(path));
  if (found === undefined) throw new RangeError('the file of messages is not there');
  return found;
}
