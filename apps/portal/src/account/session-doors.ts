import { queryOptions } from '@tanstack/react-query';
import { Refusal } from '../data/ask';

/** Who is asking, as the door of sessions says. */
export interface SessionState {
  readonly isSession: boolean;
  readonly expiresAt: string | null;
  /** Whether an access key, or one's invitation, stands behind it. */
  readonly isProven: boolean;
  readonly canReadBack: boolean;
  /** What the provider of accounts is called, where people may sign in by one. */
  readonly accounts: string | null;
}

/** A session of the reader's own key. */
export interface OwnSession {
  readonly id: string;
  readonly startedAt: string;
  readonly expiresAt: string;
  readonly isCurrent: boolean;
}

/** Until when the reader is signed in. */
export const sessionQuestion = queryOptions({
  queryKey: ['session'],
  queryFn: () => get<SessionState>('/session'),
});

/** The sessions of the reader's own key. */
export const sessionsQuestion = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => get<{ sessions: readonly OwnSession[] }>('/sessions'),
});

/** Ends one session of the reader's own key. */
export async function endSession(id: string): Promise<void> {
  await call(`/sessions/${id}`, 'DELETE');
}

async function get<Answer>(path: string): Promise<Answer> {
  return (await (await call(path, 'GET')).json()) as Answer;
}

/** Asks a door of sessions. @throws Refusal with its code. */
export async function call(path: string, method: string, body?: object): Promise<Response> {
  const accept = { accept: 'application/json' };
  const sent = body
    ? { headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : { headers: accept };
  const response = await fetch(path, { method, ...sent }).catch(() => {
    throw new Refusal('offline', '');
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
  throw new Refusal(problem.code ?? 'internal', problem.detail ?? '');
}
