/** The sections of the property panel, in their order. */
export const PROPERTY_GROUPS = [
  'question',
  'answers',
  'logic',
  'validation',
  'measurement',
  'layout',
  'translations',
  'other',
] as const
export type PropertyGroup = (typeof PROPERTY_GROUPS)[number]

/** `basic` is in sight at once; `advanced` is one step away. */
export type Tier = 'basic' | 'advanced'

/** Where a property stands in the panel. */
export interface Placement {
  readonly group: PropertyGroup
  readonly tier: Tier
  readonly order: number
}

const names = (text: string): string[] => text.split(/\s+/).filter((name) => name !== '')

/**
 * Every property that survey-core can write, in the order in which people look for it. A name stands here once; where
 * classes mean different things by one name, the exception follows below.
 */
const CATALOGUE: Readonly<Record<PropertyGroup, Readonly<Record<Tier, readonly string[]>>>> = {
  question: {
    basic: names(`
      name value title text description html expression content imageLink altText contentMode completedHtml logo
      navigationTitle navigationDescription templateTitle templateDescription format`),
    advanced: names(`
      completedHtmlOnCondition completedBeforeHtml loadingHtml navigateToUrl navigateToUrlOnCondition url
      templateTabTitle tabTitlePlaceholder singleInputTitleTemplate totalText cellHint iconName`),
  },
  answers: {
    basic: names(`
      inputType columns rows cellType choices items cells areas choicesOrder rowOrder rateType autoGenerate rateCount rateMin rateMax
      rateStep rateValues minRateDescription maxRateDescription labelTrue labelFalse sliderType min max step
      customLabels defaultValue placeholder showOtherItem showNoneItem showDontKnowItem showRefuseItem
      showSelectAllItem isExclusive showCommentArea multiSelect rowCount minRowCount maxRowCount panelCount
      minPanelCount maxPanelCount allowMultiple maxFiles acceptedCategories acceptedTypes sourceType displayStyle
      currency`),
    advanced: names(`
      choicesFromQuestion choicesFromQuestionMode choiceValuesFromQuestion choiceTextsFromQuestion choicesByUrl path
      titleName imageLinkName allowEmptyResponse attachData choicesMin choicesMax choicesStep allowCustomChoices
      allowClear closeOnSelect hideSelectedItems searchEnabled searchMode choicesLazyLoadEnabled
      choicesLazyLoadPageSize dataList autocomplete maskType maskSettings pattern decimalSeparator thousandsSeparator
      precision allowNegativeValues prefix suffix useGrouping minimumFractionDigits maximumFractionDigits
      selectToRankEnabled allowAddRows allowRemoveRows allowRowReorder allowAddPanel allowRemovePanel newPanelPosition
      defaultRowValue defaultPanelValue copyDefaultValueFromLastEntry confirmDelete detailPanelMode
      detailPanelShowOnAdding allowSwap allowDragRange labelCount labelFormat showValue coords shape penColor
      totalType totalExpression totalFormat totalDisplayStyle totalCurrency totalAlignment
      totalMinimumFractionDigits totalMaximumFractionDigits allowCameraAccess acceptCarriageReturn swapOrder`),
  },
  logic: {
    basic: names(
      'visibleIf enableIf requiredIf visible readOnly triggers calculatedValues setToName setValue fromName gotoName',
    ),
    advanced: names(`
      choicesVisibleIf choicesEnableIf rowsVisibleIf columnsVisibleIf templateVisibleIf defaultValueExpression
      setValueIf setValueExpression resetValueIf runExpression hideIfChoicesEmpty hideIfRowsEmpty hideColumnsIfEmpty
      clearIfInvisible clearInvisibleValues bindings pages questions operator isVariable copyDisplayValue
      questionsOnPageMode firstPageIsStartPage showPreviewBeforeComplete previewMode autoAdvanceEnabled
      autoAdvanceAllowComplete questionOrder randomize randomizeCategory timeLimit timeLimitPerPage showTimer
      timerInfoMode showCompletePage`),
  },
  validation: {
    basic: names(`
      isRequired eachRowRequired isUnique eachRowUnique validators minValue maxValue minLength maxLength minCount
      maxCount regex caseInsensitive allowDigits minSelectedChoices maxSelectedChoices minSelectedAreas
      maxSelectedAreas maxSize isCommentRequired notificationType`),
    advanced: names(`
      minValueExpression maxValueExpression minRangeLength maxRangeLength maxTextLength maxCommentLength
      checkErrorsMode validateVisitedEmptyFields waitForUpload`),
  },
  measurement: {
    basic: names('correctAnswer valueName'),
    advanced: names(`
      keyName valuePropertyName valueTrue valueFalse includeIntoResult storeOthersAsComment storeDataAsText dataFormat
      saveMaskedValue`),
  },
  layout: {
    basic: names(`
      colCount displayMode titleLocation descriptionLocation startWithNewLine showTitle showNumber showQuestionNumbers
      showProgressBar progressBarType progressBarLocation showPageTitles showPageNumbers showPrevButton
      showNavigationButtons widthMode width imageHeight imageWidth imageFit showLabel showLabels showCaption state
      autoGrow displayRateDescriptionsAsExtremeItems rateDescriptionLocation scaleColorMode rateColorMode
      transposeData alternateRows showHeader tooltipVisibility`),
    advanced: names(`
      minWidth maxWidth indent innerIndent inputSize inputTextAlignment allowResize textUpdateMode errorLocation
      cellErrorLocation detailErrorLocation templateErrorLocation itemErrorLocation itemTitleWidth
      separateSpecialChoices textWrapEnabled verticalAlign columnMinWidth rowTitleWidth columnColCount
      showInMultipleColumns horizontalScroll addRowButtonLocation removePanelButtonLocation panelsState tabAlign
      progressBarShowPageNumbers progressBarShowNavigationText progressBarNavigationTextLocation
      progressBarInheritWidthFrom questionTitleLocation questionDescriptionLocation questionErrorLocation
      questionTitleWidth questionTitlePattern questionStartIndex requiredMark templateQuestionTitleLocation
      templateQuestionTitleWidth gridLayoutEnabled gridLayoutColumns colSpan navigationButtonsLocation showTOC
      tocLocation timerLocation logoPosition logoWidth logoHeight logoFit backgroundImage backgroundImageFit
      backgroundImageAttachment backgroundOpacity headerView fitToContainer selectToRankAreasLayout
      selectToRankSwapAreas tooltipFormat autoGrowComment allowResizeComment commentAreaRows minImageWidth
      minImageHeight maxImageWidth maxImageHeight allowImagesPreview showPreview showPlaceholder
      signatureWidth signatureHeight signatureAutoScaleEnabled height penMinWidth penMaxWidth backgroundColor iconSize
      idleFillColor idleStrokeColor idleStrokeWidth hoverFillColor hoverStrokeColor hoverStrokeWidth
      selectedFillColor selectedStrokeColor selectedStrokeWidth autoFocusFirstQuestion autoFocusFirstError
      allowAdaptiveActions useTitleAsLabel matrixDragHandleArea useDisplayValuesInDynamicTexts showBrandInfo`),
  },
  translations: {
    basic: names('locale otherText noneText dontKnowText refuseText selectAllText commentText commentPlaceholder'),
    advanced: names(`
      otherPlaceholder createCustomChoiceText requiredErrorText otherErrorText keyDuplicationError minErrorText
      maxErrorText stepErrorText addRowText removeRowText noRowsText addPanelText removePanelText prevPanelText
      nextPanelText noEntriesText confirmDeleteText filePlaceholder photoPlaceholder fileOrPhotoPlaceholder
      placeholderReadOnly selectToRankEmptyRankedAreaText selectToRankEmptyUnrankedAreaText startSurveyText
      pagePrevText pageNextText completeText previewText editText defaultDisplayValue`),
  },
  other: {
    basic: [],
    advanced: names(`
      cookieName partialSendEnabled surveyId surveyPostId surveyShowDataSaving renderAs itemComponent cellComponent
      inputFieldComponent tocItemComponent sjsVersion $schema`),
  },
}

/** Classes that mean something else by a name than the catalogue. */
const EXCEPTIONS: Readonly<Record<string, Placement>> = {
  'comment.rows': { group: 'layout', tier: 'basic', order: -1 },
}

const placements: ReadonlyMap<string, Placement> = new Map(
  PROPERTY_GROUPS.flatMap((group) =>
    (['basic', 'advanced'] as const).flatMap((tier) =>
      CATALOGUE[group][tier].map((name, order) => [name, { group, tier, order }] as const),
    ),
  ),
)

/** Names in the catalogue, each as often as it stands there. */
export const catalogueNames: readonly string[] = PROPERTY_GROUPS.flatMap((group) => [
  ...CATALOGUE[group].basic,
  ...CATALOGUE[group].advanced,
])

/** Has a property of this name a place of its own in the panel? */
export const isCatalogued = (name: string): boolean => placements.has(name)

/** What the catalogue does not know comes last. */
const UNKNOWN: Placement = { group: 'other', tier: 'advanced', order: Number.MAX_SAFE_INTEGER }

/** Where the property `name` of a class stands in the panel. */
export const placementOf = (className: string, name: string): Placement =>
  EXCEPTIONS[`${className}.${name}`] ?? placements.get(name) ?? UNKNOWN

const OFFERED_THOUGH_HIDDEN: ReadonlySet<string> = new Set(['showDontKnowItem', 'showRefuseItem'])

/** Does survey-core hide this property from its own designer although it works, and people who ask officials need it? */
export const isOfferedThoughHidden = (name: string): boolean => OFFERED_THOUGH_HIDDEN.has(name)
