import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Exploring, addressOf, readAddress } from './address';

/** What the address asks for, and how to ask for something else: the address is the only state of a view. */
export function useExploring() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { exploring, ignored } = useMemo(() => readAddress(new URLSearchParams(search)), [search]);
  const go = useCallback(
    (changed: Partial<Exploring>): void => {
      const to = addressOf({ ...exploring, after: undefined, part: 1, ...changed });
      void navigate(to, { preventScrollReset: true });
    },
    [exploring, navigate],
  );
  return { exploring, ignored, go };
}

/** Goes to another view of the same kind. */
export type Go = ReturnType<typeof useExploring>['go'];
