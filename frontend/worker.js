// Keeps the portal for visits without a network. What is kept are the files of one build, whose names
// change with their content, and the page that names them. Answers of the API are never kept: this file
// does not touch them.

// The build fills these in.
const BUILD = '{{build}}';
const FILES = JSON.parse('{{files}}');
const SHELL = '/';
const NAME = `clusterxchange-${BUILD}`;
// Files that somebody has chosen and not sent yet; the portal keeps and removes them.
const DRAFTS = 'clusterxchange-drafts';
// The server says that its answers differ by who asks; these do not.
const KEPT = { cacheName: NAME, ignoreVary: true };

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(NAME);
      // The page is asked for again, the files come from what the browser has loaded already.
      await cache.addAll([new Request(SHELL, { cache: 'reload' }), ...FILES]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith('clusterxchange-') && name !== NAME && name !== DRAFTS);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/') || pathname === '/config.json') {
    event.respondWith(kept(request, pathname));
  } else if (request.mode === 'navigate' && isPage(pathname)) {
    event.respondWith(page(request));
  }
});

// As the server does, which has no page whose name ends as those of files do.
function isPage(pathname) {
  return !/^\/(api|docs|health|metrics)(\/|$)/.test(pathname) && !/\.[a-z]+$/i.test(pathname);
}

// A file with a hash in its name never changes; the name of the API may.
async function kept(request, pathname) {
  const found = await caches.match(request, KEPT);
  if (found && pathname !== '/config.json') return found;
  try {
    return await fetch(request);
  } catch (error) {
    if (found) return found;
    throw error;
  }
}

// A new version is shown as soon as the network has it.
async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.status < 500) return answer;
    return (await caches.match(SHELL, KEPT)) ?? answer;
  } catch (error) {
    const found = await caches.match(SHELL, KEPT);
    if (found) return found;
    throw error;
  }
}
