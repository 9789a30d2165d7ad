import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What a page tells whoever serves it: its title, and whether there is such a thing. */
export interface Told {
  title?: string;
  status?: number;
}

const ToldContext = createContext<Told | undefined>(undefined);

/** Takes down, while the api renders, what the page tells. */
export const ToldProvider = ToldContext.Provider;

/** Names the page, in the tab of the browser and for who hears it read. */
export function Title({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  const told = useContext(ToldContext);
  const title = `${children} · ${t('name')}`;
  if (told) told.title = title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

/** Says that there is nothing at this address (404), or that one has to sign in first (401). */
export function Status({ code }: { readonly code: 401 | 404 }): null {
  const told = useContext(ToldContext);
  if (told) told.status = code;
  return null;
}
