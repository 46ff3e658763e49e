/**
 * Changing a draft questionnaire and judging whether it may be published. Start at {@link QuestionEdits} for the verbs, each of
 * which gives a new questionnaire or refuses with an {@link EditRefusedException}, and at {@link PublicationCheck}. A draft may
 * be incomplete; only what would contradict itself is refused. No texts for people and no storage here.
 */
package nl.meetlat.core.drafting;
