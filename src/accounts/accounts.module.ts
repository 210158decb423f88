import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessTokens } from './access-token.js';
import { AccountToken } from './account-token.entity.js';
import { AccountTokens } from './account-tokens.service.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { Afterwards } from './afterwards.js';
import { ApiKey } from './api-key.entity.js';
import { Attempts } from './attempts.js';
import { AuditEntry, AuditHead } from './audit.entity.js';
import { AuditLog } from './audit.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { Budgets } from './budgets.js';
import { CredentialsController } from './credentials.controller.js';
import { CredentialsService } from './credentials.service.js';
import { FactorChangesService } from './factor-changes.service.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { IdempotentRequest } from './idempotent-request.entity.js';
import { IdempotentRequests } from './idempotent-requests.service.js';
import { IdentitiesService } from './identities.service.js';
import { BearerGuard, IdentityGuard } from './identity.guard.js';
import { JwksController } from './jwks.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { Letters } from './letters.js';
import { Membership } from './membership.entity.js';
import { OwnDataCopies } from './own-data-copies.js';
import { OwnDataService } from './own-data.service.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { Passwords } from './passwords.js';
import { PersonalData } from './personal-data.js';
import { RecoveryService } from './recovery.service.js';
import { SecondFactorController } from './second-factor.controller.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';
import { SecondFactors } from './second-factors.service.js';
import { SecondStepService } from './second-step.service.js';
import { Refusals } from './refusals.js';
import { RefusalsInterceptor } from './refusals.interceptor.js';
import { Session } from './session.entity.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SigningKeys } from './signing-keys.js';
import { Throttle } from './throttle.js';

/** Who is calling and what they may do: accounts, sessions, the guard in front of every route, the audit log. */
@Module({
  imports: [
    JwtModule.register({}),
    PassportModule,
    TypeOrmModule.forFeature([
      Account,
      AccountToken,
      Session,
      Membership,
      ApiKey,
      AuditEntry,
      AuditHead,
      IdempotentRequest,
      SecondFactor,
      RecoveryCode,
    ]),
  ],
  controllers: [
    AuthController,
    CredentialsController,
    SecondFactorController,
    SessionsController,
    JwksController,
    AccountsController,
  ],
  providers: [
    IdempotentRequests,
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    AccessTokens,
    AccountTokens,
    AccountsService,
    Afterwards,
    Attempts,
    AuditLog,
    AuthService,
    BearerGuard,
    Budgets,
    CredentialsService,
    FactorChangesService,
    IdentitiesService,
    JwtStrategy,
    Letters,
    OwnDataCopies,
    OwnDataService,
    OwnSessionsService,
    Passwords,
    PersonalData,
    RecoveryService,
    SecondFactors,
    SecondStepService,
    SessionsService,
    SigningKeys,
    Throttle,
    Refusals,
    { provide: APP_GUARD, useClass: IdentityGuard },
    { provide: APP_INTERCEPTOR, useClass: RefusalsInterceptor },
  ],
  exports: [AuditLog, AccountsService, Letters, PersonalData, SessionsService],
})
export class AccountsModule {}
