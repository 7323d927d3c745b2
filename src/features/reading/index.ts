// What others may use of this room, beside its components, scripts and style sheets.
export { routeViews } from './routes.ts';
export { splitSaid } from './said.ts';
