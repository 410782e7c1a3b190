import type { PackageContext } from '#domain/package-context.ts';
import type { Lists } from '#register/load-register.ts';
import { loadLists } from '#register/load-register.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Additions } from './additions.ts';
import { targetOf } from './choose-target.ts';
import { growContext } from './grow-context.ts';
import type { Preset } from './mapping.ts';
import { newContext } from './new-context.ts';
import type { IntakeTarget } from './take-in.ts';
import { withMeanings } from './with-meanings.ts';

/** The package that a file is read beside. */
export interface TargetBase {
  readonly context: PackageContext;
  readonly published: readonly ObservationRow[];
}

/** The lists that some answers need; undefined when they need none. */
export async function listsFor(additions: Additions): Promise<Lists | undefined> {
  const { newPackage, addedAreas = [], addedIndicators = [] } = additions;
  const needsCommunes =
    newPackage?.unitLevel === 'commune' || addedAreas.some(({ level }) => level === 'commune');
  if (!newPackage && addedAreas.length + addedIndicators.length === 0) return undefined;
  return loadLists(needsCommunes);
}

/**
 * The package that a file goes into: the one at hand, or a new one, with what a person added to it.
 * @param lists the lists of units and indicators; needed once something is added
 */
export function targetWith(
  base: TargetBase,
  preset: Preset,
  lists: Lists | undefined,
): IntakeTarget {
  const { newPackage } = preset;
  const isNew = newPackage !== undefined && lists !== undefined;
  const begun = isNew ? newContext(newPackage, lists) : base.context;
  const context = lists ? growContext(begun, preset, lists) : begun;
  const byCalendar = (preset.addedIndicators ?? []).flatMap((added) =>
    added.from === 'hand' && added.clock === 'calendar' ? [added.id] : [],
  );
  const target = targetOf(context, isNew ? [] : base.published, preset.seriesId, byCalendar);
  return { ...target, vocabulary: withMeanings(target.vocabulary, preset), isNew };
}
