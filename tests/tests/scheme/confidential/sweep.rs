//! Reading everything as everyone, and comparing it with what was planted.

use std::collections::{BTreeMap, BTreeSet};

use clusterxchange_api::ledger;
use clusterxchange_tests::exchange::Exchange;
use clusterxchange_tests::{Applicant, Person, StaffedPartnership};
use serde_json::Value;

use super::readers::Reader;
use super::secrets::{MEANT_FOR, PLANTED};

const LISTS: &[&str] = &[
    "registrations",
    "proposals",
    "exchanges",
    "visits",
    "me/visits",
    "me/cases",
    "me/work",
    "me/notifications",
    "me/export",
    "help/messages",
    "help/threads",
    "alumni",
    "catalogue?as=visitor",
    "catalogue?as=host",
    "suggestions?as=visitor",
    "suggestions?as=host",
];

const PARTS: &[&str] = &["plan", "bank-account", "certificate", "clauses/objectives"];

/// A case that was begun.
#[derive(Clone, Debug)]
pub struct Case {
    kind: &'static str,
    id: String,
    parties: &'static [Reader],
}

/// Everyone, the cases that they have so far, and what they have read of what was planted.
pub struct Sweep<'a> {
    /// Visitor, host, their Partnerships, Support Office and Commission.
    pub exchange: Exchange<'a>,
    /// The organisation whose registration is refused.
    pub refused: Applicant,
    /// The Partnership that refuses it.
    pub red: StaffedPartnership,
    cases: Vec<Case>,
    threads: Vec<String>,
    read: BTreeMap<&'static str, BTreeSet<Reader>>,
    leaks: BTreeSet<String>,
}

impl<'a> Sweep<'a> {
    /// Nobody has read anything yet.
    pub fn new(exchange: Exchange<'a>, refused: Applicant, red: StaffedPartnership) -> Self {
        Self {
            exchange,
            refused,
            red,
            cases: Vec::new(),
            threads: Vec::new(),
            read: BTreeMap::new(),
            leaks: BTreeSet::new(),
        }
    }

    /// The person who reads.
    pub fn person(&mut self, reader: Reader) -> &mut Person {
        match reader {
            Reader::Visitor => &mut self.exchange.visitor.person,
            Reader::Host => &mut self.exchange.host.person,
            Reader::VisitorOfficer => &mut self.exchange.visitor_partnership.officer,
            Reader::HostOfficer => &mut self.exchange.host_partnership.officer,
            Reader::Office => &mut self.exchange.support_office,
            Reader::Commission => &mut self.exchange.commission,
            Reader::Refused => &mut self.refused.person,
            Reader::OtherOfficer => &mut self.red.officer,
        }
    }

    /// A case has begun that these are the parties of.
    pub fn begun(&mut self, kind: &'static str, id: &str, parties: &'static [Reader]) {
        let id = id.to_owned();
        self.cases.push(Case { kind, id, parties });
    }

    /// A question was asked; its thread is at this address.
    pub fn asked(&mut self, address: String) {
        self.threads.push(address);
    }

    /// The parties of the case that began last are others now.
    pub fn now_of(&mut self, parties: &'static [Reader]) {
        let last = self.cases.last_mut().expect("a case has begun");
        last.parties = parties;
    }

    /// Everyone reads the case that began last.
    pub async fn newest(&mut self, state: &str) {
        let newest = self.cases.last().expect("a case has begun").clone();
        // The others are brought back by whatever lets the days pass.
        for reader in [Reader::Refused, Reader::OtherOfficer] {
            self.person(reader).come_back().await;
        }
        self.everyone_reads(&addresses_of(&newest), state).await;
    }

    /// Everyone reads everything.
    pub async fn everything(&mut self, state: &str) {
        for reader in Reader::ALL {
            self.person(reader).come_back().await;
        }
        let mut addresses: Vec<_> = LISTS.iter().map(|list| (*list).to_owned()).collect();
        for case in self.cases.clone() {
            addresses.extend(addresses_of(&case));
        }
        addresses.extend(self.threads.iter().cloned());
        for of in [&self.exchange.visitor, &self.exchange.host] {
            for role in ["visitor", "host"] {
                let id = &of.registration_id;
                addresses.push(format!("participants/{id}?as={role}"));
            }
        }
        self.everyone_reads(&addresses, state).await;
        self.mails(state).await;
    }

    async fn everyone_reads(&mut self, addresses: &[String], state: &str) {
        for reader in Reader::ALL {
            for address in addresses {
                let path = format!("/api/v1/{address}");
                let answer = self.person(reader).get(&path).await;
                let place = format!("{reader:?} reads {address}, {state}");
                self.note(reader, &answer.body.to_string(), &place);
                let in_registrations = address.starts_with("registrations/");
                if address != "me/export" {
                    let seats = reader.seats(in_registrations);
                    for finding in findings_for_others(&answer.body, seats) {
                        self.leaks.insert(format!("{place}: {finding}"));
                    }
                }
            }
        }
    }

    async fn mails(&mut self, state: &str) {
        for mail in self.exchange.server.mails().await {
            for reader in Reader::ALL {
                if mail.contains(&format!("To: {}", reader.email())) {
                    self.note(reader, &mail, &format!("{reader:?} gets a mail, {state}"));
                }
            }
        }
    }

    fn note(&mut self, reader: Reader, text: &str, place: &str) {
        for (words, readers) in PLANTED {
            if text.contains(words) {
                if !readers.contains(&reader) {
                    self.leaks.insert(format!("{place}: `{words}`"));
                }
                self.read.entry(words).or_default().insert(reader);
            }
        }
    }

    /// Nobody has read what is meant for others.
    pub fn nothing_leaked(&self) {
        assert!(self.leaks.is_empty(), "{:#?}", self.leaks);
    }

    /// Whatever was planted was found by all who are meant to read it: otherwise nothing is proved.
    pub fn all_was_found(&self) {
        let mut missing = Vec::new();
        for (words, readers) in PLANTED {
            let found = self.read.get(words).cloned().unwrap_or_default();
            let without = readers.iter().filter(|it| !found.contains(it));
            missing.extend(without.map(|reader| format!("`{words}`, by {reader:?}")));
        }
        assert!(missing.is_empty(), "not found: {missing:#?}");
    }

    /// Each reader is shown exactly the events of each case that are meant for them, as the rows of
    /// the ledger and the planted table say.
    pub async fn ledgers_are_shared_out(&mut self) {
        for case in self.cases.clone() {
            let id = case.id.parse().expect("an identifier");
            let db = &self.exchange.server.app.db;
            let rows = ledger::read::recorded(db, id).await.expect("a ledger");
            for reader in Reader::ALL {
                let meant: Vec<_> = rows
                    .iter()
                    .map(|row| row.action.as_str())
                    .filter(|action| is_meant_for(action, reader, &case))
                    .collect();
                let path = format!("/api/v1/cases/{}/{}/events?limit=200", case.kind, case.id);
                let page = self.person(reader).get(&path).await;
                let events = page.body["items"].as_array().cloned().unwrap_or_default();
                let shown: Vec<_> = events
                    .iter()
                    .filter_map(|event| event["action"].as_str())
                    .collect();
                assert_eq!(shown, meant, "{reader:?} reads the ledger of {case:?}");
            }
        }
    }
}

fn addresses_of(case: &Case) -> Vec<String> {
    let Case { kind, id, .. } = case;
    let mut addresses = vec![
        format!("{kind}s/{id}"),
        format!("cases/{kind}/{id}/events?limit=200"),
        format!("cases/{kind}/{id}/messages"),
    ];
    if *kind == "exchange" {
        addresses.extend(PARTS.iter().map(|part| format!("exchanges/{id}/{part}")));
    }
    addresses
}

fn is_meant_for(action: &str, reader: Reader, case: &Case) -> bool {
    let named = MEANT_FOR.iter().find(|(name, _)| *name == action);
    case.parties.contains(&reader) && named.is_none_or(|(_, readers)| readers.contains(&reader))
}

/// The findings, wherever they stand in an answer, that are meant for others than someone on these
/// seats.
fn findings_for_others(answer: &Value, seats: &[&str]) -> Vec<String> {
    match answer {
        Value::Array(items) => items
            .iter()
            .flat_map(|item| findings_for_others(item, seats))
            .collect(),
        Value::Object(fields) => {
            let only = fields.get("audience").and_then(|it| it["only"].as_array());
            let is_for_others = only.is_some_and(|only| {
                let mut only = only.iter().filter_map(Value::as_str);
                !only.any(|seat| seats.contains(&seat))
            });
            let inner = fields
                .values()
                .flat_map(|value| findings_for_others(value, seats));
            let this = is_for_others.then(|| answer.to_string());
            this.into_iter().chain(inner).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
