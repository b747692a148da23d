import type { LocalizedText } from '@estela/core';
import type { Definition } from './definition.ts';
export type QuestionnaireCode = 'LA1' | 'LA2' | 'IC0' | 'CB1' | 'CB2' | 'IF1' | 'IF2' | 'NS1' | 'NS2' | 'DP1' | 'DP2' | 'PP1' | 'WB1' | 'WB2' | 'PR1' | 'PR2' | 'PR3';
export interface QuestionnaireSeed {
    readonly code: QuestionnaireCode;
    readonly title: LocalizedText;
    /** How long answering takes, to be told before the first question. */
    readonly minutes: number;
    readonly definition: Definition;
}
/**
 * The ready questionnaires. A code that ends in 0 is asked before the assistance, in 1 right after it, in 2 later:
 * legislation (LA), capacity of the institution (IC, asked again in CB2), training (CB), office systems (IF), national
 * strategies (NS), Development Agenda projects (DP; DP1 also half-way), webinars (WB1 after each, WB2 after the series).
 * PP1 is asked of the members of a platform every year; PR1, PR2 and PR3 of the reviewer, the author and the users of a
 * study. The skills in CB and the recommendations in DP are examples, for the author to replace.
 */
export declare const questionnaires: readonly QuestionnaireSeed[];
