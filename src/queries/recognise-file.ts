/** Whether a file holds boundaries, by its content. */
export { holdsOutlines } from '#outlines/recognise-outlines.ts';
