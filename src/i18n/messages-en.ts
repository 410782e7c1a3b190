import { enFigure } from './en-figure.ts';
import { enPages } from './en-pages.ts';
import { enSentences } from './en-sentences.ts';
import { enStates } from './en-states.ts';

/** Every English text of the screen; each part is checked against the Vietnamese part of the same name. */
export const messagesEn = { ...enPages, ...enFigure, ...enSentences, ...enStates };
