import { strToU8, zipSync } from 'fflate';

/** Parts of a small workbook for tests; what is left out is made up. */
export interface TinyWorkbook {
  /** What stands in each sheet part: "<sheetData>...</sheetData>" and its neighbours. */
  readonly sheets?: readonly TinySheet[];
  readonly strings?: readonly string[];
  /** Format codes of the styles 1, 2, 3 ...; a number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly workbookProperties?: string;
  /** Further parts, or others in place of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A sheet of a small workbook. */
export interface TinySheet {
  readonly name?: string;
  readonly body: string;
  readonly attributes?: string;
}

const main = 'xmlns="main" xmlns:r="relations"';

const relationships = (targets: readonly (readonly [string, string])[]) =>
  `<Relationships>${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at + 1}" Type="office/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Bytes of a workbook that a test describes. */
export function tinyWorkbook(book: TinyWorkbook): Uint8Array {
  const sheets = book.sheets ?? [{ body: '<sheetData/>' }];
  const formats = book.formats ?? [];
  const parts = new Map<string, string>([
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', '/xl/styles.xml'],
      ]),
    ],
    [
      'xl/workbook.xml',
      `<workbook ${main}>${book.workbookProperties ?? ''}<sheets>${sheets
        .map(({ name, attributes = '' }, at) => {
          const title = name ?? `Sheet${at + 1}`;
          return `<sheet name="${title}" sheetId="${at + 1}" r:id="r${at + 1}" ${attributes}/>`;
        })
        .join('')}</sheets></workbook>`,
    ],
    ['xl/sharedStrings.xml', `<sst>${(book.strings ?? []).map(asItem).join('')}</sst>`],
    ['xl/styles.xml', stylesPart(formats)],
    ...sheets.map(({ body }, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}>${body}</worksheet>`,
    ]),
    ...Object.entries(book.parts ?? {}),
  ]);
  return zipOf(parts);
}

/** A zip of texts. */
export const zipOf = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Array.from(parts, ([name, text]) => [name, strToU8(text)])));

/** A sheet part whose rows hold these cells, each as its XML. */
export const tinyRows = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;

const asItem = (text: string) =>
  text.startsWith('<') ? `<si>${text}</si>` : `<si><t>${text}</t></si>`;

function stylesPart(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`] : [],
  );
  const ids = formats.map((format, at) => (typeof format === 'string' ? 200 + at : format));
  const styles = [0, ...ids].map((id) => `<xf numFmtId="${id}"/>`).join('');
  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles}</cellXfs></styleSheet>`;
}
