// Starts the program that has the page: the public one, or the one for people with an account.
// A page may run no inline script, so this is a file of its own; it needs nothing from the server, so
// any host will do that answers an unknown path with index.html.

// The first parts of the paths of pages for people with an account; a test compares them with the routes.
const SIGNED_IN = [
  'account', 'admin', 'alumni', 'cases', 'counterpart-invitation', 'counterparts', 'exchanges',
  'forgotten-password', 'help', 'host-page', 'invitation', 'invitations', 'new-password', 'notifications',
  'office', 'organisation', 'overview', 'proposals', 'registrations', 'sign-in', 'sign-up',
  'staff-invitation', 'verify', 'visits',
];

const first = location.pathname.split('/')[1];
const [chosen, other] = SIGNED_IN.includes(first) ? ['portal', 'public'] : ['public', 'portal'];
const at = (file) => new URL(file, import.meta.url).href;

// Both are asked for at once, though the script is needed before the program.
const program = fetch(at(`${chosen}_bg.wasm`));
const { default: start } = await import(`./${chosen}.js`);
await start({ module_or_path: program });

// The other program will probably be needed next, but nobody waits for it now.
if (!navigator.connection?.saveData) {
  const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 2000));
  whenIdle(() => {
    for (const file of [`${other}.js`, `${other}_bg.wasm`]) {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = at(file);
      document.head.append(link);
    }
  });
}
