/** Colours of the two themes. Contrast against paper of the same theme: text at least 4.5, marks that carry a value alone at least 3. */
const light = {
  paper: '#fcfbf8',
  'paper-2': '#f4f2ec',
  ink: '#191c29',
  'ink-2': '#4a4f5f',
  'ink-3': '#636876',
  rule: '#dad6cb',
  'rule-2': '#a9a69c',
  accent: '#26397a',
  'accent-wash': '#e9ecf5',
  vuot: '#1f3f94',
  dat: '#0e756d',
  chua: '#b04a08',
  none: '#696963',
  'chua-wash': '#fbe9db',
  d1: '#2b3f87',
  d2: '#12807a',
  d3: '#9c6005',
  d4: '#8c3f74',
  ctx: '#c9c6bc',
  a1: '#d07f3a',
  a2: '#e2ab7a',
  a3: '#efcfae',
  b1: '#e4e9f5',
  b2: '#cbd4ec',
  b3: '#a9b8e2',
  b4: '#8297d2',
  b45: '#566bae',
  b5: '#2b3f87',
  b6: '#18245a',
  z00: '#eeece6',
  z10: '#eec99f',
  z20: '#d98a35',
  z01: '#b9c6ea',
  z11: '#b09a98',
  z21: '#a5652c',
  z02: '#5a7bd0',
  z12: '#5d5a86',
  z22: '#40243a',
  'on-light': '#191c29',
  'on-a1': '#191c29',
  'on-a2': '#191c29',
  'on-a3': '#191c29',
  'on-b3': '#191c29',
  'on-b4': '#191c29',
  'on-b5': '#ffffff',
  'map-edge': '#fcfbf8',
  hatch: '#a9a69c',
  stripe: 'rgb(252 251 248 / 0.5)',
};

/** A theme names every colour of the light one. */
export type Theme = Readonly<Record<keyof typeof light, string>>;

const dark: Theme = {
  paper: '#13151d',
  'paper-2': '#1b1e29',
  ink: '#eceae4',
  'ink-2': '#b9bac2',
  'ink-3': '#979ba8',
  rule: '#303447',
  'rule-2': '#5b6074',
  accent: '#a3b5f5',
  'accent-wash': '#22294a',
  vuot: '#93b1ff',
  dat: '#56c4b7',
  chua: '#f2a066',
  none: '#a3a39d',
  'chua-wash': '#3a2415',
  d1: '#93a9f4',
  d2: '#52bfb4',
  d3: '#dfaa50',
  d4: '#d990c2',
  ctx: '#3f4456',
  a1: '#e79a57',
  a2: '#b77440',
  a3: '#84552f',
  b1: '#242a42',
  b2: '#343c63',
  b3: '#465389',
  b4: '#586eb5',
  b45: '#7c92d8',
  b5: '#a9baf6',
  b6: '#d9e1fd',
  z00: '#262b3d',
  z10: '#7a4a22',
  z20: '#e08a3c',
  z01: '#3f56a8',
  z11: '#8d7488',
  z21: '#e8b88a',
  z02: '#7396ff',
  z12: '#c3b6e2',
  z22: '#fbeee6',
  'on-light': '#ffffff',
  'on-a1': '#13151d',
  'on-a2': '#13151d',
  'on-a3': '#ffffff',
  'on-b3': '#ffffff',
  'on-b4': '#ffffff',
  'on-b5': '#13151d',
  'map-edge': '#13151d',
  hatch: '#5b6074',
  stripe: 'rgb(19 21 29 / 0.4)',
};

/** Sizes on a 4 px baseline; the same in both themes. */
const sizes = {
  margin: '40px',
  gutter: '24px',
  max: '1440px',
  'page-size': '34px',
  'page-line': '40px',
  'lead-size': '22px',
  'lead-line': '32px',
  'fig-size': '20px',
  'fig-line': '28px',
  'num-size': '44px',
  'num-line': '48px',
};

const phone: Partial<typeof sizes> = {
  margin: '16px',
  gutter: '16px',
  'page-size': '28px',
  'page-line': '36px',
  'lead-size': '18px',
  'lead-line': '28px',
  'fig-size': '18px',
  'fig-line': '26px',
  'num-size': '34px',
  'num-line': '40px',
};

/** Both themes by name. */
export const themes = { light, dark } as const;

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** Custom properties of both themes as CSS; the reader's choice stands in `data-theme` of the root, else the system decides. */
export function tokensCss(fonts: { readonly text: string; readonly figures: string }): string {
  return [
    `:root{--text:${fonts.text};--figures:${fonts.figures};${declare(sizes)}}`,
    `:root{color-scheme:light;${declare(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declare(dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declare(dark)}}`,
    `@media (max-width:720px){:root{${declare(phone as Record<string, string>)}}}`,
    `@media print{:root,:root[data-theme=dark]{color-scheme:light;${declare({ ...light, paper: '#ffffff', 'paper-2': '#ffffff', 'map-edge': '#ffffff' })}}}`,
  ].join('');
}
