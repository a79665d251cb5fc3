import * as React from 'react';

interface OfferedProps<P extends string> {
  readonly form: { readonly offers: (property: P) => boolean };
  readonly property: NoInfer<P>;
  readonly children: React.ReactNode;
}

/** A field of a form; nothing where the site has no column for what it edits. */
export function Offered<P extends string>({ form, property, children }: OfferedProps<P>): JSX.Element | null {
  return form.offers(property) ? <>{children}</> : null;
}
