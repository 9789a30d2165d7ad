import type { Request, Response } from 'express';
import { Problem, toProblem } from '@app/problem';
import { ownPath } from './own-path';

/** What came in a body, whatever it is. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a form goes on that does not say: after what it asked was done, and after it was not. */
const NEXT = '/';
const BACK = '/sign-in';
const SEE_OTHER = 303;

/** Whether a body is that of a form. */
export function isForm(request: Request): boolean {
  return request.is('application/x-www-form-urlencoded') !== false;
}

/**
 * The fields of a body.
 * @throws Problem `unsupported-media-type` for what is neither JSON nor a form.
 */
export function fieldsOf(request: Request): Fields {
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null) return body as Fields;
  throw new Problem('unsupported-media-type', 'Send JSON, or a form.');
}

/**
 * Does what a form asks and sends its browser on: to `next`, or after a problem to `back` with `problem=<code>`. Both are
 * paths of this address.
 */
export async function goOn(
  request: Request,
  response: Response,
  work: (fields: Fields) => Promise<unknown>,
): Promise<void> {
  const fields = fieldsOf(request);
  const next = ownPath(fields['next'], NEXT);
  try {
    await work(fields);
    response.redirect(SEE_OTHER, next);
  } catch (error) {
    const { code } = toProblem(error);
    if (code === 'internal') throw error;
    response.redirect(SEE_OTHER, backWith({ ...fields, next }, code));
  }
}

/**
 * Where a browser goes after a problem: `back`, with the problem's code and where it wanted to go on. `of`: what the problem
 * lay in, where that is not the key.
 */
export function backWith(fields: Fields, problem: string, of?: string): string {
  const back = new URL(ownPath(fields['back'], BACK), 'http://here.invalid');
  back.searchParams.set('problem', problem);
  if (of) back.searchParams.set('of', of);
  const next = ownPath(fields['next'], NEXT);
  if (next !== NEXT) back.searchParams.set('next', next);
  return `${back.pathname}${back.search}`;
}
