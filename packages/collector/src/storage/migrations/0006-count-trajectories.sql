-- One count in place of three: how many respondents of a study took the same way through the waves of one line of
-- questions. Pairs of waves, those who left, those who joined and breakdowns are all sums of it, so that the rule against
-- small groups can be decided over everything that a reader may open (docs/decisions/0007).
ALTER TABLE institution ADD COLUMN type TEXT NOT NULL DEFAULT 'other' CHECK (type IN ('ip-office', 'ministry',
  'legislature', 'judiciary', 'university', 'business', 'collective-management', 'civil-society', 'other'));

-- What breakdowns are made of: known for everybody who is invited, except sex, which a respondent may tell.
ALTER TABLE respondent ADD COLUMN language TEXT;
ALTER TABLE respondent ADD COLUMN institution_type TEXT;
ALTER TABLE respondent ADD COLUMN sex TEXT;
UPDATE respondent SET (language, institution_type) = (
  SELECT person.language, institution.type
  FROM enrolment JOIN person ON person.id = enrolment.person_id JOIN institution ON institution.id = person.institution_id
  WHERE enrolment.respondent_id = respondent.id);

UPDATE respondent SET sex = (
  SELECT submission.coded ->> 'G.02' FROM submission
  WHERE submission.respondent_id = respondent.id AND submission.disposition = 'complete'
  ORDER BY submission.received_at LIMIT 1);

-- The time for which a wave speaks ends before it stops taking answers; later ones are kept and counted apart.
ALTER TABLE wave ADD COLUMN window_ends_at TEXT;
UPDATE wave SET window_ends_at = closes_at;
ALTER TABLE submission ADD COLUMN is_in_window INTEGER NOT NULL DEFAULT 1 CHECK (is_in_window IN (0, 1));

DROP TRIGGER submission_is_counted;
DROP TABLE pair_count;
DROP TABLE respondent_pair_count;
DROP TABLE item_count;
DROP TABLE item_pair;

-- trajectory: [[wave position, answered as, choice], …], one entry for each wave the respondent took part in, with null
-- where this line was not answered. Zero is left standing when the last respondent moves on.
CREATE TABLE trajectory_count (
  study_id TEXT NOT NULL REFERENCES study (id),
  line TEXT NOT NULL,
  trajectory TEXT NOT NULL CHECK (json_valid(trajectory)),
  language TEXT NOT NULL,
  institution_type TEXT NOT NULL,
  sex TEXT NOT NULL,
  respondents INTEGER NOT NULL,
  PRIMARY KEY (study_id, line, trajectory, language, institution_type, sex)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_count (
  wave_id TEXT NOT NULL REFERENCES wave (id),
  day TEXT NOT NULL,
  submissions INTEGER NOT NULL,
  PRIMARY KEY (wave_id, day)
) STRICT, WITHOUT ROWID;

INSERT INTO trajectory_count (study_id, line, trajectory, language, institution_type, sex, respondents)
  SELECT study_id, line, trajectory, language, institution_type, sex, count(*) FROM (
    SELECT respondent.study_id, answered.line, coalesce(respondent.language, '') AS language,
      coalesce(respondent.institution_type, '') AS institution_type, coalesce(respondent.sex, '') AS sex,
      json_group_array(json_array(submission.wave_position, submission.paired_as, submission.coded -> answered.line)
        ORDER BY submission.wave_position) AS trajectory
    FROM (SELECT DISTINCT submission.respondent_id, item.key AS line
          FROM submission, json_each(submission.coded) AS item
          WHERE submission.disposition = 'complete' AND item.type <> 'array') AS answered
    JOIN respondent ON respondent.id = answered.respondent_id
    JOIN submission ON submission.respondent_id = respondent.id AND submission.disposition = 'complete'
    GROUP BY respondent.id, answered.line)
  GROUP BY study_id, line, trajectory, language, institution_type, sex;

INSERT INTO arrival_count (wave_id, day, submissions)
  SELECT wave_id, substr(received_at, 1, 10), count(*) FROM submission WHERE disposition = 'complete' GROUP BY 1, 2;

-- Every line that the respondent has answered in any wave moves on: from the way without the new submission to the way
-- with it. Waves may be answered in any order.
CREATE TRIGGER submission_is_counted AFTER INSERT ON submission WHEN NEW.disposition = 'complete'
BEGIN
  -- The first answer stands, so that nobody moves from one group of a breakdown to another.
  UPDATE respondent SET sex = coalesce(NEW.coded ->> 'G.02', '') WHERE id = NEW.respondent_id AND sex IS NULL;

  INSERT INTO trajectory_count (study_id, line, trajectory, language, institution_type, sex, respondents)
    SELECT NEW.study_id, way.line, way.trajectory, coalesce(respondent.language, ''),
      coalesce(respondent.institution_type, ''), coalesce(respondent.sex, ''), way.change
    FROM (
      SELECT line, -1 AS change,
        json_group_array(json_array(earlier.wave_position, iif(earlier.is_in_window, earlier.paired_as, 'outside-window'),
          earlier.coded -> line) ORDER BY earlier.wave_position) AS trajectory
      FROM (SELECT DISTINCT item.key AS line FROM submission, json_each(submission.coded) AS item
            WHERE submission.respondent_id = NEW.respondent_id AND submission.id <> NEW.id
              AND submission.disposition = 'complete')
      JOIN submission AS earlier ON earlier.respondent_id = NEW.respondent_id AND earlier.id <> NEW.id
        AND earlier.disposition = 'complete'
      GROUP BY line
      UNION ALL
      SELECT line, 1 AS change,
        json_group_array(json_array(given.wave_position, iif(given.is_in_window, given.paired_as, 'outside-window'),
          given.coded -> line) ORDER BY given.wave_position) AS trajectory
      FROM (SELECT DISTINCT item.key AS line FROM submission, json_each(submission.coded) AS item
            WHERE submission.respondent_id = NEW.respondent_id AND submission.disposition = 'complete')
      JOIN submission AS given ON given.respondent_id = NEW.respondent_id AND given.disposition = 'complete'
      GROUP BY line
    ) AS way
    JOIN respondent ON respondent.id = NEW.respondent_id
    WHERE true
    ON CONFLICT DO UPDATE SET respondents = respondents + excluded.respondents;

  INSERT INTO arrival_count (wave_id, day, submissions) VALUES (NEW.wave_id, substr(NEW.received_at, 1, 10), 1)
    ON CONFLICT DO UPDATE SET submissions = submissions + 1;
END;
