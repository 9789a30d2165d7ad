import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { StatementService } from '@app/review';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { requireShort } from '../reading/present';
import { Statement, StatementFormName } from './statement.graphql';

const FORM = { type: () => StatementFormName, description: 'What it is.' };
const TEXT = { description: 'Its words, 1 to 5000 characters.' };
const STATEMENT = { type: () => ID, description: 'The statement.' };

/** The doors for statements in one's own name. */
@Resolver(() => Statement)
export class StatementResolver {
  constructor(private readonly statements: StatementService) {}

  @Mutation(() => ID, {
    description:
      'Say something of an incident in your own name, for the audience of the very rendition whose incident id you give, and fuller ones.',
  })
  @RequirePermission('statement:file')
  fileStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('incident', { type: () => ID, description: 'The incident, as one rendition has it.' })
    incident: string,
    @Args('form', FORM) form: StatementFormName,
    @Args('text', TEXT) text: string,
  ): Promise<string> {
    requireShort([incident]);
    return this.statements.file(viewer, incident, form, text);
  }

  @Mutation(() => Boolean, { description: 'A further version of a statement of your own.' })
  @RequirePermission('statement:file')
  async reviseStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('statement', STATEMENT) statement: string,
    @Args('form', FORM) form: StatementFormName,
    @Args('text', TEXT) text: string,
  ): Promise<boolean> {
    return this.statements.revise(viewer, statement, form, text).then(() => true);
  }

  @Mutation(() => Boolean, { description: 'Take a statement of your own back, in all its versions.' })
  @RequirePermission('statement:file')
  async withdrawStatement(
    @CurrentViewer() viewer: Viewer,
    @Args('statement', STATEMENT) statement: string,
  ): Promise<boolean> {
    return this.statements.withdraw(viewer, statement).then(() => true);
  }
}
