import type { ComponentType } from 'react';
import type { Page } from '#url/route.ts';
import type { Words } from './parts/words.ts';

/** A page as the frame shows it; `id` is that of its indicator or unit, '' on other pages. */
export type PageComponent = ComponentType<{ readonly words: Words; readonly id: string }>;

const components = new Map<Page['kind'], PageComponent>();

/** Makes the code of a page available; a browser loads only that of the page it shows. */
export function providePage(kind: Page['kind'], component: PageComponent): void {
  components.set(kind, component);
}

/** The code of a page if it has come. */
export const pageComponent = (kind: Page['kind']): PageComponent | undefined =>
  components.get(kind);
