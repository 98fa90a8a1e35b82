## Accessibilité

accessibility-title = Accessibilité
accessibility-lead = Chacun doit pouvoir utiliser ce portail : au clavier, avec un lecteur d’écran, en grands caractères ou en peu de temps.
accessibility-state = Notre objectif
accessibility-state-text = Le portail est construit selon les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549. Cette déclaration porte sur tout ce qui se trouve à cette adresse, sauf la référence de l’API.
accessibility-how = Comment nous le vérifions
accessibility-how-text =
    - Chaque page est examinée par un outil automatique avant sa publication, sur écrans étroits et larges.
    - Des tâches entières sont accomplies au clavier seul.
    - Après chaque changement de page, le focus va au titre ; ce qui change dans une page est annoncé.
    - Les couleurs ne font que répéter ce que disent les mots. Les pages peuvent être agrandies à 400 % et suivent les réglages de contraste et de mouvement de votre système.
accessibility-limits = Les imperfections connues
accessibility-limits-text =
    - Les contrôles automatiques ne remplacent pas les personnes. Personne d’extérieur au projet n’a encore audité le portail.
    - Les sources des règles, les textes qui sont signés et ceux des participants sont affichés dans la langue où ils ont été écrits, le plus souvent en anglais.
    - La référence de l’API, à l’adresse /docs, est réalisée par d’autres et n’a pas été vérifiée.
    - Les fichiers téléversés sont tels que les participants les ont faits.
accessibility-feedback = Signalez ce qui ne fonctionne pas
accessibility-feedback-text = Écrivez ce que vous avez voulu faire, sur quelle page, avec quel navigateur et quelles aides techniques. Nous répondons, vous aidons à faire ce que vous vouliez et corrigeons le défaut. Le Bureau d’assistance donne aussi les mêmes informations par courriel ou par téléphone.
accessibility-write = Écrire au sujet de l’accessibilité
accessibility-subject = Accessibilité du portail ClusterXchange
