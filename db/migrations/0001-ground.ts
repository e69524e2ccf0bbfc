/** The ground: log, register, prose, papers, operations, and the tables derived from the log. */
export const name = '0001-ground';

export const sql = `
-- L1: headers are never changed and hold nothing personal; content stands apart, so that it can be sealed or removed.
create table log_entry (
  v integer not null check (v = 1),
  meeting text not null,
  seq integer not null check (seq >= 1),
  prev text not null check (length(prev) = 64),
  op text not null,
  at text not null,
  mono real not null,
  session text not null,
  kind text not null,
  contentHash text not null check (length(contentHash) = 64),
  primary key (meeting, seq)
) strict, without rowid;

create table log_content (
  meeting text not null,
  seq integer not null,
  salt text not null check (length(salt) >= 32),
  body text not null,
  primary key (meeting, seq),
  foreign key (meeting, seq) references log_entry (meeting, seq)
) strict, without rowid;

create trigger log_entry_is_in_order before insert on log_entry
when new.seq <> 1 + coalesce((select max(seq) from log_entry where meeting = new.meeting), 0)
begin select raise(abort, 'log_entry: entries come in order'); end;
create trigger log_entry_is_never_updated before update on log_entry
begin select raise(abort, 'log_entry: entries are never changed'); end;
create trigger log_entry_is_never_deleted before delete on log_entry
begin select raise(abort, 'log_entry: entries are never deleted'); end;
create trigger log_content_is_written_once before insert on log_content
when exists (select 1 from log_content where meeting = new.meeting and seq = new.seq)
begin select raise(abort, 'log_content: content is written once'); end;
create trigger log_content_is_never_updated before update on log_content
begin select raise(abort, 'log_content: content is never changed'); end;
create trigger log_content_is_never_deleted before delete on log_content
begin select raise(abort, 'log_content: content is never deleted'); end;

-- Retries of commands that change only tables; those of a meeting are found in its log.
create table operation (
  op text not null primary key
) strict, without rowid;

create table setting (
  name text not null primary key,
  value text not null
) strict, without rowid;

-- Register (B1-B6). Lists are JSON.
create table area (area text not null primary key, name text not null) strict;
create table organisation (
  organisation text not null primary key,
  area text not null references area (area),
  name text not null,
  organisation_kind text not null,
  inhabitants integer
) strict;
create table person (
  person text not null primary key,
  name text not null,
  title text,
  made_up integer not null
) strict;
create table body (
  body text not null primary key,
  area text not null references area (area),
  name text not null,
  abbreviation text,
  level text not null,
  language_form text not null,
  decision_rule text not null,
  quorum text not null,
  silent_test integer not null,
  voting integer not null default 0,
  statements_until text not null default 'item',
  notice_days integer not null,
  planned_minutes integer not null,
  number_pattern text not null,
  speaking_time_seconds text not null,
  speaking_rules text not null,
  alternation text
) strict;
create table seat (
  seat text not null primary key,
  body text not null references body (body),
  position integer not null,
  office text not null,
  party text not null,
  rights text not null,
  secretary integer not null,
  organisation text not null references organisation (organisation),
  represents text not null,
  authority text not null
) strict;
create table appointment (
  seat text not null references seat (seat),
  person text not null references person (person),
  from_date text not null,
  to_date text,
  primary key (seat, person, from_date)
) strict;
create table deputyship (
  seat text not null references seat (seat),
  person text not null references person (person),
  "order" integer not null,
  from_date text not null,
  to_date text,
  primary key (seat, person, from_date)
) strict;
create table leadership (
  body text not null references body (body),
  chair text not null references person (person),
  deputy_chair text references person (person),
  from_date text not null,
  to_date text,
  primary key (body, from_date)
) strict;

-- Prose being written (M3); it enters the log when it is sent or approved.
create table prose (
  meeting text not null,
  place text not null,
  text text not null,
  saved_at text not null,
  primary key (meeting, place)
) strict;

-- Papers by content.
create table paper (
  sha256 text not null primary key check (length(sha256) = 64),
  media_type text not null,
  bytes blob not null
) strict;

-- Projections: derived from the log in the same transaction, and rebuilt from it at any time.
create table meeting_list (
  meeting text not null primary key,
  title text not null,
  bodies text not null,
  body_name text not null,
  date text not null,
  start text not null,
  place text not null,
  phase text not null
) strict, without rowid;
create table agenda (
  meeting text not null,
  item text not null,
  position integer not null,
  body text not null,
  year text not null,
  title text not null,
  item_kind text not null,
  case_id text,
  number text,
  sort_key text,
  planned_minutes integer,
  takes_up_meeting text,
  takes_up_proposal text,
  taken_off text,
  taken_position integer,
  taken_up_at text,
  concluded_at text,
  outcome text,
  primary key (meeting, item)
) strict, without rowid;
create index agenda_numbers on agenda (body, year, number);
create table attendance (
  meeting text not null,
  person text not null,
  state text not null,
  seat text,
  reason text,
  primary key (meeting, person)
) strict, without rowid;
create table speech (
  meeting text not null,
  request text not null,
  item text not null,
  person text not null,
  seat text,
  speech text not null,
  counted_ms real not null,
  primary key (meeting, request)
) strict, without rowid;
create table decision (
  meeting text not null,
  proposal text not null,
  version integer not null,
  item text not null,
  body text not null,
  text text not null,
  result text not null,
  effect text not null,
  clause text,
  declared_entry integer not null,
  declared_on text not null,
  coverage text not null,
  standing text,
  standing_since text,
  awaited integer not null,
  refused text not null,
  next_deadline text,
  review_on text,
  stopped integer not null,
  next_step text,
  primary key (meeting, proposal, version)
) strict, without rowid;
`;
