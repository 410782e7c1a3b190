import { refusal } from '#sheets/make-fault.ts';
import type { XmlAttributes } from '#sheets/xlsx/read-xml.ts';

const standard: Readonly<Record<string, string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
};

/**
 * Attributes are looked up by their usual prefixes; a document that binds those to something else would be read wrong.
 * @throws Refusal when a prefix means something else
 */
export function checkPrefixes(attributes: XmlAttributes, part: string): void {
  for (const [prefix, meaning] of Object.entries(standard)) {
    const bound = attributes[`xmlns:${prefix}`];
    if (bound !== undefined && bound !== meaning) throw refusal('workbook-broken', { part });
  }
  const others = Object.entries(attributes).some(
    ([name, bound]) =>
      name.startsWith('xmlns:') &&
      standard[name.slice('xmlns:'.length)] !== bound &&
      Object.values(standard).includes(bound),
  );
  if (others || attributes['xmlns'] !== undefined) throw refusal('workbook-broken', { part });
}
