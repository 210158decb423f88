// node scripts/verify-receipt.mjs <receipt.jws> <keys.json> [file]: is the receipt true, and is it of this file?
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [receiptFile, keysFile, resultsFile] = process.argv.slice(2);
if (!receiptFile || !keysFile)
  fail('Say which receipt and which keys: verify-receipt.mjs <receipt.jws> <keys.json> [file]');
const parts = readFileSync(receiptFile, 'utf8').trim().split('.');
if (parts.length !== 3) fail('This is not a receipt.');
const [head, body, signature] = parts;
let header, claims;
try {
  [header, claims] = [head, body].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
} catch {
  fail('This is not a receipt.');
}
const { keys } = JSON.parse(readFileSync(keysFile, 'utf8'));
const key = keys.find(({ kid }) => kid === header.kid);
if (!key || header.alg !== 'EdDSA') fail('The receipt is signed with another key.');
const signed = Buffer.from(`${head}.${body}`);
const isTrue = verify(
  null,
  signed,
  createPublicKey({ key, format: 'jwk' }),
  Buffer.from(signature, 'base64url'),
);
if (!isTrue) fail('The signature is FALSE: the receipt was changed.');
if (resultsFile) {
  const sha256 = createHash('sha256').update(readFileSync(resultsFile)).digest('hex');
  if (sha256 !== claims.sha256) fail('The receipt is true, but of ANOTHER file.');
}
console.log(`The receipt is true.\n${JSON.stringify(claims, null, 2)}`);

function fail(words) {
  console.error(words);
  process.exit(1);
}
