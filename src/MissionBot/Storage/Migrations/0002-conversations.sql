-- The counter of each stream: its row is what PostgreSQL locks while a mission's log is appended.
create table streams (
    tenant_id text not null,
    stream text not null,
    seq bigint not null,
    primary key (tenant_id, stream)
);

-- What was answered, so that the same activity or press is answered once.
-- state: pending (with a lease), sent (with the connector's id), returned (invoke, expectReplies).
create table handled (
    tenant_id text not null,
    key text not null,
    press text,
    state text not null,
    at text not null,
    lease text not null,
    reference text,
    reply text not null,
    sent_id text,
    primary key (tenant_id, key)
);
create unique index handled_press on handled (tenant_id, press);
create index handled_pending on handled (state, lease);

create table conversations (
    tenant_id text not null,
    id text not null,
    kind text not null,
    mission_id text,
    topic text,
    language text,
    zone text,
    service_url text,
    welcomed text,
    primary key (tenant_id, id)
);

create table people (
    tenant_id text not null,
    id text not null,
    address text,
    name text not null,
    language text,
    primary key (tenant_id, id)
);
create index people_address on people (tenant_id, address);

-- Which message tells of which fact, so that it can be edited later.
create table posted (
    tenant_id text not null,
    stream text not null,
    seq bigint not null,
    conversation_id text not null,
    activity_id text not null,
    primary key (tenant_id, stream, seq, conversation_id)
);
