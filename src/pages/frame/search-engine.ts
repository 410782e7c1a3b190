export { buildSearchIndex } from '#search/search-index.ts';
export { search } from '#search/search.ts';
export { placeEntries } from './place-entries.ts';
export { searchEntries } from './search-entries.ts';
