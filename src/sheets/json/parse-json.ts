import type { JSONVisitor } from 'jsonc-parser';
import { printParseErrorCode, visit } from 'jsonc-parser';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { JsonValue } from './json-value.ts';

interface Frame {
  readonly kind: 'object' | 'list';
  readonly from: number;
  readonly entries: Map<string, JsonValue>;
  readonly items: JsonValue[];
  key: string;
}

/**
 * Parses JSON strictly. A key given twice in one object is refused, since no one can say which value was meant; so is
 * nesting beyond the bound, found before anything is parsed.
 *
 * @throws Refusal
 */
export function parseJson(text: string, limits: OpenLimits): JsonValue {
  checkDepth(text, limits.jsonDepth);
  const frames: Frame[] = [];
  let root: JsonValue | undefined;
  const put = (value: JsonValue) => {
    const frame = frames.at(-1);
    if (frame === undefined) root = value;
    else if (frame.kind === 'list') frame.items.push(value);
    else frame.entries.set(frame.key, value);
  };
  const begin = (kind: Frame['kind']) => (from: number) => {
    frames.push({ kind, from, entries: new Map(), items: [], key: '' });
  };
  const end = (offset: number, length: number) => {
    const frame = frames.pop();
    if (frame === undefined) return;
    const { kind, from, entries, items } = frame;
    const source = text.slice(from, offset + length);
    put(kind === 'object' ? { kind, entries, source } : { kind, items, source });
  };
  const visitor: JSONVisitor = {
    onObjectBegin: begin('object'),
    onArrayBegin: begin('list'),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (key, _offset, _length, line) => {
      const frame = frames.at(-1);
      if (frame === undefined) return;
      if (frame.entries.has(key))
        throw refusal('json-key-twice', { key }, { row: line + 1, value: key });
      frame.key = key;
    },
    onLiteralValue: (value: unknown, offset, length) => {
      put(toScalar(value, text.slice(offset, offset + length)));
    },
    onError: (code, offset, _length, line) => {
      const place = { row: line + 1, value: text.slice(offset, offset + 40) };
      throw refusal('json-broken', { message: printParseErrorCode(code) }, place);
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  if (root === undefined) throw refusal('json-broken', { message: 'ValueExpected' });
  return root;
}

function toScalar(value: unknown, text: string): JsonValue {
  if (typeof value === 'number') return { kind: 'number', value, text };
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Counts brackets outside strings; no parser is asked to go deeper than the bound. */
function checkDepth(text: string, limit: number): void {
  let depth = 0;
  const stop = /["[\]{}]/g;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const [sign] = match;
    if (sign === '"') stop.lastIndex = endOfString(text, match.index);
    else if (sign === '[' || sign === '{') depth += 1;
    else depth -= 1;
    if (depth > limit) throw refusal('json-too-deep', { limit });
  }
}

function endOfString(text: string, open: number): number {
  const end = /["\\]/g;
  end.lastIndex = open + 1;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    end.lastIndex = match.index + 2;
  }
  return text.length;
}
