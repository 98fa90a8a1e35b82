## Organisation

organisation-title = Votre organisation
organisation-none = Vous n’agissez encore pour aucune organisation
organisation-none-text = Commencez une inscription, ou demandez à un collègue de vous inviter.
organisation-members = Qui agit pour { $name }
organisation-leave = Quitter l’organisation
organisation-leave-text = Vous ne voyez plus ses dossiers. Un autre membre peut vous inviter de nouveau.
organisation-remove = Retirer { $name }
organisation-remove-text = { $name } ne voit plus les dossiers de l’organisation et en est informé par courriel.
organisation-remove-failed = L’appartenance n’a pas pris fin
organisation-invite = Inviter un collègue
organisation-invite-text = Les collègues voient et font ce que vous faites ici.
organisation-invited = L’invitation est en route vers { $email }. Son lien fonctionne une fois, pendant trente jours.

## Jetons pour vos propres systèmes

token-title = Jetons d’API
token-lead = Avec un jeton, vos propres systèmes travaillent avec ClusterXchange en votre nom.
token-none = Il n’y en a pas encore.
token-revoke = Révoquer { $name }
token-revoke-text = Tout ce qui l’utilise cesse aussitôt de fonctionner.
token-revoke-failed = Il n’a pas été révoqué
token-revoked = Révoqué
token-expired = Expiré
token-works = Valide
token-times = Valide jusqu’au { $until }, dernière utilisation : { $last }
token-unused = Valide jusqu’au { $until }, jamais utilisé
token-scope-read = Lire
token-scope-registration = Écrire : inscription
token-scope-matching = Écrire : mise en relation
token-scope-building = Écrire : préparation
token-scope-execution = Écrire : réalisation
token-new = Nouveau jeton
token-name = À quoi il sert
token-name-help = Pour que vos collègues le reconnaissent dans la liste.
token-owner = À qui il appartient
token-scopes = Ce qu’il peut faire
token-life = Durée de validité
token-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
token-issue = Délivrer le jeton
token-failed = Aucun jeton n’a été délivré
token-issued = Jeton délivré : { $name }
token-issued-text = Copiez le secret maintenant. Il n’est affiché que cette fois et n’est conservé nulle part.
token-copy = Copier le secret
token-copied = Copié
token-seen = C’est noté
