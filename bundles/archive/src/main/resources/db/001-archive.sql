--liquibase formatted sql

-- pg_trgm finds a part of a code or an address. It is a trusted extension: on an external database the platform's user
-- needs CREATE on the database, or an administrator runs this line once beforehand.
--changeset tejian:trigrams
create extension if not exists pg_trgm schema public;

--changeset tejian:catalogue
create table archive.catalogue_edition (
  edition int primary key,
  -- first day on which registration codes are made of this edition's codes
  valid_from date not null,
  note text not null
);
insert into archive.catalogue_edition (edition, valid_from, note) values
  (2004, '2004-01-01', '特种设备目录 2004 (国质检锅〔2004〕31号); day unconfirmed'),
  (2014, '2014-01-01', '特种设备目录 2014; day unconfirmed');

create table archive.catalogue_entry (
  edition int not null references archive.catalogue_edition,
  code varchar(4) collate "C" not null,
  level text not null check (level in ('种类', '类别', '品种')),
  name_zh text not null,
  name_en text not null,
  parent varchar(4) collate "C",
  letter text not null,
  device boolean not null,
  needs_use_registration boolean not null,
  maps_to_2014 varchar(4) collate "C",
  unconfirmed boolean not null,
  primary key (edition, code)
);

--changeset tejian:devices
create table archive.device (
  id varchar(36) collate "C" primary key,
  version int not null,
  registration_code varchar(20) collate "C" not null constraint device_registration_code unique,
  device_code varchar(18) collate "C" constraint device_device_code unique,
  -- not unique: old certificates name several devices
  certificate_number text collate "C",
  catalogue_code varchar(4) collate "C" not null,
  name text not null,
  internal_number text not null,
  region_code varchar(6) collate "C" not null,
  place text not null,
  use_unit_id varchar(36) collate "C" not null,
  -- as it was at the last change of the unit; for the search only, the directory has the name that is shown
  use_unit_name text not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  manufacturer text not null,
  model text not null,
  product_number text not null,
  manufactured_on date,
  parameters text not null,
  state text collate "C" not null,
  state_since timestamptz not null,
  kept_state text collate "C",
  report_number text,
  inspection_type text,
  inspected_on date,
  conclusion text,
  inspection_passed boolean,
  next_due date,
  agency_id varchar(36) collate "C",
  supervision_passed_on date,
  changed_at timestamptz not null,
  -- the line breaks keep a text from being found across two fields
  search_text text not null generated always as (
    registration_code || chr(10) || coalesce(device_code, '') || chr(10) || coalesce(certificate_number, '') || chr(10)
    || place || chr(10) || product_number || chr(10) || use_unit_name) stored
);
create index device_search on archive.device using gin (search_text public.gin_trgm_ops);
create index device_region on archive.device (region_code, registration_code);
create index device_state on archive.device (state, state_since);
create index device_certificate on archive.device (certificate_number);
create index device_use_unit on archive.device (use_unit_id, registration_code);
create index device_construction_unit on archive.device (construction_unit_id, registration_code);
create index device_maintenance_unit on archive.device (maintenance_unit_id, registration_code);
create index device_due on archive.device (next_due) where next_due is not null;

-- Every state a device was in, the present one included (valid_to is null): the row of archive.device as it was, and
-- what ended the period before.
--changeset tejian:device-periods
create table archive.device_period (
  id varchar(36) collate "C" not null references archive.device,
  valid_from timestamptz not null,
  valid_to timestamptz,
  event text,
  from_state text,
  person_name text not null,
  organisation_name text not null,
  changed text not null,
  reason text not null,
  version int not null,
  registration_code varchar(20) collate "C" not null,
  device_code varchar(18) collate "C",
  certificate_number text collate "C",
  catalogue_code varchar(4) collate "C" not null,
  name text not null,
  internal_number text not null,
  region_code varchar(6) collate "C" not null,
  place text not null,
  use_unit_id varchar(36) collate "C" not null,
  use_unit_name text not null,
  construction_unit_id varchar(36) collate "C",
  maintenance_unit_id varchar(36) collate "C",
  manufacturer text not null,
  model text not null,
  product_number text not null,
  manufactured_on date,
  parameters text not null,
  state text collate "C" not null,
  state_since timestamptz not null,
  kept_state text collate "C",
  report_number text,
  inspection_type text,
  inspected_on date,
  conclusion text,
  inspection_passed boolean,
  next_due date,
  agency_id varchar(36) collate "C",
  supervision_passed_on date,
  changed_at timestamptz not null,
  search_text text not null,
  primary key (id, valid_from),
  constraint device_period_order check (valid_to > valid_from)
);
create unique index device_period_open on archive.device_period (id) where valid_to is null;
create index device_period_code on archive.device_period (registration_code, valid_from);
create index device_period_region on archive.device_period (region_code, registration_code, valid_from);

-- Whether an agency has taken on the supervision of an open alteration: from then on it cannot be withdrawn.
--changeset tejian:alteration-begun
alter table archive.device add column alteration_begun boolean not null default false;
alter table archive.device_period add column alteration_begun boolean not null default false;
