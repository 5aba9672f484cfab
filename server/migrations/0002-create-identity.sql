-- People and sessions (the first seven tables as better-auth 1.7.6 wants them), organisations and how people come in.
create table identity."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null, "twoFactorEnabled" boolean);
create table identity."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references identity."user" ("id") on delete cascade);
create table identity."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references identity."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
create table identity."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create table identity."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references identity."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);
create table identity."passkey" ("id" text not null primary key, "name" text, "publicKey" text not null, "userId" text not null references identity."user" ("id") on delete cascade, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" boolean not null, "transports" text, "createdAt" timestamptz, "aaguid" text);
create table identity."rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);
create index "session_userId_idx" on identity."session" ("userId");
create index "account_userId_idx" on identity."account" ("userId");
create index "verification_identifier_idx" on identity."verification" ("identifier");
create index "twoFactor_secret_idx" on identity."twoFactor" ("secret");
create index "twoFactor_userId_idx" on identity."twoFactor" ("userId");
create index "passkey_userId_idx" on identity."passkey" ("userId");
create index "passkey_credentialID_idx" on identity."passkey" ("credentialID");

create table identity.organisation (
  id uuid primary key,
  name text not null,
  is_demo boolean not null default false,
  retention_days integer not null default 30 check (retention_days between 0 and 365),
  created_at timestamptz not null
);

-- A person belongs to one organisation, in one role.
create table identity.membership (
  person_id text primary key references identity."user" (id) on delete cascade,
  organisation_id uuid not null references identity.organisation (id) on delete cascade,
  role text not null check (role in ('supporter', 'coordinator', 'administrator', 'analyst')),
  language text not null default 'sv' check (language in ('sv', 'en'))
);
create index membership_organisation_idx on identity.membership (organisation_id);

-- Secrets are stored as hashes: set-up links, invitations and the tokens of sending programs.
create table identity.set_up (
  token_hash text primary key,
  created_at timestamptz not null
);

create table identity.invitation (
  person_id text primary key references identity."user" (id) on delete cascade,
  token_hash text not null unique,
  expires_at timestamptz not null
);

create table identity.api_token (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id) on delete cascade,
  name text not null,
  token_hash text not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz
);

create table identity.demo (
  singleton boolean primary key default true check (singleton),
  state text not null check (state in ('filling', 'ready', 'removing')),
  done integer not null default 0,
  total integer not null default 0
);

grant select, insert, update, delete on all tables in schema identity to varsam_system;
