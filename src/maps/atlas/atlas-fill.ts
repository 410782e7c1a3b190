import s from './atlas.module.css';

/** Class of a fill of the map, for marks of other figures in the same colour. */
export const atlasFill = (fill: string): string | undefined => s[fill];
