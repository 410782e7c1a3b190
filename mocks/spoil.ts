import { bypass } from 'msw';
import type { Manifest, SliceFile } from '#slices/slice.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes in twenty parts spread over a time. */
export function overTime(bytes: Bytes, ms: number): ReadableStream<Bytes> {
  const parts = 20;
  const size = Math.ceil(bytes.length / parts);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, ms / parts));
      controller.enqueue(bytes.slice(at * size, (at + 1) * size));
      at += 1;
      if (at === parts) controller.close();
    },
  });
}

/** Half of the bytes, then a broken connection. */
export function cutOff(bytes: Bytes): ReadableStream<Bytes> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new Error('connection lost'));
      else controller.enqueue(bytes.slice(0, bytes.length >> 1));
      isSent = true;
    },
  });
}

/** The same length with one bit changed: only a checksum can tell. */
export function flipByte(bytes: Bytes): Bytes {
  const changed = bytes.slice();
  const at = changed.length >> 1;
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** A table whose first column has another name. */
export function changeHeader(bytes: Bytes): Bytes {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(`don_vi${text.slice(text.indexOf(','))}`);
}

/** The list as it would be if the tables with the wrong header had been published. */
export async function republished(manifest: Manifest, url: string): Promise<Manifest> {
  const entries = await Promise.all(
    Object.entries(manifest.originals).map(async ([path, file]) =>
      path.startsWith('observations') ? ([path, await describe(file, url)] as const) : [path, file],
    ),
  );
  return { ...manifest, originals: Object.fromEntries(entries) };
}

async function describe(file: SliceFile, url: string): Promise<SliceFile> {
  const answer = await fetch(bypass(new URL(file.path, url)));
  const bytes = changeHeader(new Uint8Array(await answer.arrayBuffer()));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...file, sha256, bytes: bytes.length };
}
