import { folderSource } from '#build/site/folder-source.ts';
import { folderFiles } from '#cli/folder-files.ts';
import { openOutlines } from '#outlines/open-outlines.ts';
import { OutlineDesk } from '#outlines/outline-desk.ts';
import { knownShapesOf } from '#outlines/outline-package.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import { untouched } from '#outlines/outline-state.ts';
import { readPackage } from '#snapshot/read-package.ts';

/** A person who has said everything that has to be said. */
export const said: OutlineState = {
  ...untouched,
  stated: { vintage: '2024-12-31', source: 'Sở Nội vụ', licence: 'CC-BY-4.0' },
};

/** A file of boundaries on the desk of a package of the repository. */
export async function deskOf(packageId: string, name: string, content: string | Uint8Array) {
  const files = await folderFiles(`data/${packageId}`);
  const { context } = await readPackage(folderSource(`data/${packageId}`));
  if (!context) throw new Error(`${packageId} cannot be read`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const opened = openOutlines(name, bytes);
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.problem.rule}`);
  const base = { context, known: knownShapesOf(files), today: '2026-11-22' };
  return { desk: new OutlineDesk(opened.file, base), files, context };
}

/** Rules that were told, with how often. */
export const rulesOf = (
  problems: readonly { readonly rule: string; readonly severity: string }[],
): string[] => problems.map(({ severity, rule }) => `${severity} ${rule}`);
