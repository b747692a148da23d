import type { Base } from 'survey-core'
import { isPlainObject } from '../../json/plain-object.ts'
import type { Compilation } from './compilation.ts'

const names = (text: string): readonly string[] => text.split(/\s+/).filter((name) => name !== '')

/** Properties of a survey that have no bearing on which answers are right. */
const SURVEY = names(`
  locale title description logo logoWidth logoHeight logoFit logoPosition autoFocusFirstQuestion autoFocusFirstError
  completedHtml completedBeforeHtml completedHtmlOnCondition loadingHtml pages elements sjsVersion $schema surveyId
  surveyPostId surveyShowDataSaving cookieName partialSendEnabled showNavigationButtons navigationButtonsLocation
  showPrevButton showTitle showPageTitles showCompletePage navigateToUrl navigateToUrlOnCondition questionOrder
  matrixDragHandleArea showPageNumbers showQuestionNumbers questionTitleLocation questionDescriptionLocation
  questionErrorLocation showProgressBar progressBarLocation progressBarType progressBarShowNavigationText
  progressBarShowPageNumbers progressBarNavigationTextLocation progressBarInheritWidthFrom showTOC tocLocation
  tocItemComponent autoAdvanceEnabled autoAdvanceAllowComplete checkErrorsMode validateVisitedEmptyFields textUpdateMode
  autoGrowComment allowResizeComment commentAreaRows startSurveyText pagePrevText pageNextText completeText previewText
  editText requiredMark questionStartIndex questionTitlePattern questionTitleTemplate showPreviewBeforeComplete
  previewMode showTimer timeLimit timeLimitPerPage timerLocation timerInfoMode showTimerPanel widthMode gridLayoutEnabled
  width fitToContainer headerView backgroundImage backgroundImageFit backgroundImageAttachment backgroundOpacity
  showBrandInfo`)

/** Properties of a survey that the compiled check follows. */
const SURVEY_HANDLED = names(`
  readOnly mode storeOthersAsComment maxTextLength maxCommentLength clearInvisibleValues firstPageIsStartPage
  triggers questionsOnPageMode isSinglePage`)

/** Properties of pages, panels and questions that have no bearing on which answers are right. */
const ELEMENT = names(`
  type name state useDisplayValuesInDynamicTexts width minWidth maxWidth colSpan effectiveColSpan startWithNewLine indent
  page title titleLocation showTitle description descriptionLocation showNumber hideNumber correctAnswer
  requiredErrorText errorLocation renderAs commentText commentPlaceholder defaultDisplayValue randomize
  randomizeCategory questionTitleWidth questionTitleLocation gridLayoutColumns questionOrder questionErrorLocation
  innerIndent showQuestionNumbers questionStartIndex allowAdaptiveActions showNavigationButtons timeLimit navigationTitle
  navigationDescription placeholder itemComponent displayMode resetValueIf setValueIf setValueExpression`)

/** Properties of pages, panels and questions that the compiled check follows. */
const ELEMENT_HANDLED = names(`
  elements visible visibleIf enableIf readOnly isRequired requiredIf valueName validators showCommentArea defaultValue
  clearIfInvisible`)

const TEXT = names(`
  inputType inputSize textUpdateMode autocomplete min max minErrorText maxErrorText stepErrorText inputTextAlignment step
  maxLength dataList maskSettings`)
const COMMENT = names('maxLength cols rows textUpdateMode autoGrow allowResize acceptCarriageReturn')
const CHOICES = names(`
  choices choicesOrder hideIfChoicesEmpty choicesVisibleIf choicesEnableIf separateSpecialChoices showOtherItem
  showNoneItem showRefuseItem showDontKnowItem otherPlaceholder noneText refuseText dontKnowText otherText otherErrorText
  storeOthersAsComment colCount`)
const DROPDOWN = names(`
  allowClear choicesMin choicesMax choicesStep autocomplete textWrapEnabled searchEnabled searchMode inputFieldComponent`)
const CHECKBOX = names('showSelectAllItem maxSelectedChoices minSelectedChoices selectAllText valuePropertyName')
const IMAGES = names(`
  contentMode imageFit imageHeight imageWidth minImageWidth minImageHeight maxImageWidth maxImageHeight showLabel
  multiSelect`)
const MATRIX = names(`
  columnsVisibleIf rowsVisibleIf columnMinWidth showHeader verticalAlign alternateRows rowTitleWidth columns rows cells
  rowOrder eachRowRequired eachRowUnique hideIfRowsEmpty cellComponent cellType`)
const RATING = names(`
  rateType scaleColorMode rateColorMode autoGenerate rateCount rateValues rateMin rateMax rateStep minRateDescription
  maxRateDescription displayRateDescriptionsAsExtremeItems rateDescriptionLocation`)
const RANKING = names(`
  longTap selectToRankEnabled selectToRankSwapAreas selectToRankAreasLayout selectToRankEmptyRankedAreaText
  selectToRankEmptyUnrankedAreaText`)

const PANELS = names(`
  templateElements templateTitle templateTabTitle tabTitlePlaceholder templateDescription noEntriesText allowAddPanel
  allowRemovePanel newPanelPosition panelCount maxPanelCount minPanelCount panelsState keyName keyDuplicationError
  confirmDelete confirmDeleteText addPanelText removePanelText prevPanelText nextPanelText renderMode showProgressBar
  progressBarLocation tabAlign templateQuestionTitleLocation templateQuestionTitleWidth templateErrorLocation
  removePanelButtonLocation`)
const CELLS = names(`
  columnMinWidth showHeader verticalAlign alternateRows rowTitleWidth columns columnLayout transposeData
  cellErrorLocation detailErrorLocation horizontalScroll choices keyDuplicationError singleInputTitleTemplate cellType
  columnColCount rows hideIfRowsEmpty rowOrder rowsVisibleIf totalText`)
const ADDED_ROWS = names(`
  allowAddRows allowRemoveRows rowCount minRowCount maxRowCount keyName confirmDelete confirmDeleteText
  addRowButtonLocation addRowText removeRowText hideColumnsIfEmpty noRowsText detailPanelShowOnAdding allowRowReorder`)

const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  text: TEXT,
  comment: COMMENT,
  radiogroup: [...CHOICES, 'allowClear'],
  buttongroup: CHOICES,
  dropdown: [...CHOICES, ...DROPDOWN],
  checkbox: [...CHOICES, ...CHECKBOX],
  tagbox: [...CHOICES, ...CHECKBOX, ...DROPDOWN, 'hideSelectedItems', 'closeOnSelect'],
  imagepicker: [...CHOICES, ...IMAGES],
  ranking: [...CHOICES, ...CHECKBOX, ...RANKING],
  rating: RATING,
  boolean: names('label labelTrue labelFalse valueTrue valueFalse swapOrder useTitleAsLabel'),
  matrix: MATRIX,
  multipletext: names('items inputSize colCount itemErrorLocation itemTitleWidth'),
  paneldynamic: PANELS,
  matrixdropdown: CELLS,
  matrixdynamic: [...CELLS, ...ADDED_ROWS],
  signaturepad: names(`
    signatureWidth signatureHeight signatureAutoScaleEnabled penMinWidth penMaxWidth height allowClear showPlaceholder
    placeholderReadOnly backgroundImage penColor backgroundColor dataFormat storeDataAsText waitForUpload`),
  expression: names(`
    expression format displayStyle currency maximumFractionDigits minimumFractionDigits useGrouping`),
  page: [],
  panel: [],
  html: ['html'],
  image: names('imageLink altText contentMode imageFit imageHeight imageWidth'),
}

const COVERED_OF_SURVEY: ReadonlySet<string> = new Set([...SURVEY, ...SURVEY_HANDLED])
const COVERED_OF_ELEMENT: ReadonlySet<string> = new Set([...ELEMENT, ...ELEMENT_HANDLED])
const COVERED_BY_TYPE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_TYPE).map(([type, covered]) => [type, new Set(covered)]),
)

/** Names every property of a survey that is set and that the compiled check neither follows nor may ignore. */
export function noteUncoveredOfSurvey(survey: Base, compilation: Compilation): void {
  for (const name of propertiesOf(survey)) if (!COVERED_OF_SURVEY.has(name)) compilation.needsModel(name)
}

/** The same for a page, a panel or a question; a question of an uncovered type is named by its type alone. */
export function noteUncoveredOfElement(element: Base, compilation: Compilation): void {
  const covered = COVERED_BY_TYPE.get(element.getType())
  if (covered === undefined) return
  for (const name of propertiesOf(element)) {
    if (COVERED_OF_ELEMENT.has(name) || covered?.has(name)) continue
    compilation.needsModel(`${element.getType()}.${name}`)
  }
}

/** What is set, under survey-core's own names: it also knows several older ones. */
function propertiesOf(element: Base): string[] {
  const json: unknown = element.toJSON()
  return isPlainObject(json) ? Object.keys(json) : []
}
