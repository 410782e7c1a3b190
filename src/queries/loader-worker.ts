import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeSlice } from '#slices/decode.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { LoaderAnswer, LoaderRequest } from './worker-protocol.ts';

/** Loads and checks data beside the page; checked bytes are handed over, not copied, and the page unpacks what it shows. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LoaderRequest>) => void) | null;
  postMessage(answer: LoaderAnswer, transfer?: Transferable[]): void;
};

scope.onmessage = (event) => {
  answer(event.data).catch(() =>
    scope.postMessage({ id: event.data.id, kind: 'problem', problem: 'code' }),
  );
};

async function answer(request: LoaderRequest): Promise<void> {
  const { id } = request;
  const fetched = await fetchBytes(request.url, request.bytes, (loaded, expected) =>
    scope.postMessage({ id, kind: 'progress', loaded, expected }),
  );
  if (!fetched.ok) return scope.postMessage({ id, kind: 'problem', problem: fetched.kind });
  const { bytes } = fetched;
  if (request.sha256 !== '' && bytesToHex(sha256(bytes)) !== request.sha256)
    return scope.postMessage({ id, kind: 'problem', problem: 'wrong-hash' });
  switch (request.want) {
    case 'slice': {
      const decoded = decodeSlice(bytes);
      if (!decoded.ok) return scope.postMessage({ id, kind: 'problem', problem: decoded.error });
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
      return scope.postMessage({ id, kind: 'slice', bytes: own }, [own.buffer]);
    }
    case 'json':
      return answerJson(id, bytes);
    case 'csv': {
      const { readOriginal } = await import('./read-original.ts');
      const table = readOriginal(bytes);
      return scope.postMessage(
        table.ok
          ? { id, kind: 'csv', table: table.value }
          : { id, kind: 'problem', problem: table.error },
      );
    }
  }
}

function answerJson(id: number, bytes: Uint8Array): void {
  try {
    scope.postMessage({
      id,
      kind: 'json',
      value: JSON.parse(new TextDecoder().decode(bytes)) as unknown,
    });
  } catch {
    scope.postMessage({ id, kind: 'problem', problem: 'cut-off' });
  }
}
