import { provideMessages } from './messages.ts';
import { messagesEn } from './messages-en.ts';
import { messagesVi } from './messages-vi.ts';

/** Makes both languages available at once: for the build, for tools and for tests. */
export function provideAllMessages(): void {
  provideMessages('vi', messagesVi);
  provideMessages('en', messagesEn);
}
