// The portal on a host of its own: the same build, from a static host on the same site as the API.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { folder, freePort, run, serve, serveStatically } from './hosts.mjs';
import { noAccessibilityFindings, page } from './support.mjs';

const email = 'office@hosts.example';
let app, api, here, password;
const endings = [];

// `localhost` is no public suffix that a browser knows, so the last two parts make a site.
before(async () => {
  const [appPort, apiPort] = [await freePort(), await freePort()];
  app = `http://app.exchange.localhost:${appPort}`;
  api = `http://api.exchange.localhost:${apiPort}`;
  here = `http://127.0.0.1:${apiPort}`;
  const environment = {
    CXC_DATA_DIR: await folder(),
    CXC_PUBLIC_URL: app,
    CXC_API_URL: api,
    CXC_CORS_ORIGINS: app,
  };
  const made = await run(environment, 'user', 'create', email, '--name', 'Ada Office', '--role', 'support-office');
  password = made.text.match(/password: (\S+)/)[1];
  endings.push(await serve(environment, apiPort), await serveStatically(appPort, api));
});
after(() => Promise.all(endings.map((end) => end())));

// A program of the command line may name any origin, as a browser would for a page from there.
function ask(path, origin, headers = {}) {
  return fetch(`${here}/api/v1${path}`, { ...headers, headers: { Origin: origin, ...headers.headers } });
}

async function signedIn() {
  const { opened, errors, context } = await page();
  await opened.goto(`${app}/sign-in`);
  await opened.getByLabel('E-mail address').fill(email);
  await opened.getByLabel('Password').fill(password);
  await opened.locator('form').getByRole('button', { name: 'Sign in' }).click();
  await opened.getByRole('heading', { level: 1, name: 'Your overview' }).waitFor();
  return { opened, errors, context };
}

test('a page from another host reads what is open from the API', async () => {
  const { opened, errors } = await page();
  const asked = [];
  opened.on('request', (request) => asked.push(new URL(request.url()).origin));
  await opened.goto(`${app}/amounts`);
  await opened.locator('.amounts__table tbody th').first().waitFor();
  assert.deepEqual([...new Set(asked)].sort(), [api, app]);
  assert.deepEqual(errors, []);
});

test('a session opened from another host outlives a reload and ends', async () => {
  const { opened, errors, context } = await signedIn();
  // The cookie belongs to the API alone, and no script can read it.
  const [cookie, ...others] = await context.cookies();
  assert.deepEqual(others, []);
  assert.equal(cookie.domain, 'api.exchange.localhost');
  assert.equal(cookie.sameSite, 'Strict');
  assert.ok(cookie.httpOnly);
  assert.equal(await opened.evaluate(() => document.cookie), '');
  await opened.reload();
  await opened.getByRole('heading', { level: 1, name: 'Your overview' }).waitFor();
  await noAccessibilityFindings(opened);
  // An address that a person follows starts there, though a static host knows no pages.
  await opened.goto(`${app}/admin/rulebooks/open-2026.1`);
  await opened.getByRole('heading', { level: 1 }).waitFor();
  await opened.getByRole('button', { name: 'Sign out' }).click();
  await opened.waitForURL(`${app}/`);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(errors, []);
});

test('the API lets in exactly the origin that it was told', async () => {
  const preflight = (origin) =>
    ask('/sessions', origin, {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
  const { headers } = await preflight(app);
  assert.equal(headers.get('access-control-allow-origin'), app);
  assert.equal(headers.get('access-control-allow-credentials'), 'true');
  for (const origin of [app.replace('app.', 'app2.'), `${app}0`, app.replace('http:', 'https:'), 'null']) {
    const answer = await preflight(origin);
    assert.equal(answer.headers.get('access-control-allow-origin'), null, origin);
  }
});

test('a cookie that comes with another origin is refused', async () => {
  const { context } = await signedIn();
  const [{ name, value }] = await context.cookies();
  const refresh = (origin) =>
    ask('/sessions/refresh', origin, { method: 'POST', headers: { Cookie: `${name}=${value}` } });
  for (const origin of ['http://evil.example', app.replace('app.', 'app2.'), 'null']) {
    const answer = await refresh(origin);
    assert.equal(answer.status, 403, origin);
    assert.match((await answer.json()).detail, /another origin/);
  }
  assert.equal((await refresh(app)).status, 200);
});

test('a host on another site is refused at the start, with the reason', async () => {
  const start = (origin) =>
    run({ CXC_API_URL: api, CXC_PUBLIC_URL: app, CXC_CORS_ORIGINS: origin }, 'serve', '--no-demo');
  const elsewhere = await start('http://app.elsewhere.localhost');
  assert.notEqual(elsewhere.code, 0);
  assert.match(elsewhere.text, /on another site \(elsewhere\.localhost\).*\(exchange\.localhost\)/);
  assert.match((await start(app.replace('http:', 'https:'))).text, /one scheme for both/);
  assert.match((await start(`${app}/`)).text, /nothing behind/);
});
