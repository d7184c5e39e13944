--liquibase formatted sql

-- One row per decision. Written by the transaction of the change without a position; after commit the sealer gives it
-- position and hash, once. The values are json, not jsonb: the hash is over the very text.
--changeset tejian:events
create table events.event (
  id uuid primary key,
  at timestamptz not null,
  txid xid8 not null default pg_current_xact_id(),
  type text not null,
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  role text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  address text not null,
  before_values json not null,
  after_values json not null,
  reason text not null,
  position bigint,
  hash text collate "C",
  constraint event_position unique (position),
  constraint event_sealed_whole check ((position is null) = (hash is null))
);
create index event_of_subject on events.event (subject_id, at);
create index event_unsealed on events.event (at, id) where position is null;

--changeset tejian:consumers
create table events.consumer (
  name text primary key,
  position bigint not null,
  moved_at timestamptz not null default now()
);

-- Nothing changes an event but its sealing. Column lists and conditions keep these triggers off the sealer's path.
--changeset tejian:append-only splitStatements:false
create function events.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only: % of event refused', lower(tg_op)
    using errcode = 'insufficient_privilege';
end $$;

create trigger event_content_stays before update of id, at, txid, type, subject_kind, subject_id, account_id, person_id,
  person_name, role, organisation_id, organisation_name, address, before_values, after_values, reason on events.event
  for each row execute function events.refuse_change();

create trigger event_sealed_once before update of position, hash on events.event
  for each row when (old.position is not null or new.position is null) execute function events.refuse_change();

create trigger event_arrives_unsealed before insert on events.event
  for each row when (new.position is not null) execute function events.refuse_change();

create trigger event_is_kept before delete on events.event
  for each row execute function events.refuse_change();

create trigger events_are_kept before truncate on events.event
  for each statement execute function events.refuse_change();
