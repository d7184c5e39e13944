--liquibase formatted sql

-- Inspections that agencies' systems handed in, under the agencies' own numbers. A row without a report never commits.
--changeset tejian:submissions
create table inspection.submission (
  agency_id varchar(36) collate "C" not null,
  agency_number text collate "C" not null,
  digest varchar(64) collate "C" not null,
  submitted_at timestamptz not null,
  task_id varchar(36) collate "C" references inspection.task,
  task_number text collate "C",
  report_id varchar(36) collate "C" references inspection.report,
  conclusion text,
  primary key (agency_id, agency_number)
);
