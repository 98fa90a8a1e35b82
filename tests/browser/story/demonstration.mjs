// People of the demonstration data, found by what they can do now.
import { url } from '../support.mjs';

const password = 'demonstration 2026';
const PARTICIPANTS = 46;

async function signedIn(email) {
  let token;
  const call = async (path, body) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    if (token) headers.authorization = `Bearer ${token}`;
    const answer = await fetch(`${url}${path}`, { method: body ? 'POST' : 'GET', headers, body });
    return answer.json();
  };
  token = (await call('/api/v1/sessions', JSON.stringify({ email, password }))).access_token;
  return call;
}

const participants = Array.from({ length: PARTICIPANTS }, (_, place) => `participant${place + 1}@demo.example`);

// Somebody with a case of this kind and state who can take an action on it now; a participant,
// unless others are named.
export async function whoCan(kind, state, action, suits = () => true, people = participants) {
  for (const email of people) {
    const call = await signedIn(email);
    const { items } = await call('/api/v1/me/cases?limit=200');
    const heads = items.filter((one) => one.kind === kind && one.state === state && suits(one, items));
    for (const head of heads) {
      const { standing } = await call(`/api/v1/${kind}s/${head.id}`);
      if (standing.available_actions.some((one) => one.name === action)) return { email, id: head.id };
    }
  }
  throw new Error(`nobody can ${action} a ${kind} that is ${state}`);
}

// Accepted participants who are free to take part in this role: as a host those without a case that
// is under way, as a visitor those whom the server would let join a group visit. Each comes with
// their organisation, its country, and the officer of their Partnership.
export async function* free(role) {
  for (const email of participants) {
    const call = await signedIn(email);
    const { items } = await call('/api/v1/me/cases?limit=200');
    const [own] = items.filter((one) => one.kind === 'registration' && one.state === 'accepted');
    if (!own) continue;
    const { form, partnership } = await call(`/api/v1/registrations/${own.id}`);
    if (!form.roles.includes(role)) continue;
    const isFree = role === 'visitor' ? await couldJoin(call, own) : items.every((one) => isOver(one, own));
    if (!isFree) continue;
    const { name, country } = form.organisation;
    yield { email, name, country, officer: `officer.${partnership.id}@demo.example` };
  }
}

const isOver = (one, own) => one === own || one.state === 'completed';

// Asks the server about joining the visit that is open, without joining.
async function couldJoin(call, own) {
  const { items } = await call('/api/v1/visits');
  const wish = JSON.stringify({ registration_id: own.id });
  const answer = await call(`/api/v1/visits/${items[0].id}/join?dry_run=true`, wish);
  return answer.standing !== undefined;
}
