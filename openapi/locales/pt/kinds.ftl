## Kinds of cases

case-kind-registration = Inscrição
case-kind-proposal = Proposta
case-kind-exchange = Intercâmbio
case-kind-administration = Administração
case-kind-visit = Visita de grupo

## Seats

party-applicant = Requerente
party-partnership = Parceria
party-visitor = Visitante
party-host = Anfitrião
party-visitor-partnership = Parceria do visitante
party-host-partnership = Parceria do anfitrião
party-support-office = Gabinete de Apoio
party-commission = Comissão
party-system = A ferramenta

## States of a proposal

state-proposal-invited = Convidado a registar-se
state-proposal-open = Proposto
state-proposal-accepted = Aceite
state-proposal-declined = Recusado
state-proposal-withdrawn = Retirado
state-proposal-expired = Expirado

## States of a group visit

state-visit-draft = Em preparação
state-visit-published = Aberta a visitantes
state-visit-closed = Fechada a mais visitantes
state-visit-held = Terminada
state-visit-cancelled = Cancelada
