--liquibase formatted sql

--changeset tejian:register
alter table licensing.licence add column catalogue_edition int not null default 2014 check (catalogue_edition in (2004, 2014));
-- one address a line
alter table licensing.licence add column addresses text not null default '';
-- where the holder was registered when the licence was entered; regulators see the register by it
alter table licensing.licence add column region_code varchar(6) collate "C" not null default '';
-- what the nightly run has told about its end: '', EXPIRING, EXPIRED
alter table licensing.licence add column told text not null default '';
create index licence_region on licensing.licence (region_code, id);
alter table licensing.licence_period add column origin text not null default 'FIRST';
update licensing.licence_period set origin = 'REVIEWED' where position > 0;

--changeset tejian:corrections
create table licensing.licence_correction (
  id varchar(36) collate "C" primary key,
  version int not null,
  licence_id varchar(36) collate "C" not null references licensing.licence,
  licence_version bigint not null,
  number text not null,
  regime int not null,
  issuer text not null,
  catalogue_edition int not null,
  addresses text not null,
  valid_from date not null,
  valid_until date not null,
  reason text not null,
  opens_gate boolean not null,
  state text not null,
  proposed_by varchar(36) collate "C" not null,
  proposed_name text not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(36) collate "C",
  decided_name text,
  decided_at timestamp with time zone,
  decision_reason text not null
);
create table licensing.licence_correction_item (
  correction_id varchar(36) collate "C" not null references licensing.licence_correction,
  position int not null,
  activities text not null,
  catalogue_codes text not null,
  level text not null,
  remarks text not null,
  primary key (correction_id, position)
);
create index licence_correction_licence on licensing.licence_correction (licence_id);
create unique index licence_correction_waits on licensing.licence_correction (licence_id) where state = 'PENDING';

--changeset tejian:shield
-- units of which every licence has run out or been withdrawn, as the events have told it
create table licensing.shield (
  unit_id varchar(36) collate "C" primary key,
  since date not null
);

--changeset tejian:person-certificate-decisions
alter table licensing.person_certificate add column regime int not null default 2019 check (regime in (2013, 2019));
alter table licensing.person_certificate add column withdrawn text;
alter table licensing.person_certificate add column withdrawn_on date;
alter table licensing.person_certificate add column withdrawn_reason text;

-- The catalogue of 2004 differs from that of 2014 in lifts; what its codes became. Licences of 2013 name the old ones.
--changeset tejian:catalogue-2004
create table licensing.code_of_2004 (
  code varchar(4) collate "C" primary key,
  code_2014 varchar(4) collate "C" not null,
  unconfirmed boolean not null
);
insert into licensing.code_of_2004 (code, code_2014, unconfirmed) values
  ('3110', '3110', true),
  ('3120', '3110', true),
  ('3130', '3110', true),
  ('3140', '3420', true),
  ('3150', '3110', true),
  ('3160', '3410', true),
  ('3170', '3110', true),
  ('3210', '3120', true),
  ('3220', '3130', true),
  ('3230', '3120', true),
  ('3240', '3120', true),
  ('3250', '3410', true),
  ('3310', '3210', true),
  ('3320', '3410', true),
  ('3330', '3220', true),
  ('3340', '3410', true),
  ('3400', '3430', true),
  ('3500', '3310', true),
  ('3600', '3320', true);
