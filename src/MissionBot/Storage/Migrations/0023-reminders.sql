-- The chat that a person has with the bot alone.
create table personal_chats (
    tenant_id text not null,
    person text not null,
    conversation_id text not null,
    primary key (tenant_id, person)
);

-- Who records an indicator's measurements, where somebody was named for it; made from facts.
create table indicator_people (
    tenant_id text not null,
    indicator_id text not null,
    mission_id text not null,
    person text not null,
    primary key (tenant_id, indicator_id)
);

-- Until when somebody is not reminded of a thing; made from facts.
create table snoozes (
    tenant_id text not null,
    person text not null,
    kind text not null,
    thing_id text not null,
    mission_id text not null,
    until text not null,
    primary key (tenant_id, person, kind, thing_id)
);

-- Of what kinds somebody wants no reminders.
create table unreminded (
    tenant_id text not null,
    person text not null,
    kind text not null,
    at text not null,
    primary key (tenant_id, person, kind)
);

-- What a person was reminded of, so that it is said once and once more.
-- due: since when it was to be said; another day begins anew. times, last: how often it was said, and when last.
-- place, post: in which conversation, and by which message of the outbox. settled: that message says that it is done.
create table reminders (
    tenant_id text not null,
    person text not null,
    kind text not null,
    thing_id text not null,
    mission_id text not null,
    due text not null,
    times integer not null,
    last text not null,
    place text not null,
    post bigint not null,
    settled integer not null default 0,
    primary key (tenant_id, person, kind, thing_id)
);
