import { useTranslation } from 'react-i18next';

const MOVING: ReadonlySet<string> = new Set(['received', 'enriched', 'released', 'remaking', 'withdrawing']);

/** Whether something is still being done, so that it is worth asking again. */
export function isMoving(state: string): boolean {
  return MOVING.has(state);
}

/** Where a submission stands, in words, with what waits for its submitter. */
export function State({ state, held }: { readonly state: string; readonly held: number }) {
  const { t } = useTranslation('submissions');
  return (
    <>
      {t(`state.${state as 'published'}`)}
      {state === 'published' && held > 0 && <span className="waiting"> {t('held', { count: held })}</span>}
    </>
  );
}
