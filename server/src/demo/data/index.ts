/** Invented organisations, records and conversations for looking around. Pure and seeded: the caller says which day it is. */
export { type DemoConversation, demoConversations } from './conversations/index.ts';
export { type DemoOrganisation, type DemoPerson, demoOrganisations } from './organisations.ts';
export { type PlantedChange, plantedChanges } from './planted-changes.ts';
export type { DemoDecision } from './record-decisions.ts';
export { type DemoRecord, generateRecords, type RecordPlan } from './records.ts';
