import { foldText } from '#lib/fold.ts';

/** Whether a label names a part of the figure above or before it: "Trong đó: nữ", "Chia ra", "- Nữ". */
export const isPartOf = (text: string): boolean =>
  /^(?:trong do|tr do|of which|chia ra)/.test(foldText(text.slice(0, 200))) ||
  /^[-+•]/.test(text.trim());
