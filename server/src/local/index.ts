/** The running server's door for command-line tools of the same machine. */
export { addLocalRoutes, findOrganisation } from './local.routes.ts';
