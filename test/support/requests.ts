import request from 'supertest';
import type { TestApp } from './app.js';

export type Asked = request.Test;

/** Short words for requests to one app. */
export function callerOf(app: TestApp) {
  const ask = (verb: 'get' | 'post' | 'patch' | 'delete', path: string, token?: string): Asked => {
    const asked = request(app.getHttpServer())[verb](`/api/v1${path}`);
    return token ? asked.set('Authorization', `Bearer ${token}`) : asked;
  };
  return {
    get: (path: string, token?: string): Asked => ask('get', path, token),
    post: (path: string, body: object, token?: string): Asked => ask('post', path, token).send(body),
    patch: (path: string, body: object, token?: string): Asked => ask('patch', path, token).send(body),
    remove: (path: string, token?: string, body: object = {}): Asked => ask('delete', path, token).send(body),
  };
}

export const statusOf = async (asked: Asked): Promise<number> => (await asked).status;
