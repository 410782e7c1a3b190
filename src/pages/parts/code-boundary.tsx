import { Component } from 'react';
import type { ReactNode } from 'react';
import { PartError } from './on-demand.tsx';
import s from './later.module.css';

interface CodeBoundaryProps {
  readonly text: string;
  /** Name of the button that asks for the code again. */
  readonly retry: string;
  readonly children: ReactNode;
}

/**
 * Holds a part whose code comes on demand: when it cannot be loaded the part says so and the page around it stays. It
 * is asked for again on demand, and by itself when the network is back.
 */
export class CodeBoundary extends Component<CodeBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidMount(): void {
    addEventListener('online', this.again);
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.again);
  }

  readonly again = (): void => {
    const { error } = this.state;
    if (error instanceof PartError) error.again();
    if (error !== undefined) this.setState({ error: undefined });
  };

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <p className={s.failed} role="alert">
        {this.props.text}{' '}
        <button type="button" onClick={this.again}>
          {this.props.retry}
        </button>
      </p>
    );
  }
}
