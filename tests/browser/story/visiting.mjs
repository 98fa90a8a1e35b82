// A group visit, as it is prepared, filled with words, and joined.
import { noAccessibilityFindings, url } from '../support.mjs';

// The officer says what the host offers, and saves it as a draft.
export async function prepares(someone, visit) {
  const { page: at } = someone;
  await at.getByRole('link', { name: 'Group visits' }).first().click();
  await at.getByRole('link', { name: 'Prepare a group visit' }).click();
  const form = at.getByRole('form', { name: 'Save the draft' });
  await form.getByLabel('What it is called').waitFor();
  // Whoever cares for one host only is not asked which.
  const host = form.getByLabel('Host', { exact: true });
  if (await host.isVisible()) await host.selectOption(visit.host);
  await form.getByLabel('What it is called').fill(visit.title);
  await form.getByLabel('What visitors can expect').fill(visit.description);
  await form.getByText('Textile', { exact: true }).click();
  await form.getByLabel('Places', { exact: true }).fill(String(visit.places));
  await form.getByLabel('First full day').fill(visit.monday);
  await form.getByLabel('Last full day').fill(visit.friday);
  await form.getByLabel(/^Place\s*\(/).fill(visit.place);
  for (const item of visit.agenda) {
    await form.getByLabel(/^Day\s*\(/).fill(item.on);
    await form.getByLabel(/^What happens/).fill(item.title);
    await form.getByRole('button', { name: 'Add to the agenda' }).click();
    await form.getByRole('button', { name: `Take out ${item.title}` }).waitFor();
  }
  await noAccessibilityFindings(at);
}

// From the list of what is open, with the country as the filter, to the page of the visit.
export async function finds(someone, country, title) {
  const { page: at } = someone;
  await at.goto(`${url}/visits`);
  const filter = at.getByRole('form', { name: 'Look for visits' });
  await filter.getByLabel('Country').selectOption(country);
  await at.locator('.visits__entry').getByRole('link', { name: title }).last().click();
  await at.getByRole('heading', { level: 1, name: title }).waitFor();
}

// Joins, which leads to an exchange of one's own.
export async function joins(someone) {
  const { page: at } = someone;
  await at.getByRole('button', { name: 'Join', exact: true }).click();
  await at.getByRole('heading', { name: 'What happened so far' }).waitFor();
}

// One's own visit, from the list.
export async function opensOwn(someone, title) {
  const { page: at } = someone;
  await at.goto(`${url}/visits`);
  const own = at.getByRole('region', { name: 'Visits you have a part in' });
  await own.getByRole('link', { name: title }).click();
  await at.getByRole('heading', { name: 'Who has joined' }).waitFor();
}
