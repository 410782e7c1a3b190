import { expect, it } from 'vitest';
import { inertText } from './inert-text.ts';

it.each(['=1+1', '+84', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
  '%j is put behind an apostrophe',
  (text) => {
    expect(inertText(text)).toBe(`'${text}`);
  },
);

it.each(['Bắc Hà', '', ' =1', '12', 'a=b'])('%j stays as it is', (text) => {
  expect(inertText(text)).toBe(text);
});
