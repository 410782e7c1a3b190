import type { PackageContext } from '#domain/package-context.ts';
import { zipPackage } from '#intake/make-package.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import { openOutlines } from '#outlines/open-outlines.ts';
import { OutlineDesk } from '#outlines/outline-desk.ts';
import { hashOf, knownShapesOf, packageWithOutlines } from '#outlines/outline-package.ts';
import { refusedReport } from '#outlines/refused-report.ts';
import type { OutlineAnswer, OutlineRequest } from './outline-protocol.ts';

/** Reads and checks boundaries beside the page: whatever the file is, the page stays alive and can end this. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<OutlineRequest>) => void) | null;
  postMessage(answer: OutlineAnswer): void;
};

interface Opened {
  readonly desk: OutlineDesk;
  readonly base: PackageFiles;
  readonly context: PackageContext;
  readonly hash: string;
}

let opened: Opened | undefined;

scope.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ id: data.id, kind: 'failed', message });
  });
};

async function answer(request: OutlineRequest): Promise<void> {
  const { id, state } = request;
  if (request.kind === 'open') {
    const { name, file, context, base } = request;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opening = openOutlines(name, bytes);
    if (opening.kind === 'refused') {
      const report = refusedReport(context.meta.id, name, bytes.length, opening.problem);
      return scope.postMessage({ id, kind: 'judged', judged: { report, sketch: undefined } });
    }
    const today = new Date().toISOString().slice(0, 10);
    const desk = new OutlineDesk(opening.file, { context, known: knownShapesOf(base), today });
    opened = { desk, base, context, hash: hashOf(bytes) };
    const judged = desk.judge(state, (stage) => scope.postMessage({ id, kind: 'checking', stage }));
    return scope.postMessage({ id, kind: 'judged', judged });
  }
  if (!opened) throw new Error('no file');
  const { desk, base, context, hash } = opened;
  if (request.kind === 'judge')
    return scope.postMessage({ id, kind: 'judged', judged: desk.judge(state) });
  const ready = desk.ready(state);
  const by = { ...request.by, fileHash: hash };
  const bytes = ready
    ? zipPackage(packageWithOutlines(base, context, ready, state, by))
    : new Uint8Array();
  scope.postMessage({ id, kind: 'bytes', bytes });
}
