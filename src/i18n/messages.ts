import type { Language } from '#domain/localized.ts';
import { messagesEn } from './messages-en.ts';
import { messagesVi } from './messages-vi.ts';

/** All texts of the screen in one language. A key or a value missing in English does not pass the type check. */
export type Messages = typeof messagesVi;

const catalogues: Readonly<Record<Language, Messages>> = { vi: messagesVi, en: messagesEn };

/** The texts of a language. */
export const messagesOf = (language: Language): Messages => catalogues[language];
