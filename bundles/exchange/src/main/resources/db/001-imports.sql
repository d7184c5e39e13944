--liquibase formatted sql

-- One row per uploaded file. The node that works on it holds the row locked until the outcome is written, so a node that
-- dies gives it back by dying.
--changeset tejian:imports
create table exchange.import_job (
  id uuid primary key,
  kind text not null,
  mode text not null,
  file_name text not null,
  format text not null,
  account_id uuid not null,
  -- the console is nobody in the directory
  person_id uuid not null,
  person_name text not null,
  organisation_id uuid not null,
  roles text not null,
  address text not null,
  state text not null,
  submitted_at timestamptz not null default now(),
  ended_at timestamptz,
  rows_read bigint not null default 0,
  entered bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  refused bigint not null default 0,
  problem text not null default ''
);
create index import_job_waiting on exchange.import_job (submitted_at) where state = 'WAITING';
create index import_job_ended on exchange.import_job (ended_at) where ended_at is not null;
create index import_job_account on exchange.import_job (account_id, submitted_at desc);

-- What is said about a job while its row is locked.
create table exchange.import_progress (
  job_id uuid primary key references exchange.import_job on delete cascade,
  rows_read bigint not null default 0,
  attempts int not null default 0,
  cancelled boolean not null default false
);

-- The file, in pieces that fit into memory.
create table exchange.import_piece (
  job_id uuid not null references exchange.import_job on delete cascade,
  position int not null,
  content bytea not null,
  primary key (job_id, position)
);

create table exchange.import_problem (
  job_id uuid not null references exchange.import_job on delete cascade,
  row bigint not null,
  position int not null,
  column_heading text not null,
  code text not null,
  zh text not null,
  en text not null,
  primary key (job_id, row, position)
);
