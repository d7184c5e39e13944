--liquibase formatted sql

-- Whom the holder worked for, and where that is registered, when the certificate was entered: who is told of its end.
--changeset tejian:person-certificate-employer
alter table licensing.person_certificate add column organisation_id varchar(36) collate "C" not null default '';
alter table licensing.person_certificate add column region_code varchar(6) collate "C" not null default '';
create index person_certificate_end on licensing.person_certificate (valid_until) where kind = 'OPERATOR';
