import * as React from 'react';
import { useSpeech } from './speech';

/** A component whose code is fetched when it is first wanted; until then a line says that it is coming. */
export function later<P extends object>(load: () => Promise<React.ComponentType<P>>): (props: P) => JSX.Element {
  // React's type of a lazy component cannot follow a type parameter.
  const Lazy = React.lazy(async () => ({ default: await load() })) as unknown as React.ComponentType<P>;
  return function Later(props: P): JSX.Element {
    return (
      <React.Suspense fallback={<LoadingLine />}>
        <Lazy {...props} />
      </React.Suspense>
    );
  };
}

function LoadingLine(): JSX.Element {
  return <p role="status">{useSpeech().strings.app.loading}</p>;
}
