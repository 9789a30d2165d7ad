import { type Send, ask, question } from '../data/ask';
import { graphql } from '../data/graphql';
import type { Draft } from './draft-memory';
import { carefulTerms } from './terms';

const DRAFTS = graphql(`
  query Drafts {
    drafts {
      id
      version
      changedAt
    }
  }
`);
const DRAFT = graphql(`
  query Draft($id: ID!) {
    draft(id: $id) {
      id
      version
      content
    }
  }
`);
const SAVE = graphql(`
  mutation SaveDraft($content: String!, $id: ID, $version: Int) {
    saveDraft(content: $content, id: $id, version: $version) {
      id
      version
    }
  }
`);
const DELETE = graphql(`
  mutation DeleteDraft($id: ID!) {
    deleteDraft(id: $id)
  }
`);

/** A draft as the api keeps it: which, and in which version. */
export interface KeptDraft {
  readonly id: string;
  readonly version: number;
}

/** The drafts that are kept, without what they say. */
export const draftsQuestion = question(DRAFTS, {});

/** A draft of this page, opened; undefined for one that another program wrote. @throws Refusal. */
export async function openDraft(
  send: Send,
  id: string,
): Promise<{ readonly kept: KeptDraft; readonly draft: Draft } | undefined> {
  const { draft } = await ask(send, DRAFT, { id });
  const said = JSON.parse(draft.content) as Partial<Draft>;
  if (!said.report || !said.terms || !said.masks) return undefined;
  const { terms } = said;
  // Of a draft from before the choice had to be made, it is still to be made.
  const chosen = terms.choice ? terms : carefulTerms();
  return { kept: { id: draft.id, version: draft.version }, draft: { ...said, terms: chosen } as Draft };
}

/** Keeps a draft, sealed, as a new one or in the place of the version that was seen. @throws Refusal. */
export async function saveDraft(send: Send, draft: Draft, kept: KeptDraft | undefined): Promise<KeptDraft> {
  const content = JSON.stringify(draft);
  const { saveDraft } = await ask(send, SAVE, {
    content,
    ...(kept ? { id: kept.id, version: kept.version } : {}),
  });
  return { id: saveDraft.id, version: saveDraft.version };
}

/** Throws a draft away. @throws Refusal. */
export async function deleteDraft(send: Send, id: string): Promise<void> {
  await ask(send, DELETE, { id });
}
