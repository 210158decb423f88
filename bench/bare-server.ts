import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** The least that node:http can do: the same bytes for every request. `{ port, type, body }` come on stdin. */
const { port, type, body } = JSON.parse(await text(process.stdin)) as {
  port: number;
  type: string;
  body: string;
};
const bytes = Buffer.from(body);
createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(bytes);
}).listen(port, '127.0.0.1');
