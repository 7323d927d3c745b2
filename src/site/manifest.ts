/** An icon made from the site's favicon. */
export interface Icon {
  /** Root-relative address. */
  address: string;
  /** Of its sides, in pixels. */
  size: number;
  /**
   * `rounded`: as the favicon is. `square`: paper to the corners, which the device rounds. `maskable`: the device may
   * cut it to any shape, so the drawing keeps to the middle.
   */
  shape: 'rounded' | 'square' | 'maskable';
}

/** Sizes and names that browsers and phones ask for. */
export const icons: Icon[] = [
  { address: '/icon-192.png', size: 192, shape: 'rounded' },
  { address: '/icon-512.png', size: 512, shape: 'rounded' },
  { address: '/icon-maskable-512.png', size: 512, shape: 'maskable' },
];

/** The one that Apple's devices look for. */
export const touchIcon: Icon = { address: '/apple-touch-icon.png', size: 180, shape: 'square' };

/** What the manifest says of the site. */
export interface Named {
  name: string;
  language: string;
  description: string;
  /** Ground of the page and of the browser's frame. */
  paper: string;
}

/**
 * The web app manifest, by which a browser can keep the site like an app.
 * @param at places an address below the base path
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifest({ name, language, description, paper }: Named, at: (path: string) => string) {
  return {
    id: at('/'),
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: at('/'),
    scope: at('/'),
    // A reader needs the way back, and an address to copy.
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    categories: ['books', 'education'],
    icons: icons.map(({ address, size, shape }) => ({
      src: at(address),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: shape === 'maskable' ? 'maskable' : 'any',
    })),
  };
}
