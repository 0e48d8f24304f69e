// Loads an extract into a database until it is done or killed. It says when it is ready, is then told where
// (`DATABASE FOLDER`, a line on its standard input), says each file that it begins to read, and what it did.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { loadFolder } from './load-folder.ts';

const [line] = (await once(createInterface({ input: process.stdin }), 'line')) as [string];
const [database = '', folder = ''] = line.split(' ');
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const { status } = await loadFolder(database, folder, {
  onOpen: () => say('open'),
  onFile: (file) => say(`read ${file}`),
});
say(status);
process.exit();
