import * as React from 'react';
import { Boundary } from './Boundary';
import { Dialog } from './Dialog';
import { LostPart } from './LostPart';
import { useSpeech } from './speech';
import { useCode, type Lost } from './useCode';

/** What stands in the place of a component that is lost; it knows what the component was to be drawn from. */
export type Instead<P> = (props: { readonly lost: Lost; readonly of: P }) => JSX.Element;

/**
 * A component whose code is fetched when it is first wanted; until then a line says that it is coming. Where the code
 * does not come, or fails, that is told in its place, with a way to try again, and all around it stays.
 */
export function later<P extends object>(
  load: () => Promise<React.ComponentType<P>>,
  LostPlace: Instead<NoInfer<P>> = LostPart,
): (props: P) => JSX.Element {
  return function Later(props: P): JSX.Element {
    const found = useCode(load);
    if (found.phase === 'coming') return <LoadingLine />;
    if (found.phase === 'lost') return <LostPlace lost={found} of={props} />;
    const Component = found.code;
    return (
      <Boundary instead={(lost) => <LostPlace lost={lost} of={props} />}>
        <Component {...props} />
      </Boundary>
    );
  };
}

/** For a part of a page, such as a tile. */
export function LostTile({ lost }: { readonly lost: Lost }): JSX.Element {
  return <LostPart lost={lost} within="part" />;
}

/** For a dialog: it is one, too, and closes as the one it stands for. */
export function LostDialog({
  lost,
  of,
}: {
  readonly lost: Lost;
  readonly of: { readonly onClose: () => void };
}): JSX.Element {
  const { app } = useSpeech().strings;
  return (
    <Dialog title={app.lost[lost.why].title} onClose={of.onClose}>
      <LostPart lost={lost} within="frame" />
    </Dialog>
  );
}

function LoadingLine(): JSX.Element {
  return <p role="status">{useSpeech().strings.app.loading}</p>;
}
