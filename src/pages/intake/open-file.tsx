import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { columnIndex } from '#lib/column-letters.ts';
import { AfterSection } from './after-section.tsx';
import { AgainSection } from './again-section.tsx';
import type { CellFocus } from './cell-focus.ts';
import { CountStrip } from './count-strip.tsx';
import type { CellPlaceShown } from './compare-cells.tsx';
import { CompareSection } from './compare-section.tsx';
import { FileGrid } from './file-grid.tsx';
import { intakeTexts } from './intake-words.ts';
import { MovedSection } from './moved-section.tsx';
import { PresetLine } from './preset-line.tsx';
import { PresetsSection } from './presets-section.tsx';
import { ProblemList } from './problem-list.tsx';
import { RolesSection } from './roles-section.tsx';
import { SaveSection } from './save-section.tsx';
import { TablesChoice } from './tables-choice.tsx';
import { AddSection } from './grow/add-section.tsx';
import { TargetSection } from './grow/target-section.tsx';
import { StepStrip } from './step-strip.tsx';
import type { ShownProblem } from './problem-groups.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** A file that has been read: steps, problems, grid, columns, comparison, saving. */
export function OpenFile({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = intakeTexts(words);
  const { report, sizes, completeness } = view.judged;
  const [focus, setFocus] = useState<CellFocus | undefined>(undefined);
  const [chosen, setSheet] = useState<string | undefined>(undefined);
  const sheet = chosen ?? focus?.sheet ?? report.tables[0]?.sheet ?? sizes[0]?.name ?? '';
  const goTo = (found: ShownProblem) => {
    setSheet(found.sheet);
    setFocus({ sheet: found.sheet, row: found.row, column: columnIndex(found.column) });
  };
  const side = useRef<HTMLDivElement>(null);
  /** From far down the page: the grid comes into sight, and takes the keyboard. */
  const goToCell = ({ sheet: name, cell }: CellPlaceShown) => {
    setSheet(name);
    const column = columnIndex(cell.replace(/\d+$/, ''));
    setFocus({ sheet: name, row: Number(/\d+$/.exec(cell)?.[0] ?? 0), column });
    side.current?.querySelector<HTMLElement>('[role="region"]')?.focus();
  };
  return (
    <>
      <p className={s.fileLine}>
        <b>{view.name}</b>
        <button type="button" className={s.link} onClick={() => desk.forget()}>
          {t.another}
        </button>
        {desk.canUndo ? (
          <button type="button" className={s.link} onClick={() => desk.undo()}>
            {t.undo}
          </button>
        ) : null}
      </p>
      <TargetSection words={words} desk={desk} view={view} />
      <PresetLine words={words} desk={desk} view={view} />
      <StepStrip words={words} view={view} />
      <p
        className={s.verdict}
        role="status"
        data-testid="intake-verdict"
        data-verdict={report.verdict}
      >
        {report.verdict === 'refused'
          ? t.refused({ count: words.n.decimal(report.counts.errors, 0) })
          : report.verdict === 'accepted'
            ? t.accepted
            : t.acceptedWithWarnings}
      </p>
      {desk.offer ? <AgainSection words={words} desk={desk} offer={desk.offer} /> : null}
      <div className={s.desk}>
        <div className={s.problems}>
          <ProblemList words={words} desk={desk} report={report} goTo={goTo} />
        </div>
        <div className={s.gridSide} ref={side}>
          {sizes.length > 1 ? (
            <p className={s.sheets}>
              {sizes.map(({ name }) => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={name === sheet}
                  onClick={() => setSheet(name)}
                >
                  {name}
                </button>
              ))}
            </p>
          ) : null}
          <FileGrid words={words} view={view} sheet={sheet} focus={focus} />
          <p className={s.quiet}>{t.gridHint}</p>
          <CountStrip words={words} view={view} />
          <AddSection words={words} desk={desk} view={view} />
          <TablesChoice words={words} desk={desk} view={view} />
          {report.tables
            .filter((table) => table.sheet === sheet)
            .map((table) => (
              <RolesSection key={table.table} words={words} desk={desk} view={view} table={table} />
            ))}
          <PresetsSection words={words} desk={desk} />
          <CompareSection words={words} desk={desk} view={view} goTo={goToCell} />
          {report.counts.values > 0 ? (
            <>
              <MovedSection words={words} comparison={report.comparison} />
              {completeness ? (
                <AfterSection words={words} view={view} completeness={completeness} />
              ) : null}
            </>
          ) : null}
          <SaveSection words={words} view={view} />
        </div>
      </div>
    </>
  );
}
