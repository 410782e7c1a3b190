import type { Language } from '#domain/localized.ts';
import type { messagesVi } from './messages-vi.ts';

/** All texts of the screen in one language. A key or a value missing in English does not pass the type check. */
export type Messages = typeof messagesVi;

const catalogues = new Map<Language, Messages>();

/** Makes a catalogue available; a page loads only the one of its language. */
export function provideMessages(language: Language, messages: Messages): void {
  catalogues.set(language, messages);
}

/** Whether the texts of a language have come. */
export const hasMessages = (language: Language): boolean => catalogues.has(language);

/** The texts of a language; asking before they have come is a bug. */
export function messagesOf(language: Language): Messages {
  const messages = catalogues.get(language);
  if (!messages) throw new Error(`no texts in ${language} yet`);
  return messages;
}
