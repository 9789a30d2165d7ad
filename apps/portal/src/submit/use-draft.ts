import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { sendOverHttp } from '../data/ask';
import { useIdentity } from '../frame/identity';
import { type Draft, keepDraft, keptDraft } from './draft-memory';
import { type KeptDraft, deleteDraft, openDraft, saveDraft } from './draft-shelf';
import { withValue } from './field-path';
import { emptyReport } from './report';
import { carefulTerms } from './terms';

/** Whether a draft is safe with the api: sealed there, and read back for its own organisation alone. */
export type Keeping = 'nothing' | 'opening' | 'unsaved' | 'saved' | 'failed';

const PAUSE_MS = 2_000;

/**
 * The draft of this page. A pause in writing sends it to the api, which seals it; its id stands in the address, so that
 * a reload finds it again.
 */
export function useDraft() {
  const blank = useBlank();
  const [search, setSearch] = useSearchParams();
  const [wanted] = useState(() => search.get('draft'));
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? blank());
  const [keeping, setKeeping] = useState<Keeping>(
    keptDraft() ? 'unsaved' : wanted === null ? 'nothing' : 'opening',
  );
  const kept = useRef<KeptDraft>(undefined);
  const edit = useCallback((next: (before: Draft) => Draft) => {
    setKeeping('unsaved');
    setDraft(next);
  }, []);
  const change = useCallback((next: Partial<Draft>) => edit((before) => ({ ...before, ...next })), [edit]);
  const set = useCallback(
    (path: string, value: unknown) =>
      edit((before) => ({ ...before, report: withValue(before.report, path, value) })),
    [edit],
  );
  const open = useCallback(async (id: string) => {
    setKeeping('opening');
    try {
      const opened = await openDraft(sendOverHttp, id);
      if (opened) {
        kept.current = opened.kept;
        setDraft(opened.draft);
      }
      setKeeping(opened ? 'saved' : 'nothing');
    } catch {
      // Thrown away, another's, or no worker to open it: the form begins blank, and the list of drafts says what there is.
      setKeeping('nothing');
    }
  }, []);
  const forget = useCallback(() => {
    const { current } = kept;
    kept.current = undefined;
    keepDraft(undefined);
    setKeeping('nothing');
    setSearch({}, { replace: true });
    // What was submitted is kept there: a draft that cannot be thrown away now goes by itself.
    if (current) deleteDraft(sendOverHttp, current.id).catch(() => undefined);
  }, [setSearch]);
  useEffect(() => {
    if (wanted !== null && !keptDraft()) void open(wanted);
  }, [wanted, open]);
  useEffect(() => {
    if (keeping !== 'unsaved') return undefined;
    keepDraft(draft);
    const timer = setTimeout(() => {
      saveDraft(sendOverHttp, draft, kept.current).then(
        (saved) => {
          kept.current = saved;
          setKeeping((before) => (before === 'unsaved' ? 'saved' : before));
          setSearch({ draft: saved.id }, { replace: true });
        },
        () => setKeeping((before) => (before === 'unsaved' ? 'failed' : before)),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, keeping, setSearch]);
  useWarningBeforeLeaving(keeping === 'unsaved' || keeping === 'failed');
  return { draft, change, set, forget, open, keeping };
}

/** A draft before anything is written, for who is here. */
function useBlank(): () => Draft {
  const me = useIdentity();
  const { i18n } = useTranslation();
  return () => ({
    report: emptyReport(me?.participant?.name ?? '', i18n.language, new Date()),
    terms: carefulTerms(),
    masks: [],
  });
}

/** A browser asks before it throws away what was written. */
export function useWarningBeforeLeaving(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
