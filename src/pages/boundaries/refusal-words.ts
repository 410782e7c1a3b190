import { boundaryTexts } from '#i18n/boundary-texts.ts';
import type { Cell } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { Words } from '#pages/parts/words.ts';

/** Why a figure cannot be told in other boundaries, with the units that stand in the way; '' where there is one. */
export function refusalText(
  words: Words,
  { areas, redrawn }: Dataset,
  { refusal, parts }: Cell,
): string {
  const t = boundaryTexts(words.language);
  const names = (some: Cell['parts']) =>
    some.map(({ ref }) => {
      const area = areas.get(ref.areaId);
      return area ? words.of(area.short) : ref.areaId;
    });
  if (refusal === undefined) return '';
  switch (refusal) {
    case 'part-missing':
      return t.lacks({ items: names(parts.filter(({ cell }) => lacks(cell))) });
    case 'cut':
      return (redrawn?.estimates === 'offered' ? t.cutOffered : t.cut)({
        items: names(parts.filter(({ isCut }) => isCut === true)),
      });
    case 'unknown-origin':
      return t.unknownOrigin;
    case 'not-additive':
      return t.notAdditive;
  }
}

const lacks = ({ value }: Cell): boolean => value.kind !== 'reported' && value.kind !== 'nil';
