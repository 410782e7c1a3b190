import { useEffect, useState } from 'react';
import type { AdditionChoices } from '#intake/propose-additions.ts';
import type { IntakeClient } from '#queries/intake-client.ts';

/** What may be added, once the lists are there. */
export type Choices =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly data: AdditionChoices };

/**
 * Asks the worker for the lists, anew after each judgement.
 * @param turn changes when the file was judged anew
 */
export function useChoices(
  client: IntakeClient,
  turn: number,
  isWanted: boolean,
  withCommunes = false,
): Choices {
  const [choices, setChoices] = useState<Choices>({ state: 'loading' });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    client.additions(withCommunes).then(
      (data) => {
        if (isCurrent) setChoices({ state: 'ready', data });
      },
      () => {
        if (isCurrent) setChoices({ state: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, turn, isWanted, withCommunes]);
  return choices;
}
