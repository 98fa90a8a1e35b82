// When the people of a story meet.
import assert from 'node:assert/strict';
import { url } from '../support.mjs';

const day = (date) => date.toISOString().slice(0, 10);
const later = (date, days) => new Date(date.getTime() + days * 86_400_000);

// Working days between two days where the host is, by the planner that is open to everyone.
async function workingDays(country, from, to) {
  const answer = await fetch(`${url}/api/v1/plans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      mode: 'physical',
      visitor: { country: 'ES' },
      host: { country },
      starts_on: day(from),
      ends_on: day(to),
    }),
  });
  assert.equal(answer.status, 200);
  const { plan } = await answer.json();
  return plan.stay.outcome.working_days;
}

// A year that begins in a week: when somebody has time.
export function yearAhead(now) {
  return { from: day(later(now, 7)), to: day(later(now, 371)) };
}

// A Monday some weeks from now whose week has no public holiday in the host's country.
export async function quietMonday(now, country) {
  let monday = later(now, 35);
  while (monday.getUTCDay() !== 1) monday = later(monday, 1);
  while ((await workingDays(country, monday, later(monday, 4))) !== 5) monday = later(monday, 7);
  return { monday: day(monday), friday: day(later(monday, 4)), days: (to) => daysBetween(now, to) };
}

// Whole days from one moment to the morning of a day, so that it is that day.
function daysBetween(now, to) {
  return Math.ceil((new Date(`${to}T00:00:00Z`) - now) / 86_400_000);
}
