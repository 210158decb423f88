import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { FreshSignIn, Me, Needs, Public } from './access.js';
import { TokensView } from './auth.dto.js';
import { type Device, From } from './device.js';
import { FactorChangesService } from './factor-changes.service.js';
import type { Identity } from './identity.js';
import { Code, RecoveryCodesView, SecondStep, SeedView } from './second-factor.dto.js';
import { SecondStepService } from './second-step.service.js';

@Controller('auth/2fa')
export class SecondFactorController {
  constructor(
    private readonly changes: FactorChangesService,
    private readonly secondStep: SecondStepService,
  ) {}

  /** Begin a second factor: the seed for an app that makes codes. It counts from the first code on. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('setup')
  @HttpCode(200)
  setup(@Me() me: Identity): Promise<SeedView> {
    return this.changes.begin(me);
  }

  /** Switch the second factor on with a first code; ends my other sessions. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('enable')
  @HttpCode(200)
  async enable(@Me() me: Identity, @Body() { code }: Code): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.changes.enable(me, code) };
  }

  /** Switch the second factor off with a code; ends my other sessions. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('disable')
  @HttpCode(204)
  disable(@Me() me: Identity, @Body() { code }: Code): Promise<void> {
    return this.changes.disable(me, code);
  }

  /** Make ten new recovery codes; the earlier ones no longer work. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('recovery-codes')
  @HttpCode(200)
  async recoveryCodes(@Me() me: Identity): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.changes.newRecoveryCodes(me) };
  }

  /** Second step of signing in: a code for the challenge token. */
  @Public()
  @Post('verify')
  @HttpCode(200)
  verify(@Body() body: SecondStep, @From() device: Device): Promise<TokensView> {
    return this.secondStep.finish(body, device);
  }
}
