// People and systems: how they get their logins.

import { randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import createClient, { type Client } from "openapi-fetch";

import type { components, paths } from "./generated/schema.js";

/** The password of everybody who signs up here. */
export const PASSWORD = "a password for the journey";

/** Somebody or something that sends requests. */
export type Login = Client<paths>;

/** An account of the demonstration data. */
export interface Account {
  email: string;
  role: string;
  password: string;
}

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What was answered, if it was no problem. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.error !== undefined || outcome.data === undefined) {
    throw new Error(`${outcome.response.url}: ${outcome.response.status} ${JSON.stringify(outcome.error)}`);
  }
  return outcome.data;
}

/** The server under test, and where it leaves its mails. */
export class Server {
  /** Days by which its clock has been set forward. */
  ahead = 0;

  constructor(
    readonly url: string,
    readonly mail: string,
  ) {}

  anyone(): Login {
    return createClient<paths>({ baseUrl: this.url });
  }

  login(token: string): Login {
    return createClient<paths>({ baseUrl: this.url, headers: { Authorization: `Bearer ${token}` } });
  }

  async signIn(email: string, password: string): Promise<Login> {
    const session = done(await this.anyone().POST("/api/v1/sessions", { body: { email, password } }));
    return this.login(session.access_token);
  }

  /** A person signs up and follows the link of the mail. */
  async signUp(name: string): Promise<{ address: string; login: Login }> {
    const address = `${randomUUID()}@example.org`;
    const { error } = await this.anyone().POST("/api/v1/accounts", {
      params: { header: { "Idempotency-Key": randomUUID() } },
      body: { email: address, name, password: PASSWORD },
    });
    if (error) {
      throw new Error(JSON.stringify(error));
    }
    const token = await this.secret(address);
    done(await this.anyone().POST("/api/v1/accounts/verify", { body: { token } }));
    return { address, login: await this.signIn(address, PASSWORD) };
  }

  /** The secret in the mail to an address. */
  async secret(address: string): Promise<string> {
    for (let turn = 0; turn < 300; turn += 1) {
      for (const name of await readdir(this.mail)) {
        const letter = await readFile(join(this.mail, name), "utf8");
        // Quoted-printable: soft line ends are taken out, and an equals sign stands as =3D.
        const text = letter.replace(/=\r?\n/g, "").replace(/=3D/g, "=");
        const found = /[?&]token=([\w.~-]+)/.exec(text);
        if (found?.[1] && text.includes(address)) {
          return found[1];
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no mail for ${address}`);
  }

  async daysPass(days: number): Promise<void> {
    const answer = await fetch(`${this.url}/test-clock/${days * 86_400}`, { method: "POST" });
    if (!answer.ok) {
      throw new Error(`the clock cannot be set: ${answer.status}`);
    }
    this.ahead += days;
  }
}

/** An API token for the system of whatever a person acts for. */
export async function issue(
  server: Server,
  person: Login,
  owner: components["schemas"]["TokenOwner"],
): Promise<Login> {
  const issued = done(
    await person.POST("/api/v1/api-tokens", {
      params: { header: { "Idempotency-Key": randomUUID() } },
      body: {
        name: "Our own system",
        owner,
        scopes: ["read", "registration", "matching", "building", "execution"],
        expires_in_days: 365,
      },
    }),
  );
  return server.login(issued.secret);
}
