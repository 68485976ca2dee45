-- What its columns mean stands in 0022-outbox.sqlite.sql.
create table outbox (
    position bigint generated always as identity primary key,
    tenant_id text collate "C" not null,
    subscription_id text collate "C",
    mission_id text collate "C" not null,
    conversation_id text collate "C" not null,
    kind text collate "C" not null,
    from_seq bigint not null,
    to_seq bigint not null,
    facts text collate "C",
    message text collate "C",
    reference text collate "C" not null,
    topic text collate "C",
    state text collate "C" not null,
    at text collate "C" not null,
    due text collate "C" not null,
    attempts integer not null default 0,
    drawn integer not null default 1,
    fault text collate "C",
    sent_id text collate "C"
);
create index outbox_open on outbox (tenant_id, conversation_id, position) where state in ('waiting', 'sending');
create index outbox_due on outbox (due) where state in ('waiting', 'sending');
create index outbox_told on outbox (tenant_id, mission_id, to_seq);
create index outbox_subscription on outbox (tenant_id, subscription_id, to_seq);
create index outbox_quoted on outbox (tenant_id, conversation_id, sent_id) where topic is not null;

-- Up to which place of a mission's log the messages about it were looked through for what is no longer true.
create table outbox_checked (
    tenant_id text not null,
    mission_id text not null,
    seq bigint not null,
    primary key (tenant_id, mission_id)
);

-- Who is behind is asked for after every change.
create index subscriptions_live on subscriptions (tenant_id, id) where ended is null and schedule is null;
