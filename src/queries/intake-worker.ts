import { mostTelling } from '#intake/compare/most-telling.ts';
import { IntakeDesk } from '#intake/desk.ts';
import type { IntakeReport } from '#intake/intake-report.ts';
import { listsFor } from '#intake/make-target.ts';
import { proposeAdditions } from '#intake/propose-additions.ts';
import { openFile } from '#sheets/open-file.ts';
import type { IntakeAnswer, IntakeRequest } from './intake-protocol.ts';

/** Reads and checks a file beside the page: whatever the file is, the page stays alive and can end this. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<IntakeRequest>) => void) | null;
  postMessage(answer: IntakeAnswer): void;
};

let desk: IntakeDesk | undefined;
let report: IntakeReport | undefined;

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
      const { name, bytes, context, published, state } = request;
      const opened = await openFile(name, bytes);
      desk = new IntakeDesk(opened, bytes.byteLength, { context, published });
      return sendReport(id, desk, desk.judge(state, await listsFor(state.preset)));
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
      return scope.postMessage({ id, kind: 'document', text: JSON.stringify(report, null, 1) });
  }
}

function sendReport(id: number, from: IntakeDesk, found: IntakeReport): void {
  report = found;
  const { values: _, ...rest } = found;
  const head = { ...rest, comparison: mostTelling(found.comparison) };
  const completeness = from.completeness();
  const { areas, indicators, series, meta } = from.context;
  scope.postMessage({
    id,
    kind: 'report',
    report: head,
    sizes: from.sizes(),
    completeness,
    form: from.form(),
    into: { areas, indicators, series, meta },
  });
}
