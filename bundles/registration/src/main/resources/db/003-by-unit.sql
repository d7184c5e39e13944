--liquibase formatted sql

-- Whose certificate by unit it is and for what, so that devices that come later join it; empty for certificates by device.
--changeset tejian:by-unit
alter table registration.use_registration add column use_unit_id varchar(36) collate "C" not null default '';
alter table registration.use_registration add column category varchar(2) collate "C" not null default '';
create unique index use_registration_by_unit on registration.use_registration (county_id, use_unit_id, category)
  where by_unit and live and use_unit_id <> '';
