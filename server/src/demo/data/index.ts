import type { DemoOrganisation } from './organisations.ts';

export { type DemoOrganisation, demoOrganisations } from './organisations.ts';
export interface DemoRecord {
  confirmedAt: string;
  seconds: number;
  actions: number;
  channel: string;
  language: string;
  values: Record<string, string | number | readonly string[] | null>;
  decisions: Record<string, 'accept' | 'change' | 'reject' | 'add'>;
}
export function* generateRecords(_input: {
  seed: string;
  today: string;
  months: number;
  organisation: DemoOrganisation;
}): Generator<DemoRecord> {}
export const demoConversations: readonly {
  hoursAgo: number;
  language: string;
  channel: string;
  turns: { speaker: 'seeker' | 'supporter'; text: string }[];
}[] = [];
