import { TLP_LABELS, type Tlp } from '@app/marking';
import { Problem } from '@app/problem';
import { EXTRA_MASK_KINDS, type ExtraMaskKind } from '@app/redaction';

/** What a submitter may add to the redaction of one incident, and how long each may be. */
export const ADJUSTMENT_LIMITS = {
  masksMax: 100,
  loweringsMax: 200,
  /** Characters of a text that is masked. Shorter ones would stand in every second word. */
  textLengthMin: 2,
  textLengthMax: 300,
  reasonLengthMax: 500,
  pointerLengthMax: 1_000,
} as const;

/** A text to mask besides, as its submitter asks for it. */
export interface MaskInput {
  readonly text: string;
  readonly level: Tlp;
  readonly kind?: ExtraMaskKind;
}

/** A marking to lower, as its submitter asks for it. The empty pointer is the whole object. */
export interface LoweringInput {
  readonly objectId: string;
  readonly pointer: string;
  readonly level: Tlp;
  readonly reason: string;
}

/** An extra mask that holds. */
export interface StoredMask extends MaskInput {
  readonly id: string;
  readonly madeAt: string;
}

/** A lowered marking. It holds for as long as the value and its marking are those that the submitter had before them. */
export interface StoredLowering extends LoweringInput {
  readonly id: string;
  readonly madeAt: string;
  readonly holds: boolean;
}

/** Everything that a submitter has added to the redaction of one incident. */
export interface StoredAdjustments {
  readonly masks: readonly StoredMask[];
  readonly lowerings: readonly StoredLowering[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OBJECT_ID = /^[a-z0-9-]{1,250}--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A mask from untrusted input, without white space around it.
 * @throws Problem `invalid-input`.
 */
export function parseMask(input: { [name in keyof MaskInput]?: unknown }): MaskInput {
  const text = typeof input.text === 'string' ? input.text.trim() : '';
  const { textLengthMin, textLengthMax } = ADJUSTMENT_LIMITS;
  if (text.length < textLengthMin || text.length > textLengthMax || !LETTER_OR_DIGIT.test(text))
    throw new Problem(
      'invalid-input',
      `A text to mask has ${textLengthMin} to ${textLengthMax} characters, a letter or digit among them.`,
    );
  const kind = EXTRA_MASK_KINDS.find((each) => each === input.kind);
  if (input.kind !== undefined && input.kind !== null && !kind)
    throw new Problem('invalid-input', `A kind of mask is one of: ${EXTRA_MASK_KINDS.join(', ')}.`);
  return { text, level: parseLevel(input.level), ...(kind ? { kind } : {}) };
}

/**
 * A marking to lower from untrusted input.
 * @throws Problem `invalid-input`.
 */
export function parseLowering(input: { [name in keyof LoweringInput]?: unknown }): LoweringInput {
  const { objectId, pointer } = input;
  const reason = typeof input.reason === 'string' ? input.reason.trim() : '';
  const { reasonLengthMax, pointerLengthMax } = ADJUSTMENT_LIMITS;
  if (typeof objectId !== 'string' || !OBJECT_ID.test(objectId))
    throw new Problem('invalid-input', 'The object is named by its STIX id.');
  if (typeof pointer !== 'string' || pointer.length > pointerLengthMax || !/^(?:\/|$)/.test(pointer))
    throw new Problem(
      'invalid-input',
      'The place is a JSON pointer into the object; empty is the whole object.',
    );
  if (reason === '' || reason.length > reasonLengthMax)
    throw new Problem('invalid-input', `A reason has 1 to ${reasonLengthMax} characters.`);
  return { objectId, pointer, level: parseLevel(input.level), reason };
}

function parseLevel(input: unknown): Tlp {
  const level = TLP_LABELS.find((label) => label === input);
  if (!level) throw new Problem('invalid-input', `A level is one of: ${TLP_LABELS.join(', ')}.`);
  return level;
}
