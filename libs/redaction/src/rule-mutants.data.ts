/** One step looser than each rule; besides, every rule can be dropped, which leaves the value as it is. */
export const LOOSER: Readonly<Record<string, readonly string[]>> = {
  absent: ['text'],
  secret: ['identifying'],
  identifying: ['text'],
  'external-id': ['observable'],
  time: ['moment'],
  text: ['name'],
  named: ['text'],
  term: ['code'],
  link: ['observable'],
  address: ['observable'],
};

/** Mutants that let nothing out, by name, and why. */
export const EQUIVALENT_MUTANTS: readonly { readonly mutants: RegExp; readonly why: string }[] = [
  {
    mutants: / (?:object_marking_refs: markings|granular_markings: language-markings) to keep$/,
    why: 'The frame of an object sets its markings after the rules, whatever they gave; no other property is made of them.',
  },
  {
    mutants: /^language-content contents: contents to keep$/,
    why: 'Translations are projected by themselves and take the place of what the rule gave.',
  },
  {
    mutants: /^marking-definition id: id to keep$/,
    why: 'The id of a marking is made anew of what the rendition shows of it, whatever it was before.',
  },
  {
    mutants: /^extension-definition /,
    why: 'The plan of a rendition has no treatment for this type, so that its rules are never asked.',
  },
  {
    mutants: /^location (?:latitude|longitude|precision): coordinates to keep$/,
    why: 'One coordinate means nothing without the other, which stays absent: the table says so under `depends`.',
  },
  {
    mutants: /^impact impact_category: term to (?:code|keep)$/,
    why: 'A category stands only where it names an extension of the impact that the table knows.',
  },
  {
    mutants: /^identity name: text to name$/,
    why: 'Names that a rendition shows stay in its texts, so that nobody looks for unknown names in the name of an identity that is in it.',
  },
];
