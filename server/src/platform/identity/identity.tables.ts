/** The tables of the schema `identity`, as the queries see them, and what is made of their rows. */
import type { Role } from './identity.contract.ts';

type UserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
  twoFactorEnabled: boolean | null;
};
type AccountTable = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Date;
  updatedAt: Date;
};
type OrganisationTable = { id: string; name: string; is_demo: boolean; retention_days: number; created_at: Date };
type MembershipTable = { person_id: string; organisation_id: string; role: Role; language: 'sv' | 'en' };
type SetUpTable = { token_hash: string; created_at: Date };
type InvitationTable = { person_id: string; token_hash: string; expires_at: Date };
type ApiTokenTable = {
  id: string;
  organisation_id: string;
  name: string;
  token_hash: string;
  created_at: Date;
  last_used_at: Date | null;
};
type SessionTable = { id: string; userId: string };

export type Tables = {
  'identity.user': UserTable;
  'identity.account': AccountTable;
  'identity.session': SessionTable;
  'identity.organisation': OrganisationTable;
  'identity.membership': MembershipTable;
  'identity.set_up': SetUpTable;
  'identity.invitation': InvitationTable;
  'identity.api_token': ApiTokenTable;
};

export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: 'sv' | 'en';
  readonly twoFactor: boolean;
  readonly organisationId: string;
  readonly organisation: string;
  readonly isDemo: boolean;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly retentionDays: number;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly language: 'sv' | 'en';
  /** Absent for somebody invited, who chooses one later. */
  readonly passwordHash?: string;
  readonly at: Date;
}

export function organisationOf(row: OrganisationTable): Organisation {
  return { id: row.id, name: row.name, isDemo: row.is_demo, retentionDays: row.retention_days };
}
