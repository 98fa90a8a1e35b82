## Contact

contact-title = Contact
contact-lead = Des questions sur le programme, ce site ou votre inscription : des personnes répondent.
contact-loading = Recherche du Bureau d’assistance
contact-failed = Les coordonnées du Bureau d’assistance n’ont pas pu être chargées
contact-hours = Bureau d’assistance
contact-open = Ouvert maintenant
contact-closed = Fermé maintenant
contact-until = Jusqu’à { $at }, à votre heure
contact-from = Ouverture : { $at }, à votre heure
contact-not-known = On ne sait pas s’il est ouvert aujourd’hui. Écrivez un courriel.
contact-days = Jours
contact-days-text = Jours ouvrables, du lundi au vendredi, hors jours fériés (pays : { $country })
contact-there = Horaires
contact-hours-theirs = { $hours } ({ $zone })
contact-here = À votre heure
contact-ways = Écrire ou appeler
contact-email = Courriel
contact-phone = Téléphone
contact-feedback = Vos remarques
contact-feedback-write = Dites-nous ce qui ne fonctionne pas, ou pourrait mieux fonctionner
contact-feedback-subject = Remarques sur le portail ClusterXchange
contact-whom = À qui s’adresser, et quand
contact-whom-text =
    Avant et pendant l’inscription, adressez-vous au Bureau d’assistance : vous n’avez pas encore de Partenariat. Si vous n’êtes pas sûr que votre organisation ait sa place ici, demandez d’abord à votre propre organisation de cluster.

    Une fois l’inscription acceptée, votre Partenariat est votre premier contact, pendant toute la mise en relation, la préparation et la réalisation. Son nom et son adresse figurent sur votre vue d’ensemble.

    Le Bureau d’assistance aide aussi quand vous n’arrivez pas à joindre votre Partenariat.
