import request from 'supertest';
import { Bus } from '../src/platform/bus/bus.js';
import { startApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { type Server, servers } from './support/servers.js';
import { until } from './support/until.js';

const HEADER = 'discipline,sex,mark,name,nation,birth,date,venue,city,country\n';
const row = (n: number) => `100,M,10.${40 + n},Ana PRUEBA,JAM,2001,2026-05-16,Estadio,Kingston,JAM\n`;

const restarted = async (server: Server): Promise<Server> => {
  await server.stop();
  return server;
};

/** How each server goes away and comes back; Redis comes back with nothing of what it knew. */
const outages = [
  {
    name: 'Redis, killed and started again empty',
    isThere: servers.isThere('redis-server'),
    start: () => servers.startRedis(),
    end: restarted,
    begin: ({ port }: Server) => servers.startRedis(port),
  },
  {
    name: 'Kafka, frozen',
    isThere: servers.isThere('kcat'),
    start: () => servers.startKafka(),
    end: async (server: Server) => {
      process.kill(server.pid, 'SIGSTOP');
      return server;
    },
    begin: async (server: Server) => {
      process.kill(server.pid, 'SIGCONT');
      return server;
    },
  },
];

const there = outages.filter(({ isThere }) => isThere);
(there.length > 0 ? describe : describe.skip)('while the bus is away', () => {
  it.each(there.length > 0 ? there : outages)(
    'R-PIPE-03 R-PIPE-31 R-PIPE-33: files are accepted, and their messages come later: $name',
    async (outage) => {
      const server = await outage.start();
      const app = await startApp({ BUS_URL: server.url, WORKER: '1' });
      let now = server;
      try {
        const { token } = await signedIn(app, { federation: 'JAM' });
        const heard = new Set<string>();
        app.get(Bus).subscribe('submission.received', 'test', async (one) => void heard.add(one.subjectId));
        const send = async (n: number): Promise<string> => {
          const answer = await request(app.getHttpServer())
            .post('/api/v1/ingestion/submissions')
            .set('Authorization', `Bearer ${token}`)
            .attach('file', Buffer.from(HEADER + row(n)), 'results.csv')
            .expect(202);
          return (answer.body as { id: string }).id;
        };
        const before = await send(0);
        await until(() => heard.has(before));
        heard.clear();
        now = await outage.end(server);
        const during = [await send(1), await send(2), await send(3)];
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(during.filter((id) => heard.has(id))).toEqual([]);
        now = await outage.begin(now);
        await until(() => during.every((id) => heard.has(id)));
        const after = await send(4);
        await until(() => heard.has(after));
      } finally {
        await app.close();
        await now.stop();
        process.env['BUS_URL'] = 'memory:';
      }
    },
    120_000,
  );
});
