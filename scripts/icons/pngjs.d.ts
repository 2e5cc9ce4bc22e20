declare module "pngjs" {
  export class PNG {
    static readonly sync: { write(image: PNG): Buffer };
    constructor(options: { readonly width: number; readonly height: number });
    /** Red, green, blue, opacity of each pixel, row by row. */
    readonly data: Buffer;
  }
}
