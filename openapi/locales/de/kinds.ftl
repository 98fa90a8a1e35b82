## Kinds of cases

case-kind-registration = Registrierung
case-kind-proposal = Vorschlag
case-kind-exchange = Austausch
case-kind-administration = Verwaltung
case-kind-visit = Gruppenbesuch

## Seats

party-applicant = Antragsteller
party-partnership = Partnerschaft
party-visitor = Gast
party-host = Gastgeber
party-visitor-partnership = Partnerschaft des Gastes
party-host-partnership = Partnerschaft des Gastgebers
party-support-office = Unterstützungsbüro
party-commission = Kommission
party-system = System

## States of a proposal

state-proposal-invited = Zur Registrierung eingeladen
state-proposal-open = Vorgeschlagen
state-proposal-accepted = Angenommen
state-proposal-declined = Abgelehnt
state-proposal-withdrawn = Zurückgezogen
state-proposal-expired = Abgelaufen

## States of a group visit

state-visit-draft = In Vorbereitung
state-visit-published = Offen für Gäste
state-visit-closed = Für weitere Gäste geschlossen
state-visit-held = Vorbei
state-visit-cancelled = Abgesagt
