-- What is to be said unasked, and what was: one row a message. On SQLite `position` is the rowid; 0022-outbox.postgres.sql is the same table over there.
-- position: the order in which a conversation hears it.
-- facts: the seqs of the mission's log that an update tells of; its card is drawn from them whenever it is sent. Empty where `message` says it.
-- state: waiting (from `due` on), sending (until `due` by whoever took it), sent, dead (given up, until the operator drives it again), dropped.
-- drawn: counted up whenever it is to be told otherwise; a row that was sent meanwhile is edited.
create table outbox (
    position integer primary key autoincrement,
    tenant_id text not null,
    subscription_id text,
    mission_id text not null,
    conversation_id text not null,
    kind text not null,
    from_seq bigint not null,
    to_seq bigint not null,
    facts text,
    message text,
    reference text not null,
    topic text,
    state text not null,
    at text not null,
    due text not null,
    attempts integer not null default 0,
    drawn integer not null default 1,
    fault text,
    sent_id text
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
