import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Words } from '#pages/parts/words.ts';

interface ErrorFrameProps {
  readonly words: Words;
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
    const { m } = this.props.words;
    return (
      <main id="main" role="alert">
        <p>{m.appFailed}</p>
        <a href="">{m.reload}</a>
      </main>
    );
  }
}
