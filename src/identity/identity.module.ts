import { Module } from '@nestjs/common';
import { IdentityStore } from './identity-store.js';
import { IdentityUpkeep } from './identity-upkeep.js';

/** Who is who: pure rules of comparing, and the tables they find candidates in. */
@Module({ providers: [IdentityStore, IdentityUpkeep], exports: [IdentityStore, IdentityUpkeep] })
export class IdentityModule {}
