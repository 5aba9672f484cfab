-- Two roles for the running application, none of them an owner, none of them able to skip row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'varsam_app') then
    create role varsam_app nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'varsam_system') then
    create role varsam_system nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  end if;
end
$$;

-- On the embedded database there is one session: it is varsam_system and becomes varsam_app for one transaction at a time.
grant varsam_app to varsam_system;

do $$
begin
  execute format('revoke create on schema public from public');
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to varsam_app, varsam_system', current_database());
end
$$;

create schema identity;
grant usage on schema identity to varsam_system;
alter default privileges in schema identity grant select, insert, update, delete on tables to varsam_system;

create schema jobs;
grant usage, create on schema jobs to varsam_system;

create schema organisation;
grant usage on schema organisation to varsam_app;

create schema cluster;
grant usage on schema cluster to varsam_app;
