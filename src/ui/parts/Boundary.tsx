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
  readonly error?: unknown;
  readonly broken: boolean;
}

/** Where drawing fails inside, that alone is replaced by what happened; all around it stays. */
export class Boundary extends React.Component<BoundaryProps, BoundaryState> {
  public override state: BoundaryState = { broken: false };

  public static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error, broken: true };
  }

  public override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  public override componentDidUpdate({ resetBy }: BoundaryProps): void {
    if (this.state.broken && resetBy !== this.props.resetBy) this.retry();
  }

  private readonly retry = (): void => this.setState({ error: undefined, broken: false });

  public override render(): React.ReactNode {
    const { instead = (lost) => <LostPart lost={lost} />, children } = this.props;
    if (!this.state.broken) return children;
    return instead({ why: 'broken', message: String(this.state.error), retry: this.retry, busy: false });
  }
}
