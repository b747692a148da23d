-- What an author works on until it is published as a version. At most one per questionnaire; it may be incomplete or
-- broken, so nothing is asked of its definition but that it is JSON.
CREATE TABLE questionnaire_draft (
  questionnaire_code TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (json_valid(title)),
  minutes INTEGER NOT NULL CHECK (minutes >= 1),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- Made by the window that saved it, which so knows its own save again.
  save_id TEXT NOT NULL,
  based_on_version_id TEXT REFERENCES questionnaire_version (id),
  saved_at TEXT NOT NULL
) STRICT;

-- The next draft counts on from the one before it. A window in which an earlier one is still open, perhaps since before
-- it was published, can so never save over it.
CREATE TABLE questionnaire_revision (
  questionnaire_code TEXT PRIMARY KEY,
  latest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER questionnaire_revision_outlives_its_draft AFTER DELETE ON questionnaire_draft
BEGIN
  INSERT INTO questionnaire_revision (questionnaire_code, latest) VALUES (OLD.questionnaire_code, OLD.revision)
  ON CONFLICT DO UPDATE SET latest = excluded.latest;
END;

-- What evaluators have put aside to begin with another time.
CREATE TABLE questionnaire_template (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (json_valid(title)),
  minutes INTEGER NOT NULL CHECK (minutes >= 1),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX wave_by_questionnaire ON wave (questionnaire_version_id);
