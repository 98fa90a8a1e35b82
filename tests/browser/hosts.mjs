// A server of one's own, and a static host that has nothing but the built portal.
//
// CXC_SERVER is the server's program, CXC_PORTAL the folder of the portal.
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as listener } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const program = process.env.CXC_SERVER;
const portal = process.env.CXC_PORTAL;

const TYPES = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.wasm': 'application/wasm',
};

// A port that nobody listens on.
export async function freePort() {
  const server = listener();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export function folder() {
  return mkdtemp(join(tmpdir(), 'cxc-hosts-'));
}

// Runs a command of the server to its end: its exit code and what it printed.
export async function run(environment, ...line) {
  try {
    const { stdout } = await promisify(execFile)(program, line, { env: { ...process.env, ...environment } });
    return { code: 0, text: stdout };
  } catch (error) {
    return { code: error.code, text: error.stderr };
  }
}

// Starts a server without demonstration data; the returned function ends it.
export async function serve(environment, port) {
  const child = spawn(program, ['serve', '--no-demo', '--port', String(port)], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('exit', done));
  let isOver = false;
  ended.then(() => (isOver = true));
  const ready = () => fetch(`http://127.0.0.1:${port}/health/ready`).then(({ ok }) => ok, () => false);
  while (!(await ready())) {
    if (isOver) throw new Error('the server has ended before it was ready');
    await sleep(50);
  }
  return async () => {
    child.kill();
    await ended;
    await rm(environment.CXC_DATA_DIR, { recursive: true, force: true });
  };
}

// Gives out the portal as docs/operations.md asks of a static host; the returned function ends it.
export async function serveStatically(port, api) {
  const policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
    `connect-src 'self' ${api}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://any');
    const answer = (name, content) => {
      response.setHeader('Content-Type', TYPES[extname(name)] ?? 'text/plain; charset=utf-8');
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Cache-Control', name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.end(content);
    };
    if (pathname === '/config.json') return answer(pathname, JSON.stringify({ api }));
    const content = await readFile(join(portal, normalize(pathname))).catch(() => null);
    if (content) return answer(pathname, content);
    return answer('/index.html', await readFile(join(portal, 'index.html')));
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
}
