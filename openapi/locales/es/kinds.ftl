## Kinds of cases

case-kind-registration = Inscripción
case-kind-proposal = Propuesta
case-kind-exchange = Intercambio
case-kind-administration = Administración
case-kind-visit = Visita en grupo

## Seats

party-applicant = Solicitante
party-partnership = Consorcio
party-visitor = Visitante
party-host = Anfitrión
party-visitor-partnership = Consorcio del visitante
party-host-partnership = Consorcio del anfitrión
party-support-office = Oficina de Apoyo
party-commission = Comisión
party-system = La herramienta

## States of a proposal

state-proposal-invited = Invitado a registrarse
state-proposal-open = Propuesto
state-proposal-accepted = Aceptado
state-proposal-declined = Rechazado
state-proposal-withdrawn = Retirado
state-proposal-expired = Caducado

## States of a group visit

state-visit-draft = En preparación
state-visit-published = Abierta a visitantes
state-visit-closed = Cerrada a más visitantes
state-visit-held = Terminada
state-visit-cancelled = Cancelada
