import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Joining, JoinedFeature } from '#outlines/join-units.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import s from '#pages/intake/intake.module.css';
import t2 from '#pages/parts/table.module.css';
import { Choice } from '#ui/field.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';
import { UnitChoice } from './unit-choice.tsx';
import o from './outlines.module.css';

interface Pointed {
  /** Number of the shape that a hand points at; 0 for none. */
  readonly active: number;
  readonly point: (feature: number) => void;
}

/** Shapes asked about at once, and rows of the whole list. */
const mostAsked = 40;
const mostListed = 400;

/** Which shape is which unit: by columns, and one by one where that is not certain. */
export function JoinSection({
  active,
  point,
  ...parts
}: OutlineParts & Pointed): ReactElement | null {
  const { words, outlines, view } = parts;
  const t = outlineTexts(words);
  const { report } = view.judged;
  const { join } = report;
  if (!join) return null;
  const count = (value: number) => words.n.decimal(value, 0);
  const asked = join.features.filter(({ by }) => by === 'none');
  const nameOf = (id: string) => {
    const area = view.areas.get(id);
    return area ? words.of(area.name) : id;
  };
  return (
    <Section id="ghep-hinh" title={t.joinTitle} hint={t.joinHint}>
      <ColumnChoices {...parts} join={join} />
      {asked.length === 0 ? <p className={s.quiet}>{t.allJoined}</p> : null}
      <ul className={o.asked}>
        {asked.slice(0, mostAsked).map((feature) => (
          <AskedShape key={feature.number} {...parts} {...{ join, feature, active, point }} />
        ))}
      </ul>
      {asked.length > mostAsked ? (
        <p className={s.quiet}>{t.more({ count: count(asked.length - mostAsked) })}</p>
      ) : null}
      {join.doubled
        .filter((id) => !view.state.merged.includes(id))
        .map((id) => (
          <p key={id} className={s.actions}>
            <button
              type="button"
              className={s.link}
              onClick={() =>
                outlines.change((state) => ({ ...state, merged: [...state.merged, id] }))
              }
            >
              {t.merge({
                count: count(join.features.filter(({ areaId }) => areaId === id).length),
                unit: nameOf(id),
              })}
            </button>
          </p>
        ))}
      {join.unitsWithout.length === 0 || report.counts.joined === 0 ? null : (
        <p className={s.quiet}>
          {t.unitsWithout({ count: count(join.unitsWithout.length) })}{' '}
          {join.unitsWithout.slice(0, 30).map(nameOf).join(', ')}
          {join.unitsWithout.length > 30 ? '…' : ''}
        </p>
      )}
      <WholeList {...parts} join={join} />
    </Section>
  );
}

function AskedShape({
  feature,
  active,
  point,
  ...parts
}: OutlineParts &
  Pointed & { readonly join: Joining; readonly feature: JoinedFeature }): ReactElement {
  const t = outlineTexts(parts.words);
  const { number, label, code, why } = feature;
  return (
    <li
      data-feature={number}
      data-active={active === number}
      onMouseEnter={() => point(number)}
      onFocus={() => point(number)}
    >
      <span>
        <b>{label === '' ? `#${number}` : label}</b>
        {code !== '' && code !== label ? ` (${code})` : ''} <small>{t.why[why]}</small>
      </span>
      <UnitChoice {...parts} feature={feature} />
    </li>
  );
}

/** Layer, level and columns: what the shapes are known by. */
function ColumnChoices({
  words,
  outlines,
  view,
  join,
}: OutlineParts & { readonly join: Joining }): ReactElement {
  const t = outlineTexts(words);
  const { report } = view.judged;
  const columns = [
    { value: '', name: t.noColumn },
    ...report.columns.slice(0, 60).map((name) => ({ value: name, name })),
  ];
  const set = (change: Partial<OutlineState>) =>
    outlines.change((state) => ({ ...state, ...change }));
  return (
    <div className={s.constants}>
      {report.layers.length > 1 ? (
        <Choice
          label={t.layer}
          value={report.layer}
          options={report.layers.map((name) => ({ value: name, name }))}
          choose={(layer) =>
            outlines.change(({ stated }) => ({ choices: {}, merged: [], stated, layer }))
          }
        />
      ) : null}
      {join.levels.length > 1 ? (
        <Choice
          label={t.level}
          value={join.level}
          options={join.levels.map((value) => ({ value, name: t.levels[value] }))}
          choose={(level) => set({ level })}
        />
      ) : null}
      <Choice
        label={t.codeColumn}
        value={join.codeColumn}
        options={columns}
        choose={(codeColumn) => set({ codeColumn })}
      />
      <Choice
        label={t.nameColumn}
        value={join.nameColumn}
        options={columns}
        choose={(nameColumn) => set({ nameColumn })}
      />
    </div>
  );
}

/** Every shape with its unit and its area beside the one that the package has; any of them can be changed. */
function WholeList({ join, ...parts }: OutlineParts & { readonly join: Joining }): ReactElement {
  const { words, view } = parts;
  const t = outlineTexts(words);
  const [isOpen, setOpen] = useState(false);
  const { report } = view.judged;
  const areas = new Map(report.areas.map((area) => [area.areaId, area]));
  const size = (km2: number | undefined) => (km2 === undefined ? '–' : words.n.decimal(km2, 1));
  const title = t.joinedList({ count: words.n.decimal(join.features.length, 0) });
  return (
    <details className={o.list} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? (
        <ScrollBox label={title}>
          <table className={t2.table}>
            <thead>
              <tr>
                <th scope="col">{t.columnShape}</th>
                <th scope="col">{t.columnUnit}</th>
                <th scope="col">{t.columnHow}</th>
                <th scope="col">{t.columnArea}</th>
                <th scope="col">{t.columnKnown}</th>
              </tr>
            </thead>
            <tbody>
              {join.features.slice(0, mostListed).map((feature) => (
                <tr key={feature.number}>
                  <th scope="row">{feature.label === '' ? `#${feature.number}` : feature.label}</th>
                  <td>
                    <UnitChoice {...parts} join={join} feature={feature} />
                  </td>
                  <td>{t.by[feature.by]}</td>
                  <td className={o.number}>{size(areas.get(feature.areaId)?.km2)}</td>
                  <td className={o.number}>{size(areas.get(feature.areaId)?.known)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : null}
      {isOpen && join.features.length > mostListed ? (
        <p className={s.quiet}>
          {t.more({ count: words.n.decimal(join.features.length - mostListed, 0) })}
        </p>
      ) : null}
    </details>
  );
}
