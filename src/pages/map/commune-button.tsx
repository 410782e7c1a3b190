import type { ReactElement } from 'react';
import { withView } from '#url/link.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { MapWords } from './map-words.ts';
import s from './map.module.css';

/** Leads into the unit chosen last, and lets chosen ones go: on the map a second press leads inside. */
export function CommuneButton({
  words,
  scope,
}: {
  readonly words: MapWords;
  readonly scope: Scope;
}): ReactElement {
  const { t, m, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const chosen = scope.units.find(({ id }) => id === scope.selectedIds.at(-1));
  return (
    <p className={s.enter}>
      {chosen ? (
        <>
          <button
            type="button"
            onClick={() => go(withView(route, { inside: chosen.id, frame: '', filter: '' }))}
            data-testid="enter"
          >
            {t.communes({ area: of(chosen.name) })}
          </button>
          <button type="button" onClick={() => go(withView(route, { areaIds: [] }), 'replace')}>
            {m.controlClear}
          </button>
        </>
      ) : null}
      <small>{t.communesHint}</small>
    </p>
  );
}
