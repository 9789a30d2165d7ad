/** How an object appears: by the rule table, or as what little a victim or reporter that is not named may show. */
export type Treatment = 'whole' | 'generalised';
