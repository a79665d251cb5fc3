declare module 'hyphen/fi' {
  /** The text with a soft hyphen wherever a word of it may be broken. */
  export function hyphenateSync(text: string): string;
}

declare module 'hyphen/sv' {
  /** The text with a soft hyphen wherever a word of it may be broken. */
  export function hyphenateSync(text: string): string;
}
