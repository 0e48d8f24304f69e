import { SaxesParser, type SaxesOptions } from 'saxes';
import { AceReportError } from '../report-error.ts';
import { tooLarge, type ReportLimits } from '../report-limits.ts';

/** What happens while a part of a workbook is read; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements inside elements; a sheet has six. */
const DEEPEST = 32;

/** How much is given to the parser at a time: by so much may one piece of text or markup go beyond its limit. */
const PIECE = 65_536;

/**
 * Reads XML and tells a handler, piece by piece of the stream. Entities are those of XML itself: a part that declares
 * a document type is refused before anything it declares could be used.
 *
 * @yields after each piece, when the handler may have something to hand on
 * @throws AceReportError - WORKBOOK_DAMAGED, WORKBOOK_DOCTYPE, REPORT_TOO_LARGE
 */
export async function* xmlElements(
  stream: AsyncIterable<Buffer>,
  part: string,
  handler: XmlHandler,
  options: { readonly file: string; readonly limits: ReportLimits },
): AsyncGenerator<void> {
  const { file, limits } = options;
  const damaged = (reason: string): Error =>
    new AceReportError('WORKBOOK_DAMAGED', { part, reason }, { file });
  const silence = { length: 0 };
  const parser = elementParser(handler, silence, damaged);
  parser.on('doctype', () => {
    throw new AceReportError('WORKBOOK_DOCTYPE', { part }, { file });
  });
  const decode = utf8Decoder(() => damaged('it is not UTF-8'));
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const text = decode(chunk.subarray(at, at + PIECE));
      silence.length += text.length;
      parser.write(text);
      if (silence.length > limits.cellLength) throw tooLarge('cellLength', limits, { file });
      yield;
    }
  }
  parser.close();
}

/** A parser that tells the handler, and sets `silence` back at every element. */
function elementParser(handler: XmlHandler, silence: { length: number }, damaged: (reason: string) => Error) {
  const quiet = silence;
  const parser = new SaxesParser<SaxesOptions & { xmlns: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    quiet.length = 0;
    depth += 1;
    if (depth > DEEPEST) throw damaged('its elements are nested too deeply');
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quiet.length = 0;
    depth -= 1;
    handler.close(localName(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('error', () => {
    throw damaged('it is not well-formed XML');
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function utf8Decoder(refusal: () => Error): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: true });
    } catch {
      throw refusal();
    }
  };
}
