## Mes dossiers

cases-title = Mes dossiers
cases-loading = Chargement de vos dossiers
cases-failed = Vos dossiers n’ont pas pu être chargés
cases-empty = Rien ici pour l’instant
cases-empty-text = Votre inscription sera la première entrée. D’ici là, essayez ce que pourrait être un échange.
cases-caption = Ce à quoi vous participez, et qui doit faire quoi ensuite
cases-desk = Ce qui vous attend vient en premier, le plus urgent en tête ; les autres dossiers suivent, le plus récent d’abord. Pour filtrer et trier, ouvrez les listes.
cases-column-case = Dossier
cases-column-state = État
cases-column-waits = En attente de
cases-column-since = Depuis
cases-column-due = Échéance
cases-waits-for-nothing = Personne
cases-no-deadline = Sans échéance
cases-overdue = En retard

## Une fois connecté

nav-overview = Vue d’ensemble
gate-resuming = Recherche de votre session
gate-sign-in = Connectez-vous pour voir cette page
gate-sign-in-text = Vous revenez ici aussitôt. Si votre session a pris fin pendant la saisie : tout est conservé.
overview-title = Votre vue d’ensemble
overview-loading = Chargement de ce qui vous attend
overview-failed = Votre vue d’ensemble n’a pas pu être chargée
overview-who = { $name }, au nom de : { $seats }.
overview-who-alone = Bienvenue, { $name }. Votre compte n’agit encore pour aucune organisation.
overview-organisation = une organisation encore sans nom
overview-all-cases = Tous les dossiers
overview-questions = Questions en attente d’une réponse : { $count }
work-title = Ce qui vous attend
work-nothing = Rien ne vous attend. Ce qui attend d’autres se trouve plus bas.
work-begin = Commencez par votre inscription : qui vous êtes et ce que vous cherchez.
work-more = Ce sont les premiers ; d’autres apparaissent à mesure que vous avancez.
road-title = Votre parcours dans le programme
road-here = Vous êtes ici
road-begin = Dites-nous qui vous êtes et ce que vous cherchez. Vous pouvez vous arrêter à tout moment ; tout est conservé.
road-registered = C’est fait. Vous participez.
road-no-matching = Une fois l’inscription acceptée, les suggestions et le catalogue s’ouvrent ici.
road-no-building = Quand les deux parties disent oui, plan et engagement se préparent ici.
road-no-execution = Quand tous ont signé, vous vous rencontrez ; rapport et paiement suivent ici.

## Dossiers

case-untitled = Encore sans nom
case-side = État et actions
case-where = Où en est le dossier
case-since = depuis le { $day }
case-reason = Motif :
case-due-in = d’ici au { $day } ({ $when })
case-possible-from = possible à partir du { $day } ({ $when })
case-waits-for-nobody = Il n’attend personne.
waiting-you = Vous
case-actions = Ce que vous pouvez faire
case-no-actions = Rien à faire dans ce dossier pour le moment.
case-what-else = Ce qui vous attend encore
case-blocked = Pas possible pour le moment
case-blocked-count = Pas possible pour le moment ({ $count })
case-loading = Chargement
case-failed = Cette page n’a pas pu être chargée
case-none = Il n’y a rien ici pour vous
case-none-text = Le dossier est peut-être terminé, ou il concerne d’autres personnes. Ce qui vous concerne se trouve parmi vos dossiers.
case-stale = Quelqu’un vous a devancé
case-stale-text = Le dossier a changé depuis que vous l’avez ouvert. Regardez-le de nouveau ; ce que vous avez saisi reste ici.
case-reload = Montrer ce qui a changé
case-refused = Les règles ne le permettent pas encore
case-action-failed = Cela n’a pas pu être fait
case-ended = Motif de la fin
history-title = Ce qui s’est passé jusqu’ici
history-loading = Chargement de l’historique
history-failed = L’historique n’a pas pu être chargé
lists-failed = Les listes des secteurs et des pays n’ont pas pu être chargées
dialog-close = Fermer
dialog-cancel = Retour
field-choose = Veuillez choisir
field-missing = Cette réponse est nécessaire.
finding-holds = Remplie
finding-warns = À noter
finding-manual = Quelqu’un doit statuer
finding-fails = Non remplie
finding-advice = Conseil au demandeur :
list-remove = Retirer
period = Du { $from } au { $to }
answer-yes = Oui
answer-no = Non
mark-5 = 5, excellent
mark-4 = 4, bon
mark-3 = 3, moyen
mark-2 = 2, médiocre
mark-1 = 1, pas du tout
mark-of = { $mark } sur 5

## Messages

thread-title = Messages
thread-loading = Chargement des messages
thread-failed = Les messages n’ont pas pu être chargés
thread-empty = Personne n’a encore écrit.
thread-write = Votre message
thread-help = Tous ceux qui y prennent part peuvent le lire.
thread-send = Envoyer
thread-not-sent = Le message n’a pas été envoyé
upload-save = Enregistrer le fichier
upload-save-named = Enregistrer { $name }
upload-save-failed = Le fichier n’est pas arrivé
