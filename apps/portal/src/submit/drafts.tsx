import { Alert, Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sendOverHttp } from '../data/ask';
import { useFormats } from '../language/format';
import { deleteDraft, draftsQuestion } from './draft-shelf';
import { useWords } from './form';
import type { Keeping } from './use-draft';

/** What was begun before: to go on with, or to throw away. Offered to a blank form alone. */
export function Drafts({ open }: { readonly open: (id: string) => Promise<void> }) {
  const say = useWords();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const { data } = useQuery({ ...draftsQuestion, gcTime: 0 });
  const throwing = useMutation({
    mutationFn: (id: string) => deleteDraft(sendOverHttp, id),
    onSettled: () => queries.invalidateQueries({ queryKey: draftsQuestion.queryKey }),
  });
  if (!data || data.drafts.length === 0) return null;
  return (
    <Alert title={say('drafts.title')} mb="lg">
      <ul className="drafts">
        {data.drafts.map(({ id, changedAt }) => {
          const at = moment(changedAt);
          return (
            <li key={id}>
              {say('drafts.one', { at })}{' '}
              <Button
                variant="default"
                size="compact-sm"
                aria-label={say('drafts.goOnWith', { at })}
                onClick={() => void open(id)}
              >
                {say('drafts.goOn')}
              </Button>{' '}
              <Button
                variant="default"
                size="compact-sm"
                aria-label={say('drafts.throwAwayOne', { at })}
                onClick={() => throwing.mutate(id)}
              >
                {say('drafts.throwAway')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** Whether what is written is safe, told to who hears the page too. */
export function DraftState({ keeping }: { readonly keeping: Keeping }) {
  const say = useWords();
  return (
    <Text size="sm" role="status" className="draft-state">
      {keeping === 'nothing' ? '' : say(`drafts.${keeping}`)}
    </Text>
  );
}
