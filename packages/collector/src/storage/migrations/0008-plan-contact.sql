-- People and institutions have a code of the evaluator's own, so that a table may be imported again and again.
ALTER TABLE institution ADD COLUMN code TEXT;
ALTER TABLE institution ADD COLUMN archived_at TEXT;
UPDATE institution SET code = id;
CREATE UNIQUE INDEX institution_by_code ON institution (code);

ALTER TABLE person ADD COLUMN code TEXT;
ALTER TABLE person ADD COLUMN country TEXT;
ALTER TABLE person ADD COLUMN archived_at TEXT;
-- Wants no mail about anything any more.
ALTER TABLE person ADD COLUMN opted_out_at TEXT;
-- The address takes no mail; cleared when it is changed.
ALTER TABLE person ADD COLUMN undeliverable_at TEXT;
ALTER TABLE person ADD COLUMN address_confirmed_at TEXT;
UPDATE person SET code = id,
  country = (SELECT institution.country FROM institution WHERE institution.id = person.institution_id);
CREATE UNIQUE INDEX person_by_code ON person (code);
CREATE INDEX person_by_name ON person (name);
CREATE INDEX person_by_institution ON person (institution_id);

ALTER TABLE activity ADD COLUMN archived_at TEXT;

-- One pseudonym may stand for several people of an institution, each from a wave on: whoever was asked first, then a
-- successor.
CREATE TABLE enrolment_from (
  respondent_id TEXT NOT NULL REFERENCES respondent (id),
  from_position INTEGER NOT NULL CHECK (from_position >= 1),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (respondent_id, from_position)
) STRICT, WITHOUT ROWID;

INSERT INTO enrolment_from (respondent_id, from_position, person_id) SELECT respondent_id, 1, person_id FROM enrolment;

DROP TABLE enrolment;

ALTER TABLE enrolment_from RENAME TO enrolment;
CREATE INDEX enrolment_by_person ON enrolment (person_id);

-- contact_plan: see core/wave/contact-plan. quiet_period_lifted: why people are asked although they were asked elsewhere.
ALTER TABLE wave ADD COLUMN offset_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wave ADD COLUMN contact_plan TEXT;
ALTER TABLE wave ADD COLUMN quiet_period_lifted TEXT;
UPDATE wave SET contact_plan = iif(kind = 'delayed',
  '{"preNoticeDays":14,"reminderDays":[4,10,17],"replyByDays":24}',
  '{"preNoticeDays":null,"reminderDays":[4,10,17],"replyByDays":24}');

-- A link is good for the generation of its invitation; the next one makes it worthless.
ALTER TABLE invitation ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;
ALTER TABLE invitation ADD COLUMN undeliverable_at TEXT;
ALTER TABLE invitation ADD COLUMN ineligible_at TEXT;
ALTER TABLE invitation ADD COLUMN decline_reason TEXT;
-- Not before this is it looked at what the person hears next; null when a letter is on its way, or nothing is to come.
ALTER TABLE invitation ADD COLUMN contact_due_at TEXT;
ALTER TABLE invitation ADD COLUMN contact_ended TEXT;
-- People of waves under way have been given their links by hand; those of waves to come are written to.
UPDATE invitation SET contact_due_at = strftime('%FT%H:%M:%fZ', 'now')
  WHERE disposition IN ('created', 'started')
    AND wave_id IN (SELECT id FROM wave WHERE opens_at > strftime('%FT%H:%M:%fZ', 'now'));

CREATE INDEX invitation_by_contact ON invitation (contact_due_at) WHERE contact_due_at IS NOT NULL;
CREATE INDEX invitation_by_respondent ON invitation (respondent_id);
CREATE INDEX invitation_out_of_reach ON invitation (wave_id) WHERE undeliverable_at IS NOT NULL OR ineligible_at IS NOT NULL;

ALTER TABLE personal_link ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;

-- The person to whom an invitation is addressed.
CREATE VIEW addressee AS
  SELECT invitation.id AS invitation_id, enrolment.person_id, enrolment.from_position,
    enrolment.from_position > 1 AS is_successor
  FROM invitation
  JOIN wave ON wave.id = invitation.wave_id
  JOIN enrolment ON enrolment.respondent_id = invitation.respondent_id
    AND enrolment.from_position = (SELECT max(candidate.from_position) FROM enrolment AS candidate
      WHERE candidate.respondent_id = invitation.respondent_id AND candidate.from_position <= wave.position);

-- Every letter that was due to somebody, once: the key keeps a step from going twice. The id also names the message.
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  invitation_id TEXT NOT NULL REFERENCES invitation (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  step TEXT NOT NULL CHECK (step IN ('pre-notice', 'invitation', 'reminder-1', 'reminder-2', 'reminder-3')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'refused', 'skipped')),
  due_at TEXT NOT NULL,
  -- Looked at not before this: after a failure, and as long as somebody has it in hand.
  not_before TEXT NOT NULL,
  -- Of two letters to one person the one whose answers are wanted sooner goes first.
  window_ends_at TEXT NOT NULL,
  lease TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- How often it is unknown whether an attempt went out, because the program ended in the middle of it.
  doubts INTEGER NOT NULL DEFAULT 0,
  language TEXT,
  address TEXT,
  settled_at TEXT,
  reason TEXT,
  UNIQUE (invitation_id, person_id, step)
) STRICT;
CREATE INDEX mail_waiting ON mail (not_before) WHERE state IN ('queued', 'sending');
CREATE INDEX mail_by_person ON mail (person_id, step, settled_at);
CREATE INDEX mail_by_time ON mail (settled_at);

-- What else happened between a person and us. Rows are added, never changed.
CREATE TABLE contact_event (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  invitation_id TEXT REFERENCES invitation (id),
  kind TEXT NOT NULL CHECK (kind IN ('bounced-hard', 'bounced-soft', 'refused-by-server', 'opted-out', 'opted-in',
    'address-confirmed', 'address-changed', 'handed-over', 'taken-over', 'declined', 'withdrawn', 'link-revoked')),
  detail TEXT NOT NULL,
  happened_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_event_by_person ON contact_event (person_id, happened_at);

-- Where mail goes that no server is to carry. Sealed, because it holds links.
CREATE TABLE outbox_mail (
  mail_id TEXT PRIMARY KEY REFERENCES mail (id),
  put_at TEXT NOT NULL,
  sealed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_mail_by_time ON outbox_mail (put_at);

-- Who does a thing that only one may do at a time.
CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  held_until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: how the schedule stands. paused_at: mail waits until an evaluator has looked at the clock.
CREATE TABLE schedule_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  last_tick_at TEXT,
  last_failure_at TEXT,
  last_failure TEXT,
  paused_at TEXT,
  paused_because TEXT
) STRICT;

INSERT INTO schedule_state (id) VALUES (1);

-- Only what an evaluator has changed; everything else is the default of core.
CREATE TABLE wave_template (
  category TEXT PRIMARY KEY,
  waves TEXT NOT NULL CHECK (json_valid(waves)),
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_template (
  step TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (step, language)
) STRICT, WITHOUT ROWID;

ALTER TABLE submission ADD COLUMN withdrawn_at TEXT;

-- Consent taken back: the respondent's lines go from the way with this submission to the way without it.
CREATE TRIGGER submission_is_withdrawn AFTER UPDATE OF disposition ON submission
  WHEN OLD.disposition = 'complete' AND NEW.disposition = 'refused'
BEGIN
  INSERT INTO trajectory_count (study_id, line, trajectory, language, institution_type, sex, respondents)
    SELECT NEW.study_id, way.line, way.trajectory, coalesce(respondent.language, ''),
      coalesce(respondent.institution_type, ''), coalesce(respondent.sex, ''), way.change
    FROM (
      SELECT line, -1 AS change,
        json_group_array(json_array(given.wave_position, iif(given.is_in_window, given.paired_as, 'outside-window'),
          given.coded -> line) ORDER BY given.wave_position) AS trajectory
      FROM (SELECT DISTINCT item.key AS line FROM submission, json_each(submission.coded) AS item
            WHERE submission.respondent_id = NEW.respondent_id
              AND (submission.disposition = 'complete' OR submission.id = NEW.id))
      JOIN submission AS given ON given.respondent_id = NEW.respondent_id
        AND (given.disposition = 'complete' OR given.id = NEW.id)
      GROUP BY line
      UNION ALL
      SELECT line, 1 AS change,
        json_group_array(json_array(left_over.wave_position,
          iif(left_over.is_in_window, left_over.paired_as, 'outside-window'),
          left_over.coded -> line) ORDER BY left_over.wave_position) AS trajectory
      FROM (SELECT DISTINCT item.key AS line FROM submission, json_each(submission.coded) AS item
            WHERE submission.respondent_id = NEW.respondent_id AND submission.disposition = 'complete')
      JOIN submission AS left_over ON left_over.respondent_id = NEW.respondent_id AND left_over.disposition = 'complete'
      GROUP BY line
    ) AS way
    JOIN respondent ON respondent.id = NEW.respondent_id
    WHERE true
    ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents;

  UPDATE arrival_count SET submissions = submissions - 1
    WHERE wave_id = NEW.wave_id AND day = substr(NEW.received_at, 1, 10);
  UPDATE invitation SET disposition = 'refused' WHERE id = NEW.invitation_id;
END;
