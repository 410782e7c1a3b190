import { Component } from 'react';
import type { ReactNode } from 'react';
import s from './later.module.css';

interface CodeBoundaryProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** Holds a part whose code comes on demand: when it cannot be loaded the part says so and the page around it stays. */
export class CodeBoundary extends Component<CodeBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className={s.failed} role="alert">
        {this.props.text}
      </p>
    );
  }
}
