## What is typed and not sent yet

draft-found = Voici ce que vous aviez saisi la dernière fois
draft-found-text = Ce texte a été conservé dans ce navigateur et n’est pas encore envoyé.
draft-anew = Recommencer
draft-begun = Vous avez commencé ceci ; ce que vous avez saisi est conservé.
draft-leave-title = Une partie de ce que vous avez saisi n’est pas encore envoyée
draft-leave-text = Elle est conservée dans ce navigateur pour votre prochaine visite. Si d’autres personnes utilisent cet ordinateur, supprimez-la.
draft-leave-keep = Conserver et se déconnecter
draft-leave-remove = Supprimer et se déconnecter
draft-file-kept = Choisi : { $name }
draft-file-remove = Retirer le fichier
draft-drop = Choisissez un fichier ou déposez-le ici.
offline-title = Vous êtes hors ligne
offline-text = Vous pouvez continuer à écrire : tout est conservé ici. Nous réessayons dès que la connexion est rétablie.
offline-back = La connexion est rétablie.
compare-mine = Ici
compare-theirs = Là-bas
compare-nothing = Rien
compare-keep-mine = Garder ce qui est ici
compare-take-theirs = Prendre ce qui est là-bas
plan-activities = Ce que vous ferez
plan-activities-help = Les deux parties le voient ; le plan d’action en dit davantage.
plan-place-help = Rue, bâtiment ou plateforme en ligne.
