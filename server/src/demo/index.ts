/** The demo cluster: invented organisations, 24 months of invented records, conversations waiting to be read. */
export { addDemoRoutes } from './demo.routes.ts';
export { type DemoParts, workDemo } from './demo.ts';
