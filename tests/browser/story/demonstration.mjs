// People of the demonstration data, found by what they can do now.
import { url } from '../support.mjs';

const password = 'demonstration 2026';
const PARTICIPANTS = 46;

async function signedIn(email) {
  let token;
  const call = async (path, body) => {
    const headers = { 'content-type': 'application/json' };
    if (token) headers.authorization = `Bearer ${token}`;
    const answer = await fetch(`${url}${path}`, { method: body ? 'POST' : 'GET', headers, body });
    return answer.json();
  };
  token = (await call('/api/v1/sessions', JSON.stringify({ email, password }))).access_token;
  return call;
}

// A participant with a case of this kind and state who can take an action on it now.
export async function whoCan(kind, state, action, suits = () => true) {
  for (let number = 1; number <= PARTICIPANTS; number += 1) {
    const email = `participant${number}@demo.example`;
    const call = await signedIn(email);
    const { items } = await call('/api/v1/me/cases');
    const heads = items.filter((one) => one.kind === kind && one.state === state && suits(one, items));
    for (const head of heads) {
      const { standing } = await call(`/api/v1/${kind}s/${head.id}`);
      if (standing.available_actions.some((one) => one.name === action)) return { email, id: head.id };
    }
  }
  throw new Error(`nobody can ${action} a ${kind} that is ${state}`);
}
