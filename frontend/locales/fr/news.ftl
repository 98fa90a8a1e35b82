## Nouvelles

news-title = Nouvelles
news-none = Pas encore de nouvelles. Ce qui se passe dans vos dossiers apparaît ici.
news-unread = Non lues
news-nothing-new = Rien de nouveau.
news-read = Lues
news-none-read = Rien pour l’instant.
news-read-all = Tout marquer comme lu
news-earlier = { $count ->
    [one] une plus ancienne
   *[other] { $count } plus anciennes
}
news-state-now = maintenant : { $state }
news-mark-short = Marquer comme lue
news-mark = Marquer comme lue : { $news }
news-not-marked = Le marquage n’a pas pu se faire
news-help = Aide

## Aide

help-title = Aide
help-contact = Votre point de contact
help-support-office = Bureau d’assistance
help-partnership = Le Partenariat dont vous relevez
help-hours = { $hours } (heure : { $zone })
help-hours-here = À votre heure : { $hours } ({ $zone })
help-next-day = Prochain jour ouvrable : { $day }
help-own = Vos questions
help-nothing-asked = Vous n’avez encore rien demandé.
help-ask = Votre question ({ $contact })
help-send = Demander
help-sent = Votre question est en route. La réponse arrive ici et par courriel.
help-answer = Répondre
help-questions = Questions à traiter
help-no-questions = Personne n’a rien demandé.
help-waits = En attente d’une réponse
help-answered = Avec réponse
help-thread = Une question
help-thread-of = Questions posées par { $name }
help-your-answer = Votre réponse
help-send-answer = Envoyer la réponse
help-answer-sent = Votre réponse est en route
help-back = Toutes les questions
