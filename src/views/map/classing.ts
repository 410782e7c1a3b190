/**
 * How values are put into classes: `equal` steps, as many values in each (`quantile`), `natural` breaks, limits of the
 * reader's `own`, or halves cut at the `target` or at the value of the `whole`.
 */
export type ClassMethod = 'equal' | 'quantile' | 'natural' | 'own' | 'target' | 'whole';

/** All methods, in the order they are offered. */
export const classMethods: readonly ClassMethod[] = [
  'natural',
  'quantile',
  'equal',
  'target',
  'whole',
  'own',
];

/** Fewer classes say too little, more cannot be told apart. */
export const fewestClasses = 3;
export const mostClasses = 7;
const usualClasses = 5;

/** A method with the wanted number of classes; own limits decide the number themselves. */
export interface Classing {
  readonly method: ClassMethod;
  readonly count: number;
  /** Limits of the reader's own, ascending; empty for other methods. */
  readonly cuts: readonly number[];
}

/** Ascending limits without repetitions, as many as classes can be told apart. */
export const toCuts = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)]
    .filter((n) => Number.isFinite(n))
    .sort((a, b) => a - b)
    .slice(0, mostClasses - 1);

/** Reads `natural:5` or `own:50,62.5` of a link; what cannot be read is the usual method. */
export function parseClassing(text: string, usual: ClassMethod): Classing {
  const [word = '', rest = ''] = text.split(':');
  const method = classMethods.find((item) => item === word) ?? usual;
  if (method === 'own') {
    const cuts = toCuts(rest.split(',').flatMap((part) => (part === '' ? [] : [Number(part)])));
    return cuts.length === 0
      ? { method: usual, count: usualClasses, cuts: [] }
      : { method, count: cuts.length + 1, cuts };
  }
  const count = /^\d$/.test(rest) ? Number(rest) : usualClasses;
  return { method, count: Math.min(mostClasses, Math.max(fewestClasses, count)), cuts: [] };
}

/** The link's words for a classing. */
export const classingCode = ({ method, count, cuts }: Classing): string =>
  method === 'own' ? `own:${cuts.join(',')}` : `${method}:${count}`;
