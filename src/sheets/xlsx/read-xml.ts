import { SaxesParser } from 'saxes';
import { Refusal, refusal } from '#sheets/make-fault.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';

/** Attributes by their whole names ("id" and "r:id" are two), in an object without a prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of an XML part wants to hear. Names come without their prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const deepest = 100;

/**
 * Reads an XML part of an archive piece by piece; false when there is no such part. A document type is refused, so no
 * entity but the five of XML itself exists.
 */
export const readXml = (archive: ZipArchive, part: string, handlers: XmlHandlers): boolean =>
  readXmlFrom((take) => archive.unpack(part, take), part, handlers);

/** The same of any pieces; `unpack` hands them over and says whether there were any. */
export function readXmlFrom(
  unpack: (take: (piece: Uint8Array) => void) => boolean,
  part: string,
  handlers: XmlHandlers,
): boolean {
  const broken = () => refusal('workbook-broken', { part });
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw broken();
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const takeText = handlers.text;
  if (takeText) {
    parser.on('text', takeText);
    parser.on('cdata', takeText);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const isThere = unpack((piece) => {
      parser.write(decoder.decode(piece, { stream: true }));
    });
    if (isThere) {
      parser.write(decoder.decode());
      parser.close();
    }
    return isThere;
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

/** A name without its prefix: "x:row" -> "row". */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);
