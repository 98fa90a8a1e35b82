// The first journey, played by the client generated from the API's document: a physical exchange of
// five days from registration to payment.
//
// The two organisations and their Partnerships act through their own systems, with API tokens. People
// sign up, sign with their password, and work in the Support Office.

import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { components } from "./generated/schema.js";
import { PASSWORD, Server, done, issue, type Account, type Login } from "./people.js";

type Schemas = components["schemas"];
type Details = Schemas["ExchangeDetails"];

const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from(" an invented boarding pass")]);
const DAY = 86_400_000;

/** An organisation with its person, its system, and its Partnership's officer and system. */
interface Side {
  address: string;
  system: Login;
  registration: string;
  officer: Account;
  office: Login;
}

/** What is sent with a change of an existing thing. */
function changing(tag: string): { header: { "If-Match": string; "Idempotency-Key": string } } {
  return { header: { "If-Match": tag, "Idempotency-Key": randomUUID() } };
}

function once(): { header: { "Idempotency-Key": string } } {
  return { header: { "Idempotency-Key": randomUUID() } };
}

function tagOf(response: Response): string {
  return response.headers.get("etag") ?? "";
}

function form(name: string, role: Schemas["Role"], place: Place, partnership: string): Schemas["RegistrationForm"] {
  return {
    roles: [role],
    organisation: {
      name,
      legal_form: "company",
      participant_type: "sme",
      country: place.country,
      town_id: place.town,
      staff: 12,
      turnover_million: "1.5",
      balance_million: "0.8",
      is_autonomous: true,
      description: "Makes examples.",
      sectors: ["textile"],
    },
    memberships: [{ kind: "cluster", name: "Cluster of Examples", profiled: true }],
    representative: { name, position: "Director", nationality: place.country },
    motivation: "To learn from each other.",
    objectives: "A common project.",
    activities_offered: ["job-shadowing"],
    activities_wanted: ["job-shadowing"],
    languages: ["en"],
    modes: ["physical"],
    partnership: { choice: "manual", partnership_id: partnership },
    consents: { data_processing: true, catalogue_visible: true },
  };
}

interface Place {
  country: string;
  town: number;
}

async function place(server: Server, country: string, prefix: string): Promise<Place> {
  const towns = done(await server.anyone().GET("/api/v1/towns", { params: { query: { prefix, country } } }));
  const town = towns.items[0];
  if (!town) {
    throw new Error(`there is no town ${prefix}`);
  }
  return { country, town: town.id };
}

/** A person begins a registration; the systems of both sides see it through. */
async function register(server: Server, role: Schemas["Role"], where: Place, officer: Account): Promise<Side> {
  const partnership = officer.email.replace(/^officer\.|@.*$/g, "");
  const officerLogin = await server.signIn(officer.email, officer.password);
  const office = await issue(server, officerLogin, { kind: "partnership", partnership_id: partnership });
  const { address, login } = await server.signUp(`The ${role}`);
  const begun = done(await login.POST("/api/v1/registrations", { params: once(), body: { roles: [role] } }));
  const system = await issue(server, login, { kind: "organisation", organisation_id: begun.organisation_id });
  const path = { id: begun.id };
  const version = async (client: Login): Promise<string> =>
    tagOf((await client.GET("/api/v1/registrations/{id}", { params: { path } })).response);
  const body = form(`Organisation of the ${role}`, role, where, partnership);
  done(
    await system.PUT("/api/v1/registrations/{id}", {
      params: { path, header: { "If-Match": await version(system) } },
      body,
    }),
  );
  const sent = { path, ...changing(await version(system)) };
  done(await system.POST("/api/v1/registrations/{id}/submit", { params: sent }));
  const read = { path, ...changing(await version(office)) };
  done(await office.POST("/api/v1/registrations/{id}/accept", { params: read }));
  return { address, system, registration: begun.id, officer, office };
}

/** The exchange of the journey. */
class Exchange {
  constructor(
    readonly id: string,
    readonly visitor: Side,
    readonly host: Side,
  ) {}

  async read(client: Login): Promise<Details> {
    return done(await client.GET("/api/v1/exchanges/{id}", { params: { path: { id: this.id } } }));
  }

  /** Address and headers of a change at the newest version. */
  async newest(client: Login): Promise<{ path: { id: string } } & ReturnType<typeof changing>> {
    const path = { id: this.id };
    const { response } = await client.GET("/api/v1/exchanges/{id}", { params: { path } });
    return { path, ...changing(tagOf(response)) };
  }

  async state(): Promise<string> {
    return (await this.read(this.visitor.system)).standing.state;
  }

  /** Both sides write the plan and the commitment, and agree. */
  async build(first: Date): Promise<void> {
    const visitor = this.visitor.system;
    const host = this.host.system;
    const plan: Schemas["PlanInput"] = {
      mode: "physical",
      starts_on: day(first),
      ends_on: day(later(first, 4)),
      activities: ["job-shadowing"],
      host_place: "Example Street 1",
    };
    done(await visitor.PUT("/api/v1/exchanges/{id}/plan", { params: await this.newest(visitor), body: plan }));
    const clauses: [Login, string][] = [
      [visitor, "objectives"],
      [host, "action_plan"],
      [host, "expected_outcomes"],
      [visitor, "visitor_responsibilities"],
      [host, "host_responsibilities"],
    ];
    for (const [writer, key] of clauses) {
      // Each clause has a version of its own, so that two people can write at the same time.
      const path = { id: this.id, key };
      const { response } = await writer.GET("/api/v1/exchanges/{id}/clauses/{key}", { params: { path } });
      const params = { path, ...changing(tagOf(response)) };
      const body = { text: `What we write about ${key}.` };
      done(await writer.PUT("/api/v1/exchanges/{id}/clauses/{key}", { params, body }));
    }
    for (const side of [visitor, host]) {
      const body = { document: (await this.read(side)).commitment.document };
      done(await side.POST("/api/v1/exchanges/{id}/agree", { params: await this.newest(side), body }));
    }
  }

  async sign(person: Login, password: string): Promise<void> {
    const body = { document: (await this.read(person)).commitment.document, password };
    done(await person.POST("/api/v1/exchanges/{id}/sign", { params: await this.newest(person), body }));
  }

  async signAgreement(person: Login, password: string): Promise<void> {
    const document = (await this.read(person)).agreement?.document;
    if (!document) {
      throw new Error("there is no Financial Agreement");
    }
    const params = await this.newest(person);
    done(await person.POST("/api/v1/exchanges/{id}/sign_agreement", { params, body: { document, password } }));
  }

  async validate(person: Login): Promise<void> {
    const body = { document: (await this.read(person)).commitment.document };
    done(await person.POST("/api/v1/exchanges/{id}/validate", { params: await this.newest(person), body }));
  }

  /** The stay, its report, the payment and the host's feedback: all by the systems. */
  async carryOut(server: Server, first: Date): Promise<void> {
    const visitor = this.visitor.system;
    const office = this.visitor.office;
    await server.daysPass(Math.round((first.getTime() - today().getTime()) / DAY));
    done(await visitor.POST("/api/v1/exchanges/{id}/start", { params: await this.newest(visitor), body: {} }));
    await server.daysPass(7);
    await this.isOver();
    done(await visitor.POST("/api/v1/exchanges/{id}/evidence", {
      params: await this.newest(visitor),
      body: { upload_id: await uploaded(visitor), kind: "boarding_pass" },
    }));
    done(await visitor.POST("/api/v1/exchanges/{id}/submit_report", {
      params: await this.newest(visitor),
      body: {
        exchange: {
          activities: "Five days in the workshop.",
          outcomes: "A joint offer.",
          objectives_reached: 4,
          follow_up: "The host visits us.",
        },
        hosting: { host_rating: 5, remarks: "Well prepared." },
        scheme: { partnership_rating: 5, suggestions: "Longer stays." },
      },
    }));
    done(await office.POST("/api/v1/exchanges/{id}/validate_report", {
      params: await this.newest(office),
      body: { evidence_accepted: true },
    }));
    const amount = (await this.read(office)).payment?.due;
    if (!amount) {
      throw new Error("nothing is due");
    }
    done(await office.POST("/api/v1/exchanges/{id}/record_payment", {
      params: await this.newest(office),
      body: { amount, paid_on: day(later(first, 7)), reference: "CXC-1" },
    }));
    const host = this.host.system;
    done(await host.POST("/api/v1/exchanges/{id}/give_feedback", {
      params: await this.newest(host),
      body: { rating: 5, would_host_again: true, outcomes: "A new customer." },
    }));
  }

  /** The tool ends a stay by itself as soon as its last day is over. */
  async isOver(): Promise<void> {
    for (let turn = 0; turn < 300 && (await this.state()) !== "reporting"; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function uploaded(visitor: Login): Promise<string> {
  const upload = await visitor.POST("/api/v1/uploads", {
    params: { query: { file_name: "boarding-pass.png", purpose: "evidence" }, ...once() },
    // The document says `string` of `format` binary; what is sent are the bytes of the file.
    body: PNG as unknown as string,
    bodySerializer: (bytes) => bytes as unknown as Buffer<ArrayBuffer>,
    headers: { "Content-Type": "image/png" },
  });
  return done(upload).id;
}

function today(): Date {
  return new Date(`${day(new Date())}T00:00:00Z`);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function later(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** A Monday some weeks from now whose week has no holiday on either side. */
async function freeMonday(server: Server): Promise<Date> {
  const off = new Set<string>();
  for (const country of ["PT", "ES"]) {
    const query = { country, from: day(today()), to: day(later(today(), 120)) };
    const listed = done(await server.anyone().GET("/api/v1/holidays", { params: { query } }));
    listed.items.forEach((holiday) => off.add(holiday.date));
  }
  let monday = later(today(), 36 - today().getUTCDay());
  while (Array.from({ length: 12 }, (_, number) => day(later(monday, number))).some((date) => off.has(date))) {
    monday = later(monday, 7);
  }
  return monday;
}

/** The whole journey; returns the exchange as the visitor's system reads it in the end. */
async function play(server: Server, accounts: Account[]): Promise<Details> {
  const staff = (role: string): Account => {
    const found = accounts.find((account) => account.role === role);
    if (!found) {
      throw new Error(`nobody is ${role}`);
    }
    return found;
  };
  const officers = accounts.filter((account) => account.role === "Partnership officer");
  const visitor = await register(server, "visitor", await place(server, "ES", "Madrid"), officers[0] ?? staff("?"));
  const host = await register(server, "host", await place(server, "PT", "Porto"), officers.at(-1) ?? staff("?"));
  const opened = done(await visitor.system.POST("/api/v1/exchanges", {
    params: once(),
    body: {
      visitor_registration_id: visitor.registration,
      host_registration_id: host.registration,
      plan: { mode: "physical" },
    },
  }));
  const exchange = new Exchange(opened.id, visitor, host);
  const first = await freeMonday(server);
  await exchange.build(first);
  for (const side of [visitor, host]) {
    await exchange.sign(await server.signIn(side.address, PASSWORD), PASSWORD);
  }
  for (const { officer } of [visitor, host]) {
    await exchange.sign(await server.signIn(officer.email, officer.password), officer.password);
  }
  for (const [state, role] of [["awaiting_so", "Support Office"], ["awaiting_ec", "Commission"]] as const) {
    if ((await exchange.state()) === state) {
      await exchange.validate(await server.signIn(staff(role).email, staff(role).password));
    }
  }
  const { email, password } = visitor.officer;
  await exchange.signAgreement(await server.signIn(email, password), password);
  await exchange.signAgreement(await server.signIn(visitor.address, PASSWORD), PASSWORD);
  await exchange.carryOut(server, first);
  return exchange.read(visitor.system);
}

const { values } = parseArgs({
  options: { url: { type: "string" }, accounts: { type: "string" }, mail: { type: "string" } },
});
if (!values.url || !values.accounts || !values.mail) {
  throw new Error("--url, --accounts and --mail are needed");
}
const accounts = JSON.parse(await readFile(values.accounts, "utf8")) as Account[];
const server = new Server(values.url, values.mail);
// Whoever plays next begins today.
const over = await play(server, accounts).finally(() => server.daysPass(-server.ahead));
const amounts = over.payment?.payments.map((payment) => payment.amount) ?? [];
if (over.standing.state !== "completed" || amounts.join() !== "780") {
  throw new Error(`the journey ends in ${over.standing.state} with ${amounts.join()}`);
}
console.log("the TypeScript client has played the first journey: completed, 780 EUR paid");
