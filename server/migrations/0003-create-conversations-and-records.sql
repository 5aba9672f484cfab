-- Conversations, what was read in them, and records. Words are stored only as ciphertext, in sealed_text;
-- the key of each conversation is a row of its own, in sealed_key, and erasing deletes both.
create table organisation.conversation (
  id uuid primary key,
  organisation_id uuid not null,
  -- Keyed hash of the sender's own id: recognises a repeated delivery without keeping the id.
  external_id_hash text,
  channel text not null,
  language text,
  turns integer not null,
  received_at timestamptz not null,
  received_by text,
  assigned_to text,
  state text not null check (state in ('reading', 'waiting', 'inReview', 'confirmed', 'erased')),
  has_safety boolean not null default false,
  erase_at timestamptz,
  erased_at timestamptz,
  unique (organisation_id, external_id_hash)
);
create index conversation_list_idx on organisation.conversation (organisation_id, state, received_at desc, id);
create index conversation_erase_idx on organisation.conversation (organisation_id, erase_at) where erased_at is null and erase_at is not null;

-- Words, as ciphertext only: the conversation itself, its reading, the draft of its review, its summary and free text.
-- One key for all that belongs to one conversation (the owner); erasing deletes the key and the ciphertexts.
create table organisation.sealed_key (
  owner_id uuid primary key,
  organisation_id uuid not null,
  organisation_key_id text not null,
  wrapped_key bytea not null
);
create index sealed_key_organisation_idx on organisation.sealed_key (organisation_id, organisation_key_id);

create table organisation.sealed_text (
  owner_id uuid not null references organisation.sealed_key (owner_id) on delete cascade,
  organisation_id uuid not null,
  kind text not null,
  ciphertext bytea not null,
  primary key (owner_id, kind)
);

create table organisation.reading (
  conversation_id uuid primary key references organisation.conversation (id),
  organisation_id uuid not null,
  form_id text not null,
  form_version integer not null,
  reader text not null,
  read_at timestamptz not null,
  is_failed boolean not null default false
);

create table organisation.review (
  conversation_id uuid primary key references organisation.conversation (id),
  organisation_id uuid not null,
  revision integer not null default 0,
  reviewer text,
  opened_at timestamptz not null,
  saved_at timestamptz
);

create table organisation.record (
  id uuid primary key,
  organisation_id uuid not null,
  conversation_id uuid not null unique references organisation.conversation (id),
  form_id text not null,
  form_version integer not null,
  reader text not null,
  confirmed_at timestamptz not null,
  confirmed_by text,
  week text not null,
  channel text not null,
  -- Option codes, whole numbers and dates. Free text stays with the words.
  answers jsonb not null,
  seconds real,
  active_seconds real,
  actions integer
);
create index record_list_idx on organisation.record (organisation_id, confirmed_at desc, id);
create index record_answers_idx on organisation.record using gin (answers jsonb_path_ops);

create table organisation.decision (
  record_id uuid not null references organisation.record (id) on delete cascade,
  organisation_id uuid not null,
  field text not null,
  decision text not null check (decision in ('accept', 'change', 'reject', 'add', 'open')),
  proposed jsonb,
  confirmed jsonb,
  milliseconds integer,
  primary key (record_id, field)
);
create index decision_organisation_idx on organisation.decision (organisation_id, field, decision);

-- Who read or changed what; append only, each line holding the hash of the line before.
create table organisation.audit (
  organisation_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  person_id text,
  action text not null,
  subject text,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, number)
);

do $$
declare
  name text;
begin
  foreach name in array array['conversation', 'sealed_key', 'sealed_text', 'reading', 'review', 'record', 'decision', 'audit'] loop
    execute format('alter table organisation.%I enable row level security', name);
    execute format('alter table organisation.%I force row level security', name);
    execute format(
      'create policy own_organisation on organisation.%I using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid) '
      || 'with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', name);
    execute format('grant select, insert, update, delete on organisation.%I to varsam_app', name);
  end loop;
end
$$;
-- The trail can be added to and read, never changed. Rows go only when the whole organisation goes (the demo).
revoke update on organisation.audit from varsam_app;

-- Sums over all organisations; nothing here belongs to one of them.
create table cluster.weekly_sum (
  is_demo boolean not null,
  week text not null,
  field text not null,
  value text not null,
  count bigint not null check (count >= 0),
  primary key (is_demo, field, value, week)
);
grant select, insert, update, delete on cluster.weekly_sum to varsam_app;
