### Glossaire : visitor = visiteur ; host = hôte ; Partnership = Partenariat ; Support Office = Bureau d’assistance ; Commission = Commission ;
### Commitment to Quality = Engagement qualité ; Financial Agreement = Convention financière ; lump sum = montant forfaitaire ; registration = inscription ;
### proposal = proposition ; exchange = échange ; catalogue = catalogue ; suggestion = suggestion ; cluster = cluster ; counterpart = homologue ;
### draft = brouillon ; on hold = en suspens ; receipt (of a rule) = justificatif ; alumni = anciens participants ; group visit = visite de groupe.

product-name = ClusterXchange
skip-to-content = Aller au contenu principal

## Cadre

header-menu = Menu
header-navigation = Navigation principale
nav-scheme = Le programme
nav-meet = Rencontres
nav-organisation = Organisation
nav-work = Dossiers
nav-partnership = Partenariat
nav-run = Gestion du programme
nav-help = Aide
nav-counterparts = Homologues
nav-invitations = Invitations
nav-visits = Visites de groupe
nav-alumni = Anciens participants
nav-colleagues = Collègues et accès
nav-host-page = Notre page publique
nav-registrations = Inscriptions
nav-exchanges = Échanges
nav-payments = Paiements
nav-participants = Participants
nav-progress = Avancement
nav-about-us = À propos du Partenariat
nav-whole-scheme = Tout le programme
nav-sampling = Échantillonnage
nav-rulebooks = Recueils de règles
nav-clusters = Clusters
nav-people = Personnes et rôles
nav-retention = Conservation et effacement
nav-statistics = Statistiques
nav-accessibility = Accessibilité
nav-privacy = Protection des données
nav-news = { $count ->
    [0] Nouvelles
    [one] Nouvelles : { $count } non lue
   *[other] Nouvelles : { $count } non lues
}
nav-how = Comment ça marche
nav-eligibility = Puis-je participer ?
nav-amounts = Montants versés
nav-partnerships = Partenariats
nav-questions = Questions et réponses
nav-contact = Contact
nav-certificates = Vérifier un certificat
nav-planner = Planifier un échange
nav-cases = Mes dossiers
nav-sign-in = Se connecter
nav-sign-up = Créer un compte
nav-sign-out = Se déconnecter
footer-navigation = Toutes les pages
footer-independence = Une réalisation ouverte du programme d’échange pour les membres de clusters. Ce site n’est pas un site de l’Union européenne.
footer-part = Participer
footer-api = Pour les développeurs : référence de l’API
footer-licences = Licences
field-optional = (facultatif)
field-offers = Suggestions
list-back = Retour
list-on = Suite

## Choses comptées

days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}

calendar-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Phases et rôles du programme

phase-registration = Inscription
phase-matching = Mise en relation
phase-building = Préparation
phase-execution = Réalisation
role-visitor = En tant que visiteur
role-host = En tant qu’hôte

## Échecs

failure-unreachable = Le serveur est injoignable. Vérifiez votre connexion et réessayez ; rien de ce que vous avez saisi n’est perdu.
failure-unreadable = Cette page ne comprend pas la réponse du serveur. Rechargez la page et réessayez.
failure-trace = Si le problème persiste, communiquez ce numéro au Bureau d’assistance : { $trace }
failure-retry = Réessayer
failure-fields = Regardez les champs signalés, puis envoyez de nouveau.
fault-unfit = Cette réponse ne convient pas ici. Veuillez la revoir.
fault-number = Veuillez indiquer un nombre entier, par exemple 25.
fault-amount = Veuillez indiquer un nombre, par exemple 390 ou 390,50.
fault-phone = Veuillez indiquer un numéro de téléphone : des chiffres, avec des espaces ou + - ( ) /.
fault-web = Veuillez indiquer une adresse web, par exemple https://www.example.org.
fault-password = Ce n’est pas votre mot de passe.
fault-password-weak = Trop facile à deviner. Prenez trois ou quatre mots sans lien entre eux.
fault-line = Une seule ligne, s'il vous plaît, sans saut de ligne.

problem-too-many-requests = Trop de demandes en trop peu de temps. Attendez un peu, puis réessayez.
problem-unavailable = Le service est en pause. Réessayez dans quelques minutes ; rien de ce que vous avez saisi n’est perdu.
problem-internal = Une erreur s’est produite de notre côté. Réessayez dans quelques minutes.
problem-unsupported-media-type = Ce fichier est d’un autre type. Envoyez un PDF, un PNG ou un JPEG.
problem-unauthenticated = Votre session a pris fin. Reconnectez-vous pour continuer.

## Licences et pages introuvables

licences-title = Licences
licences-lead = Les auteurs des éléments que contient ce portail.
licences-table = Ressources et données
not-found-title = Cette page n’existe pas
not-found-text = L’adresse contient peut-être une faute de frappe, ou la page a été déplacée.
not-found-home = Aller à la première page
language-label = Langue de ce site
