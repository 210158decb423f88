import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const PORTS: Readonly<Record<string, readonly string[]>> = { 'https:': [''], 'http:': ['', '80'] };
const PUBLIC = 'unicast';

/** An address inside somebody's network, or none that a stranger's server can have. */
export class NotPublic extends Error {
  readonly code = 'address_not_public';
}

/** Only addresses of the open internet: nothing private, of this machine, of a carrier, mapped or translated. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === PUBLIC;

/** Why nothing may be sent to this URL, whatever its name resolves to; null when it may. */
export function faultOfTarget(url: string, isProduction: boolean): string | null {
  const parts = URL.canParse(url) ? new URL(url) : null;
  const ports = parts && PORTS[parts.protocol];
  if (!parts || !ports || (isProduction && parts.protocol !== 'https:')) return 'must be an https address';
  if (parts.username || parts.password) return 'must have no user and no password';
  if (!ports.includes(parts.port)) return 'must have the standard port';
  const host = hostOf(parts);
  if (isIP(host) && !isPublicAddress(host)) return 'must be an address of the open internet';
  return null;
}

export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Every address that the name has now; throws NotPublic when one of them is not of the open internet. */
export function publicAddresses(host: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, found) => {
      if (error) return reject(error);
      if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)))
        return reject(new NotPublic('The name resolves to an address that is not public.'));
      resolve(found);
    });
  });
}

/** For sockets: what is connected to is what was checked, so a name that changes its mind gains nothing. */
export const publicLookup: LookupFunction = (host, { all }, answer) => {
  void tell();
  async function tell(): Promise<void> {
    try {
      const found = await publicAddresses(host);
      if (all) answer(null, found);
      else answer(null, found[0]?.address ?? '', found[0]?.family);
    } catch (error) {
      answer(error as NodeJS.ErrnoException, '');
    }
  }
};
