## Puis-je participer ?

eligibility-title = Puis-je participer ?
eligibility-lead = Quelques questions, et une réponse motivée. Votre navigateur la calcule selon les règles en vigueur : rien n’est envoyé, et vos réponses restent sur cet appareil.
eligibility-step = Question { $step } sur { $steps }
eligibility-next = Suivant
eligibility-back = Retour
eligibility-clear = Recommencer
eligibility-missing = Choisissez d’abord une réponse.
eligibility-no-number = Indiquez un nombre qui n’est pas négatif, par exemple 12.

eligibility-roles = Comment voulez-vous participer ?
eligibility-roles-visitor = En tant que visiteur
eligibility-roles-visitor-help = Vous allez chez un hôte dans un autre pays.
eligibility-roles-host = En tant qu’hôte
eligibility-roles-host-help = Vous recevez des visiteurs chez vous.
eligibility-roles-both = Les deux, ou pas encore décidé
eligibility-roles-both-help = Vous obtenez une réponse pour chaque rôle.

eligibility-type = Quelle est votre organisation ?
eligibility-type-help = Plusieurs réponses conviennent ? Prenez celle qui décrit le mieux ce qu’elle fait. En cas de doute, demandez à votre propre organisation de cluster.
eligibility-type-sme = Petite ou moyenne entreprise
eligibility-type-sme-help = Les indépendants également.
eligibility-type-cluster_organisation = Organisation de cluster
eligibility-type-cluster_organisation-help = Elle gère un cluster.
eligibility-type-business_network = Organisation de réseau d’entreprises
eligibility-type-business_network-help = Semblable à un cluster, sans en être un.
eligibility-type-scaling_up_support = Organisation d’appui à la croissance
eligibility-type-scaling_up_support-help = Centre technologique, institut de recherche, fab lab, service d’efficacité des ressources, pôle d’innovation ou de création, incubateur, accélérateur.
eligibility-type-large_company = Grande entreprise
eligibility-type-large_company-help = Au-dessus des plafonds des petites et moyennes entreprises.
eligibility-type-public_authority = Autorité ou agence publique
eligibility-type-public_authority-help = Une agence d’innovation, par exemple.
eligibility-type-training_provider = Organisme de formation
eligibility-type-training_provider-help = Il forme le personnel d’entreprises.

eligibility-country = Où votre organisation est-elle enregistrée ?
eligibility-country-help = C’est cela qui compte, non votre lieu de résidence.
eligibility-elsewhere = Est-elle enregistrée aussi dans un autre pays ?
eligibility-elsewhere-help = Un établissement de la même organisation. Ne répondez pas s’il n’y en a pas.
eligibility-based = Dans quel pays la personne qui participe travaille-t-elle habituellement ?

eligibility-member = Votre organisation est-elle membre d’un cluster ?
eligibility-member-profiled = Oui, avec un profil
eligibility-member-profiled-help = Le cluster a un profil sur la plateforme européenne de collaboration entre clusters.
eligibility-member-cluster = Oui, sans profil
eligibility-member-cluster-help = Ou vous ne savez pas s’il en a un.
eligibility-member-network = Seulement d’un réseau d’entreprises
eligibility-member-network-help = Un réseau d’entreprises qui n’est pas un cluster.
eligibility-member-none = Non
eligibility-member-none-help = Elle n’appartient ni à l’un ni à l’autre.
eligibility-cluster = Nom du cluster ou du réseau

eligibility-form = Quelle est sa forme juridique ?
eligibility-form-company = Société de capitaux
eligibility-form-partnership = Société de personnes
eligibility-form-cooperative = Coopérative
eligibility-form-sole_trader = Entreprise individuelle
eligibility-form-association = Association
eligibility-form-foundation = Fondation
eligibility-form-public_body = Organisme public
eligibility-form-other = Autre
eligibility-activity = A-t-elle une activité économique régulière ?
eligibility-activity-help = Elle vend des biens ou des services toute l’année, par exemple.
eligibility-activity-yes = Oui
eligibility-activity-no = Non

eligibility-staff = Effectifs
eligibility-staff-help = En équivalents temps plein sur l’année.
eligibility-turnover = Chiffre d’affaires annuel, en millions d’euros
eligibility-turnover-help = Chiffre d’affaires ou bilan : l’un des deux suffit.
eligibility-balance = Total du bilan, en millions d’euros
eligibility-autonomous = Est-elle autonome ?
eligibility-autonomous-help = Aucune autre entreprise n’en détient un quart ou plus, et elle ne détient un quart d’aucune autre.
eligibility-autonomous-yes = Oui
eligibility-autonomous-no = Non
eligibility-linked-staff = Effectifs des entreprises auxquelles elle est liée
eligibility-linked-staff-help = Les entreprises partenaires comptent à proportion de leur part.
eligibility-linked-turnover = Leur chiffre d’affaires annuel, en millions d’euros
eligibility-linked-balance = Le total de leur bilan, en millions d’euros

eligibility-nationality = Quelle est la nationalité de la personne qui participe ?
eligibility-nationality-help = Elle ne compte que si ce n’est pas celle d’un pays participant.
eligibility-resident = Dans quel pays cette personne réside-t-elle ?
eligibility-days = Jours de résidence dans un pays participant à ce jour
eligibility-permit = Y a-t-il un titre de séjour de ce pays ?
eligibility-permit-yes = Oui
eligibility-permit-no = Non
eligibility-business = Cette personne a-t-elle créé une entreprise dans un pays participant, ou a-t-elle l’intention de le faire ?
eligibility-business-yes = Oui
eligibility-business-no = Non

eligibility-outcome = Votre réponse
eligibility-yes = Oui, vous pouvez participer
eligibility-not = Pas dans ces conditions
eligibility-manual = Peut-être : votre Partenariat décide
eligibility-approval = Oui, si la Commission donne son accord au préalable
eligibility-ask = Demander au Bureau d’assistance
eligibility-answers = Ce que vous avez répondu
eligibility-open = Sans réponse
eligibility-change = Modifier
eligibility-change-this = Modifier : { $question }
