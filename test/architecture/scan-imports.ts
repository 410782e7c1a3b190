/** One import, export-from, dynamic import or worker URL found in a source text. */
export type FoundImport = {
  readonly specifier: string;
  /** True for `import type` and `export type … from`: erased before anything runs. */
  readonly typeOnly: boolean;
  readonly line: number;
};

/** Source text whose strings are replaced by «n», with the strings beside it. */
type Skeleton = { readonly text: string; readonly strings: readonly string[] };

const canPrecedeRegex = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|void))\s*$/;

/** Index just past a quoted string that starts at `start`; a quote never spans lines. */
function endOfQuoted(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === quote) return at + 1;
    else if (char === '\n') return at;
  }
  return source.length;
}

/** Index just past a regular expression literal, or `start + 1` if the line ends before it does. */
function endOfRegex(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '\n') return start + 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  return start + 1;
}

/** Index just past a template literal, with whatever templates stand in its `${}`. */
function endOfTemplate(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length) {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '`') return at + 1;
    else if (source.startsWith('${', at)) at = endOfHole(source, at + 2);
    else at += 1;
  }
  return source.length;
}

function endOfHole(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    const char = source[at] ?? '';
    if (char === '`') at = endOfTemplate(source, at);
    else if (char === '"' || char === "'") at = endOfQuoted(source, at);
    else {
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}

function linesOnly(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Takes comments, templates and regular expressions out of a source text and puts «n» for its
 * strings, so that code quoted inside a string can never be taken for an import.
 */
function skeletonOf(source: string): Skeleton {
  const strings: string[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const char = source[at] ?? '';
    const end = endOfNonCode(source, at, text);
    if (end === at) {
      text += char;
      at += 1;
      continue;
    }
    const taken = source.slice(at, end);
    if (char === '"' || char === "'") {
      text += `«${strings.length}»`;
      strings.push(taken.slice(1, -1));
    } else text += linesOnly(taken);
    at = end;
  }
  return { text, strings };
}

function endOfNonCode(source: string, at: number, before: string): number {
  const char = source[at];
  if (source.startsWith('//', at)) return endOrLength(source, source.indexOf('\n', at), 0);
  if (source.startsWith('/*', at)) return endOrLength(source, source.indexOf('*/', at + 2), 2);
  if (char === '"' || char === "'") return endOfQuoted(source, at);
  if (char === '`') return endOfTemplate(source, at);
  if (char === '/' && canPrecedeRegex.test(before.slice(-60))) return endOfRegex(source, at);
  return at;
}

function endOrLength(source: string, found: number, width: number): number {
  return found === -1 ? source.length : found + width;
}

const statements: readonly RegExp[] = [
  /\b(?:import|export)\b(?<words>[^«»;()=]*?)\bfrom\s*«(?<string>\d+)»/g,
  /\bimport\s*«(?<string>\d+)»/g,
  /\bimport\s*\(\s*«(?<string>\d+)»/g,
  /\bnew\s+URL\s*\(\s*«(?<string>\d+)»\s*,\s*import\.meta\.url/g,
];

/** Source text without comments: what a reader of the running code would see. */
export function withoutComments(source: string): string {
  let text = '';
  let at = 0;
  while (at < source.length) {
    const end = endOfNonCode(source, at, text);
    const isComment = source.startsWith('//', at) || source.startsWith('/*', at);
    const taken = source.slice(at, Math.max(end, at + 1));
    text += isComment && end > at ? linesOnly(taken) : taken;
    at += taken.length;
  }
  return text;
}

/**
 * Every module a source text names: static and dynamic imports, re-exports and worker URLs.
 * Written over text because this compiler offers no programming interface.
 */
export function scanImports(source: string): FoundImport[] {
  const { text, strings } = skeletonOf(source);
  return statements.flatMap((statement) =>
    [...text.matchAll(statement)]
      .map((match) => ({
        specifier: strings[Number(match.groups?.['string'])] ?? '',
        typeOnly: /^\s*type\b(?!\s*,|\s*from)/.test(match.groups?.['words'] ?? ''),
        line: text.slice(0, match.index).split('\n').length,
        isUrl: match[0].startsWith('new'),
      }))
      // A URL of a folder or of a data file is a place on disk; only that of a script is code.
      .filter((found) => !found.isUrl || /\.[tj]sx?$/.test(found.specifier))
      .map(({ specifier, typeOnly, line }) => ({ specifier, typeOnly, line })),
  );
}
