import { type Send, ask } from '../data/ask';
import { graphql } from '../data/graphql';
import type { ChosenMask } from './preview';
import { type Terms, nameOfTlp, termsInput } from './terms';

const SUBMIT = graphql(`
  mutation SubmitIncident($bundle: String!, $terms: SharingTermsInput!) {
    submitIncident(bundle: $bundle, terms: $terms) {
      id
    }
  }
`);
const AMEND = graphql(`
  mutation AmendIncident($id: ID!, $bundle: String!, $terms: SharingTermsInput!) {
    amendIncident(id: $id, bundle: $bundle, terms: $terms) {
      id
    }
  }
`);
const STATE = graphql(`
  query SubmissionState($id: ID!) {
    submission(id: $id) {
      state
      failure
      renditions {
        audience
        status
      }
    }
  }
`);
const MASK = graphql(`
  mutation MaskText($id: ID!, $text: String!, $level: Tlp!) {
    maskText(id: $id, text: $text, level: $level) {
      id
    }
  }
`);
const RELEASE = graphql(`
  mutation ReleaseIncident($id: ID!, $audience: String!) {
    releaseIncident(id: $id, audience: $audience) {
      id
      state
    }
  }
`);

/** How far a submission has come. */
export type Progress = 'sending' | 'processing' | 'masking' | 'releasing' | 'done' | 'failed';

const POLL_MS = 700;
const POLLS_MAX = 400;
const AT_REST: ReadonlySet<string> = new Set(['published', 'failed', 'withdrawn', 'superseded']);

/** Asks until a submission is at rest, and gives it. */
export async function atRest(send: Send, id: string) {
  for (let poll = 0; poll < POLLS_MAX; poll++) {
    const { submission } = await ask(send, STATE, { id });
    if (AT_REST.has(submission.state)) return submission;
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
  return undefined;
}

/** Lets an audience have its version. */
export async function release(send: Send, id: string, audience: string): Promise<void> {
  await ask(send, RELEASE, { id, audience });
  await atRest(send, id);
}

/** Masks one text more, and waits until the versions are made anew. */
export async function mask(send: Send, id: string, { text, level }: ChosenMask): Promise<void> {
  await ask(send, MASK, { id, text, level: nameOfTlp(level) });
  await atRest(send, id);
}

/** Supersedes a submission by a later version. */
export async function amend(send: Send, id: string, bundle: string, terms: Terms): Promise<string> {
  return (await ask(send, AMEND, { id, bundle, terms: termsInput(terms) })).amendIncident.id;
}

/**
 * Submits a report. Where more is to be masked, nothing goes out to anybody before every mask holds: all wait, and
 * those who were to get it at once are released at the end. If this page goes away in between, all keep waiting.
 * @throws Refusal of the api.
 */
export async function sendReport(
  send: Send,
  report: {
    readonly bundle: string;
    readonly terms: Terms;
    readonly masks: readonly ChosenMask[];
    /** The submission, where this was tried before and only the rest is to be done. */
    readonly id?: string | undefined;
  },
  tell: (progress: Progress, id?: string) => void,
): Promise<void> {
  const { bundle, terms, masks } = report;
  tell('sending', report.id);
  const isMasking = masks.length > 0;
  const input = termsInput(terms, { isMasking });
  const id = report.id ?? (await ask(send, SUBMIT, { bundle, terms: input })).submitIncident.id;
  tell('processing', id);
  const made = await atRest(send, id);
  if (made?.state !== 'published') return tell('failed', id);
  if (isMasking) {
    tell('masking', id);
    for (const each of masks) await mask(send, id, each);
    tell('releasing', id);
    for (const { audience, status } of (await atRest(send, id))?.renditions ?? [])
      if (status === 'held' && goesAtOnce(terms, audience)) await release(send, id, audience);
  }
  return tell('done', id);
}

function goesAtOnce(terms: Terms, audience: string): boolean {
  return !terms.holdAll && (audience !== 'public' || terms.publicAtOnce);
}
