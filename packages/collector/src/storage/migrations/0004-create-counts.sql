-- Counts kept as answers arrive, so that a dashboard costs the same with a thousand answers as with a million. They are
-- moved by triggers: a submission and its counts are one transaction by construction, and a repeated one counts nothing.
CREATE TABLE disposition_count (
  wave_id TEXT NOT NULL REFERENCES wave (id),
  disposition TEXT NOT NULL,
  invitations INTEGER NOT NULL,
  PRIMARY KEY (wave_id, disposition)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_count (
  study_id TEXT NOT NULL REFERENCES study (id),
  wave_id TEXT NOT NULL REFERENCES wave (id),
  item TEXT NOT NULL,
  choice TEXT NOT NULL,
  answers INTEGER NOT NULL,
  PRIMARY KEY (study_id, wave_id, item, choice)
) STRICT, WITHOUT ROWID;

CREATE TABLE respondent_pair_count (
  study_id TEXT NOT NULL REFERENCES study (id),
  earlier_wave_id TEXT NOT NULL REFERENCES wave (id),
  later_wave_id TEXT NOT NULL REFERENCES wave (id),
  paired_as TEXT NOT NULL,
  respondents INTEGER NOT NULL,
  PRIMARY KEY (study_id, earlier_wave_id, later_wave_id, paired_as)
) STRICT, WITHOUT ROWID;

CREATE TABLE pair_count (
  study_id TEXT NOT NULL REFERENCES study (id),
  earlier_wave_id TEXT NOT NULL REFERENCES wave (id),
  later_wave_id TEXT NOT NULL REFERENCES wave (id),
  earlier_item TEXT NOT NULL,
  later_item TEXT NOT NULL,
  paired_as TEXT NOT NULL,
  earlier_choice TEXT NOT NULL,
  later_choice TEXT NOT NULL,
  pairs INTEGER NOT NULL,
  PRIMARY KEY (study_id, earlier_wave_id, later_wave_id, earlier_item, later_item, paired_as, earlier_choice, later_choice)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER invitation_is_counted AFTER INSERT ON invitation
BEGIN
  INSERT INTO disposition_count (wave_id, disposition, invitations) VALUES (NEW.wave_id, NEW.disposition, 1)
    ON CONFLICT DO UPDATE SET invitations = invitations + 1;
END;

CREATE TRIGGER invitation_moves_on AFTER UPDATE OF disposition ON invitation WHEN OLD.disposition <> NEW.disposition
BEGIN
  UPDATE disposition_count SET invitations = invitations - 1
    WHERE wave_id = OLD.wave_id AND disposition = OLD.disposition;
  INSERT INTO disposition_count (wave_id, disposition, invitations) VALUES (NEW.wave_id, NEW.disposition, 1)
    ON CONFLICT DO UPDATE SET invitations = invitations + 1;
END;

CREATE TRIGGER draft_starts_invitation AFTER INSERT ON draft
BEGIN
  UPDATE invitation SET disposition = 'started' WHERE id = NEW.invitation_id AND disposition = 'created';
END;

CREATE TRIGGER submission_ends_invitation AFTER INSERT ON submission
BEGIN
  UPDATE invitation SET disposition = NEW.disposition WHERE id = NEW.invitation_id;
  DELETE FROM draft WHERE invitation_id = NEW.invitation_id;
END;

-- coded holds item → choice, or item → [choices] where several may be chosen.
CREATE TRIGGER submission_is_counted AFTER INSERT ON submission WHEN NEW.disposition = 'complete'
BEGIN
  INSERT INTO item_count (study_id, wave_id, item, choice, answers)
    SELECT NEW.study_id, NEW.wave_id, item.key, choice.value, 1
    FROM json_each(NEW.coded) AS item, json_each(iif(item.type = 'array', item.value, json_array(item.value))) AS choice
    WHERE true
    ON CONFLICT DO UPDATE SET answers = answers + 1;

  -- Waves may be answered in any order, so the new submission is the later one of some pairs and the earlier of others.
  INSERT INTO respondent_pair_count (study_id, earlier_wave_id, later_wave_id, paired_as, respondents)
    SELECT NEW.study_id, earlier.wave_id, NEW.wave_id, NEW.paired_as, 1
    FROM submission AS earlier
    WHERE earlier.respondent_id = NEW.respondent_id AND earlier.wave_position < NEW.wave_position
      AND earlier.disposition = 'complete'
    ON CONFLICT DO UPDATE SET respondents = respondents + 1;
  INSERT INTO respondent_pair_count (study_id, earlier_wave_id, later_wave_id, paired_as, respondents)
    SELECT NEW.study_id, NEW.wave_id, later.wave_id, later.paired_as, 1
    FROM submission AS later
    WHERE later.respondent_id = NEW.respondent_id AND later.wave_position > NEW.wave_position
      AND later.disposition = 'complete'
    ON CONFLICT DO UPDATE SET respondents = respondents + 1;

  INSERT INTO pair_count (study_id, earlier_wave_id, later_wave_id, earlier_item, later_item, paired_as, earlier_choice,
      later_choice, pairs)
    SELECT NEW.study_id, earlier.wave_id, NEW.wave_id, item_pair.earlier_item, item_pair.later_item, NEW.paired_as,
      earlier.coded ->> item_pair.earlier_item, NEW.coded ->> item_pair.later_item, 1
    FROM submission AS earlier
    JOIN item_pair ON item_pair.earlier_version_id = earlier.questionnaire_version_id
      AND item_pair.later_version_id = NEW.questionnaire_version_id
    WHERE earlier.respondent_id = NEW.respondent_id AND earlier.wave_position < NEW.wave_position
      AND earlier.disposition = 'complete'
      AND earlier.coded ->> item_pair.earlier_item IS NOT NULL AND NEW.coded ->> item_pair.later_item IS NOT NULL
    ON CONFLICT DO UPDATE SET pairs = pairs + 1;
  INSERT INTO pair_count (study_id, earlier_wave_id, later_wave_id, earlier_item, later_item, paired_as, earlier_choice,
      later_choice, pairs)
    SELECT NEW.study_id, NEW.wave_id, later.wave_id, item_pair.earlier_item, item_pair.later_item, later.paired_as,
      NEW.coded ->> item_pair.earlier_item, later.coded ->> item_pair.later_item, 1
    FROM submission AS later
    JOIN item_pair ON item_pair.earlier_version_id = NEW.questionnaire_version_id
      AND item_pair.later_version_id = later.questionnaire_version_id
    WHERE later.respondent_id = NEW.respondent_id AND later.wave_position > NEW.wave_position
      AND later.disposition = 'complete'
      AND NEW.coded ->> item_pair.earlier_item IS NOT NULL AND later.coded ->> item_pair.later_item IS NOT NULL
    ON CONFLICT DO UPDATE SET pairs = pairs + 1;
END;
