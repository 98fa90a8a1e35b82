## Partenariats

partnerships-title = Partenariats
partnerships-lead = Des organisations de cluster de plusieurs pays qui se sont associées. L’un de ces Partenariats vous accompagne de l’inscription à la fin : il répond, signe et, pour les visiteurs, paie.
partnerships-one = Partenariat
partnerships-back = Tous les Partenariats
partnerships-loading = Lecture des Partenariats
partnerships-failed = Les Partenariats n’ont pas pu être chargés
partnerships-unknown = Ce Partenariat n’existe pas
partnerships-unknown-text = L’adresse contient peut-être une faute de frappe, ou le Partenariat a désormais un autre nom.
partnerships-filter = Trouver un Partenariat
partnerships-words = Nom, thème ou membre
partnerships-sector = Secteur
partnerships-country = Pays d’un membre
partnerships-past = Ceux des phases antérieures aussi
partnerships-found = { $count ->
    [0] Aucun Partenariat ne correspond. Retirez un filtre, ou regardez aussi les phases antérieures.
    [one] Un Partenariat
   *[other] { $count } Partenariats
}
partnerships-mark-past = Phase antérieure
partnerships-mark-invented = Inventé pour la démonstration
partnerships-no-theme = Son thème n’est pas connu.
partnerships-sectors = Secteurs
partnerships-ecosystems = Écosystèmes industriels
partnerships-countries = Pays de ses membres
partnerships-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
partnerships-min-days = Séjour le plus court qu’il accepte
partnerships-web = Sur le web
partnerships-leaflet = Dépliant
partnerships-email = Courriel
partnerships-phone = Téléphone
partnerships-hours = Heures d’ouverture
partnerships-hours-text = { $hours } les jours ouvrables ({ $zone })
partnerships-grant = Subvention de l’UE
partnerships-members-title = Membres
partnerships-no-members = Aucune source ne nomme ses membres.
partnerships-member = Organisation
partnerships-member-country = Pays
partnerships-member-role = Fonction
partnerships-coordinator = Coordinateur
partnerships-plain-member = Membre
partnerships-not-known = Non connu
partnerships-unnamed = { $count ->
    [one] { $count } autre membre n’est nommé dans aucune source.
   *[other] { $count } autres membres ne sont nommés dans aucune source.
}
partnerships-sources = D’où viennent ces données
