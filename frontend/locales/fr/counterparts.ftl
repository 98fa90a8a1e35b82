## Proposition

proposal-what = La proposition
proposal-exchange = Ouvrir l’échange
proposal-invitee = Invité
proposal-invited = Invité, pas encore inscrit

## Homologues

counterparts-title = Trouver un homologue
counterparts-lead = La note dit dans quelle mesure vous vous convenez, et pourquoi. C’est un conseil ; le choix vous appartient.
counterparts-loading = Recherche d’homologues
counterparts-failed = Les homologues n’ont pas pu être chargés
counterparts-found = Homologues
counterparts-none = Personne ne peut être sollicité pour cela en ce moment. Retirez un filtre, ou affichez aussi ceux qui ne peuvent pas l’être actuellement.
counterparts-not-yet = Cette page s’ouvre quand votre inscription est acceptée
counterparts-not-yet-text = Votre Partenariat examine d’abord votre inscription.
counterpart-score = { $points } points sur 100
counterpart-suitable = convient
counterpart-low-active = absent depuis un certain temps
counterpart-propose = Proposer à { $name }
score-points = { $points } sur { $most }.
filter-role = Que cherchez-vous ?
filter-hosts = Un hôte
filter-hosts-help = Vous rendez visite.
filter-visitors = Un visiteur
filter-visitors-help = Vous ouvrez vos portes.
filter-text = Mots
filter-any = Indifférent
filter-country = Pays
filter-sector = Secteur
filter-activity = Activité
filter-language = Langue
propose-message = Votre message
propose-message-help = Ce que vous avez en tête, et ce que l’autre partie y gagne.
propose-send = Envoyer la proposition
propose-failed = La proposition n’a pas pu être envoyée
plan-failed = Le plan n’a pas pu être enregistré
plan-save = Enregistrer le plan
plan-stale = L’autre partie a modifié le plan entre-temps
plan-day = Jour { $number }
bank-title = Compte bancaire
bank-failed = Le compte bancaire n’a pas pu être chargé
bank-none = Aucun compte n’est encore connu. Le montant forfaitaire est versé sur celui que le visiteur indique.
bank-asked-for = Veuillez indiquer votre compte bancaire, pour que le montant forfaitaire puisse être versé
bank-missing = Aucun compte bancaire n’est encore connu
bank-missing-text = Le visiteur l’indique sur cette page. Demandez-le dans les messages avant de payer.
bank-ask = Le demander dans les messages
bank-holder = Titulaire du compte
bank-iban = IBAN
bank-bic = BIC
bank-save = Enregistrer le compte
bank-not-saved = Le compte n’a pas été enregistré
filter-everyone = Afficher aussi ceux qui ne peuvent pas être sollicités actuellement, avec le motif
done-exchange-open = Échange ouvert
done-proposal-open = Proposition envoyée
done-proposal-propose = Proposition envoyée
done-proposal-invite = Homologue invité
done-visit-prepare = Visite préparée
counterpart-agreed = Déjà d’accord avec { $name }
counterpart-agreed-text = Avez-vous convenu d’un échange en dehors de ce portail ? Ouvrez-le ici sans proposition. L’autre partie le confirme en approuvant le plan et l’engagement.
counterpart-agreed-open = Ouvrir l’échange
counterpart-agreed-failed = L’échange n’a pas été ouvert
counterpart-about = À propos de { $name }
counterpart-agreed-already = Nous sommes déjà d’accord
counterpart-offers = Ce qu’ils proposent
counterpart-wants = Ce qu’ils recherchent
counterpart-modes = Comment la rencontre aurait lieu
counterpart-availability = Quand cela leur conviendrait
counterpart-duration = Durée souhaitée
counterpart-days-between = de { $least } à { $most } jours ouvrables
counterpart-days-least = { $count ->
    [one] au moins { $count } jour ouvrable
   *[other] au moins { $count } jours ouvrables
}
counterpart-days-most = { $count ->
    [one] au plus { $count } jour ouvrable
   *[other] au plus { $count } jours ouvrables
}
