--liquibase formatted sql

--changeset tejian:applications
create table registration.application (
    id varchar(36) collate "C" primary key,
    version integer not null,
    number varchar(24) collate "C" not null unique,
    kind varchar(20) collate "C" not null,
    unit_id varchar(36) collate "C" not null,
    region_code varchar(6) collate "C" not null,
    state varchar(20) collate "C" not null,
    filed_at timestamptz not null,
    missing text not null,
    checked_by varchar(36) collate "C",
    decided_by varchar(36) collate "C",
    decided_at timestamptz,
    decision_reason text not null,
    registration_id varchar(36) collate "C",
    content text not null
);
create index application_by_region on registration.application (region_code, state, id);
create index application_by_unit on registration.application (unit_id, id);
create index application_one_person on registration.application (decided_at)
    where checked_by = decided_by and state = 'GRANTED';

-- One open application about a device at a time.
create table registration.application_device (
    application_id varchar(36) collate "C" not null references registration.application,
    device_id varchar(36) collate "C" not null,
    open boolean not null,
    primary key (application_id, device_id)
);
create unique index one_open_application on registration.application_device (device_id) where open;

create table registration.data_conflict (
    id varchar(36) collate "C" primary key,
    application_id varchar(36) collate "C" not null references registration.application,
    device_id varchar(36) collate "C" not null,
    field text not null,
    declared text not null,
    recorded text not null,
    source text not null,
    solution text,
    reason text not null
);
create index data_conflict_of_application on registration.data_conflict (application_id);

-- A registration covers one device, or the listed devices of a unit; a device has one live registration.
--changeset tejian:registered-devices
alter table registration.use_registration add column by_unit boolean not null default false;
alter table registration.use_registration add column ended_on date;
alter table registration.use_registration add column proof_digest varchar(64) collate "C";
create table registration.registered_device (
    registration_id varchar(36) collate "C" not null references registration.use_registration,
    device_id varchar(36) collate "C" not null,
    ordinal integer not null,
    live boolean not null,
    primary key (registration_id, device_id)
);
insert into registration.registered_device select id, device_id, 1, live from registration.use_registration;
drop index registration.one_live_registration;
alter table registration.use_registration drop column device_id;
create unique index one_live_registration on registration.registered_device (device_id) where live;

-- When a notification was accepted, for its expiry; whether work has been seen to begin.
--changeset tejian:notification-expiry
alter table registration.notification add column accepted_on date;
alter table registration.notification add column work_begun boolean not null default false;
update registration.notification set accepted_on = (filed_at at time zone 'Asia/Shanghai')::date where state = 'ACCEPTED';
create index notification_to_expire on registration.notification (accepted_on) where state = 'ACCEPTED' and not work_begun;

-- The nightly list of a prefecture is made once a day.
--changeset tejian:nightly-list
create table registration.nightly_list (
    day date not null,
    prefecture varchar(6) collate "C" not null,
    decisions integer not null,
    primary key (day, prefecture)
);
