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
    ['b5', 'on-b5'],
  ] as const)('labels can be read on %s', (fill, ink) => {
    expect(contrast(theme[fill], theme[ink])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('tokensCss', () => {
  it('declares every colour in both themes', () => {
    const css = tokensCss({ text: 'a', figures: 'b' });
    for (const [token, value] of Object.entries(themes.dark))
      expect(css).toContain(`--${token}:${value}`);
  });
});
