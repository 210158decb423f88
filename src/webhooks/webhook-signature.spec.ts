import { newWebhookSecret, webhookSignature } from './webhook-signature.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const timestamp = 1_614_265_330;

describe('the signature of a webhook', () => {
  it.each([
    ['{"test": 2432232314}', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
    ['{"athlete":"José Núñez 🏃"}', 'v1,a1PvV7pVQIVfHvetCr+HMQYu8HsBSJwUdGSvLwIv8jc='],
  ])(
    'R-PIPE-60 is that of the vectors of Standard Webhooks, over the bytes of UTF-8: %s',
    (body, expected) => {
      expect(webhookSignature([SECRET], { id, timestamp, body })).toBe(expected);
    },
  );

  it('R-PIPE-60 is made by every secret in force, parted by a space', () => {
    const both = webhookSignature([SECRET, newWebhookSecret()], { id, timestamp, body: '{}' }).split(' ');
    expect(both.map((each) => each.slice(0, 3))).toEqual(['v1,', 'v1,']);
    expect(both[0]).not.toBe(both[1]);
  });

  it('R-PIPE-61 needs a secret; a new one has 32 random bytes', () => {
    expect(() => webhookSignature(['whsec_'], { id, timestamp, body: '{}' })).toThrow('needs a secret');
    const secret = newWebhookSecret();
    expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length).toBe(32);
    expect(newWebhookSecret()).not.toBe(secret);
  });
});
