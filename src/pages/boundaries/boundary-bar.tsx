import type { ReactElement } from 'react';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { Switch } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import { otherBoundaries, reportingUnits } from '#views/other-boundaries.ts';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { BoundaryNote } from './boundary-note.tsx';
import s from './boundary-bar.module.css';

/** Chooses the boundaries that the figures of a page are shown in; in others than the reported ones it says how they were made. */
export function BoundaryBar({ words }: { readonly words: Words }): ReactElement {
  const { n, language } = words;
  const t = boundaryTexts(language);
  const dataset = useDataset();
  const route = useRoute();
  const { go } = useSite();
  const others = otherBoundaries(dataset);
  const shown = others.find(({ key }) => key === route.view.boundary)?.key ?? '';
  const isEstimable = (dataset.redrawn?.estimates ?? 'none') !== 'none';
  const options = [{ key: '', areas: reportingUnits(dataset) }, ...others];
  // Chosen units become those that took over from them, or those they were made of.
  const follow = (key: string): readonly string[] => {
    const ids = new Set(options.find((option) => option.key === key)?.areas.map(({ id }) => id));
    const known = route.view.areaIds.flatMap((id) => {
      const area = dataset.areas.get(id);
      return area ? [area.id, ...area.successorIds, ...area.predecessorIds] : [];
    });
    return [...new Set(known.filter((id) => ids.has(id)))].slice(0, 4);
  };
  return (
    <>
      <div role="group" aria-label={t.switchLabel} className={s.bar} data-testid="boundary-switch">
        <span className={s.label} aria-hidden="true">
          {t.switchLabel}
        </span>
        {options.map(({ key, areas }) => {
          const [first] = areas;
          const name = {
            count: n.decimal(areas.length, 0),
            unit: t.units[first?.level ?? 'province'],
          };
          const text =
            key === ''
              ? t.switchReported(name)
              : first?.validTo === ''
                ? t.switchToday(name)
                : t.switchFormer(name);
          return (
            <button
              key={key}
              type="button"
              aria-pressed={key === shown}
              className={key === shown ? s.on : s.off}
              onClick={() =>
                go(
                  withView(route, { boundary: key, areaIds: follow(key), figure: undefined }),
                  'replace',
                )
              }
            >
              {text}
            </button>
          );
        })}
      </div>
      {isEstimable ? (
        <Switch
          label={t.estimate}
          hint={t.estimateHint}
          isOn={route.view.mayEstimate}
          toggle={(mayEstimate) => go(withView(route, { mayEstimate }), 'replace')}
        />
      ) : null}
      <BoundaryNote words={words} />
    </>
  );
}
