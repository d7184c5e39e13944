--liquibase formatted sql

--changeset tejian:notification
create table registration.notification (
    id varchar(36) collate "C" primary key,
    version integer not null,
    number varchar(24) collate "C" not null unique,
    construction_unit_id varchar(36) collate "C" not null,
    use_unit_id varchar(36) collate "C" not null,
    region_code varchar(6) collate "C" not null,
    state varchar(20) collate "C" not null,
    filed_at timestamptz not null,
    licence_number varchar(60),
    warnings text not null,
    decision_reason text not null,
    device_id varchar(36) collate "C",
    registration_code varchar(20) collate "C",
    content text not null
);
create index notification_by_state on registration.notification (state, id);
create index notification_by_unit on registration.notification (construction_unit_id, id);
create index notification_by_device on registration.notification (device_id) where device_id is not null;

--changeset tejian:use-registration
create table registration.use_registration (
    id varchar(36) collate "C" primary key,
    version integer not null,
    device_id varchar(36) collate "C" not null,
    certificate_number varchar(40) not null unique,
    registered_on date not null,
    county_id varchar(36) collate "C" not null,
    safety_manager varchar(100) not null,
    certificate_digest varchar(64) collate "C" not null,
    live boolean not null
);
create unique index one_live_registration on registration.use_registration (device_id) where live;
