/** A text of a definition: English under `default`, as survey-core reads it, and Spanish. */
export type DefinitionText = {
    readonly default: string;
    readonly es: string;
};
export type DefinitionChoice = {
    readonly value: string | number;
    readonly text: DefinitionText;
};
/** The measurement facts an element carries; core reads and checks them in full. */
export type DefinitionAnnotation = {
    readonly construct: string;
    readonly level: string;
    readonly criterion?: string;
    readonly scale: string;
    readonly pair: string;
    readonly expectation?: string;
    readonly recalls?: string;
    readonly outcomes?: {
        readonly [outcome: string]: readonly (string | number)[];
    };
};
/** The part of the SurveyJS dialect the ready questionnaires use. */
export type DefinitionElement = {
    readonly type: string;
    readonly name: string;
    readonly title: DefinitionText;
    readonly description?: DefinitionText;
    /** Missing only on the questions of a scored test, whose panel carries it. */
    readonly 'x-estela'?: DefinitionAnnotation;
    readonly visibleIf?: string;
    readonly isRequired?: boolean;
    readonly eachRowRequired?: boolean;
    readonly choices?: readonly DefinitionChoice[];
    readonly columns?: readonly DefinitionChoice[];
    readonly rows?: readonly DefinitionChoice[];
    readonly showOtherItem?: boolean;
    readonly otherText?: DefinitionText;
    readonly showNoneItem?: boolean;
    readonly noneText?: DefinitionText;
    readonly inputType?: string;
    readonly min?: number;
    readonly max?: number;
    readonly maxLength?: number;
    readonly correctAnswer?: string;
    readonly elements?: readonly DefinitionElement[];
};
export type DefinitionPage = {
    readonly name: string;
    readonly title: DefinitionText;
    readonly visibleIf?: string;
    readonly elements: readonly DefinitionElement[];
};
/** A questionnaire as survey-core loads it: plain JSON. */
export type Definition = {
    readonly title: DefinitionText;
    readonly pages: readonly DefinitionPage[];
};
