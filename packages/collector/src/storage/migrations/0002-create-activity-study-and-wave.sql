-- What was given, and when it is asked about. Texts in several languages are JSON objects by language tag.
CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (json_valid(title)),
  category TEXT NOT NULL CHECK (category IN ('ip-strategy', 'infrastructure', 'capacity-building',
    'legislative-assistance', 'da-project', 'public-private-partnership')),
  country TEXT NOT NULL CHECK (length(country) = 3),
  end_date TEXT NOT NULL,
  language TEXT NOT NULL,
  place TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in-person', 'online', 'blended')),
  priorities TEXT NOT NULL CHECK (json_valid(priorities)),
  programmes TEXT NOT NULL CHECK (json_valid(programmes)),
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;
CREATE INDEX activity_by_country ON activity (country, category);

CREATE TABLE activity_institution (
  activity_id TEXT NOT NULL REFERENCES activity (id),
  institution_id TEXT NOT NULL REFERENCES institution (id),
  PRIMARY KEY (activity_id, institution_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE questionnaire_version (
  id TEXT PRIMARY KEY,
  questionnaire_code TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  title TEXT NOT NULL CHECK (json_valid(title)),
  minutes INTEGER NOT NULL CHECK (minutes >= 1),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  published_at TEXT NOT NULL,
  UNIQUE (questionnaire_code, version)
) STRICT;

-- A submission is read with the version it answered, for as long as it exists.
CREATE TRIGGER questionnaire_version_never_changes BEFORE UPDATE ON questionnaire_version
BEGIN SELECT raise(ABORT, 'a published questionnaire version never changes'); END;
CREATE TRIGGER questionnaire_version_is_never_deleted BEFORE DELETE ON questionnaire_version
BEGIN SELECT raise(ABORT, 'a published questionnaire version never changes'); END;

-- Which items of two versions may be compared; decided by core/comparison when waves are planned.
CREATE TABLE item_pair (
  earlier_version_id TEXT NOT NULL REFERENCES questionnaire_version (id),
  later_version_id TEXT NOT NULL REFERENCES questionnaire_version (id),
  earlier_item TEXT NOT NULL,
  later_item TEXT NOT NULL,
  PRIMARY KEY (earlier_version_id, later_version_id, earlier_item, later_item)
) STRICT, WITHOUT ROWID;

CREATE TABLE study (
  id TEXT PRIMARY KEY,
  activity_id TEXT NOT NULL REFERENCES activity (id)
) STRICT;
CREATE INDEX study_by_activity ON study (activity_id);

CREATE TABLE wave (
  id TEXT PRIMARY KEY,
  study_id TEXT NOT NULL REFERENCES study (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('baseline', 'immediate', 'delayed')),
  offset_months INTEGER NOT NULL,
  opens_at TEXT NOT NULL,
  closes_at TEXT NOT NULL CHECK (closes_at > opens_at),
  questionnaire_version_id TEXT NOT NULL REFERENCES questionnaire_version (id),
  UNIQUE (study_id, position)
) STRICT;
