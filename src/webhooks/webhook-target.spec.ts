import { faultOfTarget, isPublicAddress, publicLookup } from './webhook-target.js';

describe('where a webhook may be sent', () => {
  it.each([
    '10.0.0.1',
    '172.16.3.4',
    '192.168.1.1',
    '127.0.0.1',
    '0.0.0.0',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:7f00:1::',
    '2001::1',
    'no address',
  ])('R-PIPE-64 not to %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '200.14.84.1', '2800:3f0:4001::1'])('R-PIPE-64 to %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['http://hooks.example.org/', true, 'https'],
    ['http://hooks.example.org/', false, 'nothing'],
    ['https://hooks.example.org/a?b=c', true, 'nothing'],
    ['https://hooks.example.org:8443/', true, 'port'],
    ['https://hooks.example.org:22/', false, 'port'],
    ['https://me:secret@hooks.example.org/', true, 'password'],
    ['https://2130706433/', true, 'internet'],
    ['https://0x7f.1/', true, 'internet'],
    ['https://[::ffff:127.0.0.1]/', true, 'internet'],
    ['https://8.8.8.8/', true, 'nothing'],
    ['ftp://hooks.example.org/', false, 'https'],
    ['file:///etc/passwd', false, 'https'],
    ['hooks.example.org', false, 'https'],
  ])('R-PIPE-64 %s, in production %s: %s', (url, isProduction, fault) => {
    const said = faultOfTarget(url, isProduction) ?? 'nothing';
    expect(said).toContain(fault);
  });

  it('R-PIPE-64 a name that has an address of this machine is not connected to', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve));
    expect(error).toMatchObject({ code: 'address_not_public' });
  });
});
