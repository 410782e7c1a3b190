import { withoutComments } from '../architecture/scan-imports.ts';

/** One line that breaks a rule of the source. */
export type SourceBreach = { readonly rule: string; readonly at: string; readonly got: string };

/** A rule about the text or the name of a source file. */
type SourceRule = {
  readonly name: string;
  /** Files the rule is about, by their path. */
  readonly about: RegExp;
  /** Files the rule lets be, each with its reason beside it. */
  readonly except?: RegExp;
  /** True when comments count too. */
  readonly readsComments?: boolean;
  /** What must not stand in a line. */
  readonly forbids: RegExp;
};

/**
 * Hosts that may stand in the source: names of XML namespaces, descriptor profiles and licences, which
 * are identifiers and never fetched, and this machine itself.
 */
const knownHosts = String.raw`www\.w3\.org|specs\.frictionlessdata\.io|scripts\.sil\.org|127\.0\.0\.1|localhost`;

/** Words are put together here, or this file would break its own rules. */
const unfinished = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|');
const suppressions = ['ts-' + 'ignore', 'ts-' + 'nocheck'].join('|');

const anyScript = /\.tsx?$/;
const anySource = /^src\/.*\.(?:tsx?|css|html|json)$/;
const anyTest = /\.test\.tsx?$|^test\//;

const lineRules: readonly SourceRule[] = [
  {
    name: 'foreign-host',
    about: anySource,
    except: anyTest,
    forbids: new RegExp(String.raw`(?:https?|wss?):\/\/(?!(?:${knownHosts})(?![\w.-]))`),
  },
  {
    name: 'protocol-relative-address',
    about: anySource,
    except: anyTest,
    forbids: /(?:src|href)=["']\/\/|url\(\s*["']?\/\/|["'`]\/\/[a-z0-9-]+\.[a-z]/,
  },
  {
    name: 'markup-from-a-string',
    about: /^src\//,
    except: anyTest,
    forbids: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
  },
  {
    name: 'code-from-a-string',
    about: /^src\//,
    except: anyTest,
    forbids: /\beval\s*\(|\bnew\s+Function\s*\(/,
  },
  {
    name: 'unfinished',
    about: /./,
    readsComments: true,
    forbids: new RegExp(`\\b(?:${unfinished})\\b`),
  },
  {
    name: 'test-switched-off',
    about: /\.test\.tsx?$/,
    forbids: /\b(?:it|test|describe|bench)\.(?:only|skip|todo|fails)\b|\bx(?:it|describe)\s*\(/,
  },
  {
    name: 'type-check-switched-off',
    about: anyScript,
    readsComments: true,
    forbids: new RegExp(`@(?:${suppressions})\\b`),
  },
  {
    // A reason follows two dashes, as the linter itself reads it.
    name: 'lint-switched-off-without-reason',
    about: anyScript,
    readsComments: true,
    forbids: /(?:oxlint|eslint)-disable(?!.*\s--\s+\S)/,
  },
];

const kebabName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|bench|module|worker|d))*\.[a-z0-9]+$/;
const emptyName = /^(?:utils?|helpers?|types|constants|index|misc|common)\.[a-z.]+$/;

function nameBreaches(path: string): SourceBreach[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // An index.html or index.css is named by what reads it.
  const saysNothing = anyScript.test(name) && emptyName.test(name);
  return [
    ...(kebabName.test(name) ? [] : [{ rule: 'name-not-kebab-case', at: path, got: name }]),
    ...(saysNothing ? [{ rule: 'name-says-nothing', at: path, got: name }] : []),
  ];
}

function lineBreaches(rule: SourceRule, path: string, text: string): SourceBreach[] {
  if (!rule.about.test(path) || rule.except?.test(path) === true) return [];
  return text.split('\n').flatMap((line, index) => {
    const got = rule.forbids.exec(line)?.[0];
    return got === undefined ? [] : [{ rule: rule.name, at: `${path}:${index + 1}`, got }];
  });
}

/** Comments may name sources on the web; only the scripts' own syntax of comments is known here. */
function runningText(path: string, text: string): string {
  return anyScript.test(path) ? withoutComments(text) : text;
}

/** Every breach of the source rules in the given files, which are texts by path from the root. */
export function checkSourceRules(files: ReadonlyMap<string, string>): SourceBreach[] {
  return [...files].flatMap(([path, text]) => {
    const running = runningText(path, text);
    const lines = lineRules.flatMap((rule) =>
      lineBreaches(rule, path, rule.readsComments === true ? text : running),
    );
    return [...nameBreaches(path), ...lines];
  });
}
