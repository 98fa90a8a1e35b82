// The pages that are measured: for each reader the path, and how many calls of the API it makes. Each page
// template is there once.
import { url } from './support.mjs';

export const readers = {
  participant: 'participant3@demo.example',
  officer: 'officer.demo-blue-thread@demo.example',
  support: 'support@demo.example',
  commission: 'commission@demo.example',
};

export const open = {
  '/': 1,
  '/how-it-works': 1,
  '/eligibility': 1,
  '/planner': 0,
  '/amounts': 1,
  '/partnerships': 2,
  '/partnerships/demo-blue-thread': 2,
  '/questions': 2,
  '/contact': 1,
  '/statistics': 2,
  '/certificates': 0,
  '/accessibility': 1,
  '/privacy': 1,
  '/licences': 0,
  '/sign-in': 0,
  '/sign-up': 0,
  '/forgotten-password': 0,
};

// Of these, three calls are those of the frame: who is there, with a new token, and how much news.
export const signedIn = {
  participant: {
    '/overview': 5,
    '/cases': 4,
    ':registration': 6,
    ':proposal': 8,
    ':exchange': 7,
    '/counterparts': 6,
    '/visits': 7,
    '/alumni': 4,
    '/organisation': 5,
    '/notifications': 5,
    '/help': 5,
    '/account': 5,
  },
  officer: {
    '/overview': 6,
    '/office/registrations': 7,
    '/office/payments': 6,
    '/office/progress?partnership=demo-blue-thread': 4,
  },
  support: { '/overview': 6, '/admin/partnerships': 5, '/admin/people': 5 },
  commission: {
    '/overview': 5,
    '/admin/scheme': 4,
    '/admin/sampling': 4,
    '/admin/rulebooks/open-2026.1': 4,
  },
};

// Where Lighthouse takes the time: reader, path, and whether on a phone.
export const timed = [
  ['nobody', '/', false],
  ['nobody', '/', true],
  ['nobody', '/planner', false],
  ['nobody', '/amounts', false],
  ['nobody', '/sign-in', false],
  ['participant', '/overview', false],
];

// The pages of the reader's own cases, by the names that the paths above have for them.
export async function cases(email, password = 'demonstration 2026') {
  const ask = async (path, options) => (await fetch(`${url}/api/v1${path}`, options)).json();
  const { access_token: token } = await ask('/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ email, password }),
  });
  const { items } = await ask('/me/cases?limit=200', { headers: { Authorization: `Bearer ${token}` } });
  const first = (kind) => `/${kind}s/${items.find((one) => one.kind === kind).id}`;
  return {
    ':registration': first('registration'),
    ':proposal': first('proposal'),
    ':exchange': first('exchange'),
  };
}
