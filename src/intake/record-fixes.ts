import { cellAddress } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { DeskState } from './desk-state.ts';
import { FilePlaces } from './file-places.ts';
import type { FixAnchor, FixRecord, KeptProblem, MendedCell } from './fix-list.ts';
import type { CellPlace, IntakeProblem } from './intake-problem.ts';
import type { Acceptance, Intake, IntakeTarget } from './take-in.ts';

/**
 * What a person did with a file, so named that the next version can have it too. Several changes of one cell are one,
 * from what the file has to what stands there now; a change that was taken back is none.
 * @param known what the file with this state was read as, when that is at hand
 */
export function recordFixes(
  opened: OpenedFile,
  target: IntakeTarget,
  state: DeskState,
  known?: Intake,
): FixRecord[] {
  if (state.fixes.length === 0 && state.accepted.length === 0) return [];
  const before = new FilePlaces(opened, target, { ...state, fixes: [], accepted: [] });
  const after = new FilePlaces(opened, target, state, known);
  const last = new Map(
    state.fixes.map((fix) => [`${fix.sheet}!${fix.row},${fix.column}`, fix] as const),
  );
  const cells = [...last.values()].flatMap(({ sheet, row, column, to }): MendedCell[] => {
    const place = { sheet, row, column };
    const from = before.textAt(place);
    if (from === to) return [];
    const means = after.meaningAt(place);
    const cell = cellAddress(row, column);
    return [
      {
        kind: 'cell',
        anchor: anchorOf(place, from, before, after),
        sheet,
        cell,
        from,
        to,
        means,
      },
    ];
  });
  const reasons = state.accepted.flatMap((accepted): KeptProblem[] => {
    const found = after.intake.problems.find((problem) => isMeant(problem, accepted));
    if (!found) return [];
    const { rule, sheet, cell, value, reason, by } = accepted;
    const anchor = problemAnchor(found, after);
    return [
      { kind: 'reason', anchor, sheet, cell, rule, value, facts: factsOf(found), reason, by },
    ];
  });
  return [...cells, ...reasons];
}

const isMeant = (found: IntakeProblem, { rule, sheet, cell, value, reason }: Acceptance): boolean =>
  found.rule === rule &&
  found.sheet === sheet &&
  found.cell === cell &&
  found.value === value &&
  found.reason === reason;

/** Facts of a problem as one text. */
export const factsOf = ({ params }: IntakeProblem): string => JSON.stringify(params);

/** What names the place of a problem. */
export function problemAnchor(found: CellPlace, file: FilePlaces): FixAnchor {
  if (found.row > 0 && found.column >= 0) {
    const key = file.keyAt(found);
    if (key) return { kind: 'figure', key };
    const names = file.namesAt(found);
    if (names)
      return { kind: 'words', header: names.header, row: names.row, rowAfter: names.row, times: 1 };
  }
  return { kind: 'whole', header: found.column < 0 ? '' : file.headerOf(found) };
}

function anchorOf(
  place: CellPlace,
  from: string,
  before: FilePlaces,
  after: FilePlaces,
): FixAnchor {
  const key = after.keyAt(place);
  if (key) return { kind: 'figure', key };
  const names = after.namesAt(place);
  if (!names) return { kind: 'text', times: before.outside(new Set([from])).length };
  const own = before.namesAt(place) ?? names;
  const alike = before
    .underHeader(own.header)
    .filter((cell) => cell.text === from && cell.names.row === own.row);
  return {
    kind: 'words',
    header: names.header,
    row: own.row,
    rowAfter: names.row,
    times: alike.length,
  };
}
