## Visites de groupe

visit-title = Visites de groupe
visit-lead = Un hôte ou son Partenariat prépare dates, programme et places ; des visiteurs s’y joignent, chacun avec son propre échange.
visit-own = Visites auxquelles vous prenez part
visit-own-none = Aucune pour l’instant.
visit-prepare = Préparer une visite de groupe
visit-prepare-lead = Enregistrez d’abord un brouillon. Personne ne le voit avant que vous l’ouvriez aux visiteurs ; il lui faut pour cela ses jours.
visit-needed-to-open = Nécessaire avant d’ouvrir la visite aux visiteurs.
visit-open = Ouvertes aux visiteurs
visit-filter = Chercher des visites
visit-none = Aucune visite de ce type n’est ouverte en ce moment. Demandez moins de critères, ou revenez plus tard.
visit-calendar = Quand elles ont lieu
visit-no-dates = Dates à fixer
visit-places-left = { $count ->
    [0] Plus de place
    [one] Encore { $count } place
   *[other] Encore { $count } places
}
visit-no-host = Vous ne pouvez pas encore préparer de visite
visit-no-host-text = Il faut pour cela une inscription acceptée en tant qu’hôte. Le Partenariat de l’hôte peut aussi en préparer une pour lui.
visit-name = Son nom
visit-description = Ce à quoi les visiteurs peuvent s’attendre
visit-description-help = Les visiteurs décident d’après cela de se joindre ou non.
visit-places = Places
visit-places-of = Places libres : { $left } sur { $places }
visit-listed = L’afficher dans la liste pour tous
visit-listed-help = Sinon, seuls ceux qui en ont l’adresse la trouvent.
visit-catalogue = Liste
visit-unlisted = Non affichée dans la liste
visit-agenda = Programme
visit-agenda-day = Jour
visit-agenda-title = Ce qui s’y passe
visit-agenda-details = Précisions
visit-agenda-add = Ajouter au programme
visit-agenda-remove = Retirer { $title }
visit-agenda-unfinished = Un point du programme demande un jour et ce qui s’y passe. Remplissez les deux, ou videz ces champs.
visit-agenda-outside = Ce jour ne fait pas partie des jours de la visite.
visit-save-draft = Enregistrer le brouillon
visit-save = Enregistrer la visite
visit-not-saved = La visite n’a pas été enregistrée
visit-what = La visite
visit-joined = Qui s’est joint
visit-joined-none = Personne pour l’instant.
visit-clauses = Ce que partagent tous les visiteurs
visit-clauses-lead = L’hôte rédige ces clauses ici, une fois pour tous ; elles figurent dans l’engagement de chaque visiteur. Ce que les visiteurs rédigent eux-mêmes figure dans leur propre échange, une fois qu’ils se sont joints à la visite.
visit-clause-missing = { $host } rédige cette clause ici, sur la page de la visite, jusqu’au début du premier séjour.
visit-waits-for-visitors = Des visiteurs peuvent maintenant s’y joindre. S’il manque une clause ci-dessous, c’est l’hôte qui la rédige.
visit-join-title = Se joindre à cette visite
visit-join-text = Un échange est ouvert pour vous avec ces dates et ce plan. Vous pouvez encore l’annuler avant le début.
visit-join-register = Se joindre à une visite exige une inscription acceptée en tant que visiteur.
visit-join-blocked = Vous ne pouvez pas vous joindre en ce moment :
visit-join-unknown = Il n’a pas été possible de savoir si vous pouvez vous joindre
visit-join-failed = Vous ne vous êtes pas joint à la visite

overview-more = Plus
