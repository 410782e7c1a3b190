import type { Language } from '#domain/localized.ts';
import type { PackageFiles, SavedBy } from '#intake/make-package.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { FileForm, GridRow, GridSize } from '#intake/desk.ts';
import type { DeskState } from '#intake/desk-state.ts';
import type { FixList, FixRecord } from '#intake/fix-list.ts';
import type { FixPlan } from '#intake/plan-fixes.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { CompletenessAfter } from '#intake/compare/completeness-after.ts';
import type { AdditionChoices } from '#intake/propose-additions.ts';
import type {
  IntakeAnswer,
  IntakeRequest,
  IntoPackage,
  OpenState,
  ReportHead,
} from './intake-protocol.ts';

/** A report and the sizes of the sheets it speaks of. */
export interface Judged {
  readonly report: ReportHead;
  readonly sizes: readonly GridSize[];
  /** How complete the package would be with the file. */
  readonly completeness: CompletenessAfter | undefined;
  readonly form: FileForm;
  readonly into: IntoPackage;
}

/** The import worker as the page sees it. Every promise is refused when the worker is ended or breaks. */
export interface IntakeClient {
  /** Opens a file; the bytes are read in the worker, and `onProgress` is told how far it is. */
  open(
    name: string,
    file: Blob,
    context: PackageContext,
    published: readonly ObservationRow[],
    state: DeskState,
    onProgress: (progress: OpenState) => void,
  ): Promise<Judged>;
  judge(state: DeskState): Promise<Judged>;
  /** Units and indicators that may be added to the package. */
  additions(withCommunes: boolean): Promise<AdditionChoices>;
  rows(sheet: string, from: number, to: number): Promise<readonly GridRow[]>;
  /** What was done with the file, so named that its next version can have it too. */
  record(state: DeskState): Promise<readonly FixRecord[]>;
  /** What a list of recorded fixes would do to the file as it is now. */
  plan(state: DeskState, list: FixList): Promise<FixPlan>;
  /** The whole report with its figures as JSON. */
  document(): Promise<Blob>;
  /** The file as a workbook with its faulty cells marked. */
  workbook(language: Language): Promise<Uint8Array>;
  /** The next version of the package as a zip archive; empty while the file is refused. */
  package(base: PackageFiles, state: DeskState, by: SavedBy): Promise<Uint8Array>;
  /** Ends whatever is under way, at once. */
  end(): void;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Starts a worker for one file. */
export function startIntake(): IntakeClient {
  const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly resolve: (answer: IntakeAnswer) => void; readonly reject: (error: Error) => void }
  >();
  let lastId = 0;
  const rejectAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  let tell: (progress: OpenState) => void = () => undefined;
  worker.onmessage = ({ data }: MessageEvent<IntakeAnswer>) => {
    if (data.kind === 'progress') return tell(data);
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'failed') call?.reject(new Error(data.message));
    else call?.resolve(data);
  };
  worker.onerror = (event) => rejectAll(event.message === '' ? 'worker' : event.message);
  const ask = (request: Unnumbered<IntakeRequest>) =>
    new Promise<IntakeAnswer>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ ...request, id: lastId });
    });
  const judged = (answer: IntakeAnswer): Judged => {
    if (answer.kind !== 'report') throw new Error('the worker answered something else');
    const { report, sizes, completeness, form, into } = answer;
    return { report, sizes, completeness, form, into };
  };
  const bytesOf = (answer: IntakeAnswer): Uint8Array =>
    answer.kind === 'bytes' ? answer.bytes : new Uint8Array();
  return {
    open: async (name, file, context, published, state, onProgress) => {
      tell = onProgress;
      return judged(await ask({ kind: 'open', name, file, context, published, state }));
    },
    judge: async (state) => judged(await ask({ kind: 'judge', state })),
    additions: async (withCommunes) => {
      const answer = await ask({ kind: 'additions', withCommunes });
      if (answer.kind !== 'additions') throw new Error('the worker answered something else');
      return answer.choices;
    },
    rows: async (sheet, from, to) => {
      const answer = await ask({ kind: 'rows', sheet, from, to });
      return answer.kind === 'rows' ? answer.rows : [];
    },
    record: async (state) => {
      const answer = await ask({ kind: 'record', state });
      return answer.kind === 'records' ? answer.records : [];
    },
    plan: async (state, list) => {
      const answer = await ask({ kind: 'plan', state, list });
      if (answer.kind !== 'planned') throw new Error('the worker answered something else');
      return answer.plan;
    },
    document: async () => {
      const answer = await ask({ kind: 'document' });
      return answer.kind === 'document' ? answer.file : new Blob();
    },
    workbook: async (language) => bytesOf(await ask({ kind: 'workbook', language })),
    package: async (base, state, by) => bytesOf(await ask({ kind: 'package', base, state, by })),
    end: () => {
      worker.terminate();
      rejectAll('ended');
    },
  };
}
