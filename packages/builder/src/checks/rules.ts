import type { Rule } from './checked-questionnaire.ts'
import { changedCodes } from './rules/changed-codes.ts'
import { colourWords } from './rules/colour-words.ts'
import { crowdedPage } from './rules/crowded-page.ts'
import { doubleBarrelled } from './rules/double-barrelled.ts'
import { equalLabels } from './rules/equal-labels.ts'
import { leadingQuestion } from './rules/leading-question.ts'
import { longText } from './rules/long-text.ts'
import { markupInText } from './rules/markup-in-text.ts'
import { measurement } from './rules/measurement.ts'
import { missingChoices } from './rules/missing-choices.ts'
import { missingTitle } from './rules/missing-title.ts'
import { noDoNotKnow } from './rules/no-do-not-know.ts'
import { personalData } from './rules/personal-data.ts'
import { pictureWithoutText } from './rules/picture-without-text.ts'
import { readingTime } from './rules/reading-time.ts'
import { requiredButHidden } from './rules/required-but-hidden.ts'
import { scaleDirection } from './rules/scale-direction.ts'
import { scaleLength } from './rules/scale-length.ts'
import { singleChoice } from './rules/single-choice.ts'
import { slowPattern } from './rules/slow-pattern.ts'
import { translationGaps } from './rules/translation-gaps.ts'
import { unreachablePage } from './rules/unreachable-page.ts'
import { unusedCalculatedValue } from './rules/unused-calculated-value.ts'

/** Every check of our own but the limits, which come first, by its name. */
export const RULES: Readonly<Record<string, Rule>> = {
  'changed-codes': changedCodes,
  'colour-words': colourWords,
  'crowded-page': crowdedPage,
  'double-barrelled': doubleBarrelled,
  'equal-labels': equalLabels,
  'leading-question': leadingQuestion,
  'long-text': longText,
  'markup-in-text': markupInText,
  measurement,
  'missing-choices': missingChoices,
  'missing-title': missingTitle,
  'no-do-not-know': noDoNotKnow,
  'personal-data': personalData,
  'picture-without-text': pictureWithoutText,
  'reading-time': readingTime,
  'required-but-hidden': requiredButHidden,
  'scale-direction': scaleDirection,
  'scale-length': scaleLength,
  'single-choice': singleChoice,
  'slow-pattern': slowPattern,
  'translation-gaps': translationGaps,
  'unreachable-page': unreachablePage,
  'unused-calculated-value': unusedCalculatedValue,
}
