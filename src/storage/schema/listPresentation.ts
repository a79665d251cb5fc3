import type { Entity, Kind } from '../../domain/programme';
import type { ColumnFormat } from './formats';

type Name<E> = keyof E & string;
/** A property to sort or group by; with a minus the largest comes first. */
type Order<P extends string> = P | `-${P}`;

/**
 * Which rows a view shows: those of a value, those that are the reader's own, those whose day is today, later or not
 * known, or those whose day has passed, but for some values of another property.
 */
type Where<E> =
  | { readonly [P in Name<E>]: { readonly property: P; readonly is: NonNullable<E[P]> } }[Name<E>]
  | { readonly property: Name<E>; readonly isMe: true }
  | { readonly property: Name<E>; readonly notPast: true }
  | { readonly property: Name<E>; readonly isPast: true; readonly unless: NotOneOf<E> };

/** Values of a property that a row must not have; one without any has none of them. */
type NotOneOf<E> = {
  [P in Name<E>]: { readonly property: P; readonly isOneOf: readonly NonNullable<E[P]>[] };
}[Name<E>];

/** A view of a list. */
export interface ViewSchema<E> {
  readonly title: string;
  readonly columns: readonly Name<E>[];
  readonly orderBy: readonly Order<Name<E>>[];
  readonly groupBy?: Order<Name<E>>;
  readonly where?: Where<E>;
  /** SharePoint's own board, with a column for each word of this choice. */
  readonly boardBy?: Name<E>;
  /** The schema version that brought the view, where it was not the first: a site gets it once, with that version. */
  readonly since?: number;
}

/** How SharePoint itself shows a list, beside its columns: views, form, formats and the rule between columns. */
export interface ListPresentation<K extends Kind> {
  /** The view that the list opens with; without a title it keeps the one SharePoint gave it. */
  readonly first: Omit<ViewSchema<Entity[K]>, 'title' | 'boardBy' | 'since'> & { readonly title?: string };
  readonly views: readonly ViewSchema<Entity[K]>[];
  /** The form: sections with their columns. */
  readonly form: readonly { readonly title: string; readonly columns: readonly Name<Entity[K]>[] }[];
  readonly formats?: { readonly [P in Name<Entity[K]>]?: ColumnFormat };
  /** The column whose cells lead to the row's panel, once the settings say where the product's page is. */
  readonly opensBy?: Name<Entity[K]>;
  /**
   * What has to hold between columns, which the formula calls by the names of their properties, in brackets; a site
   * gets it with its own titles.
   */
  readonly validation?: { readonly formula: string; readonly message: string };
}

/** A view as the code that treats all lists alike sees it. */
export interface AnyView {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly orderBy: readonly string[];
  readonly groupBy?: string;
  readonly where?: {
    readonly property: string;
    readonly is?: unknown;
    readonly isMe?: true;
    readonly notPast?: true;
    readonly isPast?: true;
    readonly unless?: { readonly property: string; readonly isOneOf: readonly unknown[] };
  };
  readonly boardBy?: string;
  readonly since?: number;
}

/** A form as the code that treats all lists alike sees it: its sections. */
export type AnyForm = readonly { readonly title: string; readonly columns: readonly string[] }[];

/** The presentation of a list as the code that treats all lists alike sees them. */
export interface AnyPresentation {
  readonly first: AnyView;
  readonly views: readonly (AnyView & { readonly title: string })[];
  readonly form: AnyForm;
  readonly formats?: Readonly<Partial<Record<string, ColumnFormat>>>;
  readonly opensBy?: string;
  readonly validation?: { readonly formula: string; readonly message: string };
}
