import { viFigure } from './vi-figure.ts';
import { viPages } from './vi-pages.ts';
import { viSentences } from './vi-sentences.ts';
import { viStates } from './vi-states.ts';

/** Every Vietnamese text of the screen. Its type is the contract that English must satisfy. */
export const messagesVi = { ...viPages, ...viFigure, ...viSentences, ...viStates };
