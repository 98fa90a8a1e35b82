### Ce dont le Bureau d’assistance s’occupe et ce que la Commission surveille.

admin-scheme-lead = Où en est le programme, par Partenariat et par état.
admin-whole = Tous les Partenariats ensemble
admin-target = { $done } échanges réalisés sur { $target }.
admin-counted = Compté
admin-by-partnership = Par Partenariat
admin-id = Nom court dans les adresses
admin-id-help = Minuscules, chiffres et traits d’union, par exemple smart-city. Il ne peut plus être modifié.
admin-added = Ajout effectué : { $name }

## Partenariats et clusters

admin-partnerships = Partenariats
admin-partnerships-lead = Qui reçoit les inscriptions aujourd’hui, et qui les recevait auparavant.
admin-partnerships-none = Il n’y a pas encore de Partenariat. Ajoutez le premier.
profile-add = Ajouter un Partenariat
profile-phase = Phase du programme
profile-phase-help = Par exemple open.
profile-current = Reçoit des inscriptions
profile-past = Du passé
admin-clusters = Clusters
admin-clusters-lead = Les organisations de cluster que citent demandeurs et Partenariats.
admin-clusters-none = Il n’y a pas encore d’organisation de cluster. Ajoutez la première.
cluster-add = Ajouter une organisation de cluster
cluster-name = Nom
cluster-region = Région
cluster-region-help = Code ISO 3166-2, par exemple PT-11.
cluster-eccp = Profil sur la plateforme de collaboration
cluster-has-eccp = A un profil sur la plateforme européenne de collaboration entre clusters
cluster-aliases = Autres noms

## Personnes

admin-people-lead = Tous les titulaires d’un compte, et ce qu’ils peuvent faire.
admin-people-none = Personne n’a encore de compte.
people-all = Toutes les personnes
people-person = Compte et rôles d’une personne
people-name = Nom
people-email = Adresse électronique
people-roles = Rôles
people-role = Rôle
people-created = Depuis
people-seen = Dernière connexion
people-never = Jamais
people-verified = Adresse vérifiée
people-unverified = Non vérifiée
people-kind-organisation = Agit pour une organisation
people-kind-partnership = Responsable d’un Partenariat
people-acts-for = Agit pour { $name }
people-officer-of = Responsable : { $name }
people-no-roles = Pas encore de rôle.
people-give = Donner un rôle
people-given = Le rôle a été donné
people-take = Retirer : { $role }
people-taken = Le rôle a été retiré
people-invite = Inviter du personnel
people-invite-text = Ces personnes reçoivent un courriel avec un lien. L’accepter crée le compte, s’il n’existe pas encore.
people-invite-send = Envoyer l’invitation
people-invited = L’invitation est en route vers { $email }. Son lien fonctionne une fois, pendant trente jours.

## Conservation

retention-text = Les inscriptions qui n’ont jamais mené à un échange sont effacées après le délai prévu par le recueil de règles. Un essai indique ce qu’un passage effacerait et ne change rien.
retention-try = Essayer sans effacer
retention-tried = Voici ce qu’un passage effacerait
retention-nothing = Il n’y a rien à effacer.
retention-sure = L’effacement est irréversible.
retention-run = Effacer maintenant
retention-done = Effacé
retention-more = Il reste des éléments à effacer : lancez un nouveau passage.
retention-before = Dernière activité avant le
retention-registrations = Inscriptions
retention-uploads = Fichiers
retention-values = Données personnelles du registre
retention-rulebook = Recueil de règles appliqué

## Échantillonnage

admin-sampling = Échantillonnage
admin-sampling-lead = Seul le hasard décide quels engagements la Commission valide aussi. Au début de chaque mois, un nombre secret est tiré et son empreinte publiée ; le nombre lui-même l’est après le mois. Avec les deux, chacun peut répéter chaque tirage : votre navigateur le fait ici.
sampling-month = Mois
sampling-of = Tirages : { $month }
sampling-promise = Empreinte du nombre secret
sampling-promised = Empreinte publiée
sampling-published = Nombre publié
sampling-seed = Le nombre, qui n’est plus secret
sampling-draws = Engagements dans le tirage
sampling-drawn = Tirés pour la Commission
sampling-secret = Encore secrète
sampling-secret-text = Le nombre est publié à la fin du mois. D’ici là, seule son empreinte est connue : personne ne peut calculer les tirages à l’avance ni choisir un autre nombre après coup.
sampling-none = Aucun mois n’a encore commencé. La première empreinte paraît avec la première signature.
sampling-no-draws = Aucun tirage n’a eu lieu ce mois-là.
sampling-all = Tous les mois
sampling-ticket = Empreinte de l’engagement
sampling-rate = Probabilité
sampling-before = Tirés auparavant
sampling-outcome = Résultat enregistré
sampling-is-drawn = Tiré
sampling-is-not-drawn = Non tiré
sampling-repeated = Répété ici
sampling-same = Identique
sampling-differs = Autre résultat
sampling-all-same = Chaque tirage donne le même résultat
sampling-not-same = Un tirage ne donne pas le même résultat
sampling-how = Votre navigateur a vérifié que le nombre correspond à son empreinte, a calculé chaque tirage à partir du nombre et de l’empreinte de l’engagement, et a comparé le résultat à ce qui a été enregistré. L’empreinte d’un engagement figure sous ses signatures.
sampling-bad-seed = Le nombre publié est illisible
sampling-rules = Les règles du tirage, vérifiées sur le premier engagement

## Recueils de règles

admin-rulebooks = Recueils de règles
admin-rulebooks-lead = Chaque version des règles, avec la source de chaque valeur. Une version ne change jamais ; une nouvelle exige deux personnes.
rulebook-versions = Toutes les versions
rulebook-waiting = En attente d’une seconde personne
rulebook-none = Il n’y a pas encore de recueil de règles.
rulebook-version = Version
rulebook-title = Titre
rulebook-valid-from = Du
rulebook-valid-to = Au
rulebook-from = à partir du { $from }
rulebook-note = Ce qui a changé
rulebook-example = Exemple
rulebook-compare = Comparer deux versions
rulebook-before = Version antérieure
rulebook-after = Version ultérieure
rulebook-same = Aucune valeur ne diffère.
rulebook-differences = { $count ->
    [one] { $count } valeur diffère
   *[other] { $count } valeurs diffèrent
}
rulebook-value = Valeur
rulebook-value-before = Avant
rulebook-value-after = Après
rulebook-values = Valeurs et leurs sources
rulebook-page = Recueil de règles { $version }
rulebook-propose-from = Proposer une nouvelle version à partir de celle-ci
rulebook-against = Ce qui change par rapport à { $version }
rulebook-waits = Proposé, pas en vigueur
rulebook-waits-text = Un autre membre du Bureau d’assistance compare les valeurs et les met en vigueur, ou retire la proposition.
rulebook-proposed-at = Proposé le { $day }.
rulebook-proposed-by-you = Vous l’avez proposé le { $day }.
rulebook-in-force = En vigueur
rulebook-in-force-text = S’applique à partir du { $from }, à ce qui est décidé dès lors.
rulebook-put-in-force = Mettre en vigueur
rulebook-withdraw = Retirer
rulebook-back = Quitter sans proposer ; le brouillon reste dans ce navigateur
rulebook-new = Une nouvelle version, à partir de { $version }
rulebook-new-text = Modifiez ce qui doit changer ; tout le reste demeure. Chaque valeur indique d’où elle vient.
rulebook-part = Partie du recueil
rulebook-part-general = Généralités
rulebook-part-participation = Qui peut participer
rulebook-part-stay = Durée du séjour
rulebook-part-lump-sum = Montants forfaitaires
rulebook-part-matching = Mise en relation
rulebook-part-partnership-choice = Choix d’un Partenariat
rulebook-part-commitment = Engagement qualité
rulebook-part-deadlines = Délais
rulebook-part-retention = Conservation des dossiers
rulebook-change = Modifier
rulebook-change-value = Modifier { $name }
rulebook-keep = Garder cette valeur
rulebook-wrong-kind = Cette valeur doit être du même type qu’avant : un nombre reste un nombre.
rulebook-grade = Son degré de certitude
rulebook-official = Officiel : le programme ou la loi le dit
rulebook-reported = Rapporté : une personne proche du programme le dit
rulebook-assumed = Supposé : notre lecture, qui peut être corrigée
rulebook-source = Source
rulebook-origin-of = Source de l’ensemble : { $name }
rulebook-remove = Retirer { $name }
rulebook-copy = Ajouter comme copie de ceci
rulebook-copy-name = Nom d’une nouvelle entrée
rulebook-result = Ce qui change
rulebook-wrong = Ces valeurs ne vont pas ensemble
rulebook-propose = Proposer cette version
cluster-edit = Corriger une organisation de cluster
cluster-not-saved = L’organisation de cluster n’a pas été enregistrée
