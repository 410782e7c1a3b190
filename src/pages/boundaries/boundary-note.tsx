import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { dateLabel, periodInText } from '#i18n/period-format.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { reportingUnits } from '#views/other-boundaries.ts';
import { refOf, resolveScope } from '#views/scope.ts';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { refusalText } from './refusal-words.ts';
import s from './boundary-note.module.css';

/** Under the head of a page in other boundaries: how its figures were made, what is exact, and what cannot be told. */
export function BoundaryNote({ words }: { readonly words: Words }): ReactElement | null {
  const { m, n, of, language } = words;
  const t = boundaryTexts(language);
  const dataset = useDataset();
  const { page, view } = useRoute();
  const indicatorId = page.kind === 'indicator' ? page.id : dataset.context.meta.defaultIndicatorId;
  const scope = useMemo(() => {
    const isIndicator = page.kind === 'indicator';
    const plain = { ...view, level: '', category: '', counting: '' };
    return resolveScope(dataset, indicatorId, isIndicator ? view : plain);
  }, [dataset, indicatorId, page.kind, view]);
  if (!dataset.redrawn?.units || !scope) return null;
  const { units, cutIds, estimates, shapes } = dataset.redrawn;
  const refused = units.flatMap((unit) => {
    const cell = evaluate(dataset, refOf(scope, unit.id, scope.period), scope.options);
    const why = refusalText(words, dataset, cell);
    return why === '' ? [] : [`${of(unit.short)} (${why})`];
  });
  const names = {
    national: m.unitsProvince,
    province: m.unitsProvince,
    district: m.unitsDistrict,
    commune: m.unitsCommune,
  };
  const [first] = units;
  const cut = cutIds.flatMap((id) => {
    const area = dataset.areas.get(id);
    return area ? [of(area.short)] : [];
  });
  const how =
    cut.length === 0
      ? t.noteExact
      : estimates === 'used'
        ? t.noteEstimated({ items: cut })
        : t.noteCut({ items: cut });
  const isToday = first?.validTo === '';
  return (
    <aside className={s.note} data-testid="boundary-note">
      <p>
        <b>
          {t.noteTitle({
            count: n.decimal(units.length, 0),
            unit: first ? names[first.level] : '',
            date: isToday ? dateLabel(first.validFrom, language) : '',
          })}
          .
        </b>{' '}
        {t.noteHow({ reported: n.decimal(reportingUnits(dataset).length, 0) })} {how} {t.noteNot}{' '}
        {shapes === '' ? t.noteNoMap : t.noteMap}
      </p>
      {refused.length === 0 ? null : (
        <p>
          {t.noteRefused({
            name: of(scope.indicator.name),
            period: periodInText(scope.period, language),
            items: refused,
          })}
        </p>
      )}
    </aside>
  );
}
