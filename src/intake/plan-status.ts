import { foldText } from '#lib/fold.ts';

const planned = /\b(?:ke hoach|muc tieu|du kien|du bao|uoc|plan|target|forecast|estimate)/;

/** Whether a status says that a figure is planned or estimated, not counted. */
export const isPlan = (status: string): boolean => planned.test(foldText(status.slice(0, 80)));
