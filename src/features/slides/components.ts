import { prose } from '../reading/components.ts';
import Diagram from './Diagram.astro';
import Slide from './Slide.astro';
import Table from './Table.astro';

/** What content may use in MDX, as a deck of slides shows it. */
export const deck = { ...prose, Diagram, Slide, Table };
