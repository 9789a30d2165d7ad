import { UseGuards } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Prover, type Viewer } from '@app/access';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { PreviewLimitGuard } from '../door/preview-limit.guard';
import { SharingTermsInput } from '../submitting/submission.graphql';
import { toTerms } from '../submitting/submission-input';
import { ImportFormatName, ImportOutcomeType, ImportedIncidentType } from './import.graphql';
import { ImportService } from './import.service';
import { presentIncident, presentOutcome } from './present';

const CONTENT = 'The document, as JSON text.';
const GROUPS = 'UUIDs of the MISP sharing groups that the communities and recipients of the terms stand for.';

/** The doors for reports in the formats of other tools. */
@Resolver(() => ImportedIncidentType)
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => [ImportedIncidentType], {
    description:
      'What a document would give: a STIX bundle for each incident, and what does not map. Nothing is kept.',
  })
  @RequirePermission('submission:create')
  @UseGuards(PreviewLimitGuard)
  dryRunImport(
    @CurrentViewer() viewer: Viewer,
    @Args('format', { type: () => ImportFormatName, description: 'Its format.' }) format: ImportFormatName,
    @Args('content', { description: CONTENT }) content: string,
    @Args('sharingGroups', { type: () => [String], nullable: true, description: GROUPS })
    sharingGroups?: string[],
  ): ImportedIncidentType[] {
    return this.imports
      .look(viewer, { format, content, sharingGroups: sharingGroups ?? [] })
      .map(presentIncident);
  }

  @Mutation(() => [ImportOutcomeType], {
    description:
      'Submit every incident of a document; one that you submitted before is amended. One that is refused costs the others nothing.',
  })
  @RequirePermission('submission:create')
  async importReport(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('format', { type: () => ImportFormatName, description: 'Its format.' }) format: ImportFormatName,
    @Args('content', { description: CONTENT }) content: string,
    @Args('terms', { description: 'Under which terms its incidents are shared.' }) terms: SharingTermsInput,
    @Args('sharingGroups', { type: () => [String], nullable: true, description: GROUPS })
    sharingGroups?: string[],
  ): Promise<ImportOutcomeType[]> {
    const request = { format, content, sharingGroups: sharingGroups ?? [] };
    return (await this.imports.import(viewer, prover, request, toTerms(terms))).map(presentOutcome);
  }
}
