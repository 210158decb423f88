import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessTokens } from './access-token.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ApiKey } from './api-key.entity.js';
import { AuditEntry, AuditHead } from './audit.entity.js';
import { AuditLog } from './audit.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { IdentitiesService } from './identities.service.js';
import { BearerGuard, IdentityGuard } from './identity.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { Letters } from './letters.js';
import { Membership } from './membership.entity.js';
import { Passwords } from './passwords.js';
import { Session } from './session.entity.js';
import { SessionsService } from './sessions.service.js';
import { Throttle } from './throttle.js';

/** Who is calling and what they may do: accounts, sessions, the guard in front of every route, the audit log. */
@Module({
  imports: [
    JwtModule.register({}),
    PassportModule,
    TypeOrmModule.forFeature([Account, Session, Membership, ApiKey, AuditEntry, AuditHead]),
  ],
  controllers: [AuthController, AccountsController],
  providers: [
    AccessTokens,
    AccountsService,
    AuditLog,
    AuthService,
    BearerGuard,
    IdentitiesService,
    JwtStrategy,
    Letters,
    Passwords,
    SessionsService,
    Throttle,
    { provide: APP_GUARD, useClass: IdentityGuard },
  ],
  exports: [AuditLog, AccountsService, SessionsService],
})
export class AccountsModule {}
