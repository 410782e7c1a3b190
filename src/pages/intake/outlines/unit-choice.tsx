import type { ReactElement } from 'react';
import type { Joining, JoinedFeature } from '#outlines/join-units.ts';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';
import o from './outlines.module.css';

const open = '?';
const leftOut = '-';

/** The unit of one shape, to be chosen: those that come nearest first, then those that have no shape yet. */
export function UnitChoice({
  words,
  outlines,
  view,
  join,
  feature,
}: OutlineParts & { readonly join: Joining; readonly feature: JoinedFeature }): ReactElement {
  const t = outlineTexts(words);
  const { number, label, areaId, by, candidates } = feature;
  const nameOf = (id: string) => {
    const area = view.areas.get(id);
    return area ? words.of(area.name) : id;
  };
  const without = join.unitsWithout.filter((id) => !candidates.includes(id));
  const rest = join.units.filter((id) => !candidates.includes(id) && !without.includes(id));
  const group = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? null : (
      <optgroup label={name}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </optgroup>
    );
  const choose = (value: string) =>
    outlines.change((state) => {
      const { [String(number)]: _, ...others } = state.choices;
      return {
        ...state,
        choices:
          value === open ? others : { ...others, [String(number)]: value === leftOut ? '' : value },
      };
    });
  return (
    <select
      className={o.unit}
      aria-label={t.unitOf({ label: label === '' ? String(number) : label })}
      value={areaId !== '' ? areaId : by === 'left-out' ? leftOut : open}
      onChange={(event) => choose(event.target.value)}
    >
      <option value={open}>{t.choose}</option>
      {group(t.near, candidates)}
      {group(t.withoutShape, without)}
      {group(t.others, areaId === '' || rest.includes(areaId) ? rest : [areaId, ...rest])}
      <option value={leftOut}>{t.leaveOut}</option>
    </select>
  );
}
