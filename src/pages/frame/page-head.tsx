import { Suspense, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import { Choice, Switch } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import { emptyView } from '#url/route.ts';
import { unitsOf } from '#views/scope.ts';
import { CodeBoundary } from '#pages/parts/code-boundary.tsx';
import { onDemand } from '#pages/parts/on-demand.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './page-head.module.css';

const BoundaryBar = onDemand(
  async () => (await import('#pages/boundaries/boundary-bar.tsx')).BoundaryBar,
);

/** Pages whose units can be shown in other boundaries. */
const redrawable = /^(overview|indicator|area-list|compare|map)$/;

interface PageHeadProps {
  readonly words: Words;
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** The boundaries the page speaks of, where they are not those of the package. */
  readonly boundary?: string;
  /** Controls at the right, e.g. the year. */
  readonly side?: ReactNode;
}

/** Title of a page with what it is about: place, boundary set, package, snapshot, and the switch that hides made-up figures. */
export function PageHead({
  words,
  kicker,
  title,
  lead,
  boundary,
  side,
}: PageHeadProps): ReactElement {
  const { m, language, n, of } = words;
  const route = useRoute();
  const { packages, go } = useSite();
  const dataset = useDataset();
  const { meta, series } = dataset.context;
  const hasIllustrative = series.some((item) => item.nature === 'illustrative');
  const units = unitsOf(dataset);
  // The draft of a package that is begun with it is in no list.
  const isListed = packages.some(({ id }) => id === route.packageId);
  const choices = isListed ? packages : [...packages, { id: route.packageId, title: meta.title }];
  const unitNames = {
    national: m.unitsProvince,
    province: m.unitsProvince,
    district: m.unitsDistrict,
    commune: m.unitsCommune,
  };
  const states = {
    draft: m.snapshotDraft,
    checked: m.snapshotChecked,
    published: m.snapshotPublished,
  };
  const isOld = dataset.areas.get(meta.rootAreaId)?.boundarySet === 'pre-2025-07';
  const line =
    boundary ??
    (isOld
      ? m.boundaryLine({ count: n.decimal(units.length, 0), unit: unitNames[meta.unitLevel] })
      : '');
  const isRedrawable =
    redrawable.test(route.page.kind) &&
    dataset.context.crosswalk.some(
      (link) => dataset.areas.get(link.oldAreaId)?.level === meta.unitLevel,
    );
  const head = (
    <div className={s.head}>
      <div>
        {kicker === undefined ? null : <p className={s.kicker}>{kicker}</p>}
        <h1 className={s.title}>{title}</h1>
        {lead === undefined ? null : <div className={s.lead}>{lead}</div>}
        <p className={s.meta}>
          {line === '' ? null : <span>{line}. </span>}
          <span>
            {m.snapshotLine({
              date: dateLabel(meta.snapshot.date, language),
              state: states[meta.snapshot.state],
            })}
            .
          </span>
        </p>
      </div>
      <div className={s.side}>
        {side}
        <div className={s.settings}>
          {choices.length > 1 ? (
            <Choice
              label={m.packageLabel}
              value={route.packageId}
              options={choices.map((item) => ({ value: item.id, name: of(item.title) }))}
              choose={(packageId) =>
                go({
                  ...route,
                  packageId,
                  edition: packages.find(({ id }) => id === packageId)?.edition,
                  page: { kind: 'overview' },
                  view: { ...emptyView, publishedOnly: route.view.publishedOnly },
                })
              }
            />
          ) : null}
          {hasIllustrative ? (
            <Switch
              label={m.publishedOnly}
              hint={m.publishedOnlyHint}
              isOn={route.view.publishedOnly}
              toggle={(publishedOnly) => go(withView(route, { publishedOnly }), 'replace')}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
  return isRedrawable ? (
    <>
      {head}
      <Boundaries words={words} />
    </>
  ) : (
    head
  );
}

/** The boundaries to choose from: their code comes after the page, into a place kept for them. */
function Boundaries({ words }: { readonly words: Words }): ReactElement {
  const isOn = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <div className={s.boundaries}>
      {isOn ? (
        <CodeBoundary text={words.m.chartFailed} retry={words.m.retry}>
          <Suspense fallback={null}>
            <BoundaryBar words={words} />
          </Suspense>
        </CodeBoundary>
      ) : null}
    </div>
  );
}
