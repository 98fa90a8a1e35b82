## Ce que demandent les actions

ask-reason = Motif
ask-reason-help = Les autres le lisent.
ask-agreed-amount = Montant en euros, inférieur au montant forfaitaire
ask-last-day = Dernier jour du séjour tel qu’il a eu lieu
ask-force-majeure = C’était un cas de force majeure
ask-force-majeure-help = Le montant convenu reste alors dû.
ask-password = Votre mot de passe
ask-password-help = Une fois encore, pour que personne d’autre ne signe à votre place.
ask-clauses = Clauses à corriger
ask-clauses-help = Ce qui est tiré du plan ne figure pas ici : dites dans le motif ce qui ne va pas.
ask-report-fields = Réponses à corriger
ask-report-reason-help = Le visiteur le lit. La liste ci-dessous ne nomme que des réponses : dites ici ce qui ne va pas dans les preuves.
ask-evidence-kind = De quoi il s’agit
ask-evidence-file = Fichier
ask-file-help = PDF, PNG ou JPEG, 10 Mo au plus.
ask-evidence-accepted = Les preuves montrent que le séjour a eu lieu
ask-amount = Montant en euros
ask-paid-on = Payé le
ask-payment-reference = Référence
ask-payment-reference-help = Celle qui permet à la banque de le retrouver.
ask-hold-fields = Ce qui est à corriger
ask-hold-message = Message au demandeur
ask-condition = Condition ouverte
ask-condition-met = La condition est remplie
ask-partnership = Nouveau Partenariat
corrections-field = Champ
corrections-reason = Ce qui ne va pas
corrections-add = Ajouter cette correction
sign-document = Empreinte du texte
sign-since = Depuis votre dernière signature
sign-changes = { $count ->
    [one] { $count } clause a changé
   *[other] { $count } clauses ont changé
}

report-activities = Ce que vous avez fait
report-outcomes = Ce qui en est résulté
report-objectives = Dans quelle mesure vous avez atteint vos objectifs
report-follow-up = Ce que vous ferez ensuite
report-host = Votre hôte
report-host-help = Lu par votre Partenariat seul.
report-host-remarks = Ce qui s’est bien passé avec votre hôte, et ce qui s’est moins bien passé
report-partnership = Votre Partenariat
report-partnership-help = Lu par le Bureau d’assistance et la Commission seuls.
report-suggestions = Ce que le programme devrait améliorer
report-read-activities = Ce que le visiteur a fait
report-read-objectives = Dans quelle mesure les objectifs ont été atteints
report-read-follow-up = Ce que le visiteur fera ensuite
report-read-host = Comment le visiteur évalue l’hôte
report-read-host-remarks = Ce qui s’est bien passé avec l’hôte, et ce qui s’est moins bien passé
report-read-partnership = Comment le visiteur évalue son Partenariat
report-submitted = Rapport envoyé
feedback-rating = Comment cela s’est passé
feedback-again = J’accueillerais de nouveau
feedback-outcomes = Ce qui en est résulté
feedback-remarks = Remarques
feedback-read-rating = Comment cela s’est passé pour l’hôte
feedback-read-remarks = Remarques de l’hôte
evidence-boarding-pass = Carte d’embarquement
evidence-travel-invoice = Facture de voyage
evidence-accommodation-invoice = Facture d’hébergement
evidence-host-confirmation = Confirmation de l’hôte
evidence-other = Autre preuve de présence

## Actions : ce qui suit

hint-registration-submit = Le Partenariat l’évalue et répond. D’ici là, rien ne peut être modifié.
hint-registration-hold = Le demandeur corrige ce que vous indiquez ; votre délai est suspendu d’ici là.
hint-registration-request-pre-approval = La Commission statue d’abord sur l’hôte ; l’inscription vous revient ensuite. Si la Commission refuse, l’inscription prend fin.
hint-registration-pre-approve = L’inscription revient à son Partenariat, qui évalue le reste. Le demandeur et le Partenariat en sont informés.
hint-registration-decline-pre-approval = Cela met fin à l’inscription. Le demandeur et le Partenariat en sont informés et lisent votre motif.
hint-registration-accept = L’organisation en est informée et peut chercher un homologue.
hint-registration-confirm-interest = Tous les participants sont interrogés à intervalles réguliers, afin que personne n’écrive à des organisations qui ne sont plus intéressées.
hint-registration-withdraw = Cela met fin à l’inscription. Vous pourrez vous inscrire de nouveau plus tard.
hint-registration-reassign = Le nouveau Partenariat et le demandeur en sont informés.
hint-proposal-accept = Un échange est ouvert, dans lequel vous rédigez tous deux plan et engagement.
hint-proposal-withdraw = L’autre partie en est informée.
hint-exchange-agree = Quand les deux parties ont donné leur accord, le texte peut être signé.
hint-exchange-reopen = Plan et engagement peuvent de nouveau être modifiés. Les signatures sur ce qui change sont nulles.
hint-exchange-sign = Vous signez exactement le texte de cette page.
hint-exchange-validate = Vous validez exactement le texte de cette page.
hint-exchange-cancel = Cela met fin à l’échange. Toutes les personnes concernées en sont informées.
hint-exchange-start = Le premier jour du séjour, ou après.
hint-exchange-end = Le séjour s’est déroulé comme prévu. Le visiteur fait ensuite son rapport.
hint-exchange-close-without-payment = L’échange est clos et aucun montant forfaitaire ne sera versé. C’est irréversible.
hint-exchange-sign-agreement = Vous acceptez le montant et les conditions de cette page. Qui est payé y indique aussi son compte bancaire.
hint-exchange-submit-report = Chaque partie n’est lue que par ceux qu’elle nomme.
hint-visit-publish = Les visiteurs peuvent désormais s’y joindre, chacun avec son propre échange. Dès que quelqu’un s’est joint, les dates restent telles quelles.
