import type { ReactElement } from 'react';
import { schoolLevels } from '#domain/school-level.ts';
import type { IntakeReport } from '#intake/intake-report.ts';
import type { ColumnRole, KeyParts, PlainRole } from '#intake/mapping.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import s from './intake.module.css';

type Column = IntakeReport['tables'][number]['columns'][number];
type Option = readonly [value: string, name: string];

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
  'series',
  'value',
  'numerator',
  'denominator',
  'unit',
  'missing',
  'reference-date',
  'source',
  'source-url',
  'note',
];

/** Breakdowns that a column may be of. */
const breakdowns = [
  'ownership:public',
  'ownership:nonPublic',
  'institutionType:primaryLowerSecondary',
  'institutionType:lowerUpperSecondary',
  'learningField:law',
  'learningField:cultureSociety',
  'learningField:environment',
  'learningField:health',
  'learningField:economy',
  'learningField:other',
] as const;

/** What one column is read as; of a column of figures everything at once: indicator, year, level, breakdown, way of counting. */
export function ColumnRoleCell({
  words,
  column,
  periods,
  setRole,
}: {
  readonly words: Words;
  readonly column: Column;
  readonly periods: readonly string[];
  /** Changes the role from what was chosen last; undefined where nothing was. */
  readonly setRole: (next: (chosen: ColumnRole | undefined) => ColumnRole) => void;
}): ReactElement {
  const t = intakeTexts(words);
  const { context } = useDataset();
  const { header, role, key } = column;
  const isMeasure = role.startsWith('measure:');
  const indicators = context.indicators.filter(
    ({ formula, kind }) => formula === null || kind !== 'index',
  );
  const keyOf = (chosen: ColumnRole | undefined): KeyParts =>
    chosen === undefined ? (isMeasure ? key : {}) : chosen.kind === 'measure' ? chosen.key : {};
  const change = (part: keyof KeyParts, value: string) =>
    setRole((chosen) => {
      const { [part]: _, ...rest } = keyOf(chosen);
      return { kind: 'measure', key: value === '' ? rest : { ...rest, [part]: value } };
    });
  const parts: readonly (readonly [part: keyof KeyParts, label: string, options: Option[]])[] = [
    ['period', t.period, [...new Set([...periods, key.period ?? ''])].filter(Boolean).map(same)],
    [
      'level',
      t.level,
      schoolLevels.flatMap((level): Option[] =>
        level === '' ? [] : [[level, levelName(words, level)]],
      ),
    ],
    ['category', t.roles['category'] ?? '', withKnown(key.category, breakdowns.map(named))],
    [
      'seriesId',
      t.series,
      context.series
        .filter(({ nature }) => nature === 'published')
        .map(({ id, name }): Option => [id, words.of(name)]),
    ],
  ];
  function named(id: (typeof breakdowns)[number]): Option {
    const names: Readonly<Record<string, string>> = words.m.categories;
    return [id, names[id.slice(id.indexOf(':') + 1)] ?? id];
  }
  return (
    <div className={s.roleParts}>
      <select
        aria-label={`${t.readAs}: ${header}`}
        className={s.select}
        value={isMeasure ? `measure:${key.indicatorId ?? ''}` : valueOf(role)}
        onChange={({ target: { value } }) => setRole((chosen) => roleOfValue(value, keyOf(chosen)))}
      >
        <option value="unknown" disabled>
          {t.roles['unknown']}
        </option>
        {isMeasure && key.indicatorId === undefined ? (
          <option value="measure:">{t.figuresOfTable}</option>
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
      {isMeasure
        ? parts.map(([part, label, options]) => (
            <select
              key={part}
              aria-label={`${label}: ${header}`}
              className={s.select}
              value={key[part] ?? ''}
              onChange={({ target }) => change(part, target.value)}
            >
              <option value="">{`${label}: ${t.notHere}`}</option>
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          ))
        : null}
    </div>
  );
}

const same = (text: string): Option => [text, text];

const withKnown = (known: string | undefined, options: readonly Option[]): Option[] =>
  known === undefined || options.some(([value]) => value === known)
    ? [...options]
    : [...options, same(known)];

const valueOf = (role: string): string => {
  if (role === 'unknown-text') return 'unknown';
  return role === 'ordinal' ? 'ignore' : role;
};

/** A column of figures that changes its indicator keeps its year, level and breakdown. */
function roleOfValue(value: string, key: KeyParts): ColumnRole {
  if (!value.startsWith('measure:')) return { kind: value as PlainRole };
  return { kind: 'measure', key: { ...key, indicatorId: value.slice('measure:'.length) } };
}
