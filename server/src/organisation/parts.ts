/** What every stage of the organisation's side is given by main.ts. */
import type { Form } from '@varsam/forms';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { IdentityStore } from '../platform/identity/identity.store.ts';
import type { Log } from '../platform/log.ts';
import type { Vault } from '../platform/vault/vault.ts';

export interface OrganisationParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly identity: IdentityStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The form version the organisation fills now. */
  readonly form: Form;
}
