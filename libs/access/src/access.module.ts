import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessKey } from './access-key.entity';
import { CommunityPseudonymsService } from './community-pseudonyms.service';
import { Community } from './community.entity';
import { CommunityService } from './community.service';
import { DirectoryService } from './directory.service';
import { KeyRing } from './key-ring';
import { KeyService } from './key.service';
import { Participant } from './participant.entity';
import { PeopleService } from './people.service';
import { Pulse } from './pulse';
import { RosterService } from './roster.service';
import { SessionService } from './session.service';

const SERVICES = [
  Pulse,
  KeyService,
  KeyRing,
  SessionService,
  PeopleService,
  DirectoryService,
  CommunityService,
  CommunityPseudonymsService,
  RosterService,
];

/** Who takes part and what they may do. */
@Module({
  imports: [TypeOrmModule.forFeature([Participant, AccessKey, Community])],
  providers: SERVICES,
  exports: SERVICES,
})
export class AccessModule {}
