/** It brings no types. */
declare module 'canvas-dither' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue, cover; changed in place to black and white. */
    readonly data: Uint8ClampedArray;
  }
  const ditherer: { floydsteinberg: (picture: Picture) => Picture };
  export default ditherer;
}
