/** What the tables look like, in steps. A step that was released is never changed; add another one. */
export const migrations: readonly string[] = [
  `create table events (
     id text primary key,
     sequence bigint generated always as identity,
     type text not null,
     response_id text not null,
     at timestamptz not null,
     received_at timestamptz not null default now(),
     event jsonb not null
   )`,
  'create index events_by_response on events (response_id, type)',
  'create index events_by_time on events (at)',
  `create table answers (
     response_id text primary key,
     ticket_id text,
     question text not null,
     confidence double precision,
     abstain boolean not null,
     at timestamptz not null default now()
   )`,
  'create index answers_by_ticket on answers (ticket_id)',
  `create table handoffs (
     id text primary key,
     sequence bigint generated always as identity,
     response_id text not null,
     ticket_id text,
     subject text not null,
     question text not null,
     note text,
     at timestamptz not null default now(),
     taken_at timestamptz
   )`,
  'create index handoffs_waiting on handoffs (sequence) where taken_at is null',
  'alter table answers add column combined double precision, add column prompt_version text',
  `create table policies (
     number integer primary key,
     at timestamptz not null default now(),
     cut_offs jsonb not null,
     calibration jsonb,
     promises jsonb not null
   )`,
  `create table replies (
     id text primary key,
     sequence bigint generated always as identity,
     response_id text not null,
     ticket_id text,
     text text not null,
     at timestamptz not null default now()
   )`,
  'create index replies_by_ticket on replies (ticket_id)',
  'alter table handoffs add column taken_by text, add column closed_at timestamptz',
  // What is answered, or asked for again, waits no longer.
  `update handoffs as one set closed_at = now() where exists (
     select from replies where at >= one.at
       and (ticket_id = one.ticket_id or (one.ticket_id is null and ticket_id is null and response_id = one.response_id))
   ) or exists (select from handoffs where ticket_id = one.ticket_id and sequence < one.sequence)`,
  'create unique index handoffs_one_a_ticket on handoffs (ticket_id) where closed_at is null',
  'alter table replies add column confirmed boolean not null default false',
  `update replies as one set confirmed = true where exists (
     select from replies where sequence < one.sequence
       and coalesce('t' || ticket_id, 'r' || response_id) = coalesce('t' || one.ticket_id, 'r' || one.response_id)
   )`,
  `create unique index replies_one_a_question on replies ((coalesce('t' || ticket_id, 'r' || response_id)))
   where not confirmed`,
  'alter table answers add column text text, add column citations jsonb',
  // What was answered, and decided, before identities were kept belongs to none.
  'alter table answers add column identity text',
  'alter table policies add column identity text',
  'create index policies_by_identity on policies (identity, number)',
  `create table runs (
     sequence bigint generated always as identity primary key,
     identity text not null,
     engine text not null,
     documents text not null,
     at timestamptz not null default now()
   )`,
  `create table checks (
     identity text not null,
     question text not null,
     sequence bigint generated always as identity,
     tuned boolean not null,
     combined double precision,
     abstain boolean not null,
     is_right boolean not null,
     at timestamptz not null default now(),
     primary key (identity, question)
   )`,
  'create index events_by_arrival on events (received_at)',
  'create unique index events_by_sequence on events (sequence)',
  `create table blocked_answers (
     response_id text primary key,
     question text not null,
     content text not null,
     reason text not null,
     at timestamptz not null default now()
   )`,
  `alter table handoffs add column packet jsonb, add column ended text,
     add column handed_back boolean not null default false, add column moves integer not null default 0`,
  `update handoffs as one set ended = case when exists (
     select from replies where at >= one.at
       and (ticket_id = one.ticket_id or (one.ticket_id is null and ticket_id is null and response_id = one.response_id))
   ) then 'answered' else 'closed' end where closed_at is not null`,
  'create sequence handoff_news',
  'alter table policies add column spec jsonb',
  'create index answers_by_time on answers (at)',
  `create table erasures (
     sequence bigint generated always as identity primary key,
     kind text not null,
     subject text,
     counts jsonb not null,
     at timestamptz not null default now()
   )`,
  `create table decisions (
     number integer primary key,
     kind text not null,
     body jsonb not null,
     at timestamptz not null default now()
   )`,
  `create table prompt_texts (
     version text primary key,
     text text not null,
     at timestamptz not null default now()
   )`,
  `create table evaluations (
     sequence bigint generated always as identity primary key,
     suite text not null,
     version text not null,
     passed integer not null,
     failed integer not null,
     result jsonb not null,
     at timestamptz not null default now()
   )`,
  `create table success_criteria (
     sequence bigint generated always as identity primary key,
     criteria jsonb not null,
     at timestamptz not null default now()
   )`,
  `create table review_draws (
     sequence bigint generated always as identity primary key,
     entries jsonb not null,
     at timestamptz not null
   )`,
];
