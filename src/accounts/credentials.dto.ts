import { IsString, Length, MaxLength } from 'class-validator';

export class Token {
  /** What stands behind `#token=` in the link of the letter. @example "hV1xq0bZ8m3nK5tR7wY9aB2cD4eF6gH8iJ0kL1mN3oP" */
  @IsString()
  @Length(1, 200)
  token!: string;
}

export class Address {
  /** An e-mail address. @example "ana@example.org" */
  @IsString()
  @Length(3, 254)
  email!: string;
}

export class LetterView {
  /** What happens next; the same for every address. @example "If this address has an account, a letter is on its way." */
  message!: string;
}

export class PasswordReset extends Token {
  /** The new password. @example "chuva fina na reta oposta" */
  @IsString()
  @MaxLength(512)
  password!: string;
}

export class NewPassword {
  /** The password of now. @example "vento contra 2,1 em Bogota" */
  @IsString()
  @Length(1, 512)
  currentPassword!: string;

  /** The new one. @example "chuva fina na reta oposta" */
  @IsString()
  @MaxLength(512)
  newPassword!: string;
}
