-- A conversation that follows a mission: what it wants to hear of, when, and how far it has been told.
-- thread_id: the thread that updates go to; empty where each is a post of its own.
-- wishes: which kinds, what is left out, how long a card is, as JSON.
-- schedule: a cron expression in `zone`; empty where everything is told at once.
-- told: the seq of the mission's log up to which it has been told. due: when something may be said next (quiet hours, a digest).
-- ended: since when it follows no longer, and why; kept, so that it can be said and taken up again.
create table subscriptions (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    conversation_id text not null,
    thread_id text,
    person text not null,
    wishes text not null,
    schedule text,
    language text not null,
    zone text not null,
    quiet_from text,
    quiet_until text,
    muted_until text,
    told bigint not null,
    due text,
    at text not null,
    ended text,
    ended_because text,
    primary key (tenant_id, id),
    unique (tenant_id, mission_id, conversation_id)
);
create index subscriptions_due on subscriptions (due);
create index subscriptions_conversation on subscriptions (tenant_id, conversation_id);
