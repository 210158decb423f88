import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { FreshSignIn, Me, Needs, Public } from './access.js';
import { Address, LetterView, NewPassword, PasswordReset, Token } from './credentials.dto.js';
import { CredentialsService } from './credentials.service.js';
import { type Device, From } from './device.js';
import type { Identity } from './identity.js';
import { RecoveryService } from './recovery.service.js';

const ON_ITS_WAY = { message: 'If there is something to do for this address, a letter is on its way.' };

@Controller('auth')
export class CredentialsController {
  constructor(
    private readonly recovery: RecoveryService,
    private readonly credentials: CredentialsService,
  ) {}

  /** Confirm the address of a new account with the token of its letter. */
  @Public()
  @Post('verify-email')
  @HttpCode(204)
  verifyEmail(@Body() { token }: Token, @From() device: Device): Promise<void> {
    return this.recovery.verify(token, device);
  }

  /** Ask for the letter to a new account again; the answer is the same for every address. */
  @Public()
  @Post('resend-verification')
  @HttpCode(202)
  async resend(@Body() { email }: Address, @From() device: Device): Promise<LetterView> {
    await this.recovery.resend(email, device);
    return ON_ITS_WAY;
  }

  /** Ask for a new password; the answer is the same for every address. */
  @Public()
  @Post('forgot-password')
  @HttpCode(202)
  async forgot(@Body() { email }: Address, @From() device: Device): Promise<LetterView> {
    await this.recovery.forgot(email, device);
    return ON_ITS_WAY;
  }

  /** Set a new password with the token of the letter; ends every session and opens none. */
  @Public()
  @Post('reset-password')
  @HttpCode(204)
  reset(@Body() body: PasswordReset, @From() device: Device): Promise<void> {
    return this.recovery.reset(body, device);
  }

  /** Change my password; ends my other sessions. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('change-password')
  @HttpCode(204)
  changePassword(@Me() me: Identity, @Body() body: NewPassword): Promise<void> {
    return this.credentials.changePassword(me, body);
  }

  /** Ask to move my account to another address; it stays until the other one is confirmed. */
  @Needs('account.self')
  @FreshSignIn()
  @Post('change-email')
  @HttpCode(202)
  async changeEmail(@Me() me: Identity, @Body() { email }: Address): Promise<LetterView> {
    await this.credentials.changeEmail(me, email);
    return ON_ITS_WAY;
  }

  /** Confirm the new address with the token of the letter to it. */
  @Public()
  @Post('change-email/confirm')
  @HttpCode(204)
  confirmEmail(@Body() { token }: Token, @From() device: Device): Promise<void> {
    return this.credentials.confirmEmail(token, device);
  }
}
