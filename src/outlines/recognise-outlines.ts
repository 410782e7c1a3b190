/** How much of each end of a file is looked at. */
const endBytes = 65_536;

/** A word by which a text says that it is a map; it may stand at its end as well as at its beginning. */
const mapType = /"type"\s*:\s*"(?:FeatureCollection|Topology|Feature|Polygon|MultiPolygon)"/;

/**
 * Whether a file holds boundaries, by its content and not by its name: a .shp in the list at the end of an archive, or the
 * word that every GeoJSON and TopoJSON has. Looks at both ends only, so that a large file is not read twice.
 */
export async function holdsOutlines(file: Blob): Promise<boolean> {
  const ends = [file.slice(0, endBytes), file.slice(Math.max(0, file.size - endBytes))];
  const [head = new Uint8Array(), tail = new Uint8Array()] = await Promise.all(
    ends.map(async (end) => new Uint8Array(await end.arrayBuffer())),
  );
  if (head[0] === 0x50 && head[1] === 0x4b) return /\.shp(?!\.xml)/i.test(plain(tail));
  const first = plain(head);
  return /^[^{]{0,4}\s*\{/.test(first) && (mapType.test(first) || mapType.test(plain(tail)));
}

/** Bytes as Latin letters; the zeros of UTF-16 are left out. */
const plain = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replaceAll('\0', '');
