/** A list that is written item by item, each made when its turn comes. */
export class Listed<T> {
  readonly items: Iterable<T>;
  readonly toJson: (item: T) => unknown;

  constructor(items: Iterable<T>, toJson: (item: T) => unknown) {
    this.items = items;
    this.toJson = toJson;
  }

  /** The JSON of each item. */
  *texts(): Generator<string> {
    for (const item of this.items) yield JSON.stringify(this.toJson(item), null, 1);
  }
}

/** Items written at once. */
const written = 5000;

/**
 * An object as JSON text, piece by piece: what `JSON.stringify(object, null, 1)` gives when every {@link Listed} in it, or
 * in an object in it, is the list of its items.
 */
export function* jsonPieces(object: object, indent = ''): Generator<string> {
  const inner = `${indent} `;
  let mark = '{';
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    yield `${mark}\n${inner}${JSON.stringify(key)}: `;
    mark = ',';
    if (value instanceof Listed) yield* listPieces(value, inner);
    else if (isObject(value) && Object.values(value).some((part) => part instanceof Listed))
      yield* jsonPieces(value, inner);
    else yield indented(JSON.stringify(value, null, 1), inner);
  }
  yield mark === '{' ? '{}' : `\n${indent}}`;
}

function* listPieces(list: Listed<unknown>, indent: string): Generator<string> {
  const inner = `${indent} `;
  let piece: string[] = [];
  let mark = '[';
  for (const text of list.texts()) {
    piece.push(`\n${inner}${indented(text, inner)}`);
    if (piece.length < written) continue;
    yield `${mark}${piece.join(',')}`;
    mark = ',';
    piece = [];
  }
  if (piece.length > 0) {
    yield `${mark}${piece.join(',')}`;
    mark = ',';
  }
  yield mark === '[' ? '[]' : `\n${indent}]`;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const indented = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`);
