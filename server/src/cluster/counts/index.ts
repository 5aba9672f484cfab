/** Counts over the cluster: numbers only. */
export { addClusterCountRoutes } from './counts.routes.ts';
