-- What conversations that follow a mission said to those who work on it, and what they were answered.
-- partner_id: the organisation that the conversation took part for; empty where it took part for none.
create table replies (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    number bigint not null,
    seq bigint not null,
    conversation_id text not null,
    partner_id text,
    trial_id text,
    language text not null,
    body text not null,
    by_person text not null,
    on_day text not null,
    answer text,
    answered_by text,
    primary key (tenant_id, id)
);
create unique index replies_mission on replies (tenant_id, mission_id, number);

-- A number that was given out is not given out again.
create table reply_numbers (
    tenant_id text not null,
    mission_id text not null,
    number bigint not null,
    primary key (tenant_id, mission_id)
);

-- What the leaders of a mission wrote to all that follow it, and to which conversations it went.
create table announcements (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    number bigint not null,
    seq bigint not null,
    language text not null,
    body text not null,
    by_person text not null,
    on_day text not null,
    primary key (tenant_id, id)
);
create unique index announcements_mission on announcements (tenant_id, mission_id, number);

create table announcement_places (
    tenant_id text not null,
    announcement_id text not null,
    mission_id text not null,
    conversation_id text not null,
    primary key (tenant_id, announcement_id, conversation_id)
);

create table announcement_numbers (
    tenant_id text not null,
    mission_id text not null,
    number bigint not null,
    primary key (tenant_id, mission_id)
);

-- Where an announcement was seen; by whom is kept nowhere.
create table announcement_seen (
    tenant_id text not null,
    announcement_id text not null,
    mission_id text not null,
    conversation_id text not null,
    primary key (tenant_id, announcement_id, conversation_id)
);
