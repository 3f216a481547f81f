import { Component, type ReactNode, Suspense } from 'react';
import { partWords } from '../../words/parts.ts';

interface Props {
  /** What is missing when this panel breaks: "The chart “People killed”". */
  readonly name: string;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

/**
 * Keeps a broken panel from taking the others down, and says what is missing and what to do. Each is a boundary
 * of its own for the app's taking over too, which so comes in short steps, the one the reader touches first.
 */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return <Suspense>{this.props.children}</Suspense>;
    return (
      <section className="panel broken" role="alert">
        <p className="stated">{partWords.broken(this.props.name)}</p>
        <p>
          {partWords.whole} {this.state.message}
        </p>
      </section>
    );
  }
}
