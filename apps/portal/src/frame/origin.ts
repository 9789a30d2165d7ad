import { createContext, useContext } from 'react';

const OriginContext = createContext('');

/** Gives the address under which the portal was asked: for what is cited and copied. */
export const OriginProvider = OriginContext.Provider;

/** The address under which this page was asked, such as `https://entente.example`, without a path. */
export function useOrigin(): string {
  return useContext(OriginContext);
}
