import type { fi } from './fi/fi';

/** Every word a user reads; Finnish is the type, the other languages satisfy it. */
export type Strings = typeof fi;
