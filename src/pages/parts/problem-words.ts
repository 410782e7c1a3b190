import type { PackageContext } from '#domain/package-context.ts';
import type { Words } from '#pages/parts/words.ts';
import type { LoadProblemKind } from '#queries/load-problem.ts';

/** What happened, in the reader's language. */
export function problemText(words: Words, kind: LoadProblemKind, what: string): string {
  const { m } = words;
  switch (kind) {
    case 'network':
      return m.problemNetwork({ what });
    case 'not-found':
      return m.problemNotFound({ what });
    case 'server':
      return m.problemServer({ what });
    case 'cut-off':
      return m.problemCutOff({ what });
    case 'wrong-hash':
      return m.problemWrongHash({ what });
    case 'markup':
      return m.problemMarkup({ what });
    case 'empty':
      return m.problemEmpty({ what });
    case 'not-a-slice':
      return m.problemNotASlice({ what });
    case 'wrong-header':
      return m.problemWrongHeader({ what });
    case 'newer-format':
      return m.problemNewerFormat({ what });
    case 'no-draft':
      return m.problemNoDraft;
    case 'package-errors':
      return m.problemPackageErrors({ what });
    case 'package-draft':
      return m.problemPackageDraft({ what });
    case 'code':
      return m.problemCode({ what });
  }
}

/** What to do about it. */
export function cureText(words: Words, kind: LoadProblemKind): string {
  const { m } = words;
  switch (kind) {
    case 'network':
      return m.cureNetwork;
    case 'not-found':
      return m.cureNotFound;
    case 'server':
      return m.cureServer;
    case 'cut-off':
      return m.cureCutOff;
    case 'wrong-hash':
      return m.cureWrongHash;
    case 'newer-format':
      return m.cureReload;
    case 'no-draft':
      return m.cureNoDraft;
    case 'package-errors':
    case 'package-draft':
      return m.curePackage;
    case 'code':
      return m.cureCode;
    case 'markup':
    case 'empty':
    case 'not-a-slice':
    case 'wrong-header':
      return m.cureFile;
  }
}

/** The data of a load as a reader knows it. */
export function subjectName(
  words: Words,
  context: PackageContext | undefined,
  name: string,
): string {
  const { m, of } = words;
  const [kind = '', id = ''] = name.split(/[: ]/);
  switch (kind) {
    case 'code':
      return m.dataCode;
    case 'manifest':
      return m.dataManifest;
    case 'core':
      return m.dataCore;
    case 'indicator': {
      const indicator = context?.indicators.find((item) => item.id === id);
      return indicator ? m.dataIndicator({ name: of(indicator.name) }) : m.dataThisPage;
    }
    case 'quality':
      return m.dataThisPage;
    case 'all':
    case 'area':
      return m.dataAll;
    case 'geo':
      return m.dataMap;
    case 'places':
      return m.dataPlaces;
    default:
      return name.endsWith('.csv') ? m.dataFile({ file: name }) : m.dataOther({ name });
  }
}
