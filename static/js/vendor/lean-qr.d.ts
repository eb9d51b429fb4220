interface Bitmap {
  readonly size: number;
  get(x: number, y: number): boolean;
}

export const correction: { L: number; M: number; Q: number; H: number };

export function generate(text: string, options?: { minCorrectionLevel?: number; minVersion?: number }): Bitmap;
