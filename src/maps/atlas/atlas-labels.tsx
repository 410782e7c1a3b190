import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { AtlasMark } from './atlas-mark.ts';
import type { DrawnPart, LabelKind, LabelPlace } from './label-places.ts';
import { labelPlaces } from './label-places.ts';
import s from './atlas.module.css';

interface AtlasLabelsProps {
  readonly sheet: GeoSheet;
  readonly marks: ReadonlyMap<string, AtlasMark>;
  readonly part: DrawnPart;
  readonly selectedIds: readonly string[];
  readonly activeId: string;
}

const kinds: readonly LabelKind[] = ['wide', 'narrow'];

/** Names and values where they fit, with a line from small units; chosen units always. */
export const AtlasLabels = memo(function AtlasLabels({
  sheet,
  marks,
  part,
  selectedIds,
  activeId,
}: AtlasLabelsProps): ReactElement {
  const { seen, k, height } = part;
  const wanted = sheet.shapes.flatMap(({ areaId: id }) => {
    const mark = marks.get(id);
    if (!mark || mark.isFaded) return [];
    return [{ id, name: mark.name, value: mark.value, isOnCircle: mark.r !== undefined }];
  });
  // Places follow how long the texts are, not what they say: labels stay where they are while years go by.
  const lengths = wanted
    .map(({ id, name, value, isOnCircle }) => `${id} ${name.length} ${value.length} ${isOnCircle}`)
    .join();
  const places = useMemo(
    () => ({
      wide: labelPlaces(sheet, wanted, 'wide', { seen, k, height }),
      narrow: labelPlaces(sheet, wanted, 'narrow', { seen, k, height }),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- `lengths` stands for `wanted`, the numbers for the part
    [sheet, lengths, seen.x, seen.y, k, height],
  );
  const isKept = (id: string) => selectedIds.includes(id) || id === activeId;
  const labels = sheet.shapes.flatMap(({ areaId: id, x, y }) => {
    const mark = marks.get(id);
    if (!mark || (mark.isFaded && !isKept(id))) return [];
    const own = { x: (x - seen.x) * k, y: (y - seen.y) * k, leader: undefined, isInside: false };
    return kinds.flatMap((kind) => {
      const place = places[kind].get(id) ?? (isKept(id) ? own : undefined);
      return place ? [{ id, kind, mark, place }] : [];
    });
  });
  return (
    <g className={s.labels} transform={`translate(${seen.x} ${seen.y}) scale(${1 / k})`}>
      {labels.map(({ id, kind, mark, place }) => (
        <Label key={`${id} ${kind}`} kind={kind} mark={mark} place={place} isKept={isKept(id)} />
      ))}
    </g>
  );
});

function Label({
  kind,
  mark,
  place: { x, y, leader, isInside },
  isKept,
}: {
  readonly kind: LabelKind;
  readonly mark: AtlasMark;
  readonly place: LabelPlace;
  readonly isKept: boolean;
}): ReactElement {
  return (
    <g className={`${s[kind]} ${isInside ? inkOn(mark) : s.rim}`}>
      {leader ? (
        <path
          className={s.leader}
          d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`}
        />
      ) : null}
      {kind === 'wide' ? (
        <>
          <text x={x} y={y - 4} className={isKept ? s.strong : undefined}>
            {mark.name}
          </text>
          <text x={x} y={y + 19} className={s.strong}>
            {mark.value}
          </text>
        </>
      ) : (
        <text x={x} y={y + 12} className={s.strong}>
          {isKept ? `${mark.name} ${mark.value}` : mark.value}
        </text>
      )}
    </g>
  );
}

/** Ink that can be read on a filled unit; on mixed colours letters have a rim of paper. */
const inkOn = (mark: AtlasMark): string | undefined => s[`on-${mark.fill}`] ?? s.rim;
