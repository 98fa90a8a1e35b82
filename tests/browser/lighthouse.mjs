// Lighthouse on pages of the portal, in a browser that may be signed in.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { signIn, url } from './support.mjs';

// A browser that Lighthouse can reach, with the session of an account or of nobody.
export async function visitor(email) {
  const profile = await mkdtemp(join(tmpdir(), 'cxc-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CXC_CHROMIUM,
    locale: 'en-GB',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--remote-debugging-port=0'],
  });
  if (email) {
    const opened = await context.newPage();
    await signIn(opened, email);
    await opened.close();
  }
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return {
    port: Number(port),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

// What Lighthouse says of a page, in the categories that are asked for.
export async function look({ port }, path, onlyCategories, isPhone = false) {
  const flags = { port, logLevel: 'error', onlyCategories, disableStorageReset: true, disableFullPageScreenshot: true };
  // Only what takes the time needs the network to be slow.
  if (!onlyCategories.includes('performance')) flags.throttlingMethod = 'provided';
  const { lhr } = await lighthouse(`${url}${path}`, flags, isPhone ? undefined : desktopConfig);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return lhr;
}

// The checks of a category that count and were not passed.
export function shortcomings(lhr, category) {
  const { auditRefs } = lhr.categories[category];
  const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1);
  return failed.map(({ id }) => `${id}: ${JSON.stringify(lhr.audits[id].details?.items ?? [])}`);
}
