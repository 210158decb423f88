import { Module } from '@nestjs/common';
import { IdentityStore } from './identity-store.js';

/** Who is who: pure rules of comparing, and the tables they find candidates in. */
@Module({ providers: [IdentityStore], exports: [IdentityStore] })
export class IdentityModule {}
