import { cellAddress } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { DeskState } from './desk-state.ts';
import type { PlacedText } from './file-places.ts';
import { FilePlaces } from './file-places.ts';
import type { FixRecord, KeptProblem, MendedCell } from './fix-list.ts';
import type { CellFix } from './fixes.ts';
import { factsOf, problemAnchor } from './record-fixes.ts';
import type { Acceptance, Intake, IntakeTarget } from './take-in.ts';
import { mayBeAccepted } from './take-in.ts';

/**
 * How a recorded fix stands in another version of the file. applies: the same figure with the same old text; mended: it
 * is right already; changed: the same figure, something else stands there; gone: the file does not have it; unclear:
 * several cells could be meant.
 */
export type FixStatus = 'applies' | 'mended' | 'changed' | 'gone' | 'unclear';

/** A recorded fix in the file at hand. */
export interface PlannedFix {
  readonly record: FixRecord;
  readonly status: FixStatus;
  readonly sheet: string;
  /** Where it is now; '' when it is not found. */
  readonly cell: string;
  /** What stands there now. */
  readonly found: string;
}

/** What a list of recorded fixes would do to a file. */
export interface FixPlan {
  readonly items: readonly PlannedFix[];
  /** Changes and reasons to add to what was done so far. */
  readonly fixes: readonly CellFix[];
  readonly accepted: readonly Acceptance[];
}

/**
 * Looks up recorded fixes in another version of the file, by what they name and never by their address alone. Headers
 * and titles come first, then names of rows, then figures, then reasons: each is looked up in the file as mended so far.
 * @param known what the file with this state was read as, when that is at hand
 */
export function planFixes(
  opened: OpenedFile,
  target: IntakeTarget,
  state: DeskState,
  records: readonly FixRecord[],
  known?: Intake,
): FixPlan {
  const items = new Map<FixRecord, PlannedFix>();
  const fixes: CellFix[] = [];
  let file = new FilePlaces(opened, target, state, known);
  for (const kind of ['text', 'words', 'figure'] as const) {
    const own = records.filter(
      (record): record is MendedCell => record.kind === 'cell' && record.anchor.kind === kind,
    );
    const found = own.flatMap((record) => {
      const { planned, place } = planCell(record, file);
      items.set(record, planned);
      if (planned.status !== 'applies' || !place) return [];
      const { sheet, row, column } = place;
      return [{ sheet, row, column, from: planned.found, to: record.to }];
    });
    if (found.length === 0) continue;
    fixes.push(...found);
    file = new FilePlaces(opened, target, { ...state, fixes: [...state.fixes, ...fixes] });
  }
  const accepted: Acceptance[] = [];
  for (const record of records) {
    if (record.kind !== 'reason') continue;
    const planned = planReason(record, file);
    items.set(record, planned);
    if (planned.status !== 'applies') continue;
    const { rule, value, reason, by } = record;
    accepted.push({ rule, sheet: planned.sheet, cell: planned.cell, value, reason, by });
  }
  return { items: records.flatMap((record) => items.get(record) ?? []), fixes, accepted };
}

/** The state after a plan was confirmed: one step. */
export const withPlan = (state: DeskState, { fixes, accepted }: FixPlan): DeskState => ({
  ...state,
  fixes: [...state.fixes, ...fixes],
  accepted: [...state.accepted, ...accepted],
});

interface Looked {
  readonly planned: PlannedFix;
  readonly place: PlacedText | undefined;
}

function planCell(record: MendedCell, file: FilePlaces): Looked {
  const { anchor } = record;
  if (anchor.kind === 'figure') {
    const place = file.placeOf(anchor.key);
    if (!place) return looked(record, 'gone', undefined);
    const text = file.textAt(place);
    const isMended =
      text === record.to || (record.means !== '' && file.meaningAt(place) === record.means);
    const status = text === record.from ? 'applies' : isMended ? 'mended' : 'changed';
    return looked(record, status, { ...place, text });
  }
  if (anchor.kind === 'words') {
    const rows = file
      .underHeader(anchor.header)
      .filter(({ names }) => names.row === anchor.row || names.row === anchor.rowAfter);
    const other = rows.length === 1 && anchor.row !== '' ? rows[0] : undefined;
    return choose(record, rows, anchor.times, other);
  }
  const times = anchor.kind === 'text' ? anchor.times : 0;
  return choose(record, file.outside(new Set([record.from, record.to])), times, undefined);
}

/** Of cells that could be meant the one that is. */
function choose(
  record: MendedCell,
  cells: readonly PlacedText[],
  times: number,
  other: PlacedText | undefined,
): Looked {
  const { from, to, sheet, cell } = record;
  const isSame = (found: PlacedText) =>
    found.sheet === sheet && cellAddress(found.row, found.column) === cell;
  const same = cells.find(isSame);
  if (same?.text === to) return looked(record, 'mended', same);
  if (same?.text === from && from !== '') return looked(record, 'applies', same);
  const right = cells.find(({ text }) => text === to);
  if (right) return looked(record, 'mended', right);
  const old = cells.filter(({ text }) => text === from && from !== '');
  const [only] = old;
  if (only) {
    const isOne = old.length === 1 && times === 1;
    return looked(record, isOne ? 'applies' : 'unclear', isOne ? only : undefined);
  }
  return other ? looked(record, 'changed', other) : looked(record, 'gone', undefined);
}

const looked = (record: FixRecord, status: FixStatus, place: PlacedText | undefined): Looked => ({
  planned: {
    record,
    status,
    sheet: place?.sheet ?? '',
    cell: place ? cellAddress(place.row, place.column) : '',
    found: place?.text ?? '',
  },
  place,
});

function planReason(record: KeptProblem, file: FilePlaces): PlannedFix {
  const anchor = JSON.stringify(record.anchor);
  const own = file.intake.problems.filter(
    (found) =>
      found.rule === record.rule &&
      (found.reason !== undefined || mayBeAccepted(found)) &&
      JSON.stringify(problemAnchor(found, file)) === anchor,
  );
  const found = own.find(({ value }) => value === record.value) ?? own[0];
  if (!found) {
    const place = record.anchor.kind === 'figure' ? file.placeOf(record.anchor.key) : undefined;
    if (!place) return looked(record, 'gone', undefined).planned;
    return looked(record, 'mended', { ...place, text: file.textAt(place) }).planned;
  }
  const { sheet, cell, value } = found;
  const isSame = value === record.value && factsOf(found) === record.facts;
  const status = found.reason !== undefined ? 'mended' : isSame ? 'applies' : 'changed';
  return { record, status, sheet, cell, found: value };
}
