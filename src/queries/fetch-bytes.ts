import type { LoadProblemKind } from './load-problem.ts';

/** Bytes, or why there are none. */
export type FetchOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly kind: LoadProblemKind };

/** Reports how far a load is: bytes so far, and the expected number when it is known. */
export type ReportProgress = (loaded: number, expected: number) => void;

/**
 * Reads a file of this site. A body that ends before its expected size is a problem, never a shorter file.
 * @param expected size in bytes from the manifest; 0 when unknown
 */
export async function fetchBytes(
  url: string,
  expected: number,
  report: ReportProgress,
): Promise<FetchOutcome> {
  let response: Response;
  try {
    response = await fetch(url, expected === 0 ? { cache: 'no-cache' } : {});
  } catch {
    return { ok: false, kind: 'network' };
  }
  if (response.status === 404 || response.status === 410) return { ok: false, kind: 'not-found' };
  if (!response.ok) return { ok: false, kind: 'server' };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = response.body?.getReader(); reader;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
      report(length, expected);
    }
  } catch {
    return { ok: false, kind: 'cut-off' };
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  if (length === 0) return { ok: false, kind: 'empty' };
  if (looksLikeMarkup(bytes)) return { ok: false, kind: 'markup' };
  if (expected > 0 && length < expected) return { ok: false, kind: 'cut-off' };
  return { ok: true, bytes };
}

/** Whether a web page came in place of data: "<!doctype" or "<html" in any case, after white space. A piece may begin with any byte. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*<(!doctype|html|head|body|\?xml)/i.test(
    new TextDecoder().decode(bytes.subarray(0, 64)),
  );
}
