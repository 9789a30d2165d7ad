import { Problem } from '@app/problem';
import { IMPORT_LIMITS } from './limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The JSON value of a text that a submitter wants to import. Its keys are own properties and nothing more, whatever
 * their names.
 * @throws Problem `too-large` over `IMPORT_LIMITS.bytesMax` or `.depthMax`; `invalid-input` for text that is no JSON.
 */
export function readDocument(text: string): unknown {
  if (text.length > IMPORT_LIMITS.bytesMax || Buffer.byteLength(text) > IMPORT_LIMITS.bytesMax)
    throw new Problem('too-large', `A document to import has at most ${IMPORT_LIMITS.bytesMax} bytes.`);
  if (depthOf(text) > IMPORT_LIMITS.depthMax)
    throw new Problem(
      'too-large',
      `A document to import is nested at most ${IMPORT_LIMITS.depthMax} levels deep.`,
    );
  try {
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as unknown;
  } catch {
    throw new Problem('invalid-input', 'The document is not JSON.');
  }
}

/** How deep brackets nest outside of strings; looked at before anything is built of them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (OPENING.has(code)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(code)) depth--;
  }
  return deepest;
}
