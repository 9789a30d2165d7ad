import { NotThere } from './states';

/** What stands where no page is. */
export function Page() {
  return <NotThere />;
}
