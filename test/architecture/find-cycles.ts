/** Files by the files they import. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Groups of files that import one another in a circle (strongly connected groups, after Tarjan
 * 1972), each sorted by path. A file that imports itself is a circle of one.
 */
export function findCycles(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cycles: string[][] = [];

  function visit(node: string): number {
    const number = order.size;
    order.set(node, number);
    low.set(node, number);
    open.push(node);
    isOpen.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      const reach = order.has(next) ? openOrder(next) : visit(next);
      low.set(node, Math.min(low.get(node) ?? number, reach));
    }
    const lowest = low.get(node) ?? number;
    if (lowest === number) closeGroup(node);
    return lowest;
  }

  function openOrder(node: string): number {
    return isOpen.has(node) ? (order.get(node) ?? Infinity) : Infinity;
  }

  function closeGroup(first: string): void {
    const group = open.splice(open.indexOf(first));
    for (const member of group) isOpen.delete(member);
    const importsItself = graph.get(first)?.includes(first) === true;
    if (group.length > 1 || importsItself) cycles.push(group.toSorted());
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}
