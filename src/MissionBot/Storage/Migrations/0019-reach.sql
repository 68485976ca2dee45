-- How often a pending answer was tried again: what may have been posted is not tried for ever.
alter table handled add column attempts integer not null default 0;

-- Since when the channel refuses what the bot says there (removed, blocked, disabled); empty while it may speak.
alter table conversations add column closed text;
