interface Bitmap {
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** With the correction of level M; throws if the text is too long. */
export function generate(text: string): Bitmap;
