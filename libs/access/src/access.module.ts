import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessKey } from './access-key.entity';
import { CommunityPseudonymsService } from './community-pseudonyms.service';
import { Community } from './community.entity';
import { CommunityService } from './community.service';
import { DirectoryService } from './directory.service';
import { KeyService } from './key.service';
import { Participant } from './participant.entity';

/** Who takes part and what they may do. */
@Module({
  imports: [TypeOrmModule.forFeature([Participant, AccessKey, Community])],
  providers: [KeyService, DirectoryService, CommunityService, CommunityPseudonymsService],
  exports: [KeyService, DirectoryService, CommunityService, CommunityPseudonymsService],
})
export class AccessModule {}
