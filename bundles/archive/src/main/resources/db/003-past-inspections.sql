--liquibase formatted sql

-- Reports from before the platform. Millions of rows that are hardly ever read: as narrow as may be. The device is named
-- by its identifier as uuid; archive.device keeps it as text.
--changeset tejian:past-inspections
create table archive.past_inspection (
  device_id uuid not null,
  report_number text collate "C" not null,
  inspection_type text not null,
  inspected_on date not null,
  conclusion text not null,
  passed boolean not null,
  next_due date,
  agency_id uuid not null,
  primary key (device_id, report_number)
);
