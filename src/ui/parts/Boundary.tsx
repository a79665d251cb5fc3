import * as React from 'react';
import { LostPart } from './LostPart';
import type { Lost } from './useCode';

interface BoundaryProps {
  /** When this changes, what is inside is tried anew: an address, say. */
  readonly resetBy?: string;
  /** What stands there instead; a part that tells what happened, where nothing is said. */
  readonly instead?: (lost: Lost) => React.ReactNode;
  /** Called when something inside has failed. */
  readonly onBroken?: () => void;
  readonly children: React.ReactNode;
}

interface BoundaryState {
  /** What failed inside; another object for each failure. */
  readonly caught: { readonly error: unknown } | undefined;
  /** What tells of a failure has failed, too. */
  readonly passedOn: boolean;
}

const whole: BoundaryState = { caught: undefined, passedOn: false };

/**
 * Where drawing fails inside, that alone is replaced by what happened; all around it stays. Where what tells of it
 * fails as well, the next boundary around tells it.
 */
export class Boundary extends React.Component<BoundaryProps, BoundaryState> {
  public override state = whole;

  public static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { caught: { error } };
  }

  public override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  public override componentDidUpdate({ resetBy }: BoundaryProps, { caught: before }: BoundaryState): void {
    const { caught } = this.state;
    if (caught && resetBy !== this.props.resetBy) this.retry();
    // React passes on what fails while drawing; what fails in an effect comes back here, without end.
    else if (before && caught && before !== caught) this.setState({ passedOn: true });
  }

  private readonly retry = (): void => this.setState(whole);

  public override render(): React.ReactNode {
    const { instead = (lost) => <LostPart lost={lost} />, children } = this.props;
    const { caught, passedOn } = this.state;
    if (!caught) return children;
    if (passedOn) throw caught.error;
    return instead({ why: 'broken', message: String(caught.error), retry: this.retry, busy: false });
  }
}
