import type { ReactElement } from 'react';
import { schoolLevels } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
import type { IntakeReport } from '#intake/intake-report.ts';
import type { ColumnRole, KeyParts } from '#intake/mapping.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { Choice } from '#ui/field.tsx';
import t2 from '#pages/parts/table.module.css';
import { ColumnRoleCell } from './column-role.tsx';
import { intakeTexts } from './intake-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** What each column is read as, and what holds for the whole table: proposed, corrected by hand, remembered by name. */
export function RolesSection({
  words,
  desk,
  view,
  table,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly table: IntakeReport['tables'][number];
}): ReactElement {
  const t = intakeTexts(words);
  const context = view.judged.into;
  const { offered } = view.judged.report;
  const isOneOfSeveral = offered.some(({ sheet, table: n }) => sheet === table.sheet && n > 1);
  const name = `${table.sheet}#${table.table}`;
  const changed = (known: KeyParts, part: keyof KeyParts, value: string): KeyParts => {
    const { [part]: _, ...rest } = known;
    return value === '' ? rest : { ...rest, [part]: value };
  };
  // An answer for one of several tables is none for the others: they may be of other years.
  const setConstant = (part: keyof KeyParts, value: string) =>
    desk.change((state) => {
      const { constants = {}, tableConstants = [] } = state.preset;
      if (!isOneOfSeveral)
        return {
          ...state,
          preset: { ...state.preset, constants: changed(constants, part, value) },
        };
      const own = new Map(tableConstants);
      own.set(name, changed(own.get(name) ?? {}, part, value));
      return { ...state, preset: { ...state.preset, tableConstants: [...own] } };
    });
  // Each choice goes on from the newest one, which may still be judged.
  const setRole = (header: string, next: (chosen: ColumnRole | undefined) => ColumnRole) =>
    desk.change((state) => {
      const name = foldText(header);
      const { roles = [] } = state.preset;
      const role = next(roles.find(([known]) => known === name)?.[1]);
      const others = roles.filter(([known]) => known !== name);
      return { ...state, preset: { ...state.preset, roles: [...others, [name, role]] } };
    });
  const shownName = t.tableName({
    sheet: table.sheet,
    table: String(table.table),
    row: String(table.firstRow),
  });
  const indicators = context.indicators.filter(
    ({ formula, kind }) => formula === null || kind !== 'index',
  );
  const periods = [...new Set([...recentYears(), table.constants['period'] ?? ''])]
    .filter((period) => period !== '')
    .toSorted()
    .toReversed();
  const levels = schoolLevels.filter((level) => level !== '');
  return (
    <Section
      id={table.table === 1 ? 'ghep-cot' : `ghep-cot-${table.table}`}
      title={isOneOfSeveral ? `${t.rolesTitle}: ${shownName}` : t.rolesTitle}
      hint={t.rolesHint}
    >
      <div className={s.constants}>
        <span>{t.constants}</span>
        <Choice
          label={t.period}
          value={table.constants['period'] ?? ''}
          options={[
            { value: '', name: t.notSaid },
            ...periods.map((period) => ({ value: period, name: period })),
          ]}
          choose={(value) => setConstant('period', value)}
          testId="intake-period"
        />
        <Choice
          label={t.series}
          value={view.judged.report.series}
          options={context.series
            .filter(({ nature }) => nature === 'published')
            .map(({ id, name }) => ({ value: id, name: words.of(name) }))}
          choose={(value) =>
            desk.change((state) => ({ ...state, preset: { ...state.preset, seriesId: value } }))
          }
        />
        <Choice
          label={t.level}
          value={table.constants['level'] ?? ''}
          options={[
            { value: '', name: t.notSaid },
            ...levels.map((level) => ({ value: level as string, name: levelName(words, level) })),
          ]}
          choose={(value) => setConstant('level', value)}
        />
        <Choice
          label={t.area}
          value={table.constants['areaId'] ?? ''}
          options={[
            { value: '', name: t.notSaid },
            ...context.areas
              .filter(({ level }) => level !== 'commune')
              .map((area) => ({ value: area.id, name: words.of(area.name) })),
          ]}
          choose={(value) => setConstant('areaId', value)}
        />
        <Choice
          label={t.indicator}
          value={table.constants['indicatorId'] ?? ''}
          options={[
            { value: '', name: t.notSaid },
            ...indicators.map(({ id, name }) => ({ value: id, name: words.of(name) })),
          ]}
          choose={(value) => setConstant('indicatorId', value)}
        />
      </div>
      <ScrollBox label={t.rolesTitle}>
        <table className={t2.table}>
          <tbody>
            {table.columns
              .filter(({ header }) => header !== '')
              .map((column) => (
                <tr key={column.column}>
                  <th scope="row">
                    <span className={s.cell}>{column.column}</span> {column.header}
                  </th>
                  <td>
                    <ColumnRoleCell
                      words={words}
                      column={column}
                      periods={periods}
                      setRole={(next) => setRole(column.header, next)}
                    />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

/** School years to choose from: this and the twelve before. */
function recentYears(): string[] {
  const now = new Date();
  const start = now.getMonth() >= 6 ? now.getFullYear() : now.getFullYear() - 1;
  return Array.from({ length: 13 }, (_, i) => `${start - i}-${start - i + 1}`);
}
