/** Compressed form in which a file may be sent; `identity` is the file as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

function accepts(acceptEncoding: string, name: string): boolean {
  return acceptEncoding.split(',').some((entry) => {
    const [coding, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    return coding === name && !isRefused;
  });
}

/** Best encoding both sides know: Brotli before gzip before none (RFC 9110, section 12.5.3). */
export function pickEncoding(
  acceptEncoding: string | undefined,
  isThere: (encoding: 'br' | 'gzip') => boolean,
): Encoding {
  for (const encoding of ['br', 'gzip'] as const) {
    if (accepts(acceptEncoding ?? '', encoding) && isThere(encoding)) return encoding;
  }
  return 'identity';
}
