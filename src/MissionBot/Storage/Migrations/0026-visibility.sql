-- Who sees it beside the mission's own organisation: Team, Partners, Public. What a mission says holds for what is recorded without a word on it.
alter table missions add column visible text not null default 'Partners';
alter table trials add column visible text not null default 'Partners';
alter table learnings add column visible text not null default 'Partners';
alter table measurements add column visible text not null default 'Partners';

-- Since when partners read along there: what is posted to all is what they may see.
alter table conversations add column partners text;
