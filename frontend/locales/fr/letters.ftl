## Formulaires de quelques questions

ask-stale = Cela a changé depuis que vous l’avez ouvert. Ce que vous avez saisi reste ici ; lisez la version la plus récente, puis envoyez de nouveau.
ask-stale-read = Lire la version la plus récente
ask-word = Saisissez { $word } pour confirmer votre volonté.

## Un nouveau mot de passe

reset-link = Mot de passe oublié ?
reset-title = Choisir un nouveau mot de passe
reset-lead = Indiquez l’adresse de votre compte. Nous y envoyons un lien qui vous permet de choisir un autre mot de passe.
reset-send = Envoyer le lien
reset-failed = Le lien n’a pas pu être envoyé
reset-sent = Consultez vos courriels
reset-sent-text = S’il existe un compte à cette adresse, un lien est en route. Il fonctionne une fois, pendant deux heures.
reset-choose-title = Votre nouveau mot de passe
reset-password = Nouveau mot de passe
reset-choose = Utiliser ce mot de passe
reset-choose-failed = Le mot de passe n’a pas pu être changé
reset-chosen = Votre nouveau mot de passe est désormais valable
reset-chosen-text = Vous avez été déconnecté partout. Connectez-vous avec le nouveau mot de passe.
reset-again = Demander un autre lien

## Une invitation à agir pour quelqu’un

invitation-title = Vous avez reçu une invitation
invitation-lead = Quelqu’un souhaite que vous agissiez pour son organisation. Acceptez, et vous verrez et ferez ce qu’y font vos collègues.
invitation-staff-title = Vous avez reçu une invitation à rejoindre le personnel
invitation-staff-lead = Acceptez, et vous pourrez travailler pour ceux qui vous ont invité.
invitation-invited = Qui est invité
invitation-as-member = Agir pour { $name }
invitation-as-officer = Responsable du Partenariat { $name }
invitation-as-support-office = Membre du Bureau d’assistance
invitation-as-commission = Membre de la Commission
invitation-makes-account = Il n’existe pas encore de compte à l’adresse { $email } : accepter en crée un. Choisissez-lui un mot de passe.
invitation-has-account = Le compte de { $email } reçoit le rôle. Il n’est pas nécessaire de choisir un nouveau mot de passe.
invitation-name-help = Seulement s’il diffère de celui du courriel.
invitation-accept = Accepter l’invitation
invitation-failed = L’invitation n’a pas pu être acceptée
invitation-accepted = Vous agissez désormais pour { $seat }
invitation-accepted-text = Le rôle est attaché au compte { $email }.

## Une invitation à un échange

invitation-counterpart-title = Une invitation à un échange
invitation-from = { $organisation } vous invite
invitation-to = { $name }, cette organisation souhaite réaliser un échange avec la vôtre. Elle écrit :
invitation-who = Qui invite
invitation-their-role = Son rôle
invitation-your-role = Votre rôle
invitation-open-until = Ouverte jusqu’au
invitation-next = La suite
invitation-step-account = Connectez-vous, ou créez un compte.
invitation-step-registration = Inscrivez votre organisation. Un Partenariat examine l’inscription et répond.
invitation-step-claim = Une fois l’inscription acceptée, rouvrez le lien du courriel ; conservez donc ce courriel. Vous reprenez alors l’invitation et pouvez y répondre.
invitation-not-yet = Votre organisation a d’abord besoin d’une inscription acceptée (rôle : { $role })
invitation-not-yet-text = Conservez le courriel. Une fois l’inscription acceptée, son lien vous ramène ici.
invitation-own-registration = Aller à votre inscription
invitation-for-whom = Pour quelle organisation
invitation-claim-text = L’invitation devient alors une proposition qui vous est faite, que vous pouvez lire, discuter, accepter ou décliner.
invitation-state = Cette invitation n’est plus ouverte. Son état : { $state }.
invitation-state-text = Si vous y prenez part, elle se trouve parmi vos dossiers.
invitation-over = Cette invitation est terminée
invitation-over-text = Elle a pris fin, ou le lien est incomplet. Demandez à la personne qui vous a invité de recommencer.

## Inviter un homologue

invite-title = Inviter quelqu’un que vous connaissez
invite-lead = Vous avez déjà rencontré votre homologue, à un salon ou dans un projet ? Invitez-le, même s’il ne participe pas encore. Il reçoit un courriel avec un lien.
invite-not-yet = Vous pourrez inviter d’autres personnes quand votre propre inscription sera acceptée.
invite-registration = Votre organisation
invite-role = Votre rôle
invite-name = Nom de la personne
invite-email-help = L’invitation y est envoyée.
invite-message-help = Ce que vous avez en tête. Cela figure dans le courriel.
invite-send = Envoyer l’invitation
invite-failed = L’invitation n’a pas été envoyée
