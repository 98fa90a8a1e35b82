// What a page costs: bytes over the wire by part, calls of the API, layout shift.
import { url } from './support.mjs';

// Which part of the portal an address belongs to.
function part({ pathname }) {
  if (pathname.startsWith('/api/')) return 'answers of the API';
  if (pathname.endsWith('.wasm')) return 'program';
  if (pathname.endsWith('.js')) return 'scripts';
  if (pathname.endsWith('.css')) return 'styles';
  if (pathname.endsWith('.ftl')) return 'texts';
  if (pathname.endsWith('.svg')) return 'pictures';
  return 'page';
}

// Adds up how far things move under the eyes of the reader, as browsers rate it.
export async function watchShifts(context) {
  await context.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const moved = sources.map(({ node }) => node?.className || node?.nodeName);
        if (!hadRecentInput) globalThis.shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

// Loads a page as on a first visit, and says what came over the wire until it was complete.
export async function load(opened, path) {
  const session = await opened.context().newCDPSession(opened);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  const asked = new Map();
  const parts = {};
  const calls = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const address = new URL(request.url);
    asked.set(requestId, address);
    if (part(address) === 'answers of the API' && request.method !== 'OPTIONS') {
      calls.push(`${request.method} ${address.pathname}`);
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = asked.get(requestId);
    if (!address?.protocol.startsWith('http')) return;
    parts[part(address)] = (parts[part(address)] ?? 0) + encodedDataLength;
  });
  await opened.goto(`${url}${path}`);
  await opened.getByRole('heading', { level: 1 }).first().waitFor();
  await opened.waitForLoadState('networkidle');
  await session.detach();
  const shifts = await opened.evaluate(() => globalThis.shifts ?? []);
  const bytes = Object.values(parts).reduce((sum, some) => sum + some, 0);
  return { bytes, parts, calls: calls.sort(), shifts };
}
