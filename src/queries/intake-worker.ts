import { targetOf } from '#intake/choose-target.ts';
import { IntakeDesk } from '#intake/desk.ts';
import type { ReportHead } from '#intake/intake-report.ts';
import { openFile } from '#sheets/open-file.ts';
import type { IntakeAnswer, IntakeRequest } from './intake-protocol.ts';

/** Reads and checks a file beside the page: whatever the file is, the page stays alive and can end this. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<IntakeRequest>) => void) | null;
  postMessage(answer: IntakeAnswer): void;
};

let desk: IntakeDesk | undefined;

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
      let allRows = 0;
      const opened = await openFile(name, bytes, {}, (rows, read) => {
        allRows = rows;
        const progress = { stage: 'reading', rows, bytes: read, allBytes } as const;
        scope.postMessage({ id, kind: 'progress', ...progress });
      });
      const checking = { stage: 'checking', rows: allRows, bytes: allBytes, allBytes } as const;
      scope.postMessage({ id, kind: 'progress', ...checking });
      const target = targetOf(context, published, state.preset.seriesId);
      desk = new IntakeDesk(opened, allBytes, target);
      return sendReport(id, desk, desk.judge(state));
    }
    case 'judge':
      if (desk) sendReport(id, desk, desk.judge(request.state));
      return;
    case 'rows': {
      const rows = desk?.rows(request.sheet, request.from, request.to) ?? [];
      return scope.postMessage({ id, kind: 'rows', rows });
    }
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

function sendReport(id: number, from: IntakeDesk, report: ReportHead): void {
  scope.postMessage({ id, kind: 'report', report, sizes: from.sizes() });
}
