import { describe, expect, it } from 'vitest';
import { themes, tokensCss } from './tokens.ts';

/** Relative luminance and contrast of WCAG 2.x. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full loss of one kind of cones, in linear light: Machado, Oliveira and Fernandes 2009. */
const visions: readonly (readonly [string, Matrix])[] = [
  [
    'all cones',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'protanopia',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'deuteranopia',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'tritanopia',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
];

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A colour in OKLab as an eye sees it. */
function seen(hex: string, matrix: Matrix): Triple {
  const linear = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const rgb = matrix.map((row) => Math.min(1, Math.max(0, dot(row, linear)))) as unknown as Triple;
  const lms = (
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ] as const
  ).map((row) => Math.cbrt(dot(row, rgb))) as unknown as Triple;
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

const apart = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(['light', 'dark'] as const)('%s theme', (name) => {
  const theme = themes[name];

  it.each([
    'ink',
    'ink-2',
    'ink-3',
    'accent',
    'vuot',
    'dat',
    'chua',
    'none',
    'd1',
    'd2',
    'd3',
    'd4',
  ] as const)('%s can be read on paper, panel and wash', (token) => {
    expect(contrast(theme[token], theme.paper)).toBeGreaterThanOrEqual(4.5);
    if (token.startsWith('ink'))
      expect(contrast(theme[token], theme['paper-2'])).toBeGreaterThanOrEqual(4.5);
    if (token === 'ink')
      expect(contrast(theme[token], theme['accent-wash'])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['a1', 'on-a1'],
    ['a2', 'on-a2'],
    ['a3', 'on-a3'],
    ['b1', 'on-light'],
    ['b2', 'on-light'],
    ['b3', 'on-b3'],
    ['b4', 'on-b4'],
    ['b45', 'on-b5'],
    ['b5', 'on-b5'],
    ['b6', 'on-b5'],
  ] as const)('labels can be read on %s', (fill, ink) => {
    expect(contrast(theme[fill], theme[ink])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visions)('the fills of a map keep their order of light for %s', (_, matrix) => {
    const steps = (['b1', 'b2', 'b3', 'b4', 'b45', 'b5', 'b6'] as const).map((token) =>
      seen(theme[token], matrix),
    );
    const lights = steps.map(([light]) => light);
    const inOrder = lights.toSorted((a, b) => (name === 'light' ? b - a : a - b));
    expect(lights).toEqual(inOrder);
    for (const [i, step] of steps.slice(1).entries())
      expect(apart(step, steps[i] ?? [0, 0, 0])).toBeGreaterThan(0.06);
  });

  it.each(visions)('the nine fills of two indicators can be told apart by %s', (_, matrix) => {
    const cells = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => `z${x}${y}` as 'z00'));
    const colours = cells.map((token) => seen(theme[token], matrix));
    const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => apart(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(0.07);
  });
});

describe('tokensCss', () => {
  it('declares every colour in both themes', () => {
    const css = tokensCss({ text: 'a', figures: 'b' });
    for (const [token, value] of Object.entries(themes.dark))
      expect(css).toContain(`--${token}:${value}`);
  });
});
