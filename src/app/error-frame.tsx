import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '#domain/localized.ts';
import { hasMessages, messagesOf } from '#i18n/messages.ts';

interface ErrorFrameProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A bug in the program: says so plainly and offers to load the page again. Bad data never ends here. */
export class ErrorFrame extends Component<ErrorFrameProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { language } = this.props;
    const m = hasMessages(language) ? messagesOf(language) : undefined;
    return (
      <main id="main" role="alert">
        <p>{m?.appFailed}</p>
        <button type="button" onClick={() => location.reload()}>
          {m?.reload ?? '\u21bb'}
        </button>
      </main>
    );
  }
}
