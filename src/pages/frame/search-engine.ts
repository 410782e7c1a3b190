export { buildSearchIndex } from '#search/search-index.ts';
export { search } from '#search/search.ts';
