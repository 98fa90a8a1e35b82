## Privacy

privacy-title = Protection des données
privacy-lead = Ce qui est conservé à votre sujet, qui peut le lire et combien de temps. L’exploitant de cette installation en est responsable ; le Bureau d’assistance répond.
privacy-loading = Chargement de la déclaration
privacy-failed = La déclaration n’a pas pu être chargée
privacy-what = Ce qui est conservé
privacy-what-text =
    - Votre compte : nom, adresse électronique, langue, et quand vous vous êtes connecté avec quel type d’appareil.
    - L’inscription de votre organisation : ce que vous avez écrit dans le formulaire, le nom, la nationalité et la fonction de la personne qui la représente, et un curriculum vitae si vous en avez ajouté un.
    - Les propositions, les messages, l’Engagement de qualité avec ses signatures, le rapport, les justificatifs et l’appréciation.
    - Le compte sur lequel le montant forfaitaire est versé, chiffré.
privacy-why = Pourquoi
privacy-why-text =
    - Pour décider qui peut participer, réunir visiteurs et hôtes, et verser le montant forfaitaire : sans ces données, il n’y a pas d’échange.
    - Pour rendre compte de l’argent de l’Union européenne et prouver plus tard qui a décidé quoi.
    - Les statistiques ne contiennent que des nombres ; les petits ne sont pas montrés.
privacy-who = Qui peut le lire
privacy-who-text =
    - Les autres participants : ce que vous montrez dans le catalogue et ce que vous leur écrivez.
    - Votre Partenariat et le Bureau d’assistance : votre inscription et vos échanges. La Commission : ce qui a été tiré au sort pour validation ou lui a été soumis.
    - Le compte bancaire : vous et le Partenariat qui paie. Certaines réponses d’un rapport ne sont lues que par ceux qui sont nommés à côté de la question.
    - Personne d’autre. Rien n’est vendu, et aucun autre service n’est interrogé pendant que vous utilisez le portail.
privacy-how-long = Combien de temps
privacy-how-long-text =
    - Dossiers d’échanges : { $years } ans après la clôture du programme.
    - Inscriptions refusées ou n’ayant jamais mené à un échange : { $months } mois après la dernière activité.
    - Votre compte : jusqu’à ce que vous le fassiez effacer.
privacy-browser = Dans votre navigateur
privacy-browser-text =
    - Ce que vous tapez reste dans ce navigateur jusqu’à l’envoi, pour que rien ne se perde ; à la déconnexion, il vous est demandé s’il faut l’effacer.
    - Un cookie vous garde connecté. Il est nécessaire et ne dit rien à personne d’autre. Il n’y en a pas d’autres.
privacy-rights = Ce que vous pouvez faire
privacy-rights-text =
    - Sous « Compte » se trouve tout ce qui est conservé à votre sujet, sous forme de fichier ; vous pouvez le faire corriger ou effacer.
    - Vous pouvez retirer votre consentement à tout moment : retirez l’inscription ou faites effacer le compte.
    - Écrivez au Bureau d’assistance pour toute question. Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.
