/** Settings: what the administrator decides for the organisation. */
export { addSettingsRoutes } from './settings.routes.ts';
