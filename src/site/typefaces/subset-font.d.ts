declare module 'subset-font' {
  /** Cuts a typeface down to the letters of a text; its own package carries no types. */
  export default function subsetFont(
    face: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Readonly<Record<string, { min: number; max: number } | number>>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
