/**
 * Path of straight lines through points; a point that is not finite breaks the line.
 *
 * d3-shape does this too, but Recharts uses the whole of it: one import here brings 11 kB (gzip) of curves, pies and
 * stacks to the first page (decision 003).
 * @param factor what coordinates are rounded by: 1 for whole units, 10 for tenths
 */
export function polyline(
  count: number,
  x: (index: number) => number,
  y: (index: number) => number,
  factor: 1 | 10,
): string {
  const parts: string[] = [];
  let isPenDown = false;
  for (let i = 0; i < count; i++) {
    const [px, py] = [x(i), y(i)];
    if (!Number.isFinite(px) || !Number.isFinite(py)) {
      isPenDown = false;
      continue;
    }
    const at = `${Math.round(px * factor) / factor},${Math.round(py * factor) / factor}`;
    parts.push(isPenDown ? `L${at}` : `M${at}`);
    isPenDown = true;
  }
  return parts.join('');
}
