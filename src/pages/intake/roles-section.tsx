import type { ReactElement } from 'react';
import { schoolLevels } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
import type { ColumnRole, KeyParts, PlainRole } from '#intake/mapping.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { Choice } from '#ui/field.tsx';
import t2 from '#pages/parts/table.module.css';
import { intakeTexts } from './intake-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

const plainRoles: readonly PlainRole[] = [
  'ignore',
  'area-code',
  'area-name',
  'parent-code',
  'parent-name',
  'area-level',
  'period',
  'indicator',
  'level',
  'ownership',
  'sex',
  'category',
  'value',
  'numerator',
  'denominator',
  'unit',
  'missing',
  'source',
  'source-url',
  'note',
];

/** What each column is read as, and what holds for the whole table: proposed, corrected by hand, remembered by name. */
export function RolesSection({
  words,
  desk,
  view,
  sheet,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly sheet: string;
}): ReactElement | null {
  const t = intakeTexts(words);
  const context = view.judged.into;
  const table = view.judged.report.tables.find((candidate) => candidate.sheet === sheet);
  if (!table) return null;
  const setConstant = (part: keyof KeyParts, value: string) =>
    desk.change((state) => {
      const { [part]: _, ...rest } = state.preset.constants ?? {};
      return {
        ...state,
        preset: {
          ...state.preset,
          constants: (value === '' ? rest : { ...rest, [part]: value }) as KeyParts,
        },
      };
    });
  const setRole = (header: string, role: ColumnRole) =>
    desk.change((state) => {
      const name = foldText(header);
      const others = (state.preset.roles ?? []).filter(([known]) => known !== name);
      return { ...state, preset: { ...state.preset, roles: [...others, [name, role]] } };
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
    <Section id="ghep-cot" title={t.rolesTitle} hint={t.rolesHint}>
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
              .map(({ column, header, role }) => (
                <tr key={column}>
                  <th scope="row">
                    <span className={s.cell}>{column}</span> {header}
                  </th>
                  <td>
                    <select
                      aria-label={`${t.readAs}: ${header}`}
                      className={s.select}
                      value={valueOf(role)}
                      onChange={({ target }) => setRole(header, roleOfValue(target.value))}
                    >
                      <option value="unknown" disabled>
                        {t.roles['unknown']}
                      </option>
                      {role.startsWith('measure:') &&
                      !isSimpleMeasure(
                        role,
                        indicators.map(({ id }) => id),
                      ) ? (
                        <option value={role}>{role.slice(8).replaceAll('|', ', ')}</option>
                      ) : null}
                      <optgroup label={t.indicator}>
                        {indicators.map(({ id, name }) => (
                          <option key={id} value={`measure:${id}`}>
                            {words.of(name)}
                          </option>
                        ))}
                      </optgroup>
                      <optgroup label={t.readAs}>
                        {plainRoles.map((plain) => (
                          <option key={plain} value={plain}>
                            {t.roles[plain]}
                          </option>
                        ))}
                      </optgroup>
                    </select>
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

const valueOf = (role: string): string => {
  if (role === 'unknown-text') return 'unknown';
  return role === 'ordinal' ? 'ignore' : role;
};

const isSimpleMeasure = (role: string, ids: readonly string[]): boolean =>
  ids.includes(role.slice('measure:'.length));

function roleOfValue(value: string): ColumnRole {
  if (!value.startsWith('measure:')) return { kind: value as PlainRole };
  return { kind: 'measure', key: { indicatorId: value.slice('measure:'.length) } };
}
