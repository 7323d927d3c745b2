/** The arrangements of every drawing: a page shows the one that fits it, since text in a drawing never reflows; slides have their own. */
export interface Format {
  name: 'narrow' | 'wide' | 'slide';
  /** Units across; one unit is a pixel where the reader's text has its usual size. */
  width: number;
  /** Size of its text, in units. */
  size: number;
}

/** `src/features/tables/charts/chart.css` shows each at its width in rem: 328 units are 20.5rem, 640 are 40rem. */
export const formats: Record<Format['name'], Format> = {
  narrow: { name: 'narrow', width: 328, size: 15 },
  wide: { name: 'wide', width: 640, size: 16 },
  slide: { name: 'slide', width: 1136, size: 21 },
};

/** Distance of two lines of text, as a part of its size. */
export const lineHeight = 1.2;
