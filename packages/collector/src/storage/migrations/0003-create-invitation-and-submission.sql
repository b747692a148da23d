-- Who was asked under which pseudonym, and what was answered.
CREATE TABLE respondent (
  id TEXT PRIMARY KEY,
  study_id TEXT NOT NULL REFERENCES study (id)
) STRICT;

-- The one bridge between a person and a pseudonym. Dropping a study's rows here leaves all links between waves in place.
CREATE TABLE enrolment (
  respondent_id TEXT PRIMARY KEY REFERENCES respondent (id),
  person_id TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  respondent_id TEXT NOT NULL REFERENCES respondent (id),
  wave_id TEXT NOT NULL REFERENCES wave (id),
  disposition TEXT NOT NULL CHECK (disposition IN ('created', 'started', 'complete', 'refused')),
  UNIQUE (wave_id, respondent_id)
) STRICT;

-- A link is 128 random bits; only their SHA-256 is kept, so a stolen database opens no questionnaire.
CREATE TABLE personal_link (
  token_hash TEXT PRIMARY KEY,
  invitation_id TEXT NOT NULL REFERENCES invitation (id),
  issued_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- device and based_on tell whether another draft goes on from this one or was made without knowing of it.
CREATE TABLE draft (
  invitation_id TEXT PRIMARY KEY REFERENCES invitation (id),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  page TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  device TEXT NOT NULL,
  based_on INTEGER NOT NULL CHECK (based_on >= 0),
  saved_at TEXT NOT NULL
) STRICT;

-- study_id and wave_position repeat what the wave says, so that the triggers below need no join on the hot path.
CREATE TABLE submission (
  id TEXT PRIMARY KEY,
  invitation_id TEXT NOT NULL UNIQUE REFERENCES invitation (id),
  respondent_id TEXT NOT NULL REFERENCES respondent (id),
  study_id TEXT NOT NULL REFERENCES study (id),
  wave_id TEXT NOT NULL REFERENCES wave (id),
  wave_position INTEGER NOT NULL,
  questionnaire_version_id TEXT NOT NULL REFERENCES questionnaire_version (id),
  language TEXT NOT NULL,
  -- A refusal is stored as it was sent, and pairs with nothing.
  disposition TEXT NOT NULL CHECK (disposition IN ('complete', 'refused')),
  paired_as TEXT NOT NULL CHECK (paired_as IN ('person', 'institution')),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  answers_hash TEXT NOT NULL,
  coded TEXT NOT NULL CHECK (json_valid(coded)),
  received_at TEXT NOT NULL
) STRICT;
CREATE INDEX submission_by_respondent ON submission (respondent_id, wave_position);
