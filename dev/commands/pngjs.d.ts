/** What we use of pngjs 7, which brings no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel, row by row. */
    readonly data: Buffer;
    static readonly sync: { read(file: Buffer): PNG; write(png: PNG): Buffer };
  }
}
