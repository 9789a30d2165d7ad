import { Button, Group, VisuallyHidden } from '@mantine/core';
import { type ReactNode, createContext, useContext, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moved } from './moved';

/** What came while a page is read, and how it gets into the page. */
export interface News extends Moved {
  readonly kind: 'list' | 'version';
  readonly show: () => void;
}

interface Desk {
  readonly hold: (part: string, news: News | undefined) => void;
  readonly announce: (what: 'refreshed' | 'withdrawn') => void;
}

const DeskContext = createContext<Desk>({ hold: () => undefined, announce: () => undefined });

/**
 * Holds what is new until the reader wants it, in a bar at the end of the page that stays in sight, moves nothing and
 * can be sent away; and says aloud what came by itself.
 */
export function NewsDesk({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<ReadonlyMap<string, News>>(new Map());
  const [said, setSaid] = useState<'refreshed' | 'withdrawn'>();
  const desk = useMemo<Desk>(
    () => ({
      hold: (part, news) =>
        setHeld((before) => {
          if (!news && !before.has(part)) return before;
          const after = new Map(before);
          if (news) after.set(part, news);
          else after.delete(part);
          return after;
        }),
      announce: setSaid,
    }),
    [],
  );
  return (
    <DeskContext.Provider value={desk}>
      {children}
      <Bar held={[...held.values()]} said={said} />
    </DeskContext.Provider>
  );
}

interface BarProps {
  readonly held: readonly News[];
  readonly said: 'refreshed' | 'withdrawn' | undefined;
}

function Bar({ held, said }: BarProps) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState<string>();
  const text = useTold(held);
  const isShown = text !== undefined && text !== closed;
  useEffect(() => {
    if (text === undefined) setClosed(undefined);
  }, [text]);
  useEffect(() => {
    if (!isShown) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setClosed(text);
    };
    // The window hears a key last: whatever else it closes comes first.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isShown, text]);
  const close = () => {
    setClosed(text);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <div className="news" role="region" aria-label={t('live.label')}>
      <div role="status" aria-live="polite">
        {isShown ? (
          <span className="news-text">{text}</span>
        ) : (
          said && <VisuallyHidden>{t(`live.${said}`)}</VisuallyHidden>
        )}
      </div>
      {isShown && (
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" onClick={() => held.forEach(({ show }) => show())}>
            {t('live.show')}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t('live.close')}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** What the bar says of all that is held; undefined: nothing is. Who sent it away is not told the same again. */
function useTold(held: readonly News[]): string | undefined {
  const { t } = useTranslation();
  const came = held.reduce((sum, news) => sum + news.came, 0);
  const gone = held.reduce((sum, news) => sum + news.gone, 0);
  if (held.length === 0) return undefined;
  if (held.some(({ kind }) => kind === 'version')) return t('live.version');
  const told = [
    ...(came > 0 ? [t('live.new', { count: came })] : []),
    ...(gone > 0 ? [t('live.gone', { count: gone })] : []),
  ];
  return told.join(', ') || t('live.changed');
}

/** What a part of a page does with what is new: holds it (nothing: there is no more), or says that it is there. */
export function useNews(): {
  readonly hold: (news: News | undefined) => void;
  readonly announce: Desk['announce'];
} {
  const part = useId();
  const { hold, announce } = useContext(DeskContext);
  useEffect(() => () => hold(part, undefined), [hold, part]);
  return useMemo(() => ({ hold: (news) => hold(part, news), announce }), [hold, part, announce]);
}
