## States of a registration

state-registration-draft = Brouillon
state-registration-submitted = Soumise
state-registration-pre-approval = En attente de l’accord préalable
state-registration-on-hold = En suspens
state-registration-accepted = Acceptée
state-registration-rejected = Refusée
state-registration-withdrawn = Retirée

## States of an exchange

state-exchange-building = En préparation
state-exchange-awaiting-signatures = En attente des signatures
state-exchange-awaiting-partnership = En attente des Partenariats
state-exchange-awaiting-so = En attente du Bureau d’assistance
state-exchange-awaiting-ec = En attente de la Commission
state-exchange-fa-pending = En attente de la Convention financière
state-exchange-ready = Prêt à commencer
state-exchange-ongoing = En cours
state-exchange-reporting = En attente du rapport
state-exchange-report-submitted = Rapport soumis
state-exchange-report-returned = Rapport renvoyé
state-exchange-payment-due = Paiement dû
state-exchange-awaiting-feedback = En attente de l’avis de l’hôte
state-exchange-completed = Achevé
state-exchange-cancelled = Annulé
state-exchange-discontinued = Interrompu
state-administration-proposed = En attente d’une seconde personne

## Actions: on the button

action-registration-edit = Remplir l’inscription
action-registration-submit = Soumettre l’inscription
action-registration-hold = Demander des corrections
action-registration-cancel-hold = Retirer la demande de corrections
action-registration-resubmit = Soumettre de nouveau
action-registration-request-pre-approval = Demander l’accord préalable de la Commission
action-registration-pre-approve = Donner l’accord préalable à l’hôte
action-registration-decline-pre-approval = Refuser l’accord préalable
action-registration-decide-manual = Statuer sur une condition ouverte
action-registration-accept = Accepter l’inscription
action-registration-reject = Refuser l’inscription
action-registration-reassign = Confier à un autre Partenariat
action-registration-update-profile = Mettre à jour le profil
action-registration-ask-interest = Demander si l’intérêt demeure
action-registration-confirm-interest = Confirmer que vous participez toujours
action-registration-withdraw = Retirer l’inscription
action-proposal-claim = Reprendre l’invitation
action-proposal-accept = Accepter la proposition
action-proposal-decline = Décliner la proposition
action-proposal-withdraw = Retirer la proposition
action-exchange-edit-plan = Modifier le plan
action-exchange-edit-clause = Rédiger l’engagement
action-exchange-agree = Approuver plan et engagement
action-exchange-reopen = Rouvrir pour modification
action-exchange-sign = Signer l’engagement
action-exchange-return-for-correction = Renvoyer pour correction
action-exchange-validate = Valider l’engagement
action-exchange-set-amount = Fixer un montant inférieur
action-exchange-sign-agreement = Signer la Convention financière
action-exchange-waive-agreement = Laisser commencer sans la convention
action-exchange-start = Commencer l’échange
action-exchange-end = Terminer l’échange
action-exchange-end-early = Terminer plus tôt
action-exchange-decide-force-majeure = Statuer sur la force majeure
action-exchange-add-evidence = Ajouter une preuve
action-exchange-submit-report = Rédiger le rapport
action-exchange-return-report = Renvoyer le rapport
action-exchange-validate-report = Accepter rapport et preuves
action-exchange-enter-bank-account = Indiquer le compte bancaire
action-exchange-record-payment = Enregistrer le paiement
action-exchange-record-payment-failure = Enregistrer un échec de paiement
action-exchange-close-without-payment = Clore sans paiement
action-exchange-give-feedback = Donner un avis
action-exchange-close-without-feedback = Clore sans avis
action-exchange-cancel = Annuler l’échange
action-exchange-discontinue = Interrompre l’échange
action-visit-edit = Modifier la visite
action-visit-edit-clause = Rédiger une clause commune
action-visit-publish = Ouvrir aux visiteurs
action-visit-close = Fermer à d’autres visiteurs
action-visit-join = Participer
action-visit-cancel = Annuler la visite

## What is waited for, where the answer is open

awaited-registration-accept = Évaluer l’inscription
awaited-proposal-accept = Répondre à la proposition
awaited-exchange-validate-report = Vérifier le rapport et les justificatifs

## Actions: once they are done

done-registration-edit = Inscription modifiée
done-registration-submit = Inscription soumise
done-registration-hold = Corrections demandées
done-registration-cancel-hold = Demande de corrections retirée
done-registration-resubmit = Inscription corrigée soumise
done-registration-request-pre-approval = Accord préalable demandé à la Commission
done-registration-pre-approve = Accord préalable donné à l’hôte
done-registration-decline-pre-approval = Accord préalable refusé
done-registration-decide-manual = Condition ouverte tranchée
done-registration-accept = Inscription acceptée
done-registration-reject = Inscription refusée
done-registration-reassign = Confiée à un autre Partenariat
done-registration-update-profile = Profil mis à jour
done-registration-ask-interest = Question posée : l’intérêt demeure-t-il ?
done-registration-confirm-interest = Intérêt confirmé
done-registration-withdraw = Inscription retirée
done-proposal-claim = Invitation reprise
done-proposal-accept = Proposition acceptée
done-proposal-decline = Proposition déclinée
done-proposal-withdraw = Proposition retirée
done-proposal-remind = Rappel envoyé
done-proposal-expire = Proposition expirée
done-exchange-edit-plan = Plan modifié
done-exchange-edit-clause = Clause modifiée
done-exchange-agree = Plan et engagement approuvés
done-exchange-reopen = Rouvert pour modification
done-exchange-sign = Engagement signé
done-exchange-return-for-correction = Engagement renvoyé pour correction
done-exchange-validate = Engagement validé
done-exchange-set-amount = Montant fixé
done-exchange-sign-agreement = Convention financière signée
done-exchange-waive-agreement = Début sans la convention autorisé
done-exchange-start = Échange commencé
done-exchange-end = Échange terminé
done-exchange-end-early = Échange terminé plus tôt
done-exchange-decide-force-majeure = Force majeure tranchée
done-exchange-add-evidence = Preuve ajoutée
done-exchange-submit-report = Rapport soumis
done-exchange-return-report = Rapport renvoyé
done-exchange-validate-report = Rapport et preuves acceptés
done-exchange-enter-bank-account = Compte bancaire saisi
done-exchange-record-payment = Paiement enregistré
done-exchange-record-payment-failure = Échec de paiement enregistré
done-exchange-close-without-payment = Clos sans paiement
done-exchange-give-feedback = Avis donné
done-exchange-close-without-feedback = Clos sans avis
done-exchange-cancel = Échange annulé
done-exchange-discontinue = Échange interrompu
done-visit-edit = Visite modifiée
done-visit-edit-clause = Clause commune rédigée
done-visit-publish = Visite ouverte aux visiteurs
done-visit-close = Visite fermée à d’autres visiteurs
done-visit-join = Participation à la visite enregistrée
done-visit-cancel = Visite annulée
done-visit-finish = Visite terminée
done-visit-begin = Visite commencée
done-registration-begin = Inscription commencée
done-proposal-begin = Proposition envoyée
done-exchange-begin = Échange ouvert
done-proposal-propose = Proposition envoyée
done-visit-prepare = Visite commencée
done-exchange-set-distance = Distance fixée à la main

## The line that tells a case from others

case-title-registration = Inscription de { $organisation }
case-title-pair = { $visitor } rend visite à { $host }
case-title-visit = Visite de groupe chez { $host } : { $name }
case-title-new = une nouvelle organisation
case-title-someone = une organisation invitée

## News

news-line = { $title } : { $what }
news-line-state = { $title } : { $what } ({ $state })
news-message = Message de { $author }
news-help-ask = { $author } demande de l’aide
news-help-answer = { $author } a répondu
news-administration-propose-rulebook = { $author } propose un nouveau recueil de règles, qu’un autre membre du Bureau d’assistance met en vigueur
news-remind = Vous attend toujours
news-proposal-propose = Vous avez reçu une proposition
news-proposal-invite = Vous êtes invité à un échange
news-exchange-open = Échange ouvert, comme convenu en dehors de l’outil
news-exchange-open-in-visit = Échange ouvert dans le cadre d’une visite de groupe
news-next = { $what } ({ $party })
