import { IntakeDesk } from '#intake/desk.ts';
import type { ReportHead } from '#intake/intake-report.ts';
import { listsFor } from '#intake/make-target.ts';
import { proposeAdditions } from '#intake/propose-additions.ts';
import { openFile } from '#sheets/open-file.ts';
import type { FoundPlace } from '#intake/told-problem.ts';
import type { IntakeAnswer, IntakeRequest, OpenState } from './intake-protocol.ts';

/** Reads and checks a file beside the page: whatever the file is, the page stays alive and can end this. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<IntakeRequest>) => void) | null;
  postMessage(answer: IntakeAnswer): void;
};

let desk: IntakeDesk | undefined;
let report: ReportHead | undefined;

scope.onmessage = (event) => {
  const { data } = event;
  answer(data).catch((error: unknown) =>
    scope.postMessage({
      id: data.id,
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
    }),
  );
};

async function answer(request: IntakeRequest): Promise<void> {
  const { id } = request;
  switch (request.kind) {
    case 'open': {
      const { name, file, context, published, state } = request;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const allBytes = bytes.byteLength;
      let rows = 0;
      let checkedRows = 0;
      let found: readonly FoundPlace[] = [];
      const tell = (stage: OpenState['stage'], read: number) => {
        const state = { stage, rows, bytes: read, allBytes, checkedRows, found };
        scope.postMessage({ id, kind: 'progress', ...state });
      };
      const opened = await openFile(name, bytes, {}, (all, read) => {
        rows = all;
        tell('reading', read);
      });
      desk = new IntakeDesk(opened, allBytes, { context, published });
      tell('checking', allBytes);
      const lists = await listsFor(state.preset);
      const head = desk.judge(state, lists, (taken, places) => {
        checkedRows = taken;
        found = places;
        tell('checking', allBytes);
      });
      return sendReport(id, desk, head);
    }
    case 'judge':
      if (desk) {
        const lists = await listsFor(request.state.preset);
        sendReport(id, desk, desk.judge(request.state, lists));
      }
      return;
    case 'additions': {
      const { withCommunes } = request;
      const choices = await proposeAdditions(report, desk?.context, withCommunes);
      return scope.postMessage({ id, kind: 'additions', choices });
    }
    case 'rows': {
      const rows = desk?.rows(request.sheet, request.from, request.to) ?? [];
      return scope.postMessage({ id, kind: 'rows', rows });
    }
    case 'record': {
      const records = desk?.record(request.state) ?? [];
      return scope.postMessage({ id, kind: 'records', records });
    }
    case 'plan':
      if (desk) {
        const plan = desk.plan(request.state, request.list.records);
        scope.postMessage({ id, kind: 'planned', plan });
      }
      return;
    case 'workbook': {
      const bytes = await desk?.workbook(request.language);
      return scope.postMessage({ id, kind: 'bytes', bytes: bytes ?? new Uint8Array() });
    }
    case 'package': {
      const bytes = await desk?.package(request.base, request.state, request.by);
      return scope.postMessage({ id, kind: 'bytes', bytes: bytes ?? new Uint8Array() });
    }
    case 'document':
      // Pieces become a file as they are written, so that the text of a million figures is never held whole.
      return scope.postMessage({
        id,
        kind: 'document',
        file: new Blob(Array.from(desk?.document() ?? [], (piece) => new Blob([piece]))),
      });
  }
}

function sendReport(id: number, from: IntakeDesk, found: ReportHead): void {
  report = found;
  const { areas, indicators, series, meta } = from.context;
  scope.postMessage({
    id,
    kind: 'report',
    report: found,
    sizes: from.sizes(),
    completeness: from.completeness(),
    form: from.form(),
    into: { areas, indicators, series, meta },
  });
}
