import type { KafkaConfig } from 'kafkajs';

export const KAFKA_URL = /^kafka:\/\/(?:([^:@/]+):([^@/]+)@)?([^/?@,]+:\d+(?:,[^/?@,]+:\d+)*)\/?(?:\?(.*))?$/;
const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** `kafka://[user:password@]host:port,host:port[?tls=1&mechanism=scram-sha-256]` */
export function kafkaConfig(url: string): Pick<KafkaConfig, 'brokers' | 'ssl' | 'sasl'> {
  const [, user, password, hosts = '', query] = KAFKA_URL.exec(url) ?? [];
  const asked = new URLSearchParams(query);
  const mechanism = MECHANISMS.find((name) => name === asked.get('mechanism')) ?? 'plain';
  const login = { username: decodeURIComponent(user ?? ''), password: decodeURIComponent(password ?? '') };
  return {
    brokers: hosts.split(','),
    ssl: asked.get('tls') === '1',
    ...(user && { sasl: { mechanism, ...login } as KafkaConfig['sasl'] }),
  };
}
