## Anciens participants

alumni-title = Réseau des anciens participants
alumni-lead = Quiconque a achevé un échange peut rejoindre le réseau et y trouver les autres.
alumni-later = Vous pourrez rejoindre le réseau quand votre organisation aura achevé un échange.
alumni-join = Rejoindre le réseau
alumni-join-text = Les autres anciens participants voient votre nom, votre organisation et ce que vous leur racontez. Vous pouvez partir à tout moment.
alumni-join-failed = Vous n’avez pas rejoint le réseau
alumni-organisation = Pour quelle organisation
alumni-story = Ce que vous voulez raconter aux autres
alumni-story-help = Ce que vous avez fait, ce qui en est résulté, ce que vous referiez.
alumni-contact = Montrer mon adresse électronique aux autres
alumni-contact-help = Sinon, personne ne peut vous écrire à partir d’ici.
alumni-all = Les anciens participants
alumni-filter = Chercher d’anciens participants
alumni-none = Personne ne correspond encore. Demandez moins de critères.
alumni-own = Votre fiche
alumni-save = Enregistrer la fiche
alumni-saved = Votre fiche est enregistrée
alumni-not-saved = Votre fiche n’a pas été modifiée
alumni-leave = Quitter le réseau
alumni-leave-text = Votre fiche et votre récit sont supprimés. Vous pourrez revenir plus tard.

## La page publique d’un hôte

host-page-title = Votre page publique
host-page-lead = En tant qu’hôte, vous pouvez montrer à tous combien d’échanges vous avez accueillis, et de quels pays. Aucun visiteur n’est nommé. Rien n’est public sans votre volonté.
host-page-text = Comment vous vous présentez
host-page-text-help = Ce que les visiteurs trouvent chez vous, et pourquoi ils devraient venir.
host-page-public = Montrer la page à tous
host-page-public-help = Vous pouvez la masquer de nouveau à tout moment.
host-page-look = Voir votre page publique
host-page-save = Enregistrer la page
host-page-saved = Votre page est enregistrée
host-page-not-saved = Votre page n’a pas été enregistrée

## Certificats

certificate-title = Certificat de participation
certificate-lead = Ces deux organisations ont achevé un échange dans le cadre du programme ClusterXchange.
certificate-not-yet = Il n’y a pas encore de certificat.
certificate-exchange = Retour à l’échange
certificate-issued = Délivré le
certificate-verify = À vérifier à l’adresse
certificate-print = Imprimer le certificat
certificate-open = Certificat de participation
