// Starts the program that has the page: what everybody may read, what everybody may try out, what is for
// people with an account, or what is for those who run the scheme.
// A page may run no inline script, so this is a file of its own. Any host will do that answers an
// unknown path with index.html; `config.json` beside it names the API if that is at another origin.

// The first parts of the paths of the latter three; a test compares them with the routes.
const TOOLS = ['eligibility', 'planner'];
const DESK = ['admin', 'office'];
const SIGNED_IN = [
  'account', 'alumni', 'cases', 'counterpart-invitation', 'counterparts', 'exchanges',
  'forgotten-password', 'help', 'host-page', 'invitation', 'invitations', 'new-password', 'notifications',
  'organisation', 'overview', 'proposals', 'registrations', 'sign-in', 'sign-up',
  'staff-invitation', 'verify', 'visits',
];
const first = location.pathname.split('/')[1];
const account = (DESK.includes(first) && 'desk') || (SIGNED_IN.includes(first) && 'portal');
const chosen = account || (TOOLS.includes(first) && 'tools') || 'public';

// The build fills these in. What everybody may read needs a few of the texts only.
const PROGRAMS = JSON.parse('{{programs}}');
const LOCALES = JSON.parse('{{locales}}')[{ public: 'open', tools: 'tools' }[chosen] ?? 'all'];
const IN_BACKGROUND = JSON.parse('{{background}}');

// A choice made here comes first, then what the browser is set to.
function language() {
  let chosen = [];
  try {
    chosen = [JSON.parse(localStorage.getItem('clusterxchange.language'))];
  } catch {
    // Nothing is kept, or not by us.
  }
  const wishes = [...chosen, ...navigator.languages].filter((wish) => typeof wish === 'string');
  return wishes.map((wish) => wish.split('-')[0]).find((wish) => Object.hasOwn(LOCALES, wish)) ?? 'en';
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.text();
}

async function texts(name) {
  try {
    return { language: name, texts: await text(LOCALES[name]) };
  } catch {
    return { language: 'en', texts: await text(LOCALES.en) };
  }
}

async function config() {
  try {
    const found = JSON.parse(await text('/config.json'));
    return { api: typeof found.api === 'string' ? found.api.replace(/\/$/, '') : '' };
  } catch {
    // Without it, the API is where the page comes from.
    return { api: '' };
  }
}

// Everything is asked for at once, though the script is needed before the program.
const program = fetch(`${PROGRAMS[chosen]}/${chosen}_bg.wasm`);
const [{ default: start }, spoken, { api }] = await Promise.all([
  import(`${PROGRAMS[chosen]}/${chosen}.js`),
  texts(language()),
  config(),
]);
document.documentElement.lang = spoken.language;
globalThis.clusterxchange = Object.freeze({ ...spoken, api, locales: LOCALES });
await start({ module_or_path: program });

// What is needed for the next page or the next visit is fetched when nobody waits for anything.
const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 2000));
if (IN_BACKGROUND && !navigator.connection?.saveData) {
  whenIdle(() => {
    if (navigator.serviceWorker) {
      navigator.serviceWorker.register('/worker.js').catch(prefetch);
    } else {
      prefetch();
    }
  });
}

// Only where there is no worker that keeps everything.
function prefetch() {
  const others = Object.entries(PROGRAMS).filter(([name]) => name !== chosen);
  for (const file of others.flatMap(([name, place]) => [`${place}/${name}.js`, `${place}/${name}_bg.wasm`])) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = file;
    document.head.append(link);
  }
}
