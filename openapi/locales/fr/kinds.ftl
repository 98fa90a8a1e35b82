## Kinds of cases

case-kind-registration = Inscription
case-kind-proposal = Proposition
case-kind-exchange = Échange
case-kind-administration = Administration
case-kind-visit = Visite de groupe

## Seats

party-applicant = Demandeur
party-partnership = Partenariat
party-visitor = Visiteur
party-host = Hôte
party-visitor-partnership = Partenariat du visiteur
party-host-partnership = Partenariat de l’hôte
party-support-office = Bureau d’assistance
party-commission = Commission
party-system = L’outil

## States of a proposal

state-proposal-invited = Invité à s’inscrire
state-proposal-open = Proposé
state-proposal-accepted = Accepté
state-proposal-declined = Décliné
state-proposal-withdrawn = Retiré
state-proposal-expired = Expiré

## States of a group visit

state-visit-draft = En préparation
state-visit-published = Ouverte aux visiteurs
state-visit-closed = Fermée à d’autres visiteurs
state-visit-held = Terminée
state-visit-cancelled = Annulée
