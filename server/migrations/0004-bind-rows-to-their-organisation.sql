-- A foreign key is checked past row-level security: one that names only a row would let an organisation hang its own row on
-- another's conversation, key or record. With the organisation in the key, the row it refers to must be its own.
alter table organisation.conversation add unique (id, organisation_id);
alter table organisation.sealed_key add unique (owner_id, organisation_id);
alter table organisation.record add unique (id, organisation_id);

alter table organisation.sealed_text drop constraint sealed_text_owner_id_fkey,
  add foreign key (owner_id, organisation_id) references organisation.sealed_key (owner_id, organisation_id) on delete cascade;
alter table organisation.reading drop constraint reading_conversation_id_fkey,
  add foreign key (conversation_id, organisation_id) references organisation.conversation (id, organisation_id);
alter table organisation.review drop constraint review_conversation_id_fkey,
  add foreign key (conversation_id, organisation_id) references organisation.conversation (id, organisation_id);
alter table organisation.record drop constraint record_conversation_id_fkey,
  add foreign key (conversation_id, organisation_id) references organisation.conversation (id, organisation_id);
alter table organisation.decision drop constraint decision_record_id_fkey,
  add foreign key (record_id, organisation_id) references organisation.record (id, organisation_id) on delete cascade;
