--liquibase formatted sql

-- Subscriptions of other systems. The secret signs what is sent, so it is kept as it is.
--changeset tejian:webhooks
create table webhooks.webhook (
  id uuid primary key,
  version bigint not null,
  name text not null,
  url text not null,
  event_types text[] not null,
  state text not null,
  secret text not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint webhook_name unique (name)
);

-- One row per event and webhook, written by the consumer of the event log. While one is being sent its due time lies
-- ahead, so that it is sent again when the node that sent it is gone.
--changeset tejian:deliveries
create table webhooks.delivery (
  id uuid primary key,
  webhook_id uuid not null references webhooks.webhook on delete cascade,
  event_position bigint not null,
  event_id uuid not null,
  event_type text not null,
  event_at timestamptz not null,
  subject_kind text not null,
  subject_id uuid not null,
  state text not null,
  attempts integer not null default 0,
  created_at timestamptz not null,
  due_at timestamptz,
  sending_until timestamptz,
  finished_at timestamptz,
  last_status integer,
  last_problem text not null default '',
  constraint delivery_once unique (webhook_id, event_position),
  constraint delivery_due check ((state = 'WAITING') = (due_at is not null))
);
create index delivery_waiting on webhooks.delivery (webhook_id, due_at) where state = 'WAITING';
create index delivery_of_state on webhooks.delivery (webhook_id, state, id desc);
create index delivery_finished on webhooks.delivery (finished_at) where state <> 'WAITING';
