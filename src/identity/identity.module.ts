import { Module } from '@nestjs/common';
import { IdentityStore } from './identity-store.js';
import { IdentityUpkeep } from './identity-upkeep.js';
import { ModelInUse } from './model-in-use.js';

/** Who is who: pure rules of comparing, and the tables they find candidates in. */
@Module({
  providers: [ModelInUse, IdentityStore, IdentityUpkeep],
  exports: [ModelInUse, IdentityStore, IdentityUpkeep],
})
export class IdentityModule {}
