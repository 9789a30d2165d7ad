import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import { useFormats } from '../language/format';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import type { CommunityRow } from './communities-question';

const AGREE = graphql(`
  mutation Agree($community: String!, $agreed: Boolean!) {
    setCommunityPseudonyms(community: $community, agreed: $agreed) {
      id
    }
  }
`);
const ROTATE = graphql(`
  mutation RotatePseudonyms($community: String!) {
    rotateCommunityPseudonyms(community: $community) {
      id
    }
  }
`);

/** What a community agreed to: to know the same hidden victim again. */
export function Pseudonyms({ community }: { readonly community: CommunityRow }) {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  const agree = useAct(AGREE);
  const rotate = useAct(ROTATE);
  const { slug, name, pseudonyms } = community;
  const isAgreed = pseudonyms?.agreed === true;
  return (
    <>
      <Text fw={600} mt="md">
        {t('communities.pseudonyms')}
      </Text>
      <Text mb="xs">
        {isAgreed
          ? t('communities.agreed', { epoch: pseudonyms.epoch, day: formats.day(pseudonyms.changedAt) })
          : t('communities.notAgreed')}
      </Text>
      <Group gap="sm">
        <SureButton
          key={String(isAgreed)}
          name={t(isAgreed ? 'communities.disagree' : 'communities.agree')}
          of={name}
          question={t(isAgreed ? 'communities.disagreeSure' : 'communities.agreeSure')}
          onSure={() => agree.mutate({ community: slug, agreed: !isAgreed })}
        />
        {isAgreed && (
          <SureButton
            name={t('communities.rotate')}
            of={name}
            question={t('communities.rotateSure')}
            onSure={() => rotate.mutate({ community: slug })}
          />
        )}
      </Group>
      <Outcome error={agree.error ?? rotate.error} />
    </>
  );
}
