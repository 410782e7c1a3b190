import type { Finding, Gate, GateResult } from './gate.ts';

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** A gate that itself breaks has failed; the others still get their turn. */
async function checked(gate: Gate): Promise<Finding> {
  try {
    return await gate.check();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { counts: { ...nothing, failed: 1 }, note: 'the gate itself broke', output };
  }
}

async function runGate(gate: Gate, say: (text: string) => void): Promise<GateResult> {
  const started = performance.now();
  const { counts, note, output } = await checked(gate);
  const seconds = (performance.now() - started) / 1000;
  const outcome = counts.failed === 0 && counts.passed > 0 ? 'passed' : 'failed';
  const failures = counts.failed > 0 ? counts : { ...counts, failed: outcome === 'failed' ? 1 : 0 };
  say(
    `${outcome === 'passed' ? '✓' : '✗'} ${gate.title}  ${seconds.toFixed(1)} s  ${note}`.trimEnd(),
  );
  if (outcome === 'failed') say(output.trimEnd());
  return { title: gate.title, outcome, seconds, note, counts: failures };
}

/**
 * Runs gates one after another. Those of one group all run, so that one look shows all that is
 * wrong; after a group with a failure the later groups do not run and count as skipped.
 */
export async function runGates(
  gates: readonly Gate[],
  say: (text: string) => void,
): Promise<GateResult[]> {
  const results: GateResult[] = [];
  let failedGroup: Gate['group'] | undefined;
  for (const gate of gates) {
    if (failedGroup !== undefined && gate.group !== failedGroup) {
      const counts = { ...nothing, skipped: 1 };
      results.push({ title: gate.title, outcome: 'not run', seconds: 0, note: '', counts });
      continue;
    }
    const result = await runGate(gate, say);
    results.push(result);
    if (result.outcome === 'failed') failedGroup = gate.group;
  }
  return results;
}
