## Kinds of cases

case-kind-registration = Iscrizione
case-kind-proposal = Proposta
case-kind-exchange = Scambio
case-kind-administration = Amministrazione
case-kind-visit = Visita di gruppo

## Seats

party-applicant = Richiedente
party-partnership = Partenariato
party-visitor = Visitatore
party-host = Ospitante
party-visitor-partnership = Partenariato del visitatore
party-host-partnership = Partenariato dell'ospitante
party-support-office = Ufficio di supporto
party-commission = Commissione
party-system = Lo strumento

## States of a proposal

state-proposal-invited = Invitato a registrarsi
state-proposal-open = Proposto
state-proposal-accepted = Accettato
state-proposal-declined = Rifiutato
state-proposal-withdrawn = Ritirato
state-proposal-expired = Scaduto

## States of a group visit

state-visit-draft = In preparazione
state-visit-published = Aperta ai visitatori
state-visit-closed = Chiusa ad altri visitatori
state-visit-held = Conclusa
state-visit-cancelled = Annullata
