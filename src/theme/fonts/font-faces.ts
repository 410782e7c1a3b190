/** The weights the interface uses; each has its own files. */
export const fontWeights = [400, 500, 600, 700] as const;

export type FontWeight = (typeof fontWeights)[number];

/** Subsets of the text face, in the order their rules are written; see `unicodeRanges`. */
export const textSubsets = ['latin-ext', 'vietnamese', 'latin'] as const;

export type TextSubset = (typeof textSubsets)[number];

/** Name in `public/fonts/` of one file of the text face. */
export function textFile(subset: TextSubset, weight: FontWeight): string {
  return `be-vietnam-pro-${subset}-${weight}.woff2`;
}

/** Name in `public/fonts/` of one file of the face with digits of equal width. */
export function figureFile(weight: FontWeight): string {
  return `siso-so-${weight}.woff2`;
}

/** `font-family` for text. */
export const textFamily =
  '"Be Vietnam Pro","Be Vietnam Pro Fallback","Be Vietnam Pro Fallback Roboto",system-ui,sans-serif';

/** `font-family` for tables, axes and whatever updates in place: digits of equal width, the rest as in text. */
export const figureFamily = `"Siso So",${textFamily}`;

/**
 * What a Vietnamese page cannot be drawn without, worth a `<link rel="preload">`. Headings (600) follow from the
 * style sheet; latin-ext is not asked for at all by Vietnamese or English text.
 */
export const firstFiles: readonly string[] = [
  textFile('latin', 400),
  textFile('vietnamese', 400),
  figureFile(400),
];

/**
 * All `@font-face` rules as CSS text.
 *
 * `prefix` leads from the page to the root of the site and is empty or ends in a slash: "", "../../". It keeps the site
 * working below any address, also when the rules stand inside the page.
 */
export function fontFaceCss(prefix: string): string {
  const rules = fontWeights.flatMap((weight) => [
    ...textSubsets.map((subset) => textRule(prefix, subset, weight)),
    figureRule(prefix, weight),
    ...fallbacks.map((fallback) => fallbackRule(fallback, weight)),
  ]);
  return rules.join('\n');
}

// As published with the subset files (fontsource 5.3.0). The ranges overlap at the Vietnamese letters, and the rule
// written last wins: Vietnamese after latin-ext, so that ă, đ, ơ, ư do not fetch both.
const unicodeRanges: Record<TextSubset, string> = {
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

function textRule(prefix: string, subset: TextSubset, weight: FontWeight): string {
  const source = `src:url("${prefix}fonts/${textFile(subset, weight)}") format("woff2")`;
  return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;${source};unicode-range:${unicodeRanges[subset]}}`;
}

function figureRule(prefix: string, weight: FontWeight): string {
  const source = `src:url("${prefix}fonts/${figureFile(weight)}") format("woff2")`;
  return `@font-face{font-family:"Siso So";font-weight:${weight};font-display:swap;${source};unicode-range:U+0030-0039}`;
}

interface Fallback {
  readonly family: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Width of Vietnamese text in Be Vietnam Pro over its width in this face, in percent. */
  readonly sizeAdjust: Record<FontWeight, number>;
}

// Stand-ins shaped to Be Vietnam Pro, so that lines break in the same place before and after the swap.
// The percentages are printed by measure-fallback.ts: advance widths of a sample of Vietnamese text, face against face.
// Arial (and its metric twins) covers Windows, macOS, iOS and Linux; Roboto covers Android. 500 has no counterpart and
// borrows the regular, 600 borrows the bold.
const fallbacks: readonly Fallback[] = [
  {
    family: 'Be Vietnam Pro Fallback',
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    sizeAdjust: { 400: 107.9, 500: 109.0, 600: 102.7, 700: 103.8 },
  },
  {
    family: 'Be Vietnam Pro Fallback Roboto',
    regular: ['Roboto', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
    sizeAdjust: { 400: 109.9, 500: 111.0, 600: 110.7, 700: 111.8 },
  },
];

// hhea of Be Vietnam Pro, in thousandths of an em (1000 units an em): all four weights alike.
const ascent = 1000;
const descent = 265;

function fallbackRule({ family, regular, bold, sizeAdjust }: Fallback, weight: FontWeight): string {
  const source = (weight >= 600 ? bold : regular).map((name) => `local("${name}")`).join(',');
  const adjust = sizeAdjust[weight];
  // size-adjust scales the overrides too, hence the division: the line keeps 1.265 em.
  const override = (thousandths: number): string => `${((thousandths / adjust) * 10).toFixed(2)}%`;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${source};size-adjust:${adjust}%;ascent-override:${override(ascent)};descent-override:${override(descent)};line-gap-override:0%}`;
}
