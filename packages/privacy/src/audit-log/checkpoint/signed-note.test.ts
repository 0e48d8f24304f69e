import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, openCheckpoint, parseBody, readCheckpoint, signCheckpoint } from './checkpoint.ts';
import { noteSigner, openNote, parseVerifierKey, signNote, type NoteVerifier } from './signed-note.ts';

const golden = JSON.parse(
  readFileSync(new URL('./fixtures/signed-note.json', import.meta.url), 'utf8'),
) as Readonly<Record<'vkey' | 'note' | 'checkpointBodyExample', string>>;

function verifierOf(text: string): NoteVerifier {
  const verifier = parseVerifierKey(text);
  if (verifier === null) throw new Error('the key is not understood');
  return verifier;
}

const published = verifierOf(golden.vkey);
const { privateKey } = generateKeyPairSync('ed25519');
const signer = noteSigner('cbp.example/tradepulse', privateKey);
const own = verifierOf(signer.verifierKey);
const root = 'ab'.repeat(32);

describe('openNote', () => {
  it('R-93 takes the published note under the published key', () => {
    expect(openNote(golden.note, [published])).toBe('This is an example message.\n');
  });

  it('R-93 refuses the published note with any byte of text, mark, name or signature changed', () => {
    for (let at = 0; at < golden.note.length; at += 1) {
      const code = golden.note.charCodeAt(at);
      const changed = golden.note.slice(0, at) + String.fromCharCode(code ^ 1) + golden.note.slice(at + 1);
      expect(openNote(changed, [published]), `at ${at}`).toBeNull();
    }
  });

  it.each([
    ['no blank line', (note: string) => note.replace('\n\n', '\n')],
    ['CRLF line ends', (note: string) => note.replaceAll('\n', '\r\n')],
    ['no last line end', (note: string) => note.slice(0, -1)],
    ['a signature cut short', (note: string) => note.replace('yaQM=', '')],
    ['a line that is no signature', (note: string) => `${note}x\n`],
    ['half a surrogate pair', (note: string) => `\ud800${note}`],
  ])('R-93 refuses %s', (_, change) => {
    expect(openNote(change(golden.note), [published])).toBeNull();
  });

  it('R-93 refuses a note that only unknown keys signed', () => {
    expect(openNote(golden.note, [own])).toBeNull();
    expect(openNote(golden.note, [])).toBeNull();
  });

  it('looks past signatures of unknown keys beside a known one, and not past a wrong one', async () => {
    const note = await signNote('a text\n', signer);
    const [, stranger] = golden.note.split('\n\n');
    expect(openNote(note + stranger, [own])).toBe('a text\n');
    expect(openNote(note + stranger, [own, published])).toBeNull();
  });
});

describe('parseVerifierKey', () => {
  it.each(['', 'a', `${golden.vkey}x`, golden.vkey.replace('530d903a', '530d903b'), 'a+00000000+AQ=='])(
    'gives nothing for %j',
    (text) => {
      expect(parseVerifierKey(text)).toBeNull();
    },
  );
});

describe('noteSigner', () => {
  it('says its own key', () => {
    expect(own.name).toBe('cbp.example/tradepulse');
  });

  it('refuses names with blanks or plus signs, and other keys', () => {
    expect(() => noteSigner('a b', privateKey)).toThrow(TypeError);
    expect(() => noteSigner('a+b', privateKey)).toThrow(TypeError);
    expect(() => noteSigner('a', generateKeyPairSync('x25519').privateKey)).toThrow(TypeError);
  });
});

describe('a checkpoint', () => {
  it('R-93 has the published form', () => {
    const checkpoint = parseBody(golden.checkpointBodyExample);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(checkpoint === null ? null : bodyOf(checkpoint)).toBe(golden.checkpointBodyExample);
  });

  it('R-93 comes back from its note under the key that signed it, and under no other', async () => {
    const note = await signCheckpoint({ origin: 'log', size: 7, root }, signer);
    expect(openCheckpoint(note, [own])).toEqual({ origin: 'log', size: 7, root });
    expect(openCheckpoint(note, [published])).toBeNull();
    expect(openCheckpoint(note.replace('7', '8'), [own])).toBeNull();
    expect(readCheckpoint(note)).toEqual({ origin: 'log', size: 7, root });
  });

  it.each(['', 'log\n', 'log\n07\nx\n', 'log\n-1\n\n', `\n1\n${Buffer.alloc(32).toString('base64')}\n`])(
    'is not read from %j',
    (text) => {
      expect(parseBody(text)).toBeNull();
    },
  );
});
