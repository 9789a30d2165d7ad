/** A way to spell a romanised name: what is replaced by what, in this order. */
export type Respelling = readonly (readonly [RegExp, string])[];

/**
 * The ways in which names in Cyrillic, Greek, Georgian and Armenian letters are spelled in Latin ones, each by what it
 * has instead of the English practice (BGN/PCGN).
 */
export const RESPELLINGS: readonly Respelling[] = [
  // ISO 9 and other scholarly ones, without their diacritics
  [
    [/shch/g, 'sc'],
    [/zh/g, 'z'],
    [/ch/g, 'c'],
    [/sh/g, 's'],
    [/kh/g, 'h'],
    [/ts/g, 'c'],
    [/y(?=[aou])/g, 'j'],
    [/y\b/g, 'j'],
  ],
  [
    [/kh/g, 'x'],
    [/zh/g, 'z'],
    [/shch/g, 'sc'],
    [/ch/g, 'c'],
    [/sh/g, 's'],
    [/ts/g, 'c'],
    [/y(?=[aou])/g, 'j'],
  ],
  // German press
  [
    [/(?<!sh)ch/g, 'tsch'],
    [/sh(?!ch)/g, 'sch'],
    [/shch/g, 'schtsch'],
    [/kh/g, 'ch'],
    [/z(?!h)/g, 's'],
    [/zh/g, 'sch'],
    [/ts(?!ch)/g, 'z'],
    [/v/g, 'w'],
    [/y(?=[aou]|\b)/g, 'j'],
  ],
  // French press
  [
    [/(?<!sh)ch/g, 'tch'],
    [/sh(?!ch)/g, 'ch'],
    [/shch/g, 'chtch'],
    [/zh/g, 'j'],
    [/yu/g, 'iou'],
    [/(?<!o)u/g, 'ou'],
    [/i?ya/g, 'ia'],
  ],
  // Polish
  [
    [/shch/g, 'szcz'],
    [/kh/g, 'ch '],
    [/ch(?! )/g, 'cz'],
    [/ch /g, 'ch'],
    [/sh/g, 'sz'],
    [/zh/g, 'z'],
    [/ts/g, 'c'],
    [/v/g, 'w'],
    [/y(?=[aou])/g, 'j'],
  ],
  // Passports (ICAO 9303)
  [
    [/yu/g, 'iu'],
    [/ya/g, 'ia'],
    [/y\b/g, 'i'],
  ],
  // What the press shortens
  [
    [/ks/g, 'x'],
    [/kh/g, 'h'],
  ],
  // Ukrainian and Belarusian
  [[/g/g, 'h']],
  [
    [/g/g, 'h'],
    [/i/g, 'y'],
  ],
  [[/ii/g, 'yi']],
  // Bulgarian
  [
    [/shch/g, 'sht'],
    [/kh/g, 'h'],
  ],
  // Greek
  [
    [/mp/g, 'b'],
    [/nt/g, 'd'],
    [/gk/g, 'g'],
    [/f/g, 'ph'],
    [/v/g, 'b'],
    [/ei/g, 'i'],
    [/yg/g, 'v'],
  ],
  [
    [/\bmp/g, 'b'],
    [/\bnt/g, 'd'],
    [/\bgk/g, 'g'],
    [/ch/g, 'h'],
    [/ei/g, 'i'],
    [/gg/g, 'ng'],
    [/ks/g, 'x'],
  ],
  // Names that came from Latin letters
  [
    [/k(?=[aourlt]|\b)/g, 'c'],
    [/cs/g, 'x'],
  ],
  [
    [/k/g, 'c'],
    [/f/g, 'ph'],
    [/v/g, 'w'],
  ],
];
